"""Work off the screen's thread: a few readers, the store's one writer, and one way back with a ticket."""

from __future__ import annotations

import itertools
import logging
import threading
import uuid
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from app.settings import remembered
from app.store.database import Database
from app.store.journal import Changes

if TYPE_CHECKING:
    from app.views.drafting import Keeper

log = logging.getLogger(__name__)
READERS: Final = 3
COUNTERS: Final = 2
ROWS: Final = "rows"  # the topic of the rows a list shows: what is asked later waits for them
Done = Callable[[Any], object]
Failed = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class _Waiting:
    owner: QObject
    topic: str  # "": none replaces another
    done: Done | None
    failed: Failed | None


class Jobs(QObject):
    """Reads and writes for the screens. Results come back on the screen's thread, to owners that still live.

    Of a write first its owner hears, then everybody: a form takes its new version before the news asks it to look anew.
    """

    committed = Signal(object)  # Changes: something was saved, here or elsewhere; every open screen hears it
    busy = Signal(int)  # how many jobs are under way
    trouble = Signal(object)  # an Exception nobody asked for
    _returned = Signal(int, object, object)  # ticket, result, error
    _news = Signal(object)

    def __init__(self, database: Database, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._database = database
        self.keeper: Keeper | None = None  # of what is typed and not saved yet
        self._readers = ThreadPoolExecutor(READERS, "kontor-read")
        self._counters = ThreadPoolExecutor(COUNTERS, "kontor-count")
        self._later: deque[Callable[[], object]] = deque()
        self._soon = QTimer(self, singleShot=True, interval=0)  # after what came has been painted
        self._soon.timeout.connect(self._go_on)
        self._tickets = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._latest: dict[tuple[int, str], int] = {}
        self._submitting = threading.Lock()
        self._writing: int | None = None  # the thread that does a write of ours now
        self._closed = threading.Event()
        # Emitted on other threads, so both wait in one queue and arrive in the order they were sent.
        self._returned.connect(self._deliver)
        self._news.connect(self._spread)
        database.listeners.append(self._heard)

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def own(self, operation: uuid.UUID) -> bool:
        """Whether this write was made here."""
        return operation in tuple(self._database.own)

    @property
    def who(self) -> str:
        """The login of the user."""
        return self._database.who

    @property
    def place(self) -> str:
        """Where the store lies, as settings may remember it."""
        return remembered([], self._database.address)[0]

    def read(
        self,
        owner: QObject,
        query: Callable[..., Any],
        *args: Any,
        done: Done,
        failed: Failed | None = None,
        topic: str = "read",
        later: bool = False,
    ) -> None:
        """Run `query(session, *args)` on a reader. Of one owner and topic only the newest answer is delivered.

        What is counted about many records is asked `later`: when the rows are on the screen, on threads of its own, so that
        neither the first rows nor the next page ever wait for a pie.
        """
        if self._closed.is_set():
            return  # a field that is left because its window closes may still ask
        ticket = self._ticket(_Waiting(owner, topic, done, failed))
        self._latest[id(owner), topic] = ticket
        if later:
            self._later.append(lambda: self._counters.submit(self._read, ticket, query, args))
            self._soon.start()
        else:
            self._readers.submit(self._read, ticket, query, args)

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

        def act(session: Any, *args: Any, **kw: Any) -> Any:
            with self._submitting:  # until the callback below is in place, else it might run on the screen's thread
                self._writing = threading.get_ident()
            return action(session, *args, **kw)

        ticket = self._ticket(_Waiting(owner, "", done, failed))
        with self._submitting:
            future = self._database.submit(label, act, *args, **kw)
            future.add_done_callback(lambda written: self._written(ticket, written))

    def work(self, owner: QObject, act: Callable[[], Any], *, done: Done, failed: Failed | None = None) -> None:
        """Run something that is neither a query nor a write of the store, a backup say, beside them."""
        self._readers.submit(self._work, self._ticket(_Waiting(owner, "", done, failed)), act)

    def close(self) -> None:
        """Wait for what is under way; nothing is delivered any more."""
        self._closed.set()
        if self._heard in self._database.listeners:
            self._database.listeners.remove(self._heard)
        self._later.clear()
        for threads in (self._readers, self._counters):
            threads.shutdown(wait=True, cancel_futures=True)
        if self.keeper is not None:
            self.keeper.close()
        self._waiting.clear()

    def _ticket(self, waiting: _Waiting) -> int:
        ticket = next(self._tickets)
        self._waiting[ticket] = waiting
        self.busy.emit(len(self._waiting))
        return ticket

    # on other threads ---------------------------------------------------------------------------------------------

    def _read(self, ticket: int, query: Callable[..., Any], args: tuple[Any, ...]) -> None:
        if self._superseded(ticket):
            self._send(ticket, None, None)
        else:
            self._work(ticket, lambda: self._database.read(query, *args))

    def _work(self, ticket: int, act: Callable[[], Any]) -> None:
        try:
            result, error = act(), None
        except Exception as problem:
            result, error = None, problem
        self._send(ticket, result, error)

    def _written(self, ticket: int, future: Future[Any]) -> None:
        self._writing = None
        error = future.exception()
        self._send(ticket, None if error else future.result().result, error)
        if not error:
            self._tell(future.result().changes)

    def _heard(self, changes: Changes) -> None:
        """News from the store; that of our own writes is told by `_written`."""
        if threading.get_ident() != self._writing:
            self._tell(changes)

    def _send(self, ticket: int, result: Any, error: BaseException | None) -> None:
        if not self._closed.is_set():
            self._returned.emit(ticket, result, error)

    def _tell(self, changes: Changes) -> None:
        if not self._closed.is_set():
            self._news.emit(changes)

    def _superseded(self, ticket: int) -> bool:
        waiting = self._waiting.get(ticket)
        return waiting is None or (bool(waiting.topic) and self._latest.get((id(waiting.owner), waiting.topic)) != ticket)

    # on the screen's thread ---------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """Ask what was put off, unless rows are still awaited."""
        while self._later and not any(waiting.topic == ROWS for waiting in self._waiting.values()):
            self._later.popleft()()

    def _spread(self, changes: Changes) -> None:
        if not self._closed.is_set():
            self.committed.emit(changes)

    def _deliver(self, ticket: int, result: Any, error: Exception | None) -> None:
        superseded = self._superseded(ticket)
        waiting = self._waiting.pop(ticket, None)
        self.busy.emit(len(self._waiting))
        if waiting is None or self._closed.is_set():
            return
        if self._later:
            self._soon.start()
        if waiting.topic and not superseded:
            self._latest.pop((id(waiting.owner), waiting.topic), None)
        if superseded or not shiboken6.isValid(waiting.owner):
            if error is not None and not waiting.topic:
                self.trouble.emit(error)  # a failed write is told even when its screen is gone
        elif error is None:
            if waiting.done is not None:
                waiting.done(result)
        elif waiting.failed is not None:
            waiting.failed(error)
        else:
            log.warning("job failed: %s", type(error).__name__)
            self.trouble.emit(error)
