"""Backups that were opened and checked before they are called one, and restoring without losing what stood there.

Each backup has a SHA-256 beside it. Backups may lie anywhere, also on network drives and in sync folders.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from app.language import _
from app.models import ENTITIES
from app.store import contents, contents_care, copies, engines, files, instance, keys, opening, places, server_backup
from app.store.database import Database
from app.trouble import Refused, Trouble

DAYS, WEEKS, MONTHS = 7, 4, 12  # how many automatic backups are kept
_MOMENT: Final = "%Y-%m-%d %H%M%S"
_AUTOMATIC: Final = re.compile(r"(.+) (\d{4}-\d\d-\d\d \d{6}) automatic\.kontor")
_COUNTED: Final = ("journal", *(entity.__tablename__ for entity in ENTITIES))
type Connect = Callable[[Path], Any]
type Told = Callable[[str], object]


def silent(what: str) -> None:
    """Nobody listens."""


def backup(source: Database | str | Path, to: Path, *, key: str = "", told: Told = silent) -> Path:
    """Make a checked backup of a store; people may go on working meanwhile. Returns `to`.

    It is copied, every page of the copy is read, and a copy of the copy is opened and written to, as a restored one will
    be. What passed all that gets its SHA-256 beside it. `told` hears what is being done. When the contents of attachments
    are damaged the backup is made without them, and that is the Trouble raised.
    """
    damaged: Trouble | None = None
    address = source.login if isinstance(source, Database) else str(source)
    to = to.expanduser().resolve()
    if to.exists():
        raise Refused(_("{name} exists already. Choose another name for the backup.").format(name=to.name))
    if not to.parent.is_dir():
        raise Refused(_("There is no folder {path}. Choose another place.").format(path=to.parent))
    with _told(to):
        if engines.is_server(address):
            told(_("copying"))
            server_backup.dump(address, to)
        else:
            path = Path(address).expanduser().resolve()
            connect: Connect = source.bare if isinstance(source, Database) else _connector(key)
            own = source.key if isinstance(source, Database) else key
            half = files.half_of(path)  # beside the original: SQLite must not work on a share
            with copies.removed(half):
                rows = _vacuum_into(connect, path, half, told)
                try:
                    contents_care.back_up(contents.Beside(path, own), to, told)
                except contents_care.NotCopied as error:
                    damaged = error
                try:
                    copies.hand_over(half, to)
                except BaseException:
                    contents_care.forget(to)
                    raise
            told(_("trying it out"))
            try:
                _try_out(connect, path, to, rows)
            except BaseException:
                contents_care.throw_away(to)
                raise
        copies.seal(to)
    if damaged is not None:
        raise _without_files(to, contents.beside(Path(address)).name) from damaged
    return to


def _without_files(made: Path, name: str) -> Trouble:
    sentence = _(
        "The backup {made} holds the company, but not the files of activities: {name} is damaged. Close the company and put a copy"
        " of the {end} file of an earlier backup in its place."
    )
    return Trouble(sentence.format(made=made.name, name=name, end=contents.ENDING))


def _try_out(connect: Connect, path: Path, made: Path, rows: dict[str, int]) -> None:
    """Restore a backup to a trial file beside the original, and work with it."""
    trial = files.half_of(path)
    with copies.removed(trial):
        trial.touch(mode=0o600)
        shutil.copyfile(made, trial)
        with contextlib.closing(connect(trial)) as connection:
            connection.execute("PRAGMA query_only=OFF")
            if not works(connection, rows):
                raise Trouble(_failed(path))


def works(connection: Any, rows: dict[str, int]) -> bool:
    """Whether a copy takes writes and has these rows."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE meta SET value = value")
    connection.execute("ROLLBACK")
    return counts(connection) == rows


def _failed(path: Path) -> str:
    sentence = _("The backup of {name} did not pass its check and was thrown away. Check the disk and make another one.")
    return sentence.format(name=path.name)


def _connector(key: str) -> Connect:
    return lambda path: engines.connect_file(path, key, write=False)


