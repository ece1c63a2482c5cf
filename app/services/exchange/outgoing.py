"""Writes tables as CSV and XLSX so that no text of a record can run as a formula at whoever opens them.

What a value is decides, not its first character alone: numbers stay numbers, and a text that a spreadsheet program
would take for a formula gets an apostrophe in CSV, which reading takes away again. In XLSX texts are written as texts.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

from app import formats
from app.formats.locales import symbols_of
from app.language import _
from app.services.exchange.guard import guarded
from app.trouble import Trouble

type Value = str | int | float | Decimal | bool | dt.date | dt.datetime | dt.time | None

XLSX_ROWS, XLSX_CELL = 1_048_576, 32_767
# A spreadsheet keeps 15 digits of a number; a longer one is written as text, which keeps all of them.
_XLSX_DIGITS = 15
_LOOK_EVERY = 500  # rows between two looks at stop()
# What neither XML nor PostgreSQL can hold.
_UNWRITABLE = re.compile("[\x00\ud800-\udfff\ufffe\uffff]")


class Stopped(Trouble):
    """The user stopped the writing; no file was left."""


def write_table(
    path: Path, columns: Sequence[str], rows: Iterable[Sequence[Value]], sheet: str = "", stop: Callable[[], bool] | None = None
) -> int:
    """Write CSV or XLSX, as the file's ending says, with the decimal sign of the user's country; the number of rows."""
    if path.suffix.lower() == ".xlsx":
        return write_xlsx(path, columns, rows, sheet=sheet, stop=stop)
    return write_csv(path, columns, rows, decimal=symbols_of(formats.current().locale).decimal, stop=stop)


def write_whole(path: Path, write: Callable[[Path], int]) -> int:
    """Let somebody write a file that takes its place when it is complete; what was returned."""
    with _whole(path) as draft:
        return write(draft)


def write_csv(
    path: str | Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    delimiter: str = ";",
    decimal: str = ".",
    stop: Callable[[], bool] | None = None,
) -> int:
    """Write a CSV file in UTF-8 with a mark that spreadsheet programs know it by; the number of rows.

    ``decimal`` is the sign before the decimals; "," needs another delimiter.
    """
    if delimiter == decimal:
        raise ValueError("the delimiter cannot be the decimal sign")
    with _whole(Path(path)) as draft, draft.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow([csv_text(column) for column in columns])
        count = 0
        for row in _until(rows, stop):
            # Most texts begin with a letter or digit and hold only what can be seen: nothing is to be done to them.
            writer.writerow(
                [v if v == "" or (type(v) is str and v[0].isalnum() and v.isprintable()) else csv_text(v, decimal) for v in row]
            )
            count += 1
    return count


def csv_text(value: Value, decimal: str = ".") -> str:
    """A value as CSV holds it."""
    match value:
        case None:
            return ""
        case str():
            return guarded(_UNWRITABLE.sub("", value))
        case bool():
            return "true" if value else "false"
        case int() | float() | Decimal():
            text = f"{value:f}" if isinstance(value, Decimal) else repr(value)
            return text.replace(".", decimal)
        case _:
            return written(value)


def written(value: dt.date | dt.datetime | dt.time) -> str:
    """ISO; a moment that knows its time zone is told in UTC, so that every reader understands the same one."""
    if isinstance(value, dt.datetime) and value.tzinfo is not None:
        return value.astimezone(dt.UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat()


def write_xlsx(
    path: str | Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    sheet: str = "",
    stop: Callable[[], bool] | None = None,
) -> int:
    """Write an XLSX file row by row, without holding it in memory; the number of rows."""
    import xlsxwriter

    with _whole(Path(path)) as draft:
        # Its drafts hold customers' rows too: they stay in the folder that goes at the end.
        book = xlsxwriter.Workbook(str(draft), {"constant_memory": True, "tmpdir": str(draft.parent)})
        try:
            page = book.add_worksheet(_sheet_name(sheet))
            bold = book.add_format({"bold": True})
            forms = {
                dt.date: book.add_format({"num_format": "yyyy-mm-dd"}),
                dt.datetime: book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"}),
            }
            page.freeze_panes(1, 0)
            for number, column in enumerate(columns):
                page.write_string(0, number, _UNWRITABLE.sub("", column), bold)
            count = 0
            for count, row in enumerate(_until(rows, stop), start=1):
                if count >= XLSX_ROWS:
                    raise Trouble(_("An XLSX file holds a million rows at most. Choose CSV, or fewer rows."))
                for number, value in enumerate(row):
                    _write_cell(page, count, number, value, forms)
        finally:
            _close(book)
    return count


def _close(book: Any) -> None:
    """Only here is most of the file written, and trouble with the disk comes wrapped."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        book.close()
    except FileCreateError as error:
        raise error.args[0] from None


