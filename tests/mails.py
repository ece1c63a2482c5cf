"""Mails as programs, strangers and enemies send them, each written by code; also those of Outlook (.msg)."""

from __future__ import annotations

import datetime as dt
import struct
from collections.abc import Mapping
from typing import Any

FREE, END, NO_STREAM = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF
_SECTOR, _MINI, _CUTOFF = 512, 64, 4096


def eml(body: str = "Dear Ida,\nplease find our offer.\n", /, **heads: str) -> bytes:
    """A mail with these headers (`message_id` is Message-ID); with a few it has anyway."""
    lines = {
        "from": "Lars Holm <lars@nordic-timber.test>",
        "to": "Ida Berg <ida@kontor.test>",
        "subject": "Offer for the press",
        "date": "Tue, 3 Nov 2026 10:20:30 +0100",
        "message_id": "<offer-1@nordic-timber.test>",
    } | heads
    head = "".join(f"{name.replace('_', '-').title()}: {value}\n" for name, value in lines.items() if value)
    return (head + "\n" + body).encode("utf-8", "surrogateescape")


def parts(*pieces: str, kind: str = "mixed", **heads: str) -> bytes:
    """A mail of several parts, each with its own headers."""
    body = "".join(f"--edge\n{piece}\n" for piece in pieces) + "--edge--\n"
    return eml(body, mime_version="1.0", content_type=f'multipart/{kind}; boundary="edge"', **heads)


TRACKING = (
    '<html><head><title>x</title><style>body{background:url(URL/css)}</style></head><body background="URL/back">'
    '<p style="background:url(URL/style)">Dear <b>Ida</b>,</p><img src="URL/pixel.png"><img src="file:///etc/passwd">'
    '<img src="//attacker.test/share/x.png"><img src="\\\\attacker.test\\share\\x.png">'
    '<script src="URL/script.js">alert(1)</script><iframe src="URL/frame"></iframe><link rel="stylesheet" href="URL/link">'
    '<object data="URL/object"></object><video src="URL/video" poster="URL/poster"></video><svg><image href="URL/svg"/></svg>'
    '<table background="URL/table"><tr><td background="URL/cell">Price</td><td>1 000</td></tr></table>'
    '<a href="https://shop.test/offer" title="&lt;img src=file:///etc/passwd&gt;" lang="URL">See the offer</a>'
    ' <a href="javascript:alert(1)">run</a> <a href="file:///etc/passwd">f</a>'
    '<a href="\\\\attacker.test\\share">unc</a><input type="image" src="URL/input"></body></html>'
)


# What a compound file of Microsoft looks like, as far as Outlook's items need it ----------------------------------------

Tree = Mapping[str, Any]  # a name: the bytes of a stream, or a Tree


