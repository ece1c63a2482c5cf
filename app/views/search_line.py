"""The line one searches by: a glass at its left, a cross at its right, and names for who sees neither."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from app.language import _
from app.views import icons


def search_line(hint: str, name: str = "", *, clears: bool = True) -> QLineEdit:
    """`hint` stands in it while it is empty; a screen reader calls it `name`."""
    line = QLineEdit()
    line.setPlaceholderText(hint)
    line.setAccessibleName(name or _("Search"))
    add_glass(line, clears=clears)
    return line


def add_glass(line: QLineEdit, *, clears: bool) -> None:
    """The glass, and the cross where it `clears`, each with its name."""
    line.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
    glass = line.findChildren(QToolButton)
    line.setClearButtonEnabled(clears)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(_("Search") if button in glass else _("Clear the search"))
