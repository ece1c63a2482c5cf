"""Which line of a week a bar lies on, and which share of its column what overlaps gets: arithmetic only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple


class Bar(NamedTuple):
    """The n-th of some entries, from column `left` to `right` inclusive, on a line of its own."""

    at: int
    left: int
    right: int
    lane: int


class Laid(NamedTuple):
    bars: list[Bar]
    more: list[int]  # per column, how many found no room
    lanes: int  # that are used


def laid(spans: Iterable[tuple[int, int]], columns: int, room: int | None = None) -> Laid:
    """Put each span of columns on the highest free lane, in their order.

    With `room` for so many lanes the last one tells "+ n more" in each column where not everything fits.
    """
    bars: list[Bar] = []
    taken: list[int] = [0] * columns  # a bit per lane
    for at, (left, right) in enumerate(spans):
        left, right = max(0, left), min(columns - 1, right)
        if left > right:
            continue
        busy = 0
        for column in range(left, right + 1):
            busy |= taken[column]
        lane = (~busy & (busy + 1)).bit_length() - 1
        for column in range(left, right + 1):
            taken[column] |= 1 << lane
        bars.append(Bar(at, left, right, lane))
    used = max((bar.lane + 1 for bar in bars), default=0)
    if room is None or used <= room:
        return Laid(bars, [0] * columns, used)
    return _cut(bars, columns, max(1, room))


def _cut(bars: list[Bar], columns: int, room: int) -> Laid:
    """Take away what lies too low, and what lies on the last lane where that is needed to say so."""
    shown = [bar for bar in bars if bar.lane < room]
    more = [0] * columns
    for bar in bars:
        if bar.lane >= room:
            _count(more, bar)
    while hidden := [bar for bar in shown if bar.lane == room - 1 and any(more[bar.left : bar.right + 1])]:
        for bar in hidden:
            _count(more, bar)
        shown = [bar for bar in shown if bar not in hidden]
    return Laid(shown, more, room)


def _count(more: list[int], bar: Bar) -> None:
    for column in range(bar.left, bar.right + 1):
        more[column] += 1


class Share(NamedTuple):
    """A part of the width: the n-th of so many."""

    place: int
    of: int
    wide: int = 1  # places it takes, where nobody stands beside it


def side_by_side(times: Sequence[tuple[float, float]]) -> list[Share]:
    """The share of each of some stretches of time in a column: what overlaps stands side by side."""
    found: list[Share] = [Share(0, 1)] * len(times)
    cluster: list[int] = []
    until = float("-inf")
    for at in sorted(range(len(times)), key=lambda n: (times[n][0], -times[n][1], n)):
        if cluster and times[at][0] >= until:
            _share(cluster, times, found)
            cluster, until = [], float("-inf")
        cluster.append(at)
        until = max(until, times[at][1])
    _share(cluster, times, found)
    return found


def _share(cluster: list[int], times: Sequence[tuple[float, float]], found: list[Share]) -> None:
    ends: list[float] = []  # of each place, when it is free again
    places: dict[int, int] = {}
    for at in cluster:
        begins, stops = times[at]
        place = next((n for n, end in enumerate(ends) if end <= begins), len(ends))
        if place == len(ends):
            ends.append(stops)
        ends[place] = stops
        places[at] = place
    for at in cluster:
        beside = [places[n] for n in cluster if places[n] > places[at] and _overlap(times[n], times[at])]
        found[at] = Share(places[at], len(ends), min(beside, default=len(ends)) - places[at])


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
