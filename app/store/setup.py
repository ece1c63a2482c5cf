"""Making a new, empty store."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy.orm import Session

from app.language import _
from app.models import Base, Meta
from app.models.change import SETUP
from app.models.types import uuid7
from app.store import contents, contents_table, engines, first_rows, places, search_schema, servers
from app.store.database import Database
from app.store.journal import Writing, announce, silence
from app.store.migrations import SCHEMA
from app.store.triggers import statements
from app.trouble import Refused


def create(address: str | Path, *, key: str = "", currency: str = "EUR", user: str = "") -> None:
    """Make a new store: a file that must not exist yet, or the tables of an empty PostgreSQL database.

    A file appears under its name only when it is complete.
    """
    address = str(address)
    if engines.is_server(address):
        address = engines.with_password(address, key)
        servers.refuse_taken(address)
        _fill(address, "", currency, user)
        return
    path = Path(address).absolute()
    places.refuse(path)
    taken = _("{name} exists already. Choose another name or open it.").format(name=path.name)
    if path.exists():
        raise Refused(taken)
    if (left := contents.beside(path)).exists():
        sentence = _("{name} holds the files of another company. Move it away, or choose another name.")
        raise Refused(sentence.format(name=left.name))
    if not path.parent.is_dir():
        raise Refused(_("There is no folder {path}. Choose another place.").format(path=path.parent))
    half = path.with_name(f".{path.name}.{uuid7().hex[-8:]}.new")
    try:
        half.touch(mode=0o600)
        _fill(str(half), key, currency, user)
        _take_name(half, path)
    except FileExistsError:
        raise Refused(taken) from None
    except OSError as error:
        sentence = _("{path} cannot be made there ({reason}). Choose another place.")
        raise Refused(sentence.format(path=path, reason=error.strerror)) from None
    finally:
        for leftover in (half, *path.parent.glob(f"{half.name}-*")):
            leftover.unlink(missing_ok=True)


def _take_name(half: Path, path: Path) -> None:
    try:
        os.link(half, path)  # a link never replaces a file that came meanwhile
    except FileExistsError:
        raise
    except OSError:  # a memory stick's file system knows no links
        half.rename(path)


def _fill(address: str, key: str, currency: str, user: str) -> None:
    database = Database(address, key=key)
    try:
        database.shape(build, Writing(uuid7(), "Set up the company", database.who, SETUP), currency, user)
    finally:
        database.close()


def build(session: Session, writing: Writing, currency: str = "EUR", user: str = "") -> None:
    """Tables, triggers and first rows, inside the caller's transaction."""
    connection = session.connection()
    Base.metadata.create_all(connection)
    if connection.dialect.name == "postgresql":
        contents_table.METADATA.create_all(connection)  # of a file they lie in one beside it
    search_schema.make(connection)
    for statement in statements(connection.dialect.name):
        connection.exec_driver_sql(statement if connection.dialect.name == "sqlite" else statement.replace("%", "%%"))
    announce(session, writing)
    session.add(Meta(key="id", value=str(uuid7())))
    session.add(Meta(key="schema", value=str(SCHEMA)))
    first_rows.insert(session, currency, user)
    silence(session)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {engines.APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")
