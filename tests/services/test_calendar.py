"""What stands in a calendar: each on its day by the clocks of whoever looks, and what is moved or stretched."""

import datetime as dt
import time

import pytest

from app.formats.zones import local_zone
from app.models import Activity, Attendee, Team, User
from app.models.activity import MEETING, ActivityStatus
from app.services import calendar, calendar_page, calendar_times, records, series
from app.store import record
from app.trouble import Conflict, Refused
from tests import makers

TODAY = dt.date(2026, 11, 18)  # a Wednesday
DANISH = "Europe/Copenhagen"


def planned(store, subject="Visit", **values):
    values = {"subject": subject, "type_id": MEETING, "zone": DANISH} | values
    return store.write("Save", records.save, Activity, values).result


def seen(store, first, last=None, zone=DANISH, today=TODAY, **more):
    return store.read(calendar.entries, first, last or first, today=today, zone=zone, **more)


def lines(found):
    """Day, clock and subject of each entry."""
    return [(e.first.isoformat(), f"{e.span.begins:%H:%M}" if e.span.begins else "", e.subject) for e in found.entries]


def clocks(entry):
    return f"{entry.span.begins:%d. %H:%M}", f"{entry.span.ends:%d. %H:%M}"


def values_of(store, id):
    return store.read(record.load, Activity, id).values


# On which day -----------------------------------------------------------------------------------------------------


def test_what_is_planned_stands_on_its_day_with_its_time(store):
    company = store.write("New", lambda s: makers.company(s, "Brno Metal").id).result
    planned(store, "Visit", planned_on=TODAY, planned_at=dt.time(10), duration=90, company_id=company)
    planned(store, "Send list", planned_on=TODAY)
    planned(store, "Tomorrow", planned_on=TODAY + dt.timedelta(1))
    found = seen(store, TODAY)
    assert lines(found) == [("2026-11-18", "", "Send list"), ("2026-11-18", "10:00", "Visit")]
    assert found.entries[1].company == "Brno Metal"
    assert clocks(found.entries[1]) == ("18. 10:00", "18. 11:30")


def test_a_moment_is_shown_by_the_clock_of_whoever_looks(store):
    planned(store, planned_on=TODAY, planned_at=dt.time(10), duration=60)
    assert lines(seen(store, TODAY, zone="Europe/London")) == [("2026-11-18", "09:00", "Visit")]
    planned(store, "Late call", planned_on=TODAY, planned_at=dt.time(23, 30), zone="America/New_York", duration=30)
    assert ("2026-11-19", "05:30", "Late call") in lines(seen(store, TODAY + dt.timedelta(1)))
    assert "Late call" not in str(lines(seen(store, TODAY)))


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"])
def test_whole_days_and_days_without_a_time_are_the_same_everywhere(store, zone):
    planned(store, "Fair", planned_on=TODAY, all_day=True, duration=3 * 24 * 60, planned_at=dt.time(9))
    planned(store, "Send list", planned_on=TODAY)
    for day, there in ((-1, []), (0, ["Fair", "Send list"]), (2, ["Fair"]), (3, [])):
        assert [e.subject for e in seen(store, TODAY + dt.timedelta(day), zone=zone).entries] == there


def test_what_crosses_midnight_stands_on_both_days_until_midnight_is_no_day_more(store):
    planned(store, "Night shift", planned_on=TODAY, planned_at=dt.time(22), duration=4 * 60)
    planned(store, "Until midnight", planned_on=TODAY, planned_at=dt.time(22), duration=2 * 60)
    tomorrow = TODAY + dt.timedelta(1)
    assert [e.subject for e in seen(store, tomorrow).entries] == ["Night shift"]
    assert [e.last for e in seen(store, TODAY).entries] == [tomorrow, TODAY]


def test_a_long_one_that_began_weeks_ago_reaches_into_the_range(store):
    planned(store, "Installation", planned_on=dt.date(2026, 9, 1), all_day=True, duration=100 * 24 * 60)
    planned(store, "Over", planned_on=dt.date(2026, 9, 1), all_day=True, duration=10 * 24 * 60, status=ActivityStatus.COMPLETED)
    assert [e.subject for e in seen(store, TODAY, today=None).entries] == ["Installation"]


