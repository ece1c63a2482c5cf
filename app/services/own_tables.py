"""The tables a company makes itself: case statuses, close reasons and the words of its code tables, in their order."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from itertools import batched
from typing import Any, NamedTuple

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session, aliased

from app.formats import Kind
from app.language import _, ngettext
from app.models import Case, CaseStatus, Code, Entity, ExtraField
from app.models.case import Outcome, Phase, outcome_of
from app.models.extra import ExtraKind, ExtraOf
from app.models.fields import Described, sort_column
from app.services import records, uses
from app.services.owned import link_id
from app.store import extras, stamps
from app.trouble import Refused

CHUNK = 500  # records given another word by one statement


class Word(NamedTuple):
    """One row of such a table, with how many records use it."""

    id: uuid.UUID
    version: int
    name: str
    code: str
    used: int
    fixed: bool = False  # known to the program: it keeps its name and is never deleted
    colour: str = ""
    phase: Phase | None = None
    probability: int | None = None
    outcome: Outcome | None = None
    record: ExtraOf | None = None  # of a field the users made: whose it is
    kind: ExtraKind | None = None
    active: bool = True  # offered; of statuses always


def words(session: Session, entity: type[Entity], table: str = "") -> list[Word]:
    """The rows in their order; of codes those of one table."""
    used = uses.counted(session, entity, table)
    rows = session.scalars(select(entity).where(*_living(entity, table)).order_by(*_order(entity)))
    return [_word(row, used[row.id]) for row in rows]


def _word(row: Any, used: int) -> Word:
    if isinstance(row, CaseStatus):
        fixed = outcome_of(row.id) is not Outcome.OPEN
        return Word(row.id, row.version, row.name, "", used, fixed, row.colour, row.phase, row.probability, row.outcome)
    if isinstance(row, ExtraField):
        return Word(row.id, row.version, row.name, "", used, record=row.record, kind=row.kind, active=row.active)
    outcome = getattr(row, "outcome", None)
    fixed = getattr(row, "locked", False)
    return Word(row.id, row.version, row.name, row.code, used, fixed, outcome=outcome, active=getattr(row, "active", True))


def _living(entity: Any, table: str) -> list[Any]:
    return [entity.deleted.is_(False), *([entity.table_name == table] if table else [])]


def ordered(entity: type[Entity]) -> bool:
    """Whether its rows stand in an order of the users' making."""
    return hasattr(entity, "position")


def _order(entity: Any) -> tuple[Any, ...]:
    by_name = getattr(entity, sort_column(entity, entity.__title__))
    return (entity.position, by_name, entity.id) if ordered(entity) else (by_name, entity.id)


def add(session: Session, entity: type[Entity], values: dict[str, Any], table: str = "") -> records.Saved:
    """A new row, after all others; a status goes before Won and Lost."""
    if table:
        values = {**values, "table_name": table}
    if not ordered(entity):
        return records.save(session, entity, values)
    made = records.save(session, entity, {**values, "position": _last(session, entity, table) + 1})
    if entity is CaseStatus:
        ids = [word.id for word in words(session, entity, table)]
        open_ones = [id for id in ids if outcome_of(id) is Outcome.OPEN]
        reorder(session, entity, [*open_ones, *(id for id in ids if id not in open_ones)], table)
    return made


def _last(session: Session, entity: Any, table: str) -> int:
    return session.scalar(select(func.max(entity.position)).where(*_living(entity, table))) or 0


def reorder(session: Session, entity: Any, ids: Sequence[uuid.UUID], table: str = "") -> int:
    """Give the rows this order. Returns how many got another place."""
    rows = {row.id: row for row in session.scalars(select(entity).where(*_living(entity, table)).with_for_update())}
    if rows.keys() != set(ids) or len(rows) != len(ids):
        raise Refused(_("Somebody added or removed an entry meanwhile, so the order was not changed. Look again and repeat it."))
    moved = 0
    for position, id in enumerate(ids):
        if rows[id].position != position:
            rows[id].position = position
            moved += 1
    session.flush()
    return moved


def offer(session: Session, entity: type[Entity], id: uuid.UUID, on: bool, version: int) -> records.Saved:
    """Offer a row from now on, or not any more; records that have it keep it."""
    return records.save(session, entity, {"active": on}, id, version, {"active": not on})


