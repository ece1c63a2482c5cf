"""Reads a calendar (.ics) or card (.vcf) file that came from elsewhere, without ever parsing it in the program itself."""

from __future__ import annotations

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any, Final

from app.formats.zones import local_zone
from app.services.exchange import disposable, foreign, foreign_parts
from app.services.exchange.sentences import refusal

SUFFIXES: Final = (".ics", ".vcf")
_PREFIX: Final = "kontor-parts-"


def parse(path: Path) -> list[dict[str, Any]]:
    """The entries of the file, those that cannot be taken with a word why. Trouble when nothing of it can be read."""
    limits = foreign_parts.LIMITS
    size = foreign.size_of(path, limits)
    foreign.sweep(Path(tempfile.gettempdir()), _PREFIX)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        request = {"path": str(path.absolute()), "zone": local_zone()}
        (folder / foreign_parts.REQUEST).write_text(json.dumps(request), "utf-8")
        if word := _run(folder, limits.patience(size)):
            raise refusal(path, word)
        with (folder / foreign_parts.PARTS).open(encoding="utf-8") as lines:
            found = [json.loads(line) for line in lines]
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if not found:
        raise refusal(path, "no cards" if path.suffix.lower() == ".vcf" else "no entries")
    return found


def _run(folder: Path, patience: float) -> str:
    """Why the file was not read; "" when it was."""
    parsers = ("icalendar", "vobject", "dateutil")
    code = disposable.run(folder, foreign_parts.__name__, foreign_parts.WORD, parsers, patience)
    return "" if code == foreign_parts.DONE else "parts slow" if code is None else "parts damaged"
