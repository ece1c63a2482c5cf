"""Names of files that every system takes, made of any text (safety.md F20)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import count
from typing import Final

LONGEST: Final = 120  # letters, and no more bytes than a file system allows
_BYTES: Final = 200
_ENDING: Final = 20  # bytes: what is longer behind a dot is no ending
_EDGES: Final = " .-~"  # a hidden file, an option of a command, somebody's home
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})  # categories of signs that cannot be seen
# What Windows forbids, what moves the cursor, and what turns the direction of reading, which hides an ending.
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]')
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\..*)?", re.IGNORECASE | re.DOTALL)


def safe_name(text: str, otherwise: str = "Kontor") -> str:
    """The name without ending for a file that is called like this text; `otherwise` when nothing is left of it."""
    name = _FORBIDDEN.sub(" ", unicodedata.normalize("NFC", text))
    name = " ".join(name.split())[:LONGEST].encode("utf-8")[:_BYTES].decode("utf-8", "ignore").strip(". ")
    return f"_{name}" if _DEVICES.fullmatch(name) else name or otherwise


def safe_file_name(name: str, otherwise: str = "File") -> str:
    """The name, with its ending, that a file from elsewhere gets in whatever folder it is written to."""
    last = next((part for part in reversed(re.split(r"[/\\]", name)) if part.strip(". ")), "")
    seen = "".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in unicodedata.normalize("NFC", last))
    bare = " ".join(_FORBIDDEN.sub(" ", seen).split()).strip(_EDGES).rstrip(". ")
    bare = f"_{bare}" if _DEVICES.fullmatch(bare) else bare
    stem, dot, ending = bare.rpartition(".")
    if not stem or len(ending.encode()) > _ENDING:
        stem, dot, ending = bare, "", ""
    room = _BYTES - len(f"{dot}{ending}".encode())
    stem = stem.encode("utf-8")[:room].decode("utf-8", "ignore").rstrip(". ")
    return f"{stem}{dot}{ending}" or otherwise


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name, or with a number before its ending when one is called so; big and small letters are the same on Windows."""
    used = {_alike(other) for other in taken}
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    names = (name if n == 1 else f"{stem} ({n}){dot}{ending}" for n in count(1))
    return next(free for free in names if _alike(free) not in used)


def _alike(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
