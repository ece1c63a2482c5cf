"""Where a record is used: which fields point to it, and how often."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.formats import Kind
from app.models import ENTITIES, EXTRAS, CaseStep, Entity, ExtraField
from app.models.fields import Described, fields_of
from app.store import extras

HISTORY: Final = (CaseStep,)  # what was stays as it was, whatever becomes of the word it was said with


def places(entity: type[Entity], table: str = "") -> tuple[Described, ...]:
    """The fields that may hold a record of this entity; of a code those of its table."""
    return tuple(
        d
        for other in ENTITIES
        if other not in HISTORY and (other not in EXTRAS or entity is ExtraField)
        for d in fields_of(other)
        if d.target is entity and d.field.codes == table and d.name != other.__owner__
    )


def counted(session: Session, entity: type[Entity], table: str = "", only: Iterable[uuid.UUID] | None = None) -> Counter[uuid.UUID]:
    """How many living records have each of them, or `only` these."""
    found: Counter[uuid.UUID] = Counter()
    for d in places(entity, table):
        column, stmt = _used(d)
        stmt = stmt.where(column.is_not(None) if only is None else column.in_(list(only)))
        for id, n in session.execute(stmt.group_by(column)):
            found[id] += n
    return found


def _used(d: Described) -> tuple[Any, Any]:
    """The column that holds the id, and the select that counts living records by it."""
    entity: Any = d.entity
    if d.extra is not None:
        made: Any = d.through
        there = select(made.code_id, func.count()).join(entity, entity.id == getattr(made, made.__owner__))
        return made.code_id, there.where(*extras.living(made, d), entity.deleted.is_(False))
    if d.kind is not Kind.CODES:
        column = getattr(entity, d.name)
        return column, select(column, func.count()).where(entity.deleted.is_(False))
    link: Any = d.through
    there = select(link.code_id, func.count()).join(entity, entity.id == getattr(link, link.__owner__))
    return link.code_id, there.where(link.deleted.is_(False), entity.deleted.is_(False))
