"""The one place where a transaction begins and ends."""

from __future__ import annotations

import getpass
import logging
import threading
import uuid
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, NoReturn

from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.orm import Session

from app.language import _
from app.models import Entity
from app.models.change import HERE
from app.models.types import uuid7
from app.store import contents, engines, indexing, profiles, stamps
from app.store.faults import ARRIVED, NOT_SAVED, lost, told
from app.store.journal import Changes, Writing, announce, finish
from app.store.outcome import settle
from app.trouble import Refused, Trouble

if TYPE_CHECKING:
    from app.store.news import News

log = logging.getLogger(__name__)
CHECKPOINT_AFTER = 0.5  # seconds of quiet after a save
LONG_LOG = 256 * 1024 * 1024  # bytes of the write-ahead log


@dataclass(frozen=True, slots=True)
class Written[R]:
    """What a write returned, and the news of it."""

    result: R
    changes: Changes


class Database:
    """An open store: a company file or a PostgreSQL database.

    Reads run wherever they are called, writes one after the other on a thread of its own. Neither may be called on the
    thread named by `screen_thread`. `key` opens an encrypted file, or is the password of a server.
    """

    def __init__(self, address: str | Path, *, key: str = "", who: str = "") -> None:
        self.address = self.login = str(address)
        self.server = engines.is_server(self.address)
        self._key, self._until_closed = key, ExitStack()
        self.screen_thread: int | None = None
        self.listeners: list[Callable[[Changes], None]] = []  # called on the writer thread after each commit
        if self.server:
            self.address, written = profiles.parted(self.address)
            self.login = engines.with_password(self.address, key or written)  # with the password: never shown, logged or remembered
            self.who = engines.server_url(self.address).username or who or getpass.getuser()
            self.reader: Engine = engines.server_engine(self.login, write=False)
            self._engine: Engine = engines.server_engine(self.login, write=True)
        else:
            self.who = who or getpass.getuser()
            path = Path(self.address)
            self._until_closed.enter_context(engines.connected(path))
            self.reader = engines.file_engine(path, key, write=False)
            self._engine = engines.file_engine(path, key, write=True)
            contents.Beside(path, key).settle()
        self._contents = None if self.server else contents.Beside(Path(self.address), key)
        self._writer = ThreadPoolExecutor(1, "kontor-write")
        self._writer_thread: int | None = None
        self._news: News | None = None
        self._unsettled: Writing | None = None  # a save whose COMMIT the server never answered
        self.own: deque[uuid.UUID] = deque(maxlen=500)  # our last operations, known before anybody can hear of them
        self._checkpoints = None if self.server else _Checkpoints(Path(self.address), key)
        self._index = indexing.Turn()
        self._follower = None if self.server else indexing.Follower(lambda: self._writer.submit(self._turn).result())

    @property
    def dialect(self) -> str:
        return self.reader.dialect.name

    @property
    def path(self) -> Path | None:
        """The company file, or None on a server."""
        return None if self.server else Path(self.address)

    @property
    def key(self) -> str:
        """What opens the encrypted company file; "" when it is not encrypted."""
        return "" if self.server else self._key

    def read[**P, R](self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kw: P.kwargs) -> R:
        """Run a query; nothing it does can change the store."""
        self._refuse_screen()
        try:
            with Session(self.reader, autoflush=False, info={contents.WHERE: self._contents}) as session:
                return _plain(query(session, *args, **kw))
        except Exception as error:
            _raise(error)

    def write[R](self, label: str, action: Callable[..., R], *args: Any, **kw: Any) -> Written[R]:
        """Run an act in one transaction under the name a user would give it; all of it happens or nothing."""
        self._refuse_screen()
        return self.submit(label, action, *args, **kw).result()

    def submit[R](
        self, label: str, action: Callable[..., R], *args: Any, origin: str = HERE, reverses: Any = None, **kw: Any
    ) -> Future[Written[R]]:
        """The same without waiting: acts are done in the order they were submitted.

        `origin` and `reverses` say where the write comes from and which operation it takes back.
        """
        if threading.get_ident() == self._writer_thread:
            raise RuntimeError("a write inside a write: call the service function itself")
        writing = Writing(uuid7(), label, self.who, origin, reverses)
        return self._writer.submit(self._run, writing, action, args, kw)

    def shape(self, action: Callable[..., None], *args: Any, foreign_keys: bool = True) -> None:
        """Make or migrate the schema in one transaction: the only write that is not announced to the triggers.

        Without `foreign_keys` a table can be rebuilt while others point to it; `action` must check them at its end.
        """
        try:
            with (
                self._engine.connect() as connection,
                _links(connection, foreign_keys),
                self._session(connection) as session,
                session.begin(),
            ):
                action(session, *args)
        except Exception as error:
            _raise(error)

    def _session(self, connection: Connection | None = None) -> Session:
        """Acts flush where they need it: a half-made record must not reach the rules of the database."""
        info = {stamps.WHO: self.who, contents.WHERE: self._contents}
        return Session(connection or self._engine, autoflush=False, expire_on_commit=False, info=info)

    def _run[R](self, writing: Writing, action: Callable[..., R], args: Any, kw: Any) -> Written[R]:
        self._writer_thread = threading.get_ident()
        self._settle_last()
        self.own.append(writing.operation)
        committing = False
        try:
            with self._session() as session, session.begin():
                announce(session, writing)
                result = _plain(action(session, *args, **kw))
                session.flush()
                committing = True
                changes = finish(session, writing)
        except Exception as error:
            if not (self.server and lost(error)):
                _raise(error)
            self._unsettled = writing if committing else None
            found = self._settled()
            if found is None:
                raise Trouble(_(NOT_SAVED)) from error
            changes = found
        log.info("%s: %s", writing.operation, ", ".join(f"{t} {len(ids) or 'many'}" for t, ids in changes.records.items()))
        if self._checkpoints:
            self._checkpoints.due.set()
        if self._follower:
            self._follower.saved()
        self._tell(changes)
        return Written(result, changes)

    def _tell(self, changes: Changes) -> None:
        for listener in list(self.listeners):
            listener(changes)

    def _settle_last(self) -> None:
        """Who saves again after an unanswered save would make a second record of a new one that had arrived."""
        if (changes := self._settled()) is not None:
            self._tell(changes)
            raise Refused(_(ARRIVED))

    def _settled(self) -> Changes | None:
        """What the unanswered save changed, if there is one and it arrived."""
        changes = settle(self.reader, self._unsettled) if self._unsettled else None
        self._unsettled = None
        return changes

    def _turn(self) -> bool:
        """Let the search follow a little; whether there is more to do. A crash loses no more than this turn."""
        with self._engine.connect() as connection, _lazily(connection), self._session(connection) as session, session.begin():
            return self._index(session)

    def follow(self) -> None:
        """Look whether records wait to be found by the search: after opening, and when others wrote."""
        if self._follower:
            self._follower.saved()

    def index_all(self) -> None:
        """Wait until the search finds all that was written."""
        self._refuse_screen()
        while self._follower and self._writer.submit(self._turn).result():
            pass

    def mend_search(self) -> None:
        """Make the index of the search anew from the records."""
        self._refuse_screen()
        self._writer.submit(self.shape, indexing.rebuild).result()
        self.index_all()

    def bare(self, path: Path | None = None, *, write: bool = False, patience: float = 10) -> Any:
        """A connection of one's own to the company file, or to another with its key, for its care. The caller closes it."""
        return engines.connect_file(path or Path(self.address), self._key, write=write, patience=patience)

    def listen(self) -> None:
        """Hear of writes by others too, until the store is closed; a window wants that, a command does not."""
        from app.store.news import News

        if self._news is None:
            self.listeners.append(lambda changes: self.follow())  # what others wrote waits to be indexed too
            self._news = News(self)

    def ping(self) -> None:
        """Prove that the store answers."""
        self.read(lambda session: session.execute(text("SELECT 1")).scalar())

    def close(self) -> None:
        """Finish the writes that were submitted and let go of the store."""
        if self._news is not None:
            self._news.stop()
        if self._follower:
            self._follower.stop()
        self._writer.shutdown(wait=True)
        if self._checkpoints:
            self._checkpoints.stop()
        self.reader.dispose()
        self._engine.dispose()
        self._until_closed.close()

    def _refuse_screen(self) -> None:
        if self.screen_thread is not None and threading.get_ident() == self.screen_thread:
            raise RuntimeError("the store must not be used on the screen's thread")


