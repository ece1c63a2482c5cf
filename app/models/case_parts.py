"""What a case owns: its status history and its strategy (C-04, C-08, C-09, F-06)."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal

from sqlalchemy import Index, Integer
from sqlalchemy.orm import Mapped

from app.formats import Kind
from app.language import _
from app.models.base import Entity, owner_of
from app.models.fields import Words, field
from app.models.types import Money, choice


class CaseStep(Entity):
    """One stay of a case in one status; exactly one per case is current, the others know their days (F-06)."""

    __tablename__ = "case_steps"
    __labels__ = ("Status step", "Status steps")
    __title__ = "status_id"
    __order__ = "since"
    __owner__ = "case_id"
    __table_args__ = (*owner_of("cases", "case_id"), Index(None, "status_id", "current"))

    case_id: Mapped[uuid.UUID] = field("Case", required=True, filtered=True)
    status_id: Mapped[uuid.UUID] = field(
        "Status", fk="case_statuses.id", required=True, listed=True, filtered=True, column={"index": False}
    )
    since: Mapped[dt.date] = field("Since", listed=True, required=True)
    until: Mapped[dt.date | None] = field("Until", listed=True)
    days: Mapped[int | None] = field("Days", listed=True, help="Days in this status, once it is over.")
    value: Mapped[Decimal] = field("Value", Money(2), default=Decimal(0), listed=True)
    probability: Mapped[int] = field("Probability", Integer(), kind=Kind.PERCENT, default=0, listed=True)
    expected_close: Mapped[dt.date | None] = field("Expected to close", listed=True)
    close_reason_id: Mapped[uuid.UUID | None] = field("Reason", fk="close_reasons.id", listed=True)
    current: Mapped[bool] = field("Current", default=True, listed=True, filtered=True)

    def problems(self) -> list[tuple[str, str]]:
        if self.until and self.since and self.until < self.since:
            return [("until", _("A step cannot end before it began."))]
        return []


class CaseCompetitor(Entity):
    """Somebody else who wants this order."""

    __tablename__ = "case_competitors"
    __labels__ = ("Competitor", "Competitors")
    __title__ = "company_id"
    __owner__ = "case_id"
    __table_args__ = owner_of("cases", "case_id")

    case_id: Mapped[uuid.UUID] = field("Case", required=True)
    company_id: Mapped[uuid.UUID] = field("Competitor", fk="companies.id", required=True, listed=True, width=26)
    strengths: Mapped[Words] = field("Their strengths", listed=True, width=26)
    weaknesses: Mapped[Words] = field("Their weaknesses", listed=True, width=26)
    notes: Mapped[Words] = field("Notes", kind=Kind.MEMO)


class Role(enum.Enum):
    DECIDES = "decides"
    APPROVES = "approves"
    ADVISES = "advises"
    USES = "uses it"
    BUYS = "buys"
    BLOCKS = "blocks"


class Attitude(enum.Enum):
    FOR = "for us"
    NEUTRAL = "neutral"
    AGAINST = "against us"
    UNKNOWN = "unknown"


class CaseInfluencer(Entity):
    """Who influences the deal on the customer's side, and which way."""

    __tablename__ = "case_influencers"
    __labels__ = ("Influencer", "Influencers")
    __title__ = "person_id"
    __owner__ = "case_id"
    __table_args__ = owner_of("cases", "case_id")

    case_id: Mapped[uuid.UUID] = field("Case", required=True)
    person_id: Mapped[uuid.UUID] = field("Person", fk="persons.id", required=True, listed=True, private=True, width=24)
    role: Mapped[Role] = field("Role", choice(Role), default=Role.ADVISES, listed=True, private=True)
    attitude: Mapped[Attitude] = field("Attitude", choice(Attitude), default=Attitude.UNKNOWN, listed=True, private=True)
    notes: Mapped[Words] = field("Notes", listed=True, private=True, width=30)
