"""A case: one chance to sell, from the first talk to Won or Lost (C-03, T-10 … T-17, F-01, F-05, F-06)."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import BigInteger, Boolean, CheckConstraint, Index, Integer, Uuid, case, literal, not_, or_
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Mapped
from sqlalchemy.sql.expression import ColumnElement, FunctionElement, column

from app.formats import Kind
from app.language import _
from app.models.base import Entity, owns
from app.models.fields import Words, field, in_use, key_of
from app.models.types import MONEY_LIMIT, Day, Money, choice, derived_id


class Phase(enum.Enum):
    PREPARATION = "preparation"
    REALISATION = "realisation"


class Outcome(enum.Enum):
    """What a status means for the statistics. Only the fixed statuses Won and Lost are not open (T-15)."""

    OPEN = "open"
    WON = "won"
    LOST = "lost"


WON: Final = derived_id("status", "won")
LOST: Final = derived_id("status", "lost")


def outcome_of(status_id: uuid.UUID | None) -> Outcome:
    """Won and Lost are two rows known by their ids; every other status is open."""
    return {WON: Outcome.WON, LOST: Outcome.LOST}.get(status_id, Outcome.OPEN) if status_id else Outcome.OPEN


class CaseStatus(Entity):
    """How far a case is. All but Won and Lost are the users' own (T-14)."""

    __tablename__ = "case_statuses"
    __labels__ = ("Case status", "Case statuses")
    __order__ = "position"

    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=24)
    position: Mapped[int] = field("Order", default=0, listed=True)
    colour: Mapped[Words] = field("Colour", kind=Kind.COLOUR, listed=True)
    phase: Mapped[Phase] = field("Phase", choice(Phase), default=Phase.PREPARATION, listed=True)
    outcome: Mapped[Outcome] = field("Meaning", choice(Outcome), default=Outcome.OPEN, listed=True, edited=False, exported=False)
    probability: Mapped[int | None] = field("Usual probability", Integer(), kind=Kind.PERCENT, listed=True)
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        found = []
        if outcome_of(self.id) is not (self.outcome or Outcome.OPEN):
            found.append(("outcome", _("Only the fixed statuses Won and Lost count as won and lost.")))
        if self.probability is not None and not 0 <= self.probability <= 100:
            found.append(("probability", _("Enter a probability from 0 to 100 %.")))
        return found


class CloseReason(Entity):
    """Why a case was won or lost (F-05)."""

    __tablename__ = "close_reasons"
    __labels__ = ("Close reason", "Close reasons")

    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=30)
    code: Mapped[Words] = field("Code", listed=True, searched=True)
    outcome: Mapped[Outcome] = field("For", choice(Outcome), default=Outcome.LOST, listed=True)
    position: Mapped[int] = field("Order", default=0, listed=True, column={"server_default": "0"})
    active: Mapped[bool] = in_use()
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        return [("outcome", _("Choose won or lost."))] if self.outcome is Outcome.OPEN else []


