"""Names of files that every system takes, made of any text (safety.md F20)."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

LONGEST: Final = 120  # letters, and no more bytes than a file system allows
_BYTES: Final = 200
# What Windows forbids, what moves the cursor, and what turns the direction of reading, which hides an ending.
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL)


def safe_name(text: str, otherwise: str = "Kontor") -> str:
    """The name without ending for a file that is called like this text; `otherwise` when nothing is left of it."""
    name = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    name = " ".join(name.split())[:LONGEST].encode("utf-8")[:_BYTES].decode("utf-8", "ignore").strip(". ")
    return f"_{name}" if _DEVICES.fullmatch(name) else name or otherwise
