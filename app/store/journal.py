"""Telling the triggers who writes what, and reading back what was written."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import cast, func, literal_column, null, select
from sqlalchemy.orm import Session

from app.models import Entity, Journal
from app.store.asked import Asked, given

MANY: Final = 2000  # a write of more records than this is told by table only


@dataclass(frozen=True, slots=True)
class Writing:
    """What the triggers note beside each change: the name of the write and where it comes from."""

    operation: uuid.UUID
    label: str
    who: str
    origin: str
    reverses: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """News for the screens: which records are different now. A table without ids changed in many rows."""

    operation: uuid.UUID
    label: str
    origin: str
    records: dict[str, frozenset[uuid.UUID]] = field(default_factory=dict)

    def touches(self, entities: Iterable[type[Entity]]) -> bool:
        return any(e.__tablename__ in self.records for e in entities)

    def of(self, entity: type[Entity], record: uuid.UUID) -> bool:
        """Whether this record is, or may be, among them."""
        ids = self.records.get(entity.__tablename__)
        return ids is not None and (not ids or record in ids)

    def __bool__(self) -> bool:
        return bool(self.records)


_NOTE: Final = "UPDATE current_write SET operation=?, label=?, who=?, origin=?, reverses=?"
_FORGET: Final = "UPDATE current_write SET operation=NULL, label=NULL, who=NULL, origin=NULL, reverses=NULL"
_SAY: Final = "SELECT pg_advisory_xact_lock(%s::bigint), " + ", ".join(
    f"set_config('kontor.{name}', %s, true)" for name in ("operation", "label", "origin", "reverses")
)


def _written() -> Asked:
    """The first records of a write; one of many more is told by its tables, which follow them without a record."""
    of_write = Journal.operation == given("operation", Journal.operation.type)
    first = select(Journal.table_name, Journal.record).where(of_write).order_by(Journal.seq).limit(MANY + 1).cte("first")
    many = select(func.count()).select_from(first).scalar_subquery() > literal_column(str(MANY))
    tables = select(Journal.table_name, cast(null(), Journal.record.type).label("record")).where(of_write, many).distinct()
    return Asked(select(first.c.table_name, first.c.record).union_all(tables))


_WRITTEN: Final = _written()


def announce(session: Session, writing: Writing) -> None:
    """Say inside the transaction what is being done; the triggers read it."""
    operation, label = writing.operation.hex, writing.label[:300]
    reverses = writing.reverses.hex if writing.reverses else None
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_NOTE, (operation, label, writing.who, writing.origin, reverses))
    else:  # who it is and when is the server's to say
        driver: Any = connection.connection.driver_connection
        driver.say_early(_SAY, (key_of(writing.operation), operation, label, writing.origin, reverses or ""))


def key_of(operation: uuid.UUID) -> int:
    """The key of the advisory lock a write holds on the server until it is committed or given up."""
    return int.from_bytes(operation.bytes[8:], signed=True)


def finish(session: Session, writing: Writing) -> Changes:
    """Say what was written. On SQLite what was announced is forgotten; PostgreSQL commits in the same round trip."""
    connection = session.connection()
    if connection.dialect.name == "sqlite":
        changes = changes_of(session, writing)
        silence(session)
        return changes
    driver: Any = connection.connection.driver_connection
    if not driver.commit_with_next():
        return _changes(writing, [])
    return changes_of(session, writing)


def silence(session: Session) -> None:
    """Forget on SQLite what was announced, before the commit; PostgreSQL forgets with the transaction."""
    if session.get_bind().dialect.name == "sqlite":
        session.connection().exec_driver_sql(_FORGET)


def changes_of(session: Session, writing: Writing) -> Changes:
    """What the triggers noted of this write."""
    return _changes(writing, _WRITTEN.rows(session, operation=writing.operation))


def _changes(writing: Writing, rows: Sequence[tuple[Any, ...]]) -> Changes:
    about = writing.operation, writing.label, writing.origin
    if len(rows) > MANY:
        return Changes(*about, {table: frozenset() for table, record in rows if record is None})
    found: dict[str, set[uuid.UUID]] = {}
    for table, record in rows:
        found.setdefault(table, set()).add(record)
    return Changes(*about, {table: frozenset(ids) for table, ids in found.items()})
