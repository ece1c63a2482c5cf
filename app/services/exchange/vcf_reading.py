"""Reads a file of cards (vCard 2.1, 3.0 and 4.0) into plain values; runs in the disposable child process.

vobject parses the cards; what it loses is put right before and after: the bare types of 2.1 (TEL;WORK), lists of types
in quotes and telephone addresses of 4.0.
"""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from typing import Any, Final

from app.services.exchange.ics_reading import decoded

_CARD: Final = re.compile(r"^BEGIN:VCARD[ \t]*$.*?^END:VCARD[ \t]*$", re.DOTALL | re.MULTILINE | re.IGNORECASE)
_ENCODINGS: Final = {"QUOTED-PRINTABLE", "BASE64", "B", "8BIT", "7BIT"}
_PICTURES: Final = ("photo", "logo", "sound", "key")
_IGNORED: Final = frozenset(
    {"version", "prodid", "rev", "n", "fn", "uid", "kind", "sort-string", "class", "mailer", "source", "name"}
)

type Item = dict[str, Any]


def read(data: bytes) -> Iterator[Item]:
    """Every card, or why it cannot be taken."""
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    for n, block in enumerate(_CARD.finditer(text), start=1):
        yield {"n": n, **_read(block.group())}


def _read(block: str) -> Item:
    import vobject

    try:
        text, pictures = _mended(block)
        card: Any = vobject.readOne(text, ignoreUnreadable=True)
        return {**_item(card), "left_out": pictures}
    except Exception as error:  # whatever the library trips over: that card alone is spoilt
        title = re.search(r"^FN[^:\n]*:(.*)$", block, re.MULTILINE | re.IGNORECASE)
        return {"title": title[1].strip() if title else "", "refused": "unreadable", "detail": type(error).__name__}


def _mended(block: str) -> tuple[str, list[str]]:
    """The card without its pictures, with the types and the quoted-printable of 2.1 as later versions write them; which
    pictures there were."""
    lines: list[str] = []
    pictures: list[str] = []
    for line in _logical(block):
        head, colon, value = line.partition(":")
        names = head.split(";")
        if names[0].rpartition(".")[2].lower() in _PICTURES:
            pictures.append(names[0].upper())
            continue
        if not colon:
            continue  # the rest of a picture, or nothing at all
        params = [_param(param) for param in names[1:]]
        if any(param.upper() == "ENCODING=QUOTED-PRINTABLE" for param in params):
            charset = next((param[8:] for param in params if param.upper().startswith("CHARSET=")), "utf-8")
            value = _unquoted(value, charset)
        params = [param for param in params if not param.upper().startswith(("ENCODING=", "CHARSET="))]
        lines.append(";".join([names[0], *params]) + ":" + value)
    return "\n".join(lines) + "\n", sorted(set(pictures))


def _logical(block: str) -> Iterator[str]:
    """Whole lines: a blank in front goes on with the line before, and so does what follows a = at the end."""
    line = ""
    for part in block.split("\n"):
        quoted = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
        if part[:1] in (" ", "\t"):
            line += part[1:]
        elif quoted and line.endswith("="):
            line = line[:-1] + part
        else:
            if line:
                yield line
            line = part
    if line:
        yield line


def _unquoted(value: str, charset: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        text = raw.decode(charset)
    except (LookupError, UnicodeDecodeError):
        text = raw.decode("cp1252", "replace")
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def _param(param: str) -> str:
    if "=" in param or not param:
        return param
    return f"ENCODING={param}" if param.upper() in _ENCODINGS else f"TYPE={param}"


def _item(card: Any) -> Item:
    contents = card.contents
    names = contents["n"][0].value if "n" in contents else None
    full = _first(contents, "fn")
    org = _org(contents)
    item: Item = {
        "title": full or org,
        "family": _joined(getattr(names, "family", "")),
        "given": " ".join(
            part for part in (_joined(getattr(names, "given", "")), _joined(getattr(names, "additional", ""))) if part
        ),
        "prefix": _joined(getattr(names, "prefix", "")),
        "full": full,
        "org": org,
        "function": _first(contents, "title") or _first(contents, "role"),
        "emails": [[line.value.strip(), _types(line)] for line in contents.get("email", []) if str(line.value).strip()],
        "phones": [[_number(line.value), _types(line)] for line in contents.get("tel", []) if str(line.value).strip()],
        "addresses": [[_address(line.value), _types(line)] for line in contents.get("adr", [])],
        "web": _first(contents, "url"),
        "language": _first(contents, "lang"),
        "birthday": _first(contents, "bday"),
        "notes": "\n".join(str(line.value).strip() for line in contents.get("note", [])),
        "uid": _first(contents, "uid"),
        "kind": _first(contents, "kind").lower(),
    }
    taken = {"title", "role", "org", "email", "tel", "adr", "url", "lang", "bday", "note", *_IGNORED}
    item["unknown"] = sorted({name.upper() for name in contents if name not in taken and not name.startswith("x-")})
    return item


def _first(contents: Any, name: str) -> str:
    for line in contents.get(name, []):
        value = line.value
        text = "".join(map(str, value)) if isinstance(value, list) else str(value)
        if text.strip():
            return text.replace("\x00", "").strip()
    return ""


def _org(contents: Any) -> str:
    """The company; its departments stand behind it."""
    for line in contents.get("org", []):
        value = line.value
        parts = value if isinstance(value, list) else str(value).split(";")
        if parts and str(parts[0]).strip():
            return str(parts[0]).strip()
    return ""


def _joined(value: Any) -> str:
    return " ".join(str(part).strip() for part in value) if isinstance(value, list | tuple) else str(value or "").strip()


def _types(line: Any) -> list[str]:
    found = [part for value in line.params.get("TYPE", []) for part in str(value).strip('"').split(",")]
    if line.params.get("PREF"):
        found.append("pref")
    return [part.strip().lower() for part in found]


def _number(value: Any) -> str:
    text = str(value).strip()
    return text[4:] if text.lower().startswith("tel:") else text


def _address(value: Any) -> Item:
    parts = {name: _joined(getattr(value, name, "")) for name in ("box", "extended", "street", "code", "city", "country")}
    street = ", ".join(part for part in (parts["street"], parts["extended"], parts["box"]) if part)
    return {"street": street, "post_code": parts["code"], "city": parts["city"], "country": parts["country"]}
