"""The only door for text to labels, tooltips and message boxes: whatever a text holds is shown as it was typed.

Qt guesses whether a text is HTML, and then paints pictures and follows links from a company's name. Nothing outside
this file makes a QLabel, a QMessageBox or a tooltip; a test holds the program to that.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QToolTip,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.language import _
from app.views import icons, theme

TIP_WIDTH = 80  # letters to a tooltip's line
_LONG = 600  # letters of a message from which on it scrolls
_LINE = 2_000  # a text editor needs seconds for one line of a hundred thousand letters


class _HasTip(Protocol):
    def setToolTip(self, text: str, /) -> None: ...


class _HasText(_HasTip, Protocol):
    def setText(self, text: str, /) -> None: ...


def literal(text: str) -> str:
    """For buttons, menus and tabs, where a single & would underline the next letter."""
    return text.replace("&", "&&")


def tooltip_text(text: str) -> str:
    """What to hand Qt as a tooltip (a model's ToolTipRole, say) so that it shows ``text`` and nothing else."""
    lines = [part for line in text.splitlines() for part in textwrap.wrap(line, TIP_WIDTH) or [""]]
    wrapped = "\n".join(lines)
    if "<" not in wrapped and "&" not in wrapped:  # stricter than Qt's own guess
        return wrapped
    return f'<span style="white-space: pre">{html.escape(wrapped)}</span>'


def tooltip(target: _HasTip, text: str) -> None:
    """Give a widget or an action a tooltip."""
    target.setToolTip(tooltip_text(text))
    if isinstance(target, QWidget):
        target.setAccessibleDescription(text)


def tooltip_of_tab(book: QTabWidget, at: int, text: str) -> None:
    """Give a tab a tooltip."""
    book.setTabToolTip(at, tooltip_text(text))


def tooltip_of_cell(item: QTreeWidgetItem, column: int, text: str) -> None:
    """Give a cell of a tree a tooltip."""
    item.setToolTip(column, tooltip_text(text))


def show_tip(at: QPoint, text: str, owner: QWidget) -> None:
    """Show a tooltip now, at this place of the screen; no text takes it away."""
    QToolTip.showText(at, tooltip_text(text), owner)


def caption(target: _HasText, text: str, tip: str = "") -> None:
    """Write foreign text ("Undo delete of R&D <Ltd>") on an action or a button; Qt would make a tooltip of it too."""
    target.setText(literal(text))
    target.setToolTip(tooltip_text(tip or text))


class PlainLabel(QLabel):
    """A label that never interprets its text.

    ``kind`` names its look in the style sheet: muted, late, today, ok, problem, link, badge, tag, and "title" and
    "strong", which are weights of the font. ``elide`` shortens to the width there is and keeps the rest in a tooltip.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: str = "",
        elide: bool = False,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._elide = elide
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.set_kind(kind)
        self.setText(text)

    def set_kind(self, kind: str) -> None:
        if self.property("kind") == kind:
            return
        self.setProperty("kind", kind)
        if kind == "title":
            self.setFont(theme.strong(theme.resized(self.font(), 1.25)))
        elif kind in ("strong", "badge"):
            self.setFont(theme.strong(self.font() if kind == "strong" else theme.resized(self.font(), 0.85)))
        if kind in ("badge", "tag"):
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.style().unpolish(self)
        self.style().polish(self)

    def setText(self, text: str, /) -> None:
        super().setText(text)
        self._tell_rest()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(self.fontMetrics().averageCharWidth() * 4, least.height()) if self._elide else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_rest()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._elide:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        self.style().drawItemText(
            painter,
            self.contentsRect(),
            int((self.alignment() | Qt.AlignmentFlag.AlignVCenter).value),
            self.palette(),
            self.isEnabled(),
            self._shown(),
            self.foregroundRole(),
        )

    def _shown(self) -> str:
        line = " ".join(self.text().splitlines())
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _tell_rest(self) -> None:
        if self._elide:
            cut = self._shown() != self.text()
            self.setToolTip(tooltip_text(self.text()) if cut else "")


def field_label(text: str, partner: QWidget, *, required: bool = False) -> PlainLabel:
    """The label of a field; pressing a key it offers, or asking a screen reader, leads to its partner."""
    label = PlainLabel(literal(text) + (" *" if required else ""), kind="muted")
    label.setBuddy(partner)
    if not partner.accessibleName():
        partner.setAccessibleName(text)
    return label


def press_by_enter(button: QPushButton) -> None:
    """Let Enter press a button of a dialog, also after the keyboard was on another one; Qt heeds it in its dialog only."""
    if button.window() is button or not isinstance(button.window(), QDialog):
        raise ValueError("Put the button into its dialog first.")
    button.setDefault(True)


def group(title: str, parent: QWidget | None = None) -> QGroupBox:
    """A titled group of fields."""
    return QGroupBox(literal(title), parent)


@dataclass(frozen=True)
class Answer:
    """A button of a question. ``cancels`` also answers for Esc and for closing the window."""

    key: str
    text: str
    primary: bool = False
    cancels: bool = False


class Question(QDialog):
    """A message with buttons. ``answer`` is the key of the button pressed, "" when none was."""

    def __init__(self, parent: QWidget | None, title: str, text: str, answers: Sequence[Answer], icon: str = "help") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(400)
        self.answer = next((each.key for each in answers if each.cancels), "")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 16)
        outer.setSpacing(20)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(_Picture(icon), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(PlainLabel(title, kind="title", wrap=True))
        words.addWidget(_message(text))
        words.addStretch(1)
        top.addLayout(words, 1)
        outer.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons = {each.key: self._button(each) for each in answers}
        for button in self.buttons.values():
            row.addWidget(button)
        outer.addLayout(row)
        # A wrapped text guesses its height for a narrower window than it gets.
        self.resize(self.sizeHint().width(), outer.totalHeightForWidth(max(400, self.sizeHint().width())))

    def _button(self, answer: Answer) -> QPushButton:
        button = QPushButton(literal(answer.text), self)
        button.setAutoDefault(answer.primary)
        if answer.primary:
            button.setProperty("kind", "primary")
            button.setDefault(True)
            button.setFocus()
        button.clicked.connect(lambda: self._choose(answer.key))
        return button

    def _choose(self, key: str) -> None:
        self.answer = key
        self.accept()


def ask(parent: QWidget | None, title: str, text: str, answers: Sequence[Answer], icon: str = "help") -> str:
    """Ask and wait; the key of the answer, that of the cancelling one for Esc."""
    question = Question(parent, title, text, answers, icon)
    question.exec()
    question.deleteLater()
    return question.answer


def tell(parent: QWidget | None, title: str, text: str, icon: str = "info-circle") -> None:
    """Say something that must not be missed. What merely happened belongs into the status bar."""
    ask(parent, title, text, [Answer("close", _("Close"), primary=True, cancels=True)], icon)


def in_short_lines(text: str) -> str:
    """For a text editor, which cannot take a line of any length."""
    return "\n".join(line[at : at + _LINE] for line in text.splitlines() for at in range(0, len(line) or 1, _LINE))


def _message(text: str) -> QWidget:
    if len(text) <= _LONG:
        return PlainLabel(text, wrap=True, selectable=True)
    scrolling = QPlainTextEdit()
    scrolling.setReadOnly(True)
    scrolling.setMinimumSize(480, 200)
    scrolling.setPlainText(in_short_lines(text))
    return scrolling


class _Picture(QWidget):
    """The icon of a message, in the accent colour."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFixedSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), QRect(0, 0, 28, 28), self._icon, QColor(theme.tokens().accent))
