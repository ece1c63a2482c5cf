"""Turns a line into what would be saved: the records it names, what follows from them, and the doubts that are told."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats import fold
from app.formats.quick_line import Part, Understood, read
from app.formats.zones import here, local_zone
from app.language import _
from app.models import Activity, ActivityType, Team, User
from app.models.activity import NOTE, TASK, ActivityStatus, Symbol, fixed_type
from app.models.case import Priority
from app.models.fields import TEXT_LENGTH
from app.services import lookups, records
from app.services.quick_line import finding
from app.services.quick_line.preview import Preview, links_of
from app.store.listing import Ref
from app.trouble import Refused


def now_here() -> dt.datetime:
    return dt.datetime.now(here())


def preview(
    session: Session,
    line: str,
    login: str = "",
    links: Mapping[str, uuid.UUID | None] | None = None,
    now: dt.datetime | None = None,
) -> Preview:
    """What this line would save. `links` are the company, person and case one is looking at: they need not be typed."""
    moment = now or now_here()
    return resolve(session, read(line, moment, types=type_words(session)), moment, login, links)


def type_words(session: Session) -> dict[str, str]:
    """The names and codes of the types there are, with their ids as keys."""
    stmt = select(ActivityType.id, ActivityType.name, ActivityType.code).where(
        ActivityType.deleted.is_(False), ActivityType.active.is_(True)
    )
    return {word: str(id) for id, name, code in session.execute(stmt) for word in (code, name) if len(word) > 1}


def resolve(
    session: Session,
    understood: Understood,
    now: dt.datetime,
    login: str = "",
    links: Mapping[str, uuid.UUID | None] | None = None,
) -> Preview:
    fixed = {name: id for name, id in (links or {}).items() if id is not None}
    understood, cases = finding.cases(session, understood, fixed)
    understood, who = finding.who(session, understood, fixed, cases)
    cases = finding.of_whom(cases, who)
    understood, user, team = _responsible(session, understood)
    type_id, type_name, symbol = _type(session, understood)
    notes = list(understood.notes)
    day, done = understood.day, False
    if type_id == NOTE and (day is None or day <= now.date()):
        day, done = day or now.date(), True
        notes.append(_("A note is finished as soon as it is written."))
    elif day is None:
        day = now.date()
        notes.append(_("No day was named: today."))
    elif day < now.date():
        done = True
        notes.append(_("That day has passed: noted as finished."))
    made = Preview(
        understood, type_id, type_name, symbol, who, cases, user or (None if team else lookups.user_of(session, login)), team,
        day, understood.subject or type_name, done, {}, tuple(notes),
    )  # fmt: skip
    return replace(made, values={**_values(made), **fixed, **links_of(made)})


def _values(preview: Preview) -> dict[str, Any]:
    said = preview.understood
    found: dict[str, Any] = {"type_id": preview.type_id, "subject": preview.subject, "planned_on": preview.day}
    if len(preview.subject) > TEXT_LENGTH:
        found["subject"] = preview.subject[: TEXT_LENGTH - 1].rsplit(" ", 1)[0] + "…"
        found["text"] = preview.subject
    if said.time is not None:
        found |= {"planned_at": said.time, "zone": local_zone()}
    optional = {
        "duration": said.duration,
        "reminder": said.reminder,
        "priority": Priority.HIGH if said.high else None,
        "status": ActivityStatus.COMPLETED if preview.done else None,
        "responsible_id": preview.responsible.id if preview.responsible else None,
        "team_id": preview.team.id if preview.team else None,
    }
    return found | {name: value for name, value in optional.items() if value is not None}


def add(session: Session, values: Mapping[str, Any]) -> records.Saved:
    """Save what a preview showed."""
    return records.save(session, Activity, values)


# Whose, and of which type


def _responsible(session: Session, understood: Understood) -> tuple[Understood, Ref | None, Ref | None]:
    """By initials first, else by the beginning of a name; a team where no user is called so."""
    wanted = fold(understood.responsible)
    if not wanted:
        return understood, None, None
    for entity in (User, Team):
        hits = lookups.hits(session, entity, understood.responsible, offered=True)
        stmt = select(entity.id, entity.code).where(entity.id.in_([hit.id for hit in hits]))
        codes = {id: code for id, code in session.execute(stmt)}  # noqa: C416 - a row is no pair to dict()
        exact = [hit for hit in hits if wanted in (fold(codes[hit.id]), fold(hit.text))]
        begun = [hit for hit in hits if any(fold(word).startswith(wanted) for word in hit.text.split())]
        meant = exact or begun
        if len(meant) > 1:
            names = ", ".join(hit.text for hit in meant)
            sentence = _("@{name} may be {names}: write the initials.").format(name=understood.responsible, names=names)
            return understood.losing(Part.RESPONSIBLE, sentence), None, None
        if meant:
            ref = Ref(meant[0].id, meant[0].text)
            return (understood, ref, None) if entity is User else (understood, None, ref)
    sentence = _("No user and no team is called @{name}.").format(name=understood.responsible)
    return understood.losing(Part.RESPONSIBLE, sentence), None, None


def _type(session: Session, understood: Understood) -> tuple[uuid.UUID, str, Symbol]:
    wanted = TASK
    if understood.type:
        wanted = uuid.UUID(understood.type) if len(understood.type) == 36 else fixed_type(understood.type)
    stmt = select(ActivityType.id, ActivityType.name, ActivityType.symbol).where(ActivityType.deleted.is_(False))
    order = (ActivityType.id != wanted, ActivityType.id != TASK, ActivityType.position)
    row = session.execute(stmt.order_by(*order).limit(1)).one_or_none()
    if row is None:
        raise Refused(_("There is no type of activity. Make one under Settings."))
    return row.id, row.name, row.symbol
