"""A pair of records that look alike and are two all the same, said once and remembered."""

from __future__ import annotations

import uuid

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.models.base import Entity
from app.models.fields import Words, field, key_of
from app.models.types import derived_id


class NotDuplicate(Entity):
    """Two records of one kind, the smaller id first. Its own id follows from both, so that two people can say it."""

    __tablename__ = "not_duplicates"
    __labels__ = ("Different pair", "Different pairs")
    __title__ = "kind"
    __table_args__ = (Index(None, "one"), Index(None, "other"))

    kind: Mapped[Words] = field("Table", listed=True, edited=False, required=True, exported=False)
    one: Mapped[Words] = field("One", edited=False, required=True, exported=False)
    other: Mapped[Words] = field("The other", edited=False, required=True, exported=False)
    kind_key: Mapped[str] = key_of("kind", sorts="kind")


def pair(one: uuid.UUID, other: uuid.UUID) -> tuple[str, str]:
    """Two ids as they are kept."""
    first, second = sorted((one.hex, other.hex))
    return first, second


def pair_id(kind: str, one: uuid.UUID, other: uuid.UUID) -> uuid.UUID:
    return derived_id("not duplicates", kind, *pair(one, other))
