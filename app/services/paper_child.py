"""Takes the words out of one PDF in a process of its own, which has neither the store nor a key and may die of it.

Started by paper_words.py with one word: the folder that holds the PDF and takes its words. Nothing here may import the
store, Qt or the keyring.
"""

from __future__ import annotations

import logging
import os
import sys
import traceback
from io import BytesIO
from pathlib import Path
from typing import Final

from app.services.exchange.limits import MIB, Limits, bind

WORD: Final = "read-foreign-paper"  # the first word of the command line when the program is frozen
RAW, WORDS = "paper.pdf", "words.txt"
DONE, FAILED, LOCKED = 0, 4, 5
LIMITS: Final = Limits(memory=768 * MIB, seconds=8.0, seconds_per_mib=0.2, file_bytes=100 * MIB, staged_bytes=8 * MIB)
MOST: Final = 100_000  # characters, as many as the search keeps


def main(folder: Path) -> int:
    logging.disable()  # what the parser says may quote the paper
    try:
        raw = folder / RAW
        bind(LIMITS, raw.stat().st_size)
        words = read(raw.read_bytes())
        if words is None:
            return LOCKED
        (folder / WORDS).write_bytes(words.encode("utf-8", "replace"))
    except BaseException as error:  # also what ends the parser only
        # Without the message: it may quote the paper, and this text goes into the log.
        frames = "; ".join(f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(error.__traceback__)[-5:])
        os.write(2, f"{type(error).__name__} at {frames}\n".encode())
        return FAILED
    return DONE


def read(data: bytes) -> str | None:
    """The words, page by page, until there are enough; None when only a password opens it."""
    from pypdf import PasswordType, PdfReader
    from pypdf.errors import DependencyError

    reader = PdfReader(BytesIO(data))
    try:
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            return None
        pages, length = [], 0
        for page in reader.pages:
            pages.append(page.extract_text())
            length += len(pages[-1])
            if length >= MOST:
                break
    except DependencyError:  # a cipher that needs one more library
        return None
    return "\n".join(pages)[:MOST]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
