"""Reads a mail that came from elsewhere, without ever parsing it in the program itself (safety.md F19)."""

from __future__ import annotations

import logging
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from app.services.exchange import foreign
from app.services.mail import child, message
from app.services.mail.message import Mail

_PREFIX: Final = "kontor-mail-"
ENDINGS: Final = (".eml", ".msg")
_SLACK: Final = 10.0  # seconds beyond the child's own limit, to start and to end

log = logging.getLogger(__name__)


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
        word = _run(folder, limits.patience(len(data)) + _SLACK)
        return Mail(problems=(word,)) if word else message.load(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(folder: Path, patience: float) -> str:
    """Why the mail was not read; "" when it was."""
    command = foreign.command(folder, child.__name__, child.WORD, ("oxmsg", "nh3"))
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd=folder,
            env=foreign.surroundings(),
            timeout=patience,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        return "slow"
    if done.returncode == child.DONE:
        return ""
    log.warning("The reader of a mail ended with %s. %s", done.returncode, done.stderr[-2000:].decode("utf-8", "replace").strip())
    return "slow" if done.returncode in foreign.OUT_OF_TIME else "unreadable"
