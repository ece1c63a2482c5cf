"""Keeps the search up to date: on SQLite beside the saving, from a queue that triggers fill; on PostgreSQL triggers do it all.

Whatever is lost or changed here can be made anew from the records.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from app.formats.search_words import indexed
from app.store.search_text import FOUND, sql_of

log = logging.getLogger(__name__)
QUIET: Final = 0.15  # seconds without a save, after which the index follows
LONGEST_WAIT: Final = 2.0  # seconds; then it follows between two saves
SHORT, LONG = 0.004, 0.03  # seconds a turn may last, and when many records wait
MANY: Final = 1000
SAMPLE: Final = 200  # texts of each kind that are compared with their records
_FIRST_TURN: Final = 10  # records


class _Row(NamedTuple):
    """A record's text as it is selected."""

    id: str
    title: str
    body: str
    numbers: str
    changed_at: str | None
    deleted: int


class Turn:
    """One turn of indexing after the other, each as long as a save may wait for it."""

    def __init__(self) -> None:
        self._speed = _FIRST_TURN / SHORT  # records a second

    def __call__(self, session: Session) -> bool:
        """Index some of the records that wait; whether others still do. Inside the caller's transaction, on SQLite."""
        connection = _bare(session)
        waiting = connection.execute("SELECT count(*) FROM (SELECT 1 FROM search_queue LIMIT ?)", (MANY,)).fetchone()[0]
        if not waiting:
            return False
        most = max(1, int(self._speed * (LONG if waiting == MANY else SHORT)))
        started = time.perf_counter()
        done = _index(connection, most)
        self._speed = done / max(time.perf_counter() - started, 1e-6)
        return bool(most < waiting or waiting == MANY)


def _bare(session: Session) -> Any:
    return session.connection().connection.driver_connection


def _index(connection: Any, most: int) -> int:
    """Index the first of those that wait; returns how many that were."""
    rows = connection.execute("SELECT seq, table_name, record, fresh FROM search_queue ORDER BY seq LIMIT ?", (most,)).fetchall()
    fresh: dict[tuple[str, str], bool] = {}
    for _seq, table, record, newest in rows:
        known = fresh.pop((table, record), False) if newest else fresh.get((table, record), False)
        fresh[table, record] = bool(newest) or known
    texts = _texts(connection, fresh)
    there = _there(connection, [record for _table, record in fresh])
    last = connection.execute("SELECT coalesce(max(seq), 0) FROM search_text").fetchone()[0]
    gone, new = [], []
    for (table, record), newest in fresh.items():
        seq, row = there.get(record), texts.get(record)
        if seq is not None:
            gone.append((seq,))
        if row is not None:
            if seq is None or newest:
                last = seq = last + 1
            new.append((seq, table, row))
    connection.executemany("DELETE FROM search_index WHERE rowid = ?", gone)
    connection.executemany("DELETE FROM search_text WHERE seq = ?", gone)
    connection.executemany(
        "INSERT INTO search_text (seq, table_name, record, title, body, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
        [(seq, table, row.id, row.title, row.body, row.changed_at) for seq, table, row in new],
    )
    connection.executemany(
        "INSERT INTO search_index (rowid, words) VALUES (?, ?)",
        [(seq, " ".join(indexed(table, row.title, row.body, row.numbers))) for seq, table, row in new],
    )
    connection.execute("DELETE FROM search_queue WHERE seq <= ?", (rows[-1][0],))
    return len(rows)


def _texts(connection: Any, records: Any) -> dict[str, _Row]:
    """The texts of those that are there and not deleted."""
    found = {}
    for entity in FOUND:
        name = entity.__tablename__
        if ids := [record for table, record in records if table == name]:
            select = f"{sql_of(entity, 'sqlite')} WHERE {name}.id IN (SELECT value FROM json_each(?)) AND NOT {name}.deleted"  # noqa: S608
            found.update({row[0]: _Row(*row) for row in connection.execute(select, (json.dumps(ids),))})
    return found


