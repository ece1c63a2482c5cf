"""The one line: who is meant by its words, which case, which type, and saving what was understood as an activity."""

from __future__ import annotations

from app.services.quick_line.preview import Choice, Preview
from app.services.quick_line.resolving import add, now_here, preview, resolve, type_words
from app.services.quick_line.telling import facts, lines, named, when

__all__ = [
    "Choice",
    "Preview",
    "add",
    "facts",
    "lines",
    "named",
    "now_here",
    "preview",
    "resolve",
    "type_words",
    "when",
]
