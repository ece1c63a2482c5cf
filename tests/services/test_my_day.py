"""My day: what is late by day and by hour, what comes next, which cases nobody plans for, and when one is reminded (F-20, F-21)."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from app.models import Activity, Case, Company, Team, TeamMember, User
from app.models.activity import ActivityStatus
from app.models.types import derived_id
from app.services import my_day, records
from app.services.my_day_query import Section
from app.store import record

ZONE = ZoneInfo("Europe/Copenhagen")
NOW = dt.datetime(2026, 3, 5, 11, 0, tzinfo=ZONE)
TODAY = NOW.date()


def new(store, entity, **values):
    return store.write("New", records.save, entity, values).result.id


@pytest.fixture
def me(store):
    return new(store, User, name="Ida", login=store.who)


@pytest.fixture
def task(store, me):
    def made(subject, day=None, hour=None, **values):
        at = {"planned_at": dt.time(hour), "zone": "Europe/Copenhagen"} if hour is not None else {}
        return new(store, Activity, subject=subject, planned_on=day, **({"responsible_id": me} | at | values))

    return made


def sections(store, user, now=NOW):
    found = store.read(my_day.day, user, now)
    told = [section for section in Section if section is not Section.CASES]
    return {section: [t.subject for t in found.tasks if t.section is section] for section in told}


def days(n):
    return TODAY + dt.timedelta(n)


def test_each_task_stands_in_its_section_in_the_order_of_its_time(store, me, task):
    task("yesterday", days(-1))
    task("at noon", TODAY, 12)
    task("today", TODAY)
    task("tomorrow", days(1))
    task("in a week", days(7))
    task("in eight days", days(8))
    task("some day")
    assert sections(store, me) == {
        Section.OVERDUE: ["yesterday"],
        Section.TODAY: ["today", "at noon"],
        Section.SOON: ["tomorrow", "in a week"],
        Section.ANY_TIME: ["some day"],
    }


def test_a_call_is_late_when_its_time_is_over_and_not_before(store, me, task):
    task("over", TODAY, 10, duration=60)
    task("going on", TODAY, 10, duration=61)
    assert sections(store, me)[Section.OVERDUE] == ["over"]
    assert sections(store, me)[Section.TODAY] == ["going on"]


def test_an_hour_is_told_in_the_zone_of_the_activity(store, me, task):
    task("in Bucharest", TODAY, 11, zone="Europe/Bucharest", duration=30)  # 10:00 to 10:30 here
    assert sections(store, me)[Section.OVERDUE] == ["in Bucharest"]
    (shown,) = store.read(my_day.day, me, NOW).tasks
    assert shown.clock == dt.time(10)


def test_what_lasts_several_days_is_late_after_its_last_day(store, me, task):
    task("fair", days(-2), all_day=True, duration=3 * 1440)
    assert sections(store, me)[Section.TODAY] == ["fair"]
    assert sections(store, me, NOW + dt.timedelta(1))[Section.OVERDUE] == ["fair"]


def test_a_clock_set_three_years_wrong_moves_what_is_shown_and_nothing_that_is_stored(store, me, task):
    made = task("visit", TODAY, 12)
    before = store.read(record.load, Activity, made).values
    assert sections(store, me, NOW.replace(year=2029))[Section.OVERDUE] == ["visit"]
    assert sections(store, me, NOW.replace(year=2023))[Section.OVERDUE] == []
    assert store.read(record.load, Activity, made).values == before


def test_finished_deleted_and_other_peoples_are_not_mine(store, me, task):
    other = new(store, User, name="Bo")
    task("done", TODAY, status=ActivityStatus.COMPLETED)
    task("cancelled", TODAY, status=ActivityStatus.CANCELLED)
    task("not mine", TODAY, responsible_id=other)
    store.write("Delete", records.delete, Activity, [task("deleted", TODAY)])
    assert not any(sections(store, me).values())
    assert sections(store, None)[Section.TODAY] == ["not mine"]


def test_what_waits_for_my_team_is_mine_until_somebody_takes_it(store, me, task):
    team, other = new(store, Team, name="North"), new(store, Team, name="South")
    new(store, TeamMember, team_id=team, user_id=me)
    task("ours", TODAY, responsible_id=None, team_id=team)
    task("theirs", TODAY, responsible_id=None, team_id=other)
    task("taken", TODAY, responsible_id=new(store, User, name="Bo"), team_id=team)
    assert sections(store, me)[Section.TODAY] == ["ours"]


def test_the_rest_of_a_long_section_is_counted(store, me, monkeypatch, task):
    monkeypatch.setattr(my_day, "MOST", 2)
    for n in range(5):
        task(f"{n}", days(-1))
    found = store.read(my_day.day, me, NOW)
    assert (len(found.tasks), found.more) == (2, {Section.OVERDUE: 3})


def test_tomorrow_elsewhere_that_is_over_is_late_and_not_ahead(store, me, task):
    begun = {"planned_on": days(1), "planned_at": dt.time(0), "zone": "Pacific/Kiritimati", "duration": 30}
    new(store, Activity, subject="on the island", responsible_id=me, **begun)  # where it is midnight eleven hours before ours
    afternoon = NOW.replace(hour=14)
    assert sections(store, me, afternoon)[Section.OVERDUE] == ["on the island"]
    assert sections(store, me, afternoon)[Section.SOON] == []


def test_everybodys_day_and_the_count_of_a_team_are_told_too(store, me, monkeypatch, task):
    other = new(store, User, name="Bo", login="bo")
    team = new(store, Team, name="Sales")
    new(store, TeamMember, team_id=team, user_id=me)
    monkeypatch.setattr(my_day, "MOST", 2)
    for n in range(3):
        task(f"mine {n}", days(-1))
        task(f"ours {n}", days(-2), responsible_id=None, team_id=team)
        task(f"Bo's {n}", days(-3), responsible_id=other)
    assert store.read(my_day.day, me, NOW).more == {Section.OVERDUE: 4}
    assert store.read(my_day.day, None, NOW).more == {Section.OVERDUE: 7}
    assert sections(store, me)[Section.OVERDUE] == ["ours 0", "ours 1"]
    assert sections(store, None)[Section.OVERDUE] == ["Bo's 0", "Bo's 1"]


# Cases with no next step ------------------------------------------------------------------------------------------


@pytest.fixture
def case(store, me):
    customer = new(store, Company, name="Alfa")

    def made(title, **values):
        return new(store, Case, company_id=customer, title=title, responsible_id=me, **values)

    return made


def idle(store, user):
    return [c.title for c in store.read(my_day.day, user, NOW).cases]


def test_a_case_without_an_open_activity_or_a_noted_step_has_none(store, me, case, task):
    nothing = case("nothing")
    planned, noted = case("planned"), case("noted", next_step_on=days(3))
    task("visit", days(3), case_id=planned)
    task("called", days(-3), case_id=nothing, status=ActivityStatus.COMPLETED)
    assert idle(store, me) == ["nothing"]
    assert [store.read(my_day.has_next_step, id) for id in (nothing, planned, noted)] == [False, True, True]
    (found,) = store.read(my_day.day, me, NOW).cases
    assert found.idle_since == days(-3)


def test_it_is_told_again_as_soon_as_its_step_is_done(store, me, case, task):
    made = task("visit", days(3), case_id=case("press"))
    assert idle(store, me) == []
    version = store.read(record.load, Activity, made).version
    store.write("Done", records.save, Activity, {"status": ActivityStatus.COMPLETED}, made, version)
    assert idle(store, me) == ["press"]


def test_won_and_closed_cases_need_no_step(store, me, case):
    case("won", status_id=derived_id("status", "won"))
    assert idle(store, me) == []


# Reminders --------------------------------------------------------------------------------------------------------


def reminded(store, user, now=NOW):
    return [r.subject for r in store.read(my_day.reminders, user, now)]


def test_one_is_reminded_before_the_time_and_not_earlier(store, me, task):
    task("call", TODAY, 12, reminder=15)
    task("visit", TODAY, 12)
    assert reminded(store, me, NOW + dt.timedelta(minutes=44)) == []
    assert reminded(store, me, NOW + dt.timedelta(minutes=45)) == ["call"]
    assert store.read(my_day.next_reminder, me, NOW) == (NOW + dt.timedelta(minutes=45)).astimezone(dt.UTC)


def test_what_was_seen_comes_again_only_when_asked_to(store, me, task):
    gone, again = task("gone", TODAY, 10, reminder=0), task("again", TODAY, 10, reminder=0)
    later = NOW + dt.timedelta(minutes=10)
    store.write("Seen", my_day.seen, {gone: None, again: later})
    assert reminded(store, me) == []
    assert store.read(my_day.next_reminder, me, NOW) == later.astimezone(dt.UTC)
    assert reminded(store, me, later) == ["again"]


def test_another_time_reminds_anew(store, me, task):
    made = task("call", TODAY, 10, reminder=0)
    store.write("Seen", my_day.seen, {made: None})
    version = store.read(record.load, Activity, made).version
    store.write("Save", records.save, Activity, {"planned_at": dt.time(10, 30)}, made, version)
    assert reminded(store, me) == ["call"]


def test_what_is_finished_reminds_no_more(store, me, task):
    task("call", TODAY, 10, reminder=0, status=ActivityStatus.COMPLETED)
    assert reminded(store, me) == []
