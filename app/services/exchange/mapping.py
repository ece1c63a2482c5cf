r"""Mapping files: which column of a foreign file goes to which field, written in TOML.

::

    entity = "company"              # what the rows are; --as says it as well, and wins
    key = ["former_number"]         # a row whose key fields agree with a record updates that record
    locale = "da_DK"                # how numbers, dates and telephone numbers are written; else as on the screen
    empty = "clear"                 # an empty cell empties its field; else ("keep") the field is left as it is

    [fields]
    former_number = "No"                                            # field = column
    name = "CompanyName"
    relations = { value = "customer" }                              # the same for every row
    street = { column = ["Address", "Address2"], join = "\n" }      # several columns, the empty ones left out
    country = { column = "Country", as = "country" }                # a country's code or its name
    first_name = { column = "ContactName", take = "first name" }    # or "last name"
    value = { column = "Estimate", decimal = "." }                  # 1,234.50; with "," it is 1.234,50
    created_on = { column = "Creation", date = "%d.%m.%Y", shift_days = 45200 }
    status_id = { column = "Status", choose = { "In Progress" = "Open" }, otherwise = "Lost", find = "name" }
    company_id = { column = "Contact", pattern = "Customer:(\\d+)", into = "C{1}", find = "former_number" }
    industries = { column = "Trades", create = true }               # words that are not there yet are made

    [only]                          # rows to take: those with one of these texts in the column
    ActionTaken = ["5", "6"]

The options work in this order, whatever order they are written in:

* ``column`` (one, or a list put together with ``join``) or ``value``;
* ``default``: for an empty cell; without it ``empty`` decides, and the other steps are left out;
* ``replace = { "{domestic}" = "GB" }``: exact texts by others, the rest stays as it is;
* ``pattern``: a regular expression found in the text; its first group is taken, or what ``into`` makes of the groups;
* ``take``: a part of a name;
* ``choose``: exact texts by others, and nothing else is allowed;
* ``otherwise``: what to take when ``pattern`` or ``choose`` does not know the text; without it the row is refused;
* ``as``, ``decimal`` or ``date`` with ``shift_days`` (days added): make a code, a number or a date of it;
* ``find``: the value names another record by this field of it; without it by its number, short code or name;
* ``create``: a code, status, user or team of that name is made when there is none.

Several words for one field stand in one cell, with a comma, semicolon or bar between them, and replace those that the
record has; a ``value`` is added to them.
Columns are found by their heading; case, accents and signs do not matter unless two headings differ in nothing else.
"""

from __future__ import annotations

import datetime as dt
import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from typing import Any, Self

from app.language import _
from app.services.exchange.rules import AS, DECIMAL_SIGNS, TAKES, Lookup, RawValue, Rule, Unfit, folded, text_of
from app.services.exchange.staging import Cell
from app.trouble import Trouble

__all__ = ["Binding", "ColumnMapping", "Lookup", "RawValue", "RowRefused", "apply", "automatic", "bind", "load"]

_TOP = ("entity", "key", "locale", "empty", "fields", "only")
_TEXTS = ("join", "pattern", "into", "take", "otherwise", "as", "decimal", "date", "find")
_TABLES = ("replace", "choose")
_OPTIONS = ("column", "value", "default", *_TABLES, *_TEXTS, "shift_days", "create")
KEEP, CLEAR = "keep", "clear"
_BIGGEST = 1 << 20  # bytes of a mapping file
# What an option of limited choice may be.
_CHOICES = {"take": tuple(TAKES), "as": tuple(AS), "decimal": DECIMAL_SIGNS}
_NEEDS = {"join": "column", "into": "pattern", "otherwise": "pattern or choose"}


