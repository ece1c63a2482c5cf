"""One way to write each kind of value and to read it back, for a locale and a language."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.formats import contacts, dates, names, numbers, recurrence, words, zones
from app.formats.kinds import Kind, Unreadable
from app.formats.locales import territory_of
from app.language import _

LONGEST = 500  # characters of a value that is no free text; a pasted page is not searched for a date


@dataclass(frozen=True)
class Formats:
    """``text`` writes a value, ``parse`` reads it back.

    Numbers and dates follow the locale; words (countries, weekdays, yes and no) follow the language, which is the
    locale's own when none is named. Moments are shown in ``zone``, this computer's when none is named.
    """

    locale: str = "en_GB"
    language: str = ""
    zone: dt.tzinfo | None = None
    spoken: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        plain = (self.language or self.locale).replace("-", "_").partition("_")[0]
        object.__setattr__(self, "spoken", plain)

    def text(self, kind: Kind, value: Any, *, currency: str | None = None, long: bool = False) -> str:
        """``long`` is for papers and tooltips: a weekday with the date, a currency's name with its code."""
        return "" if value is None else _TEXTS[kind](self, value, currency, long)

    def month(self, day: dt.date) -> str:
        """The month of a day in words and with its year."""
        return dates.month_text(day, self.locale, self.spoken)

    def parse(
        self,
        kind: Kind,
        text: str,
        *,
        today: dt.date | None = None,
        scale: int = 2,
        currency: str | None = None,
        region: str | None = None,
    ) -> Any:
        """The value of a typed text; Unreadable, with a sentence, when it is none.

        A blank text is "" for the kinds kept as text and None for the others. ``scale``: decimals an amount may
        have; ``currency``: the only one that may stand beside it; ``region``: the country of telephone numbers.
        """
        _storable(text)
        if kind is Kind.MEMO:
            return text.replace("\r\n", "\n").replace("\r", "\n")
        if not text.strip():
            return "" if kind in TEXTUAL else None
        if len(text) > LONGEST and kind not in _FREE:
            raise Unreadable(_("This text is too long: {n} characters.").format(n=len(text)))
        return _PARSERS[kind](self, text, _Reading(today or dt.date.today(), scale, currency, region))


@dataclass(frozen=True)
class _Reading:
    today: dt.date
    scale: int
    currency: str | None
    region: str | None


def _storable(text: str) -> None:
    """Neither database keeps a NUL, and half a surrogate pair is no text."""
    if "\0" in text or re.search("[\ud800-\udfff]", text):
        raise Unreadable(_("This text holds characters that cannot be kept: type it instead of pasting it."))


def _line(f: Formats, text: str, how: _Reading) -> str:
    return " ".join(part for part in map(str.strip, text.splitlines()) if part)


def _yes_or_no(f: Formats, text: str, how: _Reading) -> bool:
    found = words.read_yes_or_no(text)
    if found is None:
        sentence = _("“{text}” is neither yes nor no. Write {yes} or {no}.")
        yes, no = (words.yes_or_no(value, f.spoken) for value in (True, False))
        raise Unreadable(sentence.format(text=text, yes=yes, no=no))
    return found


def _as_is(f: Formats, value: Any, currency: str | None, long: bool) -> str:
    return str(value)


# Kept as text: nothing typed is "".
TEXTUAL = {
    Kind.TEXT, Kind.MEMO, Kind.EMAIL, Kind.PHONE, Kind.WEB, Kind.COUNTRY, Kind.CURRENCY, Kind.LANGUAGE, Kind.COLOUR,
    Kind.ZONE, Kind.RECURRENCE,
}  # fmt: skip
_FREE = {Kind.TEXT, Kind.MEMO, Kind.CHOICE, Kind.REF, Kind.CODES}

# References, choices and codes arrive as ready strings: whoever shows them has looked them up.
_TEXTS: dict[Kind, Callable[[Formats, Any, str | None, bool], str]] = {
    Kind.TEXT: _as_is,
    Kind.MEMO: _as_is,
    Kind.NUMBER: lambda f, value, currency, long: numbers.number_text(value, f.locale),
    Kind.SERIAL: lambda f, value, currency, long: str(int(value)),
    Kind.MONEY: lambda f, value, currency, long: numbers.money_text(value, f.locale, currency),
    Kind.PERCENT: lambda f, value, currency, long: numbers.percent_text(value, f.locale),
    Kind.DATE: lambda f, value, currency, long: dates.date_text(value, f.locale, f.spoken, long),
    Kind.TIME: lambda f, value, currency, long: dates.time_text(value, f.locale),
    Kind.MOMENT: lambda f, value, currency, long: dates.moment_text(value, f.locale, f.spoken, f.zone, long),
    Kind.YESNO: lambda f, value, currency, long: words.yes_or_no(value, f.spoken),
    Kind.CHOICE: _as_is,
    Kind.REF: _as_is,
    Kind.CODES: _as_is,
    Kind.EMAIL: _as_is,
    Kind.PHONE: lambda f, value, currency, long: contacts.phone_text(value),
    Kind.WEB: _as_is,
    Kind.COUNTRY: lambda f, value, currency, long: names.country_text(value, f.spoken, long) if value else "",
    Kind.CURRENCY: lambda f, value, currency, long: names.currency_text(value, f.spoken, long),
    Kind.LANGUAGE: lambda f, value, currency, long: names.language_text(value, f.spoken, long) if value else "",
    Kind.ZONE: _as_is,
    Kind.RECURRENCE: lambda f, value, currency, long: recurrence.recurrence_text(value) if value else "",
    Kind.COLOUR: _as_is,
}

