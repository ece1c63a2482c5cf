"""An activity: something planned or done with a company, a person or a case (M-03, C-24 … C-28, N-14, F-15 … F-25)."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Boolean, CheckConstraint, Index, String, case, or_, text
from sqlalchemy.orm import Mapped
from sqlalchemy.sql.expression import ColumnElement, column

from app.formats import Kind
from app.language import _
from app.models.activity_times import LONGEST, SHORTEST, moments, rule_problem, zone_problem
from app.models.base import Entity, owner_of, owns
from app.models.case import Priority
from app.models.fields import Words, field, in_use, key_of
from app.models.types import MONEY_LIMIT, Clock, Day, Money, choice, derived_id


class Symbol(enum.Enum):
    """What a type of activity looks like."""

    TASK = "task"
    MEETING = "meeting"
    CALL = "call"
    EMAIL = "e-mail"
    LETTER = "letter"
    DOCUMENT = "document"
    NOTE = "note"


class ActivityType(Entity):
    """A kind of activity: meeting, phone call, letter … and the users' own (C-24)."""

    __tablename__ = "activity_types"
    __labels__ = ("Activity type", "Activity types")
    __order__ = "position"

    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=24)
    code: Mapped[Words] = field("Code", listed=True, searched=True, help="A short form, as other programs know it.")
    position: Mapped[int] = field("Order", default=0, listed=True)
    symbol: Mapped[Symbol] = field("Symbol", choice(Symbol), default=Symbol.TASK, listed=True)
    colour: Mapped[Words] = field("Colour", kind=Kind.COLOUR, listed=True)
    duration: Mapped[int | None] = field("Usual minutes", listed=True, help="What a new one is planned to last.")
    active: Mapped[bool] = in_use()
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        return lasting("duration", self.duration)


