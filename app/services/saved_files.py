"""Files on their way out of the store: saved where the user says, or lent to another program as a copy nobody can change."""

from __future__ import annotations

import atexit
import contextlib
import shutil
import stat
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from app.formats.file_kinds import runs
from app.formats.file_names import free_name, safe_file_name
from app.language import _
from app.services.exchange import foreign
from app.store import files
from app.trouble import Refused, Trouble

_LENT: Final = "kontor-open-"
_FROM_ELSEWHERE: Final = b"[ZoneTransfer]\r\nZoneId=3\r\n"  # the Mark of the Web: Windows asks before it runs such a file


def save(path: Path, data: bytes) -> Path:
    """Write a file whole or not at all, in the place of one of that name."""
    try:
        files.write_bytes(path, data)
        mark_from_elsewhere(path)
    except OSError as error:
        raise _not_saved(path, error) from error
    return path


def save_all(folder: Path, found: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write files into a folder under safe names; what is there already is never replaced."""
    saved: list[Path] = []
    for name, data in found:
        try:
            saved.append(_save_beside(folder, safe_file_name(name, _("File")), data))
        except OSError as error:
            raise _not_saved(folder / name, error) from error
    return saved


def _save_beside(folder: Path, name: str, data: bytes) -> Path:
    while True:
        path = folder / free_name(name, (other.name for other in folder.iterdir()))
        half = files.half_of(path)
        try:
            files.write_bytes(half, data)
            files.take_name(half, path)
        except FileExistsError:  # somebody was quicker
            continue
        finally:
            half.unlink(missing_ok=True)
        mark_from_elsewhere(path)
        return path


def lend(name: str, data: bytes) -> Path:
    """A copy for another program, in a folder only this user may look into; it goes when Kontor ends.

    Refused for what might start something: that is saved, and opened by whoever knows what it is.
    """
    safe = safe_file_name(name, _("File"))
    if runs(safe, data):
        sentence = _("{name} could start a program, so Kontor does not open it. Save it if you know where it comes from.")
        raise Refused(sentence.format(name=safe))
    foreign.sweep(Path(tempfile.gettempdir()), _LENT)
    try:
        folder = Path(tempfile.mkdtemp(prefix=_LENT))
        atexit.register(_take_back, folder)
        path = folder / safe
        path.write_bytes(data)
        mark_from_elsewhere(path)
        path.chmod(stat.S_IRUSR)
    except OSError as error:
        raise _not_saved(Path(safe), error) from error
    return path


def _take_back(folder: Path) -> None:
    for path in folder.glob("*") if sys.platform == "win32" else ():
        with contextlib.suppress(OSError):  # Windows keeps what is write-protected
            path.chmod(stat.S_IRUSR | stat.S_IWUSR)
    shutil.rmtree(folder, ignore_errors=True)  # what another program still has open stays until the next sweep


def mark_from_elsewhere(path: Path) -> None:
    """Tell Windows that a file came from elsewhere, where the disk can hold such a note."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError):  # a stick with FAT knows no notes
            write_mark(path)


def write_mark(path: Path) -> None:
    Path(f"{path}:Zone.Identifier").write_bytes(_FROM_ELSEWHERE)


def _not_saved(path: Path, error: OSError) -> Trouble:
    sentence = _("{name} could not be saved ({reason}). Free some space or choose another place.")
    return Trouble(sentence.format(name=path.name, reason=error.strerror))
