"""The rows of a list: an exact count, and only the pages that are looked at (performance.md techniques 2 and 10)."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Sequence
from functools import partial
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from sqlalchemy.orm import Session

from app import formats
from app.formats import Formats, Kind
from app.language import _
from app.models.fields import Described, field_of, fields_of
from app.store import listing as lists
from app.store.journal import Changes
from app.store.listing import PAGE, Count, Listing, Ref, Row
from app.views.jobs import Jobs

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PAGES_KEPT: Final = 40
AT_ONCE: Final = 2  # pages read for one jump
RIGHT: Final = frozenset({Kind.NUMBER, Kind.SERIAL, Kind.MONEY, Kind.PERCENT, Kind.DATE})


class Shown(NamedTuple):
    """A row and its ready texts, one per column."""

    row: Row
    texts: tuple[str, ...]


class Rows(QAbstractTableModel):
    """A sparse cache of pages over a listing. Rows that have not come yet are empty for a moment."""

    counted = Signal(object)  # Count
    loaded = Signal()  # a page arrived
    failed = Signal(object)

    def __init__(self, jobs: Jobs, listing: Listing, columns: Sequence[Described], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.listing = listing
        self.columns = tuple(columns)
        self._extra = _extras(listing)
        self.count = Count(0, 0)
        self._pages: OrderedDict[int, list[Shown]] = OrderedDict()
        self._wanted: dict[int, None] = {}  # pages somebody looked at, the newest last
        self._asked: set[int] = set()
        self._age = 0  # answers to earlier questions are dropped
        self.page_loads = 0  # for the tests' gates
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    # what is shown ------------------------------------------------------------------------------------------------

    def show_listing(self, listing: Listing) -> None:
        """Show another filter or order, from its first row on."""
        self.listing = listing
        self._age += 1
        self._asked.clear()
        self._wanted.clear()
        self._jobs.read(self, _first, listing, self._all(), done=self._restart, failed=self._fail, topic="first")

    def show_columns(self, columns: Sequence[Described]) -> None:
        self.columns = tuple(columns)
        self.show_listing(self.listing)

    def refresh(self, pages: Sequence[int]) -> None:
        """Read the count and these pages anew; the rows stay where they are."""
        self._age += 1
        self._asked.clear()
        self._jobs.read(self, _again, self.listing, self._all(), tuple(pages), done=self._renew, failed=self._fail, topic="first")

    def row_at(self, row: int) -> Row | None:
        """The row at a position, if it is here; else it is asked for."""
        shown = self.shown_at(row)
        return shown.row if shown else None

    def shown_at(self, row: int) -> Shown | None:
        page = self._pages.get(row // PAGE)
        if page is None:
            self._want(row // PAGE)
            return None
        at = row % PAGE
        return page[at] if at < len(page) else None

    def value(self, row: Row, name: str) -> Any:
        """A value of a row by the name of its field, shown or not."""
        for at, d in enumerate(self._all()):
            if d.name == name:
                return row.values[at]
        return None

    def find(self, id: uuid.UUID) -> int | None:
        """Where a record stands, when it is among the rows that are here."""
        for number, page in self._pages.items():
            for at, shown in enumerate(page):
                if shown.row.id == id:
                    return number * PAGE + at
        return None

    # pages --------------------------------------------------------------------------------------------------------

    def _all(self) -> tuple[Described, ...]:
        names = {d.name for d in self.columns}
        return self.columns + tuple(d for d in self._extra if d.name not in names)

    def _want(self, page: int) -> None:
        if page in self._asked:
            return
        self._wanted.pop(page, None)
        self._wanted[page] = None
        self._soon.start()

    def _ask(self) -> None:
        """Read what was looked at last; what only flew by is left out."""
        for page in list(self._wanted)[-AT_ONCE:]:
            self._asked.add(page)
            self.page_loads += 1
            before, after = self._pages.get(page - 1), self._pages.get(page + 1)
            anchor = (before[-1].row, False) if before and len(before) == PAGE else (after[0].row, True) if after else None
            done = partial(self._arrive, self._age, page)
            arguments = (self.listing, self._all(), page, self.count, anchor)
            self._jobs.read(self, _page, *arguments, done=done, failed=self._fail, topic=f"page {page % AT_ONCE}")
        self._wanted.clear()

    def _restart(self, answer: tuple[Count, list[Shown]]) -> None:
        count, first = answer
        self.beginResetModel()
        self.count = count
        self._pages.clear()
        self._pages[0] = first
        self.endResetModel()
        self.counted.emit(count)
        self.loaded.emit()

    def _renew(self, answer: tuple[Count, dict[int, list[Shown]]]) -> None:
        count, pages = answer
        self._resize(count)
        self._pages = OrderedDict(pages)
        if self.count.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.count.rows - 1, max(0, len(self.columns) - 1)))
        self.counted.emit(count)
        self.loaded.emit()

    def _resize(self, count: Count) -> None:
        """Grow or shrink at the end, so that the view keeps its place."""
        rows = self.count.rows
        if count.rows > rows:
            self.beginInsertRows(NOWHERE, rows, count.rows - 1)
            self.count = count
            self.endInsertRows()
        elif count.rows < rows:
            self.beginRemoveRows(NOWHERE, count.rows, rows - 1)
            self.count = count
            self.endRemoveRows()
        self.count = count

    def _arrive(self, age: int, page: int, rows: list[Shown]) -> None:
        if age != self._age:
            return
        self._asked.discard(page)
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE
        last = min(first + len(rows), self.count.rows) - 1
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, max(0, len(self.columns) - 1)))
        self.loaded.emit()

    def _fail(self, error: Exception) -> None:
        self._asked.clear()  # it may be asked again
        self.failed.emit(error)

    # the table ----------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else self.count.rows

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            shown = self.shown_at(index.row())
            return shown.texts[index.column()] if shown else ""
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        d = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return _(d.field.label)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if d.kind in RIGHT and d.name != "deadline" else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None


def _extras(listing: Listing) -> tuple[Described, ...]:
    """What a row needs to know besides its columns: the currency of its amounts, whether it is locked."""
    entity = listing.entity
    names = {d.field.currency for d in fields_of(entity) if d.field.currency and d.field.listed} | {entity.__lock__}
    return tuple(field_of(entity, name) for name in sorted(names) if name)


# on a reader's thread -----------------------------------------------------------------------------------------------


def _first(session: Session, listing: Listing, wanted: tuple[Described, ...]) -> tuple[Count, list[Shown]]:
    count = lists.count(session, listing)
    return count, _shown(lists.page_at(session, listing, 0, count, PAGE, wanted), wanted)


def _again(
    session: Session, listing: Listing, wanted: tuple[Described, ...], pages: tuple[int, ...]
) -> tuple[Count, dict[int, list[Shown]]]:
    count = lists.count(session, listing)
    read = (n for n in pages if n * PAGE < max(count.rows, 1))
    return count, {n: _shown(lists.page_at(session, listing, n * PAGE, count, PAGE, wanted), wanted) for n in read}


def _page(
    session: Session, listing: Listing, wanted: tuple[Described, ...], page: int, count: Count, anchor: tuple[Row, bool] | None
) -> list[Shown]:
    if anchor is None:
        rows = lists.page_at(session, listing, page * PAGE, count, PAGE, wanted)
    else:
        row, before = anchor
        rows = lists.page_after(session, listing, row, PAGE, before=before, wanted=wanted)
    return _shown(rows, wanted)


def _shown(rows: list[Row], wanted: tuple[Described, ...]) -> list[Shown]:
    how = formats.current()
    at = {d.name: n for n, d in enumerate(wanted)}
    return [Shown(row, tuple(_text(how, d, row.values[n], row, at) for n, d in enumerate(wanted))) for row in rows]


def _text(how: Formats, d: Described, value: Any, row: Row, at: dict[str, int]) -> str:
    if value is None:
        return ""
    if isinstance(value, Ref):
        return value.text
    if d.kind is Kind.MONEY:
        currency = row.values[at[d.field.currency]] if d.field.currency in at else None
        return how.text(d.kind, round(value, 2), currency=currency or None)
    if d.kind is Kind.CHOICE:
        return _(str(value.value)).capitalize()
    return how.text(d.kind, value).replace("\n", "  ")
