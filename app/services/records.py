"""Save and delete any record. Acts with a meaning of their own live in the module of their area."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.formats import Kind
from app.language import _
from app.models import Code, Entity
from app.models.fields import Described, field_of, fields_of
from app.models.types import derived_id
from app.services import rules
from app.store import numbers
from app.trouble import Conflict, Invalid, Refused


class Saved(NamedTuple):
    id: uuid.UUID
    version: int


@dataclass(frozen=True, slots=True)
class Part:
    """A change of one row a record owns: new without an id, gone with `deleted`."""

    entity: type[Entity]
    values: Mapping[str, Any]
    id: uuid.UUID | None = None
    deleted: bool = False


def save(
    session: Session,
    entity: type[Entity],
    values: Mapping[str, Any],
    id: uuid.UUID | None = None,
    version: int = 0,
    before: Mapping[str, Any] | None = None,
    parts: Sequence[Part] = (),
) -> Saved:
    """Save the changed `values` of a record, new without an id, together with its parts.

    `version` and `before` are what the form showed. When somebody else saved meanwhile, changes of different fields
    are merged; the same field changed differently raises Conflict. Raises Invalid with the problems beside their fields.
    """
    if id is None:
        record = entity()
        changed = {d.name for d in fields_of(entity) if d.name in values}
        _assign(session, record, values)
        rules.prepare(session, record)
        session.add(record)
    else:
        record = _to_change(session, entity, id)
        _meet(session, record, values, version, before or {})
        changed = set(_assign(session, record, values))
    if parts and entity.__lock__ and getattr(record, entity.__lock__):
        raise Refused(_("This record is closed and locked. Reopen it before changing it."))
    rules.apply(session, record, changed, new=id is None)
    _check(record)
    if id is None and entity.__series__:
        record.number = numbers.take(session, entity.__series__)  # type: ignore[attr-defined]
    session.flush()
    _save_codes(session, record, values)
    for part in parts:
        _save_part(session, record, part)
    if id is not None and record not in session.dirty and (parts or any(d.kind is Kind.CODES for d in _named(entity, values))):
        touch(session, record)
    session.flush()
    return Saved(record.id, record.version)


def delete(session: Session, entity: type[Entity], ids: Iterable[uuid.UUID]) -> int:
    """Mark records as deleted, with what belongs to them; undo brings them back. Returns how many."""
    n = 0
    for id in ids:
        record = _to_change(session, entity, id)
        rules.before_delete(session, record)
        record.deleted = True
        n += 1
    session.flush()
    return n


def touch(session: Session, record: Entity) -> None:
    """Raise a record's version because one of its parts changed: whoever has it open must notice."""
    flag_modified(record, "changed_by")


def get(session: Session, entity: type[Entity], id: uuid.UUID) -> Any:
    """The living record; Refused when it is gone."""
    return _to_change(session, entity, id)


def _to_change(session: Session, entity: type[Entity], id: uuid.UUID) -> Any:
    record = session.get(entity, id)
    if record is None or record.deleted:
        raise Refused(_("This record was deleted by somebody meanwhile. Undo the deletion or make it anew."))
    return record


def _named(entity: type[Entity], values: Mapping[str, Any]) -> list[Described]:
    return [field_of(entity, name) for name in values]


def _meet(session: Session, record: Entity, values: Mapping[str, Any], version: int, before: Mapping[str, Any]) -> None:
    """Let two people's changes of different fields stand side by side; ask about the same field."""
    if record.version == version:
        return
    clashes = {}
    for d in _named(type(record), values):
        mine, seen, theirs = values[d.name], before.get(d.name), _current(session, record, d)
        if theirs not in (seen, mine):
            clashes[d.name] = (seen, mine, theirs)
    if clashes:
        names = ", ".join(field_of(type(record), name).field.label for name in clashes)
        raise Conflict(
            _("{who} saved this record after you opened it and changed the same: {fields}.").format(who=record.changed_by, fields=names),
            record.version,
            clashes,
        )


def _current(session: Session, record: Entity, d: Described) -> Any:
    if d.kind is Kind.CODES:
        return _code_ids(session, record, d)
    return getattr(record, d.name)


def _assign(session: Session, record: Entity, values: Mapping[str, Any]) -> list[str]:
    changed = []
    for d in _named(type(record), values):
        if not d.stored:
            raise Invalid([(d.name, _("{field} is calculated and cannot be typed.").format(field=d.field.label))])
        if d.kind is Kind.CODES:
            changed.append(d.name)
        elif getattr(record, d.name) != values[d.name]:
            setattr(record, d.name, values[d.name])
            changed.append(d.name)
    return changed


def _check(record: Entity) -> None:
    problems = [*field_problems(record), *record.problems()]
    if problems:
        raise Invalid(problems)


def field_problems(record: Entity) -> list[tuple[str, str]]:
    """What every field must pass: required ones are filled, texts fit their column."""
    found = []
    for d in fields_of(type(record)):
        if d.column is None:
            continue
        value = getattr(record, d.name)
        if d.field.required and (value is None or value == ""):
            what = _("Choose: {field}.") if d.kind in (Kind.REF, Kind.CHOICE) else _("Enter: {field}.")
            found.append((d.name, what.format(field=d.field.label)))
        if d.length and isinstance(value, str):
            if len(value) > d.length:
                text = _("{field}: at most {n} characters, these are {m}.")
                found.append((d.name, text.format(field=d.field.label, n=d.length, m=len(value))))
            if "\0" in value:
                found.append((d.name, _("{field}: remove the invisible NUL character.").format(field=d.field.label)))
    return found


def _code_ids(session: Session, record: Entity, d: Described) -> frozenset[uuid.UUID]:
    link: Any = d.through
    stmt = (
        select(link.code_id)
        .join(Code, Code.id == link.code_id)
        .where(getattr(link, link.__owner__) == record.id, link.deleted.is_(False), Code.table_name == d.field.codes)
    )
    return frozenset(session.scalars(stmt))


def _save_codes(session: Session, record: Entity, values: Mapping[str, Any]) -> None:
    for d in _named(type(record), values):
        if d.kind is not Kind.CODES:
            continue
        wanted, there = frozenset(values[d.name]), _code_ids(session, record, d)
        for code in wanted - there:
            link_code(session, record, d, code)
        for code in there - wanted:
            session.get_one(d.through, link_id(record.id, code)).deleted = True  # type: ignore[arg-type, attr-defined]


def link_id(owner: uuid.UUID, code: uuid.UUID) -> uuid.UUID:
    """The id of the row that links a record to a code: the same on every computer (sync.md 3.1)."""
    return derived_id("link", owner, code)


def link_code(session: Session, record: Entity, d: Described, code: uuid.UUID) -> None:
    """Link a record to a code, reviving the row of an earlier link."""
    assert d.through is not None
    there: Any = session.get(d.through, link_id(record.id, code))
    if there is not None:
        there.deleted = False
        return
    owner = d.through.__owner__  # type: ignore[attr-defined]
    session.add(d.through(id=link_id(record.id, code), scope=record.scope, code_id=code, **{owner: record.id}))


def _save_part(session: Session, owner: Entity, part: Part) -> None:
    field = part.entity.__owner__
    if part.id is None:
        record = part.entity(**{field: owner.id}, scope=owner.scope)
        session.add(record)
    else:
        record = _to_change(session, part.entity, part.id)
        if getattr(record, field) != owner.id:
            raise Refused(_("This row belongs to another record. Open the record again."))
    _assign(session, record, part.values)
    record.deleted = part.deleted
    _check(record)
