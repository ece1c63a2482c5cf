"""The pane beside a list: one record with its title, its badges and its pages."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QToolButton, QVBoxLayout, QWidget

from app.language import _
from app.models import Entity
from app.services import records
from app.store.record import Loaded
from app.trouble import Trouble
from app.views import icons, plain
from app.views.history_page import HistoryPage
from app.views.jobs import Jobs
from app.views.record_form import RecordForm


class Detail(QWidget):
    """Base of the detail panes. A subclass makes `form`, adds its pages and fills the header."""

    told = Signal(str)  # for the status bar
    open_requested = Signal(object, object)  # entity, id: the window shows it where it belongs
    new_requested = Signal(object, object, object)  # entity, values, texts: begin a new record where it belongs
    closed = Signal()  # nothing is shown any more
    deleted = Signal(str)  # the name of the write, so that an undo can be offered

    entity: type[Entity]

    def __init__(self, jobs: Jobs, form: RecordForm, first_page: str) -> None:
        super().__init__()
        self.jobs, self.form = jobs, form
        self.title = plain.PlainLabel("", kind="title", elide=True)
        self.sub = plain.PlainLabel("", kind="muted", elide=True)
        self.badges = QHBoxLayout()
        self.badges.setSpacing(4)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        self.pages = QTabWidget()
        self.pages.setDocumentMode(True)
        self.pages.addTab(form, first_page)
        self.history = HistoryPage(jobs, self.entity)
        self._build()
        form.loaded.connect(self._loaded)
        form.gone.connect(self._gone)
        form.told.connect(self.told)

    def show_record(self, id: uuid.UUID) -> None:
        self.form.show_record(id)

    def start_new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        """Show the empty form of a new record; the other pages come when it is saved."""
        self.pages.setCurrentIndex(0)
        self.title.setText(_("New {kind}").format(kind=self.entity.__labels__[0].lower()))
        self.sub.setText("")
        self._clear_badges()
        for at in range(1, self.pages.count()):
            self.pages.setTabEnabled(at, False)
        self.form.start_new(values, texts)

    def forms(self) -> list[RecordForm]:
        """Every form that may hold unsaved typing."""
        return [self.form]

    def leave(self, then: Callable[[], None]) -> None:
        """Go on when nothing unsaved would be lost."""
        chain = then
        for form in reversed(self.forms()):
            chain = _chained(form, chain)
        chain()

    def save(self) -> None:
        for form in self.forms():
            if form.dirty or form.is_new:
                form.save()

    def clear(self) -> None:
        """Show nothing."""
        for form in self.forms():
            form.clear()
        self._gone()

    def delete(self) -> None:
        """Mark the record as deleted; the window offers to undo it."""
        found = self.form.record
        if found is None:
            return
        label = _("Delete {kind} {title}").format(kind=self.entity.__labels__[0].lower(), title=found.title)
        self.jobs.write(
            self, label, records.delete, self.entity, (found.id,), done=lambda n: self.deleted.emit(label), failed=self.failed
        )

    def failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.told.emit(str(error))
            plain.tell(self, _("That did not work"), str(error), "alert-triangle")
        else:
            self.jobs.trouble.emit(error)

    def add_page(self, page: QWidget, title: str) -> int:
        return self.pages.addTab(page, title)

    def add_badge(self, text: str, tip: str = "", action: Callable[[], None] | None = None) -> None:
        """A word about the record under its title; with an action it can be pressed."""
        if action is None:
            badge: QWidget = plain.PlainLabel(text, kind="tag")
            plain.tooltip(badge, tip or text)
        else:
            button = QPushButton(plain.literal(text))
            button.setProperty("kind", "tag")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            plain.tooltip(button, tip or text)
            button.clicked.connect(action)
            badge = button
        self.badges.addWidget(badge)

    def add_button(self, text: str, icon: str, tip: str, action: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        plain.tooltip(button, tip)
        button.setAccessibleName(text)
        button.clicked.connect(action)
        self.buttons.addWidget(button)
        return button

    def show_more(self, found: Loaded) -> None:
        """Fill the header and the further pages; a subclass says how."""

    def _loaded(self, found: Loaded) -> None:
        self.title.setText(found.title)
        self._clear_badges()
        for at in range(1, self.pages.count()):
            self.pages.setTabEnabled(at, True)
        self.history.show_record(found.id)
        self.show_more(found)

    def _gone(self) -> None:
        self.title.setText("")
        self.sub.setText("")
        self._clear_badges()
        self.history.show_record(None)
        self.closed.emit()

    def _clear_badges(self) -> None:
        while (item := self.badges.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addLayout(self.badges)
        below.addWidget(self.sub, 1)
        words.addLayout(below)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        head.addLayout(words, 1)
        head.addLayout(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.pages, 1)


def _chained(form: RecordForm, then: Callable[[], None]) -> Callable[[], None]:
    return lambda: form.leave(then)
