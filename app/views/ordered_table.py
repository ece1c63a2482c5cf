"""A short table whose rows the user puts in order: by dragging them, or by Alt+Up and Alt+Down."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from app.views.small_table import Column, Line, SmallTable


class OrderedTable(SmallTable):
    moved = Signal(object)  # the ids in their new order; the rows follow when the store has taken it

    def __init__(self, columns: Sequence[Column], name: str, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(columns, name, empty, parent=parent)
        self.movable = True

    @property
    def movable(self) -> bool:
        return self.lines.movable

    @movable.setter
    def movable(self, on: bool) -> None:
        self.lines.movable = on
        mode = QAbstractItemView.DragDropMode
        self.setDragDropMode(mode.InternalMove if on else mode.NoDragDrop)
        self.setDragDropOverwriteMode(False)

    def move_row(self, by: int) -> None:
        """Put the chosen row so many places on."""
        rows = self.selectionModel().selectedRows()
        if rows:
            self._place(rows[0].row(), rows[0].row() + by + (by > 0))

    def show_lines(self, lines: Sequence[Line]) -> None:
        super().show_lines(lines)
        if self.hasFocus() and self.chosen() is not None:
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if self.movable and by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_row(by)
        else:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        rows = self.selectionModel().selectedRows()
        if event.source() is self and rows and self.movable:
            self._place(rows[0].row(), self._gap(event.position().toPoint().y()))
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else Qt takes the dragged row out by itself
        event.accept()

    def _gap(self, y: int) -> int:
        """Before which row something is put down at this height."""
        at = self.rowAt(y)
        if at < 0:
            return len(self.lines.lines)
        return at + (y > self.rowViewportPosition(at) + self.rowHeight(at) // 2)

    def _place(self, row: int, before: int) -> None:
        ids: list[uuid.UUID | None] = [line.id for line in self.lines.lines]
        wanted = [*ids[:before], *ids[before:]]
        wanted.insert(max(0, min(before, len(ids))), ids[row])
        del wanted[row + (before <= row)]
        if wanted != ids:
            self.moved.emit(wanted)
