"""The contents of attachments, found by their checksum: on a server beside the records, of a company file in one beside it.

The file beside (`Company.kontor-files`) is made when the first content comes, with the key of the company file. A content
is safe on the disk before the row that names it: what is interrupted between leaves a content without a row, which
`sweep` throws away, and never a row without its content.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, String, func, literal_column, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session
from sqlalchemy.schema import CreateTable

from app.language import _
from app.models import Attachment, JournalValue
from app.store import engines, faults, files, keys
from app.store.contents_table import CHUNK, CONTENTS
from app.trouble import Refused, Trouble

WHERE: Final = "contents"  # in session.info: the file beside, or None on a server
ENDING: Final = "-files"  # what its name has more than the company file's
APPLICATION_ID: Final = 0x4B4F4E46  # "KONF" in its header
FORMAT: Final = 1  # its user_version
LARGEST: Final = 100 * 1024 * 1024  # bytes
_AT_ONCE: Final = 16  # chunks
_RAW: Final = re.compile("[0-9a-fA-F]{64}")
_DATA: Final = "SELECT data FROM contents WHERE scope = ? AND sha256 = ? ORDER BY n"
_SUM: Final = "SELECT scope, sha256, sum(length(data)) FROM contents GROUP BY scope, sha256"


class Content(NamedTuple):
    """What a content is found by."""

    scope: int
    sha256: str


def put(session: Session, scope: int, data: bytes) -> str:
    """Keep a content; its checksum. Inside the write that makes the row which names it, and before that row."""
    if len(data) > LARGEST:
        sentence = _("The file has {size} MB; at most {most} MB can be kept. Keep it in a folder, and write down where it is.")
        raise Refused(sentence.format(size=-(-len(data) // 1024**2), most=LARGEST // 1024**2))
    content = Content(scope, hashlib.sha256(data).hexdigest())
    if (beside := session.info[WHERE]) is not None:
        if not beside.path.exists():
            _refuse_a_second(session, beside)
        beside.put(content, data)
    elif not _server_has(session, content):
        put_chunk = postgresql.insert(CONTENTS)
        put_chunk = put_chunk.on_conflict_do_update(index_elements=["scope", "sha256", "n"], set_={"data": put_chunk.excluded.data})
        session.execute(put_chunk, [{**content._asdict(), "n": n, "data": chunk} for n, chunk in enumerate(_chunks(data))])
    return content.sha256


def _refuse_a_second(session: Session, where: Beside) -> None:
    """Who copied the company file alone would get a new file of contents, and could not put the real one in its place."""
    if session.scalar(select(Attachment.id).where(Attachment.deleted.is_(False), Attachment.sha256 != "").limit(1)) is not None:
        sentence = _(
            "{file} is not beside the company file. Copy it there before you add files, or delete the files that are lost."
        )
        raise Refused(sentence.format(file=where.path.name))


def get(session: Session, content: Content, size: int, name: str) -> bytes:
    """A content, looked at before it is handed out; Trouble with the `name` of the file when it is missing or damaged."""
    beside: Beside | None = session.info[WHERE]
    chunks = list(_server_chunks(session, content) if beside is None else beside.chunks(content, name))
    if not chunks:
        sentence = _("The content of {name} is missing. Add the file again, or get it from a backup.")
        raise Trouble(sentence.format(name=name))
    data = b"".join(chunks)
    if len(data) != size or hashlib.sha256(data).hexdigest() != content.sha256:
        sentence = _("{name} is damaged: its content is not what was added. Add the file again, or get it from a backup.")
        raise Trouble(sentence.format(name=name))
    return data


def _chunks(data: bytes) -> Iterator[bytes]:
    """Of an empty file an empty one, so that a content which is there differs from one that is missing."""
    for at in range(0, len(data) or 1, CHUNK):
        yield data[at : at + CHUNK]


def _server_has(session: Session, content: Content) -> bool:
    """Whether it is there and sound; a damaged one is written anew."""
    c = CONTENTS.c
    found = select(server_sum()).where(c.scope == content.scope, c.sha256 == content.sha256)
    return session.scalar(found) == content.sha256


def server_sum() -> ColumnElement[str]:
    """The checksum of a content, as the server counts it."""
    whole = func.string_agg(CONTENTS.c.data, postgresql.aggregate_order_by(literal_column("''::bytea"), CONTENTS.c.n))
    return func.encode(func.sha256(whole), "hex", type_=String())


def _server_chunks(session: Session, content: Content) -> Iterator[bytes]:
    at, scope = 0, content.scope
    c = CONTENTS.c
    if session.scalar(select(c.n).where(c.scope == scope, c.sha256 == content.sha256, c.n == 0)) is None:
        moved = session.scalar(select(c.scope).where(c.sha256 == content.sha256, c.n == 0).limit(1))  # with its record
        scope = scope if moved is None else moved
    while True:
        stmt = select(c.data).where(c.scope == scope, c.sha256 == content.sha256, c.n >= at).order_by(c.n).limit(_AT_ONCE)
        found = session.scalars(stmt).all()
        yield from map(bytes, found)
        at += len(found)
        if len(found) < _AT_ONCE:
            return


# Beside a company file ------------------------------------------------------------------------------------------


def beside(company: Path) -> Path:
    """Where the contents of a company file lie."""
    return company.with_name(company.name + ENDING)


def waiting(company: Path) -> Path:
    """Where contents with another key wait until the company file has it too."""
    return beside(company).with_name(f"{company.name}{ENDING}.next")


@dataclass(frozen=True, slots=True)
class Beside:
    """The file of contents beside a company file; `key` is what opens that one."""

    company: Path
    key: str = ""

    @property
    def path(self) -> Path:
        return beside(self.company)

    def settle(self) -> None:
        """Finish an exchange of keys that was interrupted: the company file has the key of what waits."""
        waits = waiting(self.company)
        if not waits.exists():
            return
        from sqlcipher3 import dbapi2

        try:
            with contextlib.closing(engines.connect_file(waits, self.raw(), write=False)) as connection:
                fits = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
        except dbapi2.Error:
            fits = False  # the company file has its former key: so have the contents beside it
        if fits:
            waits.replace(self.path)

    def connect(self, *, write: bool = False) -> Any:
        return engines.connect_file(self.path, self.raw(), write=write)

    @contextlib.contextmanager
    def opened(self, *, write: bool = False) -> Iterator[Any]:
        """A connection; its troubles in sentences."""
        from sqlcipher3 import dbapi2

        try:
            with contextlib.closing(self.connect(write=write)) as connection:
                application, form = (connection.execute(f"PRAGMA {p}").fetchone()[0] for p in ("application_id", "user_version"))
                if application != APPLICATION_ID or form < 1:
                    sentence = _("{name} holds no files of Kontor. Give it another name, or restore a backup.")
                    raise Trouble(sentence.format(name=self.path.name))
                if form > FORMAT:
                    sentence = _("{name} was written by a newer version of Kontor. Install that version; nothing was changed.")
                    raise Trouble(sentence.format(name=self.path.name))
                yield connection
        except dbapi2.Error as error:
            raise Trouble(self._told(str(error))) from error

    def _told(self, error: str) -> str:
        if "not a database" in error:
            sentence = _(
                "{name} does not open with the key of {company}: it belongs to another one. Put the right one in its place."
            )
            return sentence.format(name=self.path.name, company=self.company.name)
        if "malformed" in error or "unable to open" in error:
            return _("{name} is damaged. Close Kontor, keep the file, and restore the latest backup.").format(name=self.path.name)
        known = faults.sentence_of(error)
        return known or _("{name} cannot be used ({reason}). Try again in a moment.").format(name=self.path.name, reason=error)

    def raw(self) -> str:
        """A passphrase means another key in every file: it is the key of the company file that opens this one."""
        if not self.key or _RAW.fullmatch(self.key):
            return self.key
        with contextlib.closing(engines.connect_file(self.company, self.key, write=False)) as connection:
            return keys.stretched(self.key, bytes.fromhex(connection.execute("PRAGMA cipher_salt").fetchone()[0]))

    def put(self, content: Content, data: bytes) -> None:
        """Written and on the disk when this returns."""
        if not self.path.exists():
            self._make()
        with self.opened(write=True) as connection:
            if _sound(connection, content):
                return
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(
                "INSERT OR REPLACE INTO contents (scope, sha256, n, data) VALUES (?, ?, ?, ?)",
                ((*content, n, chunk) for n, chunk in enumerate(_chunks(data))),
            )
            connection.execute("COMMIT")

    def _make(self) -> None:
        half = files.half_of(self.path)
        try:
            half.touch(mode=0o600)
            with contextlib.closing(engines.connect_file(half, self.raw(), write=True)) as connection:
                connection.execute("PRAGMA journal_mode=DELETE")
                connection.execute(str(CreateTable(CONTENTS).compile(dialect=sqlite.dialect())))
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {FORMAT}")
            files.flush(half)
            with contextlib.suppress(FileExistsError):  # somebody else made it meanwhile
                files.take_name(half, self.path)
        except OSError as error:
            sentence = _("{name} could not be made ({reason}). Free some space, or ask for the right to write there.")
            raise Trouble(sentence.format(name=self.path.name, reason=error.strerror)) from error
        finally:
            half.unlink(missing_ok=True)

    def chunks(self, content: Content, name: str) -> Iterator[bytes]:
        if not self.path.exists():
            sentence = _("{name} cannot be shown: {file} is not beside the company file. Copy it there, or restore a backup.")
            raise Trouble(sentence.format(name=name, file=self.path.name))
        with self.opened() as connection:
            yield from _stored(connection, content)

    def all(self) -> dict[Content, int]:
        """Each content and how many bytes it has."""
        if not self.path.exists():
            return {}
        with self.opened() as connection:
            return sizes(connection)


def sizes(connection: Any) -> dict[Content, int]:
    return {Content(scope, sha256): size for scope, sha256, size in connection.execute(_SUM)}


def _stored(connection: Any, content: Content) -> Iterator[bytes]:
    scope = content.scope
    at_first = "SELECT 1 FROM contents WHERE scope = ? AND sha256 = ? AND n = 0"
    if connection.execute(at_first, content).fetchone() is None:  # its record moved to another scope
        other = connection.execute("SELECT scope FROM contents WHERE sha256 = ? AND n = 0 LIMIT 1", (content.sha256,)).fetchone()
        scope = other[0] if other else scope
    for (chunk,) in connection.execute(_DATA, (scope, content.sha256)):
        yield chunk


def _sound(connection: Any, content: Content) -> bool:
    """Whether it is there already and as it was; a damaged one is written anew."""
    digest, found = hashlib.sha256(), 0
    for (chunk,) in connection.execute(_DATA, content):
        digest.update(chunk)
        found += 1
    return found > 0 and digest.hexdigest() == content.sha256


# Care -----------------------------------------------------------------------------------------------------------


def named(session: Session) -> dict[Content, tuple[int, str]]:
    """The contents that rows name, also deleted ones, which undo brings back: their sizes and the name of one row."""
    rows = session.execute(
        select(Attachment.scope, Attachment.sha256, Attachment.size, Attachment.name).where(Attachment.sha256 != "")
    )
    return {Content(scope, sha256): (size, name) for scope, sha256, size, name in rows}


def there(session: Session) -> dict[Content, int]:
    """The contents that are kept, and how many bytes each has."""
    where: Beside | None = session.info[WHERE]
    if where is not None:
        return where.all()
    c = CONTENTS.c
    rows = session.execute(select(c.scope, c.sha256, func.sum(func.octet_length(c.data))).group_by(c.scope, c.sha256))
    return {Content(scope, sha256): int(size) for scope, sha256, size in rows}


def missing(session: Session) -> list[str]:
    """The names of files whose content is not there, or not as long as it was."""
    wanted, found = named(session), {content.sha256: size for content, size in there(session).items()}
    return sorted(name for content, (size, name) in wanted.items() if found.get(content.sha256) != size)


def sweep(session: Session) -> int:
    """Throw away contents that no row and no note of the history names, as an interrupted write leaves them; how many.

    Inside a write: whoever adds a content holds the company file until the row is there, so none is between the two. On a
    server both come in one transaction, and nothing is ever left.
    """
    where: Beside | None = session.info[WHERE]
    if where is None or not where.path.exists():
        return 0
    wanted = {content.sha256 for content in named(session)}
    left = [content for content in where.all() if content.sha256 not in wanted and not _noted(session, content.sha256)]
    if left:
        with where.opened(write=True) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("DELETE FROM contents WHERE scope = ? AND sha256 = ?", left)
            connection.execute("COMMIT")
    return len(left)


def _noted(session: Session, sha256: str) -> bool:
    mention = f'%"{sha256}"%'
    noted = select(JournalValue.seq).where(JournalValue.old.like(mention) | JournalValue.new.like(mention))
    return session.scalar(noted.limit(1)) is not None
