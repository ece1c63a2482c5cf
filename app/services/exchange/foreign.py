"""Reads a CSV or spreadsheet file that came from elsewhere, without ever parsing it in the program itself.

The file is parsed by child.py in a process that is limited, holds neither store nor key and may be killed. What it
leaves is a staging file in a folder of its own, which goes when the ``Staged`` is closed::

    with foreign.read(path, country="DK", progress=show, stop=pressed) as table:
        for row in table.rows(): ...

The child is killed when ``stop()`` says so, or when it has been silent for too long: 20 seconds and 2 more for every
MiB of the file. The same number bounds its processor time, so that a file that keeps it talking ends as well.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from app.language import _
from app.services.exchange import child
from app.services.exchange.limits import Limits
from app.services.exchange.sentences import refusal
from app.services.exchange.staging import Cell, Request, Table, stored_rows
from app.trouble import Trouble

__all__ = ["Cell", "Limits", "Progress", "Staged", "StagedRow", "Stopped", "read"]

LIMITS = Limits()
_PREFIX = "kontor-import-"
_LEFTOVER = 24 * 3600  # seconds after which a folder of a program that was killed is swept
_LOOK = 0.1  # seconds between two looks at stop()
_LONGEST_ANSWER = 64 * 1024

log = logging.getLogger(__name__)


class Stopped(Trouble):
    """The user stopped the reading."""


@dataclass(frozen=True, slots=True)
class Progress:
    rows: int
    share: float  # of the file, 0 to 1; a workbook is parsed first, so that its share starts late


@dataclass(frozen=True, slots=True)
class StagedRow:
    """One row with as many cells as there are columns, unless it is refused."""

    line: int  # in the file, counted from 1
    cells: list[Cell]
    missing: int = 0  # cells that were not in the file and are empty here
    refused: str = ""  # why the row cannot be taken; its cells are as they were found


class Staged:
    """A foreign table, parsed and safe to read as often as wanted."""

    def __init__(self, path: Path, folder: Path, table: Table) -> None:
        self.path = path
        self.columns = table.columns
        self.count = table.count
        self.encoding = table.encoding
        self.delimiter = table.delimiter
        self.sheet = table.sheet
        self.sheets = table.sheets
        self._folder = folder

    def rows(self) -> Iterator[StagedRow]:
        width = len(self.columns)
        for line, cells in stored_rows(self._folder):
            yield StagedRow(line, cells) if len(cells) == width else _fitted(line, cells, width)

    def preview(self, n: int = 20) -> list[StagedRow]:
        return list(islice(self.rows(), n))

    def close(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _fitted(line: int, cells: list[Cell], width: int) -> StagedRow:
    """A short row gets empty cells, and says so; a long one is taken only if nothing stands in the cells too many."""
    if len(cells) < width:
        return StagedRow(line, cells + [""] * (width - len(cells)), missing=width - len(cells))
    if all(cell == "" for cell in cells[width:]):
        return StagedRow(line, cells[:width])
    text = _("The row has {found} cells, but there are {expected} columns. A separator may stand inside a text.")
    return StagedRow(line, cells, refused=text.format(found=len(cells), expected=width))


def read(
    path: str | Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    country: str = "",
    progress: Callable[[Progress], object] | None = None,
    stop: Callable[[], bool] | None = None,
    limits: Limits = LIMITS,
    folder: Path | None = None,
) -> Staged:
    """Parse a file in the child process. Trouble says in one sentence what is wrong with it.

    ``encoding``, ``delimiter`` ("" for a single column) and ``sheet`` are found out when not given; ``country`` (or a
    language, as ISO writes them) tells the code page of a text file that is not Unicode. ``folder`` takes the staging
    file, the system's temporary folder if None.
    """
    path = Path(path)
    size = size_of(path, limits)
    request = Request(str(path.absolute()), encoding, delimiter, sheet, country, limits)
    sweep(Path(folder or tempfile.gettempdir()))
    staging = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
    try:
        request.save(staging)
        _parse(path, staging, limits.patience(size), progress, stop)
        return Staged(path, staging, Table.load(staging))
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise


def size_of(path: Path, limits: Limits) -> int:
    """Only a plain file is handed to the child: a device or a pipe never ends."""
    try:
        status = path.stat()
    except FileNotFoundError:
        raise refusal(path, "missing") from None
    except (OSError, ValueError):
        raise refusal(path, "not opened") from None
    if stat.S_ISDIR(status.st_mode):
        raise refusal(path, "folder")
    if not stat.S_ISREG(status.st_mode):
        raise refusal(path, "no file")
    if status.st_size > limits.file_bytes:
        raise refusal(path, "file", limit=limits.file_bytes >> 20)
    return status.st_size


def sweep(folder: Path, prefix: str = _PREFIX) -> None:
    """Rows of customers must not stay behind when the program was killed while it read."""
    for old in folder.glob(prefix + "*"):
        with suppress(OSError):  # somebody else's, or being swept by another program
            if time.time() - old.stat().st_mtime > _LEFTOVER:
                shutil.rmtree(old, ignore_errors=True)


def command(
    folder: Path, module: str = child.__name__, word: str = child.WORD, parsers: tuple[str, ...] = ("python_calamine",)
) -> list[str]:
    """How a child is started: the same Python without the user's site and variables, or the frozen program itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, word, str(folder)]
    # Isolated, the child sees the standard library only; it gets this program's folder and the parsers', behind it.
    paths = [str(Path(__file__).resolve().parents[3]), *dict.fromkeys(map(_home_of, parsers))]
    start = (
        "import sys, runpy; word, *sys.path[len(sys.path):] = sys.argv[1:]; sys.argv[1:] = [word]; "
        f"runpy.run_module({module!r}, run_name='__main__')"
    )
    return [sys.executable, "-I", "-X", "utf8", "-c", start, str(folder), *paths]


