"""Cases by status and currency, counted and summed: what several reports stand on."""

from __future__ import annotations

import uuid
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import BigInteger, ColumnElement, func, literal_column, select, type_coerce
from sqlalchemy.orm import Session

from app.models import Case, CaseStatus
from app.models.case import Outcome, Phase, outcome_of
from app.models.types import Money
from app.store.listing import Ref


class Status(NamedTuple):
    """A status with what a chart needs to draw it."""

    ref: Ref
    colour: str
    phase: Phase
    outcome: Outcome
    deleted: bool


class Pile(NamedTuple):
    """The cases of one status in one currency; those without a value stand apart."""

    status: Status
    currency: str
    valued: bool
    cases: int
    value: Decimal
    weighted: Decimal


def statuses(session: Session) -> dict[uuid.UUID, Status]:
    """Every status in the order the users gave them; deleted ones too, since old cases may still name them."""
    columns = (CaseStatus.id, CaseStatus.name, CaseStatus.colour, CaseStatus.phase, CaseStatus.deleted)
    stmt = select(*columns).order_by(CaseStatus.position, CaseStatus.name_key, CaseStatus.id)
    rows = session.execute(stmt)
    return {key: Status(Ref(key, name), colour, phase, outcome_of(key), deleted) for key, name, colour, phase, deleted in rows}


def weighted_sum() -> ColumnElement[Decimal]:
    """The sum of value × probability, from what it is computed of: SQLite reads no computed column from an index alone."""
    return type_coerce(func.sum(type_coerce(Case.value, BigInteger()) * Case.probability), Money(4))


def piles(session: Session, known: dict[uuid.UUID, Status]) -> list[Pile]:
    """All cases in the order of their statuses: one statement, answered from an index alone."""
    zero: ColumnElement[int] = literal_column("0")
    columns = (Case.status_id, Case.currency, Case.value != zero)
    stmt = (
        select(*columns, func.count(), func.sum(Case.value), weighted_sum())
        .where(Case.deleted == literal_column("false"))
        .group_by(*columns)
    )
    order = {key: n for n, key in enumerate(known)}
    rows = sorted(session.execute(stmt), key=lambda row: (order[row[0]], row[1], row[2]))
    return [Pile(known[key], currency, bool(valued), n, value, weighted) for key, currency, valued, n, value, weighted in rows]
