"""Choosing the status of a case: all of them in their order, each with its colour."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QIcon, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.formats import fold
from app.models import CaseStatus
from app.models.fields import Described
from app.services import lookups
from app.store.journal import Changes
from app.views import icons
from app.views.jobs import Jobs
from app.views.pickers import Picker


class StatusPicker(Picker):
    """A click offers every status: there are few, and their order is the way of a case."""

    def __init__(self, d: Described, jobs: Jobs | None, parent: QWidget | None = None) -> None:
        super().__init__(d, jobs, parent)
        self._statuses: dict[uuid.UUID, lookups.Status] = {}
        self._dot = self.line.addAction(icons.swatch(""), QLineEdit.ActionPosition.LeadingPosition)
        self._dot.setVisible(False)
        self.line.installEventFilter(self)
        if jobs is not None:
            jobs.committed.connect(self._news)
            self._read()

    def usual_probability(self, status: uuid.UUID) -> int | None:
        """What the status brings along, where it has one."""
        return self._statuses[status].probability if status in self._statuses else None

    def show_value(self, value: uuid.UUID | None, text: str = "") -> None:
        super().show_value(value, text)
        self._colour()

    def _ask(self, text: str) -> None:
        if self._jobs is not None:
            self._jobs.read(self, lookups.statuses, done=lambda found: self._sift(found, text), topic="hits")

    def _sift(self, found: list[lookups.Status], text: str) -> None:
        self._know(found)
        words = fold(text).split()
        self._offer([lookups.Hit(s.id, s.name, "") for s in found if all(word in fold(s.name) for word in words)])

    def _icon(self, hit: lookups.Hit) -> QIcon:
        return icons.swatch(self._statuses[hit.id].colour)

    def _know(self, found: list[lookups.Status]) -> None:
        self._statuses = {status.id: status for status in found}
        self._colour()

    def _colour(self) -> None:
        chosen = self.chosen()
        known = chosen is not None and chosen.id in self._statuses
        self._dot.setVisible(known)
        if known and chosen is not None:
            self._dot.setIcon(icons.swatch(self._statuses[chosen.id].colour))
            self._dot.setText(self._statuses[chosen.id].name)

    def _read(self) -> None:
        assert self._jobs is not None
        self._jobs.read(self, lookups.statuses, done=self._know, topic="statuses")

    def _news(self, changes: Changes) -> None:
        if changes.touches((CaseStatus,)):
            self._read()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed: Any = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        if pressed and event.button() == Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            self.offer_all()
        return super().eventFilter(watched, event)
