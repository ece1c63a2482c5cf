"""Pipeline: what the open cases are worth (F-01, F-10, T-13)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _
from app.models.case import Outcome
from app.reports.figures.statuses import Pile, Status, piles, statuses
from app.reports.figures.tables import Column, Explanation, Table, average, left_out


@dataclass(frozen=True, slots=True)
class Parameters:
    """The pipeline is always that of all open cases."""


class Sum(NamedTuple):
    """The open cases in one currency, of all statuses or of one."""

    currency: str
    cases: int
    value: Decimal
    weighted: Decimal

    @property
    def average(self) -> Decimal | None:
        return average(self.value, self.cases)


class StatusSum(NamedTuple):
    status: Status
    sum: Sum


@dataclass(frozen=True, slots=True)
class Pipeline:
    sums: tuple[Sum, ...]
    statuses: tuple[StatusSum, ...]
    explanation: Explanation

    @property
    def title(self) -> str:
        return _("Pipeline")

    @property
    def cases(self) -> int:
        return sum(s.cases for s in self.sums)

    @property
    def tables(self) -> tuple[Table, ...]:
        amounts = _columns()
        status = Column("status", _("Status"), Kind.REF)
        return (
            Table("total", _("Open cases"), amounts, tuple(_row(s) for s in self.sums)),
            Table("status", _("By status"), (status, *amounts), tuple((s.status.ref, *_row(s.sum)) for s in self.statuses)),
        )


def run(session: Session, parameters: Parameters) -> Pipeline:
    found = piles(session, statuses(session))
    counted = [p for p in found if p.status.outcome is Outcome.OPEN and p.valued]
    by_status = tuple(StatusSum(p.status, Sum(p.currency, p.cases, p.value, p.weighted)) for p in counted)
    return Pipeline(_sums(counted), by_status, _explanation(found, sum(p.cases for p in counted)))


def _sums(counted: list[Pile]) -> tuple[Sum, ...]:
    found: dict[str, Sum] = {}
    for p in counted:
        so_far = found.get(p.currency, Sum(p.currency, 0, Decimal(0), Decimal(0)))
        found[p.currency] = Sum(p.currency, so_far.cases + p.cases, so_far.value + p.value, so_far.weighted + p.weighted)
    return tuple(found[currency] for currency in sorted(found))


def _columns() -> tuple[Column, ...]:
    return (
        Column("currency", _("Currency"), Kind.CURRENCY),
        Column("cases", _("Open cases"), Kind.NUMBER),
        Column("value", _("Estimated value"), Kind.MONEY, "currency"),
        Column("weighted", _("Weighted value"), Kind.MONEY, "currency"),
        Column("average", _("Average value"), Kind.MONEY, "currency"),
    )


def _row(s: Sum) -> tuple[str, int, Decimal, Decimal, Decimal | None]:
    return (s.currency, s.cases, s.value, s.weighted, s.average)


def _explanation(found: list[Pile], counted: int) -> Explanation:
    won, lost = (sum(p.cases for p in found if p.status.outcome is outcome) for outcome in (Outcome.WON, Outcome.LOST))
    worthless = sum(p.cases for p in found if p.status.outcome is Outcome.OPEN and not p.valued)
    return Explanation(
        _("Weighted value = value × probability, summed over the open cases; average value = value ÷ number of cases."),
        (_("Open cases: those whose status is neither Won nor Lost, each in its own currency."),),
        counted,
        left_out((won, _("won already")), (lost, _("lost")), (worthless, _("open, but nobody has estimated a value yet"))),
    )
