"""Paints the rows of a list from their ready texts: one delegate, no questions per cell to the model."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final, cast

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from app.language import _
from app.views import icons, marks, plain, theme
from app.views.row_lines import Line, Style
from app.views.rows import Rows

PADDING: Final = 8
_ICON: Final = 16
_MARK: Final = {Style.STATUS: 16, Style.DUE: 22, Style.LOCK: 22}  # what stands before the text, with its gap
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected, QStyle.StateFlag.State_HasFocus
Index = QModelIndex | QPersistentModelIndex


class RowPainter(QStyledItemDelegate):
    """One for a table and for the column pinned beside it. `hovered` is the row under the mouse."""

    def __init__(self, rows: Rows, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self.hovered = -1
        self._font = QFont()
        self.restyle(QFont())

    def restyle(self, font: QFont) -> None:
        """Take up the theme and the size of text in force."""
        now = self._now = theme.tokens()
        self._quiet = replace(now, text=now.muted)
        self._text, self._muted = QColor(now.text), QColor(now.muted)
        self._grounds = {name: QColor(getattr(now, name)) for name in ("selection", "hover", "zebra", "surface")}
        self._between = QColor(now.accent)
        self._waiting, self._focus = QColor(now.hover), QPen(QColor(now.focus), 1)
        self._font, self._figures = font, theme.figures(font)
        self._metrics = {False: QFontMetrics(font), True: QFontMetrics(self._figures)}
        self._widest = self._metrics[False].horizontalAdvance("W")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        given = cast(Any, option)  # the stub lacks its fields
        rect: QRect = given.rect
        row, column = index.row(), index.column()
        painter.fillRect(rect, self._grounds[self._ground(row, given.state)])
        line = self._rows.line(row)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        if line is None:
            painter.fillRect(QRect(inner.left(), inner.center().y() - 3, inner.width() * 3 // 5, 6), self._waiting)
            return
        self._cell(painter, inner, line, column)
        if self._rows.grouped and self._rows.begins_group(row):
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), self._between)
        if given.state & _FOCUSED:
            painter.setPen(self._focus)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _ground(self, row: int, state: Any) -> str:
        if state & _SELECTED:
            return "selection"
        if row == self.hovered:
            return "hover"
        return "zebra" if row % 2 else "surface"

    def _cell(self, painter: QPainter, rect: QRect, line: Line, column: int) -> None:
        style, text, mark = self._rows.columns[column].style, line.texts[column], line.marks[column]
        right = style is Style.FIGURE or style is Style.QUIET
        painter.setFont(self._figures if right else self._font)
        if style is Style.STATUS and mark:
            marks.paint_status(painter, rect, mark, text, self._quiet if line.locked else self._now)
        elif style is Style.DUE and mark in ("late", "today"):
            marks.paint_urgency(painter, rect, cast(marks.Urgency, mark), text, self._now)
        elif style is Style.LOCK or (style is Style.DUE and line.locked and not text):
            if line.locked:
                place = QRect(rect.left(), rect.center().y() - _ICON // 2, _ICON, _ICON)
                icons.paint(painter, place, "lock", self._muted)
                self._words(painter, rect.adjusted(_MARK[Style.LOCK], 0, 0, 0), _("Closed"), self._muted, right=False)
        elif text:
            quiet = line.locked or style is Style.QUIET
            self._words(painter, rect, text, self._muted if quiet else self._text, right=right)

    def _words(self, painter: QPainter, rect: QRect, text: str, colour: QColor, *, right: bool) -> None:
        if len(text) * self._widest > rect.width():  # else it fits whatever its letters are
            text = self._metrics[right].elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setPen(colour)
        painter.drawText(rect, _RIGHT if right else _LEFT, text)

    def whole(self, index: Index, width: int) -> str:
        """The text of a cell when so much room does not show all of it, else ""."""
        line = self._rows.line(index.row())
        if line is None:
            return ""
        shown, text = self._rows.columns[index.column()], line.texts[index.column()]
        marked = _MARK.get(shown.style, 0) if line.marks[index.column()] else 0
        return text if self._metrics[shown.right].horizontalAdvance(text) > width - 2 * PADDING - marked else ""

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """The whole text, only when it is cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        text = self.whole(index, cast(Any, option).rect.width())
        if text:
            plain.show_tip(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True
