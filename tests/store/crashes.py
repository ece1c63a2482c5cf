"""Kills the program while it saves or migrates, and counts what is lost, half or damaged afterwards.

``python -m tests.store.crashes saves 1000`` or ``migrations 200`` prints the figures as JSON. It runs as a process of its
own, because only a process without threads may fork.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from app.models import Case, Company, Person
from app.models.code import CUSTOMER
from app.models.types import derived_id
from app.services import records
from app.store import backup, copies, database, engines, opening
from app.store.database import Database
from app.store.migrations import SCHEMA, runner
from app.store.setup import create
from app.store.triggers import trigger_names

STEPS = Path(__file__).parent / "steps"
TALLY = derived_id("a company whose credit limit counts the saves")
type Say = Callable[[int], None]
FRESH_AFTER = 40  # kills on one file


def save(session: Session, n: int) -> int:
    """One save of a user: a customer, a person and a case, and something read, changed and written back."""
    company = records.save(session, Company, {"name": f"Company {n}", "relations": {CUSTOMER}}).id
    person = records.save(session, Person, {"last_name": f"Person {n}", "company_id": company}).id
    values = {"title": f"Case {n}", "company_id": company, "person_id": person, "value": Decimal(n), "currency": "EUR"}
    records.save(session, Case, values)
    tally = session.get_one(Company, TALLY)
    tally.credit_limit = (tally.credit_limit or Decimal(0)) + 1
    return n


def begin(path: Path, key: str) -> None:
    create(path, key=key)
    store = Database(path, key=key)
    store.write("Tally", lambda session: session.add(Company(id=TALLY, name="Tally", credit_limit=Decimal(0))))
    store.close()


def keep_saving(path: Path, key: str, first: int, acknowledge: Say) -> None:
    database.CHECKPOINT_AFTER = 0.02  # so that some kills hit a checkpoint
    store = Database(path, key=key)
    while True:
        acknowledge(store.write("Save", save, first).result)
        first += 1


def killed_while(work: Callable[[Say], None], after: float) -> list[int]:
    """Run `work` in another process and kill it some time after its first word; returns its words."""

    def kill(child: int, pipe: int) -> None:
        select.select([pipe], [], [])
        time.sleep(after)
        os.kill(child, signal.SIGKILL)

    return words_of(work, kill)


def words_of(work: Callable[[Say], None], meanwhile: Callable[[int, int], None]) -> list[int]:
    mine, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(mine)
        with contextlib.suppress(BaseException):
            work(lambda n: os.write(theirs, b"%d\n" % n) and None)
        os._exit(0)
    os.close(theirs)
    meanwhile(child, mine)
    with os.fdopen(mine, "rb") as pipe:
        words = pipe.read()
    os.waitpid(child, 0)
    return [int(word) for word in words.split(b"\n")[:-1]]


def found_in(path: Path, key: str, acknowledged: set[int]) -> Counter[str]:
    """What is wrong after a kill."""
    wrong: Counter[str] = Counter()
    with contextlib.closing(engines.connect_file(path, key, write=False)) as connection:
        if copies.verify(connection):
            wrong["corrupt"] += 1
            return wrong

        def numbers(query: str) -> set[int]:
            return {int(text.split(" ")[1]) for (text,) in connection.execute(query)}

        saved = numbers("SELECT title FROM cases")
        wrong["lost"] = len(acknowledged - saved)
        parts = [
            numbers("SELECT name FROM companies WHERE name LIKE 'Company %'"),
            numbers("SELECT last_name FROM persons"),
            numbers("SELECT c.title FROM cases c JOIN case_steps s ON s.case_id = c.id AND s.current"),
            numbers("SELECT n.name FROM companies n JOIN company_codes c ON c.company_id = n.id"),
        ]
        wrong["half"] = sum(len(saved ^ part) for part in parts)
        tally, version = connection.execute("SELECT credit_limit / 100, version FROM companies WHERE name = 'Tally'").fetchone()
        counters = dict(connection.execute("SELECT series, next FROM counters"))
        highest = connection.execute("SELECT max(number), count(*) FROM cases").fetchone()
        journal = [n for (n,) in connection.execute("SELECT count(*) FROM journal WHERE label = 'Save' GROUP BY operation")]
        wrong["half"] += (tally != len(saved)) + (version != len(saved) + 1)
        wrong["half"] += (len(journal) != len(saved)) + (len(set(journal)) > 1)
        wrong["half"] += bool(saved) and counters["case"] != highest[0] + 1
        wrong["half"] += connection.execute("SELECT operation FROM current_write").fetchone()[0] is not None
    return wrong


def saves(kills: int, seed: int = 1) -> dict[str, Any]:
    chance, total = random.Random(seed), Counter(dict.fromkeys(("kills", "acknowledged", "saved", "lost", "half", "corrupt"), 0))
    with tempfile.TemporaryDirectory() as folder:
        path, key, acknowledged, first = Path(), "", set[int](), 0
        for kill in range(kills):
            if kill % FRESH_AFTER == 0:
                key = "ab" * 32 if kill // FRESH_AFTER % 2 else ""
                path, acknowledged, first = Path(folder) / f"{kill}.kontor", set(), 0
                begin(path, key)
            begun, start = path, first
            words = killed_while(lambda say, p=begun, k=key, f=start: keep_saving(p, k, f, say), chance.uniform(0, 0.25))
            acknowledged |= set(words)
            wrong = found_in(path, key, acknowledged)
            with contextlib.closing(engines.connect_file(path, key, write=False)) as connection:
                first = connection.execute("SELECT count(*) FROM cases").fetchone()[0]  # the next number of a save
            total.update(wrong)
            total["kills"] += 1
            total["acknowledged"] += len(words)
            total["saved"] += first - start
            if any(wrong.values()):
                break
    return dict(total)


# Migrations -----------------------------------------------------------------------------------------------------


def migrations(kills: int, seed: int = 1, cases: int = 200) -> dict[str, Any]:
    opening.SCHEMA = 9  # type: ignore[attr-defined]  # the tests' steps lead to the next schema, which this program would call newer
    words = ("kills", "before", "after", "half", "corrupt", "not migrated at last")
    chance, total = random.Random(seed), Counter(dict.fromkeys(words, 0))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        template, copy = folder / "template.kontor", folder / "company.kontor"
        begin(template, "")
        store = Database(template)
        for n in range(cases):
            store.write("Save", save, n)
        store.close()
        lasting = _lasting(template, copy)
        for _kill in range(kills):
            _again(template, copy)
            killed_while(lambda say: _migrate(copy, say), chance.uniform(0, 1.4 * lasting))
            state = state_of(copy, cases)
            total["kills"] += 1
            total[state] += 1
            _migrate(copy)
            total["not migrated at last"] += state_of(copy, cases) != "after"
    return dict(total) | {"seconds a migration": round(lasting, 2)}


def _migrate(path: Path, say: Say = lambda n: None) -> None:
    """The whole of it; says when the backup is made and the change itself begins."""
    run = runner._run

    def told(*args: Any) -> None:
        say(1)
        run(*args)

    runner._run = told  # type: ignore[assignment]
    try:
        runner.migrate(path, versions=(runner.VERSIONS, STEPS))
    finally:
        runner._run = run


def _again(template: Path, copy: Path) -> None:
    shutil.rmtree(backup.folder_of(copy), ignore_errors=True)
    for leftover in copy.parent.glob("*company.kontor*"):
        leftover.unlink()
    shutil.copyfile(template, copy)


def _lasting(template: Path, copy: Path) -> float:
    """How long the change itself takes in a process of its own."""
    _again(template, copy)

    def work(say: Say) -> None:
        _migrate(copy, lambda n: say(time.monotonic_ns()))
        say(time.monotonic_ns())

    started, ended = words_of(work, lambda child, pipe: None)
    return (ended - started) / 1e9


def state_of(path: Path, cases: int) -> str:
    """The old schema, the new one, or something between."""
    with contextlib.closing(engines.connect_file(path, write=False)) as connection:
        if copies.verify(connection):
            return "corrupt"
        schema = connection.execute("PRAGMA user_version").fetchone()[0]
        noted = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()[0]
        columns = {row[1] for table in ("companies", "cases") for row in connection.execute(f"PRAGMA table_info({table})")}
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
        new = columns & {"shelf", "mood"}
        whole = {
            connection.execute("SELECT count(*) FROM cases").fetchone()[0] == cases,
            connection.execute("SELECT count(*) FROM companies").fetchone()[0] == cases + 1,
            trigger_names("sqlite") <= tables,
            not any(name.startswith("_alembic") for name in tables),
            noted == str(schema),
            len(new) == (0 if schema == SCHEMA else 2),
        }
        if schema == SCHEMA + 1:
            whole.add(connection.execute("SELECT DISTINCT shelf FROM companies").fetchall() == [("row 29",)])
            whole.add(connection.execute("SELECT DISTINCT mood FROM cases").fetchall() == [("day 29",)])
    return "half" if False in whole else {SCHEMA: "before", SCHEMA + 1: "after"}.get(schema, "half")


if __name__ == "__main__":
    what, how_many = sys.argv[1], int(sys.argv[2])
    print(json.dumps({"saves": saves, "migrations": migrations}[what](how_many, *map(int, sys.argv[3:]))))
