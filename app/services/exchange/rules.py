"""How one field gets its value from the cells of a foreign row: the small steps a mapping file may name."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from functools import cache

from app.language import LANGUAGES, _
from app.services.exchange.staging import Cell


@dataclass(frozen=True, slots=True)
class Lookup:
    """Another record, named by one of its fields; the import finds it."""

    field: str
    text: str


type RawValue = Cell | Lookup


class Unfit(Exception):
    """A value that a step cannot take; the text says why."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line under ``[fields]``. mapping.py describes each option and refuses combinations that mean nothing."""

    columns: tuple[str, ...] = ()
    join: str = " "
    value: Cell | None = None
    default: Cell | None = None
    replace: Mapping[str, str] = field(default_factory=dict)
    pattern: re.Pattern[str] | None = None
    into: str = ""
    take: str = ""
    choose: Mapping[str, str] | None = None
    otherwise: str | None = None
    as_: str = ""
    decimal: str = ""
    date: str = ""
    shift_days: int = 0
    find: str = ""
    create: bool = False

    @property
    def plain(self) -> bool:
        """Whether it only takes one cell as it is."""
        return len(self.columns) == 1 and self == Rule(columns=self.columns, create=self.create)

    def apply(self, cells: list[Cell]) -> RawValue:
        """The field's value from the cells of `columns`, in that order. Raises Unfit."""
        value: Cell = self.value if self.value is not None else self._joined(cells)
        if isinstance(value, str):
            value = value.strip()
        if value == "":
            if self.default is None:
                return ""
            value = self.default
        else:
            value = self._changed(value)
        if not self.find:
            return value
        return Lookup(self.find, text_of(value)) if value != "" else ""

    def _joined(self, cells: list[Cell]) -> Cell:
        if len(cells) == 1:
            return cells[0]
        return self.join.join(text for cell in cells if (text := text_of(cell).strip()))

    def _changed(self, value: Cell) -> Cell:
        if self.replace:
            value = self.replace.get(text_of(value), value)
        if self.pattern is not None:
            found = self.pattern.search(text_of(value))
            if found is None:
                return self._other(_("does not match the pattern “{pattern}”").format(pattern=self.pattern.pattern))
            value = filled(self.into, found) if self.into else found[min(1, self.pattern.groups)] or ""
        if self.take:
            value = TAKES[self.take](text_of(value))
        if self.choose is not None:
            text = text_of(value)
            if text not in self.choose:
                return self._other(_("is none of the values to choose from: {known}").format(known=known(self.choose)))
            value = self.choose[text]
        if self.as_:
            return AS[self.as_](text_of(value))
        if self.decimal:
            return number(value, self.decimal)
        if self.date or self.shift_days:
            return shifted(date(value, self.date), self.shift_days)
        return value

    def _other(self, reason: str) -> str:
        if self.otherwise is None:
            raise Unfit(reason)
        return self.otherwise


def text_of(cell: Cell) -> str:
    """A cell as the user would type it."""
    match cell:
        case str():
            return cell
        case bool():
            return "true" if cell else "false"
        case Decimal():
            return f"{cell:f}"
        case dt.date():
            return cell.isoformat()
        case _:
            return str(cell)


def known(choices: Mapping[str, str]) -> str:
    return ", ".join(list(choices)[:10]) + (" …" if len(choices) > 10 else "")


def filled(into: str, found: re.Match[str]) -> str:
    """``{1}`` is the first group, ``{0}`` all that matched. Not str.format, which would reach attributes."""
    return re.sub(r"\{(\d+)\}", lambda place: found[int(place[1])] or "", into)


_PARTICLES = re.compile("van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|zum|zur|af|av")


def split_name(name: str) -> tuple[str, str]:
    """First and last name: "Ludwig van Beethoven", "Hansen, Peter". A single word is a last name."""
    last, comma, first = name.partition(",")
    if comma:
        return first.strip(), last.strip()
    words = name.split()
    start = len(words) - 1
    while start > 1 and _PARTICLES.fullmatch(words[start - 1]):
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:])


TAKES: dict[str, Callable[[str], str]] = {
    "first name": lambda name: split_name(name)[0],
    "last name": lambda name: split_name(name)[1],
}

DECIMAL_SIGNS = (".", ",")


def number(value: Cell, sign: str) -> Decimal:
    """"1.234,50" with the sign "," is 1234.50; blanks, apostrophes and the other sign only group."""
    if isinstance(value, (int, Decimal)):
        return Decimal(value)
    text = re.sub(r"[\s'’]", "", text_of(value)).replace("−", "-")
    other = DECIMAL_SIGNS[1 - DECIMAL_SIGNS.index(sign)]
    whole, point, rest = text.partition(sign)
    # Where the other sign stands, groups of three must follow: 1.5 is not fifteen.
    grouped = rf"[+-]?(\d*|\d{{1,3}}({re.escape(other)}\d{{3}})+)"
    if not re.fullmatch(grouped, whole) or (point and not rest.isdecimal()):
        raise Unfit(_("is not a number with “{sign}” before the decimals").format(sign=sign))
    try:
        return Decimal(whole.replace(other, "") + ("." + rest if point else ""))
    except InvalidOperation:
        raise Unfit(_("is not a number")) from None


def date(value: Cell, form: str) -> dt.date:
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    try:
        return dt.datetime.strptime(text_of(value), form or "%Y-%m-%d").date()
    except ValueError:
        raise Unfit(_("is not a date written as “{form}”").format(form=form or "%Y-%m-%d")) from None


def shifted(day: dt.date, days: int) -> dt.date:
    try:
        return day + dt.timedelta(days)
    except OverflowError:
        raise Unfit(_("is too far from today to be a date")) from None


def country(text: str) -> str:
    """The ISO code of a country named by its code or in any language of the program."""
    codes, names = countries()
    if text.upper() in codes:
        return text.upper()
    try:
        return names[folded(text)]
    except KeyError:
        raise Unfit(_("is no country known by code or name")) from None


# Names that the Unicode tables do not list.
_ALSO = {
    "USA": "US", "United States of America": "US", "America": "US", "UK": "GB", "Great Britain": "GB", "England": "GB",
    "Scotland": "GB", "Wales": "GB", "Holland": "NL", "Czech Republic": "CZ", "Turkey": "TR", "Macedonia": "MK",
}  # fmt: skip


_NO_COUNTRIES = ("EU", "EZ", "UN", "QO", "XA", "XB", "ZZ")  # other regions of those tables


@cache
def countries() -> tuple[frozenset[str], dict[str, str]]:
    """All codes, and the code of every folded name."""
    from babel import Locale  # its tables are read at first use

    names: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale.parse(language).territories.items():
            if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES:
                names.setdefault(folded(name), code)
    return frozenset(names.values()), {**names, **{folded(name): code for name, code in _ALSO.items()}}


def folded(text: str) -> str:
    """A name without accents, case and signs, so that "E-mail" and "e mail" are one heading."""
    plain = unicodedata.normalize("NFKD", text).casefold().replace("ø", "o").replace("ł", "l").replace("æ", "ae")
    return "".join(sign for sign in plain if sign.isalnum())


AS: dict[str, Callable[[str], str]] = {"country": country}
