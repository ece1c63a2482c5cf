"""Pages, pies, counts, one case and the quick search: our questions beside the same ones put to the driver (3, 7, 8, 9)."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from app.models import Case, CaseStep
from app.store import listing as lists
from app.store import record
from app.store.listing import Due, Listing, Op
from app.store.search import find
from tests.benchmarks import data
from tests.benchmarks.measuring import Act, Result, interleaved
from tests.benchmarks.stage import Bare, Stage

OPEN = Listing(Case, sort="number", descending=True, today=data.TODAY).having("closed", Op.IS, False)  # as the tab starts
QUOTED = Listing(Case, sort="expected_close", today=data.TODAY).having("status_id", Op.IS, data.STATUS)

COLUMNS: Final = """
    c.id, c.version, c.number, c.company_id, k.name, c.title, c.status_id, s.name, s.colour, c.value, c.probability,
    c.weighted, c.follow_up, c.expected_close, c.responsible_id, u.name, c.deadline, c.closed"""
JOINS: Final = """
    LEFT JOIN companies k ON k.id = c.company_id LEFT JOIN case_statuses s ON s.id = c.status_id
    LEFT JOIN users u ON u.id = c.responsible_id"""
OPEN_PAGE: Final = f"""
    SELECT {COLUMNS} FROM (
        SELECT id, number FROM cases WHERE deleted = false AND closed = false AND number IS NOT NULL
        ORDER BY number DESC, id DESC LIMIT :size) i
    JOIN cases c ON c.id = i.id {JOINS} ORDER BY i.number DESC, i.id DESC"""  # noqa: S608
QUOTED_PAGE: Final = f"""
    SELECT {COLUMNS} FROM (
        SELECT id, expected_close FROM cases WHERE deleted = false AND status_id = :status AND expected_close IS NOT NULL
        ORDER BY expected_close, id LIMIT :size) i
    JOIN cases c ON c.id = i.id {JOINS} ORDER BY i.expected_close, i.id"""  # noqa: S608
PIE = """
    SELECT {field}, currency, count(*), sum(value) FROM cases WHERE deleted = false AND closed = false
    GROUP BY {field}, currency"""
OVERDUE = "SELECT count(*) FROM cases WHERE deleted = false AND deadline < :today"
ONE_CASE: Final = f"""
    SELECT {COLUMNS}, c.*, p.last_name, t.name, r.name FROM cases c {JOINS}
    LEFT JOIN persons p ON p.id = c.person_id LEFT JOIN teams t ON t.id = c.team_id
    LEFT JOIN close_reasons r ON r.id = c.close_reason_id WHERE c.id = :id"""  # noqa: S608
ITS_STEPS = """
    SELECT t.*, s.name FROM case_steps t LEFT JOIN case_statuses s ON s.id = t.status_id
    WHERE t.case_id = :id AND t.deleted = false ORDER BY t.since"""
SEARCH: Final = {
    "file": """
        SELECT t.table_name, t.record, t.title, t.body, t.changed_at FROM search_index i JOIN search_text t ON t.seq = i.rowid
        WHERE search_index MATCH :words ORDER BY i.rowid DESC LIMIT 50""",
    "server": """
        SELECT t.table_name, t.record, t.title, t.body, t.changed_at FROM search_text t
        WHERE t.words @@ CAST(:words AS tsquery) ORDER BY t.seq DESC LIMIT 50""",
}
TYPED: Final = {  # two to four letters, of many records, of few and of none, and two words
    "st": {"file": '"st"*', "server": "'st':*"},
    "acme": {"file": '"acme"*', "server": "'acme':*"},
    "kja": {"file": '"kja"*', "server": "'kja':*"},
    "zzz": {"file": '"zzz"*', "server": "'zzz':*"},
    "holm acme": {"file": '"holm"* AND "acme"*', "server": "'holm':* & 'acme':*"},
}


def pages(stage: Stage) -> list[Result]:
    """3: a page of the list of open cases, and of one status by its expected close."""
    found = []
    kinds = ("open, newest first", OPEN, OPEN_PAGE, 200), ("one status by close", QUOTED, QUOTED_PAGE, 40)
    for where, database in stage.stores.items():
        with closing(Bare(database)) as bare:
            for name, listing, raw, rounds in kinds:
                total = database.read(lists.count, listing)
                for size in (50, 200):
                    acts: dict[str, Act] = {
                        "raw": bare.asking(raw, size=size, status=data.STATUS),
                        "ours": partial(database.read, lists.page_at, listing, 0, total, size),
                    }
                    took = interleaved(acts, stage.rounds(rounds))
                    operation = f"page of {size}, {name} ({where})"
                    found.append(Result(3, operation, "driver, same rows", took["raw"], took["ours"], 1.6))
    return found


def search(stage: Stage) -> list[Result]:
    """7: the search over everything as one types, beside the newest 50 of the bare index; ours also looks who is called so."""
    found = []
    for where, database in stage.stores.items():
        with closing(Bare(database)) as bare:
            for typed, words in TYPED.items():
                acts: dict[str, Act] = {
                    "raw": bare.asking(SEARCH[where], words=words[where]),
                    "ours": partial(database.read, find, typed),
                }
                took = interleaved(acts, stage.rounds(60))
                found.append(Result(7, f"search “{typed}” ({where})", "driver, newest 50", took["raw"], took["ours"], 2.0))
    return found


def pies(stage: Stage) -> list[Result]:
    """8: the pies of the tab Cases and the number of late cases."""
    found = []
    late = Listing(Case, today=data.TODAY).having("deadline", Op.DUE, Due.OVERDUE)
    for where, database in stage.stores.items():
        with closing(Bare(database)) as bare:
            pairs: dict[str, dict[str, Act]] = {
                f"pie by {what} ({where})": {
                    "raw": bare.asking(PIE.format(field=field)),
                    "ours": partial(database.read, lists.tally, OPEN, field, ("value",)),
                }
                for what, field in (("status", "status_id"), ("responsible", "responsible_id"))
            }
            pairs[f"count what is late ({where})"] = {
                "raw": bare.asking(OVERDUE, today=data.TODAY),
                "ours": partial(database.read, lists.count, late),
            }
            for operation, acts in pairs.items():
                took = interleaved(acts, stage.rounds(15))
                found.append(Result(8, operation, "driver, covering index", took["raw"], took["ours"], 1.2))
    return found


def one_case(stage: Stage) -> list[Result]:
    """9: one case with its status history, as the form wants it."""
    found = []
    id = data.case_id(data.SIZES[stage.size].cases // 2)
    for where, database in stage.stores.items():
        with closing(Bare(database)) as bare:
            case, steps = bare.asking(ONE_CASE, id=id), bare.asking(ITS_STEPS, id=id)
            acts: dict[str, Act] = {"raw": partial(_both, case, steps), "ours": partial(database.read, _open, id)}
            took = interleaved(acts, stage.rounds(200))
            found.append(Result(9, f"open one case ({where})", "driver, 2 statements", took["raw"], took["ours"], 4))
    return found


def _both(one: Act, other: Act) -> None:
    one()
    other()


def _open(session: Session, id: UUID) -> tuple[object, ...]:
    return record.load(session, Case, id), *record.parts(session, CaseStep, id)
