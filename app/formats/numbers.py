"""Numbers, money and per cent <-> text: exact, and never guessing what a separator means."""

from __future__ import annotations

import re
from decimal import Decimal

from app.formats.kinds import Unreadable
from app.formats.locales import Symbols, symbols_of, territory_of
from app.language import _

# Both databases keep scaled whole numbers of 64 bits, which hold every number of 18 digits.
DIGITS = 18

_SPACES = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\t", " ") | {"\u2019": "'"})
_MINUS = str.maketrans(dict.fromkeys("\u2212\u2013\u2010\u2011\ufe63\uff0d", "-") | dict.fromkeys("\u200e\u200f\u061c"))
_NO_DECIMALS = r"(?<=\d)([,.:])[-\u2014]+$"  # 1.234,- or 1 234:- as on Scandinavian price tags
_NUMBER = r"(?a)[+-]?[\d.,' ]*\d[\d.,' ]*"

_SIGNS = {"€": ["EUR"], "£": ["GBP"], "kč": ["CZK"], "lei": ["RON"], "leu": ["RON"], "zł": ["PLN"], "ft": ["HUF"],
          "kr": ["DKK", "SEK", "NOK", "ISK"], "$": ["USD", "CAD", "AUD"]}  # fmt: skip


def number_text(value: Decimal | int, locale: str, places: int = 0) -> str:
    """With at least so many decimals, and with more when the value has more: nothing is rounded away unseen."""
    symbols = symbols_of(locale)
    whole, _dot, decimals = f"{_exact(value).copy_abs():f}".partition(".")
    decimals = decimals.rstrip("0").ljust(places, "0")
    text = _grouped(whole, symbols)
    if decimals:
        text += symbols.decimal + decimals
    # A plain minus everywhere, as Babel writes it: the typographic one of some locales is no number in a spreadsheet.
    return f"-{text}" if value < 0 else text


def money_text(value: Decimal | int, locale: str, currency: str | None = None) -> str:
    if not currency:
        return number_text(value, locale, 2)
    return f"{number_text(value, locale, currency_places(currency))}\u00a0{currency}"


def percent_text(value: int, locale: str) -> str:
    return symbols_of(locale).percent.format(number_text(value, locale))


def currency_places(currency: str) -> int:
    from babel.numbers import get_currency_precision

    return int(get_currency_precision(currency))


def _exact(value: Decimal | int) -> Decimal:
    if isinstance(value, (float, bool)) or not isinstance(value, (Decimal, int)):
        raise TypeError(f"{value!r} is no exact number")
    return Decimal(value)


def _grouped(whole: str, symbols: Symbols) -> str:
    if symbols.lakh and len(whole) > 3:
        pairs = re.sub(r"(?<=\d)(?=(\d\d)+$)", symbols.group, whole[:-3])
        return f"{pairs}{symbols.group}{whole[-3:]}"
    return f"{int(whole):,}".replace(",", symbols.group)


def read_money(text: str, locale: str, scale: int = 2, currency: str | None = None) -> Decimal:
    """The amount; its currency may be written beside it, but only the expected one."""
    return read_number(_without_currency(text, locale, currency), locale, scale, example=money_text(EXAMPLE, locale))


EXAMPLE = Decimal("1234.50")


def read_whole(text: str, locale: str) -> int:
    return int(read_number(text, locale, 0, example=number_text(1234, locale)))


def read_serial(text: str) -> int:
    plain = text.translate(_SPACES).strip().removeprefix("#")
    if not re.fullmatch(r"\d{1,18}", plain, re.ASCII):
        raise Unreadable(_("“{text}” is not a number: write digits only, like 1234.").format(text=text))
    return int(plain)


def read_percent(text: str, locale: str) -> int:
    plain = text.translate(_MINUS).strip().removesuffix("%").removeprefix("%")
    value = read_number(plain, locale, 0, example="40")
    if not 0 <= value <= 100:
        raise Unreadable(_("“{text}” is not between 0 and 100 per cent.").format(text=text))
    return int(value)


