"""Keys that belong to a text while it is being edited, and what cutting, copying and pasting mean in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.language import _

Text = QLineEdit | QPlainTextEdit


class TypingKeys(QObject):
    """Watches whichever text has the focus, so that the window's keys do not act on records behind it.

    Ctrl+Z and Ctrl+Y undo the typing, never a write: pressed once too often they say where writes are undone. Ctrl+Del
    deletes a word, never the record, and Ins begins no new one.
    """

    told = Signal(str)

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        application.focusChanged.connect(self._watch)

    def _watch(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and old is self._watched:
            old.removeEventFilter(self)
        self._watched = new if text_of(new) is not None else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say to whom a key belongs: accepted is the text, filtered out unaccepted is the window."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride or not isinstance(watched, QWidget):
            return False
        text = text_of(watched)
        if text is None:
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            own = not text.isReadOnly()
            if own and not can_undo(text):
                self.told.emit(_("Nothing typed here to undo. Press Esc first: outside of fields Ctrl+Z takes back a save."))
        elif event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination().toCombined() == _REDO:
            own = not text.isReadOnly()
            if own and not can_redo(text):
                self.told.emit(_("Nothing typed here to do again. Press Esc first: outside of fields Ctrl+Y takes back an undo."))
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Insert) and not text.isReadOnly():
            own = True
        else:
            return False
        event.setAccepted(own)
        return True


_REDO = (Qt.KeyboardModifier.ControlModifier | Qt.Key.Key_Y).toCombined()


def text_of(widget: QWidget | None) -> Text | None:
    """The text edited in a widget; a number or a date has one inside."""
    if isinstance(widget, QAbstractSpinBox):
        return widget.findChild(QLineEdit)
    return widget if isinstance(widget, QLineEdit | QPlainTextEdit) else None


def focused() -> Text | None:
    """The text one is in."""
    return text_of(QApplication.focusWidget())


def can_undo(text: Text) -> bool:
    return text.isUndoAvailable() if isinstance(text, QLineEdit) else text.document().isUndoAvailable()


def can_redo(text: Text) -> bool:
    return text.isRedoAvailable() if isinstance(text, QLineEdit) else text.document().isRedoAvailable()


def cut() -> None:
    text = focused()
    if text is not None and not text.isReadOnly():
        text.cut()


def paste() -> None:
    text = focused()
    if text is not None and not text.isReadOnly():
        text.paste()