class ActivityStatus(enum.Enum):
    """features.md 5.6. Completed and cancelled ones are closed; reopening puts one in progress."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    WAITING = "waiting"
    POSTPONED = "postponed"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


CLOSED: Final = frozenset({ActivityStatus.COMPLETED, ActivityStatus.CANCELLED})


class Direction(enum.Enum):
    INBOUND = "inbound"
    OUTBOUND = "outbound"


class Initiator(enum.Enum):
    US = "us"
    THEM = "them"


class Evaluation(enum.Enum):
    VERY_POSITIVE = "very positive"
    POSITIVE = "positive"
    NEUTRAL = "neutral"
    NEGATIVE = "negative"
    VERY_NEGATIVE = "very negative"


class RecursFrom(enum.Enum):
    """What the next one of a series is counted from (F-17)."""

    DUE = "due date"
    CLOSING = "closing date"


def fixed_type(name: str) -> uuid.UUID:
    """The id of a type that every company starts with."""
    return derived_id("activity type", name)


MEETING, CALL, LETTER, FAX = (fixed_type(name) for name in ("meeting", "phone call", "letter", "fax"))
EMAIL, INQUIRY, QUOTE = (fixed_type(name) for name in ("e-mail", "inquiry", "quote"))
CONTRACT, NOTE, TASK = (fixed_type(name) for name in ("contract", "note", "task"))

_STATUS: Any = column("status", String())
# An IN comes back from a dump in other words than it went in.
_IS_CLOSED: ColumnElement[bool] = or_(ActivityStatus.CANCELLED.value == _STATUS, ActivityStatus.COMPLETED.value == _STATUS)
_SPANS, _RECURS, _KNOWN = text("ends_on > planned_on"), text("rrule <> ''"), text("uid <> ''")


def lasting(name: str, minutes: int | None) -> list[tuple[str, str]]:
    """The problem of a duration: a task lasts a minute to ten years (F-15)."""
    if minutes is None or SHORTEST <= minutes <= LONGEST:
        return []
    return [(name, _("Enter at least a minute and at most ten years."))]


class Activity(Entity):
    """One table for what is planned (tasks) and what was done (interactions).

    Business days are days, times are the wall clock of `zone`; `begins_at`, `ends_at` and `ends_on` follow from them.
    """

    __tablename__ = "activities"
    __labels__ = ("Activity", "Activities")
    __title__ = "subject"
    __order__ = "planned_on"
    __table_args__ = (
        owns(),
        CheckConstraint(or_(column("duration").is_(None), column("duration").between(SHORTEST, LONGEST)), "duration"),
        CheckConstraint(or_(column("planned_at").is_(None), column("planned_at").between(0, 1439)), "planned_at"),
        # Calendar, My day, lists and timelines: each in the order of its index (test_plans.py).
        Index("ix_activities_on", "planned_on", "id", "deleted", "closed", "responsible_id"),
        Index("ix_activities_of_responsible", "responsible_id", "closed", "deleted", "planned_on", "planned_at", "id"),
        Index("ix_activities_of_team", "team_id", "closed", "deleted", "planned_on", "id"),
        Index("ix_activities_of_company", "company_id", "planned_on", "id"),
        Index("ix_activities_of_person", "person_id", "planned_on", "id"),
        Index("ix_activities_of_case", "case_id", "closed", "deleted", "planned_on", "id"),
        Index("ix_activities_of_type", "type_id", "planned_on", "id"),
        Index("ix_activities_by_subject", "subject_key", "id"),
        Index("ix_activities_due", "due", "id", "deleted", "responsible_id"),
        Index("ix_activities_reminding", "remind_at", "id"),
        Index("ix_activities_spanning", "ends_on", "planned_on", sqlite_where=_SPANS, postgresql_where=_SPANS),
        Index("ix_activities_recurring", "planned_on", sqlite_where=_RECURS, postgresql_where=_RECURS),
        Index("ix_activities_uid", "uid", sqlite_where=_KNOWN, postgresql_where=_KNOWN),
    )

    type_id: Mapped[uuid.UUID] = field(
        "Type", fk="activity_types.id", listed=True, filtered=True, required=True, width=12, column={"index": False}
    )
    subject: Mapped[Words] = field("Subject", listed=True, searched=True, required=True, width=28)
    company_id: Mapped[uuid.UUID | None] = field(
        "Company", fk="companies.id", listed=True, searched=True, filtered=True, width=21, column={"index": False}
    )
    person_id: Mapped[uuid.UUID | None] = field(
        "Person", fk="persons.id", listed=True, searched=True, filtered=True, private=True, width=18, column={"index": False}
    )
    case_id: Mapped[uuid.UUID | None] = field("Case", fk="cases.id", listed=True, filtered=True, width=18, column={"index": False})
    planned_on: Mapped[dt.date | None] = field("Date", listed=True, filtered=True, width=12)
    planned_at: Mapped[dt.time | None] = field("Time", Clock(), listed=True, width=7, help="Without a time: any time of the day.")
    zone: Mapped[Words] = field("Time zone", kind=Kind.ZONE, help="Whose wall clock the time is, as Europe/Prague.")
    duration: Mapped[int | None] = field("Duration", filtered=True, help="Planned minutes.")
    all_day: Mapped[bool] = field("All day", default=False)
    responsible_id: Mapped[uuid.UUID | None] = field(
        "Responsible", fk="users.id", listed=True, filtered=True, width=18, column={"index": False}
    )
    team_id: Mapped[uuid.UUID | None] = field("Team", fk="teams.id", filtered=True, column={"index": False})
    status: Mapped[ActivityStatus] = field(
        "Status", choice(ActivityStatus), default=ActivityStatus.NOT_STARTED, listed=True, filtered=True, width=12
    )
    priority: Mapped[Priority] = field("Priority", choice(Priority), default=Priority.NORMAL, filtered=True, width=10)
    due: Mapped[dt.date | None] = field(
        "Due",
        Day(),
        computed=case((_IS_CLOSED, None), else_=column("ends_on", Day())),
        listed=True,
        edited=False,
        exported=False,
        filtered=True,
        width=13,
        help="The last day planned, while the activity is open.",
    )
    closed: Mapped[bool] = field(
        "Finished", Boolean(), computed=_IS_CLOSED, edited=False, exported=False, filtered=True, help="Completed or cancelled."
    )
    done_on: Mapped[dt.date | None] = field("Finished on", edited=False, filtered=True)
    completed_by_id: Mapped[uuid.UUID | None] = field("Completed by", fk="users.id", edited=False, column={"index": False})
    place: Mapped[Words] = field("Place", searched=True)
    direction: Mapped[Direction | None] = field("Direction", choice(Direction), filtered=True)
    initiated_by: Mapped[Initiator | None] = field("Initiated by", choice(Initiator), filtered=True)
    minutes: Mapped[int | None] = field("Minutes", filtered=True, help="What it took.")
    cost: Mapped[Decimal] = field("Cost", Money(2), default=Decimal(0), filtered=True, currency="currency")
    currency: Mapped[Words] = field("Currency", kind=Kind.CURRENCY)
    evaluation: Mapped[Evaluation | None] = field("Evaluation", choice(Evaluation), filtered=True)
    failed: Mapped[bool] = field("Attempt failed", default=False, filtered=True, help="Nobody was reached.")
    reminder: Mapped[int | None] = field("Reminder", help="Minutes before it is due; empty: none.")
    remind_at: Mapped[dt.datetime | None] = field("Reminds at", edited=False, exported=False)
    reminded_at: Mapped[dt.datetime | None] = field("Reminder seen", edited=False, exported=False)
    snoozed_until: Mapped[dt.datetime | None] = field("Snoozed until", edited=False, exported=False)
    rrule: Mapped[Words] = field("Repeats", kind=Kind.RECURRENCE, help="As every week on Mo, or a rule of iCalendar.")
    recurs_from: Mapped[RecursFrom] = field("Next one from", choice(RecursFrom), default=RecursFrom.DUE)
    parent_id: Mapped[uuid.UUID | None] = field("Follows", fk="activities.id", edited=False, exported=False)
    template_id: Mapped[uuid.UUID | None] = field("Template", fk="activity_templates.id", filtered=True)
    plan_id: Mapped[uuid.UUID | None] = field("Activity plan", fk="activity_plans.id", filtered=True, edited=False)
    uid: Mapped[Words] = field("Calendar id", edited=False, exported=False, help="What other calendars know it by.")
    begins_at: Mapped[dt.datetime | None] = field("Begins at", edited=False, exported=False)
    ends_at: Mapped[dt.datetime | None] = field("Ends at", edited=False, exported=False)
    ends_on: Mapped[dt.date | None] = field("Last day", edited=False, exported=False)
    text: Mapped[Words] = field("Text", kind=Kind.MEMO)
    subject_key: Mapped[str] = key_of("subject", sorts="subject")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        found = lasting("duration", self.duration)
        if self.planned_at is not None and self.planned_on is None:
            found.append(("planned_on", _("Enter the day of this time.")))
        if self.minutes is not None and not 0 <= self.minutes <= LONGEST:
            found.append(("minutes", _("Enter at least a minute and at most ten years.")))
        if self.reminder is not None and not 0 <= self.reminder <= LONGEST:
            found.append(("reminder", _("Enter the minutes from 0 to ten years.")))
        if not 0 <= (self.cost or 0) <= MONEY_LIMIT:
            found.append(("cost", _("Enter a cost from zero to 100,000,000,000.")))
        if self.rrule and self.planned_on is None:
            found.append(("planned_on", _("Enter the first day of what repeats.")))
        if problem := zone_problem(self.zone or ""):
            found.append(("zone", problem))
        if problem := rule_problem(self.rrule or ""):
            found.append(("rrule", problem))
        return found

    def settle(self) -> None:
        """What follows from day, time, zone and duration. Of an all-day one the time does not count."""
        clock = None if self.all_day else self.planned_at
        self.begins_at, self.ends_at, self.ends_on, self.remind_at = moments(
            self.planned_on, clock, self.zone or "", self.duration, bool(self.all_day), self.reminder
        )


class AttendeeRole(enum.Enum):
    ORGANISER = "organiser"
    REQUIRED = "required"
    OPTIONAL = "optional"


class Response(enum.Enum):
    NONE = "none"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


class Attendee(Entity):
    """Who takes part in a meeting: one of our users, a person, or somebody known by an address only (F-19)."""

    __tablename__ = "attendees"
    __labels__ = ("Attendee", "Attendees")
    __title__ = "name"
    __owner__ = "activity_id"
    __table_args__ = owner_of("activities", "activity_id")

    activity_id: Mapped[uuid.UUID] = field("Activity", required=True)
    person_id: Mapped[uuid.UUID | None] = field("Person", fk="persons.id", listed=True, private=True, width=24)
    user_id: Mapped[uuid.UUID | None] = field("User", fk="users.id", listed=True, private=True, width=20)
    name: Mapped[Words] = field("Name", listed=True, private=True, width=20, help="Of somebody who is neither.")
    email: Mapped[Words] = field("E-mail", kind=Kind.EMAIL, private=True, width=24)
    role: Mapped[AttendeeRole] = field("Takes part", choice(AttendeeRole), default=AttendeeRole.REQUIRED, listed=True, private=True)
    response: Mapped[Response] = field("Answer", choice(Response), default=Response.NONE, listed=True, private=True)

    def problems(self) -> list[tuple[str, str]]:
        if self.person_id or self.user_id or self.name or self.email:
            return []
        return [("person_id", _("Choose who takes part."))]
