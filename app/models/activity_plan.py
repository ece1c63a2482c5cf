"""Templates for one activity, and plans: named series of tasks that always follow each other (F-18, F-24, N-19, N-40)."""

from __future__ import annotations

import enum
import uuid
from decimal import Decimal
from typing import Final

from sqlalchemy.orm import Mapped

from app.formats import Kind
from app.language import _
from app.models.activity import Direction, Initiator, lasting
from app.models.base import Entity, owner_of, owns
from app.models.case import Priority
from app.models.fields import Words, field, in_use, key_of
from app.models.types import MONEY_LIMIT, Money, choice

FARTHEST: Final = 3650  # days, weeks … from the start


class ActivityTemplate(Entity):
    """What a new activity is filled with."""

    __tablename__ = "activity_templates"
    __labels__ = ("Activity template", "Activity templates")

    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=26)
    category: Mapped[Words] = field("Group", listed=True, searched=True, help="Letters, meetings, telephone …")
    type_id: Mapped[uuid.UUID] = field("Type", fk="activity_types.id", listed=True, required=True)
    subject: Mapped[Words] = field("Subject", searched=True)
    direction: Mapped[Direction | None] = field("Direction", choice(Direction), listed=True)
    initiated_by: Mapped[Initiator | None] = field("Initiated by", choice(Initiator), listed=True)
    minutes: Mapped[int | None] = field("Minutes", listed=True)
    cost: Mapped[Decimal] = field("Cost", Money(2), default=Decimal(0), listed=True, currency="currency")
    currency: Mapped[Words] = field("Currency", kind=Kind.CURRENCY)
    text: Mapped[Words] = field("Text", kind=Kind.MEMO)
    active: Mapped[bool] = in_use()
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        found = lasting("minutes", self.minutes)
        if not 0 <= (self.cost or 0) <= MONEY_LIMIT:
            found.append(("cost", _("Enter a cost from zero to 100,000,000,000.")))
        return found


class ActivityPlan(Entity):
    """Tasks that always follow each other; assigning it makes them all at once."""

    __tablename__ = "activity_plans"
    __labels__ = ("Activity plan", "Activity plans")
    __table_args__ = (owns(),)

    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=30)
    code: Mapped[Words] = field("Code", listed=True, searched=True)
    notes: Mapped[Words] = field("Notes", kind=Kind.MEMO)
    active: Mapped[bool] = in_use()
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()


class OffsetUnit(enum.Enum):
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    WORKING_DAYS = "working days"


class PlanStep(Entity):
    """One task of a plan; its day is counted from the start of the plan, not from the step before (F-18)."""

    __tablename__ = "plan_steps"
    __labels__ = ("Step of a plan", "Steps of a plan")
    __title__ = "subject"
    __order__ = "position"
    __owner__ = "plan_id"
    __table_args__ = owner_of("activity_plans", "plan_id")

    plan_id: Mapped[uuid.UUID] = field("Activity plan", required=True)
    position: Mapped[int] = field("Order", default=0, listed=True)
    type_id: Mapped[uuid.UUID] = field("Type", fk="activity_types.id", listed=True, required=True)
    subject: Mapped[Words] = field("Subject", listed=True, required=True, width=30)
    priority: Mapped[Priority] = field("Priority", choice(Priority), default=Priority.NORMAL, listed=True)
    after: Mapped[int] = field("After", default=0, listed=True, help="How long after the start; negative: before it.")
    unit: Mapped[OffsetUnit] = field("Unit", choice(OffsetUnit), default=OffsetUnit.DAYS, listed=True)
    duration: Mapped[int | None] = field("Duration", help="Planned minutes.")
    text: Mapped[Words] = field("Text", kind=Kind.MEMO)

    def problems(self) -> list[tuple[str, str]]:
        found = lasting("duration", self.duration)
        if abs(self.after or 0) > FARTHEST:
            found.append(("after", _("Enter a number from -{n} to {n}.").format(n=FARTHEST)))
        return found
