"""Backups of a PostgreSQL database, made by the server's own pg_dump and brought back by its pg_restore."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from app.language import _
from app.store import engines, files, servers
from app.trouble import Refused, Trouble

_PROOF: Final = {"channel_binding": "channelbinding", "require_auth": "requireauth"}  # options that are variables by another name


def dump(address: str, to: Path) -> None:
    """Let pg_dump write a backup, and let pg_restore read all of it; Trouble names the command when it is not here."""
    dump_program, restore_program = shutil.which("pg_dump"), shutil.which("pg_restore")
    if not dump_program or not restore_program:
        sentence = _("Install PostgreSQL's client programs to make backups of a server, or run on the server: {command}")
        raise Trouble(sentence.format(command=_command(address, to)))
    half = files.half_of(to)
    try:
        half.touch(mode=0o600)
        failed = _("pg_dump could not make the backup ({reason}). Its version must not be older than the server's.")
        _run([dump_program, "--format=custom", f"--file={half}", *_where(address)], address, failed)
        _run([restore_program, f"--file={os.devnull}", str(half)], address, failed)
        files.flush(half)
        files.take_name(half, to)
    finally:
        half.unlink(missing_ok=True)


def restore(address: str, source: Path) -> None:
    """Bring a backup back into an empty database: all of it, or nothing."""
    program = shutil.which("pg_restore")
    try:
        servers.refuse_taken(address)
    except Refused as trouble:
        raise Refused(f"{trouble} {how_to_restore(address, source)}") from None
    if not program:
        sentence = _("Install PostgreSQL's client programs to restore a backup on a server. {how}")
        raise Trouble(sentence.format(how=how_to_restore(address, source)))
    no_backup = _("{name} is not a backup of a company on a server ({reason}). Choose another file.")
    no_backup = no_backup.replace("{name}", source.name.replace("{", "{{").replace("}", "}}"))
    inside = _run([program, "--list", str(source)], address, no_backup)
    if not all(f" TABLE DATA public {table} " in inside for table in ("meta", "journal", "companies")):
        raise Refused(no_backup.format(reason=_("it holds something else")))
    failed = _("The backup could not be restored ({reason}). The database is as empty as it was.")
    how = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction"]
    _run([program, *how, *_where(address), str(source)], address, failed)


def how_to_restore(address: str, source: Path) -> str:
    """What an administrator does to bring a backup back; it goes into a new database, never over one in use."""
    where = " ".join(_where(address, database=False))
    sentence = _("A backup goes into an empty database: have one made, open it, and choose to restore; or run: {command}.")
    return sentence.format(command=f"pg_restore --dbname=NEW {where} {source}")


def _command(address: str, to: Path) -> str:
    return " ".join(["pg_dump --format=custom", f"--file={to.name}", *_where(address)])


def _where(address: str, *, database: bool = True) -> list[str]:
    """The address as options, without the password: others may see a command line."""
    url = engines.server_url(address)
    host, name = url.host or url.query.get("host"), url.database if database else None
    options = {"host": host, "port": url.port, "username": url.username, "dbname": name}
    return [f"--{name}={value}" for name, value in options.items() if value] + ["--no-password"] * database


def surroundings(address: str) -> dict[str, str]:
    """The password, and the proof the server must give, where others cannot read them."""
    url = engines.server_url(address)
    secret = {"PGPASSWORD": url.password} if isinstance(url.password, str) else {}
    proof = {name: value for name, value in url.query.items() if name.startswith("ssl")}
    proof |= {variable: url.query[name] for name, variable in _PROOF.items() if name in url.query}
    return secret | {f"PG{name.upper()}": str(value) for name, value in proof.items()}


def _run(command: list[str], address: str, failed: str) -> str:
    """What the program wrote; Trouble with the last line of its complaint when it failed."""
    surrounded = os.environ | surroundings(address)
    done = subprocess.run(command, env=surrounded, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or [""]
        raise Trouble(failed.format(reason=reason[0]))
    return done.stdout
