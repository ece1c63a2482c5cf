"""Take back any write by its name, unless somebody built on it; and do it again.

Both stand on the journal, so they work after a restart, for imports and for deletions. An undo and a redo are writes
of their own that name the one they reverse; a write stands while no standing write reverses it.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import batched
from typing import Any, NamedTuple

from sqlalchemy import select, update
from sqlalchemy.orm import Session, aliased

from app.language import _
from app.models import BY_TABLE, ENTITIES, CompanySetting, Entity, Journal
from app.models.change import HERE, IMPORT
from app.models.fields import fields_of, own_fields
from app.services import company_settings, rules
from app.services.owned import owner_entity
from app.services.since import Key, Since, first, since
from app.store import stamps
from app.store.listing import title_of
from app.store.past import Noted, Operation, noted, operations
from app.store.triggers import journalled
from app.trouble import Refused

UNDOABLE = (HERE, IMPORT)
LOOK_BACK = 100  # writes
CHUNK = 500  # records


class State(NamedTuple):
    """What Ctrl+Z and Ctrl+Y would do now: the write to undo, and the undo to take back under the write's own label."""

    undo: Operation | None
    redo: Operation | None


def state(session: Session, who: str) -> State:
    """The newest write of this user that still stands; and the newest undo that stands, while nothing new came after it."""
    redo = None
    new_came = False
    for operation, stands in _judged(session, who):
        if operation.origin in UNDOABLE:
            new_came = True
            if stands:
                return State(operation, redo)
        elif stands and redo is None and not new_came and operation.reversed_origin in UNDOABLE:
            redo = replace(operation, label=operation.reversed_label)
    return State(None, redo)


def standing(session: Session, who: str, limit: int = 30) -> list[Operation]:
    """The last writes of this user that can still be undone, newest first."""
    found = [operation for operation, stands in _judged(session, who) if stands and operation.origin in UNDOABLE]
    return found[:limit]


def _judged(session: Session, who: str) -> Iterator[tuple[Operation, bool]]:
    """The last writes, newest first, and whether each still stands: what reverses one is newer, so it is known by then."""
    reversed_: set[uuid.UUID | None] = set()
    for operation in operations(session, LOOK_BACK, who):
        stands = operation.id not in reversed_
        if stands and operation.reverses is not None:
            reversed_.add(operation.reverses)
        yield operation, stands


def reverse(session: Session, operation: uuid.UUID, rest: bool = False) -> int:
    """Write the old values back as a new write; Refused, with the field, when one was changed again since.

    With `rest` what was changed since stays as it is, and all else goes back. The caller names the write ("Undo: …") and
    passes origin UNDO and `reverses`. Returns how many records changed.
    """
    _refuse_twice(session, operation)
    stays = since(session, operation, shown=0) if rest else Since()
    if not rest and (found := first(session, operation)):
        (entity, id), name = found
        raise _changed_since(session.get_one(entity, id), name)
    n = 0
    for changes in batched(noted(session, Journal.operation == operation, newest_first=True), CHUNK):
        if not all(change.new for change in changes):
            raise Refused(_("The values of this write were erased for data protection, so it cannot be undone."))
        going = [left for change in changes if (left := _but(change, stays)) is not None]
        _put_back(session, [c for c in going if c.verb == "update"])
        made = {c.entity for c in going if c.verb == "insert"}
        for entity in sorted(made, key=ENTITIES.index, reverse=True):  # parts before their records, whichever was made last
            _take_out(session, entity, {c.record: c for c in going if c.entity is entity and c.verb == "insert"})
        _tell_owners(session, operation, going)
        session.expunge_all()
        n += len(going)
    if n == 0:
        raise Refused(_("There is nothing left of this write to undo."))
    return n


def _but(change: Noted, stays: Since) -> Noted | None:
    """A change without what stays; None when all of it does."""
    key: Key = (change.entity, change.record)
    if change.verb == "insert":
        return None if key in stays.kept else change
    if not (blocked := stays.blocked.get(key)):
        return change
    new = {name: value for name, value in change.new.items() if name not in blocked}
    return replace(change, new=new, old={name: change.old[name] for name in new}) if new else None


