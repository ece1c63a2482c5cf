"""What may be there already, beside the form of a new record: a quiet list that never keeps anybody from typing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import _
from app.models import Entity
from app.services import duplicates
from app.services.duplicates import Hit
from app.views import plain, reading_order
from app.views.fields import Fields
from app.views.jobs import Jobs
from app.views.small_table import Column, Line, SmallTable

PAUSE_MS: Final = 250  # of typing


class DuplicateHits(QFrame):
    opened = Signal(object, str)  # the id of the record that is meant, and its name

    def __init__(self, jobs: Jobs, entity: type[Entity], fields: Fields, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._entity, self._fields = jobs, entity, fields
        self._watching = False
        self._given: dict[str, Any] = {}
        self._titles: dict[uuid.UUID, str] = {}
        self._hits: list[Hit] = []
        self.different: set[uuid.UUID] = set()  # those that were said to be another one
        self.setProperty("kind", "offer")
        columns = [Column(_("Name"), stretch=True), Column(_("Place"), stretch=True), Column(_("Why"), stretch=True)]
        self.table = SmallTable(columns, _("Perhaps it is there already"), grows=True)
        self.table.opened.connect(lambda id: self.opened.emit(id, self._titles.get(id, "")))
        words = plain.PlainLabel(_("Perhaps it is there already. Enter opens it."), wrap=True)
        self.different_button = QPushButton(_("These are different"))
        self.different_button.setProperty("kind", "flat")
        self.different_button.setAutoDefault(False)
        plain.tooltip(self.different_button, _("Do not show these here again"))
        self.different_button.clicked.connect(self.say_different)
        top = QHBoxLayout()
        top.setContentsMargins(16, 4, 8, 0)
        top.addWidget(words, 1)
        top.addWidget(self.different_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.table)
        reading_order.follow(self.different_button, self.table)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        fields.changed.connect(self._typed)
        self.hide()

    def watch(self, on: bool, given: Mapping[str, Any] | None = None) -> None:
        """Look while a new record is typed; `given` are values of it that have no field here."""
        self._watching, self._given = on, dict(given or {})
        self._timer.stop()
        if on:
            self.different.clear()
            self._timer.start()  # something may stand there from the beginning
        self._show([])

    def take_different(self) -> list[uuid.UUID]:
        """Those that were said to be another one; said once, they are forgotten here."""
        different, self.different = sorted(self.different), set()
        return different

    def say_different(self) -> None:
        """None of those shown is the one that is typed."""
        self.different |= {hit.id for hit in self._hits}
        self._show([])

    def _typed(self, name: str) -> None:
        if self._watching:
            self._timer.start()

    def _ask(self) -> None:
        values = self._given | {name: self._fields.current(name) for name in self._fields.editors}
        if self._watching:
            self._jobs.read(self, duplicates.hits, self._entity, values, done=self._show, topic="duplicates")

    def _show(self, hits: list[Hit]) -> None:
        self._hits = [hit for hit in hits if hit.id not in self.different] if self._watching else []
        self._titles = {hit.id: hit.title for hit in self._hits}
        self.table.show_lines([Line(hit.id, (hit.title, hit.place, ", ".join(hit.reasons))) for hit in self._hits])
        self.setVisible(bool(self._hits))
