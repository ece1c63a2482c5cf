"""Numbers of records, given inside the transaction that uses them: no gap after a refused save, never the same one twice."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.models import Counter


def take(session: Session, series: str, how_many: int = 1) -> int:
    """The first of the next `how_many` numbers of a series; the row stays locked until the transaction ends."""
    session.execute(update(Counter).where(Counter.series == series).values(next=Counter.next + how_many))
    return session.scalars(select(Counter.next).where(Counter.series == series)).one() - how_many
