"""Figures: one report a file.

To add a report:

1. Its file here: a frozen dataclass ``Parameters`` whose fields carry ``metadata=option(label)`` when the user chooses
   them; a frozen result with ``title``, ``explanation`` and ``tables`` (see tables.py); and ``run(session, parameters)``,
   which only reads.
2. Its line in REPORTS below. Screens and the command line list it from there; `kontor report` offers its parameters.
3. Its test in tests/reports, against the same figures reckoned in plain Python.

docs/how-to/add-a-report.md goes through one, step by step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NamedTuple

from app.language import mark
from app.reports.figures import activities, phases, pipeline, status, won_lost
from app.reports.figures.tables import Column, Explanation, Figures, LeftOut, Table

__all__ = ["REPORTS", "Column", "Explanation", "Figures", "LeftOut", "Report", "Table"]


class Report(NamedTuple):
    """A report as it is offered: its name on the command line, what it is called, what it needs, what makes it."""

    name: str
    label: str
    parameters: type[Any]
    run: Callable[..., Figures]


REPORTS: Final = (
    Report("pipeline", mark("Pipeline: what the open cases are worth"), pipeline.Parameters, pipeline.run),
    Report("status", mark("Cases by status, won and lost ones too"), status.Parameters, status.run),
    Report("phases", mark("Days and turnover in preparation and realisation"), phases.Parameters, phases.run),
    Report("won-lost", mark("Won and lost cases in a time, with the win rate"), won_lost.Parameters, won_lost.run),
    Report("activities", mark("Activities: how many, how long, what they cost"), activities.Parameters, activities.run),
)
