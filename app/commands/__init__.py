"""What a person may want without a window: one file per area, each with its COMMANDS.

To add a sub-command: 1 a Command in the COMMANDS of a file here; 2 for a new file, its line in `commands` below.
Its run function gets a Call (the options, the output, the store) and returns an exit code:
0 done, 1 trouble, 2 used wrongly, 3 refused, or problems were found.
"""

from __future__ import annotations

import argparse
import io
import logging
import os
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from app import __version__, logs
from app.commands.call import DONE, REFUSED, TROUBLE, USAGE, Call, Command, Outside, Usage
from app.commands.output import FORMATS, Output, one_line
from app.language import _
from app.trouble import Invalid, Refused, Trouble

log = logging.getLogger(__name__)

__all__ = ["Outside", "commands", "main"]


def commands() -> tuple[Command, ...]:
    """Every sub-command; their files are read only when one is called, since the window must not wait for them."""
    from app.commands import adding, care, demo, exporting, importing, listing, reporting, searching, self_test, shooting, today

    return (
        *demo.COMMANDS,
        *importing.COMMANDS,
        *exporting.COMMANDS,
        *listing.COMMANDS,
        *searching.COMMANDS,
        *adding.COMMANDS,
        *today.COMMANDS,
        *reporting.COMMANDS,
        *care.COMMANDS,
        *self_test.COMMANDS,
        *shooting.COMMANDS,
    )


def main(words: Sequence[str], outside: Outside) -> int:
    """Do what the words say and return the exit code."""
    _speak_utf8()
    logs.start()
    try:
        return _said(words, outside)
    except Trouble as trouble:
        _complain(trouble)
        return USAGE if isinstance(trouble, Usage) else REFUSED if isinstance(trouble, Refused) else TROUBLE
    except KeyboardInterrupt:
        _say(_("Stopped."))
        return 130
    except BrokenPipeError:  # the reader, as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        log.error("bug", exc_info=error)
        _say(_("The program made a mistake: {what}.").format(what=logs.summary(error)))
        _say(_("Please report it with the last lines of {log}.").format(log=logs.folder() / logs.NAME))
        return TROUBLE


def _said(words: Sequence[str], outside: Outside) -> int:
    """Do it, and see that what was said has gone out: when the program ends, a closed pipe would be an error nobody catches."""
    try:
        code = _do(words, outside)
    except SystemExit as end:  # argparse has said what is wrong, or shown its help
        code = end.code if isinstance(end.code, int) else USAGE
    if sys.stdout is not None:  # a program without a console has none
        sys.stdout.flush()
    return code


def _do(words: Sequence[str], outside: Outside) -> int:
    if _opens_window(words):
        _look_for_display()
        options = _options(argparse.ArgumentParser(add_help=False, allow_abbrev=False)).parse_args(words)
        return outside.window(Call(options, Output(), outside).address)
    _speak_language()
    known = commands()
    options = _parser(known).parse_args(words)
    if not hasattr(options, "command"):
        raise Usage(_("Name a sub-command, as in: kontor report pipeline. All of them: kontor --help"))
    return options.command.run(Call(options, Output(getattr(options, "format", "table")), outside))  # type: ignore[no-any-return]


def _opens_window(words: Sequence[str]) -> bool:
    """Without a sub-command, and without a question about the program, the window opens."""
    rest = iter(words)
    for word in rest:
        if word == "--store":
            next(rest, None)
        elif not word.startswith("--store="):
            return False
    return True


def _look_for_display() -> None:
    """Qt ends the whole process when it finds none; we rather say what to do."""
    if sys.platform.startswith("linux") and not any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        raise Trouble(_("There is no display here, so no window can open. Draw it into PNG files with: kontor shoot -o FOLDER"))


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line and where to read more."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE, f"{self.prog}: {message}\n" + _("More: {command} --help").format(command=self.prog) + "\n")


def _parser(known: Sequence[Command]) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="kontor",
        description=_("Customers, suppliers and cases. Without a sub-command the window opens."),
        epilog=_("Exit codes: 0 done, 1 trouble, 2 used wrongly, 3 refused or problems found."),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Kontor {__version__}")
    _options(parser)
    subs = parser.add_subparsers(title=_("sub-commands"), metavar=_("COMMAND"), parser_class=_Parser)
    for command in known:
        sub = subs.add_parser(command.name, help=_(command.help), description=_(command.help), allow_abbrev=False)
        _options(sub)
        sub.add_argument("--format", choices=FORMATS, default="table", help=_("How results are written (default: table)"))
        command.arguments(sub)
        sub.set_defaults(command=command)
    return parser


def _options(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    """What may stand before and after the sub-command; absent at the second place it keeps what the first said."""
    parser.add_argument(
        "--store",
        metavar="PATH|URL",
        default=argparse.SUPPRESS,
        help=_("The company file, or postgresql://user@server/database; else KONTOR_STORE names it"),
    )
    return parser


def _speak_language() -> None:
    """Tables are written as the user's window writes: the same language, the same numbers and dates."""
    from app import formats, language, settings

    kept = settings.Settings()
    spoken = kept.get(settings.LANGUAGE)
    if spoken:
        language.use(spoken)
    formats.use(kept.get(settings.LOCALE) or formats.system_locale(), spoken or "en")


def _speak_utf8() -> None:
    """Whatever the console's code page: a Czech name must not end a report halfway."""
    streams: tuple[Any, ...] = (sys.stdout, sys.stderr)
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _complain(trouble: Trouble) -> None:
    problems = trouble.problems if isinstance(trouble, Invalid) else []
    for name, text in problems:
        _say(f"{name.removesuffix('_id')}: {text}")
    if not problems:
        _say(str(trouble))


def _say(text: str) -> None:
    if sys.stderr is not None:  # a windowed program on Windows has none
        print("\n".join(map(one_line, text.split("\n"))), file=sys.stderr)
