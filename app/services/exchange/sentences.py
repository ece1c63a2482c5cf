"""Why a foreign file was not read, each reason in a sentence that says what to do."""

from __future__ import annotations

from pathlib import Path

from app.language import _, mark
from app.trouble import Trouble

_SENTENCES = {
    "missing": mark("“{file}” is not there any more. Choose the file again."),
    "folder": mark("“{file}” is a folder. Choose a file inside it."),
    "no file": mark("“{file}” is not an ordinary file. Save the table as a CSV or XLSX file and choose that."),
    "not opened": mark("“{file}” could not be opened. Close it in other programs, check your rights and try again."),
    "file": mark("“{file}” is bigger than {limit} MB. Split it into smaller files."),
    "empty": mark("“{file}” is empty: not even column headings were found. Check that it is the right file."),
    "no table": mark("“{file}” is not a table. Save the table as a CSV or XLSX file and choose that."),
    "web page": mark("“{file}” is a web page, not a table. Open it in a spreadsheet program and save it as XLSX."),
    "nul": mark("“{file}” holds NUL characters, so it is no plain text. Choose the encoding UTF-16 or save it as CSV."),
    "encoding": mark("“{file}” is not written in {encoding}. Choose another encoding, or save the file as CSV UTF-8."),
    "unknown encoding": mark("“{file}”: there is no encoding “{encoding}”. Choose one like utf-8 or cp1252."),
    "delimiter": mark("“{file}” cannot be split at “{delimiter}”. Choose one character, like ; or ,."),
    "quotes": mark("“{file}”: the quotation marks on line {line} do not match. Mend that line and try again."),
    "cell": mark("“{file}”: a cell on line {line} is longer than {limit} characters. Is a quotation mark missing?"),
    "record": mark("“{file}” holds a line that is far too long for a table row. Check that it is the right file."),
    "rows": mark("“{file}” has more than {limit} rows. Split it into smaller files."),
    "columns": mark("“{file}” has {found} columns, and {limit} can be read. Remove those that are not needed."),
    "unpacked": mark("“{file}” unpacks to {size} MB, and {limit} MB are allowed. Save the sheet you need as CSV."),
    "ratio": mark("“{file}” unpacks to {ratio} times its size, as harmful files do. Save the sheet you need as CSV."),
    "document type": mark("“{file}” declares entities, as harmful files do. Save the sheet you need as CSV."),
    "password": mark("“{file}” is protected by a password. Save it without a password and choose that file."),
    "damaged": mark("“{file}” is damaged or not a spreadsheet. Open it in a spreadsheet program and save it again."),
    "sheet": mark("“{file}” has no sheet “{sheet}”. Choose one of these: {sheets}."),
    "staged": mark("“{file}” holds too much to be read at once. Split it into smaller files."),
    "no space": mark("“{file}” could not be read: the disk is full. Free some space and try again."),
    "memory": mark("“{file}” needs more memory than one file may have. Save the sheet you need as CSV, or split it."),
    "slow": mark("“{file}” took too long and was given up. Save the sheet you need as CSV, or split it."),
    "crashed": mark("“{file}” is damaged or needs too much memory. Save the sheet you need as CSV and choose that."),
    "no entries": mark("“{file}” holds no events and no tasks. Check that it is the right calendar file."),
    "no cards": mark("“{file}” holds no cards of persons. Check that it is the right file."),
    "parts slow": mark("“{file}” took too long and was given up. Export fewer entries into several files."),
    "parts damaged": mark("“{file}” is damaged or needs too much memory. Export it anew from where it comes."),
    "failed": mark("“{file}” is damaged in a way not met before. Save the table as a new CSV file and choose that."),
}


def refusal(path: Path, reason: str, **details: object) -> Trouble:
    """The sentence for a reason given by the child, naming the file; a reason not known here counts as damage."""
    known = reason if reason in _SENTENCES else "failed"
    shown = {name: _shown(name, value) for name, value in details.items()}
    # A file name may hold bytes that no text can.
    shown["file"] = path.name.encode("utf-8", "replace").decode()
    return Trouble(_(_SENTENCES[known]).format(**shown))


def _shown(name: str, value: object) -> str:
    if isinstance(value, int) and name != "line":
        return f"{value:,}".replace(",", "\u202f")
    return str(value).upper() if name == "encoding" else str(value)
