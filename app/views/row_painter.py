"""Paints the rows of a list from their ready texts: one delegate, no questions per cell to the model."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QWidget

from app.formats import Kind
from app.store.listing import Ref
from app.views import icons, marks, plain, theme
from app.views.rows import RIGHT, Rows, Shown

PADDING = 8
Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """`colours` gives the dot before a reference; the field `late` is painted as a clock with words."""

    def __init__(self, parent: QWidget, today: dt.date, lock: str = "", late: str = "") -> None:
        super().__init__(parent)
        self.today, self._lock, self._late = today, lock, late
        self.colours: dict[str, dict[uuid.UUID, str]] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows = index.model()
        assert isinstance(rows, Rows)
        now = theme.tokens()
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        self._ground(painter, rect, state, index, now)
        shown = rows.shown_at(index.row())
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        if shown is None:
            painter.fillRect(QRect(inner.left(), inner.center().y() - 3, inner.width() // 2, 6), QColor(now.border))
            return
        painter.setFont(option.font)  # type: ignore[attr-defined]
        self._content(painter, inner, rows, shown, index.column(), now)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(now.focus), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _ground(self, painter: QPainter, rect: QRect, state: Any, index: Index, now: theme.Tokens) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(now.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(now.hover))
        elif index.row() % 2:
            painter.fillRect(rect, QColor(now.zebra))

    def _content(self, painter: QPainter, rect: QRect, rows: Rows, shown: Shown, column: int, now: theme.Tokens) -> None:
        d = rows.columns[column]
        value, text = shown.row.values[column], shown.texts[column]
        locked = bool(self._lock and rows.value(shown.row, self._lock))
        if d.name == self._late:
            urgency, words = marks.late_words(value, self.today)
            if urgency in ("late", "today"):
                marks.paint_urgency(painter, rect, urgency, words, now)
                return
        if d.name in self.colours and isinstance(value, Ref):
            marks.paint_status(painter, rect, self.colours[d.name].get(value.id, now.muted), text, now)
            return
        if d.kind is Kind.COLOUR and text:
            marks.paint_status(painter, rect, text, text, now)
            return
        if d.name == self._lock:
            if value:
                icons.paint(painter, QRect(rect.left(), rect.center().y() - 8, 16, 16), "lock", QColor(now.muted))
            return
        right = d.kind in RIGHT and d.name != self._late
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        if right:
            painter.setFont(theme.figures(painter.font()))
        painter.setPen(QColor(now.muted if locked or d.kind is Kind.SERIAL else now.text))
        cut = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), cut)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text, only when it is cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        text = str(index.data() or "")
        width = view.visualRect(QModelIndex(index)).width() - 2 * PADDING if isinstance(index, QModelIndex) else 0
        if text and view.fontMetrics().horizontalAdvance(text) > width:
            plain.show_tip(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True
