"""Calendar and card files on the command line: `kontor export activities FILE.ics`, `kontor import FILE.vcf`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.commands.call import DONE, REFUSED, Call, Usage
from app.formats import Kind
from app.language import _

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.models import Entity
    from app.services.exchange.entries import Entries

SUFFIXES: Final = {".ics": "activity", ".vcf": "person"}  # and what goes into such a file


def check(entity: type[Entity], suffix: str) -> None:
    """Only activities go into a calendar, and only persons are cards."""
    from app.commands.naming import entity_name

    if SUFFIXES[suffix] != entity_name(entity):
        raise Usage(_("Only activities go into an .ics file, and only persons into a .vcf file."))


def write(session: Session, entity: type[Entity], options: Any, who: str) -> int:
    """The entries of the list, as the calendar or the cards of it."""
    from app.commands.listing import chosen
    from app.services.exchange import exporting, ics, outgoing, vcf

    ids = exporting.ids(session, chosen(session, entity, options, who))
    data, n = ics.write(session, ids) if options.file.suffix.lower() == ".ics" else vcf.write(session, ids)

    outgoing.write_whole(options.file, lambda draft: draft.write_bytes(data))
    return n


def bring_in(call: Call) -> int:
    """Everything that can be taken over, in one write; what cannot is told entry by entry."""
    from app.services.exchange import entries

    options = call.options
    if options.mapping or options.key or options.sheet or options.encoding or options.delimiter:
        raise Usage(_("A calendar or card file needs no mapping, key, sheet, encoding or delimiter."))
    with call.store() as store:
        found = entries.look(store, options.file)
        if options.entity:
            _agree(found, options.entity)
        if options.dry_run:
            return _show(call, found)
        entries.run(store, found)
    for entry in found.entries:
        for text in (entry.problem, *entry.notes):
            if text:
                call.out.note(f"{entry.n}, {entry.title}: {text}")
    call.out.say(found.summary, **{fate.value: n for fate, n in found.counts.items()})
    return REFUSED if any(entry.problem for entry in found.entries) else DONE


def _agree(found: Entries, name: str) -> None:
    from app.commands.naming import entity_named

    if entity_named(name) is not found.entity:
        raise Usage(_("{file} holds: {what}.").format(file=found.file, what=_(found.entity.__labels__[1]).lower()))


def _show(call: Call, found: Entries) -> int:
    """What would become of each entry."""
    from app.reports.figures.tables import Column, Table

    columns = (
        Column("entry", _("Entry"), Kind.SERIAL),
        Column("fate", _("What"), Kind.TEXT),
        Column("record", _("Record"), Kind.TEXT),
        Column("fields", _("Fields"), Kind.TEXT),
        Column("told", _("Remarks"), Kind.TEXT),
    )

    def row(entry: Any) -> tuple[Any, ...]:
        fate = _(entry.fate.value) if call.out.format == "table" else entry.fate.value
        changed = ", ".join(entry.fields(found.entity)) if entry.fate.value == "changed" else ""
        return entry.n, fate, entry.title, changed, " ".join((entry.problem, *entry.notes)).strip()

    call.out.rows(Table("entries", "", columns, (), ""), [row(entry) for entry in found.entries])
    call.out.note(found.summary)
    return REFUSED if any(entry.problem for entry in found.entries) else DONE
