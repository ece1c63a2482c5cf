"""Reads the rows of a text file: CSV of any delimiter and encoding. Runs in the child process only."""

from __future__ import annotations

import codecs
import csv
import io
import itertools
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from app.services.exchange.guard import unguarded
from app.services.exchange.limits import Limits
from app.services.exchange.staging import Unreadable

DELIMITERS = ";,\t|"
_SAMPLE_LINES = 200
_CHUNK = 1 << 20
# No text file holds it: what csv is told to split at when there is nothing to split.
_NO_DELIMITER = "\x1f"

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# Windows' code pages by country or language, in the words of ISO. Everybody else writes Western European.
_CODE_PAGES = {
    "cp1250": "CZ CS SK PL HU RO SI SL HR BS BA SQ AL",
    "cp1251": "BG RU UA UK BY BE MK RS",
    "cp1253": "GR EL",
    "cp1254": "TR",
    "cp1257": "EE ET LV LT",
}
_CODE_PAGE = {name: page for page, names in _CODE_PAGES.items() for name in names.split()}


def code_page(country: str) -> str:
    return _CODE_PAGE.get(country.upper(), "cp1252")


def encoding_of(stream: BinaryIO, country: str) -> str:
    """Byte order mark, else UTF-8 if the whole file is, else the code page of the country. Never a guess by letters."""
    stream.seek(0)
    start = stream.read(4)
    for mark, name in _BOMS:
        if start.startswith(mark):
            return name
    stream.seek(0)
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        while chunk := stream.read(_CHUNK):
            if b"\0" in chunk:
                raise Unreadable("nul")
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return code_page(country)
    return "utf-8"


def usable(encoding: str) -> str:
    """The encoding the user named, when there is such a one for texts."""
    try:
        found = codecs.lookup(encoding)
    except (LookupError, ValueError):
        raise Unreadable("unknown encoding", encoding=encoding[:40]) from None
    if not getattr(found, "_is_text_encoding", True):
        raise Unreadable("unknown encoding", encoding=encoding[:40])
    return "utf-8-sig" if found.name == "utf-8" else found.name


def lines_of(stream: BinaryIO, encoding: str, limits: Limits) -> Iterator[str]:
    """The file's lines; a line that is too long is never held whole."""
    stream.seek(0)
    text = io.TextIOWrapper(stream, encoding=encoding, errors="strict", newline="")
    try:
        while line := text.readline(limits.record + 1):
            if len(line) > limits.record:
                raise Unreadable("record")
            if "\0" in line:
                raise Unreadable("nul")
            yield line
    except UnicodeError:
        raise Unreadable("encoding", encoding=encoding) from None
    finally:
        text.detach()


def sniffed(lines: Iterable[str]) -> str:
    """The delimiter that cuts most rows into as many pieces as the headings; empty for a single column."""
    lines = list(lines)
    best, best_score = "", (0.0, 0)
    for delimiter in DELIMITERS:
        try:
            widths = [len(row) for row in csv.reader(lines, delimiter=delimiter) if row]
        except csv.Error:
            continue
        if not widths or widths[0] < 2:
            continue
        score = (widths.count(widths[0]) / len(widths), widths[0])
        if score > best_score:
            best, best_score = delimiter, score
    return best


def announced(line: str) -> str | None:
    """The delimiter of Excel's first line ``sep=;``."""
    bare = line.rstrip("\r\n")
    return bare[4] if len(bare) == 5 and bare.lower().startswith("sep=") else None


class Delimited:
    """A text file, ready to be read once: ``encoding`` and ``delimiter`` are known from the start."""

    def __init__(
        self, stream: BinaryIO, encoding: str | None, delimiter: str | None, country: str, limits: Limits
    ) -> None:
        self.encoding = usable(encoding) if encoding else encoding_of(stream, country)
        self._limits = limits
        self._lines = lines_of(stream, self.encoding, limits)
        self._before = 0  # lines read before the first row
        csv.field_size_limit(limits.cell)
        sample = list(itertools.islice(self._lines, _SAMPLE_LINES))
        if sample and (said := announced(sample[0])):
            sample, self._before = sample[1:], 1
            delimiter = said if delimiter is None else delimiter
        self.delimiter = sniffed(sample) if delimiter is None else delimiter
        if len(self.delimiter) > 1 or self.delimiter in ("\r", "\n", '"'):
            raise Unreadable("delimiter", delimiter=self.delimiter[:10])
        self._lines = itertools.chain(sample, self._lines)

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """The line each row begins on, and its cells; quotes that do not match end the reading."""
        reader = csv.reader(self._lines, delimiter=self.delimiter or _NO_DELIMITER, strict=True)
        while True:
            line = self._before + reader.line_num + 1
            try:
                row = next(reader, None)
            except csv.Error as error:
                # The module tells its errors apart by their texts only.
                if "field limit" in str(error):
                    raise Unreadable("cell", line=line, limit=self._limits.cell) from None
                raise Unreadable("quotes", line=line) from None
            if row is None:
                return
            yield line, [unguarded(cell) if cell[:1] == "'" else cell for cell in row]
