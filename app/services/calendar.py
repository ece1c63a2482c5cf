"""What stands in a calendar between two days, in the time zone of whoever looks, and moving and stretching it."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Integer, cast, func, literal, literal_column, null, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from app.language import _
from app.models import Activity, ActivityType, Attendee, Case, Company, Entity, Person, Team, User
from app.models.activity import ActivityStatus, Symbol
from app.models.activity_times import moments
from app.services import records, series
from app.services.calendar_times import Span, as_planned, shown_in, zone_called
from app.store.listing import Ref, title_of
from app.trouble import Refused

MOST_LATE: Final = 200  # overdue ones that are fetched; how many there are is told
WHOLE_DAY: Final = 24 * 60  # minutes
USUAL: Final = 30  # minutes, of a type that says none
_AROUND: Final = dt.timedelta(days=1)  # a day of another time zone is at most one day off
_PLANNED, _SPANNING, _RECURRING, _LATE, _LATE_OF_TEAM = range(5)


class Entry(NamedTuple):
    """An activity as a calendar shows it. Days and clocks are those of whoever looks."""

    id: uuid.UUID
    version: int
    subject: str
    span: Span
    type: str
    symbol: Symbol
    colour: str
    status: ActivityStatus
    closed: bool
    company: str
    person: str
    case: str
    place: str
    responsible: str
    who: frozenset[uuid.UUID]  # of the users and teams asked for, whose it is
    late: int = 0  # days it is overdue
    gathered: bool = False  # overdue, and shown on today
    rrule: str = ""
    occurrence: dt.date | None = None  # of a series: the day of a repetition that is not made yet
    plan: tuple[tuple[str, Any], ...] = ()  # what was shown, for saving: planned_on, planned_at, duration, all_day

    @property
    def first(self) -> dt.date:
        return self.span.first

    @property
    def last(self) -> dt.date:
        return self.span.last


class Shown(NamedTuple):
    """The entries of a range of days, and how many are overdue altogether."""

    entries: list[Entry]
    late: int


def entries(
    session: Session,
    first: dt.date,
    last: dt.date,
    users: Sequence[uuid.UUID] | None = None,
    teams: Sequence[uuid.UUID] = (),
    today: dt.date | None = None,
    zone: str = "",
) -> Shown:
    """Everything from `first` to `last`: of these users and teams, of everybody for None.

    What is overdue stands on its own day and, when today is among the days, also on today.
    """
    gathers = today is not None and first <= today <= last
    whose = _Whose(users, tuple(teams))
    found: dict[tuple[int, uuid.UUID], tuple[set[uuid.UUID], Any]] = {}
    for row in session.execute(_asked(whose, first, last, today if gathers else None)):
        how = _PLANNED if row.how == _SPANNING else row.how
        found.setdefault((how, row.id), (set(), row))[0].add(row.owner)
    there = zone_called(zone)
    made: list[Entry] = []
    n_late: dict[int, int] = {}
    for (how, _id), (owners, row) in found.items():
        one = _entry(row, frozenset(owners - {None}), today, there)
        if how in (_LATE, _LATE_OF_TEAM) and today is not None:
            n_late[how] = row.n
            made.append(one._replace(gathered=True, span=one.span.on(today)))
        elif how == _RECURRING:
            made += _repetitions(row, one, first, last, today, there)
        elif one.first <= last and one.last >= first:
            made.append(one)
    return Shown(sorted(made, key=order), sum(n_late.values()))


def order(one: Entry) -> tuple[Any, ...]:
    """By day, what lasts longer first, then whole days before clocks."""
    span = one.span
    timed = span.begins is not None
    return span.first, not one.gathered, -(span.last - span.first).days, timed, span.begins or span.first, one.subject


class _Whose(NamedTuple):
    users: Sequence[uuid.UUID] | None
    teams: tuple[uuid.UUID, ...]

    def planned(self, *tests: ColumnElement[bool]) -> Iterator[Any]:
        """The ids of what is planned for days: of each way somebody may have to do with it, along the index of that."""
        if self.users is None:
            yield _chosen(_PLANNED, Activity.responsible_id, *tests)
            return
        # Both values, so that the index of the responsible, where it stands before the day, can be walked.
        either = Activity.closed.in_([False, True])
        for column, ids in self._owned():
            yield _chosen(_PLANNED, column, *tests, either, column.in_(ids))
        for taking_part in self._invited(Attendee.user_id):
            yield _chosen(_PLANNED, Attendee.user_id, *tests, *taking_part)

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


def _chosen(how: int, owner: Any, *tests: ColumnElement[bool]) -> Any:
    chosen = select(literal(how).label("how"), Activity.id.label("id"), owner.label("owner"))
    return chosen.where(Activity.deleted.is_(False), *tests)


def _hidden(column: Any) -> Any:
    """A column whose own index is not walked."""
    return func.coalesce(column, null())


def _asked(whose: _Whose, first: dt.date, last: dt.date, today: dt.date | None) -> Any:
    """One statement: the ids along the indexes, then all that is shown of each."""
    begin, end = _minus(first), _plus(last)
    spanning = Activity.ends_on >= begin, Activity.planned_on < begin, Activity.ends_on > Activity.planned_on
    # Written out: an index of part of the rows is only walked by who sees that no others are asked for.
    recurring = Activity.rrule != literal_column("''"), Activity.planned_on <= end, Activity.closed.is_(False)
    parts = [*whose.planned(Activity.planned_on >= begin, Activity.planned_on <= end)]
    parts += [*whose.few(_SPANNING, *spanning), *whose.few(_RECURRING, *recurring)]
    counted: list[Any] = [part.add_columns(cast(null(), Integer).label("n")) for part in parts]
    if today is not None:
        counted += _overdue(whose, today)
    ids: Any = union_all(*counted or [_nothing()]).subquery("ids")
    person, kind, responsible = _aliased(Person), _aliased(ActivityType), _aliased(User)
    shown: Any = select(ids.c.how, ids.c.owner, ids.c.n, *_COLUMNS)
    return (
        shown.add_columns(kind.name.label("type"), kind.symbol, kind.colour, Company.name.label("company"))
        .add_columns(title_of(Person, person).label("person"), title_of(Case, Case).label("case_title"))
        .add_columns(responsible.name.label("responsible"))
        .select_from(ids)
        # All are there; joined so, each is fetched by its id, and never all of them for some ids.
        .outerjoin(Activity, Activity.id == ids.c.id)
        .outerjoin(kind, kind.id == Activity.type_id)
        .outerjoin(Company, Company.id == Activity.company_id)
        .outerjoin(person, person.id == Activity.person_id)
        .outerjoin(Case, Case.id == Activity.case_id)
        .outerjoin(responsible, responsible.id == Activity.responsible_id)
    )


_COLUMNS: Final = tuple(
    getattr(Activity, name)
    for name in (
        "id", "version", "subject", "planned_on", "planned_at", "zone", "duration", "all_day", "begins_at", "ends_at", "ends_on",
        "status", "closed", "due", "rrule", "place",
    )
)  # fmt: skip


def _overdue(whose: _Whose, today: dt.date) -> Iterator[Any]:
    """The newest of them with how many there are: of users along their own index, since what is late was planned before."""
    users, teams = whose
    late = Activity.deleted.is_(False), Activity.due < today
    before = Activity.closed.is_(False), Activity.planned_on < today
    if users is None:
        yield _newest(_LATE, Activity.responsible_id, *late)
        return
    if users:
        yield _newest(_LATE, Activity.responsible_id, *late, *before, Activity.responsible_id.in_(list(users)))
    if teams:
        others = or_(Activity.responsible_id.is_(None), Activity.responsible_id.not_in(list(users)))
        yield _newest(_LATE_OF_TEAM, Activity.team_id, *late, *before, others, Activity.team_id.in_(list(teams)))


def _newest(how: int, owner: Any, *tests: ColumnElement[bool]) -> Any:
    count = select(func.count()).select_from(Activity).where(*tests).correlate(None).scalar_subquery()
    chosen = select(literal(how).label("how"), Activity.id.label("id"), owner.label("owner"), count.label("n"))
    return select(chosen.where(*tests).order_by(Activity.due.desc(), Activity.id.desc()).limit(MOST_LATE).subquery())


def _aliased(entity: type[Entity]) -> Any:
    return aliased(entity)


def _nothing() -> Any:
    nobody = select(literal(_PLANNED).label("how"), Activity.id.label("id"), Activity.id.label("owner"))
    return nobody.add_columns(cast(null(), Integer).label("n")).where(literal(False))


def _entry(row: Any, who: frozenset[uuid.UUID], today: dt.date | None, zone: dt.tzinfo) -> Entry:
    span = shown_in(zone, row.planned_on, row.ends_on, row.begins_at, row.ends_at, all_day=row.all_day)
    late = (today - row.due).days if today is not None and row.due is not None and row.due < today else 0
    return Entry(
        row.id, row.version, row.subject, span, row.type, row.symbol, row.colour, row.status, row.closed, row.company or "",
        row.person or "", row.case_title or "", row.place, row.responsible or "", who, late, rrule=row.rrule,
        plan=tuple((name, getattr(row, name)) for name in ("planned_on", "planned_at", "duration", "all_day")),
    )  # fmt: skip


def _repetitions(row: Any, one: Entry, first: dt.date, last: dt.date, today: dt.date | None, zone: dt.tzinfo) -> Iterator[Entry]:
    """Those after the one that is made, on the same wall clock whatever the season; none that would have been in the past."""
    begin = max(_minus(first, (row.ends_on - row.planned_on).days), today or dt.date.min)
    clock = None if row.all_day else row.planned_at
    for day in series.days(row.rrule, row.planned_on, begin, _plus(last)):
        if day <= row.planned_on:
            continue
        found = moments(day, clock, row.zone, row.duration, row.all_day, None)
        span = shown_in(zone, day, found.ends_on or day, found.begins_at, found.ends_at, all_day=row.all_day)
        if span.first <= last and span.last >= first:
            yield one._replace(span=span, occurrence=day, late=0)


def _minus(day: dt.date, more: int = 0) -> dt.date:
    return day - _AROUND * (1 + more) if day.toordinal() > more + 1 else dt.date.min


def _plus(day: dt.date) -> dt.date:
    return day + _AROUND if day < dt.date.max else day


class Colleagues(NamedTuple):
    users: list[Ref]
    teams: list[Ref]


def colleagues(session: Session) -> Colleagues:
    """Whose calendars one may look at: who works here, and the teams."""
    users = select(User.id, User.name).where(User.deleted.is_(False), User.active.is_(True)).order_by(User.name_key)
    teams = select(Team.id, Team.name).where(Team.deleted.is_(False)).order_by(Team.name_key)
    return Colleagues(*([Ref(*row) for row in session.execute(stmt)] for stmt in (users, teams)))


def move(
    session: Session,
    id: uuid.UUID,
    version: int,
    day: dt.date,
    clock: dt.time | None = None,
    zone: str = "",
    before: Mapping[str, Any] | None = None,
    occurrence: dt.date | None = None,
    to: uuid.UUID | None = None,
) -> records.Saved:
    """Plan an activity for a day and, unless it is None, a time on the clocks of `zone`; it lasts as long as before.

    `version` and `before` are what was shown. With an `occurrence` the day is one of a series, and all of it moves along;
    `to` is the colleague or the team who has it from now on.
    """
    activity = records.get(session, Activity, id)
    if activity.closed:
        raise Refused(_("This activity is finished. Reopen it before moving it."))
    there = activity.zone or _zone_of_viewer(zone)
    if clock is not None:
        day, clock = as_planned(day, clock, zone_called(zone), there)
    values: dict[str, Any] = {"planned_on": day, "planned_at": clock, **_given(session, to)}
    if occurrence is not None and activity.planned_on is not None:
        by = (day - occurrence).days
        values |= {"planned_on": _later(activity.planned_on, by), "rrule": series.shifted(activity.rrule, by)}
    if clock is not None:
        values |= {"zone": there, "all_day": False, **_lasting_hours(session, activity)}
    elif activity.all_day:
        values["planned_at"] = activity.planned_at
    return records.save(session, Activity, values, id, version, before)


def plan(
    session: Session,
    rows: Sequence[tuple[uuid.UUID, int]],
    day: dt.date,
    clock: dt.time | None = None,
    zone: str = "",
    to: uuid.UUID | None = None,
) -> list[records.Saved]:
    """Plan several activities, of their ids and versions, for a day; with a time one after the other."""
    saved = []
    for id, version in rows:
        saved.append(move(session, id, version, day, clock, zone, to=to))
        ends = records.get(session, Activity, id).ends_at
        if clock is not None and ends is not None:
            local = ends.astimezone(zone_called(zone))
            day, clock = local.date(), local.time().replace(second=0, microsecond=0)
    return saved


def stretch(
    session: Session,
    id: uuid.UUID,
    version: int,
    minutes: int | None = None,
    days: int | None = None,
    before: Mapping[str, Any] | None = None,
) -> records.Saved:
    """Let an activity last so many minutes, or so many whole days."""
    if records.get(session, Activity, id).closed:
        raise Refused(_("This activity is finished. Reopen it before changing how long it takes."))
    values = {"duration": minutes} if days is None else {"duration": days * WHOLE_DAY, "all_day": True}
    return records.save(session, Activity, values, id, version, before)


def _given(session: Session, to: uuid.UUID | None) -> dict[str, Any]:
    if to is None:
        return {}
    return {"team_id": to} if session.get(Team, to) is not None else {"responsible_id": to}


def _lasting_hours(session: Session, activity: Activity) -> dict[str, Any]:
    """What was whole days long lasts as long as one of its type usually does, once it has a time of day."""
    if activity.duration is not None and not activity.all_day:
        return {}
    return {"duration": session.scalar(select(ActivityType.duration).where(ActivityType.id == activity.type_id)) or USUAL}


def _later(day: dt.date, by: int) -> dt.date:
    try:
        return day + dt.timedelta(days=by)
    except OverflowError:
        raise Refused(_("There is no such day in the calendar.")) from None


def _zone_of_viewer(zone: str) -> str:
    from app.formats.zones import local_zone

    return zone or local_zone()
