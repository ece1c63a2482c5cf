"""Texts without accents and case, for search and for finding duplicates: one table for Python and both databases.

``fold(text)`` lower-cases A to Z and then replaces each single character of FOLD by its string; nothing else. So a
database can do the same with ``lower()`` on ASCII, ``translate()`` for FOLD_ONE and ``replace()`` for FOLD_MANY.
"""

from __future__ import annotations

import unicodedata

# Letters that are no base letter with an accent. Written down, since Unicode does not decompose them.
_BY_HAND = {
    "æ": "ae", "ø": "o", "å": "a", "ß": "ss", "ẞ": "ss", "þ": "th", "ð": "d", "đ": "d", "ħ": "h", "ı": "i",
    "ĳ": "ij", "ĸ": "k", "ł": "l", "ŀ": "l", "ŉ": "n", "ŋ": "n", "œ": "oe", "ŧ": "t", "ſ": "s", "ǥ": "g",
    "ǽ": "ae", "ǿ": "o",
}  # fmt: skip

# Marks that follow their letter in decomposed text, as files from a Mac have it: they go.
_MARKS = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u0323\u0326\u0327\u0328"

# What word processors put in the place of plain characters.
_TYPED = {"\u00a0": " ", "\u202f": " ", "\u00ad": "", "\u2019": "'", "\u2010": "-", "\u2011": "-", "\u2013": "-"}

# Latin-1, Latin Extended-A, and of the later blocks what Romanian, Sami, Danish and Welsh need.
_LETTERS = [
    *map(chr, range(0x00C0, 0x0180)),
    *"ȘșȚțǤǥǦǧǨǩǼǽǾǿẞẀẁẂẃẄẅỲỳ",
]


def _plain(letter: str) -> str:
    small = letter.lower()[0]  # İ becomes two characters
    if small in _BY_HAND:
        return _BY_HAND[small]
    base = unicodedata.normalize("NFD", small)[0]
    return base if base.isascii() and base.isalpha() else letter


def _pairs() -> list[tuple[str, str]]:
    letters = [(letter, _plain(letter)) for letter in _LETTERS]
    pairs = [(letter, plain) for letter, plain in letters if plain != letter]
    return pairs + [(mark, "") for mark in _MARKS] + list(_TYPED.items())


FOLD: list[tuple[str, str]] = _pairs()
FOLD_ONE: tuple[str, str] = (
    "".join(letter for letter, plain in FOLD if len(plain) == 1),
    "".join(plain for letter, plain in FOLD if len(plain) == 1),
)
FOLD_MANY: list[tuple[str, str]] = [(letter, plain) for letter, plain in FOLD if len(plain) != 1]

_TABLE = str.maketrans({**{chr(code): chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}, **dict(FOLD)})


def fold(text: str) -> str:
    return text.lower() if text.isascii() else text.translate(_TABLE)
