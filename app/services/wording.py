"""Values of records in words, many at a time: the records they refer to are named by one question for each kind."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Iterable
from itertools import batched
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import Described
from app.store.listing import title_of

AT_ONCE: Final = 500  # ids in one question


class Wording:
    """What values are called. `learn` the references first, then ask for texts."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple[type[Entity], uuid.UUID], str] = {}

    def learn(self, values: Iterable[tuple[Described, Any]]) -> None:
        """Look up the names of all records these values refer to."""
        wanted: dict[type[Entity], set[uuid.UUID]] = {}
        for d, value in values:
            if d.target is not None:
                ids = value if d.kind is Kind.CODES else () if value is None else (value,)
                wanted.setdefault(d.target, set()).update(ids)
        for entity, ids in wanted.items():
            for some in batched(sorted(id for id in ids if (entity, id) not in self._known), AT_ONCE):
                found = self._session.execute(select(entity.id, title_of(entity, entity)).where(entity.id.in_(some)))
                self._known |= {(entity, id): str(title or "") for id, title in found}

    def text(self, d: Described, value: Any) -> str:
        if value is None or value == "":
            return ""
        if d.kind is Kind.CODES:
            return ", ".join(sorted(self._name(d, id) for id in value))
        if d.kind is Kind.REF:
            return self._name(d, value)
        if isinstance(value, enum.Enum):
            words = _(str(value.value))
            return words[:1].upper() + words[1:]
        return formats.current().text(d.kind, value)

    def _name(self, d: Described, id: uuid.UUID) -> str:
        assert d.target is not None
        return self._known.get((d.target, id), "")


def called(record: Entity) -> str:
    """What a person calls a record that is at hand: a case also by its number."""
    title = str(getattr(record, record.__title__, "") or "")
    number = getattr(record, "number", None) if record.__title__ == "title" else None
    return f"{number}  {title}".strip() if number else title
