"""Starts Kontor: the window by default, sub-commands for everything a person may want without one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from app import commands

# The WORDs of the child processes, which a test compares: importing them here would cost the window time.
READ_FOREIGN_FILE, READ_FOREIGN_MAIL, READ_FOREIGN_PARTS = "read-foreign-file", "read-foreign-mail", "read-foreign-parts"
READ_FOREIGN_PAPER, DRAW_FOREIGN_PAPER = "read-foreign-paper", "draw-foreign-paper"


def main(words: Sequence[str] | None = None) -> int:
    """Run with these words, or those of the command line; returns the exit code."""
    words = sys.argv[1:] if words is None else words
    if getattr(sys, "frozen", False) and words[:1] == [READ_FOREIGN_FILE]:
        from app.services.exchange import child

        return child.main(Path(words[1]))  # the process that parses a foreign file holds neither store nor log
    if getattr(sys, "frozen", False) and words[:1] == [READ_FOREIGN_MAIL]:
        from app.services.mail import child as mail_child

        return mail_child.main(Path(words[1]))
    if getattr(sys, "frozen", False) and words[:1] == [READ_FOREIGN_PAPER]:
        from app.services import paper_child

        return paper_child.main(Path(words[1]))
    if getattr(sys, "frozen", False) and words[:1] == [DRAW_FOREIGN_PAPER]:
        from app.views import pdf_child

        return pdf_child.main(Path(words[1]))
    if getattr(sys, "frozen", False) and words[:1] == [READ_FOREIGN_PARTS]:
        from app.services.exchange import foreign_parts

        return foreign_parts.main(Path(words[1]))
    return commands.main(words, commands.Outside(_window, _shoot))


def _window(store: str | None) -> int:
    from app import program

    return program.run(store)


def _shoot(
    store: str | None, tabs: Sequence[str], folder: Path, size: tuple[int, int], scale: float, theme: str
) -> list[Path]:
    from app import program

    return program.shoot(store, tabs, folder, size, scale, theme)


if __name__ == "__main__":
    sys.exit(main())