def _write_cell(page: Any, row: int, column: int, value: Value, forms: Mapping[type[dt.date], Any]) -> None:
    # xlsxwriter's general write() makes a formula of "=…" and a link of "http…": only the named ones are used.
    match value:
        case str():
            _write_text(page, row, column, _UNWRITABLE.sub("", value))
        case None:
            return
        case bool():
            page.write_boolean(row, column, value)
        case int() | float() | Decimal() if _fits(value):
            page.write_number(row, column, value)
        case dt.date() if _dated(value):
            page.write_datetime(row, column, value, forms[type(value)])
        case _:
            _write_text(page, row, column, csv_text(value))


def _write_text(page: Any, row: int, column: int, text: str) -> None:
    # Excel counts what lies beyond the basic plane twice; only a long text is worth the count.
    if len(text) * 2 > XLSX_CELL and len(text.encode("utf-16-le")) // 2 > XLSX_CELL:
        said = _("A text of row {row} is longer than the {limit} characters of an XLSX cell. Choose CSV.")
        raise Trouble(said.format(row=row, limit=XLSX_CELL))
    if text:
        page.write_string(row, column, text)


def _fits(value: int | float | Decimal) -> bool:
    """Whether the number comes back as it went in."""
    exact = Decimal(repr(value) if isinstance(value, float) else value)
    return exact.is_finite() and len(exact.normalize().as_tuple().digits) <= _XLSX_DIGITS


def _dated(value: dt.date) -> bool:
    """The spreadsheet's calendar is right from March 1900 on and knows neither time zones nor parts of a second."""
    if isinstance(value, dt.datetime) and (value.tzinfo is not None or value.microsecond):
        return False
    return value.year > 1900


def _sheet_name(wanted: str) -> str:
    """What a spreadsheet allows: 31 characters, some not among them, no apostrophe at the ends."""
    name = re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", _UNWRITABLE.sub("", wanted)).strip(" '")[:31].strip(" '")
    return name if name.casefold() not in ("", "history") else "Kontor"


def _until(rows: Iterable[Sequence[Value]], stop: Callable[[], bool] | None) -> Iterator[Sequence[Value]]:
    for number, row in enumerate(rows):
        if stop is not None and number % _LOOK_EVERY == 0 and stop():
            raise Stopped(_("Writing the file was stopped. No file was left."))
        yield row


@contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A file beside the wanted one that takes its place when it is complete: nobody ever opens half a table."""
    try:
        with tempfile.TemporaryDirectory(prefix=".kontor-", dir=path.parent) as folder:
            draft = Path(folder) / "table"
            yield draft
            draft.replace(path)
    except PermissionError:
        text = _("“{file}” could not be written. Close it in other programs or choose another place.")
        raise Trouble(text.format(file=path.name)) from None
    except FileNotFoundError:
        text = _("There is no folder “{folder}” any more. Choose another place.")
        raise Trouble(text.format(folder=path.parent)) from None
    except OSError as error:
        text = _("“{file}” could not be written: {reason}. Choose another place.")
        raise Trouble(text.format(file=path.name, reason=error.strerror)) from None