def read_number(text: str, locale: str, scale: int, *, example: str) -> Decimal:
    """A number with at most ``scale`` decimals, grouped or not, with a point or a comma, when only one reading fits."""
    typed = text.translate(_SPACES).translate(_MINUS).strip()
    typed = re.sub(_NO_DECIMALS, lambda mark: f"{mark[1] if mark[1] != ':' else ',.'[',' in typed]}00", typed)
    if not re.fullmatch(_NUMBER, typed):
        raise Unreadable(_("“{text}” is not a number. Write it like {example}.").format(text=text, example=example))
    sign = "-" if typed.startswith("-") else ""
    whole, decimals = _parts(typed.lstrip("+-").strip(), symbols_of(locale), scale, text, example)
    decimals = decimals.rstrip("0") if len(decimals) > scale else decimals
    if len(decimals) > scale:
        raise Unreadable(_too_fine(text, scale, example))
    if len(whole.lstrip("0")) > DIGITS - scale:
        raise Unreadable(_("“{text}” is too large a number to be kept.").format(text=text))
    value = Decimal(f"{sign}{whole}.{decimals}" if decimals else f"{sign}{whole}")
    return value if value else value.copy_abs()


def _parts(typed: str, symbols: Symbols, scale: int, text: str, example: str) -> tuple[str, str]:
    """The digits before and after the decimal separator."""
    marks = [character for character in typed if not character.isdigit()]
    last = marks[-1] if marks else ""
    if not marks:
        return typed, ""
    if last in " '" or (marks.count(last) > 1 and len(set(marks)) == 1):
        return _ungrouped(typed, text, example), ""
    whole, _mark, decimals = typed.rpartition(last)
    if len(marks) == 1 and len(decimals) == 3 and whole.lstrip("0") and len(whole) <= 3:
        # 1.234: a thousand or a fraction? The locale's own way is taken, every other is asked back.
        if last == symbols.group:
            return whole + decimals, ""
        if last != symbols.decimal or scale < 3:
            raise Unreadable(_two_ways(whole, decimals, symbols, scale, text))
    if last in whole:
        raise Unreadable(_("“{text}” is not a number. Write it like {example}.").format(text=text, example=example))
    return _ungrouped(whole, text, example) if whole else "0", decimals


def _ungrouped(whole: str, text: str, example: str) -> str:
    plain = re.sub(r"[.,' ]", "", whole)
    grouped = re.fullmatch(r"\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*|\d{1,2}(?:([.,' ])\d\d)(?:\2\d\d)*\2\d{3}", whole)
    if plain != whole and not grouped:
        raise Unreadable(_("“{text}” is not a number. Write it like {example}.").format(text=text, example=example))
    return plain


def _two_ways(whole: str, decimals: str, symbols: Symbols, scale: int, text: str) -> str:
    if scale == 0:
        return _("“{text}” can be read in two ways. Write {number} when you mean that.").format(
            text=text, number=whole + decimals
        )
    return _("“{text}” can be read in two ways. Write {number} or {fraction}.").format(
        text=text, number=whole + decimals, fraction=f"{whole}{symbols.decimal}{decimals[:scale]}"
    )


def _too_fine(text: str, scale: int, example: str) -> str:
    if scale == 0:
        return _("“{text}” has decimals; a whole number is expected, like {example}.").format(
            text=text, example=example
        )
    return _("“{text}” has more than {n} decimals. Write it like {example}.").format(
        text=text, n=scale, example=example
    )


def _without_currency(text: str, locale: str, currency: str | None) -> str:
    found = re.search(r"[^\W\d_]{2,}\.?|[€£$]", text)
    if not found:
        return text
    written = found.group().rstrip(".")
    meant = _SIGNS.get(written.lower(), [written.upper()])
    if currency and currency in meant:
        return text[: found.start()] + text[found.end() :]
    if currency:
        sentence = _("“{text}” names another currency; amounts here are in {currency}.")
        raise Unreadable(sentence.format(text=text, currency=currency))
    sentence = _("“{text}” is not a number. Write it like {example}, without the currency.")
    raise Unreadable(sentence.format(text=text, example=money_text(EXAMPLE, locale)))


def currencies_meant(sign: str, locale: str) -> list[str]:
    """The currencies a sign may stand for; "kr" is the locale's own crown when it has one."""
    meant = _SIGNS.get(sign.lower().rstrip("."), [])
    if len(meant) > 1 and (territory := territory_of(locale)):
        from babel.numbers import get_territory_currencies

        own = [currency for currency in meant if currency in get_territory_currencies(territory)]
        return own or meant
    return meant
