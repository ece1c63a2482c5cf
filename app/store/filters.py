"""What a filter is made of: tests of fields, groups of them, and questions for records that refer to this one.

Two rules hold for every test. A record without a value passes only "is empty" and what is said in the negative: "is not
Denmark" holds for a company without a country. Behind a reference that points nowhere every field is empty.
"""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple

from app.formats import Kind
from app.models import BY_TABLE, ENTITIES, EXTRAS, Entity
from app.models.fields import Described, field_of, own_fields


class Op(enum.Enum):
    """How a condition compares."""

    IS = "is"  # equal; a tuple means one of them
    IS_NOT = "is not"  # a tuple means none of them
    CONTAINS = "contains"  # letters anywhere in a text, whatever their case and accents
    LACKS = "lacks"
    BEGINS = "begins"
    FROM = "from"  # at least
    TO = "to"  # at most
    BETWEEN = "between"  # a pair, both ends included; None is an open end
    WITHIN = "within"  # a Period
    EMPTY = "empty"
    FILLED = "filled"
    DUE = "due"  # a day's bucket, see Due; a tuple means one of them


class Due(enum.Enum):
    """Where a day lies from today: what the deadline pie shows."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "this week"
    LATER = "later"
    NONE = "none"


class Me(enum.Enum):
    """In the place of a user's id: whoever looks at the list."""

    ME = "me"


class Span(enum.Enum):
    """A time that is told from today. A week ends on Sunday."""

    OVERDUE = "overdue"  # every day before today
    YESTERDAY = "yesterday"
    TODAY = "today"
    TOMORROW = "tomorrow"
    LAST_DAYS = "last days"  # so many days back, and today
    NEXT_DAYS = "next days"  # today, and so many days ahead
    LAST_WEEK = "last week"
    THIS_WEEK = "this week"
    NEXT_WEEK = "next week"
    LAST_MONTH = "last month"
    THIS_MONTH = "this month"
    NEXT_MONTH = "next month"
    LAST_QUARTER = "last quarter"
    THIS_QUARTER = "this quarter"
    NEXT_QUARTER = "next quarter"
    LAST_YEAR = "last year"
    THIS_YEAR = "this year"
    NEXT_YEAR = "next year"


COUNTED: Final = (Span.LAST_DAYS, Span.NEXT_DAYS)
MOST_DAYS: Final = 36_500


class Period(NamedTuple):
    span: Span
    days: int = 0  # for LAST_DAYS and NEXT_DAYS


class Condition(NamedTuple):
    """A test of a field, or of a field of the record a reference points to: "company_id.country"."""

    name: str
    op: Op
    value: Any = None


@dataclass(frozen=True, slots=True)
class Group:
    """Several parts of which all must hold, or any. An empty one says nothing."""

    parts: tuple[Filter, ...] = ()
    any: bool = False


EVERYTHING: Final = Group()


@dataclass(frozen=True, slots=True)
class Has:
    """Whether records refer to this one by `link` ("cases.company_id") that pass `where`; or whether none does."""

    link: str
    where: Group = EVERYTHING
    no: bool = False


Filter = Condition | Group | Has


# What may be asked ------------------------------------------------------------------------------------------------

_TEXT: Final = (Op.CONTAINS, Op.LACKS, Op.BEGINS, Op.IS, Op.IS_NOT, Op.EMPTY, Op.FILLED)
_CHOSEN: Final = (Op.IS, Op.IS_NOT, Op.EMPTY, Op.FILLED)
_AMOUNT: Final = (Op.IS, Op.IS_NOT, Op.FROM, Op.TO, Op.BETWEEN, Op.EMPTY, Op.FILLED)
OPS: Final[dict[Kind, tuple[Op, ...]]] = {
    **dict.fromkeys((Kind.TEXT, Kind.MEMO, Kind.EMAIL, Kind.PHONE, Kind.WEB, Kind.COLOUR, Kind.ZONE, Kind.RECURRENCE), _TEXT),
    **dict.fromkeys((Kind.CHOICE, Kind.REF, Kind.CODES, Kind.COUNTRY, Kind.CURRENCY, Kind.LANGUAGE), _CHOSEN),
    **dict.fromkeys((Kind.NUMBER, Kind.SERIAL, Kind.MONEY, Kind.PERCENT), _AMOUNT),
    Kind.DATE: (Op.WITHIN, Op.FROM, Op.TO, Op.BETWEEN, Op.IS, Op.IS_NOT, Op.EMPTY, Op.FILLED),
    Kind.TIME: (Op.FROM, Op.TO, Op.BETWEEN, Op.EMPTY, Op.FILLED),
    Kind.MOMENT: (Op.FROM, Op.TO, Op.BETWEEN, Op.EMPTY, Op.FILLED),
    Kind.YESNO: (Op.IS,),
}
BARE: Final = (Op.EMPTY, Op.FILLED)  # these need no value


