"""Reads a mail that Outlook saved (.msg): its properties and files, as far as they are there."""

from __future__ import annotations

import datetime as dt
import struct
from email.parser import HeaderParser
from typing import TYPE_CHECKING, Any, Final

from app.services.mail.body import body
from app.services.mail.heads import Heads, address
from app.services.mail.message import FILES, Mail, MailFile, Party, parties
from app.services.mail.words import decoded, line

if TYPE_CHECKING:
    from oxmsg.properties import Properties
    from oxmsg.storage import Storage

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TEXT, _BYTES_TEXT = 0x1F, 0x1E
_SUBJECT, _BODY, _HTML, _SENT, _ARRIVED, _HEADERS, _MESSAGE_ID, _ANSWERS = (
    0x0037, 0x1000, 0x1013, 0x0039, 0x0E06, 0x007D, 0x1035, 0x1042,
)  # fmt: skip
_SENDER_NAME, _SENDER_SMTP, _SENDER_ADDRESS, _FOR_NAME, _FOR_SMTP, _FOR_ADDRESS = 0x0C1A, 0x5D01, 0x0C1F, 0x0042, 0x5D02, 0x0065
_SENDER_OTHER, _RTF = 0x5D0A, 0x1009  # what Exchange writes of late; the text as some Outlooks keep it only
_NAME, _SMTP, _ADDRESS, _RECIPIENT = 0x3001, 0x39FE, 0x3003, 0x0C15
_LONG_NAME, _SHORT_NAME, _MIME, _DATA, _METHOD = 0x3707, 0x3704, 0x370E, 0x3701, 0x3705
_TO, _CC, _BCC = 1, 2, 3
_HEAD: Final = 512  # bytes
_EMBEDDED: Final = 5  # how an attached item of Outlook is kept


def read(data: bytes) -> Mail | None:
    """The mail of these bytes; None when there is none to be read in them."""
    try:
        found = _Item(_opened(data), 32)
    except Exception:  # a broken file brings the reader down in many ways, and is kept as a file
        return None
    return found.mail() if found.says_anything else None


def _opened(data: bytes) -> Storage:
    from olefile import OleFileIO
    from oxmsg.storage import Storage

    if not _holds_its_tables(data):
        raise ValueError("tables larger than the file")
    with OleFileIO(data) as ole:
        return Storage.from_ole(ole)


def _holds_its_tables(data: bytes) -> bool:
    """Whether the tables its head speaks of have room in the file; the reader would believe any number and look for them."""
    if len(data) < _HEAD:
        return False
    shift, fat, mini, further = *struct.unpack_from("<H", data, 30), *(struct.unpack_from("<I", data, at)[0] for at in (44, 64, 72))
    return shift in (9, 12) and (fat + mini + further) << shift <= len(data)


class _Properties:
    """What one storage of the file says: each property is read by itself, and a broken one is none."""

    def __init__(self, storage: Storage, offset: int) -> None:
        from oxmsg.properties import Properties

        self._storage = storage
        self._read: Properties = Properties(storage, properties_header_offset=offset)
        self.damaged = False
        try:
            self._kinds = {(each.pid, each.ptyp) for each in self._read}
        except Exception:
            self._kinds, self.damaged = set(), True

    @property
    def says_anything(self) -> bool:
        return bool(self._kinds)

    def text(self, pid: int) -> str:
        for kind in (_TEXT, _BYTES_TEXT):
            if (pid, kind) in self._kinds and (data := self._bytes(pid, kind)):
                return data.decode("utf-16-le", "replace") if kind == _TEXT else decoded(data, self._charset())
        return ""

    def data(self, pid: int) -> bytes:
        return self._bytes(pid, 0x102)

    def number(self, pid: int) -> int | None:
        found: Any = self._value(pid, "int_prop_value")
        return found if isinstance(found, int) else None

    def moment(self, pid: int) -> dt.datetime | None:
        found: Any = self._value(pid, "date_prop_value")
        return found if isinstance(found, dt.datetime) else None

    def html(self) -> str:
        return decoded(data, self._charset()) if (data := self.data(_HTML)) else self.text(_HTML)

    def _value(self, pid: int, how: str) -> Any:
        try:
            return getattr(self._read, how)(pid)
        except Exception:
            self.damaged = True
            return None

    def _bytes(self, pid: int, kind: int) -> bytes:
        try:
            return self._storage.property_stream_bytes(pid, kind) if (pid, kind) in self._kinds else b""
        except KeyError:  # named, but not there
            self.damaged = True
            return b""

    def _charset(self) -> str:
        try:
            return self._read.body_encoding
        except Exception:
            return ""


