"""The columns of a table: which, in what order and how wide; chosen in the header, remembered for the next start."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QTableView

from app import formats, settings
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import Described
from app.store import grouping
from app.views import plain, theme
from app.views.filter_words import place_words
from app.views.pinned import Pinned
from app.views.row_lines import Style, column, offered
from app.views.rows import ARROWS, Rows

WIDEST: Final = 400
_ROOM: Final = 2 * 8 + 4  # beside the letters
_SAMPLES: Final = {  # as wide as usual; less would hide a part of it
    Kind.DATE: dt.date(2026, 12, 28),
    Kind.PERCENT: 100,
    Kind.MONEY: Decimal("1888888.88"),
    Kind.PHONE: "+420606888888",
}
_SHRINKS: Final = 0.35  # so much of its width a text gives to the other columns


class Columns(QObject):
    """Looks after the header of a table. Its columns fill the room there is, as long as nobody says otherwise."""

    chosen = Signal(object)  # the fields to show now
    sorted_by = Signal(str, bool)  # field, descending
    grouped_by = Signal(str)  # field, or "" for no groups
    arranged = Signal()  # somebody chose, moved or widened columns

    def __init__(self, table: QTableView, entity: type[Entity], kept: settings.Settings, key: str) -> None:
        super().__init__(table)
        self._table, self._kept, self._key = table, kept, key
        self._entity = entity
        self._layout = kept.layout(key)
        self._arranging = False
        self._fields: tuple[Described, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.fit)

    @property
    def _offered(self) -> dict[str, Described]:
        """The users make fields, rename them and take them away while the list is shown."""
        return {d.name: d for d in offered(self._entity)}

    def renew(self) -> None:
        """Show the columns that were chosen as they are called now, without those that are gone."""
        if (now := self.fields()) != self._fields:
            self.chosen.emit(now)

    # what the table calls -----------------------------------------------------------------------------------------

    def fields(self) -> tuple[Described, ...]:
        """The columns somebody chose, else those the list comes with."""
        known = self._offered
        names = [name for name in self._layout.columns if name in known]
        return tuple(known[name] for name in names or self._usual())

    def chosen_names(self) -> tuple[str, ...]:
        """The columns somebody chose; none when they are those the list comes with."""
        known = self._offered
        names = tuple(name for name in self._layout.columns if name in known)
        return () if names == self._usual() else names

    def _usual(self) -> tuple[str, ...]:
        return tuple(d.name for d in self._offered.values() if d.field.listed and d.name != self._entity.__lock__)

    @property
    def layout(self) -> settings.Layout:
        """What somebody chose. Empty: as the list comes."""
        return self._layout

    def take(self, layout: settings.Layout) -> None:
        """Show these columns; the rows follow."""
        if layout == self._layout:
            return
        with self._quietly():  # as a whole: nobody moved a single column
            self._layout = layout
            self._kept.set_layout(self._key, layout)
        self.chosen.emit(self.fields())

    def attach(self, rows: Rows, pinned: Pinned) -> None:
        """Begin to look after the header."""
        self._rows, self._pinned = rows, pinned
        header = self._table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(32)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self._ask(header.mapToGlobal(at)))
        pinned.horizontalHeader().setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pinned.horizontalHeader().customContextMenuRequested.connect(lambda at: self._ask(pinned.mapToGlobal(at)))
        header.sectionClicked.connect(self._sort)
        header.sectionResized.connect(self._widened)
        header.sectionMoved.connect(lambda: self._remember(columns=self._order()))
        self.arrange(self.fields())

    def arrange(self, fields: tuple[Described, ...]) -> None:
        """Size the columns the model shows now."""
        self._fields = fields
        header = self._table.horizontalHeader()
        with self._quietly():
            for at in range(header.count()):
                header.moveSection(header.visualIndex(at), at)
            for at, d in enumerate(fields):
                self._table.setColumnWidth(at, self._width(d))
            due = (at for at, d in enumerate(fields) if column(d).style is Style.DUE)
            self._pinned.pin(next(due, -1))
        self.fit()

    def fit_soon(self) -> None:
        self._later.start()

    def fit(self) -> None:
        """Let the title take what is left over, or the texts make room when that shows all columns.

        What somebody widened or narrowed stays as it is.
        """
        free = [at for at, d in enumerate(self._fields) if d.name not in self._layout.widths and not self._table.isColumnHidden(at)]
        usual = {at: self._width(self._fields[at]) for at in free}
        others = self._table.horizontalHeader().length() - sum(self._table.columnWidth(at) for at in free)
        left = self._table.viewport().width() - others - sum(usual.values())
        title = next((at for at in free if self._fields[at].name == self._entity.__title__), None)
        if left >= 0:
            if title is not None:
                usual[title] += left
        else:
            room = {at: round(usual[at] * _SHRINKS) for at in free if self._shrinks(self._fields[at])}
            if sum(room.values()) + left >= 0:
                for at, most in room.items():
                    usual[at] -= -(-most * -left // sum(room.values()))
        with self._quietly():
            for at, width in usual.items():
                self._table.setColumnWidth(at, width)

    # the user arranges --------------------------------------------------------------------------------------------

    def _sort(self, at: int) -> None:
        d = self._fields[at]
        if d.kind is Kind.CODES:  # several at once have no order
            return
        listing = self._rows.listing
        descending = listing.sorted_by == d.name and not listing.descending
        self._remember(sort=d.name, descending=descending)
        self.sorted_by.emit(d.name, descending)

    def menu(self) -> QMenu:
        """Which columns there are, and back to those the list comes with."""
        menu = QMenu(self._table)
        menu.setToolTipsVisible(True)
        shown = {d.name for d in self._fields}
        for d in self._offered.values():
            entry = menu.addAction(plain.literal(_(d.field.label)))
            if d.field.help:
                plain.tooltip(entry, _(d.field.help))
            entry.setCheckable(True)
            entry.setChecked(d.name in shown)
            entry.setEnabled(d.name not in shown or len(shown) > 1)
            entry.toggled.connect(lambda on, d=d: self._show(d, on))
        menu.addSeparator()
        menu.addAction(_("Reset columns"), self.reset)
        self._offer_groups(menu.addMenu(_("&Group by")))
        return menu

    def _offer_groups(self, menu: QMenu) -> None:
        """By which field the rows may stand together."""
        now = self._rows.listing.group
        offered = [("", _("No groups")), *((d.name, _(d.field.label)) for d in grouping.offered(self._entity))]
        if now and now not in dict(offered):
            offered.append((now, place_words(self._entity, now)))
        for path, words in offered:
            entry = menu.addAction(plain.literal(words))
            entry.setCheckable(True)
            entry.setChecked(path == now)
            entry.triggered.connect(lambda _on=False, path=path: self.grouped_by.emit(path))

    def reset(self) -> None:
        """The columns, order and widths the list comes with."""
        self._remember(columns=(), widths={})
        self.chosen.emit(self.fields())

    def _ask(self, at: QPoint) -> None:
        menu = self.menu()
        menu.exec(at)
        menu.deleteLater()

    def _show(self, d: Described, on: bool) -> None:
        names = [name for name in self._order() if name != d.name]
        self._remember(columns=(*names, d.name) if on else tuple(names))
        self.chosen.emit(self.fields())

    def _order(self) -> tuple[str, ...]:
        """The columns as they stand, from the left."""
        header = self._table.horizontalHeader()
        return tuple(self._fields[header.logicalIndex(at)].name for at in range(len(self._fields)))

    @staticmethod
    def _shrinks(d: Described) -> bool:
        return column(d).style is Style.TEXT and d.kind not in _SAMPLES

    def _width(self, d: Described) -> int:
        usual = min(WIDEST, d.field.width * self._table.fontMetrics().averageCharWidth() + _ROOM)
        if d.kind in _SAMPLES:
            sample = formats.current().text(d.kind, _SAMPLES[d.kind], currency="CZK" if d.field.currency else None)
            usual = QFontMetrics(theme.figures(self._table.font())).horizontalAdvance(sample) + _ROOM
        title = self._table.horizontalHeader().fontMetrics().horizontalAdvance(f"{_(d.field.label)} {ARROWS[0]}") + _ROOM
        return self._layout.widths.get(d.name) or max(usual, title)

    def _widened(self, at: int, before: int, width: int) -> None:
        if self._arranging or at >= len(self._fields):
            return
        if width > 0 and before > 0:
            self._remember(widths={**self._layout.widths, self._fields[at].name: width})
        self.fit_soon()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What the program arranges is not what the user chose."""
        before, self._arranging = self._arranging, True
        try:
            yield
        finally:
            self._arranging = before

    def _remember(self, **changes: Any) -> None:
        if not self._arranging:
            self._layout = replace(self._layout, **changes)
            self._kept.set_layout(self._key, self._layout)
            self.arranged.emit()
