"""Won and lost: how many cases and how much value were won and lost in a time, and the win rate (T-18, T-20, T-30)."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Subquery, and_, func, literal_column, or_, select
from sqlalchemy.orm import Session

from app.formats import Formats, Kind, current
from app.language import _, mark
from app.models import Case, CaseStep, Company, User
from app.models.case import LOST, WON, earliest
from app.reports.figures.tables import Column, Explanation, Table, left_out, option, share
from app.store.listing import Ref
from app.store.matching import unindexed

_FALSE: Final[ColumnElement[bool]] = literal_column("false")
_TRUE: Final[ColumnElement[bool]] = literal_column("true")


class By(enum.Enum):
    MONTH = "month"
    CUSTOMER = "customer"
    RESPONSIBLE = "responsible"


@dataclass(frozen=True, slots=True)
class Parameters:
    """Without a first or last day the time is open on that side."""

    first: dt.date | None = field(default=None, metadata=option(mark("From this day on"), "from"))
    last: dt.date | None = field(default=None, metadata=option(mark("Until this day"), "to"))
    by: By = field(default=By.MONTH, metadata=option(mark("One line for each")))
    customer: uuid.UUID | None = field(default=None, metadata=option(mark("Only this customer"), of=Company))


class Amount(NamedTuple):
    """What was won and lost in one currency."""

    currency: str
    cases_won: int
    cases_lost: int
    won: Decimal
    lost: Decimal

    @property
    def rate(self) -> Decimal | None:
        return share(self.won, self.won + self.lost)


@dataclass(frozen=True, slots=True)
class Group:
    """One month, customer or responsible, or all together."""

    key: Ref | str | None
    amounts: tuple[Amount, ...]

    @property
    def won(self) -> int:
        return sum(a.cases_won for a in self.amounts)

    @property
    def lost(self) -> int:
        return sum(a.cases_lost for a in self.amounts)

    @property
    def rate(self) -> Decimal | None:
        """Won of all that were decided; None when nothing was."""
        return share(self.won, self.won + self.lost)


@dataclass(frozen=True, slots=True)
class WonLost:
    by: By
    groups: tuple[Group, ...]
    total: Group
    explanation: Explanation

    @property
    def title(self) -> str:
        return _("Won and lost")

    @property
    def tables(self) -> tuple[Table, ...]:
        kind = Kind.TEXT if self.by is By.MONTH else Kind.REF
        key = Column(self.by.value, _(self.by.value).capitalize(), kind)
        numbers = tuple((g.key, g.won, g.lost, g.rate) for g in self.groups)
        values = tuple((g.key, a.currency, a.won, a.lost, a.rate) for g in self.groups for a in g.amounts)
        return (
            Table("number", _("By number"), (key, *_number_columns()), numbers),
            Table("value", _("By value"), (key, *_value_columns()), values),
            Table("total", _("Together"), (*_number_columns(), *_value_columns()), self._together()),
        )

    def _together(self) -> tuple[tuple[Any, ...], ...]:
        """By currency; the first line is that of all, when there are several."""
        rows: list[tuple[Any, ...]] = []
        if len(self.total.amounts) != 1:
            rows.append((self.total.won, self.total.lost, self.total.rate, None, None, None, None))
        for a in self.total.amounts:
            rate = share(a.cases_won, a.cases_won + a.cases_lost)
            rows.append((a.cases_won, a.cases_lost, rate, a.currency, a.won, a.lost, a.rate))
        return tuple(rows)


def _number_columns() -> tuple[Column, ...]:
    return (
        Column("cases_won", _("Won"), Kind.NUMBER),
        Column("cases_lost", _("Lost"), Kind.NUMBER),
        Column("rate_by_number", _("Win rate by number"), Kind.PERCENT),
    )


def _value_columns() -> tuple[Column, ...]:
    return (
        Column("currency", _("Currency"), Kind.CURRENCY),
        Column("value_won", _("Value won"), Kind.MONEY, "currency"),
        Column("value_lost", _("Value lost"), Kind.MONEY, "currency"),
        Column("rate_by_value", _("Win rate by value"), Kind.PERCENT),
    )


def run(session: Session, parameters: Parameters) -> WonLost:
    decided = _decided(parameters.customer)
    amounts = _amounts(session, decided, parameters)
    groups = tuple(Group(key, _merged(found)) for key, found in amounts)
    total = Group(None, _merged(a for _key, found in amounts for a in found))
    return WonLost(parameters.by, groups, total, _explanation(session, decided, parameters, total.won + total.lost))


def _decided(customer: uuid.UUID | None) -> Subquery:
    """Every won or lost case with the day that was decided: when its status became so, or when it was closed before that."""
    step = and_(CaseStep.case_id == Case.id, CaseStep.current == _TRUE, CaseStep.deleted == _FALSE)
    # Most cases are decided: they are read as they lie, which is several times quicker than along an index.
    groups = [unindexed(column).label(column.key) for column in (Case.company_id, Case.responsible_id, Case.currency)]
    day = earliest(CaseStep.since, Case.closed_on).label("day")
    stmt = (
        select(*groups, Case.value, (Case.status_id == WON).label("won"), day)
        .outerjoin(CaseStep, step)
        .where(Case.deleted == _FALSE, unindexed(Case.status_id).in_((WON, LOST)))
    )
    return (stmt.where(Case.company_id == customer) if customer else stmt).subquery()


def _inside(decided: Subquery, parameters: Parameters) -> list[Any]:
    tests = []
    if parameters.first:
        tests.append(decided.c.day >= parameters.first)
    if parameters.last:
        tests.append(decided.c.day <= parameters.last)
    return tests


def _amounts(session: Session, decided: Subquery, parameters: Parameters) -> list[tuple[Ref | str | None, list[Amount]]]:
    """Groups in their order, each with what was found of it."""
    column = {By.MONTH: decided.c.day, By.CUSTOMER: decided.c.company_id, By.RESPONSIBLE: decided.c.responsible_id}[parameters.by]
    groups = (column, decided.c.currency, decided.c.won)
    stmt = select(*groups, func.count(), func.sum(decided.c.value)).where(*_inside(decided, parameters)).group_by(*groups)
    found: dict[Any, list[Amount]] = {}
    for key, currency, won, n, value in session.execute(stmt):
        amount = Amount(currency, n, 0, value, Decimal(0)) if won else Amount(currency, 0, n, Decimal(0), value)
        found.setdefault(_month(key) if parameters.by is By.MONTH else key, []).append(amount)
    if parameters.by is By.MONTH:
        return [(key, found[key]) for key in sorted(found, key=lambda month: (month is None, month))]
    named = [ref for ref in _names(session, parameters.by) if ref.id in found]
    rest: list[tuple[Ref | str | None, list[Amount]]] = [(None, found[None])] if None in found else []
    return [(ref, found[ref.id]) for ref in named] + rest


def _month(day: dt.date | None) -> str | None:
    return f"{day:%Y-%m}" if day else None


def _names(session: Session, by: By) -> Iterable[Ref]:
    who: Any = Company if by is By.CUSTOMER else User
    return (Ref(key, name) for key, name in session.execute(select(who.id, who.name).order_by(who.name_key, who.id)))


def _merged(found: Iterable[Amount]) -> tuple[Amount, ...]:
    """One amount per currency."""
    sums: dict[str, Amount] = {}
    for a in found:
        b = sums.get(a.currency, Amount(a.currency, 0, 0, Decimal(0), Decimal(0)))
        sums[a.currency] = Amount(
            a.currency, a.cases_won + b.cases_won, a.cases_lost + b.cases_lost, a.won + b.won, a.lost + b.lost
        )
    return tuple(sums[currency] for currency in sorted(sums))


def _explanation(session: Session, decided: Subquery, parameters: Parameters, counted: int) -> Explanation:
    open_cases = select(func.count()).select_from(Case).where(Case.deleted == _FALSE, Case.status_id.not_in((WON, LOST)))
    if parameters.customer:
        open_cases = open_cases.where(Case.company_id == parameters.customer)
    missing = [(session.scalar(open_cases) or 0, _("neither won nor lost yet"))]
    if parameters.first or parameters.last:
        undated = select(func.count()).select_from(decided).where(decided.c.day.is_(None))
        outside = select(func.count()).select_from(decided).where(or_(*(~test for test in _inside(decided, parameters))))
        missing.append((session.scalar(outside) or 0, _("decided before or after this time")))
        missing.append((session.scalar(undated) or 0, _("nobody knows on which day they were decided")))
    return Explanation(
        _(
            "Win rate = won ÷ (won + lost), by number of cases and by their value in each currency; “–” when nothing was decided. "
            "A case is decided on the day its status became Won or Lost, or on the day it was closed if that was earlier."
        ),
        _filters(session, parameters, current()),
        counted,
        left_out(*missing),
    )


def _filters(session: Session, parameters: Parameters, formats: Formats) -> tuple[str, ...]:
    found = []
    if parameters.first:
        found.append(_("From {day} on.").format(day=formats.text(Kind.DATE, parameters.first)))
    if parameters.last:
        found.append(_("Until {day}.").format(day=formats.text(Kind.DATE, parameters.last)))
    if parameters.customer:
        name = session.scalar(select(Company.name).where(Company.id == parameters.customer))
        found.append(_("Only the customer “{name}”.").format(name=name))
    return tuple(found)
