"""Value <-> text by kind and locale, so that screens, papers, files and imports agree.

To add a kind of value: 1 a member of Kind; 2 its line in _TEXTS, _PARSERS and SAMPLES of formats.py (and in TEXTUAL
when it is kept as text); 3 an editor in the views. A test walks every kind and fails when a line is forgotten.
"""

from __future__ import annotations

from app.formats.folding import FOLD, FOLD_MANY, FOLD_ONE, fold
from app.formats.formats import SAMPLES, TEXTUAL, Formats, current, use
from app.formats.kinds import Kind, Unreadable
from app.formats.locales import system_locale

__all__ = [
    "FOLD",
    "FOLD_MANY",
    "FOLD_ONE",
    "SAMPLES",
    "TEXTUAL",
    "Formats",
    "Kind",
    "Unreadable",
    "current",
    "fold",
    "system_locale",
    "use",
]
