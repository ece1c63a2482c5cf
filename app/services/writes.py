"""The last writes as a list to choose from: who did what when, how much it changed, and whether it was undone."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from itertools import batched, islice
from typing import Any, Final, NamedTuple

from sqlalchemy import Uuid, column, func, select, values
from sqlalchemy.orm import Session, aliased

from app.models import BY_TABLE, Entity, Journal
from app.models.change import HERE, IMPORT, OTHER, UNDO
from app.services.history import UNTOLD, Line, Names, followed, lines_of
from app.services.owned import owner_entity
from app.store.past import Noted, Operation, noted, operations

PAGE: Final = 50  # writes
SHOWN: Final = 100  # records a write is told with
EXACT: Final = 2000  # rows of a write up to which each record is counted once
LOOKED_AT: Final = 1000  # rows of a write that are read to tell it
CHOSEN: Final = (HERE, IMPORT, OTHER)  # whose undoing can be asked for


class Write(NamedTuple):
    """A line of the list. An undo and a redo lead to the write they are about."""

    id: uuid.UUID
    label: str
    who: str
    at: dt.datetime
    origin: str
    redo: bool  # of an undo: it is one of an undo
    records: int
    undone: bool
    target: uuid.UUID | None  # what "Undo this" or "Redo this" takes back; None when nothing does
    last: int  # where the next page goes on


class Touched(NamedTuple):
    """A record, and what a write did to it and its parts."""

    entity: type[Entity]
    id: uuid.UUID
    title: str
    lines: tuple[Line, ...]


class Told(NamedTuple):
    records: list[Touched]
    total: int


def page(session: Session, who: str = "", before: int | None = None, limit: int = PAGE) -> list[Write]:
    """The writes before this one, newest first; of one user or, with "", of everybody."""
    found = list(operations(session, limit, who, before))
    roots = _roots(session, found)
    undone = _undone(session, set(roots.values()))
    counts = _counts(session, [operation.id for operation in found])
    return [_write(operation, roots[operation.id], undone, counts.get(operation.id, 0)) for operation in found]


def _write(operation: Operation, root: uuid.UUID, undone: dict[uuid.UUID, uuid.UUID], records: int) -> Write:
    redo = operation.origin == UNDO and operation.reversed_origin == UNDO
    chosen = operation.origin in CHOSEN or operation.origin == UNDO
    return Write(
        operation.id,
        operation.label,
        operation.who,
        operation.at,
        operation.origin,
        redo,
        records,
        root in undone,
        undone.get(root, root) if chosen else None,
        operation.last,
    )


def _roots(session: Session, found: Sequence[Operation]) -> dict[uuid.UUID, uuid.UUID]:
    """The write that each is about: itself, the one it undid, or the one it did again."""
    roots = {o.id: o.reverses if o.origin == UNDO and o.reverses else o.id for o in found}
    undos = {o.reverses for o in found if o.origin == UNDO and o.reversed_origin == UNDO and o.reverses}
    stmt = select(Journal.operation, Journal.reverses).where(Journal.operation.in_(undos)).distinct()
    of_undo: dict[uuid.UUID, uuid.UUID | None] = {row[0]: row[1] for row in session.execute(stmt)} if undos else {}
    return {id: of_undo.get(root) or root for id, root in roots.items()}


def _undone(session: Session, roots: set[uuid.UUID]) -> dict[uuid.UUID, uuid.UUID]:
    """Those writes that are undone now, each with the undo that stands."""
    if not roots:
        return {}
    asked = values(column("root", Uuid()), name="asked").data([(root,) for root in roots]).cte("asked")
    undo, redo = aliased(Journal), aliased(Journal)
    newest = select(undo.operation).where(undo.reverses == asked.c.root).order_by(undo.seq.desc()).limit(1)
    last = select(asked.c.root, newest.correlate(asked).scalar_subquery().label("undo")).cte("last")
    again = select(redo.seq).where(redo.reverses == last.c.undo).exists()
    stmt = select(last.c.root, last.c.undo).where(last.c.undo.is_not(None), ~again)
    return {row[0]: row[1] for row in session.execute(stmt)}


def _counts(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, int]:
    """How many records each write changed; parts count only where no record of their kind's owner changed with them."""
    if not ids:
        return {}
    stmt = select(Journal.operation, Journal.table_name, func.count()).where(Journal.operation.in_(ids))
    rows: list[Any] = list(session.execute(stmt.group_by(Journal.operation, Journal.table_name)))
    sizes: dict[uuid.UUID, int] = {}
    for operation, _table, n in rows:
        sizes[operation] = sizes.get(operation, 0) + n
    if small := [id for id, n in sizes.items() if n <= EXACT]:
        stmt = select(Journal.operation, Journal.table_name, func.count(Journal.record.distinct()))
        exact = session.execute(stmt.where(Journal.operation.in_(small)).group_by(Journal.operation, Journal.table_name))
        rows = [row for row in rows if sizes[row[0]] > EXACT] + list(exact)
    found: dict[uuid.UUID, int] = {}
    for id in sizes:
        mine = [(BY_TABLE.get(table), n) for operation, table, n in rows if operation == id]
        records = sum(n for entity, n in mine if entity is not None and not entity.__owner__)
        found[id] = records or sum(n for _entity, n in mine)
    return found


# What one write did -----------------------------------------------------------------------------------------------


def told(session: Session, operation: uuid.UUID, shown: int = SHOWN) -> Told:
    """The first records a write changed, field by field, and how many there are."""
    total = _counts(session, [operation]).get(operation, 0)
    groups: dict[tuple[type[Entity], uuid.UUID], dict[tuple[type[Entity], uuid.UUID], Noted]] = {}
    rows = islice(noted(session, Journal.operation == operation), LOOKED_AT)
    for changes in batched(rows, LOOKED_AT):
        owners = _owners(session, changes)
        for change in changes:
            if change.entity in UNTOLD:
                continue
            group = groups.setdefault(owners.get((change.entity, change.record), (change.entity, change.record)), {})
            earlier = group.get((change.entity, change.record))
            group[change.entity, change.record] = change if earlier is None else followed(earlier, change)
    names = Names(session)
    names.learn(key for owner, group in islice(groups.items(), shown) for key in (owner, *group))
    records = [_touched(entity, id, group, names) for (entity, id), group in islice(groups.items(), shown)]
    return Told(records, total)


def _owners(session: Session, changes: Sequence[Noted]) -> dict[tuple[type[Entity], uuid.UUID], tuple[type[Entity], uuid.UUID]]:
    """The record each changed part belongs to."""
    found = {}
    for part in dict.fromkeys(c.entity for c in changes if c.entity.__owner__):
        owner = owner_entity(part)
        assert owner is not None
        ids = {c.record for c in changes if c.entity is part}
        for some in batched(ids, 500):
            for id, of in session.execute(select(part.id, getattr(part, part.__owner__)).where(part.id.in_(some))):
                found[part, id] = owner, of
    return found


def _touched(entity: type[Entity], id: uuid.UUID, group: dict[Any, Noted], names: Names) -> Touched:
    changes = sorted(group.values(), key=lambda c: (c.entity is not entity, c.seq))
    lines = [line for change in changes for line in lines_of(change, change.entity is entity, names)]
    return Touched(entity, id, names.title(entity, id), tuple(lines))
