"""Whether numbers and addresses of a company or person can be right, and how they are written properly.

A wrong check digit only warns: real registers of customers hold wrong numbers, and they must be able to be saved.
An e-mail or web address nobody could use is an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote

from app.formats import Unreadable, contacts
from app.language import _


@dataclass(frozen=True, slots=True)
class Check:
    """``value`` is written properly when nothing is wrong, else as typed; ``problem`` says what to do about it."""

    value: str = ""
    problem: str = ""
    severity: Literal["", "warning", "error"] = ""


# Countries whose VAT numbers begin with letters of their own.
_VAT_PREFIXES = {
    "AT": "AT", "BE": "BE", "BG": "BG", "CH": "CHE", "CY": "CY", "CZ": "CZ", "DE": "DE", "DK": "DK", "EE": "EE",
    "ES": "ES", "FI": "FI", "FR": "FR", "GB": "GB", "GR": "EL", "HR": "HR", "HU": "HU", "IE": "IE", "IT": "IT",
    "LT": "LT", "LU": "LU", "LV": "LV", "MT": "MT", "NL": "NL", "NO": "NO", "PL": "PL", "PT": "PT", "RO": "RO",
    "SE": "SE", "SI": "SI", "SK": "SK", "XI": "XI",
}  # fmt: skip

# The form only: the check digits of these numbers are made up.
_VAT_EXAMPLES = {
    "AT": "ATU12345678", "CZ": "CZ12345678", "DE": "DE123456789", "DK": "DK12345678", "FI": "FI12345678",
    "NO": "NO123456789MVA", "PL": "PL1234567890", "RO": "RO12345678", "SE": "SE123456789001", "SK": "SK1234567890",
}  # fmt: skip
_REGISTER_EXAMPLES = {
    "CH": "CHE-123.456.789", "CZ": "12345678", "DK": "12345678", "FI": "1234567-8", "FR": "123456789",
    "NO": "123456789", "RO": "12345678, J2012000123456", "SE": "123456-7890", "SK": "12345678",
}  # fmt: skip


def email(text: str) -> Check:
    return _read(contacts.read_email, text)


def web(text: str) -> Check:
    return _read(contacts.read_web, text)


def phone(text: str, country: str) -> Check:
    if not text.strip():
        return Check()
    value, warning = contacts.read_phone(text, country.upper() or None)
    return Check(value, warning, "warning") if warning else Check(value)


def vat_number(country: str, text: str) -> Check:
    """A number with the letters of another country is checked as that country's: firms register abroad too."""
    typed = " ".join(text.split())
    plain = re.sub(r"[\s.-]", "", typed).upper()
    country = next((c for c, prefix in _VAT_PREFIXES.items() if plain.startswith(prefix)), country.upper())
    if not typed or country not in _VAT_PREFIXES:
        return Check(typed)
    return _checked(typed, country, lambda: _vat(country, plain), _VAT_EXAMPLES)


def register_number(country: str, text: str) -> Check:
    """Of countries whose numbers we cannot check, the number is taken as it was typed."""
    typed = " ".join(text.split())
    country = country.upper()
    if not typed:
        return Check()
    if country not in _REGISTERS:
        return Check(typed)
    return _checked(typed, country, lambda: _REGISTERS[country](typed), _REGISTER_EXAMPLES)


def iban(text: str) -> Check:
    typed = " ".join(text.split())
    if not typed:
        return Check()
    return _checked(typed, "", lambda: _iban(typed), {})


def register_link(country: str, number: str) -> str | None:
    """The company's page in the public register of its country; None when there is none or the number is wrong."""
    check = register_number(country, number)
    link = _LINKS.get(country.upper())
    plain = re.sub(r"[\s.-]", "", check.value)
    if not link or not plain or check.problem or (country.upper() == "RO" and not plain.isdecimal()):
        return None
    return link.format(number=quote(plain, safe=""))


