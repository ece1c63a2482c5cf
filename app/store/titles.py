"""What a record is called where others refer to it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import repeat
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, func, literal_column, select
from sqlalchemy.orm import aliased

from app.formats import Kind
from app.models import Code, Entity
from app.models.fields import Described, field_of, fields_of, sort_column


class Ref(NamedTuple):
    """A reference as a list shows it; a status has a colour."""

    id: uuid.UUID
    text: str
    colour: str = ""


_new_ref: Callable[[tuple[Any, ...]], Ref] = partial(tuple.__new__, Ref)  # many at a time: a third of the time of Ref(…)


def title_of(entity: type[Entity], source: Any) -> ColumnElement[str]:
    """The column that names a record of this entity."""
    d = field_of(entity, entity.__title__)
    if d.kind is Kind.REF and d.target:
        other = aliased(d.target)
        inner = select(title_of(d.target, other)).where(other.id == getattr(source, d.name))
        return inner.correlate(source).scalar_subquery()
    return getattr(source, d.name)  # type: ignore[no-any-return]


def key_of_target(target: type[Entity]) -> str:
    """The column by which references to these records are sorted: one that is never empty."""
    wanted = (target.__order__, target.__title__)
    found = (sort_column(target, name) for name in wanted if name)
    return next(name for name in found if not target.__table__.columns[name].nullable)


def colour_of(entity: type[Entity]) -> str:
    """The field that holds the colour of a record of this entity, or ""."""
    return next((d.name for d in fields_of(entity) if d.kind is Kind.COLOUR), "")


class Shown(NamedTuple):
    """What to select for one field of a list, and the join that needs."""

    columns: list[Any]
    join: tuple[Any, Any] | None = None

    def values(self, found: Sequence[Sequence[Any]]) -> Sequence[Any]:
        """What the selected columns of all rows mean."""
        if self.join is None:
            return found[0]
        ids, texts, *more = found
        colours: Iterable[Any] = more[0] if more else repeat("", len(ids))
        if all(ids) and None not in texts:
            return list(map(_new_ref, zip(ids, texts, colours, strict=True)))
        each = zip(ids, texts, colours, strict=True)
        return [None if id is None else Ref(id, text or "", colour or "") for id, text, colour in each]


def shown(d: Described) -> Shown:
    """How a list reads a field: a reference with the name and colour it goes by, codes as one text."""
    if d.kind is Kind.CODES:
        link: Any = d.through
        entity: Any = d.entity
        inner = (
            select(func.string_agg(Code.name, literal_column("', '")).aggregate_order_by(Code.position, Code.name))
            .join(link, link.code_id == Code.id)
            .where(getattr(link, link.__owner__) == entity.id)
            .where(link.deleted == literal_column("false"), Code.table_name == d.field.codes)
        )
        return Shown([inner.correlate(d.entity).scalar_subquery()])
    column = getattr(d.entity, d.name)
    if d.kind is not Kind.REF or not d.target:
        return Shown([column])
    other = aliased(d.target)
    colour = colour_of(d.target)
    texts = [title_of(d.target, other), getattr(other, colour)] if colour else [title_of(d.target, other)]
    return Shown([column, *texts], (other, other.id == column))
