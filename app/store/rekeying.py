"""Encrypting a company file that is there, and giving an encrypted one another key.

A second file is written beside it, opened with the new key, read whole and tried out; only then it takes the name. At every
moment the name stands for a complete file, whatever stops the program; a key meant for the keyring is in there before.
"""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

from app.language import _
from app.store import backup, contents, contents_care, copies, engines, files, keys, opening, secrets
from app.trouble import Trouble

_RAW: Final = re.compile("[0-9a-fA-F]{64}")


def rekey(path: Path, new: str, *, own: str = "", keep: bool = False) -> str:
    """Let another key open the file: a raw one or a passphrase. `own` opens it now; `keep` puts the new one in the keyring.

    Nobody may have it open. Returns what is to be said; Trouble when nothing was changed.
    """
    path = path.expanduser().resolve()
    encrypted = opening.examine(path, own).encrypted
    with backup.alone(path), _told(path):
        backup.fold_log(path, own)
        files.sweep(path)
        beside = contents.Beside(path, keys.raw(path, own) if encrypted else "")
        half = files.half_of(path)
        with copies.removed(half), contextlib.closing(_held(path, own if encrypted else "")) as source:
            half.touch(mode=0o600)
            rows = backup.counts(source)
            source.execute("VACUUM INTO ?", [_with_key(half, new)])
            _try_out(half, keys.raw(half, new), rows, path.name)
            files.flush(half)
            raw = keys.raw(half, new)
            waiting = contents_care.keyed_anew(beside, lambda to: _with_key(to, raw), raw)
            if keep:
                secrets.set(keys.item(half), new)
            if sys.platform == "win32":  # an open file keeps its name there
                source.close()
            half.replace(path)
            if waiting is not None:
                waiting.replace(beside.path)
            files.flush_folder(path.parent)
    if encrypted:
        return _("The key was changed. Backups made before still open with the former one.")
    return _("The company file is encrypted. Backups made before are not: delete those you no longer need.")


def _held(path: Path, key: str) -> Any:
    """A connection that lets nobody in until it is closed."""
    connection = engines.connect_file(path, key, write=False)
    try:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("PRAGMA locking_mode=EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def _with_key(path: Path, key: str) -> str:
    """A file's address with the key it gets."""
    written = f"x'{key}'" if _RAW.fullmatch(key) else key
    return f"{engines.uri_of(path)}?key={quote(written, safe='')}"


def _try_out(half: Path, key: str, rows: dict[str, int], name: str) -> None:
    """Open the new file as it will be opened, read every page of it, write to it."""
    opening.examine(half, key)
    with contextlib.closing(engines.connect_file(half, key, write=False)) as connection:
        connection.execute("PRAGMA query_only=OFF")
        if copies.verify(connection) or not backup.works(connection, rows):
            raise Trouble(_("The copy of {name} with the new key did not pass its check. Check the disk.").format(name=name))


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """Disks that are full or protected, in a sentence. SQLite's own may hold the address, and with it the key."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except (OSError, dbapi2.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error).partition(":")[0]
        sentence = _("{name} could not be written with another key ({reason}). Free some space, and try again.")
        raise Trouble(sentence.format(name=path.name, reason=reason)) from None
