"""Reads one mail in a process of its own, which has neither the store nor a key and may die of it.

Started by reading.py with one word: the folder that holds the mail and takes what is read. It says on its standard
output what it could not do, and nothing when all is well. Nothing here may import the store, Qt or the keyring.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path
from typing import Final

from app.services.exchange.limits import MIB, Limits, bind
from app.services.mail import eml, message, msg

WORD: Final = "read-foreign-mail"  # the first word of the command line when the program is frozen
RAW: Final = "mail.raw"
DONE, FAILED = 0, 4
LIMITS: Final = Limits(memory=1024 * MIB, seconds=15.0, seconds_per_mib=0.5, file_bytes=100 * MIB, staged_bytes=400 * MIB)


def main(folder: Path) -> int:
    try:
        raw = folder / RAW
        bind(LIMITS, raw.stat().st_size)
        message.save(read(raw.read_bytes()), folder)
    except BaseException as error:  # also a panic of the cleaner, which is no Exception
        # Without the message: it may quote the mail, and this text goes into the log.
        frames = "; ".join(f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(error.__traceback__)[-5:])
        os.write(2, f"{type(error).__name__} at {frames}\n".encode())
        return FAILED
    return DONE


def read(data: bytes) -> message.Mail:
    """Whichever kind of mail it is; a broken one of Outlook is a mail that only says so."""
    if data.startswith(msg.OLE):
        return msg.read(data) or message.Mail(problems=("unreadable",))
    return eml.read(data)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
