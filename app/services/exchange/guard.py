"""Keeps a text from being run as a formula by the spreadsheet program that opens a CSV file.

A guarded text begins with an apostrophe; reading takes exactly that apostrophe away again, so that a text comes back
as it was. ``'s-Hertogenbosch`` in a file of somebody else keeps its apostrophe: nothing dangerous follows it.
"""

from __future__ import annotations

import re

# Signs that start a formula in Excel, LibreOffice or Google Sheets, also full-width and behind blanks, and the
# characters some of them skip. An apostrophe is guarded because the reader takes one away.
_DANGEROUS = re.compile(r"[\s\x00-\x20\ufeff]*[=+\-@＝＋－﹣﹢﹦−＠﹫]|[\t\r\n']")


def guarded(text: str) -> str:
    return "'" + text if _DANGEROUS.match(text) else text


def unguarded(text: str) -> str:
    return text[1:] if text[:1] == "'" and _DANGEROUS.match(text, 1) else text
