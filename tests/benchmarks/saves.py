"""Saving a case for good, with its history, beside the least a disk can do for it (10)."""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Case
from app.services import records
from app.store.database import Database
from tests.benchmarks import data
from tests.benchmarks.measuring import Act, Result, interleaved
from tests.benchmarks.stage import Stage

BLOCK = b"k" * 16_384
LOG = 512  # blocks; a write-ahead log is written over again from its start


def saving(stage: Stage) -> list[Result]:
    """10: one changed field, and one that the status history repeats."""
    rounds = stage.rounds(150)
    cases = open_cases(stage.alone, 4 * rounds + 8)
    _grow_log(stage.alone, cases, 2 * rounds)
    assert stage.alone.path is not None
    with DiskWrite(stage.alone.path.parent) as disk:
        acts: dict[str, Act] = {"disk": disk.write}
        acts |= {name: partial(save, stage.alone, cases, name) for name in CHANGES}
        took = interleaved(acts, rounds)
    against = "write 16 kB, fdatasync"
    return [Result(10, f"save a case: {name} (file)", against, took["disk"], took[name], 2.0) for name in CHANGES]


CHANGES: dict[str, dict[str, Any]] = {"its next step": {"next_step": "Call again"}, "its value": {"value": Decimal("1234.56")}}


def save(database: Database, cases: Iterator[tuple[uuid.UUID, int]], which: str) -> None:
    """The next one, as the form does it."""
    id, version = next(cases)
    before = dict.fromkeys(CHANGES[which])
    database.write("Save case", records.save, Case, CHANGES[which], id, version, before)


def open_cases(database: Database, how_many: int) -> Iterator[tuple[uuid.UUID, int]]:
    """Cases that may be changed, with the versions they have."""

    def found(session: Session) -> list[tuple[uuid.UUID, int]]:
        stmt = select(Case.id, Case.version).where(Case.status_id == data.STATUS, Case.deleted.is_(False), Case.closed.is_(False))
        return [(id, version) for id, version in session.execute(stmt.order_by(Case.changed_at, Case.id).limit(how_many))]

    versions = dict(database.read(found))
    while True:  # a small company has fewer cases than the benchmark saves
        for id in versions:
            yield id, versions[id]
            versions[id] += 1


def _grow_log(database: Database, cases: Iterator[tuple[uuid.UUID, int]], saves: int) -> None:
    """Make the write-ahead log as long as it will get and move it into the file, as it is after a day's work."""
    for _ in range(saves):
        save(database, cases, "its next step")
    with closing(database.bare(write=True)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()


class DiskWrite:
    """Writes one block for good, over and over again into the same few megabytes."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "disk"

    def __enter__(self) -> DiskWrite:
        self._path.write_bytes(BLOCK * LOG)
        self._file = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        os.fsync(self._file)
        self._at = 0
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._file)
        self._path.unlink()

    def write(self) -> None:
        os.lseek(self._file, self._at % LOG * len(BLOCK), os.SEEK_SET)
        os.write(self._file, BLOCK)
        getattr(os, "fdatasync", os.fsync)(self._file)
        self._at += 1
