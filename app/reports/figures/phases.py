"""Phases: how long cases are prepared and realised, what turnover they promise, and who is responsible (C-12 … C-15)."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, Date, Subquery, and_, case, func, literal, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from app.formats import Kind
from app.language import _, mark
from app.models import Case, CaseStatus, CaseStep, Company, User
from app.models.case import LOST, Outcome, Phase
from app.reports.figures.statuses import Status, statuses
from app.reports.figures.tables import Column, Explanation, Table, average, left_out, option
from app.store.listing import Ref
from app.store.stays import days_of_stay

_FALSE: Final[ColumnElement[bool]] = literal_column("false")


@dataclass(frozen=True, slots=True)
class Parameters:
    limit: int = field(default=100, metadata=option(mark("How many cases to name, the longest first; 0: all")))
    finished: bool = field(default=False, metadata=option(mark("Name also the cases that are over")))
    today: dt.date = field(default_factory=dt.date.today)


class Turnover(NamedTuple):
    """Cases that are in a phase now, in one currency; of one responsible or of all."""

    phase: Phase
    currency: str
    cases: int
    value: Decimal
    weighted: Decimal


class Responsible(NamedTuple):
    user: Ref | None
    turnover: Turnover


class Average(NamedTuple):
    """Days in one phase: of the cases that are in it now, so far, and of those that have left it."""

    phase: Phase
    running: int
    days_so_far: Decimal | None
    finished: int
    days: Decimal | None


class Stage(NamedTuple):
    """Stays in one status that are over, and how long they took (F-10)."""

    status: Status
    stays: int
    days: Decimal | None


class CaseDays(NamedTuple):
    case: Ref
    number: int | None
    customer: Ref
    status: Ref
    preparation: int | None
    realisation: int | None


@dataclass(frozen=True, slots=True)
class Phases:
    turnover: tuple[Turnover, ...]
    responsible: tuple[Responsible, ...]
    averages: tuple[Average, ...]
    stages: tuple[Stage, ...]
    cases: tuple[CaseDays, ...]
    explanation: Explanation

    @property
    def title(self) -> str:
        return _("Preparation and realisation")

    @property
    def tables(self) -> tuple[Table, ...]:
        phase = Column("phase", _("Phase"), Kind.CHOICE)
        sums = (
            Column("currency", _("Currency"), Kind.CURRENCY),
            Column("cases", _("Cases"), Kind.NUMBER),
            Column("value", _("Expected turnover"), Kind.MONEY, "currency"),
            Column("weighted", _("Weighted value"), Kind.MONEY, "currency"),
        )
        user = Column("responsible", _("Responsible"), Kind.REF)
        by_user = tuple((r.user, *r.turnover) for r in self.responsible)
        return (
            Table("turnover", _("Expected turnover"), (phase, *sums), tuple(tuple(t) for t in self.turnover)),
            Table("responsible", _("By responsible"), (user, phase, *sums), by_user),
            Table("averages", _("Average days"), (phase, *_average_columns()), tuple(tuple(a) for a in self.averages)),
            Table("stages", _("Average days by status"), _stage_columns(), tuple((s.status.ref, *s[1:]) for s in self.stages)),
            Table("cases", _("Days by case"), _case_columns(), tuple((c.number, c.customer, c.case, *c[3:]) for c in self.cases)),
        )


def _average_columns() -> tuple[Column, ...]:
    return (
        Column("running", _("In it now"), Kind.NUMBER),
        Column("days_so_far", _("Average days so far"), Kind.NUMBER),
        Column("finished", _("Through it"), Kind.NUMBER),
        Column("days", _("Average days"), Kind.NUMBER),
    )


def _stage_columns() -> tuple[Column, ...]:
    return (
        Column("status", _("Status"), Kind.REF),
        Column("stays", _("Stays that are over"), Kind.NUMBER),
        Column("days", _("Average days"), Kind.NUMBER),
    )


def _case_columns() -> tuple[Column, ...]:
    return (
        Column("number", _("No."), Kind.SERIAL),
        Column("customer", _("Customer"), Kind.REF),
        Column("case", _("Title"), Kind.REF),
        Column("status", _("Status"), Kind.REF),
        Column("preparation", _("Days in preparation"), Kind.NUMBER),
        Column("realisation", _("Days in realisation"), Kind.NUMBER),
    )


def run(session: Session, parameters: Parameters) -> Phases:
    known = statuses(session)
    sums = _sums(session, known, parameters.today)
    per_case = _per_case(parameters.today)
    return Phases(
        _turnover([s for s in sums if s.phase]),
        _responsible(session, [s for s in sums if s.phase]),
        _averages(session, per_case, parameters.today),
        _stages(session, known),
        _cases(session, per_case, known, parameters),
        _explanation(sums),
    )


def _over(today: dt.date) -> ColumnElement[bool]:
    """A case whose realisation has come to its end."""
    ended = and_(Case.ended_on.is_not(None), Case.ended_on <= literal(today, Date()))
    return or_(Case.closed == literal_column("true"), ended)


class _Sum(NamedTuple):
    responsible_id: uuid.UUID | None
    status: Status
    phase: Phase | None  # where these cases are now; None: they are lost or done
    currency: str
    cases: int
    value: Decimal
    weighted: Decimal


def _sums(session: Session, known: dict[uuid.UUID, Status], today: dt.date) -> list[_Sum]:
    inner = (
        select(Case.responsible_id, Case.status_id, Case.currency, Case.value, Case.weighted, _over(today).label("over"))
        .where(Case.deleted == _FALSE)
        .subquery()
    )
    groups = (inner.c.responsible_id, inner.c.status_id, inner.c.over, inner.c.currency)
    stmt = select(*groups, func.count(), func.sum(inner.c.value), func.sum(inner.c.weighted)).group_by(*groups)
    found = []
    for user, status_id, over, currency, n, value, weighted in session.execute(stmt):
        status = known[status_id]
        found.append(_Sum(user, status, _phase_now(status, over), currency, n, value, weighted))
    return found


def _phase_now(status: Status, over: bool) -> Phase | None:
    if status.outcome is Outcome.LOST or (status.phase is Phase.REALISATION and over):
        return None
    return status.phase


def _turnover(sums: list[_Sum]) -> tuple[Turnover, ...]:
    found: dict[tuple[Phase, str], Turnover] = {}
    for s in sums:
        assert s.phase is not None
        key = s.phase, s.currency
        old = found.get(key, Turnover(*key, 0, Decimal(0), Decimal(0)))
        found[key] = Turnover(*key, old.cases + s.cases, old.value + s.value, old.weighted + s.weighted)
    return tuple(sorted(found.values(), key=lambda t: (list(Phase).index(t.phase), t.currency)))


def _responsible(session: Session, sums: list[_Sum]) -> tuple[Responsible, ...]:
    """By name; the cases nobody is responsible for stand last."""
    users = [Ref(key, name) for key, name in session.execute(select(User.id, User.name).order_by(User.name_key, User.id))]
    found = []
    for user in [*users, None]:
        of_user = [s for s in sums if s.responsible_id == (user.id if user else None)]
        found += [Responsible(user, turnover) for turnover in _turnover(of_user)]
    return tuple(found)


def _per_case(today: dt.date) -> Subquery:
    """Days of each case by phase, NULL where it never was in it; a lost case spends none after it is lost."""
    status, days = aliased(CaseStatus), days_of_stay(today)
    of_phase = [func.sum(case((status.phase == phase, days))).label(phase.value) for phase in Phase]
    return (
        select(CaseStep.case_id, *of_phase)
        .join(Case, Case.id == CaseStep.case_id)
        .join(status, status.id == CaseStep.status_id)
        .where(Case.deleted == _FALSE, CaseStep.deleted == _FALSE, CaseStep.status_id != LOST)
        .group_by(CaseStep.case_id)
        .subquery()
    )


def _now(today: dt.date) -> dict[Phase, ColumnElement[bool]]:
    """Whether a case, joined with its status, is in a phase now: the same as `_phase_now`."""
    lost = Case.status_id == LOST
    return {
        Phase.PREPARATION: and_(~lost, CaseStatus.phase == Phase.PREPARATION),
        Phase.REALISATION: and_(~lost, CaseStatus.phase == Phase.REALISATION, ~_over(today)),
    }


def _averages(session: Session, per_case: Subquery, today: dt.date) -> tuple[Average, ...]:
    now = _now(today)
    columns = [c for phase in Phase for c in (now[phase].label(f"in_{phase.value}"), per_case.c[phase.value])]
    inner = select(*columns).select_from(per_case).join(Case, Case.id == per_case.c.case_id)
    rows = inner.join(CaseStatus, CaseStatus.id == Case.status_id).subquery()
    found = []
    for phase in Phase:
        running, days = rows.c[f"in_{phase.value}"], rows.c[phase.value]
        counted = select(running, func.count(days), func.sum(days)).where(days.is_not(None)).group_by(running)
        sums = {bool(is_running): (n, Decimal(int(total))) for is_running, n, total in session.execute(counted)}
        (now_n, now_days), (past_n, past_days) = (sums.get(key, (0, Decimal(0))) for key in (True, False))
        found.append(Average(phase, now_n, average(now_days, now_n, 1), past_n, average(past_days, past_n, 1)))
    return tuple(found)


def _stages(session: Session, known: dict[uuid.UUID, Status]) -> tuple[Stage, ...]:
    stmt = (
        select(CaseStep.status_id, func.count(), func.sum(CaseStep.days))
        .join(Case, Case.id == CaseStep.case_id)
        .where(Case.deleted == _FALSE, CaseStep.deleted == _FALSE, CaseStep.current == _FALSE, CaseStep.days.is_not(None))
        .group_by(CaseStep.status_id)
    )
    found = {key: (n, Decimal(int(total or 0))) for key, n, total in session.execute(stmt)}
    shown = [(key, s) for key, s in known.items() if key in found or (s.outcome is Outcome.OPEN and not s.deleted)]
    totals = [(status, *found.get(key, (0, Decimal(0)))) for key, status in shown]
    return tuple(Stage(status, n, average(total, n, 1)) for status, n, total in totals)


def _cases(session: Session, per_case: Subquery, known: dict[uuid.UUID, Status], parameters: Parameters) -> tuple[CaseDays, ...]:
    days = [per_case.c[phase.value] for phase in Phase]
    stmt = (
        select(Case.id, Case.title, Case.number, Company.id, Company.name, Case.status_id, *days)
        .select_from(per_case)
        .join(Case, Case.id == per_case.c.case_id)
        .join(CaseStatus, CaseStatus.id == Case.status_id)
        .join(Company, Company.id == Case.company_id)
        .order_by((func.coalesce(days[0], 0) + func.coalesce(days[1], 0)).desc(), Case.number, Case.id)
    )
    if not parameters.finished:
        stmt = stmt.where(or_(*_now(parameters.today).values()))
    if parameters.limit:
        stmt = stmt.limit(parameters.limit)
    return tuple(
        CaseDays(Ref(key, title), number, Ref(customer, name), known[status].ref, *(None if d is None else int(d) for d in spent))
        for key, title, number, customer, name, status, *spent in session.execute(stmt)
    )


def _explanation(sums: list[_Sum]) -> Explanation:
    lost = sum(s.cases for s in sums if s.status.outcome is Outcome.LOST)
    done = sum(s.cases for s in sums if s.phase is None) - lost
    return Explanation(
        _(
            "A case is in the phase of its status until it is lost or its realisation has ended. Its days are those of its stays "
            "in the statuses of a phase; the last stay runs until the end of the case, or until today."
        ),
        (_("Expected turnover: the value of the cases that are in a phase now, each in its own currency."),),
        sum(s.cases for s in sums if s.phase),
        left_out((lost, _("lost")), (done, _("their realisation is over"))),
    )
