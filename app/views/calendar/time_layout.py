"""Minutes and pixels of a day, the hours an entry takes in a column, and how overdue ones are gathered: arithmetic only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from app.services.calendar import Entry
from app.store.listing import Ref
from app.views.calendar.lanes import Share, side_by_side

SNAP: Final = 15  # minutes a drag goes in
SLOT: Final = 30  # minutes an arrow goes
DAY: Final = 24 * 60
LEAST: Final = 24  # minutes an entry is high, so that its words can be read
SINGLE: Final = 2  # overdue ones that stand on lines of their own; more share one
_LONG: Final = dt.timedelta(days=1)


class Column(NamedTuple):
    day: dt.date
    owner: Ref | None = None

    def holds(self, one: Entry) -> bool:
        return self.owner is None or self.owner.id in one.who


class Segment(NamedTuple):
    """The part of an entry that lies in one column, in minutes of its day."""

    entry: Entry
    begins: int
    ends: int
    share: Share
    before: bool
    after: bool


def columns_of(first: dt.date, count: int, owners: Sequence[Ref]) -> list[Column]:
    """A column a day; of several colleagues one each, beside each other."""
    each = owners if len(owners) > 1 else (None,)
    days = [dt.date.fromordinal(min(first.toordinal() + n, dt.date.max.toordinal())) for n in range(count)]
    return [Column(day, owner) for day in dict.fromkeys(days) for owner in each]


def whole(one: Entry) -> bool:
    """Whether an entry stands above the hours: without a time, or a day and longer."""
    begins, ends = one.span.begins, one.span.ends
    return begins is None or ends is None or ends - begins >= _LONG


def minute_of(clock: dt.time) -> int:
    return clock.hour * 60 + clock.minute


def clock_of(minute: int) -> dt.time:
    return dt.time(*divmod(max(0, min(minute, DAY - 1)), 60))


def snapped(minute: float) -> int:
    """The quarter of an hour it lies in."""
    return max(0, min(int(minute // SNAP) * SNAP, DAY - SNAP))


def segments(entries: Iterable[Entry], column: Column) -> list[Segment]:
    """What has a time in this column, side by side where it overlaps."""
    midnight = dt.datetime.combine(column.day, dt.time())
    found = []
    for one in entries:
        begins, ends = one.span.begins, one.span.ends
        if begins is None or ends is None or whole(one) or not column.holds(one) or not one.first <= column.day <= one.last:
            continue
        start, stop = ((moment - midnight).total_seconds() / 60 for moment in (begins, ends))
        found.append((one, max(0, int(start)), min(DAY, int(stop)), start < 0, stop > DAY))
    shown = [(min(start, DAY - LEAST), max(stop, min(start, DAY - LEAST) + LEAST)) for _one, start, stop, _b, _a in found]
    shares = side_by_side(shown)
    return [
        Segment(one, *times, share, before, after)
        for (one, _start, _stop, before, after), times, share in zip(found, shown, shares, strict=True)
    ]


def spans_above(entries: Iterable[Entry], columns: Sequence[Column]) -> list[tuple[Entry, int, int]]:
    """Bars above the hours: over all their days, with several colleagues one for each of their columns."""
    found = []
    single = all(column.owner is None for column in columns)
    for one in entries:
        at = [n for n, column in enumerate(columns) if whole(one) and one.first <= column.day <= one.last and column.holds(one)]
        if single and at:
            found.append((one, at[0], at[-1]))
        else:
            found += [(one, n, n) for n in at]
    return found
