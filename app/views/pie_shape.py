"""The geometry of a ring chart: what is folded together, how wide each slice is, where ring and legend stand."""

from __future__ import annotations

import math
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainterPath

MOST = 9  # slices; of more, the smallest become one
MARGIN = 8
TITLE = 24
LIFT = 3  # a picked slice steps forward by so many pixels
HOLE = 0.62  # of the ring's radius

_ROW = 20  # a legend row's least height; it scrolls rather than become unreadable
_ROW_MOST = 26
_LEAST_SPAN = 2.5  # degrees: the smallest slice can still be hit
_GAP = 1.6  # pixels between two slices


@dataclass(frozen=True)
class Slice:
    """One slice: the owner's key, what to call it, and how many and how much.

    `colour` is one, or the name of a token of the theme ("late"); without any it gets one.
    """

    key: Hashable
    name: str
    colour: str | None
    count: int
    sum_text: str = ""
    all_sums: str = ""  # for the tooltip, where sum_text tells only the biggest


@dataclass(frozen=True)
class Places:
    """Where things stand in a widget of some size."""

    ring: QRectF
    legend: QRect
    row: int
    rows: int  # so many rows of the legend can be seen at once


def fold(slices: Sequence[Slice], most: int = MOST) -> tuple[list[Slice], list[Slice]]:
    """What is shown on its own, in the given order, and what becomes "Other"."""
    if len(slices) <= most:
        return list(slices), []
    by_size = sorted(slices, key=lambda each: each.count, reverse=True)
    kept = {each.key for each in by_size[: most - 1]}
    return [s for s in slices if s.key in kept], [s for s in slices if s.key not in kept]


def spans(counts: Sequence[int]) -> list[float]:
    """Degrees for each count, 360 together; a count above zero never vanishes."""
    total = sum(counts)
    if not total:
        return [0.0] * len(counts)
    raw = [max(_LEAST_SPAN, 360 * count / total) if count else 0.0 for count in counts]
    return [360 * each / sum(raw) for each in raw]


def places(size: QSize, rows: int, *, titled: bool) -> Places:
    """Ring at the left and legend beside it, or below it where the widget is tall and narrow."""
    top = MARGIN + (TITLE if titled else 0)
    width, height = size.width() - 2 * MARGIN, size.height() - top - MARGIN
    if size.height() > size.width() * 1.1:
        side = max(40, min(width, height - min(rows, 6) * _ROW - MARGIN, 220))
        ring = QRectF(MARGIN + (width - side) / 2, top, side, side)
        legend = QRect(MARGIN, int(top + side) + MARGIN, width, height - side - MARGIN)
    else:
        side = max(40, min(height, int(width * 0.4), 220))
        # In a high widget the ring stands beside the first rows, not in the middle of nowhere.
        ring = QRectF(MARGIN, top + min((height - side) / 2, 12), side, side)
        left = MARGIN + side + 2 * MARGIN
        legend = QRect(left, top, size.width() - left - MARGIN, height)
    row = max(_ROW, min(_ROW_MOST, legend.height() // max(1, rows)))
    seen = max(1, legend.height() // row)
    if seen >= rows and size.height() <= size.width() * 1.1:
        spare = min(int(ring.center().y()) - legend.top() - rows * row // 2, legend.height() - rows * row)
        legend.setTop(legend.top() + max(0, spare))
    return Places(ring.adjusted(LIFT, LIFT, -LIFT, -LIFT), legend, row, seen)


def slice_in_ring(ring: QRectF, place: QPointF, counts: Sequence[int]) -> int | None:
    """Which slice of the ring lies at this place."""
    away = place - ring.center()
    outer = ring.width() / 2
    if not outer * HOLE - LIFT <= math.hypot(away.x(), away.y()) <= outer + LIFT:
        return None
    angle, end = math.degrees(math.atan2(away.x(), -away.y())) % 360, 0.0
    for at, span in enumerate(spans(counts)):
        end += span
        if span and angle <= end:
            return at
    return None


def slice_path(ring: QRectF, start: float, span: float) -> QPainterPath:
    """The piece of the ring that begins ``start`` degrees after twelve o'clock."""
    outer = ring.width() / 2
    hole = ring.marginsRemoved(_margins(outer * (1 - HOLE)))
    path = QPainterPath()
    if span >= 359.9:
        path.addEllipse(ring)
        path.addEllipse(hole)
        return path
    # The gap is as wide at the hole as it is outside, hence two angles.
    wide, narrow = (min(math.degrees(_GAP / radius), span / 3) for radius in (outer * HOLE, outer))
    begin = 90 - start
    path.arcMoveTo(ring, begin - narrow / 2)
    path.arcTo(ring, begin - narrow / 2, -(span - narrow))
    path.arcTo(hole, begin - span + wide / 2, span - wide)
    path.closeSubpath()
    return path


def _margins(size: float) -> QMarginsF:
    return QMarginsF(size, size, size, size)
