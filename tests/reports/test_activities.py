"""The report on activities, against the same figures reckoned in plain Python (N-20, F-27, F-31)."""

import datetime as dt
import random
from collections import defaultdict
from decimal import Decimal

import pytest

from app.models import Activity
from app.models.activity import CALL, EMAIL, MEETING, ActivityStatus
from app.models.types import rounded
from app.reports.figures import activities
from app.reports.figures.activities import Parameters
from tests import makers

START = dt.date(2026, 12, 14)  # two weeks, the second of which is week 53 of 2026


@pytest.fixture
def made(store):
    """Some forty activities of two users with three companies, in euro and crowns."""
    dice = random.Random(7)

    def fill(session):
        users = [makers.user(session, name).id for name in ("Ida", "Bo")]
        companies = [makers.company(session, name).id for name in ("Alfa", "Beta", "Gamma")]
        rows = []
        for n in range(40):
            day = START + dt.timedelta(dice.randrange(28))
            row = {
                "subject": f"No. {n}",
                "type_id": dice.choice((CALL, EMAIL, MEETING)),
                "responsible_id": dice.choice((*users, None)),
                "company_id": dice.choice(companies),
                "status": dice.choice([ActivityStatus.COMPLETED] * 6 + [ActivityStatus.CANCELLED, ActivityStatus.WAITING]),
                "minutes": dice.choice((None, 5, 25)),
                "cost": dice.choice((Decimal(0), Decimal("12.35"))),
                "currency": dice.choice(("EUR", "DKK")),
                "planned_on": day,
                "done_on": day,
            }
            makers.added(session, Activity(**row))
            rows.append(row)
        gone = makers.added(session, Activity(subject="Gone", type_id=CALL, status=ActivityStatus.COMPLETED, planned_on=START))
        gone.deleted = True
        return rows, users, companies

    return store.write("Fill", fill).result


def reckoned(rows, key):
    found = defaultdict(lambda: [0, 0, Decimal(0)])
    for row in rows:
        if row["status"] is ActivityStatus.COMPLETED:
            sums = found[key(row), row["currency"]]
            sums[0] += 1
            sums[1] += row["minutes"] or 0
            sums[2] += row["cost"]
    return {k: tuple(v) for k, v in found.items()}


def told(sums):
    return {(getattr(s.name, "id", s.name), s.currency): (s.activities, s.minutes, s.cost) for s in sums}


def week(row):
    year, n, _day = row["done_on"].isocalendar()
    return f"{year}-W{n:02}"


def test_every_sum_is_that_of_its_activities(store, made):
    rows, _users, _companies = made
    found = store.read(activities.run, Parameters())
    assert told(found.by_type) == reckoned(rows, lambda r: r["type_id"])
    assert told(found.by_responsible) == reckoned(rows, lambda r: r["responsible_id"])
    assert told(found.by_week) == reckoned(rows, week)
    assert "2026-W53" in {s.name for s in found.by_week}
    assert [s.name for s in found.by_week] == sorted(s.name for s in found.by_week)


def test_averages_are_per_activity_and_half_up(store, made):
    for s in store.read(activities.run, Parameters()).by_type:
        assert s.average_minutes == rounded(Decimal(s.minutes) / s.activities, 2)
        assert s.average_cost == rounded(s.cost / s.activities, 2)


def test_cancelled_and_open_ones_are_left_out_and_told(store, made):
    rows, *_more = made
    explanation = store.read(activities.run, Parameters()).explanation
    by_status = defaultdict(int)
    for row in rows:
        by_status[row["status"]] += 1
    assert explanation.counted == by_status[ActivityStatus.COMPLETED]
    assert {why: n for n, why in explanation.left_out} == {
        "cancelled": by_status[ActivityStatus.CANCELLED],
        "still open": by_status[ActivityStatus.WAITING],
    }


def test_days_a_user_and_a_company_narrow_it(store, made):
    rows, (ida, _bo), (alfa, *_others) = made
    first, last = START + dt.timedelta(5), START + dt.timedelta(20)
    found = store.read(activities.run, Parameters(first, last, ida, alfa))
    mine = [r for r in rows if first <= r["done_on"] <= last and r["responsible_id"] == ida and r["company_id"] == alfa]
    assert told(found.by_type) == reckoned(mine, lambda r: r["type_id"])
    assert len(found.explanation.filters) == 4
