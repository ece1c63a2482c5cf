"""The list of an entity: search, filter chips, table, count and sums; all of it follows one Listing."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu

from app import formats, settings
from app.formats import Kind
from app.language import _, mark
from app.models import Entity
from app.models.fields import field_of
from app.models.types import rounded
from app.store import listing as lists
from app.store import tallies
from app.store.arrangements import Arrangement
from app.store.filters import EVERYTHING, Filter, Group, asks_for_me, conditions_in
from app.store.listing import Condition, Count, Listing, Op, Ref
from app.store.matching import words
from app.views import actions, made_fields
from app.views.actions import action
from app.views.chips import Chip
from app.views.empty import Offer
from app.views.filter_menu import FilterMenu
from app.views.filter_words import chip_words, filter_words
from app.views.group_strip import GroupStrip
from app.views.jobs import Jobs
from app.views.list_frame import ListFrame
from app.views.list_states import layout_of
from app.views.many import ActsOnMany
from app.views.record_table import RecordTable
from app.views.view_bar import ViewBar

TYPING_MS: Final = 150


class RecordList(ActsOnMany):
    opened = Signal(object)  # the id of the record the cursor is on
    activated = Signal(object)  # Enter or a double click
    windowed = Signal(object)  # Shift+Enter: in a window of its own
    new_requested = Signal()
    listing_changed = Signal(object)  # Listing
    picked = Signal(int)  # how many rows are selected
    menu_opening = Signal(object)  # the QMenu of the row under the mouse; add to it

    def __init__(
        self,
        jobs: Jobs,
        entity: type[Entity],
        *,
        settings: settings.Settings,
        key: str,
        base: Sequence[Condition] = (),
        amounts: tuple[str, ...] = (),
        labels: tuple[str, str] = ("", ""),
    ) -> None:
        """`base` always holds and is not shown; `amounts` are summed below.

        `labels`: what one and many are called here, when not as the entity.
        """
        super().__init__()
        self._jobs, self.entity, self._base, self._amounts = jobs, entity, tuple(base), amounts
        self._words: dict[tuple[str, Op], str] = {}
        self._names: dict[uuid.UUID, str] = {}
        self._one, self._many = (_(mine or its).lower() for mine, its in zip(labels, entity.__labels__, strict=True))
        self._total: Count | None = None
        self.views = ViewBar(jobs, entity, settings, key, self._many)
        self._newest = bool(entity.__series__ and entity.__order__ == "number")  # what has numbers is listed from the newest down
        self.listing = self._listing(self.views.began)
        self.table = RecordTable(jobs, self.listing, settings, key)
        self.frame = ListFrame(self, jobs, self.table, self.views, self._one, self._many)
        self.groups = self.frame.put_above(GroupStrip(jobs, self.table, amounts))
        self.filter_menu = FilterMenu(jobs, entity, self, base)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self.acts = {entry.objectName(): entry for entry in actions.collect(self)}
        self.frame.picked.offer(self.acts, self.many_acts())
        self.acts |= self.views.acts
        self._connect()
        self._show_chips()
        self.views.follow(self)
        made_fields.follow(self, self.table.columns, jobs)

    # what the tab calls -------------------------------------------------------------------------------------------

    def having(self, name: str, op: Op, value: Any, words: str = "") -> None:
        """Add a filter, or change the one of this field; `words` name its value on the chip."""
        self._words[name, op] = words
        listing = self.listing if op in (Op.FROM, Op.TO) else self._but(name, (Op.IS, Op.EMPTY, Op.DUE))
        self.show_listing(listing.having(name, op, value))

    def clear(self, name: str) -> None:
        """Take the filters of a field away."""
        self.show_listing(self._but(name, tuple(Op)))

    def clear_all(self) -> None:
        """Show everything there is."""
        self.search.setText("")
        self._timer.stop()
        self.show_listing(replace(self.listing, where=self._base, search="", filter=EVERYTHING))

    def arrangement(self) -> Arrangement:
        """What is shown and how, as a view keeps it."""
        listing, layout = self.listing, self.table.columns.layout
        where = tuple(c for c in listing.where if c not in self._base)
        usual = Listing(self.entity).sorted_by == layout.sort and layout.descending == self._newest
        sort, descending = ("", False) if usual or not layout.sort else (layout.sort, layout.descending)
        more = (listing.group, self.table.columns.chosen_names(), dict(layout.widths))
        return Arrangement(where, listing.filter, listing.search, sort, descending, *more)

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show what a view keeps."""
        self.search.setText(arrangement.search)
        self._timer.stop()
        self._words.clear()
        self.table.columns.take(layout_of(arrangement))
        self.show_listing(self._listing(arrangement))

    def show_listing(self, listing: Listing) -> None:
        """Show this; chips, count, sums, pies and the rows follow."""
        if listing == self.listing:
            return
        self.listing = listing
        self._total = None
        self._show_chips()
        self.filter_menu.follow(listing)
        self.table.show_listing(listing)
        self.views.arranged()
        self.listing_changed.emit(listing)

    def select(self, record: uuid.UUID | None) -> None:
        """Put the cursor on a record, as soon as its row is here, or on none. `opened` stays silent: who asks knows."""
        if record is None:
            self.table.let_go()
        else:
            self.table.select(record)

    def step(self, by: int) -> None:
        """The next or previous row."""
        self.table.step(by)

    def refresh(self) -> None:
        """Read what is seen anew; the day may have changed as well."""
        if self.listing.today != dt.date.today():
            self.show_listing(replace(self.listing, today=dt.date.today()))
        else:
            self._total = None
            self.table.rows.refresh()

    # what the user does -------------------------------------------------------------------------------------------

    @action(mark("Fi&nd in the list"), ("F3", "Ctrl+F"), icon="search", tip=mark("Search this list"))
    def focus_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @action(mark("&Filter …"), "Shift+F3", icon="filter", tip=mark("Filter by the values of a field"))
    def choose_filter(self) -> None:
        button = self.frame.filters
        self.filter_menu.show_at(button.mapToGlobal(QPoint(0, button.height() + 4)), self.listing)

    @action(mark("Filter by this &value"), "Alt+F3", icon="filter", when="can_filter_by_value")
    def filter_by_value(self) -> None:
        condition = self._value_here()
        if condition is not None:
            self.having(*condition)

    @action(mark("&Open"), icon="eye", when="on_row", tip=mark("Open (Enter)"))
    def open_row(self) -> None:
        row = self.table.rows.row_at(self.table.currentIndex())
        if row is not None:
            self.activated.emit(row.id)

    @action(mark("&Copy"), "Ctrl+C", icon="copy", when="on_row", tip=mark("Copy the selected rows as a table"))
    def copy(self) -> None:
        self.table.copy()

    @action(mark("&New"), "Ins", icon="plus", tip=mark("New record of this list"))
    def new(self) -> None:
        self.new_requested.emit()

    def on_row(self) -> bool:
        return self.table.selected() > 0

    def can_filter_by_value(self) -> bool:
        return self._value_here() is not None

    def _value_here(self) -> tuple[str, Op, Any, str] | None:
        """The filter that the cell under the cursor would make."""
        index = self.table.currentIndex()
        line = self.table.rows.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        d = self.table.rows.columns[index.column()].field
        value = self.table.rows.value(line.row, d.name)
        if isinstance(value, Ref):
            return d.name, Op.IS, value.id, value.text
        if d.kind is Kind.CODES:  # one reads their names together, so only "none" is a value of its own
            return None if value else (d.name, Op.EMPTY, None, "")
        if value is None or value == "":
            return d.name, Op.EMPTY, None, ""
        return d.name, Op.IS, value, ""

    def words_for(self, n: int) -> str:
        return f"{formats.current().text(Kind.NUMBER, n)} {self._one if n == 1 else self._many}"

    def _typed(self) -> None:
        text = self.search.text().strip()
        if words(text) != words(self.listing.search):
            self.show_listing(replace(self.listing, search=text))

    def _type_on(self, letters: str) -> None:
        self.search.setFocus()
        self.search.setText(letters)

    def _unfilter(self, key: tuple[str, Op] | tuple[str, int]) -> None:
        if isinstance(key[1], int):
            rest = tuple(part for at, part in enumerate(self.listing.filter.parts) if at != key[1] >= 0)
            self.show_listing(replace(self.listing, filter=replace(self.listing.filter, parts=rest if key[1] >= 0 else ())))
            return
        name, op = key
        assert isinstance(op, Op)
        self.show_listing(self._but(name, (Op.IS, Op.EMPTY) if op is Op.IS else (op,)))

    def _but(self, name: str, ops: tuple[Op, ...]) -> Listing:
        kept = tuple(c for c in self.listing.where if c in self._base or c.name != name or c.op not in ops)
        return replace(self.listing, where=kept)

    def _listing(self, arrangement: Arrangement) -> Listing:
        """What an arrangement asks for."""
        return Listing(
            self.entity,
            self._base + tuple(c for c in arrangement.where if c not in self._base),
            arrangement.search,
            arrangement.sort,
            arrangement.descending if arrangement.sort else self._newest,
            dt.date.today(),
            arrangement.filter,
            self.views.me if asks_for_me(Group((*arrangement.where, arrangement.filter))) else None,
            arrangement.group,
        )

    def _know_user(self) -> None:
        """Who looks matters only to filters that ask for it, but for them at once."""
        self.show_listing(self._listing(self.arrangement()))

    def _sort(self, name: str, descending: bool) -> None:
        self.show_listing(replace(self.listing, sort=name, descending=descending))

    def _menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if index.isValid() and not self.table.selectionModel().isSelected(index):
            self.table.setCurrentIndex(index)
        menu = QMenu(self)
        order: list[QAction | None] = [self.acts[name] for name in ("open_row", "filter_by_value", "copy")]
        several = [self.acts[name] for name in self.many_acts() if name != "copy"] if self.on_many() else []
        actions.fill(menu, [*order, None, *several, *([None] if several else []), self.acts["new"]])
        self.menu_opening.emit(menu)
        menu.exec(self.table.viewport().mapToGlobal(at))
        menu.deleteLater()

    # following the listing ----------------------------------------------------------------------------------------

    def _counted(self, count: Count) -> None:
        """The rows are here: now what is written about them."""
        self._say_count(count)
        if not count.rows:
            self._say_why_empty()
        if self._amounts:
            self._jobs.read(self, lists.totals, self.listing, self._amounts, done=self._show_totals, topic="totals", later=True)
        if not self._filtered():
            self._know_total(count)
        else:
            everything = Listing(self.entity, self._base, today=self.listing.today)
            self._jobs.read(self, lists.count, everything, done=self._know_total, topic="everything", later=True)

    def _know_total(self, total: Count) -> None:
        self._total = total
        self._say_count(self.table.rows.count)

    def _say_count(self, count: Count) -> None:
        how = formats.current()
        n = how.text(Kind.NUMBER, count.rows)
        total = self._total.rows if self._total else count.rows
        if total != count.rows:
            n = _("{n} of {total}").format(n=n, total=how.text(Kind.NUMBER, total))
        self.frame.count.setText(f"{n} {self._one if total == 1 else self._many}")

    def _show_totals(self, totals: lists.Totals) -> None:
        how, shown, exact = formats.current(), [], []
        for amount in self._amounts:
            label = _(field_of(self.entity, amount).field.label)
            sums = sorted(totals.sums.get(amount, {}).items(), key=lambda item: -item[1])
            shown.append((label, [f"{how.text(Kind.NUMBER, rounded(total, 0))} {money}".strip() for money, total in sums]))
            exact += [f"{label}  {how.text(Kind.MONEY, rounded(total), currency=money or None)}" for money, total in sums]
        self.frame.sums.show_sums(shown, "\n".join(exact))

    def _filtered(self) -> bool:
        return bool(self.listing.search or set(self.listing.where) - set(self._base) or self.listing.filter.parts)

    def _show_chips(self) -> None:
        shown, tree = [c for c in self.listing.where if c not in self._base], self.listing.filter
        parts = [(-1, tree)] if tree.any and tree.parts else list(enumerate(tree.parts))
        unnamed: list[Filter] = [c for c in shown if not self._words.get((c.name, c.op)) and not self._named(c)]
        unnamed += [part for _at, part in parts if not all(map(self._named, conditions_in(part)))]
        if unnamed:
            self._jobs.read(self, tallies.names, self.entity, tuple(unnamed), done=self._know_names, topic="names")
        chips = [Chip((c.name, c.op), chip_words(self.entity, c, self._words.get((c.name, c.op), ""), self._names)) for c in shown]
        words = [(at, filter_words(self.entity, part, self._names)) for at, part in parts]
        self.frame.show_chips(chips + [Chip(("filter", at), text) for at, text in words if text])

    def _named(self, condition: Condition) -> bool:
        values = condition.value if isinstance(condition.value, tuple) else (condition.value,)
        return all(value in self._names for value in values if isinstance(value, uuid.UUID))

    def _know_names(self, names: dict[uuid.UUID, str]) -> None:
        self._names.update(names)
        if names:
            self._show_chips()

    def _say_why_empty(self) -> None:
        new = Offer(_("New {kind}").format(kind=self._one), self.new, "plus", primary=True)
        if self._filtered():
            offers = [Offer(_("Clear filters"), self.clear_all, "filter-off"), new]
            self.frame.show_nothing("search", _("No {kinds} match.").format(kinds=self._many), offers)
        else:
            self.frame.show_nothing("inbox", _("No {kinds} yet.").format(kinds=self._many), [new])

    def _failed(self, error: Exception) -> None:
        self._jobs.trouble.emit(error)
        again = Offer(_("Try again"), self.refresh, "refresh", primary=True)
        self.frame.show_nothing("alert-triangle", _("The {kinds} could not be read.").format(kinds=self._many), [again])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.table.rows.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.table.rows.set_awake(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.frame.fit(self.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search box Esc empties it, then leaves it; Enter and the down arrow go on to the rows."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.table.setFocus()
            if event.key() == Qt.Key.Key_Down and not self.on_row():
                self.step(0)
        else:
            return super().eventFilter(watched, event)
        return True

    def _connect(self) -> None:
        frame, table = self.frame, self.table
        self.search = frame.search
        self.search.setText(self.listing.search)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._typed)
        frame.filters.clicked.connect(self.choose_filter)
        for button in (frame.new_button, frame.add_row):
            button.clicked.connect(self.new)
        frame.chips.removed.connect(self._unfilter)
        self.views.user_known.connect(self._know_user)
        self.views.told.connect(self.told)
        self.views.written.connect(self.written)
        table.columns.arranged.connect(self.views.arranged)
        table.columns.grouped_by.connect(lambda path: self.show_arrangement(replace(self.arrangement(), group=path)))
        self.groups.filtered.connect(lambda condition: self.views.show_filter(self.listing.filter, condition))
        frame.chips.clear_all.connect(self.clear_all)
        self.filter_menu.chosen.connect(self.having)
        self.filter_menu.more.connect(self.views.edit_filter)
        self.filter_menu.cleared.connect(lambda name, op: self._unfilter((name, op)))
        table.rows.renewed.connect(lambda anew: frame.show_rows(True) if anew.total.rows else None)
        table.rows.counted.connect(self._counted)
        table.rows.failed.connect(self._failed)
        table.opened.connect(self.opened)
        table.activated_record.connect(self.activated)
        table.windowed_record.connect(self.windowed)
        table.typed.connect(self._type_on)
        table.picked.connect(self.picked)
        table.picked.connect(frame.show_picked)
        for moved in (table.picked, table.rows.loaded, table.selectionModel().currentChanged):
            moved.connect(lambda *where: actions.refresh(self))  # else the keys of acts that can be done now do nothing
        table.copied.connect(lambda n: self.told.emit(_("{n} rows copied").format(n=n)))
        table.columns.sorted_by.connect(self._sort)
        table.customContextMenuRequested.connect(self._menu)
