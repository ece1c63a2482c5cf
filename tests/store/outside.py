"""Another program at the same store: plain SQL past everything but the database's own rules."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

import psycopg

from app.store.database import Database


@contextlib.contextmanager
def connection_of(store: Database) -> Iterator[Any]:
    """A bare connection that commits each statement, as psql and sqlite3 do."""
    if store.server:
        with psycopg.connect(store.login, autocommit=True) as connection:
            yield connection
    else:
        from sqlcipher3 import dbapi2

        connection = dbapi2.connect(store.login, isolation_level=None, timeout=5)
        try:
            yield connection
        finally:
            connection.close()


def run(store: Database, statement: str) -> int:
    """Run one statement; returns how many rows it changed."""
    with connection_of(store) as connection:
        return int(connection.execute(statement).rowcount)


def refused(store: Database, statement: str) -> str:
    """What the database says against a statement; "" when it did it."""
    from sqlcipher3 import dbapi2

    try:
        run(store, statement)
    except (psycopg.Error, dbapi2.Error) as error:
        return str(error).splitlines()[0]
    return ""
