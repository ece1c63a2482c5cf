"""My day: what is late, what is due today and in the next seven days, and the cases nobody planned a next step for."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Final, NamedTuple

from sqlalchemy import and_, func, or_, select, true
from sqlalchemy.orm import Session

from app.models import Activity, Case, Company
from app.models.activity import Symbol
from app.models.case import Priority
from app.services import records
from app.services.my_day_query import OPEN, Section, count, idle, idle_count, tasks, waiting_for, without_next_step
from app.store.listing import Ref

AHEAD: Final = 7  # days
MOST: Final = 200  # of each section; the rest is in the list of activities


class Task(NamedTuple):
    """A line of My day. `late` is told by the moment where there is a time, else by the day."""

    section: Section
    id: uuid.UUID
    version: int
    subject: str
    type: str
    symbol: Symbol
    colour: str
    company: Ref | None
    person: Ref | None
    case: Ref | None
    day: dt.date | None
    clock: dt.time | None
    begins_at: dt.datetime | None
    late: bool
    priority: Priority
    phone: str
    repeats: bool
    team: bool  # it is the team's, nobody has taken it yet


class IdleCase(NamedTuple):
    """An open case without a next step."""

    id: uuid.UUID
    version: int
    number: int | None
    title: str
    company: Ref
    status: str
    colour: str
    idle_since: dt.date | None  # the day of the last activity that was finished


class Day(NamedTuple):
    tasks: list[Task]
    cases: list[IdleCase]
    more: dict[Section, int]  # how many there are beyond those told


def mine(user_id: uuid.UUID) -> Any:
    """What a user is responsible for, and what waits for somebody of the user's teams."""
    return or_(Activity.responsible_id == user_id, waiting_for(user_id))


def day(session: Session, user_id: uuid.UUID | None, now: dt.datetime) -> Day:
    """The day of a user; without one that of everybody. `now` is a moment in the zone of whoever looks."""
    personal, today = user_id is not None, now.date()
    known = {
        "user": user_id, "now": now, "today": today, "tomorrow": _later(today, 1), "week": _later(today, AHEAD), "most": MOST + 1
    }  # fmt: skip
    made: list[Task] = []
    more: dict[Section, int] = {}
    for section in Section.OVERDUE, Section.TODAY, Section.SOON, Section.ANY_TIME:
        found = tasks(section, personal).rows(session, **known)
        if len(found) > MOST:
            more[section] = count(section, personal).rows(session, **known)[0][0] - MOST
        made += [_task(section, row, now.tzinfo) for row in found[:MOST]]
    cases = [_idle_case(*row) for row in idle(personal).rows(session, **known)]
    if len(cases) > MOST:
        more[Section.CASES] = idle_count(personal).rows(session, **known)[0][0] - MOST
    return Day(made, cases[:MOST], more)


def _later(day: dt.date, by: int) -> dt.date:
    return day + dt.timedelta(by) if dt.date.max - day > dt.timedelta(by) else dt.date.max


def _task(section: Section, row: Any, zone: dt.tzinfo | None) -> Task:
    (
        id, version, subject, type, symbol, colour, company_id, company, person_id, person, case_id, case,
        day, clock, begins, all_day, priority, phone, rrule, responsible,
    ) = row  # fmt: skip
    refs = [Ref(i, t or "") if i else None for i, t in ((company_id, company), (person_id, person), (case_id, case))]
    late = section is Section.OVERDUE
    clock = None if all_day else clock
    if begins is not None and clock is not None:  # on the clock of whoever looks, as the calendar shows it
        local = begins.astimezone(zone)
        day, clock = local.date(), local.time()
    return Task(
        section, id, version, subject, type, symbol, colour, refs[0], refs[1], refs[2], day, clock, begins, late,
        priority, phone, bool(rrule), responsible is None,
    )  # fmt: skip


def _idle_case(
    id: uuid.UUID, version: int, number: int | None, title: str, company_id: uuid.UUID, company: str, *rest: Any
) -> IdleCase:
    return IdleCase(id, version, number, title, Ref(company_id, company), *rest)


def has_next_step(session: Session, case_id: uuid.UUID) -> bool:
    """Whether something is planned for an open case; of a closed one nothing has to be."""
    return session.scalar(select(Case.id).where(Case.id == case_id, without_next_step())) is None


# Reminders --------------------------------------------------------------------------------------------------------


class Reminder(NamedTuple):
    id: uuid.UUID
    version: int
    subject: str
    company: str
    day: dt.date | None
    clock: dt.time | None
    due_at: dt.datetime  # the moment it reminds of


def reminders(session: Session, user_id: uuid.UUID | None, now: dt.datetime) -> list[Reminder]:
    """What a user must be reminded of now: nobody has seen it yet, or it was put off until before now (F-21)."""
    unseen = or_(Activity.reminded_at.is_(None), Activity.reminded_at != Activity.remind_at)
    again = and_(Activity.snoozed_until.is_not(None), Activity.snoozed_until <= now)
    stmt = (
        select(
            Activity.id, Activity.version, Activity.subject, func.coalesce(Company.name, ""), Activity.planned_on,
            Activity.planned_at, func.coalesce(Activity.begins_at, Activity.remind_at),
        )
        .outerjoin(Company, Company.id == Activity.company_id)
        .where(*OPEN, Activity.remind_at <= now, or_(unseen, again), mine(user_id) if user_id is not None else true())
        .order_by(Activity.remind_at, Activity.id)
        .limit(MOST)
    )  # fmt: skip
    return [Reminder(*row) for row in session.execute(stmt)]


def next_reminder(session: Session, user_id: uuid.UUID | None, now: dt.datetime) -> dt.datetime | None:
    """When the next one comes, so that a clock can wait for it."""
    whose = mine(user_id) if user_id is not None else true()
    moments = [
        session.scalar(select(func.min(moment)).where(*OPEN, moment > now, whose))
        for moment in (Activity.remind_at, Activity.snoozed_until)
    ]
    return min((m for m in moments if m is not None), default=None)


def seen(session: Session, later: dict[uuid.UUID, dt.datetime | None]) -> int:
    """The reminders were seen; those with a moment come again then ("remind me later"). Returns how many."""
    n = 0
    for id, until in sorted(later.items()):
        activity = records.get(session, Activity, id)
        if activity.closed:
            continue
        activity.reminded_at, activity.snoozed_until = activity.remind_at, until
        n += 1
    session.flush()
    return n
