"""Value <-> text by kind and locale, so that screens, papers, files and imports agree."""

from __future__ import annotations

from app.formats.folding import FOLD, FOLD_MANY, FOLD_ONE, fold
from app.formats.kinds import Kind, Unreadable

__all__ = ["FOLD", "FOLD_MANY", "FOLD_ONE", "Kind", "Unreadable", "fold"]
