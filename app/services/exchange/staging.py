"""The safe form in which a foreign table is kept between the process that parsed it and the program.

A folder holds ``request.json`` (what to read, written by the parent), ``rows.jsonl`` (one row a line:
``[line number, [cells…]]``) and ``table.json`` (columns, encoding …, written last). A cell is a text, a number, true or
false, ``{"d": "2026-01-31"}`` for a date or ``{"m": "2026-01-31T10:20:30"}`` for a date with a time.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.services.exchange.limits import Limits

type Cell = str | int | Decimal | bool | dt.date | dt.datetime | dt.time

REQUEST, ROWS, TABLE = "request.json", "rows.jsonl", "table.json"
# Numbers of a spreadsheet are binary; it shows 15 digits, and so 0.1 + 0.2 is 0.3 for its user.
_DIGITS = 15


class Unreadable(Exception):
    """The child's answer: a word for the reason and what belongs into its sentence."""

    def __init__(self, reason: str, **details: str | int) -> None:
        super().__init__(reason)
        self.reason = reason
        self.details = details


@dataclass(frozen=True, slots=True)
class Request:
    path: str
    encoding: str | None
    delimiter: str | None
    sheet: str | None
    country: str
    limits: Limits

    def save(self, folder: Path) -> None:
        # ASCII, because a file name of Linux may hold what no encoding can say.
        (folder / REQUEST).write_text(json.dumps(asdict(self)), encoding="ascii")

    @staticmethod
    def load(folder: Path) -> Request:
        found = json.loads((folder / REQUEST).read_text(encoding="ascii"))
        return Request(**{**found, "limits": Limits(**found["limits"])})


@dataclass(slots=True)
class Table:
    """What is known about the whole table once it has been read."""

    columns: list[str] = field(default_factory=list)
    count: int = 0
    encoding: str = ""  # of a text file
    delimiter: str = ""  # of a text file; empty for a single column
    sheet: str = ""  # of a workbook
    sheets: list[str] = field(default_factory=list)

    def save(self, folder: Path) -> None:
        (folder / TABLE).write_text(json.dumps(asdict(self)), encoding="ascii")

    @staticmethod
    def load(folder: Path) -> Table:
        return Table(**json.loads((folder / TABLE).read_text(encoding="ascii")))


def packed(value: object) -> Any:
    """A spreadsheet's value as JSON can hold it."""
    match value:
        case str() | bool() | int():
            return value
        case float():
            return _number(value)
        case dt.datetime():
            if value.time() == dt.time():
                return {"d": value.date().isoformat()}
            return {"m": value.replace(microsecond=0).isoformat()}
        case dt.date():
            return {"d": value.isoformat()}
        case dt.time():
            return value.replace(microsecond=0).isoformat()
        case dt.timedelta():
            minutes, seconds = divmod(round(value.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        case _:
            return str(value)


def _number(value: float) -> int | float | str:
    if value != value or value in (float("inf"), float("-inf")):
        return str(value)
    if value.is_integer() and abs(value) < 10**_DIGITS:
        return int(value)
    return float(f"{value:.{_DIGITS}g}")


def _unpacked(cell: Any) -> Cell:
    if not isinstance(cell, dict):
        return cell  # type: ignore[no-any-return]
    return dt.date.fromisoformat(cell["d"]) if "d" in cell else dt.datetime.fromisoformat(cell["m"])


encoded = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode
_decoded = json.JSONDecoder(parse_float=Decimal).decode


def stored_rows(folder: Path) -> Iterator[tuple[int, list[Cell]]]:
    """Line number and cells of every row, streamed."""
    with (folder / ROWS).open(encoding="utf-8", newline="\n") as lines:
        for text in lines:
            number, cells = _decoded(text)
            yield number, [_unpacked(cell) if type(cell) is dict else cell for cell in cells]
