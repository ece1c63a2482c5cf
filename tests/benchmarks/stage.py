"""Where the benchmarks play: the measured company in a file and on a server, made once and kept for the next run."""

from __future__ import annotations

import hashlib
import inspect
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from app.models import Base
from app.store import setup
from app.store.database import Database
from app.store.triggers import statements
from tests import postgres
from tests.benchmarks import data


@dataclass
class Stage:
    """An open company of `size` in a file (alone) and the same on a server (in the office)."""

    size: str
    alone: Database
    office: Database
    untouched: Path  # the same file once more, opened by no other driver of this process
    quick: bool  # only to see that everything works

    def rounds(self, n: int) -> int:
        return 2 if self.quick else n

    @property
    def stores(self) -> dict[str, Database]:
        return {"file": self.alone, "server": self.office}


@contextmanager
def stage(size: str, quick: bool = False) -> Iterator[Stage]:
    """The company of this size, from the cache if it was made before with the same schema."""
    untouched = _cached(size, cache())
    with tempfile.TemporaryDirectory(prefix="kontor-bench-", dir=cache()) as folder, _server() as server:
        path = shutil.copyfile(untouched, Path(folder) / "company.kontor")
        url = _on_server(size, server)
        with closing(Database(path, who="bench")) as alone, closing(Database(url, who="bench")) as office:
            yield Stage(size, alone, office, untouched, quick)


def cache() -> Path:
    """The folder that keeps the made companies, as files and on a server: some gigabytes that may be deleted."""
    folder = Path(os.environ.get("KONTOR_BENCH") or Path(tempfile.gettempdir()) / "kontor-bench")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def made_from() -> str:
    """Changes when the schema does, or what is filled in."""
    parts = [inspect.getsource(data)]
    for dialect in (sqlite.dialect(), postgresql.dialect()):  # type: ignore[no-untyped-call]
        for one in Base.metadata.sorted_tables:
            made: list[Any] = [CreateTable(one), *map(CreateIndex, one.indexes)]
            parts += [str(each.compile(dialect=dialect)) for each in made]
        parts += statements(dialect.name)
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()[:12]


def _cached(size: str, folder: Path) -> Path:
    path = folder / f"{size}-{made_from()}.kontor"
    if not path.exists():
        half = path.with_suffix(".half")
        half.unlink(missing_ok=True)
        make(str(half), size)
        half.rename(path)
    return path


def make(address: str, size: str) -> None:
    """A new company of this size."""
    setup.create(address)
    with closing(Database(address)) as database:
        data.fill(database, data.SIZES[size])
        database.index_all()


@contextmanager
def _server() -> Iterator[postgres.Server]:
    server = postgres.server(kept=cache() / "server")
    try:
        yield server
    finally:
        if "KONTOR_TEST_PG" not in os.environ:
            server.stop()


def _on_server(size: str, server: postgres.Server) -> str:
    """The company's database on the server: kept when the server is, else made anew."""
    name = f"kontor_bench_{size}_{made_from()}"
    url = postgres.with_database(server.url, name)
    with psycopg.connect(server.url, autocommit=True) as connection:
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone():
            return url
        half = f"{name}_half"
        connection.execute(f'DROP DATABASE IF EXISTS "{half}" WITH (FORCE)'.encode())
        connection.execute(f"CREATE DATABASE \"{half}\" TEMPLATE template0 ENCODING 'UTF8'".encode())
        make(postgres.with_database(server.url, half), size)
        with psycopg.connect(postgres.with_database(server.url, half), autocommit=True) as inside:
            inside.execute("VACUUM ANALYZE")
        connection.execute(f'ALTER DATABASE "{half}" RENAME TO "{name}"'.encode())
    return url


class Bare:
    """A driver's own connection to a store, without the program in between: what limits are measured with."""

    def __init__(self, database: Database) -> None:
        self.server = database.server
        if database.server:
            self.connection: Any = psycopg.connect(database.login, autocommit=True, options="-c jit=off")
            self.connection.prepare_threshold = 0
        else:
            self.connection = database.bare()

    def asking(self, statement: str, **values: Any) -> Callable[[], list[Any]]:
        """A call that runs a statement, written with :names, and fetches all its rows."""
        if self.server:
            text = re.sub(r"(?<!:):(\w+)", r"%(\1)s", statement)
            return lambda: self.connection.execute(text, values).fetchall()
        plain = {name: _stored(value) for name, value in values.items()}
        return lambda: self.connection.execute(statement, plain).fetchall()

    def close(self) -> None:
        self.connection.close()


def _stored(value: Any) -> Any:
    if isinstance(value, UUID):
        return value.hex
    return value.isoformat() if hasattr(value, "isoformat") else value
