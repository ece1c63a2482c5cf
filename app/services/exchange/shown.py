"""What an import would do and what it did, as the window shows it."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import Entity, Journal
from app.models.change import IMPORT
from app.services.exchange.plan import Fate, Plan, RowPlan
from app.store.listing import title_of

MOST: Final = 2000  # rows that are shown of a plan, or records of an import
_ORDER: Final = (Fate.REFUSED, Fate.CHANGED, Fate.NEW)  # what needs a look first


class PlanLine(NamedTuple):
    """One field of one row: what stands there now and what would, or why the row is refused."""

    line: int
    fate: Fate
    record: str
    id: uuid.UUID | None
    field: str
    before: str
    after: str


def plan_lines(plan: Plan, most: int = MOST) -> list[PlanLine]:
    """The rows that need a look, at most so many lines; unchanged ones are only counted."""
    lines: list[PlanLine] = []
    for fate in _ORDER:
        if plan.counts[fate] and len(lines) < most:
            for row in plan.rows(fate):
                lines += _of(plan, row)
                if len(lines) >= most:
                    break
    return lines[:most]


def _of(plan: Plan, row: RowPlan) -> Iterable[PlanLine]:
    if row.problems:
        return [PlanLine(row.line, row.fate, row.title, row.id, p.column, p.value, p.reason) for p in row.problems]
    return [PlanLine(row.line, row.fate, row.title, row.id, *line) for line in plan.lines(row)]


def brought(session: Session, entity: type[Entity], label: str, most: int = MOST) -> list[tuple[uuid.UUID, str, bool]]:
    """The records that the latest import of this name made or changed: id, title, whether it is new."""
    latest = select(func.max(Journal.seq)).where(Journal.label == label, Journal.origin == IMPORT).scalar_subquery()
    operation = select(Journal.operation).where(Journal.seq == latest).scalar_subquery()
    there = Journal.operation == operation, Journal.table_name == entity.__tablename__
    rows = session.execute(select(Journal.record, Journal.verb).where(*there).order_by(Journal.seq).limit(most)).all()
    verbs: dict[uuid.UUID, str] = {}
    for record, verb in rows:
        verbs.setdefault(record, verb)  # the first one tells whether it is new
    found = session.execute(select(entity.id, title_of(entity, entity)).where(entity.id.in_(list(verbs))))
    titles = {one: str(title) for one, title in found}
    return [(record, titles.get(record, ""), verb == "insert") for record, verb in verbs.items()]
