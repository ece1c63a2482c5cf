"""What the store itself writes into each record: who and when, and the folded keys."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.formats import fold
from app.models import Entity
from app.models.fields import folded_keys
from app.models.types import uuid7

WHO = "who"  # in session.info


def before_flush(session: Session, _context: Any, _instances: Any) -> None:
    now = dt.datetime.now(dt.UTC)
    who = session.info.get(WHO, "")
    for record in session.new:
        if isinstance(record, Entity):
            record.created_at = record.changed_at = now
            record.created_by = record.changed_by = who
            _fold(record)
    for record in session.dirty:
        if isinstance(record, Entity) and session.is_modified(record):
            record.changed_at, record.changed_by = now, who
            _fold(record)


def _fold(record: Entity) -> None:
    for key, value in folded_keys(type(record), lambda name: getattr(record, name), fold).items():
        if getattr(record, key) != value:
            setattr(record, key, value)


def changed_now(session: Session) -> dict[str, Any]:
    """The stamps of records changed by a bulk statement."""
    return {"changed_at": dt.datetime.now(dt.UTC), "changed_by": session.info.get(WHO, "")}


def insert_many(session: Session, entity: type[Entity], rows: list[dict[str, Any]]) -> None:
    """Insert many plain rows in one statement. Missing ids are made, keys and stamps filled in."""
    if not rows:
        return
    now, who = dt.datetime.now(dt.UTC), session.info.get(WHO, "")
    for row in rows:
        row.setdefault("id", uuid7())
        row.update(created_at=now, changed_at=now, created_by=who, changed_by=who)
        row.update(folded_keys(entity, row.get, fold))
    session.execute(insert(entity.__table__), rows)  # type: ignore[arg-type]
