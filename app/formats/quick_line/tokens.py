"""The words of a quick line, each with the place it came from."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.formats.folding import fold

_TOKEN: Final = re.compile(r'"[^"]*"|“[^”]*”|„[^“”]*[“”]|!+|[^\W\d_]+[.:](?=\d)|kl(?=\d)|\S+', re.IGNORECASE)
_LATER: Final = re.compile(r"\S+")  # in the middle of a word nothing begins anew
_CLOSING: Final = ",;:"


class Token(NamedTuple):
    start: int
    end: int
    text: str
    word: str  # folded, without , ; : behind it
    name: str  # the same without full stops
    closes: bool  # what follows is another phrase
    quoted: bool


class How(NamedTuple):
    """What the meaning of a day or a time depends on."""

    now: dt.datetime  # on the wall clock of this place
    order: str  # of day, month and year where this user lives: "dmy"
    languages: tuple[str, ...]  # the user's first
    locale: str

    @property
    def today(self) -> dt.date:
        return self.now.date()


def tokens_of(line: str) -> list[Token]:
    found: list[Token] = []
    for start, end, text in _matches(line):
        quoted = len(text) > 1 and text[0] in '"“„' and text[-1] in '"“”'
        word = text if quoted else fold(text).rstrip(_CLOSING)
        closes = not quoted and text[-1] in _CLOSING and len(text) > 1
        found.append(Token(start, end, text, word, word.rstrip("."), closes, quoted))
    return found


def _matches(line: str) -> list[tuple[int, int, str]]:
    """A mark or a word with a dot may stand right before what follows, but only where a word begins."""
    found: list[tuple[int, int, str]] = []
    at, size = 0, len(line)
    while at < size:
        if line[at].isspace():
            at += 1
            continue
        begins = at == 0 or line[at - 1].isspace() or not found[-1][2][-1].isalnum()
        match = (_TOKEN if begins else _LATER).match(line, at)
        assert match is not None
        found.append((at, match.end(), match.group()))
        at = match.end()
    return found


def word_at(tokens: Sequence[Token], i: int) -> str:
    """The folded word there without a full stop, "" behind the end and for what is quoted."""
    return tokens[i].name if i < len(tokens) and not tokens[i].quoted else ""
