"""What one does with activities beyond filling them in: finish, reopen, put off, hand over, and plan a whole series."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _
from app.models import Activity, ActivityPlan, ActivityTemplate, PlanStep
from app.models.activity import ActivityStatus
from app.models.activity_plan import OffsetUnit
from app.services import case_rules, records, working_days
from app.services.activity_rules import me
from app.services.records import Saved
from app.store.stamps import WHO
from app.trouble import Invalid, Refused

_LINKS: Final = ("company_id", "person_id", "case_id", "responsible_id", "team_id")
_FILLED: Final = ("type_id", "subject", "direction", "initiated_by", "minutes", "cost", "currency", "text")


class Finished(NamedTuple):
    """What a completion left behind."""

    saved: Saved
    noted: uuid.UUID | None  # the interaction, where it is one of its own
    next_step: uuid.UUID | None


def complete(
    session: Session,
    id: uuid.UUID,
    version: int,
    note: Mapping[str, Any] | None = None,
    next_step: Mapping[str, Any] | None = None,
) -> Finished:
    """Complete an activity, in the same write note what came of it, and plan the next step (F-16).

    `note` holds fields of Activity. A note of the activity's own type is written on it; one of another type becomes an
    interaction of its own that follows from it. `next_step` holds the fields of the step; its links are the same.
    """
    activity = _open(session, id, version)
    values: dict[str, Any] = {"status": ActivityStatus.COMPLETED}
    noted = None
    if note and note.get("type_id") in (None, activity.type_id):
        values |= _added(activity, note)
    elif note:
        noted = _following(session, activity, {"status": ActivityStatus.COMPLETED, "planned_on": case_rules.today(), **note})
    following = _following(session, activity, next_step) if next_step else None
    saved = records.save(session, Activity, values, id, activity.version)
    return Finished(saved, noted, following)


def _added(activity: Activity, note: Mapping[str, Any]) -> dict[str, Any]:
    """A note stands below what was planned."""
    text = str(note.get("text", ""))
    both = "\n\n".join(part for part in (activity.text, text) if part)
    return {name: value for name, value in note.items() if name != "type_id"} | ({"text": both} if text else {})


def _following(session: Session, activity: Activity, values: Mapping[str, Any]) -> uuid.UUID:
    links = {name: getattr(activity, name) for name in _LINKS}
    saved = records.save(session, Activity, {"subject": activity.subject, **links, **values})
    session.get_one(Activity, saved.id).parent_id = activity.id
    return saved.id


def _open(session: Session, id: uuid.UUID, version: int) -> Activity:
    activity: Activity = records.get(session, Activity, id)
    if activity.closed:
        raise Refused(_("“{subject}” is finished already.").format(subject=activity.subject))
    if version and activity.version != version:
        raise Refused(_("Somebody else changed this activity after you opened it. Look at it again first."))
    return activity


def set_status(session: Session, ids: Iterable[uuid.UUID], status: ActivityStatus) -> int:
    """Give activities a status; finished ones that are asked to be open are reopened. Returns how many changed."""
    n = 0
    for id in sorted(ids):
        activity = records.get(session, Activity, id)
        if activity.status is not status:
            records.save(session, Activity, {"status": status}, id, activity.version)
            n += 1
    return n


def reopen(session: Session, id: uuid.UUID, version: int) -> Saved:
    """Put a finished activity in progress again; the days of its end are cleared (F-16)."""
    activity = records.get(session, Activity, id)
    if not activity.closed:
        raise Refused(_("“{subject}” is open already.").format(subject=activity.subject))
    return records.save(session, Activity, {"status": ActivityStatus.IN_PROGRESS}, id, version)


def put_off(session: Session, ids: Iterable[uuid.UUID], day: dt.date, clock: dt.time | None = None) -> int:
    """Plan open activities for another day, and time where one is given. Returns how many."""
    n = 0
    for id in sorted(ids):
        activity = _open(session, id, 0)
        values: dict[str, Any] = {"planned_on": day} | ({"planned_at": clock, "all_day": False} if clock is not None else {})
        records.save(session, Activity, values, id, activity.version)
        n += 1
    return n


def give(session: Session, ids: Iterable[uuid.UUID], user_id: uuid.UUID | None, team_id: uuid.UUID | None = None) -> int:
    """Hand activities over to a user, or back to a team (N-39). Returns how many."""
    n = 0
    for id in sorted(ids):
        activity = _open(session, id, 0)
        values = {"responsible_id": user_id} | ({"team_id": team_id} if team_id is not None else {})
        records.save(session, Activity, values, id, activity.version)
        n += 1
    return n


def take(session: Session, ids: Iterable[uuid.UUID]) -> int:
    """Take over what a team or somebody else was to do."""
    mine = me(session)
    if mine is None:
        login = session.info.get(WHO, "")
        raise Refused(_("Nobody in the table of users has the login {login}. Add it there first.").format(login=login))
    return give(session, ids, mine)


# Templates and plans ----------------------------------------------------------------------------------------------


def filled(session: Session, template_id: uuid.UUID) -> dict[str, Any]:
    """What a template fills a new activity with (F-24, N-19); what it leaves empty stays as it is."""
    template = records.get(session, ActivityTemplate, template_id, lock=False)
    return {"template_id": template.id} | {name: v for name in _FILLED if (v := getattr(template, name)) not in (None, "", 0)}


def day_of(step: PlanStep, start: dt.date, country: str) -> dt.date:
    """The day of a step, counted from the start of the plan (F-18)."""
    from dateutil.relativedelta import relativedelta

    match step.unit:
        case OffsetUnit.WORKING_DAYS:
            return working_days.after(start, step.after, country)
        case OffsetUnit.MONTHS:
            return start + relativedelta(months=step.after)
        case OffsetUnit.WEEKS:
            return start + dt.timedelta(weeks=step.after)
        case _:
            return start + dt.timedelta(days=step.after)


def assign(
    session: Session, plan_id: uuid.UUID, start: dt.date, links: Mapping[str, Any], country: str | None = None
) -> list[uuid.UUID]:
    """Make all tasks of a plan at once, with their days (N-40). `links` says of whom and for whom they are.

    Working days are those of `country`, None: of the own company.
    """
    plan = records.get(session, ActivityPlan, plan_id, lock=False)
    stmt = select(PlanStep).where(PlanStep.plan_id == plan.id, PlanStep.deleted.is_(False))
    steps = list(session.scalars(stmt.order_by(PlanStep.position, PlanStep.created_at, PlanStep.id)))
    if not steps:
        raise Invalid([("plan_id", _("The plan {name} has no steps. Add some to it first.").format(name=plan.name))])
    made = []
    where = working_days.country_of(session) if country is None else country
    for step in steps:
        try:
            day = day_of(step, start, where)
        except (OverflowError, ValueError):  # dateutil says the latter
            raise Invalid([("planned_on", _("Enter a start that no step of the plan leaves the calendar from."))]) from None
        values = {name: getattr(step, name) for name in ("type_id", "subject", "priority", "duration", "text")}
        saved = records.save(session, Activity, {**values, **links, "planned_on": day})
        session.get_one(Activity, saved.id).plan_id = plan.id
        made.append(saved.id)
    session.flush()
    return made
