"""Mappings kept under a name, as the files that `kontor import --mapping` reads; and how a mapping is written as such a file."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from app.formats.file_names import safe_name
from app.language import _
from app.services.exchange import mapping as mappings
from app.services.exchange.mapping import CLEAR, ColumnMapping
from app.services.exchange.rules import Rule
from app.settings import config_folder, write_whole
from app.trouble import Trouble

_BARE: Final = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN: Final = ("join", "default", "take", "otherwise", "into", "decimal", "date", "shift_days", "find", "create")


def folder() -> Path:
    return config_folder() / "mappings"


def names(where: Path | None = None) -> list[str]:
    """The names of the saved mappings, in the order of their letters."""
    return sorted((path.stem for path in (where or folder()).glob("*.toml")), key=str.casefold)


def load(name: str, where: Path | None = None) -> ColumnMapping:
    return mappings.load((where or folder()) / f"{name}.toml")


def save(name: str, mapping: ColumnMapping, where: Path | None = None) -> str:
    """Keep a mapping, in place of one of the same name; the name it got."""
    kept = safe_name(name, "")
    if not kept:
        raise Trouble(_("Enter a name for the mapping."))
    path = (where or folder()) / f"{kept}.toml"
    try:
        write_whole(path, written(mapping).encode())
    except OSError as error:
        text = _("The mapping could not be saved in {path}: {reason}.")
        raise Trouble(text.format(path=path, reason=error.strerror or error)) from None
    return kept


def written(mapping: ColumnMapping) -> str:
    """A mapping as the text of its file: reading it gives the same mapping."""
    lines = [f"{name} = {_value(value)}" for name, value in _head(mapping)]
    lines += ["", "[fields]", *(f"{_key(name)} = {_rule(rule)}" for name, rule in mapping.fields.items())]
    if mapping.only:
        lines += ["", "[only]", *(f"{_key(column)} = {_value(sorted(texts))}" for column, texts in mapping.only.items())]
    return "\n".join(lines) + "\n"


def _head(mapping: ColumnMapping) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = [("entity", mapping.entity), ("key", list(mapping.key)), ("locale", mapping.locale)]
    if mapping.clears:
        found.append(("empty", CLEAR))
    return [(name, value) for name, value in found if value]


def _rule(rule: Rule) -> str:
    if rule == Rule(columns=rule.columns) and len(rule.columns) == 1:
        return _value(rule.columns[0])
    usual, options = Rule(), dict[str, Any]()
    if rule.columns:
        options["column"] = rule.columns[0] if len(rule.columns) == 1 else list(rule.columns)
    if rule.value is not None:
        options["value"] = rule.value
    if rule.pattern is not None:
        options["pattern"] = rule.pattern.pattern
    if rule.as_:
        options["as"] = rule.as_
    options |= {name: dict(table) for name in ("replace", "choose") if (table := getattr(rule, name))}
    options |= {name: value for name in _PLAIN if (value := getattr(rule, name)) != getattr(usual, name)}
    return _value(options)


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else _value(name)


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            # JSON writes a text as TOML does, but for DEL and what lies beyond the basic plane.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case int() | dt.date():
            return value.isoformat() if isinstance(value, dt.date) else str(value)
        case Decimal():
            text = f"{value:f}"
            return text if "." in text else f"{text}.0"
        case Mapping():
            return "{ " + ", ".join(f"{_key(name)} = {_value(part)}" for name, part in value.items()) + " }"
        case _:
            return "[" + ", ".join(map(_value, value)) + "]"
