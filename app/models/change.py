"""The journal: every change noted once, by triggers inside its transaction (decisions.md 4 and 5).

History, undo, the news to the screens and the sync all start from these rows.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Final

from sqlalchemy import ForeignKey, Index, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base
from app.models.types import SERIAL, UtcMoment

# Where a write came from.
HERE, IMPORT, UNDO, OTHER, SETUP = "here", "import", "undo", "other", "setup"
ORIGINS: Final = (HERE, IMPORT, UNDO, OTHER, SETUP)


class Journal(Base):
    """One row per record and write; append-only. `reverses` names the operation an undo or redo took back."""

    __tablename__ = "journal"
    __table_args__ = (
        Index(None, "record", "seq"),
        Index(None, "operation", "seq"),
        Index(None, "reverses", sqlite_where=text("reverses IS NOT NULL"), postgresql_where=text("reverses IS NOT NULL")),
        Index(None, "who", "seq"),
    )

    seq: Mapped[int] = mapped_column(SERIAL, primary_key=True, autoincrement=True)
    operation: Mapped[uuid.UUID]
    label: Mapped[str] = mapped_column(String(300))
    who: Mapped[str] = mapped_column(String(100))
    at: Mapped[dt.datetime] = mapped_column(UtcMoment())
    origin: Mapped[str] = mapped_column(String(10))
    reverses: Mapped[uuid.UUID | None]
    table_name: Mapped[str] = mapped_column(String(60))
    record: Mapped[uuid.UUID]
    verb: Mapped[str] = mapped_column(String(10))  # insert | update
    scope: Mapped[int]


class JournalValue(Base):
    """The old and new values of one journal row as JSON objects; may be erased without breaking the journal."""

    __tablename__ = "journal_values"

    seq: Mapped[int] = mapped_column(SERIAL, ForeignKey("journal.seq"), primary_key=True, autoincrement=False)
    old: Mapped[str | None] = mapped_column(Text)
    new: Mapped[str | None] = mapped_column(Text)


class Counter(Base):
    """The next number of a series. Taken inside the transaction that uses it, so no number is lost or given twice."""

    __tablename__ = "counters"

    series: Mapped[str] = mapped_column(String(40), primary_key=True)
    next: Mapped[int]


class Meta(Base):
    """Facts about the database itself: its id and the day it was made."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)
