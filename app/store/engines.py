"""How connections to both databases are made: drivers, pragmas, transactions that begin when we say so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any, Final

from sqlalchemy import URL, Engine, QueuePool, create_engine, event, make_url

from app.formats import fold
from app.language import _
from app.trouble import Trouble

APPLICATION_ID: Final = 0x4B4F4E54  # "KONT" in the header of every company file
SQLITE_FLOOR: Final = (3, 51, 3)  # the first release without the WAL-reset corruption (safety.md section 2)
_PRAGMAS: Final = (
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "cache_size=-65536",
    "temp_store=MEMORY",
)

_NEVER_ASKED: Final = "!password,!md5"  # ways to log in that tell a false server the password, or nearly so (safety.md F24)

_connected: Counter[tuple[int, int]] = Counter()


@contextmanager
def connected(path: Path) -> Iterator[None]:
    """Remember that this process has a company file open.

    Nobody may open() such a file as a plain one: on POSIX the close() would drop SQLite's locks on it, and another
    process could write inside our transaction (safety.md section 5a').
    """
    if not path.exists():
        raise Trouble(_("There is no file {path}. Choose another one, or make a new company.").format(path=path))
    file = _identity(path)
    _connected[file] += 1
    try:
        yield
    finally:
        _connected[file] -= 1


def is_connected(path: Path) -> bool:
    """Whether this process has the file open, under whatever name."""
    return path.exists() and _connected[_identity(path)] > 0


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


def is_server(address: str) -> bool:
    """Whether a store's address names a PostgreSQL database; anything else is a file."""
    return address.startswith(("postgresql:", "postgres:", "postgresql+psycopg:"))


def key_pragma(key: str) -> str:
    """The statement that unlocks an encrypted file: 64 hex digits are the raw key, anything else a passphrase."""
    if re.fullmatch(r"[0-9a-fA-F]{64}", key):
        return f"PRAGMA key = \"x'{key}'\""
    quoted = key.replace("'", "''")
    return f"PRAGMA key = '{quoted}'"


def uri_of(path: PurePath) -> str:
    """A path as SQLite wants it in an address: as pathlib's, but for shares, from which a backup may be read."""
    return "file:////" + path.as_uri().removeprefix("file://") if path.drive.startswith("\\\\") else path.as_uri()


def connect_file(path: Path, key: str = "", *, write: bool, patience: float = 10) -> Any:
    """A bare connection to a company file, which waits some seconds for others. It never creates one."""
    from sqlcipher3 import dbapi2

    if dbapi2.sqlite_version_info < SQLITE_FLOOR:
        raise Trouble(f"This SQLite ({dbapi2.sqlite_version}) can damage files. Install Kontor anew with its own SQLite.")
    met = _identity(path) if write and path.exists() else None
    connection = dbapi2.connect(
        f"{uri_of(path.absolute())}?mode=rw", uri=True, isolation_level=None, check_same_thread=False, timeout=patience
    )
    if key:
        connection.execute(key_pragma(key))
        if not connection.execute("PRAGMA cipher_version").fetchone():
            raise Trouble("This build cannot open encrypted files. Install Kontor anew.")
    connection.create_function("kontor_fold", 1, fold, deterministic=True)  # PostgreSQL has one of its own
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if write:
        connection.execute("PRAGMA schema_version")  # waits while somebody puts another file in its place
        if met and (not path.exists() or _identity(path) != met):
            connection.close()
            raise Trouble(_("{name} was replaced at this moment. Try again.").format(name=path.name))
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA wal_autocheckpoint=0")  # a checkpoint in the saving thread costs up to 340 ms
    else:
        connection.execute("PRAGMA query_only=ON")
    return connection


def file_engine(path: Path, key: str = "", *, write: bool) -> Engine:
    from sqlcipher3 import dbapi2

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect_file(path, key, write=write),
        poolclass=QueuePool,
        pool_size=1 if write else 4,
        max_overflow=0 if write else 2,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        if write:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.connection.execute("BEGIN")  # waits for nobody, so nothing can go wrong; a third of the time

    return engine


def server_url(address: str) -> URL:
    """The address as the driver takes it. However it was written, the password itself is sent to nobody."""
    url = make_url(address).set(drivername="postgresql+psycopg")
    return url if "require_auth" in url.query else url.update_query_dict({"require_auth": _NEVER_ASKED})


def with_password(address: str, password: str) -> str:
    """The address with which one can log in."""
    if not password:
        return address
    return server_url(address).set(drivername="postgresql", password=password).render_as_string(hide_password=False)


def server_engine(address: str, *, write: bool) -> Engine:
    """Reads run in AUTOCOMMIT: one round trip each; writes in transactions of our own that wait for nobody for long."""
    from app.store.trips import shorten

    settings = "-c lock_timeout=10000 -c idle_in_transaction_session_timeout=60000 -c timezone=UTC -c jit=off"
    engine = create_engine(
        server_url(address),
        pool_size=1 if write else 4,
        max_overflow=1,
        hide_parameters=True,
        isolation_level="AUTOCOMMIT",
        connect_args={
            "connect_timeout": 10,
            "keepalives": 1,
            "keepalives_idle": 15,
            "application_name": "Kontor",
            "options": settings if write else f"{settings} -c default_transaction_read_only=on",
        },
    )
    if write:
        shorten(engine)
    return engine
