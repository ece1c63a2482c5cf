"""Code tables: the words a company classifies its records by, made and ordered by its users (N-09)."""

from __future__ import annotations

import uuid
from typing import Final

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.code_tables import CODE_TABLES as CODE_TABLES
from app.language import _
from app.models.base import Entity
from app.models.fields import Words, field, in_use, key_of
from app.models.types import derived_id

_OWN: Final = "field "  # before the id of a field of the users' own


class Code(Entity):
    """One word of one code table. A locked one is known to the program and keeps its meaning."""

    __tablename__ = "codes"
    __labels__ = ("Code", "Codes")
    __table_args__ = (Index(None, "table_name", "position"),)

    table_name: Mapped[Words] = field("Table", listed=True, filtered=True, edited=False, required=True)
    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=30)
    code: Mapped[Words] = field("Code", listed=True, searched=True, help="A short form, as other programs know it.")
    position: Mapped[int] = field("Order", default=0, listed=True)
    active: Mapped[bool] = in_use()
    locked: Mapped[bool] = field("Fixed", default=False, edited=False, exported=False)
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()

    def problems(self) -> list[tuple[str, str]]:
        if self.table_name not in CODE_TABLES and not is_own_table(self.table_name or ""):
            return [("table_name", _("Choose one of the tables: {tables}.").format(tables=", ".join(CODE_TABLES)))]
        return []


def fixed_code(table: str, word: str) -> uuid.UUID:
    """The id of a word the program knows by itself, the same in every database."""
    return derived_id("code", table, word)


def own_table(field_id: uuid.UUID) -> str:
    """The code table of a choice field that the users made."""
    return f"{_OWN}{field_id.hex}"


def is_own_table(table: str) -> bool:
    return table.startswith(_OWN)


CUSTOMER: Final = fixed_code("relation", "customer")
SUPPLIER: Final = fixed_code("relation", "supplier")
PROSPECT: Final = fixed_code("relation", "prospect")
COMPETITOR: Final = fixed_code("relation", "competitor")
BANK: Final = fixed_code("relation", "bank")
