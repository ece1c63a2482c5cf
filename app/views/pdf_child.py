"""Draws the first page of one PDF in a process of its own, which has neither the store nor a key and may die of it.

Started by attachment_preview.py with one word: the folder that holds the PDF and takes the picture. It needs no screen.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Final

from app.services.exchange.limits import MIB, Limits, bind

WORD: Final = "draw-foreign-paper"  # the first word of the command line when the program is frozen
RAW, PAGE = "paper.pdf", "page.png"
DONE, FAILED, LOCKED = 0, 4, 5
WIDTH: Final = 1000  # of the picture, in pixels
_TALL: Final = 4  # times its width: a page may be a roll
_DATA: Final = 1024 * MIB
# The drawing library claims a great deal of address space on Linux and uses little of it: there the data is limited.
_SPACE: Final = _DATA if sys.platform == "win32" else 1 << 40
LIMITS: Final = Limits(memory=_SPACE, seconds=8.0, seconds_per_mib=0.2, staged_bytes=64 * MIB)


def main(folder: Path) -> int:
    try:
        raw = folder / RAW
        bind(LIMITS, raw.stat().st_size)
        if sys.platform != "win32":
            import resource

            resource.setrlimit(resource.RLIMIT_DATA, (_DATA, _DATA))
        return draw(raw, folder / PAGE)
    except BaseException as error:
        frames = "; ".join(f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(error.__traceback__)[-5:])
        os.write(2, f"{type(error).__name__} at {frames}\n".encode())
        return FAILED


def draw(raw: Path, page: Path) -> int:
    """The page on nothing: whoever shows it lays it on white, since painting wants threads, which this process may not have."""
    from PySide6.QtCore import QCoreApplication, QSize
    from PySide6.QtPdf import QPdfDocument

    program = QCoreApplication([])
    paper = QPdfDocument(program)
    error = paper.load(str(raw))
    if error != QPdfDocument.Error.None_ or not paper.pageCount():
        return LOCKED if error in (QPdfDocument.Error.IncorrectPassword, QPdfDocument.Error.UnsupportedSecurityScheme) else FAILED
    points = paper.pagePointSize(0)
    if points.isEmpty():
        return FAILED
    high = max(1, min(round(WIDTH * points.height() / points.width()), _TALL * WIDTH))
    drawn = paper.render(0, QSize(WIDTH, high))
    return DONE if drawn.save(str(page), "PNG") else FAILED  # type: ignore[call-overload]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
