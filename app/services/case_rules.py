"""What follows from a change of a case: Won and Lost set the probability, every status leaves its step behind."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _
from app.models import Case, CaseStatus, CaseStep, Company, CompanySetting
from app.models.case import WON, Outcome, outcome_of
from app.models.types import uuid7
from app.trouble import Invalid, Refused


def today() -> dt.date:
    """The business day here and now: the one clock of all rules about days."""
    return dt.date.today()  # noqa: DTZ011 - a business day is a local day


def prepare(session: Session, case: Case) -> None:
    """A new case: today, the customer's currency, the first status with its usual probability."""
    if case.status_id is None:
        first = select(CaseStatus.id).where(CaseStatus.outcome == Outcome.OPEN, CaseStatus.deleted.is_(False))
        case.status_id = session.scalars(first.order_by(CaseStatus.position, CaseStatus.name_key).limit(1)).one()
    if case.created_on is None:
        case.created_on = today()
    if not case.currency:
        case.currency = _currency(session, case)
    if case.probability is None:
        case.probability = _usual_probability(session, case) or 0


def apply(session: Session, case: Case, changed: set[str], new: bool) -> None:
    """Status, probability, phases and steps agree after every save (T-16, T-17, F-05, F-06)."""
    if not new and case.closed and "closed" not in changed and changed:
        raise Refused(_("Case {number} is closed and locked. Reopen it before changing it.").format(number=case.number or ""))
    step = None if new else current_step(session, case)
    if "status_id" in changed and step is not None and step.status_id != case.status_id:
        if "probability" not in changed:
            case.probability = _probability_after(session, case, step)
        _end(step)
        step = None
    settled = outcome_of(case.status_id)
    if settled is not Outcome.OPEN and "probability" in changed and case.probability != (100 if settled is Outcome.WON else 0):
        raise Invalid([("probability", _("A won case has 100 %, a lost one 0 %. Change the status instead."))])
    case.settle()
    if case.status_id == WON and case.started_on is None:
        case.started_on = today()
    if step is None:
        _begin(session, case)
    else:
        _follow(step, case)


def before_delete(session: Session, case: Case) -> None:
    if case.closed:
        raise Refused(_("Case {number} is closed: it stays for the statistics. Reopen it before deleting it.").format(number=case.number))


def current_step(session: Session, case: Case) -> CaseStep | None:
    stmt = select(CaseStep).where(CaseStep.case_id == case.id, CaseStep.current.is_(True), CaseStep.deleted.is_(False))
    return session.scalars(stmt).one_or_none()


def last_open_step(session: Session, case: Case) -> CaseStep | None:
    """The step a reopened case goes back to."""
    stmt = select(CaseStep).where(CaseStep.case_id == case.id, CaseStep.deleted.is_(False)).order_by(CaseStep.since.desc(), CaseStep.id.desc())
    return next((s for s in session.scalars(stmt) if outcome_of(s.status_id) is Outcome.OPEN), None)


def _currency(session: Session, case: Case) -> str:
    of_customer = session.scalar(select(Company.currency).where(Company.id == case.company_id)) if case.company_id else ""
    return of_customer or session.scalar(select(CompanySetting.value).where(CompanySetting.key == "currency")) or "EUR"


def _usual_probability(session: Session, case: Case) -> int | None:
    return session.scalar(select(CaseStatus.probability).where(CaseStatus.id == case.status_id))


def _probability_after(session: Session, case: Case, left: CaseStep) -> int:
    """A reopened case gets back the probability it had; another status brings its usual one, where it has one."""
    if outcome_of(left.status_id) is not Outcome.OPEN:
        earlier = last_open_step(session, case)
        if earlier is not None:
            return earlier.probability
    usual = _usual_probability(session, case)
    return case.probability if usual is None else usual


def _begin(session: Session, case: Case) -> None:
    step: Any = CaseStep(case_id=case.id, scope=case.scope, since=today(), current=True)
    if case.id is None:  # a new case: its id is made here, so that its first step can name it
        case.id = step.case_id = uuid7()
    step.status_id = case.status_id
    _follow(step, case)
    session.add(step)


def _follow(step: CaseStep, case: Case) -> None:
    step.value, step.probability, step.expected_close = case.value or 0, case.probability, case.expected_close  # type: ignore[assignment]
    step.close_reason_id = case.close_reason_id


def _end(step: CaseStep) -> None:
    step.current, step.until = False, max(today(), step.since)
    step.days = (step.until - step.since).days
