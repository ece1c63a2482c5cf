"""A short table inside a detail page: all its rows at once, as ready texts."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app import formats
from app.formats import Kind
from app.views import icons, plain, theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
MOST_ROWS = 6  # before a growing table scrolls
WIDEST, NARROWEST, SOFT = 320, 44, 84  # of a column, and of one that stretches; what is longer is told by the tooltip
_RIGHT = {Kind.NUMBER, Kind.SERIAL, Kind.MONEY, Kind.PERCENT, Kind.DATE}

_WHOLE = {*_RIGHT, Kind.PHONE, Kind.MOMENT}  # a part of it says nothing


@dataclass(frozen=True, slots=True)
class Column:
    label: str
    kind: Kind = Kind.TEXT
    stretch: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row: its record (None: not a record), its values, the icon before the first one, the currency of its amounts."""

    id: uuid.UUID | None
    values: tuple[Any, ...]
    icon: str = ""
    currency: str = ""
    quiet: bool = False
    dot: tuple[int, str] | None = None  # a column, and the colour shown before its text
    lock: bool = False  # a lock stands in the last column


class _Lines(QAbstractTableModel):
    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.movable = False  # whether rows can be dragged to other places
        self.lines: list[Line] = []
        self.texts: list[list[str]] = []

    def show(self, lines: Sequence[Line]) -> None:
        self.beginResetModel()
        self.lines = list(lines)
        self.texts = [self._texts(line) for line in lines]
        self.endResetModel()

    def add(self, lines: Sequence[Line]) -> None:
        at = len(self.lines)
        self.beginInsertRows(NOWHERE, at, at + len(lines) - 1)
        self.lines += lines
        self.texts += [self._texts(line) for line in lines]
        self.endInsertRows()

    def _texts(self, line: Line) -> list[str]:
        how = formats.current()
        texts = []
        for column, value in zip(self.columns, line.values, strict=True):
            if column.kind is Kind.MONEY:
                texts.append(how.text(column.kind, value, currency=line.currency or None))
            elif column.kind is Kind.YESNO:
                texts.append(how.text(column.kind, value) if value else "")
            else:
                ready = isinstance(value, str) and column.kind in (Kind.TEXT, Kind.MOMENT, *_RIGHT)
                texts.append(value if ready else how.text(column.kind, value))
        return texts

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged, and put down between rows but not on one."""
        if not self.movable:
            return super().flags(index)
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts[index.row()][index.column()].replace("\n", "  ")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[index.column()].kind in _RIGHT
            return int(Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain.tooltip_text(self.texts[index.row()][index.column()])
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(self.lines[index.row()], index.column())
        if role == Qt.ItemDataRole.ForegroundRole and self.lines[index.row()].quiet:
            return QColor(theme.tokens().muted)
        return None

    def _picture(self, line: Line, column: int) -> QIcon | None:
        if line.dot is not None and line.dot[0] == column:
            return icons.swatch(line.dot[1])
        if line.lock and column == len(self.columns) - 1:
            return icons.icon("lock", "muted")
        return icons.icon(line.icon, "muted") if line.icon and column == 0 else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].label
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = self.columns[section].kind in _RIGHT
            return int(Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft))
        return None


def shares(wanted: Sequence[int], room: int) -> list[int]:
    """What each gets of the room: all it wants, or an equal part of what the modest ones leave."""
    widths, left = [0] * len(wanted), room
    order = sorted(range(len(wanted)), key=lambda at: wanted[at])
    for n, at in enumerate(order):
        widths[at] = max(min(wanted[at], left // (len(order) - n)), min(wanted[at], NARROWEST))
        left -= widths[at]
    return widths


class SmallTable(QTableView):
    """Rows to look at; Enter or a double click opens one. Without rows a quiet sentence stands there instead."""

    opened = Signal(object)  # the id of the record

    def __init__(
        self, columns: Sequence[Column], name: str, empty: str = "", grows: bool = False, parent: QWidget | None = None
    ) -> None:
        """`grows`: the table is as high as its rows, up to a few."""
        super().__init__(parent)
        self._empty, self._grows = empty, grows
        self.lines = _Lines(columns, self)
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setStyleSheet("QTableView::item { padding: 0 6px; }")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setIconSize(QSize(14, 14))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.ROW)
        header = self.horizontalHeader()
        header.setAccessibleName(name)
        header.setHighlightSections(False)
        self.activated.connect(self._open)
        self.show_lines([])

    def show_lines(self, lines: Sequence[Line]) -> None:
        chosen = self.chosen()
        self.lines.show(lines)
        at = next((n for n, line in enumerate(lines) if line.id is not None and line.id == chosen), -1)
        if at >= 0:
            self.choose(at)
        self.horizontalHeader().setVisible(bool(lines))
        self.setAccessibleDescription("" if lines else self._empty)
        as_needed, never = Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(as_needed if lines else never)  # headings nobody sees need no room
        self._share_width()
        self._grow()
        self.viewport().update()

    def add_lines(self, lines: Sequence[Line]) -> None:
        """Put further rows below those that are here; nothing moves."""
        if not self.lines.lines:
            self.show_lines(lines)
        elif lines:
            self.lines.add(lines)

    def choose(self, at: int) -> None:
        """Choose a row and no other, whatever keys are held: `selectRow` would let go of it while Ctrl is down."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.lines.index(at, 0), flags)

    def say_when_empty(self, text: str) -> None:
        """What stands there when the next rows are none."""
        self._empty = text

    def chosen(self) -> uuid.UUID | None:
        rows = self.selectionModel().selectedRows()
        return self.lines.lines[rows[0].row()].id if rows else None

    def chosen_ids(self) -> list[uuid.UUID]:
        """All that are chosen, where several may be."""
        rows = (self.lines.lines[index.row()].id for index in self.selectionModel().selectedRows())
        return [id for id in rows if id is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()
        self._grow()

    def _share_width(self) -> None:
        """Every column as wide as its texts; where that is too much, those that stretch give way first."""
        if not self.lines.lines:
            return
        header, columns = self.horizontalHeader(), self.lines.columns
        wanted = [min(max(self.sizeHintForColumn(at), header.sectionSizeHint(at)) + 1, WIDEST) for at in range(len(columns))]
        soft = [at for at, column in enumerate(columns) if column.stretch] or [len(columns) - 1]
        hard = [at for at in range(len(columns)) if at not in soft]
        least = [wanted[at] if columns[at].kind in _WHOLE else header.sectionSizeHint(at) for at in range(len(columns))]
        room = self.viewport().width()
        widths = dict(zip(hard, shares([wanted[at] for at in hard], room - SOFT * len(soft)), strict=True))
        left = max(room - sum(widths.values()), 0)
        widths |= zip(soft, shares([wanted[at] for at in soft], left), strict=True)
        left = max(room - sum(widths.values()), 0)
        for n, at in enumerate(soft):
            widths[at] += left // len(soft) + (n < left % len(soft))
        for at, width in widths.items():
            header.resizeSection(at, max(width, least[at]))  # where figures have no room, the table scrolls

    def _grow(self) -> None:
        """As high as the rows, and what scrolls them sideways."""
        if self._grows:
            n = len(self.lines.lines)
            rows = theme.ROW * (min(n, MOST_ROWS) + 1) + 4 if n else theme.ROW + 12
            wide = n and self.horizontalHeader().length() > self.viewport().width()
            self.setFixedHeight(rows + (self.horizontalScrollBar().sizeHint().height() if wide else 0))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.lines.lines and not self.currentIndex().isValid():
            self.choose(0)  # so that Enter opens something

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.lines.lines and self._empty:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(theme.tokens().muted))
            place = self.viewport().rect().adjusted(12, 8, -12, -8)
            flags = Qt.AlignmentFlag.AlignCenter if self._grows else Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(place, int(flags | Qt.TextFlag.TextWordWrap), self._empty)
            painter.end()

    def _open(self, index: QModelIndex) -> None:
        id = self.lines.lines[index.row()].id
        if id is not None:
            self.opened.emit(id)
