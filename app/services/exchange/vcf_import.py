"""The cards of a file as persons: known ones by their address, or by their name and company, so that none is doubled."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Iterator, Mapping
from itertools import batched
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats import Kind, Unreadable, current, fold
from app.language import _
from app.models import Company, Person, PersonPrivate
from app.models.fields import MEMO_LENGTH, TEXT_LENGTH
from app.services import records
from app.services.exchange import entries
from app.services.exchange.entries import Entry
from app.services.exchange.plan import Fate
from app.services.exchange.vcf import URN
from app.services.mail.message import Mail, Party
from app.services.mail.parties import Known, known
from app.services.records import Part

ENTITY: Final = Person
_AT_ONCE: Final = 300


def plan(session: Session, items: list[Mapping[str, Any]]) -> Iterator[Entry]:
    good = [item for item in items if "refused" not in item]
    finder = _Finder(session, good)
    seen: set[tuple[str, ...]] = set()
    for item in items:
        if "refused" in item:
            yield entries.refused(item)
            continue
        family, given = _name(item)
        if not (family or given):
            yield Entry(item["n"], Fate.REFUSED, item["title"], problem=_("It names no person. Companies are made by hand."))
            continue
        card = _Card(item, family, given, finder)
        key = (fold(family), fold(given), fold(item["org"]), card.values.get("email", ""))
        if key in seen:
            yield Entry(item["n"], Fate.UNCHANGED, item["title"], notes=(_("It stands in the file twice; the first one counts."),))
            continue
        seen.add(key)
        yield card.entry()


def _name(item: Mapping[str, Any]) -> tuple[str, str]:
    """Family and given name; a card that has one name only may be that of a company."""
    family, given = item["family"], item["given"]
    if family or given:
        return (family, given) if family else (given, "")
    if not item["full"] or item["kind"] == "org" or item["full"] == item["org"]:
        return "", ""
    first, _space, last = item["full"].rpartition(" ")
    return last, first


class _Finder:
    """Who and which companies are there already, asked for all cards at once."""

    def __init__(self, session: Session, items: list[Mapping[str, Any]]) -> None:
        addresses = {address.lower() for item in items for address, _types in item["emails"]}
        self.people: Known = known(session, Mail(to=tuple(Party("", address) for address in sorted(addresses))))
        self.companies: dict[str, uuid.UUID] = {}
        for some in batched(sorted({fold(item["org"]) for item in items if item["org"]}), _AT_ONCE):
            stmt = select(Company.name_key, Company.id).where(Company.name_key.in_(some), Company.deleted.is_(False))
            self.companies |= {key: id for key, id in session.execute(stmt.order_by(Company.id.desc()))}  # noqa: C416 - a row is no pair
        ids = {id for found in self.people.persons.values() for id, _company in found}
        ids |= {id for item in items if (id := _own_id(item["uid"])) is not None}
        names = sorted({fold(" ".join(part for part in _name(item) if part)) for item in items})
        self.persons: dict[uuid.UUID, Person] = {}
        for tests in (
            *(Person.id.in_(some) for some in batched(ids, _AT_ONCE)),
            *(Person.name_key.in_(s) for s in batched(names, _AT_ONCE)),
        ):
            self.persons |= {one.id: one for one in session.scalars(select(Person).where(tests, Person.deleted.is_(False)))}
        self.by_name: dict[str, list[Person]] = {}
        for one in self.persons.values():
            self.by_name.setdefault(fold(f"{one.last_name} {one.first_name}".strip()), []).append(one)
        self.private: dict[uuid.UUID, PersonPrivate] = {}
        for some_ids in batched(self.persons, _AT_ONCE):
            found = session.scalars(select(PersonPrivate).where(PersonPrivate.id.in_(some_ids), PersonPrivate.deleted.is_(False)))
            self.private |= {one.person_id: one for one in found}
        owners = {one.company_id for one in self.persons.values() if one.company_id} | set(self.companies.values())
        self.places: dict[uuid.UUID, Company] = {}
        for some_ids in batched(owners, _AT_ONCE):
            self.places |= {one.id: one for one in session.scalars(select(Company).where(Company.id.in_(some_ids)))}

    def person(self, item: Mapping[str, Any], family: str, given: str, company: uuid.UUID | None) -> Person | None:
        """By the id of an export of ours, by address and name, by name and company."""
        if (id := _own_id(item["uid"])) is not None and id in self.persons:
            return self.persons[id]
        named = self.by_name.get(fold(f"{family} {given}".strip()), [])
        with_address = {id for address, _types in item["emails"] for id, _at in self.people.persons.get(address.lower(), [])}
        for one in named:
            if one.id in with_address:
                return one
        if len(with_address) == 1 and not named:
            return self.persons.get(next(iter(with_address)))  # the name was written otherwise
        same = [
            one for one in named if one.company_id == company and not (one.email and item["emails"] and one.id not in with_address)
        ]
        return same[0] if same else None


def _own_id(uid: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(uid.removeprefix(URN)) if uid.startswith(URN) else None
    except ValueError:
        return None


class _Card:
    """One card: what it says, and of whom."""

    def __init__(self, item: Mapping[str, Any], family: str, given: str, finder: _Finder) -> None:
        self.item, self.notes = item, list[str]()
        self.company = finder.companies.get(fold(item["org"])) if item["org"] else None
        self.record = finder.person(item, family, given, self.company)
        self.there = finder.private.get(self.record.id) if self.record else None
        own = self.company or (self.record.company_id if self.record else None)
        self.place = finder.places.get(own) if own else None
        self.values: dict[str, Any] = {"last_name": family, "first_name": given}
        self.private: dict[str, Any] = {}
        self._read()
        if item["left_out"]:
            self.notes.append(_("Left out: {what}.").format(what=", ".join(item["left_out"])))

    def _read(self) -> None:
        item, values = self.item, self.values
        plain = {"title": item["prefix"], "function": item["function"], "notes": item["notes"][:MEMO_LENGTH]}
        values |= {name: text for name, text in plain.items() if text}
        if self.company is not None:
            values["company_id"] = self.company
        elif item["org"] and not (self.record and self.place and fold(self.place.name) == fold(item["org"])):
            self.notes.append(_("There is no company called {name}: choose one by hand.").format(name=item["org"]))
        self._addresses("emails", "email", "private_email")
        self._addresses("phones", "phone", "private_phone")
        self._put("web", Kind.WEB, item["web"])
        self._put("language", Kind.LANGUAGE, item["language"])
        self._place()
        if item["birthday"]:
            self._birthday(item["birthday"])

    def _addresses(self, what: str, main: str, private: str) -> None:
        """Of several the one for work; that at home is private. What stands in the record already stays."""
        kind = Kind.EMAIL if main == "email" else Kind.PHONE
        for text, types in sorted(self.item[what], key=lambda one: ("pref" not in one[1], "work" not in one[1])):
            if "fax" in types or "pager" in types:
                self.notes.append(_("Left out: {what}.").format(what=text))
            elif "cell" in types and main == "phone":
                self._put("mobile", kind, text)
            elif "home" in types and "work" not in types:
                self._put(private, kind, text, self.private)
            else:
                self._put(main, kind, text)

    def _put(self, name: str, kind: Kind, text: str, into: dict[str, Any] | None = None) -> None:
        into = self.values if into is None else into
        if not text:
            return
        try:
            value = current().parse(kind, text, region=self.place.country if self.place and kind is Kind.PHONE else None)
        except Unreadable as trouble:
            self.notes.append(str(trouble))
            return
        if into.get(name) not in (None, "", value):
            self.notes.append(_("Left out: {what}.").format(what=text))
        else:
            into[name] = value

    def _place(self) -> None:
        """A person's own address is kept only when it is not the company's."""
        item = self.item
        work = [place for place, types in item["addresses"] if "work" in types or "home" not in types]
        if not work:
            return
        found = {name: " ".join(work[0][name].split())[:TEXT_LENGTH] for name in ("street", "post_code", "city")}
        if not any(found.values()):
            return
        if self.place is not None and all(fold(getattr(self.place, name)) == fold(text) for name, text in found.items()):
            return
        self.values |= {name: text for name, text in found.items() if text}
        self._put("country", Kind.COUNTRY, work[0]["country"])

    def _birthday(self, text: str) -> None:
        match = re.match(r"(\d{4})-?(\d\d)-?(\d\d)", text)
        try:
            self.private["birthday"] = dt.date(*map(int, match.groups())) if match else None
        except ValueError:
            match = None
        if match is None:
            self.private.pop("birthday", None)
            self.notes.append(_("Left out: {what}.").format(what=f"BDAY {text}"))

    def entry(self) -> Entry:
        record, notes = self.record, tuple(self.notes)
        title = " ".join(part for part in (self.values["first_name"], self.values["last_name"]) if part)
        problems = records.problems_of(Person(**self.values), self.values)
        if problems:
            return Entry(self.item["n"], Fate.REFUSED, title, problem=" ".join(text for _name, text in problems), notes=notes)
        if record is None:
            parts = (Part(PersonPrivate, self.private),) if self.private else ()
            return Entry(self.item["n"], Fate.NEW, title, values=self.values, parts=parts, notes=notes)
        differing = {name: value for name, value in self.values.items() if getattr(record, name) != value}
        private = {name: value for name, value in self.private.items() if getattr(self.there, name, None) != value}
        made = Entry(self.item["n"], Fate.UNCHANGED, title, record.id, record.version, notes=notes)
        if differing or private:
            made.fate, made.values = Fate.CHANGED, differing
            made.old = {name: getattr(record, name) for name in differing}
            made.parts = (Part(PersonPrivate, private, self.there.id if self.there else None),) if private else ()
        return made
