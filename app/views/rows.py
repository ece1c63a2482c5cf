"""The rows of a list: an exact count, and only the pages that are looked at (performance.md techniques 2 and 10)."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.models.fields import Described
from app.store import grouping
from app.store import listing as lists
from app.store.filters import entities_in
from app.store.journal import Changes
from app.store.listing import PAGE, Count, Listing, Row
from app.views import plain
from app.views.jobs import Jobs
from app.views.row_lines import Column, Line, column, copied, lines, wanted

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGES_KEPT: Final = 40
AT_ONCE: Final = 2  # pages read for one jump; no screen shows more
ARROWS: Final = ("↑", "↓")
_TEXT: Final = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole))


class Sight(NamedTuple):
    """What the user sees: the first and last row on the screen, and the record the cursor is on."""

    first: int = 0
    last: int = 0
    cursor: uuid.UUID | None = None


class Anew(NamedTuple):
    """A list read anew. `top` and `cursor` say where the rows seen first and chosen stand now."""

    listing: Listing
    total: Count
    pages: dict[int, list[Line]]
    top: int
    cursor: int | None
    fresh: bool  # another filter or order, seen from its top
    asked_for: uuid.UUID | None  # the record the cursor was on when this was asked


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
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
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
        self._stale, self._broken, self._busy = False, False, True
        self._missed.clear()
        fresh = self._shown != self.listing
        sight = self.sight()
        seen = self._here(sight.first)
        arguments = (self.listing, self.columns, sight, seen.row.id if seen and not fresh else None, fresh)
        self._jobs.read(self, read_anew, *arguments, done=self._renew, failed=self._fail, topic="rows")

    def set_awake(self, awake: bool) -> None:
        """A list nobody sees reads nothing; what it missed it reads when it is seen again."""
        self._awake = awake
        if awake and self._stale:
            self.refresh()

    @property
    def settled(self) -> bool:
        """Whether what is here is what was asked for."""
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
        head = "\t".join(c.label for c in self.columns)
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
        self._jobs.read(self, read_pages, *arguments, done=self._arrive, failed=self._fail, topic="rows")

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

    def _renew(self, anew: Anew) -> None:
        self._busy = False
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
        self.counted.emit(anew.total)
        self.loaded.emit()

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


# on a reader's thread -----------------------------------------------------------------------------------------------


def read_anew(
    session: Any, listing: Listing, columns: tuple[Column, ...], sight: Sight, seen: uuid.UUID | None, fresh: bool
) -> Anew:
    """Count and rows in sight; the row seen first stays where it was on the screen, wherever it went in the list."""
    fields, count = wanted(columns), lists.count(session, listing)
    top = 0 if fresh else max(0, min(sight.first, count.rows - 1))
    span = 0 if fresh else min(max(0, sight.last - sight.first), PAGE)
    first, rows = _around(session, listing, top, span, count, fields)
    if seen is not None and not fresh:
        stands = _stands(session, listing, seen, first, rows)
        if stands is not None and stands != top:
            top = stands
            if top < first or top + span >= first + len(rows):
                first, rows = _around(session, listing, top, span, count, fields)
    cursor = _stands(session, listing, sight.cursor, first, rows) if sight.cursor else None
    made = lines(rows, columns, fields, listing.today)
    pages = {(first + at) // PAGE: made[at : at + PAGE] for at in range(0, max(1, len(made)), PAGE)}
    return Anew(listing, count, pages, top, cursor, fresh, sight.cursor)


def _around(
    session: Any, listing: Listing, top: int, span: int, count: Count, fields: tuple[Described, ...]
) -> tuple[int, list[Row]]:
    first, last = top // PAGE, (top + span) // PAGE
    return first * PAGE, lists.page_at(session, listing, first * PAGE, count, (last - first + 1) * PAGE, fields)


def _stands(session: Any, listing: Listing, record: uuid.UUID, first: int, rows: list[Row]) -> int | None:
    near = next((at for at, row in enumerate(rows) if row.id == record), None)
    return first + near if near is not None else lists.position(session, listing, record)


def read_pages(
    session: Any,
    listing: Listing,
    columns: tuple[Column, ...],
    first: int,
    last: int,
    count: Count,
    neighbour: tuple[Row, bool] | None,
) -> dict[int, list[Line]]:
    """Pages that lie side by side, in one statement: next to a row that is known, or by their place."""
    fields, size = wanted(columns), (last - first + 1) * PAGE
    if neighbour is None:
        rows = lists.page_at(session, listing, first * PAGE, count, size, fields)
    else:
        row, before = neighbour
        rows = lists.page_after(session, listing, row, size, before=before, wanted=fields)
    made = lines(rows, columns, fields, listing.today)
    return {n: made[(n - first) * PAGE : (n - first + 1) * PAGE] for n in range(first, last + 1)}


def read_ranges(
    session: Any, listing: Listing, columns: tuple[Column, ...], ranges: tuple[tuple[int, int], ...], count: Count
) -> list[Line]:
    """Whole ranges of rows, a few pages at a time so that the screen goes on."""
    fields, made = wanted(columns), list[Line]()
    for first, last in ranges:
        for at in range(first, last + 1, AT_ONCE * PAGE):
            rows = lists.page_at(session, listing, at, count, min(AT_ONCE * PAGE, last + 1 - at), fields)
            made += lines(rows, columns, fields, listing.today)
    return made
