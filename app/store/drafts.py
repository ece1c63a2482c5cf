"""What is typed and not saved yet, in a small file of this computer, so that a crash loses a few seconds of it only.

Each open window has a file of its own and holds SQLite's lock on it; a file nobody holds was left by a crash, and the
next window that opens the same company takes over what is in it. The file is encrypted with the key of the company's.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import enum
import json
import logging
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from platformdirs import user_data_path
from sqlalchemy import select

from app.models import Entity, Meta
from app.models.fields import field_of
from app.store import engines, secrets
from app.store.database import Database
from app.store.listing import Ref

log = logging.getLogger(__name__)
SUFFIX: Final = ".drafts"
_TABLE: Final = """CREATE TABLE IF NOT EXISTS drafts (
    key TEXT PRIMARY KEY, who TEXT NOT NULL, entity TEXT NOT NULL, record TEXT, version INTEGER NOT NULL, title TEXT NOT NULL,
    dialog INTEGER NOT NULL, at TEXT NOT NULL, content TEXT NOT NULL) WITHOUT ROWID"""
_YOUNG: Final = 60.0  # seconds in which a file without a table is one that is being made


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody typed into one form: the changed fields, and what stood in them before."""

    key: str  # of the form; a later draft of the same form replaces it
    entity: type[Entity]
    record: uuid.UUID | None  # None: a new record
    version: int  # of the record that was shown
    title: str  # what the user calls it
    typed: Mapping[str, Any]
    unread: Mapping[str, str] = field(default_factory=dict)  # texts that are no value (yet), as they were typed
    texts: Mapping[str, str] = field(default_factory=dict)  # what the references in `typed` and `given` are called
    before: Mapping[str, Any] = field(default_factory=dict)
    given: Mapping[str, Any] = field(default_factory=dict)  # what a new record began with
    dialog: bool = False  # typed into the small form for a record made on the spot
    at: dt.datetime = field(default_factory=lambda: dt.datetime.now(dt.UTC))


