"""What the store itself writes into each record: who and when, and the folded keys."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import batched, chain, repeat
from typing import Any

from sqlalchemy import Uuid, select
from sqlalchemy.orm import Session

from app.formats import fold
from app.models import Entity
from app.models.fields import folded_keys, keys_of
from app.models.types import uuid7

WHO = "who"  # in session.info


def before_flush(session: Session, _context: Any, _instances: Any) -> None:
    now = dt.datetime.now(dt.UTC)
    who = session.info.get(WHO, "")
    for record in session.new:
        if isinstance(record, Entity):
            record.created_at = record.changed_at = now
            record.created_by = record.changed_by = who
            _fold(record)
    for record in session.dirty:
        if isinstance(record, Entity) and session.is_modified(record):
            record.changed_at, record.changed_by = now, who
            _fold(record)


def _fold(record: Entity) -> None:
    for key, value in folded_keys(type(record), lambda name: getattr(record, name), fold).items():
        if getattr(record, key) != value:
            setattr(record, key, value)


def changed_now(session: Session) -> dict[str, Any]:
    """The stamps of records changed by a bulk statement."""
    return {"changed_at": dt.datetime.now(dt.UTC), "changed_by": session.info.get(WHO, "")}


def insert_many(session: Session, entity: type[Entity], rows: list[dict[str, Any]]) -> None:
    """Insert many plain rows, all with the same fields, in their order. Missing ids are made, keys and stamps filled in.

    The rows go to the driver as they are; going through the statement's compiler for each costs twice as much.
    """
    if not rows:
        return
    connection = session.connection()
    file = connection.dialect.name == "sqlite"
    table: Any = entity.__table__
    stamp = changed_now(session)
    now = stamp["changed_at"]
    constants = stamp | {"created_at": now, "created_by": stamp["changed_by"]} if file else {}  # on the server triggers do this
    for row in rows:
        if row.get("id") is None:
            row["id"] = uuid7()
        if file:
            row.update(folded_keys(entity, row.get, fold))
    columns: dict[str, Sequence[Any]] = {name: [row[name] for row in rows] for name in rows[0]}
    if file and entity.__owner__:  # tells in which order the parts of a record came
        columns["created_at"] = [now + n * _MICROSECOND for n in range(len(rows))]
    constants = {name: value for name, value in constants.items() if name not in columns} | _defaults(table, columns)
    found: list[Iterable[Any]] = [_made(table.c[name], connection.dialect, values) for name, values in columns.items()]
    found += [repeat(_made(table.c[name], connection.dialect, [value])[0]) for name, value in constants.items()]
    names = [*columns, *constants]
    quoted, marks = ", ".join(f'"{n}"' for n in names), ", ".join(["?" if file else "%s"] * len(names))
    sql = f"INSERT INTO {table.name} ({quoted}) VALUES "  # noqa: S608 - names of the schema only
    values = zip(*found, strict=False)
    if file:
        connection.exec_driver_sql(f"{sql}({marks})", list(values))
        return
    for some in batched(values, _TOGETHER):
        connection.exec_driver_sql(sql + ", ".join([f"({marks})"] * len(some)), tuple(chain.from_iterable(some)))


def update_many(session: Session, entity: type[Entity], rows: list[dict[str, Any]]) -> int:
    """Give many records new values, all in the same fields: rows of `id`, `version` as it was read, and the fields.

    Returns how many were written; fewer than the rows means that somebody changed the others meanwhile.
    """
    if not rows:
        return 0
    connection = session.connection()
    file = connection.dialect.name == "sqlite"
    stamp = changed_now(session) if file else {}
    keys = _keys_of_changed(session, entity, rows) if file else {}
    table: Any = entity.__table__
    changed = [name for name in rows[0] if name not in ("id", "version")]
    names = [*changed, *(next(iter(keys.values())) if keys else ()), *stamp]
    mark = "?" if file else "%s"
    sets = ", ".join(f'"{name}" = {mark}' for name in names)
    comma = ", " if names else ""
    sql = f"UPDATE {table.name} SET {sets}{comma}version = version + 1 WHERE id = {mark} AND version = {mark}"  # noqa: S608 - names of the schema
    plain = [
        (*(row[n] for n in changed), *keys.get(row["id"], {}).values(), *stamp.values(), row["id"], row["version"]) for row in rows
    ]
    columns = zip((*names, "id", "version"), zip(*plain, strict=True), strict=True)
    values = zip(*(_made(table.c[name], connection.dialect, column) for name, column in columns), strict=True)
    return connection.exec_driver_sql(sql, list(values)).rowcount


def _keys_of_changed(session: Session, entity: type[Entity], rows: list[dict[str, Any]]) -> dict[uuid.UUID, dict[str, str]]:
    """The folded keys of records of which some sources change; the others are read."""
    sources = dict.fromkeys(name for key in keys_of(entity).values() for name in key)
    if not sources.keys() & rows[0].keys():
        return {}
    ids = [row["id"] for row in rows]
    stmt = select(entity.id, *(getattr(entity, name) for name in sources)).where(entity.id.in_(ids))
    found = {row.id: dict(row._mapping) for row in session.execute(stmt)}
    return {row["id"]: folded_keys(entity, {**found.get(row["id"], {}), **row}.get, fold) for row in rows}


_MICROSECOND = dt.timedelta(microseconds=1)
_TOGETHER = 100  # rows in one statement on a server, where the triggers of the search run once for all of them


def _defaults(table: Any, given: Container[str]) -> dict[str, Any]:
    """The columns that only Python knows a default of."""
    missing = [c for c in table.columns if c.name not in given and c.server_default is None and c.computed is None]
    return {c.name: c.default.arg for c in missing if c.default is not None}


def _made(column: Any, dialect: Any, values: Sequence[Any]) -> Sequence[Any]:
    """What the driver wants of a column's values; those that come again and again are made once."""
    make: Callable[[Any], Any] | None = column.type.dialect_impl(dialect).bind_processor(dialect)
    if make is None:
        return values
    if not isinstance(column.type, Uuid):  # an id takes longer to find again than to make
        different = set(values)
        if 2 * len(different) <= len(values):
            known = {value: make(value) for value in different}
            return [known[value] for value in values]
    return [make(value) for value in values]
