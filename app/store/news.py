"""Hears of writes by others: through NOTIFY on a server, through the file's change counter on this computer."""

from __future__ import annotations

import logging
import threading
import uuid
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models import BY_TABLE, Journal
from app.models.change import OTHER
from app.store import engines
from app.store.journal import Changes, Writing, changes_of

if TYPE_CHECKING:
    from app.store.database import Database

log = logging.getLogger(__name__)
CHANNEL: Final = "kontor"
LOOK_EVERY: Final = 1.0  # seconds
RETRY_AFTER: Final = 5.0
REMEMBERED: Final = 500  # operations that were told already


class News:
    """A thread that tells `Database.listeners` what other programs and other people wrote."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._told: deque[uuid.UUID] = deque(maxlen=REMEMBERED)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="kontor-news", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._thread.join(timeout=RETRY_AFTER)

    def _work(self) -> None:
        hear = self._server if self._database.server else self._file
        while not self._stopping.is_set():
            try:
                for operation in hear():
                    if operation not in self._told and operation not in tuple(self._database.own):
                        self._told.append(operation)
                        self._tell(self._database.read(_changes, operation))
            except Exception:
                log.warning("listening for news was interrupted", exc_info=True)
                if not self._stopping.wait(RETRY_AFTER):
                    self._tell(Changes(uuid.UUID(int=0), "", OTHER, dict.fromkeys(BY_TABLE, frozenset())))

    def _tell(self, changes: Changes) -> None:
        for listener in list(self._database.listeners):
            listener(changes)

    def _server(self) -> Iterator[uuid.UUID]:
        """Operation ids only come over the channel: what they changed is read under one's own rights."""
        import psycopg

        url = engines.server_url(self._database.login).set(drivername="postgresql")
        with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            while not self._stopping.is_set():
                for notice in connection.notifies(timeout=LOOK_EVERY):
                    yield uuid.UUID(notice.payload)

    def _file(self) -> Iterator[uuid.UUID]:
        """Another process on this computer, an import say, wrote into the file."""
        with _Watch(self._database) as watch:
            while not self._stopping.wait(LOOK_EVERY):
                yield from watch.new()


class _Watch:
    """Looks at the counter every connection sees change when another one wrote, and only then at the journal."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __enter__(self) -> _Watch:
        self._connection: Any = self._database.reader.raw_connection()
        self._version = self._look()
        self._seq = self._database.read(_last)
        return self

    def __exit__(self, *error: object) -> None:
        self._connection.close()

    def _look(self) -> int:
        return int(self._connection.driver_connection.execute("PRAGMA data_version").fetchone()[0])

    def new(self) -> list[uuid.UUID]:
        version = self._look()
        if version == self._version:
            return []
        self._version = version
        before, self._seq = self._seq, self._database.read(_last)
        return self._database.read(_operations, before, self._seq) if self._seq > before else []


def _last(session: Session) -> int:
    return session.scalar(select(func.max(Journal.seq))) or 0


def _operations(session: Session, after: int, until: int) -> list[uuid.UUID]:
    return list(session.scalars(select(Journal.operation).where(Journal.seq > after, Journal.seq <= until).distinct()))


def _changes(session: Session, operation: uuid.UUID) -> Changes:
    row = session.execute(select(Journal.label, Journal.who, Journal.origin).where(Journal.operation == operation).limit(1)).first()
    label, who, origin = row if row else ("", "", OTHER)
    return changes_of(session, Writing(operation, label, who, origin))
