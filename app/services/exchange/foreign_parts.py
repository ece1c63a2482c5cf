"""Reads a calendar or card file in a process of its own, which has neither the store nor a key and may die of it.

Started by parsing.py with one word: the folder that holds the request and takes what is read, a JSON object a line.
Nothing here may import the store, Qt or the keyring.
"""

from __future__ import annotations

import json
import os
import sys
import traceback
from pathlib import Path
from typing import Final

from app.services.exchange.limits import MIB, Limits, bind

WORD: Final = "read-foreign-parts"  # the first word of the command line when the program is frozen
REQUEST, PARTS = "request.json", "parts.jsonl"
DONE, FAILED = 0, 4
LIMITS: Final = Limits(memory=1024 * MIB, seconds=20.0, seconds_per_mib=10.0, file_bytes=50 * MIB, staged_bytes=400 * MIB)
MOST: Final = 50_000  # entries of one file


def main(folder: Path) -> int:
    try:
        request = json.loads((folder / REQUEST).read_text("utf-8"))
        path = Path(request["path"])
        bind(LIMITS, path.stat().st_size)
        _stage(path, folder, request["zone"])
    except BaseException as error:  # also a panic of a library, which is no Exception
        # Without the message: it may quote the file, and this text goes into the log.
        frames = "; ".join(f"{Path(at.filename).name}:{at.lineno}" for at in traceback.extract_tb(error.__traceback__)[-5:])
        os.write(2, f"{type(error).__name__} at {frames}\n".encode())
        return FAILED
    return DONE


def _stage(path: Path, folder: Path, zone: str) -> None:
    data = path.read_bytes()
    if path.suffix.lower() == ".vcf":
        from app.services.exchange import vcf_reading

        items = vcf_reading.read(data)
    else:
        from app.services.exchange import ics_reading

        items = ics_reading.read(data, zone)
    with (folder / PARTS).open("w", encoding="utf-8") as out:
        for n, item in enumerate(items):
            if n >= MOST:
                out.write(json.dumps({"n": n + 1, "title": "", "refused": "many", "detail": MOST}) + "\n")
                break
            out.write(json.dumps(item) + "\n")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
