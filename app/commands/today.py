"""`kontor today`: My day as text or JSON."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any, Final

from app.commands.call import DONE, Call, Command, Usage
from app.formats import Kind
from app.language import _, mark


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--user", default="", metavar="NAME", help=_("Whose day; else yours, by your login"))
    parser.add_argument("--everybody", action="store_true", help=_("The day of everybody"))


def _run(call: Call) -> int:
    from app.reports.figures.tables import Column, Table
    from app.services import lookups, my_day

    if call.options.user and call.options.everybody:
        raise Usage(_("Choose one: --user or --everybody."))
    with call.store() as store:
        login = call.options.user or store.who
        user = None if call.options.everybody else store.read(lookups.user_of, login)
        if user is None and not call.options.everybody:
            text = _("Nobody in the table of users has the login {login}. Use --user NAME or --everybody.")
            raise Usage(text.format(login=login))
        day = store.read(my_day.day, user.id if user else None, dt.datetime.now().astimezone())
    columns = (
        Column("section", _("When"), Kind.TEXT),
        Column("date", _("Date"), Kind.DATE),
        Column("time", _("Time"), Kind.TIME),
        Column("subject", _("Subject"), Kind.TEXT),
        Column("type", _("Type"), Kind.TEXT),
        Column("company", _("Company"), Kind.TEXT),
        Column("person", _("Person"), Kind.TEXT),
        Column("case", _("Case"), Kind.TEXT),
        Column("id", "id", Kind.TEXT),
    )
    people = call.out.format == "table"
    shown = columns[:-1] if people else columns
    call.out.rows(Table("today", "", shown, (), ""), (row[: len(shown)] for row in _rows(day, people)))
    for section, n in day.more.items():
        call.out.note(_("{n} more are {section}").format(n=n, section=_(section.value)))
    return DONE


def _rows(day: Any, people: bool) -> list[tuple[Any, ...]]:
    """People read the name of a section once, programs in each row."""
    from app.services.my_day_query import Section

    rows, last = [], None
    for t in day.tasks:
        name = "" if people and t.section is last else _(t.section.value).capitalize() if people else t.section.value
        last = t.section
        refs = [ref.text if ref else "" for ref in (t.company, t.person, t.case)]
        rows.append((name, t.day, t.clock, t.subject, t.type, *refs, str(t.id)))
    for n, c in enumerate(day.cases):
        name = "" if people and n else _(Section.CASES.value).capitalize() if people else Section.CASES.value
        rows.append((name, None, None, "", "", c.company.text, "", f"{c.number or ''} {c.title}".strip(), str(c.id)))
    return rows


COMMANDS: Final = (Command("today", mark("What is late, due today and next"), _arguments, _run),)
