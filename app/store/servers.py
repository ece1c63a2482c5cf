"""What a PostgreSQL address leads to, told without ever showing the password."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from typing import Final

from sqlalchemy import URL, Connection, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from app.language import _
from app.store import engines
from app.store.migrations import SCHEMA
from app.trouble import Refused, Trouble

OLDEST: Final = 15  # PostgreSQL
_TRIAL_SECONDS: Final = 3


class Denied(Trouble):
    """The server lets nobody in with this user and password: ask for them."""


class Empty(Trouble):
    """There is nothing in the database yet: a new company can be made there."""


def examine(address: str) -> int:
    """The schema number of the Kontor database there; Trouble says why it cannot be used."""
    with _connected(address) as connection:
        return _examined(connection, named(address))


def refuse_taken(address: str) -> None:
    """Raise Trouble unless a new company can be made there."""
    with _connected(address) as connection:
        _refuse_old(connection, named(address))
        if _tables(connection):
            sentence = _("{database} holds something already. Open it, or have an empty database made.")
            raise Refused(sentence.format(database=named(address)))


@contextlib.contextmanager
def _connected(address: str) -> Iterator[Connection]:
    _url(address)
    engine = engines.server_engine(address, write=False)
    try:
        with engine.connect() as connection:
            yield connection
    except DBAPIError as error:
        raise _trouble(address, error) from None
    finally:
        engine.dispose()


def named(address: str) -> str:
    """A server's database in words, without user and password."""
    url = _url(address)
    return _("database {database} on {host}").format(database=url.database or url.username, host=url.host or "localhost")


def _url(address: str) -> URL:
    try:
        return make_url(address)
    except (ArgumentError, ValueError):
        raise Trouble(_("This is no address of a server. Write it like postgresql://user@server/database.")) from None


def _refuse_old(connection: Connection, database: str) -> None:
    version = connection.execute(text("SELECT current_setting('server_version_num')::int / 10000")).scalar_one()
    if version < OLDEST:
        sentence = _("The server of {database} runs PostgreSQL {version}. Kontor needs {oldest} or newer; ask its administrator.")
        raise Trouble(sentence.format(database=database, version=version, oldest=OLDEST))


def _tables(connection: Connection) -> set[str]:
    return set(connection.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")))


def _examined(connection: Connection, database: str) -> int:
    _refuse_old(connection, database)
    tables = _tables(connection)
    if not tables:
        raise Empty(_("There is no company in {database} yet. Make a new company there first.").format(database=database))
    if not {"meta", "journal", "companies"} <= tables:
        sentence = _("{database} holds something else than a company of Kontor. Choose another database; nothing was changed.")
        raise Trouble(sentence.format(database=database))
    noted = connection.execute(text("SELECT value FROM meta WHERE key = 'schema'")).scalar()
    if noted is None or not noted.isdigit():
        sentence = _("{database} does not say which version of Kontor made it. Ask its administrator to restore a backup.")
        raise Trouble(sentence.format(database=database))
    if int(noted) > SCHEMA:
        sentence = _("A newer version of Kontor keeps {database}. Install that version to open it; nothing was changed.")
        raise Trouble(sentence.format(database=database))
    return int(noted)


def _trouble(address: str, error: DBAPIError) -> Trouble:
    if reason := _reason(address, error):
        return Trouble(reason)
    sentence = _("The server {host} refused you. Check user name, password and database name.")
    return Denied(sentence.format(host=_url(address).host or "localhost"))


def _reason(address: str, error: DBAPIError) -> str:
    """What else than user or password keeps us out. A server speaks any language, so its words are the second source only."""
    words, url = str(error.orig), _url(address)
    host, database = url.host or "localhost", url.database or url.username or ""
    state = getattr(error.orig, "sqlstate", None)
    if state == "42501" or "permission denied" in words:
        return _("You may not read {database}. Ask its administrator for the right.").format(database=named(address))
    if "channel binding" in words or "authentication method requirement" in words:
        sentence = _("The server {host} asks for the password in an unsafe way. Ask its administrator to switch on SCRAM and TLS.")
        return sentence.format(host=host)
    if "certificate" in words or "SSL" in words:
        return f"{_unproved(words, url, host)} " + _("Your password was not sent.")
    if "Is the server running" in words or not _answers(url):
        sentence = _("The server {host} does not answer. Check its name, the network, and that PostgreSQL runs there.")
        return sentence.format(host=host)
    if "does not exist" in words and f'database "{database}"' in words:
        sentence = _("There is no database {database} on {host}. Check its name, or have it made.")
        return sentence.format(database=database, host=host)
    return ""


def _unproved(words: str, url: URL, host: str) -> str:
    """Why the server is not believed to be the one it should be."""
    file = str(url.query.get("sslrootcert", ""))
    if "does not support SSL" in words:
        sentence = _("The server {host} could not prove who it is: it offers no encryption. Ask its administrator for TLS.")
    elif "does not match host name" in words:
        sentence = _("The certificate of the server {host} is made out to another name. Check the name, or ask its administrator.")
    elif file and file in words:
        sentence = _("The certificate {path} of the server {host} cannot be read. Choose it again.")
    else:
        sentence = _("The server {host} could not prove who it is. Ask its administrator for its certificate.")
    return sentence.format(host=host, path=file)


def _answers(url: URL) -> bool:
    if url.host is None or url.host.startswith("/"):
        return True  # a socket of this computer: only the server itself could refuse it in words
    with contextlib.suppress(OSError):
        socket.create_connection((url.host, url.port or 5432), _TRIAL_SECONDS).close()
        return True
    return False
