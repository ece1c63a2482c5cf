"""Calls the window that has a company file open to the front, when somebody opens that file a second time."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)
PATIENCE_MS: Final = 500


class Summons(QObject):
    """Listens at the lock of a company file for as long as its window has it open."""

    called = Signal()

    def __init__(self, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        QLocalServer.removeServer(_name(lock))  # left behind by a program that was killed; its lock is ours now
        if not self._server.listen(_name(lock)):
            log.warning("no second window can call this one: %s", self._server.serverError().name)

    def close(self) -> None:
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.disconnectFromServer()
            self.called.emit()


def call(lock: Path) -> bool:
    """Call the window that holds this lock; whether one listens."""
    caller = QLocalSocket()
    caller.connectToServer(_name(lock))
    heard = caller.waitForConnected(PATIENCE_MS)
    caller.disconnectFromServer()
    return heard


def _name(lock: Path) -> str:
    """Beside the lock in the user's own folder, where nobody else may listen; on Windows the name of a pipe."""
    return f"kontor-{lock.stem}" if sys.platform == "win32" else str(lock.with_suffix(".window"))
