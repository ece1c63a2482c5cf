"""`kontor add "call Müller tue 10 re 1042 send price"`: an activity from one line, shown and saved."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, Final

from app.commands.call import DONE, REFUSED, Call, Command, Usage
from app.formats import Kind
from app.language import _, mark

if TYPE_CHECKING:
    from app.services.quick_line import Preview


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="+", metavar="LINE", help=_("As: call Müller tue 10 re 1042 send price"))
    parser.add_argument("--dry-run", action="store_true", help=_("Only show what was understood"))


def _run(call: Call) -> int:
    from app.services import quick_line

    line = " ".join(call.options.words)
    if not line.strip():
        raise Usage(_('Write what is to be noted, as: kontor add "call Müller tue 10 send price"'))
    with call.store() as store:
        store.index_all()  # another program may have written just now
        found = store.read(quick_line.preview, line, store.who)
        if found.ambiguous:
            return _choices(call, found)
        facts = quick_line.facts(found)
        if not call.options.dry_run:
            label = _("Note {title}").format(title=found.title)
            facts["id"] = str(store.write(label, quick_line.add, found.values).result.id)
    if call.out.format == "table":
        _draw(call, found)
    for note in found.notes:
        call.out.note(note)
    words = _("Not saved: {title}") if call.options.dry_run else _("Noted: {title}")
    call.out.say(words.format(title=found.title), **facts)
    return DONE


def _draw(call: Call, found: Preview) -> None:
    from app.reports.figures.tables import Column, Table
    from app.services import quick_line

    columns = (Column("part", _("Part"), Kind.TEXT), Column("understood", _("Understood"), Kind.TEXT))
    lost = [(_("Not understood"), " · ".join(found.understood.lost))] if found.understood.lost else []
    call.out.rows(Table("parts", "", columns, (), ""), [*((label, text) for _part, label, text in quick_line.lines(found)), *lost])


def _choices(call: Call, found: Preview) -> int:
    """Several are called so: none is guessed."""
    from app.reports.figures.tables import Column, Table

    names = (("kind", _("Kind")), ("name", _("Name")), ("detail", _("Of")), ("id", "id"))
    columns = tuple(Column(name, label, Kind.TEXT) for name, label in names)
    several: list[Any] = [one for ones in (found.who, found.cases) if len(ones) > 1 for one in ones]
    rows = [(_(one.entity.__labels__[0]), one.text, one.detail, str(one.id)) for one in several]
    shown = columns[:-1] if call.out.format == "table" else columns
    call.out.rows(Table("choices", "", shown, (), ""), [row[: len(shown)] for row in rows])
    call.out.note(_("Nothing was saved: several are called so. Add the first name, the company or the number of the case."))
    return REFUSED


COMMANDS: Final = (Command("add", mark("Note an activity from one line"), _arguments, _run),)
