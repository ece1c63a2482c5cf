"""What follows from a change of an activity: its links, its times, and the days of finishing and reopening (F-15, F-16)."""

from __future__ import annotations

import uuid
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats.zones import local_zone
from app.language import _
from app.models import Activity, ActivityType, Attachment, Attendee, Case, Person
from app.models.activity import CLOSED, TASK, ActivityStatus
from app.services import case_rules, repeating
from app.services.lookups import user_of
from app.store.stamps import WHO
from app.trouble import Invalid

_TIMES: Final = frozenset({"planned_on", "planned_at", "zone", "duration", "all_day", "reminder"})


def prepare(session: Session, activity: Activity) -> None:
    """A new activity: today, of the first type, in this computer's time zone, with the links that follow."""
    if activity.type_id is None and session.get(ActivityType, TASK) is not None:
        activity.type_id = TASK
    if activity.type_id is not None and activity.duration is None and activity.planned_at is not None:
        activity.duration = session.scalar(select(ActivityType.duration).where(ActivityType.id == activity.type_id))
    _link(session, activity)


def apply(session: Session, activity: Activity, changed: set[str], new: bool) -> None:
    """Times and days agree after every save; the company follows from the person or the case where none was chosen."""
    if new and activity.status is None:
        activity.status = ActivityStatus.NOT_STARTED
    if activity.planned_at is not None and not activity.zone:
        activity.zone = local_zone()
    if new or changed & {"person_id", "case_id"}:
        _link(session, activity)
    if new or changed & {"cost", "currency"}:
        activity.currency = activity.currency or (case_rules.own_currency(session) if activity.cost else "")
    if new or "status" in changed:
        _finish_or_reopen(session, activity, new)
    if "status" in changed and not new:
        repeating.make_next(session, activity, case_rules.today())
    if new or changed & _TIMES:
        activity.settle()
        if not new:
            activity.snoozed_until = None  # another time reminds anew (F-21)


def _finish_or_reopen(session: Session, activity: Activity, new: bool) -> None:
    if activity.status in CLOSED:
        activity.done_on = activity.done_on or (activity.planned_on if new and activity.planned_on else None) or case_rules.today()
        if activity.completed_by_id is None:
            activity.completed_by_id = activity.responsible_id or me(session)
        if activity.status is ActivityStatus.COMPLETED and activity.team_id and activity.completed_by_id is None:
            raise Invalid([("responsible_id", _("Say who of the team finished it."))])
    else:
        activity.done_on, activity.completed_by_id = None, None


def me(session: Session) -> uuid.UUID | None:
    """The user who is logged in, where the users' list knows the login."""
    found = user_of(session, session.info.get(WHO, ""))
    return found.id if found else None


def _link(session: Session, activity: Activity) -> None:
    """Seen on all of them: a case brings its customer, a person the company (M-03, C-25)."""
    if activity.company_id is None and activity.case_id is not None:
        activity.company_id = session.scalar(select(Case.company_id).where(Case.id == activity.case_id))
    if activity.company_id is None and activity.person_id is not None:
        activity.company_id = session.scalar(select(Person.company_id).where(Person.id == activity.person_id))


def delete_parts(session: Session, activity: Activity) -> None:
    for part in (Attendee, Attachment):
        stmt = select(part).where(part.activity_id == activity.id, part.deleted.is_(False))
        for row in session.scalars(stmt):
            row.deleted = True
