"""Reads the rows of a spreadsheet file: XLSX, XLS, XLSB or ODS. Runs in the child process only."""

from __future__ import annotations

import mmap
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO

from app.services.exchange.limits import MIB, Limits
from app.services.exchange.staging import Unreadable

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MEMBERS = 10_000
_PROLOGUE = 64 * 1024
_HARMLESS_RATIO_UP_TO = 4 * MIB
_ENCRYPTED = 0x1
# What may stand before the first element, as bytes without NUL, so that UTF-16 reads the same.
_BEFORE_ROOT = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ROOT = re.compile(rb"<[^\s!?/>]")


def check_archive(stream: BinaryIO, limits: Limits) -> None:
    """Refuse an archive that would unpack to too much, that declares entities, or that is no workbook."""
    try:
        stream.seek(0, 2)
        packed = stream.tell()
        with zipfile.ZipFile(stream) as archive:
            members = archive.infolist()
            unpacked = sum(member.file_size for member in members)
            if unpacked > limits.unpacked_bytes or len(members) > _MEMBERS:
                raise Unreadable("unpacked", size=unpacked // MIB, limit=limits.unpacked_bytes // MIB)
            if unpacked > max(packed * limits.ratio, _HARMLESS_RATIO_UP_TO):
                raise Unreadable("ratio", ratio=unpacked // max(packed, 1), limit=limits.ratio)
            if any(member.flag_bits & _ENCRYPTED for member in members):
                raise Unreadable("password")
            names = {member.filename for member in members}
            if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
                raise Unreadable("no table")
            for member in members:
                if member.filename.lower().endswith((".xml", ".rels", ".vml")):
                    with archive.open(member) as part:
                        check_prologue(part.read(_PROLOGUE))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError):
        raise Unreadable("damaged") from None


def check_prologue(start: bytes) -> None:
    """Only a document type can declare entities, and no spreadsheet program writes one."""
    head = start.replace(b"\0", b"")
    before = _BEFORE_ROOT.match(head)
    rest = head[before.end() :] if before else head
    if not rest and len(start) < _PROLOGUE:
        return  # an empty part
    if not _ROOT.match(rest):
        raise Unreadable("document type" if rest[:9].upper() == b"<!DOCTYPE" else "damaged")


class Workbook:
    """One sheet of a workbook, ready to be read once."""

    def __init__(self, stream: BinaryIO, sheet: str | None, limits: Limits) -> None:
        import python_calamine as calamine  # the child only: a hostile file can make it abort

        stream.seek(0)
        try:
            book = calamine.load_workbook(stream)
            self.sheets = _tables_of(book)
            if sheet is not None and sheet not in self.sheets:
                raise Unreadable("sheet", sheet=sheet[:100], sheets=", ".join(self.sheets)[:1000])
            if not self.sheets:
                raise Unreadable("empty")
            self.sheet = self.sheets[0] if sheet is None else sheet
            self._table: Any = book.get_sheet_by_name(self.sheet)
        except calamine.PasswordError:
            raise Unreadable("password") from None
        except (calamine.CalamineError, OSError):  # both are how it reports what it cannot make sense of
            raise Unreadable("password" if _encrypted(stream) else "damaged") from None
        self._limits = limits
        self.height = int(self._table.total_height)
        self.first_column = self._table.start[1] if self._table.start else 0
        if self.height > limits.rows + 1:  # with the headings
            raise Unreadable("rows", limit=limits.rows)
        if self._table.width > limits.columns:
            raise Unreadable("columns", found=int(self._table.width), limit=limits.columns)

    def rows(self) -> Iterator[tuple[int, list[object]]]:
        """The sheet's row number, and its cells from the first used column on."""
        longest = self._limits.cell
        for line, row in enumerate(self._table.iter_rows(), start=1):
            for cell in row:
                if type(cell) is str and (len(cell) > longest or "\0" in cell):
                    raise Unreadable("nul") if "\0" in cell else Unreadable("cell", line=line, limit=longest)
            yield line, row


def _encrypted(stream: BinaryIO) -> bool:
    """Whether this is Excel's envelope around an encrypted workbook, an OLE file with a stream of this name."""
    with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return content[: len(OLE)] == OLE and content.find("EncryptedPackage".encode("utf-16-le")) >= 0


def _tables_of(book: Any) -> list[str]:
    """The names of the sheets with cells, those that are shown first."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    sheets = [meta for meta in book.sheets_metadata if meta.typ == SheetTypeEnum.WorkSheet]
    return [meta.name for meta in sorted(sheets, key=lambda meta: bool(meta.visible != SheetVisibleEnum.Visible))]