@dataclass(frozen=True, slots=True)
class RowRefused:
    """Why a row cannot be taken: the column, what stands there, and the reason."""

    line: int
    column: str
    value: str
    reason: str

    def __str__(self) -> str:
        text = _("Line {line}, column “{column}”: “{value}” {reason}.")
        return text.format(line=self.line, column=self.column, value=_short(self.value), reason=self.reason)


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Which fields are filled and how. ``name`` is the mapping file's, for the sentences."""

    fields: Mapping[str, Rule]
    name: str = ""
    entity: str | None = None
    key: tuple[str, ...] = ()
    only: Mapping[str, frozenset[str]] = field(default_factory=dict)
    locale: str = ""
    clears: bool = False  # whether an empty cell empties its field

    def choosing(self, entity: str | None = None, key: Sequence[str] = ()) -> Self:
        """The same, but with what the user said beside the mapping file."""
        return replace(self, entity=entity or self.entity, key=tuple(key) or self.key).checked()

    def checked(self) -> Self:
        for name in self.key:
            if name not in self.fields:
                raise _trouble(self.name, _("the key “{field}” is not among the fields."), field=name)
        return self

    def known_as(self, names: Mapping[str, str]) -> Self:
        """The same with the names that these words stand for: people know a field they made by its label."""
        wanted = {folded(label): name for label, name in names.items()}
        known = {name: wanted.get(folded(name), name) for name in (*self.fields, *self.key)}
        fields = {known[name]: rule for name, rule in self.fields.items()}
        return replace(self, fields=fields, key=tuple(known[name] for name in self.key))

    def check_fields(self, names: Iterable[str]) -> None:
        """Trouble when a field is not one of these."""
        allowed = list(names)
        for name in self.fields:
            if name not in allowed:
                raise _trouble(
                    self.name,
                    _("there is no field “{field}”. {hint}"),
                    field=name,
                    hint=_hint(name, allowed),
                )

    def unused(self, columns: Iterable[str]) -> list[str]:
        """The columns of a file that go nowhere."""
        used = {folded(column) for rule in self.fields.values() for column in rule.columns}
        return [column for column in columns if folded(column) not in used]


def load(path: str | Path) -> ColumnMapping:
    """Read a mapping file. Trouble names the file, the line under ``[fields]`` and what is allowed."""
    path = Path(path)
    try:
        if path.stat().st_size > _BIGGEST:
            raise _trouble(path.name, _("this is no mapping file: it is too big."))
        return parse(path.read_text(encoding="utf-8-sig"), path.name)
    except OSError:
        raise _trouble(path.name, _("the mapping file could not be opened. Choose it again.")) from None
    except UnicodeDecodeError:
        raise _trouble(path.name, _("the mapping file is not written in UTF-8. Save it as UTF-8.")) from None


def parse(text: str, name: str = "") -> ColumnMapping:
    try:
        found = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise _trouble(name, _("the mapping is not valid TOML: {error}."), error=error) from None
    except RecursionError:
        raise _trouble(name, _("the mapping is nested too deeply.")) from None
    for key in found:
        if key not in _TOP:
            raise _trouble(name, _("“{key}” means nothing here. {hint}"), key=key, hint=_hint(key, _TOP))
    entity, fields, only = found.get("entity"), found.get("fields"), found.get("only")
    if entity is not None and not isinstance(entity, str):
        raise _trouble(name, _("“{entity}” must be a text."), entity="entity")
    if not isinstance(fields, dict) or not fields:
        raise _trouble(name, _("there is no table [fields] that says which column goes to which field."))
    return ColumnMapping(
        fields={field: _rule(name, field, rule) for field, rule in fields.items()},
        name=name,
        entity=entity,
        key=_texts(name, "key", found.get("key", [])),
        only={column: frozenset(_texts(name, column, texts)) for column, texts in _only(name, only).items()},
        locale=_locale(name, found.get("locale", "")),
        clears=_one_of(name, "empty", found.get("empty", KEEP), (KEEP, CLEAR)) == CLEAR,
    ).checked()


def _one_of(name: str, key: str, told: Any, allowed: tuple[str, ...]) -> str:
    if told not in allowed:
        raise _trouble(name, _("“{key}” cannot be “{told}”. {hint}"), key=key, told=told, hint=_hint(str(told), allowed))
    return str(told)


