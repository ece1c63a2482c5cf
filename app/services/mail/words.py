"""Bytes and foreign texts of a mail to texts a database holds, whatever their sender says about their encoding."""

from __future__ import annotations

import codecs
import re
from typing import Final

# Western pages as mail programs really use them; what cannot be right is left to the guess below.
_MEANT: Final = {"iso8859-1": "cp1252", "ascii": "cp1252", "latin-1": "cp1252", "gb2312": "gb18030", "ks_c_5601-1987": "cp949"}
_NO_CHARSETS: Final = frozenset({"idna", "punycode", "undefined", "raw-unicode-escape", "unicode-escape", "mbcs", "oem"})
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_LONGEST_LINE: Final = 200_000  # letters; a file may claim any length for its subject
_LINE: Final = re.compile(r"\s+")


def decoded(data: bytes, charset: str = "") -> str:
    """The text of these bytes; never an error. A charset that cannot be right is not believed."""
    for mark, name in ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if data.startswith(mark):
            return data.decode(name, "replace")
    named = _codec(charset)
    for name in ("utf-8", named) if _western(named) else (named, "utf-8"):
        try:
            return data.decode(name)
        except (UnicodeError, ValueError):
            continue
    return data.decode("cp1252" if named in ("", "utf-8", "cp1252") else named, "replace")


def _codec(charset: str) -> str:
    """The name Python has for it; UTF-8 for one there is not."""
    wanted = charset.strip().strip("\"'").lower()
    try:
        found = codecs.lookup(_MEANT.get(wanted, wanted))
        "".encode(found.name)  # some of Python's codecs make no text
    except (LookupError, ValueError, UnicodeError):
        return "utf-8"
    return "utf-8" if found.name in _NO_CHARSETS else _MEANT.get(found.name, found.name)


def _western(name: str) -> bool:
    """Nobody writes by chance in them what is good UTF-8."""
    return name.startswith(("cp125", "iso8859", "latin"))


def unescaped(text: str) -> str:
    """A raw header as the parser of the standard library hands it over: bytes that are no ASCII wait in surrogates."""
    if not any("\udc80" <= letter <= "\udcff" for letter in text):
        return text
    return decoded(text.encode("utf-8", "surrogateescape"))


def cleaned(text: str) -> str:
    """Several lines of text without anything a database refuses or a screen cannot show."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return _UNSEEN.sub("", plain)


def line(text: str) -> str:
    """The same as a single line."""
    return _LINE.sub(" ", _UNSEEN.sub(" ", text[:_LONGEST_LINE])).strip()
