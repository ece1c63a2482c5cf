"""Every benchmark runs once on a tiny company, so that it still works on the day somebody wants to know."""

import json
import re
import shutil
from contextlib import closing

import pytest

from app.store.database import Database
from tests.benchmarks import __main__ as command
from tests.benchmarks import data, measuring
from tests.benchmarks.measuring import Result
from tests.benchmarks.stage import Bare, Stage, made_from
from tests.wire import proxy

BENCHMARKS = command.benchmarks()


@pytest.fixture(scope="module")
def stage(template_file, new_postgres, template_database, tmp_path_factory):
    path = shutil.copyfile(template_file, tmp_path_factory.mktemp("bench") / "company.kontor")
    url = new_postgres(template=template_database)
    with closing(Database(path, who="bench")) as alone, closing(Database(url, who="bench")) as office:
        for database in (alone, office):
            data.fill(database, data.SIZES["tiny"])
        with closing(alone.bare(write=True)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        untouched = shutil.copyfile(path, path.with_name("untouched.kontor"))
        yield Stage("tiny", alone, office, untouched, quick=True)


@pytest.mark.parametrize("numbers", BENCHMARKS, ids=str)
def test_a_benchmark_measures_its_lines_of_the_table(stage, numbers):
    found = BENCHMARKS[numbers](stage)
    assert {r.number for r in found} == set(numbers)
    assert all(r.limit > 0 and r.ours > 0 and r.operation and r.against for r in found)
    assert len({(r.operation, r.against) for r in found}) == len(found)


def test_the_same_company_is_made_each_time(store):
    data.fill(store, data.Size(3, 5))
    with closing(Bare(store)) as bare:
        ids = [str(row[0]).replace("-", "") for row in bare.asking("SELECT id FROM cases ORDER BY number")()]
    assert ids == [data.case_id(n).hex for n in range(5)]


def test_a_changed_schema_is_filled_anew(monkeypatch):
    before = made_from()
    assert re.fullmatch("[0-9a-f]{12}", before)
    monkeypatch.setattr("tests.benchmarks.stage.statements", lambda dialect: ["CREATE TRIGGER another"])
    assert made_from() != before


def test_round_trips_are_counted_on_the_wire(store_url):
    with proxy(store_url) as (address, wire), closing(Database(address)) as database, closing(Bare(database)) as bare:
        one = bare.asking("SELECT 1")
        assert wire.trips(one) == 1
        assert wire.trips(lambda: (one(), one(), one())) == 3


@pytest.mark.parametrize(
    ("limit", "ours", "target", "unit", "verdict"),
    [
        (2, 3, 1.5, "ms", "pass"),
        (2, 3.1, 1.5, "ms", "OVER"),
        (1, 4, 4, "trips", "pass"),
        (1, 5, 4, "trips", "OVER"),
        (1, 9, None, "ms", "–"),
    ],
)
def test_a_time_is_held_to_its_ratio_and_a_count_to_itself(limit, ours, target, unit, verdict):
    result = Result(3, "page", "driver", limit, ours, target, unit)
    assert result.verdict == verdict
    assert result.operation in measuring.table([result])
    assert json.loads(json.dumps(measuring.as_json([result])))[0]["verdict"] == verdict


def test_what_is_done_before_does_not_count():
    now = [0.0]

    def wait(seconds):
        now[0] += seconds

    took = measuring.interleaved({"act": lambda: wait(1)}, 3, clock=lambda: now[0], before={"act": lambda: wait(60)})
    assert took == {"act": 1000.0}