def test_leap_day_and_week_53_are_days_like_others(store):
    planned(store, "Leap day", planned_on=dt.date(2028, 2, 28), planned_at=dt.time(23), duration=120)
    (leap,) = seen(store, dt.date(2028, 2, 29)).entries
    assert (leap.first, leap.last) == (dt.date(2028, 2, 28), dt.date(2028, 2, 29))
    planned(store, "Inventory", planned_on=dt.date(2026, 12, 31), all_day=True, duration=4 * 24 * 60)
    monday, sunday = dt.date(2026, 12, 28), dt.date(2027, 1, 3)
    assert monday.isocalendar().week == sunday.isocalendar().week == 53
    assert [(e.first, e.last) for e in seen(store, monday, sunday).entries] == [(dt.date(2026, 12, 31), sunday)]


def test_the_night_the_clocks_change_is_an_hour_longer_or_shorter(store):
    autumn, spring = dt.date(2026, 10, 25), dt.date(2026, 3, 29)
    planned(store, "Autumn", planned_on=autumn, planned_at=dt.time(1), duration=120)
    planned(store, "Spring", planned_on=spring, planned_at=dt.time(1), duration=120)
    assert clocks(seen(store, autumn, today=None).entries[0]) == ("25. 01:00", "25. 02:00")  # the second 2:00
    assert clocks(seen(store, spring, today=None).entries[0]) == ("29. 01:00", "29. 04:00")
    planned(store, "Skipped", planned_on=spring, planned_at=dt.time(2, 30), duration=30)  # an hour that is not there
    assert ("2026-03-29", "03:30", "Skipped") in lines(seen(store, spring, today=None))


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar_are_no_trouble(store, day):
    planned(store, planned_on=day, planned_at=dt.time(12), zone="UTC")
    assert [e.subject for e in seen(store, day, zone="UTC", today=None).entries] == ["Visit"]
    assert len(seen(store, day, zone="Pacific/Kiritimati", today=None).entries) == 1


# Overdue ----------------------------------------------------------------------------------------------------------


def test_what_is_overdue_is_gathered_on_today_until_it_is_handled(store):
    one = planned(store, "Call back", planned_on=TODAY - dt.timedelta(30))
    planned(store, "Done", planned_on=TODAY - dt.timedelta(30), status=ActivityStatus.COMPLETED)
    planned(store, "Not yet over", planned_on=TODAY - dt.timedelta(2), all_day=True, duration=3 * 24 * 60)
    found = seen(store, TODAY)
    assert [(e.subject, e.late, e.gathered) for e in found.entries] == [("Not yet over", 0, False), ("Call back", 30, True)]
    assert found.late == 1
    assert [(e.subject, e.gathered) for e in seen(store, TODAY - dt.timedelta(30)).entries] == [
        ("Call back", False), ("Done", False),
    ]  # fmt: skip
    store.write("Done", records.save, Activity, {"status": ActivityStatus.COMPLETED}, one.id, one.version)
    assert [e.subject for e in seen(store, TODAY).entries] == ["Not yet over"]


def test_a_clock_three_years_wrong_moves_nothing(store):
    saved = planned(store, planned_on=TODAY, planned_at=dt.time(10))
    ahead, behind = TODAY.replace(year=2029), TODAY.replace(year=2023)
    assert [(e.subject, e.late) for e in seen(store, ahead, today=ahead).entries] == [("Visit", (ahead - TODAY).days)]
    assert lines(seen(store, TODAY, today=ahead)) == lines(seen(store, TODAY, today=behind)) == [("2026-11-18", "10:00", "Visit")]
    assert seen(store, TODAY, today=behind).entries[0].late == 0
    assert store.read(record.load, Activity, saved.id).version == saved.version


def test_of_very_many_the_newest_are_shown_and_all_are_counted(store, monkeypatch):
    monkeypatch.setattr(calendar, "MOST_LATE", 3)
    for n in range(1, 6):
        planned(store, f"{n} days", planned_on=TODAY - dt.timedelta(n))
    found = seen(store, TODAY)
    assert [e.subject for e in found.entries] == ["1 days", "2 days", "3 days"]
    assert found.late == 5


