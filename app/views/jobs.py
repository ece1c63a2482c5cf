"""Work off the screen's thread: a few readers, the store's one writer, and one way back with a ticket."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QObject, Signal

from app.store.database import Database
from app.store.journal import Changes

log = logging.getLogger(__name__)
READERS: Final = 3
Done = Callable[[Any], object]
Failed = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class _Waiting:
    owner: QObject
    topic: str  # "" for writes: none replaces another
    done: Done | None
    failed: Failed | None


class Jobs(QObject):
    """Reads and writes for the screens. Results come back on the screen's thread, to owners that still live."""

    committed = Signal(object)  # Changes: something was saved, here or elsewhere; every open screen hears it
    busy = Signal(int)  # how many jobs are under way
    trouble = Signal(object)  # an Exception nobody asked for
    _returned = Signal(int, object, object)  # ticket, result, error
    _news = Signal(object)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self._readers = ThreadPoolExecutor(READERS, "kontor-read")
        self._tickets = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._latest: dict[tuple[int, str], int] = {}
        self._closed = threading.Event()
        # Both arrive in the order they were sent: the answer of a write before the news of it (see `write`).
        self._returned.connect(self._deliver)
        self._news.connect(self.committed)
        database.listeners.append(self._tell)

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def read(
        self, owner: QObject, query: Callable[..., Any], *args: Any, done: Done, failed: Failed | None = None, topic: str = "read"
    ) -> None:
        """Run `query(session, *args)` on a reader. Of one owner and topic only the newest answer is delivered."""
        ticket = self._ticket(_Waiting(owner, topic, done, failed))
        self._latest[id(owner), topic] = ticket
        self._readers.submit(self._work, ticket, query, args)

    def write(
        self,
        owner: QObject,
        label: str,
        action: Callable[..., Any],
        *args: Any,
        done: Done | None = None,
        failed: Failed | None = None,
        **kw: Any,
    ) -> None:
        """Run an act in one transaction on the writer, under the name a user would give it."""
        ticket = self._ticket(_Waiting(owner, "", done, failed))
        self._database.submit(label, action, *args, **kw).add_done_callback(lambda future: self._written(ticket, future))

    def work(self, owner: QObject, act: Callable[[], Any], *, done: Done, failed: Failed | None = None) -> None:
        """Run something that is neither a query nor a write of the store, a backup say, beside them."""
        ticket = self._ticket(_Waiting(owner, "", done, failed))

        def run() -> None:
            try:
                result, error = act(), None
            except Exception as problem:
                result, error = None, problem
            self._send(ticket, result, error)

        self._readers.submit(run)

    def close(self) -> None:
        """Wait for what is under way; nothing is delivered any more."""
        self._closed.set()
        if self._tell in self._database.listeners:
            self._database.listeners.remove(self._tell)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()

    def _ticket(self, waiting: _Waiting) -> int:
        ticket = next(self._tickets)
        self._waiting[ticket] = waiting
        self.busy.emit(len(self._waiting))
        return ticket

    def _work(self, ticket: int, query: Callable[..., Any], args: tuple[Any, ...]) -> None:
        if self._superseded(ticket):
            self._send(ticket, None, None)
            return
        try:
            result, error = self._database.read(query, *args), None
        except Exception as problem:
            result, error = None, problem
        self._send(ticket, result, error)

    def _written(self, ticket: int, future: Future[Any]) -> None:
        error = future.exception()
        self._send(ticket, None if error else future.result().result, error)

    def _send(self, ticket: int, result: Any, error: BaseException | None) -> None:
        if not self._closed.is_set():
            self._returned.emit(ticket, result, error)

    def _tell(self, changes: Changes) -> None:
        if not self._closed.is_set():
            self._news.emit(changes)

    def _superseded(self, ticket: int) -> bool:
        waiting = self._waiting.get(ticket)
        return waiting is None or self._latest.get((id(waiting.owner), waiting.topic)) != ticket

    def _deliver(self, ticket: int, result: Any, error: Exception | None) -> None:
        superseded = bool(ticket in self._waiting and self._waiting[ticket].topic) and self._superseded(ticket)
        waiting = self._waiting.pop(ticket, None)
        self.busy.emit(len(self._waiting))
        if waiting is None or self._closed.is_set():
            return
        if waiting.topic and not superseded:
            self._latest.pop((id(waiting.owner), waiting.topic), None)
        if superseded or not shiboken6.isValid(waiting.owner):
            if error is not None and not waiting.topic:
                self.trouble.emit(error)  # a failed write is told even when its screen is gone
            return
        if error is None:
            if waiting.done is not None:
                waiting.done(result)
        elif waiting.failed is not None:
            waiting.failed(error)
        else:
            log.warning("job failed: %s", type(error).__name__)
            self.trouble.emit(error)
