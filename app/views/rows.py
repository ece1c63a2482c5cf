"""The rows of a list: an exact count, and only the pages that are looked at (performance.md techniques 2 and 10)."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.models.fields import Described
from app.services.exchange.guard import guarded
from app.store import grouping
from app.store import listing as lists
from app.store.filters import entities_in
from app.store.journal import Changes
from app.store.listing import PAGE, Count, Listing, Row
from app.views import plain
from app.views.jobs import ROWS, Jobs
from app.views.row_lines import Column, Line, column, copied, wanted
from app.views.row_reads import AT_ONCE, Anew, Extent, First, Sight, read_anew, read_extent, read_first, read_pages, read_ranges

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGES_KEPT: Final = 40
ARROWS: Final = ("↑", "↓")
_TEXT: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


class Rows(QAbstractTableModel):
    """A sparse cache of pages over a listing. Rows that have not come yet are empty for a moment."""

    counted = Signal(object)  # Count
    loaded = Signal()  # rows arrived
    renewing = Signal()  # rows are about to change their places
    renewed = Signal(object)  # Anew
    failed = Signal(object)

    def __init__(self, jobs: Jobs, listing: Listing, fields: Sequence[Described], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.listing = listing
        self.columns: tuple[Column, ...] = ()
        self.fields: tuple[Described, ...] = ()
        self.count = Count(0, 0)
        self.sight: Callable[[], Sight] = Sight  # the view says it
        self.page_loads = 0
        self.grouped = 0  # how many keys of each row are its group's
        self._awake = False
        self._stale = True
        self._shown: Listing | None = None  # whose rows are here
        self._pages: OrderedDict[int, list[Line]] = OrderedDict()
        self._missed: list[int] = []  # pages somebody looked at, the newest last
        self._busy = False
        self._broken = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fetch)
        self._name(fields)
        jobs.committed.connect(self._news)

    # what is shown ------------------------------------------------------------------------------------------------

    def show_listing(self, listing: Listing) -> None:
        """Show another filter or order, from its first row on; the rows before stay until it is here."""
        self.listing = listing
        self.refresh()

    def show_columns(self, fields: Sequence[Described]) -> None:
        """Show other columns; all rows are read anew for them."""
        self.beginResetModel()
        self._name(fields)
        self._pages.clear()
        self.endResetModel()
        self.refresh()

    def refresh(self) -> None:
        """Read count and rows in sight anew, now or when somebody looks."""
        if not self._awake:
            self._stale = True
            return
        known = self.count.rows if self.settled and self._only_sorted() else None
        self._stale, self._broken, self._busy = False, False, True
        self._missed.clear()
        sight = self.sight()
        if self.begun:
            seen = self._here(sight.first)
            self._read(read_anew, self.listing, self.columns, sight, seen.row.id if seen else None, done=self._renew)
        else:
            self._read(read_first, self.listing, self.columns, done=partial(self._begin, known, sight.cursor))

    def set_awake(self, awake: bool) -> None:
        """A list nobody sees reads nothing; what it missed it reads when it is seen again."""
        self._awake = awake
        if awake and self._stale:
            self.refresh()

    @property
    def begun(self) -> bool:
        """Whether the rows that are here are of the listing asked for, counted or not."""
        return self._shown == self.listing

    @property
    def settled(self) -> bool:
        """Whether all that was asked for is here."""
        return not self._stale and not self._busy

    def line(self, row: int) -> Line | None:
        """A row to paint, if it is here; else it is asked for."""
        page = self._pages.get(row // PAGE)
        if page is None:
            self._miss(row // PAGE)
            return None
        at = row % PAGE
        return page[at] if at < len(page) else None

    def row_at(self, index: Index) -> Row | None:
        line = self.line(index.row()) if index.isValid() else None
        return line.row if line else None

    def value(self, row: Row, name: str) -> Any:
        """A value of a row by the name of its field."""
        return next((value for d, value in zip(self.fields, row.values, strict=True) if d.name == name), None)

    def begins_group(self, row: int) -> bool:
        """Whether a row is the first of its group, as far as the rows before it are here."""
        here, before = self._here(row), self._here(row - 1) if row else None
        return here is not None and before is not None and here.row.key[: self.grouped] != before.row.key[: self.grouped]

    def find(self, record: uuid.UUID) -> int | None:
        """Where a record stands, when it is among the rows that are here."""
        for number, page in self._pages.items():
            for at, line in enumerate(page):
                if line.row.id == record:
                    return number * PAGE + at
        return None

    def locate(self, record: uuid.UUID, done: Callable[[int | None], object]) -> None:
        """Ask where a record stands in the whole list."""
        self._jobs.read(self, lists.position, self.listing, record, done=done, failed=self.failed.emit, topic="locate")

    def read_lines(self, ranges: Sequence[tuple[int, int]], done: Callable[[list[Line]], object]) -> None:
        """Hand over the rows from the first to the last of each range; those that are not here are read."""
        here = [self._here(row) for first, last in ranges for row in range(first, min(last, first + PAGE * PAGES_KEPT) + 1)]
        if all(here) and len(here) == sum(last - first + 1 for first, last in ranges):
            done([line for line in here if line])
            return
        arguments = (self.listing, self.columns, tuple(ranges), self.count)
        self._jobs.read(self, read_ranges, *arguments, done=done, failed=self.failed.emit, topic="ranges")

    def as_text(self, lines: Sequence[Line]) -> str:
        """Rows as a spreadsheet takes them, under the names of the columns."""
        head = "\t".join(guarded(c.label) for c in self.columns)
        return "\n".join([head, *(copied(line, self.columns, self.fields) for line in lines)])

    def _name(self, fields: Sequence[Described]) -> None:
        self.columns = tuple(column(d) for d in fields)
        self.fields = wanted(self.columns)

    def _here(self, row: int) -> Line | None:
        page = self._pages.get(row // PAGE, [])
        return page[row % PAGE] if row % PAGE < len(page) else None

    def _news(self, changes: Changes) -> None:
        shown = lists.entities_shown(self.listing.entity)
        if changes.touches((*shown, *entities_in(self.listing.entity, self.listing.filter))):
            self.refresh()

    # rows come ----------------------------------------------------------------------------------------------------

    def _miss(self, page: int) -> None:
        if self._broken or page * PAGE >= self.count.rows:
            return
        if page in self._missed:
            self._missed.remove(page)
        self._missed.append(page)
        if not self._busy:
            self._soon.start()

    def _fetch(self) -> None:
        """Read what was looked at last; what only flew by while another page was under way is left out."""
        if self._busy:
            return  # it goes on when what is under way is here
        newest = [page for page in self._missed[-AT_ONCE:] if page not in self._pages]
        self._missed.clear()
        if not newest:
            return
        first, last = min(newest), max(newest)
        if last - first >= AT_ONCE:
            first = last = newest[-1]
        self._busy = True
        self.page_loads += last - first + 1
        before, after = self._pages.get(first - 1, []), self._pages.get(last + 1, [])
        neighbour = (before[-1].row, False) if len(before) == PAGE else (after[0].row, True) if after else None
        arguments = (self.listing, self.columns, first, last, self.count, neighbour)
        self._read(read_pages, *arguments, done=self._arrive)

    def _read(self, query: Callable[..., Any], *arguments: Any, done: Callable[[Any], object]) -> None:
        self._jobs.read(self, query, *arguments, done=done, failed=self._fail, topic=ROWS)

    def _arrive(self, pages: dict[int, list[Line]]) -> None:
        self._busy = False
        self._keep(pages)
        first, last = min(pages) * PAGE, min((max(pages) + 1) * PAGE, self.count.rows) - 1
        self._repaint(first, last)
        self.loaded.emit()
        if any(len(page) < min(PAGE, self.count.rows - n * PAGE) for n, page in pages.items()):
            self.refresh()  # records went meanwhile; the news of it may come from elsewhere and later
        elif self._missed:
            self._soon.start()

    def _begin(self, known: int | None, cursor: uuid.UUID | None, first: First) -> None:
        """The first rows of another filter or order: they are shown at once, and what comes below is counted meanwhile."""
        total = first.total or Count(n := self.count.rows if self._only_sorted() else len(first.lines), n)
        at = next((at for at, line in enumerate(first.lines) if line.row.id == cursor), None)
        self._take(Anew(first.listing, total, {0: first.lines}, 0, at, True, cursor))
        if first.total is None:
            self._read(read_extent, first.listing, known, cursor, at, done=self._extend)
        else:
            self._busy = False
            self.counted.emit(total)
        self.loaded.emit()

    def _only_sorted(self) -> bool:
        """Whether the same records are asked for as are here, in another order."""
        here = self._shown
        return here is not None and replace(self.listing, sort=here.sort, descending=here.descending, group=here.group) == here

    def _extend(self, extent: Extent) -> None:
        """How long the list is whose first rows are here."""
        self._busy = False
        if extent.total.rows < PAGE:
            self.refresh()  # records went meanwhile; the news of it may come from elsewhere and later
            return
        self.renewing.emit()
        self._resize(extent.total)
        self.renewed.emit(Anew(self.listing, extent.total, {}, self.sight().first, extent.at, False, extent.cursor))
        self.counted.emit(extent.total)
        self.loaded.emit()
        if self._missed:
            self._soon.start()

    def _renew(self, anew: Anew) -> None:
        self._busy = False
        self._take(anew)
        self.counted.emit(anew.total)
        self.loaded.emit()

    def _take(self, anew: Anew) -> None:
        self.renewing.emit()
        if anew.fresh:
            self.beginResetModel()
            self.count = anew.total
            self._pages.clear()
            self._pages.update(anew.pages)
            self.endResetModel()
        else:
            self._resize(anew.total)
            self._pages.clear()
            self._keep(anew.pages)
            self._repaint(0, anew.total.rows - 1)
        self._shown = anew.listing
        self.grouped = grouping.width(anew.listing)
        self.renewed.emit(anew)

    def _resize(self, count: Count) -> None:
        """Grow or shrink at the end, so that the view keeps its place."""
        rows, self.count = self.count.rows, self.count
        if count.rows > rows:
            self.beginInsertRows(NOWHERE, rows, count.rows - 1)
            self.count = count
            self.endInsertRows()
        elif count.rows < rows:
            self.beginRemoveRows(NOWHERE, count.rows, rows - 1)
            self.count = count
            self.endRemoveRows()
        self.count = count

    def _keep(self, pages: dict[int, list[Line]]) -> None:
        for number, page in pages.items():
            self._pages[number] = page
            self._pages.move_to_end(number)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)

    def _repaint(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _fail(self, error: Exception) -> None:
        self._busy, self._broken = False, True  # a row that cannot be read must not be asked for with every paint
        self._missed.clear()
        self.failed.emit(error)

    # the table ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.count.rows

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in _TEXT:
            line = self.line(index.row())
            return line.texts[index.column()] if line else ""
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        shown = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = ARROWS[self.listing.descending] if self.listing.sorted_by == shown.name else ""
            return f"{shown.label} {arrow}" if arrow else shown.label
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if shown.right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and shown.field.field.help:
            return plain.tooltip_text(shown.field.field.help)
        return None
