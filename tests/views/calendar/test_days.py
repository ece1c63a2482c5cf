"""Which days a view shows, how they are called, and that the ends of the calendar are no trouble."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import formats
from app.views.calendar import days

DAYS = st.dates()


@pytest.fixture(params=["en_GB", "en_US", "cs_CZ"])
def locale(request):
    before = formats.current()
    formats.use(request.param)
    yield request.param
    formats.use(before.locale, before.language, before.zone)


def test_a_month_begins_with_the_week_of_its_first_day(locale):
    first, last = days.range_of("month", dt.date(2026, 11, 18))
    assert first == (dt.date(2026, 11, 1) if locale == "en_US" else dt.date(2026, 10, 26))
    assert (last - first).days == 41


def test_views_are_called_as_the_locale_does(locale):
    words = {"en_GB": "Week 53 · 28 Dec 2026 – 3 Jan 2027", "cs_CZ": "53", "en_US": "53"}
    assert words[locale] in days.title("week", dt.date(2026, 12, 31)).replace("\u2009", " ")
    assert "2026" in days.title("month", dt.date(2026, 11, 18))


def test_the_31st_of_a_month_is_the_last_day_of_a_shorter_one():
    assert days.turned("month", dt.date(2028, 1, 31), 1) == dt.date(2028, 2, 29)
    assert days.turned("month", dt.date(2026, 3, 31), -1) == dt.date(2026, 2, 28)
    assert days.turned("month", dt.date(2026, 12, 5), 1) == dt.date(2027, 1, 5)


@given(DAYS, st.sampled_from(days.KINDS), st.integers(-3, 3))
def test_every_day_lies_in_its_page_and_pages_can_be_turned_anywhere(day, kind, by):
    first, last = days.range_of(kind, day)
    assert first <= day <= last
    turned = days.turned(kind, day, by)
    assert (turned > day) == (by > 0 and day != dt.date.max) or turned == day
    assert days.title(kind, day)
