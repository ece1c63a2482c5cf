"""One line of time of a company, a person or a case: activities, mails, steps of cases, and changes, newest first."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from collections.abc import Container, Iterator
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.language import _
from app.models import Activity, ActivityType, Attachment, Case, CaseStatus, CaseStep, Company, Entity, Person, User
from app.models.activity import EMAIL, Symbol
from app.services import history

SNIPPET: Final = 300  # letters of a text
_CHANGES: Final = 200  # writes looked at


class Sort(enum.Enum):
    """What a line of the timeline is, as it can be filtered by."""

    PLANNED = "planned"
    ACTIVITIES = "activities"
    MAILS = "e-mails"
    CASES = "cases"
    CHANGES = "changes"


class Item(NamedTuple):
    sort: Sort
    day: dt.date | None  # without a day: planned, some time
    clock: dt.time | None  # on the wall clock it was noted with
    symbol: Symbol | None  # of an activity
    colour: str
    title: str
    beside: str  # with whom, by whom, and what came of it
    text: str  # its beginning
    entity: type[Entity] | None  # what can be opened
    id: uuid.UUID | None
    files: int
    open: bool


class Timeline(NamedTuple):
    items: list[Item]
    more: bool  # whether there is more than was asked for


_LINK: Final[dict[type[Entity], Any]] = {Company: Activity.company_id, Person: Activity.person_id, Case: Activity.case_id}


def of(session: Session, entity: type[Entity], id: uuid.UUID, sorts: Container[Sort] = tuple(Sort), limit: int = 100) -> Timeline:
    """The newest `limit` lines about a record. What is planned comes first, the farthest day on top."""
    found: list[Item] = []
    more = False
    for source in (_activities, _steps, _changes):
        some = [item for item in source(session, entity, id, limit + 1) if item.sort in sorts]
        more |= len(some) > limit
        found += some
    found.sort(key=_order, reverse=True)
    return Timeline(found[:limit], more or len(found) > limit)


def _order(item: Item) -> tuple[bool, dt.date, bool, dt.time]:
    """What is planned without a day comes on top; of one day an activity comes before the changes it made."""
    return item.day is None, item.day or dt.date.max, item.sort is not Sort.CHANGES, item.clock or dt.time.min


def _activities(session: Session, entity: type[Entity], id: uuid.UUID, limit: int) -> Iterator[Item]:
    files = (
        select(func.count())
        .where(Attachment.activity_id == Activity.id, Attachment.deleted.is_(False))
        .correlate(Activity)
        .scalar_subquery()
    )
    day = Activity.planned_on
    columns = (
        Activity.id, Activity.subject, day, Activity.planned_at, Activity.all_day, Activity.closed, Activity.failed,
        Activity.type_id, ActivityType.name, ActivityType.symbol, ActivityType.colour, func.substr(Activity.text, 1, SNIPPET),
        Company.name, Person.name, Case.title, User.name, Activity.minutes, files,
    )  # fmt: skip
    stmt: Any = (
        select(*columns)
        .join(ActivityType, ActivityType.id == Activity.type_id)
        .outerjoin(Company, Company.id == Activity.company_id)
        .outerjoin(Person, Person.id == Activity.person_id)
        .outerjoin(Case, Case.id == Activity.case_id)
        .outerjoin(User, User.id == Activity.responsible_id)
        .where(_LINK[entity] == id, Activity.deleted.is_(False))
        .order_by(day.desc().nulls_first(), Activity.id.desc())
        .limit(limit)
    )
    for row in session.execute(stmt):
        (key, subject, on, at, all_day, closed, failed, type_id, type, symbol, colour, text, *names, minutes, n) = row
        company, person, case, who = names
        others = [name for name, own in ((company, Company), (person, Person), (case, Case)) if name and own is not entity]
        words = [type, *others, who or _("nobody"), _("not reached") if failed else ""]
        words += [_("{n} min").format(n=minutes)] if minutes else []
        sort = Sort.PLANNED if not closed else Sort.MAILS if type_id == EMAIL else Sort.ACTIVITIES
        beside = "  ·  ".join(word for word in words if word)
        yield Item(sort, on, None if all_day else at, symbol, colour, subject, beside, _line(text), Activity, key, n, not closed)


def _steps(session: Session, entity: type[Entity], id: uuid.UUID, limit: int) -> Iterator[Item]:
    """What became of a case, or of the cases of a company or person."""
    where = {Company: Case.company_id, Person: Case.person_id, Case: Case.id}[entity]
    stmt = (
        select(Case.id, Case.number, Case.title, CaseStatus.name, CaseStatus.colour, CaseStep.since, CaseStep.created_by)
        .join(Case, Case.id == CaseStep.case_id)
        .join(CaseStatus, CaseStatus.id == CaseStep.status_id)
        .where(where == id, Case.deleted.is_(False), CaseStep.deleted.is_(False))
        .order_by(CaseStep.since.desc(), CaseStep.id.desc())
        .limit(limit)
    )
    for key, number, title, status, colour, since, who in session.execute(stmt):
        name = status if entity is Case else f"{number or ''} {title}: {status}".strip()
        target = None if entity is Case else Case
        yield Item(Sort.CASES, since, None, None, colour, name, who, "", target, key if target else None, 0, False)


def _changes(session: Session, entity: type[Entity], id: uuid.UUID, limit: int) -> Iterator[Item]:
    """Writes to the record itself, told by their names and the fields they changed."""
    for event in history.of(session, entity, id, min(limit, _CHANGES)):
        local = event.at.astimezone()
        fields = ", ".join(dict.fromkeys(line.field for line in event.lines))
        clock = local.time().replace(second=0, microsecond=0)
        yield Item(Sort.CHANGES, local.date(), clock, None, "", event.label, event.who, fields, None, None, 0, False)


def _line(text: str) -> str:
    return " ".join(text.split())


class Totals(NamedTuple):
    """What was spent on a record: activities that were finished and not cancelled (N-20, F-27, F-31)."""

    activities: int
    minutes: int
    costs: dict[str, Any]  # by currency
    last_attempt: dt.date | None  # initiated by us
    last_contact: dt.date | None  # somebody was reached


def totals(session: Session, entity: type[Entity], id: uuid.UUID) -> Totals:
    """The figures on the card of a company, person or case."""
    from app.models.activity import ActivityStatus, Initiator

    done = (_LINK[entity] == id, Activity.deleted.is_(False), Activity.status == ActivityStatus.COMPLETED)
    n, minutes = session.execute(select(func.count(), func.coalesce(func.sum(Activity.minutes), 0)).where(*done)).one()
    by_currency = select(Activity.currency, func.sum(Activity.cost)).where(*done, Activity.cost > 0).group_by(Activity.currency)
    day = func.max(func.coalesce(Activity.done_on, Activity.planned_on))
    attempt = session.scalar(select(day).where(*done, Activity.initiated_by == Initiator.US))
    contact = session.scalar(select(day).where(*done, Activity.failed.is_(False)))
    return Totals(n, int(minutes or 0), {currency: cost for currency, cost in session.execute(by_currency)}, attempt, contact)  # noqa: C416 - rows
