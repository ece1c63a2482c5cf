"""What belongs to a company or a case and is shown beside it."""

from __future__ import annotations

import uuid
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import Case, Code, Company, Person
from app.services import lookups


class PersonLine(NamedTuple):
    """A line of the tab Persons."""

    id: uuid.UUID
    name: str
    function: str
    level: str
    phone: str
    email: str


def persons_of(session: Session, company_id: uuid.UUID, limit: int = 500) -> list[PersonLine]:
    """The persons of a company by name."""
    level = select(Code.name).where(Code.id == Person.level_id).correlate(Person).scalar_subquery()
    phone = func.coalesce(func.nullif(Person.mobile, ""), Person.phone)
    stmt = (
        select(Person.id, Person.name, Person.function, func.coalesce(level, ""), phone, Person.email)
        .where(Person.company_id == company_id, Person.deleted.is_(False))
        .order_by(Person.name_key, Person.id)
        .limit(limit)
    )
    return [PersonLine(*row) for row in session.execute(stmt)]


class Counts(NamedTuple):
    persons: int
    cases: int


def counts_of(session: Session, company_id: uuid.UUID) -> Counts:
    """How many persons and cases a company has."""
    found = (
        session.scalar(select(func.count()).select_from(what).where(what.company_id == company_id, what.deleted.is_(False))) or 0
        for what in (Person, Case)
    )
    return Counts(*found)


class CasesShown(NamedTuple):
    """The newest cases of a customer, and how many there are."""

    total: int
    cases: list[lookups.OtherCase]


def cases_shown(session: Session, company_id: uuid.UUID, but: uuid.UUID | None = None) -> CasesShown:
    """Both in one question, so that the number and the lines belong together; without the case that is open."""
    return CasesShown(lookups.case_count(session, company_id, but), lookups.cases_of(session, company_id, but))


class PersonsShown(NamedTuple):
    """The first persons of a company, and how many there are."""

    total: int
    persons: list[PersonLine]


def persons_shown(session: Session, company_id: uuid.UUID) -> PersonsShown:
    return PersonsShown(counts_of(session, company_id).persons, persons_of(session, company_id))


def company_name(session: Session, company_id: uuid.UUID) -> str:
    return session.scalar(select(Company.name).where(Company.id == company_id)) or ""
