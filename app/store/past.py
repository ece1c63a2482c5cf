"""Reading the journal: which writes there were, and the values before and after, as Python values again."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, partial
from typing import Any

from sqlalchemy import Boolean, Enum, Uuid, func, literal, select
from sqlalchemy.orm import Session, aliased

from app.models import BY_TABLE, Entity, Journal, JournalValue
from app.models.types import Clock, Day, Money, UtcMoment


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


type Reviver = Callable[[Any], Any] | None


def _reviver(kind: Any) -> Reviver:
    """What makes a value again of the JSON the trigger made; both databases spell some differently. None: it is one already."""
    if isinstance(kind, Boolean):
        return bool
    if isinstance(kind, Money):
        return partial(_money, kind.scale)
    if isinstance(kind, Uuid):
        return uuid.UUID
    if isinstance(kind, Day):
        return dt.date.fromisoformat
    if isinstance(kind, Clock):
        return lambda minutes: dt.time(*divmod(int(minutes), 60))
    if isinstance(kind, UtcMoment):
        return _moment
    return kind.python_type if isinstance(kind, Enum) else None


def _money(scale: int, value: Any) -> Decimal:
    return Decimal(int(value)).scaleb(-scale)


def _moment(value: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(value)
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)


@cache
def _revivers(entity: type[Entity]) -> dict[str, Reviver]:
    return {column.name: _reviver(column.type) for column in entity.__table__.columns}


def _values(entity: type[Entity], text: str | None) -> dict[str, Any]:
    if not text:
        return {}
    revivers = _revivers(entity)
    return {
        name: value if value is None or (revive := revivers[name]) is None else revive(value)
        for name, value in json.loads(text).items()
        if name in revivers
    }


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
