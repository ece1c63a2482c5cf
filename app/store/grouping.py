"""Lists whose rows stand together in groups: the order that brings them together, and the count and sums of each group.

Every key of such an order has a value, since rows without one get a key of their own: they stand at the end.
"""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Integer, String, case, func, literal, literal_column, or_, select, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Session, aliased
from sqlalchemy.sql.expression import FunctionElement

from app.formats import TEXTUAL, Kind
from app.models import Code, Entity
from app.models.fields import Described, field_of, fields_of, sort_column
from app.store.comparing import is_text
from app.store.filters import Condition, Op, Place, place_of
from app.store.matching import Listing, matches
from app.store.titles import key_of_target, title_of

MOST_GROUPS: Final = 2000  # that are told with their sums
_BY: Final = (Kind.REF, Kind.CODES, Kind.CHOICE, Kind.YESNO, Kind.DATE, Kind.COUNTRY, Kind.CURRENCY, Kind.LANGUAGE, Kind.TEXT)
_ZEROS: Final[dict[type, Any]] = {
    str: "", int: 0, Decimal: 0, dt.date: dt.date.min, dt.datetime: dt.datetime(1, 1, 2, tzinfo=dt.UTC), bool: False,
    uuid.UUID: uuid.UUID(int=0),
}  # fmt: skip
Join = tuple[Any, Any]


class Keys(NamedTuple):
    """What rows are brought together and sorted by; the joins that needs. `up` says which keys ascend whichever way one sorts."""

    keys: tuple[ColumnElement[Any], ...]
    joins: tuple[Join, ...]
    up: frozenset[int]
    own: int  # how many of the keys are the group's


class GroupOf(NamedTuple):
    """A group: its keys as its rows have them, its value, how many rows it has, and their sums per currency."""

    key: tuple[Any, ...]
    value: Any  # an id, a text, True or False, the first day of a month; None for the rows without one
    text: str  # what a record is called, else ""
    count: int  # type: ignore[assignment]
    sums: dict[str, dict[str, Decimal]]


class month_of(FunctionElement[str]):  # noqa: N801 - it is written as an SQL function
    """The month of a day, as "2026-11"."""

    inherit_cache = True
    type = String()


@compiles(month_of, "postgresql")
def _month_postgresql(element: Any, compiler: Any, **kw: Any) -> str:
    return f"to_char({compiler.process(element.clauses, **kw)}, 'YYYY-MM') COLLATE \"C\""


@compiles(month_of)
def _month_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    return f"substr({compiler.process(element.clauses, **kw)}, 1, 7)"


def groupable(d: Described) -> bool:
    """Whether rows may stand together by this field."""
    return d.kind in _BY


def width(listing: Listing) -> int:
    """How many of a row's keys are its group's."""
    if not listing.group:
        return 0
    return 3 if place_of(listing.entity, listing.group).field.kind is Kind.REF else 2


def keys_of(listing: Listing) -> Keys:
    """Groups first, then the order asked for; a row without a value stands behind those with one."""
    grouped, joins = _group(listing.entity, place_of(listing.entity, listing.group))
    within, more = _within(listing)
    up = {*range(len(grouped)), *([len(grouped)] if len(within) > 1 else [])}
    return Keys((*grouped, *within), (*joins, *more), frozenset(up), len(grouped))


def _group(entity: Any, place: Place) -> tuple[list[ColumnElement[Any]], list[Join]]:
    d, source, joins = place.field, entity, list[Join]()
    if place.through is not None and place.through.target is not None:
        source = aliased(place.through.target)
        joins.append((source, source.id == getattr(entity, place.through.name)))
    if d.kind is Kind.REF and d.target is not None:
        other: Any = aliased(d.target)
        joins.append((other, other.id == getattr(source, d.name)))
        missing = other.id.is_(None)
        keys = [_filled(getattr(other, key_of_target(d.target))), _filled(other.id)]
    elif d.kind is Kind.CODES:
        words = _words_of(d, source)
        missing, keys = words.is_(None), [_filled(words)]
    elif d.kind is Kind.DATE:
        column = getattr(source, d.name)
        missing, keys = column.is_(None), [_filled(month_of(column))]
    else:
        column = getattr(source, d.name)
        column = type_coerce(column, String()) if d.kind is Kind.CHOICE else column
        missing = or_(column.is_(None), column == "") if is_text(d) and d.kind is not Kind.CHOICE else column.is_(None)
        keys = [_filled(column)]
    return [_flag(missing), *keys], joins


def _within(listing: Listing) -> tuple[list[ColumnElement[Any]], list[Join]]:
    entity: Any = listing.entity
    d = field_of(entity, listing.sorted_by)
    if d.kind is Kind.CODES:
        d = field_of(entity, entity.__title__)
    own = getattr(entity, sort_column(entity, d.name))
    if d.kind is Kind.REF and d.target is not None:
        other: Any = aliased(d.target)
        key = getattr(other, key_of_target(d.target))
        return [_flag(other.id.is_(None)), _filled(key)], [(other, other.id == own)]
    return ([_flag(own.is_(None)), _filled(own)] if d.nullable else [own]), []


