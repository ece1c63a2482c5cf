"""When an activity begins, ends and reminds: wall clocks and days to moments, across midnight and daylight saving (F14)."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from app.language import _

SHORTEST: Final = 1  # minutes
LONGEST: Final = 3653 * 24 * 60  # minutes: ten years, with their leap days
MORNING: Final = dt.time(8)  # when what has a day and no time reminds (F-21)
_DAY: Final = 24 * 60


class Moments(NamedTuple):
    begins_at: dt.datetime | None  # UTC; None without a time
    ends_at: dt.datetime | None
    ends_on: dt.date | None  # the last day, inclusive
    remind_at: dt.datetime | None  # UTC


@cache
def zone_of(name: str) -> dt.tzinfo:
    """The time zone of this name; UTC for none. KeyError, ValueError or OSError when there is none of that name."""
    return ZoneInfo(name) if name else dt.UTC


def zone_problem(name: str) -> str:
    try:
        zone_of(name)
    except (KeyError, ValueError, OSError):
        return _("There is no time zone {name}. Write it like Europe/Prague.").format(name=name)
    return ""


def on_wall_clock(rule: str) -> str:
    """A rule as days are counted by: an UNTIL in UTC, as most calendars write it, counts as the day it names."""
    return re.sub(r"UNTIL=(\d{8})(?:T\d{6}Z?)?", r"UNTIL=\1T235959", rule.removeprefix("RRULE:"))


def rule_problem(rule: str) -> str:
    """What is wrong with a rule of iCalendar; "" when it can be followed."""
    if not rule:
        return ""
    from dateutil.rrule import rrule, rrulestr

    text = _("“{rule}” is no rule of repetition. Write it like FREQ=WEEKLY;BYDAY=MO.").format(rule=rule)
    try:
        found = rrulestr(on_wall_clock(rule), dtstart=dt.datetime(2000, 1, 1))
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return text
    seldom = rule.upper().replace(" ", "")
    return "" if isinstance(found, rrule) and not any(f"FREQ={f}" in seldom for f in ("SECONDLY", "MINUTELY", "HOURLY")) else text


def instant(day: dt.date, clock: dt.time, zone: str) -> dt.datetime | None:
    """That wall clock as UTC. An hour the clocks skip is the one after it, of an hour they repeat it is the first.

    None when it lies before or after what a calendar holds.
    """
    try:
        return dt.datetime.combine(day, clock, zone_of(zone)).astimezone(dt.UTC)
    except OverflowError:
        return None


def moments(
    day: dt.date | None, clock: dt.time | None, zone: str, duration: int | None, all_day: bool, reminder: int | None
) -> Moments:
    """What follows from a plan. `duration` and `reminder` are minutes; a duration is real time, of whole days it is days."""
    if day is None:
        return Moments(None, None, None, None)
    if zone_problem(zone) or (duration is not None and not SHORTEST <= duration <= LONGEST):
        return Moments(None, None, day, None)  # refused as a problem of its own
    begins = instant(day, clock, zone) if clock is not None else None
    ends = _later(begins, duration or 0) if begins is not None else None
    due = begins or instant(day, MORNING, zone)
    remind = _later(due, -reminder) if reminder is not None and due is not None and abs(reminder) <= LONGEST else None
    return Moments(begins, ends, _last_day(day, ends, zone, duration, all_day), remind)


def _last_day(day: dt.date, ends: dt.datetime | None, zone: str, duration: int | None, all_day: bool) -> dt.date:
    if ends is not None and duration:
        last = (ends - dt.timedelta(microseconds=1)).astimezone(zone_of(zone)).date()  # until midnight is no day more
        return max(day, last)
    if all_day and duration:
        try:
            return day + dt.timedelta(days=(duration - 1) // _DAY)
        except OverflowError:
            return dt.date.max
    return day


def _later(moment: dt.datetime, minutes: int) -> dt.datetime | None:
    try:
        return moment + dt.timedelta(minutes=minutes)
    except OverflowError:
        return None
