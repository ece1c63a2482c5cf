"""The lines of a mail's head: each one is read by itself, so that a bad one loses nothing but itself (safety.md F19)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from email import policy
from email.header import decode_header, make_header
from email.utils import getaddresses, parsedate_to_datetime
from typing import Any, Final

from app.services.mail.message import PARTIES, Party, parties
from app.services.mail.words import line, unescaped

LONGEST: Final = 200_000  # letters of one header
_STRICT: Final = 4_000  # letters up to which the careful reader is asked; it takes its time
_MOST: Final = 50  # headers of one name
_SUBJECT: Final = 1_000  # letters
_NAME: Final = 200
_READ: Final = frozenset(
    {"from", "sender", "to", "cc", "bcc", "subject", "date", "received", "message-id", "in-reply-to", "references"}
)


class Heads:
    """The headers of one mail by their names in small letters."""

    def __init__(self, raw: Iterable[tuple[str, Any]]) -> None:
        self.damaged = False
        self._raw: dict[str, list[str]] = {}
        for name, value in raw:
            if (known := str(name).lower()) in _READ and len(there := self._raw.setdefault(known, [])) < _MOST:
                there.append(unescaped(str(value))[:LONGEST])

    def has(self, name: str) -> bool:
        return name in self._raw

    def text(self, name: str) -> str:
        """The first header of this name as a line of text."""
        return self._text(next(iter(self._raw.get(name, ())), ""))

    def parties(self, name: str) -> tuple[Party, ...]:
        """Everybody in the headers of this name."""
        return parties([each for raw in self._raw.get(name, ()) for each in self._addresses(name, raw)])

    def date(self) -> dt.datetime | None:
        """When it was written, else when it arrived here."""
        received = [raw.rpartition(";")[2] for raw in self._raw.get("received", ())[:1]]
        for raw in (*self._raw.get("date", ())[:1], *received):
            if (moment := self._moment(raw)) is not None:
                return moment
        return None

    def _moment(self, raw: str) -> dt.datetime | None:
        try:
            found = parsedate_to_datetime(raw[:200])
            moment = found.replace(tzinfo=dt.UTC) if found.tzinfo is None else found  # "-0000" says UTC (RFC 5322)
            moment.astimezone(dt.UTC)
        except Exception:
            self.damaged = True
            return None
        return moment

    def _text(self, raw: str) -> str:
        if len(raw) <= _STRICT:
            try:
                return line(str(policy.default.header_factory("subject", raw)))[:_SUBJECT]
            except Exception:  # the parser of the standard library falls over some headers (cpython #151857)
                self.damaged = True
        try:
            return line(str(make_header(decode_header(raw))))[:_SUBJECT]
        except Exception:  # the older one over others: a charset that is no word, say
            self.damaged = True
            return line(raw)[:_SUBJECT]

    def _addresses(self, name: str, raw: str) -> list[tuple[str, str]]:
        if len(raw) <= _STRICT:
            try:
                found: Any = policy.default.header_factory(name, raw)
                read = [(line(each.display_name)[:_NAME], address(each.addr_spec)) for each in found.addresses]
                if any(each[1] for each in read) or any(group.display_name and not group.addresses for group in found.groups):
                    return read  # an empty group is how programs write that they do not say who got it
            except Exception:  # the same
                self.damaged = True
        try:
            pairs = getaddresses([raw], strict=False)[:PARTIES]
        except Exception:
            pairs = []
        read = [(self._text(said)[:_NAME], address(where)) for said, where in pairs]
        if raw.strip() and not any(each[1] for each in read):
            self.damaged = True
            return [(self._text(raw)[:_NAME], "")]
        return read


def address(text: str) -> str:
    """An e-mail address in small letters; "" for what is none, as the addresses that programs use inside a company."""
    found = line(text).strip("<>\"' ").lower()
    name, at, host = found.rpartition("@")
    return found if at and name and host and " " not in found and len(found) <= 254 else ""
