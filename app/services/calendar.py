"""What stands in a calendar between two days, in the time zone of whoever looks, and moving and stretching it."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _
from app.models import Activity, ActivityType, Team, User
from app.models.activity import ActivityStatus, Symbol
from app.models.activity_times import moments
from app.services import lookups, records, series
from app.services.calendar_query import LATE, LATE_OF_TEAM, PLANNED, RECURRING, SPANNING, Row, Whose, rows
from app.services.calendar_times import Span, as_planned, shown_in, zone_called
from app.store.listing import Ref
from app.trouble import Refused

MOST: Final = 5000  # entries of everybody that are fetched: nobody reads more, and whoever looks is told
MOST_LATE: Final = 200  # overdue ones that are fetched; how many there are is told
WHOLE_DAY: Final = 24 * 60  # minutes
USUAL: Final = 30  # minutes, of a type that says none
_AROUND: Final = dt.timedelta(days=1)  # a day of another time zone is at most one day off


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
    plan: tuple[Any, ...] = ()  # what is stored: see `before`

    @property
    def before(self) -> dict[str, Any]:
        """What was shown, for saving."""
        return dict(zip(("planned_on", "planned_at", "duration", "all_day"), self.plan, strict=False))

    @property
    def first(self) -> dt.date:
        return self.span.first

    @property
    def last(self) -> dt.date:
        return self.span.last


class Shown(NamedTuple):
    """The entries of a range of days, how many are overdue altogether, and whether there are more than are shown."""

    entries: list[Entry]
    late: int
    cut: bool = False


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
    whose = Whose(tuple(users) if users is not None else None, tuple(teams))
    found: dict[tuple[int, uuid.UUID], tuple[Row, frozenset[uuid.UUID]]] = {}
    alone: dict[uuid.UUID | None, frozenset[uuid.UUID]] = {}
    asked = rows(session, whose, _minus(first), _plus(last), today if gathers else None, MOST, MOST_LATE)
    for row in asked:
        how, owner = row.how, row.owner
        who = alone.get(owner)
        if who is None:
            who = alone[owner] = frozenset() if owner is None else frozenset({owner})
        key = PLANNED if how == SPANNING else how, row.id
        same, others = found.setdefault(key, (row, who))
        if same is not row:
            found[key] = same, others | who
    there = zone_called(zone)
    made: list[Entry] = []
    n_late: dict[int, int] = {}
    for (how, _id), (row, owners) in found.items():
        gathered = today if how in (LATE, LATE_OF_TEAM) else None
        one = _entry(row, owners, today, there, gathered)
        if gathered is not None:
            n_late[how] = row.n or 0
            made.append(one)
        elif how == RECURRING:
            made += _repetitions(row, one, first, last, today, there)
        elif one.span.first <= last and one.span.last >= first:
            made.append(one)
    cut = users is None and sum(row.how == PLANNED for row in asked) >= MOST
    return Shown(sorted(made, key=order), sum(n_late.values()), cut)


def order(one: Entry) -> tuple[Any, ...]:
    """By day, what lasts longer first, then whole days before clocks."""
    span = one.span
    timed = span.begins is not None
    return span.first, not one.gathered, -(span.last - span.first).days, timed, span.begins or span.first, one.subject


def _entry(row: Row, who: frozenset[Any], today: dt.date | None, zone: dt.tzinfo, gathered: dt.date | None) -> Entry:
    if gathered is not None:
        span = Span(gathered, gathered)
    else:
        span = shown_in(zone, row.planned_on, row.ends_on, row.begins_at, row.ends_at, all_day=row.all_day)
    late = (today - row.due).days if today is not None and row.due is not None and row.due < today else 0
    return Entry(
        row.id, row.version, row.subject, span, row.type, row.symbol, row.colour, row.status, row.closed, row.company or "",
        row.person or "", row.case or "", row.place, row.responsible or "", who, late, gathered is not None, row.rrule, None,
        (row.planned_on, row.planned_at, row.duration, row.all_day),
    )  # fmt: skip


def _repetitions(row: Row, one: Entry, first: dt.date, last: dt.date, today: dt.date | None, zone: dt.tzinfo) -> Iterator[Entry]:
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
    me: Ref | None = None


def colleagues(session: Session, login: str = "") -> Colleagues:
    """Whose calendars one may look at: who works here, and the teams; and who has this login."""
    users = select(User.id, User.name).where(User.deleted.is_(False), User.active.is_(True)).order_by(User.name_key)
    teams = select(Team.id, Team.name).where(Team.deleted.is_(False)).order_by(Team.name_key)
    people, groups = ([Ref(*row) for row in session.execute(stmt)] for stmt in (users, teams))
    return Colleagues(people, groups, lookups.user_of(session, login))


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