def test_of_everybody_the_first_ones_are_shown_and_it_is_told_that_there_are_more(store, monkeypatch):
    for n in range(4):
        planned(store, f"{n}", planned_on=TODAY + dt.timedelta(n))
    assert not seen(store, TODAY, TODAY + dt.timedelta(7)).cut
    monkeypatch.setattr(calendar, "MOST", 3)
    found = seen(store, TODAY, TODAY + dt.timedelta(7))
    assert ([e.subject for e in found.entries], found.cut) == (["0", "1", "2"], True)


# Whose ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def people(store):
    made = {name: store.write("New", records.save, User, {"name": name}).result.id for name in ("Ida", "Bo", "Eva")}
    return made | {"North": store.write("New", records.save, Team, {"name": "North"}).result.id}


def test_each_colleague_has_what_is_theirs_their_teams_or_what_they_take_part_in(store, people):
    planned(store, "Ida's", planned_on=TODAY, responsible_id=people["Ida"])
    shared = planned(store, "Bo's", planned_on=TODAY, responsible_id=people["Bo"])
    part = {"activity_id": shared.id, "user_id": people["Ida"]}
    store.write("Invite", records.save, Attendee, part)
    planned(store, "The team's", planned_on=TODAY, team_id=people["North"])
    planned(store, "Late", planned_on=TODAY - dt.timedelta(3), responsible_id=people["Ida"])

    def whose(users=(), teams=()):
        found = seen(store, TODAY, users=[people[name] for name in users], teams=[people[name] for name in teams])
        return {e.subject: {name for name, id in people.items() if id in e.who} for e in found.entries}

    assert whose(["Ida"]) == {"Late": {"Ida"}, "Bo's": {"Ida"}, "Ida's": {"Ida"}}
    assert whose(["Ida", "Bo"])["Bo's"] == {"Ida", "Bo"}
    assert whose(["Eva"]) == whose() == {}
    assert whose(teams=["North"]) == {"The team's": {"North"}}
    assert set(whose(["Bo"], ["North"])) == {"Bo's", "The team's"}
    assert len(seen(store, TODAY).entries) == 4  # everybody's


def test_an_overdue_one_of_a_user_and_a_chosen_team_is_counted_once(store, people):
    planned(store, planned_on=TODAY - dt.timedelta(1), responsible_id=people["Ida"], team_id=people["North"])
    found = seen(store, TODAY, users=[people["Ida"]], teams=[people["North"]])
    assert (len(found.entries), found.late) == (1, 1)


def test_colleagues_are_those_who_work_here_and_the_teams(store, people):
    store.write("Gone", records.save, User, {"active": False}, people["Bo"], 1)
    found = store.read(calendar.colleagues)
    assert [ref.text for ref in found.users] == ["Eva", "Ida"]
    assert [ref.text for ref in found.teams] == ["North"]
    assert found.me is None
    assert store.read(calendar.colleagues, "Eva").me.id == people["Eva"]


# Series -----------------------------------------------------------------------------------------------------------


def test_a_series_stays_at_ten_whatever_the_season(store):
    monday = dt.date(2026, 10, 12)
    planned(store, "Round", planned_on=monday, planned_at=dt.time(10), duration=30, rrule="FREQ=WEEKLY;BYDAY=MO")
    found = seen(store, monday, monday + dt.timedelta(21), today=monday)
    assert lines(found) == [(f"2026-{day}", "10:00", "Round") for day in ("10-12", "10-19", "10-26", "11-02")]
    assert [e.occurrence for e in found.entries] == [None, *(monday + dt.timedelta(7 * n) for n in (1, 2, 3))]
    # Of a company in New York, whose clocks change a week later.
    there = seen(store, monday, monday + dt.timedelta(21), today=monday, zone="America/New_York")
    assert [clock for _day, clock, _subject in lines(there)] == ["04:00", "04:00", "05:00", "04:00"]


