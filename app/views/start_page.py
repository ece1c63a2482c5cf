"""The first thing a new user sees: make a company file, try the demo company, or open what is there or on a server."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import _
from app.views import icons, plain
from app.views.store_dialogs import is_server, named

WIDTH: Final = 420
SHOWN: Final = 5  # stores opened before; the menu File has the rest


class StartPage(QWidget):
    """Buttons for the ways in, and the stores opened last."""

    new_requested = Signal()
    demo_requested = Signal()
    open_requested = Signal()
    server_requested = Signal()
    recent_requested = Signal(str)

    def __init__(self, recent: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 16, 24, 16)
        outer.addStretch(2)
        middle = QHBoxLayout()
        middle.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(_("Welcome to Kontor"), kind="title"))
        column.addWidget(plain.PlainLabel(_("Customers, suppliers and cases in one window."), kind="muted"))
        column.addSpacing(12)
        self.new_button = self._way("building", _("New company file"), _("Start with an empty company on this computer"))
        self.demo_button = self._way("trophy", _("Demo company"), _("Look around in a made-up company of 400 firms"))
        self.open_button = self._way("folder-open", _("Open a file …"), _("Go on with a company file you have (Ctrl+O)"))
        self.server_button = self._way("server", _("Open on a server …"), _("Work in the office's company on a PostgreSQL server"))
        self.new_button.clicked.connect(self.new_requested)
        self.demo_button.clicked.connect(self.demo_requested)
        self.open_button.clicked.connect(self.open_requested)
        self.server_button.clicked.connect(self.server_requested)
        for button in (self.new_button, self.demo_button, self.open_button, self.server_button):
            column.addWidget(button)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True, selectable=True)
        self.problem.setFixedWidth(WIDTH)
        self.problem.hide()
        column.addWidget(self.problem)
        self.recent = [self._recent(store) for store in recent[:SHOWN]]
        if self.recent:
            column.addSpacing(16)
            column.addWidget(plain.PlainLabel(_("Opened before"), kind="strong"))
        for button in self.recent:
            column.addWidget(button)
        middle.addLayout(column)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.setFocusProxy(self.recent[0] if self.recent else self.new_button)

    def say(self, text: str) -> None:
        """Why the last try did not work; an empty text takes it away."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _way(self, icon: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(icons.icon(icon, "accent"), plain.literal(f"  {text}"))
        button.setMinimumSize(WIDTH, 44)
        button.setStyleSheet("text-align: left;")
        button.setAccessibleName(text)
        plain.tooltip(button, tip)
        return button

    def _recent(self, store: str) -> QPushButton:
        """A store's name, with the folder it lies in as far as there is room."""
        name, place = named(store), "" if is_server(store) else str(Path(store).parent)
        button = QPushButton(icons.icon("server" if is_server(store) else "database", "muted"), "")
        button.setProperty("kind", "flat")
        button.setStyleSheet("text-align: left;")
        button.setMaximumWidth(WIDTH)
        words = f"{name}  –  {place}" if place else name
        fitting = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, WIDTH - 56)
        plain.caption(button, fitting, store)
        button.setAccessibleName(words)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.recent_requested.emit(store))
        return button
