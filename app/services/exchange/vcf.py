"""Persons as cards (vCard 3.0) that telephones, Outlook and address books read. Private details stay here."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import __version__
from app.formats import current
from app.formats.names import country_names
from app.models import Company, Person
from app.services.exchange.outgoing import Stopped

URN: Final = "urn:uuid:"  # before the id of a person that stands on a card


def write(
    session: Session, chunks: Iterable[list[uuid.UUID]], progress: Callable[[int], object] = bool, stop: Callable[[], bool] = bool
) -> tuple[bytes, int]:
    """The cards of these persons, and how many there are."""
    made: list[str] = []
    for ids in chunks:
        if stop():
            raise Stopped
        made += cards(session, ids)
        progress(len(made))
    return "".join(made).encode(), len(made)


def cards(session: Session, ids: list[uuid.UUID]) -> list[str]:
    """A card for each of these persons, in their order."""
    stmt = select(Person, Company).outerjoin(Company, Company.id == Person.company_id)
    rows = session.execute(stmt.where(Person.id.in_(ids), Person.deleted.is_(False)))
    found = {person.id: _card(person, company) for person, company in rows}
    return [found[id] for id in ids if id in found]


def _card(person: Person, company: Company | None) -> str:
    import vobject
    from vobject.vcard import Address, Name

    made: Any = vobject.vCard()
    made.add("n").value = Name(family=person.last_name, given=person.first_name, prefix=person.title)
    made.add("fn").value = " ".join(part for part in (person.title, person.first_name, person.last_name) if part)
    if company is not None:
        made.add("org").value = [company.name]
    for name, text in (("title", person.function), ("url", person.web), ("note", person.notes), ("lang", person.language)):
        if text:
            made.add(name).value = text
    for name, text, types in (
        ("email", person.email, ["INTERNET", "WORK"]),
        ("tel", person.phone, ["WORK", "VOICE"]),
        ("tel", person.mobile, ["CELL"]),
    ):
        if text:
            line = made.add(name)
            line.value = text
            line.type_param = types
    place: Any = person if person.street or person.city else company
    if place is not None and (place.street or place.city):
        country = country_names(current().spoken).get(place.country, place.country)
        line = made.add("adr")
        line.value = Address(street=place.street, city=place.city, code=place.post_code, country=country)
        line.type_param = "WORK"
    made.add("uid").value = f"{URN}{person.id}"
    made.add("prodid").value = f"-//Kontor//Kontor {__version__}//EN"
    changed = person.changed_at or dt.datetime.now(dt.UTC)
    made.add("rev").value = changed.strftime("%Y%m%dT%H%M%SZ")
    return str(made.serialize())
