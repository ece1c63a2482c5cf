"""Selects that are asked again and again: written and compiled once, then put to the driver.

SQLAlchemy needs ten times as long to make and compile the select of a list's page as SQLite needs to answer it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Final, NamedTuple

from sqlalchemy import BindParameter, CompoundSelect, Connection, Select, bindparam
from sqlalchemy.engine.interfaces import Dialect
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.types import TypeEngine

Converter = Callable[[Any], Any]
_FEW: Final = 8  # rows that are read one by one


class _Ready(NamedTuple):
    """A select as one kind of database takes it."""

    sql: str
    fixed: dict[str, Any]  # parameters that are known already, as the driver takes them
    open: dict[str, Converter | None]  # how to write those that are not
    order: Sequence[str] | None  # of the parameters, where they have no names
    readers: Sequence[Converter | None]  # how to read each column


def given(name: str, kind: TypeEngine[Any]) -> BindParameter[Any]:
    """A parameter that is left open until the select is asked."""
    return bindparam(name, None, kind)


class Asked:
    """A select whose open parameters are given each time it is asked. Any thread may ask."""

    def __init__(self, stmt: Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]) -> None:
        self._stmt = stmt
        self._ready: dict[str, _Ready] = {}

    def columns(self, session: Session, **values: Any) -> list[Sequence[Any]]:
        """The answer, column by column."""
        ready, rows = self._fetched(session, values)
        columns: Iterable[Sequence[Any]] = zip(*rows, strict=True) if rows else [()] * len(ready.readers)
        return [column if read is None else _read(column, read) for read, column in zip(ready.readers, columns, strict=True)]

    def rows(self, session: Session, **values: Any) -> list[tuple[Any, ...]]:
        ready, rows = self._fetched(session, values)
        if len(rows) > _FEW:
            columns = zip(ready.readers, zip(*rows, strict=True), strict=True)
            return list(zip(*(column if read is None else _read(column, read) for read, column in columns), strict=True))
        both = [zip(ready.readers, row, strict=True) for row in rows]
        return [tuple([value if read is None else read(value) for read, value in row]) for row in both]

    def _fetched(self, session: Session, values: dict[str, Any]) -> tuple[_Ready, list[tuple[Any, ...]]]:
        connection = session.connection()
        ready = self._ready.get(connection.dialect.name) or self._prepared(connection.dialect)
        filled = {name: write(values[name]) if write else values[name] for name, write in ready.open.items()}
        named = {**ready.fixed, **filled}
        parameters = named if ready.order is None else tuple([named[name] for name in ready.order])
        return ready, fetched(connection, ready.sql, parameters)

    def _prepared(self, dialect: Dialect) -> _Ready:
        compiled: Any = self._stmt.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
        kinds = {name: bind.type for name, bind in compiled.binds.items()}
        fixed, still_open = {}, {}
        for name, value in compiled.params.items():
            bind = compiled.binds.get(name)
            kind = kinds[name if bind is not None else name.rpartition("_")[0]]  # one of several after IN
            write = kind.dialect_impl(dialect).bind_processor(dialect)
            if bind is not None and not bind.unique:
                still_open[name] = write
            else:
                fixed[name] = write(value) if write else value
        readers = [c.type.dialect_impl(dialect).result_processor(dialect, None) for c in self._stmt.selected_columns]
        ready = self._ready[dialect.name] = _Ready(str(compiled), fixed, still_open, compiled.positiontup, readers)
        return ready


def fetched(connection: Connection, sql: str, parameters: Any) -> list[tuple[Any, ...]]:
    """All rows that answer a statement, as the driver has them.

    SQLAlchemy describes every column of every answer, which takes longer than SQLite's answer itself: a file is asked past
    it. Who listens to statements hears this one all the same, and errors are those SQLAlchemy would raise.
    """
    if connection.dialect.name != "sqlite":
        with connection.exec_driver_sql(sql, parameters) as answer:
            return list(answer.cursor.fetchall())
    for hear in connection.dispatch.before_cursor_execute:
        hear(connection, None, sql, parameters, None, False)
    driver: Any = connection.connection.driver_connection
    module: Any = connection.dialect.dbapi
    try:
        return driver.execute(sql, parameters).fetchall()  # type: ignore[no-any-return]
    except module.Error as error:
        raise DBAPIError.instance(sql, None, error, module.Error, hide_parameters=True, dialect=connection.dialect) from error


def _read(column: Sequence[Any], read: Converter) -> list[Any]:
    """The values of a column; those that come again and again are read once."""
    different = set(column)
    if 2 * len(different) > len(column):
        return [read(value) for value in column]
    known = {value: read(value) for value in different}
    return [known[value] for value in column]
