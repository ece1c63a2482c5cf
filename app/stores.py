"""The stores of the program: opened, made and exchanged off the screen's thread, each with the lock of its file."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.language import _
from app.trouble import Trouble

if TYPE_CHECKING:  # the store is imported after the window is painted
    from app.store.database import Database
    from app.views.summons import Summons

log = logging.getLogger(__name__)


class Elsewhere(Trouble):
    """Another window has this company file open."""

    def __init__(self, text: str, lock: Path) -> None:
        super().__init__(text)
        self.lock = lock


@dataclass
class Store:
    """An open store, and the lock that keeps a second window away from its file."""

    database: Database
    lock: contextlib.ExitStack
    path: Path | None = None  # of the lock
    summons: Summons | None = None
    notice: str = ""  # said once, when it has been opened

    def close(self) -> None:
        self.database.screen_thread = None
        self.database.close()
        self.lock.close()


def opened(address: str, key: str = "", *, migrate: bool = False, keep: bool = False) -> Store:
    """A file that is locked opens with the key given, else with KONTOR_KEY, else with the one in the keyring."""
    from app.store import engines, instance, keys
    from app.store.opening import Locked, open_store

    lock = contextlib.ExitStack()
    try:
        if engines.is_server(address):
            return opened_on_server(address, key, migrate=migrate)
        path = Path(address).expanduser().absolute()
        alone = _take(lock, path)
        opener, why = key or os.environ.get("KONTOR_KEY", ""), ""
        if not opener:
            opener, why = keys.kept(path)
        item = keys.item(path) if keep else ""
        try:
            database = open_store(path, key=opener, migrate=migrate)
        except Locked as trouble:
            raise Locked(f"{why} {trouble}".strip()) from None
        notice = keys.keep(item, database.key) if item and database.key else ""
        return Store(database, lock, instance.lock_of(path) if alone else None, notice=notice)
    except BaseException:
        lock.close()
        raise


def restored(store: Store, source: Path, key: str) -> Store:
    from app.store import backup

    def act(path: Path, own: str) -> str:
        return backup.words_of(source, backup.restore(source, path, key=own, source_key=key or own))

    return _exchanged(store, act, key, _("Not restored: {reason}"))


def rekeyed(store: Store, key: str, keep: bool) -> Store:
    from app.store import rekeying

    def act(path: Path, own: str) -> str:
        return rekeying.rekey(path, key, own=own, keep=keep)

    return _exchanged(store, act, key, _("Not encrypted anew: {reason}"))


def _exchanged(store: Store, act: Callable[[Path, str], str], key: str, failed: str) -> Store:
    """Put another file in the place of the one that is open. Whatever comes of it, a company is open afterwards."""
    path, own = Path(store.database.address), store.database.key
    store.close()
    try:
        notice = act(path, own)
    except Trouble as trouble:
        key, notice = own, failed.format(reason=trouble)
    again = opened(str(path), key or own)
    again.notice = notice
    return again


def opened_on_server(
    address: str, password: str = "", *, keep: bool = False, new: bool = False, source: str = "", migrate: bool = False
) -> Store:
    """An empty database is filled first when it is to be a `new` company, or to get the backup `source`.

    Without a password the one in the keyring is tried; why that could not be had is told when it is missed."""
    from app.store import copies, engines, profiles, server_backup, servers, setup
    from app.store.opening import open_store

    address, written = profiles.parted(address)
    password, why = (password or written, "") if password or written else profiles.kept_password(address)
    try:
        if source:
            copies.check_seal(Path(source))
            server_backup.restore(engines.with_password(address, password), Path(source))
        elif new:
            setup.create(address, key=password, user=profiles.of(address).user)
        database = open_store(address, key=password, migrate=migrate)
    except servers.Denied as trouble:
        raise servers.Denied(f"{trouble} {why}".rstrip()) from None
    return Store(database, contextlib.ExitStack(), notice=profiles.keep_password(address, password) if keep else "")


def _take(lock: contextlib.ExitStack, path: Path) -> bool:
    """Keep other windows away from a file; False when this computer does not let us, which must not stop the work."""
    from app.store import instance

    try:
        alone = lock.enter_context(instance.hold(path))
    except OSError as error:
        log.warning("a second window cannot be kept away", exc_info=error)
        return False
    if not alone:
        sentence = _("{name} is open in another Kontor window on this computer. Go on there.")
        raise Elsewhere(sentence.format(name=path.name), instance.lock_of(path))
    return True


def made(address: str, *, demo: bool, key: str = "", keep: bool = False) -> Store:
    import getpass

    from app.store import contents, setup

    setup.create(address, key=key, user=getpass.getuser())
    try:
        store = opened(address, key, keep=keep)
        if demo:
            from app.services import demo as company

            try:
                store.database.write("Demo company", company.fill)
            except BaseException:
                store.close()
                raise
    except BaseException:  # half a demo company is of no use, and its name shall be free for the next try
        for leftover in Path(address).parent.glob(f"{Path(address).name}*"):
            if leftover.name.removeprefix(Path(address).name) in ("", "-wal", "-shm", contents.ENDING):
                leftover.unlink()
        raise
    return store
