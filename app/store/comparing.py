"""How records are held against a filter, as SQL that means the same on both databases."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, and_, exists, false, func, literal_column, not_, or_, select, true
from sqlalchemy.orm import aliased

from app.formats import Kind, fold
from app.models import Code, Entity
from app.models.fields import Described, keys_of, sort_column
from app.store import extras
from app.store.filters import Condition, Due, Filter, Group, Has, Me, Op, days_of, link_of, place_of

_OPPOSITES: Final = {Op.IS_NOT: Op.IS, Op.LACKS: Op.CONTAINS, Op.EMPTY: Op.FILLED}


class Seen(NamedTuple):
    """What a filter needs to know beside itself: when it is asked, and by whom."""

    today: dt.date
    me: uuid.UUID | None = None


def passes(entity: type[Entity], source: Any, part: Filter, seen: Seen) -> ColumnElement[bool]:
    """Whether a record of `source`, the entity or an alias of it, passes this part of a filter."""
    if isinstance(part, Condition):
        return _tested(entity, source, part, seen)
    if isinstance(part, Has):
        return _has(entity, source, part, seen)
    tests = [passes(entity, source, inner, seen) for inner in part.parts if not _says_nothing(inner)]
    if not tests:
        return true()
    return or_(*tests) if part.any else and_(*tests)


def _says_nothing(part: Filter) -> bool:
    return isinstance(part, Group) and all(map(_says_nothing, part.parts))


def _has(entity: type[Entity], source: Any, part: Has, seen: Seen) -> ColumnElement[bool]:
    link = link_of(entity, part.link)
    other: Any = aliased(link.entity)
    found = exists().where(
        getattr(other, link.name) == source.id,
        other.deleted == literal_column("false"),
        passes(link.entity, other, part.where, seen),
    )
    return not_(found) if part.no else found


def _tested(entity: type[Entity], source: Any, condition: Condition, seen: Seen) -> ColumnElement[bool]:
    found = place_of(entity, condition.name)
    value = _meant(condition.value, seen)
    if found.through is None:
        return compared(source, found.field, condition.op, value, seen.today)
    assert found.through.target is not None
    there: Any = aliased(found.through.target)
    reference = getattr(source, found.through.name)

    def behind(op: Op, value: Any = None) -> ColumnElement[bool]:
        test = compared(there, found.field, op, value, seen.today)
        return reference.in_(select(there.id).where(test))  # type: ignore[no-any-return]

    # What is behind a reference that points nowhere is empty: all but the positive is said by its opposite.
    if (opposite := _OPPOSITES.get(condition.op)) is not None:
        positive = behind(opposite, value)
        none_too = opposite is Op.IS and _asks_for_none(value)
        return _not(or_(positive, _not(behind(Op.FILLED))) if none_too else positive)
    if condition.op in (Op.IS, Op.DUE) and _asks_for_none(value):
        return or_(behind(condition.op, value), _not(behind(Op.FILLED)))
    return behind(condition.op, value)


def _asks_for_none(value: Any) -> bool:
    values = value if isinstance(value, tuple) else (value,)
    return any(one is None or one is Due.NONE for one in values)


def _meant(value: Any, seen: Seen) -> Any:
    """The value with the user's id in the place of Me; a user nobody knows is found nowhere."""
    if value is Me.ME:
        return seen.me or ()
    if type(value) is tuple and Me.ME in value:
        return tuple(dict.fromkeys(seen.me if one is Me.ME else one for one in value if one is not Me.ME or seen.me))
    return value


def _not(test: ColumnElement[bool]) -> ColumnElement[bool]:
    """The opposite, also where a missing value made the test neither true nor false."""
    return not_(func.coalesce(test, false()))


def compared(source: Any, d: Described, op: Op, value: Any, today: dt.date) -> ColumnElement[bool]:
    """The test of one field; `source` is its entity or an alias of it."""
    if d.kind is Kind.CODES:
        return _has_code(source, d, op, value)
    if op in (Op.IS_NOT, Op.LACKS):
        return _not(compared(source, d, _OPPOSITES[op], value, today))
    if d.extra is not None and op is not Op.EMPTY and not _holds_for_nothing(d, op, value):
        rows: Any = aliased(extras.values_of(d))  # found in the index of the values, not by looking at each record
        test = _test(getattr(rows, extras.column_of(d)), lambda: rows.text_key, d, op, value, today)
        return source.id.in_(select(getattr(rows, extras.owner_of(d))).where(*extras.living(rows, d), test))  # type: ignore[no-any-return]
    return _test(getattr(source, d.name), lambda: folded(source, d), d, op, value, today)