class Drafts:
    """The drafts of one window. `keep` and `forget` return at once; they are done one after the other on a thread."""

    def __init__(self, folder: Path, connect: Callable[[Path], Any], who: str) -> None:
        self._folder, self._connect, self._who = folder, connect, who
        self._path = folder / f"{uuid.uuid4().hex}{SUFFIX}"
        self._open: Any = None
        self._thread = ThreadPoolExecutor(1, "kontor-drafts")

    def keep(self, draft: Draft) -> Future[None]:
        return self._thread.submit(self._keep, draft)

    def forget(self, key: str) -> Future[None]:
        """It was saved or given up."""
        return self._thread.submit(self._forget, key)

    def left(self) -> Future[list[Draft]]:
        """What windows that ended without a word left of this user's typing, the latest first. It is kept on."""
        return self._thread.submit(self._take_over)

    def close(self) -> None:
        """Wait until everything is written; a file with nothing in it goes."""
        self._thread.submit(self._end)
        self._thread.shutdown(wait=True)

    # on the thread ------------------------------------------------------------------------------------------------

    def _own(self) -> Any:
        if self._open is None:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._path.touch(mode=0o600)
            self._open = self._held(self._path)
            self._open.execute(_TABLE)
        return self._open

    def _held(self, path: Path) -> Any:
        """A connection that keeps everybody else out until it is closed, or its program has died."""
        connection = self._connect(path)
        try:
            connection.execute("PRAGMA query_only=OFF")
            connection.execute("PRAGMA locking_mode=EXCLUSIVE")
            connection.execute("PRAGMA synchronous=FULL")
            connection.execute("PRAGMA secure_delete=ON")
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
        except BaseException:
            connection.close()
            raise
        return connection

    def _keep(self, draft: Draft) -> None:
        record = str(draft.record) if draft.record else None
        what = (draft.key, self._who, draft.entity.__tablename__, record, draft.version, draft.title)
        row = (*what, draft.dialog, draft.at.isoformat(), _packed(draft))
        self._own().execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)

    def _forget(self, key: str) -> None:
        if self._open is not None:
            self._open.execute("DELETE FROM drafts WHERE key = ?", [key])

    def _take_over(self) -> list[Draft]:
        found: list[Draft] = []
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            if path != self._path:
                with self._unreadable_is_left(path):
                    found += self._taken(path)
        return sorted(found, key=lambda draft: draft.at, reverse=True)

    def _taken(self, path: Path) -> list[Draft]:
        """Move a dead window's drafts into our own file. Those of another user of the store wait for that user."""
        with contextlib.closing(self._held(path)) as theirs:
            made = theirs.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
            if not made and time.time() - path.stat().st_mtime < _YOUNG:
                return []
            rows = theirs.execute("SELECT * FROM drafts").fetchall() if made else []
            mine = [row for row in rows if row[1] == self._who]
            found = [draft for row in mine if (draft := _unpacked(row)) is not None]
            for row in mine:
                self._own().execute("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
            if mine:
                theirs.execute("DELETE FROM drafts WHERE who = ?", [self._who])
        if len(mine) == len(rows):
            _remove(path)
        return found

    @contextlib.contextmanager
    def _unreadable_is_left(self, path: Path) -> Iterator[None]:
        """Held by a window that is open, encrypted with a key of another time, or damaged: not ours to touch."""
        from sqlcipher3 import dbapi2

        try:
            yield
        except (dbapi2.Error, OSError) as error:
            log.info("drafts %s: %s", path.name, type(error).__name__)

    def _end(self) -> None:
        if self._open is None:
            return
        empty = not self._open.execute("SELECT count(*) FROM drafts").fetchone()[0]
        self._open.close()
        self._open = None
        if empty:
            _remove(self._path)


def of(database: Database) -> Drafts:
    """The drafts of a store; to be called on no screen's thread. Those of a server's are encrypted when there is a keyring."""
    company = database.read(lambda session: session.scalar(select(Meta.value).where(Meta.key == "id")))
    folder = user_data_path("Kontor", appauthor=False) / "drafts" / str(company)
    if not database.server:
        return Drafts(folder, lambda path: database.bare(path, patience=0), database.who)
    key = _key_of_this_computer()
    return Drafts(folder, lambda path: engines.connect_file(path, key, write=False, patience=0), database.who)


def _key_of_this_computer() -> str:
    import secrets as dice

    try:
        if (kept := secrets.get("drafts")) is None:
            kept = dice.token_hex(32)
            secrets.set("drafts", kept)
    except secrets.KeyringTrouble:
        return ""
    return kept


def _remove(path: Path) -> None:
    for name in (path.name, f"{path.name}-journal"):
        path.with_name(name).unlink(missing_ok=True)
    with contextlib.suppress(OSError):  # there are others in it
        path.parent.rmdir()


# As text ----------------------------------------------------------------------------------------------------------

_PACKED: Final = ("typed", "before", "given")


def _packed(draft: Draft) -> str:
    plain = {name: {n: _plain(v) for n, v in getattr(draft, name).items()} for name in _PACKED}
    return json.dumps(plain | {"unread": dict(draft.unread), "texts": dict(draft.texts)}, ensure_ascii=False)


def _unpacked(row: tuple[Any, ...]) -> Draft | None:
    """None for what another version of the program typed in a way unknown here."""
    key, _who, table, record, version, title, dialog, at, content = row
    try:
        entity = next(mapper.class_ for mapper in Entity.registry.mappers if mapper.class_.__tablename__ == table)
        kept = json.loads(content)
        values = {name: {n: _rich(entity, n, v) for n, v in kept[name].items()} for name in _PACKED}
        moment = dt.datetime.fromisoformat(at)
        id = uuid.UUID(record) if record else None
        texts = {name: dict(kept[name]) for name in ("unread", "texts")}
        return Draft(key, entity, id, version, title, dialog=bool(dialog), at=moment, **values, **texts)
    except (ValueError, KeyError, StopIteration, TypeError, AttributeError) as error:
        log.warning("a draft could not be read: %s", type(error).__name__)
        return None


def _plain(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return {"choice": value.value}
    if isinstance(value, dt.datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, dt.date):
        return {"date": value.isoformat()}
    if isinstance(value, dt.time):
        return {"time": value.isoformat()}
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, uuid.UUID):
        return {"id": str(value)}
    if isinstance(value, frozenset):
        return {"ids": sorted(map(str, value))}
    if isinstance(value, tuple):
        return {"refs": [[str(ref.id), *ref[1:]] if isinstance(ref, Ref) else [str(ref)] for ref in value]}
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"a draft cannot hold {type(value).__name__}")


def _rich(entity: type[Entity], name: str, kept: Any) -> Any:
    if not isinstance(kept, dict):
        return kept
    ((kind, value),) = kept.items()
    if kind == "choice":
        column = field_of(entity, name).column
        return column.type.python_type(value) if column is not None else value
    return _READ[kind](value)


_READ: Final[dict[str, Callable[[Any], Any]]] = {
    "moment": dt.datetime.fromisoformat,
    "time": dt.time.fromisoformat,
    "date": dt.date.fromisoformat,
    "decimal": Decimal,
    "id": uuid.UUID,
    "ids": lambda ids: frozenset(map(uuid.UUID, ids)),
    "refs": lambda refs: tuple(Ref(uuid.UUID(id), *rest) if rest else uuid.UUID(id) for id, *rest in refs),
}
