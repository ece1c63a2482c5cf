"""The office far away: how often a list, a record and a save ask the server and wait for its answer (11)."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from app.models import Case, CaseStep
from app.store import listing as lists
from app.store import record
from app.store.database import Database
from tests.benchmarks import data
from tests.benchmarks.measuring import Result, interleaved
from tests.benchmarks.reads import OPEN
from tests.benchmarks.saves import CHANGES, open_cases, save
from tests.benchmarks.stage import Bare, Stage
from tests.wire import proxy

ROUND_TRIP = 0.010  # seconds


def far_away(stage: Stage) -> list[Result]:
    """11: round trips, counted on the wire, and what they cost at 10 ms each."""
    with proxy(stage.office.login, ROUND_TRIP) as (address, wire), closing(Database(address, who="bench")) as database:
        cases = open_cases(database, 50)
        total = database.read(lists.count, OPEN)
        id = data.case_id(1)
        acts: dict[str, tuple[float | None, Callable[[], object]]] = {
            "page of 200": (1, lambda: database.read(lists.page_at, OPEN, 0, total, 200)),
            "count of a list": (1, lambda: database.read(lists.count, OPEN)),
            "open one case": (None, lambda: database.read(record.load, Case, id)),
            "its status history": (None, lambda: database.read(record.parts, CaseStep, id)),
            "save a case: its next step": (4, lambda: save(database, cases, "its next step")),
            "save a case: its value": (4, lambda: save(database, cases, "its value")),
        }
        assert set(CHANGES) == {"its next step", "its value"}
        found = []
        for operation, (target, act) in acts.items():
            found.append(Result(11, f"{operation}, server 10 ms away", "fewest possible", 1, wire.trips(act), target, "trips"))
        with closing(Bare(database)) as bare:
            took = interleaved({"raw": bare.asking("SELECT 1"), **{n: act for n, (_t, act) in acts.items()}}, stage.rounds(15))
        return found + [Result(11, f"{o}, server 10 ms away", "SELECT 1", took["raw"], took[o]) for o in acts]
