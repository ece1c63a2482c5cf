"""Finds the records that the rows of a foreign table belong to, and what they hold now."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.formats import Kind
from app.models import Code, Entity
from app.models.fields import Described
from app.services import owned
from app.store import extras

FEW_ROWS: Final = 2000  # of a file: up to here its keys are asked for, beyond all keys are read


class Matcher:
    """Knows records by the key of one import."""

    def __init__(self, session: Session, entity: type[Entity], key: Sequence[str], given: Sequence[Described], rows: int) -> None:
        self._session, self._entity, self._given = session, entity, given
        self._names = list(key)
        self._columns = [getattr(entity, name) for name in key]
        self._all: dict[tuple[Any, ...], list[uuid.UUID]] | None = self._read() if key and rows > FEW_ROWS else None

    def known(self, first: set[Any]) -> dict[tuple[Any, ...], list[uuid.UUID]]:
        """The records by their keys; at least those whose first key field is one of these."""
        return self._all if self._all is not None else self._read(self._columns[0].in_(first))

    def _read(self, *where: Any) -> dict[tuple[Any, ...], list[uuid.UUID]]:
        # A deleted one that can only be made once comes back under its id.
        if self._entity not in owned.ONE_EACH and self._names != ["id"]:
            where = (*where, self._entity.deleted.is_(False))
        known: dict[tuple[Any, ...], list[uuid.UUID]] = {}
        for *key, one in self._session.execute(select(*self._columns, self._entity.id).where(*where)):
            known.setdefault(tuple(key), []).append(one)
        return known

    def existing(self, ids: list[uuid.UUID]) -> list[dict[str, Any]]:
        """What records have in the fields of the mapping."""
        if not ids:
            return []
        plain = [d.name for d in self._given if d.kind is not Kind.CODES and d.extra is None]
        columns = [getattr(self._entity, name) for name in dict.fromkeys(["id", "version", "deleted", *plain])]
        stmt = select(*columns).where(self._entity.id.in_(ids))
        found = {row.id: dict(row._mapping) for row in self._session.execute(stmt)}
        for d in self._given:
            if d.kind is Kind.CODES:
                held = self._codes(d, ids)
                for record, values in found.items():
                    values[d.name] = frozenset(held.get(record, ()))
        if made := [d for d in self._given if d.extra is not None]:
            for record, more in extras.held(self._session, made, ids).items():
                found.get(record, {}).update(more)
        return list(found.values())

    def _codes(self, d: Described, ids: list[uuid.UUID]) -> dict[uuid.UUID, set[uuid.UUID]]:
        link: Any = d.through
        owner = getattr(link, link.__owner__)
        stmt = select(owner, link.code_id).join(Code, Code.id == link.code_id)
        held: dict[uuid.UUID, set[uuid.UUID]] = {}
        living = owner.in_(ids), link.deleted.is_(False), Code.table_name == d.field.codes
        for record, code in self._session.execute(stmt.where(*living)):
            held.setdefault(record, set()).add(code)
        return held

    def whole(self, ids: Iterable[uuid.UUID]) -> list[dict[str, Any]]:
        """Everything these records hold."""
        columns = [c for c in self._entity.__table__.columns if c.computed is None]
        return [dict(row._mapping) for row in self._session.execute(select(*columns).where(self._entity.id.in_(list(ids))))]
