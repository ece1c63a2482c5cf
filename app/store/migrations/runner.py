"""Brings a store of an earlier schema to this one: wholly or not at all, after a checked backup (libraries.md 2.1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from app.language import _
from app.store import backup, engines, indexing, opening, servers
from app.store.database import Database
from app.store.triggers import rules
from app.trouble import Refused, Trouble

VERSIONS: Final = Path(__file__).parent / "versions"
_ONE_AT_A_TIME: Final = 0x4B4F4E54  # the key of PostgreSQL's advisory lock


class Step(NamedTuple):
    schema: int  # the one it leads to
    upgrade: Callable[[], None]


def migrate(
    address: str | Path, *, key: str = "", versions: Sequence[Path] = (VERSIONS,), folder: Path | None = None
) -> Path | None:
    """Migrate the store at an address. Returns the backup made before; None on a server or when there was nothing to do.

    A server's administrator makes the backup with pg_dump before.
    """
    address = str(address)
    if engines.is_server(address):
        address = engines.with_password(address, key)
        if steps := steps_after(servers.examine(address), versions):
            _run(Database(address), steps)
        return None
    path = Path(address).resolve()
    examined = opening.examine(path, key)
    key = key if examined.encrypted else ""
    steps = steps_after(examined.schema, versions)
    if not steps:
        return None
    if engines.is_connected(path):
        raise Refused(_("{name} is open. Close it before it is migrated.").format(name=path.name))
    folder = folder or backup.folder_of(path)
    folder.mkdir(exist_ok=True)
    made = backup.backup(path, backup.free_name(path, _("before migration"), folder), key=key)
    _run(Database(path, key=key), steps)
    return made


def steps_after(schema: int, versions: Sequence[Path] = (VERSIONS,)) -> list[Step]:
    """The steps from a schema to the newest, in their order."""
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(versions[0], version_locations=list(versions))
    found = [Step(int(script.revision), script.module.upgrade) for script in scripts.walk_revisions()]
    return [step for step in reversed(found) if step.schema > schema]


def _run(database: Database, steps: list[Step]) -> None:
    try:
        database.shape(_upgrade, steps, foreign_keys=False)
    finally:
        database.close()


def _upgrade(session: Session, steps: list[Step]) -> None:
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    from app.store.migrations import sqlite_impl  # noqa: F401 - importing it tells Alembic of it

    connection = session.connection()
    sqlite = connection.dialect.name == "sqlite"
    if not sqlite:
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
    there = int(connection.execute(text("SELECT value FROM meta WHERE key = 'schema'")).scalar_one())
    to_do = [step for step in steps if step.schema > there]  # somebody else may have been quicker
    if not to_do:
        return
    others = _drop_rules_sqlite(connection) if sqlite else _drop_rules_postgresql(connection)
    with Operations.context(MigrationContext.configure(connection)):
        for step in to_do:
            step.upgrade()
    for statement in (*rules(connection.dialect.name), *others):
        connection.exec_driver_sql(statement if sqlite else statement.replace("%", "%%"))
    indexing.rebuild(session)
    connection.execute(text("UPDATE meta SET value = :schema WHERE key = 'schema'"), {"schema": str(to_do[-1].schema)})
    if sqlite:
        _check_links(connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {to_do[-1].schema}")


def _drop_rules_sqlite(connection: Connection) -> list[str]:
    """Take the triggers away, since rebuilding a table would lose or trip them. Returns those that are not ours."""
    ours = {rule.split()[2] for rule in rules("sqlite")}
    others = []
    for name, sql in connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
        if name not in ours and not any(mark in sql for mark in ("kontor:", "INTO journal", "INTO search_queue")):
            others.append(sql)
    return others


def _drop_rules_postgresql(connection: Connection) -> list[str]:
    """Take our own functions away, and with them the triggers that call them."""
    functions = text(
        "SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace "
        "WHERE n.nspname = current_schema() AND (starts_with(p.proname, 'kontor_') OR EXISTS "
        "(SELECT FROM pg_tables t WHERE t.schemaname = n.nspname AND p.proname = t.tablename || '_keys'))"
    )
    for function in connection.scalars(functions).all():
        connection.exec_driver_sql(f"DROP FUNCTION {function} CASCADE")
    return []


def _check_links(connection: Connection) -> None:
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        sentence = _("The migration would break {n} links between records, so nothing was changed. Send the log to the makers.")
        raise Trouble(sentence.format(n=len(broken)))
