"""When activities begin, end and remind: daylight saving, midnight, leap days, week 53, and days far away (F14)."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.activity_times import LONGEST, instant, moments, rule_problem, zone_problem

COPENHAGEN, UTC = "Europe/Copenhagen", dt.UTC
SPRING, AUTUMN = dt.date(2026, 3, 29), dt.date(2026, 10, 25)  # the nights the clocks change in the EU
DAYS = st.dates(dt.date(1971, 1, 1), dt.date(2100, 1, 1))
CLOCKS = st.builds(dt.time, st.integers(0, 23), st.integers(0, 59))
ZONES = st.sampled_from(["", COPENHAGEN, "Europe/Bucharest", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])


def at(day, hour, minute=0, **kw):
    kw = {"zone": COPENHAGEN, "duration": None, "all_day": False, "reminder": None} | kw
    return moments(day, dt.time(hour, minute), **kw)


def test_ten_o_clock_stays_ten_o_clock_when_the_clocks_change():
    assert at(dt.date(2026, 3, 28), 10).begins_at == dt.datetime(2026, 3, 28, 9, tzinfo=UTC)
    assert at(SPRING, 10).begins_at == dt.datetime(2026, 3, 29, 8, tzinfo=UTC)


def test_an_hour_the_clocks_skip_is_the_one_after_it():
    begins = at(SPRING, 2, 30).begins_at
    assert begins == dt.datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert begins.astimezone(ZoneInfo(COPENHAGEN)).time() == dt.time(3, 30)


def test_an_hour_the_clocks_repeat_is_the_first_of_the_two():
    assert at(AUTUMN, 2, 30).begins_at == dt.datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_duration_is_real_time_across_the_change():
    assert at(AUTUMN, 1, 30, duration=120).ends_at.astimezone(ZoneInfo(COPENHAGEN)).time() == dt.time(2, 30)
    assert at(SPRING, 1, 30, duration=60).ends_at.astimezone(ZoneInfo(COPENHAGEN)).time() == dt.time(3, 30)


def test_what_ends_at_midnight_takes_no_day_more_and_what_goes_on_does():
    day = dt.date(2026, 5, 4)
    assert at(day, 22, duration=120).ends_on == day
    assert at(day, 22, duration=121).ends_on == day + dt.timedelta(1)


def test_an_all_day_one_lasts_whole_days_in_every_zone():
    for zone in ("", COPENHAGEN, "Pacific/Auckland"):
        found = moments(dt.date(2028, 2, 28), None, zone, 3 * 1440, True, None)
        assert (found.begins_at, found.ends_at, found.ends_on) == (None, None, dt.date(2028, 3, 1))  # with the leap day


def test_the_week_53_is_a_week_like_others():
    found = moments(dt.date(2026, 12, 28), None, "", 7 * 1440, True, None)
    assert found.ends_on == dt.date(2027, 1, 3)
    assert dt.date(2026, 12, 28).isocalendar()[:2] == dt.date(2027, 1, 3).isocalendar()[:2] == (2026, 53)


def test_a_reminder_is_counted_from_the_time_or_from_the_morning():
    assert at(dt.date(2026, 5, 4), 10, reminder=15).remind_at == dt.datetime(2026, 5, 4, 7, 45, tzinfo=UTC)
    found = moments(dt.date(2026, 5, 4), None, COPENHAGEN, None, False, 0)
    assert found.remind_at == dt.datetime(2026, 5, 4, 6, tzinfo=UTC)  # 08:00, features.md F-21


def test_without_a_day_there_is_nothing():
    assert moments(None, dt.time(10), COPENHAGEN, 60, False, 5) == (None, None, None, None)


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max])
def test_the_ends_of_the_calendar_are_no_mistake_of_the_program(day):
    for zone in (COPENHAGEN, "Pacific/Auckland", "America/New_York"):
        for clock in (dt.time(0), dt.time(23, 59)):
            assert moments(day, clock, zone, LONGEST, False, LONGEST).ends_on is not None
    assert moments(dt.date.max, None, "", LONGEST, True, None).ends_on == dt.date.max


@given(DAYS, CLOCKS, ZONES, st.integers(1, LONGEST), st.integers(0, 10_000))
def test_what_is_timed_begins_before_it_ends_and_on_its_day(day, clock, zone, duration, reminder):
    found = moments(day, clock, zone, duration, False, reminder)
    assert found.ends_at - found.begins_at == dt.timedelta(minutes=duration)
    assert found.begins_at - found.remind_at == dt.timedelta(minutes=reminder)
    assert found.ends_on >= day
    local = found.begins_at.astimezone(ZoneInfo(zone) if zone else UTC)
    assert local.date() == day
    assert local.replace(tzinfo=None) - dt.datetime.combine(day, clock) in (dt.timedelta(0), dt.timedelta(hours=1))


@given(DAYS, CLOCKS, ZONES)
def test_an_instant_is_the_same_moment_everywhere(day, clock, zone):
    assert instant(day, clock, zone).tzinfo is UTC


def test_zones_and_rules_that_are_none_are_told():
    assert "Europe/Prague" in zone_problem("Mars/Base")
    assert "Mars/Base" in zone_problem("Mars/Base")
    assert zone_problem("../../etc/passwd")
    assert not zone_problem("Europe/Prague")
    assert not zone_problem("")
    for rule in ("FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "FREQ=YEARLY;UNTIL=20301231T000000", ""):
        assert not rule_problem(rule), rule
    for rule in ("every monday", "FREQ=NEVER", "FREQ=HOURLY", "FREQ=SECONDLY;COUNT=5", "BYDAY=MO", "FREQ=DAILY;INTERVAL=x", "\n"):
        assert rule_problem(rule), rule
