"""A confirmed save survives the death of the program, an unconfirmed one is absent as a whole; a migration happens or not."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.store import engines
from tests.store import crashes

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows can neither fork nor SIGKILL")


def run(what, kills):
    command = [sys.executable, "-m", "tests.store.crashes", what, str(kills)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    print(done.stdout)
    return json.loads(done.stdout)


def assert_saves(found, kills):
    assert found["kills"] == kills
    assert found["acknowledged"] >= kills
    assert (found["lost"], found["half"], found["corrupt"]) == (0, 0, 0)


def assert_migrations(found, kills):
    assert found["before"] + found["after"] == found["kills"] == kills
    assert (found["half"], found["corrupt"], found["not migrated at last"]) == (0, 0, 0)


def test_25_kills_during_saves_lose_nothing_confirmed():
    assert_saves(run("saves", 25), 25)


def test_10_kills_inside_a_migration_leave_the_old_schema_or_the_new():
    assert_migrations(run("migrations", 10), 10)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_1000_kills_during_saves_lose_nothing_confirmed():
    assert_saves(run("saves", 1000), 1000)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_200_kills_inside_a_migration_leave_the_old_schema_or_the_new():
    found = run("migrations", 200)
    assert_migrations(found, 200)
    assert found["before"] > 20
    assert found["after"] > 20


# The judge itself must see what it is there to see ----------------------------------------------------------------


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "company.kontor"
    crashes.begin(path, "")
    store = crashes.Database(path)
    for n in range(3):
        store.write("Save", crashes.save, n)
    store.close()
    return path


def test_a_whole_file_is_judged_whole(saved):
    assert not any(crashes.found_in(saved, "", {0, 1, 2}).values())


def test_a_lost_save_is_noticed(saved):
    assert crashes.found_in(saved, "", {0, 1, 2, 3})["lost"] == 1


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM persons WHERE last_name = 'Person 1'",
        "DELETE FROM case_steps WHERE rowid = 1",
        "DELETE FROM company_codes WHERE rowid = 1",
        "UPDATE companies SET credit_limit = credit_limit - 100, version = version + 1 WHERE name = 'Tally'",
        "UPDATE counters SET next = next - 1 WHERE series = 'case'",
        "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
        "UPDATE current_write SET operation = 'x'",
    ],
)
def test_half_a_save_is_noticed(saved, statement):
    connection = engines.connect_file(saved, write=True)
    connection.execute("PRAGMA foreign_keys=OFF")
    guards = "SELECT name FROM sqlite_master WHERE name LIKE '%_kept' OR name LIKE 'journal_sealed%'"
    for (name,) in connection.execute(guards).fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    connection.close()
    found = crashes.found_in(saved, "", {0, 1, 2})
    assert found["half"] or found["corrupt"]
