"""What happened to a record and its parts, told in words: who, when, what before, what after."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import formats
from app.formats import Kind
from app.language import _
from app.models import ENTITIES, Entity, Journal
from app.models.fields import Described, fields_of
from app.store.listing import title_of
from app.store.past import Noted, noted


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
    ids = [id]
    for part in ENTITIES:
        if part.__owner__ and _owner(part) is entity:
            ids += session.scalars(select(part.id).where(getattr(part, part.__owner__) == id))
    found: dict[uuid.UUID, list[Noted]] = {}
    for change in noted(session, Journal.record.in_(ids), newest_first=True):
        found.setdefault(change.operation, []).append(change)
        if len(found) > limit:
            break
    names = _Names(session)
    return [_event(changes, id, names) for changes in found.values()]


def _owner(part: type[Entity]) -> type | None:
    return next((d.target for d in fields_of(part) if d.name == part.__owner__), None)


def _event(changes: list[Noted], id: uuid.UUID, names: _Names) -> Event:
    first = changes[0]
    lines: list[Line] = []
    for change in sorted(changes, key=lambda c: (c.record != id, c.seq)):
        lines += _lines(change, change.record == id, names)
    return Event(first.operation, first.at, first.who, first.label, tuple(lines))


def _lines(change: Noted, own: bool, names: _Names) -> list[Line]:
    """A record's own making is one line; a part's is told by its title."""
    lead = "" if own else f"{change.entity.__labels__[0]}: "
    if change.verb == "insert":
        if own:
            return [Line(_("Record"), "", _("created"))]
        return [Line(change.entity.__labels__[0], "", names.title(change.entity, change.record))]
    lines = []
    for d in fields_of(change.entity):
        if d.name in change.new:
            lines.append(Line(lead + d.field.label, names.text(d, change.old.get(d.name)), names.text(d, change.new[d.name])))
    if "deleted" in change.new:
        word = _("deleted") if change.new["deleted"] else _("restored")
        if own:
            lines.append(Line(_("Record"), "", word))
        else:
            title = names.title(change.entity, change.record)
            lines.append(Line(change.entity.__labels__[0], title if change.new["deleted"] else "", word if change.new["deleted"] else title))
    return lines


class _Names:
    """Titles of records, looked up once each."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[type, uuid.UUID], str] = {}

    def title(self, entity: type[Entity], id: uuid.UUID) -> str:
        key = (entity, id)
        if key not in self._known:
            found = self._session.scalar(select(title_of(entity, entity)).where(entity.id == id))
            self._known[key] = str(found or "")
        return self._known[key]

    def text(self, d: Described, value: Any) -> str:
        if value is None or value == "":
            return ""
        if d.kind is Kind.REF and d.target:
            return self.title(d.target, value)
        if d.kind is Kind.CHOICE:
            return str(value.value)
        return formats.current().text(d.kind, value)
