"""The tab History: every write that touched a record, or one field of it, with what stood there before and after."""

from __future__ import annotations

import uuid
from typing import Final

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import fields_of
from app.services import history
from app.store.journal import Changes
from app.views import icons, plain, theme
from app.views.as_of_dialog import AsOfDialog
from app.views.jobs import Jobs
from app.views.small_table import Column, Line, SmallTable

FIELD: Final = 240  # wide, at most
LEAST: Final = 5 * theme.ROW  # high, below other things of the same page


class HistoryPage(QWidget):
    def __init__(self, jobs: Jobs, entity: type[Entity], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._entity = jobs, entity
        self._id: uuid.UUID | None = None
        self._stale = False
        self._events: list[history.Event] = []
        self.field = QComboBox()
        self.field.setAccessibleName(_("Field"))
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.field.setMinimumContentsLength(4)  # a narrow pane stays narrow
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.setMaximumWidth(FIELD)
        plain.tooltip(self.field, _("The history of one field alone"))
        self.field.addItem(_("All fields"), "")
        for d in fields_of(entity):
            if d.stored:
                self.field.addItem(_(d.field.label), d.name)
        self.button = QPushButton(icons.icon("eye"), _("As it stood then …"))
        self.button.setAutoDefault(False)
        plain.tooltip(self.button, _("Look at the record as it stood after the chosen write (Enter)"))
        columns = [Column(_("When"), Kind.MOMENT), Column(_("Who")), Column(_("What"), stretch=True)]
        columns += [Column(_("Before"), stretch=True), Column(_("After"), stretch=True)]
        self.table = SmallTable(columns, _("History"), _("Nothing is known of its past."))
        top = QHBoxLayout()
        top.setContentsMargins(8, 8, 8, 8)
        top.setSpacing(8)
        top.addWidget(self.field)
        top.addStretch(1)
        top.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # takes what is left of a page
        self.setMinimumHeight(LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.table)
        self.field.currentIndexChanged.connect(lambda at: self._ask_again())
        self.button.clicked.connect(self.look_back)
        self.table.opened.connect(lambda operation: self.look_back())
        self.table.selectionModel().selectionChanged.connect(lambda *rows: self._enable())
        jobs.committed.connect(self._news)
        self._enable()

    def show_record(self, id: uuid.UUID | None) -> None:
        self._id = id
        self._ask_again()

    def choose(self, field: str) -> None:
        """The history of this field alone; of all with ""."""
        at = self.field.findData(field)
        self.field.setCurrentIndex(max(at, 0))

    def look_back(self) -> None:
        """The record as it stood after the chosen write, in a window of its own."""
        operation = self.table.chosen()
        if self._id is not None and operation is not None:
            AsOfDialog(self, self._jobs, self._entity, self._id, self._events, operation).show()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale and self._id is not None:
            self._load()

    def _ask_again(self) -> None:
        self._stale = True
        if self._id is None:
            self._show([])
        elif self.isVisible():
            self._load()

    def _load(self) -> None:
        assert self._id is not None
        self._stale = False
        if field := self.field.currentData():
            self._jobs.read(self, history.of_field, self._entity, self._id, field, done=self._show, topic="history")
        else:
            self._jobs.read(self, history.of, self._entity, self._id, done=self._show, topic="history")

    def _show(self, events: list[history.Event]) -> None:
        self._events = events
        alone = bool(self.field.currentData())
        lines: list[Line] = []
        for event in events:
            head = formats.current().text(Kind.MOMENT, event.at), event.who, event.label
            if alone and len(event.lines) == 1:
                lines.append(Line(event.operation, (*head, event.lines[0].before, event.lines[0].after)))
                continue
            lines.append(Line(event.operation, (*head, "", "")))
            for line in event.lines:
                lines.append(Line(event.operation, ("", "", "    " + line.field, line.before, line.after), quiet=True))
        self.table.show_lines(lines)
        if lines and self.table.chosen() is None:
            self.table.choose(0)
        self._enable()

    def _enable(self) -> None:
        self.button.setEnabled(self.table.chosen() is not None)

    def _news(self, changes: Changes) -> None:
        if self._id is not None and changes:
            self._ask_again()
