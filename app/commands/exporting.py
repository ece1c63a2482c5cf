"""`kontor export`: a list into a CSV, XLSX or PDF file, filtered as `kontor list` filters."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from app.commands import calendars
from app.commands.call import DONE, Call, Command, Usage
from app.commands.listing import add_filters, chosen, columns_named
from app.language import _, mark

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.models import Entity

SUFFIXES: Final = (".csv", ".xlsx", ".pdf", *calendars.SUFFIXES)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("entity", help=_("What to write: company, person, case …"))
    parser.add_argument("file", type=Path, metavar="FILE", help=_("The new file, .csv, .xlsx, .pdf, .ics or .vcf"))
    parser.add_argument("--as", dest="kind", choices=("ics", "vcf"), help=_("Activities as a calendar, persons as cards"))
    parser.add_argument("--whole", action="store_true", help=_("Every field, so that importing the file back changes nothing"))
    add_filters(parser)


def _run(call: Call) -> int:
    from app.commands.naming import entity_named

    options = call.options
    entity, file = entity_named(options.entity), options.file
    if options.kind and file.suffix.lower() != f".{options.kind}":
        file = options.file = file.with_name(f"{file.name}.{options.kind}")
    if file.suffix.lower() in calendars.SUFFIXES:
        calendars.check(entity, file.suffix.lower())
        if options.whole or options.columns:
            raise Usage(_("A calendar or card file has its own fields: leave out --whole and --columns."))
    if file.suffix.lower() not in SUFFIXES:
        raise Usage(_("Name a file that ends in {endings}.").format(endings=", ".join(SUFFIXES)))
    if options.whole and (options.columns or file.suffix.lower() == ".pdf"):
        raise Usage(_("The whole of the records goes into a .csv or .xlsx file, without --columns."))
    with call.store() as store:
        act = calendars.write if file.suffix.lower() in calendars.SUFFIXES else _write
        n = store.read(act, entity, options, store.who)
    call.out.say(_("{file}: {n} rows").format(file=file, n=n), file=str(file), rows=n)
    return DONE


def _write(session: Session, entity: type[Entity], options: Any, who: str) -> int:
    from app.services.exchange import exporting, outgoing

    listing = chosen(session, entity, options, who)
    if options.whole:
        sheet = exporting.whole(session, listing)
    else:
        sheet = exporting.seen(session, listing, columns_named(entity, options.columns))
    title = _(entity.__labels__[1])
    if options.file.suffix.lower() == ".pdf":
        from app.reports.papers import list_paper

        searched = [f"“{options.search}”"] if options.search else []
        about = " · ".join([*([options.view] if options.view else []), *options.where, *searched])
        paper = list_paper.ListPaper(title, about, sheet.columns, sheet.kinds, sheet.rows)
        return outgoing.write_whole(options.file, lambda draft: list_paper.render(paper, str(draft)))
    return outgoing.write_table(options.file, sheet.columns, sheet.rows, title)


_HELP: Final = mark("Write a list into a CSV, XLSX or PDF file, activities into a calendar (.ics), persons into cards (.vcf)")
COMMANDS: Final = (Command("export", _HELP, _arguments, _run),)
