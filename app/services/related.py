"""What belongs to a company or a case and is shown beside it."""

from __future__ import annotations

import uuid
from typing import NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import Case, Code, Company, Person


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


def company_name(session: Session, company_id: uuid.UUID) -> str:
    return session.scalar(select(Company.name).where(Company.id == company_id)) or ""
