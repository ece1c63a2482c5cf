"""Writing a list of companies into a file, beside a script that hands the rows of a cursor to a CSV writer (13)."""

from __future__ import annotations

import csv
from contextlib import closing
from functools import partial
from pathlib import Path

from app.models import Company
from app.models.fields import field_of
from app.services.exchange import exporting, outgoing
from app.store.database import Database
from app.store.listing import Listing
from tests.benchmarks.measuring import Act, Result, interleaved
from tests.benchmarks.stage import Bare, Stage

COLUMNS = (
    "number", "name", "street", "post_code", "city", "region", "country", "phone", "email", "web", "vat_number", "language",
    "credit_limit",
)  # fmt: skip


def exporting_companies(stage: Stage) -> list[Result]:
    """13: every company, thirteen columns and the currency, in the order of the list."""
    assert stage.alone.path is not None
    folder = stage.alone.path.parent
    csv_file, xlsx = folder / "export.csv", folder / "export.xlsx"
    with closing(Bare(stage.alone)) as bare:
        acts: dict[str, Act] = {
            "script": partial(script, bare, folder / "script.csv"),
            "csv": partial(export, stage.alone, csv_file),
            "xlsx": partial(export, stage.alone, xlsx),
        }
        took = interleaved(acts, stage.rounds(3))
    for path in (csv_file, xlsx, folder / "script.csv"):
        path.unlink()
    against = "csv.writerows(cursor)"
    return [
        Result(13, "export all companies, CSV (file)", against, took["script"], took["csv"], 1.4),
        Result(13, "export all companies, XLSX (file)", against, took["script"], took["xlsx"], 9.0),
    ]


def script(bare: Bare, path: Path) -> None:
    names = ", ".join((*COLUMNS, "currency"))
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(names.split(", "))
        statement = f"SELECT {names} FROM companies WHERE deleted = false ORDER BY name_key, id"  # noqa: S608 - names of the schema
        writer.writerows(bare.connection.execute(statement))


def export(database: Database, path: Path) -> int:
    """As `kontor export` does it."""
    fields = [field_of(Company, name) for name in COLUMNS]

    def act(session: object) -> int:
        sheet = exporting.seen(session, Listing(Company, sort="name"), fields)  # type: ignore[arg-type]
        return outgoing.write_table(path, sheet.columns, sheet.rows)

    return database.read(act)
