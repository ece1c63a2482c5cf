"""`kontor self-test`: whether this installation can do what it must, each part tried for real in a folder of its own.

To add a question: a function of (folder, call) that returns what it found, and its line in QUESTIONS.
"""

from __future__ import annotations

import datetime as dt
import logging
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Final

from app.commands.call import DONE, REFUSED, Call, Command, no_arguments
from app.language import _, mark
from app.trouble import Trouble

log = logging.getLogger(__name__)
KEY: Final = "2b" * 32  # of a company file that lives as long as the test


def _packages(folder: Path, call: Call) -> str:
    import platform
    from importlib import metadata

    names = ("PySide6-Essentials", "sqlalchemy", "sqlcipher3", "psycopg", "babel")
    return ", ".join([f"Python {platform.python_version()}", *(f"{name} {metadata.version(name)}" for name in names)])


def _files(folder: Path, call: Call) -> str:
    from app import resources

    icons = resources.names("icons", ".svg")
    wanted = ("styles/kontor.qss", *(f"icons/{name}.svg" for name in icons))
    sizes = [len(resources.data(name)) for name in wanted]
    if not icons or not all(sizes):
        raise Trouble(_("Shipped files are missing or empty. Install Kontor anew."))
    return _("{n} files").format(n=len(sizes))


def _store(folder: Path, call: Call) -> str:
    """A demo company is made, checked, backed up, restored and read again."""
    from app.reports.figures import pipeline
    from app.services import demo
    from app.store import backup, health, setup
    from app.store.opening import open_store

    path = folder / "self-test.kontor"
    setup.create(path)
    database = open_store(path)
    try:
        database.write("Demo company", demo.fill, 0.1)
        before = database.read(pipeline.run, pipeline.Parameters())
        wrong = [f.text for f in health.check(database, deep=True) if f.level == "trouble"]
        copy = backup.backup(database, folder / "backup.kontor")
    finally:
        database.close()
    if wrong:
        raise Trouble(" ".join(wrong))
    backup.restore(copy, path)
    database = open_store(path)
    try:
        if database.read(pipeline.run, pipeline.Parameters()) != before:
            raise Trouble(_("A restored company is not what was backed up. Install Kontor anew."))
    finally:
        database.close()
    return _("{n} cases saved, checked, backed up, restored").format(n=before.cases)


def _encryption(folder: Path, call: Call) -> str:
    from app.store import setup
    from app.store.opening import Locked, open_store

    path = folder / "encrypted.kontor"
    setup.create(path, key=KEY)
    if path.read_bytes()[:16] == b"SQLite format 3\0":
        raise Trouble(_("A file that should be encrypted is not. Install Kontor anew."))
    try:
        open_store(path, key="3c" * 32).close()
    except Locked:
        open_store(path, key=KEY).close()
        return _("a wrong key opens nothing, the right one does")
    raise Trouble(_("A wrong key opened an encrypted file. Install Kontor anew."))


def _keys(folder: Path, call: Call) -> str:
    from app.store import secrets

    problem = secrets.trouble()
    return _("{trouble} Keys come from KONTOR_KEY or are asked for.").format(trouble=problem) if problem else secrets.name()


def _server(folder: Path, call: Call) -> str:
    import psycopg

    return f"libpq {psycopg.pq.version()}"


def _sheets(folder: Path, call: Call) -> str:
    """A table with awkward texts goes out and comes back, read as foreign files are: in a process of its own."""
    from app.services.exchange import foreign, outgoing

    rows = [("Ærø Færgeselskab", Decimal("1234.50"), dt.date(2026, 3, 5)), ("=1+1", Decimal(0), dt.date(2024, 2, 29))]
    outgoing.write_csv(folder / "out.csv", ("name", "value", "day"), rows)
    outgoing.write_xlsx(folder / "out.xlsx", ("name", "value", "day"), rows)
    for file in ("out.csv", "out.xlsx"):
        with foreign.read(folder / file) as table:
            names = [row.cells[0] for row in table.rows()]
        if [str(name).removeprefix("'") for name in names] != [row[0] for row in rows]:
            raise Trouble(_("The file {name} did not come back as it was written. Install Kontor anew.").format(name=file))
    return "CSV, XLSX"


def _languages(folder: Path, call: Call) -> str:
    from app import language
    from app.formats import Formats, Kind

    with language.in_language("da"):
        pass
    return ", ".join(Formats(locale).text(Kind.MONEY, Decimal("1234.5")) for locale in ("da_DK", "sv_SE", "cs_CZ", "ro_RO"))


def _window(folder: Path, call: Call) -> str:
    """Last, since Qt stays in the process."""
    pictures = call.outside.shoot(None, ["cases"], folder / "pictures", (1024, 700), 1.0, "light")
    if not pictures or not all(path.read_bytes().startswith(b"\x89PNG") for path in pictures):
        raise Trouble(_("The window could not be drawn. Install Kontor anew."))
    return _("drawn")


QUESTIONS: Final[tuple[tuple[str, Callable[[Path, Call], str]], ...]] = (
    (mark("Packages"), _packages),
    (mark("Shipped files"), _files),
    (mark("Languages and formats"), _languages),
    (mark("Company file"), _store),
    (mark("Encryption"), _encryption),
    (mark("Key store of the system"), _keys),
    (mark("PostgreSQL driver"), _server),
    (mark("Tables in and out"), _sheets),
    (mark("Window"), _window),
)


def _run(call: Call) -> int:
    from app.formats import Kind
    from app.reports.figures.tables import Column, Table

    columns = (
        Column("part", _("Part"), Kind.TEXT),
        Column("works", _("Works"), Kind.YESNO),
        Column("found", _("Finding"), Kind.TEXT),
    )
    rows = []
    with tempfile.TemporaryDirectory(prefix="kontor-self-test-", ignore_cleanup_errors=True) as folder:
        for part, question in QUESTIONS:
            rows.append((_(part), *_answer(question, Path(folder), call)))
    call.out.rows(Table("parts", _("Self-test"), columns, tuple(rows)), rows)
    return DONE if all(well for _part, well, _found in rows) else REFUSED


def _answer(question: Callable[[Path, Call], str], folder: Path, call: Call) -> tuple[bool, str]:
    """One part that fails must not hide how the others are."""
    try:
        return True, question(folder, call)
    except Trouble as trouble:
        return False, str(trouble)
    except Exception as error:
        log.error("self-test", exc_info=error)
        return False, f"{type(error).__name__}: {error}"


COMMANDS: Final = (Command("self-test", mark("Try everything this installation needs"), no_arguments, _run),)
