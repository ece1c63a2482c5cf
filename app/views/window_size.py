"""How large a window opens: as large as it would like to be, but no larger than the screen and its frame leave room for."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME: Final = QSize(16, 40)  # what the system puts around a window: its title and its edges


def open_within(window: QWidget, wanted: QSize) -> None:
    """Give a window that is not shown yet its size."""
    lay_out(window)
    window.resize(wanted.boundedTo(window.screen().availableSize() - FRAME))


def lay_out(widget: QWidget) -> None:
    """Let all rows and columns in it measure again: those deep inside remember their size without the window's style."""
    for part in (*reversed(widget.findChildren(QWidget)), widget):
        if (layout := part.layout()) is not None:
            layout.activate()
