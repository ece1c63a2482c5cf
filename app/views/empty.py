"""What stands where nothing is to be shown: an icon, a sentence, and what one can do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.views import icons, theme
from app.views.plain import PlainLabel, literal

SPACE: Final = 8
ENOUGH: Final = 200  # high, for a picture above the words


@dataclass(frozen=True)
class Offer:
    """A button under the sentence."""

    text: str
    act: Callable[[], object]
    icon: str = ""
    primary: bool = False


class EmptyState(QWidget):
    """Never a blank grid: says why nothing is here and offers the way on."""

    def __init__(
        self, icon: str, sentence: str, offers: Sequence[Offer] = (), hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._picture = _Picture()
        self._sentence = PlainLabel(kind="strong", wrap=True)
        self._hint = PlainLabel(kind="muted", wrap=True)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self.buttons: list[QPushButton] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 8, 24, 8)
        outer.setSpacing(SPACE)
        outer.addStretch(2)
        outer.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._sentence, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            outer.addWidget(label)
        outer.addSpacing(4)
        outer.addLayout(self._row)
        outer.addStretch(3)
        self.show_state(icon, sentence, offers, hint)

    def show_state(self, icon: str, sentence: str, offers: Sequence[Offer] = (), hint: str = "") -> None:
        """Say something else, for instance because a filter is on now."""
        self._picture.show_icon(icon)
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._row.addStretch(1)
        self.buttons = [self._button(each) for each in offers]
        for button in self.buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Low enough for a low window: there the picture gives way to the words."""
        wanted = super().minimumSizeHint()
        return wanted if self._picture.isHidden() else QSize(wanted.width(), wanted.height() - self._picture.height() - SPACE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._picture.setVisible(self.height() >= ENOUGH)

    def _button(self, offer: Offer) -> QPushButton:
        button = QPushButton(literal(offer.text), self)
        if offer.primary:
            button.setProperty("kind", "primary")
        if offer.icon:
            button.setIcon(icons.icon(offer.icon, "accent_text" if offer.primary else "text"))
        button.clicked.connect(lambda: offer.act())
        return button


class _Picture(QWidget):
    """A large, quiet icon on a round ground."""

    _SIDE = 56

    def __init__(self) -> None:
        super().__init__()
        self._icon = ""
        self.setFixedSize(self._SIDE, self._SIDE)

    def show_icon(self, name: str) -> None:
        self._icon = name
        icons.icon(name)  # an unknown name is found now
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.hover))
        painter.drawEllipse(self.rect())
        icons.paint(painter, QRect(14, 14, 28, 28), self._icon, QColor(now.muted))
