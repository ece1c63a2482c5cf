"""What every record has: an id made on any computer, a version that counts its saves, and who touched it when."""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from typing import Any, ClassVar, Final

from sqlalchemy import BigInteger, Boolean, ForeignKey, ForeignKeyConstraint, Index, MetaData, String, UniqueConstraint, false
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from app.models.types import Day, Id, Money, UtcMoment, uuid7, words

EVERYBODY: Final = 0  # the scope all may see


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: words(200), dt.date: Day(), dt.datetime: UtcMoment(), Decimal: Money(2), int: BigInteger(), uuid.UUID: Id(),
    }  # fmt: skip


class Scope(Base):
    """Who may see a record: everybody (0), one team, or one user."""

    __tablename__ = "scopes"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str] = mapped_column(words(200))


class Entity(Base):
    """A kind of record. `__title__` is the field that names one to a person, `__labels__` the singular and plural."""

    __abstract__ = True
    __title__: ClassVar[str] = "name"
    __labels__: ClassVar[tuple[str, str]]
    __order__: ClassVar[str] = ""  # the field lists start sorted by; else the title
    __owner__: ClassVar[str] = ""  # the field that names the record this one is a part of
    __lock__: ClassVar[str] = ""  # the yes/no field that locks all others while it is on
    __series__: ClassVar[str] = ""  # the number series its `number` comes from

    id: Mapped[uuid.UUID] = mapped_column(primary_key=True, default=uuid7, sort_order=-20)
    version: Mapped[int] = mapped_column(default=1, server_default="1", sort_order=-19)
    scope: Mapped[int] = mapped_column(ForeignKey("scopes.id"), default=EVERYBODY, server_default="0", sort_order=-18)
    server_version: Mapped[int | None] = mapped_column(sort_order=-17)
    deleted: Mapped[bool] = mapped_column(Boolean, default=False, server_default=false(), sort_order=-16)
    created_at: Mapped[dt.datetime | None] = mapped_column(sort_order=-15)
    created_by: Mapped[str] = mapped_column(String(100), default="", server_default="", sort_order=-14)
    changed_at: Mapped[dt.datetime | None] = mapped_column(sort_order=-13)
    changed_by: Mapped[str] = mapped_column(String(100), default="", server_default="", sort_order=-12)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}

    def problems(self) -> list[tuple[str, str]]:
        """Rule breaks as (field name, what to do about it). Pure: no database, no Qt."""
        return []


INTERNAL: Final = frozenset(
    {"id", "version", "scope", "server_version", "created_at", "created_by", "changed_at", "changed_by"}
)  # owned by the store, outside the journal's difference and outside merging; `deleted` is journalled


def owner_of(table: str, column: str) -> tuple[Any, ...]:
    """Table arguments of a part: it lives in the scope of the record it belongs to, and moves with it."""
    return (
        ForeignKeyConstraint([column, "scope"], [f"{table}.id", f"{table}.scope"], onupdate="CASCADE", name=f"fk_owner_{column}"),
        Index(None, column),
    )


def owns() -> UniqueConstraint:
    """Table argument of a record that has parts (see `owner_of`)."""
    return UniqueConstraint("id", "scope")
