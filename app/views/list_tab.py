"""A tab: a list on the left, the chosen record on the right, and the acts both share."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app import settings
from app.language import _
from app.models import Entity
from app.store.record import Loaded
from app.views import reading_order
from app.views.detail import Detail
from app.views.dropping import Dropping, Target, target_of
from app.views.empty import EmptyState, Offer
from app.views.entries_drop import SUFFIXES, EntriesDrop
from app.views.jobs import Jobs
from app.views.record_form import RecordForm
from app.views.record_list import RecordList
from app.views.screen_tab import ScreenTab

SHARES: Final = (1000, 600)  # list and detail, before somebody moves the line between them


class ListTab(ScreenTab):
    """List and detail side by side; the detail never replaces the list and can be hidden (F9)."""

    entity: type[Entity]
    records: RecordList
    detail: Detail

    def __init__(self, jobs: Jobs, kept: settings.Settings, key: str, records: RecordList, detail: Detail, one: str = "") -> None:
        super().__init__(jobs, kept, key)
        self.records, self.detail = records, detail
        self.entity = detail.entity
        self._into: uuid.UUID | None = None  # the record whose fields get the focus when they come
        one = one or _(self.entity.__labels__[0]).lower()
        self.above = QVBoxLayout()
        self.nothing = EmptyState(
            "list",
            _("Choose a {kind} in the list, or make a new one.").format(kind=one),
            [Offer(_("New {kind}").format(kind=one), lambda: self.new(), "plus")],
        )
        self.side = QStackedWidget()
        self.side.addWidget(self.nothing)
        self.side.addWidget(detail)
        self.side.setMinimumWidth(320)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(records)
        self.splitter.addWidget(self.side)
        self.splitter.setSizes(SHARES)
        for at, share in enumerate(SHARES):
            self.splitter.setStretchFactor(at, share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.above)
        column.addWidget(self.splitter, 1)
        self._connect()
        self.side.setVisible(kept.get(settings.DETAIL_SHOWN))
        sizes = kept.get(settings.SPLITTERS).get(key)
        if sizes:
            self.splitter.restoreState(sizes)

    def _connect(self) -> None:
        records, detail = self.records, self.detail
        records.opened.connect(self._follow)
        records.activated.connect(self._activate)
        records.windowed.connect(lambda id: self.window_requested.emit(self.entity, id))
        records.new_requested.connect(lambda: self.new())
        records.told.connect(self.told)
        records.frame.undo_bar.told.connect(self.told)
        records.written.connect(self._offer_undo)
        for name in ("focus_search", "choose_filter", "export"):  # from the details too
            records.acts[name].setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        away = QShortcut(QKeySequence(Qt.Key.Key_Delete), records.table)
        away.setContext(Qt.ShortcutContext.WidgetShortcut)  # PySide does not heed it in the constructor
        away.activated.connect(self.delete)
        detail.told.connect(self.told)
        detail.open_requested.connect(self.open_requested)
        detail.new_requested.connect(self.new_requested)
        detail.deleted.connect(self._offer_undo)
        detail.written.connect(self._offer_undo)
        detail.noted.connect(self._offer_undo)
        detail.call_requested.connect(self.call_requested)
        if detail.dropping is not None:
            self._take_drops(detail)
        if self.entity in SUFFIXES:
            drops = EntriesDrop(records.table.viewport(), self.jobs, SUFFIXES[self.entity])
            drops.told.connect(self.told)
            drops.written.connect(self._offer_undo)
        detail.closed.connect(self._show_nothing)
        for form in detail.forms():
            form.dirty_changed.connect(lambda dirty: self.dirty_changed.emit(self.dirty))
            form.saved.connect(records.select)
        self._left_at: QWidget | None = None  # when another tab was shown
        detail.form.loaded.connect(self._loaded)

    def _take_drops(self, detail: Detail) -> None:
        """What is dropped on a row is noted on its record."""
        table = self.records.table

        def at_row(at: QPoint) -> Target | None:
            row = table.rows.row_at(table.indexAt(at))
            table.hover(table.rowAt(at.y()) if row is not None else -1)
            if row is None:
                return None
            title = table.rows.value(row, self.entity.__title__) or _(self.entity.__labels__[0]).lower()
            return target_of(self.entity, row.id, str(title))

        dropping = Dropping(table.viewport(), self.jobs, at_row, rows=True)
        dropping.noted.connect(self._offer_undo)
        dropping.told.connect(self.told)
        dropping.there.connect(detail.offer_noted)

    def showEvent(self, event: QShowEvent) -> None:
        """What stands above was made last; Tab begins with it."""
        super().showEvent(event)
        items = (self.above.itemAt(at) for at in range(self.above.count()))
        above = [widget for item in items if item is not None and (widget := item.widget()) is not None]
        first = next(iter(reading_order.stops(self.records.frame.views)), self.records.search)
        reading_order.put_before(first, above)

    def hideEvent(self, event: QHideEvent) -> None:
        """When another tab comes, Qt would put the keyboard on the first part of this one, wherever it was before."""
        self._left_at = self.focusWidget()
        super().hideEvent(event)

    # what the window calls ----------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        return self.detail.dirty

    @property
    def heading(self) -> str:
        """What the record shown is called; "" for none."""
        return self.detail.title.text() if self.side.currentWidget() is self.detail else ""

    @property
    def detail_shown(self) -> bool:
        return not self.side.isHidden()

    def show_record(self, id: uuid.UUID) -> None:
        """Show a record here, also when the list does not hold it."""
        self.leave(lambda: self._go_to(id))

    def new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        """Begin a new record; the focus is in its first field."""
        self.leave(lambda: self._new({**self.defaults(), **(values or {})}, dict(texts or {})))

    def defaults(self) -> dict[str, Any]:
        """What a new record of this tab starts with."""
        return {}

    def save(self) -> None:
        self.detail.save()

    def history_of_field(self) -> None:
        self.show_detail(True)
        self.detail.history_of_field()

    def save_back(self) -> None:
        """Save, and go on in the list once it is saved."""
        form = next((form for form in self.detail.forms() if form.dirty or form.is_new), None)
        if form is None:
            self.records.table.setFocus()
        else:
            form.save(self.save_back)

    def discard(self) -> None:
        for form in self.detail.forms():
            if form.dirty or form.is_new:
                form.discard()

    def leave(self, then: Callable[[], None]) -> None:
        self.detail.leave(then)

    def refresh(self) -> None:
        self.records.refresh()

    def delete(self) -> None:
        if self.records.table.selected() > 1:
            self.leave(self.records.delete_many)
        else:
            self.detail.delete()

    def open(self) -> None:
        self.records.open_row()

    def copy(self) -> None:
        self.records.copy()

    def select_all(self) -> None:
        self.records.table.selectAll()

    def clear_filters(self) -> None:
        self.records.clear_all()

    def choose_columns(self) -> None:
        """The menu of the header, for who has no mouse."""
        header, menu = self.records.table.horizontalHeader(), self.records.table.columns.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(header.mapToGlobal(header.rect().bottomLeft()))

    def step(self, by: int) -> None:
        """The next or previous record of the list (Ctrl+Down, Ctrl+Up)."""
        self.records.step(by)

    def open_in_window(self) -> None:
        """Show the record in a window of its own."""
        if self.detail.form.id is not None:
            self.window_requested.emit(self.entity, self.detail.form.id)

    def show_detail(self, on: bool) -> None:
        self.side.setVisible(on)
        self.shown_changed.emit()

    def remember(self) -> None:
        """Keep the widths for the next start."""
        splitters = {**self.kept.get(settings.SPLITTERS), self.key: bytes(self.splitter.saveState().data())}
        self.kept.set(settings.SPLITTERS, splitters)

    # keys ---------------------------------------------------------------------------------------------------------

    def panes(self) -> list[tuple[QWidget, QWidget]]:
        """What F6 goes through: each pane, and what gets the focus in it."""
        return [(self.records, self.records.table), (self.side, self._first_field())]

    def go_pane(self, by: int) -> None:
        """The next pane, or the one before (F6)."""
        panes = [pane for pane in self.panes() if pane[0].isVisible()]
        here = [n for n, (pane, _target) in enumerate(panes) if _within(pane)] or [-1 if by > 0 else 0]
        panes[(here[0] + by) % len(panes)][1].setFocus(Qt.FocusReason.TabFocusReason)

    def go_page(self, by: int) -> None:
        """The next page of the details, or the one before (Ctrl+PgDown, Ctrl+PgUp)."""
        pages = self.detail.pages
        there = [at for at in range(pages.count()) if pages.isTabVisible(at) and pages.isTabEnabled(at)]
        if self.side.currentWidget() is self.detail and pages.currentIndex() in there:
            self.show_detail(True)
            pages.setCurrentIndex(there[(there.index(pages.currentIndex()) + by) % len(there)])

    def take_focus(self) -> None:
        """Where one was in this tab when it was left, else in its list."""
        known = self._left_at is not None and isValid(self._left_at) and self._left_at.isVisibleTo(self)
        (self._left_at if known and self._left_at is not None else self.records.table).setFocus()

    def escape(self) -> bool:
        """What Esc takes back when one is in the list; whether there was anything."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the list; nothing typed is lost by it."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif _within(self.side):
            self.records.table.setFocus()
        elif not self.escape():
            super().keyPressEvent(event)

    def _first_field(self) -> QWidget:
        """Where one begins in the details: the field one left, else the first one."""
        page = self.detail.pages.currentWidget()
        if self.side.currentWidget() is not self.detail or page is None:
            return self.nothing.buttons[0]
        if (left := page.focusWidget()) is not None:
            return left
        if isinstance(page, RecordForm):
            return next(iter(page.fields.editors.values())).widget
        offered = (page, *page.findChildren(QWidget))
        return next((w for w in offered if w.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(w, QScrollArea)), page)

    def _offer_undo(self, label: str, words: str = "") -> None:
        """What was just written can be undone by the bar below the list."""
        self.records.frame.undo_bar.offer(label, words)
        self.told.emit(label)

    # the record shown follows the list ----------------------------------------------------------------------------

    def _follow(self, id: uuid.UUID | None) -> None:
        """The cursor came to another record: it stays where it was until nothing unsaved is lost by going."""
        form = self.detail.form
        if id is None or (id == form.id and not form.is_new):
            return
        if self.dirty:
            self.records.select(form.id)
            self.leave(lambda: self._go_to(id))
        else:
            self.leave(lambda: self._show(id))

    def _activate(self, id: uuid.UUID) -> None:
        """Enter: into the fields of the record, as soon as they are here."""
        self.show_detail(True)
        self._follow(id)
        if self.detail.form.record is not None and self.detail.form.record.id == id:
            self._first_field().setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._into = id

    def _loaded(self, found: Loaded) -> None:
        if self._into == found.id:
            self._first_field().setFocus(Qt.FocusReason.TabFocusReason)
        self._into = None
        self.shown_changed.emit()

    def _go_to(self, id: uuid.UUID) -> None:
        self.records.select(id)
        self._show(id)

    def _show(self, id: uuid.UUID) -> None:
        self.side.setCurrentWidget(self.detail)
        self.detail.show_record(id)

    def _new(self, values: dict[str, Any], texts: dict[str, str]) -> None:
        self.records.select(None)
        self.side.show()  # first, since only what is seen takes the focus
        self.side.setCurrentWidget(self.detail)
        self.detail.start_new(values, texts)
        self.shown_changed.emit()

    def _show_nothing(self) -> None:
        self.side.setCurrentWidget(self.nothing)
        self.shown_changed.emit()


def _within(pane: QWidget) -> bool:
    """Whether the keyboard is there."""
    focus = QApplication.focusWidget()
    return focus is not None and pane.isAncestorOf(focus)
