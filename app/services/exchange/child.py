"""Parses one foreign file in a process of its own, which has neither the store nor a key and may die of it.

Started by foreign.py with one word: the folder that holds the request and takes the rows. It says on its standard
output, one JSON object a line, how far it is (about five times a second) and at the end either ``done`` or why not.
Nothing here may import the store, Qt or the keyring; a test holds it to that.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TextIO

from app.services.exchange.delimited import Delimited
from app.services.exchange.limits import bind
from app.services.exchange.staging import ROWS, Request, Table, Unreadable, encoded, packed
from app.services.exchange.workbook import OLE, ZIP, Workbook, check_archive

# The first word of the command line when the program is frozen and cannot be asked for a module.
WORD = "read-foreign-file"
DONE, REFUSED, FAILED = 0, 3, 4
_EVERY = 0.2  # seconds between two lines of progress
_LONGEST_NAME = 200  # of a column, in characters
_PICTURES_AND_PAPERS = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"SQLite format 3", b"MZ", b"\x7fELF")


def main(folder: Path) -> int:
    try:
        request = Request.load(folder)
        bind(request.limits, Path(request.path).stat().st_size)
        stage(request, folder, _say)
    except Unreadable as refused:
        _say({"refused": refused.reason, "details": refused.details})
        return REFUSED
    except MemoryError:
        _say({"refused": "memory", "details": {}})
        return REFUSED
    except OSError as error:
        _say({"refused": _reason_of(error), "details": {}})
        return REFUSED
    except BaseException as error:  # also a panic of the parser, which is no Exception
        # Without the message: it may quote the file, and this text goes into the log.
        frames = "; ".join(f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(error.__traceback__))
        os.write(2, f"{type(error).__name__} at {frames}\n".encode())
        return FAILED
    return DONE


def stage(request: Request, folder: Path, say: Callable[[dict[str, object]], None]) -> None:
    """Read the file named in the request into the folder."""
    size = Path(request.path).stat().st_size
    with Path(request.path).open("rb") as stream, (folder / ROWS).open("w", encoding="utf-8", newline="\n") as out:
        start = stream.read(512)
        if start.startswith((ZIP, OLE)):
            if start.startswith(ZIP):
                check_archive(stream, request.limits)
            book = Workbook(stream, request.sheet, request.limits)
            table = Table(sheet=book.sheet, sheets=book.sheets)
            rows = ((line, [cell if type(cell) is str else packed(cell) for cell in row]) for line, row in book.rows())
            _write(rows, table, out, request, _Progress(say, book.height), book.first_column, padded=True)
        else:
            _refuse_what_is_no_table(start)
            text = Delimited(stream, request.encoding, request.delimiter, request.country, request.limits)
            table = Table(encoding=text.encoding, delimiter=text.delimiter)
            progress = _Progress(say, size, stream.tell)
            _write(text.rows(), table, out, request, progress, 0, padded=False)  # type: ignore[arg-type]
    table.save(folder)


class _Progress:
    """Says how many rows are done and how much of the file, but not too often."""

    def __init__(self, say: Callable[[dict[str, object]], None], total: int, tell: Callable[[], int] | None = None):
        self._say, self._total, self._tell = say, total, tell
        self._next = time.monotonic() + _EVERY

    def __call__(self, rows: int, line: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _EVERY
            done = self._tell() if self._tell else line
            self._say({"rows": rows, "done": done, "total": self._total})


def _write(
    rows: Iterable[tuple[int, list[object]]],
    table: Table,
    out: TextIO,
    request: Request,
    progress: _Progress,
    first_column: int,
    *,
    padded: bool,
) -> None:
    """Headings first, then every row that says anything; blank ones are left out."""
    limits = request.limits
    filled = _filled(rows)
    _line, heading = next(filled, (0, []))
    if not heading:
        raise Unreadable("empty")
    if not padded:
        heading = heading[: _used(heading)]
    if len(heading) > limits.columns:
        raise Unreadable("columns", found=len(heading), limit=limits.columns)
    table.columns = _names(heading, first_column)
    written = 0
    for line, cells in filled:
        if table.count >= limits.rows:
            raise Unreadable("rows", limit=limits.rows)
        text = encoded([line, cells])
        if len(text) > limits.record:
            raise Unreadable("record")
        written += out.write(text) + 1
        if written > limits.staged_bytes:
            raise Unreadable("staged")
        out.write("\n")
        table.count += 1
        progress(table.count, line)


def _filled(rows: Iterable[tuple[int, list[object]]]) -> Iterator[tuple[int, list[object]]]:
    return ((line, cells) for line, cells in rows if any(cell != "" for cell in cells))


def _used(cells: list[object]) -> int:
    """How many cells there are up to the last one that is not empty."""
    return next((number for number in range(len(cells), 0, -1) if cells[number - 1] != ""), 0)


def _names(heading: list[object], first_column: int) -> list[str]:
    """A heading for every column, each once: a column without one is called by its letter."""
    names: list[str] = []
    taken: set[str] = set()
    for number, cell in enumerate(heading):
        name = wanted = _heading(cell) or letter(first_column + number)
        again = 1
        while name in taken:
            again += 1
            name = f"{wanted} ({again})"
        taken.add(name)
        names.append(name)
    return names


def _heading(cell: object) -> str:
    text = next(iter(cell.values())) if isinstance(cell, dict) else str(cell)
    return " ".join(str(text).split())[:_LONGEST_NAME]


def letter(number: int) -> str:
    """A, B … Z, AA: how a spreadsheet names its columns; the first one is number 0."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _refuse_what_is_no_table(start: bytes) -> None:
    if not start:
        raise Unreadable("empty")
    if start.startswith(_PICTURES_AND_PAPERS):
        raise Unreadable("no table")
    if start.lstrip()[:14].lower().startswith((b"<!doctype html", b"<html", b"<table", b"<?xml")):
        raise Unreadable("web page")


def _reason_of(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "no space"
    return "staged" if error.errno == errno.EFBIG else "not opened"


def _say(message: dict[str, object]) -> None:
    # Straight to the descriptor: a windowed program on Windows has no sys.stdout.
    with suppress(BrokenPipeError):
        os.write(1, json.dumps(message).encode("ascii") + b"\n")
        return
    os._exit(FAILED)  # nobody listens any more


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
