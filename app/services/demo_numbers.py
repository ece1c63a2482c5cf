"""Register and VAT numbers for the demo company: invented, with check digits that are right."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Final

from app.services.demo_words import Country


def register_number(dice: random.Random, country: Country) -> str:
    """A number as the country's register of companies writes it."""
    return _REGISTERS[country.code](dice)


def vat_number(country: Country, register: str) -> str:
    """The VAT number that belongs to a register number."""
    digits = register.replace("-", "")
    return f"{country.code}{digits}{'01' if country.code == 'SE' else ''}"


def _cvr(dice: random.Random) -> str:
    while True:
        digits = [dice.randint(1, 4), *(dice.randrange(10) for _ in range(6))]
        check = -sum(w * d for w, d in zip((2, 7, 6, 5, 4, 3, 2), digits, strict=True)) % 11
        if check < 10:
            return "".join(map(str, [*digits, check]))


def _organisation_number(dice: random.Random) -> str:
    digits = f"55{dice.choice('69')}{dice.randrange(10**6):06}"
    doubled = (int(d) * (2 - n % 2) for n, d in enumerate(digits))  # Luhn
    check = -sum(d // 10 + d % 10 for d in doubled) % 10
    return f"{digits[:6]}-{digits[6:]}{check}"


def _ico(dice: random.Random) -> str:
    digits = f"{dice.randrange(10**6, 9 * 10**6):07}"
    rest = sum(w * int(d) for w, d in zip(range(8, 1, -1), digits, strict=True)) % 11
    return f"{digits}{(11 - rest) % 10}"


def _cui(dice: random.Random) -> str:
    digits = str(dice.randrange(10**6, 5 * 10**6))
    weighted = sum(w * int(d) for w, d in zip((7, 5, 3, 2, 1, 7, 5, 3, 2), digits.zfill(9), strict=True))
    return f"{digits}{10 * weighted % 11 % 10}"


_REGISTERS: Final[dict[str, Callable[[random.Random], str]]] = {
    "DK": _cvr,
    "SE": _organisation_number,
    "CZ": _ico,
    "RO": _cui,
}
