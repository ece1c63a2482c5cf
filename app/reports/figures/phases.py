"""Phases: how long cases are prepared and realised, what turnover they promise, and who is responsible (C-12 … C-15)."""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import batched
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, Date, Subquery, and_, case, func, literal, literal_column, or_, select
from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _, mark
from app.models import Case, CaseStep, Company, User
from app.models.case import LOST, Outcome, Phase
from app.reports.figures.statuses import Status, statuses, weighted_sum
from app.reports.figures.tables import Column, Explanation, Table, average, left_out, option
from app.store.listing import Ref
from app.store.matching import as_they_lie, unindexed
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
    return Phases(
        _turnover([s for s in sums if s.phase]),
        _responsible(session, [s for s in sums if s.phase]),
        _averages(session, known, parameters.today),
        _stages(session, known),
        _cases(session, known, parameters),
        _explanation(sums),
    )


class _Sum(NamedTuple):
    responsible_id: uuid.UUID | None
    status: Status
    phase: Phase | None  # where these cases are now; None: they are lost or done
    currency: str
    cases: int
    value: Decimal
    weighted: Decimal


def _sums(session: Session, known: dict[uuid.UUID, Status], today: dt.date) -> list[_Sum]:
    """All cases by responsible, status and currency.

    Those that ended before they were closed are few: looked up apart, they let all others be summed from an index alone.
    """
    columns = (Case.responsible_id, Case.status_id, Case.closed, Case.currency)
    amounts = (func.count(), func.sum(Case.value), weighted_sum())
    stmt = select(*columns, *amounts).where(Case.deleted == _FALSE).group_by(*columns)
    in_realisation = [key for key, status in known.items() if status.phase is Phase.REALISATION]
    ended = stmt.where(Case.status_id.in_(in_realisation), Case.closed == _FALSE, Case.ended_on <= today)
    found = []
    for user, key, over, currency, n, value, weighted in session.execute(stmt):
        found.append(_Sum(user, known[key], _phase_now(known[key], over), currency, n, value, weighted))
    for user, key, _closed, currency, n, value, weighted in session.execute(ended):
        found.append(_Sum(user, known[key], known[key].phase, currency, -n, -value, -weighted))
        found.append(_Sum(user, known[key], None, currency, n, value, weighted))
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
    return tuple(sorted((t for t in found.values() if t.cases), key=lambda t: (list(Phase).index(t.phase), t.currency)))


def _responsible(session: Session, sums: list[_Sum]) -> tuple[Responsible, ...]:
    """By name; the cases nobody is responsible for stand last."""
    users = [Ref(key, name) for key, name in session.execute(select(User.id, User.name).order_by(User.name_key, User.id))]
    found = []
    for user in [*users, None]:
        of_user = [s for s in sums if s.responsible_id == (user.id if user else None)]
        found += [Responsible(user, turnover) for turnover in _turnover(of_user)]
    return tuple(found)


def _per_case(known: dict[uuid.UUID, Status], today: dt.date, running_only: bool) -> Subquery:
    """Days of each case by phase, NULL where it never was in it, and whether it is in it now.

    A lost case spends no days after it is lost. The few statuses are known: looking each of them up for every step took
    as long as all the rest, and had SQLite sort the steps instead of reading them case by case.
    """
    days, now = days_of_stay(today), _now(known, today)
    columns = [
        column
        for phase in Phase
        for column in (
            func.sum(case((CaseStep.status_id.in_(_open_in(known, phase)), days))).label(phase.value),
            now[phase].label(f"in_{phase.value}"),
        )
    ]
    stmt = (
        select(Case.id, *columns)
        .join(CaseStep, CaseStep.case_id == Case.id)
        .where(Case.deleted == _FALSE, CaseStep.deleted == _FALSE, CaseStep.status_id != LOST)
        .group_by(as_they_lie(Case))
    )
    return (stmt.where(or_(*now.values())) if running_only else stmt).subquery()


