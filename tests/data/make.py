"""Writes the dump of the present schema: ``python -m tests.data.make``.

The SQL text holds every table, index and trigger as the database itself has them, and rows of every table. Dumps of
released schemas are never changed again: every later version of the program must open them (tests/store/test_migrations).
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy.orm import Session

from app.models import ENTITIES, CaseStep
from app.services import records
from app.store import engines, indexing
from app.store.database import Database
from app.store.migrations import SCHEMA
from app.store.setup import create
from tests import postgres
from tests.samples import Samples

FOLDER = Path(__file__).parent
DERIVED = "search_index"  # a virtual table, which makes its tables itself and is filled again after loading
STORED_BY_OTHERS = (2, 3)  # what PRAGMA table_xinfo says of generated columns


def name(schema: int = SCHEMA, dialect: str = "sqlite") -> Path:
    return FOLDER / f"schema-{schema}.{dialect}.sql"


def rows(session: Session) -> None:
    """Two records of every entity."""
    samples = Samples(session)
    for which in (0, 1):
        for entity in ENTITIES:
            own = {"current": False} if entity is CaseStep else {}  # the case has its current step already
            records.save(session, entity, samples.values(entity, which) | own)


def fill(database: Database) -> None:
    database.write("Two records of everything", rows)


# SQLite -----------------------------------------------------------------------------------------------------------


def dump(path: Path) -> str:
    """A company file as SQL text, with its generated columns and triggers as they stand in it."""
    connection = engines.connect_file(path, write=False)
    connection.execute("PRAGMA query_only=OFF")
    objects = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB ? "
        "ORDER BY type = 'table' DESC, type, rowid",
        [f"{DERIVED}_*"],
    ).fetchall()
    lines = [f"-- Kontor, schema {connection.execute('PRAGMA user_version').fetchone()[0]}"]
    lines += [f"PRAGMA {p} = {connection.execute(f'PRAGMA {p}').fetchone()[0]};" for p in ("application_id", "user_version")]
    lines += [_tidy(statement) for kind, _name, statement in objects if kind == "table"]
    for kind, table, _statement in objects:
        if kind == "table" and table != DERIVED:
            lines += _inserts(connection, table)
    lines += [_tidy(statement) for kind, _name, statement in objects if kind != "table"]
    connection.close()
    return "\n".join(lines) + "\n"


def _tidy(statement: str) -> str:
    return "\n".join(line.rstrip() for line in statement.split("\n")) + ";"


def _inserts(connection: Any, table: str) -> list[str]:
    columns = [row[1] for row in connection.execute(f"PRAGMA table_xinfo({table})") if row[6] not in STORED_BY_OTHERS]
    quoted = ", ".join(f"quote({column})" for column in columns)
    found = connection.execute(f"SELECT {quoted} FROM {table} ORDER BY rowid").fetchall()  # noqa: S608 - our own names
    return [f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join(row)});" for row in found]  # noqa: S608


def load(text: str, path: Path) -> Path:
    """The company file that a dump describes."""
    path.touch()
    connection = engines.connect_file(path, write=True)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.executescript(f"BEGIN; {text} COMMIT;")
    connection.close()
    return path


# PostgreSQL -------------------------------------------------------------------------------------------------------


def dump_server(url: str, programs: Path) -> str:
    """A company on a server as SQL text, as pg_dump writes it."""
    options = ["--inserts", "--no-owner", "--no-privileges", "--no-comments", f"--dbname={url}"]
    done = subprocess.run([programs / "pg_dump", *options], capture_output=True, text=True, check=True)
    lines = [line for line in done.stdout.splitlines() if not re.match(r"--|\\|SET |$|SELECT pg_catalog.set_config", line)]
    return "\n".join(line.rstrip() for line in lines) + "\n"


def load_server(text: str, url: str) -> str:
    with psycopg.connect(url, autocommit=True, options="-c check_function_bodies=off") as connection:
        connection.execute(sql.SQL(text))
    return url


def main() -> None:
    os.environ["LOGNAME"] = "maker"  # who made it does not depend on who ran this
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "company.kontor"
        create(path)
        database = Database(path, who="tester")
        fill(database)
        database.close()
        database = Database(path)
        database.shape(indexing.rebuild)  # so that the index waits to be filled, as after a migration
        database.close()
        name().write_text(dump(path), encoding="utf-8", newline="\n")
    programs = postgres.system_programs()
    if programs is None:
        raise SystemExit("The dump of PostgreSQL needs pg_dump: install the package postgresql.")
    server = postgres.server()
    try:
        url = server.new_database()
        create(url)
        database = Database(url)
        fill(database)
        database.close()
        name(dialect="postgresql").write_text(dump_server(url, programs), encoding="utf-8", newline="\n")
    finally:
        server.stop()


if __name__ == "__main__":
    main()
