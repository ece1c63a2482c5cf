"""What each view of the calendar says of itself: where things lie, and where keys and drags lead."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractScrollArea

from app.services.calendar import Entry
from app.views.calendar import days
from app.views.calendar.pieces import Drag, Item, Place


class Shape(QAbstractScrollArea):
    day: dt.date  # the keyboard is on

    def lay_out(self) -> None:
        """Find the place of each entry: fill `items` and `mores`."""

    def place_at(self, at: QPoint) -> Place | None:
        """What a drop there would mean."""
        return None

    def at_edge(self, at: QPoint, item: Item) -> bool:
        """Whether a drag from there stretches."""
        return False

    def moved_to(self, drag: Drag) -> Place:
        """Where what is dragged begins when it is let go."""
        return drag.now or drag.start

    def stretched_to(self, drag: Drag) -> dt.date | dt.datetime | None:
        """Until when what is stretched lasts; None for as long as now."""
        return None

    def paint_page(self, painter: QPainter) -> None:
        """The days and what stands there."""

    def paint_drag(self, painter: QPainter, drag: Drag) -> None:
        """Where what is dragged would be."""

    def edge_shape(self, item: Item) -> Qt.CursorShape:
        return Qt.CursorShape.SizeHorCursor

    def lengthened(self, one: Entry, key: Qt.Key) -> dt.date | dt.datetime | None:
        """Until when an entry lasts with Ctrl, Shift and an arrow."""
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key, 0)
        if not by or one.span.begins is not None:
            return None
        last = max(one.first, days.shifted(one.last, by))
        return last if last != one.last else None

    def cursor_place(self) -> Place:
        """Where a new one begins that the keyboard asks for."""
        return Place(self.day)

    def turn_arrow(self, key: Qt.Key) -> bool:
        """Go where an arrow leads; whether it leads anywhere."""
        return False

    def nudged(self, one: Entry, key: Qt.Key) -> Place | None:
        """Where an entry goes with Ctrl and an arrow."""
        return None
