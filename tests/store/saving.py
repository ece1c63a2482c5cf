"""Saves on a disk that begins to fail and recovers: ``python -m tests.store.saving FILE KEY HOW``. Prints JSON.

HOW is a file to create while the disk shall fail, or a number of bytes no file may outgrow meanwhile.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from app.models import Case
from app.store import database
from app.store.database import Database
from app.trouble import Trouble
from tests.store.crashes import save


def main(path: Path, key: str, break_disk: Callable[[], None], mend_disk: Callable[[], None]) -> None:
    database.CHECKPOINT_AFTER = 0.02
    store = Database(path, key=key)
    acknowledged, refused, sentences, readable = [], [], set(), 0

    def try_to_save(first: int, last: int) -> None:
        for n in range(first, last):
            try:
                acknowledged.append(store.write("Save", save, n).result)
            except Trouble as error:
                refused.append(n)
                sentences.add(str(error))

    try_to_save(0, 10)
    before = len(acknowledged)
    break_disk()
    try_to_save(100, 160)
    readable = store.read(lambda session: session.query(Case).count())
    while_broken = len(acknowledged)
    mend_disk()
    try_to_save(200, 210)
    store.close()
    found = {"before": before, "while broken": while_broken - before, "after": len(acknowledged) - while_broken}
    found |= {"readable": readable, "acknowledged": acknowledged, "refused": refused, "sentences": sorted(sentences)}  # type: ignore[dict-item]
    print(json.dumps(found))


def limited(size: int) -> tuple[Callable[[], None], Callable[[], None]]:
    import resource

    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    return (
        lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, most)),
        lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )


def switched(switch: Path) -> tuple[Callable[[], None], Callable[[], None]]:
    return switch.touch, switch.unlink


if __name__ == "__main__":
    name, secret, how = sys.argv[1:]
    main(Path(name), secret, *(limited(int(how)) if how.isdigit() else switched(Path(how))))
