"""What was changed since a write: why it cannot be undone, field by field, and what of it still can."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import batched
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.language import _
from app.models import BY_TABLE, Case, CaseStep, Entity, Journal, JournalValue
from app.models.fields import fields_of, own_fields
from app.services.history import UNTOLD, Names
from app.services.owned import owner_entity
from app.store.past import Noted, noted
from app.store.triggers import journalled

CHUNK: Final = 500  # records
FEW: Final = 500  # records that were touched since, for which the others are not compared
SHOWN: Final = 50  # differences
# Fields that only make sense together, and the rows that follow from them.
TOGETHER: Final[dict[type[Entity], tuple[frozenset[str], type[Entity]]]] = {
    Case: (
        frozenset({"status_id", "probability", "closed", "closed_on", "close_reason_id", "started_on", "ended_on"}),
        CaseStep,
    )
}
_OF_STATUS: Final = frozenset({"status_id", "until", "current", "days", "deleted"})  # what a step says of its status

type Key = tuple[type[Entity], uuid.UUID]


class Difference(NamedTuple):
    """A field that is another one now than the write left it."""

    entity: type[Entity]
    record: uuid.UUID
    title: str
    field: str
    then: str
    now: str
    who: str
    at: dt.datetime | None


@dataclass(slots=True)
class Since:
    """What keeps a write from being undone as a whole."""

    differences: list[Difference] = field(default_factory=list)  # the first of them
    total: int = 0
    rest: int = 0  # how many records could be undone all the same
    blocked: dict[Key, set[str]] = field(default_factory=dict)  # fields of records it had changed
    kept: set[Key] = field(default_factory=set)  # records it had made


class _Found(NamedTuple):
    """A difference as values. `name` is "" for a record that is used now, "*" for one that is locked."""

    key: Key
    name: str
    then: Any = None
    now: Any = None


def since(session: Session, operation: uuid.UUID, shown: int = SHOWN) -> Since:
    """Compare what a write left with what stands there now. Reads only."""
    look = _Look(session, operation)
    touched = _touched(session, operation)
    few = len(touched) <= FEW  # else the others are read along with them
    look.look_at(touched if few else None)
    if few:
        look.pass_over(touched)
    look.keep_together()
    look.keep_used()
    result = look.result
    result.rest = look.rest()
    told = [one for one in look.found if one.key[0] not in UNTOLD] or look.found
    result.total = len(told)
    result.differences = [_told(session, operation, one) for one in told[:shown]]
    return result


def first(session: Session, operation: uuid.UUID) -> tuple[Key, str] | None:
    """A field that was changed again since, with its record: found before anything else of a large write is looked at."""
    touched = _touched(session, operation, FEW)
    if not touched:
        return None
    look = _Look(session, operation)
    look.look_at(touched)
    return next(((one.key, one.name) for one in look.found if one.name != "*"), None)


def _touched(session: Session, operation: uuid.UUID, limit: int | None = None) -> set[uuid.UUID]:
    """The records of a write that a later one wrote to: only they can be different now."""
    mine, later = aliased(Journal), aliased(Journal)
    same = later.record == mine.record, later.table_name == mine.table_name
    again = select(later.seq).where(*same, later.seq > mine.seq, later.operation != operation).exists()
    return set(session.scalars(select(mine.record).where(mine.operation == operation, again).distinct().limit(limit)))


class _Look:
    """The state of one comparison, row by row from the newest back."""

    def __init__(self, session: Session, operation: uuid.UUID) -> None:
        self._session, self._operation = session, operation
        self.found: list[_Found] = []
        self.result = Since()
        self._left: dict[Key, dict[str, Any]] = {}  # what the write left in records it changed
        self._made: dict[Key, uuid.UUID | None] = {}  # records it made, and the record each is a part of
        self._owner: dict[Key, uuid.UUID] = {}  # of parts it changed

    def look_at(self, records: set[uuid.UUID] | None) -> None:
        """Compare what was left in these records with what stands there now; None: in all of them."""
        these = [] if records is None else [Journal.record.in_(records)]
        for changes in batched(noted(self._session, Journal.operation == self._operation, *these, newest_first=True), CHUNK):
            current = self.current(changes)
            for change in changes:
                self.compare(change, current[change.entity, change.record])
            self._session.expunge_all()

    def pass_over(self, records: set[uuid.UUID]) -> None:
        """Note what was done to all records but these, which nobody wrote to since."""
        stmt = select(Journal.table_name, Journal.record, Journal.verb, JournalValue.new).outerjoin(
            JournalValue, JournalValue.seq == Journal.seq
        )
        rows = self._session.execute(stmt.where(Journal.operation == self._operation).order_by(Journal.seq.desc()))
        for chunk in batched(rows.yield_per(CHUNK), CHUNK):
            parts: dict[type[Entity], list[uuid.UUID]] = {}
            for table, record, verb, new in chunk:
                entity = BY_TABLE.get(table)
                if entity is None or record in records:
                    continue
                if entity.__owner__:
                    parts.setdefault(entity, []).append(record)
                if verb == "insert":
                    self._left.pop((entity, record), None)
                    self._made[entity, record] = None
                else:
                    self._left.setdefault((entity, record), {}).update(json.loads(new or "{}"))
            for entity, ids in parts.items():
                owner = getattr(entity, entity.__owner__)
                for id, of in self._session.execute(select(entity.id, owner).where(entity.id.in_(ids))):
                    self._owner[entity, id] = of
                    if (entity, id) in self._made:
                        self._made[entity, id] = of

    def current(self, changes: Iterable[Noted]) -> dict[Key, dict[str, Any]]:
        """What stands in these records now."""
        found: dict[Key, dict[str, Any]] = {}
        for entity in dict.fromkeys(c.entity for c in changes):
            names = journalled(entity)
            ids = {c.record for c in changes if c.entity is entity}
            stmt = select(entity.id, *(entity.__table__.columns[name] for name in names)).where(entity.id.in_(ids))
            for id, *values in self._session.execute(stmt):
                found[entity, id] = dict(zip(names, values, strict=True))
        return found

    def compare(self, change: Noted, now: dict[str, Any]) -> None:
        key = change.entity, change.record
        left = self._left.setdefault(key, {})
        if change.verb == "insert":
            del self._left[key]
            self._made[key] = now.get(change.entity.__owner__)
            for name, value in now.items():
                then = left.get(name, change.new.get(name))
                if value != then and (value or then):
                    self._differs(key, name, then, value)
            return
        if change.entity.__owner__:
            self._owner[key] = now[change.entity.__owner__]
        lock = change.entity.__lock__
        if lock and now[lock] and lock not in change.new:
            self._locked(key, change)
        for name, then in change.new.items():
            if name not in left:  # else a later step of the same write
                left[name] = then
                if now[name] != then:
                    self._differs(key, name, then, now[name])

    def _locked(self, key: Key, change: Noted) -> None:
        if "*" not in self.result.blocked.get(key, ()):
            self.found.append(_Found(key, "*"))
        self.result.blocked.setdefault(key, set()).update(("*", *change.new))

    def _differs(self, key: Key, name: str, then: Any, now: Any) -> None:
        self.found.append(_Found(key, name, then, now))
        if key in self._made:
            self.result.kept.add(key)
        else:
            self.result.blocked.setdefault(key, set()).add(name)

    def keep_together(self) -> None:
        """Nobody gets half a change of status."""
        for entity, (names, part) in TOGETHER.items():
            torn = {id for (kind, id), blocked in self.result.blocked.items() if kind is entity and blocked & (names | {"*"})}
            torn |= {self._owner[k] for k, blocked in self.result.blocked.items() if k[0] is part and blocked & _OF_STATUS}
            torn |= {owner for k in self.result.kept if k[0] is part and (owner := self._made[k]) is not None}
            for key in [k for k in self._left if k[0] is entity and k[1] in torn]:
                self.result.blocked.setdefault(key, set()).update(names)
            for key in [k for k in self._left if k[0] is part and self._owner[k] in torn]:
                self.result.blocked.setdefault(key, set()).update(self._left[key])
            self.result.kept |= {k for k, owner in self._made.items() if k[0] is part and owner in torn}

    def keep_used(self) -> None:
        """What something that stays points to stays as well, with its parts, and so on."""
        inside = list(self._find_users())
        parts = [(key, (of, owner)) for key, owner in self._made.items() if owner and (of := owner_entity(key[0]))]
        kept = self.result.kept
        while True:
            before = len(kept)
            kept.update(key for key, owner in parts if owner in kept)
            kept.update(used for user, used in inside if user in kept)
            if len(kept) == before:
                return

    def _find_users(self) -> Iterator[tuple[Key, Key]]:
        """Who points to what was made: others keep it at once; those made along with it only when they stay."""
        for entity in dict.fromkeys(kind for kind, _id in self._made):
            made = select(Journal.record).where(
                Journal.operation == self._operation, Journal.table_name == entity.__tablename__, Journal.verb == "insert"
            )
            for other in BY_TABLE.values():
                for d in own_fields(other):
                    if d.target is entity and d.column is not None:
                        column = getattr(other, d.name)
                        stmt = select(other.id, column).where(column.in_(made), other.deleted.is_(False))
                        yield from self._inside(other, entity, self._session.execute(stmt))

    def _inside(self, other: type[Entity], entity: type[Entity], rows: Iterable[Any]) -> Iterator[tuple[Key, Key]]:
        for user, used in rows:
            if (other, user) in self._made:
                yield (other, user), (entity, used)
            elif (entity, used) not in self.result.kept:
                self.result.kept.add((entity, used))
                self.found.append(_Found((entity, used), "", None, (other, user)))

    def rest(self) -> int:
        """How many records could be undone all the same, with their parts or in them."""
        blocked = self.result.blocked
        going = [key for key, left in self._left.items() if left.keys() - blocked.get(key, set())]
        going += [key for key in self._made if key not in self.result.kept]
        return len({self._whole(key) for key in going if key[0] not in UNTOLD})

    def _whole(self, key: Key) -> Key:
        """The record itself, or the one it is a part of."""
        owner, of = self._made.get(key) or self._owner.get(key), owner_entity(key[0])
        return (of, owner) if owner and of else key


def _told(session: Session, operation: uuid.UUID, found: _Found) -> Difference:
    """A difference in the words of the screens, and who made it when."""
    names = Names(session)
    entity, id = found.key
    title = f"{_(entity.__labels__[0])} {names.title(entity, id)}".strip()
    if found.name == "":
        other, user = found.now
        label, then, now = _("Used by"), "", f"{_(other.__labels__[0])} {names.title(other, user)}".strip()
        seen = _last(session, operation, user, ())
        return Difference(entity, id, title, label, then, now, *seen)
    if found.name == "*":
        seen = _last(session, operation, id, (entity.__lock__,))
        return Difference(entity, id, title, _("Record"), "", _("closed and locked"), *seen)
    seen = _last(session, operation, id, (found.name,))
    if found.name == "deleted":
        words = {True: _("deleted"), False: _("not deleted"), None: ""}
        return Difference(entity, id, title, _("Record"), words[found.then], words[found.now], *seen)
    described = next((d for d in fields_of(entity) if d.name == found.name), None)
    if described is None:
        return Difference(entity, id, title, found.name, str(found.then), str(found.now), *seen)
    then, now = names.text(described, found.then), names.text(described, found.now)
    return Difference(entity, id, title, _(described.field.label), then, now, *seen)


def _last(session: Session, operation: uuid.UUID, record: uuid.UUID, names: tuple[str, ...]) -> tuple[str, dt.datetime | None]:
    """Who wrote one of these fields last after this write; without names, who touched the record last."""
    after = select(func.max(Journal.seq)).where(Journal.operation == operation).scalar_subquery()
    for change in _newer(session, record, after):
        if change.operation != operation and (not names or not change.new or any(name in change.new for name in names)):
            return change.who, change.at
    return "", None


def _newer(session: Session, record: uuid.UUID, after: Any) -> Iterator[Noted]:
    return noted(session, Journal.record == record, Journal.seq > after, newest_first=True)
