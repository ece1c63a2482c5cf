"""Save and delete any record. Acts with a meaning of their own live in the module of their area."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _
from app.models import Code, Entity
from app.models.fields import Described, field_of, fields_of, made_fields, own_fields
from app.services import owned, rules
from app.services.owned import locked, touch
from app.store import extras, numbers
from app.trouble import Conflict, Invalid, Refused

_NO_TEXT: Final = re.compile("[\0\ud800-\udfff]")  # NUL and halves of characters: no database holds them


class Saved(NamedTuple):
    id: uuid.UUID
    version: int


@dataclass(frozen=True, slots=True)
class Part:
    """A change of one row a record owns: new without an id, gone with `deleted`.

    `version` is the row's when the form showed it; 0 takes whatever stands there.
    """

    entity: type[Entity]
    values: Mapping[str, Any]
    id: uuid.UUID | None = None
    deleted: bool = False
    version: int = 0


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
    new = id is None
    if id is None and (there := owned.fixed_row(session, entity, values)) is not None:
        there.deleted, new = False, False
        record, changed = there, set(_assign(session, there, values, new=False))
    elif id is None:
        record, changed = _begun(session, entity, values)
    else:
        record = _to_change(session, entity, id)
        _meet(session, record, values, version, before or {})
        changed = assign(session, record, values)
    if parts and locked(record):
        raise Refused(_("This record is closed and locked. Reopen it before changing it."))
    rules.apply(session, record, changed, new=new)
    _check(session, record, changed, values)
    owned.tell_owner(session, record)
    if new:
        if entity.__series__:
            record.number = numbers.take(session, entity.__series__)
        session.flush()  # the record must be there before its parts are
    touched = [_save_codes(session, record, values), save_made(session, record, values)]
    touched += [_save_part(session, record, part) for part in parts]
    if not new and any(touched) and not session.is_modified(record):
        touch(session, record)
    session.flush()
    return Saved(record.id, record.version)


def assign(session: Session, record: Entity, values: Mapping[str, Any]) -> set[str]:
    """Give a record that is there new values; which fields are different now. `check` says whether it may be so."""
    return set(_assign(session, record, values, new=False))


def _begun(session: Session, entity: type[Entity], values: Mapping[str, Any]) -> tuple[Any, set[str]]:
    record: Any = entity()
    if (fixed := owned.fixed_id(entity, values)) is not None:
        record.id = fixed
    _assign(session, record, values, new=True)
    rules.prepare(session, record)
    session.add(record)
    return record, {d.name for d in fields_of(entity) if d.name in values}


def delete(session: Session, entity: type[Entity], ids: Iterable[uuid.UUID]) -> int:
    """Mark records as deleted, with what belongs to them; undo brings them back. Returns how many."""
    n = 0
    for one in sorted(ids):  # always in the same order, so that two deleters wait instead of blocking each other
        record = _to_change(session, entity, one)
        rules.before_delete(session, record)
        owned.tell_owner(session, record)
        record.deleted = True
        n += 1
    session.flush()
    return n


def get(session: Session, entity: type[Entity], id: uuid.UUID, *, lock: bool = True) -> Any:
    """The living record; Refused when it is gone. Who only looks does not lock it."""
    return _to_change(session, entity, id, lock=lock)


def _to_change(session: Session, entity: type[Entity], id: uuid.UUID, *, lock: bool = True) -> Any:
    # Locked on the server, so that a second writer waits and then meets what the first one wrote.
    record = session.get(entity, id, with_for_update=lock or None)
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
        mine, seen, theirs = values[d.name], before.get(d.name), current(session, record, d)
        if theirs not in (seen, mine):
            clashes[d.name] = (seen, mine, theirs)
    if clashes:
        names = ", ".join(_(field_of(type(record), name).field.label) for name in clashes)
        text = _("{who} saved this record after you opened it and changed the same: {fields}.")
        raise Conflict(text.format(who=record.changed_by, fields=names), record.version, clashes)


def current(session: Session, record: Entity, d: Described) -> Any:
    """What a record holds in a field now; of several codes their ids."""
    if d.kind is Kind.CODES:
        return _code_ids(session, record, d)
    return getattr(record, d.name)


def _assign(session: Session, record: Entity, values: Mapping[str, Any], *, new: bool) -> list[str]:
    changed = []
    for d in _named(type(record), values):
        if not d.stored:
            raise Invalid([(d.name, _("{field} is calculated and cannot be typed.").format(field=_(d.field.label)))])
        if d.kind is Kind.CODES:
            changed.append(d.name)
        elif d.extra is not None:  # kept in a row of its own, which `save_made` writes
            changed += [d.name] if getattr(record, d.name) != values[d.name] else []
        elif getattr(record, d.name) != values[d.name]:
            _refuse_kept(record, d, values[d.name], new)
            setattr(record, d.name, values[d.name])
            changed.append(d.name)
    return changed


def _refuse_kept(record: Entity, d: Described, value: Any, new: bool) -> None:
    """Numbers, locks and the like have acts of their own; a part stays with its record."""
    if new and (d.field.required or not value):
        return
    if not d.field.edited or (d.name in owned.stays(type(record)) and not new):
        raise Invalid([(d.name, _("{field} is kept by the program and cannot be typed.").format(field=_(d.field.label)))])


def _check(session: Session, record: Entity, changed: Iterable[str], values: Mapping[str, Any]) -> None:
    chosen = {name: values[name] if name in values else getattr(record, name) for name in changed}
    problems = problems_of(record, values) or gone(session, type(record), chosen)
    if problems:
        raise Invalid(problems)


def problems_of(record: Entity, values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What a record that was given these values must pass by itself, whatever else there is."""
    return [*field_problems(record), *value_problems(made_fields(type(record)), values.get), *record.problems()]


