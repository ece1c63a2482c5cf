"""Copies of files: written under a hidden name, read back, and sealed with their SHA-256."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from app.language import _
from app.store import engines, files
from app.trouble import Trouble

SUFFIX: Final = ".sha256"
COMPANIONS: Final = ("-wal", "-shm", "-journal")


@contextlib.contextmanager
def removed(half: Path) -> Iterator[None]:
    """What was written under a hidden name goes, unless it has got its own."""
    try:
        yield
    finally:
        for leftover in (half, *(half.with_name(half.name + end) for end in COMPANIONS)):
            leftover.unlink(missing_ok=True)


def verify(connection: Any, application: int = engines.APPLICATION_ID) -> str:
    """What is wrong with the bytes of a company file; "" when all of it can be read and fits together."""
    from sqlcipher3 import dbapi2

    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != application:
            return "application_id"
        # The seals of encrypted pages are looked at as they lie in the file; with a log beside it those may be outdated.
        still = connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal"
        sealed = still and connection.execute("PRAGMA cipher_provider").fetchone() is not None
        found = [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")] if sealed else []
        found += [row[0] for row in connection.execute("PRAGMA quick_check(20)") if row[0] != "ok"]
        found += [f"{table} -> {target}" for table, _row, target, _key in connection.execute("PRAGMA foreign_key_check")]
    except dbapi2.DatabaseError as error:
        return str(error)
    return "; ".join(found)


def hand_over(source: Path, to: Path) -> None:
    """Give a finished file its name; on another disk that is a copy, which is read back."""
    if source.stat().st_dev == to.parent.stat().st_dev:
        files.take_name(source, to)
        return
    half = files.half_of(to)
    with removed(half):
        half.touch(mode=0o600)
        shutil.copyfile(source, half)
        files.flush(half)
        if files.sha256(half) != files.sha256(source):
            sentence = _("The copy in {path} is not what was written. Check that disk or drive, or choose another place.")
            raise Trouble(sentence.format(path=to.parent))
        files.take_name(half, to)


def seal(path: Path) -> None:
    files.write_text(seal_of(path), f"{files.sha256(path)}  {path.name}\n")


def seal_of(path: Path) -> Path:
    return path.with_name(path.name + SUFFIX)


def check_seal(path: Path) -> None:
    sidecar = seal_of(path)
    if sidecar.exists() and sidecar.read_text(encoding="utf-8").split(" ")[0] != files.sha256(path):
        sentence = _("{name} is not the backup that was made: it was changed or damaged since. Choose another one.")
        raise Trouble(sentence.format(name=path.name))
