"""A day or a moment in a few words, as for putting something off: fr, +3, 12.3., 2h, tomorrow 9, next week."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from app.formats.formats import Formats, current
from app.formats.kinds import Unreadable
from app.formats.quick_line.clocks import after, clock_at, lasting_at
from app.formats.quick_line.reading import how_of, read
from app.formats.quick_line.tokens import tokens_of
from app.formats.quick_line.understood import Part
from app.language import _


class When(NamedTuple):
    """A day, and the time on the wall clock of this place where one was said."""

    day: dt.date
    time: dt.time | None = None
    note: str = ""  # how a doubt was settled


def read_when(text: str, now: dt.datetime, formats: Formats | None = None) -> When:
    """Unreadable, with a sentence, when any of it is not understood. Without a day it is the next such time."""
    how = how_of(now, formats or current())
    typed = text.strip()
    if (moment := _from_now(typed, how.now)) is not None:
        return When(moment.date(), moment.time())
    tokens = tokens_of(typed)
    alone = clock_at(tokens, 0, True) if tokens else None
    if alone and alone.time and alone.used == len(tokens) and not alone.lasts:
        typed = f"kl {typed}"  # a bare number is an hour
    found = read(typed, now, formats)
    if found.day is None or any(piece.part not in (Part.DAY, Part.TIME) for piece in found.pieces) or found.duration:
        sentence = _("“{text}” is no day or time. Write it like fr, +3, 12.3., 2h, tomorrow 9 or next week.")
        raise Unreadable(" ".join(dict.fromkeys((*found.notes, sentence.format(text=text.strip())))))
    return When(found.day, found.time, " ".join(found.notes))


def _from_now(typed: str, now: dt.datetime) -> dt.datetime | None:
    """2h, +30 min: so much later."""
    tokens = tokens_of(typed.removeprefix("+"))
    found = lasting_at(tokens, 0) if tokens else None
    if found is None or found.used != len(tokens) or found.minutes is None:
        return None
    return after(now, found.minutes)
