"""The table of a list: a cursor that stays with its record whatever happens to the rows around it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from typing import Any, Final

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app import settings
from app.language import _
from app.models.fields import Described
from app.store.listing import Listing
from app.views import theme
from app.views.jobs import Jobs
from app.views.list_columns import Columns
from app.views.pinned import Pinned
from app.views.row_lines import Line
from app.views.row_painter import RowPainter
from app.views.row_reads import Anew, Sight
from app.views.rows import Rows

REMEMBERED: Final = 1000  # selected rows that are found again after news
_KEEP = QItemSelectionModel.SelectionFlag.NoUpdate
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)
Index = QModelIndex | QPersistentModelIndex


class RecordTable(QTableView):
    opened = Signal(object)  # id of the one record the cursor is on
    activated_record = Signal(object)  # Enter or a double click
    windowed_record = Signal(object)  # Shift+Enter: in a window of its own
    typed = Signal(str)  # letters typed over the table
    picked = Signal(int)  # how many rows are selected
    copied = Signal(int)  # how many rows went to the clipboard

    def __init__(self, jobs: Jobs, listing: Listing, kept: settings.Settings, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = Columns(self, listing.entity, kept, key)
        self.rows = Rows(jobs, listing, self.columns.fields(), self)
        self.painter_ = RowPainter(self.rows, self)
        self._cursor: uuid.UUID | None = None  # the record the user is on, also while it is not in the list
        self._unsaid = -1  # a row one is on that has not come yet
        self._go = False  # show the cursor's row as soon as it is here
        self._restoring = False
        self._held: list[uuid.UUID] = []
        self._was_top, self._was_on = 0, -1
        self._measured: tuple[Any, ...] = ()
        self._dress(listing)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_)
        self.pinned = Pinned(self)
        self.pinned.setVerticalScrollMode(self.verticalScrollMode())
        self.pinned.hovered.connect(self.hover)
        self.pinned.menu_wanted.connect(self.customContextMenuRequested)
        self.columns.attach(self.rows, self.pinned)
        self.columns.chosen.connect(self._show_columns)
        self.rows.sight = self._sight
        self.rows.renewing.connect(self._hold)
        self.rows.renewed.connect(self._find_again)
        self.rows.loaded.connect(self._say)
        self.doubleClicked.connect(lambda index: self._open(index, self.activated_record))

    def show_listing(self, listing: Listing) -> None:
        """Show another filter or order from the top; the cursor stays with its record."""
        self.rows.show_listing(listing)
        for view in (self, self.pinned):  # the arrow; the model's own word for it would lay out and paint all rows too
            view.horizontalHeader().viewport().update()

    def select(self, record: uuid.UUID) -> None:
        """Put the cursor on a record, as soon as its row is here. Nobody is told: who asks knows."""
        self._cursor, self._go = record, True
        at = self.rows.find(record)
        if at is not None:
            self._stand_on(at)
        elif self.rows.settled:
            self.rows.locate(record, self._located)

    def let_go(self) -> None:
        """Stand on no record: what is shown beside the list is not in it."""
        self._cursor, self._go = None, False
        self.clearSelection()

    def pick_one(self) -> None:
        """Of several selected rows keep only the one the keys are on."""
        self.selectionModel().select(self.currentIndex(), _SELECT)

    def step(self, by: int) -> None:
        """The next or previous row."""
        self._walk_to(self.currentIndex().row() + by if self.currentIndex().isValid() else 0)

    def selected(self) -> int:
        """How many rows are selected; some of them may never have been on the screen."""
        return sum(last - first + 1 for first, last in self.ranges())

    def chosen(self, done: Callable[[list[uuid.UUID]], object]) -> None:
        """Hand over the ids of all selected rows."""
        self.rows.read_lines(list(self.ranges()), lambda lines: done([line.row.id for line in lines]))

    def copy(self) -> None:
        """The selected rows as lines of a table, for a spreadsheet or a mail."""
        self.rows.read_lines(list(self.ranges()), self._to_clipboard)

    def _walk_to(self, row: int) -> None:
        last = self.rows.rowCount() - 1
        if last >= 0:
            self.selectionModel().setCurrentIndex(self.rows.index(max(0, min(row, last)), self._column()), _SELECT)

    # the cursor ---------------------------------------------------------------------------------------------------

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._restoring:
            return
        n = self.selected()
        self.picked.emit(n)
        self._go = False
        self._unsaid = next(self.ranges())[0] if n == 1 else -1
        self._say()

    def _say(self) -> None:
        """Tell which record the cursor is on, once it is known."""
        line = self.rows.line(self._unsaid) if self._unsaid >= 0 else None
        if line is None:
            return
        self._unsaid = -1
        if line.row.id != self._cursor:
            self._cursor = line.row.id
            self.opened.emit(line.row.id)

    def ranges(self) -> Iterator[tuple[int, int]]:
        """The places of the selected rows, from the first to the last of each stretch."""
        if self.selectionModel() is None:
            return
        selection = self.selectionModel().selection()
        parts = (selection.at(n) for n in range(selection.size()))
        yield from sorted({(part.top(), part.bottom()) for part in parts})

    def _column(self) -> int:
        """The column the cursor is in, or the first one that is seen."""
        at = self.currentIndex().column()
        return at if at >= 0 else max(0, self.horizontalHeader().logicalIndex(0))

    def _sight(self) -> Sight:
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return Sight(max(0, first), last if last >= 0 else max(0, first) + self.viewport().height() // theme.ROW, self._cursor)

    def _hold(self) -> None:
        """Remember by id what is selected, before the rows move."""
        self._held = []
        if 1 < self.selected() <= REMEMBERED:
            rows = (self.rows.line(row) for first, last in self.ranges() for row in range(first, last + 1))
            self._held = [line.row.id for line in rows if line]
        self._was_top, self._was_on = self._sight().first, self.currentIndex().row()

    def _find_again(self, anew: Anew) -> None:
        here = self._now_at(anew)
        self._restoring = True
        self.setAutoScroll(False)  # the view stays where it is, wherever the cursor's record went
        try:
            if anew.fresh:
                self.scrollToTop()
            elif anew.top != self._was_top:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + (anew.top - self._was_top) * theme.ROW)
            self._select_again([at for record in self._held if (at := self.rows.find(record)) is not None], here)
        finally:
            self.setAutoScroll(True)
            self._restoring = False
        self.picked.emit(self.selected())
        if self._go and here is not None:
            self._stand_on(here)

    def _now_at(self, anew: Anew) -> int | None:
        """Where the cursor's record stands; the user may have gone to another one since the rows were asked for."""
        if anew.asked_for == self._cursor:
            return anew.cursor
        return self.rows.find(self._cursor) if self._cursor is not None else None

    def _select_again(self, rows: list[int], cursor: int | None) -> None:
        selection, last = QItemSelection(), max(0, self.rows.columnCount() - 1)
        for at in rows or ([cursor] if cursor is not None else []):
            selection.select(self.rows.index(at, 0), self.rows.index(at, last))
        # Where its record went away, the keys go on from the same place, but nothing is chosen.
        at = cursor if cursor is not None else min(self._was_on, self.rows.rowCount() - 1)
        current = self.rows.index(at, self._column()) if at >= 0 else QModelIndex()
        self.selectionModel().setCurrentIndex(current, _KEEP)
        self.selectionModel().select(selection, _SELECT)

    def _located(self, at: int | None) -> None:
        if at is not None and self._go and at < self.rows.rowCount():
            self._stand_on(at)

    def _stand_on(self, at: int) -> None:
        self._restoring, self._go = True, False
        try:
            index = self.rows.index(at, self._column())
            self.selectionModel().setCurrentIndex(index, _SELECT)
            self.scrollTo(index)
        finally:
            self._restoring = False
        self.picked.emit(self.selected())

    def _open(self, index: Index, how: Any) -> None:
        row = self.rows.row_at(index)
        if row is not None:
            how.emit(row.id)

    def _to_clipboard(self, lines: list[Line]) -> None:
        if lines:
            QGuiApplication.clipboard().setText(self.rows.as_text(lines))
            self.copied.emit(len(lines))

    # keys, mouse, looks -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._open(self.currentIndex(), self.windowed_record if shift else self.activated_record)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not self.selected():
            self.step(0)  # the first press comes to the row with the focus, as long as none is chosen
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            # Qt would go there and leave another row chosen.
            self._walk_to(self.rows.rowCount() - 1 if event.key() == Qt.Key.Key_End else 0)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters go to the search box: Qt's own search would walk through half a million rows that are not here."""
        if search.strip():
            self.typed.emit(search)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.hover(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hover(-1)

    def hover(self, row: int) -> None:
        """Light up the whole row under the mouse."""
        before, self.painter_.hovered = self.painter_.hovered, row
        for at in {before, row} - {-1}:
            if before != row:
                self._repaint_row(at)

    def _repaint_row(self, at: int) -> None:
        for view in (self, self.pinned):
            view.viewport().update(0, view.rowViewportPosition(at), view.viewport().width(), view.rowHeight(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit_soon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _LOOKS and hasattr(self, "painter_"):
            self.painter_.restyle(self.font())

    def updateGeometries(self) -> None:
        """Keep room for the pinned column at the right edge.

        Qt takes it away each time, and all rows are painted once more: so only when something has another size.
        """
        pinned = getattr(self, "pinned", None)
        if pinned is None:
            super().updateGeometries()
            return
        if self._sizes() == self._measured:
            return
        super().updateGeometries()
        margins = self.viewportMargins()
        if margins.right() != pinned.width_taken:
            self.setViewportMargins(margins.left(), margins.top(), pinned.width_taken, margins.bottom())
            super().updateGeometries()
        pinned.place()
        self._measured = self._sizes()

    def _sizes(self) -> tuple[Any, ...]:
        """All that the room for rows, headers and scroll bars depends on."""
        across, down = self.horizontalHeader(), self.verticalHeader()
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        parts = (self, self.viewport(), *(bar for bar in bars if bar.isVisible()))
        return (*(part.size() for part in parts), across.sizeHint(), across.length(), down.length(), self.pinned.width_taken)

    def _show_columns(self, fields: tuple[Described, ...]) -> None:
        self.rows.show_columns(fields)
        self.columns.arrange(fields)

    def _dress(self, listing: Listing) -> None:
        kinds = _(listing.entity.__labels__[1])
        self.setMinimumHeight(2 * theme.ROW)  # in a low window: the headings and a row
        self.setAccessibleName(kinds)
        self.horizontalHeader().setAccessibleName(_("Columns of {kinds}").format(kinds=kinds))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setProperty("kind", "flat")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(theme.ROW)
