"""Words people type for days and for yes and no, in the languages of the program.

To add a language: a line in each table, as in app/language.py. Words are compared folded; a weekday is
recognised by any beginning of two letters or more that fits one day of the language only.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.formats.folding import fold

_YES = {"en": "Yes", "da": "Ja", "sv": "Ja", "cs": "Ano", "ro": "Da", "de": "Ja"}
_NO = {"en": "No", "da": "Nej", "sv": "Nej", "cs": "Ne", "ro": "Nu", "de": "Nein"}
_ALSO_YES = {"y", "j", "a", "d", "1", "true", "x", "✓", "jo"}
_ALSO_NO = {"n", "0", "false"}

_TODAY = {"t", "today", "i dag", "idag", "dnes", "azi", "astazi", "heute"}
_TOMORROW = {"tomorrow", "i morgen", "imorgen", "i morgon", "imorgon", "zitra", "maine", "morgen"}
_YESTERDAY = {"yesterday", "i gar", "igar", "vcera", "ieri", "gestern"}

# Monday first, as date.weekday() counts.
_WEEKDAYS = {
    language: fold(days).split()
    for language, days in {
        "en": "monday tuesday wednesday thursday friday saturday sunday",
        "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
        "cs": "pondělí úterý středa čtvrtek pátek sobota neděle",
        "ro": "luni marți miercuri joi vineri sâmbătă duminică",
        "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    }.items()
}


def yes_or_no(value: bool, language: str) -> str:
    words = _YES if value else _NO
    return words.get(language, words["en"])


def read_yes_or_no(text: str) -> bool | None:
    """In any language, since no word means yes in one and no in another; None when it is neither."""
    word = fold(text.strip())
    if word in _ALSO_YES or word in map(fold, _YES.values()):
        return True
    if word in _ALSO_NO or word in map(fold, _NO.values()):
        return False
    return None


def days_from_today(word: str) -> int | None:
    word = fold(word)
    return 0 if word in _TODAY else 1 if word in _TOMORROW else -1 if word in _YESTERDAY else None


def weekday(word: str, languages: Iterable[str]) -> int | None:
    """Monday is 0. The given languages come first; the others count only when they do not contradict each other."""
    start = fold(word.rstrip("."))
    if len(start) < 2:
        return None
    for language in languages:
        if len(days := _days(start, language)) == 1:
            return days.pop()
    elsewhere = set[int]().union(*(_days(start, language) for language in _WEEKDAYS))
    return elsewhere.pop() if len(elsewhere) == 1 else None


def _days(start: str, language: str) -> set[int]:
    return {day for day, name in enumerate(_WEEKDAYS.get(language, ())) if name.startswith(start)}
