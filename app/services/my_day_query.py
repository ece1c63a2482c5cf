"""The statements of My day: each written once, for somebody's day and for everybody's."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, and_, exists, func, or_, select, union_all
from sqlalchemy.orm import InstrumentedAttribute

from app.models import Activity, ActivityType, Case, CaseStatus, Company, Person, TeamMember
from app.models.case import Outcome
from app.models.types import Day, Id, UtcMoment
from app.store.asked import Asked, given

OPEN: Final = (Activity.closed.is_(False), Activity.deleted.is_(False))
_KEPT: Final[tuple[InstrumentedAttribute[Any], ...]] = (
    Activity.id, Activity.version, Activity.subject, Activity.planned_on, Activity.planned_at, Activity.begins_at,
    Activity.all_day, Activity.priority, Activity.rrule, Activity.responsible_id, Activity.type_id, Activity.company_id,
    Activity.person_id, Activity.case_id,
)  # fmt: skip


class Section(enum.Enum):
    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "next seven days"
    ANY_TIME = "without a date"
    CASES = "cases with no next step"


def waiting_for(user: Any) -> ColumnElement[bool]:
    """What nobody has taken yet of the teams a user is in."""
    teams = select(TeamMember.team_id).where(TeamMember.user_id == user, TeamMember.deleted.is_(False))
    return and_(Activity.responsible_id.is_(None), Activity.team_id.in_(teams))


def late(today: Any, now: Any) -> ColumnElement[bool]:
    """Told by the moment where there is a time, else by the day."""
    return or_(Activity.ends_on < today, and_(Activity.ends_at <= now, Activity.begins_at < now))


@lru_cache(16)
def tasks(section: Section, personal: bool) -> Asked:
    """The first of a section: of the user and of the user's teams, each along the index of that, then their names."""
    order = Activity.planned_on, Activity.planned_at.nulls_first(), Activity.id
    most = given("most", Integer())
    parts = [
        select(select(*_KEPT).where(*OPEN, *whose, *_where(section)).order_by(*order).limit(most).subquery())
        for whose in _ways(personal)
    ]
    ids: Any = union_all(*parts).subquery("ids")
    phone = func.coalesce(func.nullif(Person.mobile, ""), func.nullif(Person.phone, ""), Company.phone, "")
    shown = (
        select(
            ids.c.id, ids.c.version, ids.c.subject, ActivityType.name, ActivityType.symbol, ActivityType.colour,
            ids.c.company_id, Company.name, ids.c.person_id, Person.name, ids.c.case_id, Case.title,
            ids.c.planned_on, ids.c.planned_at, ids.c.begins_at, ids.c.all_day, ids.c.priority, phone, ids.c.rrule,
            ids.c.responsible_id,
        )
        .select_from(ids)
        # All are there; joined so, each is fetched by its id, and never all of them for some ids.
        .outerjoin(ActivityType, ActivityType.id == ids.c.type_id)
        .outerjoin(Company, Company.id == ids.c.company_id)
        .outerjoin(Person, Person.id == ids.c.person_id)
        .outerjoin(Case, Case.id == ids.c.case_id)
        .order_by(ids.c.planned_on, ids.c.planned_at.nulls_first(), ids.c.id)
        .limit(most)
    )  # fmt: skip
    return Asked(shown)


@lru_cache(16)
def count(section: Section, personal: bool) -> Asked:
    """How many a section has altogether."""
    numbers = [
        select(func.count()).select_from(Activity).where(*OPEN, *whose, *_where(section)).scalar_subquery()
        for whose in _ways(personal)
    ]
    return Asked(select(sum(numbers[1:], numbers[0])))


def _ways(personal: bool) -> Iterator[tuple[ColumnElement[bool], ...]]:
    if personal:
        user = given("user", Id())
        yield (Activity.responsible_id == user,)
        yield (waiting_for(user),)
    else:
        yield ()


def _where(section: Section) -> tuple[ColumnElement[bool], ...]:
    today, tomorrow, week = given("today", Day()), given("tomorrow", Day()), given("week", Day())
    over = late(today, given("now", UtcMoment()))
    left = ~func.coalesce(over, False)
    return {
        # Nothing later is over: somebody else's tomorrow has begun at most a day before ours.
        Section.OVERDUE: (over, Activity.planned_on <= tomorrow),
        Section.TODAY: (left, Activity.planned_on <= today),
        Section.SOON: (left, Activity.planned_on > today, Activity.planned_on <= week),
        Section.ANY_TIME: (Activity.planned_on.is_(None),),
    }[section]


# Cases ------------------------------------------------------------------------------------------------------------


def without_next_step() -> ColumnElement[bool]:
    """An open case that nobody planned anything for: no open activity, and no day noted for its next step."""
    planned = exists().where(Activity.case_id == Case.id, *OPEN)
    return and_(Case.closed.is_(False), Case.deleted.is_(False), Case.next_step_on.is_(None), ~planned)


@lru_cache(2)
def idle(personal: bool) -> Asked:
    """The newest cases without a next step, with the day of the last activity that was finished."""
    last = (
        select(func.max(Activity.done_on))
        .where(Activity.case_id == Case.id, Activity.closed.is_(True), Activity.deleted.is_(False))
        .correlate(Case)
        .scalar_subquery()
    )
    columns = Case.id, Case.version, Case.number, Case.title, Case.company_id, Company.name, CaseStatus.name, CaseStatus.colour
    stmt = select(*columns, last).join(CaseStatus, CaseStatus.id == Case.status_id).join(Company, Company.id == Case.company_id)
    stmt = stmt.where(*_idle(personal)).order_by(Case.number.desc()).limit(given("most", Integer()))
    return Asked(stmt)


@lru_cache(2)
def idle_count(personal: bool) -> Asked:
    stmt = select(func.count()).select_from(Case).join(CaseStatus, CaseStatus.id == Case.status_id)
    return Asked(stmt.where(*_idle(personal)))


def _idle(personal: bool) -> tuple[ColumnElement[bool], ...]:
    own = (Case.responsible_id == given("user", Id()),) if personal else ()
    return without_next_step(), CaseStatus.outcome == Outcome.OPEN, *own