def _read(reader: Callable[[str], str], text: str) -> Check:
    if not text.strip():
        return Check()
    try:
        return Check(reader(text))
    except Unreadable as trouble:
        return Check(text, str(trouble), "error")


def _checked(typed: str, country: str, properly: Callable[[], str], examples: dict[str, str]) -> Check:
    from stdnum.exceptions import InvalidChecksum, ValidationError

    try:
        return Check(properly())
    except InvalidChecksum:
        problem = _("The check digit of “{number}” is wrong: compare the number with the company's papers.")
    except ValidationError:
        problem = _("“{number}” has the wrong form: compare the number with the company's papers.")
        if country in examples:
            problem = _("“{number}” has the wrong form. Write it like {example}.")
    return Check(typed, problem.format(number=typed, example=examples.get(country, "")), "warning")


def _vat(country: str, plain: str) -> str:
    from stdnum import get_cc_module

    # Northern Ireland has the numbers of Great Britain, with letters of its own.
    rules: Any = get_cc_module("gb" if country == "XI" else country.lower(), "vat")
    number = str(rules.validate(plain))
    prefix = _VAT_PREFIXES[country]
    return number if number.startswith(prefix) else prefix + number


def _iban(typed: str) -> str:
    from stdnum import iban

    return str(iban.format(iban.validate(typed)))


def _chosen(module: str) -> Callable[[str], str]:
    """Checks by a module of python-stdnum, and writes as that country writes where the module knows how."""

    def properly(typed: str) -> str:
        from importlib import import_module

        rules: Any = import_module(f"stdnum.{module}")
        number = str(rules.validate(typed))
        return str(rules.format(number)) if hasattr(rules, "format") else number

    return properly


def _ico(typed: str) -> str:
    """Czech and Slovak numbers: eight digits, of which old papers leave out the leading zeros."""
    from stdnum.cz import dic
    from stdnum.exceptions import InvalidChecksum, InvalidFormat

    number = re.sub(r"\s", "", typed).zfill(8)
    if not re.fullmatch(r"\d{8}", number, re.ASCII):
        raise InvalidFormat
    if dic.calc_check_digit_legal(number[:7]) != number[7]:
        raise InvalidChecksum
    return number


def _romanian(typed: str) -> str:
    """The tax number (CUI) or the trade register's (J40/750/2012, J2012000750528): firms name either."""
    from stdnum.ro import cui, onrc

    if re.match(r"[JFC]\s*/?\d", typed, re.IGNORECASE):
        return str(onrc.validate(typed))
    return str(cui.validate(typed)).removeprefix("RO")


def _swedish(typed: str) -> str:
    from stdnum.se import orgnr

    number = re.sub(r"\D", "", typed)
    # Authorities write 16 before the number, where a person's number has its century.
    return str(orgnr.format(orgnr.validate(number[2:] if len(number) == 12 and number.startswith("16") else typed)))


# By country: the number as it is properly written; raises a ValidationError of python-stdnum when it cannot be right.
_REGISTERS: dict[str, Callable[[str], str]] = {
    "CH": _chosen("ch.uid"),
    "CZ": _ico,
    "DK": _chosen("dk.cvr"),
    "FI": _chosen("fi.ytunnus"),
    "FR": _chosen("fr.siren"),
    "NO": _chosen("no.orgnr"),
    "RO": _romanian,
    "SE": _swedish,
    "SK": _ico,
}

_LINKS = {
    "CZ": "https://ares.gov.cz/ekonomicke-subjekty/res/{number}",
    "DK": "https://datacvr.virk.dk/enhed/virksomhed/{number}",
    "FR": "https://annuaire-entreprises.data.gouv.fr/entreprise/{number}",
    "GB": "https://find-and-update.company-information.service.gov.uk/company/{number}",
    "NO": "https://virksomhet.brreg.no/nb/oppslag/enheter/{number}",
    "RO": "https://termene.ro/firma/{number}",
    "SE": "https://www.allabolag.se/{number}",
}
