"""How a list is arranged: what a view keeps under its name, and a list from one start to the next; as JSON and back.

What is read may come from a later program, or name a field that is gone: what cannot be understood is left out and said.
"""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NamedTuple

from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import Described, field_of
from app.store.filters import (
    COUNTED,
    EVERYTHING,
    MOST_DAYS,
    OPS,
    Condition,
    Due,
    Filter,
    Group,
    Has,
    Me,
    Op,
    Period,
    Span,
    link_of,
    place_of,
)
from app.store.grouping import groupable
from app.trouble import Trouble

VERSION: Final = 1
DEEPEST: Final = 8  # groups within groups
_MOST_LETTERS: Final = 200_000
_WIDEST: Final = 10_000


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What is shown and how. Empty: as the list comes."""

    where: tuple[Condition, ...] = ()
    filter: Group = EVERYTHING
    search: str = ""
    sort: str = ""
    descending: bool = False
    group: str = ""
    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)


class Understood(NamedTuple):
    arrangement: Arrangement
    lost: tuple[str, ...] = ()  # a sentence for each part that was left out


class _Unknown(Exception):
    """A part that cannot be understood; the sentence says why."""


# Out --------------------------------------------------------------------------------------------------------------


def to_json(arrangement: Arrangement) -> dict[str, Any]:
    """Only what is arranged."""
    made: dict[str, Any] = {"version": VERSION}
    if arrangement.where:
        made["where"] = [_part_out(condition) for condition in arrangement.where]
    if arrangement.filter != EVERYTHING:
        made["filter"] = _part_out(arrangement.filter)
    for name in ("search", "sort", "descending", "group"):
        if value := getattr(arrangement, name):
            made[name] = value
    if arrangement.columns:
        made["columns"] = list(arrangement.columns)
    if arrangement.widths:
        made["widths"] = dict(arrangement.widths)
    return made


def to_text(arrangement: Arrangement) -> str:
    return json.dumps(to_json(arrangement), ensure_ascii=False)


def _part_out(part: Filter) -> dict[str, Any]:
    if isinstance(part, Group):
        return {"any" if part.any else "all": [_part_out(inner) for inner in part.parts]}
    if isinstance(part, Has):
        more = {"where": _part_out(part.where)} if part.where != EVERYTHING else {}
        return {"has no" if part.no else "has": part.link, **more}
    made: dict[str, Any] = {"field": part.name, "op": part.op.value}
    if part.value is not None:
        made["value"] = _value_out(part.value)
    return made


def _value_out(value: Any) -> Any:
    if isinstance(value, Period):
        return {"span": value.span.value, **({"days": value.days} if value.span in COUNTED else {})}
    if isinstance(value, Me):
        return {"me": True}
    if isinstance(value, tuple):
        return [_value_out(one) for one in value]
    if isinstance(value, (dt.date, dt.datetime, dt.time)):
        return value.isoformat()
    if value is None or isinstance(value, (str, bool, int)):
        return value
    return str(getattr(value, "value", value))  # an enum by its value; Decimals and ids as texts, to the last digit


# In ---------------------------------------------------------------------------------------------------------------


def from_text(entity: type[Entity], text: str) -> Understood:
    """Trouble when it is no arrangement at all."""
    damaged = Trouble(_("This view cannot be read: its definition is damaged. Save it anew."))
    if len(text) > _MOST_LETTERS:
        raise damaged
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        raise damaged from None
    if not isinstance(content, dict):
        raise damaged
    return from_json(entity, content)


def from_json(entity: type[Entity], content: Mapping[str, Any]) -> Understood:
    if content.get("version", VERSION) != VERSION:
        return Understood(Arrangement(), (_("It was made by a newer version of the program."),))
    lost: list[str] = []
    where = [_part_in(entity, part, lost, 0, quick=True) for part in _list(content.get("where"))]
    tree = _part_in(entity, content["filter"], lost, 0) if "filter" in content else None
    sort, group = _field_in(entity, content.get("sort"), lost), _group_in(entity, content.get("group"), lost)
    columns = (_field_in(entity, name, lost) for name in _list(content.get("columns")))
    widths = content.get("widths")
    made = Arrangement(
        where=tuple(part for part in where if isinstance(part, Condition)),
        filter=tree if isinstance(tree, Group) else Group((tree,)) if tree else EVERYTHING,
        search=str(content.get("search", ""))[:1000],
        sort=sort,
        descending=content.get("descending") is True,
        group=group,
        columns=tuple(dict.fromkeys(name for name in columns if name)),
        widths={n: w for n, w in widths.items() if type(w) is int and 0 < w < _WIDEST} if isinstance(widths, dict) else {},
    )
    return Understood(made, tuple(dict.fromkeys(lost)))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _field_in(entity: type[Entity], name: Any, lost: list[str]) -> str:
    if not name:
        return ""
    try:
        return field_of(entity, str(name)).name
    except KeyError:
        lost.append(_no_field(str(name)))
        return ""


def _group_in(entity: type[Entity], path: Any, lost: list[str]) -> str:
    if not path:
        return ""
    try:
        if groupable(place_of(entity, str(path)).field):
            return str(path)
    except KeyError:
        pass
    lost.append(_no_field(str(path)))
    return ""


def _no_field(name: str) -> str:
    return _("There is no field “{name}” any more.").format(name=name)


def _part_in(entity: type[Entity], part: Any, lost: list[str], depth: int, *, quick: bool = False) -> Filter | None:
    """A part of a filter, or None when it had to be left out; a quick filter may ask for a day's bucket."""
    try:
        if not isinstance(part, dict) or depth > DEEPEST:
            raise _Unknown(_("A part of the filter cannot be understood."))
        if "field" in part:
            return _condition_in(entity, part, quick)
        for word in ("has", "has no"):
            if word in part:
                return _has_in(entity, part, word, lost, depth)
        for word in ("all", "any"):
            if word in part:
                inner = [_part_in(entity, one, lost, depth + 1) for one in _list(part[word])]
                return Group(tuple(one for one in inner if one is not None), any=word == "any")
        raise _Unknown(_("A part of the filter cannot be understood."))
    except _Unknown as unknown:
        lost.append(str(unknown))
        return None


