"""Fields the users make themselves, and what records hold in them: a typed row for each record and field (C-01, N-09)."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from app.formats import Kind
from app.language import mark
from app.models.base import Entity, owner_of
from app.models.case import Case
from app.models.code import Code, own_table
from app.models.company import Company
from app.models.fields import Described, Field, Words, field, in_use, key_of, made_fields
from app.models.person import Person
from app.models.types import Money, choice, derived_id


class ExtraOf(enum.Enum):
    """Whose field it is."""

    COMPANIES = "companies"
    PERSONS = "persons"
    CASES = "cases"


class ExtraKind(enum.Enum):
    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    YESNO = "yes or no"
    CHOICE = "choice"  # of words of a code table of the field's own


class ExtraField(Entity):
    """A field the users made. What it is of and its kind it keeps for life, since its values are of that kind."""

    __tablename__ = "extra_fields"
    __labels__ = ("Field of your own", "Fields of your own")
    __order__ = "position"

    record: Mapped[ExtraOf] = field("Of", choice(ExtraOf), default=ExtraOf.COMPANIES, listed=True, filtered=True, width=12)
    name: Mapped[Words] = field("Name", listed=True, searched=True, required=True, width=30)
    kind: Mapped[ExtraKind] = field("Kind", choice(ExtraKind), default=ExtraKind.TEXT, listed=True, filtered=True, width=12)
    help: Mapped[Words] = field("Help", help="What belongs into it; shown when the mouse rests on it.")
    position: Mapped[int] = field("Order", default=0, listed=True)
    active: Mapped[bool] = in_use()
    name_key: Mapped[str] = key_of("name", sorts="name")
    search_key: Mapped[str] = key_of()


class _Value:
    """The columns of a value: one of them is filled, by the kind of the field. An emptied value is a deleted row."""

    field_id: Mapped[uuid.UUID] = field("Field", fk="extra_fields.id", required=True, listed=True, column={"index": False})
    text: Mapped[Words] = field("Text", listed=True, private=True)
    number: Mapped[int | None] = field("Number", listed=True, private=True)
    amount: Mapped[Decimal | None] = field("Amount", Money(2), listed=True, private=True)
    day: Mapped[dt.date | None] = field("Day", listed=True, private=True)
    yes: Mapped[bool] = field("Yes", default=False, listed=True, private=True)
    code_id: Mapped[uuid.UUID | None] = field("Choice", fk="codes.id", listed=True, private=True, column={"index": False})
    text_key: Mapped[str] = key_of("text", sorts="text")


def _values_of(table: str, owner: str) -> tuple[Any, ...]:
    """Found by record and field, which SQLite takes before any other way, and by each kind of value (decisions.md 12)."""
    belongs, _by_owner = owner_of(table, owner)
    by = ("text_key", "number", "amount", "day", "code_id")
    return (belongs, Index(None, owner, "field_id"), *(Index(None, "field_id", column, owner) for column in by))


class CompanyExtra(_Value, Entity):
    """What a company holds in a field of the users' own. Its id follows from both."""

    __tablename__ = "company_extras"
    __labels__ = ("Own field of a company", "Own fields of companies")
    __title__ = "field_id"
    __owner__ = "company_id"
    __table_args__ = _values_of("companies", "company_id")

    company_id: Mapped[uuid.UUID] = field("Company", required=True)


class PersonExtra(_Value, Entity):
    """What a person holds in a field of the users' own. Its id follows from both."""

    __tablename__ = "person_extras"
    __labels__ = ("Own field of a person", "Own fields of persons")
    __title__ = "field_id"
    __owner__ = "person_id"
    __table_args__ = _values_of("persons", "person_id")

    person_id: Mapped[uuid.UUID] = field("Person", required=True)


class CaseExtra(_Value, Entity):
    """What a case holds in a field of the users' own. Its id follows from both."""

    __tablename__ = "case_extras"
    __labels__ = ("Own field of a case", "Own fields of cases")
    __title__ = "field_id"
    __owner__ = "case_id"
    __table_args__ = _values_of("cases", "case_id")

    case_id: Mapped[uuid.UUID] = field("Case", required=True)


HOLDERS: Final[dict[ExtraOf, tuple[type[Entity], type[Entity]]]] = {
    ExtraOf.COMPANIES: (Company, CompanyExtra),
    ExtraOf.PERSONS: (Person, PersonExtra),
    ExtraOf.CASES: (Case, CaseExtra),
}
EXTRAS: Final[tuple[type[Entity], ...]] = tuple(values for _entity, values in HOLDERS.values())
# How a field of each kind is shown, and which column holds it.
_KINDS: Final = {
    ExtraKind.TEXT: (Kind.TEXT, "text"),
    ExtraKind.NUMBER: (Kind.NUMBER, "number"),
    ExtraKind.MONEY: (Kind.MONEY, "amount"),
    ExtraKind.DATE: (Kind.DATE, "day"),
    ExtraKind.YESNO: (Kind.YESNO, "yes"),
    ExtraKind.CHOICE: (Kind.REF, "code_id"),
}
_NAMED: Final = "extra_"
GROUP: Final = mark("Your own fields")  # what the forms call them


def extra_id(record: uuid.UUID, field_id: uuid.UUID) -> uuid.UUID:
    """The id of a value: the same on every computer (decisions.md 12)."""
    return derived_id("extra", record, field_id)


def attribute(field_id: uuid.UUID) -> str:
    """The name under which filters, views, files and forms know the field; its label may change."""
    return f"{_NAMED}{field_id.hex}"


def is_gone(entity: type[Entity], name: str) -> bool:
    """Whether this names a field that the users made and took away again."""
    return name.startswith(_NAMED) and all(d.name != name for d in made_fields(entity))


def described(made: ExtraField) -> Described:
    """A field of the users' own as every screen and file knows fields."""
    entity, values = HOLDERS[made.record]
    kind, column = _KINDS[made.kind]
    own: Any = values.__table__
    has_currency = "currency" in entity.__table__.columns
    shown = Field(
        label=made.name,
        kind=kind,
        help=made.help,
        filtered=True,
        private=entity is Person,
        width=10 if kind in (Kind.NUMBER, Kind.YESNO) else 14,
        codes=own_table(made.id) if kind is Kind.REF else "",
        currency="currency" if kind is Kind.MONEY and has_currency else "",
    )
    target = Code if kind is Kind.REF else None
    return Described(entity, attribute(made.id), shown, kind, own.columns[column], target, values, made.id)
