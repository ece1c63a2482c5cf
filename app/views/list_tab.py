"""A tab: a list on the left, the chosen record on the right, and the acts both share."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app import settings
from app.language import _
from app.models import Entity
from app.views.detail import Detail
from app.views.empty import EmptyState, Offer
from app.views.jobs import Jobs
from app.views.record_list import RecordList


class ListTab(QWidget):
    """List and detail side by side; the detail never replaces the list and can be hidden (F9)."""

    told = Signal(str)
    open_requested = Signal(object, object)
    new_requested = Signal(object, object, object)
    undo_offered = Signal(str)
    late_changed = Signal(int)  # how many records of this tab are late
    dirty_changed = Signal(bool)

    def __init__(self, jobs: Jobs, kept: settings.Settings, key: str, records: RecordList, detail: Detail, one: str = "") -> None:
        super().__init__()
        self.jobs, self.kept, self.key = jobs, kept, key
        self.records, self.detail = records, detail
        self.entity: type[Entity] = detail.entity
        one = one or self.entity.__labels__[0].lower()
        self.above = QVBoxLayout()
        self.nothing = EmptyState(
            "list",
            _("Choose a {kind} in the list, or make a new one.").format(kind=one),
            [Offer(_("New {kind}").format(kind=one), lambda: self.new(), "plus", primary=True)],
        )
        self.side = QStackedWidget()
        self.side.addWidget(self.nothing)
        self.side.addWidget(detail)
        self.side.setMinimumWidth(360)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(records)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([800, 520])
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
        self.records.opened.connect(self._follow)
        self.records.new_requested.connect(lambda: self.new())
        self.records.activated.connect(self._activate)
        detail = self.detail
        detail.told.connect(self.told)
        detail.open_requested.connect(self.open_requested)
        detail.new_requested.connect(self.new_requested)
        detail.deleted.connect(self.undo_offered)
        detail.closed.connect(lambda: self.side.setCurrentWidget(self.nothing))
        for form in detail.forms():
            form.dirty_changed.connect(lambda dirty: self.dirty_changed.emit(self.dirty))
            form.saved.connect(self._saved)

    @property
    def dirty(self) -> bool:
        return any(form.dirty for form in self.detail.forms())

    def show_record(self, id: uuid.UUID) -> None:
        """Show a record here, also when the list does not hold it."""
        self.leave(lambda: self._show(id))

    def new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        """Begin a new record; the focus is in its first field."""
        self.leave(lambda: self._new(dict(values or self.defaults()), dict(texts or {})))

    def defaults(self) -> dict[str, Any]:
        """What a new record of this tab starts with."""
        return {}

    def save(self) -> None:
        self.detail.save()

    def leave(self, then: Callable[[], None]) -> None:
        self.detail.leave(then)

    def find_text(self) -> None:
        self.records.focus_search()

    def refresh(self) -> None:
        self.records.refresh()

    def delete(self) -> None:
        self.detail.delete()

    def step(self, by: int) -> None:
        """The next or previous record of the list (Ctrl+Down, Ctrl+Up)."""
        self.records.step(by)

    def toggle_detail(self) -> None:
        shown = not self.side.isVisible()
        self.side.setVisible(shown)
        self.kept.set(settings.DETAIL_SHOWN, shown)

    def remember(self) -> None:
        """Keep the widths for the next start."""
        splitters = {**self.kept.get(settings.SPLITTERS), self.key: bytes(self.splitter.saveState().data())}
        self.kept.set(settings.SPLITTERS, splitters)

    def _follow(self, id: uuid.UUID | None) -> None:
        if id is None or (id == self.detail.form.id and not self.detail.form.is_new):
            return
        shown = self.detail.form.id
        self.leave(lambda: self._show(id))
        if self.dirty and shown is not None:
            self.records.select(shown)  # the user stays with what is not saved

    def _activate(self, id: uuid.UUID) -> None:
        self.side.show()
        self._follow(id)
        self.detail.form.setFocus()

    def _show(self, id: uuid.UUID) -> None:
        self.side.setCurrentWidget(self.detail)
        self.detail.show_record(id)

    def _new(self, values: dict[str, Any], texts: dict[str, str]) -> None:
        self.side.show()
        self.side.setCurrentWidget(self.detail)
        self.detail.start_new(values, texts)

    def _saved(self, id: uuid.UUID) -> None:
        self.records.select(id)
