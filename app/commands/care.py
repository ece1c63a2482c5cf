"""`kontor check`, `backup`, `restore` and `migrate`: the care of a store."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from app.commands.call import DONE, REFUSED, Call, Command, no_arguments
from app.language import _, mark


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--deep", action="store_true", help=_("Also read every page of the company file"))
    parser.add_argument("--mend-search", action="store_true", help=_("Make the index of the search anew before"))


def _check(call: Call) -> int:
    from app.formats import Kind
    from app.reports.figures.tables import Column, Table
    from app.store import health

    with call.store() as store:
        if call.options.mend_search:
            store.mend_search()
        findings = health.check(store, deep=call.options.deep)
    columns = (
        Column("level", _("Result"), Kind.TEXT),
        Column("about", _("About"), Kind.TEXT),
        Column("text", _("Finding"), Kind.TEXT),
    )
    rows = tuple((_(f.level) if call.out.format == "table" else f.level, f.about, f.text) for f in findings)
    call.out.rows(Table("findings", _("Findings"), columns, rows), rows)
    return REFUSED if any(f.level == "trouble" for f in findings) else DONE


def _backup_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("to", metavar="FILE", type=Path, help=_("The new backup; it is opened and checked before it is called one"))


def _backup(call: Call) -> int:
    from app.store import backup

    with call.store() as store:
        made = backup.backup(store, call.options.to)
    call.out.say(_("The backup {path} was made and checked.").format(path=made), backup=str(made))
    return DONE


def _restore_arguments(parser: argparse.ArgumentParser) -> None:
    about = _("The backup that takes the company file's place, or fills an empty database")
    parser.add_argument("source", metavar="BACKUP", type=Path, help=about)


def _restore(call: Call) -> int:
    from app.store import backup, backup_list, copies, server_backup
    from app.store.engines import is_server, with_password

    source = call.options.source
    if is_server(call.named):
        copies.check_seal(source)
        server_backup.restore(with_password(call.named, call.key), source)
        call.out.say(backup.words_of(source, None), restored=str(source), kept="")
        return DONE
    kept = backup.restore(source, Path(call.named), key=call.key, source_key=backup_list.key_of(source, call.key))
    call.out.say(backup.words_of(source, kept), restored=str(source), kept=str(kept) if kept else "")
    return DONE


def _migrate(call: Call) -> int:
    from app.store.migrations import SCHEMA, runner

    made = runner.migrate(call.named, key=call.key)
    text = _("The store has schema {n} now.").format(n=SCHEMA)
    if made:
        text += " " + _("A backup was made before: {path}.").format(path=made)
    call.out.say(text, schema=SCHEMA, backup=str(made) if made else "")
    return DONE


COMMANDS: Final = (
    Command("check", mark("Look whether a store is well"), _check_arguments, _check),
    Command("backup", mark("Make a checked backup, also while others work"), _backup_arguments, _backup),
    Command("restore", mark("Put a backup in the company file's place"), _restore_arguments, _restore),
    Command("migrate", mark("Bring a store of an earlier version up to date"), no_arguments, _migrate),
)
