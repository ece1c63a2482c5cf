"""How one column describes itself to every list, form, file, history and sync message.

To add a field: 1. one line in its model; 2. a migration. Everything else is a loop over `fields_of`.
"""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

from sqlalchemy import Column, Computed, ForeignKey, inspect, true
from sqlalchemy.orm import MappedColumn, mapped_column

from app.formats import Kind
from app.models.types import words

if TYPE_CHECKING:
    from app.models.base import Entity

Words = Annotated[str, mapped_column(default="", server_default="")]  # a text is never NULL: nothing typed is no text
TEXT_LENGTH, MEMO_LENGTH = 200, 100_000
_TEXTS = {
    Kind.TEXT: TEXT_LENGTH, Kind.MEMO: MEMO_LENGTH, Kind.EMAIL: 254, Kind.PHONE: 60, Kind.WEB: 500,
    Kind.COUNTRY: 2, Kind.CURRENCY: 3, Kind.LANGUAGE: 2, Kind.COLOUR: 7,
    Kind.ZONE: 60, Kind.RECURRENCE: 500,
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """Everything a screen or file may know about a column."""

    label: str
    kind: Kind | None = None  # guessed from the Python type when None
    help: str = ""
    listed: bool = False  # a column of the list
    edited: bool = True  # an editor of the form
    searched: bool = False  # looked at by the search box; of a reference: the record it points to
    filtered: bool = False  # offered as a filter
    exported: bool = True  # written to and read from files
    private: bool = False  # a data-protection mark: says something about a person
    required: bool = False  # may not be left empty
    width: int = 14  # of the list column, in characters
    codes: str = ""  # the code table a reference to Code is limited to
    currency: str = ""  # the field that names the currency of this amount


@dataclass(frozen=True, slots=True)
class Codes:
    """Several references to one code table, kept as link rows of the table `through`."""

    field: Field
    through: str  # name of the link entity


@dataclass(frozen=True, slots=True)
class Described:
    """A field together with the column (or link table) it sits on."""

    entity: type[Entity]
    name: str
    field: Field
    kind: Kind
    column: Column[Any] | None  # None for Kind.CODES; of a field the users made that of `through`
    target: type[Entity] | None  # the entity a reference points to
    through: type[Entity] | None = None  # the link entity of Kind.CODES, or the entity that holds the values of `extra`
    extra: uuid.UUID | None = None  # the ExtraField of a field that the users made

    @property
    def stored(self) -> bool:
        """Whether the value is typed or imported, not computed by the database."""
        return self.column is None or self.column.computed is None

    @property
    def nullable(self) -> bool:
        """Whether a record may have no value, which sorts last; a missing text is an empty one."""
        if self.extra is not None:
            return self.kind not in (Kind.TEXT, Kind.YESNO)
        return self.column is not None and bool(self.column.nullable)

    @property
    def length(self) -> int | None:
        """The most characters a text may have."""
        return getattr(self.column.type, "length", None) if self.column is not None and self.kind in _TEXTS else None

    @property
    def scale(self) -> int:
        """Decimals of an amount."""
        return getattr(self.column.type, "scale", 2) if self.column is not None else 0


def field(
    label: str,
    type_: Any = None,
    *,
    fk: str = "",
    default: Any = None,
    column: dict[str, Any] | None = None,
    computed: Any = None,
    **options: Any,
) -> MappedColumn[Any]:
    """Declare a described column: ``name: Mapped[str] = field("Name", listed=True)``.

    `fk` names the target "table.id"; `computed` is an SQL expression the database keeps up to date.
    """
    described = Field(label=label, **options)
    options_of_column: dict[str, Any] = dict(column or {})
    if type_ is None and described.kind in _TEXTS:
        type_ = words(_TEXTS[described.kind])
    args: list[Any] = [] if type_ is None else [type_]
    if fk:
        args.append(ForeignKey(fk))
        options_of_column.setdefault("index", True)
    if computed is not None:
        args.append(Computed(computed, persisted=True))
    elif default is not None:
        options_of_column["default"] = default
    return mapped_column(*args, info={"field": described}, **options_of_column)


def codes(label: str, table: str, through: str, **options: Any) -> Codes:
    """Declare several references to a code table: ``industries = codes("Industries", "industry", "CompanyCode")``."""
    return Codes(Field(label=label, kind=Kind.CODES, codes=table, **options), through)


def in_use(**options: Any) -> MappedColumn[bool]:
    """Declare whether a word is still offered; records that have it keep it."""
    help = "Off: not offered any more, while records that have it keep it."
    return field("Offered", default=True, listed=True, help=help, column={"server_default": true()}, **options)


def key_of(*sources: str, sorts: str = "") -> MappedColumn[str]:
    """A folded (accent-free, lower-case) text of other columns, kept by the store.

    It sorts the field `sorts`; without sources it holds every searched field.
    """
    return mapped_column(words(MEMO_LENGTH), default="", server_default="", info={"key": sources, "sorts": sorts})


_KINDS: tuple[tuple[type, Kind], ...] = (
    (bool, Kind.YESNO), (int, Kind.NUMBER), (decimal.Decimal, Kind.MONEY),
    (dt.datetime, Kind.MOMENT), (dt.date, Kind.DATE), (dt.time, Kind.TIME), (enum.Enum, Kind.CHOICE), (str, Kind.TEXT),
)  # fmt: skip


def _described(entity: type[Entity], name: str, column: Column[Any], registry: dict[Any, type[Entity]]) -> Described:
    described: Field = column.info["field"]
    if column.foreign_keys:
        key = next(k for k in column.foreign_keys if k.column.name == "id")
        return Described(entity, name, described, Kind.REF, column, registry[key.column.table])
    kind = described.kind or next(k for t, k in _KINDS if issubclass(column.type.python_type, t))
    return Described(entity, name, described, kind, column, None)


_made: dict[type[Entity], tuple[Described, ...]] = {}  # in force: replaced as a whole, never changed


def use_made(fields: Iterable[Described]) -> None:
    """Put the fields in force that the users of the open store made; a program works with one store at a time."""
    global _made
    found: dict[type[Entity], tuple[Described, ...]] = {}
    for d in fields:
        found[d.entity] = (*found.get(d.entity, ()), d)
    _made = found


def made_fields(entity: type[Entity]) -> tuple[Described, ...]:
    """The fields of an entity that the users made, in their order."""
    return _made.get(entity, ())


def fields_of(entity: type[Entity]) -> tuple[Described, ...]:
    """The described fields of an entity, in the order they are written in its class; then those the users made."""
    return (*own_fields(entity), *made_fields(entity))


@cache
def own_fields(entity: type[Entity]) -> tuple[Described, ...]:
    """The fields every store has."""
    mapper: Any = inspect(entity)
    registry = {m.local_table: m.class_ for m in mapper.registry.mappers}
    by_name = {m.class_.__name__: m.class_ for m in mapper.registry.mappers}
    found = []
    for name, value in vars(entity).items():
        if isinstance(value, Codes):
            found.append(Described(entity, name, value.field, Kind.CODES, None, by_name["Code"], by_name[value.through]))
        elif name in mapper.column_attrs and "field" in (column := mapper.columns[name]).info:
            found.append(_described(entity, name, column, registry))
    return tuple(found)


def field_of(entity: type[Entity], name: str) -> Described:
    """The described field of that name; KeyError when there is none."""
    return next((d for d in fields_of(entity) if d.name == name), None) or _missing(entity, name)


def _missing(entity: type[Entity], name: str) -> Described:
    raise KeyError(f"{entity.__name__} has no field {name}")


def _columns(entity: type[Entity]) -> Any:
    mapper: Any = inspect(entity)
    return mapper.columns


@cache
def keys_of(entity: type[Entity]) -> dict[str, tuple[str, ...]]:
    """Key column -> the columns it is folded from."""
    searched = tuple(d.name for d in own_fields(entity) if d.field.searched and d.kind is not Kind.REF)
    return {c.key: c.info["key"] or searched for c in _columns(entity) if "key" in c.info}


def sort_column(entity: type[Entity], name: str) -> str:
    """The column that sorts a field: its folded key where there is one."""
    made = next((d for d in made_fields(entity) if d.name == name), None)
    if made is not None:
        return f"{name}_key" if made.kind is Kind.TEXT else name
    return _sort_column(entity, name)


@cache
def _sort_column(entity: type[Entity], name: str) -> str:
    return next((c.key for c in _columns(entity) if c.info.get("sorts") == name), name)


def folded_keys(entity: type[Entity], value_of: Callable[[str], Any], fold: Callable[[str], str]) -> dict[str, str]:
    """What the key columns must hold for these values."""
    return {
        key: fold(" ".join(str(v) for s in sources if (v := value_of(s)) not in (None, "")))
        for key, sources in keys_of(entity).items()
    }
