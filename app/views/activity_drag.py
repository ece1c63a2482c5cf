"""Rows of a list of activities are dragged to the calendar, to be planned there."""

from __future__ import annotations

import json
from itertools import islice
from typing import Final

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from app.views.calendar.pieces import ACTIVITIES
from app.views.record_table import RecordTable

MOST: Final = 100  # rows of one drag


class ActivityDrag(QObject):
    """Watches a table: a press on a row and a move with the button held drags the selected rows."""

    def __init__(self, table: RecordTable) -> None:
        super().__init__(table)
        self._table = table
        self._pressed: QPoint | None = None
        table.setDragEnabled(True)  # a press on one of several selected rows keeps them selected
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return False
        left = Qt.MouseButton.LeftButton
        if event.type() == QEvent.Type.MouseButtonPress:
            plain = event.button() == left and event.modifiers() == Qt.KeyboardModifier.NoModifier
            at = event.position().toPoint()
            self._pressed = at if plain and self._table.indexAt(at).isValid() else None
        elif event.type() == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif event.type() == QEvent.Type.MouseMove and self._pressed is not None and event.buttons() & left:
            far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._pressed = None
                self._drag()
            return True  # else the rows the mouse goes over would be selected too
        return False

    def _drag(self) -> None:
        data = self.data()
        if data.hasFormat(ACTIVITIES):
            drag = QDrag(self._table)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.MoveAction)

    def data(self) -> QMimeData:
        """The selected rows that are on the screen, or were."""
        places = (row for first, last in self._table.ranges() for row in range(first, min(last, first + MOST) + 1))
        lines = (self._table.rows.line(row) for row in islice(places, MOST))
        rows = [[str(line.row.id), line.row.version] for line in lines if line is not None]
        data = QMimeData()
        if rows:
            data.setData(ACTIVITIES, QByteArray(json.dumps(rows).encode()))
        return data
