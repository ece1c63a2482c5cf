"""What follows from a change of a case: Won and Lost set the probability, every status leaves its step behind."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from sqlalchemy import Update, bindparam, select, update
from sqlalchemy.orm import Session

from app import settings
from app.language import _
from app.models import Case, CaseStatus, CaseStep, Company
from app.models.case import WON, Outcome, outcome_of
from app.models.types import uuid7
from app.services import company_settings
from app.store import stamps
from app.trouble import Invalid, Refused

_AT_HAND: Final = "current steps"  # in session.info

# What the status history keeps of a case; other changes leave it alone.
NOTED: Final = frozenset({"status_id", "value", "probability", "expected_close", "close_reason_id"})
_KEPT: Final = tuple(sorted(NOTED - {"status_id"}))  # what a step takes over as long as its status lasts


def today() -> dt.date:
    """The business day here and now: the one clock of all rules about days."""
    return dt.date.today()


def prepare(session: Session, case: Case) -> None:
    """A new case: today, the customer's currency, the first status with its usual probability."""
    if case.status_id is None:
        first = select(CaseStatus.id).where(CaseStatus.outcome == Outcome.OPEN, CaseStatus.deleted.is_(False))
        case.status_id = session.scalars(first.order_by(CaseStatus.position, CaseStatus.name_key).limit(1)).one_or_none()
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
    if case.status_id is None:
        return  # refused as a required field
    moved = not new and "status_id" in changed
    near = not new and case.id in session.info.get(_AT_HAND, {})
    step = current_step(session, case.id) if moved or near else None
    if moved and step is not None and step.status_id != case.status_id:
        _leave(session, case, step, changed)
        step = None
    settled = outcome_of(case.status_id)
    if settled is not Outcome.OPEN and "probability" in changed and case.probability != (100 if settled is Outcome.WON else 0):
        raise Invalid([("probability", _("A won case has 100 %, a lost one 0 %. Change the status instead."))])
    case.settle()
    if case.status_id == WON and case.started_on is None:
        case.started_on = today()
    if step is not None:
        _follow(step, case)
    elif new or moved or near or (changed & NOTED and not _keep_up(session, case)):
        _begin(session, case, new)


def _leave(session: Session, case: Case, step: CaseStep, changed: set[str]) -> None:
    """The old status is over; what it had set is taken back unless the user says otherwise."""
    if "probability" not in changed:
        case.probability = _probability_after(session, case, step)
    if step.status_id == WON and "started_on" not in changed and case.started_on == step.since:
        case.started_on = None  # it was winning that had begun the realisation
    _end(step)


def refuse_delete(session: Session, case: Case) -> None:
    if case.closed:
        text = _("Case {number} is closed: it stays for the statistics. Reopen it before deleting it.")
        raise Refused(text.format(number=case.number))


def fetch(session: Session, ids: Sequence[uuid.UUID]) -> None:
    """Have the current steps of many cases at hand, each for one question."""
    stmt = select(CaseStep).where(CaseStep.case_id.in_(ids), CaseStep.current.is_(True), CaseStep.deleted.is_(False))
    session.info[_AT_HAND] = dict.fromkeys(ids) | {step.case_id: step for step in session.scalars(stmt)}


def current_step(session: Session, case_id: uuid.UUID) -> CaseStep | None:
    at_hand: dict[uuid.UUID, CaseStep | None] = session.info.get(_AT_HAND, {})
    if case_id in at_hand:
        return at_hand.pop(case_id)
    stmt = select(CaseStep).where(CaseStep.case_id == case_id, CaseStep.current.is_(True), CaseStep.deleted.is_(False))
    return session.scalars(stmt).one_or_none()


def last_open_step(session: Session, case_id: uuid.UUID) -> CaseStep | None:
    """The step a reopened case goes back to."""
    steps = session.scalars(select(CaseStep).where(CaseStep.case_id == case_id, CaseStep.deleted.is_(False)).order_by(*in_order()))
    return next((s for s in reversed(steps.all()) if outcome_of(s.status_id) is Outcome.OPEN), None)


def in_order() -> tuple[Any, ...]:
    """Steps as they followed each other: several may have begun on one day."""
    return CaseStep.since, CaseStep.until.is_(None), CaseStep.until, CaseStep.created_at, CaseStep.id


def _currency(session: Session, case: Case) -> str:
    of_customer = session.scalar(select(Company.currency).where(Company.id == case.company_id)) if case.company_id else ""
    return of_customer or own_currency(session)


def own_currency(session: Session) -> str:
    return company_settings.value(session, settings.CURRENCY)


def _usual_probability(session: Session, case: Case) -> int | None:
    return session.scalar(select(CaseStatus.probability).where(CaseStatus.id == case.status_id))


def _probability_after(session: Session, case: Case, left: CaseStep) -> int:
    """A reopened case gets back the probability it had; another status brings its usual one, where it has one."""
    if outcome_of(left.status_id) is not Outcome.OPEN:
        earlier = last_open_step(session, case.id)
        if earlier is not None and earlier.status_id == case.status_id:
            return earlier.probability
    usual = _usual_probability(session, case)
    return case.probability if usual is None else usual


def _begin(session: Session, case: Case, new: bool) -> None:
    since = min(case.created_on or today(), today()) if new else today()
    if case.id is None:  # a new case: its id is made here, so that its first step can name it
        case.id = uuid7()
    step = CaseStep(case_id=case.id, scope=case.scope, status_id=case.status_id, since=since, current=True)
    _follow(step, case)
    session.add(step)


def _follow(step: CaseStep, case: Case) -> None:
    step.value, step.probability, step.expected_close = case.value or 0, case.probability, case.expected_close  # type: ignore[assignment]
    step.close_reason_id = case.close_reason_id


def _keep_up(session: Session, case: Case) -> bool:
    """The same in one statement, without reading the step; whether there is one."""
    kept = {name: getattr(case, name) for name in _KEPT} | {"value": case.value or 0} | stamps.changed_now(session)
    done = session.connection().execute(_kept_up(), {"of": case.id, **{f"new_{name}": value for name, value in kept.items()}})
    return bool(done.rowcount)


@cache
def _kept_up() -> Update:
    """Written once: putting it together takes longer than all the rest of a save that needs it."""
    step: Any = CaseStep.__table__
    where = step.c.case_id == bindparam("of"), step.c.current.is_(True), step.c.deleted.is_(False)
    new = {name: bindparam(f"new_{name}", type_=step.c[name].type) for name in (*_KEPT, "changed_at", "changed_by")}
    return update(step).where(*where).values(version=step.c.version + 1, **new)


def _end(step: CaseStep) -> None:
    step.current, step.until = False, max(today(), step.since)
    step.days = (step.until - step.since).days
