"""The bin: what was deleted, by whom and when; searched, and brought back with all it owned."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, func, literal_column, select, tuple_
from sqlalchemy.orm import Session, aliased

from app.code_tables import CODE_TABLES
from app.formats import Kind
from app.language import _
from app.models import ENTITIES, Case, Code, Company, CompanySetting, Entity, Journal, Person
from app.models.fields import field_of, fields_of
from app.services import owned
from app.services.mass import Done
from app.store.listing import title_of
from app.store.matching import found, words
from app.store.past import noted
from app.trouble import Refused

PAGE: Final = 100
KINDS: Final[tuple[type[Entity], ...]] = (
    Company,
    Person,
    Case,
    *(e for e in ENTITIES if not e.__owner__ and e not in (Company, Person, Case, CompanySetting)),
)
BESIDE: Final[dict[type[Entity], str]] = {Company: "city", Person: "company_id", Case: "company_id", Code: "table_name"}
ALONG: Final = ((Company, Person, "company_id"),)  # deleting the first takes the second along


class Gone(NamedTuple):
    """A deleted record. `label` is the name of the write that deleted it."""

    id: uuid.UUID
    title: str
    beside: str  # what tells it from others of its name
    at: dt.datetime
    who: str
    label: str


def counts(session: Session, who: str = "") -> dict[type[Entity], int]:
    """How many of each kind are in the bin; of one user or, with "", of everybody."""
    asked = [select(func.count()).select_from(_gone(entity, who).subquery()).scalar_subquery() for entity in KINDS]
    return dict(zip(KINDS, session.execute(select(*asked)).one(), strict=True))


def page(
    session: Session,
    entity: type[Entity],
    who: str = "",
    search: str = "",
    after: Gone | None = None,
    limit: int = PAGE,
) -> list[Gone]:
    """Deleted records of a kind, those deleted last first."""
    deletion = (
        select(Journal.label)
        .where(Journal.record == entity.id, Journal.table_name == entity.__tablename__)
        .order_by(Journal.seq.desc())
        .limit(1)
        .correlate(entity)
        .scalar_subquery()
    )
    order = entity.changed_at.desc(), entity.id.desc()
    cut = select(entity.id).where(entity.id.in_(_gone(entity, who)), *(found(entity, word) for word in words(search)))
    if after is not None:
        cut = cut.where(tuple_(entity.changed_at, entity.id) < (after.at, after.id))
    ids = cut.order_by(*order).limit(limit).subquery()  # only what is shown is told by whom and with what
    shown = entity.id, title_of(entity, entity), _beside(entity), entity.changed_at, entity.changed_by, deletion
    stmt: Select[Any] = select(*shown).where(entity.id.in_(select(ids.c.id))).order_by(*order)
    rows = session.execute(stmt)
    return [Gone(id, str(title or ""), _words(entity, beside), at, by, label or "") for id, title, beside, at, by, label in rows]


def _gone(entity: type[Entity], who: str) -> Select[Any]:
    """The ids of deleted records, from whichever index is the shortest."""
    stmt = select(entity.id).where(entity.deleted == literal_column("true"))
    return stmt.where(entity.changed_by == who) if who else stmt


def _beside(entity: type[Entity]) -> Any:
    if (name := BESIDE.get(entity)) is None:
        return literal_column("''")
    d = field_of(entity, name)
    if d.kind is not Kind.REF or d.target is None:
        return getattr(entity, name)
    other: Any = aliased(d.target)
    return select(title_of(d.target, other)).where(other.id == getattr(entity, name)).correlate(entity).scalar_subquery()


def _words(entity: type[Entity], beside: Any) -> str:
    text = str(beside or "")
    return _(CODE_TABLES.get(text, text)) if entity is Code else text


# Bringing back ----------------------------------------------------------------------------------------------------


def restore(session: Session, entity: type[Entity], ids: Sequence[uuid.UUID]) -> Done:
    """Bring records back with what was deleted along with them; says of each that cannot come back why."""
    left = []
    n = 0
    for one in sorted(ids):
        record: Any = session.get(entity, one, with_for_update=True)
        if record is None or not record.deleted:
            left.append(_("One of them was brought back already."))
        elif why := _missing(session, record):
            left.append(why)
        else:
            _bring_back(session, record, _deletion(session, record))
            owned.tell_owner(session, record)
            n += 1
    if not n:
        raise Refused(" ".join(dict.fromkeys(left)) or _("Choose what to bring back."))
    session.flush()
    return Done(n, tuple(left))


def _missing(session: Session, record: Entity) -> str:
    """Which record it cannot be without is deleted too."""
    entity = type(record)
    along = {name for _owner, part, name in ALONG if part is entity}
    for d in fields_of(entity):
        value = getattr(record, d.name) if d.kind is Kind.REF else None
        if value is None or d.target is None or not (d.field.required or d.name in along):
            continue
        other: Any = d.target
        row = session.execute(select(title_of(other, other), other.deleted).where(other.id == value)).one_or_none()
        if row is not None and row[1]:
            text = _("{record} belongs to {owner}, which is deleted too. Bring {owner} back first.")
            return text.format(record=_title(session, record), owner=row[0])
    return ""


def _title(session: Session, record: Entity) -> str:
    entity = type(record)
    return str(session.scalar(select(title_of(entity, entity)).where(entity.id == record.id)) or "")


def _deletion(session: Session, record: Entity) -> uuid.UUID | None:
    """The write that deleted it."""
    last = None
    for change in noted(session, Journal.record == record.id, newest_first=True):
        if change.entity is type(record):
            last = last or change.operation
            if change.new.get("deleted"):
                return change.operation
    return last  # when the values were erased


def _bring_back(session: Session, record: Any, deletion: uuid.UUID | None) -> None:
    record.deleted = False
    session.flush()  # before its parts, which tell it
    for part, name in _owned(type(record)):
        there = select(part).where(getattr(part, name) == record.id, part.deleted == literal_column("true"))
        same = select(Journal.seq).where(
            Journal.record == part.id, Journal.operation == deletion, Journal.table_name == part.__tablename__
        )
        for one in session.scalars(there.where(same.exists()).with_for_update()):
            _bring_back(session, one, deletion)


def _owned(entity: type[Entity]) -> Iterator[tuple[type[Entity], str]]:
    """What is deleted along with a record: its parts, and records that belong to it."""
    parts: Iterable[type[Entity]] = (part for part in ENTITIES if owned.owner_entity(part) is entity)
    yield from ((part, part.__owner__) for part in parts)
    yield from ((part, name) for owner, part, name in ALONG if owner is entity)
