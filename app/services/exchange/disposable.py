"""Runs one of the children that read what came from elsewhere, until it is done or its time is over."""

from __future__ import annotations

import logging
import subprocess
from pathlib import Path
from typing import Final

from app.services.exchange import foreign

DONE: Final = 0
SLACK: Final = 10.0  # seconds beyond the child's own limit, to start and to end

log = logging.getLogger(__name__)


def run(folder: Path, module: str, word: str, parsers: tuple[str, ...], patience: float) -> int | None:
    """What the child ended with; None when it took too long. What it complained of goes into the log."""
    try:
        done = subprocess.run(
            foreign.command(folder, module, word, parsers),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            cwd=folder,
            env=foreign.surroundings(),
            timeout=patience + SLACK,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        return None
    if done.returncode != DONE:
        told = done.stderr[-2000:].decode("utf-8", "replace").strip()
        log.warning("The child %s ended with %s. %s", word, done.returncode, told)
    return None if done.returncode in foreign.OUT_OF_TIME else done.returncode
