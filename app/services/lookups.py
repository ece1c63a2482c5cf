"""Small questions the screens ask: who is meant by these letters, which statuses are there, what else has this customer."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, String, case, cast, func, literal, or_, select
from sqlalchemy.orm import Session

from app.formats import fold
from app.models import (
    ActivityPlan,
    ActivityType,
    Case,
    CaseStatus,
    CloseReason,
    Code,
    Company,
    CompanyCode,
    Entity,
    Person,
    PlanStep,
    User,
)
from app.models.activity import Symbol
from app.models.case import Outcome, Phase
from app.models.fields import Described, sort_column
from app.store.listing import Ref, title_of


class Hit(NamedTuple):
    """A record offered by a picker: its name, and what tells it from others of that name."""

    id: uuid.UUID
    text: str
    detail: str


class Status(NamedTuple):
    id: uuid.UUID
    name: str
    colour: str
    phase: Phase
    outcome: Outcome
    probability: int | None


def statuses(session: Session) -> list[Status]:
    """The case statuses in their order."""
    columns = (CaseStatus.id, CaseStatus.name, CaseStatus.colour, CaseStatus.phase, CaseStatus.outcome, CaseStatus.probability)
    stmt = select(*columns).where(CaseStatus.deleted.is_(False)).order_by(CaseStatus.position, CaseStatus.name_key)
    return [Status(*row) for row in session.execute(stmt)]


def codes(session: Session, table: str, chosen: Iterable[uuid.UUID] | None = None) -> list[Ref]:
    """The words of one code table in their order: those offered and those `chosen` already, or all."""
    living = [Code.table_name == table, Code.deleted.is_(False)]
    if chosen is not None:
        living.append(or_(Code.active.is_(True), Code.id.in_(list(chosen))))
    stmt = select(Code.id, Code.name).where(*living).order_by(Code.position, Code.name_key)
    return [Ref(*row) for row in session.execute(stmt)]


def hits(
    session: Session,
    entity: type[Entity],
    text: str,
    codes_of: str = "",
    limit: int = 20,
    within: tuple[tuple[str, Any], ...] = (),
    *,
    offered: bool = False,
) -> list[Hit]:
    """Records whose searched fields hold every word of `text`; those that begin with it come first.

    `offered`: without words and users that are kept for the records of earlier days only.
    """
    words = fold(text).split()
    tests: list[ColumnElement[bool]] = [entity.deleted.is_(False)]
    tests += [entity.search_key.contains(word, autoescape=True) for word in words]  # type: ignore[attr-defined]
    tests += [getattr(entity, name) == value for name, value in within if value is not None]
    if codes_of:
        tests.append(Code.table_name == codes_of)
    if offered and hasattr(entity, "active"):
        tests.append(entity.active.is_(True))
    key = getattr(entity, sort_column(entity, entity.__title__))
    by = getattr(entity, entity.__order__) if entity is CaseStatus else key
    order = [by]
    if words:
        order.insert(0, case((key.startswith(words[0], autoescape=True), 0), else_=1))
    elif entity is Code:
        order.insert(0, Code.position)
    stmt = select(entity.id, title_of(entity, entity), _detail(entity)).where(*tests).order_by(*order, entity.id).limit(limit)
    return [Hit(found, str(title or ""), str(detail or "")) for found, title, detail in session.execute(stmt)]


def _detail(entity: type[Entity]) -> Any:
    if entity is Company:
        return func.trim(func.coalesce(cast(Company.number, String), "").concat("  ").concat(Company.city))
    if entity is Person:
        return select(Company.name).where(Company.id == Person.company_id).correlate(Person).scalar_subquery()
    if entity is User:
        return User.code
    return literal("")


def choices(session: Session, d: Described, text: str = "", limit: int = 20, within: tuple[tuple[str, Any], ...] = ()) -> list[Hit]:
    """What a reference or several-codes field offers."""
    assert d.target is not None
    return hits(session, d.target, text, d.field.codes, limit, within, offered=True)


class OtherCase(NamedTuple):
    """A line of the tab "Same customer" (T-26 … T-28)."""

    id: uuid.UUID
    number: int | None
    title: str
    status: str
    colour: str
    value: Any
    currency: str
    follow_up: dt.date | None
    closed: bool


def cases_of(session: Session, company_id: uuid.UUID, but: uuid.UUID | None = None, limit: int = 200) -> list[OtherCase]:
    """The cases of a customer, newest first, without the one that is open."""
    shown = (Case.id, Case.number, Case.title, CaseStatus.name, CaseStatus.colour)
    stmt = (
        select(*shown, Case.value, Case.currency, Case.follow_up, Case.closed)
        .join(CaseStatus, CaseStatus.id == Case.status_id)
        .where(Case.company_id == company_id, Case.deleted.is_(False))
        .order_by(Case.number.desc())
        .limit(limit)
    )
    if but is not None:
        stmt = stmt.where(Case.id != but)
    return [OtherCase(*row) for row in session.execute(stmt)]


def case_count(session: Session, company_id: uuid.UUID, but: uuid.UUID | None = None) -> int:
    stmt = select(func.count()).select_from(Case).where(Case.company_id == company_id, Case.deleted.is_(False))
    return session.scalar(stmt.where(Case.id != but) if but else stmt) or 0


def relations_of(session: Session, company_id: uuid.UUID) -> frozenset[uuid.UUID]:
    """The fixed and own relations of a company: tells whether a customer is also a supplier."""
    stmt = select(CompanyCode.code_id).join(Code, Code.id == CompanyCode.code_id)
    stmt = stmt.where(CompanyCode.company_id == company_id, CompanyCode.deleted.is_(False), Code.table_name == "relation")
    return frozenset(session.scalars(stmt))


def user_of(session: Session, login: str) -> Ref | None:
    """The user who works under this login."""
    if not login:
        return None
    stmt = select(User.id, User.name).where(or_(User.login == login, User.name == login), User.deleted.is_(False))
    row = session.execute(stmt.order_by(case((User.login == login, 0), else_=1), User.name_key).limit(1)).one_or_none()
    return Ref(*row) if row else None


def close_reasons(session: Session, outcome: Outcome) -> list[Ref]:
    """Why a case may have been won, or lost."""
    stmt = select(CloseReason.id, CloseReason.name).where(
        CloseReason.outcome == outcome, CloseReason.deleted.is_(False), CloseReason.active.is_(True)
    )
    return [Ref(*row) for row in session.execute(stmt.order_by(CloseReason.position, CloseReason.name_key))]


def users(session: Session) -> list[Ref]:
    """Everybody who may be responsible for something."""
    return [Ref(*row) for row in session.execute(select(User.id, User.name).where(User.deleted.is_(False)).order_by(User.name_key))]


class KindOfActivity(NamedTuple):
    id: uuid.UUID
    name: str
    symbol: Symbol
    colour: str
    duration: int | None  # usual minutes


def activity_types(session: Session) -> list[KindOfActivity]:
    """The types of activities that are offered, in their order."""
    columns = (ActivityType.id, ActivityType.name, ActivityType.symbol, ActivityType.colour, ActivityType.duration)
    stmt = select(*columns).where(ActivityType.deleted.is_(False), ActivityType.active.is_(True))
    return [KindOfActivity(*row) for row in session.execute(stmt.order_by(ActivityType.position, ActivityType.name_key))]


def activity_plans(session: Session) -> list[Ref]:
    """The plans that are offered and have steps."""
    steps = select(PlanStep.id).where(PlanStep.plan_id == ActivityPlan.id, PlanStep.deleted.is_(False)).exists()
    stmt = select(ActivityPlan.id, ActivityPlan.name).where(ActivityPlan.deleted.is_(False), ActivityPlan.active.is_(True), steps)
    return [Ref(*row) for row in session.execute(stmt.order_by(ActivityPlan.name_key))]
