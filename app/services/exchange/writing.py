"""Writes what a plan says, many rows by one statement. Journal, version guard and locks watch as over any write."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from itertools import batched
from typing import Any, Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _
from app.models import Case, CaseStep, Code, Entity
from app.models.extra import extra_id
from app.models.fields import Described, field_of, fields_of, made_fields
from app.models.types import uuid7
from app.services import owned
from app.services.exchange import step_import
from app.services.exchange.plan import Fate, Plan, RowPlan, Watch
from app.services.exchange.reading import nothing
from app.store import extras, numbers, stamps
from app.trouble import Refused

_MANY: Final = 500  # ids in one question


def write(session: Session, plan: Plan, watch: Watch) -> int:
    """Make and change the records of a plan; returns how many. Any trouble leaves all as it was."""
    for made in plan.made:
        stamps.insert_many(session, made.entity, [made.values])
    number = numbers.take(session, plan.entity.__series__, plan.counts[Fate.NEW]) if plan.entity.__series__ else 0
    done = 0
    steps: tuple[list[uuid.UUID], list[uuid.UUID]] = ([], [])  # new and changed, if these are what comes in
    for chunk in plan.chunks():
        new = [row for row in chunk if row.fate is Fate.NEW]
        changed = [row for row in chunk if row.fate is Fate.CHANGED]
        _insert(session, plan, new, number)
        number += len(new)
        _update(session, plan, changed)
        ids = [row.id for row in new if row.id], [row.id for row in changed if row.id]
        _follow(session, plan.entity, *ids)
        if plan.entity is CaseStep:
            steps[0].extend(ids[0])
            steps[1].extend(ids[1])
        done += len(chunk)
        watch.look(done, saving=True)
    if plan.entity is CaseStep:
        step_import.chain(session, frozenset(steps[0]), steps[1], plan.fields)
    return plan.writes


def _plain(entity: type[Entity], rows: Iterable[RowPlan]) -> list[str]:
    """The columns that any of these rows fills."""
    codes = {d.name for d in fields_of(entity) if d.kind is Kind.CODES or d.extra is not None}
    return [name for name in dict.fromkeys(name for row in rows for name in row.values) if name not in codes]


def _insert(session: Session, plan: Plan, rows: list[RowPlan], number: int) -> None:
    if not rows:
        return
    entity = plan.entity
    blank = {name: nothing(field_of(entity, name)) for name in _plain(entity, rows)}
    codes = [d for d in fields_of(entity) if d.kind is Kind.CODES]
    found = []
    for n, row in enumerate(rows):
        row.id = row.id or uuid7()
        values = {"id": row.id, **blank, **row.values}
        for d in (*codes, *made_fields(entity)):
            values.pop(d.name, None)
        if entity.__series__:
            values["number"] = number + n
        found.append(values)
    if owner := entity.__owner__:
        scopes = _scopes(session, entity, {values[owner] for values in found})
        for values in found:
            values["scope"] = scopes[values[owner]]
    stamps.insert_many(session, entity, found)
    for d in codes:
        _link(session, d, [(row.id, code) for row in rows if row.id for code in row.values.get(d.name, ())])
    for d in made_fields(entity):
        _put(session, d, {row.id: row.values[d.name] for row in rows if row.id and d.name in row.values})


def _scopes(session: Session, entity: type[Entity], owners: set[uuid.UUID]) -> dict[uuid.UUID, int]:
    """Parts live where their records live."""
    owner: Any = owned.owner_entity(entity)
    found: dict[uuid.UUID, int] = {}
    for some in batched(owners, _MANY):
        found |= dict(session.execute(select(owner.id, owner.scope).where(owner.id.in_(some))).all())
    return found


def _link(session: Session, d: Described, pairs: list[tuple[uuid.UUID, uuid.UUID]]) -> None:
    assert d.through is not None
    name = d.through.__owner__
    scopes = _scopes(session, d.through, {owner for owner, _code in pairs})
    rows = [
        {"id": owned.link_id(owner, code), name: owner, "code_id": code, "scope": scopes[owner]} for owner, code in pairs
    ]
    stamps.insert_many(session, d.through, rows)


def _update(session: Session, plan: Plan, rows: list[RowPlan]) -> None:
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in rows:
        names = tuple(_plain(plan.entity, (row,)))
        values = {"id": row.id, "version": row.version, **{name: row.values[name] for name in names}}
        groups.setdefault(tuple(sorted(names)), []).append(values)
    for group in groups.values():
        order = list(group[0])
        same = [{name: values[name] for name in order} for values in group]
        if stamps.update_many(session, plan.entity, same) != len(same):
            raise Refused(_("Somebody changed these records while they were imported. Nothing was changed; import again."))
    for d in fields_of(plan.entity):
        if d.kind is Kind.CODES:
            _relink(session, d, {row.id: row.values[d.name] for row in rows if row.id and d.name in row.values})
        elif d.extra is not None:
            _put(session, d, {row.id: row.values[d.name] for row in rows if row.id and d.name in row.values})


def _relink(session: Session, d: Described, wanted: dict[uuid.UUID, frozenset[uuid.UUID]]) -> None:
    """Give records these codes: links are made, revived and taken away."""
    if not wanted:
        return
    link: Any = d.through
    owner = getattr(link, link.__owner__)
    stmt = select(link.id, link.version, owner, link.code_id, link.deleted).join(Code, Code.id == link.code_id)
    there = session.execute(stmt.where(owner.in_(wanted), Code.table_name == d.field.codes)).all()
    turned = [
        {"id": one, "version": version, "deleted": code not in wanted[record]}
        for one, version, record, code, deleted in there
        if deleted is (code in wanted[record])
    ]
    stamps.update_many(session, link, turned)
    known = {(record, code) for _one, _version, record, code, _deleted in there}
    _link(session, d, [(record, code) for record, codes in wanted.items() for code in codes if (record, code) not in known])


def _put(session: Session, d: Described, wanted: dict[uuid.UUID, Any]) -> None:
    """Give records these values in a field the users made; an emptied one is a deleted row."""
    assert d.through is not None
    assert d.extra is not None
    owner, column, blank = d.through.__owner__, extras.column_of(d), extras.nothing(d)
    ids = {extra_id(record, d.extra): record for record in wanted}
    versions: dict[uuid.UUID, int] = {}
    for some in batched(ids, _MANY):
        versions |= dict(session.execute(select(d.through.id, d.through.version).where(d.through.id.in_(some))).all())
    filled = {one: value for one, record in ids.items() if (value := wanted[record]) not in (None, blank)}
    changed = [
        {"id": one, "version": version, column: filled.get(one, blank), "deleted": one not in filled}
        for one, version in versions.items()
    ]
    stamps.update_many(session, d.through, changed)
    scopes = _scopes(session, d.through, {ids[one] for one in filled if one not in versions})
    new = [
        {"id": one, owner: ids[one], "field_id": d.extra, column: value, "scope": scopes[ids[one]]}
        for one, value in filled.items()
        if one not in versions
    ]
    stamps.insert_many(session, d.through, new)


def _follow(session: Session, entity: type[Entity], new: list[uuid.UUID], changed: list[uuid.UUID]) -> None:
    """What a change of these records means to others."""
    if entity is Case:
        step_import.first_steps(session, new)
        step_import.follow(session, changed)
    elif entity.__owner__ and entity is not CaseStep:
        for owners in _owners(session, entity, [*new, *changed]):
            touch(session, entity, owners)


def _owners(session: Session, entity: type[Entity], parts: list[uuid.UUID]) -> Iterator[set[uuid.UUID]]:
    for some in batched(parts, _MANY):
        yield set(session.scalars(select(getattr(entity, entity.__owner__)).where(entity.id.in_(some))))


def touch(session: Session, entity: type[Entity], owners: set[uuid.UUID]) -> None:
    """Raise the version of records whose parts changed."""
    owner: Any = owned.owner_entity(entity)
    table = owner.__table__
    told = update(table).where(table.c.id.in_(owners)).values(version=table.c.version + 1, **stamps.changed_now(session))
    session.execute(told)
