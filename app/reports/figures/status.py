"""Status: how many cases are in each status and what they are worth, Won and Lost among them (T-18, T-19)."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _, mark
from app.models.case import Outcome
from app.reports.figures.statuses import Pile, Status, piles, statuses
from app.reports.figures.tables import Column, Explanation, Table, left_out, option


class Only(enum.Enum):
    """Which statuses are wanted."""

    ALL = "all"
    OPEN = "open"
    WON = "won"
    LOST = "lost"
    DECIDED = "won or lost"

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        return {
            Only.ALL: tuple(Outcome),
            Only.OPEN: (Outcome.OPEN,),
            Only.WON: (Outcome.WON,),
            Only.LOST: (Outcome.LOST,),
            Only.DECIDED: (Outcome.WON, Outcome.LOST),
        }[self]


@dataclass(frozen=True, slots=True)
class Parameters:
    only: Only = field(default=Only.ALL, metadata=option(mark("Only these cases")))


class Sum(NamedTuple):
    """One status in one currency; an unused status has no currency and no amounts."""

    status: Status
    currency: str | None
    cases: int
    value: Decimal | None
    weighted: Decimal | None


@dataclass(frozen=True, slots=True)
class Statuses:
    sums: tuple[Sum, ...]
    explanation: Explanation

    @property
    def title(self) -> str:
        return _("Cases by status")

    @property
    def tables(self) -> tuple[Table, ...]:
        columns = (
            Column("status", _("Status"), Kind.REF),
            Column("currency", _("Currency"), Kind.CURRENCY),
            Column("cases", _("Cases"), Kind.NUMBER),
            Column("value", _("Value"), Kind.MONEY, "currency"),
            Column("weighted", _("Weighted value"), Kind.MONEY, "currency"),
        )
        return (Table("status", _("By status"), columns, tuple((s.status.ref, *s[1:]) for s in self.sums)),)


def run(session: Session, parameters: Parameters) -> Statuses:
    known = statuses(session)
    found = piles(session, known)
    wanted = parameters.only.outcomes
    sums: list[Sum] = []
    for status in (s for s in known.values() if s.outcome in wanted):
        of_status = _by_currency([p for p in found if p.status is status])
        if of_status or not status.deleted:
            sums += of_status or [Sum(status, None, 0, None, None)]
    counted = sum(s.cases for s in sums)
    others = sum(p.cases for p in found) - counted
    explanation = Explanation(
        _("Number of cases, sum of value and sum of value × probability per status, each in its own currency."),
        (_("Only: {what}.").format(what=_(parameters.only.value)),) if parameters.only is not Only.ALL else (),
        counted,
        left_out((others, _("in another status than was asked for"))),
    )
    return Statuses(tuple(sums), explanation)


def _by_currency(of_status: list[Pile]) -> list[Sum]:
    found: dict[str, Any] = {}
    for p in of_status:
        so_far = found.get(p.currency, Sum(p.status, p.currency, 0, Decimal(0), Decimal(0)))
        found[p.currency] = Sum(p.status, p.currency, so_far.cases + p.cases, so_far.value + p.value, so_far.weighted + p.weighted)
    return list(found.values())
