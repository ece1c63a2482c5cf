"""Telling the triggers who writes what, and reading back what was written."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from app.models import Entity, Journal

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


def announce(session: Session, writing: Writing) -> None:
    """Say inside the transaction what is being done; the triggers read it."""
    values = {
        "operation": writing.operation.hex,
        "label": writing.label[:300],
        "who": writing.who,
        "origin": writing.origin,
        "reverses": writing.reverses.hex if writing.reverses else None,
    }
    if session.get_bind().dialect.name == "sqlite":
        session.execute(
            text("UPDATE current_write SET operation=:operation, label=:label, who=:who, origin=:origin, reverses=:reverses"),
            values,
        )
    else:  # who it is and when is the server's to say
        session.execute(
            text(
                "SELECT set_config('kontor.operation', :operation, true), set_config('kontor.label', :label, true), "
                "set_config('kontor.origin', :origin, true), set_config('kontor.reverses', coalesce(:reverses, ''), true)"
            ),
            values,
        )


def silence(session: Session) -> None:
    """Forget on SQLite what was announced, before the commit; PostgreSQL forgets with the transaction."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(text("UPDATE current_write SET operation=NULL, label=NULL, who=NULL, origin=NULL, reverses=NULL"))


def changes_of(session: Session, writing: Writing) -> Changes:
    """What the triggers noted of this write."""
    rows = session.execute(
        select(Journal.table_name, Journal.record)
        .where(Journal.operation == writing.operation)
        .order_by(Journal.seq)
        .limit(MANY + 1)
    ).all()
    found: dict[str, set[uuid.UUID]] = {}
    for table, record in rows:
        found.setdefault(table, set()).add(record)
    if len(rows) > MANY:
        tables = session.scalars(select(Journal.table_name).where(Journal.operation == writing.operation).distinct())
        return Changes(writing.operation, writing.label, writing.origin, dict.fromkeys(tables, frozenset()))
    return Changes(writing.operation, writing.label, writing.origin, {t: frozenset(ids) for t, ids in found.items()})
