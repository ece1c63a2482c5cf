"""`kontor search`: what the search of the window finds, over companies, persons and cases."""

from __future__ import annotations

import argparse
from typing import Any, Final

from app.commands.call import DONE, Call, Command, Usage
from app.formats import Kind
from app.language import _, mark


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="+", metavar="WORD", help=_("Words, their beginnings or numbers; all of them must be there"))
    parser.add_argument("--kind", action="append", default=[], metavar="KIND", help=_("Only these: company, person or case"))
    parser.add_argument("--limit", type=int, default=50, metavar="N", help=_("At most so many hits (50)"))


def _run(call: Call) -> int:
    from app.reports.figures.tables import Column, Table
    from app.store import search

    if call.options.limit < 1:
        raise Usage(_("The limit is a number of hits, at least 1."))
    typed, kinds = " ".join(call.options.words), _kinds(call.options.kind)
    columns = (
        Column("kind", _("Kind"), Kind.TEXT),
        Column("id", "id", Kind.TEXT),
        Column("title", _("Title"), Kind.TEXT),
        Column("found", _("Found"), Kind.TEXT),
        Column("changed_at", _("Changed"), Kind.MOMENT),
    )
    with call.store() as store:
        store.index_all()  # another program may have written just now
        hits = store.read(search.find, typed, kinds, call.options.limit)
        total = store.read(search.count, typed, kinds) if len(hits) == call.options.limit else len(hits)
    rows = [_row(hit, typed) for hit in hits]
    if call.out.format == "table":
        people = tuple(column for column in columns if column.name != "id")
        call.out.rows(Table("hits", "", people, (), ""), ((row[0], *row[2:]) for row in rows))
    else:
        call.out.rows(Table("hits", "", columns, (), ""), rows)
    if total > search.COUNTED:
        call.out.note(_("{n} of more than {total} hits, the newest first").format(n=len(hits), total=search.COUNTED))
    else:
        call.out.note(_("{n} of {total} hits, the newest first").format(n=len(hits), total=total))
    return DONE


def _row(hit: Any, typed: str) -> tuple[Any, ...]:
    from app.formats.search_marks import Marks, joined

    return _(hit.entity.__labels__[0]), str(hit.id), hit.title, joined(Marks(typed).excerpt(hit.title, hit.body)), hit.when


def _kinds(names: list[str]) -> tuple[Any, ...]:
    from app.commands.naming import entity_name, entity_named
    from app.store.search_text import FOUND

    chosen = tuple(entity_named(name) for name in names)
    if others := [entity_name(entity) for entity in chosen if entity not in FOUND]:
        known = ", ".join(map(entity_name, FOUND))
        raise Usage(_("The search does not look at {kind}. It knows: {known}.").format(kind=others[0], known=known))
    return chosen


COMMANDS: Final = (Command("search", mark("Search companies, persons and cases for words and numbers"), _arguments, _run),)
