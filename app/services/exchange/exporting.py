"""Lists as tables for files: what is seen of them, or everything, so that reading the file back changes nothing.

A record is named by its title where that leads back to it alone, else by its id; the reading of files understands both.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import batched, chain
from typing import Any, Final

from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import Described, field_of
from app.services.exchange.finding import Finder
from app.services.exchange.matching import Matcher
from app.services.exchange.outgoing import Stopped, Value
from app.services.exchange.planning import ID, importable
from app.services.exchange.rules import Rule, Unfit
from app.store import listing as lists
from app.store.listing import Listing, Ref, Row

CHUNK: Final = 500  # rows read at a time: more would hold up the screen
type Ranges = Sequence[tuple[int, int]]  # positions in the list, from the first to the last of each


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table on its way to a file."""

    columns: tuple[str, ...]
    kinds: tuple[Kind, ...]
    rows: Iterator[tuple[Value, ...]]
    total: int


def seen(session: Session, listing: Listing, fields: Sequence[Described], ranges: Ranges | None = None) -> Sheet:
    """The chosen columns of a list, or of its chosen rows, in its order; an amount never comes without its currency."""
    wanted = tuple(dict.fromkeys(chain.from_iterable(_with_currency(d, fields) for d in fields)))
    rows = chain.from_iterable(_plain_rows(chunk, wanted) for chunk in _chunks(session, listing, wanted, ranges))
    return Sheet(tuple(_(d.field.label) for d in wanted), tuple(d.kind for d in wanted), rows, _total(session, listing, ranges))


def whole(session: Session, listing: Listing, ranges: Ranges | None = None) -> Sheet:
    """Everything that a file may bring back, of all records of a list or of its chosen rows."""
    fields = tuple(d for d in importable(listing.entity))
    writer = _Whole(session, listing.entity, fields)
    rows = (row for chunk in _chunks(session, listing, (), ranges) for row in writer.rows([row.id for row in chunk]))
    return Sheet(tuple(_(d.field.label) for d in fields), tuple(d.kind for d in fields), rows, _total(session, listing, ranges))


def ids(session: Session, listing: Listing, ranges: Ranges | None = None) -> Iterator[list[uuid.UUID]]:
    """The records of a list, or of its chosen rows, some at a time."""
    return ([row.id for row in chunk] for chunk in _chunks(session, listing, (), ranges))


def watched(sheet: Sheet, progress: Callable[[int, int], object], stop: Callable[[], bool] = bool) -> Iterator[tuple[Value, ...]]:
    """The rows, telling now and then how many of all have been taken. Raises Stopped when `stop` says so."""
    for n, row in enumerate(sheet.rows, start=1):
        if n % CHUNK == 1:
            progress(n - 1, sheet.total)
            if stop():
                raise Stopped(_("Writing the file was stopped. No file was left."))
        yield row
    progress(sheet.total, sheet.total)


def plain(value: Any) -> Value:
    """A value of a list as files hold it."""
    if isinstance(value, Ref):
        return value.text
    if isinstance(value, Enum):
        return _(str(value.value))
    found: Value = value
    return found


def _plain_rows(rows: Sequence[Row], fields: Sequence[Described]) -> Iterator[tuple[Value, ...]]:
    """Column by column: most of them are as files hold them already."""
    columns = zip(*(row.values for row in rows), strict=True)
    made = (map(plain, column) if d.kind in (Kind.REF, Kind.CHOICE) else column for d, column in zip(fields, columns, strict=True))
    return zip(*made, strict=True)


def _with_currency(d: Described, fields: Sequence[Described]) -> tuple[Described, ...]:
    name = d.field.currency
    if not name or any(other.name == name for other in fields):
        return (d,)
    return d, field_of(d.entity, name)


def _total(session: Session, listing: Listing, ranges: Ranges | None) -> int:
    return lists.count(session, listing).rows if ranges is None else sum(last - first + 1 for first, last in ranges)


def _chunks(session: Session, listing: Listing, wanted: tuple[Described, ...], ranges: Ranges | None) -> Iterator[list[Row]]:
    """The rows of a list, or of some places in it, a few at a time: all of them by what comes after the last one."""
    total = lists.count(session, listing)
    if ranges is None:
        rows = lists.page_at(session, listing, 0, total, CHUNK, wanted)
        while rows:
            yield rows
            rows = lists.page_after(session, listing, rows[-1], CHUNK, wanted=wanted)
        return
    for first, last in ranges:
        for start in range(first, last + 1, CHUNK):
            yield lists.page_at(session, listing, start, total, min(CHUNK, last + 1 - start), wanted)


class _Whole:
    """Writes whole records, a chunk at a time, and looks that each name in them leads back to the record it names."""

    def __init__(self, session: Session, entity: type[Entity], fields: Sequence[Described]) -> None:
        self._fields = fields
        self._matcher = Matcher(session, entity, (), [d for d in fields if d.name != ID], 0)
        self._finder = Finder(session)

    def rows(self, ids: list[uuid.UUID]) -> list[tuple[Value, ...]]:
        records = {record["id"]: record for some in batched(ids, CHUNK) for record in self._matcher.existing(list(some))}
        for d in self._fields:
            if d.target is not None:
                self._learn(d, [record[d.name] for record in records.values()])
        return [tuple(self._value(d, records[one][d.name]) for d in self._fields) for one in ids if one in records]

    def _learn(self, d: Described, values: Sequence[Any]) -> None:
        assert d.target is not None
        named = set(chain.from_iterable(values)) if d.kind is Kind.CODES else {value for value in values if value is not None}
        self._finder.name_all(d.target, named)
        for value in values:
            if text := self._named(d, value):
                self._finder.want(d, text)
        self._finder.look()

    def _named(self, d: Described, value: Any) -> str:
        names = self._finder.names
        if d.kind is Kind.CODES:
            return ", ".join(sorted(names.get(one, "") for one in value))
        return names.get(value, "")

    def _value(self, d: Described, value: Any) -> Value:
        if d.name == ID:
            return str(value)
        if d.target is None or value is None:
            return plain(value)
        text, find = self._named(d, value), self._finder.codes if d.kind is Kind.CODES else self._finder.ref
        try:
            if not text or find(d, Rule(), text) == value:
                return text
        except Unfit:
            pass  # no such name, or several: the id is the only name it has
        return ", ".join(str(one) for one in sorted(value)) if d.kind is Kind.CODES else str(value)