class Priority(enum.Enum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class earliest(FunctionElement[dt.date]):  # noqa: N801 - it is written as an SQL function
    """The earlier of two days, where a missing one does not count."""

    inherit_cache = True
    type = Day()


@compiles(earliest, "postgresql")
def _earliest_postgresql(element: Any, compiler: Any, **kw: Any) -> str:
    return f"least({compiler.process(element.clauses, **kw)})"


@compiles(earliest)
def _earliest_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    a, b = (compiler.process(c, **kw) for c in element.clauses)
    return f"min(coalesce({a}, {b}), coalesce({b}, {a}))"


_STATUS, _VALUE, _PROBABILITY = column("status_id", Uuid()), column("value", BigInteger()), column("probability", Integer())
_CLOSED = column("closed", Boolean())
_FIXED: ColumnElement[bool] = or_(literal(WON, Uuid()) == _STATUS, literal(LOST, Uuid()) == _STATUS)


_SUMMED = ("deleted", "closed", "value", "probability")
_DAYS = ("deadline", "follow_up", "expected_close")
_SORTED = {name: name for name in ("number", *_DAYS, "value", "weighted")} | {
    "title": "title_key",
    "company": "company_id",
}


def weighted(value: Decimal, probability: int) -> Decimal:
    """Weighted value = value x probability / 100, exact to four decimals (T-12, F-01)."""
    return value * probability / 100


class Case(Entity):
    __tablename__ = "cases"
    __labels__ = ("Case", "Cases")
    __title__ = "title"
    __order__ = "number"
    __lock__ = "closed"
    __series__ = "case"
    __table_args__ = (
        owns(),
        CheckConstraint(_PROBABILITY.between(0, 100), "probability"),
        CheckConstraint(_VALUE.between(0, int(MONEY_LIMIT * 100)), "value"),
        CheckConstraint(or_(literal(WON, Uuid()) != _STATUS, _PROBABILITY == 100), "won"),
        CheckConstraint(or_(literal(LOST, Uuid()) != _STATUS, _PROBABILITY == 0), "lost"),
        CheckConstraint(or_(not_(_CLOSED), _FIXED), "closed"),
        # Pies: grouped in the order of the index, filtered and summed without a look at the records (test_plans.py).
        Index("ix_cases_of_status", "status_id", "currency", *_SUMMED, "responsible_id", *_DAYS, "number", "id"),
        Index("ix_cases_of_responsible", "responsible_id", "currency", *_SUMMED, "status_id", "deadline", "number", "id"),
        Index("ix_cases_due", "deadline", "currency", *_SUMMED),
        *(Index(f"ix_cases_by_{name}", key, "id", "closed", "deleted") for name, key in _SORTED.items()),
    )

    number: Mapped[int | None] = field(
        "No.", kind=Kind.SERIAL, listed=True, searched=True, edited=False, width=8, column={"unique": True}
    )
    local_number: Mapped[Words] = field("Provisional no.", edited=False, searched=True, exported=False)
    company_id: Mapped[uuid.UUID] = field(
        "Customer", fk="companies.id", listed=True, searched=True, filtered=True, required=True, width=21, column={"index": False}
    )
    title: Mapped[Words] = field("Title", listed=True, searched=True, required=True, width=20)
    person_id: Mapped[uuid.UUID | None] = field("Contact person", fk="persons.id", filtered=True, private=True)
    status_id: Mapped[uuid.UUID] = field(
        "Status", fk="case_statuses.id", listed=True, filtered=True, required=True, width=15, column={"index": False}
    )
    value: Mapped[Decimal] = field("Value", Money(2), default=Decimal(0), listed=True, filtered=True, currency="currency")
    currency: Mapped[Words] = field("Currency", kind=Kind.CURRENCY)
    probability: Mapped[int] = field("Probability", Integer(), kind=Kind.PERCENT, default=0, listed=True, filtered=True, width=10)
    weighted: Mapped[Decimal] = field(
        "Weighted",
        Money(4),
        computed=_VALUE * _PROBABILITY,
        listed=True,
        edited=False,
        exported=False,
        currency="currency",
        help="Value × probability.",
    )
    follow_up: Mapped[dt.date | None] = field("Follow-up", listed=True, filtered=True, width=12)
    expected_close: Mapped[dt.date | None] = field("Expected to close", listed=True, filtered=True, width=12)
    responsible_id: Mapped[uuid.UUID | None] = field(
        "Responsible", fk="users.id", listed=True, filtered=True, width=18, column={"index": False}
    )
    deadline: Mapped[dt.date | None] = field(
        "Deadline",
        Day(),
        computed=case((or_(_FIXED, _CLOSED), None), else_=earliest(column("follow_up", Day()), column("expected_close", Day()))),
        listed=True,
        edited=False,
        exported=False,
        filtered=True,
        width=13,
        help="The earlier of follow-up and expected close, while the case is open.",
    )
    team_id: Mapped[uuid.UUID | None] = field("Team", fk="teams.id", filtered=True)
    priority: Mapped[Priority] = field("Priority", choice(Priority), default=Priority.NORMAL, filtered=True, width=10)
    created_on: Mapped[dt.date | None] = field("Created on", filtered=True, help="When preparation began.")
    started_on: Mapped[dt.date | None] = field("Start", filtered=True, help="When realisation began.")
    ended_on: Mapped[dt.date | None] = field("End", filtered=True, help="When realisation ended.")
    close_reason_id: Mapped[uuid.UUID | None] = field("Reason", fk="close_reasons.id", filtered=True)
    closed: Mapped[bool] = field("Closed", default=False, edited=False, listed=True, filtered=True, width=8)
    closed_on: Mapped[dt.date | None] = field("Closed on", edited=False, filtered=True)
    strengths: Mapped[Words] = field("Our strengths", kind=Kind.MEMO)
    weaknesses: Mapped[Words] = field("Our weaknesses", kind=Kind.MEMO)
    next_step: Mapped[Words] = field("Next step", searched=True)
    next_step_on: Mapped[dt.date | None] = field("Next step on", filtered=True)
    plan: Mapped[Words] = field("Plan and strategy", kind=Kind.MEMO)
    former_number: Mapped[Words] = field("Former no.", searched=True, filtered=True, help="Its number in the program used before.")
    notes: Mapped[Words] = field("Notes", kind=Kind.MEMO)
    title_key: Mapped[str] = key_of("title", sorts="title")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        found = []
        if not 0 <= (self.probability or 0) <= 100:
            found.append(("probability", _("Enter a probability from 0 to 100 %.")))
        if not 0 <= (self.value or 0) <= MONEY_LIMIT:
            found.append(("value", _("Enter a value from zero to 100,000,000,000.")))
        if self.ended_on and self.started_on and self.ended_on < self.started_on:
            found.append(("ended_on", _("The end cannot be before the start.")))
        if self.closed and outcome_of(self.status_id) is Outcome.OPEN:
            found.append(("status_id", _("Set the case to Won or Lost before closing it.")))
        return found

    def settle(self) -> None:
        """Won means 100 %, Lost means 0 % (T-16, T-17)."""
        outcome = outcome_of(self.status_id)
        if outcome is not Outcome.OPEN:
            self.probability = 100 if outcome is Outcome.WON else 0
