"""What a sub-command is, and what it gets when it is called."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from app.commands.output import Output
from app.language import _
from app.trouble import Trouble

if TYPE_CHECKING:
    from app.store.database import Database

DONE: Final = 0
TROUBLE: Final = 1
USAGE: Final = 2
REFUSED: Final = 3


class Usage(Trouble):
    """The words of the command make no sense; the sentence says which do."""


class Outside(NamedTuple):
    """What needs a screen and is therefore done by the program as a whole."""

    window: Callable[[str | None], int]
    shoot: Callable[[str | None, Sequence[str], Path, tuple[int, int], float, str], list[Path]]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a sub-command."""

    options: argparse.Namespace
    out: Output
    outside: Outside

    @property
    def address(self) -> str | None:
        """The store that was named, if any."""
        return getattr(self.options, "store", None) or os.environ.get("KONTOR_STORE") or None

    @property
    def named(self) -> str:
        """The store that was named; a command that needs one cannot guess it."""
        if not self.address:
            raise Usage(_("Name the store with --store PATH or --store URL, or in KONTOR_STORE."))
        return self.address

    @property
    def key(self) -> str:
        """What opens the store: the key of a file, or the password kept for a server that was named without one."""
        from app.store import engines, keys, profiles

        if not engines.is_server(self.address or ""):
            return os.environ.get("KONTOR_KEY", "") or keys.kept(Path(self.named).expanduser())[0]
        address, written = profiles.parted(self.named)
        return written or os.environ.get("PGPASSWORD", "") or profiles.kept_password(address)[0]

    @contextmanager
    def store(self) -> Iterator[Database]:
        """The open store, closed at the end."""
        from app.store.opening import Locked, Older, open_store

        try:
            database = open_store(self.named, key=self.key)
        except Older as trouble:
            raise Trouble(f"{trouble} " + _("On the command line: kontor migrate.")) from None
        except Locked as trouble:
            raise Trouble(f"{trouble} " + _("On the command line: in KONTOR_KEY.")) from None
        try:
            yield database
        finally:
            database.close()


class Command(NamedTuple):
    """A sub-command: its name, what it does in a line, its options, and the function that does it."""

    name: str
    help: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Call], int]


def no_arguments(parser: argparse.ArgumentParser) -> None:
    """For commands that need nothing but the store."""