_PARSERS: dict[Kind, Callable[[Formats, str, _Reading], Any]] = {
    Kind.TEXT: _line,
    Kind.NUMBER: lambda f, text, how: numbers.read_whole(text, f.locale),
    Kind.SERIAL: lambda f, text, how: numbers.read_serial(text),
    Kind.MONEY: lambda f, text, how: numbers.read_money(text, f.locale, how.scale, how.currency),
    Kind.PERCENT: lambda f, text, how: numbers.read_percent(text, f.locale),
    Kind.DATE: lambda f, text, how: dates.read_date(text, f.locale, f.spoken, how.today),
    Kind.TIME: lambda f, text, how: dates.read_time(text, f.locale),
    Kind.MOMENT: lambda f, text, how: dates.read_moment(text, f.locale, f.spoken, f.zone, how.today),
    Kind.YESNO: _yes_or_no,
    Kind.CHOICE: _line,
    Kind.REF: _line,
    Kind.CODES: _line,
    Kind.EMAIL: lambda f, text, how: contacts.read_email(text),
    Kind.PHONE: lambda f, text, how: contacts.read_phone(text, how.region or territory_of(f.locale))[0],
    Kind.WEB: lambda f, text, how: contacts.read_web(text),
    Kind.COUNTRY: lambda f, text, how: names.read_country(text, f.spoken),
    Kind.CURRENCY: lambda f, text, how: names.read_currency(text, f.locale, f.spoken),
    Kind.LANGUAGE: lambda f, text, how: names.read_language(text, f.spoken),
    Kind.ZONE: lambda f, text, how: zones.read_zone(text),
    Kind.RECURRENCE: lambda f, text, how: recurrence.read_recurrence(text),
    Kind.COLOUR: lambda f, text, how: contacts.read_colour(text),
}

# One or more values of each kind, for tests that walk every kind.
SAMPLES: dict[Kind, tuple[Any, ...]] = {
    Kind.TEXT: ("Ærø Færgeselskab A/S", "=1+1", "<b>Ř</b>"),
    Kind.MEMO: ("First line\nsecond line\n",),
    Kind.NUMBER: (0, 12, 1234567, -4321),
    Kind.SERIAL: (1, 142, 20260001),
    Kind.MONEY: (Decimal(0), Decimal("1234.50"), Decimal("-0.05"), Decimal("12345678901.99")),
    Kind.PERCENT: (0, 40, 100),
    Kind.DATE: (dt.date(2026, 3, 5), dt.date(2024, 2, 29), dt.date(1969, 12, 31)),
    Kind.TIME: (dt.time(0), dt.time(8, 5), dt.time(12), dt.time(23, 59)),
    Kind.MOMENT: (dt.datetime(2026, 3, 5, 13, 30, tzinfo=dt.UTC), dt.datetime(2026, 10, 25, 1, 30, tzinfo=dt.UTC)),
    Kind.YESNO: (True, False),
    Kind.CHOICE: ("In progress",),
    Kind.REF: ("Nordic Timber ApS",),
    Kind.CODES: ("Customer, Supplier",),
    Kind.EMAIL: ("eva.novak@firma.cz", "kontakt@rødgrød.dk"),
    Kind.PHONE: ("+4533123456", "+420224095111;ext=12", "ask for Eva"),
    Kind.WEB: ("https://www.firma.ro/produse?id=4", "http://rødgrød.dk"),
    Kind.COUNTRY: ("DK", "SE", "CZ", "RO", "DE", "GB"),
    Kind.CURRENCY: ("EUR", "DKK", "SEK", "CZK", "RON"),
    Kind.LANGUAGE: ("da", "sv", "cs", "ro", "de", "en"),
    Kind.ZONE: ("Europe/Copenhagen", "America/Argentina/Buenos_Aires"),
    Kind.RECURRENCE: ("FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "FREQ=MONTHLY;BYDAY=-1FR"),
    Kind.COLOUR: ("#2f6fde",),
}

_current = Formats()


def current() -> Formats:
    """How the screens write values."""
    return _current


def use(locale: str, language: str = "", zone: dt.tzinfo | None = None) -> Formats:
    global _current
    _current = Formats(locale, language, zone)
    return _current
