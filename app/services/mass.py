"""The same change for many records: shown old to new beforehand, then done as one write that one undo takes back."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import batched
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _
from app.models import Code, Entity
from app.models.fields import Described, field_of, fields_of
from app.services import owned, records, rules
from app.services.wording import Wording, called
from app.store import extras
from app.trouble import Invalid, Refused, Trouble

CHUNK: Final = 500  # records at a time, so that the screen goes on


class How(enum.Enum):
    """What is done with the codes of a record: these instead of its own, these as well, or these no longer."""

    SET = "set"
    ADD = "add"
    REMOVE = "remove"


@dataclass(frozen=True, slots=True)
class Several:
    """A change of a field that holds several codes."""

    codes: frozenset[uuid.UUID]
    how: How = How.SET

    def of(self, there: frozenset[uuid.UUID]) -> frozenset[uuid.UUID]:
        if self.how is How.SET:
            return self.codes
        return there | self.codes if self.how is How.ADD else there - self.codes


class Fate(enum.Enum):
    CHANGED = "changed"
    SAME = "same"  # it holds these values already
    REFUSED = "refused"


class Row(NamedTuple):
    """What would become of one record: the texts of the fields before and after, and why it is left out."""

    id: uuid.UUID
    version: int
    title: str
    old: tuple[str, ...]
    new: tuple[str, ...]
    fate: Fate
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    entity: type[Entity]
    values: Mapping[str, Any]
    rows: tuple[Row, ...]

    def count(self, fate: Fate) -> int:
        return sum(row.fate is fate for row in self.rows)

    @property
    def wanted(self) -> tuple[tuple[uuid.UUID, int], ...]:
        """The records that change, with the version that was looked at."""
        return tuple((row.id, row.version) for row in self.rows if row.fate is Fate.CHANGED)


class Done(NamedTuple):
    n: int  # how many are different now
    left: tuple[str, ...] = ()  # a sentence for each one that was left out


Tell = Callable[[int], object]
Stop = Callable[[], bool]
Codes = Mapping[str, frozenset[uuid.UUID]]  # what a record has now, by field


def offered(entity: type[Entity]) -> tuple[Described, ...]:
    """The fields many records may be given at once: all that are edited, and that one record does not keep for life."""
    kept = owned.stays(entity)
    return tuple(d for d in fields_of(entity) if d.field.edited and d.stored and d.name not in kept)


def plan(
    session: Session, entity: type[Entity], ids: Sequence[uuid.UUID], values: Mapping[str, Any], tell: Tell | None = None,
    stop: Stop | None = None,
) -> Plan:  # fmt: skip
    """Try it on every record without writing: the same code that `apply` runs says what changes and what is refused."""
    _refuse_gone(session, entity, values)
    wording, rows = Wording(session), list[Row]()
    wording.learn((d, set(_codes_in(values[d.name])) if d.kind is Kind.CODES else values[d.name]) for d in _fields(entity, values))
    for some in _batches(ids, tell, stop):
        rows += _tried(session, entity, some, values, wording)
        session.expunge_all()
    return Plan(entity, dict(values), tuple(rows))


def apply(
    session: Session, entity: type[Entity], wanted: Iterable[tuple[uuid.UUID, int]], values: Mapping[str, Any],
    tell: Tell | None = None, stop: Stop | None = None,
) -> Done:  # fmt: skip
    """Give records these values. One that is not as it was looked at is left out; a rule broken now refuses all."""
    _refuse_gone(session, entity, values)
    n, left, versions = 0, list[str](), dict(wanted)
    for some in _batches(sorted(versions), tell, stop):  # in one order, so that two people wait instead of blocking each other
        found = _fetched(session, entity, some, values, lock=True)
        there = _codes_there(session, entity, list(found), values)
        for id in some:
            record = found.get(id)
            if record is None or record.deleted:
                left.append(_("A record was deleted meanwhile."))
            elif record.version != versions[id]:
                text = _("{record} was changed by {who} meanwhile.")
                left.append(text.format(record=called(record), who=record.changed_by))
            else:
                n += _write(session, record, values, there.get(id, {}))
        session.flush()
        session.expunge_all()
    return Done(n, tuple(left))


def delete(session: Session, entity: type[Entity], ids: Iterable[uuid.UUID], stop: Stop | None = None) -> Done:
    """Mark records as deleted, with what belongs to them; those that others still need are left out."""
    n, left = 0, list[str]()
    for some in _batches(sorted(set(ids)), None, stop):
        for id in some:
            try:
                n += records.delete(session, entity, (id,))
            except Refused as refusal:
                left.append(str(refusal))
        session.expunge_all()
    return Done(n, tuple(left))


# one record ---------------------------------------------------------------------------------------------------------


def _tried(
    session: Session, entity: type[Entity], ids: Sequence[uuid.UUID], values: Mapping[str, Any], wording: Wording
) -> list[Row]:
    described = _fields(entity, values)
    found = _fetched(session, entity, ids, values)
    there = _codes_there(session, entity, list(found), values)
    before = {id: _values(record, described, there.get(id, {})) for id, record in found.items()}
    wording.learn((d, old[d.name]) for old in before.values() for d in described)
    rows = []
    for id in ids:
        record = found.get(id)
        if record is None or record.deleted:
            continue  # deleted since it was selected: it is not in the list any more
        title, version, old = called(record), record.version, before[id]
        fate, reason = _fate(session, record, values, there.get(id, {}))
        new = {d.name: _after(d, values[d.name], old[d.name]) for d in described}
        was, becomes = (tuple(wording.text(d, side[d.name]) for d in described) for side in (old, new))
        rows.append(Row(id, version, title, was, becomes, fate, reason))
    return rows


def _fate(session: Session, record: Entity, values: Mapping[str, Any], there: Codes) -> tuple[Fate, str]:
    try:
        return (Fate.CHANGED if _change(session, record, values, there) else Fate.SAME), ""
    except Refused as refusal:
        return Fate.REFUSED, str(refusal)


def _change(session: Session, record: Entity, values: Mapping[str, Any], there: Codes) -> bool:
    """Assign the values by all rules of a save; whether anything is different. Nothing is flushed."""
    plain = {name: value for name, value in values.items() if not isinstance(value, Several)}
    changed = records.assign(session, record, plain)
    changed |= {name for name, codes in there.items() if values[name].of(codes) != codes}
    if not changed:
        return False
    rules.apply(session, record, changed, new=False)
    if owned.locked(record):
        raise Refused(_("This record is closed and locked. Reopen it before changing it."))
    if problems := records.problems_of(record, plain):
        raise Invalid(problems)
    return True


def _write(session: Session, record: Entity, values: Mapping[str, Any], there: Codes) -> bool:
    title = called(record)
    try:
        if not _change(session, record, values, there):
            return False
    except Trouble as trouble:
        raise Refused(_("Nothing was changed. {record}: {why}").format(record=title, why=trouble)) from trouble
    owned.tell_owner(session, record)
    for name, codes in there.items():
        records.relink(session, record, field_of(type(record), name), codes, values[name].of(codes))
    records.save_made(session, record, values)
    if not session.is_modified(record):
        owned.touch(session, record)
    return True


# many records -------------------------------------------------------------------------------------------------------


def _batches(ids: Sequence[uuid.UUID], tell: Tell | None, stop: Stop | None) -> Iterator[tuple[uuid.UUID, ...]]:
    n = 0
    for some in batched(ids, CHUNK):
        if stop is not None and stop():
            raise Refused(_("Stopped. Nothing was changed."))
        yield some
        n += len(some)
        if tell is not None:
            tell(n)


def _fields(entity: type[Entity], values: Mapping[str, Any]) -> list[Described]:
    return [field_of(entity, name) for name in values]


def _fetched(
    session: Session, entity: type[Entity], ids: Sequence[uuid.UUID], values: Mapping[str, Any], *, lock: bool = False
) -> dict[uuid.UUID, Any]:
    stmt = select(entity).where(entity.id.in_(ids)).order_by(entity.id)
    rules.fetch(session, entity, ids)
    if made := [d for d in _fields(entity, values) if d.extra is not None]:
        extras.fetch(session, made, ids)
    return {record.id: record for record in session.scalars(stmt.with_for_update() if lock else stmt)}


def _codes_there(
    session: Session, entity: type[Entity], ids: Sequence[uuid.UUID], values: Mapping[str, Any]
) -> dict[uuid.UUID, dict[str, frozenset[uuid.UUID]]]:
    """The codes each record has now in the fields to be changed; their link rows are at hand afterwards."""
    wanted = [d for d in _fields(entity, values) if d.kind is Kind.CODES]
    found: dict[uuid.UUID, dict[str, set[uuid.UUID]]] = {id: {d.name: set() for d in wanted} for id in ids if wanted}
    for d in wanted:
        link: Any = d.through
        owner = getattr(link, link.__owner__)
        stmt = select(link, Code.table_name).join(Code, Code.id == link.code_id).where(owner.in_(ids))
        for row, table in session.execute(stmt):
            if table == d.field.codes and not row.deleted:
                found[getattr(row, link.__owner__)][d.name].add(row.code_id)
    return {id: {name: frozenset(codes) for name, codes in names.items()} for id, names in found.items()}


def _values(record: Any, described: Sequence[Described], codes: Codes) -> dict[str, Any]:
    return {d.name: codes[d.name] if d.kind is Kind.CODES else getattr(record, d.name) for d in described}


def _after(d: Described, value: Any, old: Any) -> Any:
    return value.of(old) if isinstance(value, Several) else value


def _codes_in(value: Any) -> frozenset[uuid.UUID]:
    return value.codes if isinstance(value, Several) else frozenset()


def _refuse_gone(session: Session, entity: type[Entity], values: Mapping[str, Any]) -> None:
    if not values:
        raise Invalid([("", _("Choose a field to change."))])
    wrong = [d for d in _fields(entity, values) if d.kind is Kind.CODES and not isinstance(values[d.name], Several)]
    if wrong:
        raise TypeError(f"{wrong[0].name} wants Several")
    if problems := records.gone(session, entity, values):
        raise Invalid(problems)
