"""A column that stays at the right edge of a table while the others scroll under it."""

from __future__ import annotations

import datetime as dt
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.language import _
from app.views import marks, theme

NARROWEST: Final = 112
MOST_LATE: Final = dt.timedelta(days=188)  # that is read without shortening


class Pinned(QTableView):
    """Shows one column of the owner's model beside its rows: same selection, same scrolling."""

    hovered = Signal(int)  # the row under the mouse, or -1
    menu_wanted = Signal(QPoint)  # in the owner's coordinates

    def __init__(self, owner: QTableView) -> None:
        super().__init__(owner)
        self._owner = owner
        self._column, self._width = -1, NARROWEST
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("Pinned { border: none; }")  # the owner has the frame
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(owner.viewport().mapFromGlobal(self.viewport().mapToGlobal(at)))
        )
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.ROW)
        self.setAccessibleName(_("The column at the right edge"))
        header = self.horizontalHeader()
        header.setAccessibleName(self.accessibleName())
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.sectionClicked.connect(owner.horizontalHeader().sectionClicked)
        self.doubleClicked.connect(owner.doubleClicked)
        owner.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(owner.verticalScrollBar().setValue)
        owner.viewport().installEventFilter(self)

    def pin(self, column: int) -> None:
        """Take this column out of the owner and show it here; -1: none."""
        if self.model() is not self._owner.model():
            self.setModel(self._owner.model())
            self.setItemDelegate(self._owner.itemDelegate())
            self.setSelectionModel(self._owner.selectionModel())
        self._column = column
        for at in range(self._owner.model().columnCount()):
            self._owner.setColumnHidden(at, at == column)
            self.setColumnHidden(at, at != column)
        if column >= 0:
            self._width = max(NARROWEST, self._wanted(column))
            self.setColumnWidth(column, self._width)
        self.setVisible(column >= 0)
        self.place()

    def _wanted(self, column: int) -> int:
        """As the words beside the clock in this language."""
        words = marks.late_words(dt.date.today() - MOST_LATE, dt.date.today())[1]
        heading = str(self.model().headerData(column, Qt.Orientation.Horizontal))
        clock = self.fontMetrics().horizontalAdvance(words) + marks.CLOCK
        return max(clock, self.horizontalHeader().fontMetrics().horizontalAdvance(heading)) + 2 * 8 + 4

    @property
    def width_taken(self) -> int:
        return self._width if self._column >= 0 else 0

    def place(self) -> None:
        """Stand beside the owner's viewport, from its header down."""
        header = self._owner.horizontalHeader().height()
        self.horizontalHeader().setFixedHeight(header)
        port = self._owner.viewport().geometry()
        self.setGeometry(port.right() + 1, port.top() - header, self._width, port.height() + header)
        self.verticalScrollBar().setValue(self._owner.verticalScrollBar().value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._owner.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.hovered.emit(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line at its left says that something may lie under it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setPen(QColor(theme.tokens().border))
        painter.drawLine(0, 0, 0, self.viewport().height())
