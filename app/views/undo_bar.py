"""The strip below a list that says what was deleted and offers to undo exactly that, instead of a question before."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from app.language import _
from app.store.journal import Changes
from app.views import icons, plain, theme
from app.views.jobs import Jobs
from app.views.taking_back import once_known, take_back


class UndoBar(QWidget):
    """Stays until it is used, closed, or something else is written here."""

    told = Signal(str)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._operation: uuid.UUID | None = None
        self._label = ""
        self.words = plain.PlainLabel("", elide=True)
        self.button = QPushButton(icons.icon("arrow-back-up", "accent"), _("Undo"))
        self.button.setProperty("kind", "flat")
        self.button.setAutoDefault(False)
        self.button.setMaximumHeight(theme.ROW - 2)
        self.button.clicked.connect(self._undo)
        self.close_button = QToolButton()
        self.close_button.setIcon(icons.icon("x"))
        self.close_button.setAccessibleName(_("Close"))
        plain.tooltip(self.close_button, _("Leave it as it is; the undo list keeps it (Ctrl+Shift+Y)"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.close_button)
        self.setFixedHeight(theme.ROW)
        self.hide()
        jobs.committed.connect(self._news)

    def offer(self, label: str, words: str = "") -> None:
        """Something of this name was written just now; `words` say it to a person."""
        once_known(self, self._jobs, label, lambda operation: self._show(operation, label, words or label))

    def _show(self, operation: uuid.UUID, label: str, words: str) -> None:
        self._operation, self._label = operation, label
        self.words.setText(words)
        plain.tooltip(self.button, _("Undo: {label}").format(label=label))
        self.show()

    def _undo(self) -> None:
        if self._operation is not None:
            self.hide()
            take_back(self, self._jobs, self._operation, self._label, self.told.emit)

    def _news(self, changes: Changes) -> None:
        if changes and changes.operation != self._operation and self._jobs.own(changes.operation):
            self.hide()
