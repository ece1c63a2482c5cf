"""Cuts the power at any moment of a recorded run and looks at what is left on the disk.

What is sure of a file is what was flushed; of what was written since, each piece is there, or not, or torn at a sector. A
new or removed name is sure when its folder was flushed. (tests/store/recorder.c records; safety.md F2.)
"""

from __future__ import annotations

import random
import struct
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from app.store import database
from app.store.database import Database
from tests.store.crashes import found_in, save

SECTOR = 512
ACKNOWLEDGED = "acknowledged"


class Event(NamedTuple):
    what: str  # Write, Sync, Truncate, Unlink, Create
    name: str
    offset: int
    data: bytes


@dataclass
class Kept:
    """A file as the disk has it, and what is still on its way there."""

    sure: bytearray = field(default_factory=bytearray)
    pending: list[Event] = field(default_factory=list)
    named: bool = False  # its name is sure to be in the folder
    removed: bool = False

    def take(self, event: Event) -> None:
        if event.what == "S":
            for written in self.pending:
                apply(self.sure, written)
            self.pending.clear()
        else:
            self.pending.append(event)

    def after_the_cut(self, chance: random.Random) -> bytes:
        left = bytearray(self.sure)
        fate = chance.choice(("nothing", "everything", "some", "torn"))
        for written in self.pending:
            if fate == "everything" or (fate == "some" and chance.random() < 0.5):
                apply(left, written)
            elif fate == "torn" and written.what == "W":
                part = chance.randrange(0, len(written.data) + 1, SECTOR)
                apply(left, written._replace(data=written.data[:part]))
        return bytes(left)


def apply(data: bytearray, event: Event) -> None:
    if event.what == "T":
        del data[event.offset :]
        data.extend(bytes(event.offset - len(data)))
    elif event.data:
        data.extend(bytes(max(0, event.offset - len(data))))
        data[event.offset : event.offset + len(event.data)] = event.data


def events_of(log: bytes) -> Iterator[Event]:
    at = 0
    while at < len(log):
        what, length, offset, n = struct.unpack_from("<cHQI", log, at)
        at += 15
        name = log[at : at + length].decode()
        yield Event(what.decode(), Path(name).name, offset, log[at + length : at + length + n])
        at += length + n


def left_after(
    start: dict[str, bytes], events: list[Event], chance: random.Random, folder: str
) -> tuple[dict[str, bytes], set[int]]:
    """The files that are left when the power goes after these events, and the saves that were acknowledged by then."""
    files = {name: Kept(bytearray(data), named=True) for name, data in start.items()}
    acknowledged: set[int] = set()
    for event in events:
        if event.name == ACKNOWLEDGED:
            acknowledged |= {int(n) for n in event.data.split()}
        elif event.name == folder and event.what == "S":
            for name in [name for name, file in files.items() if file.removed]:
                del files[name]
            for file in files.values():
                file.named = True
        elif event.what == "U":
            files[event.name].removed = True
        elif event.what == "C":
            files[event.name] = Kept()
        else:
            files[event.name].take(event)
    there = {
        name: file.after_the_cut(chance)
        for name, file in files.items()
        if (file.named or chance.random() < 0.5) and not (file.removed and chance.random() < 0.5)
    }
    return there, acknowledged


def cut(start: dict[str, bytes], events: list[Event], cuts: int, place: Path, key: str, seed: int = 1) -> Counter[str]:
    """What is wrong after so many cuts, each at a moment of its own."""
    chance, total = random.Random(seed), Counter(dict.fromkeys(("cuts", "lost", "half", "corrupt"), 0))
    for n in range(cuts):
        folder = place / str(n)
        folder.mkdir()
        there, acknowledged = left_after(start, events[: chance.randrange(len(events) + 1)], chance, "disk")
        for name, data in there.items():
            (folder / name).write_bytes(data)
        wrong = found_in(folder / "company.kontor", key, acknowledged)
        total["cuts"] += 1
        for what in ("lost", "half", "corrupt"):
            total[what] += bool(wrong[what])
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
    return total


def main(path: Path, key: str, saves: int, synchronous: str) -> None:
    """The run that is recorded."""
    database.CHECKPOINT_AFTER = 0.02
    store = Database(path, key=key)
    if synchronous != "FULL":  # to see that the judge sees what carelessness costs
        with store._engine.connect() as connection:
            connection.connection.driver_connection.execute(f"PRAGMA synchronous={synchronous}")  # type: ignore[union-attr]
    with path.with_name(ACKNOWLEDGED).open("wb", buffering=0) as acknowledge:
        for n in range(saves):
            store.write("Save", save, n)
            acknowledge.write(b"%d\n" % n)
    store.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4])
