"""Days and clocks of an activity as somebody in another time zone sees them, and back."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from app.models.activity_times import zone_of

_NOTHING = dt.timedelta()
_MOMENT = dt.timedelta(microseconds=1)
_USUAL = dt.timedelta(minutes=30)  # until it is known how long something takes


class Span(NamedTuple):
    """From when to when, by the clocks of whoever looks. Without a time of day both moments are None."""

    first: dt.date
    last: dt.date  # inclusive
    begins: dt.datetime | None = None  # wall clock, without a zone
    ends: dt.datetime | None = None  # the same as `begins` when nobody said how long it takes

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1

    def moved(self, day: dt.date, clock: dt.time | None) -> Span:
        """The same beginning there; without a time it is a day long, unless it had none before."""
        if clock is None:
            return Span(day, _after(day, self.last - self.first if self.begins is None else _NOTHING))
        begins = dt.datetime.combine(day, clock)
        took = self.ends - self.begins if self.begins is not None and self.ends is not None else _USUAL
        try:
            ends = begins + took
        except OverflowError:
            ends = begins
        return Span(day, max(day, (ends - _MOMENT).date()), begins, ends)


def _after(day: dt.date, more: dt.timedelta) -> dt.date:
    return day + more if dt.date.max - day >= more else dt.date.max


def zone_called(name: str) -> dt.tzinfo:
    """The zone of that name; this computer's for none."""
    if name:
        return zone_of(name)
    from app.formats.zones import here

    return here()


def shown_in(
    zone: dt.tzinfo,
    planned_on: dt.date,
    ends_on: dt.date,
    begins_at: dt.datetime | None,
    ends_at: dt.datetime | None,
    *,
    all_day: bool,
) -> Span:
    """Moments are shown by the viewer's clocks; whole days and days without a time are the same days everywhere."""
    if all_day or begins_at is None:
        return Span(planned_on, max(planned_on, ends_on))
    try:
        begins = begins_at.astimezone(zone).replace(tzinfo=None)
        ends = max(ends_at or begins_at, begins_at).astimezone(zone).replace(tzinfo=None)
    except OverflowError:  # the last hours a calendar holds, in a zone that is ahead
        return Span(planned_on, max(planned_on, ends_on))
    # Clocks put back in between may show an earlier time at its end; it still takes a while.
    ends = max(ends, begins)
    last = max(begins.date(), (ends - _MOMENT).date())  # until midnight is no day more
    return Span(begins.date(), last, begins, ends)


def as_planned(day: dt.date, clock: dt.time, seen_in: dt.tzinfo, zone: str) -> tuple[dt.date, dt.time]:
    """The day and the wall clock in the activity's own zone of what somebody put on a clock of another one."""
    try:
        there = dt.datetime.combine(day, clock, seen_in).astimezone(dt.UTC).astimezone(zone_of(zone))
    except OverflowError:
        return day, clock
    return there.date(), there.time().replace(second=0, microsecond=0)


def minutes_between(begins: dt.datetime, ends: dt.datetime, zone: dt.tzinfo) -> int:
    """How long it really takes from one wall clock to another: a night of changing clocks is an hour longer or shorter."""
    took = ends.replace(tzinfo=zone).astimezone(dt.UTC) - begins.replace(tzinfo=zone).astimezone(dt.UTC)
    return round(took.total_seconds() / 60)
