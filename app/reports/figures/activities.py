"""Activities: how many were finished, their minutes and cost, by type, responsible, template and week (N-20, F-27, F-31)."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _, mark
from app.models import Activity, ActivityTemplate, ActivityType, Company, User
from app.models.activity import ActivityStatus
from app.reports.figures.tables import Column, Explanation, Table, average, left_out, option
from app.store.listing import Ref


@dataclass(frozen=True, slots=True)
class Parameters:
    first: dt.date | None = field(default=None, metadata=option(mark("From this day on"), "from"))
    last: dt.date | None = field(default=None, metadata=option(mark("Until this day"), "to"))
    responsible: uuid.UUID | None = field(default=None, metadata=option(mark("Only what this user was responsible for"), of=User))
    company: uuid.UUID | None = field(default=None, metadata=option(mark("Only with this company"), of=Company))


class Sum(NamedTuple):
    """Finished activities of one kind in one currency. Averages are per activity: minutes to two decimals, cost to the cent."""

    name: Any
    currency: str | None
    activities: int
    minutes: int
    cost: Decimal
    average_minutes: Decimal | None
    average_cost: Decimal | None


@dataclass(frozen=True, slots=True)
class Activities:
    by_type: tuple[Sum, ...]
    by_responsible: tuple[Sum, ...]
    by_template: tuple[Sum, ...]
    by_week: tuple[Sum, ...]
    explanation: Explanation

    @property
    def title(self) -> str:
        return _("Activities")

    @property
    def tables(self) -> tuple[Table, ...]:
        return (
            Table("type", _("By type"), _columns("type", _("Type"), Kind.REF), self.by_type),
            Table("responsible", _("By responsible"), _columns("responsible", _("Responsible"), Kind.REF), self.by_responsible),
            Table("template", _("By template"), _columns("template", _("Template"), Kind.REF), self.by_template),
            Table("week", _("By week"), _columns("week", _("Week"), Kind.TEXT), self.by_week),
        )


def _columns(name: str, label: str, kind: Kind) -> tuple[Column, ...]:
    return (
        Column(name, label, kind),
        Column("currency", _("Currency"), Kind.CURRENCY),
        Column("activities", _("Activities"), Kind.NUMBER),
        Column("minutes", _("Minutes"), Kind.NUMBER),
        Column("cost", _("Cost"), Kind.MONEY, "currency"),
        Column("average_minutes", _("Minutes each"), Kind.MONEY),
        Column("average_cost", _("Cost each"), Kind.MONEY, "currency"),
    )


_DAY: Any = func.coalesce(Activity.done_on, Activity.planned_on)


def run(session: Session, parameters: Parameters) -> Activities:
    there = _where(parameters)
    done = (*there, Activity.status == ActivityStatus.COMPLETED)
    names = {
        entity: {id: Ref(id, name) for id, name in session.execute(select(entity.id, entity.name))}
        for entity in (ActivityType, User, ActivityTemplate)
    }
    nobody, none = Ref(None, _("Nobody")), Ref(None, _("Without a template"))  # type: ignore[arg-type]
    by_type = _summed(session, done, Activity.type_id, lambda id: names[ActivityType].get(id, nobody))
    by_responsible = _summed(session, done, Activity.responsible_id, lambda id: names[User].get(id, nobody))
    by_template = _summed(session, done, Activity.template_id, lambda id: names[ActivityTemplate].get(id, none))
    counted = sum(s.activities for s in by_type)
    explanation = Explanation(
        _("Finished activities; minutes and cost as they were noted, averages per activity. A week begins on Monday (ISO 8601)."),
        tuple(_filters(session, parameters)),
        counted,
        left_out(
            (_count(session, *there, Activity.status == ActivityStatus.CANCELLED), _("cancelled")),
            (_count(session, *there, Activity.closed.is_(False)), _("still open")),
        ),
        of="activities",
    )
    return Activities(by_type, by_responsible, by_template, _weeks(session, done), explanation)


def _where(p: Parameters) -> tuple[Any, ...]:
    where: list[Any] = [Activity.deleted.is_(False)]
    where += [Activity.responsible_id == p.responsible] if p.responsible else []
    where += [Activity.company_id == p.company] if p.company else []
    where += [p.first <= _DAY] if p.first else []
    where += [p.last >= _DAY] if p.last else []
    return tuple(where)


def _count(session: Session, *where: Any) -> int:
    return session.scalar(select(func.count()).select_from(Activity).where(*where)) or 0


def _rows(session: Session, where: Iterable[Any], key: Any) -> list[tuple[Any, str, int, int, Decimal]]:
    sums = (func.count(), func.coalesce(func.sum(Activity.minutes), 0), func.coalesce(func.sum(Activity.cost), Decimal(0)))
    stmt = select(key, Activity.currency, *sums).where(*where).group_by(key, Activity.currency)
    return [(k, currency, n, int(minutes), Decimal(cost)) for k, currency, n, minutes, cost in session.execute(stmt)]


def _summed(session: Session, where: Iterable[Any], key: Any, name: Callable[[Any], Ref]) -> tuple[Sum, ...]:
    found = [_sum(name(k), currency, n, minutes, cost) for k, currency, n, minutes, cost in _rows(session, where, key)]
    return tuple(sorted(found, key=lambda s: (-s.activities, s.name.text, s.currency or "")))


def _sum(name: Any, currency: str, n: int, minutes: int, cost: Decimal) -> Sum:
    return Sum(name, currency or None, n, minutes, cost, average(Decimal(minutes), n), average(cost, n))


def _weeks(session: Session, where: Iterable[Any]) -> tuple[Sum, ...]:
    found: dict[tuple[str, str], tuple[int, int, Decimal]] = {}
    for day, currency, n, minutes, cost in _rows(session, where, _DAY):
        if day is not None:
            year, week, _weekday = day.isocalendar()
            before = found.get((f"{year}-W{week:02}", currency), (0, 0, Decimal(0)))
            found[f"{year}-W{week:02}", currency] = before[0] + n, before[1] + minutes, before[2] + cost
    return tuple(_sum(week, currency, *sums) for (week, currency), sums in sorted(found.items()))


def _filters(session: Session, p: Parameters) -> Iterable[str]:
    from app.formats import current

    if p.first:
        yield _("From {day} on.").format(day=current().text(Kind.DATE, p.first))
    if p.last:
        yield _("Until {day}.").format(day=current().text(Kind.DATE, p.last))
    for id, entity, words in ((p.responsible, User, mark("Only of {name}.")), (p.company, Company, mark("Only with {name}."))):
        if id is not None:
            named: Any = entity
            yield _(words).format(name=session.scalar(select(named.name).where(named.id == id)) or "")
