"""Activities as a calendar file (iCalendar, RFC 5545) that Outlook, Thunderbird, phones and calendar servers read.

What has a time or lasts whole days is an event, what has only a day is a task. Their ids stay the same, so that a
calendar that reads the file again changes its entries instead of doubling them.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import __version__
from app.models import Activity, ActivityType, Attendee, Person, User
from app.models.activity import ActivityStatus, AttendeeRole, Response
from app.models.activity_times import MORNING, zone_of
from app.models.case import Priority
from app.services.exchange.ics_reading import X_STATUS, X_TYPE
from app.services.exchange.outgoing import Stopped

if TYPE_CHECKING:
    from icalendar import Calendar, Component

OURS: Final = "@kontor"  # behind the id of an activity that no other calendar made
PRIORITIES: Final = {Priority.HIGH: 1, Priority.NORMAL: 5, Priority.LOW: 9}
EVENT_STATUS: Final = {
    ActivityStatus.CANCELLED: "CANCELLED",
    ActivityStatus.WAITING: "TENTATIVE",
    ActivityStatus.POSTPONED: "TENTATIVE",
}
TASK_STATUS: Final = {
    ActivityStatus.IN_PROGRESS: "IN-PROCESS",
    ActivityStatus.COMPLETED: "COMPLETED",
    ActivityStatus.CANCELLED: "CANCELLED",
}
ROLES: Final = {
    AttendeeRole.ORGANISER: "CHAIR",
    AttendeeRole.REQUIRED: "REQ-PARTICIPANT",
    AttendeeRole.OPTIONAL: "OPT-PARTICIPANT",
}
ANSWERS: Final = {
    Response.NONE: "NEEDS-ACTION",
    Response.ACCEPTED: "ACCEPTED",
    Response.TENTATIVE: "TENTATIVE",
    Response.DECLINED: "DECLINED",
}
_MORNING: Final = MORNING.hour * 60 + MORNING.minute
_LAST_YEAR: Final = 2037  # of the rules of time zones, as other programs know them


def write(
    session: Session, chunks: Iterable[list[uuid.UUID]], progress: Callable[[int], object] = bool, stop: Callable[[], bool] = bool
) -> tuple[bytes, int]:
    """The calendar of these activities, and how many there are in it."""
    made, n = empty(), 0
    for ids in chunks:
        if stop():
            raise Stopped
        for component in components(session, ids):
            made.add_component(component)
            n += 1
        progress(n)
    return finished(made), n


def empty() -> Calendar:
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", f"-//Kontor//Kontor {__version__}//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    return made


def finished(calendar: Calendar) -> bytes:
    """With the rules of every time zone that is named in it."""
    years = [part.decoded("DTSTART").year for part in calendar.subcomponents if part.get("DTSTART") is not None]
    first = min((year for year in years if year > 1970), default=2000)
    calendar.add_missing_timezones(dt.date(min(first, _LAST_YEAR - 1), 1, 1), dt.date(_LAST_YEAR, 1, 1))
    return bytes(calendar.to_ical())


def components(session: Session, ids: list[uuid.UUID]) -> list[Component]:
    """An event or a task for each of these activities, in their order."""
    found = {one.id: one for one in session.scalars(select(Activity).where(Activity.id.in_(ids), Activity.deleted.is_(False)))}
    types = {id: name for id, name in session.execute(select(ActivityType.id, ActivityType.name))}  # noqa: C416 - a row is no pair
    guests = guests_of(session, ids)
    return [_component(found[id], types.get(found[id].type_id, ""), guests.get(id, [])) for id in ids if id in found]


def uid_of(activity: Activity) -> str:
    return activity.uid or f"{activity.id}{OURS}"


def _component(activity: Activity, type_name: str, guests: list[Any]) -> Component:
    from icalendar import Event, Todo

    is_event = activity.planned_on is not None and (activity.planned_at is not None or activity.all_day)
    made: Any = Event() if is_event else Todo()
    made.add("uid", uid_of(activity))
    made.add("summary", activity.subject)
    for name, text in (("description", activity.text), ("location", activity.place)):
        if text:
            made.add(name, text)
    if type_name:
        made.add("categories", [type_name])
        made.add(X_TYPE, type_name)
    (_event if is_event else _task)(made, activity)
    if activity.rrule:
        from icalendar import vRecur

        made.add("rrule", vRecur.from_ical(activity.rrule.removeprefix("RRULE:")))
    made.add("priority", PRIORITIES[activity.priority])
    made.add(X_STATUS, activity.status.value)
    _stamp(made, activity)
    for guest in guests:
        _attend(made, *guest)
    if activity.reminder is not None and activity.planned_on is not None:
        made.add_component(_alarm(activity, is_event))
    return made  # type: ignore[no-any-return]


def _event(made: Any, activity: Activity) -> None:
    day = activity.planned_on
    assert day is not None
    made.add("status", EVENT_STATUS.get(activity.status, "CONFIRMED"))
    if activity.all_day or activity.planned_at is None:
        made.add("dtstart", day)
        if activity.ends_on is not None and activity.ends_on < dt.date.max:
            made.add("dtend", activity.ends_on + dt.timedelta(days=1))
        made.add("transp", "TRANSPARENT")
        return
    zone = zone_of(activity.zone)
    named = dt.UTC if isinstance(zone, ZoneInfo) and zone.key in ("UTC", "Etc/UTC") else zone
    made.add("dtstart", dt.datetime.combine(day, activity.planned_at, named))
    if activity.duration:
        made.add("duration", dt.timedelta(minutes=activity.duration))


def _task(made: Any, activity: Activity) -> None:
    made.add("status", TASK_STATUS.get(activity.status, "NEEDS-ACTION"))
    if activity.planned_on is not None:
        if activity.rrule:
            made.add("dtstart", activity.planned_on)
        made.add("due", activity.planned_on)
    if activity.status is ActivityStatus.COMPLETED:
        made.add("percent-complete", 100)
        if activity.done_on is not None:
            made.add("completed", dt.datetime.combine(activity.done_on, dt.time(12), dt.UTC))


def _stamp(made: Any, activity: Activity) -> None:
    created, changed = (at.replace(microsecond=0) for at in (activity.created_at, activity.changed_at) if at is not None)
    made.add("created", created)
    made.add("last-modified", changed)
    made.add("dtstamp", changed)
    made.add("sequence", activity.version)


def _alarm(activity: Activity, is_event: bool) -> Any:
    """What has no time reminds at eight in the morning; a calendar counts from midnight."""
    from icalendar import Alarm, vDuration

    assert activity.reminder is not None
    timed = is_event and not activity.all_day
    trigger = vDuration(dt.timedelta(minutes=(0 if timed else _MORNING) - activity.reminder))
    if not is_event:
        trigger.params["RELATED"] = "END"
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", activity.subject)
    alarm.add("trigger", trigger)
    return alarm


def guests_of(session: Session, ids: list[uuid.UUID]) -> dict[uuid.UUID, list[Any]]:
    """Name, address, role and answer of everybody who takes part; a person's or user's own address where none was kept."""
    stmt = (
        select(Attendee, Person.name, Person.email, User.name, User.email)
        .outerjoin(Person, Person.id == Attendee.person_id)
        .outerjoin(User, User.id == Attendee.user_id)
        .where(Attendee.activity_id.in_(ids), Attendee.deleted.is_(False))
        .order_by(Attendee.id)
    )
    found: dict[uuid.UUID, list[Any]] = {}
    for guest, person, person_address, user, user_address in session.execute(stmt):
        name, address = guest.name or person or user or "", guest.email or person_address or user_address or ""
        found.setdefault(guest.activity_id, []).append((guest.id, name, address, guest.role, guest.response))
    return found


def _attend(made: Any, id: uuid.UUID, name: str, address: str, role: AttendeeRole, answer: Response) -> None:
    from icalendar import vCalAddress, vText

    who = vCalAddress(f"mailto:{address}" if address else f"urn:uuid:{id}")
    if name:
        who.params["CN"] = vText(name.replace('"', "'"))
    if role is AttendeeRole.ORGANISER and "ORGANIZER" not in made:
        made.add("organizer", who)
        return
    who.params["ROLE"] = vText(ROLES[role])
    who.params["PARTSTAT"] = vText(ANSWERS[answer])
    made.add("attendee", who, encode=False)
