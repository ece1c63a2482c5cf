"""Files as strangers, broken programs and enemies send them, each made by code in a moment."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_PARTS = {
    "[Content_Types].xml": _HEAD + f'<Types xmlns="{_RELATIONS}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
    '<Override PartName="/xl/sharedStrings.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    "_rels/.rels": _HEAD + f'<Relationships xmlns="{_RELATIONS}/package/2006/relationships"><Relationship Id="r1" '
    f'Type="{_RELATIONS}/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": _HEAD + f'<workbook xmlns="{MAIN}" xmlns:r="{_RELATIONS}/officeDocument/2006/relationships">'
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": _HEAD + f'<Relationships xmlns="{_RELATIONS}/package/2006/relationships">'
    f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument/2006/relationships/worksheet" '
    'Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{_RELATIONS}/officeDocument/2006/relationships/sharedStrings" '
    'Target="sharedStrings.xml"/></Relationships>',
}
_SHEET = "xl/worksheets/sheet1.xml"


def text_cell(place: str, text: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def sheet(cells: str, before: str = "") -> str:
    return f'{_HEAD}<worksheet xmlns="{MAIN}">{before}<sheetData>{cells}</sheetData></worksheet>'


def xlsx(path: Path, page: str | bytes, **others: str | bytes) -> Path:
    """A workbook of one sheet; ``others`` replaces parts, named by their file name without the suffix."""
    parts: dict[str, str | bytes] = {**_PARTS, _SHEET: page}
    for short, text in others.items():
        parts[next((name for name in parts if Path(name).stem == short), f"xl/{short}.xml")] = text
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return path


def far_corner(folder: Path) -> Path:
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    return xlsx(folder / "far corner.xlsx", sheet(cells))


def far_right(folder: Path) -> Path:
    return xlsx(folder / "far right.xlsx", sheet('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>'))


def lying_dimension(folder: Path) -> Path:
    cells = f'<row r="1">{text_cell("A1", "Name")}</row><row r="2">{text_cell("A2", "Ærø")}</row>'
    return xlsx(folder / "lying.xlsx", sheet(cells, '<dimension ref="A1:XFD1048576"/>'))


def _huge_cell(megabytes: int) -> tuple[bytes, int, int]:
    """One cell of that size as deflated sheet, its length and its checksum; never held whole."""
    squeeze = zlib.compressobj(1, zlib.DEFLATED, -15)
    page = sheet(f'<row r="1">{text_cell("A1", "@")}</row>').encode()
    before, after = page.split(b"@")
    out, length, checksum = io.BytesIO(), 0, 0
    for piece in (before, *[b"A" * (1 << 20)] * megabytes, after):
        out.write(squeeze.compress(piece))
        length, checksum = length + len(piece), zlib.crc32(piece, checksum)
    out.write(squeeze.flush())
    return out.getvalue(), length, checksum


def _with_raw_sheet(path: Path, packed: bytes, length: int, checksum: int) -> Path:
    """A workbook whose sheet is already deflated, with any length in its headers."""
    xlsx(path, "")
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name != _SHEET}
    deflated = {name: (zlib.compress(part, wbits=-15), len(part), zlib.crc32(part)) for name, part in parts.items()}
    deflated[_SHEET] = (packed, length, checksum)
    body, directory = io.BytesIO(), io.BytesIO()
    for name, (data, size, crc) in deflated.items():
        common = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, crc, len(data), size, len(name), 0)
        directory.write(b"PK\1\2\x14\0" + common + struct.pack("<HHHII", 0, 0, 0, 0, body.tell()) + name.encode())
        body.write(b"PK\3\4" + common + name.encode() + data)
    start, size = body.tell(), directory.tell()
    end = struct.pack("<4sHHHHIIH", b"PK\5\6", 0, 0, len(deflated), len(deflated), size, start, 0)
    path.write_bytes(body.getvalue() + directory.getvalue() + end)
    return path


def huge_cell(folder: Path) -> Path:
    return _with_raw_sheet(folder / "huge cell.xlsx", *_huge_cell(1000))


def lying_huge_cell(folder: Path) -> Path:
    """The same, but its header gives the length and checksum of its start."""
    packed, _length, _checksum = _huge_cell(1000)
    start = zlib.decompressobj(-15).decompress(packed, 1000)
    return _with_raw_sheet(folder / "lying huge cell.xlsx", packed, len(start), zlib.crc32(start))


def ratio(folder: Path) -> Path:
    return _with_raw_sheet(folder / "ratio.xlsx", *_huge_cell(100))


_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))


def billion_laughs(folder: Path) -> Path:
    strings = f'<!DOCTYPE sst [<!ENTITY l0 "ha">{_LAUGHS}]><sst xmlns="{MAIN}"><si><t>&l9;</t></si></sst>'
    cells = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
    return xlsx(folder / "laughs.xlsx", sheet(cells), sharedStrings=strings)


def outside_entity(folder: Path) -> Path:
    page = sheet(f'<row r="1">{text_cell("A1", "&x;")}</row>').removeprefix(_HEAD)
    return xlsx(folder / "xxe.xlsx", f'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>{page}')


def hidden_entity(folder: Path) -> Path:
    """The declaration stands behind a comment, and the part is written in UTF-16."""
    page = sheet(f'<row r="1">{text_cell("A1", "&x;")}</row>').removeprefix(_HEAD)
    text = f'<?xml version="1.0" encoding="UTF-16"?><!-- <a> -->\n<!DOCTYPE w [<!ENTITY x "y">]>{page}'
    return xlsx(folder / "hidden.xlsx", text.encode("utf-16"))


def late_entity(folder: Path) -> Path:
    """So many blanks before the declaration that a short look does not see it."""
    return xlsx(folder / "late.xlsx", " " * 200_000 + "<!DOCTYPE w>" + sheet("").removeprefix(_HEAD))


def many_rows_xlsx(folder: Path) -> Path:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in range(1, 1_010_000))
    return xlsx(folder / "rows.xlsx", sheet(rows))


def long_string_everywhere(folder: Path) -> Path:
    """One text of 32,000 characters, named 100,000 times: 3 GB when every cell gets its own."""
    rows = "".join(f'<row r="{n}"><c r="A{n}" t="s"><v>0</v></c></row>' for n in range(1, 100_001))
    strings = f'<sst xmlns="{MAIN}"><si><t>{"A" * 32_000}</t></si></sst>'
    return xlsx(folder / "one text.xlsx", sheet(rows), sharedStrings=strings)


def nul_in_xlsx(folder: Path) -> Path:
    rows = f'<row r="1">{text_cell("A1", "Name")}</row><row r="2">{text_cell("A2", "a_x0000_b")}</row>'
    return xlsx(folder / "nul.xlsx", sheet(rows))


def long_cell_xlsx(folder: Path) -> Path:
    rows = f'<row r="1">{text_cell("A1", "Name")}</row><row r="2">{text_cell("A2", "A" * 200_000)}</row>'
    return xlsx(folder / "long cell.xlsx", sheet(rows))


def repeated_ods(folder: Path) -> Path:
    """One cell that says it stands for 90 million, a little less than the parser itself refuses."""
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        f'{_HEAD}<office:document-content xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0" '
        f'xmlns:text="{names}:text:1.0"><office:body><office:spreadsheet><table:table table:name="T">'
        '<table:table-row table:number-rows-repeated="90000"><table:table-cell office:value-type="string" '
        'table:number-columns-repeated="1000"><text:p>x</text:p></table:table-cell></table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    path = folder / "repeated.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{names}:manifest:1.0"/>')
    return path


def truncated(folder: Path) -> Path:
    path = lying_dimension(folder)
    path.write_bytes(path.read_bytes()[:-60])
    return path


def broken_part(folder: Path) -> Path:
    """The archive is whole, but bytes in the sheet are not what was packed."""
    path = lying_dimension(folder)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as archive:
        start = archive.getinfo(_SHEET).header_offset
    data[start + 60 : start + 90] = bytes(30)
    path.write_bytes(data)
    return path


def other_archive(folder: Path) -> Path:
    path = folder / "letter.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    return path


def password(folder: Path) -> Path:
    """What Excel writes around an encrypted workbook: an OLE file with the stream EncryptedPackage."""
    sector, free, end = 512, 0xFFFFFFFF, 0xFFFFFFFE
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIIII", 0, 1, 1, 0, 4096, end, 0, end, 0, 0) + struct.pack("<109I", *[free] * 108, free)
    header = header[:76] + struct.pack("<I", 0) + header[80:]
    table = struct.pack("<128I", 0xFFFFFFFD, end, *[free] * 126)

    def entry(name: str, kind: int, child: int, right: int = free) -> bytes:
        raw = name.encode("utf-16-le") + b"\0\0" if name else b""
        links = struct.pack("<BBIII", kind, 1, free, right, child)
        return raw.ljust(64, b"\0") + struct.pack("<H", len(raw)) + links + bytes(36) + struct.pack("<IQ", end, 0)

    directory = entry("Root Entry", 5, 1) + entry("EncryptedPackage", 2, free) + bytes(256)
    path = folder / "secret.xlsx"
    path.write_bytes(header.ljust(sector, b"\0")[:sector] + table + directory)
    return path


def encrypted_zip(folder: Path) -> Path:
    path = lying_dimension(folder)
    data = path.read_bytes().replace(b"PK\1\2\x14\x03\x14\0\0\0", b"PK\1\2\x14\x03\x14\0\1\0")
    path.write_bytes(data)
    return path


def _file(name: str, content: bytes) -> Callable[[Path], Path]:
    def build(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return build


def folder_itself(folder: Path) -> Path:
    (folder / "a folder.csv").mkdir()
    return folder / "a folder.csv"


def missing(folder: Path) -> Path:
    return folder / "missing.csv"


_GARBAGE = bytes(n * n * 7 % 251 for n in range(20_000))

# Each with a part of the sentence that must be said about it.
HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "far corner": (far_corner, "needs too much memory"),
    "far right": (far_right, "has 16\u202f384 columns"),
    "cell of 1 GB": (huge_cell, "unpacks to 1\u202f000 MB"),
    "cell of 1 GB with a lying header": (lying_huge_cell, "damaged"),
    "unpacks to 300 times its size": (ratio, "times its size"),
    "billion laughs": (billion_laughs, "declares entities"),
    "entity from outside": (outside_entity, "declares entities"),
    "entity hidden in UTF-16": (hidden_entity, "declares entities"),
    "entity behind blanks": (late_entity, "damaged"),
    "a million rows in XLSX": (many_rows_xlsx, "more than 1\u202f000\u202f000 rows"),
    "a million rows in CSV": (_file("rows.csv", b"Name\n" + b"x\n" * 1_000_001), "more than 1\u202f000\u202f000 rows"),
    "one text in every cell": (long_string_everywhere, "needs too much memory"),
    "repeated cells in ODS": (repeated_ods, "needs too much memory"),
    "NUL in XLSX": (nul_in_xlsx, "NUL characters"),
    "NUL in CSV": (_file("nul.csv", b"Name;City\nA\0b;C\n"), "NUL characters"),
    "UTF-16 without mark": (_file("utf16.csv", "Name;City\r\nÆrø;Århus\r\n".encode("utf-16-le")), "encoding UTF-16"),
    "cell of 200,000 characters in CSV": (_file("long.csv", b"A;B\n1;" + b"x" * 200_000), "line 2 is longer than"),
    "cell of 200,000 characters in XLSX": (long_cell_xlsx, "line 2 is longer than"),
    "one line of 50 MB": (_file("line.csv", b"a," * 25_000_000), "far too long"),
    "300 columns": (_file("wide.csv", b";".join(b"c%d" % n for n in range(300))), "has 300 columns"),
    "quote without end": (_file("quote.csv", b'A;B\n1;2\n"3;4\n5;6\n'), "quotation marks on line 3"),
    "text after a quote": (_file("after.csv", b'A;B\n"1"x;2\n'), "quotation marks on line 2"),
    "empty file": (_file("empty.csv", b""), "is empty"),
    "blank lines only": (_file("blank.csv", b"\r\n;;\r\n\r\n"), "is empty"),
    "mark only": (_file("mark.csv", b"\xef\xbb\xbf"), "is empty"),
    "workbook without cells": (lambda folder: xlsx(folder / "none.xlsx", sheet("")), "is empty"),
    "folder": (folder_itself, "is a folder"),
    "missing file": (missing, "is not there any more"),
    "garbage": (_file("garbage.xlsx", _GARBAGE), "NUL characters"),
    "garbage after a ZIP mark": (_file("zip.xlsx", b"PK\3\4" + _GARBAGE), "damaged"),
    "garbage after an OLE mark": (_file("ole.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + _GARBAGE), "damaged"),
    "truncated XLSX": (truncated, "damaged"),
    "broken sheet": (broken_part, "damaged"),
    "other archive": (other_archive, "is not a table"),
    "password": (password, "password"),
    "encrypted archive": (encrypted_zip, "password"),
    "picture": (_file("logo.csv", b"\x89PNG\r\n\x1a\n" + bytes(100)), "is not a table"),
    "web page named XLS": (_file("report.xls", b"<html><table><tr><td>1</td></tr></table></html>"), "is a web page"),
    "bytes cp1252 does not know": (_file("odd.csv", b"Name\n\x81\x8d\n"), "CP1252"),
}
