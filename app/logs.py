"""The log file: what the program did and what went wrong, without anything about the people in its records.

Messages of exceptions may quote what somebody typed, so only those are written whose words are ours; the rest of an error
is its kind and the lines of the program it went through.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import re
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any, Final

NAME: Final = "kontor.log"
SIZE, OLDER = 1_000_000, 4  # bytes of one log file, and how many older ones are kept
_LINE: Final = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"
# Python's own words about the program, which hold no values.
_HARMLESS: Final = (AttributeError, NameError, ImportError, RecursionError, NotImplementedError)
_SECRETS: Final = (
    (re.compile(r"(?<=://)[^\s/@]+:[^\s/@]*(?=@)"), "…"),  # user and password in an address
    (re.compile(r"(?i)(password|passwd|pwd|passphrase|secret|token|api_?key|\bkey)(['\"]?\s*[=:]\s*)[^\s,;&)]+"), r"\1\2…"),
    (re.compile(r"\b[0-9A-Fa-f]{64}\b"), "<key>"),
    (re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"), "<e-mail>"),
    (re.compile(r"(?<![\w-])\+?\d[\d ()/]{7,}\d(?![\w-])"), "<number>"),
    (re.compile(r"“[^”]*”"), "“…”"),
)


def folder() -> Path:
    """Where the log lies: in the user's own folder for logs, or where KONTOR_LOG_DIR says."""
    if chosen := os.environ.get("KONTOR_LOG_DIR"):
        return Path(chosen)
    from platformdirs import user_log_dir

    return Path(user_log_dir("Kontor", appauthor=False))


def start() -> Path | None:
    """Write the log from now on; None when it cannot be written, which must not keep anybody from working."""
    path = folder() / NAME
    logger = logging.getLogger("app")
    if any(isinstance(handler, _File) and Path(handler.baseFilename) == path.absolute() for handler in logger.handlers):
        return path
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = _File(path, maxBytes=SIZE, backupCount=OLDER, encoding="utf-8", errors="backslashreplace")
    except OSError:
        return None
    handler.setFormatter(Redacting(_LINE))
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)
    if handler.stream is not None:
        faulthandler.enable(handler.stream)
    return path


def stop() -> None:
    """Let go of the log file."""
    faulthandler.disable()
    logger = logging.getLogger("app")
    for handler in [h for h in logger.handlers if isinstance(h, _File)]:
        logger.removeHandler(handler)
        handler.close()


class _File(RotatingFileHandler):
    """Windows does not rename a file that a second Kontor writes to: it grows until that one ends."""

    def rotate(self, source: str, dest: str) -> None:
        with contextlib.suppress(OSError):
            super().rotate(source, dest)


class Redacting(logging.Formatter):
    """Writes log lines without names, addresses, numbers, passwords and the messages of errors."""

    def format(self, record: logging.LogRecord) -> str:
        if record.exc_info and record.exc_text:  # another handler has written the error out with its message
            record.exc_text = None
        text = redacted(super().format(record))
        record.exc_text = None  # and a later one shall not copy ours
        return text

    def formatException(self, ei: Any) -> str:
        return told(ei[1], ei[2]) if ei[1] is not None else ""


def redacted(text: str) -> str:
    """The text without what may be personal or secret."""
    if key := os.environ.get("KONTOR_KEY"):
        text = text.replace(key, "<key>")
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 3 else text


def told(error: BaseException, trace: TracebackType | None = None) -> str:
    """An error and what led to it: kinds, places in the program, and only words that are ours."""
    parts: list[str] = []
    current: BaseException | None = error
    while current is not None and len(parts) < 10:
        frames = traceback.extract_tb(trace if current is error and trace is not None else current.__traceback__)
        lines = [f'  File "{_inside(frame.filename)}", line {frame.lineno}, in {frame.name}' for frame in frames]
        parts.append("\n".join([*lines, f"{_kind(current)}{_words(current)}"]))
        if isinstance(current, BaseExceptionGroup):
            parts += [f"  among them: {told(inner)}" for inner in current.exceptions[:5]]
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\n\nwhile handling, or because of:\n\n".join(parts)


def summary(error: BaseException) -> str:
    """One line about a bug for its report: its kind and the last place in our program."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f"{os.sep}app{os.sep}" in f.filename]
    place = f" ({_inside(frames[-1].filename)}, line {frames[-1].lineno})" if frames else ""
    return f"{_kind(error)}{place}"


def _kind(error: BaseException) -> str:
    kind = type(error)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _words(error: BaseException) -> str:
    """What can be said of an error without quoting anybody."""
    if isinstance(error, _HARMLESS):
        return f": {error}"
    if isinstance(error, OSError):
        return f": [{error.errno}] {error.strerror}"
    cause = getattr(error, "orig", None) or error  # SQLAlchemy wraps the driver's error
    state = getattr(cause, "sqlstate", None) or getattr(cause, "sqlite_errorname", None)
    constraint = getattr(getattr(cause, "diag", None), "constraint_name", None)
    return ": " + ", ".join(str(part) for part in (state, constraint) if part) if state or constraint else ""


def _inside(path: str) -> str:
    """The end of a source's path, which says nothing about whose computer it is."""
    parts = Path(path).parts
    for root in ("app", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(root) :])
    return Path(path).name if path.startswith((sys.prefix, sys.base_prefix, os.sep)) else path