def _home_of(parser: str) -> str:
    """The folder that a package is found in."""
    found = find_spec(parser)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(parser)
    return str(Path(found.origin).parents[1])


def surroundings() -> dict[str, str]:
    """The child's environment: nothing but what Windows needs to start a program. No key, no address of a server."""
    return {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR", "TEMP", "TMP") if name in os.environ}


def _parse(
    path: Path,
    staging: Path,
    patience: float,
    progress: Callable[[Progress], object] | None,
    stop: Callable[[], bool] | None,
) -> None:
    with (staging / "errors.txt").open("wb") as errors:
        process = subprocess.Popen(
            command(staging),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=errors,
            cwd=staging,
            env=surroundings(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    assert process.stdout is not None
    answers: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
    pump = threading.Thread(target=_pump, args=(process.stdout, answers), daemon=True)
    pump.start()
    try:
        refused = _listen(path, answers, patience, progress, stop)
        code = process.wait(timeout=patience)
    except subprocess.TimeoutExpired:
        raise refusal(path, "slow") from None
    finally:
        process.kill()  # does nothing to one that has ended
        process.wait()
        pump.join()
        process.stdout.close()
    if refused is not None:
        raise refusal(path, str(refused.get("refused")), **refused.get("details", {}))
    if code != child.DONE:
        told = (staging / "errors.txt").read_bytes()[-2000:].decode("utf-8", "replace").strip()
        log.warning("The reader of a foreign file ended with %s. %s", code, told)
        raise refusal(path, _reason_of(code))


def _pump(stream: IO[bytes], answers: queue.SimpleQueue[dict[str, Any] | None]) -> None:
    """Hands on what the child says; a line that is no answer ends the listening, as the end of the stream does."""
    with suppress(ValueError):
        while line := stream.readline(_LONGEST_ANSWER):
            answer = json.loads(line)
            if not isinstance(answer, dict):
                break
            answers.put(answer)
    answers.put(None)


def _listen(
    path: Path,
    answers: queue.SimpleQueue[dict[str, Any] | None],
    patience: float,
    progress: Callable[[Progress], object] | None,
    stop: Callable[[], bool] | None,
) -> dict[str, Any] | None:
    """Until the child is done: its refusal, if it has one."""
    heard = time.monotonic()
    while True:
        if stop is not None and stop():
            raise Stopped(_("Reading “{file}” was stopped. Nothing was changed.").format(file=path.name))
        try:
            answer = answers.get(timeout=_LOOK)
        except queue.Empty:
            if time.monotonic() - heard > patience:
                raise refusal(path, "slow") from None
            continue
        heard = time.monotonic()
        if answer is None or "refused" in answer:
            return answer
        if progress is not None:
            progress(Progress(int(answer["rows"]), min(1.0, answer["done"] / max(answer["total"], 1))))


# What Windows and Linux say of a process that used up its processor time: signal 24, STATUS_QUOTA_EXCEEDED.
OUT_OF_TIME = {-24, 1816, 0xC0000044}


def _reason_of(code: int) -> str:
    if code in OUT_OF_TIME:
        return "slow"
    return "failed" if code == child.FAILED else "crashed"