def _locale(name: str, told: Any) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(told.replace("-", "_"))) if told else ""
    except (AttributeError, TypeError, ValueError, UnknownLocaleError):
        raise _trouble(name, _("“{locale}” is no locale. Write it like da_DK, cs_CZ or en_GB."), locale=told) from None


def automatic(columns: Iterable[str], fields: Iterable[tuple[str, str]]) -> ColumnMapping:
    """Without a mapping file: a column goes to the field whose name or label is its heading."""
    wanted: dict[str, str] = {}
    for name, label in fields:
        wanted.setdefault(folded(name), name)
        wanted.setdefault(folded(label), name)
    rules: dict[str, Rule] = {}
    for column in columns:
        target = wanted.get(folded(column))
        if target is not None and target not in rules:
            rules[target] = Rule(columns=(column,))
    if not rules:
        names = ", ".join(dict.fromkeys(wanted.values()))
        raise Trouble(_("No column has the name of a field. Name the columns like this: {names}.").format(names=names))
    return ColumnMapping(rules)


class Binding:
    """A mapping whose columns have been found in one file; rows are then only looked up by position."""

    def __init__(self, mapping: ColumnMapping, columns: Sequence[str]) -> None:
        self.mapping = mapping
        found = [
            (name, rule, [_position(mapping.name, column, columns) for column in rule.columns])
            for name, rule in mapping.fields.items()
        ]
        # Most rules only name a column; a hundred thousand rows feel the difference.
        self._plain = [(name, positions[0]) for name, rule, positions in found if rule.plain]
        self._rules = [entry for entry in found if not entry[1].plain]
        self._only = [(_position(mapping.name, column, columns), texts) for column, texts in mapping.only.items()]
        self._columns = columns

    def apply(self, cells: Sequence[Cell], line: int) -> dict[str, RawValue] | RowRefused | None:
        """The fields' values; a refusal; or None for a row that ``[only]`` leaves out."""
        if any(text_of(cells[position]).strip() not in texts for position, texts in self._only):
            return None
        values: dict[str, RawValue] = {}
        for name, position in self._plain:
            cell = cells[position]
            values[name] = cell.strip() if type(cell) is str else cell
        for name, rule, positions in self._rules:
            taken = [cells[position] for position in positions]
            try:
                values[name] = rule.apply(taken)
            except Unfit as unfit:
                return RowRefused(line, *self._blamed(name, rule, positions, taken), str(unfit))
        return values

    def _blamed(self, name: str, rule: Rule, positions: list[int], taken: list[Cell]) -> tuple[str, str]:
        """The column and what stood there; a constant has only the field's name."""
        if not positions:
            return name, text_of(rule.value if rule.value is not None else "")
        return self._columns[positions[0]], rule.join.join(text_of(cell) for cell in taken)


def bind(mapping: ColumnMapping, columns: Sequence[str]) -> Binding:
    """Trouble when the file lacks a column that the mapping names."""
    return Binding(mapping, columns)


def apply(
    mapping: ColumnMapping, columns: Sequence[str], cells: Sequence[Cell], line: int
) -> dict[str, RawValue] | RowRefused | None:
    """One row; whoever has many binds once."""
    return bind(mapping, columns).apply(cells, line)


def _position(name: str, wanted: str, columns: Sequence[str]) -> int:
    if wanted in columns:
        return columns.index(wanted)
    alike = [number for number, column in enumerate(columns) if folded(column) == folded(wanted)]
    if len(alike) != 1:
        raise _trouble(name, _("the file has no column “{column}”. {hint}"), column=wanted, hint=_hint(wanted, columns))
    return alike[0]


