"""What happened to a record and its parts, told in words: who, when, what before, what after."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import batched
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import formats
from app.formats import Kind
from app.language import _
from app.models import ENTITIES, EXTRAS, CaseStep, Code, CompanySetting, Entity, ExtraField, Journal
from app.models.extra import described, extra_id
from app.models.fields import Described, field_of, fields_of
from app.services import company_settings, owned
from app.store import extras
from app.store.listing import title_of
from app.store.past import Noted, noted

AT_ONCE: Final = 500  # titles in one question
UNTOLD: Final = (CaseStep,)  # parts that follow from the record's own changes, which are told


class Line(NamedTuple):
    """One field of one write."""

    field: str
    before: str
    after: str


class Event(NamedTuple):
    """One write, as far as it touched this record; newest first in `of`."""

    operation: uuid.UUID
    at: dt.datetime
    who: str
    label: str
    lines: tuple[Line, ...]


def of(session: Session, entity: type[Entity], id: uuid.UUID, limit: int = 200) -> list[Event]:
    """The history of a record and of the rows it owns."""
    ids = owned_rows(session, entity, id)
    told = set(ids)
    found: dict[uuid.UUID, list[Noted]] = {}
    for change in noted(session, Journal.record.in_(set().union(*ids.values())), newest_first=True):
        if change.entity not in told:
            continue  # a row of another kind that shares its id with a part
        if change.operation not in found and len(found) == limit:
            break
        found.setdefault(change.operation, []).append(change)
    names = Names(session)
    return [_event(changes, entity, names) for changes in found.values()]


def owned_rows(session: Session, entity: type[Entity], id: uuid.UUID) -> dict[type[Entity], set[uuid.UUID]]:
    """A record and the rows it owns or owned, by their kind."""
    found: dict[type[Entity], set[uuid.UUID]] = {entity: {id}}
    for part in ENTITIES:
        if owned.owner_entity(part) is entity and part not in UNTOLD:
            found[part] = set(session.scalars(select(part.id).where(getattr(part, part.__owner__) == id)))
    return found


def of_field(session: Session, entity: type[Entity], id: uuid.UUID, name: str, limit: int = 200) -> list[Event]:
    """The history of one field of a record, from what it was made with."""
    d = field_of(entity, name)
    if d.kind is Kind.CODES:
        return _of_codes(session, d, id, limit)
    if d.extra is not None:
        changes = noted(session, Journal.record == extra_id(id, d.extra), newest_first=True)
        return _of_row(changes, d, Names(session), limit)
    names, found = Names(session), dict[uuid.UUID, Noted]()
    for change in noted(session, Journal.record == id, newest_first=True):
        if change.entity is not entity or name not in change.new or (change.verb == "insert" and change.new[name] in (None, "")):
            continue
        if change.operation not in found and len(found) == limit:
            break
        later = found.get(change.operation)
        found[change.operation] = change if later is None else followed(change, later)
    label = _(d.field.label)
    events = []
    for change in found.values():
        line = Line(label, names.text(d, change.old.get(name)), names.text(d, change.new.get(name)))
        events.append(Event(change.operation, change.at, change.who, change.label, (line,)))
    return [event for event in events if event.lines[0].before != event.lines[0].after]


def _of_codes(session: Session, d: Described, id: uuid.UUID, limit: int) -> list[Event]:
    """Which codes a field got and lost."""
    link: Any = d.through
    links = select(link.id).join(Code, Code.id == link.code_id)
    links = links.where(getattr(link, link.__owner__) == id, Code.table_name == d.field.codes)
    found: dict[uuid.UUID, list[Noted]] = {}
    for change in noted(session, Journal.record.in_(links), newest_first=True):
        if change.operation not in found and len(found) == limit:
            break
        found.setdefault(change.operation, []).append(change)
    names = Names(session)
    return [_event(changes, d.entity, names) for changes in found.values()]


def _of_row(changes: Iterator[Noted], d: Described, names: Names, limit: int) -> list[Event]:
    """The history of a value that is a row of its own."""
    events: list[Event] = []
    for change in changes:
        line = names.made(change)
        if change.entity is d.through and line.before != line.after and len(events) < limit:
            events.append(Event(change.operation, change.at, change.who, change.label, (line,)))
    return events


def _event(changes: list[Noted], entity: type[Entity], names: Names) -> Event:
    """One write; what it did to one record in several steps is told as one."""
    first = changes[0]
    merged: dict[tuple[type[Entity], uuid.UUID], Noted] = {}
    for change in sorted(changes, key=lambda c: (c.entity is not entity, c.seq)):
        earlier = merged.get((change.entity, change.record))
        merged[change.entity, change.record] = change if earlier is None else followed(earlier, change)
    lines = [line for change in merged.values() for line in lines_of(change, change.entity is entity, names)]
    return Event(first.operation, first.at, first.who, first.label, tuple(lines))


def followed(earlier: Noted, later: Noted) -> Noted:
    old, new = later.old | earlier.old, earlier.new | later.new
    kept = new if earlier.verb == "insert" else {name: value for name, value in new.items() if value != old.get(name)}
    return replace(earlier, old={name: old.get(name) for name in kept}, new=kept)


def lines_of(change: Noted, own: bool, names: Names) -> Iterator[Line]:
    """A record's own making is one line; a part's is told by its title."""
    if own and change.verb == "insert":
        yield Line(_("Record"), "", _("created"))
        return
    if not own and change.entity in EXTRAS:
        if (made := names.made(change)).before != made.after:
            yield made
        return
    if own and "deleted" in change.new:
        yield Line(_("Record"), "", _("deleted") if change.new["deleted"] else _("restored"))
    if not own and (change.verb == "insert" or "deleted" in change.new):
        title = names.title(change.entity, change.record)
        yield Line(names.part(change), title, "") if change.new.get("deleted") else Line(names.part(change), "", title)
        return
    lead = "" if own else f"{names.part(change)} {names.title(change.entity, change.record)}: "
    for d in fields_of(change.entity):
        if d.name in change.new:
            yield Line(lead + _(d.field.label), names.text(d, change.old.get(d.name)), names.text(d, change.new[d.name]))


class Names:
    """Titles of records, looked up once each."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[type, uuid.UUID], str] = {}

    def part(self, change: Noted) -> str:
        """What a part is called; a link to a code is called by the field that holds it."""
        entity, owner = change.entity, owned.owner_entity(change.entity)
        if entity in owned.links() and owner is not None:
            link: Any = entity
            stmt = select(Code.table_name).join(link, link.code_id == Code.id).where(link.id == change.record)
            table = self._session.scalar(stmt)
            labels = (_(d.field.label) for d in fields_of(owner) if d.through is entity and d.field.codes == table)
            return next(labels, _(entity.__labels__[0]))
        return _(entity.__labels__[0])

    def made(self, change: Noted) -> Line:
        """A value of a field the users made, which may be there no longer."""
        field: Any = self._session.get(ExtraField, self._field_of(change))
        d = described(field)
        column = extras.column_of(d)
        return Line(field.name, self.text(d, change.old.get(column)), self.text(d, change.new.get(column)))

    def _field_of(self, change: Noted) -> Any:
        values: Any = change.entity
        return change.new.get("field_id") or self._session.scalar(select(values.field_id).where(values.id == change.record))

    def learn(self, keys: Iterable[tuple[type[Entity], uuid.UUID]]) -> None:
        """Look up many titles at once."""
        wanted: dict[type[Entity], list[uuid.UUID]] = {}
        for key in set(keys) - self._known.keys():
            wanted.setdefault(key[0], []).append(key[1])
        for entity, ids in wanted.items():
            for some in batched(ids, AT_ONCE):
                rows = self._session.execute(select(entity.id, title_of(entity, entity)).where(entity.id.in_(some)))
                self._known |= {(entity, id): _shown(entity, title) for id, title in rows}

    def title(self, entity: type[Entity], id: uuid.UUID) -> str:
        key = (entity, id)
        if key not in self._known:
            self._known[key] = _shown(entity, self._session.scalar(select(title_of(entity, entity)).where(entity.id == id)))
        return self._known[key]

    def text(self, d: Described, value: Any) -> str:
        if value is None or value == "":
            return ""
        if d.kind is Kind.REF and d.target:
            return self.title(d.target, value)
        if d.extra is not None and value == extras.nothing(d):
            return ""
        if d.kind is Kind.CHOICE:
            return str(value.value)
        if d.entity is CompanySetting and d.name == "value":
            return company_settings.readable(value)
        return formats.current().text(d.kind, value)


def _shown(entity: type[Entity], title: Any) -> str:
    """A title for a person's eyes: the settings are kept by their keys."""
    text = str(title or "")
    return company_settings.title(text) if entity is CompanySetting else text
