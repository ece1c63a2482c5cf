"""How long a case stayed in each status, as SQL: one rule for its history and for the reports (C-12, C-13, F-06)."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ColumnElement, Date, Integer, case, func, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import FunctionElement

from app.models import Case, CaseStep
from app.models.types import Day


class days_between(FunctionElement[int]):  # noqa: N801 - it is written as an SQL function
    """Days from the first day to the second; negative when the second is earlier."""

    inherit_cache = True
    type = Integer()


@compiles(days_between, "postgresql")
def _days_between_postgresql(element: Any, compiler: Any, **kw: Any) -> str:
    since, until = (compiler.process(c, **kw) for c in element.clauses)
    return f"(({until})::date - ({since})::date)"


@compiles(days_between)
def _days_between_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    since, until = (compiler.process(c, **kw) for c in element.clauses)
    return f"CAST(julianday({until}) - julianday({since}) AS INTEGER)"


def days_of_stay(today: dt.date) -> ColumnElement[int]:
    """The days of a step: those it noted when it ended; the last one counts until the end of its case, or until today.

    For statements that join CaseStep with its Case.
    """
    end = func.coalesce(CaseStep.until, Case.ended_on, Case.closed_on, literal(today, Day()), type_=Date())
    days = days_between(CaseStep.since, end)
    return func.coalesce(CaseStep.days, case((days > 0, days), else_=0), type_=Integer())
