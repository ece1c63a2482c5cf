"""What Babel knows of a locale, asked once. Babel is imported at first use: the window paints before."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from babel import Locale

FALLBACK = "en_GB"


class Symbols(NamedTuple):
    decimal: str
    group: str
    percent: str  # "{} %"
    lakh: bool  # groups of two before the last three, as in India


@cache
def locale_of(name: str) -> Locale:
    """The locale of a name such as "da_DK", "da-DK" or "da"; British English when nobody knows it."""
    from babel import Locale, UnknownLocaleError

    plain = name.replace("-", "_").partition(".")[0]
    for candidate in (plain, plain.partition("_")[0]):
        try:
            return Locale.parse(candidate)
        except (UnknownLocaleError, ValueError, TypeError):  # a setting may hold any text
            continue
    return Locale.parse(FALLBACK)


@cache
def symbols_of(name: str) -> Symbols:
    locale = locale_of(name)
    latin = locale.number_symbols["latn"]
    percent: str = locale.percent_formats[None].pattern
    number = percent[percent.index("#") : percent.rindex("0") + 1]
    return Symbols(
        decimal=latin["decimal"],
        group=latin["group"],
        percent=percent.replace(number, "{}").replace("%", latin["percentSign"]),
        lakh=locale.decimal_formats[None].grouping == (3, 2),
    )


def territory_of(name: str) -> str | None:
    """"DK" of "da_DK", None of "da"."""
    territory = locale_of(name).territory
    return str(territory) if territory else None


def system_locale() -> str:
    """The locale this computer is set to, asked without Qt."""
    if sys.platform == "win32":
        import ctypes
        import locale

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultLCID(), FALLBACK)
    from babel import default_locale

    found = default_locale("LC_NUMERIC")
    return found if found and "_" in found and not found.endswith("POSIX") else FALLBACK