def test_repetitions_come_after_the_one_that_is_open_and_never_in_the_past(store):
    planned(store, "Weekly", planned_on=TODAY - dt.timedelta(14), rrule="FREQ=WEEKLY")
    done = planned(store, "Daily", planned_on=TODAY, rrule="FREQ=DAILY", status=ActivityStatus.COMPLETED)
    found = seen(store, TODAY - dt.timedelta(14), TODAY + dt.timedelta(7))
    assert [(e.first, e.gathered) for e in found.entries if e.subject == "Weekly"] == [
        (TODAY - dt.timedelta(14), False), (TODAY, True), (TODAY, False), (TODAY + dt.timedelta(7), False),
    ]  # fmt: skip
    assert [e.id for e in found.entries if e.subject == "Daily"] == [done.id]


def test_a_series_of_many_years_is_not_counted_through(store):
    planned(store, "Ever", planned_on=dt.date(1, 1, 1), rrule="FREQ=DAILY;INTERVAL=3", status=ActivityStatus.WAITING)
    found = seen(store, dt.date(9000, 1, 1), dt.date(9000, 1, 7))
    assert len([e for e in found.entries if e.occurrence]) in (2, 3)


@pytest.mark.parametrize("rule", ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYSETPOS=5", "FREQ=WEEKLY;BYDAY=MO;BYMONTH=13"])
def test_a_rule_that_falls_on_no_day_is_not_looked_for_until_the_year_9999(rule):
    began = time.thread_time()
    assert series.days(rule, dt.date(2000, 1, 1), dt.date(2026, 11, 1), dt.date(2026, 12, 5)) == ()
    assert time.thread_time() - began < 3


@pytest.mark.parametrize("rule", ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;UNTIL=20281231;BYMONTH=2;BYMONTHDAY=29"])
def test_a_leap_day_comes_again_after_four_years(rule):
    assert series.days(rule, dt.date(2024, 2, 29), dt.date(2024, 3, 1), dt.date(2028, 12, 31)) == (dt.date(2028, 2, 29),)


# Moving and stretching ----------------------------------------------------------------------------------------------


def before(entry):
    return entry.before


def moved(store, saved, day, clock=None, zone=DANISH, **more):
    return store.write("Move", calendar.move, saved.id, saved.version, day, clock, zone, **more).result


def test_what_is_moved_lasts_as_long_and_reminds_anew(store):
    saved = planned(store, planned_on=TODAY, planned_at=dt.time(10), duration=90, reminder=15)
    moved(store, saved, TODAY + dt.timedelta(2), dt.time(14))
    (entry,) = seen(store, TODAY + dt.timedelta(2)).entries
    assert clocks(entry) == ("20. 14:00", "20. 15:30")
    assert values_of(store, saved.id)["remind_at"] == dt.datetime(2026, 11, 20, 12, 45, tzinfo=dt.UTC)


def test_what_somebody_moves_from_another_zone_stays_on_the_clock_of_its_own(store):
    saved = planned(store, planned_on=TODAY, planned_at=dt.time(10), duration=60)
    moved(store, saved, TODAY, dt.time(23, 30), zone="Europe/London")
    kept = values_of(store, saved.id)
    assert (kept["planned_on"], kept["planned_at"], kept["zone"]) == (TODAY + dt.timedelta(1), dt.time(0, 30), DANISH)


def test_a_whole_day_put_on_a_time_lasts_as_its_type_usually_does(store):
    saved = planned(store, planned_on=TODAY, all_day=True, duration=2 * 24 * 60)
    moved(store, saved, TODAY, dt.time(9))
    (entry,) = seen(store, TODAY).entries
    assert clocks(entry) == ("18. 09:00", "18. 10:00")
    back = store.read(record.load, Activity, saved.id)
    store.write("Move", calendar.move, saved.id, back.version, TODAY + dt.timedelta(1))
    (entry,) = seen(store, TODAY + dt.timedelta(1)).entries
    assert (entry.span.begins, entry.span.days) == (None, 1)


def test_what_had_no_day_is_planned_by_dropping_it(store):
    saved = store.write("Save", records.save, Activity, {"subject": "Some day", "planned_on": None}).result
    moved(store, saved, TODAY, dt.time(8, 15), zone="")
    assert lines(seen(store, TODAY, zone=local_zone())) == [("2026-11-18", "08:15", "Some day")]


def test_moving_across_daylight_saving_keeps_the_clock(store):
    saved = planned(store, planned_on=dt.date(2026, 10, 20), planned_at=dt.time(10), duration=60)
    moved(store, saved, dt.date(2026, 10, 27), dt.time(10))
    assert lines(seen(store, dt.date(2026, 10, 27), today=None)) == [("2026-10-27", "10:00", "Visit")]


def test_stretching_changes_how_long_it_takes_only(store):
    saved = planned(store, planned_on=TODAY, planned_at=dt.time(10), duration=60)
    saved = store.write("Stretch", calendar.stretch, saved.id, saved.version, minutes=135).result
    assert clocks(seen(store, TODAY).entries[0]) == ("18. 10:00", "18. 12:15")
    fair = planned(store, "Fair", planned_on=TODAY)
    store.write("Stretch", calendar.stretch, fair.id, fair.version, days=4)
    assert [e.span.days for e in seen(store, TODAY).entries] == [4, 1]


def test_what_is_finished_stays_where_it_was(store):
    saved = planned(store, planned_on=TODAY, status=ActivityStatus.COMPLETED)
    with pytest.raises(Refused, match="Reopen"):
        moved(store, saved, TODAY + dt.timedelta(1))
    with pytest.raises(Refused, match="Reopen"):
        store.write("Stretch", calendar.stretch, saved.id, saved.version, days=2)


def test_what_somebody_else_moved_meanwhile_is_not_moved_back(store):
    saved = planned(store, planned_on=TODAY)
    (entry,) = seen(store, TODAY).entries
    again = store.write("Save", records.save, Activity, {"text": "More"}, saved.id, saved.version).result
    moved(store, saved, TODAY + dt.timedelta(1), before=before(entry))  # another field: both stand
    assert values_of(store, saved.id)["text"] == "More"
    with pytest.raises(Conflict):
        moved(store, again, TODAY + dt.timedelta(2), before=before(entry))


def test_moving_a_repetition_moves_the_series(store):
    monday = dt.date(2026, 11, 16)
    saved = planned(store, "Round", planned_on=monday, planned_at=dt.time(10), rrule="FREQ=WEEKLY;BYDAY=MO,TH")
    moved(store, saved, dt.date(2026, 11, 25), dt.time(11), occurrence=dt.date(2026, 11, 23))
    assert [line[:2] for line in lines(seen(store, monday, monday + dt.timedelta(13), today=monday))] == [
        ("2026-11-18", "11:00"), ("2026-11-21", "11:00"), ("2026-11-25", "11:00"), ("2026-11-28", "11:00"),
    ]  # fmt: skip


def test_a_series_bound_to_days_of_the_month_says_where_to_change_it(store):
    saved = planned(store, "Bill", planned_on=dt.date(2026, 11, 1), rrule="FREQ=MONTHLY;BYMONTHDAY=1")
    with pytest.raises(Refused, match="change how it repeats"):
        moved(store, saved, dt.date(2026, 12, 3), occurrence=dt.date(2026, 12, 1))


@pytest.mark.parametrize(
    ("day", "until", "minutes"),
    [(dt.date(2026, 3, 29), 4, 120), (dt.date(2026, 10, 25), 4, 240), (dt.date(2026, 11, 18), 4, 180)],
)
def test_a_stretch_over_the_night_the_clocks_change_takes_what_it_really_takes(day, until, minutes):
    zone = calendar_times.zone_called(DANISH)
    begins, ends = (dt.datetime.combine(day, dt.time(hour)) for hour in (1, until))
    assert calendar_times.minutes_between(begins, ends, zone) == minutes


def test_a_page_knows_its_holidays_and_free_days(store):
    first, last = dt.date(2026, 12, 21), dt.date(2026, 12, 27)
    asked = calendar_page.Asked(first, last, TODAY, zone=DANISH, country="SE", language="sv")
    page = store.read(calendar_page.load, asked)
    assert page.holidays == {
        dt.date(2026, 12, 24): "Julafton", dt.date(2026, 12, 25): "Juldagen", dt.date(2026, 12, 26): "Annandag jul",
    }  # fmt: skip
    assert page.free == {dt.date(2026, 12, day) for day in (24, 25, 26, 27)}
