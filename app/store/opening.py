"""Opening a store: what lies at the address is recognised before anything is written to it."""

from __future__ import annotations

import stat
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.language import _
from app.store import contents, engines, extras, keys, places, servers
from app.store.copies import COMPANIONS
from app.store.database import Database
from app.store.migrations import SCHEMA
from app.trouble import Trouble

MAGIC: Final = b"SQLite format 3\0"
PAGE: Final = 4096  # bytes; an encrypted file consists of whole pages
_WAL_MAGIC: Final = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")


class Locked(Trouble):
    """The file is encrypted and the key is missing or wrong: ask for it."""


class Older(Trouble):
    """The store has an earlier schema: it can be opened after a migration."""

    def __init__(self, text: str, schema: int) -> None:
        super().__init__(text)
        self.schema = schema


@dataclass(frozen=True, slots=True)
class Examined:
    """A company file that can be opened, perhaps after a migration."""

    path: Path
    schema: int
    encrypted: bool


def open_store(address: str | Path, *, key: str = "", who: str = "", migrate: bool = False) -> Database:
    """The open store at an address; Trouble with a sentence when it cannot be opened.

    `key` opens an encrypted file, or is the password of a server.
    Raises Locked when a file needs a key and Older when it must be migrated first, unless `migrate` says to do that.
    """
    address = str(address)
    if engines.is_server(address):
        address = engines.with_password(address, key)
        schema = servers.examine(address)
    else:
        path = Path(address).expanduser().absolute()
        places.refuse(path)
        examined = examine(path, key)
        address = str(examined.path)
        schema, key = examined.schema, keys.raw(examined.path, key) if examined.encrypted else ""
    if schema < SCHEMA:
        if not migrate:
            raise Older(_older(address), schema)
        from app.store.migrations.runner import migrate as run

        run(address, key=key)
    database = Database(address, key=key, who=who)
    database.follow()
    try:
        extras.follow(database)
    except BaseException:
        database.close()
        raise
    return database


def _older(address: str) -> str:
    if engines.is_server(address):
        return _("{database} is from an earlier version of Kontor. Its administrator must migrate it once.").format(
            database=servers.named(address)
        )
    return _("{name} is from an earlier version of Kontor. Migrate it once; a backup is made before.").format(
        name=Path(address).name
    )


def examine(path: Path, key: str = "") -> Examined:
    """Recognise a company file without changing a byte of it; Trouble says why it cannot be opened."""
    path = path.resolve()  # a log lies beside the file itself, not beside a link to it
    header = _header(path)
    encrypted = _is_encrypted(path) if header is None else not header.startswith(MAGIC)
    if header is not None:
        _recognise(path, header)
    if encrypted and not key:
        sentence = _("{name} is locked. Enter its recovery key or passphrase; if it never had one, it is no company file.")
        raise Locked(sentence.format(name=path.name))
    schema = _look(path, key if encrypted else "", encrypted)
    if schema > SCHEMA:
        raise Trouble(
            _("{name} was saved by a newer version of Kontor. Install that version to open it; nothing was changed.").format(
                name=path.name
            )
        )
    return Examined(path, schema, encrypted)


