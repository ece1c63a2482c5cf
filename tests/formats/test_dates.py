"""Dates and moments: the short ways people type them, in every language, and local time."""

import calendar
import datetime as dt
import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats import Formats, Kind, Unreadable
from app.formats.dates import month_of
from tests.formats.strategies import COPENHAGEN, LOCALES, OTHER_LOCALES, TODAY


def date(text, locale="en_GB", language="", today=TODAY):
    return Formats(locale, language).parse(Kind.DATE, text, today=today)


def moment(text, locale="en_GB"):
    return Formats(locale, zone=COPENHAGEN).parse(Kind.MOMENT, text, today=TODAY)


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("en_GB", "05/03/2026"), ("da_DK", "05.03.2026"), ("sv_SE", "2026-03-05"), ("cs_CZ", "05.03.2026"),
        ("ro_RO", "05.03.2026"), ("de_DE", "05.03.2026"), ("en_US", "3/5/2026"),
    ],
)  # fmt: skip
def test_dates_are_written_the_locales_way_with_the_whole_year(locale, text):
    assert Formats(locale).text(Kind.DATE, TODAY) == text


@pytest.mark.parametrize(
    ("locale", "language", "text"),
    [
        ("en_GB", "", "March 2026"), ("da_DK", "", "marts 2026"), ("sv_SE", "", "mars 2026"), ("cs_CZ", "", "březen 2026"),
        ("ro_RO", "", "martie 2026"), ("da_DK", "en", "March 2026"), ("en_GB", "da", "marts 2026"),
    ],
)  # fmt: skip
def test_a_month_is_written_in_the_language_of_the_screen(locale, language, text):
    assert Formats(locale, language).month(TODAY) == text


@given(st.dates(), st.dates())
def test_only_the_first_and_the_last_day_make_a_month(one, other):
    first, last = one.replace(day=1), one.replace(day=calendar.monthrange(one.year, one.month)[1])
    assert month_of(first, last)
    assert month_of(one, other) == ((one, other) == (first, last))
    assert not month_of(first, dt.date.max) or first == dt.date(9999, 12, 1)


@pytest.mark.parametrize("locale", LOCALES + OTHER_LOCALES)
@given(st.dates())
def test_a_date_reads_back_in_every_locale(locale, value):
    f = Formats(locale)
    assert f.parse(Kind.DATE, f.text(Kind.DATE, value), today=TODAY) == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("t", TODAY),
        ("T", TODAY),
        ("+3", dt.date(2026, 3, 8)),
        ("-2", dt.date(2026, 3, 3)),
        ("+0", TODAY),
        ("+300", dt.date(2026, 12, 30)),
        ("12.3.", dt.date(2026, 3, 12)),
        ("12.3", dt.date(2026, 3, 12)),
        ("12/3", dt.date(2026, 3, 12)),
        ("12. 3.", dt.date(2026, 3, 12)),
        ("12.3.26", dt.date(2026, 3, 12)),
        ("12.3.2026", dt.date(2026, 3, 12)),
        ("12. 3. 2026", dt.date(2026, 3, 12)),
        ("12/3/26", dt.date(2026, 3, 12)),
        ("12 3 2026", dt.date(2026, 3, 12)),
        ("2026-03-12", dt.date(2026, 3, 12)),
        ("2026.3.12", dt.date(2026, 3, 12)),
        ("20260312", dt.date(2026, 3, 12)),
        ("12032026", dt.date(2026, 3, 12)),
        ("1203", dt.date(2026, 3, 12)),
        ("29.2.24", dt.date(2024, 2, 29)),
    ],
)
@pytest.mark.parametrize("locale", LOCALES)
def test_short_ways_mean_the_same_in_all_our_locales(locale, text, expected):
    assert date(text, locale) == expected


@pytest.mark.parametrize(
    ("locale", "today", "tomorrow", "yesterday"),
    [
        ("en_GB", "today", "tomorrow", "yesterday"),
        ("da_DK", "i dag", "i morgen", "i går"),
        ("sv_SE", "idag", "i morgon", "igår"),
        ("cs_CZ", "dnes", "zítra", "včera"),
        ("ro_RO", "astăzi", "mâine", "ieri"),
        ("de_DE", "heute", "morgen", "gestern"),
    ],
)
def test_today_tomorrow_and_yesterday_are_understood_in_every_language(locale, today, tomorrow, yesterday):
    for typed, days in ((today, 0), (tomorrow, 1), (yesterday, -1), (tomorrow.upper(), 1)):
        assert date(typed, locale) == date(typed, "en_GB") == TODAY + dt.timedelta(days=days)


WEEKDAYS = {
    "en_GB": "mo tu we th fr sa su", "da_DK": "ma ti on to fr lø sø", "sv_SE": "må ti on to fr lö sö",
    "cs_CZ": "po út st čt pá so ne", "ro_RO": "lu ma mi jo vi sâ du", "de_DE": "mo di mi do fr sa so",
}  # fmt: skip


@pytest.mark.parametrize("locale", LOCALES)
def test_a_weekday_is_the_next_such_day_and_never_today(locale):
    for number, word in enumerate(WEEKDAYS[locale].split()):
        found = date(word, locale)
        assert found.weekday() == number
        assert 1 <= (found - TODAY).days <= 7
    assert date(WEEKDAYS[locale].split()[TODAY.weekday()], locale) == TODAY + dt.timedelta(days=7)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_weekday_name_and_abbreviation_of_the_locale_is_understood(locale):
    from babel.dates import get_day_names

    for width in ("wide", "abbreviated"):
        for number, name in get_day_names(width, locale=locale).items():
            assert date(name, locale).weekday() == number


