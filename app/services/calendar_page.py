"""What a page of the calendar shows: its entries, and which of its days are free."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from app.services import working_days
from app.services.calendar import Entry, entries


class Page(NamedTuple):
    entries: Sequence[Entry]
    late: int  # overdue ones altogether
    holidays: dict[dt.date, str]
    free: frozenset[dt.date]  # days off: weekends and holidays
    cut: bool = False  # there are more entries than these


class Asked(NamedTuple):
    """Which page. Without a country it is the company's."""

    first: dt.date
    last: dt.date
    today: dt.date
    users: tuple[uuid.UUID, ...] | None = None
    teams: tuple[uuid.UUID, ...] = ()
    zone: str = ""
    country: str = ""
    language: str = ""


def load(session: Session, asked: Asked) -> Page:
    found = entries(session, asked.first, asked.last, asked.users, asked.teams, asked.today, asked.zone)
    country = asked.country or working_days.country_of(session)
    holidays = working_days.holidays_of(country, asked.first, asked.last, asked.language)
    count = (asked.last - asked.first).days + 1
    days = (dt.date.fromordinal(asked.first.toordinal() + n) for n in range(count))
    free = frozenset(day for day in days if not working_days.is_working_day(day, country))
    return Page(found.entries, found.late, holidays, free, found.cut)
