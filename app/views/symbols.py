"""What each kind of activity looks like."""

from __future__ import annotations

from typing import Final

from app.models.activity import Symbol

ICONS: Final[dict[Symbol, str]] = {
    Symbol.TASK: "checkbox",
    Symbol.MEETING: "users",
    Symbol.CALL: "phone",
    Symbol.EMAIL: "mail",
    Symbol.LETTER: "file-text",
    Symbol.DOCUMENT: "file",
    Symbol.NOTE: "note",
}
