"""My day: what is late, what is due today and in the next seven days, and the cases nobody planned a next step for."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from sqlalchemy import and_, exists, func, or_, select, true
from sqlalchemy.orm import Session

from app.models import Activity, ActivityType, Case, CaseStatus, Company, Person, TeamMember
from app.models.activity import Symbol
from app.models.case import Outcome, Priority
from app.services import records
from app.store.listing import Ref

AHEAD: Final = 7  # days
MOST: Final = 200  # of each section; the rest is in the list of activities
_OPEN: Final = (Activity.closed.is_(False), Activity.deleted.is_(False))


class Section(enum.Enum):
    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "next seven days"
    ANY_TIME = "without a date"
    CASES = "cases with no next step"


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
    teams = select(TeamMember.team_id).where(TeamMember.user_id == user_id, TeamMember.deleted.is_(False))
    return or_(
        Activity.responsible_id == user_id,
        and_(Activity.responsible_id.is_(None), Activity.team_id.in_(teams)),
    )


def day(session: Session, user_id: uuid.UUID | None, now: dt.datetime) -> Day:
    """The day of a user; without one that of everybody. `now` is a moment in the zone of whoever looks."""
    whose = mine(user_id) if user_id is not None else true()
    today = now.date()
    late = or_(Activity.ends_on < today, and_(Activity.ends_at <= now, Activity.begins_at < now))
    wanted = {
        Section.OVERDUE: (late,),
        Section.TODAY: (~func.coalesce(late, False), Activity.planned_on <= today),
        Section.SOON: (Activity.planned_on > today, Activity.planned_on <= today + dt.timedelta(AHEAD)),
        Section.ANY_TIME: (Activity.planned_on.is_(None),),
    }
    tasks, more = [], {}
    for section, where in wanted.items():
        found = session.execute(_tasks().where(*_OPEN, whose, *where).limit(MOST + 1)).all()
        if len(found) > MOST:
            more[section] = _count(session, whose, *where) - MOST
        tasks += [_task(section, row, now.tzinfo) for row in found[:MOST]]
    cases = list(_idle(session, user_id))
    if len(cases) > MOST:
        more[Section.CASES] = _idle_count(session, user_id) - MOST
    return Day(tasks, cases[:MOST], more)


def _count(session: Session, *where: Any) -> int:
    return session.scalar(select(func.count()).select_from(Activity).where(*_OPEN, *where)) or 0


def late_count(session: Session, user_id: uuid.UUID | None, now: dt.datetime) -> int:
    """How many open activities are late: those of a user, or of everybody."""
    late = or_(Activity.ends_on < now.date(), and_(Activity.ends_at <= now, Activity.begins_at < now))
    return _count(session, late, mine(user_id) if user_id is not None else true())


def _tasks() -> Any:
    return (
        select(
            Activity.id, Activity.version, Activity.subject, ActivityType.name, ActivityType.symbol, ActivityType.colour,
            Activity.company_id, Company.name, Activity.person_id, Person.name, Activity.case_id, Case.title,
            Activity.planned_on, Activity.planned_at, Activity.begins_at, Activity.all_day, Activity.priority,
            func.coalesce(func.nullif(Person.mobile, ""), func.nullif(Person.phone, ""), Company.phone, ""),
            Activity.rrule, Activity.responsible_id,
        )
        .join(ActivityType, ActivityType.id == Activity.type_id)
        .outerjoin(Company, Company.id == Activity.company_id)
        .outerjoin(Person, Person.id == Activity.person_id)
        .outerjoin(Case, Case.id == Activity.case_id)
        .order_by(Activity.planned_on, Activity.planned_at.nulls_first(), Activity.id)
    )  # fmt: skip


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


def without_next_step() -> Any:
    """An open case that nobody planned anything for: no open activity, and no day noted for its next step."""
    planned = exists().where(Activity.case_id == Case.id, *_OPEN)
    return and_(Case.closed.is_(False), Case.deleted.is_(False), Case.next_step_on.is_(None), ~planned)


def _idle(session: Session, user_id: uuid.UUID | None) -> Iterable[IdleCase]:
    last = (
        select(func.max(Activity.done_on))
        .where(Activity.case_id == Case.id, Activity.closed.is_(True), Activity.deleted.is_(False))
        .correlate(Case)
        .scalar_subquery()
    )
    stmt = (
        select(
            Case.id, Case.version, Case.number, Case.title, Case.company_id, Company.name, CaseStatus.name, CaseStatus.colour, last
        )
        .join(CaseStatus, CaseStatus.id == Case.status_id)
        .join(Company, Company.id == Case.company_id)
        .where(without_next_step(), CaseStatus.outcome == Outcome.OPEN)
        .order_by(Case.number.desc())
        .limit(MOST + 1)
    )
    if user_id is not None:
        stmt = stmt.where(Case.responsible_id == user_id)
    for id, version, number, title, company_id, company, status, colour, since in session.execute(stmt):
        yield IdleCase(id, version, number, title, Ref(company_id, company), status, colour, since)


def _idle_count(session: Session, user_id: uuid.UUID | None) -> int:
    stmt = select(func.count()).select_from(Case).join(CaseStatus, CaseStatus.id == Case.status_id)
    stmt = stmt.where(without_next_step(), CaseStatus.outcome == Outcome.OPEN)
    return session.scalar(stmt.where(Case.responsible_id == user_id) if user_id is not None else stmt) or 0


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
        .where(*_OPEN, Activity.remind_at <= now, or_(unseen, again), mine(user_id) if user_id is not None else true())
        .order_by(Activity.remind_at, Activity.id)
        .limit(MOST)
    )  # fmt: skip
    return [Reminder(*row) for row in session.execute(stmt)]


def next_reminder(session: Session, user_id: uuid.UUID | None, now: dt.datetime) -> dt.datetime | None:
    """When the next one comes, so that a clock can wait for it."""
    whose = mine(user_id) if user_id is not None else true()
    moments = [
        session.scalar(select(func.min(moment)).where(*_OPEN, moment > now, whose))
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
