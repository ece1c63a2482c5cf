"""How a filter is called: on its chip, in the menu behind Filter, beside a pie."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from app import formats
from app.formats import Kind
from app.language import _, mark
from app.models import Entity
from app.models.fields import Described, field_of
from app.store.listing import Condition, Due, Op
from app.views.row_lines import plain_text

DUE_WORDS: Final = {
    Due.OVERDUE: mark("Overdue"),
    Due.TODAY: mark("Today"),
    Due.WEEK: mark("This week"),
    Due.LATER: mark("Later"),
    Due.NONE: mark("No date"),
}
NAMED: Final = 3  # values a chip names before it counts the others


def value_word(d: Described, value: Any, names: Mapping[uuid.UUID, str]) -> str:
    """What one value of a field is called."""
    if isinstance(value, Due):
        return _(DUE_WORDS[value])
    if value is None or value == "":
        return _("none")
    if isinstance(value, uuid.UUID):
        return names.get(value, "…")
    return plain_text(formats.current(), d, value)


def values_words(d: Described, value: Any, names: Mapping[uuid.UUID, str]) -> str:
    """The same for one value or several."""
    values = value if isinstance(value, tuple) else (value,)
    words = [value_word(d, one, names) for one in values[:NAMED]]
    more = [f"+{len(values) - NAMED}"] if len(values) > NAMED else []
    return ", ".join([*words, *more])


def chip_words(entity: type[Entity], condition: Condition, words: str, names: Mapping[uuid.UUID, str]) -> str:
    """ "Status: New, Contacted", "Value ≥ 1,000"; `words` name the value when somebody knows better."""
    d = field_of(entity, condition.name)
    shown = words or (_("none") if condition.op is Op.EMPTY else values_words(d, condition.value, names))
    joint = {Op.FROM: " ≥ ", Op.TO: " ≤ "}.get(condition.op, ": ")
    return f"{_(d.field.label)}{joint}{shown}"


def ranged(d: Described) -> bool:
    """Whether one filters a field from a value to another."""
    return d.kind in (Kind.DATE, Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.SERIAL)
