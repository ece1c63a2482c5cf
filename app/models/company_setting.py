"""A setting of the whole company as it is kept: a record like any other, so that it has a history, an undo and news."""

from __future__ import annotations

import uuid

from sqlalchemy.orm import Mapped

from app.formats import Kind
from app.models.base import Entity
from app.models.fields import MEMO_LENGTH, Words, field, key_of
from app.models.types import derived_id

LONGEST = MEMO_LENGTH  # characters of a value


class CompanySetting(Entity):
    """One setting, its value in the text of `app.settings.to_text`. Which there are says app/settings.py."""

    __tablename__ = "company_settings"
    __labels__ = ("Company setting", "Company settings")
    __title__ = "key"

    key: Mapped[Words] = field("Setting", listed=True, required=True, exported=False)
    value: Mapped[Words] = field("Value", kind=Kind.MEMO, exported=False)
    key_key: Mapped[str] = key_of("key", sorts="key")


def setting_id(key: str) -> uuid.UUID:
    """The same on every computer, so that two people who set it mean one record."""
    return derived_id("setting", key)