def _there(connection: Any, records: list[str]) -> dict[str, int]:
    select = "SELECT record, seq FROM search_text WHERE record IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(select, (json.dumps(records),)).fetchall())


def rebuild(session: Session) -> None:
    """Make the index anew from the records, in the order in which they were changed."""
    connection = session.connection()
    connection.exec_driver_sql("DELETE FROM search_text")
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("SELECT kontor_search_all()")
        return
    connection.exec_driver_sql("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    connection.exec_driver_sql("DELETE FROM search_queue")
    tables = " UNION ALL ".join(f"SELECT '{e.__tablename__}' AS t, id, changed_at FROM {e.__tablename__}" for e in FOUND)  # noqa: S608
    everything = f"SELECT t, id, 1 FROM ({tables}) ORDER BY changed_at, id"  # noqa: S608 - our own names
    connection.exec_driver_sql(f"INSERT INTO search_queue (table_name, record, fresh) {everything}")


def state(session: Session) -> tuple[int, int]:
    """How many records wait to be indexed, and how many are indexed wrongly: missing, gone, or of those changed last, stale."""
    connection = session.connection()
    file = connection.dialect.name == "sqlite"
    waiting = connection.exec_driver_sql("SELECT count(DISTINCT record) FROM search_queue").scalar_one() if file else 0
    waits = " AND id NOT IN (SELECT record FROM search_queue)" if file else ""
    wrong = 0
    for entity in FOUND:
        name = entity.__tablename__
        there = f"SELECT record FROM search_text WHERE table_name = '{name}'"  # noqa: S608 - our own names, here and below
        alive = f"SELECT id FROM {name} WHERE NOT deleted{waits}"  # noqa: S608
        gone = f"SELECT id FROM {name} WHERE deleted{waits}"  # noqa: S608
        wrong += _number(connection, f"({alive} EXCEPT {there})") + _number(connection, f"({gone} INTERSECT {there})")
        newest = f"SELECT * FROM search_text WHERE table_name = '{name}' ORDER BY seq DESC LIMIT {SAMPLE}"  # noqa: S608
        texts = f"({sql_of(entity, connection.dialect.name)}) r ON r.id = t.record"
        stale = f"SELECT 1 FROM ({newest}) t JOIN {texts} WHERE (t.title, t.body) <> (r.title, r.body){waits}"  # noqa: S608
        wrong += _number(connection, f"({stale})")
    if file:
        both = "SELECT (SELECT count(*) FROM search_text) - (SELECT count(*) FROM search_index_docsize)"
        wrong = max(wrong, abs(connection.exec_driver_sql(both).scalar_one()))
    return waiting, wrong


def _number(connection: Connection, rows: str) -> int:
    sql = f"SELECT count(*) FROM {rows} n"  # noqa: S608 - made of our own names
    return int(connection.exec_driver_sql(sql.replace("%", "%%") if connection.dialect.name == "postgresql" else sql).scalar_one())


class Follower:
    """A thread that has the index follow when nobody saves; `turn` does a piece on the writer's thread."""

    def __init__(self, turn: Callable[[], bool]) -> None:
        self._turn = turn
        self._due, self._stopping = threading.Event(), threading.Event()
        self._last = 0.0
        self._thread = threading.Thread(target=self._work, name="kontor-search", daemon=True)
        self._thread.start()

    def saved(self) -> None:
        self._last = time.monotonic()
        self._due.set()

    def _work(self) -> None:
        while True:
            self._due.wait()
            self._due.clear()
            self._wait_for_quiet()
            if self._stopping.is_set():
                return
            try:
                while self._turn() and not self._stopping.is_set():
                    self._wait_for_quiet()
            except Exception:  # the queue keeps what waits: the next save or start tries again
                log.warning("the search did not follow", exc_info=True)

    def _wait_for_quiet(self) -> None:
        until = time.monotonic() + LONGEST_WAIT
        while (now := time.monotonic()) < min(self._last + QUIET, until):
            if self._stopping.wait(min(self._last + QUIET, until) - now):
                return

    def stop(self) -> None:
        self._stopping.set()
        self._due.set()
        self._thread.join()
