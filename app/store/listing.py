"""Lists: a filter in, pages of plain rows, counts, sums and tallies out.

One `_matches` serves them all, so that a pie, its number and the rows cannot disagree.
"""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, literal_column, or_, select, tuple_
from sqlalchemy.orm import Session, aliased

from app.formats import Kind, fold
from app.models import Code, Entity
from app.models.fields import Described, field_of, fields_of, sort_column

PAGE = 200


class Op(enum.Enum):
    """How a condition compares."""

    IS = "is"  # equal; a tuple means one of them
    FROM = "from"  # at least
    TO = "to"  # at most
    EMPTY = "empty"
    DUE = "due"  # a day's bucket, see Due


class Due(enum.Enum):
    """Where a day lies from today: what the deadline pie shows."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "this week"
    LATER = "later"
    NONE = "none"


class Condition(NamedTuple):
    name: str
    op: Op
    value: Any = None


class Ref(NamedTuple):
    """A reference as a list shows it."""

    id: uuid.UUID
    text: str


class Row(NamedTuple):
    id: uuid.UUID
    values: tuple[Any, ...]  # one per column of `columns`
    key: Any  # the value it was sorted by
    version: int


class Count(NamedTuple):
    rows: int
    sorted: int  # how many have a value to sort by; the others stand at the end


class Slice(NamedTuple):
    """One value of a field: how many records have it, and the sums of their amounts per currency."""

    value: Any  # an id, a Due, or None
    count: int
    sums: dict[str, Decimal]


@dataclass(frozen=True, slots=True)
class Listing:
    """What the user asked to see. Two equal listings show the same rows."""

    entity: type[Entity]
    where: tuple[Condition, ...] = ()
    search: str = ""
    sort: str = ""
    descending: bool = False
    today: dt.date = dt.date.min

    def having(self, name: str, op: Op, value: Any = None) -> Listing:
        """The same with this condition; one per field and way of comparing."""
        kept = tuple(c for c in self.where if (c.name, c.op) != (name, op))
        return replace(self, where=(*kept, Condition(name, op, value)))

    def without(self, name: str) -> Listing:
        return replace(self, where=tuple(c for c in self.where if c.name != name))

    @property
    def sorted_by(self) -> str:
        return self.sort or self.entity.__order__ or self.entity.__title__


def columns(entity: type[Entity]) -> tuple[Described, ...]:
    """The fields a list may show."""
    return tuple(d for d in fields_of(entity) if d.field.listed)


def entities_shown(entity: type[Entity]) -> tuple[type[Entity], ...]:
    """The entities whose changes may change a list of this one."""
    shown = [entity]
    for d in fields_of(entity):
        shown += [e for e in (d.target, d.through) if e and (d.field.listed or d.field.searched)]
    return tuple(dict.fromkeys(shown))


def due_tests(day: ColumnElement[Any], today: dt.date) -> dict[Due, ColumnElement[bool]]:
    """The buckets of a day. A week ends on Sunday."""
    sunday = today + dt.timedelta(days=6 - today.weekday())
    return {
        Due.OVERDUE: day < today,
        Due.TODAY: day == today,
        Due.WEEK: and_(day > today, day <= sunday),
        Due.LATER: day > sunday,
        Due.NONE: day.is_(None),
    }


def title_of(entity: type[Entity], source: Any) -> ColumnElement[str]:
    """The column that names a record of this entity."""
    d = field_of(entity, entity.__title__)
    if d.kind is Kind.REF and d.target:
        other = aliased(d.target)
        inner = select(title_of(d.target, other)).where(other.id == getattr(source, d.name))
        return inner.correlate(source).scalar_subquery()
    return getattr(source, d.name)  # type: ignore[no-any-return]


def _matches(listing: Listing) -> ColumnElement[bool]:
    entity = listing.entity
    tests: list[ColumnElement[bool]] = [entity.deleted == literal_column("false")]
    tests += [_test(listing, c) for c in listing.where]
    for word in fold(listing.search).split():
        pattern = _like(word)
        hits = [entity.search_key.like(pattern, escape="\\")]  # type: ignore[attr-defined]
        for d in fields_of(entity):
            if d.kind is Kind.REF and d.field.searched and d.target:
                found = select(d.target.id).where(d.target.search_key.like(pattern, escape="\\"))  # type: ignore[attr-defined]
                hits.append(getattr(entity, d.name).in_(found))
        tests.append(or_(*hits))
    return and_(*tests)


def _like(word: str, before: str = "%") -> str:
    for special in "\\%_":
        word = word.replace(special, "\\" + special)
    return f"{before}{word}%"


def _test(listing: Listing, condition: Condition) -> ColumnElement[bool]:
    entity, d = listing.entity, field_of(listing.entity, condition.name)
    if d.kind is Kind.CODES:
        link = d.through
        assert link is not None
        found = select(getattr(link, link.__owner__)).where(link.deleted == literal_column("false"))  # type: ignore[attr-defined]
        found = found.join(Code, Code.id == link.code_id).where(Code.table_name == d.field.codes)  # type: ignore[attr-defined]
        if condition.op is Op.EMPTY:
            return entity.id.not_in(found)
        return entity.id.in_(found.where(_equal(link.code_id, condition.value)))  # type: ignore[attr-defined]
    column = getattr(entity, d.name)
    match condition.op:
        case Op.IS:
            return _equal(column, condition.value)
        case Op.FROM:
            return column >= condition.value  # type: ignore[no-any-return]
        case Op.TO:
            return column <= condition.value  # type: ignore[no-any-return]
        case Op.DUE:
            wanted = condition.value if isinstance(condition.value, tuple) else (condition.value,)
            return or_(*(due_tests(column, listing.today)[due] for due in wanted))
        case Op.EMPTY:
            return or_(column.is_(None), column == "") if _is_text(d) else column.is_(None)


def _equal(column: Any, value: Any) -> ColumnElement[bool]:
    if not isinstance(value, tuple):
        return column.is_(None) if value is None else column == value
    present = [v for v in value if v is not None]
    test = column.in_(present)
    return or_(test, column.is_(None)) if len(present) < len(value) else test


def _is_text(d: Described) -> bool:
    return d.column is not None and d.column.type.python_type is str


class _Sorting(NamedTuple):
    column: ColumnElement[Any]
    join: tuple[Any, Any] | None
    nullable: bool


def _sorting(listing: Listing) -> _Sorting:
    d = field_of(listing.entity, listing.sorted_by)
    if d.kind is Kind.CODES:
        d = field_of(listing.entity, listing.entity.__title__)
    column = getattr(listing.entity, sort_column(listing.entity, d.name))
    if d.kind is Kind.REF and d.target:
        other = aliased(d.target)
        by = d.target.__order__ or d.target.__title__
        there = getattr(other, sort_column(d.target, by))
        nullable = bool(d.column is not None and d.column.nullable) or field_of(d.target, by).kind is Kind.SERIAL
        return _Sorting(there, (other, other.id == getattr(listing.entity, d.name)), nullable)
    return _Sorting(column, None, bool(column.property.columns[0].nullable))


def _ids(listing: Listing, sorting: _Sorting) -> Select[Any]:
    stmt = select(listing.entity.id.label("id"), sorting.column.label("sorted")).where(_matches(listing))
    return stmt.outerjoin(*sorting.join) if sorting.join else stmt


def _shown(d: Described) -> tuple[list[Any], Any]:
    """The select columns of one list column, and the join they need."""
    if d.kind is Kind.CODES:
        link = d.through
        assert link is not None
        inner = (
            select(func.string_agg(Code.name, literal_column("', '")).aggregate_order_by(Code.position, Code.name))
            .join(link, link.code_id == Code.id)  # type: ignore[attr-defined]
            .where(getattr(link, link.__owner__) == d.entity.id)  # type: ignore[attr-defined]
            .where(link.deleted == literal_column("false"), Code.table_name == d.field.codes)  # type: ignore[attr-defined]
        )
        return [inner.correlate(d.entity).scalar_subquery()], None
    column = getattr(d.entity, d.name)
    if d.kind is Kind.REF and d.target:
        other = aliased(d.target)
        return [column, title_of(d.target, other)], (other, other.id == column)
    return [column], None


def _page(session: Session, listing: Listing, ids: Select[Any], wanted: tuple[Described, ...] | None) -> list[Row]:
    """The rows of an id query, fetched after it has sorted and cut (performance.md technique 2)."""
    inner = ids.subquery()
    entity = listing.entity
    shown, joins, widths = [], [], []
    for d in columns(entity) if wanted is None else wanted:
        selected, join = _shown(d)
        shown += selected
        widths.append(len(selected))
        joins += [join] if join else []
    stmt = select(entity.id, entity.version, inner.c.sorted, *shown).select_from(inner).join(entity, entity.id == inner.c.id)
    for other, on in joins:
        stmt = stmt.outerjoin(other, on)
    down = listing.descending
    stmt = stmt.order_by(inner.c.sorted.desc() if down else inner.c.sorted, inner.c.id.desc() if down else inner.c.id)
    return [_row(r, widths) for r in session.execute(stmt)]


def _row(record: Any, widths: list[int]) -> Row:
    values, at = [], 3
    for width in widths:
        if width == 2:
            values.append(Ref(record[at], record[at + 1] or "") if record[at] is not None else None)
        else:
            values.append(record[at])
        at += width
    return Row(record[0], tuple(values), record[2], record[1])


def count(session: Session, listing: Listing) -> Count:
    """How many rows there are, and how many of them have a value to sort by."""
    sorting = _sorting(listing)
    if not sorting.nullable:
        n = session.scalar(select(func.count()).select_from(listing.entity).where(_matches(listing))) or 0
        return Count(n, n)
    stmt = select(func.count(), func.count(sorting.column)).select_from(listing.entity).where(_matches(listing))
    if sorting.join:
        stmt = stmt.outerjoin(*sorting.join)
    return Count(*session.execute(stmt).one())


def page_at(
    session: Session, listing: Listing, first: int, total: Count, size: int = PAGE, wanted: tuple[Described, ...] | None = None
) -> list[Row]:
    """Rows from position `first` on: an offset inside the id query, counted from the nearer end."""
    sorting = _sorting(listing)
    rows: list[Row] = []
    if first < total.sorted:
        take = min(size, total.sorted - first)
        rows += _part_at(session, listing, sorting, first, take, total.sorted, wanted, empty=False)
    if len(rows) < size and total.rows > total.sorted:
        start = max(0, first - total.sorted)
        take = min(size - len(rows), total.rows - total.sorted - start)
        rows += _part_at(session, listing, sorting, start, take, total.rows - total.sorted, wanted, empty=True)
    return rows


def _part_at(
    session: Session, listing: Listing, sorting: _Sorting, first: int, take: int, length: int, wanted: Any, *, empty: bool
) -> list[Row]:
    if take <= 0:
        return []
    stmt = _ids(listing, sorting)
    if sorting.nullable:
        stmt = stmt.where(sorting.column.is_(None) if empty else sorting.column.is_not(None))
    from_end = length - first - take
    backwards = from_end < first
    down = listing.descending is not backwards
    ident = listing.entity.id
    order = [ident.desc() if down else ident] if empty else [sorting.column.desc() if down else sorting.column, ident.desc() if down else ident]
    return _page(session, listing, stmt.order_by(*order).limit(take).offset(from_end if backwards else first), wanted)


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
    sorting = _sorting(listing)
    down = listing.descending is not before
    rows: list[Row] = []
    parts = (False, True) if not before else (True, False)
    for empty in parts:
        if len(rows) >= size or (empty and not sorting.nullable):
            continue
        stmt = _keyset(listing, sorting, row, down, empty=empty, before=before)
        if stmt is None:
            continue
        found = _page(session, listing, stmt.limit(size - len(rows)), wanted)
        rows = found + rows if before else rows + found
    return rows


def _keyset(listing: Listing, sorting: _Sorting, row: Row, down: bool, *, empty: bool, before: bool) -> Select[Any] | None:
    ident, stmt = listing.entity.id, _ids(listing, sorting)
    if empty:  # rows without a sort value stand last
        if row.key is not None and before:
            return None
        stmt = stmt.where(sorting.column.is_(None))
        if row.key is None:
            stmt = stmt.where(ident < row.id if down else ident > row.id)
        return stmt.order_by(ident.desc() if down else ident)
    if row.key is None and not before:
        return None
    stmt = stmt.where(sorting.column.is_not(None)) if sorting.nullable else stmt
    if row.key is not None:
        here = tuple_(sorting.column, ident)
        there = tuple_(literal(row.key, sorting.column.type), literal(row.id, ident.type))
        stmt = stmt.where(here < there if down else here > there)
    return stmt.order_by(sorting.column.desc() if down else sorting.column, ident.desc() if down else ident)


def tally(session: Session, listing: Listing, name: str, amounts: tuple[str, ...] = ()) -> list[Slice]:
    """How many records have each value of a field (a day: each bucket): what a pie is drawn from.

    `amounts` are summed per currency; the first one's sums come with the slices.
    """
    entity, d = listing.entity, field_of(listing.entity, name)
    group: ColumnElement[Any] = getattr(entity, name)
    if d.kind is Kind.DATE:
        tests = due_tests(group, listing.today)
        group = case(*((test, literal(n)) for n, test in enumerate(tests.values())))
    currency = getattr(entity, field_of(entity, amounts[0]).field.currency) if amounts else literal("")
    stmt = select(group, currency, func.count(), *(func.sum(getattr(entity, a)) for a in amounts))
    stmt = stmt.select_from(entity).where(_matches(listing)).group_by(group, *([currency] if amounts else []))
    found: dict[Any, Slice] = {}
    for value, money, n, *sums in session.execute(stmt):
        if d.kind is Kind.DATE:
            value = list(Due)[value]
        so_far = found.setdefault(value, Slice(value, 0, {}))
        if sums and sums[0]:
            so_far.sums[money] = sums[0]
        found[value] = so_far._replace(count=so_far.count + n)
    return sorted(found.values(), key=lambda s: (list(Due).index(s.value) if isinstance(s.value, Due) else 0, -s.count))


class Totals(NamedTuple):
    rows: int
    sums: dict[str, dict[str, Decimal]]  # field -> currency -> sum


def totals(session: Session, listing: Listing, amounts: tuple[str, ...] = ()) -> Totals:
    """The number of rows and the sums of amounts per currency, following the filter."""
    slices: dict[str, dict[str, Decimal]] = {a: {} for a in amounts}
    if not amounts:
        return Totals(count(session, listing).rows, {})
    entity = listing.entity
    currency = getattr(entity, field_of(entity, amounts[0]).field.currency)
    stmt = select(currency, func.count(), *(func.sum(getattr(entity, a)) for a in amounts))
    rows = 0
    for money, n, *sums in session.execute(stmt.select_from(entity).where(_matches(listing)).group_by(currency)):
        rows += n
        for amount, total in zip(amounts, sums, strict=True):
            if total:
                slices[amount][money] = total
    return Totals(rows, slices)
