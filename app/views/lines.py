"""The fields one types into: a line read as a value of its kind, and a text of several lines. Neither cuts anything off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app import formats
from app.formats import TEXTUAL, Kind, Unreadable
from app.language import _
from app.models.fields import Described
from app.views import plain

MEMO_LINES: Final = 4
_ENDLESS: Final = 2**31 - 1  # QLineEdit cuts silently at 32767: what is too long must be said, not lost
_LONG_LINE: Final = 5_000  # letters without a break from which on finding a place between words takes seconds
_AMOUNTS = (Kind.MONEY, Kind.NUMBER, Kind.SERIAL, Kind.PERCENT)


def shortened(text: str, letters: int) -> str:
    """The beginning of a text, with "…" where something is left out."""
    line = " ".join(text.split())
    return line if len(line) <= letters else line[: letters - 1] + "…"


def lock(text: QLineEdit | QPlainTextEdit, on: bool) -> None:
    """Let a text be read only, and look like it."""
    text.setReadOnly(on)
    text.style().unpolish(text)
    text.style().polish(text)


class TellsRest(QObject):
    """Shows the whole text of a line that is too narrow for it, beside whatever the line's tooltip says."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
            return False
        text, line = self._line.text(), self._line
        if line.fontMetrics().horizontalAdvance(text[:_LONG_LINE]) < line.width() - 24:
            return False
        plain.show_tip(event.globalPos(), text[:_LONG_LINE], line)
        return True


class TypedLine(QLineEdit):
    """A line that is read as a value of its kind, and rewritten properly when it is left."""

    left = Signal()  # the user has finished with it for now

    def __init__(self, d: Described, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._d = d
        self._hint = ""
        self._shown: tuple[str, Any] = ("", self._nothing())  # a text that needs no reading, and its value
        self._typed = ""  # as it was typed, to be read once more when the country is known
        self.context: Callable[[], dict[str, Any]] = dict  # how to read it: the currency, the region
        self.setMaxLength(_ENDLESS)
        TellsRest(self)
        if d.kind in _AMOUNTS:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.textEdited.connect(self._remember)
        self.editingFinished.connect(self._leave)

    def value(self) -> Any:
        """What stands here; Unreadable, with a sentence, when it is no value or does not fit."""
        text = self.text()
        if text == self._shown[0]:
            return self._shown[1]
        value = self._read(text)
        return self._nothing() if value is None else value

    def show_value(self, value: Any) -> None:
        """Show a value as the locale writes it. It is the value until the text is changed, whatever the text says."""
        self._typed = ""
        self._write(value)

    def read_again(self) -> None:
        """The context is another one: read what was typed anew."""
        if self._typed:
            self._tidy(self._typed)

    def set_read_only(self, on: bool) -> None:
        lock(self, on)
        for action in self.actions():
            action.setVisible(not on)
        self.setPlaceholderText("" if on else self._hint)

    def set_hint(self, text: str) -> None:
        """A grey word while nothing is typed, as long as one may type."""
        self._hint = text
        self.setPlaceholderText(text)

    def _read(self, text: str) -> Any:
        d, options = self._d, self.context()
        if d.kind is Kind.MONEY:
            options["scale"] = d.scale
        value = formats.current().parse(d.kind, text, **options)
        if d.length and isinstance(value, str) and len(value) > d.length:
            sentence = _("{field}: at most {n} characters, these are {m}.")
            raise Unreadable(sentence.format(field=_(d.field.label), n=d.length, m=len(value)))
        return value

    def _nothing(self) -> Any:
        """What an empty line means."""
        if self._d.kind in TEXTUAL:
            return ""
        column = self._d.column
        if self._d.kind in _AMOUNTS and column is not None and not column.nullable:
            return column.type.python_type(0)
        return None

    def _write(self, value: Any) -> None:
        """No value is written as an empty line, also where an empty line means zero."""
        text = formats.current().text(self._d.kind, value)
        at = self.cursorPosition() if text == self.text() else 0
        if text != self.text() or self.isUndoAvailable():
            self.setText(text)  # and what Ctrl+Z takes back of the typing is over
            self.setCursorPosition(at)
        self.setModified(False)
        self._shown = (self.text(), self._nothing() if value is None else value)

    def _remember(self, text: str) -> None:
        self._typed = text

    def _leave(self) -> None:
        if self.isModified():
            self._tidy(self.text())
        self.left.emit()

    def _tidy(self, text: str) -> None:
        try:
            value = self._read(text)
        except Unreadable:
            return  # what was typed stays; the sentence stands beside the field
        self._write(value)


class MemoField(QPlainTextEdit):
    """Text of several lines; Tab goes on to the next field."""

    left = Signal()
    refused = Signal(str)  # something was not let in, and why

    def __init__(self, d: Described, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._d = d
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * MEMO_LINES + 14)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def set_read_only(self, on: bool) -> None:
        lock(self, on)

    def value(self) -> str:
        # toPlainText would make ordinary spaces of those that must not be broken.
        text = self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
        value: str = formats.current().parse(Kind.MEMO, text)
        if self._d.length and len(value) > self._d.length:
            raise Unreadable(self._too_long(len(value)))
        return value

    def show_value(self, value: str | None) -> None:
        text = value or ""
        if text != self.document().toRawText().replace("\u2029", "\n"):
            self._break_lines(text)
            self.setPlainText(text)
        self.document().clearUndoRedoStacks()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A paste that cannot fit is refused as a whole, before the screen stands still laying it out."""
        text = source.text()
        length = self.document().characterCount() - 1 + len(text)
        if self._d.length and length > self._d.length:
            self.refused.emit(self._too_long(length))
            return
        self._break_lines(text)
        super().insertFromMimeData(source)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _too_long(self, length: int) -> str:
        sentence = _("{field}: at most {n} characters, these would be {m}.")
        return sentence.format(field=_(self._d.field.label), n=self._d.length, m=length)

    def _break_lines(self, text: str) -> None:
        mode = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        if max(map(len, text.split()), default=0) > _LONG_LINE:
            mode = QTextOption.WrapMode.WrapAnywhere
        self.setWordWrapMode(mode)


class OpensWithF4(QObject):
    """F4 and Alt+Down open what a field offers, as everywhere on Windows."""

    def __init__(self, parent: QWidget, open_it: Callable[[], None], also: tuple[Qt.Key, ...] = ()) -> None:
        super().__init__(parent)
        self._open, self._also = open_it, also
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._opens(event):
            self._open()
            return True
        return False

    def _opens(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down:
            return event.modifiers() == Qt.KeyboardModifier.AltModifier
        return event.key() == Qt.Key.Key_F4 or event.key() in self._also
