"""Two programs at one company file wait for each other: none of their changes is lost, none is refused."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.models import Company, Journal
from app.store.database import Database
from tests.store import crashes
from tests.store.counting import add_one

ROOT = Path(__file__).parents[2]
TIMES = 300


def tally(store):
    query = select(Company.credit_limit, Company.version).where(Company.id == crashes.TALLY)
    return store.read(lambda session: session.execute(query).one())


def test_two_programs_that_count_300_times_each_count_600(tmp_path):
    path = tmp_path / "company.kontor"
    crashes.begin(path, "")
    command = [sys.executable, "-m", "tests.store.counting", str(path), str(TIMES)]
    programs = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)
    ]
    for program in programs:
        assert program.stdout.readline().strip() == b"ready"
    for program in programs:
        program.stdin.write(b"go\n")
        program.stdin.flush()
    for program in programs:
        _out, errors = program.communicate()
        assert (program.returncode, errors) == (0, b"")
    store = Database(path)
    assert tuple(tally(store)) == (2 * TIMES, 2 * TIMES + 1)
    assert store.read(lambda session: session.scalar(select(func.count()).where(Journal.label == "Count"))) == 2 * TIMES
    store.close()


def test_many_threads_of_one_program_count_together(store):
    store.write("Tally", lambda session: session.add(Company(id=crashes.TALLY, name="Tally", credit_limit=0)))
    threads = [threading.Thread(target=lambda: [store.write("Count", add_one) for _ in range(25)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert tuple(tally(store)) == (100, 101)


def test_two_programs_on_a_server_lose_nothing_either(store_url):
    """The second to save is refused, as on a form; trying again succeeds."""
    stores = [Database(store_url), Database(store_url)]
    stores[0].write("Tally", lambda session: session.add(Company(id=crashes.TALLY, name="Tally", credit_limit=0)))
    refused, errors = [], []

    def count(store):
        done = 0
        while done < 50:
            try:
                store.write("Count", add_one)
            except Exception as error:
                refused.append(str(error))
                if "Somebody else changed" not in str(error):
                    errors.append(error)
                    return
            else:
                done += 1

    threads = [threading.Thread(target=count, args=[store]) for store in stores]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert tuple(tally(stores[0])) == (100, 101)
    for store in stores:
        store.close()


def test_a_reader_sees_one_moment_while_others_write(store_file):
    """Two queries of one read are of the same state."""
    crashes_store, other = Database(store_file), Database(store_file)
    crashes_store.write("Tally", lambda session: session.add(Company(id=crashes.TALLY, name="Tally", credit_limit=0)))

    def look(session):
        first = session.scalar(select(func.sum(Company.credit_limit)))
        other.write("Count", add_one)
        return first, session.scalar(select(func.sum(Company.credit_limit)))

    first, second = crashes_store.read(look)
    assert first == second
    crashes_store.close()
    other.close()


@pytest.mark.parametrize("name", ["wal", "full"])
def test_the_settings_that_make_this_true_are_in_force(store_file, name):
    store = Database(store_file)
    with_what = {"wal": ("PRAGMA journal_mode", "wal"), "full": ("PRAGMA synchronous", 2)}[name]
    connection = store.bare(write=True)
    assert connection.execute(with_what[0]).fetchone()[0] == with_what[1]
    connection.close()
    store.close()