def replace(session: Session, entity: type[Entity], old: uuid.UUID, new: uuid.UUID) -> int:
    """Give every record that has the old one the new one instead, then delete the old one. Returns how many records changed."""
    gone, taken = records.get(session, entity, old), records.get(session, entity, new)
    table = gone.table_name if isinstance(gone, Code) else ""
    if old == new or (table and taken.table_name != table) or getattr(gone, "outcome", None) != getattr(taken, "outcome", None):
        raise Refused(_("{new} cannot stand in the place of {old}. Choose another one.").format(new=taken.name, old=gone.name))
    n = 0
    for d in uses.places(entity, table):
        if d.entity is Case:
            n += _replace_in_cases(session, d, gone, new)
        elif d.kind is Kind.CODES:
            n += _replace_links(session, d, old, new)
        elif d.extra is not None:
            n += _replace_made(session, d, old, new)
        else:
            n += _replace_column(session, d, old, new)
    session.expire_all()
    records.delete(session, entity, [old])
    return n


def _replace_in_cases(session: Session, d: Described, gone: Any, new: uuid.UUID) -> int:
    """Case by case, since a new status leaves its step behind; closed cases stay as they were."""
    column: Any = getattr(Case, d.name)
    having = select(Case.id, Case.version, Case.closed).where(column == gone.id, Case.deleted.is_(False))
    found = session.execute(having).all()
    if closed := sum(case.closed for case in found):
        text = ngettext(
            "A closed case has {name}, and closed cases are not changed, so it stays.",
            "{n} closed cases have {name}, and closed cases are not changed, so it stays.",
            closed,
        )
        raise Refused(text.format(n=closed, name=gone.name))
    for case in found:
        records.save(session, Case, {d.name: new}, case.id, case.version)
    return len(found)


def _replace_column(session: Session, d: Described, old: uuid.UUID, new: uuid.UUID) -> int:
    entity: Any = d.entity
    column = getattr(entity, d.name)
    living = entity.deleted.is_(False)
    ids = session.scalars(select(entity.id).where(column == old, living)).all()
    if entity.__owner__:  # what has the new one already loses the old one only
        owner, other = getattr(entity, entity.__owner__), aliased(entity)
        having = select(getattr(other, entity.__owner__)).where(getattr(other, d.name) == new, other.deleted.is_(False))
        twice = set(session.scalars(select(entity.id).where(column == old, living, owner.in_(having))))
        _bulk(session, entity, twice, {"deleted": True})
        ids = [id for id in ids if id not in twice]
    for chunk in batched(ids, CHUNK):
        _bulk(session, entity, chunk, {d.name: new})
    return len(ids)


def _replace_links(session: Session, d: Described, old: uuid.UUID, new: uuid.UUID) -> int:
    """Links have ids made of what they link: the old ones go, those to the new one come or come back."""
    link: Any = d.through
    owner = getattr(link, link.__owner__)
    found = session.execute(select(link.id, owner, link.scope).where(link.code_id == old, link.deleted.is_(False))).all()
    for chunk in batched(found, CHUNK):
        _bulk(session, link, [row[0] for row in chunk], {"deleted": True})
        wanted = {link_id(row[1], new): row for row in chunk}
        there = session.execute(select(link.id, link.deleted).where(link.id.in_(wanted))).all()
        _bulk(session, link, [row.id for row in there if row.deleted], {"deleted": False})
        known = {row.id for row in there}
        fresh = [(id, row) for id, row in wanted.items() if id not in known]
        made = [{"id": id, link.__owner__: row[1], "code_id": new, "scope": row[2]} for id, row in fresh]
        stamps.insert_many(session, link, made)
        _bulk(session, d.entity, [row[1] for row in chunk], {})  # whoever has them open must notice
    return len(found)


def _replace_made(session: Session, d: Described, old: uuid.UUID, new: uuid.UUID) -> int:
    values: Any = d.through
    owner = getattr(values, values.__owner__)
    found = session.execute(select(values.id, owner).where(values.code_id == old, *extras.living(values, d))).all()
    for chunk in batched(found, CHUNK):
        _bulk(session, values, [row[0] for row in chunk], {"code_id": new})
        _bulk(session, d.entity, [row[1] for row in chunk], {})  # whoever has them open must notice
    return len(found)


def _bulk(session: Session, entity: Any, ids: Iterable[uuid.UUID], values: dict[str, Any]) -> None:
    table = entity.__table__
    changed = update(table).where(table.c.id.in_(list(ids)))
    session.execute(changed.values(version=table.c.version + 1, **values, **stamps.changed_now(session)))
