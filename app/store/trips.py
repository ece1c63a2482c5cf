"""Fewer round trips to a server: what begins a transaction travels with its first statement, COMMIT with its last.

Each trip to an office far away takes 10 ms and more, during which nobody else may change the same record.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Self

import psycopg
from sqlalchemy import Engine, event

Words = tuple[str, Sequence[Any]]


class Travelling(psycopg.Connection[Any]):
    """A connection with transactions of our own: it begins one when the first statement of it is sent."""

    def __init__(self, *args: Any, **kw: Any) -> None:
        super().__init__(*args, **kw)
        self.cursor_factory = _Cursor
        self._first: list[Words] = []
        self._commits = False

    def prepare(self) -> None:
        """A transaction begins, as soon as there is something to say in it."""
        self._first, self._commits = [("BEGIN", ())], False

    def say_early(self, statement: str, values: Sequence[Any]) -> None:
        """Something to be said before the next statement of this transaction, and whose answer nobody needs."""
        self._first.append((statement, values))

    def commit_with_next(self) -> bool:
        """Let COMMIT travel with the next statement. False when nothing was said yet, so that nothing needs to be."""
        self._commits = not self._first
        return self._commits

    def set_out(self) -> tuple[list[Words], bool]:
        """What the next statement must take along: words before it, and whether COMMIT follows it."""
        along = self._first, self._commits
        self._first, self._commits = [], False
        return along

    def go_ahead(self) -> None:
        """Send what waits, without any statement to go with."""
        if self._first:
            with self.pipeline():
                _say(self, self.set_out()[0])

    def cursor(self, *args: Any, **kw: Any) -> Any:
        if args or kw.get("name"):  # these are kept by the server and cannot take anything along
            self.go_ahead()
        return super().cursor(*args, **kw)

    def rollback(self) -> None:
        self.set_out()
        super().rollback()


class _Cursor(psycopg.Cursor[Any]):
    connection: Travelling

    def execute(self, query: Any, params: Any = None, **kw: Any) -> Self:
        first, commits = self.connection.set_out()
        if not first and not commits:
            return super().execute(query, params, **kw)
        with self.connection.pipeline():  # the server leaves out what follows an error, COMMIT too
            _say(self.connection, first)
            super().execute(query, params, **kw)
            if commits:
                _say(self.connection, [("COMMIT", ())])
        return self

    def executemany(self, *args: Any, **kw: Any) -> None:
        self.connection.go_ahead()
        super().executemany(*args, **kw)

    def stream(self, *args: Any, **kw: Any) -> Any:
        self.connection.go_ahead()
        return super().stream(*args, **kw)

    def copy(self, *args: Any, **kw: Any) -> Any:
        self.connection.go_ahead()
        return super().copy(*args, **kw)


def _say(connection: Travelling, words: Sequence[Words]) -> None:
    for statement, values in words:  # words without values are not worth preparing
        psycopg.Cursor(connection).execute(statement, values or None, prepare=None if values else False)


def shorten(engine: Engine) -> None:
    """Let the transactions of an engine, which must be in AUTOCOMMIT, begin with their first statement."""

    @event.listens_for(engine, "do_connect")
    def _connect(dialect: Any, record: Any, arguments: list[Any], options: dict[str, Any]) -> Any:
        return Travelling.connect(*arguments, **options)

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.connection.driver_connection.prepare()
