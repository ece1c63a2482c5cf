"""Imports a foreign table: look first, then all of it or nothing, in one write that one undo takes back.

::

    with foreign.read(path) as table, database.read(importing.plan, table, mapping, Company) as plan:
        for row in plan.rows(): ...             # the dry run: new, old -> new, unchanged, refused and why
        importing.run(database, plan, table, mapping)

A row updates the record whose key fields agree with it and changes only the fields that the mapping names. The same
import again changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _
from app.models import Journal
from app.models.change import IMPORT
from app.models.fields import fields_of
from app.services.exchange import writing
from app.services.exchange.foreign import Staged
from app.services.exchange.mapping import ColumnMapping
from app.services.exchange.plan import Fate, Line, Plan, Problem, Progress, RowPlan, Watch
from app.services.exchange.planning import importable, key_of, plan, refused
from app.store.database import Database, Written

__all__ = [
    "Fate",
    "Line",
    "Plan",
    "Problem",
    "Progress",
    "RowPlan",
    "apply",
    "importable",
    "key_of",
    "label",
    "plan",
    "run",
]


def label(plan: Plan) -> str:
    """The name of the write: the undo text and the line of the history."""
    one, many = plan.entity.__labels__
    what = _(one) if plan.writes == 1 else _(many)
    return _("Import {file}: {n} {what}").format(file=plan.file, n=plan.writes, what=what.lower())


def run(
    database: Database,
    plan: Plan,
    staged: Staged,
    mapping: ColumnMapping,
    *,
    progress: Callable[[Progress], object] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Written[int] | None:
    """Do what the plan says, in one write; None when there is nothing to do. Any refused row refuses all."""
    if plan.refused:
        raise refused(plan)
    if not plan.writes:
        return None
    return database.submit(label(plan), apply, plan, staged, mapping, progress, stop, origin=IMPORT).result()


def apply(
    session: Session,
    plan: Plan,
    staged: Staged,
    mapping: ColumnMapping,
    progress: Callable[[Progress], object] | None = None,
    stop: Callable[[], bool] | None = None,
) -> int:
    """The write itself; how many records were made or changed. What others wrote since the dry run is looked at again."""
    if plan.refused:
        raise refused(plan)
    watch = Watch(staged.count, progress, stop)
    if not _overtaken(session, plan):
        return writing.write(session, plan, watch)
    with _planned_again(session, plan, staged, mapping, stop) as anew:
        if anew.refused:
            raise refused(anew)
        return writing.write(session, anew, watch)


def _overtaken(session: Session, plan: Plan) -> bool:
    """Whether anybody wrote something since that the plan looked at."""
    looked_at = {plan.entity, *(e for d in fields_of(plan.entity) for e in (d.target, d.through) if e is not None)}
    tables = [e.__tablename__ for e in looked_at]
    return session.scalar(select(Journal.seq).where(Journal.seq > plan.seen, Journal.table_name.in_(tables)).limit(1)) is not None


def _planned_again(session: Session, old: Plan, staged: Staged, mapping: ColumnMapping, stop: Callable[[], bool] | None) -> Plan:
    return plan(session, staged, mapping, old.entity, old.key, stop=stop)
