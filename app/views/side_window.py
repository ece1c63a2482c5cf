"""What the windows beside the main one have in common that hold nothing unsaved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


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

    @property
    def dirty(self) -> bool:
        return False

    def leave(self, then: Callable[[], None]) -> None:
        then()
