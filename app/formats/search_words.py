"""The words of a text as the search keeps and compares them: one definition for Python and both databases.

A text is folded, ae, oe, ue and aa lose their second letter (so that ä = ae = a, ø = oe = o and å = aa = a), and what
is neither letter nor digit parts the words. Numbers people write in many ways are kept as their bare digits too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from app.formats.folding import fold

LONGEST_WORD: Final = 60  # characters; of longer ones only the beginning counts
LONGEST_TEXT: Final = 200_000  # characters; a tsvector holds no more than a megabyte
LONGEST_NUMBER: Final = 20
LONGEST_TYPED, MOST_WORDS = 1000, 20
FEWEST_DIGITS: Final = 4  # fewer are no number that could be written in several ways

# Marks in front of what is no word of a text. Nobody can type them: they part words.
KIND, NUMBER, NAME = "\ue000", "\ue001", "\ue002"

DOUBLED: Final = (("aa", "a"), ("ae", "a"), ("oe", "o"), ("ue", "u"))

# What parts words, once folded, as ranges of code points. Letters and digits of every script do not.
PARTING: Final = (
    (0x01, 0x2F), (0x3A, 0x60), (0x7B, 0xA9), (0xAB, 0xB1), (0xB4, 0xB4), (0xB6, 0xB8), (0xBB, 0xBB), (0xBF, 0xBF),
    (0xD7, 0xD7), (0xF7, 0xF7), (0x2000, 0x206F), (0x20A0, 0x20CF), (0x2190, 0x2BFF), (0x3000, 0x3004), (0x3008, 0x3020),
    (0xE000, 0xF8FF), (0xFE10, 0xFE6F), (0xFEFF, 0xFF0F), (0xFF1A, 0xFF20), (0xFFE0, 0xFFFF),
)  # fmt: skip


def _wider() -> tuple[str, str]:
    """Capitals and accents of scripts the fold table leaves alone: Vietnamese, Greek and Cyrillic."""
    pairs = []
    for code in (*range(0x0370, 0x0400), *range(0x0400, 0x0530), *range(0x1EA0, 0x1EFA)):
        small = chr(code).lower()[0].replace("ς", "σ")
        base = unicodedata.normalize("NFD", small)[0]
        if base != chr(code) and base.isalpha():
            pairs.append((chr(code), base))
    return "".join(a for a, _b in pairs), "".join(b for _a, b in pairs)


WIDER: Final = _wider()
_WIDER = str.maketrans(*WIDER)
_PARTING = re.compile("[\0\ud800-\udfff" + "".join(f"{chr(a)}-{chr(b)}".replace("\\", "\\\\") for a, b in PARTING) + "]+")


def plain(text: str) -> str:
    """The words of a text with single spaces between them."""
    text = fold(text)
    if not text.isascii():
        text = text.translate(_WIDER)
    for doubled, single in DOUBLED:
        text = text.replace(doubled, single)
    return _PARTING.sub(" ", text)


def words_of(text: str) -> list[str]:
    return [word[:LONGEST_WORD] for word in plain(text).split(" ") if word]


def numbers_of(text: str) -> list[str]:
    """The digits of the numbers that stand one a line, from each place on: people leave out a country's number."""
    found = []
    for line in text.split("\n"):
        digits = re.sub("[^0-9]", "", line)[:LONGEST_NUMBER]
        found += [NUMBER + digits[n:] for n in range(len(digits) - FEWEST_DIGITS + 1)]
    return found


def kind_word(table: str) -> str:
    """The word that every record of a table has."""
    return KIND + table.replace("_", "")


def indexed(table: str, title: str, body: str, numbers: str) -> list[str]:
    """All that a record is found by; the words of its name once more as such."""
    named = [NAME + word for word in words_of(title)]
    return [kind_word(table), *named, *words_of(f"{title}\n{body}"[:LONGEST_TEXT]), *numbers_of(numbers)]


@dataclass(frozen=True, slots=True)
class All:
    """Each of these must be there."""

    of: tuple[Wanted, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """One of these must be there."""

    of: tuple[Wanted, ...]


type Wanted = str | All | Any  # a text is the beginning of a word


def wanted(typed: str, kinds: Mapping[str, str] | None = None) -> Wanted | None:
    """What a record must have to be found; None when nothing that counts was typed.

    `kinds` are words that name a kind of record, with its table: "case 142" finds the cases with 142.
    """
    words = words_of(typed[:LONGEST_TYPED].replace("(0)", " "))[:MOST_WORDS]
    found: list[Wanted] = []
    for numeric, group in groupby(words, _numeric):
        run = list(group)
        each = [_either(word, (kinds or {}).get(word, "")) for word in run]
        joined = "".join(run)
        if numeric and len(run) > 1 and len(joined) >= FEWEST_DIGITS:
            found.append(Any((All(tuple(each)), *_dialled(joined))))
        else:
            found += each
    return None if not found else found[0] if len(found) == 1 else All(tuple(found))


def called(asked: Wanted) -> Wanted:
    """The same of records that are called so."""
    match asked:
        case str():
            return asked if asked[0] in (KIND, NUMBER) else NAME + asked
        case All(of):
            return All(tuple(map(called, of)))
        case Any(of):
            return Any(tuple(map(called, of)))


def _numeric(word: str) -> bool:
    return word.isascii() and word.isdecimal()


def _either(word: str, table: str) -> Wanted:
    """A word, or the number it may be."""
    ways: list[Wanted] = [word]
    if table:
        ways.append(kind_word(table))
    if number := re.fullmatch(rf"([^0-9]*)([0-9]{{{FEWEST_DIGITS},}})", word):
        lead, digits = number.groups()  # a VAT number may stand with its country or without, in one piece or not
        ways += [All((lead, one)) for one in _dialled(digits)] if lead else _dialled(digits)
    return word if len(ways) == 1 else Any(tuple(ways))


def _dialled(digits: str) -> list[str]:
    """Digits as they may stand in a number; zeros before them are dialled, not kept."""
    short = digits.lstrip("0")
    return [NUMBER + d[:LONGEST_NUMBER] for d in dict.fromkeys((digits, short)) if len(d) >= FEWEST_DIGITS]
