"""A quiet strip that offers one thing to do next; it never stands in the way and can be sent away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from app.language import _
from app.views import icons, plain


class OfferBar(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "offer")
        self._act: Callable[[], object] | None = None
        self.words = plain.PlainLabel("", wrap=True)
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._do)
        self.away = QToolButton()
        self.away.setIcon(icons.icon("x", "muted"))
        self.away.setAutoRaise(True)
        self.away.setAccessibleName(_("Not now"))
        plain.tooltip(self.away, _("Not now"))
        self.away.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        row.addWidget(self.away)
        self.hide()

    def offer(self, words: str, button: str, act: Callable[[], object]) -> None:
        """Show it, until it is done or sent away."""
        self.words.setText(words)
        plain.caption(self.button, button)
        self._act = act
        self.show()

    def _do(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()
