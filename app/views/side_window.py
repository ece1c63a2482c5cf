"""What the windows beside the main one have in common that hold nothing unsaved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import _


class SideWindow(QWidget):
    """A window to look at and to choose from; Esc and Ctrl+W close it."""

    told = Signal(str)
    open_requested = Signal(object, object)
    new_requested = Signal(object, object, object)

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(f"{title} – Kontor")
        for keys in ("Ctrl+W", "Esc"):
            QShortcut(QKeySequence(keys), self, self.close)

    def lay(self, top: QHBoxLayout, middle: QWidget, said: QWidget, act: QPushButton) -> None:
        """Put what is chosen from above, what can be done and "Close" below."""
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        close = QPushButton(_("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot.addWidget(said, 1)
        foot.addWidget(act)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(middle, 1)
        outer.addLayout(foot)

    @property
    def dirty(self) -> bool:
        return False

    def leave(self, then: Callable[[], None]) -> None:
        then()
