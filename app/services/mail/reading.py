"""Reads a mail that came from elsewhere, without ever parsing it in the program itself (safety.md F19)."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Final

from app.services.exchange import disposable, foreign
from app.services.mail import child, message
from app.services.mail.message import Mail

_PREFIX: Final = "kontor-mail-"
ENDINGS: Final = (".eml", ".msg")


def is_mail(name: str) -> bool:
    """Whether a file of this name is taken for a mail."""
    return name.lower().endswith(ENDINGS)


def parse(data: bytes, name: str) -> Mail:
    """The mail in these bytes. Whatever they are, it comes back within a limit; `problems` says what could not be read.

    `name` is what the file is called; the mail itself is the caller's to keep.
    """
    limits = child.LIMITS
    if len(data) > limits.file_bytes:
        return Mail(problems=("large",))
    foreign.sweep(Path(tempfile.gettempdir()), _PREFIX)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        (folder / child.RAW).write_bytes(data)
        word = _run(folder, limits.patience(len(data)))
        return Mail(problems=(word,)) if word else message.load(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(folder: Path, patience: float) -> str:
    """Why the mail was not read; "" when it was."""
    code = disposable.run(folder, child.__name__, child.WORD, ("oxmsg", "nh3"), patience)
    return "" if code == child.DONE else "slow" if code is None else "unreadable"