def _has_in(entity: type[Entity], part: dict[str, Any], word: str, lost: list[str], depth: int) -> Has:
    link = str(part[word])
    try:
        other = link_of(entity, link).entity
    except KeyError:
        raise _Unknown(_no_field(link)) from None
    where = _part_in(other, part["where"], lost, depth + 1) if "where" in part else EVERYTHING
    inner = where if isinstance(where, Group) else Group((where,)) if where else EVERYTHING
    return Has(link, inner, no=word == "has no")


def _condition_in(entity: type[Entity], part: dict[str, Any], quick: bool) -> Condition:
    path = str(part["field"])
    try:
        d = place_of(entity, path).field
    except KeyError:
        raise _Unknown(_no_field(path)) from None
    try:
        op = Op(part.get("op"))
        if op not in (*OPS[d.kind], Op.EMPTY) and not (quick and op is Op.DUE and d.kind is Kind.DATE):
            raise ValueError("does not fit the field")
        return Condition(path, op, _operand_in(d, op, part.get("value")))
    except (ValueError, TypeError, KeyError, InvalidOperation, OverflowError):
        label = _(d.field.label)
        raise _Unknown(_("What is asked of the field “{name}” cannot be understood.").format(name=label)) from None


def _operand_in(d: Described, op: Op, value: Any) -> Any:
    if op in (Op.EMPTY, Op.FILLED):
        return None
    if op is Op.WITHIN:
        span, days = Span(value["span"]), value.get("days", 0)
        if type(days) is not int or not 0 <= days <= MOST_DAYS:
            raise ValueError("no number of days")
        return Period(span, days)
    if op is Op.DUE:
        return tuple(map(Due, value)) if isinstance(value, list) else Due(value)
    if op is Op.BETWEEN:
        first, last = value
        return _value_in(d, first), _value_in(d, last)
    if op in (Op.IS, Op.IS_NOT):
        return tuple(_value_in(d, one) for one in value) if isinstance(value, list) else _value_in(d, value)
    if value is None:
        raise ValueError("no value")
    return _value_in(d, value)


def _whole(value: Any) -> int:
    if type(value) is not int or abs(value) >= 1 << 63:
        raise ValueError("no whole number")
    return value


def _yes_no(value: Any) -> bool:
    if type(value) is not bool:
        raise ValueError("neither yes nor no")
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value


def _moment(value: Any) -> dt.datetime:
    moment = dt.datetime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment


_READ: Final[dict[Kind, Callable[[Any], Any]]] = {
    **dict.fromkeys((Kind.NUMBER, Kind.SERIAL, Kind.PERCENT), _whole),
    **dict.fromkeys((Kind.REF, Kind.CODES), uuid.UUID),
    Kind.YESNO: _yes_no,
    Kind.DATE: dt.date.fromisoformat,
    Kind.TIME: dt.time.fromisoformat,
    Kind.MOMENT: _moment,
}


def _value_in(d: Described, value: Any) -> Any:
    if value is None:
        return None
    if value == {"me": True} and d.kind is Kind.REF:
        return Me.ME
    if d.kind is Kind.MONEY:
        amount = Decimal(_text(value))
        if not amount.is_finite() or amount != round(amount, d.scale) or abs(amount.scaleb(d.scale)) >= 1 << 63:
            raise ValueError("no amount")
        return amount
    if d.kind is Kind.CHOICE:
        assert d.column is not None
        member: Callable[[Any], Any] = d.column.type.python_type
        return member(value)
    read: Callable[[Any], Any] = _READ.get(d.kind) or _text
    return read(value)
