"""One record as plain values, with the texts of what it refers to, and its parts."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.formats import Kind
from app.models import Code, Entity
from app.models.fields import Described, fields_of
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
    return next(iter(_load(session, entity, entity.id == id)), None)


def parts(session: Session, entity: type[Entity], owner: uuid.UUID) -> list[Loaded]:
    """The parts of one record, in the order they are listed by."""
    found = _load(session, entity, getattr(entity, entity.__owner__) == owner, entity.deleted.is_(False))
    order = entity.__order__
    return sorted(found, key=lambda part: (*_sortable(part.values.get(order)), *_sortable(part.created_at), part.id))


def _sortable(value: Any) -> tuple[bool, Any]:
    """Missing values come last."""
    return (value is None, value if value is not None else 0)


def _load(session: Session, entity: type[Entity], *where: Any) -> list[Loaded]:
    columns = [d for d in fields_of(entity) if d.kind is not Kind.CODES]
    titles = [(d, _title(d)) for d in columns if d.kind is Kind.REF and d.target]
    meta = (entity.id, entity.version, entity.deleted, entity.created_at, entity.created_by, entity.changed_at, entity.changed_by)
    shown = [getattr(entity, d.name) for d in columns]
    stmt = select(*meta, title_of(entity, entity), *shown, *(title for _, title in titles)).where(*where)
    found = []
    for record in session.execute(stmt):
        values = {d.name: record[8 + n] for n, d in enumerate(columns)}
        texts = {d.name: record[8 + len(columns) + n] or "" for n, (d, _) in enumerate(titles)}
        for d in fields_of(entity):
            if d.kind is Kind.CODES:
                values[d.name] = codes_of(session, d, record[0])
        stamps: tuple[Any, Any, Any, Any, Any] = tuple(record[2:7])
        found.append(Loaded(entity, record[0], record[1], values, texts, *stamps, "" if record[7] is None else str(record[7])))
    return found


def _title(d: Described) -> Any:
    assert d.target is not None
    other: Any = aliased(d.target)
    inner = select(title_of(d.target, other)).where(other.id == getattr(d.entity, d.name))
    return inner.correlate(d.entity).scalar_subquery()


def codes_of(session: Session, d: Described, owner: uuid.UUID) -> tuple[Ref, ...]:
    """The codes a record has in one field, in the order of their table."""
    link: Any = d.through
    stmt = (
        select(Code.id, Code.name)
        .join(link, link.code_id == Code.id)
        .where(getattr(link, link.__owner__) == owner, link.deleted.is_(False), Code.table_name == d.field.codes)
        .order_by(Code.position, Code.name_key)
    )
    return tuple(Ref(*row) for row in session.execute(stmt))
