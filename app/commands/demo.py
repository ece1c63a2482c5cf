"""`kontor demo`: a new company file, or the tables of an empty server database, with the demo company in it."""

from __future__ import annotations

import argparse
import math
from pathlib import Path
from typing import Final

from app.commands.call import DONE, Call, Command, Usage
from app.language import _, mark


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH|URL", help=_("The new company file, or an empty database on a server"))
    parser.add_argument("--size", type=float, default=1.0, metavar="N", help=_("How many times 400 companies and 900 cases (1)"))
    parser.add_argument("--seed", type=int, default=0, metavar="S", help=_("Another number makes another company (0)"))


def _run(call: Call) -> int:
    import getpass

    from app.services import demo
    from app.store import setup
    from app.store.opening import open_store

    path, size = call.options.path, call.options.size
    if not (math.isfinite(size) and 0 < size <= 10_000):
        raise Usage(_("The size is a number above 0, like 0.5 or 10."))
    setup.create(path, user=getpass.getuser())
    database = open_store(path)
    try:
        filled = database.write("Demo company", demo.fill, size, call.options.seed).result
    except BaseException:  # also Ctrl+C: half a demo company would only be in the way
        database.close()
        _remove(database.path)
        raise
    database.close()
    text = _("The demo company has {companies} companies, {persons} persons and {cases} cases.")
    call.out.say(text.format(**filled._asdict()), **filled._asdict())
    return DONE


def _remove(path: Path | None) -> None:
    """The file that was just made; on a server the empty company stays."""
    if path is not None:
        from app.store.contents import ENDING

        for end in ("", "-wal", "-shm", ENDING):
            path.with_name(path.name + end).unlink(missing_ok=True)


COMMANDS: Final = (Command("demo", mark("Make a demo company to try everything with"), _arguments, _run),)
