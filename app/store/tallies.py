"""Counts and sums of a list: what pies, footers and the values a filter offers are made of."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, case, false, func, literal, literal_column, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.formats import Kind
from app.models import Code, Entity
from app.models.fields import Described, field_of, sort_column
from app.store.filters import Filter, Group, Has, link_of, place_of
from app.store.matching import Due, Listing, due_tests, is_text, like, matches, unindexed, words
from app.store.titles import title_of

OFFERED = 200
_NAMED_BY_CODE = (Kind.COUNTRY, Kind.LANGUAGE, Kind.CURRENCY)  # people type their names, the store keeps codes


class Slice(NamedTuple):
    """One value of a field: how many records have it, and the sums of their amounts per currency."""

    value: Any  # an id, a Due, or None
    count: int  # type: ignore[assignment]  # hides the method of tuples, which nobody needs here
    sums: dict[str, Decimal]


class Totals(NamedTuple):
    rows: int
    sums: dict[str, dict[str, Decimal]]  # field -> currency -> sum


class Offer(NamedTuple):
    """A value a filter offers. `text` names references and codes; of the others it is ""."""

    value: Any
    text: str
    count: int  # type: ignore[assignment]


def tally(session: Session, listing: Listing, name: str, amounts: tuple[str, ...] = ()) -> list[Slice]:
    """How many records have each value of a field (a day: each bucket): what a pie is drawn from.

    The slices carry the sums of the first of `amounts`, per currency.
    """
    d = field_of(listing.entity, name)
    by: Any = getattr(listing.entity, name)
    stmt = _grouped(listing, [by if d.extra is None else by.label("value")], amounts[:1])
    found: dict[Any, Slice] = {}
    for value, money, n, *sums in session.execute(_in_buckets(listing, stmt) if d.kind is Kind.DATE else stmt):
        value = list(Due)[value] if d.kind is Kind.DATE else value
        so_far = found.setdefault(value, Slice(value, 0, {}))
        if sums and sums[0]:
            so_far.sums[money] = sums[0]
        found[value] = so_far._replace(count=so_far.count + int(n))  # PostgreSQL adds counts up to a numeric
    return sorted(found.values(), key=lambda s: (list(Due).index(s.value) if isinstance(s.value, Due) else 0, -s.count))


def totals(session: Session, listing: Listing, amounts: tuple[str, ...] = ()) -> Totals:
    """The number of rows and the sums of amounts per currency, following the filter."""
    rows, sums = 0, {a: dict[str, Decimal]() for a in amounts}
    for money, n, *found in session.execute(_grouped(listing, [], amounts)):
        rows += n
        for amount, total in zip(amounts, found, strict=True):
            if total:
                sums[amount][money] = total
    return Totals(rows, sums)


def _grouped(listing: Listing, by: list[Any], amounts: tuple[str, ...]) -> Select[Any]:
    """Counts and sums by these columns and the currency."""
    entity = listing.entity
    currency = getattr(entity, field_of(entity, amounts[0]).field.currency) if amounts else literal_column("''")
    if listing.search:  # reads the texts of all records, quickest in the order they lie in
        by, currency = [unindexed(column) for column in by], unindexed(currency)
    stmt = select(*by, currency.label("money"), func.count(), *(_sum(field_of(entity, a)) for a in amounts))
    groups = [*by, *([currency] if amounts else [])]
    stmt = stmt.select_from(entity).where(matches(listing))
    return stmt.group_by(*groups) if groups else stmt


def _sum(d: Described) -> ColumnElement[Any]:
    assert d.column is not None
    if d.column.computed is not None:  # from what it is computed of: SQLite reads no computed column from a covering index
        return type_coerce(func.sum(d.column.computed.sqltext), d.column.type)
    return func.sum(getattr(d.entity, d.name))


def _in_buckets(listing: Listing, by_day: Select[Any]) -> Select[Any]:
    """Days gathered into buckets, after an index has grouped them by day."""
    days = by_day.subquery()
    day, money, n, *sums = days.c
    bucket = case(*((test, literal_column(str(at))) for at, test in enumerate(due_tests(day, listing.today).values())))
    summed = (type_coerce(func.sum(s), s.type) for s in sums)
    return select(bucket, money, type_coerce(func.sum(n), n.type), *summed).group_by(bucket, money)


# What a filter offers ---------------------------------------------------------------------------------------------


def offers(session: Session, listing: Listing, name: str, typed: str = "") -> list[Offer]:
    """The values that occur in the rows the other conditions leave over, with their counts; `typed` narrows them."""
    d = field_of(listing.entity, name)
    narrowed = listing.without(name)
    if d.kind is Kind.CODES:
        stmt = _codes_offered(narrowed, d, typed)
    elif d.kind is Kind.REF and d.target:
        stmt = _records_offered(narrowed, d, d.target, typed)
    else:
        stmt = _values_offered(narrowed, d, typed)
    return [Offer(value, str(text or ""), n) for value, text, n in session.execute(stmt.limit(OFFERED))]


def _values_offered(listing: Listing, d: Described, typed: str) -> Select[Any]:
    column = getattr(d.entity, d.name)
    key = getattr(d.entity, sort_column(d.entity, d.name))
    stmt = select(column, literal(""), func.count()).where(matches(listing)).group_by(column, key)
    if is_text(d) and d.kind not in _NAMED_BY_CODE:
        stmt = stmt.where(*(func.lower(key).like(like(word), escape="\\") for word in words(typed)))
    return stmt.order_by(key)


def _records_offered(listing: Listing, d: Described, target: type[Entity], typed: str) -> Select[Any]:
    column, other = getattr(d.entity, d.name), aliased(target)
    counted = select(column.label("id"), func.count().label("n")).where(matches(listing)).group_by(column).subquery()
    order: Any = getattr(other, sort_column(target, target.__order__ or target.__title__))
    stmt = select(counted.c.id, title_of(target, other), counted.c.n).outerjoin(other, other.id == counted.c.id)
    stmt = stmt.where(*(_named(other, word) for word in words(typed)))
    return stmt.order_by(case((counted.c.id.is_(None), 1), else_=0), order, counted.c.id)


def _codes_offered(listing: Listing, d: Described, typed: str) -> Select[Any]:
    link: Any = d.through
    stmt: Any = select(Code.id, Code.name, func.count()).join(link, link.code_id == Code.id)
    owner: Any = d.entity
    stmt = stmt.join(owner, owner.id == getattr(link, link.__owner__))
    stmt = stmt.where(matches(listing), link.deleted == literal_column("false"), Code.table_name == d.field.codes)
    stmt = stmt.where(*(_named(Code, word) for word in words(typed)))
    found: Select[Any] = stmt.group_by(Code.id, Code.name, Code.position).order_by(Code.position, Code.name)
    return found


def _named(source: Any, word: str) -> ColumnElement[bool]:
    key = getattr(source, "search_key", None)
    return key.like(like(word), escape="\\") if key is not None else false()


def names(session: Session, entity: type[Entity], where: Iterable[Filter]) -> dict[uuid.UUID, str]:
    """What the records are called that these parts of a filter name."""
    found: dict[uuid.UUID, str] = {}
    for part in where:
        if isinstance(part, Group):
            found.update(names(session, entity, part.parts))
        elif isinstance(part, Has):
            found.update(names(session, link_of(entity, part.link).entity, part.where.parts))
        else:
            found.update(_called(session, place_of(entity, part.name).field.target, part.value))
    return found


def _called(session: Session, target: Any, value: Any) -> dict[uuid.UUID, str]:
    ids = [one for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, uuid.UUID)]
    if target is None or not ids:
        return {}
    rows = session.execute(select(target.id, title_of(target, target)).where(target.id.in_(ids)))
    return {record: str(text or "") for record, text in rows}
