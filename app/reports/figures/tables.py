"""What every report hands out: tables of plain values, and the explanation of its figures."""

from __future__ import annotations

import datetime as dt
import enum
import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal, NamedTuple, Protocol

from app.formats import Formats, Kind
from app.language import _, ngettext
from app.models.types import rounded
from app.store.listing import Ref

UNDEFINED = "–"  # a figure that does not exist, as a rate of nothing: neither zero nor empty


class Column(NamedTuple):
    """One column; `currency` names the column that says in which currency an amount is."""

    name: str
    label: str
    kind: Kind
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows of plain values: what a chart, a paper, a file and the command line all show."""

    name: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]
    undefined: str = UNDEFINED

    def texts(self, row: tuple[Any, ...], formats: Formats) -> list[str]:
        """A row as people read it."""
        cells = zip(self.columns, row, strict=True)
        return [self.undefined if value is None else text_of(formats, column.kind, value) for column, value in cells]

    def plain(self, row: tuple[Any, ...]) -> dict[str, Any]:
        """A row as programs read it."""
        return {column.name: plain(value) for column, value in zip(self.columns, row, strict=True)}


def text_of(formats: Formats, kind: Kind, value: Any) -> str:
    """A value as people read it: amounts to the cent, references and choices by their words."""
    if isinstance(value, Ref):
        return value.text
    if isinstance(value, enum.Enum):
        return _(str(value.value)).capitalize()
    return formats.text(kind, rounded(value) if kind is Kind.MONEY else value)


def plain(value: Any) -> Any:
    """A value as JSON knows it: amounts as exact texts, days and moments in ISO."""
    match value:
        case Ref():
            return value.text
        case enum.Enum():
            return value.value
        case Decimal():
            return f"{value:f}"
        case dt.datetime():
            return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
        case dt.time():
            return value.isoformat("minutes")
        case dt.date() | uuid.UUID():
            return str(value)
    return value


class LeftOut(NamedTuple):
    records: int
    why: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Where a figure comes from: how it is reckoned, what was asked for, how many records are in it, which are not."""

    formula: str
    filters: tuple[str, ...] = ()
    counted: int = 0
    left_out: tuple[LeftOut, ...] = field(default=())
    of: Literal["cases", "activities"] = "cases"  # what was counted

    def sentences(self, formats: Formats) -> list[str]:
        """The explanation as people read it, one line each."""
        counted = ngettext("Counted: {n} case.", "Counted: {n} cases.", self.counted)
        if self.of == "activities":
            counted = ngettext("Counted: {n} activity.", "Counted: {n} activities.", self.counted)
        lines = [self.formula, *self.filters, counted.format(n=formats.text(Kind.NUMBER, self.counted))]
        for records, why in self.left_out:
            lines.append(_("Left out: {n} – {why}").format(n=formats.text(Kind.NUMBER, records), why=why))
        return lines


def left_out(*found: tuple[int, str]) -> tuple[LeftOut, ...]:
    """Only what there is: a reader is not told of zero records."""
    return tuple(LeftOut(records, why) for records, why in found if records)


class Figures(Protocol):
    """What every report's result can do."""

    @property
    def title(self) -> str: ...

    @property
    def explanation(self) -> Explanation: ...

    @property
    def tables(self) -> tuple[Table, ...]: ...


def share(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    """Per cent with one decimal, half up; None when there is nothing to have a share of."""
    return rounded(Decimal(100 * part) / whole, 1) if whole else None


def average(total: Decimal, n: int, decimals: int = 2) -> Decimal | None:
    """Half up; None of nothing."""
    return rounded(total / n, decimals) if n else None


def option(label: str, name: str = "", of: Any = None) -> dict[str, Any]:
    """The metadata of a parameter the user chooses: its label, its name on the command line, the entity it refers to."""
    return {"label": label, "name": name, "of": of}
