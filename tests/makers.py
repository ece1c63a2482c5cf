"""Records for tests: ``company(session, name="Alfa")`` adds one with the few fields it must have, and returns it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Case, CaseStatus, CaseStep, Code, Company, CompanyCode, Entity, Person, Team, User
from app.models.types import derived_id, uuid7

TODAY = dt.date(2026, 11, 20)


def added[E: Entity](session: Session, record: E) -> E:
    """The record with its id, written to the database but not committed."""
    record.id = record.id or uuid7()
    session.add(record)
    session.flush()
    return record


def company(session: Session, name: str = "Alfa A/S", *relations: Any, **values: Any) -> Company:
    """`relations` are ids of codes, as app.models.code.CUSTOMER."""
    record = added(session, Company(name=name, **values))
    for code in relations:
        added(session, CompanyCode(id=derived_id("link", record.id, code), company_id=record.id, code_id=code))
    return record


def person(session: Session, last_name: str = "Novák", **values: Any) -> Person:
    return added(session, Person(last_name=last_name, **values))


def case(session: Session, title: str = "Press", **values: Any) -> Case:
    """A case with its current step; of a new company and in the first status unless told otherwise."""
    if "company_id" not in values:
        values["company_id"] = company(session).id
    if "status_id" not in values:
        values["status_id"] = session.scalars(select(CaseStatus.id).order_by(CaseStatus.position).limit(1)).one()
    record = added(session, Case(title=title, **{"value": Decimal("1000.00"), "currency": "EUR"} | values))
    step = CaseStep(case_id=record.id, status_id=record.status_id, since=record.created_on or TODAY)
    step.value, step.probability, step.expected_close = record.value, record.probability, record.expected_close
    added(session, step)
    return record


def user(session: Session, name: str = "Ida Holm", **values: Any) -> User:
    return added(session, User(name=name, **values))


def team(session: Session, name: str = "North", **values: Any) -> Team:
    return added(session, Team(name=name, **values))


def code(session: Session, table: str, name: str, **values: Any) -> Code:
    return added(session, Code(table_name=table, name=name, **values))
