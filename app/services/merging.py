"""Two records that are one: a choice per field, everything that points to the other moves, one write that undo takes back."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app.formats import Kind
from app.language import _
from app.models import ENTITIES, Entity, NotDuplicate
from app.models.fields import Described, fields_of, own_fields
from app.services import duplicates, mass, owned, records, rules
from app.services.records import Saved
from app.services.wording import Wording
from app.store import stamps
from app.trouble import Refused


class Choice(enum.Enum):
    KEPT = "kept"  # the value of the record that stays
    OTHER = "other"
    BOTH = "both"  # of notes and of several codes


class Pair(NamedTuple):
    """One field of both records, and which value is offered first."""

    name: str
    label: str
    kept: str
    other: str
    choice: Choice
    joinable: bool

    @property
    def differs(self) -> bool:
        return self.kept != self.other


class Move(NamedTuple):
    """Records of one kind that point to the other one, and will point to the one that stays."""

    words: str
    n: int


class Side(NamedTuple):
    id: uuid.UUID
    version: int
    title: str


class Comparison(NamedTuple):
    kept: Side
    other: Side
    fields: tuple[Pair, ...]  # differing ones first
    moves: tuple[Move, ...]
    refused: str  # why it cannot be done, "" when it can


def compare(session: Session, entity: type[Entity], kept: uuid.UUID, other: uuid.UUID) -> Comparison:
    """Both records side by side, what would move, and whether it can be done at all."""
    stays, goes = (records.get(session, entity, id, lock=False) for id in (kept, other))
    wording, described = Wording(session), mass.offered(entity)
    values = [_values(session, record, described) for record in (stays, goes)]
    wording.learn((d, side[d.name]) for side in values for d in described)
    pairs = []
    for d in described:
        mine, theirs = (side[d.name] for side in values)
        texts = [wording.text(d, value) if value not in (None, False) else "" for value in (mine, theirs)]
        if mine or theirs:
            pairs.append(Pair(d.name, _(d.field.label), texts[0], texts[1], _offered(d, mine, theirs), d.kind in _JOINABLE))
    pairs.sort(key=lambda one: not one.differs)
    moves = tuple(move for d in _pointing(entity) if (move := _counted(session, d, other)).n)
    first, second = (Side(record.id, record.version, named(record)) for record in (stays, goes))
    return Comparison(first, second, tuple(pairs), moves, _refusal(session, stays, goes))


_JOINABLE = (Kind.MEMO, Kind.CODES)


def named(record: Any) -> str:
    """What it is called, with its number where it has one: both may have the same name."""
    number = getattr(record, "number", None)
    title = str(getattr(record, record.__title__, "") or "")
    return f"{title} ({number})" if number else title


def merge(session: Session, entity: type[Entity], kept: Side, other: Side, choices: Mapping[str, Choice] | None = None) -> Saved:
    """Make one record of two. The other one lands in the bin, with a note of what it became."""
    if kept.id == other.id:
        raise Refused(_("Choose two different records."))
    both = {id: records.get(session, entity, id) for id in sorted((kept.id, other.id))}
    stays, goes = both[kept.id], both[other.id]
    for record, side in ((stays, kept), (goes, other)):
        if record.version != side.version:
            text = _("{record} was changed by {who} meanwhile. Look at both again.")
            raise Refused(text.format(record=side.title, who=record.changed_by))
    if refusal := _refusal(session, stays, goes):
        raise Refused(refusal)
    values = _chosen(session, stays, goes, choices or {})
    for d in _pointing(entity):
        _move(session, d, stays, goes)
    _drop_twins(session, entity, stays.id)
    _move_pairs(session, entity, stays.id, goes.id)
    _put_away(session, stays, goes)
    saved = records.save(session, entity, values, stays.id, stays.version)
    if saved.version == kept.version:
        owned.touch(session, stays)
        session.flush()
    return Saved(stays.id, stays.version)


# fields -------------------------------------------------------------------------------------------------------------


def _values(session: Session, record: Any, described: tuple[Described, ...]) -> dict[str, Any]:
    return {d.name: records.current(session, record, d) for d in described}


def _offered(d: Described, mine: Any, theirs: Any) -> Choice:
    if not mine:
        return Choice.OTHER
    return Choice.BOTH if d.kind in _JOINABLE and theirs and mine != theirs else Choice.KEPT


def _chosen(session: Session, stays: Any, goes: Any, choices: Mapping[str, Choice]) -> dict[str, Any]:
    """The values that the record which stays gets new."""
    described = mass.offered(type(stays))
    mine, theirs = (_values(session, record, described) for record in (stays, goes))
    chosen = {}
    for d in described:
        choice = choices.get(d.name) or _offered(d, mine[d.name], theirs[d.name])
        if choice is Choice.OTHER:
            chosen[d.name] = theirs[d.name]
        elif choice is Choice.BOTH:
            chosen[d.name] = _both(d, mine[d.name], theirs[d.name])
    return {name: value for name, value in chosen.items() if value != mine[name]}


def _both(d: Described, mine: Any, theirs: Any) -> Any:
    if d.kind is Kind.CODES:
        return mine | theirs
    return "\n".join(text for text in (mine, theirs) if text) if mine != theirs else mine


# what moves ---------------------------------------------------------------------------------------------------------


def _pointing(entity: type[Entity]) -> Iterator[Described]:
    """Every field of every entity that may hold a record of this one; links to codes follow the fields that hold them."""
    for other in ENTITIES:
        if other not in owned.field_rows():
            yield from (d for d in own_fields(other) if d.target is entity and d.column is not None)


def _counted(session: Session, d: Described, id: uuid.UUID) -> Move:
    entity = d.entity
    n = session.scalar(select(func.count()).select_from(entity).where(getattr(entity, d.name) == id, entity.deleted.is_(False)))
    return Move(_(entity.__labels__[n != 1]), n or 0)


def _move(session: Session, d: Described, stays: Any, goes: Any) -> None:
    entity: Any = d.entity
    if entity in owned.ONE_EACH and d.name == entity.__owner__:
        _join_part(session, entity, stays, goes)
        return
    table, column = entity.__table__, entity.__table__.c[d.name]
    raised = {"version": table.c.version + 1, **stamps.changed_now(session)}
    _tell_owners(session, entity, d, goes.id)
    session.execute(update(table).where(column == goes.id).values({d.name: stays.id, **raised}))


def _tell_owners(session: Session, entity: Any, d: Described, id: uuid.UUID) -> None:
    """A record whose part is about to point elsewhere gets a new version: whoever has it open must notice."""
    owner: Any = owned.owner_entity(entity)
    if owner is None or d.name == entity.__owner__:
        return
    owners = select(getattr(entity, entity.__owner__)).where(getattr(entity, d.name) == id, entity.deleted.is_(False))
    told = update(owner.__table__).where(owner.id.in_(owners), owner.deleted.is_(False))
    session.execute(told.values(version=owner.__table__.c.version + 1, **stamps.changed_now(session)))


def _join_part(session: Session, entity: Any, stays: Any, goes: Any) -> None:
    """Of what a record has at most one of, the gaps are filled from the other one's."""
    mine, theirs = (session.get(entity, record.id, with_for_update=True) for record in (stays, goes))
    if theirs is None or theirs.deleted:
        return
    if mine is None:
        mine = entity(id=stays.id, scope=stays.scope, **{entity.__owner__: stays.id})
        session.add(mine)
    fresh, mine.deleted = bool(mine.deleted), False
    for d in fields_of(entity):
        if d.stored and d.name != entity.__owner__ and (fresh or not getattr(mine, d.name)):
            setattr(mine, d.name, getattr(theirs, d.name))
        elif d.kind is Kind.MEMO:
            setattr(mine, d.name, _both(d, getattr(mine, d.name), getattr(theirs, d.name)))
    theirs.deleted = True
    session.flush()


