"""What is known of a mail once it has been read, and the form in which the child process hands it over."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Final

MAIL: Final = "mail.json"
TEXT: Final = 1_000_000  # letters of a mail's text, and of its formatted one; the mail itself is kept whole
FILES: Final = 200  # attachments that are taken out of one mail
PARTIES: Final = 500  # senders and recipients of one header


@dataclass(frozen=True, slots=True)
class Party:
    """Who sent or got a mail."""

    name: str
    address: str  # in small letters; "" when there is none that a mail could go to

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name and self.address else self.name or self.address


@dataclass(frozen=True, slots=True)
class MailFile:
    """A file that came with a mail. Its name is what the sender called it: a label, no path."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as far as it could be read. `problems` says what could not, each in a sentence."""

    subject: str = ""
    sender: Party | None = None
    to: tuple[Party, ...] = ()
    cc: tuple[Party, ...] = ()
    date: dt.datetime | None = None  # with its zone
    message_id: str = ""
    reply: bool = False  # whether it answers another one
    text: str = ""
    html: str = ""  # cleaned: nothing in it is fetched, whoever shows it; "" when there is none
    attachments: tuple[MailFile, ...] = ()
    problems: tuple[str, ...] = ()  # words of problems.py


def save(mail: Mail, folder: Path) -> None:
    """Write it into the folder: the words as JSON, every attachment as a file of its own."""
    for at, file in enumerate(mail.attachments):
        _path(folder, at).write_bytes(file.data)
    words = asdict(replace(mail, attachments=(), date=None))
    words["date"] = mail.date.isoformat() if mail.date is not None else None
    words["attachments"] = [{"name": file.name, "media_type": file.media_type} for file in mail.attachments]
    (folder / MAIL).write_text(json.dumps(words), encoding="ascii")


def load(folder: Path) -> Mail:
    found: dict[str, Any] = json.loads((folder / MAIL).read_text(encoding="ascii"))
    found["attachments"] = tuple(
        MailFile(data=_path(folder, at).read_bytes(), **each) for at, each in enumerate(found["attachments"])
    )
    found["date"] = dt.datetime.fromisoformat(found["date"]) if found["date"] else None
    found["sender"] = Party(**found["sender"]) if found["sender"] else None
    found |= {name: tuple(Party(**each) for each in found[name]) for name in ("to", "cc")}
    return Mail(**{**found, "problems": tuple(found["problems"])})


def _path(folder: Path, at: int) -> Path:
    return folder / f"file-{at}"


def parties(found: Sequence[tuple[str, str]]) -> tuple[Party, ...]:
    """Those of a header, each once, in their order."""
    return tuple(dict.fromkeys(Party(name, address) for name, address in found if name or address))[:PARTIES]