def _open_in(known: dict[uuid.UUID, Status], phase: Phase) -> list[uuid.UUID]:
    """The statuses of a phase in which a case is not lost."""
    return [key for key, status in known.items() if status.phase is phase and key != LOST]


def _now(known: dict[uuid.UUID, Status], today: dt.date) -> dict[Phase, ColumnElement[bool]]:
    """Whether a case is in a phase now: the same as `_phase_now`."""
    status_id = unindexed(Case.status_id)  # read as they lie here, too
    going_on = and_(Case.closed == _FALSE, or_(Case.ended_on.is_(None), Case.ended_on > literal(today, Date())))
    return {
        Phase.PREPARATION: status_id.in_(_open_in(known, Phase.PREPARATION)),
        Phase.REALISATION: and_(status_id.in_(_open_in(known, Phase.REALISATION)), going_on),
    }


def _averages(session: Session, known: dict[uuid.UUID, Status], today: dt.date) -> tuple[Average, ...]:
    each = _per_case(known, today, running_only=False)
    now = [each.c[f"in_{phase.value}"] for phase in Phase]
    days = [c for phase in Phase for c in (func.count(each.c[phase.value]), func.sum(each.c[phase.value]))]
    sums = {(phase, running): (0, Decimal(0)) for phase in Phase for running in (True, False)}
    for *is_in, prepared, preparation, realised, realisation in session.execute(select(*now, *days).group_by(*now)):
        for phase, running, n, total in zip(Phase, is_in, (prepared, realised), (preparation, realisation), strict=True):
            old_n, old_total = sums[phase, bool(running)]
            sums[phase, bool(running)] = (old_n + n, old_total + Decimal(int(total or 0)))
    found = []
    for phase in Phase:
        (now_n, now_days), (past_n, past_days) = sums[phase, True], sums[phase, False]
        found.append(Average(phase, now_n, average(now_days, now_n, 1), past_n, average(past_days, past_n, 1)))
    return tuple(found)


def _stages(session: Session, known: dict[uuid.UUID, Status]) -> tuple[Stage, ...]:
    """All statuses side by side in one row: to group by them, SQLite would sort every stay there ever was."""
    status_id = unindexed(CaseStep.status_id)  # read as they lie, instead of jumping about along the index
    gone = select(Case.id).where(Case.deleted == literal_column("true"))
    columns = [
        amount.filter(status_id == literal(key, CaseStep.status_id.type))
        for key in known
        for amount in (func.count(), func.sum(CaseStep.days))
    ]
    stmt = select(*columns).where(
        CaseStep.deleted == _FALSE, CaseStep.current == _FALSE, CaseStep.days.is_not(None), CaseStep.case_id.not_in(gone)
    )
    counted = batched(session.execute(stmt).one(), 2)
    found = {key: (n, Decimal(int(total or 0))) for key, (n, total) in zip(known, counted, strict=True) if n}
    shown = [(key, s) for key, s in known.items() if key in found or (s.outcome is Outcome.OPEN and not s.deleted)]
    totals = [(status, *found.get(key, (0, Decimal(0)))) for key, status in shown]
    return tuple(Stage(status, n, average(total, n, 1)) for status, n, total in totals)


def _cases(session: Session, known: dict[uuid.UUID, Status], parameters: Parameters) -> tuple[CaseDays, ...]:
    each = _per_case(known, parameters.today, running_only=not parameters.finished)
    days = [each.c[phase.value] for phase in Phase]
    longest = (func.coalesce(days[0], 0) + func.coalesce(days[1], 0)).desc()
    stmt = (
        select(Case.id, Case.title, Case.number, Company.id, Company.name, Case.status_id, *days)
        .select_from(each)
        .join(Case, Case.id == each.c.id)
        .join(Company, Company.id == Case.company_id)
        .order_by(longest, Case.number, Case.id)
    )
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
