"""A value for every field of every entity, made by walking the fields: ``Samples(session).values(Company)``."""

from __future__ import annotations

import datetime as dt
import itertools
import uuid
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from app.formats import Kind
from app.models import Case, CaseStep, CloseReason, Code, Entity, ExtraField
from app.models.base import INTERNAL
from app.models.case import Outcome
from app.models.fields import Described, field_of, fields_of
from app.models.types import derived_id
from app.services import owned, records

FIRST_DAY, SECOND_DAY = dt.date(2026, 3, 5), dt.date(2026, 4, 6)

# Two values of each kind; what they are must come back as it went in.
PAIRS: dict[Kind, tuple[Any, Any]] = {
    Kind.TEXT: ("Ærø {}", "Žluťoučký {}"),
    Kind.MEMO: ("First line of {}\nsecond line", "Other words of {}"),
    Kind.NUMBER: (12, 3),
    Kind.MONEY: (Decimal("1234.50"), Decimal("0.05")),
    Kind.PERCENT: (40, 70),
    Kind.DATE: (FIRST_DAY, SECOND_DAY),
    Kind.MOMENT: (dt.datetime(2026, 3, 5, 13, 30, tzinfo=dt.UTC), dt.datetime(2026, 10, 25, 1, 30, tzinfo=dt.UTC)),
    Kind.YESNO: (True, False),
    Kind.EMAIL: ("eva.novak@firma.cz", "kontakt@example.dk"),
    Kind.PHONE: ("+4533123456", "+420224095111"),
    Kind.WEB: ("https://www.firma.ro/produse?id=4", "https://example.dk"),
    Kind.COUNTRY: ("DK", "CZ"),
    Kind.CURRENCY: ("SEK", "CZK"),
    Kind.LANGUAGE: ("da", "cs"),
    Kind.TIME: (dt.time(9, 30), dt.time(23, 45)),
    Kind.ZONE: ("Europe/Copenhagen", "Europe/Bucharest"),
    Kind.RECURRENCE: ("FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY;INTERVAL=3"),
    Kind.COLOUR: ("#2f6fde", "#c98a1b"),
}
# Fields whose rules leave fewer values than their kind has.
SPECIAL: dict[tuple[type[Entity], str], tuple[Any, Any]] = {
    (CloseReason, "outcome"): (Outcome.WON, Outcome.LOST),
    (Code, "table_name"): ("industry", "district"),
    (Case, "started_on"): (FIRST_DAY, FIRST_DAY - dt.timedelta(1)),
    (CaseStep, "since"): (SECOND_DAY, SECOND_DAY + dt.timedelta(1)),
    (CaseStep, "until"): (SECOND_DAY + dt.timedelta(2), SECOND_DAY + dt.timedelta(3)),
}

_NAMES = itertools.count(1)


def typed(entity: type[Entity]) -> list[Described]:
    """The fields that a user fills in."""
    return [d for d in fields_of(entity) if d.stored and (d.field.edited or d.field.required)]


def noted(entity: type[Entity]) -> list[str]:
    """The names of the columns that users own."""
    return [d.name for d in fields_of(entity) if d.column is not None and d.stored and d.name not in INTERNAL]


class Samples:
    """Makes values, and the records they point to."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._made: dict[tuple[str, int], uuid.UUID] = {}

    def values(self, entity: type[Entity], which: int = 0) -> dict[str, Any]:
        return {d.name: self.value(d, which) for d in typed(entity)}

    def changes(self, entity: type[Entity], which: int = 1) -> dict[str, Any]:
        """Values for a record that is there: without what it keeps for life."""
        kept = owned.stays(entity)
        return {d.name: self.value(d, which) for d in typed(entity) if d.field.edited and d.name not in kept}

    def value(self, d: Described, which: int = 0) -> Any:
        if (d.entity, d.name) == (ExtraField, "name"):
            return f"Ærø {next(_NAMES)}"  # no two may have the same
        if (d.entity, d.name) in SPECIAL:
            return SPECIAL[d.entity, d.name][which]
        if d.kind is Kind.REF:
            return self.other(d, which)
        if d.kind is Kind.CODES:
            return {self.code(d.field.codes, n) for n in (which, which + 1)}
        if d.kind is Kind.CHOICE:
            assert d.column is not None
            return list(d.column.type.python_type)[which + 1 if len(d.column.type.python_type) > 2 else which]
        value = PAIRS[d.kind][which]
        if d.kind in (Kind.TEXT, Kind.MEMO):
            return str(value).format(d.field.label.lower())
        return value

    def other(self, d: Described, which: int) -> uuid.UUID:
        """The record a reference points to."""
        assert d.target is not None
        if d.field.codes:
            return self.code(d.field.codes, which)
        key = (d.target.__tablename__, which)
        if key not in self._made:
            values = {name: value for name, value in self.values(d.target, which).items() if not self._own(d.target, name)}
            if d.target is Code:
                return self.code("industry", which)
            self._made[key] = records.save(self._session, d.target, values).id
        return self._made[key]

    @staticmethod
    def _own(entity: type[Entity], name: str) -> bool:
        return field_of(entity, name).target is entity

    def code(self, table: str, which: int) -> uuid.UUID:
        key = (table, which)
        if key not in self._made:
            name = f"{table} word {derived_id(table, which).hex[:6]}"
            self._made[key] = records.save(self._session, Code, {"table_name": table, "name": name, "position": which}).id
        return self._made[key]
