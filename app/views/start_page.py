"""The first thing a new user sees: make a company file, try the demo company, or open what is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import _
from app.views import icons, plain


class StartPage(QWidget):
    """Buttons for the three ways in, and the files opened last."""

    new_requested = Signal()
    demo_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(str)

    def __init__(self, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(_("Welcome to Kontor"), kind="title"))
        column.addWidget(plain.PlainLabel(_("Customers, suppliers and cases in one window."), kind="muted"))
        column.addSpacing(12)
        self.new_button = self._way("building", _("New company file"), _("Start with an empty company on this computer"))
        self.demo_button = self._way("trophy", _("Demo company"), _("Look around in a made-up company with 400 customers"))
        self.open_button = self._way("folder-open", _("Open a file …"), _("Go on with a company file you have"))
        self.new_button.clicked.connect(self.new_requested)
        self.demo_button.clicked.connect(self.demo_requested)
        self.open_button.clicked.connect(self.open_requested)
        for button in (self.new_button, self.demo_button, self.open_button):
            column.addWidget(button)
        if recent:
            column.addSpacing(16)
            column.addWidget(plain.PlainLabel(_("Opened before"), kind="strong"))
        for store in recent[:5]:
            column.addWidget(self._recent(store))
        self.problem = plain.PlainLabel("", kind="problem", wrap=True, selectable=True)
        self.problem.setFixedWidth(420)
        self.problem.hide()
        column.addSpacing(8)
        column.addWidget(self.problem)
        middle.addLayout(column)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.new_button.setFocus()

    def say(self, text: str) -> None:
        """Why the last try did not work; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _way(self, icon: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(icons.icon(icon, "accent"), plain.literal(f"  {text}"))
        button.setMinimumSize(420, 44)
        button.setProperty("align", "left")
        button.setStyleSheet("text-align: left;")
        plain.tooltip(button, tip)
        return button

    def _recent(self, store: str) -> QPushButton:
        name = Path(store).name if "://" not in store else store
        button = QPushButton(icons.icon("database", "muted"), plain.literal(name))
        button.setProperty("kind", "flat")
        button.setStyleSheet("text-align: left;")
        plain.tooltip(button, store)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.recent_requested.emit(store))
        return button
