"""Importing a table of companies, beside a script that does no more than checking and inserting (12)."""

from __future__ import annotations

import csv
import random
import shutil
import uuid
from contextlib import closing
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from app.formats import contacts, fold
from app.models import Company, checks
from app.services.exchange import foreign, importing, mapping
from app.store import engines, setup
from app.store.database import Database
from tests.benchmarks import data
from tests.benchmarks.measuring import Act, Result, interleaved
from tests.benchmarks.stage import Stage

WORDS = ("Nordic", "Timber", "Færge", "Metal", "Værk", "Řezník", "Žižka", "Ocel", "Sklo", "Brăila", "Malmö", "Åker", "Papir")
MOST = 20_000  # rows, so that the whole takes a minute
PLAIN = ("former_number", "name", "street", "post_code", "city", "region", "notes", "language", "currency", "credit_limit")
CHECKED = (*PLAIN, "country", "phone", "email", "web", "vat_number")


def importing_companies(stage: Stage) -> list[Result]:
    """12: a new company file, with the dry run and the journal, against the same rows without either.

    Texts alone need hardly any checking, so that the journal weighs most there: that line is told, not held.
    """
    assert stage.alone.path is not None
    folder = stage.alone.path.parent
    n = min(data.SIZES[stage.size].companies, MOST)
    found = []
    for what, fields, target in (("texts and an amount", PLAIN, None), ("addresses and numbers checked", CHECKED, 4.0)):
        write_table(folder / "companies.csv", n, fields)
        acts: dict[str, Act] = {
            "script": partial(script, folder / "script.kontor", folder / "companies.csv", fields),
            "kontor": partial(bring_in, folder / "kontor.kontor", folder / "companies.csv", fields),
        }
        new = {"script": partial(empty, folder / "script.kontor", bare=True), "kontor": partial(empty, folder / "kontor.kontor")}
        took = interleaved(acts, stage.rounds(3), before=new)
        against = "csv, check, executemany"
        found.append(Result(12, f"import {n:,} companies: {what} (file)", against, took["script"], took["kontor"], target))
    return found


def write_table(path: Path, n: int, fields: tuple[str, ...]) -> None:
    pick = random.Random(12)
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(fields)
        for i in range(n):
            a, b = pick.choice(WORDS), pick.choice(WORDS)
            row: dict[str, object] = {
                "former_number": f"K{i}", "name": f"{a} {b} {i} A/S", "street": f"{b}gade {i % 300}", "post_code": 1000 + i % 8999,
                "city": f"{pick.choice(WORDS)}by", "region": a, "notes": f"{a} {b} {a}", "language": "da", "currency": "DKK",
                "credit_limit": f"{i % 9000},50", "country": "DK", "phone": f"+45 {20 + i % 70} {i % 100:02} 12 56",
                "email": f"kontakt{i}@firma{i % 5000}.dk", "web": f"www.firma{i}.dk", "vat_number": f"DK{10_000_000 + i}",
            }  # fmt: skip
            writer.writerow(row[field] for field in fields)


def empty(path: Path, *, bare: bool = False) -> None:
    """A new company file; a bare one has the tables and their indexes, but no trigger."""
    for old in path.parent.glob(path.name + "*"):
        old.unlink()
    fresh = path.with_name("fresh.kontor")
    if not fresh.exists():
        setup.create(fresh)
    shutil.copyfile(fresh, path)
    if bare:
        with closing(engines.connect_file(path, write=True)) as connection:
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (name,) in names:
                connection.execute(f"DROP TRIGGER {name}")


def bring_in(path: Path, table: Path, fields: tuple[str, ...]) -> None:
    """As `kontor import` does it: read in a process of its own, look, write."""
    how = mapping.parse('locale = "da_DK"\n[fields]\n' + "\n".join(f'{field} = "{field}"' for field in fields))
    with closing(Database(path)) as database, foreign.read(table) as found:
        seen = database.read(importing.plan, found, how, Company)
        importing.run(database, seen, found, how)
        seen.close()


def script(path: Path, table: Path, fields: tuple[str, ...]) -> None:
    """What a script must do at the least: read, look at each value, insert in one transaction."""
    columns = ("id", "number", "no_mailings", "name_key", "city_key", "search_key", *fields)
    marks = ", ".join("?" * len(columns))
    with table.open(encoding="utf-8", newline="") as stream, closing(engines.connect_file(path, write=True)) as connection:
        rows = csv.reader(stream, delimiter=";")
        next(rows)
        connection.execute("BEGIN IMMEDIATE")
        statement = f"INSERT INTO companies ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - names of the schema
        connection.executemany(statement, (looked_at(n, row, fields) for n, row in enumerate(rows)))
        connection.execute("COMMIT")


def looked_at(n: int, row: list[str], fields: tuple[str, ...]) -> tuple[Any, ...]:
    values: dict[str, Any] = {}
    for field, cell in zip(fields, row, strict=True):
        text = cell.strip()
        assert len(text) <= 200
        values[field] = text
    assert values["name"]
    values["credit_limit"] = int(Decimal(values["credit_limit"].replace(",", ".")) * 100)
    if "email" in values:
        values["email"] = contacts.read_email(values["email"])
        values["web"] = contacts.read_web(values["web"])
        values["phone"], _odd = contacts.read_phone(values["phone"], values["country"])
        assert checks.vat_number(values["country"], values["vat_number"]).severity != "error"
    city, name = fold(values["city"]), fold(values["name"])
    search = f"{5000 + n} {name} {city} {fold(values['former_number'])}"
    return uuid.uuid4().hex, 5000 + n, False, name, city, search, *values.values()
