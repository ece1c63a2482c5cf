"""Where a company file is copied, brought back or gets another key, the contents of its attachments come along.

A backup `Firm 2026-11-20 143205 automatic.kontor` has them beside it in a file of that name and `-files`, sealed as it is.
Contents are only ever added, so those of a later moment serve a company file of an earlier one: they are copied after it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _
from app.store import contents, copies, files, opening
from app.store.contents import Beside, Content, beside
from app.store.contents_table import CONTENTS
from app.trouble import Refused, Trouble


class NotCopied(Trouble):
    """The contents are damaged. What the company file holds can be copied all the same."""


def back_up(source: Beside, to: Path, told: Callable[[str], object]) -> None:
    """Write the contents for a backup that will be called `to`, read back; nothing when there are none."""
    from sqlcipher3 import dbapi2

    goal = beside(to)
    if goal.exists():
        raise Refused(_("{name} exists already. Choose another name for the backup.").format(name=goal.name))
    if not source.path.exists():
        return
    told(_("copying the files"))
    half = files.half_of(source.path)
    with copies.removed(half):
        try:
            _write_copy(source, half, str(half), source.raw())
        except dbapi2.OperationalError:
            raise  # the disk is full or away
        except (Trouble, dbapi2.DatabaseError) as error:
            raise NotCopied(str(error)) from error
        copies.hand_over(half, goal)
    copies.seal(goal)


def _write_copy(source: Beside, half: Path, address: str, raw: str) -> None:
    """Copy all contents to where `half` is, and look whether they are there."""
    with contextlib.closing(source.connect()) as connection:
        before = contents.sizes(connection)
        connection.execute("PRAGMA query_only=OFF")  # it forbids writing other files too
        half.touch(mode=0o600)
        connection.execute("VACUUM INTO ?", [address])
    with contextlib.closing(opening.look_at(half, raw)) as copy:
        if copies.verify(copy, contents.APPLICATION_ID) or not before.items() <= contents.sizes(copy).items():
            sentence = _("The copy of {name} did not pass its check and was thrown away. Check the disk and try again.")
            raise Trouble(sentence.format(name=source.path.name))
    files.flush(half)


def throw_away(made: Path) -> None:
    """Remove a backup with its contents and its seals."""
    made.unlink(missing_ok=True)
    copies.seal_of(made).unlink(missing_ok=True)
    forget(made)


def forget(made: Path) -> None:
    """Remove the contents of a backup that has not got its name."""
    beside(made).unlink(missing_ok=True)
    copies.seal_of(beside(made)).unlink(missing_ok=True)


def check(made: Path, raw: str) -> None:
    """Read the contents beside a backup from the first byte to the last; Trouble says what is wrong with them."""
    path = beside(made)
    if not path.exists():
        return
    copies.check_seal(path)
    with contextlib.closing(opening.look_at(path, raw)) as connection:
        if wrong := copies.verify(connection, contents.APPLICATION_ID):
            sentence = _("{name} is damaged ({reason}). Choose another backup; nothing was changed.")
            raise Trouble(sentence.format(name=path.name, reason=wrong))


def size_of(made: Path) -> int:
    """The bytes of a backup, with its contents."""
    path = beside(made)
    return made.stat().st_size + (path.stat().st_size if path.exists() else 0)


# Restoring ------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def brought_back(source: Path, to: Path, same_key: bool) -> Iterator[Path | None]:
    """A copy of the contents beside a backup, to be put in place at the end; None when the backup has none.

    With another key it waits under a name of its own: what is interrupted is finished when the company is opened.
    """
    if not beside(source).exists():
        yield None
        return
    copy = files.half_of(beside(to)) if same_key else contents.waiting(to)
    with copies.removed(copy):
        copy.unlink(missing_ok=True)
        copy.touch(mode=0o600)
        shutil.copyfile(beside(source), copy)
        files.flush(copy)
        yield copy


def set_aside(to: Path, kept: Path, key: str, *, replaced: Path | None, fits: bool) -> None:
    """Give the contents that stand beside `to` a second name. They keep the first as well until others take it.

    A backup without contents goes on with those that are there, if its key `fits`: contents are only ever added.
    """
    path, other = beside(to), beside(kept)
    fold_log(Beside(to, key))
    if not path.exists():
        return
    for end in copies.COMPANIONS:  # of a file that could not be opened
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + end).rename(other.with_name(other.name + end))
    if replaced is None and not fits:
        path.rename(other)
        return
    if replaced is None or not _linked(path, other):  # what will be written to must not have two names
        shutil.copyfile(path, other)
        files.flush(other)


def _linked(path: Path, other: Path) -> bool:
    try:
        os.link(path, other)
    except OSError:  # a memory stick's file system knows no links
        return False
    return True


def fold_log(source: Beside) -> None:
    """Move the write-ahead log into the file, which removes it; one that is damaged keeps it beside."""
    if source.path.exists():
        with contextlib.suppress(Trouble), source.opened(write=True):
            pass  # the last connection does it when it is closed


# Another key ----------------------------------------------------------------------------------------------------


def keyed_anew(source: Beside, address: Callable[[Path], str], raw: str) -> Path | None:
    """Write the contents with another key, to wait until the company file has it too; None when there are none."""
    waiting = contents.waiting(source.company)
    for leftover in (waiting, *(waiting.with_name(waiting.name + end) for end in copies.COMPANIONS)):
        leftover.unlink(missing_ok=True)
    files.sweep(source.path)
    if not source.path.exists():
        return None
    fold_log(source)
    if source.path.with_name(source.path.name + "-wal").exists():
        sentence = _("{name} is open. Close it in every window and program, then try again.")
        raise Refused(sentence.format(name=source.path.name))
    try:
        _write_copy(source, waiting, address(waiting), raw)
    except BaseException:
        waiting.unlink(missing_ok=True)
        raise
    return waiting


# Health ---------------------------------------------------------------------------------------------------------


def damaged(session: Session) -> list[str]:
    """The names of files whose content is not what was added; all of it is read."""
    where: Beside | None = session.info[contents.WHERE]
    if where is None:
        c = CONTENTS.c
        stmt = select(c.scope, c.sha256).group_by(c.scope, c.sha256).having(contents.server_sum() != c.sha256)
        wrong = {sha256 for _scope, sha256 in session.execute(stmt)}
    elif where.path.exists():
        with where.opened() as connection:
            wrong = {content.sha256 for content in _not_as_they_were(connection)}
    else:
        wrong = set()
    return sorted(name for content, (_size, name) in contents.named(session).items() if content.sha256 in wrong)


def _not_as_they_were(connection: Any) -> list[Content]:
    digests: dict[Content, Any] = {}
    for scope, sha256, data in connection.execute("SELECT scope, sha256, data FROM contents ORDER BY scope, sha256, n"):
        digests.setdefault(Content(scope, sha256), hashlib.sha256()).update(data)
    return [content for content, digest in digests.items() if digest.hexdigest() != content.sha256]
