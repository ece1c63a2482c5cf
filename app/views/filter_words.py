"""How a filter is called: on its chip, in the menu behind Filter, beside a pie."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from app import formats
from app.formats import Kind
from app.formats.dates import month_of
from app.language import _, mark
from app.models import Entity
from app.models.fields import Described
from app.store.filters import COUNTED, Condition, Due, Filter, Has, Me, Op, Period, Span, link_of, links_to, place_of
from app.views.row_lines import plain_text

DUE_WORDS: Final = {
    Due.OVERDUE: mark("Overdue"),
    Due.TODAY: mark("Today"),
    Due.WEEK: mark("This week"),
    Due.LATER: mark("Later"),
    Due.NONE: mark("No date"),
}
SPAN_WORDS: Final = {
    Span.OVERDUE: mark("before today"),
    Span.YESTERDAY: mark("yesterday"),
    Span.TODAY: mark("today"),
    Span.TOMORROW: mark("tomorrow"),
    Span.LAST_DAYS: mark("last … days"),
    Span.NEXT_DAYS: mark("next … days"),
    Span.LAST_WEEK: mark("last week"),
    Span.THIS_WEEK: mark("this week"),
    Span.NEXT_WEEK: mark("next week"),
    Span.LAST_MONTH: mark("last month"),
    Span.THIS_MONTH: mark("this month"),
    Span.NEXT_MONTH: mark("next month"),
    Span.LAST_QUARTER: mark("last quarter"),
    Span.THIS_QUARTER: mark("this quarter"),
    Span.NEXT_QUARTER: mark("next quarter"),
    Span.LAST_YEAR: mark("last year"),
    Span.THIS_YEAR: mark("this year"),
    Span.NEXT_YEAR: mark("next year"),
}
OP_WORDS: Final = {
    Op.IS: mark("is"),
    Op.IS_NOT: mark("is not"),
    Op.CONTAINS: mark("contains"),
    Op.LACKS: mark("does not contain"),
    Op.BEGINS: mark("begins with"),
    Op.FROM: mark("from"),
    Op.TO: mark("up to"),
    Op.BETWEEN: mark("between"),
    Op.WITHIN: mark("lies in"),
    Op.EMPTY: mark("is empty"),
    Op.FILLED: mark("is filled in"),
}
NAMED: Final = 3  # values a chip names before it counts the others


def value_word(d: Described, value: Any, names: Mapping[uuid.UUID, str]) -> str:
    """What one value of a field is called."""
    if isinstance(value, Due):
        return _(DUE_WORDS[value])
    if value is None or value == "":
        return _("none")
    if isinstance(value, Me):
        return _("me")
    if isinstance(value, Period):
        return span_words(value)
    if isinstance(value, uuid.UUID):
        return names.get(value, "…")
    return plain_text(formats.current(), d, value)


def values_words(d: Described, value: Any, names: Mapping[uuid.UUID, str]) -> str:
    """The same for one value or several."""
    values = value if type(value) is tuple else (value,)  # a Period is a tuple too, but one value
    words = [value_word(d, one, names) for one in values[:NAMED]]
    more = [f"+{len(values) - NAMED}"] if len(values) > NAMED else []
    return ", ".join([*words, *more])


def span_words(period: Period) -> str:
    """ "next 14 days", "this quarter"."""
    if period.span not in COUNTED:
        return _(SPAN_WORDS[period.span])
    n = formats.current().text(Kind.NUMBER, period.days)
    return (_("last {n} days") if period.span is Span.LAST_DAYS else _("next {n} days")).format(n=n)


def place_words(entity: type[Entity], path: str) -> str:
    """ "Country", "Customer › Country"."""
    d, through = place_of(entity, path)
    return f"{_(through.field.label)} › {_(d.field.label)}" if through else _(d.field.label)


def link_words(entity: type[Entity], link: str) -> str:
    """What refers to a record: "Cases", or "Cases (Responsible)" when there are several ways."""
    d = link_of(entity, link)
    plural = _(d.entity.__labels__[1])
    alone = sum(other.entity is d.entity for other in links_to(entity)) == 1
    return plural if alone else f"{plural} ({_(d.field.label)})"


def chip_words(entity: type[Entity], condition: Condition, words: str, names: Mapping[uuid.UUID, str]) -> str:
    """ "Status: New, Contacted", "Value ≥ 1,000"; `words` name the value when somebody knows better."""
    label = place_words(entity, condition.name)
    return f"{label}{_asked(place_of(entity, condition.name).field, condition, words, names)}"


def _asked(d: Described, condition: Condition, words: str, names: Mapping[uuid.UUID, str]) -> str:
    """What follows the name of the field."""
    op, value = condition.op, condition.value
    if op is Op.BETWEEN and d.kind is Kind.DATE and None not in value and month_of(*value):
        return f": {formats.current().month(value[0])}"
    if op is Op.BETWEEN:
        return ": " + " – ".join("…" if one is None else value_word(d, one, names) for one in value)
    if op is Op.EMPTY:
        return ": " + (words or _("none"))
    if op is Op.FILLED:
        return " " + _(OP_WORDS[op])
    shown = words or values_words(d, value, names)
    if op in (Op.CONTAINS, Op.LACKS, Op.BEGINS):
        return f" {_(OP_WORDS[op])} “{shown}”"
    if op is Op.IS_NOT:
        return ": " + _("not {values}").format(values=shown)
    return {Op.FROM: " ≥ ", Op.TO: " ≤ "}.get(op, ": ") + shown


def filter_words(entity: type[Entity], part: Filter, names: Mapping[uuid.UUID, str], inner: bool = False) -> str:
    """A part of a filter in words: "No cases (Closed: No)", "City: Brno or Customer › Country: Denmark"."""
    if isinstance(part, Condition):
        return chip_words(entity, part, "", names)
    if isinstance(part, Has):
        other = link_of(entity, part.link).entity
        sentence = _("No {things}") if part.no else _("Has {things}")
        words = sentence.format(things=link_words(entity, part.link).lower())
        where = filter_words(other, part.where, names)
        return f"{words} ({where})" if where else words
    joint = f" {_('or')} " if part.any else f" {_('and')} "
    texts = [text for one in part.parts if (text := filter_words(entity, one, names, inner=True))]
    return f"({joint.join(texts)})" if inner and len(texts) > 1 else joint.join(texts)


def ranged(d: Described) -> bool:
    """Whether one filters a field from a value to another."""
    return d.kind in (Kind.DATE, Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.SERIAL)
