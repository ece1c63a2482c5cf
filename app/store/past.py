"""Reading the journal: which writes there were, and the values before and after, as Python values again."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Enum, Uuid, select
from sqlalchemy.orm import Session

from app.models import BY_TABLE, Entity, Journal, JournalValue
from app.models.types import Day, Money, UtcMoment


@dataclass(frozen=True, slots=True)
class Operation:
    """One write: what a user did by one command."""

    id: uuid.UUID
    label: str
    who: str
    at: dt.datetime
    origin: str
    reverses: uuid.UUID | None
    last: int  # its newest journal row


@dataclass(frozen=True, slots=True)
class Noted:
    """What one write did to one record."""

    seq: int
    operation: uuid.UUID
    label: str
    who: str
    at: dt.datetime
    origin: str
    entity: type[Entity]
    record: uuid.UUID
    verb: str
    old: dict[str, Any]
    new: dict[str, Any]


def revive(column: Any, value: Any) -> Any:
    """The value that the trigger made JSON of; both databases spell some differently."""
    kind = column.type
    if value is None:
        return None
    if isinstance(kind, Boolean):
        return bool(value)
    if isinstance(kind, Money):
        return Decimal(int(value)).scaleb(-kind.scale)
    if isinstance(kind, Uuid):
        return uuid.UUID(value)
    if isinstance(kind, Day):
        return dt.date.fromisoformat(value)
    if isinstance(kind, UtcMoment):
        moment = dt.datetime.fromisoformat(value)
        return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)
    if isinstance(kind, Enum):
        return kind.python_type(value)
    return value


def _values(entity: type[Entity], text: str | None) -> dict[str, Any]:
    columns = entity.__table__.columns
    return {name: revive(columns[name], value) for name, value in json.loads(text or "{}").items() if name in columns}


def noted(session: Session, *where: Any, newest_first: bool = False) -> Iterator[Noted]:
    """Journal rows with their values; values that were erased are empty."""
    order = Journal.seq.desc() if newest_first else Journal.seq
    stmt = (
        select(
            Journal.seq, Journal.operation, Journal.label, Journal.who, Journal.at, Journal.origin,
            Journal.table_name, Journal.record, Journal.verb, JournalValue.old, JournalValue.new,
        )
        .outerjoin(JournalValue, JournalValue.seq == Journal.seq)
        .where(*where)
        .order_by(order)
    )  # fmt: skip
    for seq, operation, label, who, at, origin, table, record, verb, old, new in session.execute(stmt).yield_per(500):
        if (entity := BY_TABLE.get(table)) is not None:
            values = _values(entity, old), _values(entity, new)
            yield Noted(seq, operation, label, who, at, origin, entity, record, verb, *values)


def operations(session: Session, limit: int = 50, who: str = "", before: int | None = None) -> list[Operation]:
    """The last writes, newest first. Each is found by one step of the index, however many rows it has."""
    found: list[Operation] = []
    seen: set[uuid.UUID] = set()
    columns = (Journal.operation, Journal.label, Journal.who, Journal.at, Journal.origin, Journal.reverses, Journal.seq)
    while len(found) < limit:
        stmt = select(*columns).order_by(Journal.seq.desc()).limit(1)
        if before is not None:
            stmt = stmt.where(Journal.seq < before)
        row = session.execute(stmt).one_or_none()
        if row is None:
            break
        first = select(Journal.seq).where(Journal.operation == row.operation).order_by(Journal.seq).limit(1)
        before = session.scalars(first).one() if row.operation not in seen else row.seq
        if row.operation not in seen and (not who or row.who == who):
            found.append(Operation(*row))
        seen.add(row.operation)
    return found
