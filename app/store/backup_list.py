"""The backups of a company that are there: when each was made, how large it is, whether it was checked; and one more now."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from platformdirs import user_data_path

from app.language import _
from app.store import backup, contents_care, copies, engines, keys, opening, servers
from app.store.database import Database
from app.trouble import Trouble

MOMENT: Final = "%Y-%m-%d %H%M%S"
_NAME: Final = re.compile(r"(.+) (\d{4}-\d\d-\d\d \d{6}) (.+)\.(?:kontor|dump)")


@dataclass(frozen=True, slots=True)
class Made:
    path: Path
    at: dt.datetime
    what: str  # why it was made, in the words of its name
    bytes: int
    checked: bool  # it was opened, read whole and tried out when it was made


def place(address: str, chosen: str = "") -> Path:
    """The folder of a company's backups. In a folder the user chose it has one of its own: names may be the same."""
    if engines.is_server(address):
        name, own = servers.named(address), user_data_path("Kontor", appauthor=False)
        safe = re.sub(r'[\\/:*?"<>|]', " ", name)
        return (Path(chosen).expanduser() if chosen else own) / _("{name} backups").format(name=safe)
    path = Path(address)
    if not chosen:
        return backup.folder_of(path)
    real = os.path.normcase(os.path.realpath(path))
    short = hashlib.sha256(real.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return Path(chosen).expanduser() / f"{backup.folder_of(path).name} {short}"


def of(folder: Path) -> list[Made]:
    """The newest first; none while the folder is not there, a disk that is not plugged in say."""
    found = []
    for path in folder.glob("*") if folder.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        with contextlib.suppress(ValueError, OSError):  # somebody's own name that looks like one of ours; gone meanwhile
            if match is not None:
                at = dt.datetime.strptime(match[2], MOMENT)
                found.append(Made(path, at, match[3], contents_care.size_of(path), copies.seal_of(path).exists()))
    return sorted(found, key=lambda made: made.at, reverse=True)


def make(database: Database, folder: Path, told: Callable[[str], object]) -> Made:
    """A backup by hand, tried out; `told` hears what is being done."""
    _make_folder(folder)
    name = servers.named(database.address) if database.path is None else database.path.stem
    safe = re.sub(r'[\\/:*?"<>|]', " ", name)
    suffix = ".dump" if database.server else ".kontor"
    to = backup.free_name(folder / safe, _("by hand"), suffix=suffix)
    backup.backup(database, to, told=told)
    return next(made for made in of(folder) if made.path.name == to.name)


def automatic(database: Database, folder: Path, told: Callable[[str], object]) -> Path | None:
    """The day's backup, when the last one is older than a day."""
    _make_folder(folder)
    return backup.automatic(database, folder, told=told)


def key_of(path: Path, key: str) -> str:
    """What opens a backup: the company's key of today, else the one the keyring has for it; Locked when neither does."""
    try:
        opening.examine(path, key)
    except opening.Locked:
        kept, _why = keys.kept(path)
        if not kept:
            raise
        opening.examine(path, kept)
        return kept
    return key


def check(path: Path, key: str) -> None:
    """Read a backup from its first byte to its last; Trouble says what is wrong with it."""
    copies.check_seal(path)
    if path.suffix == ".dump":
        return
    key = key_of(path, key)
    key = keys.raw(path, key) if opening.examine(path, key).encrypted else ""
    with contextlib.closing(opening.look_at(path, key)) as connection:
        if wrong := copies.verify(connection):
            sentence = _("{name} is damaged ({reason}). Choose another backup; nothing was changed.")
            raise Trouble(sentence.format(name=path.name, reason=wrong))
    contents_care.check(path, key)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        sentence = _("The backup folder {path} is not there ({reason}). Plug the disk in, or choose another one in the settings.")
        raise Trouble(sentence.format(path=folder, reason=error.strerror)) from None
