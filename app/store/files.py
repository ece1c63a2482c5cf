"""Files that are there as a whole or not at all, also after a power cut."""

from __future__ import annotations

import contextlib
import glob
import hashlib
import os
import sys
from pathlib import Path

from app.models.types import uuid7


def half_of(path: Path) -> Path:
    """The hidden name beside `path` under which it is written until it is complete."""
    return path.with_name(f".{path.name}.{uuid7().hex[-8:]}.new")


def sweep(path: Path) -> None:
    """Remove what was being written under such names when the program was killed. Nobody may be writing one now."""
    for leftover in path.parent.glob(f".{glob.escape(path.name)}.????????.new*"):
        leftover.unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Wait until a file is on the disk itself."""
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk itself. Windows does that on its own."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def take_name(half: Path, path: Path) -> None:
    """Give a complete file its name, without ever replacing one that has it: FileExistsError."""
    try:
        os.link(half, path)
    except FileExistsError:
        raise
    except OSError:  # a memory stick's or a share's file system knows no links
        if path.exists():
            raise FileExistsError(path) from None
        half.rename(path)
    else:
        half.unlink()
    with contextlib.suppress(OSError):  # a share may not offer this; the file itself is flushed already
        flush_folder(path.parent)


def sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write_text(path: Path, text: str) -> None:
    """Write a small file, replacing one of that name."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file, replacing one of that name."""
    half = half_of(path)
    try:
        with half.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)
