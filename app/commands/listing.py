"""`kontor list`: the records of any kind, filtered, searched and sorted as in the window."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from app.commands.call import DONE, Call, Command, Usage
from app.formats import Kind
from app.language import _, mark
from app.trouble import Trouble

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.models import Entity
    from app.store.listing import Listing

CHUNK: Final = 5000


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("entity", help=_("What to list: company, person, case, user, case-status …"))
    add_filters(parser)
    parser.add_argument("--limit", type=int, default=0, metavar="N", help=_("At most so many rows"))


def add_filters(parser: argparse.ArgumentParser) -> None:
    """What chooses the rows and columns of a list."""
    parser.add_argument(
        "--where",
        action="append",
        default=[],
        metavar="FIELD=VALUE",
        help=_("Only these, as status=New, value>=1000, deadline=overdue, salesperson= (none); of one field any of its values"),
    )
    parser.add_argument("--view", default="", metavar="NAME", help=_("As this view has it: its filter, order and columns"))
    parser.add_argument("--search", default="", metavar="TEXT", help=_("Only those the search box would find"))
    parser.add_argument("--sort", default="", metavar="FIELD", help=_("Sorted by this field"))
    parser.add_argument("--descending", action="store_true", help=_("The largest or latest first"))
    parser.add_argument("--columns", default="", metavar="FIELD,…", help=_("These fields instead of the usual ones; or: all"))


def _run(call: Call) -> int:
    from app.commands.naming import entity_named
    from app.reports.figures.tables import Column, Table
    from app.store import listing

    if call.options.limit < 0:
        raise Usage(_("The limit is a number of rows; 0 means all of them."))
    entity = entity_named(call.options.entity)
    columns_named(entity, call.options.columns)  # a wrong name is said before the store is opened
    with call.store() as store:
        wanted = store.read(chosen, entity, call.options, store.who)
        shown = columns_named(entity, call.options.columns)
        columns = (Column("id", "id", Kind.TEXT), *(Column(_name(d), d.field.label, d.kind) for d in shown))
        total = store.read(listing.count, wanted)
        last = min(total.rows, call.options.limit or total.rows)

        def rows() -> Iterator[tuple[Any, ...]]:
            for first in range(0, last, CHUNK):
                for row in store.read(listing.page_at, wanted, first, total, min(CHUNK, last - first), shown):
                    yield (str(row.id), *row.values)

        if call.out.format == "table":
            call.out.rows(Table("rows", "", columns[1:], (), ""), (row[1:] for row in rows()))
        else:
            call.out.rows(Table("rows", "", columns, (), ""), rows())
    call.out.note(_("{n} of {total} rows").format(n=last, total=total.rows))
    return DONE


def chosen(session: Session, entity: type[Entity], options: argparse.Namespace, who: str) -> Listing:
    """The list that the words of `add_filters` ask for; where they name no columns, they get those of the view."""
    from app.commands.naming import conditions, field_named
    from app.services import lookups, views
    from app.store.arrangements import Arrangement
    from app.store.listing import Listing

    today, now = dt.date.today(), Arrangement()
    if options.view:
        view = views.named(session, entity, options.view, who)
        if view.lost:  # other rows than its maker saw would go on into other programs
            raise Trouble(" ".join([_("The view {name} cannot be shown as it was saved.").format(name=view.name), *view.lost]))
        now, options.view = view.arrangement, view.name
        options.columns = options.columns or ",".join(now.columns)
    user = lookups.user_of(session, who)
    return Listing(
        entity,
        (*now.where, *conditions(session, entity, options.where, today)),
        f"{now.search} {options.search}".strip(),
        field_named(entity, options.sort).name if options.sort else now.sort,
        options.descending or (now.descending and not options.sort),
        today,
        now.filter,
        user.id if user else None,
        "" if options.sort else now.group,
    )


def _name(d: Any) -> str:
    from app.commands.naming import field_name

    return field_name(d)


def columns_named(entity: Any, wanted: str) -> tuple[Any, ...]:
    """The usual columns, the named ones, or all; an amount never comes without its currency."""
    from app.commands.naming import field_named
    from app.models.fields import field_of, fields_of
    from app.store import listing

    if wanted.strip().lower() == "all":
        return fields_of(entity)
    shown = [field_named(entity, name) for name in wanted.split(",") if name.strip()] or list(listing.columns(entity))
    currencies = dict.fromkeys(d.field.currency for d in shown if d.field.currency)
    shown += [field_of(entity, name) for name in currencies if name not in {d.name for d in shown}]
    return tuple(dict.fromkeys(shown))


COMMANDS: Final = (Command("list", mark("List companies, persons, cases or any other records"), _arguments, _run),)
