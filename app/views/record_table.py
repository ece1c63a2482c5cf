"""The table of a list: columns one can choose, move and widen, sorting by its header, a cursor that survives news."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from app import settings
from app.formats import Kind
from app.language import _
from app.models.fields import Described
from app.store import listing as lists
from app.store.listing import PAGE, Listing
from app.views import plain, theme
from app.views.jobs import Jobs
from app.views.pinned import Pinned
from app.views.row_painter import PADDING, RowPainter
from app.views.rows import Rows

LATE: Final = "deadline"
WIDEST: Final = 400


class RecordTable(QTableView):
    opened = Signal(object)  # id of the record under the cursor, or None
    activated_record = Signal(object)
    sorted_by = Signal(str, bool)

    def __init__(self, jobs: Jobs, listing: Listing, kept: settings.Settings, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept, self._key = kept, key
        self._all = lists.columns(listing.entity)
        self._layout = kept.layout(key)
        self.rows = Rows(jobs, listing, self._chosen(), self)
        self.painter_ = RowPainter(self, listing.today, listing.entity.__lock__, LATE)
        self._opened: uuid.UUID | None = None
        self._restoring = False
        self._dress(listing)
        self.setModel(self.rows)
        self.setItemDelegate(self.painter_)
        self.pinned = Pinned(self)
        self._size_columns()
        self.rows.loaded.connect(self._keep_cursor)

    def show_listing(self, listing: Listing) -> None:
        """Show another filter or order from the top; the cursor goes to its record if that is on the first page."""
        header = self.horizontalHeader()
        names = [d.name for d in self.rows.columns]
        if listing.sorted_by in names:
            order = Qt.SortOrder.DescendingOrder if listing.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(names.index(listing.sorted_by), order)
        self.rows.show_listing(listing)

    def reload(self) -> None:
        """Read the pages in sight anew."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        first = max(first, 0)
        last = last if last >= 0 else self.rows.rowCount() - 1
        pages = sorted({first // PAGE, max(first, last) // PAGE})
        self.rows.refresh(pages)

    def go_to(self, row: int) -> None:
        index = self.rows.index(row, max(0, self.currentIndex().column()))
        self.setCurrentIndex(index)
        self.selectRow(row)
        self.scrollTo(index)

    def copy(self) -> None:
        """The selected rows as lines of a table, for a spreadsheet or a mail."""
        texts = []
        for index in self.selectionModel().selectedRows():
            shown = self.rows.shown_at(index.row())
            if shown is not None:
                texts.append("\t".join(shown.texts[: len(self.rows.columns)]))
        if texts:
            head = "\t".join(d.field.label for d in self.rows.columns)
            QGuiApplication.clipboard().setText("\n".join([head, *texts]))

    # cursor -------------------------------------------------------------------------------------------------------

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        rows = self.selectionModel().selectedRows() if self.selectionModel() else []
        if self._restoring or len(rows) != 1:
            return
        row = self.rows.row_at(rows[0].row())
        if row is not None and row.id != self._opened:
            self._opened = row.id
            self.opened.emit(row.id)

    def _keep_cursor(self) -> None:
        """The record one was on may stand elsewhere now."""
        if self._opened is None:
            return
        row = self.rows.find(self._opened)
        chosen = self.selectionModel().selectedRows()
        if row is None or (len(chosen) == 1 and chosen[0].row() == row) or len(chosen) > 1:
            return
        self._restoring = True
        try:
            self.selectRow(row)
        finally:
            self._restoring = False

    def _open(self, index: QModelIndex) -> None:
        row = self.rows.row_at(index.row())
        if row is not None:
            self.activated_record.emit(row.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    # columns ------------------------------------------------------------------------------------------------------

    def _chosen(self) -> tuple[Described, ...]:
        by_name = {d.name: d for d in self._all}
        names = [n for n in self._layout.columns if n in by_name] or [n for n in by_name if n not in ("closed",)]
        return tuple(by_name[n] for n in names)

    def _size_columns(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for at, d in enumerate(self.rows.columns):
            width = self._layout.widths.get(d.name) or min(WIDEST, d.field.width * letter + 2 * PADDING)
            self.setColumnWidth(at, width)
        names = [d.name for d in self.rows.columns]
        self.pinned.pin(names.index(LATE) if LATE in names else -1)
        self.updateGeometries()

    def updateGeometries(self) -> None:
        """Keep room for the pinned column at the right edge."""
        super().updateGeometries()
        pinned = getattr(self, "pinned", None)
        margins = self.viewportMargins()
        if pinned is not None and margins.right() != pinned.width_taken:
            self.setViewportMargins(margins.left(), margins.top(), pinned.width_taken, margins.bottom())
            super().updateGeometries()
        if pinned is not None:
            pinned.place()

    def _widened(self, at: int, before: int, width: int) -> None:
        if at < len(self.rows.columns) and not self._restoring:
            self._remember(widths={**self._layout.widths, self.rows.columns[at].name: width})

    def _moved(self, at: int, before: int, after: int) -> None:
        header = self.horizontalHeader()
        order = [self.rows.columns[header.logicalIndex(n)].name for n in range(len(self.rows.columns))]
        self._remember(columns=tuple(order))

    def _sort(self, at: int) -> None:
        d = self.rows.columns[at]
        if d.kind is Kind.CODES:
            return
        listing = self.rows.listing
        descending = listing.sorted_by == d.name and not listing.descending
        self._remember(sort=d.name, descending=descending)
        self.sorted_by.emit(d.name, descending)

    def _choose_columns(self, at: QPoint) -> None:
        menu = QMenu(self)
        shown = {d.name for d in self.rows.columns}
        for d in self._all:
            entry = menu.addAction(plain.literal(d.field.label))
            entry.setCheckable(True)
            entry.setChecked(d.name in shown)
            entry.toggled.connect(lambda on, d=d: self._show_column(d, on))
        menu.addSeparator()
        menu.addAction(_("Reset columns"), self._reset)
        menu.exec(self.horizontalHeader().mapToGlobal(at))
        menu.deleteLater()

    def _show_column(self, d: Described, on: bool) -> None:
        names = [c.name for c in self.rows.columns]
        if on:
            names.append(d.name)
        elif len(names) > 1:
            names.remove(d.name)
        self._remember(columns=tuple(names))
        self._apply_columns()

    def _reset(self) -> None:
        self._remember(columns=(), widths={})
        self._apply_columns()

    def _apply_columns(self) -> None:
        self._restoring = True
        try:
            self.rows.beginResetModel()
            self.rows.columns = self._chosen()
            self.rows.endResetModel()
            header = self.horizontalHeader()
            for at in range(header.count()):
                header.moveSection(header.visualIndex(at), at)
            self._size_columns()
        finally:
            self._restoring = False
        self.rows.show_listing(self.rows.listing)

    def _remember(self, **changes: Any) -> None:
        self._layout = replace(self._layout, **changes)
        self._kept.set_layout(self._key, self._layout)

    # looks --------------------------------------------------------------------------------------------------------

    def _dress(self, listing: Listing) -> None:
        self.setAccessibleName(listing.entity.__labels__[1])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setProperty("kind", "flat")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        vertical = self.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(theme.ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setMinimumSectionSize(32)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._choose_columns)
        header.sectionClicked.connect(self._sort)
        header.sectionResized.connect(self._widened)
        header.sectionMoved.connect(self._moved)
        self.doubleClicked.connect(self._open)
