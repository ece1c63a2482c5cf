"""How large a file is, in words."""

from __future__ import annotations

from typing import Final

KILO: Final = 1000


def in_words(n: int) -> str:
    """Bytes as people say them: 4 B, 1.2 kB, 15 MB."""
    if n < KILO:
        return f"{n} B"
    for power, unit in enumerate(("kB", "MB"), 1):
        n_of = n / KILO**power
        if n_of < KILO:
            return f"{n_of:.1f} {unit}" if n_of < 10 else f"{n_of:.0f} {unit}"
    return f"{n / KILO**3:.1f} GB"
