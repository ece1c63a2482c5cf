"""A file that belongs to an activity: its name and what it is; its content lies in the store of contents (C-26, N-16, N-18)."""

from __future__ import annotations

import uuid

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.formats import Kind
from app.models.base import Entity, owner_of
from app.models.fields import Words, field


class Attachment(Entity):
    """A new version of a file is a new row: the content of one never changes."""

    __tablename__ = "attachments"
    __labels__ = ("Attachment", "Attachments")
    __owner__ = "activity_id"
    __table_args__ = (*owner_of("activities", "activity_id"), Index("ix_attachments_sha256", "sha256"))

    activity_id: Mapped[uuid.UUID] = field("Activity", required=True)
    name: Mapped[Words] = field("Name", listed=True, required=True, width=30)
    description: Mapped[Words] = field("Description", listed=True)
    media_type: Mapped[Words] = field("Kind", edited=False, help="As text/plain or image/png.")
    size: Mapped[int] = field("Size", default=0, edited=False, listed=True, help="Bytes.")
    sha256: Mapped[Words] = field("Checksum", edited=False, help="SHA-256 of the content, which it is found by.")
    text: Mapped[Words] = field("Words inside", kind=Kind.MEMO, edited=False, help="What the search looks into.")
