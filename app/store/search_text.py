"""What the text of a record is that the search looks into, said once for both databases.

Every textual field belongs to it, with the names of the companies and persons a record points to, and the same of the
parts it owns. What only some may know of a person does not. New fields and parts are walked, so they are found as well.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, String, cast, func, literal_column, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import aliased

from app.formats import Kind
from app.models import ENTITIES, Activity, Case, Company, Entity, Person, PersonPrivate
from app.models.fields import Described, field_of, own_fields
from app.store.titles import title_of

FOUND: Final[tuple[type[Entity], ...]] = (Company, Person, Case, Activity)  # what one opens from the search
PROTECTED: Final = frozenset({PersonPrivate})  # parts with rights of their own
NAMED: Final = frozenset({Company, Person})  # a record that points to one of these is found by its name
_TEXTS: Final = frozenset({Kind.TEXT, Kind.MEMO, Kind.EMAIL, Kind.PHONE, Kind.WEB, Kind.SERIAL})
_LINE: Final[ColumnElement[str]] = literal_column("'\n'")


@dataclass(frozen=True, slots=True)
class Source:
    """A table whose changes change the text of the records of `entity`."""

    entity: type[Entity]
    table: type[Entity]
    via: str = ""  # the field of `through` that names a record of `table`; "" when `table` is the record or its part
    through: type[Entity] | None = None  # the record or part that points there


def parts_of(entity: type[Entity]) -> list[type[Entity]]:
    """The parts whose texts belong to the record that owns them."""
    owned = [e for e in ENTITIES if e.__owner__ and field_of(e, e.__owner__).target is entity and e not in PROTECTED]
    return [part for part in owned if _texts(part)]


@cache
def sources(entity: type[Entity]) -> tuple[Source, ...]:
    """Whose changes change the text of such records."""
    holders = (entity, *parts_of(entity))
    own = [Source(entity, holder) for holder in holders]
    named = [
        Source(entity, d.target, d.name, holder) for holder in holders for d in _texts(holder) if d.kind is Kind.REF and d.target
    ]
    return (*own, *named)


def _texts(entity: type[Entity]) -> list[Described]:
    """The fields that hold text, or point to a record with a name; without the one that owns and the one that names."""
    return [
        d
        for d in own_fields(entity)
        if d.name not in (entity.__owner__, entity.__title__ if entity in FOUND else "")
        and (d.field.edited or d.field.searched or d.kind is Kind.MEMO)  # nobody looks for what the program notes for itself
        and (d.kind in _TEXTS or (d.kind is Kind.REF and d.target in NAMED))
    ]


def is_number(d: Described) -> bool:
    """Whether a field holds a number people write in several ways: telephones, registers, VAT."""
    return d.kind is Kind.PHONE or (d.kind is Kind.TEXT and d.name.endswith("_number"))


@cache
def text_of(entity: type[Entity]) -> Select[Any]:
    """Select `id, title, body, numbers, changed_at, deleted` of records: texts and numbers one a line."""
    parts = parts_of(entity)
    body = [*map(_shown, _texts(entity)), *(_of_parts(entity, part, _texts(part)) for part in parts)]
    numbers = [_shown(d) for d in _texts(entity) if is_number(d)]
    numbers += [_of_parts(entity, part, found) for part in parts if (found := [d for d in _texts(part) if is_number(d)])]
    record: Any = entity
    return select(
        record.id,
        func.coalesce(title_of(entity, entity), literal_column("''")).label("title"),
        func.concat_ws(_LINE, *body).label("body"),
        func.concat_ws(_LINE, *numbers or [literal_column("''")]).label("numbers"),
        record.changed_at,
        record.deleted,
    )


def _shown(d: Described, source: Any = None) -> ColumnElement[Any]:
    column = getattr(source or d.entity, d.name)
    if d.kind is Kind.REF and d.target:
        other: Any = aliased(d.target)
        named = select(title_of(d.target, other)).where(other.id == column)
        column = named.correlate(source or d.entity).scalar_subquery()
    elif d.kind is Kind.SERIAL:
        column = cast(column, String)
    return func.nullif(column, literal_column("''"))


def _of_parts(entity: Any, part: type[Entity], fields: list[Described]) -> ColumnElement[Any]:
    rows: Any = aliased(part)
    line = func.nullif(func.concat_ws(_LINE, *(_shown(d, rows) for d in fields)), literal_column("''"))
    inner = select(func.string_agg(line, _LINE.op("ORDER BY")(rows.id)))
    inner = inner.where(getattr(rows, part.__owner__) == entity.id, rows.deleted == literal_column("false"))
    return inner.correlate(entity).scalar_subquery()


@cache
def sql_of(entity: type[Entity], dialect: str) -> str:
    """The select as text, to be followed by a WHERE."""
    made: Any = postgresql.dialect() if dialect == "postgresql" else sqlite.dialect()  # type: ignore[no-untyped-call]
    return str(text_of(entity).compile(dialect=made, compile_kwargs={"literal_binds": True})).replace("%%", "%")
