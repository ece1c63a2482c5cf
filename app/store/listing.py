"""Lists: a filter in, pages of plain rows and their count out.

A page is found by the ids of its rows first, in an index that holds all that is asked, and fetched then
(performance.md, technique 2). Rows without a value to sort by stand at the end.
"""

from __future__ import annotations

import uuid
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, literal, null, select, tuple_
from sqlalchemy.orm import Session, aliased

from app.formats import Kind
from app.models import Entity
from app.models.fields import Described, field_of, fields_of, sort_column
from app.store.matching import Condition, Due, Listing, Op, due_tests, matches, unindexed
from app.store.tallies import Slice, Totals, tally, totals
from app.store.titles import Ref, shown, title_of

__all__ = [
    "PAGE",
    "Condition",
    "Count",
    "Due",
    "Listing",
    "Op",
    "Ref",
    "Row",
    "Slice",
    "Totals",
    "columns",
    "count",
    "due_tests",
    "entities_shown",
    "page_after",
    "page_at",
    "position",
    "tally",
    "title_of",
    "totals",
]

PAGE = 200


class Row(NamedTuple):
    id: uuid.UUID
    values: tuple[Any, ...]  # one per wanted field
    key: tuple[Any, ...]  # what it was sorted by, before its id
    version: int


class Count(NamedTuple):
    rows: int
    sorted: int  # how many have a value to sort by; the others stand at the end


def columns(entity: type[Entity]) -> tuple[Described, ...]:
    """The fields a list shows when nobody chose others."""
    return tuple(d for d in fields_of(entity) if d.field.listed)


def entities_shown(entity: type[Entity]) -> tuple[type[Entity], ...]:
    """The entities whose changes may change a list of this one."""
    shown_too = [entity]
    for d in fields_of(entity):
        shown_too += [e for e in (d.target, d.through) if e and (d.field.listed or d.field.searched or d.field.filtered)]
    return tuple(dict.fromkeys(shown_too))


# The order of rows ------------------------------------------------------------------------------------------------


class _Order(NamedTuple):
    keys: tuple[ColumnElement[Any], ...]  # then the id
    join: tuple[Any, Any] | None = None
    maybe: ColumnElement[Any] | None = None  # the record's own column that may be NULL, if it may


def _order(listing: Listing) -> _Order:
    entity = listing.entity
    d = field_of(entity, listing.sorted_by)
    if d.kind is Kind.CODES:
        d = field_of(entity, entity.__title__)
    own = getattr(entity, sort_column(entity, d.name))
    maybe = own if own.property.columns[0].nullable else None
    if d.kind is not Kind.REF or not d.target:
        return _Order((own,), None, maybe)
    other: Any = aliased(d.target)
    # Walking along the targets is quick when most records pass the test; otherwise SQLite may look up theirs instead.
    along = not listing.search and all(c.name == entity.__lock__ for c in listing.where)
    there = unindexed(other.id) if along else other.id
    return _Order((getattr(other, _key_of(d.target)), other.id), (other, own == there), maybe)


def _key_of(target: type[Entity]) -> str:
    """The column by which references to these records are sorted: one that is never empty."""
    wanted = (target.__order__, target.__title__)
    found = (sort_column(target, name) for name in wanted if name)
    return next(name for name in found if not target.__table__.columns[name].nullable)


def _ids(listing: Listing, order: _Order, *, empty: bool = False) -> Select[Any]:
    """The ids of the rows that have a value to sort by, or of those that have none."""
    entity = listing.entity
    stmt = select(entity.id.label("id"), *(null().label(f"s{n}") if empty else k.label(f"s{n}") for n, k in enumerate(order.keys)))
    stmt = stmt.select_from(entity).where(matches(listing))
    if empty:
        assert order.maybe is not None
        return stmt.where(order.maybe.is_(None))
    if order.join:
        return stmt.join(*order.join)
    return stmt.where(order.maybe.is_not(None)) if order.maybe is not None else stmt


def _sorted(listing: Listing, order: _Order, stmt: Select[Any], *, down: bool, empty: bool) -> Select[Any]:
    keys = [listing.entity.id] if empty else [*order.keys, listing.entity.id]
    return stmt.order_by(*(key.desc() if down else key for key in keys))


# Counting and fetching --------------------------------------------------------------------------------------------


def count(session: Session, listing: Listing) -> Count:
    """How many rows there are, and how many of them have a value to sort by."""
    maybe = _order(listing).maybe
    stmt = select(func.count(), *([func.count(maybe)] if maybe is not None else []))
    found = session.execute(stmt.select_from(listing.entity).where(matches(listing))).one()
    return Count(found[0], found[-1])