class _Checkpoints:
    """Moves the write-ahead log into the file while nobody saves, so that no save waits for it."""

    def __init__(self, path: Path, key: str) -> None:
        self._path, self._key = path, key
        self.due, self._stopping = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name="kontor-checkpoint", daemon=True)
        self._thread.start()

    def _work(self) -> None:
        while True:
            self.due.wait()
            if self._stopping.wait(CHECKPOINT_AFTER):
                return
            self.due.clear()
            if self._stopping.is_set():  # else who stops it at this very moment would wait for ever
                return
            self.checkpoint()

    def checkpoint(self) -> None:
        """Without keeping anybody waiting; a log that saves without a pause made very long is emptied between two of them."""
        log_file = self._path.with_name(f"{self._path.name}-wal")
        how = "TRUNCATE" if log_file.exists() and log_file.stat().st_size > LONG_LOG else "PASSIVE"
        try:
            connection = engines.connect_file(self._path, self._key, write=True)
            try:
                connection.execute(f"PRAGMA wal_checkpoint({how})").fetchone()
            finally:
                connection.close()
        except Exception:  # the log keeps growing until the next try; the save itself is safe in it
            log.warning("checkpoint failed", exc_info=True)

    def stop(self) -> None:
        self._stopping.set()
        self.due.set()
        self._thread.join()


@contextmanager
def _links(connection: Connection, checked: bool) -> Iterator[None]:
    """Let SQLite check foreign keys or not; its switch works outside transactions only."""
    bare = connection.connection.driver_connection if connection.dialect.name == "sqlite" and not checked else None
    if bare:
        bare.execute("PRAGMA foreign_keys=OFF")
    try:
        yield
    finally:
        if bare:
            bare.execute("PRAGMA foreign_keys=ON")


@contextmanager
def _lazily(connection: Connection) -> Iterator[None]:
    """Do not wait for the disk: derived data is made again after a crash. The next save waits for this too."""
    bare: Any = connection.connection.driver_connection
    careful = bare.execute("PRAGMA synchronous").fetchone()[0]
    bare.execute("PRAGMA synchronous=NORMAL")
    try:
        yield
    finally:
        bare.execute(f"PRAGMA synchronous={careful}")


def _plain[R](result: R) -> R:
    """No record object leaves the store: it would read lazily on a screen's thread."""
    inside = result if isinstance(result, (list, tuple, set, frozenset)) else [result]
    if any(issubclass(kind, Entity) for kind in set(map(type, inside))):
        raise TypeError("a record object must not leave the store: return plain values")
    return result


def _raise(error: Exception) -> NoReturn:
    known = told(error)
    if known is error:
        raise error
    raise known from error


event.listen(Session, "before_flush", stamps.before_flush)