class Place(NamedTuple):
    """A field that is tested, and the reference that leads to it, if any."""

    field: Described
    through: Described | None = None


def place_of(entity: type[Entity], path: str) -> Place:
    """What a path names; KeyError when there is no such field."""
    first, dot, second = path.partition(".")
    d = field_of(entity, first)
    if not dot:
        return Place(d)
    if d.kind is not Kind.REF or d.target is None:
        raise KeyError(f"{entity.__name__}.{first} leads nowhere")
    return Place(field_of(d.target, second), d)


@cache
def links_to(entity: type[Entity]) -> tuple[Described, ...]:
    """The references to records of this entity; the links of codes are fields of it already."""
    through = {d.through for e in ENTITIES for d in own_fields(e) if d.through} | set(EXTRAS)
    links = [d for e in ENTITIES if e not in through for d in own_fields(e) if d.kind is Kind.REF and d.target is entity]
    return tuple(links)


def link_of(entity: type[Entity], link: str) -> Described:
    """The reference that a link like "cases.company_id" names; KeyError when it does not lead to this entity."""
    table, _dot, name = link.partition(".")
    d = field_of(BY_TABLE[table], name)
    if d not in links_to(entity):
        raise KeyError(f"{link} does not lead to {entity.__name__}")
    return d


def conditions_in(part: Filter) -> Iterator[Condition]:
    """Every test, also in groups and of the records that refer to this one."""
    if isinstance(part, Condition):
        yield part
    else:
        for inner in part.parts if isinstance(part, Group) else part.where.parts:
            yield from conditions_in(inner)


def asks_for_me(part: Filter) -> bool:
    """Whether it matters who looks."""
    values = (c.value if isinstance(c.value, tuple) else (c.value,) for c in conditions_in(part))
    return any(Me.ME in each for each in values)


def entities_in(entity: type[Entity], part: Filter) -> Iterator[type[Entity]]:
    """The entities whose changes may change what a filter finds."""
    if isinstance(part, Condition):
        found = place_of(entity, part.name)
        yield from (e for e in (found.field.target, found.field.through, found.field.entity) if e)
    elif isinstance(part, Group):
        for inner in part.parts:
            yield from entities_in(entity, inner)
    else:
        link = link_of(entity, part.link)
        yield link.entity
        yield from entities_in(link.entity, part.where)


# Days -------------------------------------------------------------------------------------------------------------


def days_of(period: Period, today: dt.date) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day of a period; None where it has no end."""
    span = period.span
    if span is Span.OVERDUE:
        return None, _moved(today, -1)
    if span in COUNTED:
        far = _moved(today, -period.days if span is Span.LAST_DAYS else period.days)
        return min(far, today), max(far, today)
    if span in _DAYS:
        day = _moved(today, _DAYS[span])
        return day, day
    which, _space, unit = span.value.partition(" ")
    by = {"last": -1, "this": 0, "next": 1}[which]
    if unit == "week":
        monday = _moved(today, 7 * by - today.weekday())
        return monday, _moved(monday, 6)
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    first = 12 * today.year + today.month - 1
    first += by * months - first % months
    beyond = first + months
    return _first_of(first), dt.date.max if beyond // 12 > dt.MAXYEAR else _moved(_first_of(beyond), -1)


_DAYS: Final = {Span.YESTERDAY: -1, Span.TODAY: 0, Span.TOMORROW: 1}


def _moved(day: dt.date, by: int) -> dt.date:
    """So many days further, as far as the calendar goes."""
    return dt.date.fromordinal(max(1, min(day.toordinal() + by, dt.date.max.toordinal())))


def _first_of(month: int) -> dt.date:
    """The first day of a month that is counted from the year 0."""
    year, at = divmod(month, 12)
    if year < 1:
        return dt.date.min
    return dt.date(year, at + 1, 1) if year <= dt.MAXYEAR else dt.date.max
