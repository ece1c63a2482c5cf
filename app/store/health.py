"""Whether a store is well: what it runs on, where it lies, and whether its own rules hold. One finding a question.

To add a question: a function that takes an Asked and returns a Finding; its line in _QUICK, or in _DEEP if it is slow.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Literal

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from app.formats import fold
from app.language import _
from app.models import ENTITIES, Case, CaseStep, Journal, Meta
from app.models.fields import folded_keys, keys_of
from app.store import contents, contents_care, copies, engines, indexing, places
from app.store.database import Database
from app.store.migrations import SCHEMA
from app.store.triggers import rules, trigger_names
from app.trouble import Trouble

type Level = Literal["ok", "warning", "trouble"]
ENOUGH: Final = 200_000_000  # bytes of free disk
SAMPLE: Final = 200  # records of each kind whose folded keys are looked at


@dataclass(frozen=True, slots=True)
class Finding:
    level: Level
    about: str
    text: str


def check(database: Database, *, deep: bool = False) -> list[Finding]:
    """All findings, the good ones too. `deep` reads the whole file: a second per 30 MB."""
    questions = (*(_SERVER if database.server else _FILE), *_BOTH)
    if deep:
        questions += _DEEP_BOTH if database.server else (*_DEEP, *_DEEP_BOTH)
    return [question(database) for question in questions]


def _finding(about: str, well: bool, good: str, bad: str, level: Level = "trouble") -> Finding:
    return Finding("ok" if well else level, about, good if well else bad)


# The company file -----------------------------------------------------------------------------------------------


def _asked(database: Database, question: str) -> Any:
    with contextlib.closing(database.bare(write=True)) as connection:
        row = connection.execute(question).fetchone()
    return row[0] if row else None


def _sqlite(database: Database) -> Finding:
    version = _asked(database, "SELECT sqlite_version()")
    new_enough = tuple(int(n) for n in version.split(".")) >= engines.SQLITE_FLOOR
    bad = _("SQLite {version} can damage files. Install Kontor anew with its own SQLite.")
    return _finding("SQLite", new_enough, version, bad.format(version=version))


def _cipher(database: Database) -> Finding:
    version = _asked(database, "PRAGMA cipher_version")
    bad = _("This build cannot open encrypted files. Install Kontor anew.")
    return _finding(_("Encryption"), bool(version), f"SQLCipher {version}", bad)


def _settings(database: Database) -> Finding:
    wanted = {"foreign_keys": 1, "journal_mode": "wal", "synchronous": 2, "trusted_schema": 0}
    found = {name: _asked(database, f"PRAGMA {name}") for name in wanted}
    wrong = ", ".join(f"{name} {found[name]}" for name in wanted if found[name] != wanted[name])
    bad = _("The company file is not opened as it must be ({what}). Move it to a disk of this computer.")
    return _finding(_("Safe saving"), not wrong, _("on"), bad.format(what=wrong))


def _mark(database: Database) -> Finding:
    found = _asked(database, "PRAGMA application_id"), _asked(database, "PRAGMA user_version")
    noted = database.read(lambda session: session.scalar(select(Meta.value).where(Meta.key == "schema")))
    well = found == (engines.APPLICATION_ID, SCHEMA) and noted == str(SCHEMA)
    bad = _("The schema number is wrong (file {file}, table {table}, program {program}). Restore a backup.")
    return _finding(_("Schema"), well, _("schema {n}").format(n=SCHEMA), bad.format(file=found[1], table=noted, program=SCHEMA))


def _place(database: Database) -> Finding:
    assert database.path is not None
    bad = places.trouble_of(database.path, places.this_computer())
    return _finding(_("Place"), not bad, str(database.path.parent), bad)


def _space(database: Database) -> Finding:
    assert database.path is not None
    free = shutil.disk_usage(database.path.parent).free
    bad = _("Only {n} MB are free on the disk. Free some space before saves are refused.")
    return _finding(_("Free space"), free > ENOUGH, _("{n} MB").format(n=free // 10**6), bad.format(n=free // 10**6), "warning")


def _file_rules(database: Database) -> Finding:
    """The triggers, word for word: one that was weakened is as bad as one that is missing."""
    there = set(database.read(lambda session: session.scalars(text("SELECT sql FROM sqlite_master WHERE type = 'trigger'")).all()))
    missing = [rule.split()[2] for rule in rules("sqlite") if rule not in there]
    return _of_rules(missing)


def _of_rules(missing: list[str]) -> Finding:
    bad = _("Rules that guard versions and history are missing or changed ({names}). Restore a backup, or ask for help.")
    return _finding(_("Rules"), not missing, _("all in force"), bad.format(names=", ".join(missing[:5])))


def _no_gaps(database: Database) -> Finding:
    """Rows are numbered one by one and never removed; only SQLite gives numbers without gaps."""
    n, first, last = database.read(
        lambda session: session.execute(select(func.count(), func.min(Journal.seq), func.max(Journal.seq))).one()
    )
    bad = _("Rows of the history are missing: another program removed them. Restore a backup, or live with the gap.")
    return _finding(_("History"), not n or n == last - first + 1, _("{n} changes, none missing").format(n=n), bad)


# Servers --------------------------------------------------------------------------------------------------------


def _server(database: Database) -> Finding:
    version = database.read(lambda session: session.scalar(text("SHOW server_version")))
    return Finding("ok", "PostgreSQL", str(version))


def _server_schema(database: Database) -> Finding:
    noted = database.read(lambda session: session.scalar(select(Meta.value).where(Meta.key == "schema")))
    bad = _("The database has schema {there}, this program {here}. Its administrator must migrate it.")
    return _finding(_("Schema"), noted == str(SCHEMA), _("schema {n}").format(n=SCHEMA), bad.format(there=noted, here=SCHEMA))


def _server_rules(database: Database) -> Finding:
    enabled = text("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled = 'O'")
    there = set(database.read(lambda session: session.scalars(enabled).all()))
    return _of_rules(sorted(trigger_names("postgresql") - there))


# Both -----------------------------------------------------------------------------------------------------------


def _steps(database: Database) -> Finding:
    """Each case stands in exactly one status now."""
    n = database.read(_cases_with_wrong_steps)
    bad = _("{n} cases have no current status step, or several. Open each, set its status and save.")
    return _finding(_("Status history"), n == 0, _("one current step for each case"), bad.format(n=n))


def _cases_with_wrong_steps(session: Session) -> int:
    current = (
        select(func.count())
        .where(CaseStep.case_id == Case.id, CaseStep.current, CaseStep.deleted.is_(False))
        .correlate(Case)
        .scalar_subquery()
    )
    return session.scalar(select(func.count()).select_from(Case).where(Case.deleted.is_(False), current != 1)) or 0


def _keys(database: Database) -> Finding:
    n = database.read(_records_with_wrong_keys)
    bad = _("Of the latest records {n} are not found by the search as they should be. Save each of them once.")
    return _finding(_("Search"), n == 0, _("folded texts are right"), bad.format(n=n), "warning")


def _records_with_wrong_keys(session: Session) -> int:
    wrong = 0
    for entity in ENTITIES:
        if keys := keys_of(entity):
            for record in session.scalars(select(entity).order_by(entity.id.desc()).limit(SAMPLE)):
                right = folded_keys(entity, partial(getattr, record), fold)
                wrong += any(getattr(record, key) != right[key] for key in keys)
    return wrong


def _index(database: Database) -> Finding:
    """Each living record has its text in the index, or waits for it, and no other has."""
    waiting, wrong = database.read(indexing.state)
    good = _("all records are found") if not waiting else _("{n} records wait to be found").format(n=waiting)
    bad = _("{n} records are not found as they should be. Make the index anew: kontor check --mend-search")
    return _finding(_("Search everything"), wrong == 0, good, bad.format(n=wrong), "warning")


def _bytes(database: Database) -> Finding:
    with contextlib.closing(database.bare()) as connection:
        wrong = copies.verify(connection)
    bad = _("The company file is damaged ({what}). Keep it and restore the latest backup.")
    return _finding(_("Every page"), not wrong, _("read and sound"), bad.format(what=wrong))


def _files(database: Database) -> Finding:
    """Each file of an activity has its content."""
    return _of_contents(database, contents.missing, _("all there"))


def _sound_files(database: Database) -> Finding:
    return _of_contents(database, contents_care.damaged, _("read and sound"))


def _of_contents(database: Database, asked: Callable[[Session], list[str]], good: str) -> Finding:
    about = _("Files of activities")
    try:
        wrong = database.read(asked)
    except Trouble as trouble:
        return Finding("trouble", about, str(trouble))
    bad = _("{n} files are missing or damaged ({names}). Add them again, or restore a backup.")
    return _finding(about, not wrong, good, bad.format(n=len(wrong), names=", ".join(wrong[:5])))


_FILE: Final = (_sqlite, _cipher, _settings, _mark, _place, _space, _file_rules, _no_gaps)
_SERVER: Final = (_server, _server_schema, _server_rules)
_BOTH: Final = (_steps, _keys, _index, _files)
_DEEP: Final = (_bytes,)
_DEEP_BOTH: Final = (_sound_files,)
