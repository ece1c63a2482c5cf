"""Filling an empty store: its indexes are made when all is in it, each sorted once instead of searched for every row."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.orm import Session

# Not those that belong to a constraint: numbers and links are looked up in them for every row.
_SQLITE: Final = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid"
_POSTGRESQL: Final = (
    "SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index i JOIN pg_class c ON c.oid = indexrelid "
    "WHERE c.relnamespace = current_schema()::regnamespace AND NOT indisunique ORDER BY c.relname"
)


@contextmanager
def indexes_later(session: Session) -> Iterator[None]:
    """For acts that fill a new company in the transaction of a write: should it fail, the indexes were never gone.

    What another index could speed up must not be asked inside. Triggers, and with them the journal, stay as they are.
    """
    connection = session.connection()
    found = _indexes(connection)
    for name, _statement in found:
        connection.exec_driver_sql(f"DROP INDEX {name}")
    yield
    session.flush()
    for _name, statement in found:
        connection.exec_driver_sql(statement)


def _indexes(connection: Connection) -> list[tuple[str, str]]:
    sql = _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL
    return [(name, statement) for name, statement in connection.exec_driver_sql(sql)]