def _drop_twins(session: Session, entity: type[Entity], id: uuid.UUID) -> None:
    """Parts that both records had alike are there once afterwards."""
    for part in ENTITIES:
        if owned.owner_entity(part) is not entity or part in (*owned.field_rows(), *owned.ONE_EACH):
            continue
        seen: set[tuple[Any, ...]] = set()
        rows = select(part).where(getattr(part, part.__owner__) == id, part.deleted.is_(False))
        names = [d.name for d in fields_of(part) if d.stored and d.column is not None]
        for row in session.scalars(rows.order_by(part.created_at, part.id)):
            key = tuple(getattr(row, name) for name in names)
            if key in seen:
                row.deleted = True
            seen.add(key)
    session.flush()


def _move_pairs(session: Session, entity: type[Entity], stays: uuid.UUID, goes: uuid.UUID) -> None:
    """What was said to be different from the other one is different from the one that stays."""
    different = duplicates.separated(session, entity, goes) - {stays}
    living = NotDuplicate.kind == entity.__tablename__, NotDuplicate.deleted.is_(False)
    named_in = (NotDuplicate.one == goes.hex) | (NotDuplicate.other == goes.hex)
    for row in session.scalars(select(NotDuplicate).where(*living, named_in)):
        row.deleted = True
    session.flush()
    duplicates.separate(session, entity, stays, [id for id in different if id is not None])


def _put_away(session: Session, stays: Any, goes: Any) -> None:
    note = _("Merged into {record}.").format(record=named(stays))
    goes.notes = "\n".join(text for text in (goes.notes, note) if text)
    rules.before_delete(session, goes)
    goes.deleted = True
    session.flush()


def _refusal(session: Session, stays: Any, goes: Any) -> str:
    if stays.scope != goes.scope:
        return _("Different people may see these two, so they cannot be one.")
    for d in _pointing(type(goes)):
        lock = d.entity.__lock__
        if lock:
            closed = _locked(session, d, goes.id, lock)
            if closed:
                text = _("{record} has closed cases ({numbers}), and a closed case stays as it is. Keep this one, or reopen them.")
                return text.format(record=named(goes), numbers=", ".join(closed[:5]) + (" …" if len(closed) > 5 else ""))
    return ""


def _locked(session: Session, d: Described, id: uuid.UUID, lock: str) -> list[str]:
    entity: Any = d.entity
    stmt = select(entity.number).where(getattr(entity, d.name) == id, getattr(entity, lock).is_(True)).order_by(entity.number)
    return [str(number or "?") for number in session.scalars(stmt)]
