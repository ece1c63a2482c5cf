"""The list of an entity: search, filter chips, table, count and sums; all of it follows one Listing."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app import formats, settings
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import field_of
from app.store import listing as lists
from app.store.journal import Changes
from app.store.listing import Condition, Count, Listing, Op, Ref
from app.views import icons, plain
from app.views.chips import Chip, Chips
from app.views.empty import EmptyState, Offer
from app.views.filter_menu import FilterMenu
from app.views.jobs import Jobs
from app.views.record_table import RecordTable

TYPING_MS: Final = 150


class RecordList(QWidget):
    opened = Signal(object)  # the id of the record the user is on, or None
    activated = Signal(object)  # Enter or a double click
    new_requested = Signal()
    listing_changed = Signal(object)  # Listing

    def __init__(
        self,
        jobs: Jobs,
        entity: type[Entity],
        *,
        settings: settings.Settings,
        key: str,
        base: Sequence[Condition] = (),
        chips: Sequence[tuple[str, Op, Any, str]] = (),
        amounts: tuple[str, ...] = (),
        labels: tuple[str, str] = ("", ""),
    ) -> None:
        """`labels`: what one and many are called here, when not as the entity. `base` always holds and is not shown; `chips` hold at first and can be removed; `amounts` are summed below."""
        super().__init__()
        self._jobs, self.entity, self._key, self._settings = jobs, entity, key, settings
        self._base, self._amounts = tuple(base), amounts
        self._words: dict[tuple[str, Op], str] = {(name, op): words for name, op, _value, words in chips}
        one, many = labels
        self._one, self._many = (one or entity.__labels__[0]).lower(), (many or entity.__labels__[1]).lower()
        self._total = 0
        self._dirty = False
        self._wanted: uuid.UUID | None = None
        where = self._base + tuple(Condition(name, op, value) for name, op, value, _words in chips)
        layout = settings.layout(key)
        descending = layout.descending if layout.sort else bool(entity.__series__ and entity.__order__ == "number")
        self.listing = Listing(entity, where, sort=layout.sort, descending=descending, today=dt.date.today())
        self.table = RecordTable(jobs, self.listing, settings, key)
        self._build()
        self._connect()
        self._show()

    # what the tab calls -------------------------------------------------------------------------------------------

    def having(self, name: str, op: Op, value: Any, words: str = "") -> None:
        """Add a filter; `words` name its value on the chip."""
        self._words[name, op] = words
        self._change(self.listing.having(name, op, value))

    def clear(self, name: str) -> None:
        """Take the filters of a field away."""
        kept = tuple(c for c in self.listing.where if c.name != name or c in self._base)
        if kept != self.listing.where:
            self._change(replace(self.listing, where=kept))

    def clear_all(self) -> None:
        """Show everything there is."""
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self._change(replace(self.listing, where=self._base, search=""))

    def set_colours(self, name: str, colours: Mapping[uuid.UUID, str]) -> None:
        """The dots before the values of a reference."""
        self.table.painter_.colours[name] = dict(colours)
        self.table.viewport().update()

    def select(self, id: uuid.UUID) -> None:
        """Put the cursor on a record, as soon as its row is here."""
        self._wanted = id
        self._find_wanted()

    def step(self, by: int) -> None:
        """The next or previous row."""
        row = max(0, min(self.table.currentIndex().row() + by, self.table.rows.rowCount() - 1))
        self.table.selectRow(row)
        self.table.setCurrentIndex(self.table.rows.index(row, max(0, self.table.currentIndex().column())))

    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def refresh(self) -> None:
        """Read what is seen anew; the day may have changed as well."""
        today = dt.date.today()
        if today != self.listing.today:
            self.table.painter_.today = today
            self._change(replace(self.listing, today=today))
            return
        self._dirty = False
        self.table.reload()
        self._count()
        self.listing_changed.emit(self.listing)

    # following the listing ----------------------------------------------------------------------------------------

    def _change(self, listing: Listing) -> None:
        self.listing = listing
        self._show()

    def _show(self) -> None:
        self._show_chips()
        self.table.show_listing(self.listing)
        self._count()
        self.listing_changed.emit(self.listing)

    def _count(self) -> None:
        self._jobs.read(self, lists.totals, self.listing, self._amounts, done=self._show_totals, topic="totals")
        everything = replace(self.listing, where=self._base, search="")
        self._jobs.read(self, lists.count, everything, done=self._know_total, topic="everything")

    def _know_total(self, count: Count) -> None:
        self._total = count.rows
        self._tell_count()

    def _tell_count(self) -> None:
        how = formats.current()
        n = how.text(Kind.NUMBER, self.table.rows.count.rows)
        total = how.text(Kind.NUMBER, self._total)
        rows = self.table.rows.count.rows
        text = n if rows == self._total else _("{n} of {total}").format(n=n, total=total)
        self.count.setText(f"{text} {self._many if self._total != 1 else self._one}")

    def _show_totals(self, totals: lists.Totals) -> None:
        how = formats.current()
        parts = []
        for amount in self._amounts:
            sums = sorted(totals.sums.get(amount, {}).items(), key=lambda item: -item[1])
            texts = [f"{how.text(Kind.NUMBER, round(total))} {currency}".strip() for currency, total in sums]
            if texts:
                parts.append(f"{field_of(self.entity, amount).field.label}  " + "  ".join(texts))
        self.sums.setText("     ".join(parts))

    def _show_chips(self) -> None:
        shown = [c for c in self.listing.where if c not in self._base]
        self.chips.set_chips([Chip((c.name, c.op), self._chip(c)) for c in shown])

    def _chip(self, condition: Condition) -> str:
        d = field_of(self.entity, condition.name)
        words = self._words.get((condition.name, condition.op)) or self._value_words(condition)
        joint = {Op.FROM: "≥", Op.TO: "≤"}.get(condition.op, ":")
        return f"{d.field.label}{'' if joint == ':' else ' '}{joint} {words}"

    def _value_words(self, condition: Condition) -> str:
        d = field_of(self.entity, condition.name)
        if condition.op is Op.EMPTY:
            return _("empty")
        if d.kind is Kind.CHOICE:
            return str(condition.value.value)
        return formats.current().text(d.kind, condition.value)

    def _counted(self, count: Count) -> None:
        self._tell_count()
        empty = count.rows == 0
        self.middle.setCurrentWidget(self.nothing if empty else self.table)
        if empty:
            self._say_why_empty()
            self.opened.emit(None)

    def _say_why_empty(self) -> None:
        plural = self._many
        new = Offer(_("New {kind}").format(kind=self._one), self.new_requested.emit, "plus", primary=True)
        if self.listing.search or len(self.listing.where) > len(self._base):
            clear = Offer(_("Clear filters"), self.clear_all, "filter-off")
            self.nothing.show_state("search", _("No {kinds} match.").format(kinds=plural), [clear, new])
        else:
            self.nothing.show_state("inbox", _("No {kinds} yet.").format(kinds=plural), [new])

    def _news(self, changes: Changes) -> None:
        if not changes.touches(lists.entities_shown(self.entity)):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._dirty = True

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._dirty:
            self.refresh()

    def _find_wanted(self) -> None:
        if self._wanted is None:
            return
        row = self.table.rows.find(self._wanted)
        if row is not None:
            self._wanted = None
            self.table.go_to(row)

    # keys and menus -----------------------------------------------------------------------------------------------

    def _typed(self) -> None:
        text = self.search.text().strip()
        if text != self.listing.search:
            self._change(replace(self.listing, search=text))

    def _remove_chip(self, key: tuple[str, Op]) -> None:
        kept = tuple(c for c in self.listing.where if (c.name, c.op) != key or c in self._base)
        self._change(replace(self.listing, where=kept))

    def filter_by_value(self) -> None:
        """Filter by the value of the cell one is on (Alt+F3)."""
        index = self.table.currentIndex()
        row = self.table.rows.row_at(index.row()) if index.isValid() else None
        if row is None:
            return
        d, value = self.table.rows.columns[index.column()], row.values[index.column()]
        if not d.field.filtered:
            return
        if value in (None, ""):
            self.having(d.name, Op.EMPTY, None, _("empty"))
        elif isinstance(value, Ref):
            self.having(d.name, Op.IS, value.id, value.text)
        elif d.kind is not Kind.CODES:
            self.having(d.name, Op.IS, value)

    def _sorted(self, name: str, descending: bool) -> None:
        self.listing = replace(self.listing, sort=name, descending=descending)
        self.table.show_listing(self.listing)

    def _menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        index = self.table.indexAt(at)
        if index.isValid():
            self.table.setCurrentIndex(index)
            menu.addAction(icons.icon("eye"), _("Open"), self._open_current)
            menu.addAction(icons.icon("filter"), _("Filter by this value (Alt+F3)"), self.filter_by_value)
            menu.addAction(icons.icon("copy"), _("Copy (Ctrl+C)"), self.table.copy)
        menu.addAction(icons.icon("plus"), _("New {kind}").format(kind=self._one), self.new_requested.emit)
        menu.exec(self.table.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _open_current(self) -> None:
        row = self.table.rows.row_at(self.table.currentIndex().row())
        if row is not None:
            self.activated.emit(row.id)

    # building -----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        singular = self._one
        self.search = QLineEdit()
        self.search.setPlaceholderText(_("Search {kinds} (F3)").format(kinds=self._many))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(360)
        self.search.setAccessibleName(_("Search"))
        self.filters = QToolButton()
        self.filters.setIcon(icons.icon("filter"))
        self.filters.setText(_("Filter"))
        self.filters.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        plain.tooltip(self.filters, _("Add a filter (Shift+F3)"))
        self.new_button = QPushButton(icons.icon("plus", "accent"), _("New {kind}").format(kind=singular))
        plain.tooltip(self.new_button, _("New {kind} (Ctrl+N)").format(kind=singular))
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(8)
        top.addWidget(self.search, 1)
        top.addWidget(self.filters)
        top.addStretch(1)
        top.addWidget(self.new_button)
        self.chips = Chips()
        strip = QVBoxLayout()
        strip.setContentsMargins(12, 0, 12, 4)
        strip.addWidget(self.chips)
        self.nothing = EmptyState("inbox", "")
        self.middle = QStackedWidget()
        self.middle.addWidget(self.table)
        self.middle.addWidget(self.nothing)
        self.add_row = QPushButton(icons.icon("plus", "accent"), _("New {kind}").format(kind=singular))
        self.add_row.setProperty("kind", "flat")
        self.add_row.setStyleSheet("text-align: left;")
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 4, 16, 4)
        self.count = plain.PlainLabel("", kind="muted")
        self.sums = plain.PlainLabel("", kind="strong", elide=True)
        self.sums.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.add_row)
        foot.addWidget(self.count)
        foot.addWidget(self.sums, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(strip)
        column.addWidget(self.middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._typed)
        self.search.textChanged.connect(lambda: self._timer.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self.new_button.clicked.connect(self.new_requested)
        self.add_row.clicked.connect(self.new_requested)
        self.chips.removed.connect(self._remove_chip)
        self.chips.clear_all.connect(self.clear_all)
        self.table.rows.counted.connect(self._counted)
        self.table.rows.loaded.connect(self._find_wanted)
        self.table.rows.failed.connect(self._jobs.trouble)
        self.table.opened.connect(self.opened)
        self.table.activated_record.connect(self.activated)
        self.table.sorted_by.connect(self._sorted)
        self.table.customContextMenuRequested.connect(self._menu)
        self.filter_menu = FilterMenu(self._jobs, self.entity, self, self._base)
        self.filter_menu.chosen.connect(self.having)
        self.filters.setMenu(self.filter_menu)
        self.filters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for keys, act in (("F3", self.focus_search), ("Shift+F3", self.filters.showMenu), ("Alt+F3", self.filter_by_value)):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._jobs.committed.connect(self._news)
