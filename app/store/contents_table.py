"""The table that holds the contents of attachments, in chunks: on a server beside the records, of a file in one beside it."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, MetaData, Table

from app.models.types import words

CHUNK: Final = 256 * 1024  # bytes (sync.md 11)
METADATA: Final = MetaData(naming_convention={"pk": "pk_%(table_name)s"})
CONTENTS: Final = Table(
    "contents",
    METADATA,
    Column("scope", BigInteger, primary_key=True, autoincrement=False),  # not shared across scopes: a hash would prove existence
    Column("sha256", words(64), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("data", LargeBinary, nullable=False),
)
