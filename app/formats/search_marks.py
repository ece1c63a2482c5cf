"""What of a text was hit by a search, as pieces to paint: never as markup."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final, NamedTuple

from app.formats.search_words import FEWEST_DIGITS, LONGEST_TYPED, PARTING, plain, words_of

LINES: Final = 3  # of a record's text that are shown below its title
LOOKED_AT: Final = 2_000  # characters of a line, and lines of a text, in which hits are marked
AROUND: Final = 30  # characters before and behind a hit in a long line

_CAPITALS: Final = (0x3A, 0x60)  # parts words that are folded; before that it holds the capitals
_ranges = [r for r in PARTING if r != _CAPITALS] + [(0x3A, 0x40), (0x5B, 0x60)]
_WORD = re.compile("[^\0" + "".join(f"\\u{a:04x}-\\u{b:04x}" for a, b in _ranges) + "]+")


class Piece(NamedTuple):
    text: str
    hit: bool


class Marks:
    """Finds in a text what was typed."""

    def __init__(self, typed: str) -> None:
        words = words_of(typed[:LONGEST_TYPED].replace("(0)", " "))
        self._words = tuple(dict.fromkeys(words))
        runs = ("".join(run) for numeric, run in groupby(words, lambda w: w.isascii() and w.isdecimal()) if numeric)
        numbers = [run.lstrip("0") for run in (*runs, *(re.sub("[^0-9]", "", word) for word in words))]
        long = dict.fromkeys(number for number in numbers if len(number) >= FEWEST_DIGITS)
        self._numbers = [re.compile(r"[^0-9\n]{0,4}".join(number)) for number in long]

    def pieces(self, text: str) -> list[Piece]:
        """The text, cut where a hit begins and ends."""
        found: list[Piece] = []
        at = 0
        for begin, end in self._spans(text[:LOOKED_AT]):
            if begin > at:
                found.append(Piece(text[at:begin], False))
            found.append(Piece(text[begin:end], True))
            at = end
        return [*found, Piece(text[at:], False)] if at < len(text) else found

    def _spans(self, text: str) -> list[tuple[int, int]]:
        """Where the hits are, each letter once."""
        spans = [number.span() for pattern in self._numbers for number in pattern.finditer(text)]
        if self._words:
            for run in _WORD.finditer(text):
                if (length := self._begun(run.group())) > 0:
                    spans.append((run.start(), run.start() + length))
        joined: list[tuple[int, int]] = []
        for begin, end in sorted(spans):
            if joined and begin < joined[-1][1]:
                earlier = joined.pop()
                begin, end = earlier[0], max(earlier[1], end)
            joined.append((begin, end))
        return joined

    def _begun(self, word: str) -> int:
        """How many letters of a word were typed; 0 for another word."""
        key = plain(word)
        longest = 0
        for typed in self._words:
            if key.startswith(typed):
                length = next((n for n in range(1, len(word)) if plain(word[:n]).startswith(typed)), len(word))
                longest = max(longest, length)
        return longest

    def has(self, text: str) -> bool:
        """Whether something in a text may be a hit: quick, for texts of any length."""
        folded = plain(text)
        return any(word in folded for word in self._words) or any(number.search(text) for number in self._numbers)

    def excerpt(self, title: str, body: str) -> list[Piece]:
        """The lines of a record's text that were hit, else its first ones; what the title says is not said again."""
        lines = [line for line in body.split("\n")[:LOOKED_AT] if line and line not in title]
        shown = {0: self.pieces(self._window(lines[0]))} if lines else {}  # a number, if the record has one
        for n, line in enumerate(lines):
            if len(shown) < LINES and n not in shown and self.has(line):
                pieces = self.pieces(self._window(line))
                if any(piece.hit for piece in pieces):
                    shown[n] = pieces
        for n, line in enumerate(lines[:LINES]):
            if len(shown) < LINES and n not in shown:
                shown[n] = self.pieces(self._window(line))
        found: list[Piece] = []
        for n in sorted(shown):
            found += [Piece(" · ", False), *shown[n]] if found else shown[n]
        return found

    def _window(self, line: str) -> str:
        """What stands around the first hit of a long line."""
        spans = self._spans(line[:LOOKED_AT]) if len(line) > 2 * AROUND else []
        begin = max(0, spans[0][0] - AROUND) if spans else 0
        end = min(len(line), max(spans[0][1] + AROUND, 2 * AROUND) if spans else 2 * AROUND)
        return ("…" if begin else "") + line[begin:end] + ("…" if end < len(line) else "")


def joined(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)
