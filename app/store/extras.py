"""The fields the users made, in force: known to the walk over fields, and read like columns of the record they belong to."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import bindparam, func, literal_column, select
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Session, object_session

from app.formats import Kind
from app.models import ExtraField
from app.models.extra import described, extra_id
from app.models.fields import Described, use_made
from app.models.types import Id

if TYPE_CHECKING:
    from app.store.database import Database
    from app.store.journal import Changes

# What an absent value means where it does not mean NULL.
_NOTHING: Final[dict[Kind, Any]] = {Kind.TEXT: literal_column("''"), Kind.YESNO: literal_column("false")}
_AT_HAND: Final = "own fields"  # in session.info


class _AtHand(NamedTuple):
    owners: frozenset[uuid.UUID]
    rows: dict[uuid.UUID, Any]


def follow(database: Database) -> None:
    """Put the fields of this store in force, now and whenever somebody changes them."""

    def hear(changes: Changes) -> None:
        if changes.touches((ExtraField,)):
            database.read(learn)

    database.listeners.insert(0, hear)  # before the screens, which walk over the fields
    database.read(learn)


def learn(session: Session) -> None:
    """Read which fields there are and put them in force."""
    living = select(ExtraField).where(ExtraField.deleted.is_(False), ExtraField.active.is_(True))
    found = [described(row) for row in session.scalars(living.order_by(ExtraField.position, ExtraField.name_key, ExtraField.id))]
    for d in found:
        attach(d)
    use_made(found)


def attach(d: Described) -> None:
    """Let the entity, its aliases and its records be asked for the field by its name, as for any column."""
    if d.name in vars(d.entity):
        return  # a field's kind never changes, so what was attached once still fits
    assert d.column is not None
    columns = {d.name: d.column.name} | ({f"{d.name}_key": "text_key"} if d.kind is Kind.TEXT else {})
    for name, column in columns.items():
        setattr(d.entity, name, _asked(name, column, d))


def _asked(name: str, column: str, d: Described) -> Any:
    def of_record(record: Any) -> Any:
        return of(record, d, column)

    of_record.__name__ = name  # SQLAlchemy labels it so

    def of_rows(entity: Any) -> Any:
        return _selected(entity, d, column)

    return hybrid_property(of_record, expr=of_rows)


def of(record: Any, d: Described, column: str) -> Any:
    """What one record holds in the field, in this column of its value."""
    session = object_session(record)
    row: Any = row_of(session, record.id, d) if session is not None and record.id else None
    if row is None or row.deleted:
        return nothing(d)
    return getattr(row, column)


def row_of(session: Session, record: uuid.UUID, d: Described) -> Any:
    """The row of a value, deleted or not; None when there was never one."""
    id = extra_id(record, _field(d))
    at_hand: _AtHand | None = session.info.get(_AT_HAND)
    if at_hand is not None and record in at_hand.owners:
        return at_hand.rows.get(id)
    return session.get(values_of(d), id)


def fetch(session: Session, fields: Iterable[Described], ids: Iterable[uuid.UUID]) -> None:
    """Have at hand what many records hold in these fields, by one question instead of one for each."""
    owners, rows = frozenset(ids), dict[uuid.UUID, Any]()
    for through in {values_of(d) for d in fields}:
        rows |= {row.id: row for row in session.scalars(select(through).where(getattr(through, through.__owner__).in_(owners)))}
    session.info[_AT_HAND] = _AtHand(owners, rows)


def add_row(session: Session, record: Any, d: Described) -> Any:
    """A new row for a value of a record that never had one."""
    id, owner = extra_id(record.id, _field(d)), {owner_of(d): record.id}
    row = values_of(d)(id=id, scope=record.scope, field_id=_field(d), **owner)
    session.add(row)
    if (at_hand := session.info.get(_AT_HAND)) is not None:
        at_hand.rows[id] = row
    return row


def nothing(d: Described) -> Any:
    """What the field of a record holds that was never filled in, or was emptied."""
    return {Kind.TEXT: "", Kind.YESNO: False}.get(d.kind)


def column_of(d: Described) -> str:
    """The column of the values that is the field's."""
    assert d.column is not None
    return str(d.column.name)


def _field(d: Described) -> uuid.UUID:
    assert d.extra is not None
    return d.extra


def living(rows: Any, d: Described) -> tuple[Any, ...]:
    """The test for the values of this field, written out: the same text wherever it stands can be grouped by."""
    fixed = bindparam(None, _field(d), Id(), unique=True, literal_execute=True)
    return rows.field_id == fixed, rows.deleted == literal_column("false")


def _selected(entity: Any, d: Described, column: str) -> Any:
    rows: Any = values_of(d)
    inner = select(getattr(rows, column)).where(getattr(rows, owner_of(d)) == entity.id, *living(rows, d))
    value = inner.correlate(entity).scalar_subquery()
    absent = _NOTHING.get(d.kind)
    return value if absent is None else func.coalesce(value, absent, type_=value.type)


def values_of(d: Described) -> Any:
    """The entity that holds the values."""
    assert d.through is not None
    return d.through


def owner_of(d: Described) -> str:
    """The column of the values that names the record."""
    return str(values_of(d).__owner__)


def held(session: Session, fields: Iterable[Described], ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, dict[str, Any]]:
    """What these records hold in these fields, by one question for each kind of record."""
    by_field = {d.extra: d for d in fields}
    found: dict[uuid.UUID, dict[str, Any]] = {one: {d.name: nothing(d) for d in by_field.values()} for one in ids}
    for through in {d.through for d in by_field.values()}:
        rows: Any = through
        owner = getattr(rows, rows.__owner__)
        for row in session.scalars(select(rows).where(owner.in_(ids), rows.deleted.is_(False))):
            if (d := by_field.get(row.field_id)) is not None:
                found[getattr(row, rows.__owner__)][d.name] = getattr(row, column_of(d))
    return found
