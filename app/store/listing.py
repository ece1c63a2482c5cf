"""Lists: a filter in, pages of plain rows and their count out.

A page is found by the ids of its rows first, in an index that holds all that is asked, and fetched then
(performance.md, technique 2). Rows without a value to sort by stand at the end.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from itertools import repeat
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Integer, Select, and_, func, literal, null, or_, select, tuple_
from sqlalchemy.orm import Session, aliased

from app.formats import Kind
from app.models import Entity
from app.models.fields import Described, field_of, fields_of, made_fields, sort_column
from app.store import grouping
from app.store.asked import Asked, given
from app.store.matching import Condition, Due, Group, Listing, Op, due_tests, matches, unindexed
from app.store.tallies import Slice, Totals, tally, totals
from app.store.titles import Ref, key_of_target, shown, title_of

__all__ = [
    "PAGE",
    "Condition",
    "Count",
    "Due",
    "Group",
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
    "first_page",
    "page_after",
    "page_at",
    "position",
    "recount",
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


_new_row: Callable[[tuple[Any, ...]], Row] = partial(tuple.__new__, Row)


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
    outer: tuple[tuple[Any, Any], ...] = ()  # joins that leave no row out
    up: frozenset[int] = frozenset()  # the keys that ascend whichever way one sorts

    def ways(self, listing: Listing, *, down: bool) -> list[bool]:
        """Which keys descend, and last the id, walking down or up."""
        backwards = down is not listing.descending
        return [backwards if n in self.up else down for n in range(len(self.keys))] + [down]


def _order(listing: Listing) -> _Order:
    entity = listing.entity
    if listing.group:
        grouped = grouping.keys_of(listing)
        return _Order(grouped.keys, outer=grouped.joins, up=grouped.up)
    d = field_of(entity, listing.sorted_by)
    if d.kind is Kind.CODES:
        d = field_of(entity, entity.__title__)
    own = getattr(entity, sort_column(entity, d.name))
    maybe = own if d.nullable else None
    if d.kind is not Kind.REF or not d.target:
        return _Order((own,), None, maybe)
    other: Any = aliased(d.target)
    # Walking along the targets is quick when most records pass the test; otherwise SQLite may look up theirs instead.
    along = not listing.search and not listing.filter.parts and all(c.name == entity.__lock__ for c in listing.where)
    there = unindexed(other.id) if along else other.id
    return _Order((getattr(other, key_of_target(d.target)), other.id), (other, own == there), maybe)


def _ids(listing: Listing, order: _Order, *, empty: bool = False) -> Select[Any]:
    """The ids of the rows that have a value to sort by, or of those that have none."""
    entity = listing.entity
    stmt = select(entity.id.label("id"), *(null().label(f"s{n}") if empty else k.label(f"s{n}") for n, k in enumerate(order.keys)))
    stmt = stmt.select_from(entity).where(matches(listing))
    if empty:
        assert order.maybe is not None
        return stmt.where(order.maybe.is_(None))
    if order.join:
        return stmt.join_from(entity, *order.join)
    for other, on in order.outer:
        stmt = stmt.join_from(entity, other, on, isouter=True)
    return stmt.where(order.maybe.is_not(None)) if order.maybe is not None else stmt


def _sorted(listing: Listing, order: _Order, stmt: Select[Any], *, down: bool, empty: bool) -> Select[Any]:
    if empty:
        return stmt.order_by(listing.entity.id.desc() if down else listing.entity.id)
    ways = zip((*order.keys, listing.entity.id), order.ways(listing, down=down), strict=True)
    return stmt.order_by(*(key.desc() if falls else key for key, falls in ways))


# Counting and fetching --------------------------------------------------------------------------------------------


def count(session: Session, listing: Listing) -> Count:
    """How many rows there are, and how many of them have a value to sort by."""
    maybe, where = _order(listing).maybe, matches(listing)
    counted = select(func.count()).select_from(listing.entity).where(where)
    if maybe is None:
        return Count(n := session.execute(counted).scalar_one(), n)
    if field_of(listing.entity, listing.sorted_by).kind is Kind.SERIAL:  # few lack a number, and few indexes hold it
        without = counted.where(maybe.is_(None)).correlate(None).scalar_subquery()
        rows, empty = session.execute(counted.add_columns(without)).one()
        return Count(rows, rows - empty)
    return Count(*session.execute(counted.add_columns(func.count(maybe))).one())


def recount(session: Session, listing: Listing, rows: int) -> Count:
    """The count of as many rows in another order: only those without a value to sort by are to be counted."""
    maybe = _order(listing).maybe
    if maybe is None:
        return Count(rows, rows)
    without = select(func.count()).select_from(listing.entity).where(matches(listing), maybe.is_(None))
    return Count(rows, rows - session.execute(without).scalar_one())


def first_page(
    session: Session, listing: Listing, size: int = PAGE, wanted: tuple[Described, ...] | None = None
) -> tuple[list[Row], Count | None]:
    """The first rows, without counting the others; how many there are only when these are all."""
    made = made_fields(listing.entity)
    rows = _page_at(listing, wanted, listing.descending, False, made).rows(session, take=size, skip=0)
    filled = len(rows)
    if filled < size and _order(listing).maybe is not None:
        rows += _page_at(listing, wanted, listing.descending, True, made).rows(session, take=size - filled, skip=0)
    return rows, Count(len(rows), filled) if len(rows) < size else None


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
    from_end = length - first - take
    backwards = from_end < first
    page = _page_at(listing, wanted, listing.descending is not backwards, empty, made_fields(listing.entity))
    return page.rows(session, take=take, skip=from_end if backwards else first)


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
    maybe = _order(listing).maybe
    down, made = listing.descending is not before, made_fields(listing.entity)
    rows: list[Row] = []
    for empty in (True, False) if before else (False, True):
        if len(rows) == size or (empty and maybe is None):
            continue
        at_end = row.key[0] is None
        if at_end is not empty and before is not at_end:
            continue  # the row's own part is the first or the last one on this way
        take = size - len(rows)
        if at_end is empty:
            known = {"id": row.id} | ({} if at_end else {f"key{n}": value for n, value in enumerate(row.key)})
            found = _page_beyond(listing, wanted, down, empty, made).rows(session, take=take, **known)
        else:
            found = _page_at(listing, wanted, down, empty, made).rows(session, take=take, skip=0)
        rows = found + rows if before else rows + found
    return rows


def _beyond(keys: Sequence[ColumnElement[Any]], places: Sequence[ColumnElement[Any]], ways: list[bool]) -> ColumnElement[bool]:
    """Whether a row comes after these places, each key descending or not; the id alone sorts those without value."""
    down = ways[-1]
    if len(set(ways)) > 1:
        tests = [key < place if falls else key > place for key, place, falls in zip(keys, places, ways, strict=True)]
        same = [key == place for key, place in zip(keys, places, strict=True)]
        return or_(*(and_(*same[:n], test) for n, test in enumerate(tests)))
    if len(keys) == 1:
        return keys[0] < places[0] if down else keys[0] > places[0]
    here, there = tuple_(*keys), tuple_(*places)
    test = here < there if down else here > there
    if len(keys) == 2:
        return test
    near = keys[0] <= places[0] if down else keys[0] >= places[0]  # what an index of the target can begin with
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
        keys: list[Any] = [listing.entity.id] if empty else [*order.keys, listing.entity.id]
        places = [literal(value, key.type) for key, value in zip(keys, (record,) if empty else (*at[1:], record), strict=True)]
        before = _beyond(keys, places, order.ways(listing, down=not listing.descending)[-len(keys) :])
        stmt = _ids(listing, order, empty=empty).where(before)
        n = session.scalar(stmt.with_only_columns(func.count(), maintain_column_froms=True)) or 0
        return n + (count(session, listing).sorted if empty else 0)
    return None


# Pages, made ready ------------------------------------------------------------------------------------------------


class _Page:
    """The select of a page and how its rows are put together; made once for all pages of a listing."""

    def __init__(self, listing: Listing, order: _Order, ids: Select[Any], wanted: tuple[Described, ...] | None) -> None:
        inner = ids.subquery()
        entity, keys = listing.entity, list(inner.c)[1:]
        self._keys, self._parts = len(keys), [shown(d) for d in (columns(entity) if wanted is None else wanted)]
        stmt = select(entity.id, entity.version, *keys, *(column for part in self._parts for column in part.columns))
        stmt = stmt.select_from(inner).join(entity, entity.id == inner.c.id)
        for part in self._parts:
            stmt = stmt.join_from(entity, *part.join, isouter=True) if part.join else stmt
        ways = zip((*keys, inner.c.id), order.ways(listing, down=listing.descending), strict=True)
        self._asked = Asked(stmt.order_by(*(key.desc() if falls else key for key, falls in ways)))

    def rows(self, session: Session, **values: Any) -> list[Row]:
        ids, versions, *rest = self._asked.columns(session, **values)
        keys, found = rest[: self._keys], iter(rest[self._keys :])
        shown = [part.values([next(found) for _ in part.columns]) for part in self._parts]
        each = zip(*shown, strict=True) if shown else repeat((), len(ids))
        return list(map(_new_row, zip(ids, each, zip(*keys, strict=True), versions, strict=False)))


@lru_cache(maxsize=256)
def _page_at(
    listing: Listing, wanted: tuple[Described, ...] | None, down: bool, empty: bool, made: tuple[Described, ...]
) -> _Page:
    """So many rows from a position on, of those that have a value to sort by or of those that have none.

    The search looks into the fields the users `made` too.
    """
    order = _order(listing)
    ids = _sorted(listing, order, _ids(listing, order, empty=empty), down=down, empty=empty)
    return _Page(listing, order, ids.limit(given("take", Integer())).offset(given("skip", Integer())), wanted)


@lru_cache(maxsize=256)
def _page_beyond(
    listing: Listing, wanted: tuple[Described, ...] | None, down: bool, empty: bool, made: tuple[Described, ...]
) -> _Page:
    """So many rows next to one that is known."""
    order, ident = _order(listing), listing.entity.id
    keys: list[Any] = [ident] if empty else [*order.keys, ident]
    places = [given("id" if key is ident else f"key{n}", key.type) for n, key in enumerate(keys)]
    ids = _ids(listing, order, empty=empty).where(_beyond(keys, places, order.ways(listing, down=down)[-len(keys) :]))
    ids = _sorted(listing, order, ids, down=down, empty=empty)
    return _Page(listing, order, ids.limit(given("take", Integer())), wanted)
