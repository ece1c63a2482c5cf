"""The bottom line of the window: what happened last, which store, who, how many cases are late."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton, QStatusBar, QWidget

from app.language import _
from app.views import plain

SHOWN_MS: Final = 8_000


class StatusBar(QStatusBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 0, 12, 0)
        self.message = plain.PlainLabel("", elide=True)
        self.action = QPushButton()
        self.action.setProperty("kind", "flat")
        self.action.hide()
        self.late = plain.PlainLabel("", kind="late")
        self.late.setContentsMargins(0, 0, 12, 0)
        self.late.hide()
        self.backup = QPushButton()
        self.backup.setProperty("kind", "flat")
        self.backup.setCursor(Qt.CursorShape.PointingHandCursor)
        self.backup.hide()
        self.store = plain.PlainLabel("", kind="muted")
        self.addWidget(self.message, 1)
        self.addWidget(self.action)
        self.addPermanentWidget(self.late)
        self.addPermanentWidget(self.backup)
        self.addPermanentWidget(self.store)
        self._act: Callable[[], object] | None = None
        self.action.clicked.connect(self._do)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._forget)

    def say(self, text: str) -> None:
        """What happened, for some seconds."""
        self._forget()
        self.message.setText(text)
        self._timer.start()

    def stay(self, text: str) -> None:
        """What is going on, until something else is said."""
        self.say(text)
        self._timer.stop()

    def offer(self, text: str, button: str, act: Callable[[], object]) -> None:
        """What happened, with one thing one may do about it."""
        self.say(text)
        self._act = act
        plain.caption(self.action, button)
        self.action.show()

    def show_store(self, name: str, server: bool, who: str) -> None:
        kind = _("server") if server else _("local file")
        self.store.setText(f"{name} ({kind})  ·  {who}")

    def show_late(self, n: int) -> None:
        self.late.setText(_("{n} late").format(n=n))
        self.late.setVisible(n > 0)

    def show_backup(self, text: str, kind: str) -> None:
        """How old the last backup is; "muted", "today" or "late". No text: there is nothing to say."""
        plain.caption(self.backup, text, _("The backups of this company"))
        self.backup.setAccessibleName(text)
        self.backup.setVisible(bool(text))
        if self.backup.property("age") != kind:
            self.backup.setProperty("age", kind)
            self.backup.style().unpolish(self.backup)
            self.backup.style().polish(self.backup)

    def _do(self) -> None:
        act = self._act
        self._forget()
        if act is not None:
            act()

    def _forget(self) -> None:
        self._timer.stop()
        self.message.setText("")
        self.action.hide()
        self._act = None
