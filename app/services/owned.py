"""Rows that belong to another record: their fixed ids, and what a change of them means to their owner."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from app.formats import Kind
from app.language import _
from app.models import ENTITIES, EXTRAS, Entity, ExtraField, PersonPrivate
from app.models.extra import extra_id
from app.models.fields import field_of, own_fields
from app.models.types import derived_id
from app.trouble import Refused

ONE_EACH: Final = (PersonPrivate,)  # parts of which a record has at most one: its id is the record's


def link_id(owner: uuid.UUID, code: uuid.UUID) -> uuid.UUID:
    """The id of the row that links a record to a code: the same on every computer (sync.md 3.1)."""
    return derived_id("link", owner, code)


@cache
def links() -> frozenset[type[Entity]]:
    """The entities that link records to codes."""
    return frozenset(d.through for e in ENTITIES for d in own_fields(e) if d.kind is Kind.CODES and d.through)


@cache
def field_rows() -> frozenset[type[Entity]]:
    """The parts that are seen as fields of their record: links to codes, and values of fields the users made."""
    return links() | frozenset(EXTRAS)


def fixed_id(entity: type[Entity], values: Mapping[str, Any]) -> uuid.UUID | None:
    """The only id a row with these values can have; None when any will do."""
    owner = values.get(entity.__owner__) if entity.__owner__ else None
    if owner is None:
        return None
    if entity in ONE_EACH:
        return owner  # type: ignore[no-any-return]
    if entity in links() and values.get("code_id") is not None:
        return link_id(owner, values["code_id"])
    if entity in EXTRAS and values.get("field_id") is not None:
        return extra_id(owner, values["field_id"])
    return None


def stays(entity: type[Entity]) -> tuple[str, ...]:
    """The fields that a row keeps for life: what it belongs to, what its id is made of, and what its values are."""
    if entity is ExtraField:
        return ("record", "kind")
    keys = ("code_id",) if entity in links() else ("field_id",) if entity in EXTRAS else ()
    return (entity.__owner__, *keys)


def fixed_row(session: Session, entity: type[Entity], values: Mapping[str, Any]) -> Any:
    """The row that is there already under the only id these values can have, deleted or not."""
    known = fixed_id(entity, values)
    return None if known is None else session.get(entity, known, with_for_update=True)


def owner_entity(entity: type[Entity]) -> type[Entity] | None:
    return field_of(entity, entity.__owner__).target if entity.__owner__ else None


def locked(record: Entity) -> bool:
    """Whether a record is closed and must not be changed."""
    return bool(record.__lock__ and getattr(record, record.__lock__))


def touch(session: Session, record: Entity) -> None:
    """Raise a record's version because one of its parts changed: whoever has it open must notice."""
    flag_modified(record, "changed_by")


def tell_owner(session: Session, part: Entity) -> None:
    """A part saved or deleted by itself: its record must be open, lends its scope and gets a new version."""
    entity = owner_entity(type(part))
    if entity is None:
        return
    owner = session.get(entity, getattr(part, part.__owner__), with_for_update=True)
    if owner is None:
        return
    if locked(owner):
        raise Refused(_("This record is closed and locked. Reopen it before changing it."))
    part.scope = owner.scope
    touch(session, owner)
