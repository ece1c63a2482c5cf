"""Countries, currencies and languages: codes <-> names, in the user's language and understood in all of ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from app.formats.folding import fold
from app.formats.kinds import Unreadable
from app.formats.locales import locale_of
from app.formats.numbers import currencies_meant
from app.language import LANGUAGES, _

# Codes of Babel that are no countries: regions, unions, islands with reserved codes, test codes.
_NO_COUNTRIES = {"AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"}
_OTHER_COUNTRY_CODES = {"UK": "GB", "EL": "GR"}
_OTHER_COUNTRY_NAMES = {
    "america": "US", "burma": "MM", "ceska republika": "CZ", "czech republic": "CZ", "england": "GB",
    "great britain": "GB", "holland": "NL", "holandsko": "NL", "irish republic": "IE", "ivory coast": "CI",
    "korea": "KR", "republic of ireland": "IE", "republica ceha": "CZ", "romania": "RO", "rumania": "RO",
    "russian federation": "RU", "scotland": "GB", "slovak republic": "SK", "slovenska republika": "SK",
    "tschechische republik": "CZ", "turkey": "TR", "united states of america": "US", "wales": "GB",
}  # fmt: skip


@cache
def country_names(language: str) -> Mapping[str, str]:
    """Every country by its code, in a language; for a picker sort by the folded name."""
    return {
        code: name
        for code, name in _names("territories", language).items()
        if re.fullmatch("[A-Z]{2}", code) and code not in _NO_COUNTRIES
    }


@cache
def currency_names(language: str) -> Mapping[str, str]:
    """The currencies in use today by code."""
    from babel.numbers import get_territory_currencies

    in_use = {code for country in country_names("en") for code in get_territory_currencies(country)}
    return {code: name for code, name in _names("currencies", language).items() if code in in_use}


@cache
def language_names(language: str) -> Mapping[str, str]:
    return {code: name for code, name in _names("languages", language).items() if re.fullmatch("[a-z]{2}", code)}


def _names(what: str, language: str) -> Mapping[str, str]:
    locale = locale_of(language)
    found: dict[str, Any] = dict(getattr(locale_of("en"), what))
    found.update(getattr(locale, what))
    return found


def country_text(code: str, language: str, long: bool = False) -> str:
    name = country_names(language).get(code, code)
    return f"{name} ({code})" if long else name


def currency_text(code: str, language: str, long: bool = False) -> str:
    name = currency_names(language).get(code)
    return f"{code} – {name}" if long and name else code


def language_text(code: str, language: str, long: bool = False) -> str:
    name = language_names(language).get(code, code)
    return f"{name} ({code})" if long else name


def read_country(text: str, language: str) -> str:
    from babel.core import get_global

    typed = text.strip()
    code = typed.upper()
    code = _OTHER_COUNTRY_CODES.get(code, code)
    if len(code) == 3:  # ISO's three letters
        code = get_global("territory_aliases").get(code, [code])[0]
    if code in country_names("en"):
        return code
    found = _OTHER_COUNTRY_NAMES.get(fold(typed)) or _found_by_name(typed, "country", language)
    if found:
        return found
    sentence = _("“{text}” is not a country. Write its name or its two letters, like {example}.")
    raise Unreadable(sentence.format(text=text, example=f"{country_text('DK', language)}, DK"))


def read_currency(text: str, locale: str, language: str) -> str:
    typed = text.strip()
    code = typed.partition(" – ")[0].upper()
    if code in _names("currencies", "en"):
        return code
    if len(meant := currencies_meant(typed, locale)) == 1:
        return meant[0]
    if found := _found_by_name(typed, "currency", language):
        return found
    sentence = _("“{text}” is not a currency. Write its three letters, like {example}.")
    raise Unreadable(sentence.format(text=text, example="EUR"))


def read_language(text: str, language: str) -> str:
    typed = text.strip()
    code = re.split("[-_]", typed)[0]
    # In German "yi" is a code and "Yi" is the name of another language.
    found = code if code in language_names("en") else _found_by_name(typed, "language", language)
    if found or code.lower() in language_names("en"):
        return found or code.lower()
    sentence = _("“{text}” is not a language. Write its name or its two letters, like {example}.")
    raise Unreadable(sentence.format(text=text, example=f"{language_text('da', language)}, da"))


def _found_by_name(typed: str, what: str, language: str) -> str | None:
    in_brackets = re.fullmatch(r".+ \((\w{2,3})\)", typed)
    if in_brackets and in_brackets[1] in _BY_CODE[what]("en"):
        return in_brackets[1]
    key = fold(typed)
    return next((codes[key] for codes in _codes_by_name(what, language) if key in codes), None)


_BY_CODE = {"country": country_names, "currency": currency_names, "language": language_names}


def _codes_by_name(what: str, language: str) -> Iterator[Mapping[str, str]]:
    """The user's own language first, then the program's others, then each language by its own name."""
    for spoken in dict.fromkeys((language, *LANGUAGES)):
        yield _codes(what, spoken)


@cache
def _codes(what: str, language: str) -> Mapping[str, str]:
    return {fold(name): code for code, name in _BY_CODE[what](language).items()}
