"""The list that drops down from the search: records with what was hit in them set off, and commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, cast

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.formats.search_marks import Piece, joined
from app.language import _
from app.views import icons, plain, theme

VISIBLE: Final = 9  # rows before the list scrolls
_ICON: Final = 18
_PAD: Final = 10
_LEFT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. Without `act` it is a sentence that cannot be chosen."""

    title: Sequence[Piece]
    below: Sequence[Piece] = ()
    icon: str = ""
    aside: str = ""  # at the right: what kind of record, or the keys of a command
    act: Callable[[], object] | None = None
    act_apart: Callable[[], object] | None = field(default=None)  # in a window of its own

    @property
    def spoken(self) -> str:
        """All of it in one line, for who hears the screen."""
        return ", ".join(part for part in (joined(self.title), self.aside, joined(self.below)) if part)


class Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and index.isValid():
            return self.entries[index.row()].spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        none = Qt.ItemFlag.NoItemFlags
        if not index.isValid() or self.entries[index.row()].act is None:
            return none
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class SearchList(QListView):
    """Lies over the window below the box. The keyboard stays in the box, which moves the choice."""

    chosen = Signal(object, bool)  # the Entry, and whether in a window of its own

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_ = Entries(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Painter(self))
        self.setProperty("kind", "found")
        self.setAccessibleName(_("Hits"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.clicked.connect(lambda index: self.choose(index.row()))
        self.hide()

    def show_entries(self, entries: list[Entry]) -> None:
        """Show these; the first that can be chosen is."""
        self.model_.show_entries(entries)
        self.move_choice(1, start=-1)

    def place(self, below: QWidget) -> None:
        """Lie below the box, as wide as reading needs and the window allows."""
        parent = self.window()
        corner = below.mapTo(parent, QPoint(0, below.height() + 2))
        width = min(max(below.width(), 38 * self.fontMetrics().averageCharWidth() + 260), parent.width() - 16)
        left = min(max(8, corner.x() + (below.width() - width) // 2), parent.width() - width - 8)
        rows = self.model_.rowCount()
        heights = [self.sizeHintForRow(row) for row in range(min(rows, VISIBLE))]
        height = min(sum(heights) + 2 * self.frameWidth() + 8, parent.height() - corner.y() - 8)
        self.setGeometry(left, corner.y(), width, max(height, 24))
        self.show()
        self.raise_()

    def move_choice(self, by: int, start: int | None = None) -> None:
        """To the next row that can be chosen, or the one before."""
        row = self.currentIndex().row() if start is None else start
        step = 1 if by > 0 else -1
        for _turn in range(abs(by)):
            following = row + step
            while 0 <= following < self.model_.rowCount() and self.model_.entries[following].act is None:
                following += step
            if not 0 <= following < self.model_.rowCount():
                break
            row = following
        index = self.model_.index(row) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if by < 0 and row == 0:
            self.scrollToTop()

    def choose(self, row: int, *, apart: bool = False) -> None:
        entry = self.model_.entries[row] if 0 <= row < self.model_.rowCount() else None
        if entry is not None and entry.act is not None:
            self.chosen.emit(entry, apart)

    def choose_current(self, *, apart: bool) -> None:
        self.choose(self.currentIndex().row(), apart=apart)


class _Painter(QStyledItemDelegate):
    """Two lines a row: the name and what was hit, each piece as plain text."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._entry(index)
        line = cast(Any, option).fontMetrics.height()
        return QSize(100, (2 * line + 14) if entry.below else line + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        given, entry, now = cast(Any, option), self._entry(index), theme.tokens()
        rect: QRect = given.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.act is not None and given.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            selected = bool(given.state & QStyle.StateFlag.State_Selected)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.selection if selected else now.hover))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 5, 5)
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        if entry.icon:
            icons.paint(painter, QRect(inner.left(), inner.center().y() - _ICON // 2, _ICON, _ICON), entry.icon, QColor(now.muted))
        if entry.icon or entry.act is not None:
            inner.setLeft(inner.left() + _ICON + _PAD)
        line = given.fontMetrics.height()
        top = QRect(inner.left(), rect.top() + ((rect.height() - (2 if entry.below else 1) * line) // 2), inner.width(), line)
        painter.setFont(given.font)
        painter.setPen(QColor(now.muted))
        painter.drawText(top, _RIGHT, entry.aside)
        aside = given.fontMetrics.horizontalAdvance(entry.aside) + 2 * _PAD if entry.aside else 0
        self._pieces(
            painter, top.adjusted(0, 0, -aside, 0), entry.title, now.text if entry.act is not None else now.muted, given.font
        )
        if entry.below:
            self._pieces(painter, top.translated(0, line), entry.below, now.muted, given.font)
        painter.restore()

    def _pieces(self, painter: QPainter, rect: QRect, pieces: Sequence[Piece], colour: str, font: Any) -> None:
        """One after the other, the hits bold on a soft ground; what does not fit ends in dots."""
        now, left = theme.tokens(), rect.left()
        for piece in pieces:
            used = theme.strong(font) if piece.hit else font
            metrics, room = QFontMetrics(used), rect.right() - left
            if room <= 0:
                return
            text = piece.text.replace("\n", " ").replace("\t", " ")
            if metrics.horizontalAdvance(text) > room:
                text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            place = QRect(left, rect.top(), metrics.horizontalAdvance(text), rect.height())
            if piece.hit:
                painter.fillRect(place, QColor(now.accent_soft))
            painter.setFont(used)
            painter.setPen(QColor(now.text if piece.hit else colour))
            painter.drawText(place, _LEFT, text)
            left += place.width()

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """All that is known of the row, since it may be cut."""
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return False
        entry = self._entry(index)
        plain.show_tip(event.globalPos(), "\n".join(part for part in (joined(entry.title), joined(entry.below)) if part), view)
        return True

    def _entry(self, index: Index) -> Entry:
        model: Any = index.model()
        return cast(Entry, model.entries[index.row()])
