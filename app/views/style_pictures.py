"""Pictures for style sheets, kept in memory: a style sheet can only name files, and ours are coloured by tokens."""

from __future__ import annotations

import struct
from collections.abc import Mapping

from PySide6.QtCore import QFile, qRegisterResourceData

# Qt reads the registered bytes where they lie, so they must live as long as the program.
_kept: list[tuple[bytes, bytes, bytes]] = []


def register(folder: str, pictures: Mapping[str, bytes]) -> None:
    """Make the pictures readable as ``:/folder/name``; a folder that is there already stays as it is.

    This builds the tree that Qt's resource compiler would: the root, one folder, its files sorted by hash.
    """
    if QFile.exists(f":/{folder}"):
        return
    names, offsets, data = bytearray(), {}, bytearray()
    for name in (folder, *pictures):
        offsets[name] = len(names)
        names += struct.pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    directory, root_node, files_from, neutral_language = 2, 0, 2, 1
    tree = bytearray(struct.pack(">IHII", root_node, directory, 1, 1))
    tree += struct.pack(">IHII", offsets[folder], directory, len(pictures), files_from)
    for name in sorted(pictures, key=_hash):
        tree += struct.pack(">IHHHI", offsets[name], 0, 0, neutral_language, len(data))
        data += struct.pack(">I", len(pictures[name])) + pictures[name]
    parts = (bytes(tree), bytes(names), bytes(data))
    _kept.append(parts)
    qRegisterResourceData(1, *parts)


def _hash(name: str) -> int:
    value = 0
    for letter in name:
        value = (value << 4) + ord(letter)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