def _holds_for_nothing(d: Described, op: Op, value: Any) -> bool:
    """Whether a record that holds nothing in the field may pass."""
    if op in (Op.CONTAINS, Op.BEGINS):
        return not fold(_kept(value))
    values = value if isinstance(value, tuple) else (value,)
    return op in (Op.IS, Op.DUE) and any(one in (None, extras.nothing(d), Due.NONE) for one in values)


def _test(column: Any, key: Callable[[], Any], d: Described, op: Op, value: Any, today: dt.date) -> ColumnElement[bool]:
    """The test of a column; `key` makes its folded text."""
    match op:
        case Op.IS:
            return _equal(column, value)
        case Op.CONTAINS | Op.BEGINS:
            pattern = like(fold(_kept(value)))
            return key().like(pattern if op is Op.CONTAINS else pattern[1:], escape="\\")  # type: ignore[no-any-return]
        case Op.FROM:
            return _between(column, value, None)
        case Op.TO:
            return _between(column, None, value)
        case Op.BETWEEN:
            return _between(column, *value)
        case Op.WITHIN:
            return _between(column, *days_of(value, today))
        case Op.DUE:
            wanted = value if isinstance(value, tuple) else (value,)
            return or_(false(), *(due_tests(column, today)[due] for due in wanted))
        case Op.EMPTY:
            return or_(column.is_(None), column == "") if is_text(d) else column.is_(None)
        case Op.FILLED:
            return column != "" if is_text(d) else column.is_not(None)  # type: ignore[no-any-return]
        case Op.IS_NOT | Op.LACKS:
            raise ValueError("said by its opposite")


def _between(column: Any, first: Any, last: Any) -> ColumnElement[bool]:
    ends = [column >= first] if first is not None else []
    ends += [column <= last] if last is not None else []
    return and_(*ends) if ends else column.is_not(None)


def folded(source: Any, d: Described) -> ColumnElement[str]:
    """A text without case and accents: its key where there is one, else folded while it is read."""
    key = sort_column(d.entity, d.name)
    if keys_of(d.entity).get(key) == (d.name,) or (d.extra is not None and key != d.name):
        return getattr(source, key)  # type: ignore[no-any-return]
    return func.kontor_fold(getattr(source, d.name))


def _has_code(source: Any, d: Described, op: Op, value: Any) -> ColumnElement[bool]:
    if op is Op.IS_NOT:
        return not_(_has_code(source, d, Op.IS, value))
    assert d.through is not None
    link: Any = aliased(d.through)
    linked = (getattr(link, d.through.__owner__) == source.id, link.deleted == literal_column("false"))
    word = aliased(Code)
    any_code = exists().where(*linked, word.id == link.code_id, word.table_name == d.field.codes)
    if op is Op.FILLED:
        return any_code
    if op is Op.EMPTY or value is None:
        return not_(any_code)
    wanted = value if isinstance(value, tuple) else (value,)
    present = [code for code in wanted if code is not None]
    has = exists().where(*linked, link.code_id.in_(present) if len(present) != 1 else link.code_id == present[0])
    return or_(has, not_(any_code)) if len(present) < len(wanted) else has


def _equal(column: Any, value: Any) -> ColumnElement[bool]:
    if not isinstance(value, tuple):
        test: ColumnElement[bool] = column.is_(None) if value is None else column == value
        return test
    present = [v for v in value if v is not None]
    test = column.in_(present)
    return or_(test, column.is_(None)) if len(present) < len(value) else test


def due_tests(day: ColumnElement[Any], today: dt.date) -> dict[Due, ColumnElement[bool]]:
    """The buckets of a day. A week ends on Sunday."""
    sunday = today + dt.timedelta(days=6 - today.weekday())
    return {
        Due.OVERDUE: day < today,
        Due.TODAY: day == today,
        Due.WEEK: and_(day > today, day <= sunday),
        Due.LATER: day > sunday,
        Due.NONE: day.is_(None),
    }


def words(typed: str) -> list[str]:
    """The words of a search as the store keeps them; what no database can hold finds nothing, but breaks nothing."""
    return fold(_kept(typed)).split()


def _kept(typed: str) -> str:
    return typed.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def like(word: str) -> str:
    """A pattern for texts that hold the word, whatever signs it is made of; the escape is a backslash."""
    for special in "\\%_":
        word = word.replace(special, "\\" + special)
    return f"%{word}%"


def is_text(d: Described) -> bool:
    return d.column is not None and d.column.type.python_type is str
