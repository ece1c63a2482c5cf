"""Noting an activity from anywhere in one line (Ctrl+Shift+A), and the same as a bar above a timeline."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import _
from app.views import plain
from app.views.jobs import Jobs
from app.views.quick_line_edit import QuickLine

if TYPE_CHECKING:
    from app.views.main_window import MainWindow


def come(window: MainWindow) -> None:
    """Open the line over whatever window one is in; what was typed before and not saved stands in it."""
    if window.jobs is None:
        return
    dialog = window.findChild(QuickLineDialog)
    if dialog is None or dialog.jobs is not window.jobs:
        if dialog is not None:
            dialog.deleteLater()
        dialog = QuickLineDialog(window, window.jobs)
        dialog.quick.saved.connect(lambda label, told: _tell(window, label, told))
    dialog.show_over(QApplication.activeWindow() or window)


def _tell(window: MainWindow, label: str, told: str) -> None:
    if window.undoing is not None:
        window.undoing.offer(label, lambda _label, button, act: window.status.offer(told, button, act))


class QuickLineDialog(QDialog):
    """Esc closes it and keeps the text for the next time."""

    def __init__(self, parent: QWidget, jobs: Jobs) -> None:
        super().__init__(parent)
        self.jobs = jobs
        self.setWindowTitle(_("Note an activity"))
        self.setMinimumWidth(560)
        self.quick = QuickLine(jobs)
        self.quick.done.connect(self.accept)
        self.quick.shown.connect(self._fit)
        words = _("Who, when and re with a case, in any order; what is left is the subject. @ for who is responsible, ! if urgent.")
        self.hint = plain.PlainLabel(words, kind="muted", wrap=True)
        self.save_button = QPushButton(_("Save"))
        self.save_button.setProperty("kind", "primary")
        plain.tooltip(self.save_button, _("Save what is shown (Enter)"))
        self.next_button = QPushButton(_("Save and next"))
        plain.tooltip(self.next_button, _("Save and note something else (Shift+Enter)"))
        close = QPushButton(_("Close"))
        plain.tooltip(close, _("Keep the text for the next time (Esc)"))
        for button in (self.save_button, self.next_button, close):
            button.setAutoDefault(False)
        self.save_button.clicked.connect(lambda: self.quick.save())
        self.next_button.clicked.connect(lambda: self.quick.save(stay=True))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.save_button, self.next_button, close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.quick)
        column.addWidget(self.hint)
        column.addStretch(1)
        column.addLayout(row)

    def show_over(self, window: QWidget) -> None:
        """Above the middle of that window."""
        self.open()
        room = window.frameGeometry()
        self.move(room.center().x() - self.width() // 2, room.top() + max(40, room.height() // 6))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.quick.line.setFocus()
        self.quick.line.selectAll()
        self._fit()

    def _fit(self) -> None:
        """As high as what is shown, the width stays."""
        empty = not self.quick.line.text().strip()
        self.hint.setVisible(empty)
        for button in (self.save_button, self.next_button):
            button.setEnabled(not empty)
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(layout.totalHeightForWidth(self.width()), self.minimumSizeHint().height()))


class QuickLineBar(QFrame):
    """The line above a timeline: what is written concerns the records it was given."""

    told = Signal(str)
    undo_offered = Signal(str)  # the name of the write

    def __init__(self, jobs: Jobs, links: Mapping[str, uuid.UUID | None] | None = None) -> None:
        super().__init__()
        self.quick = QuickLine(jobs, links)
        self.quick.saved.connect(self._saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.quick)
        self.setFocusProxy(self.quick)

    def set_links(self, links: Mapping[str, uuid.UUID | None]) -> None:
        self.quick.set_links(links)

    def _saved(self, label: str, told: str) -> None:
        self.told.emit(told)
        self.undo_offered.emit(label)
