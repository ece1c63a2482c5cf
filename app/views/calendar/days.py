"""The days a view shows, the next ones, and how a range of days is called: arithmetic only."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Final, Literal

from app import formats
from app.formats import weeks
from app.language import _

Kind = Literal["month", "week", "day", "agenda"]
KINDS: Final[tuple[Kind, ...]] = ("month", "week", "day", "agenda")
WEEKS: Final = 6  # of a month
AHEAD: Final = 28  # days of an agenda
_FIRST, _LAST = dt.date.min.toordinal(), dt.date.max.toordinal()


def shifted(day: dt.date, by: int) -> dt.date:
    """So many days later; the first or the last day there is, where the calendar ends."""
    return dt.date.fromordinal(max(_FIRST, min(_LAST, day.toordinal() + by)))


def range_of(kind: Kind, day: dt.date) -> tuple[dt.date, dt.date]:
    """From where to where a view shows that has this day in it."""
    locale = formats.current().locale
    if kind == "month":
        first = weeks.first_of_week(day.replace(day=1), locale)
        return first, shifted(first, WEEKS * 7 - 1)
    if kind == "week":
        first = weeks.first_of_week(day, locale)
        return first, shifted(first, 6)
    return day, day if kind == "day" else shifted(day, AHEAD - 1)


def turned(kind: Kind, day: dt.date, by: int) -> dt.date:
    """The same day of the next period, or of the one before."""
    if kind != "month":
        return shifted(day, by * {"week": 7, "day": 1, "agenda": AHEAD}[kind])
    months = day.year * 12 + day.month - 1 + by
    year, month = divmod(months, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return shifted(day, 31 * by)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def title(kind: Kind, day: dt.date) -> str:
    """ "November 2026", "Week 48 · 23–29 Nov 2026", "Monday 23 November 2026"."""
    how = formats.current()
    first, last = range_of(kind, day)
    if kind == "month":
        return how.month(day)
    if kind == "day":
        return how.text(formats.Kind.DATE, day, long=True)
    span = weeks.span_words(first, last, how.locale, how.spoken)
    return _("Week {n} · {days}").format(n=weeks.week_number(first), days=span) if kind == "week" else span
