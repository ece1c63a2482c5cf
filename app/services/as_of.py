"""A record as it stood on a day or after a write, from what the journal kept, beside what stands there now."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _
from app.models import Code, Entity, Journal
from app.models.extra import extra_id
from app.models.fields import Described, fields_of
from app.services import owned
from app.services.history import Names, owned_rows
from app.store import extras
from app.store.listing import title_of
from app.store.past import Noted, noted
from app.store.triggers import journalled

UNKNOWN: Final = object()  # a value that was erased
type Key = tuple[type[Entity], uuid.UUID]
type State = dict[Key, dict[str, Any] | None]  # None: it was not there yet


class Line(NamedTuple):
    """A field or a part, then and now. What is not `known` was erased for data protection."""

    field: str
    then: str
    now: str
    different: bool
    known: bool = True


class AsOf(NamedTuple):
    title: str
    there: bool  # it had been made by then
    deleted: bool  # it was deleted then
    deleted_now: bool
    begins: dt.datetime | None  # the first thing the journal knows of it, where that is later than what was asked for
    lines: tuple[Line, ...]


def after(session: Session, entity: type[Entity], id: uuid.UUID, operation: uuid.UUID) -> AsOf | None:
    """As a write left it; None when there is no such record."""
    last = session.scalar(select(func.max(Journal.seq)).where(Journal.operation == operation)) or 0
    return _stood(session, entity, id, lambda change: change.seq > last)


def on(session: Session, entity: type[Entity], id: uuid.UUID, moment: dt.datetime) -> AsOf | None:
    """As it stood at a moment."""
    return _stood(session, entity, id, lambda change: change.at > moment)


def _stood(session: Session, entity: type[Entity], id: uuid.UUID, later: Any) -> AsOf | None:
    rows = owned_rows(session, entity, id)
    now: State = dict(_now(session, rows))
    if now.get((entity, id)) is None:
        return None
    then: State = {key: dict(values) if values else None for key, values in now.items()}
    begins = None
    for change in noted(session, Journal.record.in_(set().union(*rows.values())), newest_first=True):
        if (change.entity, change.record) not in then:
            continue  # a row of another kind that shares its id with a part
        if not later(change):
            begins = None
            break
        _back(then, change)
        if change.entity is entity:
            begins = None if change.verb == "insert" else change.at
    title = str(session.scalar(select(title_of(entity, entity)).where(entity.id == id)) or "").strip()
    own, here = then[entity, id], now[entity, id] or {}
    if own is None:
        return AsOf(title, False, False, bool(here["deleted"]), None, ())
    lines = tuple(_lines(_Words(session, entity, id), then, now))
    return AsOf(title, True, own["deleted"] is True, bool(here["deleted"]), begins, lines)


def _now(session: Session, rows: dict[type[Entity], set[uuid.UUID]]) -> Iterator[tuple[Key, dict[str, Any]]]:
    for entity, ids in rows.items():
        names = journalled(entity)
        stmt = select(entity.id, *(entity.__table__.columns[name] for name in names)).where(entity.id.in_(ids))
        for id, *values in session.execute(stmt):
            yield (entity, id), dict(zip(names, values, strict=True))


def _back(then: State, change: Noted) -> None:
    """One step back in time."""
    key = change.entity, change.record
    values = then[key]
    if change.verb == "insert":
        then[key] = None
    elif values is not None and not change.new:
        then[key] = dict.fromkeys(values, UNKNOWN) | ({} if not change.entity.__owner__ else _kept(change.entity, values))
    elif values is not None:
        values.update(change.old)


def _kept(entity: type[Entity], values: dict[str, Any]) -> dict[str, Any]:
    """What a part keeps for life is known even when its values were erased."""
    return {name: values[name] for name in owned.stays(entity) if name in values}


class _Words:
    def __init__(self, session: Session, entity: type[Entity], id: uuid.UUID) -> None:
        self.entity, self.id = entity, id
        self._session, self._names = session, Names(session)

    def text(self, d: Described, value: Any) -> str:
        return "" if value is UNKNOWN else self._names.text(d, value)

    def codes(self, d: Described, state: State) -> tuple[str, bool]:
        """The codes a field held, and whether that is known."""
        assert d.through is not None
        held, known = [], True
        for (kind, id), values in state.items():
            if kind is not d.through or values is None:
                continue
            if self._table(values["code_id"]) == d.field.codes:
                known = known and values["deleted"] is not UNKNOWN
                if values["deleted"] is False or values["deleted"] == 0:
                    held.append(self._names.title(kind, id))
        return ", ".join(sorted(held)), known

    def made(self, d: Described, then: State, now: State) -> Line:
        """A field the users made: its value is a row of its own."""
        assert d.through is not None
        assert d.extra is not None
        key, column = (d.through, extra_id(self.id, d.extra)), extras.column_of(d)
        before, here = ((state.get(key) or {}).get(column) for state in (then, now))
        known = before is not UNKNOWN
        texts = self.text(d, before), self.text(d, here)
        return Line(_(d.field.label), *texts, known and texts[0] != texts[1], known)

    def _table(self, code: uuid.UUID) -> str:
        return self._session.scalar(select(Code.table_name).where(Code.id == code)) or ""

    def part(self, part: type[Entity], values: dict[str, Any] | None) -> str:
        """A part in one line; none when it was not there."""
        if values is None or values["deleted"] is True:
            return ""
        shown = (d for d in fields_of(part) if d.field.listed and d.column is not None and d.stored)
        return ", ".join(text for d in shown if (text := self.text(d, values[d.name])))


def _lines(words: _Words, then: State, now: State) -> Iterator[Line]:
    entity = words.entity
    own_then, own_now = then[entity, words.id] or {}, now[entity, words.id] or {}
    for d in fields_of(entity):
        label = _(d.field.label)
        if d.extra is not None:
            yield words.made(d, then, now)
        elif d.kind is Kind.CODES:
            (before, known), (here, _known) = words.codes(d, then), words.codes(d, now)
            yield Line(label, before, here, before != here, known)
        elif d.stored:
            value = own_then[d.name]
            different = value is not UNKNOWN and value != own_now[d.name]
            yield Line(label, words.text(d, value), words.text(d, own_now[d.name]), different, value is not UNKNOWN)
    for (part, id), values in now.items():
        if part is entity or part in owned.field_rows():
            continue
        was = then[part, id]
        known = was is None or UNKNOWN not in was.values()
        before, here = words.part(part, was), words.part(part, values)
        if before or here or not known:
            changed = was is not None and was != values and bool(before)
            yield Line(_(part.__labels__[0]), before, here, known and (before != here or changed), known)
