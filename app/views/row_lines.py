"""Rows made ready to be painted: every text and mark once, on the thread that reads them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import Any, Final, NamedTuple

from app import formats
from app.formats import Formats, Kind
from app.language import _
from app.models import Entity
from app.models.fields import Described, field_of, fields_of
from app.models.types import rounded
from app.services.exchange.guard import guarded
from app.store.listing import Ref, Row
from app.views.marks import late_words

# Only the field a program computes from others says what is late: a date somebody typed is a date.
_FIGURES: Final = frozenset({Kind.NUMBER, Kind.SERIAL, Kind.MONEY, Kind.PERCENT, Kind.DATE, Kind.MOMENT})
_TELEPHONE: Final = re.compile(r"\+[\d ()/.-]+")  # begins like a formula and is none


class Style(Enum):
    """How the cells of a column are painted."""

    TEXT = "text"
    FIGURE = "figure"  # right-aligned
    QUIET = "quiet"  # a figure one seldom reads
    STATUS = "status"  # a dot of its colour before it
    DUE = "due"  # a clock when it is pressing
    LOCK = "lock"


class Column(NamedTuple):
    field: Described
    label: str
    style: Style

    @property
    def name(self) -> str:
        return self.field.name

    @property
    def right(self) -> bool:
        return self.style in (Style.FIGURE, Style.QUIET)


class Line(NamedTuple):
    """A row with its ready texts and marks, one per column: the colour of a status, how pressing a day is."""

    row: Row
    texts: tuple[str, ...]
    marks: tuple[str, ...]
    locked: bool


def offered(entity: type[Entity]) -> tuple[Described, ...]:
    """The fields one may have as columns."""
    return tuple(d for d in fields_of(entity) if d.field.listed or (d.field.filtered and d.kind is not Kind.MEMO))


def column(d: Described) -> Column:
    return Column(d, _(d.field.label), _style(d))


def _style(d: Described) -> Style:
    if d.name == getattr(d.entity, "__lock__", ""):
        return Style.LOCK
    if d.kind is Kind.DATE and not d.stored:
        return Style.DUE
    if d.kind is Kind.REF and d.target and any(f.kind is Kind.COLOUR for f in fields_of(d.target)):
        return Style.STATUS
    if d.kind is Kind.COLOUR:
        return Style.STATUS
    if d.kind is Kind.SERIAL:
        return Style.QUIET
    return Style.FIGURE if d.kind in _FIGURES else Style.TEXT


def wanted(columns: Sequence[Column]) -> tuple[Described, ...]:
    """What to read for these columns: also the currency of their amounts, and whether the record is locked."""
    fields = {c.name: c.field for c in columns}
    entity: Any = columns[0].field.entity
    more = [c.field.field.currency for c in columns if c.field.field.currency] + [entity.__lock__]
    fields.update({name: field_of(entity, name) for name in more if name and name not in fields})
    return tuple(fields.values())


def lines(rows: Iterable[Row], columns: Sequence[Column], fields: Sequence[Described], today: dt.date) -> list[Line]:
    """The rows as they are painted; `fields` names their values."""
    how = formats.current()
    at = {d.name: n for n, d in enumerate(fields)}
    lock = at.get(getattr(columns[0].field.entity, "__lock__", ""))
    made = []
    for row in rows:
        cells = [_cell(how, c, row.values[at[c.name]], row, at, today) for c in columns]
        texts, marks = zip(*cells, strict=True)
        made.append(Line(row, texts, marks, lock is not None and bool(row.values[lock])))
    return made


def _cell(how: Formats, c: Column, value: Any, row: Row, at: dict[str, int], today: dt.date) -> tuple[str, str]:
    if value is None or value == "":
        return "", ""
    if isinstance(value, Ref):
        return _one_line(value.text), value.colour
    d = c.field
    if d.kind is Kind.MONEY:
        currency = row.values[at[d.field.currency]] if d.field.currency else None
        return how.text(d.kind, rounded(value), currency=currency or None), ""
    if c.style is Style.DUE:
        urgency, words = late_words(value, today)
        pressing = urgency in ("late", "today")
        return (words, urgency) if pressing else (how.text(d.kind, value), "")
    if d.kind is Kind.COLOUR:
        return str(value), str(value)
    if d.kind is Kind.YESNO:
        return (how.text(d.kind, value), "yes") if value else ("", "")
    return plain_text(how, d, value), ""


def plain_text(how: Formats, d: Described, value: Any) -> str:
    """A value in one line, wherever a list names one."""
    if isinstance(value, Enum):
        return _(str(value.value)).capitalize()
    return _one_line(how.text(d.kind, value))


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text or "\t" in text or "\r" in text else text


def copied(line: Line, columns: Sequence[Column], fields: Sequence[Described]) -> str:
    """A row for a spreadsheet or a mail: as it is read, but a deadline as its day, and no text as a formula."""
    how, values = formats.current(), dict(zip((d.name for d in fields), line.row.values, strict=True))
    texts = []
    for c, text in zip(columns, line.texts, strict=True):
        day = values.get(c.name) if c.style is Style.DUE else None
        text = (how.text(Kind.DATE, day) if day else text).replace("\t", " ")
        harmless = c.field.kind in _FIGURES or (c.field.kind is Kind.PHONE and _TELEPHONE.fullmatch(text))
        texts.append(text if harmless else guarded(text))
    return "\t".join(texts)
