"""Take back any write by its name, unless somebody built on it; and do it again.

Both stand on the journal, so they work after a restart, for imports and for deletions.
"""

from __future__ import annotations

import uuid
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _
from app.models import Entity, Journal
from app.models.change import HERE, IMPORT, UNDO
from app.models.fields import fields_of
from app.store.past import Noted, Operation, noted, operations
from app.trouble import Refused

UNDOABLE = (HERE, IMPORT)
LOOK_BACK = 100  # writes


class State(NamedTuple):
    """What Ctrl+Z and Ctrl+Y would do now."""

    undo: Operation | None
    redo: Operation | None


def state(session: Session, who: str) -> State:
    """The newest write of this user that still stands, and the undo that can be taken back."""
    last = operations(session, LOOK_BACK, who)
    reversed_by = {o.reverses for o in last if o.reverses}
    standing = [o for o in last if o.id not in reversed_by]
    undo = next((o for o in standing if o.origin in UNDOABLE), None)
    redo = next(iter(standing), None)
    if redo is None or redo.origin != UNDO or not _takes_back(redo, last):
        redo = None
    return State(undo, redo)


def _takes_back(operation: Operation, last: list[Operation]) -> bool:
    """Whether this is an undo, and not the redo of one."""
    taken = next((o for o in last if o.id == operation.reverses), None)
    return taken is not None and taken.origin in UNDOABLE


def standing(session: Session, who: str, limit: int = 30) -> list[Operation]:
    """The last writes of this user that can still be undone, newest first."""
    last = operations(session, LOOK_BACK, who)
    reversed_by = {o.reverses for o in last if o.reverses}
    return [o for o in last if o.origin in UNDOABLE and o.id not in reversed_by][:limit]


def reverse(session: Session, operation: uuid.UUID) -> int:
    """Write the old values back as a new write; Refused, with the field, when one was changed again since.

    The caller names the write ("Undo: …") and passes origin UNDO and `reverses`. Returns how many records changed.
    """
    if session.scalar(select(Journal.seq).where(Journal.reverses == operation, Journal.operation.not_in(_undone(operation))).limit(1)):
        raise Refused(_("This was undone already."))
    n = 0
    for change in noted(session, Journal.operation == operation, newest_first=True):
        record: Any = session.get(change.entity, change.record)
        if record is None:
            raise Refused(_("A record this write changed does not exist any more, so it cannot be undone."))
        if change.verb == "insert":
            _untouched_since(session, change)
            record.deleted = True
        else:
            _put_back(record, change)
        n += 1
        if n % 500 == 0:
            session.flush()
    if n == 0:
        raise Refused(_("There is nothing left of this write to undo."))
    session.flush()
    return n


def _undone(operation: uuid.UUID) -> Any:
    """The undos of an operation that were themselves taken back."""
    inner = select(Journal.operation).where(Journal.reverses == operation).distinct()
    return select(Journal.reverses).where(Journal.reverses.in_(inner))


def _put_back(record: Entity, change: Noted) -> None:
    for name, new in change.new.items():
        if getattr(record, name) != new:
            raise Refused(
                _("{label} was changed again since, so this cannot be undone: {record}.").format(
                    label=_label(change.entity, name), record=_title(record)
                )
            )
    for name, old in change.old.items():
        setattr(record, name, old)


def _untouched_since(session: Session, change: Noted) -> None:
    later = session.execute(
        select(Journal.label, Journal.who)
        .where(Journal.record == change.record, Journal.seq > change.seq, Journal.operation != change.operation, Journal.origin != UNDO)
        .where(Journal.operation.not_in(_taken_back()))
        .limit(1)
    ).one_or_none()
    if later is not None:
        raise Refused(
            _("{who} worked on this record since ({write}), so its making cannot be undone. Delete it instead.").format(
                who=later.who, write=later.label
            )
        )


def _taken_back() -> Any:
    return select(Journal.reverses).where(Journal.reverses.is_not(None))


def _label(entity: type[Entity], name: str) -> str:
    return next((d.field.label for d in fields_of(entity) if d.name == name), _("Deletion") if name == "deleted" else name)


def _title(record: Entity) -> str:
    return str(getattr(record, record.__title__, "") or record.__labels__[0])
