"""From a company to its persons: each person beside what they would get, and who was changed by hand (C-19, F-34)."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _, mark
from app.models import Company, Journal, Person
from app.models.fields import field_of
from app.services import records
from app.services.wording import Wording
from app.store.past import noted
from app.trouble import Conflict


class Group(NamedTuple):
    """Fields of a company that its persons have too, and that only make sense together."""

    key: str
    label: str
    fields: tuple[str, ...]


GROUPS: Final = (
    Group("address", mark("Address"), ("street", "post_code", "city", "country")),
    Group("phone", mark("Phone"), ("phone",)),
    Group("web", mark("Web"), ("web",)),
    Group("language", mark("Language"), ("language",)),
)
BY_KEY: Final = {group.key: group for group in GROUPS}
Values = tuple[Any, ...]


class Line(NamedTuple):
    """One person and one group: what stands there, what the company has, and whether it follows the company by itself."""

    person: uuid.UUID
    version: int
    name: str
    group: str
    old: str
    new: str
    follows: bool  # it is empty, or what the company had once


@dataclass(frozen=True, slots=True)
class Wanted:
    """A person and the groups to be taken over, with the version that was looked at."""

    person: uuid.UUID
    version: int
    groups: tuple[str, ...]


class Done(NamedTuple):
    n: int  # how many persons are different now
    left: tuple[str, ...] = ()  # a sentence for each that was left out


def touched(names: Iterable[str]) -> tuple[str, ...]:
    """The groups to which these fields belong."""
    changed = set(names)
    return tuple(group.key for group in GROUPS if changed & set(group.fields))


def lines(session: Session, company: uuid.UUID, groups: Sequence[str] = tuple(BY_KEY)) -> list[Line]:
    """The persons of a company that differ from it in these groups, by name. What the company lacks is not offered."""
    now = _of_company(session, company)
    if now is None:
        return []
    wording, found = Wording(session), []
    earlier = _earlier(session, company, now)
    persons = select(Person).where(Person.company_id == company, Person.deleted.is_(False))
    for person in session.scalars(persons.order_by(Person.name_key, Person.id)):
        for key in groups:
            names = BY_KEY[key].fields
            new, old = tuple(now[name] for name in names), tuple(getattr(person, name) for name in names)
            if old == new or not any(new):
                continue
            follows = not any(old) or old in earlier[key]
            was, becomes = (_told(wording, names, side) for side in (old, new))
            found.append(Line(person.id, person.version, person.name, key, was, becomes, follows))
    return found


def apply(session: Session, company: uuid.UUID, wanted: Sequence[Wanted]) -> Done:
    """Give persons what their company has. One that was changed since it was looked at is left out."""
    now, n, left = _of_company(session, company), 0, list[str]()
    for one in sorted(wanted, key=lambda one: one.person):
        values = {name: now[name] for key in one.groups for name in BY_KEY[key].fields} if now else {}
        person = session.get(Person, one.person)
        if person is None or person.deleted or person.company_id != company:
            left.append(_("A person was deleted or left the company meanwhile."))
        elif person.version != one.version:
            left.append(_("{record} was changed by {who} meanwhile.").format(record=person.name, who=person.changed_by))
        else:
            n += _saved(session, person, values, one.version, left)
    return Done(n, tuple(left))


def _saved(session: Session, person: Person, values: dict[str, Any], version: int, left: list[str]) -> bool:
    try:
        return records.save(session, Person, values, person.id, version).version > version
    except Conflict:  # somebody was quicker between the two looks
        left.append(_("{record} was changed by {who} meanwhile.").format(record=person.name, who=person.changed_by))
        return False


def _of_company(session: Session, company: uuid.UUID) -> dict[str, Any] | None:
    names = [name for group in GROUPS for name in group.fields]
    row = session.execute(select(*(getattr(Company, name) for name in names)).where(Company.id == company)).one_or_none()
    return None if row is None else dict(zip(names, row, strict=True))


def _earlier(session: Session, company: uuid.UUID, now: dict[str, Any]) -> dict[str, set[Values]]:
    """All that the company had in each group before, walking back through its journal."""
    found: dict[str, set[Values]] = {group.key: set() for group in GROUPS}
    state = dict(now)
    for change in noted(session, Journal.record == company, newest_first=True):
        if change.entity is not Company or change.verb != "update":
            continue
        state |= {name: value for name, value in change.old.items() if name in state}
        for group in GROUPS:
            found[group.key].add(tuple(state[name] for name in group.fields))
    return found


def _told(wording: Wording, names: Sequence[str], values: Values) -> str:
    texts = (wording.text(field_of(Person, name), value) for name, value in zip(names, values, strict=True))
    return ", ".join(text for text in texts if text)
