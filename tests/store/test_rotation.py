"""Which automatic backups are made, and which are kept: seven days, four weeks, twelve months."""

import datetime as dt

import pytest

from app.store.backup import automatic, before, folder_of, kept
from app.store.database import Database
from tests import makers

NOW = dt.datetime(2026, 11, 20, 9, 30)


@pytest.fixture
def store_on_disk(store_file):
    store = Database(store_file)
    store.write("New company", lambda session: makers.company(session, "Ærø").id)
    yield store
    store.close()


def days_ago(*days):
    return {NOW - dt.timedelta(days=n) for n in days}


@pytest.mark.parametrize(
    ("there", "wanted"),
    [
        ((), ()),
        ((0,), (0,)),
        (range(7), range(7)),
        ((0, 0.1, 0.2, 1), (0, 1)),  # the newest of a day
        ((0, 100, 200, 300), (0, 100, 200, 300)),  # old ones stay while there are no newer
        (range(30), (*range(7), 12, 19, 20)),  # Sundays before, and the last of October
        (range(400), (*range(7), 12, 19, 20, 51, 81, 112, 143, 173, 204, 234, 265, 293, 324)),
        ((0, 500, 600, 700, 800), (0, 500, 600, 700, 800)),
    ],
)
def test_seven_days_four_weeks_and_twelve_months_are_kept(there, wanted):
    assert kept(days_ago(*there)) == days_ago(*wanted)


def test_one_backup_a_day_for_two_years_keeps_at_most_23():
    made = set()
    for n in range(730):
        made = kept(made | {NOW + dt.timedelta(days=n)})
        assert NOW + dt.timedelta(days=n) in made
        assert len(made) <= 23
    assert len(made) == 7 + 2 + 11  # the first of the week and of the month are among the days or weeks


def test_an_automatic_backup_is_made_once_a_day(store_on_disk):
    made = automatic(store_on_disk, now=NOW)
    assert made.parent == folder_of(store_on_disk.path)
    assert automatic(store_on_disk, now=NOW + dt.timedelta(hours=23)) is None
    assert automatic(store_on_disk, now=NOW + dt.timedelta(hours=24)).exists()
    assert automatic(store_on_disk, now=NOW - dt.timedelta(days=3)).exists()  # a clock set back must not stop backups


def test_only_automatic_backups_of_this_company_are_thrown_away(store_on_disk):
    folder = folder_of(store_on_disk.path)
    folder.mkdir()
    others = ["company 2020-01-01 000000 before import.kontor", "other 2020-01-01 000000 automatic.kontor", "mine.kontor"]
    others += ["company 2020-99-99 000000 automatic.kontor"]
    ours = [f"company 2026-11-{day:02} 0{hour}0000 automatic.kontor" for day in range(1, 20) for hour in range(3)]
    for name in others + ours:
        (folder / name).touch()
        (folder / (name + ".sha256")).touch()
    automatic(store_on_disk, now=NOW + dt.timedelta(days=3))
    there = {p.name for p in folder.glob("*.kontor")}
    assert set(others) <= there
    assert len(there - set(others)) < 12
    assert {p.name.removesuffix(".sha256") for p in folder.glob("*.sha256")} == there


def test_a_backup_before_something_big_is_named_after_it(store_on_disk):
    made = [before(store_on_disk, "import") for _ in range(2)]
    assert made[0] != made[1]
    assert all("before import" in path.name for path in made)
