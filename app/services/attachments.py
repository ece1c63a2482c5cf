"""What one can do with the files of an activity: add, read, list and rename them; deleting is records.delete (C-26, N-18)."""

from __future__ import annotations

import datetime as dt
import mimetypes
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats.file_names import free_name, safe_file_name
from app.language import _
from app.models import Activity, Attachment
from app.models.fields import MEMO_LENGTH
from app.services import owned, records, saved_files
from app.store import contents
from app.trouble import Invalid

OTHER: Final = "application/octet-stream"  # the kind of a file whose kind nobody knows
_KINDS: Final = mimetypes.MimeTypes()  # without the system's own list: the same kind on every computer
_OURS: Final = {".msg": "application/vnd.ms-outlook", ".eml": "message/rfc822", ".md": "text/markdown", ".webp": "image/webp"}


class Listed(NamedTuple):
    """A file of an activity, without its content."""

    id: uuid.UUID
    version: int
    name: str
    description: str
    media_type: str
    size: int
    added_at: dt.datetime | None
    added_by: str


def add(session: Session, activity_id: uuid.UUID, name: str, data: bytes, *, description: str = "", text: str = "") -> uuid.UUID:
    """Keep a file with an activity. `text` is what the search finds it by; a name that is taken there gets a number."""
    activity = records.get(session, Activity, activity_id)
    made = Attachment(activity_id=activity_id, scope=activity.scope)
    made.name = free_name(safe_file_name(name, _("File")), (other.name for other in listed(session, activity_id)))
    made.description, made.text = description, searchable(text)
    made.media_type, made.size = kind_of(made.name), len(data)
    if problems := records.field_problems(made):
        raise Invalid(problems)
    made.sha256 = contents.put(session, activity.scope, data)
    session.add(made)
    owned.tell_owner(session, made)
    session.flush()
    return made.id


class New(NamedTuple):
    """A file that is to be added."""

    name: str
    data: bytes
    text: str = ""  # the words inside


def add_all(session: Session, activity_id: uuid.UUID, files: Sequence[New]) -> list[uuid.UUID]:
    """Several at once, in one write."""
    return [add(session, activity_id, file.name, file.data, text=file.text) for file in files]


def content(session: Session, id: uuid.UUID) -> bytes:
    """What is in a file; Trouble names it when its content is missing or damaged."""
    row: Attachment = records.get(session, Attachment, id, lock=False)
    return contents.get(session, contents.Content(row.scope, row.sha256), row.size, row.name)


class Shown(NamedTuple):
    """The files of an activity with what it is about."""

    subject: str
    files: list[Listed]


def shown(session: Session, activity_id: uuid.UUID) -> Shown:
    subject = session.scalar(select(Activity.subject).where(Activity.id == activity_id)) or ""
    return Shown(subject, listed(session, activity_id))


def words_of(session: Session, id: uuid.UUID) -> str:
    """What was found inside a file, for the search and for who looks at it."""
    return session.scalar(select(Attachment.text).where(Attachment.id == id)) or ""


def save(session: Session, id: uuid.UUID, path: Path) -> Path:
    """Write one file to where the user wants it."""
    return saved_files.save(path, content(session, id))


def save_all(session: Session, ids: Sequence[uuid.UUID], folder: Path) -> list[Path]:
    """Write files into a folder, beside what is there."""
    rows = [records.get(session, Attachment, id, lock=False) for id in ids]
    return saved_files.save_all(folder, ((row.name, content(session, row.id)) for row in rows))


def lend(session: Session, id: uuid.UUID) -> Path:
    """A copy that another program may open; Refused for what could start something."""
    row: Attachment = records.get(session, Attachment, id, lock=False)
    return saved_files.lend(row.name, content(session, id))


def listed(session: Session, activity_id: uuid.UUID) -> list[Listed]:
    """The files of an activity in the order they came."""
    a = Attachment
    stmt = select(a.id, a.version, a.name, a.description, a.media_type, a.size, a.created_at, a.created_by)
    stmt = stmt.where(a.activity_id == activity_id, a.deleted.is_(False)).order_by(a.created_at, a.id)
    return [Listed(*row) for row in session.execute(stmt)]


def rename(session: Session, id: uuid.UUID, name: str, version: int = 0) -> records.Saved:
    """Give a file another name, which every system takes and no other file of the activity has."""
    row: Attachment = records.get(session, Attachment, id)
    others = (other.name for other in listed(session, row.activity_id) if other.id != id)
    if not name.strip():
        raise Invalid([("name", _("Enter a name for the file."))])
    safe = free_name(safe_file_name(name, _("File")), others)
    return records.save(session, Attachment, {"name": safe}, id, version or row.version)


def kind_of(name: str) -> str:
    """The media type that the ending of a name tells."""
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    return _OURS.get(ending) or _KINDS.guess_type(f"x{ending}")[0] or OTHER


def searchable(text: str) -> str:
    """As much of a text as the store takes: without signs no database holds, in lines, not too long."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")[:MEMO_LENGTH]
