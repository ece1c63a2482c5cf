"""One record as plain values, with the texts of what it refers to, and its parts."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import literal_column, select
from sqlalchemy.orm import Session, aliased

from app.formats import Kind
from app.models import Code, Entity
from app.models.fields import Described, made_fields, own_fields
from app.store import extras
from app.store.asked import Asked, given
from app.store.listing import Ref, title_of


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a form shows. `values` holds ids for references, a tuple of `Ref` for several codes."""

    entity: type[Entity]
    id: uuid.UUID
    version: int
    values: dict[str, Any]
    texts: dict[str, str]  # what references are called
    deleted: bool
    created_at: dt.datetime | None
    created_by: str
    changed_at: dt.datetime | None
    changed_by: str
    title: str


def load(session: Session, entity: type[Entity], id: uuid.UUID) -> Loaded | None:
    """The record, or None when it is not there (any more) for this user."""
    return next(iter(_load(session, entity, "id", id)), None)


def parts(session: Session, entity: type[Entity], owner: uuid.UUID) -> list[Loaded]:
    """The parts of one record, in the order they are listed by."""
    found = [part for part in _load(session, entity, entity.__owner__, owner) if not part.deleted]
    order = entity.__order__
    return sorted(found, key=lambda part: (*_sortable(part.values.get(order)), *_sortable(part.created_at), part.id))


def _sortable(value: Any) -> tuple[bool, Any]:
    """Missing values come last."""
    return (value is None, value if value is not None else 0)


def _load(session: Session, entity: type[Entity], by: str, id: uuid.UUID) -> list[Loaded]:
    """The records whose field `by` is this id."""
    names, references = _names(entity)
    found = []
    for row in _select(entity, by).rows(session, id=id):
        own, version, deleted, created_at, created_by, changed_at, changed_by, title, *rest = row
        values = dict(zip(names, rest, strict=False)) | _codes_of(session, entity, own)
        texts = {name: text or "" for name, text in zip(references, rest[len(names) :], strict=True)}
        _add_made(session, entity, own, values, texts)
        stamps = created_at, created_by, changed_at, changed_by
        found.append(Loaded(entity, own, version, values, texts, deleted, *stamps, "" if title is None else str(title)))
    return found


@cache
def _names(entity: type[Entity]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Its fields as they are selected, and those that refer to something."""
    own = (d.name for d in own_fields(entity) if d.kind is not Kind.CODES)
    return tuple(own), tuple(d.name for d in _references(entity))


def _references(entity: type[Entity]) -> list[Described]:
    return [d for d in own_fields(entity) if d.kind is Kind.REF and d.target]


def _add_made(session: Session, entity: type[Entity], id: uuid.UUID, values: dict[str, Any], texts: dict[str, str]) -> None:
    """What it holds in the fields the users made."""
    made = made_fields(entity)
    if not made:
        return
    values |= extras.held(session, made, [id])[id]
    chosen = {values[d.name]: d.name for d in made if d.kind is Kind.REF}
    texts |= {d.name: "" for d in made if d.kind is Kind.REF}
    if named := {code: name for code, name in chosen.items() if code is not None}:
        rows = session.execute(select(Code.id, Code.name).where(Code.id.in_(named)))
        texts |= {named[code]: name for code, name in rows}


@cache
def _select(entity: type[Entity], by: str) -> Asked:
    meta = (entity.id, entity.version, entity.deleted, entity.created_at, entity.created_by, entity.changed_at, entity.changed_by)
    shown = (getattr(entity, d.name) for d in own_fields(entity) if d.kind is not Kind.CODES)
    stmt = select(*meta, title_of(entity, entity), *shown, *map(_title, _references(entity)))
    column = getattr(entity, by)
    return Asked(stmt.where(column == given("id", column.type)))


def _title(d: Described) -> Any:
    assert d.target is not None
    other: Any = aliased(d.target)
    inner = select(title_of(d.target, other)).where(other.id == getattr(d.entity, d.name))
    return inner.correlate(d.entity).scalar_subquery()


def _codes_of(session: Session, entity: type[Entity], owner: uuid.UUID) -> dict[str, tuple[Ref, ...]]:
    """The codes a record has in each of its fields for several, in the order of their table."""
    fields = _with_codes(entity)
    if not fields:
        return {}
    found = _codes(entity).rows(session, id=owner)
    return {d.name: tuple(Ref(id, name) for table, id, name in found if table == d.field.codes) for d in fields}


@cache
def _with_codes(entity: type[Entity]) -> tuple[Described, ...]:
    return tuple(d for d in own_fields(entity) if d.kind is Kind.CODES)


@cache
def _codes(entity: type[Entity]) -> Asked:
    """The codes of all fields at once: a server far away is asked only once."""
    link: Any = next(iter({d.through for d in own_fields(entity) if d.kind is Kind.CODES}))
    owner = getattr(link, link.__owner__)
    stmt: Any = select(Code.table_name, Code.id, Code.name).join(link, link.code_id == Code.id)
    stmt = stmt.where(owner == given("id", owner.type), link.deleted == literal_column("false"))
    return Asked(stmt.order_by(Code.position, Code.name_key))