class _Item:
    """One item of Outlook."""

    def __init__(self, storage: Storage, offset: int) -> None:
        self._storage = storage
        self._own = _Properties(storage, offset)
        try:
            self._heads = Heads(HeaderParser().parsestr(self._own.text(_HEADERS)).raw_items())
        except Exception:
            self._heads = Heads(())

    @property
    def says_anything(self) -> bool:
        """An old spreadsheet is a file of the same kind, and says nothing."""
        return self._own.says_anything

    def mail(self) -> Mail:
        own, heads = self._own, self._heads
        said = body(own.text(_BODY), own.html())
        files, problems = self._files()
        to, cc = self._recipients()
        damaged = ["headers"] if own.damaged or heads.damaged else []
        if not said.text and own.data(_RTF):
            problems.append("rtf")
        return Mail(
            subject=line(own.text(_SUBJECT)) or heads.text("subject"),
            sender=self._sender(),
            to=to or heads.parties("to"),
            cc=cc or heads.parties("cc"),
            date=own.moment(_SENT) or heads.date() or own.moment(_ARRIVED),
            message_id=(line(own.text(_MESSAGE_ID)) or heads.text("message-id")).strip("<> "),
            reply=bool(own.text(_ANSWERS)) or heads.has("in-reply-to"),
            text=said.text,
            html=said.html,
            attachments=tuple(files),
            problems=tuple(dict.fromkeys([*damaged, *problems, *said.problems])),
        )

    def _sender(self) -> Party | None:
        own = self._own
        written = self._heads.parties("from")
        addresses = (own.text(pid) for pid in (_SENDER_SMTP, _SENDER_OTHER, _SENDER_ADDRESS, _FOR_SMTP, _FOR_ADDRESS))
        where = next((found for each in addresses if (found := address(each))), "")
        name = line(own.text(_SENDER_NAME)) or line(own.text(_FOR_NAME))
        if where := where or address(name):
            return Party("" if name.lower() == where else name, where)
        return written[0] if written else Party(name, "") if name else None

    def _recipients(self) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
        found: dict[int, list[tuple[str, str]]] = {_TO: [], _CC: []}
        for storage in self._storage.iter_recipient_storages():
            try:
                each = _Properties(storage, 8)
            except Exception:
                self._own.damaged = True
                continue
            name = line(each.text(_NAME))
            where = address(each.text(_SMTP)) or address(each.text(_ADDRESS)) or address(name)
            to = each.number(_RECIPIENT) not in (_CC, _BCC)
            found[_TO if to else _CC].append(("" if name.strip("'").lower() == where else name, where))
        return parties(found[_TO]), parties(found[_CC])

    def _files(self) -> tuple[list[MailFile], list[str]]:
        files: list[MailFile] = []
        problems = []
        for at, storage in enumerate(self._storage.iter_attachment_storages(), 1):
            if len(files) >= FILES:
                problems.append("more files")
                break
            try:
                each = _Properties(storage, 8)
            except Exception:
                problems.append("file")
                continue
            name = line(each.text(_LONG_NAME)) or line(each.text(_SHORT_NAME)) or line(each.text(_NAME)) or f"file-{at}.bin"
            data = each.data(_DATA)
            if data:
                files.append(MailFile(name[:400], line(each.text(_MIME))[:100] or "application/octet-stream", data))
            else:
                problems.append("item" if each.number(_METHOD) == _EMBEDDED else "file")
        return files, problems
