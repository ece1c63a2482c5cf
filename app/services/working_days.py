"""Public holidays and working days of a country: their names, and the n-th working day after a day."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import TYPE_CHECKING, Final

from sqlalchemy.orm import Session

from app import settings
from app.formats import current
from app.formats.locales import territory_of
from app.services import company_settings

if TYPE_CHECKING:
    from holidays import HolidayBase

OBSERVED: Final = ("public", "de_facto")  # on Christmas Eve and at midsummer nobody in Sweden works, whatever the law says
WEEKEND: Final = frozenset({5, 6})  # where the country is not known


def country_of(session: Session) -> str:
    """The country whose holidays count: that of the company's settings, else that of the user's locale."""
    return company_settings.value(session, settings.COMPANY_COUNTRY) or territory_of(current().locale) or ""


def holidays_of(country: str, first: dt.date, last: dt.date, language: str) -> dict[dt.date, str]:
    """The public holidays from `first` to `last` by name; in the country's own words where it has none in this language."""
    found = {day: name for year in range(first.year, last.year + 1) for day, name in _year(country, year, language).items()}
    return {day: found[day] for day in sorted(found) if first <= day <= last}


def is_working_day(day: dt.date, country: str) -> bool:
    return day.weekday() not in weekend(country) and day not in _year(country, day.year, "")


def after(start: dt.date, n: int, country: str) -> dt.date:
    """The n-th working day after `start`, of a negative `n` before it; for 0 the day itself, whatever day it is."""
    step, day = dt.timedelta(days=1 if n > 0 else -1), start
    for _nth in range(abs(n)):
        day += step
        while not is_working_day(day, country):
            day += step
    return day


@cache
def weekend(country: str) -> frozenset[int]:
    """Which days of the week are free there, Monday being 0."""
    made = _holidays(country, None, "")
    return WEEKEND if made is None else frozenset(made.weekend)


@cache
def known() -> frozenset[str]:
    """The countries whose holidays are known."""
    import holidays

    return frozenset(holidays.list_supported_countries(include_aliases=False))


@cache
def _year(country: str, year: int, language: str) -> dict[dt.date, str]:
    # Made anew for each year: the library's own object grows while it is looked into, which two threads must not share.
    made = _holidays(country, year, language)
    return {} if made is None else {day: name.replace("; ", ", ") for day, name in made.items()}


def _holidays(country: str, year: int | None, language: str) -> HolidayBase | None:
    if country not in known():
        return None
    import holidays

    kind = getattr(holidays, country)
    spoken = kind.supported_languages
    wanted = next((each for each in (language, "en_US") if each in spoken), None) if language else None
    if language == "en":
        wanted = next((each for each in spoken if each.startswith("en")), None)
    categories = tuple(each for each in OBSERVED if each in kind.supported_categories)
    return holidays.country_holidays(country, years=year, language=wanted, categories=categories, expand=False)
