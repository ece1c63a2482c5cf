"""One window per company file: a lock of the operating system, which frees it also when the program is killed.

The lock lies in the user's own folder on this computer, never beside the file: there a second computer could meet it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from platformdirs import user_state_path


def folder() -> Path:
    return user_state_path("Kontor", appauthor=False) / "open"


@contextlib.contextmanager
def hold(path: Path) -> Iterator[bool]:
    """Whether this company file is ours alone: True until the end of the block, or False when another one holds it."""
    handle = _take(lock_of(path))
    try:
        yield handle is not None
    finally:
        if handle is not None:
            os.close(handle)


def lock_of(path: Path) -> Path:
    """The lock's file, the same for every name of the company file; who holds it may put its own beside it."""
    real = os.path.normcase(os.path.realpath(path))
    return folder() / f"{hashlib.sha256(real.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.lock"


def _take(lock: Path) -> int | None:
    lock.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        _lock(handle)
    except OSError:
        os.close(handle)
        return None
    return handle


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