def page_at(
    session: Session, listing: Listing, first: int, total: Count, size: int = PAGE, wanted: tuple[Described, ...] | None = None
) -> list[Row]:
    """Rows from position `first` on: an offset inside the id query, counted from the nearer end."""
    rows: list[Row] = []
    if first < total.sorted:
        rows += _part_at(session, listing, first, min(size, total.sorted - first), total.sorted, wanted, empty=False)
    if len(rows) < size and total.rows > total.sorted:
        start = max(0, first - total.sorted)
        length = total.rows - total.sorted
        rows += _part_at(session, listing, start, min(size - len(rows), length - start), length, wanted, empty=True)
    return rows


def _part_at(
    session: Session, listing: Listing, first: int, take: int, length: int, wanted: tuple[Described, ...] | None, *, empty: bool
) -> list[Row]:
    if take <= 0:
        return []
    order = _order(listing)
    from_end = length - first - take
    backwards = from_end < first
    stmt = _sorted(listing, order, _ids(listing, order, empty=empty), down=listing.descending is not backwards, empty=empty)
    return _fetch(session, listing, stmt.limit(take).offset(from_end if backwards else first), wanted)


def page_after(
    session: Session,
    listing: Listing,
    row: Row,
    size: int = PAGE,
    *,
    before: bool = False,
    wanted: tuple[Described, ...] | None = None,
) -> list[Row]:
    """The rows next to one that is known: as quick at the end of the list as at its start (keyset)."""
    order = _order(listing)
    rows: list[Row] = []
    for empty in (True, False) if before else (False, True):
        if len(rows) == size or (empty and order.maybe is None):
            continue
        at_end = row.key[0] is None
        if at_end is not empty and before is not at_end:
            continue  # the row's own part is the first or the last one on this way
        stmt = _ids(listing, order, empty=empty)
        if at_end is empty:
            stmt = stmt.where(_beyond(listing, order, row, down=listing.descending is not before))
        stmt = _sorted(listing, order, stmt, down=listing.descending is not before, empty=empty)
        found = _fetch(session, listing, stmt.limit(size - len(rows)), wanted)
        rows = found + rows if before else rows + found
    return rows


def _beyond(listing: Listing, order: _Order, row: Row, *, down: bool) -> ColumnElement[bool]:
    """Whether a row comes after this one of the same part, walking down or up."""
    ident = listing.entity.id
    if row.key[0] is None:
        return ident < row.id if down else ident > row.id
    keys: tuple[Any, ...] = (*order.keys, ident)
    places = [literal(value, key.type) for value, key in zip((*row.key, row.id), keys, strict=True)]
    here, there = tuple_(*keys), tuple_(*places)
    test = here < there if down else here > there
    if len(order.keys) == 1:
        return test
    near = order.keys[0] <= places[0] if down else order.keys[0] >= places[0]  # what an index of the target can begin with
    return near & test


def position(session: Session, listing: Listing, record: uuid.UUID) -> int | None:
    """Where a record stands in the list, or None when it is not in it."""
    order = _order(listing)
    for empty in (False, True):
        if empty and order.maybe is None:
            continue
        at = session.execute(_ids(listing, order, empty=empty).where(listing.entity.id == record)).one_or_none()
        if at is None:
            continue
        before = _beyond(listing, order, Row(record, (), tuple(at[1:]), 0), down=not listing.descending)
        stmt = _ids(listing, order, empty=empty).where(before)
        n = session.scalar(stmt.with_only_columns(func.count(), maintain_column_froms=True)) or 0
        return n + (count(session, listing).sorted if empty else 0)
    return None


def _fetch(session: Session, listing: Listing, ids: Select[Any], wanted: tuple[Described, ...] | None) -> list[Row]:
    """The rows of an id query, after it has sorted and cut."""
    inner = ids.subquery()
    entity, keys = listing.entity, list(inner.c)[1:]
    parts = [shown(d) for d in (columns(entity) if wanted is None else wanted)]
    stmt = select(entity.id, entity.version, *keys, *(column for part in parts for column in part.columns))
    stmt = stmt.select_from(inner).join(entity, entity.id == inner.c.id)
    for part in parts:
        stmt = stmt.outerjoin(*part.join) if part.join else stmt
    stmt = stmt.order_by(*(key.desc() if listing.descending else key for key in (*keys, inner.c.id)))
    rows = []
    for record in session.execute(stmt):
        at, values = 2 + len(keys), []
        for part in parts:
            values.append(part.value(record, at))
            at += len(part.columns)
        rows.append(Row(record[0], tuple(values), tuple(record[2 : 2 + len(keys)]), record[1]))
    return rows
