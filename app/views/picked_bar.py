"""The strip below a list in which several rows are selected: how many, and what can be done with all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.views import actions, plain, theme


class PickedBar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.count = plain.PlainLabel("", kind="strong")
        self.buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 8, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self.count)
        self._row.addSpacing(8)
        self._row.addStretch(1)
        self.setFixedHeight(theme.ROW)

    def offer(self, acts: Mapping[str, QAction], names: Iterable[str]) -> None:
        """A button for each of these acts, in their order; it is grey when the act is."""
        for name in names:
            self.buttons[name] = self._button(acts[name])
            self._row.insertWidget(self._row.count() - 1, self.buttons[name])

    def show_count(self, n: int) -> None:
        self.count.setText(_("{n} selected").format(n=formats.current().text(Kind.NUMBER, n)))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The pictures alone: a narrow list stays narrow."""
        margins = self._row.contentsMargins()
        words = self.count.sizeHint().width() + margins.left() + margins.right() + 8
        return QSize(words + len(self.buttons) * (theme.ROW + self._row.spacing()), theme.ROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for their words the buttons show their pictures; the tooltips say the rest."""
        for button in self.buttons.values():
            button.setText(plain.literal(button.accessibleName()))
        if self._row.sizeHint().width() > self.width():
            for button in self.buttons.values():
                button.setText("")

    @staticmethod
    def _button(act: QAction) -> QPushButton:
        words = actions.plain_words(act.text())
        button = QPushButton(act.icon(), plain.literal(words))
        button.setProperty("kind", "flat")
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setMaximumHeight(theme.ROW - 2)
        plain.tooltip(button, act.toolTip())
        button.setAccessibleName(words)
        button.clicked.connect(act.trigger)
        act.changed.connect(lambda: button.setEnabled(act.isEnabled()))
        return button