def _vacuum_into(connect: Connect, path: Path, half: Path, told: Told) -> dict[str, int]:
    """Returns how many rows the copy has."""
    told(_("copying"))
    with contextlib.closing(connect(path)) as source:
        source.execute("PRAGMA query_only=OFF")  # it forbids writing other files too
        before = counts(source)
        half.touch(mode=0o600)
        source.execute("VACUUM INTO ?", [str(half)])
        after = counts(source)
        schema = source.execute("PRAGMA user_version").fetchone()[0]
    told(_("reading every page"))
    with contextlib.closing(connect(half)) as copy:
        sound = copies.verify(copy) == "" and copy.execute("PRAGMA user_version").fetchone()[0] == schema
        # Rows are never removed, so those of the copy lie between what was counted before it and after it.
        rows = counts(copy)
        if not sound or any(not before[t] <= n <= after[t] for t, n in rows.items()):
            raise Trouble(_failed(path))
    files.flush(half)
    return rows


def counts(connection: Any) -> dict[str, int]:
    """How many rows each table has that everything hangs on."""
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return {t: connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in _COUNTED if t in there}  # noqa: S608 - our own names


@contextlib.contextmanager
def _told(to: Path) -> Iterator[None]:
    """Disks that are full, away or protected, in a sentence."""
    from sqlcipher3 import dbapi2

    try:
        yield
    except FileExistsError:
        raise Refused(_("{name} exists already. Choose another name for the backup.").format(name=to.name)) from None
    except (OSError, dbapi2.OperationalError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        sentence = _("The backup {name} could not be made ({reason}). Free some space or choose another place.")
        raise Trouble(sentence.format(name=to.name, reason=reason)) from error
    except dbapi2.DatabaseError as error:
        sentence = _("The company file is damaged ({reason}), so no backup was made. Restore an earlier backup.")
        raise Trouble(sentence.format(reason=error)) from error


# Restoring ------------------------------------------------------------------------------------------------------


def restore(source: Path, to: Path, *, key: str = "", source_key: str | None = None) -> Path | None:
    """Put a backup in a company file's place. What stood there is kept; returns where, or None if nothing did.

    `source_key` opens the backup when it was made with another key than the one of today.
    """
    theirs = key if source_key is None else source_key
    places.refuse(to.expanduser().absolute())
    source, to = source.expanduser().resolve(), to.expanduser().resolve()
    if to.exists() and to.samefile(source):
        raise Refused(_("{name} is the company file itself. Choose a backup of it.").format(name=to.name))
    examined = opening.examine(source, theirs)
    copies.check_seal(source)
    raw = keys.raw(source, theirs) if examined.encrypted else ""
    with contextlib.closing(opening.look_at(source, raw)) as connection:
        if wrong := copies.verify(connection):
            sentence = _("{name} is damaged ({reason}). Choose another backup; nothing was changed.")
            raise Trouble(sentence.format(name=source.name, reason=wrong))
    contents_care.check(source, raw)
    with alone(to), _told(to):
        half, own = files.half_of(to), _raw(to, key)
        with copies.removed(half), contents_care.brought_back(source, to, own == raw) as copy:
            half.touch(mode=0o600)
            shutil.copyfile(source, half)
            files.flush(half)
            kept = _set_aside(to, key)
            contents_care.set_aside(to, kept or free_name(to, _("before restore")), own or "", replaced=copy, fits=own == raw)
            half.replace(to)
            if copy is not None:
                copy.replace(contents.beside(to))
            files.flush_folder(to.parent)
    opening.examine(to, theirs)
    return kept


def _raw(path: Path, key: str) -> str | None:
    """What opens the file that stands there; None when nothing does."""
    try:
        return keys.raw(path, key) if opening.examine(path, key).encrypted else ""
    except Trouble:
        return None


def words_of(source: Path, kept: Path | None) -> str:
    """What is said when a backup was restored."""
    texts = [_("Restored {source}.").format(source=source.name)]
    if kept:
        texts.append(_("What stood there before is now {kept}.").format(kept=kept.name))
    if kept and contents.beside(kept).exists() and not contents.beside(source).exists():
        sentence = _("The files of activities are those that were there: the backup has no {name} beside it.")
        texts.append(sentence.format(name=contents.beside(source).name))
    return " ".join(texts)


@contextlib.contextmanager
def alone(to: Path) -> Iterator[None]:
    """Nobody else may have the company file open while it is replaced: their saves would go to the old one."""
    busy = _("{name} is open. Close it in every window and program, then try again.").format(name=to.name)
    if engines.is_connected(to):
        raise Refused(busy)
    with instance.hold(to) as alone:
        if not alone:
            raise Refused(busy)
        yield


def _set_aside(to: Path, key: str) -> Path | None:
    """Give what stands at `to` a second name, with all that its log holds. Returns that name."""
    kept = free_name(to, _("before restore"))
    fold_log(to, key)
    for end in copies.COMPANIONS:  # never beside another file: a log that is not its own would destroy it
        with contextlib.suppress(FileNotFoundError):
            to.with_name(to.name + end).rename(kept.with_name(kept.name + end))
    if not to.exists():
        return None
    try:
        os.link(to, kept)
    except OSError:  # a memory stick's file system knows no links
        shutil.copyfile(to, kept)
        files.flush(kept)
    return kept


def fold_log(to: Path, key: str) -> None:
    """Move the write-ahead log into the file, which removes it; one that is damaged keeps it beside."""
    from sqlcipher3 import dbapi2

    try:
        examined = opening.examine(to, key)
        connection = engines.connect_file(to, key if examined.encrypted else "", write=True)
    except (Trouble, dbapi2.Error):
        return
    with contextlib.closing(connection):
        connection.execute("PRAGMA busy_timeout=0")
        try:
            connection.execute("PRAGMA journal_mode=DELETE")  # refused while anybody else is connected
        except dbapi2.OperationalError as error:
            sentence = _("{name} is open. Close it in every window and program, then try again.")
            raise Refused(sentence.format(name=to.name)) from error


# Automatic backups ----------------------------------------------------------------------------------------------


def folder_of(path: Path) -> Path:
    """Where the program's own backups of a company file go."""
    return path.with_name(_("{name} backups").format(name=path.stem))


def free_name(path: Path, what: str, folder: Path | None = None, *, suffix: str = ".kontor") -> Path:
    """A name for a further copy of a company file that is not taken: "Firm 2026-11-20 143205 before import.kontor"."""
    stem = f"{path.stem} {dt.datetime.now():{_MOMENT}} {what}"
    names = (f"{stem}{'' if n == 1 else f' {n}'}{suffix}" for n in range(1, 1000))
    paths = ((folder or path.parent) / name for name in names)
    return next(p for p in paths if not p.exists() and not contents.beside(p).exists())


def before(database: Database, what: str, folder: Path | None = None) -> Path | None:
    """A backup before something big, named after it; None on a server, whose administrator makes them."""
    if database.path is None:
        return None
    folder = folder or folder_of(database.path)
    folder.mkdir(exist_ok=True)
    return backup(database, free_name(database.path, _("before {what}").format(what=what), folder))


def automatic(
    database: Database, folder: Path | None = None, now: dt.datetime | None = None, *, told: Told = silent
) -> Path | None:
    """Make the day's backup when the last one is older than a day, and throw away what need not be kept."""
    if database.path is None:
        return None
    folder, now = folder or folder_of(database.path), now or dt.datetime.now()
    made = _made(database.path, folder)
    if any(now - dt.timedelta(days=1) < moment <= now for moment in made):
        return None
    folder.mkdir(exist_ok=True)
    with contextlib.suppress(Trouble):  # contents that are damaged: the backup itself says so
        database.write("Tidy up", contents.sweep)
    new = backup(database, folder / f"{database.path.stem} {now:{_MOMENT}} automatic.kontor", told=told)
    made[now.replace(microsecond=0)] = new
    wanted = kept(made)
    for moment, path in made.items():
        if moment not in wanted:
            contents_care.throw_away(path)
    return new


def _made(path: Path, folder: Path) -> dict[dt.datetime, Path]:
    found = {}
    for file in folder.glob("*.kontor"):
        match = _AUTOMATIC.fullmatch(file.name)
        if match and match[1] == path.stem:
            with contextlib.suppress(ValueError):  # somebody's own name that looks like one of ours
                found[dt.datetime.strptime(match[2], _MOMENT)] = file
    return found


def kept(moments: Iterable[dt.datetime]) -> set[dt.datetime]:
    """Which backups to keep: the newest of each of the last 7 days, 4 weeks and 12 months that have one."""
    newest_first = sorted(moments, reverse=True)
    wanted: set[dt.datetime] = set()
    for number, period in ((DAYS, "%Y-%m-%d"), (WEEKS, "%G-%V"), (MONTHS, "%Y-%m")):
        newest_of: dict[str, dt.datetime] = {}
        for moment in newest_first:
            newest_of.setdefault(moment.strftime(period), moment)
        wanted.update(list(newest_of.values())[:number])
    return wanted
