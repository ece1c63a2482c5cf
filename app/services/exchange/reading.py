"""Makes typed values of the cells of a foreign row, by the kind of each field."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any, Final

from app.formats import TEXTUAL, Formats, Kind
from app.formats.locales import symbols_of
from app.formats.numbers import DIGITS
from app.language import _
from app.models.fields import Described
from app.services.exchange.rules import Unfit, folded, text_of
from app.services.exchange.staging import Cell

# Kinds of few different values: each text is read once.
_FEW: Final = (Kind.COUNTRY, Kind.CURRENCY, Kind.LANGUAGE, Kind.COLOUR, Kind.CHOICE, Kind.YESNO)


class Reader:
    """Reads cells in the locale of one file."""

    def __init__(self, formats: Formats, today: dt.date) -> None:
        self.formats, self.today = formats, today
        self.sign = symbols_of(formats.locale).decimal
        self.simple = re.compile(rf"\d{{1,12}}(?:{re.escape(self.sign)}\d{{1,2}})?", re.ASCII)  # read alike by everybody
        self._known: dict[tuple[str, Cell], Any] = {}

    def of(self, d: Described) -> Callable[[Cell, str, str], Any]:
        """What reads the cells of one field: called with the cell, the country and the currency of the row.

        It raises Unfit or Unreadable when the cell is no such value. References and codes are the Finder's.
        """
        how = partial(_READERS[d.kind], self, d)
        return partial(self._once, d.name, how) if d.kind in _FEW else how

    def _once(self, name: str, how: Callable[[Cell, str, str], Any], cell: Cell, region: str, currency: str) -> Any:
        key = (name, cell)
        if key not in self._known:
            self._known[key] = how(cell, region, currency)
        return self._known[key]

    def parse(self, d: Described, cell: Cell, region: str, currency: str) -> Any:
        text = text_of(cell).strip()
        return self.formats.parse(d.kind, text, today=self.today, scale=d.scale, currency=currency or None, region=region or None)


def nothing(d: Described) -> Any:
    """What an emptied field holds, and one of a new record that is not given."""
    if d.column is None:
        return frozenset()
    if d.column.default is not None:
        return d.column.default.arg  # type: ignore[attr-defined]
    return "" if d.kind in TEXTUAL else None


def _text(reader: Reader, d: Described, cell: Cell, region: str, currency: str) -> str:
    text = text_of(cell).strip()
    if text.isprintable():  # the most, and nothing has to be looked at in them
        return text
    return str(reader.formats.parse(d.kind, text))


def _parsed(reader: Reader, d: Described, cell: Cell, region: str, currency: str) -> Any:
    return reader.parse(d, cell, region, currency)


def _number(reader: Reader, d: Described, cell: Cell, region: str, currency: str) -> Any:
    if type(cell) is str and d.kind is Kind.MONEY and reader.simple.fullmatch(cell):
        return Decimal(cell.replace(reader.sign, "."))
    if isinstance(cell, bool) or not isinstance(cell, (int, Decimal)):
        return reader.parse(d, cell, region, currency)
    scale = d.scale if d.kind is Kind.MONEY else 0
    scaled = Decimal(cell).scaleb(scale)
    if scaled != scaled.to_integral_value():
        raise Unfit(_("has more than {n} decimals").format(n=scale) if scale else _("is no whole number"))
    if abs(scaled) >= 10**DIGITS:
        raise Unfit(_("is too large a number to be kept"))
    if d.kind is Kind.PERCENT and not 0 <= scaled <= 100:
        raise Unfit(_("is not between 0 and 100 per cent"))
    return Decimal(int(scaled)).scaleb(-scale) if d.kind is Kind.MONEY else int(scaled)


def _day(reader: Reader, d: Described, cell: Cell, region: str, currency: str) -> Any:
    if isinstance(cell, dt.datetime):
        return cell.date()
    return cell if isinstance(cell, dt.date) else reader.parse(d, cell, region, currency)


def _time(reader: Reader, d: Described, cell: Cell, region: str, currency: str) -> Any:
    if isinstance(cell, dt.datetime):
        cell = cell.time()
    return cell.replace(second=0, microsecond=0) if isinstance(cell, dt.time) else reader.parse(d, cell, region, currency)


def _moment(reader: Reader, d: Described, cell: Cell, region: str, currency: str) -> Any:
    if isinstance(cell, dt.datetime):
        return cell.replace(tzinfo=reader.formats.zone).astimezone(dt.UTC)
    return reader.parse(d, cell, region, currency)


def _yes_or_no(reader: Reader, d: Described, cell: Cell, region: str, currency: str) -> Any:
    return cell if isinstance(cell, bool) else reader.parse(d, cell, region, currency)


def _choice(reader: Reader, d: Described, cell: Cell, region: str, currency: str) -> Any:
    assert d.column is not None
    members: list[Any] = list(d.column.type.python_type)  # type: ignore[call-overload]
    wanted = folded(text_of(cell))
    for member in members:
        if wanted in (folded(member.name), folded(str(member.value)), folded(_(str(member.value)))):
            return member
    raise Unfit(_("is none of the values to choose from: {known}").format(known=", ".join(str(m.value) for m in members)))


_READERS: Final[dict[Kind, Callable[[Reader, Described, Cell, str, str], Any]]] = {
    **dict.fromkeys(Kind, _parsed),
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.SERIAL: _number,
    Kind.MONEY: _number,
    Kind.PERCENT: _number,
    Kind.DATE: _day,
    Kind.TIME: _time,
    Kind.MOMENT: _moment,
    Kind.YESNO: _yes_or_no,
    Kind.CHOICE: _choice,
}
