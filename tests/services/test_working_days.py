"""Holidays have names in the user's language, and working days are counted past them."""

import datetime as dt

import pytest

from app import formats, settings
from app.services import company_settings, working_days
from app.services.working_days import after, holidays_of, is_working_day

YEAR = dt.date(2026, 1, 1), dt.date(2026, 12, 31)


@pytest.mark.parametrize(
    ("country", "language", "day", "name"),
    [
        ("DK", "da", (5, 14), "Kristi himmelfartsdag"),
        ("SE", "sv", (6, 6), "Nationaldagen"),
        ("CZ", "cs", (9, 28), "Den české státnosti"),
        ("RO", "ro", (12, 1), "Ziua Națională a României"),
        ("DE", "de", (10, 3), "Tag der Deutschen Einheit"),
        ("DE", "en", (10, 3), "German Unity Day"),
        ("GB", "en", (12, 25), "Christmas Day"),
        ("CZ", "da", (12, 25), "Christmas Day"),  # no Danish words for it: English ones
    ],
)
def test_a_holiday_is_called_as_the_user_speaks(country, language, day, name):
    assert holidays_of(country, *YEAR, language)[dt.date(2026, *day)] == name


def test_nobody_in_sweden_works_on_the_eves():
    eves = [dt.date(2026, 6, 19), dt.date(2026, 12, 24), dt.date(2026, 12, 31)]
    assert not any(is_working_day(day, "SE") for day in eves)
    assert holidays_of("SE", *YEAR, "sv")[eves[0]] == "Midsommarafton"


def test_the_romanian_easter_is_the_orthodox_one():
    assert not is_working_day(dt.date(2026, 4, 13), "RO")
    assert is_working_day(dt.date(2026, 4, 6), "RO")
    assert not is_working_day(dt.date(2026, 4, 6), "DK")


def test_only_the_days_asked_for_come_also_over_new_year():
    found = holidays_of("DK", dt.date(2026, 12, 26), dt.date(2027, 1, 1), "da")
    assert list(found) == [dt.date(2026, 12, 26), dt.date(2027, 1, 1)]


def test_working_days_are_counted_past_weekends_and_holidays():
    wednesday = dt.date(2026, 12, 23)
    assert after(wednesday, 1, "DK") == dt.date(2026, 12, 24)  # a day like others in Denmark
    assert after(wednesday, 2, "DK") == dt.date(2026, 12, 28)
    assert after(wednesday, 1, "SE") == dt.date(2026, 12, 28)
    assert after(dt.date(2026, 12, 28), -2, "DK") == wednesday
    assert after(dt.date(2026, 12, 26), 0, "DK") == dt.date(2026, 12, 26)  # the start itself is not moved
    assert after(dt.date(2024, 2, 28), 1, "CZ") == dt.date(2024, 2, 29)


def test_of_a_country_nobody_knows_the_weekend_is_free():
    assert holidays_of("", *YEAR, "en") == {}
    assert not is_working_day(dt.date(2026, 11, 21), "XX")
    assert after(dt.date(2026, 11, 20), 1, "") == dt.date(2026, 11, 23)


def test_the_weekend_is_the_countrys():
    assert not is_working_day(dt.date(2026, 11, 27), "EG")  # a Friday
    assert is_working_day(dt.date(2026, 11, 29), "EG")


def test_the_country_is_the_companys_else_the_locales(store):
    before = formats.current()
    try:
        formats.use("sv_SE")
        assert store.read(working_days.country_of) == "SE"
    finally:
        formats.use(before.locale, before.language, before.zone)
    store.write("Settings", company_settings.put, settings.COMPANY_COUNTRY, "RO")
    assert store.read(working_days.country_of) == "RO"
