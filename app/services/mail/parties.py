"""Who is behind the addresses of a mail: our own users, persons and companies that are known."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import settings
from app.models import Company, CompanyEmail, Person, User
from app.services import company_settings
from app.services.mail.message import Mail, Party

_AT_ONCE = 200  # addresses of one query


@dataclass(frozen=True, slots=True)
class Known:
    """What the store knows of the addresses of one mail."""

    users: dict[str, uuid.UUID] = field(default_factory=dict)
    ours: frozenset[str] = frozenset()  # addresses of the own company, those of its users among them
    persons: dict[str, list[tuple[uuid.UUID, uuid.UUID | None]]] = field(default_factory=dict)  # with their companies
    companies: dict[str, list[uuid.UUID]] = field(default_factory=dict)

    def person(self, address: str, company: uuid.UUID | None = None) -> tuple[uuid.UUID, uuid.UUID | None] | None:
        """The person with this address, one at that company first."""
        there = self.persons.get(address, [])
        return next((each for each in there if company is not None and each[1] == company), next(iter(there), None))

    def company(self, address: str) -> uuid.UUID | None:
        return next(iter(self.companies.get(address, [])), None)


def known(session: Session, mail: Mail) -> Known:
    """Look up everybody who sent or got it."""
    senders = [mail.sender] if mail.sender is not None else []
    wanted = dict.fromkeys(party.address for party in (*senders, *mail.to, *mail.cc) if party.address)
    living = select(func.lower(User.email), User.id).where(User.deleted.is_(False), User.email != "")
    every: dict[str, uuid.UUID] = {}
    for address, user in session.execute(living.order_by(User.created_at, User.id)):
        every.setdefault(address, user)
    own = company_settings.value(session, settings.COMPANY_EMAIL).lower()
    ours = frozenset({*every, *([own] if own else [])})
    others = [address for address in wanted if address not in ours]
    persons: dict[str, list[tuple[uuid.UUID, uuid.UUID | None]]] = {}
    for address, id, company in _with_address(session, Person, others, Person.id, Person.company_id):
        persons.setdefault(address, []).append((id, company))
    companies: dict[str, list[uuid.UUID]] = {}
    for entity, column in ((Company, Company.id), (CompanyEmail, CompanyEmail.company_id)):
        for address, id in _with_address(session, entity, others, column):
            companies.setdefault(address, []).append(id)
    return Known({a: every[a] for a in wanted if a in every}, ours, persons, companies)


def everybody(mail: Mail) -> list[tuple[Party, str]]:
    """Sender and recipients, each once, with the header they stand in."""
    senders = [mail.sender] if mail.sender is not None else []
    found: dict[str, tuple[Party, str]] = {}
    for where, group in (("from", senders), ("to", mail.to), ("cc", mail.cc)):
        for party in group:
            found.setdefault(party.address or party.name, (party, where))
    return list(found.values())


def _with_address(session: Session, entity: Any, addresses: Sequence[str], *columns: Any) -> Iterable[Any]:
    """Living records with one of these addresses, as it is written in small letters first, which an index finds."""
    for at in range(0, len(addresses), _AT_ONCE):
        some = addresses[at : at + _AT_ONCE]
        written = entity.email
        stmt = select(func.lower(written), *columns).where(entity.deleted.is_(False)).order_by(entity.created_at, entity.id)
        found = session.execute(stmt.where(written.in_(some))).all()
        yield from found
        rest = [address for address in some if address not in {row[0] for row in found}]
        if rest:  # people type Lars.Holm@…
            yield from session.execute(stmt.where(written != "", func.lower(written).in_(rest))).all()
