"""The context menu of a field in a form: what its text offers by itself, and the history of the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.language import _
from app.views import icons
from app.views.fields import Fields


class FieldMenus(QObject):
    """Watches the fields of a form; `asked` names the field whose history is wanted."""

    asked = Signal(str)

    def __init__(self, fields: Fields, parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = fields
        for cell in fields.cells.values():
            for widget in (cell, *cell.findChildren(QWidget)):
                widget.installEventFilter(self)

    def focused(self) -> str:
        """The field the keyboard is in; "" when it is elsewhere."""
        focus = QApplication.focusWidget()
        return self._of(focus) if focus is not None else ""

    def menu(self, name: str, widget: QWidget) -> QMenu:
        """What a field offers. The caller shows it and lets it go."""
        owner = widget.parentWidget() if isinstance(widget.parentWidget(), QPlainTextEdit) else widget  # its viewport
        if isinstance(owner, QLineEdit | QPlainTextEdit):
            menu = owner.createStandardContextMenu()
            menu.addSeparator()
        else:
            menu = QMenu(widget)
        entry = menu.addAction(icons.icon("history"), _("History of this &field") + "\tCtrl+H")
        entry.triggered.connect(lambda: self.asked.emit(name))
        return menu

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent) or not isinstance(watched, QWidget) or not (name := self._of(watched)):
            return False
        menu = self.menu(name, watched)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
        return True

    def _of(self, widget: QWidget) -> str:
        return next((name for name, cell in self._fields.cells.items() if cell is widget or cell.isAncestorOf(widget)), "")
