"""Reading the journal: which writes there were, and the values before and after, as Python values again."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Enum, Uuid, func, literal, select
from sqlalchemy.orm import Session, aliased

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
    reversed_origin: str = ""  # of the write it takes back
    reversed_label: str = ""


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


CHUNK = 25  # writes fetched by one statement


def operations(session: Session, limit: int = 50, who: str = "", before: int | None = None) -> Iterator[Operation]:
    """The last writes, newest first, fetched as they are looked at: by a step in the index each, however many rows they have."""
    seen: set[uuid.UUID] = set()
    while len(seen) < limit:
        found = [Operation(*row) for row in session.execute(_steps(who, before))]
        for operation in found:
            if operation.id not in seen and len(seen) < limit:
                seen.add(operation.id)
                yield operation
        if len(found) < CHUNK:
            return
        before = found[-1].last


def _steps(who: str, before: int | None) -> Any:
    """A chunk of operations: from each one's newest row the recursion goes to the newest row below of another one."""
    row, below, reversed_ = aliased(Journal), aliased(Journal), aliased(Journal)
    newest = select(below.seq).where(*([below.who == who] if who else [])).order_by(below.seq.desc()).limit(1)
    first = newest.where(below.seq < before) if before is not None else newest
    start = select(row.seq, row.operation, literal(1).label("n")).where(row.seq == first.scalar_subquery())
    steps = start.cte("steps", recursive=True)
    following = newest.where(below.seq < steps.c.seq, below.operation != steps.c.operation).correlate(steps).scalar_subquery()
    step = select(row.seq, row.operation, steps.c.n + 1).join(steps, row.seq == following).where(steps.c.n < CHUNK)
    steps = steps.union_all(step)
    taken_back = select(reversed_.origin).where(reversed_.operation == row.reverses).limit(1).scalar_subquery()
    label = select(reversed_.label).where(reversed_.operation == row.reverses).limit(1).scalar_subquery()
    told = func.coalesce(taken_back, ""), func.coalesce(label, "")
    columns = (row.operation, row.label, row.who, row.at, row.origin, row.reverses, row.seq, *told)
    return select(*columns).join(steps, steps.c.seq == row.seq).order_by(row.seq.desc())
