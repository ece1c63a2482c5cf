"""One typed line for an activity: `call Müller tue 10 re 1042 send price`, in the six languages of the program.

To add a word: its line in words.py here, or for days, months and units of time in app/formats/words.py. Words are
compared folded. Every character of a line ends in one part of what was understood; nothing is dropped.
"""

from __future__ import annotations

from app.formats.quick_line.reading import read
from app.formats.quick_line.understood import Part, Piece, Understood
from app.formats.quick_line.when import When, read_when

__all__ = ["Part", "Piece", "Understood", "When", "read", "read_when"]