def _header(path: Path) -> bytes | None:
    """The first bytes; None when this process has the file open, since then it must not be read as a plain file."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise Trouble(_("{path} is a folder. Choose the company file in it.").format(path=path))
        if not stat.S_ISREG(status.st_mode):
            raise Trouble(_("{path} is not a file. Choose a company file.").format(path=path))
        if engines.is_connected(path):
            return None
        with path.open("rb") as stream:
            return stream.read(100)
    except FileNotFoundError:
        raise Trouble(_("There is no file {path}. Choose another one, or make a new company.").format(path=path)) from None
    except NotADirectoryError:
        raise Trouble(_("There is no folder {path}. Choose another place.").format(path=path.parent)) from None
    except PermissionError:
        raise Trouble(_("You may not read {path}. Ask its owner for the right to read and write it.").format(path=path)) from None
    except OSError as error:
        raise Trouble(
            _("{path} cannot be read ({reason}). Check the disk, or restore a backup.").format(path=path, reason=error.strerror)
        ) from None


def _is_encrypted(path: Path) -> bool:
    """Whether SQLite needs a key for a file that must not be read as a plain one."""
    from sqlcipher3 import dbapi2

    connection = look_at(path)
    try:
        connection.execute("PRAGMA schema_version")
    except dbapi2.DatabaseError as error:
        return "not a database" in str(error)
    finally:
        connection.close()
    return False


def _recognise(path: Path, header: bytes) -> None:
    """Refuse what the first bytes and the size give away."""
    size, name = path.stat().st_size, path.name
    foreign = _("{name} is not a company file of Kontor. Choose another one; nothing was changed.").format(name=name)
    if size == 0:
        raise Trouble(
            _("{name} is empty: 0 bytes. Restore a backup, or delete it and make a new company.").format(name=name)
        )
    if header[:4] in _WAL_MAGIC or name.endswith((*COMPANIONS, contents.ENDING)):
        raise Trouble(_("{name} belongs to a company file beside it. Choose that one.").format(name=name))
    if header.startswith(MAGIC):
        if len(header) < 100:
            raise Trouble(_cut_short(name))
        if struct.unpack(">I", header[68:72])[0] != engines.APPLICATION_ID:
            raise Trouble(foreign)
        pages, bytes_a_page = struct.unpack(">I", header[28:32])[0], struct.unpack(">H", header[16:18])[0]
        counted = header[24:28] == header[92:96]  # else the number of pages is not valid
        if counted and size < pages * (65536 if bytes_a_page == 1 else bytes_a_page) and not _log(path).exists():
            raise Trouble(_cut_short(name))
    elif size < PAGE or size % PAGE or _is_known(header):
        sentence = _("{name} is not a company file of Kontor, or only a piece of one. Choose another one, or restore a backup.")
        raise Trouble(sentence.format(name=name))


def _cut_short(name: str) -> str:
    return _("{name} is cut short, as by a copy that did not finish. Copy it again, or restore a backup.").format(name=name)


def _is_known(header: bytes) -> bool:
    """Whether the bytes begin some common kind of file; an encrypted company file begins with 16 random ones."""
    begins = (b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff\xe0", b"GIF8", b"\xd0\xcf\x11\xe0", b"\x7fELF")
    return header.startswith(begins) or len(set(header[:16])) < 6 or all(9 <= byte < 127 for byte in header[:32])


def _log(path: Path) -> Path:
    """The write-ahead log; it lies beside the file while somebody has it open, or after a crash."""
    return path.with_name(path.name + "-wal")


def _look(path: Path, key: str, encrypted: bool) -> int:
    """The schema number, read through SQLite: the header may be stale while the log beside the file holds the truth."""
    from sqlcipher3 import dbapi2

    try:
        connection = look_at(path, key)
        try:
            application, schema, tables = (
                connection.execute(ask).fetchone()[0]
                for ask in (
                    "PRAGMA application_id",
                    "PRAGMA user_version",
                    "SELECT count(*) FROM sqlite_master WHERE name IN ('meta', 'journal', 'companies')",
                )
            )
            noted = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone() if tables == 3 else None
        finally:
            connection.close()
    except dbapi2.DatabaseError as error:
        raise Trouble(_unreadable(path, str(error), encrypted)) from None
    if application != engines.APPLICATION_ID:
        raise Trouble(_("{name} is not a company file of Kontor. Choose another one; nothing was changed.").format(name=path.name))
    if schema < 1 or noted is None or noted[0] != str(schema):
        raise Trouble(_damaged(path.name))
    return int(schema)


def look_at(path: Path, key: str = "") -> Any:
    """A bare connection that can change nothing and, if no log lies beside the file, leaves no trace beside it either."""
    from sqlcipher3 import dbapi2

    how = "mode=ro" if _log(path).exists() or engines.is_connected(path) else "mode=ro&immutable=1"
    connection = dbapi2.connect(f"{engines.uri_of(path.absolute())}?{how}", uri=True, isolation_level=None, timeout=10)
    if key:
        connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is said by us, not on the terminal
        connection.execute(engines.key_pragma(key))
    connection.execute("PRAGMA trusted_schema=OFF")
    return connection


def _unreadable(path: Path, error: str, encrypted: bool) -> Any:
    if "not a database" in error and encrypted:
        raise Locked(
            _("The key does not open {name}. Check it letter by letter; if it is right, restore a backup.").format(name=path.name)
        )
    if "unable to open" in error or "readonly" in error:
        return _("{path} cannot be opened where it lies. Copy it, with all files beside it, to a folder you may write to.").format(
            path=path
        )
    if "locked" in error:
        return _("Another program keeps {name} busy. Close it and try again.").format(name=path.name)
    return _damaged(path.name)


def _damaged(name: str) -> str:
    return _("{name} is damaged. Keep it as it is and restore the latest backup.").format(name=name)