def compound(tree: Tree) -> bytes:
    """A compound file with these streams and storages."""
    entries: list[list[Any]] = [["Root Entry", 5, b"", NO_STREAM, NO_STREAM]]  # name, kind, data, next sibling, first child

    def add(owner: int, inside: Tree) -> None:
        before = -1
        for name, what in inside.items():
            at = len(entries)
            stream = isinstance(what, bytes)
            entries.append([name, 2 if stream else 1, what if stream else b"", NO_STREAM, NO_STREAM])
            if before < 0:
                entries[owner][4] = at
            else:
                entries[before][3] = at
            before = at
            if not stream:
                add(at, what)

    add(0, tree)
    minis, sectors, fat, mini_fat = bytearray(), bytearray(), [], []
    starts = []

    def chained(data: bytes, size: int, into: bytearray, table: list[int]) -> int:
        if not data:
            return END
        first = len(table)
        n = -(-len(data) // size)
        table.extend([*range(first + 1, first + n), END])
        into.extend(data.ljust(n * size, b"\0"))
        return first

    for _name, _kind, data, _next, _child in entries:
        small = len(data) < _CUTOFF
        starts.append(chained(data, _MINI, minis, mini_fat) if small else chained(data, _SECTOR, sectors, fat))
    starts[0] = chained(bytes(minis), _SECTOR, sectors, fat)
    directory = b"".join(
        struct.pack(
            "<64sHBBIII16sIQQII",
            (name + "\0").encode("utf-16-le"), len(name) * 2 + 2, kind, 1, NO_STREAM, after, child, b"", 0, 0, 0, start,
            len(minis) if kind == 5 else len(data),
        ) + b"\0\0\0\0"
        for (name, kind, data, after, child), start in zip(entries, starts, strict=True)
    )  # fmt: skip
    at_directory = chained(directory, _SECTOR, sectors, fat)
    at_minis = chained(struct.pack(f"<{len(mini_fat)}I", *mini_fat).ljust(_SECTOR, b"\xff"), _SECTOR, sectors, fat)
    tables = 1
    while len(fat) + tables > tables * 128:
        tables += 1
    first_table = len(fat)
    fat += [0xFFFFFFFD] * tables
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(tables * _SECTOR, b"\xff")
    n_minis = -(-max(len(mini_fat) * 4, 1) // _SECTOR)
    head = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, tables, at_directory, 0,
        _CUTOFF, at_minis, n_minis, END, 0, first_table,
    )  # fmt: skip
    places = [first_table + n for n in range(1, tables)] + [FREE] * (109 - tables)
    return head + struct.pack(f"<{len(places)}I", *places) + bytes(sectors) + table


def _properties(values: Mapping[int, Any], header: bytes) -> dict[str, bytes]:
    """The streams of one storage: texts, bytes, numbers and moments by their number."""
    found, rows = {}, []
    for pid, value in values.items():
        if isinstance(value, int):
            kind, cell = (0x40, struct.pack("<Q", value)) if value > 1 << 32 else (0x03, struct.pack("<II", value, 0))
        else:
            kind = 0x1F if isinstance(value, str) else 0x102
            data = value.encode("utf-16-le") if isinstance(value, str) else value
            found[f"__substg1.0_{pid:04X}{kind:04X}"] = data
            cell = struct.pack("<II", len(data) + (2 if isinstance(value, str) else 0), 0)
        rows.append(struct.pack("<HHI", kind, pid, 6) + cell)
    return {"__properties_version1.0": header + b"".join(rows), **found}


_MOMENT = dt.datetime(2026, 11, 3, 9, 20, 30, tzinfo=dt.UTC) - dt.datetime(1601, 1, 1, tzinfo=dt.UTC)
SENT = int(_MOMENT.total_seconds()) * 10_000_000  # as Windows counts


def msg(
    values: Mapping[int, Any] | None = None,
    recipients: tuple[tuple[int, str, str], ...] = ((1, "Ida Berg", "ida@kontor.test"), (2, "Bo", "bo@kontor.test")),
    files: tuple[tuple[str, str, bytes], ...] = (("offer.pdf", "application/pdf", b"%PDF-1.4 made up"),),
) -> bytes:
    """An item as Outlook saves it; `values` go over those it has anyway."""
    own = {
        0x001A: "IPM.Note", 0x0037: "Offer for the press", 0x1000: "Dear Ida,\r\nplease find our offer.\r\n", 0x0039: SENT,
        0x0C1A: "Lars Holm", 0x5D01: "Lars@Nordic-Timber.test", 0x0C1F: "/O=EXCHANGE/CN=LARS",
        0x1035: "<offer-1@nordic-timber.test>",
    } | dict(values or {})  # fmt: skip
    header = struct.pack("<8xIIII8x", len(recipients), len(files), len(recipients), len(files))
    tree: dict[str, Any] = _properties(own, header)
    for at, (kind, name, where) in enumerate(recipients):
        tree[f"__recip_version1.0_#{at:08X}"] = _properties({0x0C15: kind, 0x3001: name, 0x39FE: where}, bytes(8))
    for at, (name, kind, data) in enumerate(files):
        one = {0x3707: name, 0x370E: kind, 0x3701: data, 0x3705: 1}
        tree[f"__attach_version1.0_#{at:08X}"] = _properties(one, bytes(8))
    return compound(tree)
