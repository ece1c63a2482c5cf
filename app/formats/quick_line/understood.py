"""What was understood of a quick line, and from which of its characters."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple


class Part(enum.Enum):
    TYPE = "type"
    WHO = "who"
    DAY = "day"
    TIME = "time"
    DURATION = "duration"
    CASE = "case"
    PRIORITY = "priority"
    RESPONSIBLE = "responsible"
    REMINDER = "reminder"
    SUBJECT = "subject"
    LOST = "not understood"  # kept in the subject, so that it is not dropped


class Piece(NamedTuple):
    """Some characters of the line and what they are."""

    start: int
    end: int
    part: Part
    lead: bool = False  # only introduces its part: "re", "with"


@dataclass(frozen=True, slots=True)
class Understood:
    """A line, taken apart. Who and which case are words still: whoever knows the records says which are names."""

    line: str
    pieces: tuple[Piece, ...]  # one a word, in order
    type: str = ""  # its key
    day: dt.date | None = None
    time: dt.time | None = None
    duration: int | None = None  # minutes
    case_number: int | None = None
    high: bool = False
    responsible: str = ""
    reminder: int | None = None  # minutes before
    notes: tuple[str, ...] = ()  # how doubts were settled, and why something was not understood

    @property
    def spans(self) -> tuple[Piece, ...]:
        """The whole line without gaps: the space behind a word belongs to it."""
        found: list[Piece] = []
        for piece in self.pieces:
            start = found[-1].end if found else 0
            if found and found[-1].part is piece.part:
                found[-1] = found[-1]._replace(end=piece.end)
            else:
                if found and piece.start > start:
                    found[-1] = found[-1]._replace(end=piece.start)
                    start = piece.start
                found.append(Piece(start, piece.end, piece.part))
        if found:
            found[-1] = found[-1]._replace(end=len(self.line))
        elif self.line:
            found.append(Piece(0, len(self.line), Part.SUBJECT))
        return tuple(found)

    @property
    def who(self) -> tuple[str, ...]:
        return tuple(self._words(Part.WHO))

    @property
    def case(self) -> tuple[str, ...]:
        """The words that may be the title of a case, where no number was given."""
        return () if self.case_number is not None else tuple(self._words(Part.CASE))

    @property
    def subject(self) -> str:
        text, end = "", 0
        for piece in self.pieces:
            if piece.part in (Part.SUBJECT, Part.LOST):
                text += (" " if text and piece.start > end else "") + self.line[piece.start : piece.end]
                end = piece.end
        return text.strip().rstrip(",;:").lstrip("-–— ").strip() or text.strip()

    @property
    def lost(self) -> tuple[str, ...]:
        return tuple(self.line[span.start : span.end].strip() for span in self.spans if span.part is Part.LOST)

    def _words(self, part: Part) -> Iterator[str]:
        for piece in self.pieces:
            if piece.part is part and not piece.lead:
                word = self.line[piece.start : piece.end]
                word = word.strip(',;:"“”„') or word
                yield from word.split()

    def keeping(self, part: Part, words: int) -> Understood:
        """Only so many of its words are the name of somebody, or of a case; what follows them is the subject."""
        pieces, kept = [], 0
        for piece in self.pieces:
            if piece.part is part and (words == 0 or (not piece.lead and kept >= words)):
                piece = Piece(piece.start, piece.end, Part.SUBJECT)
            elif piece.part is part and not piece.lead:
                word = self.line[piece.start : piece.end]
                kept += len(word.split())
            pieces.append(piece)
        return replace(self, pieces=tuple(pieces))

    def losing(self, part: Part, note: str) -> Understood:
        """Nothing is called so, or has that number: it stays in the subject and is shown as not understood."""
        pieces = tuple(piece._replace(part=Part.LOST, lead=False) if piece.part is part else piece for piece in self.pieces)
        number = None if part is Part.CASE else self.case_number
        responsible = "" if part is Part.RESPONSIBLE else self.responsible
        return replace(self, pieces=pieces, case_number=number, responsible=responsible, notes=(*self.notes, note))

    def noting(self, *notes: str) -> Understood:
        return replace(self, notes=(*self.notes, *notes))
