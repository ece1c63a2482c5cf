"""What one does with a case beyond filling it in: win, lose, close, reopen; and how long it took."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _
from app.models import Case, CaseStatus, CaseStep, CloseReason
from app.models.case import LOST, WON, Outcome, Phase, outcome_of
from app.services import case_rules, records
from app.services.records import Saved
from app.store.stays import days_of_stay
from app.trouble import Invalid, Refused


def close(
    session: Session, id: uuid.UUID, version: int, outcome: Outcome, reason_id: uuid.UUID | None, on: dt.date | None = None
) -> Saved:
    """Close a case as won or lost, with the reason; from then on it is locked (F-05, T-29)."""
    case = _open_case(session, id, version)
    if outcome is Outcome.OPEN:
        raise Invalid([("status_id", _("Choose Won or Lost."))])
    reason = session.get(CloseReason, reason_id) if reason_id else None
    if reason is None or reason.deleted or reason.outcome is not outcome:
        raise Invalid([("close_reason_id", _("Choose why it was won or lost."))])
    case.close_reason_id = reason.id
    if case.status_id != (status := WON if outcome is Outcome.WON else LOST):
        case.status_id = status
        if status == WON and case.started_on is None and on is not None:
            case.started_on = min(on, case_rules.today())
        case_rules.apply(session, case, {"status_id"}, new=False)
        session.flush()  # the new step is the current one from here on
    case.closed, case.closed_on = True, on or case_rules.today()
    case_rules.apply(session, case, {"closed"}, new=False)
    if case.started_on and not case.ended_on:
        case.ended_on = max(case.closed_on, case.started_on)
    session.flush()
    return Saved(case.id, case.version)


def reopen(session: Session, id: uuid.UUID, version: int) -> Saved:
    """Unlock a closed case. It goes back to the status and probability it had before it was won or lost."""
    case = records.get(session, Case, id)
    if not case.closed:
        raise Refused(_("Case {number} is open already.").format(number=case.number))
    if case.version != version:
        raise Refused(_("Somebody else changed this case after you opened it. Look at it again first."))
    case.closed, case.closed_on, case.close_reason_id, case.ended_on = False, None, None, None
    earlier = case_rules.last_open_step(session, case.id)
    if earlier is not None:
        case.status_id = earlier.status_id
        case_rules.apply(session, case, {"closed", "status_id"}, new=False)
    session.flush()
    return Saved(case.id, case.version)


def _open_case(session: Session, id: uuid.UUID, version: int) -> Case:
    case: Case = records.get(session, Case, id)
    if case.closed:
        raise Refused(_("Case {number} is closed already.").format(number=case.number))
    if case.version != version:
        raise Refused(_("Somebody else changed this case after you opened it. Look at it again first."))
    return case


class Days(NamedTuple):
    """Days a case spent in its two phases so far (C-12, C-13)."""

    preparation: int
    realisation: int


class Stay(NamedTuple):
    """One line of a case's status history."""

    status: str
    phase: Phase
    outcome: Outcome
    since: dt.date
    until: dt.date | None
    days: int


def stays(session: Session, id: uuid.UUID) -> list[Stay]:
    """The status history of a case, oldest first; the last one runs until its end or until today."""
    spent = days_of_stay(case_rules.today())
    stmt = (
        select(CaseStep.status_id, CaseStatus.name, CaseStatus.phase, CaseStep.since, CaseStep.until, spent)
        .join(Case, Case.id == CaseStep.case_id)
        .join(CaseStatus, CaseStatus.id == CaseStep.status_id)
        .where(CaseStep.case_id == id, CaseStep.deleted.is_(False))
        .order_by(*case_rules.in_order())
    )
    return [
        Stay(name, phase, outcome_of(status), since, until, spent)
        for status, name, phase, since, until, spent in session.execute(stmt)
    ]


def days(stays_of_case: list[Stay]) -> Days:
    """Days by phase; a lost case spends none after it is lost."""
    counted = [s for s in stays_of_case if s.outcome is not Outcome.LOST]
    return Days(*(sum(s.days for s in counted if s.phase is phase) for phase in (Phase.PREPARATION, Phase.REALISATION)))
