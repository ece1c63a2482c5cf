"""The tab History: every write that touched a record, newest first, with what stood there before and after."""

from __future__ import annotations

import uuid

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.services import history
from app.store.journal import Changes
from app.views.jobs import Jobs
from app.views.small_table import Column, Line, SmallTable


class HistoryPage(QWidget):
    def __init__(self, jobs: Jobs, entity: type[Entity], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._entity = jobs, entity
        self._id: uuid.UUID | None = None
        self._stale = False
        columns = [Column(_("When")), Column(_("Who")), Column(_("What"), stretch=True)]
        columns += [Column(_("Before"), stretch=True), Column(_("After"), stretch=True)]
        self.table = SmallTable(columns, _("History"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        jobs.committed.connect(self._news)

    def show_record(self, id: uuid.UUID | None) -> None:
        self._id, self._stale = id, True
        if id is None:
            self.table.show_lines([])
        elif self.isVisible():
            self._load()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if self._stale and self._id is not None:
            self._load()

    def _load(self) -> None:
        assert self._id is not None
        self._stale = False
        self._jobs.read(self, history.of, self._entity, self._id, done=self._show, topic="history")

    def _show(self, events: list[history.Event]) -> None:
        lines = []
        for event in events:
            when = formats.current().text(Kind.MOMENT, event.at)
            lines.append(Line(None, (when, event.who, event.label, "", "")))
            lines += [Line(None, ("", "", "    " + line.field, line.before, line.after), quiet=True) for line in event.lines]
        self.table.show_lines(lines)

    def _news(self, changes: Changes) -> None:
        if self._id is not None and changes:
            self.show_record(self._id)