def _refuse_twice(session: Session, operation: uuid.UUID) -> None:
    undo, redo = aliased(Journal), aliased(Journal)
    again = select(redo.seq).where(redo.reverses == undo.operation).exists()
    if session.scalar(select(undo.seq).where(undo.reverses == operation, ~again).limit(1)):
        raise Refused(_("This was undone already."))


def _put_back(session: Session, changes: list[Noted]) -> None:
    """Give changed records their old values; the newest change comes first."""
    found: dict[tuple[type[Entity], uuid.UUID], Any] = {}
    for entity in dict.fromkeys(c.entity for c in changes):
        ids = {c.record for c in changes if c.entity is entity}
        found |= {(entity, r.id): r for r in session.scalars(select(entity).where(entity.id.in_(ids)).with_for_update())}
    for change in changes:
        record = found[change.entity, change.record]
        for name, new in change.new.items():
            if getattr(record, name) != new:
                raise _changed_since(record, name)
        if change.old.get("deleted"):
            rules.refuse_delete(session, record)
        for name, old in change.old.items():
            setattr(record, name, old)
    session.flush()


def _take_out(session: Session, entity: type[Entity], made: dict[uuid.UUID, Noted]) -> None:
    """Mark new records as deleted, as long as they are as they were made and nothing points to them."""
    table: Any = entity.__table__
    columns = [table.columns[name] for name in journalled(entity)]
    rows = session.execute(select(table.c.id, *columns).where(entity.id.in_(made)).with_for_update()).all()
    for record, *values in rows:
        new = made[record].new
        for column, value in zip(columns, values, strict=True):
            if value != new.get(column.name, value if not value else None):
                raise _changed_since(session.get_one(entity, record), column.name)
    gone = {"deleted": True, "version": table.c.version + 1, **stamps.changed_now(session)}
    session.execute(update(table).where(table.c.id.in_(made)).values(gone))
    _refuse_used(session, entity, list(made))


def _refuse_used(session: Session, entity: type[Entity], ids: list[uuid.UUID]) -> None:
    """Nothing that stays may point to a record that goes."""
    for other in BY_TABLE.values():
        for d in own_fields(other):
            if d.target is not entity or d.column is None:
                continue
            column = getattr(other, d.name)
            used = select(column, title_of(other, other)).where(column.in_(ids), other.deleted.is_(False)).limit(1)
            if (row := session.execute(used).one_or_none()) is not None:
                text = _("{record} is used since ({kind} {title}), so its making cannot be undone. Delete it instead.")
                title = _title(session.get_one(entity, row[0]))
                raise Refused(text.format(record=title, kind=_(other.__labels__[0]).lower(), title=row[1]))


def _tell_owners(session: Session, operation: uuid.UUID, changes: Iterable[Noted]) -> None:
    """Records whose parts alone changed get a new version too."""
    for part in dict.fromkeys(c.entity for c in changes if c.entity.__owner__):
        owner: Any = owner_entity(part)
        ids = [c.record for c in changes if c.entity is part]
        changed_itself = select(Journal.record).where(Journal.operation == operation, Journal.table_name == owner.__tablename__)
        owners = select(getattr(part, part.__owner__)).where(part.id.in_(ids))
        told = update(owner.__table__).where(owner.id.in_(owners), owner.id.not_in(changed_itself), owner.deleted.is_(False))
        session.execute(told.values(version=owner.__table__.c.version + 1, **stamps.changed_now(session)))


def _changed_since(record: Any, name: str) -> Refused:
    text = _("{label} was changed again since, so this cannot be undone: {record}.")
    return Refused(text.format(label=_label(type(record), name), record=_title(record)))


def _label(entity: type[Entity], name: str) -> str:
    return next((_(d.field.label) for d in fields_of(entity) if d.name == name), _("Deletion") if name == "deleted" else name)


def _title(record: Entity) -> str:
    """What a person calls it; parts are called by what they are."""
    title = getattr(record, record.__title__, "")
    if isinstance(record, CompanySetting):
        return company_settings.title(str(title))
    return str(title) if title and not isinstance(title, uuid.UUID) else _(record.__labels__[0])