def test_the_users_language_decides_what_a_weekday_of_two_languages_means():
    assert date("so", "da_DK").weekday() == 6
    assert date("so", "cs_CZ").weekday() == 5
    assert date("ma", "da_DK").weekday() == 0
    assert date("ma", "ro_RO").weekday() == 1
    assert date("so", "en_GB", language="cs").weekday() == 5
    with pytest.raises(Unreadable):
        date("so", "en_GB")


def test_a_weekday_of_another_language_is_understood_when_no_language_contradicts():
    assert date("čtvrtek", "en_GB").weekday() == 3
    assert date("Friday", "cs_CZ").weekday() == 4


@pytest.mark.parametrize(("short", "year"), [("26", 2026), ("55", 2055), ("56", 1956), ("99", 1999), ("00", 2000), ("69", 1969)])
def test_two_digits_of_a_year_mean_70_years_back_to_29_ahead(short, year):
    assert date(f"1.1.{short}").year == year


def test_where_years_come_first_digits_with_dashes_do_too():
    assert date("26-03-12", "sv_SE") == dt.date(2026, 3, 12)
    assert date("260312", "sv_SE") == dt.date(2026, 3, 12)
    assert date("120326", "da_DK") == dt.date(2026, 3, 12)
    assert date("12-24", "sv_SE") == dt.date(2026, 12, 24)
    with pytest.raises(Unreadable):
        date("03-12", "sv_SE")


def test_americans_begin_with_the_month():
    assert date("3/12", "en_US") == dt.date(2026, 3, 12)
    assert date("0312", "en_US") == dt.date(2026, 3, 12)


@pytest.mark.parametrize(
    "text",
    [
        "31.2.",
        "0.1.",
        "13/13/2026",
        "1.1.026",
        "1.1.20260",
        "+99999999",
        "-9999999",
        "fr!",
        "x",
        "12.",
        "1.2.3.4",
        "20261301",
        "٣.٣.",
    ],
)
def test_what_is_no_date_is_refused_with_an_example(text):
    with pytest.raises(Unreadable, match="05/03/2026"):
        date(text)


def test_the_29th_of_february_without_a_year_is_refused_when_this_year_has_none():
    with pytest.raises(Unreadable):
        date("29.2.")
    assert date("29.2.", today=dt.date(2028, 1, 1)) == dt.date(2028, 2, 29)


@pytest.mark.parametrize(
    ("locale", "text"),
    [("en_GB", "05/03/2026, 14:30"), ("da_DK", "05.03.2026 14.30"), ("sv_SE", "2026-03-05 14:30"), ("cs_CZ", "05.03.2026 14:30")],
)
def test_moments_are_written_in_local_time(locale, text):
    at = dt.datetime(2026, 3, 5, 13, 30, tzinfo=dt.UTC)
    assert Formats(locale, zone=COPENHAGEN).text(Kind.MOMENT, at) == text


def test_the_hour_the_clocks_repeat_is_told_apart():
    f = Formats("da_DK", zone=COPENHAGEN)
    summer, winter = (dt.datetime(2026, 10, 25, hour, 30, tzinfo=dt.UTC) for hour in (0, 1))
    assert f.text(Kind.MOMENT, summer) == "25.10.2026 02.30 +02:00"
    assert f.text(Kind.MOMENT, winter) == "25.10.2026 02.30 +01:00"
    assert [f.parse(Kind.MOMENT, f.text(Kind.MOMENT, at)) for at in (summer, winter)] == [summer, winter]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("t 14:30", "2026-03-05T13:30"), ("tomorrow 9:05", "2026-03-06T08:05"), ("12.3. 14.30", "2026-03-12T13:30"),
        ("12/3/26, 2:30 pm", "2026-03-12T13:30"), ("12/3/26 12:00am", "2026-03-11T23:00"),
        ("2026-03-12T14:30:15Z", "2026-03-12T14:30:15"), ("2026-03-12 14:30+05:00", "2026-03-12T09:30"),
        ("12.3.", "2026-03-11T23:00"), ("2026-07-01 12:00", "2026-07-01T10:00"),
        ("2026-03-12T14:30:15.250Z", "2026-03-12T14:30:15.250"),
    ],
)  # fmt: skip
def test_a_day_and_a_time_of_day_are_read_as_local_time(text, expected):
    assert moment(text) == dt.datetime.fromisoformat(expected).replace(tzinfo=dt.UTC)
    assert moment(text).tzinfo is dt.UTC


@pytest.mark.parametrize("text", ["14:30", "12.3. 25:00", "12.3. 13:00 pm", "12.3. 9:99", "x 9:00", "12.3. 9:00 +99:00"])
def test_what_is_no_moment_is_refused_with_a_sentence(text):
    with pytest.raises(Unreadable, match="Write it like"):
        moment(text)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows cannot change a process's time zone")
@pytest.mark.parametrize("zone", ["Europe/Copenhagen", "America/New_York", "Asia/Kathmandu", "UTC"])
def test_without_a_named_zone_this_computers_is_used(zone, monkeypatch):
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for at in (dt.datetime(2026, month, 25, 1, 30, tzinfo=dt.UTC) for month in (1, 7, 10)):
            here, named = Formats("da_DK"), Formats("da_DK", zone=ZoneInfo(zone))
            assert here.text(Kind.MOMENT, at) == named.text(Kind.MOMENT, at)
            assert here.parse(Kind.MOMENT, here.text(Kind.MOMENT, at)) == at
        old = dt.datetime(1931, 7, 1, 12, tzinfo=dt.UTC)
        assert here.parse(Kind.MOMENT, here.text(Kind.MOMENT, old)) == old
    finally:
        monkeypatch.undo()
        time.tzset()
