"""Reads a mail as it travels (.eml): parts, charsets and names as they are meant, nothing lost because of a bad line."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from email import policy
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser
from typing import Any, Final

from app.services.mail.body import body
from app.services.mail.heads import Heads
from app.services.mail.message import FILES, TEXT, Mail, MailFile
from app.services.mail.words import cleaned, decoded, line, unescaped

_DEEPEST: Final = 20  # parts inside parts that are looked into
_PARTS: Final = 2_000
_BODIES: Final = {"text/plain": 0, "text/html": 1}
_UNSAID: Final = "application/octet-stream"


def read(data: bytes) -> Mail:
    """The mail of these bytes. Whatever they are, something comes back: at worst a mail with a problem and no more."""
    message, whole = _parsed(data)
    heads = Heads(message.raw_items())
    taken = _Taken()
    if whole:
        taken.walk(message)
    said = body("\n\n".join(taken.texts[0]), "<hr>".join(taken.texts[1]))
    subject, date, message_id = heads.text("subject"), heads.date(), heads.text("message-id")
    senders = heads.parties("from") or heads.parties("sender")
    to, cc = heads.parties("to"), heads.parties("cc") + heads.parties("bcc")
    problems = [*(["headers"] if heads.damaged else []), *([] if whole else ["parts"]), *taken.problems, *said.problems]
    return Mail(
        subject=subject,
        sender=senders[0] if senders else None,
        to=to,
        cc=cc,
        date=date,
        message_id=message_id.strip("<> "),
        reply=heads.has("in-reply-to") or heads.has("references"),
        text=said.text,
        html=said.html,
        attachments=tuple(taken.files),
        problems=tuple(dict.fromkeys(problems)),
    )


def _parsed(data: bytes) -> tuple[Message[str, str], bool]:
    """The parts of the mail, or only its head where they lie in each other without end."""
    try:
        return BytesParser(policy=policy.compat32).parsebytes(data), True
    except Exception:  # RecursionError, and whatever else a made-up mail brings the parser of the standard library to
        return _head(data), False


def _head(data: bytes) -> Message[str, str]:
    try:
        return BytesHeaderParser(policy=policy.compat32).parsebytes(data)
    except Exception:
        return Message()


class _Taken:
    """What was taken out of the parts: texts, formatted texts, files."""

    def __init__(self) -> None:
        self.texts: tuple[list[str], list[str]] = ([], [])
        self.files: list[MailFile] = []
        self.problems: list[str] = []
        self._letters = 0

    def walk(self, message: Message[str, str]) -> None:
        """Every part in its order; what is inside a forwarded mail stays in it."""
        open_parts: list[tuple[Iterator[Any], int]] = [(iter([message]), 0)]
        seen = 0
        while open_parts:
            parts, depth = open_parts[-1]
            part = next(parts, None)
            if part is None:
                open_parts.pop()
                continue
            seen += 1
            if seen > _PARTS:
                self.problems.append("more files")
                return
            kind = _kind(part)
            if kind.startswith("multipart/") and isinstance(part.get_payload(), list):
                if depth < _DEEPEST:
                    open_parts.append((iter(part.get_payload()), depth + 1))
                else:
                    self.problems.append("parts")
            else:
                self._take(part, kind)

    def _take(self, part: Message[str, str], kind: str) -> None:
        name = _name(part)
        which = _BODIES.get(kind)
        if which is not None and not name and _disposition(part) != "attachment":
            if self._letters < TEXT * 4:
                text = decoded(_content(part), _charset(part))
                self._letters += len(text)
                if text.strip():
                    self.texts[which].append(text)
            else:
                self.problems.append("cut")
            return
        if len(self.files) >= FILES:
            self.problems.append("more files")
            return
        data = _nested(part) if kind.startswith("message/") else _content(part)
        if data is None:
            self.problems.append("file")
        elif data or name:
            self.files.append(MailFile(name or _named(kind, part, len(self.files) + 1), kind, data))


def _kind(part: Message[str, str]) -> str:
    try:
        return part.get_content_type()[:100]
    except Exception:  # headers of parts are as bad as any
        return _UNSAID


def _disposition(part: Message[str, str]) -> str:
    try:
        return part.get_content_disposition() or ""
    except Exception:
        return ""


def _charset(part: Message[str, str]) -> str:
    try:
        return part.get_content_charset() or ""
    except Exception:
        return ""


def _name(part: Message[str, str]) -> str:
    """What the sender calls the file; encoded words in it are wrong and usual."""
    try:
        found = part.get_filename() or ""
    except Exception:
        found = ""
    return Heads([("subject", unescaped(found))]).text("subject")[:400] if found else ""


def _content(part: Message[str, str]) -> bytes:
    try:
        found: Any = part.get_payload(decode=True)
    except Exception:
        found = part.get_payload()
    if isinstance(found, bytes):
        return found
    return str(found or "").encode("utf-8", "surrogateescape") if not isinstance(found, list) else b""


def _nested(part: Message[str, str]) -> bytes | None:
    """A forwarded mail, as a file that can be opened by itself; None when it cannot be written down again."""
    inner: Any = part.get_payload()
    if not isinstance(inner, list):
        return _content(part)
    try:
        return b"\n\n".join(each.as_bytes(policy=policy.compat32) for each in inner)
    except Exception:
        return None


def _named(kind: str, part: Message[str, str], at: int) -> str:
    """A name for a file without one."""
    if kind == "message/rfc822":
        inner: Any = part.get_payload()
        subject = Heads(inner[0].raw_items()).text("subject") if isinstance(inner, list) and inner else ""
        return f"{subject[:120] or 'mail'}.eml"
    known = {"text/calendar": ".ics", "application/ms-tnef": ".dat", "application/pkcs7-mime": ".p7m", "text/plain": ".txt"}
    ending = known.get(kind) or mimetypes.guess_extension(kind, strict=False) or ".bin"
    return line(cleaned(f"{kind.partition('/')[0]}-{at}{ending}"))
