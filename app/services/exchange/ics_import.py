"""The entries of a calendar file as activities: known ones by their calendar id, so that a second import doubles nothing."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator, Mapping
from itertools import batched
from typing import Any, Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.formats import fold
from app.language import _, mark
from app.models import Activity, ActivityType, Attendee
from app.models.activity import MEETING, TASK, ActivityStatus, AttendeeRole, Response
from app.models.activity_times import moments
from app.models.case import Priority
from app.models.fields import MEMO_LENGTH, TEXT_LENGTH
from app.services import records
from app.services.exchange import entries
from app.services.exchange.entries import Entry
from app.services.exchange.ics import EVENT_STATUS, OURS, TASK_STATUS, guests_of
from app.services.exchange.plan import Fate
from app.services.mail.message import Mail, Party
from app.services.mail.parties import Known, known
from app.services.records import Part

ENTITY: Final = Activity
_AT_ONCE: Final = 300
_DAY: Final = 24 * 60
_NOTES: Final = {
    "property": mark("Its {detail} could not be read and was left out."),
    "zone": mark("The time zone {detail} is not known: the times were converted to yours."),
    "series": mark("Only the first rule of the series was taken over."),
    "exceptions": mark("{detail} later exceptions of the series were left out."),
    "reminder": mark("A reminder after the start was left out."),
}
_ROLES: Final = {
    "ORGANISER": AttendeeRole.ORGANISER,
    "CHAIR": AttendeeRole.ORGANISER,
    "OPT-PARTICIPANT": AttendeeRole.OPTIONAL,
    "NON-PARTICIPANT": AttendeeRole.OPTIONAL,
}
_ANSWERS: Final = {"ACCEPTED": Response.ACCEPTED, "TENTATIVE": Response.TENTATIVE, "DECLINED": Response.DECLINED}
_STATUS: Final = {name: status for status, name in TASK_STATUS.items()}


def plan(session: Session, items: list[Mapping[str, Any]], today: dt.date | None = None) -> Iterator[Entry]:
    good = [item for item in items if "refused" not in item]
    there = _there(session, [item["uid"] for item in good])
    kinds = _types(session)
    people = _people(session, good)
    guests = {id: list(found) for id, found in guests_of(session, [record.id for record in there.values()]).items()}
    seen: set[str] = set()
    for item in items:
        if "refused" in item:
            yield entries.refused(item)
        elif item["uid"] in seen:
            yield Entry(item["n"], Fate.UNCHANGED, item["title"], notes=(_("It stands in the file twice; the first one counts."),))
        else:
            seen.add(item["uid"])
            record = there.get(item["uid"])
            made = _new(item, kinds, people, today or dt.date.today()) if record is None else _known(item, record, guests, people)
            made.notes = tuple(_(_NOTES[word]).format(detail=detail) for word, detail in item["notes"])
            yield made


def _there(session: Session, uids: list[str]) -> dict[str, Activity]:
    """The activities that have these calendar ids, or whose own ids they are."""
    found: dict[str, Activity] = {}
    for some in batched(uids, _AT_ONCE):
        own = {uid: id for uid in some if (id := _own_id(uid)) is not None}
        stmt = select(Activity).where(Activity.deleted.is_(False), or_(Activity.uid.in_(some), Activity.id.in_(own.values())))
        records_there = list(session.scalars(stmt.order_by(Activity.id)))
        by_id = {record.id: record for record in records_there}
        found |= {record.uid: record for record in records_there if record.uid}
        found |= {uid: by_id[id] for uid, id in own.items() if id in by_id}
    return found


def _own_id(uid: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(uid.removesuffix(OURS)) if uid.endswith(OURS) else None
    except ValueError:
        return None


def _types(session: Session) -> dict[str, uuid.UUID]:
    stmt = select(ActivityType.name, ActivityType.id).where(ActivityType.deleted.is_(False))
    return {fold(name): id for name, id in session.execute(stmt.order_by(ActivityType.position.desc()))}


def _people(session: Session, items: Iterable[Mapping[str, Any]]) -> Known:
    addresses = {guest["address"] for item in items for guest in item["guests"] if guest["address"]}
    return known(session, Mail(to=tuple(Party("", address) for address in sorted(addresses))))


# What an entry says


def _values(item: Mapping[str, Any]) -> dict[str, Any]:
    clock = dt.time.fromisoformat(item["time"]) if item["time"] else None
    subject = " ".join(item["title"].split())
    text = item["text"]
    if len(subject) > TEXT_LENGTH:
        subject, text = subject[: TEXT_LENGTH - 1] + "…", f"{subject}\n\n{text}".strip()
    return {
        "subject": subject or _("Without a subject"),
        "text": text[:MEMO_LENGTH],
        "place": " ".join(item["place"].split())[:TEXT_LENGTH],
        "planned_on": dt.date.fromisoformat(item["day"]) if item["day"] else None,
        "planned_at": clock,
        "zone": item["zone"] if clock is not None else "",
        "duration": item["minutes"],
        "all_day": item["all_day"],
        "rrule": item.get("rrule", ""),
        "reminder": item["reminder"],
        "priority": _priority(item["priority"]),
    }


def _priority(number: int | None) -> Priority:
    if not number or number == 5:
        return Priority.NORMAL
    return Priority.HIGH if number < 5 else Priority.LOW


def _own_status(item: Mapping[str, Any]) -> ActivityStatus | None:
    """The status an export of ours said, unless another program changed what all understand."""
    try:
        own = ActivityStatus(item["own_status"])
    except ValueError:
        return None
    return own if _shown(own, item["kind"]) == (item["status"] or _shown(own, item["kind"])) else None


def _shown(status: ActivityStatus, kind: str) -> str:
    return EVENT_STATUS.get(status, "CONFIRMED") if kind == "event" else TASK_STATUS.get(status, "NEEDS-ACTION")


def _status(item: Mapping[str, Any]) -> ActivityStatus:
    if (own := _own_status(item)) is not None:
        return own
    if item["kind"] == "task" and item["finished"]:
        return ActivityStatus.COMPLETED
    return _STATUS.get(item["status"], ActivityStatus.NOT_STARTED)


# New and known ones


def _new(item: Mapping[str, Any], kinds: Mapping[str, uuid.UUID], people: Known, today: dt.date) -> Entry:
    values = _values(item)
    named = (kinds[fold(name)] for name in item["types"] if fold(name) in kinds)
    values["type_id"] = next(named, MEETING if item["kind"] == "event" else TASK)
    values["status"] = _status(item)
    last = _last_day(values)
    foreign = item["kind"] == "event" and _own_status(item) is None and not values["rrule"]
    if foreign and values["status"] is ActivityStatus.NOT_STARTED and last is not None and last < today:
        values["status"] = ActivityStatus.COMPLETED  # what is over is no more to be done
    values |= _links(item, people)
    made = Entry(item["n"], Fate.NEW, values["subject"], values=values, uid=item["uid"])
    made.parts = tuple(Part(Attendee, _guest(guest, people)) for guest in item["guests"])
    return _checked(made, values)


def _links(item: Mapping[str, Any], people: Known) -> dict[str, Any]:
    """The only person we know among those who take part."""
    found = {one for guest in item["guests"] if (one := people.person(guest["address"])) is not None}
    if len(found) != 1:
        return {}
    person, company = found.pop()
    return {"person_id": person} | ({"company_id": company} if company else {})


def _last_day(values: Mapping[str, Any]) -> dt.date | None:
    clock = None if values["all_day"] else values["planned_at"]
    return moments(values["planned_on"], clock, values["zone"], values["duration"], values["all_day"], None).ends_on


def _known(item: Mapping[str, Any], record: Activity, guests: Mapping[uuid.UUID, list[Any]], people: Known) -> Entry:
    values = _values(item)
    if _status(item) is not record.status and _shown(record.status, item["kind"]) != (
        item["status"] or _shown(record.status, item["kind"])
    ):
        values["status"] = _status(item)
    differing = {name: value for name, value in values.items() if not _same(record, name, value, values)}
    parts = _guest_changes(item, guests.get(record.id, []), people)
    made = Entry(item["n"], Fate.UNCHANGED, record.subject, record.id, record.version, uid=item["uid"])
    if not (differing or parts) or _is_older(item, record):
        return made
    made.fate, made.values, made.parts = Fate.CHANGED, differing, tuple(parts)
    made.old = {name: getattr(record, name) for name in differing}
    kept = {name: getattr(record, name) for name in (*values, "type_id", "status")}
    return _checked(made, {**kept, **values})


def _is_older(item: Mapping[str, Any], record: Activity) -> bool:
    """What was changed here after it was exported there stays."""
    if not item["modified"] or record.changed_at is None:
        return False
    return dt.datetime.fromisoformat(item["modified"]) < record.changed_at.replace(microsecond=0)


def _same(record: Activity, name: str, value: Any, values: Mapping[str, Any]) -> bool:
    there = getattr(record, name)
    if name == "rrule":
        return _parts(there) == _parts(value)
    if name == "zone" and values["planned_at"] is None:
        return True  # of a whole day it says nothing
    if name == "planned_at" and values["all_day"] and record.all_day:
        return True
    if name == "duration" and value is None and not values["all_day"]:
        return True  # without an end it lasts what such activities last here
    if name == "duration" and values["planned_at"] is None:
        return not values["all_day"] or record.ends_on == _last_day(values)
    if name == "text":
        return str(there).replace("\r\n", "\n").strip() == str(value).replace("\r\n", "\n").strip()
    return bool(there == value)


def _parts(rule: str) -> set[str]:
    return {part for part in rule.upper().removeprefix("RRULE:").split(";") if part not in ("", "INTERVAL=1")}


def _checked(made: Entry, values: Mapping[str, Any]) -> Entry:
    """What the fields must pass is looked at now, so that the dry run says it."""
    if problems := records.problems_of(Activity(**values), values):
        return Entry(made.n, Fate.REFUSED, made.title, problem=" ".join(text for _name, text in problems))
    return made


# Who takes part


def _guest(guest: Mapping[str, Any], people: Known) -> dict[str, Any]:
    address = guest["address"]
    found: dict[str, Any] = {"name": guest["name"][:TEXT_LENGTH], "email": address[:254]}
    if (user := people.users.get(address)) is not None:
        found["user_id"] = user
    elif (person := people.person(address)) is not None:
        found["person_id"] = person[0]
    return {**found, **_answer(guest)}


def _answer(guest: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "role": _ROLES.get(guest["role"], AttendeeRole.REQUIRED),
        "response": _ANSWERS.get(guest["answer"], Response.NONE),
    }


def _guest_changes(item: Mapping[str, Any], there: list[Any], people: Known) -> list[Part]:
    """A file that names nobody says nothing about who takes part."""
    if not item["guests"]:
        return []
    before = {(address.lower() or name): (id, role, response) for id, name, address, role, response in there}
    parts = []
    for guest in item["guests"]:
        id, role, response = before.pop(guest["address"] or guest["name"], (None, None, None))
        said = _answer(guest)
        if id is None:
            parts.append(Part(Attendee, _guest(guest, people)))
        elif role is AttendeeRole.ORGANISER and said["role"] is AttendeeRole.ORGANISER:
            continue  # an invitation does not say what its sender answered
        elif (role, response) != (said["role"], said["response"]):
            parts.append(Part(Attendee, said, id))
    return parts + [Part(Attendee, {}, id, deleted=True) for id, _role, _response in before.values()]
