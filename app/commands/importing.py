"""`kontor import`: a foreign table becomes records: all of it or nothing, in one write that one undo takes back."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.commands import calendars
from app.commands.call import DONE, REFUSED, Call, Command, Usage
from app.formats import Kind
from app.language import _, mark

if TYPE_CHECKING:
    from app.models import Entity
    from app.services.exchange.foreign import Staged
    from app.services.exchange.mapping import ColumnMapping
    from app.services.exchange.plan import Plan

STOPPED: Final = 130
_QUIET: Final = 5.0  # seconds between two lines of progress in a log; a terminal is told more often
_LIVELY: Final = 0.2


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=_("A CSV or spreadsheet file, a calendar (.ics) or cards (.vcf)"))
    parser.add_argument("--as", dest="entity", default="", metavar="ENTITY", help=_("What its rows are: company, person, case …"))
    parser.add_argument(
        "--mapping",
        type=Path,
        metavar="M.toml",
        help=_("Which column goes to which field; without it the headings must be the fields' names"),
    )
    parser.add_argument(
        "--key",
        action="append",
        default=[],
        metavar="FIELD",
        help=_("The field that tells which record a row belongs to; several: all of them together"),
    )
    parser.add_argument("--dry-run", action="store_true", help=_("Only say what would become of each row"))
    parser.add_argument("--sheet", metavar="NAME", help=_("The sheet of a spreadsheet file (the first one with rows)"))
    parser.add_argument("--encoding", metavar="NAME", help=_("The encoding of a CSV file (found out)"))
    parser.add_argument("--delimiter", metavar="CHARACTER", help=_("What stands between the cells of a CSV file (found out)"))
    parser.add_argument("--country", default="", metavar="CODE", help=_("Where an old CSV file comes from: tells its code page"))


def _run(call: Call) -> int:
    from app.services.exchange import foreign, importing
    from app.services.exchange.foreign import Stopped

    options, bar = call.options, _Bar()
    if options.file.suffix.lower() in calendars.SUFFIXES:
        return calendars.bring_in(call)
    try:
        with _stoppable() as stop, call.store() as store:
            reading = {name: getattr(options, name) for name in ("sheet", "encoding", "delimiter", "country")}
            with foreign.read(options.file, **reading, progress=bar.reading, stop=stop) as table:
                mapping, entity, key = _wanted(options, table)
                plan = store.read(importing.plan, table, mapping, entity, key, progress=bar.importing, stop=stop)
                with plan:
                    bar.end()
                    if options.dry_run:
                        return _show(call, plan)
                    importing.run(store, plan, table, mapping, progress=bar.importing, stop=stop)
                    bar.end()
                    return _told(call, plan)
    except Stopped as stopped:
        bar.end()
        call.out.note(str(stopped))
        return STOPPED


def _wanted(options: argparse.Namespace, table: Staged) -> tuple[ColumnMapping, type[Entity], tuple[str, ...]]:
    """The mapping, what the rows are, and the key fields, from the options and the mapping file."""
    from app.commands.naming import entity_named, field_named
    from app.services.exchange import importing
    from app.services.exchange import mapping as mappings

    mapping = mappings.load(options.mapping) if options.mapping else None
    name = options.entity or (mapping.entity if mapping else "") or ""
    if not name:
        raise Usage(_("Say what the rows are with --as, for example: --as company."))
    entity = entity_named(name)
    if mapping is None:
        fields = importing.importable(entity)
        mapping = mappings.automatic(table.columns, [(d.name, d.field.label) for d in fields])
    return mapping, entity, tuple(field_named(entity, field).name for key in options.key for field in key.split(","))


def _show(call: Call, plan: Plan) -> int:
    """What would become of each row: people and CSV get a line per field, JSON an object per row."""
    from app.reports.figures.tables import Column, Table

    if call.out.format == "json":
        call.out.records(_object(plan, row) for row in plan.rows())
    else:
        columns = (
            Column("line", _("Line"), Kind.SERIAL),
            Column("fate", _("What"), Kind.TEXT),
            Column("record", _("Record"), Kind.TEXT),
            Column("field", _("Field"), Kind.TEXT),
            Column("before", _("Before"), Kind.TEXT),
            Column("after", _("After, or why not"), Kind.TEXT),
        )
        call.out.rows(Table("rows", "", columns, (), ""), _lines(call, plan))
    call.out.note(_summary(plan))
    return REFUSED if plan.refused else DONE


def _lines(call: Call, plan: Plan) -> Iterator[tuple[Any, ...]]:
    for row in plan.rows():
        fate = _(row.fate.value) if call.out.format == "table" else row.fate.value
        told = [(problem.column, problem.value, problem.reason) for problem in row.problems] or plan.lines(row) or [("", "", "")]
        for field, before, after in told:
            yield (row.line, fate, row.title, field, before, after)


def _object(plan: Plan, row: Any) -> dict[str, Any]:
    changes = [line._asdict() for line in plan.lines(row)] if not row.problems else []
    problems = [{"column": p.column, "value": p.value, "reason": p.reason} for p in row.problems]
    return {"line": row.line, "fate": row.fate.value, "record": row.title, "changes": changes, "problems": problems}


def _told(call: Call, plan: Plan) -> int:
    facts = {fate.value: n for fate, n in plan.counts.items()} | {"left_out": plan.left_out}
    call.out.say(_summary(plan), **facts)
    return DONE


def _summary(plan: Plan) -> str:
    text = ", ".join(f"{_(fate.value)}: {n}" for fate, n in plan.counts.items())
    if plan.left_out:
        text += ", " + _("left out by the mapping: {n}").format(n=plan.left_out)
    return f"{plan.file}: {text}"


@contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """Ctrl+C asks the import to stop where nothing is half done, instead of breaking it off."""
    wanted = threading.Event()
    if threading.current_thread() is not threading.main_thread():  # only there signals arrive
        yield wanted.is_set
        return
    before = signal.signal(signal.SIGINT, lambda *_signal: wanted.set())
    try:
        yield wanted.is_set
    finally:
        signal.signal(signal.SIGINT, before)


class _Bar:
    """How far it is, on standard error: one line that changes on a terminal, a line now and then in a log."""

    def __init__(self) -> None:
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._last, self._shown = time.monotonic(), False

    def reading(self, progress: Any) -> None:
        self._say(_("Reading: {share} %").format(share=round(progress.share * 100)))

    def importing(self, progress: Any) -> None:
        what = _("Saving: {rows} of {total}") if progress.saving else _("Checking: {rows} of {total}")
        how = _("{rate} rows a second, {left} s left").format(rate=round(progress.rate), left=round(progress.remaining))
        self._say(f"{what.format(rows=progress.rows, total=progress.total)}, {how}")

    def _say(self, text: str) -> None:
        now = time.monotonic()
        if sys.stderr is None or now - self._last < (_LIVELY if self._terminal else _QUIET):
            return
        self._last, self._shown = now, True
        print(f"\r{text:<70}" if self._terminal else text, end="" if self._terminal else "\n", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line to what comes next."""
        if self._terminal and self._shown:
            print(f"\r{'':<70}\r", end="", file=sys.stderr, flush=True)
            self._shown = False


_HELP: Final = mark("Import a CSV or spreadsheet file, all of it or nothing; or a calendar (.ics), or cards (.vcf)")
COMMANDS: Final = (Command("import", _HELP, _arguments, _run),)
