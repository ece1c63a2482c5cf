"""Weeks as a locale counts them, and the short words of calendars: "Mo", "23 Nov", "Monday 23 November"."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final

from app.formats.dates import worded
from app.formats.locales import locale_of

# Patterns of Unicode's CLDR: each locale has its own order and marks for them.
WEEKDAY: Final = "EEE"
SHORT: Final = "MMMd"
LONG: Final = "MMMMEEEEd"


def week_start(locale: str) -> int:
    """The first day of the week there, Monday being 0."""
    return int(locale_of(locale).first_week_day)


def first_of_week(day: dt.date, locale: str) -> dt.date:
    back = (day.weekday() - week_start(locale)) % 7
    return day - dt.timedelta(days=back) if day.toordinal() > back else dt.date.min


def week_number(first: dt.date) -> int:
    """The number of a week by ISO 8601: that of its Thursday, whichever day it begins with."""
    ahead = (3 - first.weekday()) % 7
    return (first + dt.timedelta(days=ahead)).isocalendar().week if (dt.date.max - first).days >= ahead else 52


@lru_cache(4096)
def words(pattern: str, day: dt.date, locale: str, language: str) -> str:
    """A day in words, by one of the patterns above."""
    from babel.dates import format_date, format_skeleton

    spoken = worded(locale, language)
    if pattern == WEEKDAY:
        return str(format_date(day, "EEE", locale=spoken)).rstrip(".")
    return str(format_skeleton(pattern, day, locale=spoken))


def span_words(first: dt.date, last: dt.date, locale: str, language: str) -> str:
    """ "23–29 Nov 2026", as short as the locale says it."""
    from babel.dates import format_interval

    return str(format_interval(first, last, "yMMMd", locale=worded(locale, language)))
