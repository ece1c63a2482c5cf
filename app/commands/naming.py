"""How entities, fields and records are named on the command line, and what is said when a name is not known."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import uuid
from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.commands.call import Usage
from app.formats import Kind, Unreadable, current, fold
from app.language import _
from app.models import ENTITIES, Entity
from app.models.fields import Described, fields_of
from app.services import lookups
from app.store.listing import Condition, Due, Op
from app.trouble import Trouble

_OPERATORS: Final = {"=": Op.IS, ">=": Op.FROM, "<=": Op.TO}
_CANDIDATES: Final = 200


def entity_name(entity: type[Entity]) -> str:
    """"case-status" of CaseStatus."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", entity.__name__).lower()


def entity_named(text: str) -> type[Entity]:
    """The entity of a name in singular or plural: case, cases, case-status, Case statuses …"""
    wanted = fold(re.sub(r"[\s_]+", "-", text.strip()))
    for entity in ENTITIES:
        names = (entity_name(entity), entity.__tablename__, *entity.__labels__, *(_(label) for label in entity.__labels__))
        if wanted in {fold(re.sub(r"[\s_]+", "-", name)) for name in names}:
            return entity
    raise Usage(_unknown(_("There is nothing called “{name}”."), text, map(entity_name, ENTITIES)))


def field_name(d: Described) -> str:
    """"company" of company_id; the label of a field the users made, whose name says nothing."""
    return _plain(d.field.label) if d.extra is not None else d.name.removesuffix("_id")


def _plain(label: str) -> str:
    return fold(label.replace(" ", "_"))


def field_named(entity: type[Entity], text: str) -> Described:
    wanted = fold(text.strip().replace("-", "_").replace(" ", "_"))
    for d in fields_of(entity):
        if wanted in (d.name, field_name(d), _plain(d.field.label)):
            return d
    raise Usage(_unknown(_("There is no field “{name}”."), text, map(field_name, fields_of(entity))))


def _unknown(sentence: str, name: str, known: Iterable[str]) -> str:
    known = list(known)
    close = difflib.get_close_matches(name.lower(), known, 3) or known
    return f"{sentence.format(name=name)} " + _("There are: {names}.").format(names=", ".join(close))


def conditions(session: Session, entity: type[Entity], wanted: Iterable[str], today: dt.date) -> tuple[Condition, ...]:
    """The conditions of some words like status=New, value>=1000, deadline=overdue, salesperson= (empty).

    The same field named several times with = means any of these values.
    """
    found: dict[tuple[str, Op], list[Any]] = {}
    for text in wanted:
        match = re.fullmatch(r"\s*([^<>=]+?)\s*(>=|<=|=)(.*)", text, re.DOTALL)
        if match is None:
            raise Usage(_("“{text}” is no condition. Write it like status=New, value>=1000 or deadline=overdue.").format(text=text))
        d = field_named(entity, match[1])
        op, values = _meant(session, d, _OPERATORS[match[2]], match[3].strip(), today)
        found.setdefault((d.name, op), []).extend(values)
    return tuple(
        Condition(name, op, None if op is Op.EMPTY else tuple(values) if op in (Op.IS, Op.DUE) else values[-1])
        for (name, op), values in found.items()
    )


def _meant(session: Session, d: Described, op: Op, text: str, today: dt.date) -> tuple[Op, list[Any]]:
    if op is Op.IS and not text:
        return Op.EMPTY, [None]
    if op is not Op.IS and d.kind not in (Kind.NUMBER, Kind.SERIAL, Kind.MONEY, Kind.PERCENT, Kind.DATE, Kind.MOMENT):
        raise Usage(_("{field} can only be compared with =.").format(field=field_name(d)))
    if d.kind is Kind.DATE and op is Op.IS and (due := next((b for b in Due if b.value == fold(text)), None)):
        return Op.DUE, [due]
    if d.kind in (Kind.REF, Kind.CODES):
        return op, list[Any](records_named(session, d, text))
    return op, [_value(d, text, today)]


def _value(d: Described, text: str, today: dt.date) -> Any:
    if d.kind is Kind.CHOICE:
        assert d.column is not None
        members: list[Any] = list(d.column.type.python_type)  # type: ignore[call-overload]
        for member in members:
            if fold(text) in (fold(str(member.value)), fold(_(str(member.value)))):
                return member
        raise Usage(_unknown(_("“{name}” cannot be chosen."), text, (str(member.value) for member in members)))
    try:
        return current().parse(d.kind, text, today=today, scale=d.scale)
    except Unreadable as trouble:
        raise Usage(f"{field_name(d)}: {trouble}") from None


def records_named(session: Session, d: Described, text: str) -> list[uuid.UUID]:
    """The records a reference may mean by this text: by id, number, short code or full name."""
    assert d.target is not None
    if found := _by_key(session, d.target, d.field.codes, text):
        return found
    hits = lookups.hits(session, d.target, text, d.field.codes, _CANDIDATES)
    exact = [hit.id for hit in hits if fold(hit.text) == fold(text)]
    if not exact:
        label = _(d.target.__labels__[0])
        sentence = _("{what}: nothing is called “{name}”.").format(what=label, name=text)
        if near := ", ".join(hit.text for hit in hits[:5]):
            raise Usage(f"{sentence} " + _("Similar: {names}.").format(names=near))
        some = ", ".join(hit.text for hit in lookups.hits(session, d.target, "", d.field.codes, 10))
        raise Usage(f"{sentence} " + _("There are, for example: {names}.").format(names=some))
    return exact


def _by_key(session: Session, target: type[Entity], codes_of: str, text: str) -> list[uuid.UUID]:
    tests: list[Any] = []
    names = {d.name for d in fields_of(target)}
    if "number" in names and text.isdecimal():
        tests.append(target.number == int(text))  # type: ignore[attr-defined]
    if "code" in names and text:
        tests.append(target.code == text)  # type: ignore[attr-defined]
    if re.fullmatch(r"[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}", text):
        tests.append(target.id == uuid.UUID(text))
    for test in tests:
        stmt = select(target.id).where(target.deleted.is_(False), test)
        if codes_of:
            stmt = stmt.where(target.table_name == codes_of)  # type: ignore[attr-defined]
        if found := list(session.scalars(stmt)):
            return found
    return []


def one_record(session: Session, d: Described, text: str) -> uuid.UUID:
    """The one record that is meant; Trouble when there are several of that name."""
    found = records_named(session, d, text)
    if len(found) > 1:
        raise Trouble(_("{n} records are called “{name}”. Name the number instead.").format(n=len(found), name=text))
    return found[0]
