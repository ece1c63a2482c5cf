"""The one statement that finds what stands in a calendar: written once for each choice of colleagues."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Integer, cast, func, literal, literal_column, null, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from app.models import Activity, ActivityType, Attendee, Case, Company, Entity, Person, User
from app.models.activity import ActivityStatus, Symbol
from app.models.types import Day
from app.store.asked import Asked, given
from app.store.listing import title_of

PLANNED, SPANNING, RECURRING, LATE, LATE_OF_TEAM = range(5)


class Whose(NamedTuple):
    """Of these users and teams; of everybody for None."""

    users: tuple[uuid.UUID, ...] | None
    teams: tuple[uuid.UUID, ...]

    def planned(self, *tests: ColumnElement[bool]) -> Iterator[Any]:
        """The ids of what is planned for days: of each way somebody may have to do with it, along the index of that."""
        if self.users is None:
            in_order = Activity.planned_on, Activity.planned_at, Activity.id
            first = _chosen(PLANNED, Activity.responsible_id, *tests).order_by(*in_order)
            yield select(first.limit(given("most", Integer())).subquery())
            return
        # Both values, so that the index of the responsible, where it stands before the day, can be walked.
        either = Activity.closed.in_([False, True])
        for column, ids in self._owned():
            yield _chosen(PLANNED, column, *tests, either, column.in_(ids))
        for taking_part in self._invited(Attendee.user_id):
            yield _chosen(PLANNED, Attendee.user_id, *tests, *taking_part)

    def few(self, how: int, *tests: ColumnElement[bool]) -> Iterator[Any]:
        """The ids of what few are, and have an index of their own: whose they are is only looked at there."""
        if self.users is None:
            yield _chosen(how, Activity.responsible_id, *tests)
            return
        for column, ids in self._owned():
            yield _chosen(how, column, *tests, _hidden(column).in_(ids))
        for taking_part in self._invited(_hidden(Attendee.user_id)):
            yield _chosen(how, Attendee.user_id, *tests, *taking_part)

    def _owned(self) -> Iterator[tuple[Any, list[uuid.UUID]]]:
        both = (Activity.responsible_id, list(self.users or ())), (Activity.team_id, list(self.teams))
        return ((column, ids) for column, ids in both if ids)

    def _invited(self, user: Any) -> Iterator[tuple[ColumnElement[bool], ...]]:
        if self.users:
            yield Attendee.activity_id == Activity.id, user.in_(list(self.users)), Attendee.deleted.is_(False)


def _chosen(how: int, owner: Any, *tests: ColumnElement[bool], count: Any = None) -> Any:
    columns = (getattr(Activity, name).label(name) for name in (*_SHOWN, *_LINKS))
    n = (cast(null(), Integer) if count is None else count).label("n")
    return select(literal(how).label("how"), owner.label("owner"), n, *columns).where(Activity.deleted.is_(False), *tests)


def _hidden(column: Any) -> Any:
    """A column whose own index is not walked."""
    return func.coalesce(column, null())


class Row(NamedTuple):
    """What the statement selects, in its order."""

    how: int
    owner: uuid.UUID | None
    n: int | None
    id: uuid.UUID
    version: int
    subject: str
    planned_on: dt.date
    planned_at: dt.time | None
    zone: str
    duration: int | None
    all_day: bool
    begins_at: dt.datetime | None
    ends_at: dt.datetime | None
    ends_on: dt.date
    status: ActivityStatus
    closed: bool
    due: dt.date | None
    rrule: str
    place: str
    type: str
    symbol: Symbol
    colour: str
    company: str | None
    person: str | None
    case: str | None
    responsible: str | None


def rows(
    session: Session, whose: Whose, begin: dt.date, end: dt.date, today: dt.date | None, most: int, most_late: int
) -> list[Row]:
    """What is planned between two days, reaches into them, or repeats before their end; and what is overdue `today`.

    Of everybody's `most` of what is planned, the first ones.
    """
    given = {"begin": begin, "end": end, "today": today or begin, "most": most, "most_late": most_late}
    return list(map(Row._make, _asked(whose, today is not None).rows(session, **given)))


@lru_cache(64)
def _asked(whose: Whose, gathers: bool) -> Asked:
    """One statement: the activities along their indexes, then the names of what each refers to."""
    begin, end = given("begin", Day()), given("end", Day())
    spanning = Activity.ends_on >= begin, Activity.planned_on < begin, Activity.ends_on > Activity.planned_on
    # Written out: an index of part of the rows is only walked by who sees that no others are asked for.
    recurring = Activity.rrule != literal_column("''"), Activity.planned_on <= end, Activity.closed.is_(False)
    parts = [*whose.planned(Activity.planned_on >= begin, Activity.planned_on <= end)]
    parts += [*whose.few(SPANNING, *spanning), *whose.few(RECURRING, *recurring)]
    if gathers:
        parts += _overdue(whose, given("today", Day()))
    ids: Any = union_all(*parts or [_chosen(PLANNED, Activity.responsible_id, literal(False))]).subquery("ids")
    person, kind, responsible = _aliased(Person), _aliased(ActivityType), _aliased(User)
    names = kind.name, kind.symbol, kind.colour, Company.name, title_of(Person, person), title_of(Case, Case), responsible.name
    shown = (
        select(ids.c.how, ids.c.owner, ids.c.n, *(ids.c[name] for name in _SHOWN), *names)
        .select_from(ids)
        # All are there; joined so, each is fetched by its id, and never all of them for some ids.
        .outerjoin(kind, kind.id == ids.c.type_id)
        .outerjoin(Company, Company.id == ids.c.company_id)
        .outerjoin(person, person.id == ids.c.person_id)
        .outerjoin(Case, Case.id == ids.c.case_id)
        .outerjoin(responsible, responsible.id == ids.c.responsible_id)
    )
    return Asked(shown)


_SHOWN: Final = Row._fields[Row._fields.index("id") : Row._fields.index("place") + 1]
_LINKS: Final = ("type_id", "company_id", "person_id", "case_id", "responsible_id")


def _overdue(whose: Whose, today: Any) -> Iterator[Any]:
    """The newest of them with how many there are: of users along their own index, since what is late was planned before."""
    users, teams = whose
    late = Activity.deleted.is_(False), Activity.due < today
    before = Activity.closed.is_(False), Activity.planned_on < today
    if users is None:
        yield _newest(LATE, Activity.responsible_id, *late)
        return
    if users:
        yield _newest(LATE, Activity.responsible_id, *late, *before, Activity.responsible_id.in_(list(users)))
    if teams:
        others = or_(Activity.responsible_id.is_(None), Activity.responsible_id.not_in(list(users)))
        yield _newest(LATE_OF_TEAM, Activity.team_id, *late, *before, others, Activity.team_id.in_(list(teams)))


def _newest(how: int, owner: Any, *tests: ColumnElement[bool]) -> Any:
    count = select(func.count()).select_from(Activity).where(*tests).correlate(None).scalar_subquery()
    chosen = _chosen(how, owner, *tests, count=count).order_by(Activity.due.desc(), Activity.id.desc())
    return select(chosen.limit(given("most_late", Integer())).subquery())


def _aliased(entity: type[Entity]) -> Any:
    return aliased(entity)
