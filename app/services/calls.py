"""Telephone calls: whom one can call, how the number is dialled, and the call as an activity (N-17)."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats.zones import here, local_zone
from app.language import _
from app.models import Activity, ActivityTemplate, Case, Company, Entity, Person
from app.models.activity import CALL, TASK, ActivityStatus, Direction, Initiator
from app.services import activities, records
from app.services.activity_rules import me
from app.services.records import Saved
from app.store.listing import Ref

_MOST: Final = 30  # numbers that are offered
_LONGEST: Final = 24 * 60  # minutes of one call; who forgets to stop the clock has not talked for a week


class Callee(NamedTuple):
    """A number, whose it is, and what the call belongs to."""

    number: str
    name: str
    company: Ref | None = None
    person: Ref | None = None
    case: Ref | None = None


def dialled(number: str) -> str:
    """The number as programs that dial take it (RFC 3966); "" when nothing in it can be dialled."""
    main, _sign, extension = number.partition(";ext=")
    digits = re.sub("[^0-9*#]", "", main)
    if not re.search("[0-9]", digits):
        return ""
    plus = "+" if main.strip().startswith("+") else ""
    inner = re.sub("[^0-9]", "", extension)
    return f"tel:{plus}{digits}".replace("#", "%23") + (f";ext={inner}" if inner else "")


def callees(session: Session, entity: type[Entity], id: uuid.UUID) -> list[Callee]:
    """Who can be called about a company, a person or a case; the nearest first."""
    if entity is Person:
        return _of_person(session, id)
    if entity is Company:
        return _of_company(session, id)
    row = session.execute(select(Case.title, Case.company_id, Case.person_id).where(Case.id == id)).one_or_none()
    if row is None:
        return []
    contact = _of_person(session, row.person_id) if row.person_id is not None else []
    numbers = {each.number for each in contact}
    found = contact + [each for each in _of_company(session, row.company_id) if each.number not in numbers]
    return [each._replace(case=Ref(id, row.title)) for each in found]


def templates(session: Session) -> list[Ref]:
    """The templates of calls by name (N-19)."""
    t = ActivityTemplate
    stmt = select(t.id, t.name).where(t.type_id == CALL, t.active.is_(True), t.deleted.is_(False)).order_by(t.name_key)
    return [Ref(*row) for row in session.execute(stmt)]


def save(
    session: Session,
    values: Mapping[str, Any],
    began: dt.datetime,
    seconds: float,
    next_step: Mapping[str, Any] | None = None,
) -> Saved:
    """The call as an activity that is done, and the next step as one that is to do.

    `seconds` is what the clock counted; minutes that were typed count in its place. A template adds its cost.
    """
    start = began.astimezone(here())
    template = values.get("template_id")
    filled: dict[str, Any] = activities.filled(session, template) if template is not None else {}
    done: dict[str, Any] = {
        **{name: filled[name] for name in ("cost", "currency") if name in filled},
        "direction": Direction.OUTBOUND,
        "initiated_by": Initiator.US,
        "planned_on": start.date(),
        "planned_at": start.time().replace(second=0, microsecond=0),
        "zone": local_zone(),
        "responsible_id": me(session),
        "minutes": minutes_of(seconds),
        **{name: value for name, value in values.items() if value is not None},
        "type_id": CALL,
        "status": ActivityStatus.COMPLETED,
    }
    saved = records.save(session, Activity, done)
    if next_step:
        links = {name: done[name] for name in ("company_id", "person_id", "case_id", "responsible_id") if done.get(name)}
        following = records.save(session, Activity, {"type_id": TASK, "subject": done.get("subject", ""), **links, **next_step})
        session.get_one(Activity, following.id).parent_id = saved.id
    session.flush()
    return saved


def minutes_of(seconds: float) -> int:
    """Whole minutes, rounded up: a call that was tried took one."""
    return min(max(1, -int(-seconds // 60)), _LONGEST)


def _of_person(session: Session, id: uuid.UUID) -> list[Callee]:
    stmt = (
        select(Person.name, Person.mobile, Person.phone, Company.id.label("company"), Company.name.label("at"))
        .outerjoin(Company, Company.id == Person.company_id)
        .where(Person.id == id)
    )
    row = session.execute(stmt).one_or_none()
    if row is None:
        return []
    company = Ref(row.company, row.at) if row.company is not None else None
    numbers = dict.fromkeys(number for number in (row.mobile, row.phone) if number)
    return [Callee(number, row.name, company, Ref(id, row.name)) for number in numbers]


def _of_company(session: Session, id: uuid.UUID) -> list[Callee]:
    row = session.execute(select(Company.name, Company.phone).where(Company.id == id)).one_or_none()
    if row is None:
        return []
    company = Ref(id, row.name)
    found = [Callee(row.phone, row.name, company)] if row.phone else []
    stmt = select(Person.id, Person.name, Person.mobile, Person.phone).where(Person.company_id == id, Person.deleted.is_(False))
    for person, name, mobile, phone in session.execute(stmt.order_by(Person.name_key, Person.id).limit(_MOST)):
        found += [Callee(n, name, company, Ref(person, name)) for n in dict.fromkeys((mobile, phone)) if n and n != row.phone]
    return found[:_MOST]


def subject_for(callee: Callee) -> str:
    """What a call is about as long as nobody says so."""
    return _("Call {name}").format(name=callee.name)