def gone(session: Session, entity: type[Entity], chosen: Mapping[str, Any]) -> list[tuple[str, str]]:
    """References chosen now whose records were deleted meanwhile: one question for all of them."""
    refs = [d for d in _named(entity, chosen) if d.kind is Kind.REF and chosen[d.name] is not None]
    if not refs:
        return []
    found = session.execute(select(*(_is_deleted(d, chosen[d.name]) for d in refs))).one()
    text = _("{field}: this record was deleted meanwhile. Choose another one.")
    return [(d.name, text.format(field=_(d.field.label))) for d, deleted in zip(refs, found, strict=True) if deleted is not False]


def _is_deleted(d: Described, id: uuid.UUID) -> Any:
    assert d.target is not None
    return select(d.target.deleted).where(d.target.id == id).scalar_subquery().label(d.name)


def field_problems(record: Entity) -> list[tuple[str, str]]:
    """What every field must pass: required ones are filled, texts fit their column."""
    return value_problems(own_fields(type(record)), lambda name: getattr(record, name))


def value_problems(fields: Iterable[Described], value_of: Callable[[str], Any]) -> list[tuple[str, str]]:
    """The same for values that are no record yet."""
    found = []
    for d in fields:
        if d.column is None:
            continue
        value = value_of(d.name)
        if d.field.required and (value is None or value == ""):
            what = _("Choose: {field}.") if d.kind in (Kind.REF, Kind.CHOICE) else _("Enter: {field}.")
            found.append((d.name, what.format(field=_(d.field.label))))
        if d.length and isinstance(value, str):
            if len(value) > d.length:
                text = _("{field}: at most {n} characters, these are {m}.")
                found.append((d.name, text.format(field=_(d.field.label), n=d.length, m=len(value))))
            if _NO_TEXT.search(value):
                found.append((d.name, _("{field}: remove the invisible NUL or broken character.").format(field=_(d.field.label))))
    return found


def _code_ids(session: Session, record: Entity, d: Described) -> frozenset[uuid.UUID]:
    link: Any = d.through
    stmt = (
        select(link.code_id)
        .join(Code, Code.id == link.code_id)
        .where(getattr(link, link.__owner__) == record.id, link.deleted.is_(False), Code.table_name == d.field.codes)
    )
    return frozenset(session.scalars(stmt))


def _save_codes(session: Session, record: Entity, values: Mapping[str, Any]) -> bool:
    """Whether any link was made or taken away."""
    changed = False
    for d in _named(type(record), values):
        if d.kind is not Kind.CODES or d.through is None:
            continue
        wanted, there = frozenset(values[d.name]), _code_ids(session, record, d)
        relink(session, record, d, there, wanted)
        changed = changed or wanted != there
    return changed


def save_made(session: Session, record: Entity, values: Mapping[str, Any]) -> bool:
    """Keep the values of the fields the users made. Whether any is different now."""
    changed = False
    for d in made_fields(type(record)):
        if d.name in values and getattr(record, d.name) != values[d.name]:
            _put_made(session, record, d, values[d.name])
            changed = True
    return changed


def _put_made(session: Session, record: Entity, d: Described, value: Any) -> None:
    """An emptied field is a deleted row: undo brings it back, and nothing is found in it."""
    blank = extras.nothing(d)
    empty = value is None or value == blank
    row = extras.row_of(session, record.id, d) or extras.add_row(session, record, d)
    setattr(row, extras.column_of(d), blank if empty else value)
    row.deleted = empty


def relink(session: Session, record: Entity, d: Described, there: frozenset[uuid.UUID], wanted: frozenset[uuid.UUID]) -> None:
    """Give a record the wanted codes in the place of those that are there."""
    assert d.through is not None
    for code in wanted - there:
        link_code(session, record, d, code)
    for code in there - wanted:
        link: Any = session.get_one(d.through, owned.link_id(record.id, code))
        link.deleted = True


def link_code(session: Session, record: Entity, d: Described, code: uuid.UUID) -> None:
    """Link a record to a code, reviving the row of an earlier link."""
    assert d.through is not None
    there: Any = session.get(d.through, owned.link_id(record.id, code))
    if there is not None:
        there.deleted = False
        return
    values = {"code_id": code, d.through.__owner__: record.id}
    session.add(d.through(id=owned.link_id(record.id, code), scope=record.scope, **values))


def _save_part(session: Session, owner: Entity, part: Part) -> bool:
    """Whether the row is different now."""
    field = part.entity.__owner__
    values = {field: owner.id, **part.values}
    there = owned.fixed_row(session, part.entity, values) if part.id is None else _to_change(session, part.entity, part.id)
    if there is None:
        record: Any = part.entity(id=owned.fixed_id(part.entity, values), scope=owner.scope, **{field: owner.id})
        session.add(record)
    else:
        record = there
        if getattr(record, field) != owner.id:
            raise Refused(_("This row belongs to another record. Open the record again."))
        if part.version and record.version != part.version:
            text = _("{who} changed one of these rows after you opened it. Open the record again.")
            raise Refused(text.format(who=record.changed_by))
    changed = _assign(session, record, part.values, new=there is None)
    record.deleted = part.deleted
    _check(session, record, changed, part.values)
    return session.is_modified(record)