def _flag(missing: ColumnElement[bool]) -> ColumnElement[int]:
    return case((missing, literal_column("1", Integer())), else_=literal_column("0", Integer()))


def _filled(column: Any) -> ColumnElement[Any]:
    zero = next(zero for kind, zero in _ZEROS.items() if issubclass(column.type.python_type, kind))
    return type_coerce(func.coalesce(column, literal(zero, column.type)), column.type)


def _words_of(d: Described, source: Any) -> ColumnElement[str]:
    """All codes of a record in one text, in their order; NULL for none."""
    link, word = aliased(d.through), aliased(Code)  # type: ignore[arg-type]
    owner: Any = d.through
    joined = func.string_agg(word.name, literal_column("', '")).aggregate_order_by(word.position, word.name)
    living: Any = link
    stmt = select(type_coerce(joined, String())).join(link, living.code_id == word.id).select_from(word)
    stmt = stmt.where(getattr(link, owner.__owner__) == source.id, living.deleted == literal_column("false"))
    return stmt.where(word.table_name == d.field.codes).correlate(source).scalar_subquery()


def groups(session: Session, listing: Listing, amounts: tuple[str, ...] = ()) -> list[GroupOf]:
    """The groups in the order of the list."""
    entity: Any = listing.entity
    place = place_of(entity, listing.group)
    keys, joins = _group(entity, place)
    money = field_of(entity, amounts[0]).field.currency if amounts else ""
    currency = getattr(entity, money) if money else literal_column("''")
    rows = select(*(key.label(f"k{n}") for n, key in enumerate(keys)), currency.label("money"))
    rows = rows.add_columns(*(getattr(entity, amount).label(f"a{n}") for n, amount in enumerate(amounts))).select_from(entity)
    for other, on in joins:
        rows = rows.join_from(entity, other, on, isouter=True)
    inner = rows.where(matches(listing)).subquery()
    by = [inner.c[f"k{n}"] for n in range(len(keys))]
    summed = (type_coerce(func.sum(inner.c[f"a{n}"]), inner.c[f"a{n}"].type) for n in range(len(amounts)))
    stmt = select(*by, inner.c.money, func.count(), *summed).group_by(*by, inner.c.money).order_by(*by, inner.c.money)
    found: dict[tuple[Any, ...], GroupOf] = {}
    for row in session.execute(stmt):
        key, (money, n, *sums) = tuple(row[: len(keys)]), row[len(keys) :]
        so_far = found.setdefault(key, GroupOf(key, _value(place.field, key), "", 0, {amount: {} for amount in amounts}))
        for amount, total in zip(amounts, sums, strict=True):
            if total:
                so_far.sums[amount][money] = total
        found[key] = so_far._replace(count=so_far.count + n)
    return _named(session, place.field, list(found.values()))


def _value(d: Described, key: tuple[Any, ...]) -> Any:
    if key[0]:
        return None
    if d.kind is Kind.REF:
        return key[2]
    if d.kind is Kind.DATE:
        return dt.date.fromisoformat(f"{key[1]}-01")
    if d.kind is Kind.CHOICE and d.column is not None:
        return d.column.type.python_type(key[1])
    return key[1]


def _named(session: Session, d: Described, found: list[GroupOf]) -> list[GroupOf]:
    target: Any = d.target
    ids = [group.value for group in found[:MOST_GROUPS] if group.value is not None] if d.kind is Kind.REF else []
    if not ids:
        return found
    rows = session.execute(select(target.id, title_of(target, target)).where(target.id.in_(ids)))
    names = {record: str(text or "") for record, text in rows}
    return [group._replace(text=names.get(group.value, "")) for group in found]


def condition_of(entity: type[Entity], listing: Listing, group: GroupOf) -> Condition | None:
    """The filter that leaves only this group; None where no single test says it."""
    d = place_of(entity, listing.group).field
    if group.value is None:
        return Condition(listing.group, Op.EMPTY)
    if d.kind is Kind.DATE:
        following = dt.date(group.value.year + group.value.month // 12, group.value.month % 12 + 1, 1)
        return Condition(listing.group, Op.BETWEEN, (group.value, following - dt.timedelta(1)))
    return None if d.kind is Kind.CODES else Condition(listing.group, Op.IS, group.value)


def offered(entity: type[Entity]) -> list[Described]:
    """The fields a user may group by: those one filters by, but no texts of one's own that all differ."""
    return [d for d in fields_of(entity) if groupable(d) and d.field.filtered and (d.kind not in TEXTUAL or d.kind in _BY)]