def _rule(name: str, target: str, told: Any) -> Rule:
    """One line under [fields], checked so that a mistake is found before the first row."""
    if isinstance(told, str):
        told = {"column": told}
    if not isinstance(told, dict):
        raise _trouble(name, _("the field “{field}” must name a column or be a table."), field=target)
    for option, value in told.items():
        _check_option(name, target, option, value)
    if ("column" in told) == ("value" in told):
        raise _trouble(name, _("the field “{field}” needs either “column” or “value”."), field=target)
    for option, needed in _NEEDS.items():
        if option in told and not any(other in told for other in needed.split(" or ")):
            text = _("the field “{field}” has “{option}” without “{needed}”.")
            raise _trouble(name, text, field=target, option=option, needed=needed)
    if sum(option in told for option in ("as", "decimal", "date")) > 1 or ("shift_days" in told and "date" not in told):
        text = _("the field “{field}” may have one of “as”, “decimal” and “date”; “shift_days” goes with “date”.")
        raise _trouble(name, text, field=target)
    columns = told.get("column", ())
    pattern = _pattern(name, target, told.get("pattern"), told.get("into", ""))
    plain = {option: told[option] for option in told if option not in ("column", "pattern", "as")}
    return Rule(
        columns=(columns,) if isinstance(columns, str) else tuple(columns),
        pattern=pattern,
        as_=told.get("as", ""),
        **plain,
    )


def _check_option(name: str, target: str, option: str, value: Any) -> None:
    match option, value:
        case "column", list():
            fits = bool(value) and all(isinstance(column, str) for column in value)
        case "value" | "default", _:
            fits = isinstance(value, (str, int, Decimal, dt.date))
        case "create", _:
            fits = isinstance(value, bool)
        case "shift_days", _:
            fits = isinstance(value, int) and not isinstance(value, bool) and abs(value) <= 1_000_000
        case ("replace" | "choose"), dict():
            fits = bool(value) and all(isinstance(text, str) for text in value.values())
        case _ if option in _OPTIONS and option not in _TABLES:
            fits = isinstance(value, str)
        case _:
            fits = False
    if option not in _OPTIONS:
        text = _("the field “{field}” has an option “{option}” that is not known. {hint}")
        raise _trouble(name, text, field=target, option=option, hint=_hint(option, _OPTIONS))
    if not fits:
        text = _("the option “{option}” of the field “{field}” has a value that cannot be used.")
        raise _trouble(name, text, field=target, option=option)
    if option in _CHOICES and value not in _CHOICES[option]:
        text = _("the option “{option}” of the field “{field}” is “{value}”. {hint}")
        raise _trouble(name, text, field=target, option=option, value=value, hint=_hint(value, _CHOICES[option]))


def _pattern(name: str, target: str, told: str | None, into: str) -> re.Pattern[str] | None:
    if told is None:
        return None
    try:
        pattern = re.compile(told)
    except re.error as error:
        text = _("the pattern of the field “{field}” is not a regular expression: {error}.")
        raise _trouble(name, text, field=target, error=error) from None
    if any(int(group) > pattern.groups for group in re.findall(r"\{(\d+)\}", into)):
        text = _("“into” of the field “{field}” names more groups than its pattern has.")
        raise _trouble(name, text, field=target)
    return pattern


def _only(name: str, told: Any) -> dict[str, Any]:
    if told is None:
        return {}
    if not isinstance(told, dict):
        raise _trouble(name, _("[only] must be a table of columns and texts."))
    return told


def _texts(name: str, key: str, told: Any) -> tuple[str, ...]:
    texts = [told] if isinstance(told, str) else told
    if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
        raise _trouble(name, _("“{key}” must be a text or a list of texts."), key=key)
    return tuple(texts)


def _hint(wrong: str, allowed: Iterable[str]) -> str:
    """The nearest name when there is one, and all of them."""
    names = list(allowed)
    alike = {folded(name): name for name in names}
    near = difflib.get_close_matches(folded(wrong), alike, n=1) if folded(wrong) else []
    known = _("There are: {known}.").format(known=", ".join(names[:60]) + (" …" if len(names) > 60 else ""))
    return _("Is it “{name}”?").format(name=alike[near[0]]) + " " + known if near else known


def _trouble(name: str, text: str, **details: object) -> Trouble:
    return Trouble((f"“{name}”: " if name else "") + text.format(**details))


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
