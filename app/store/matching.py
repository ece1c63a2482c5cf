"""What a list is asked for, and the test a record must pass to be in it.

One `matches` serves pages, counts, sums and tallies, so that a pie, its number and the rows cannot disagree.
"""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, exists, false, literal_column, not_, or_, select, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import FunctionElement

from app.formats import Kind, fold
from app.models import Code, Entity
from app.models.fields import Described, field_of, fields_of


class Op(enum.Enum):
    """How a condition compares."""

    IS = "is"  # equal; a tuple means one of them
    FROM = "from"  # at least
    TO = "to"  # at most
    EMPTY = "empty"
    DUE = "due"  # a day's bucket, see Due; a tuple means one of them


class Due(enum.Enum):
    """Where a day lies from today: what the deadline pie shows."""

    OVERDUE = "overdue"
    TODAY = "today"
    WEEK = "this week"
    LATER = "later"
    NONE = "none"


class Condition(NamedTuple):
    name: str
    op: Op
    value: Any = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What the user asked to see. Two equal listings show the same rows."""

    entity: type[Entity]
    where: tuple[Condition, ...] = ()
    search: str = ""
    sort: str = ""
    descending: bool = False
    today: dt.date = dt.date.min

    def having(self, name: str, op: Op, value: Any = None) -> Listing:
        """The same with this condition; one per field and way of comparing."""
        kept = tuple(c for c in self.where if (c.name, c.op) != (name, op))
        return replace(self, where=(*kept, Condition(name, op, value)))

    def without(self, name: str) -> Listing:
        return replace(self, where=tuple(c for c in self.where if c.name != name))

    @property
    def sorted_by(self) -> str:
        return self.sort or self.entity.__order__ or self.entity.__title__


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


def matches(listing: Listing) -> ColumnElement[bool]:
    """The test of a listing, without its order."""
    tests: list[ColumnElement[bool]] = [listing.entity.deleted == literal_column("false")]
    tests += [_test(listing, condition) for condition in listing.where]
    tests += [found(listing.entity, word) for word in words(listing.search)]
    return and_(*tests)


def words(typed: str) -> list[str]:
    """The words of a search as the store keeps them; what no database can hold finds nothing, but breaks nothing."""
    return fold(typed.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")).split()


def like(word: str) -> str:
    """A pattern for texts that hold the word, whatever signs it is made of; the escape is a backslash."""
    for special in "\\%_":
        word = word.replace(special, "\\" + special)
    return f"%{word}%"


def found(entity: type[Entity], word: str) -> ColumnElement[bool]:
    """Whether a folded word stands in the searched fields of a record, or of one it refers to by a searched field."""
    pattern = like(word)
    hits: list[ColumnElement[bool]] = []
    if hasattr(entity, "search_key"):
        hits.append(entity.search_key.like(pattern, escape="\\"))
    for d in fields_of(entity):
        if d.kind is Kind.REF and d.field.searched and d.target:
            other: Any = d.target
            named = select(other.id).where(other.search_key.like(pattern, escape="\\"))
            hits.append(getattr(entity, d.name).in_(named))
    return or_(false(), *hits)


def _test(listing: Listing, condition: Condition) -> ColumnElement[bool]:
    d = field_of(listing.entity, condition.name)
    if d.kind is Kind.CODES:
        return _has_code(listing.entity, d, condition)
    column = getattr(listing.entity, d.name)
    match condition.op:
        case Op.IS:
            return _equal(column, condition.value)
        case Op.FROM:
            return column >= condition.value  # type: ignore[no-any-return]
        case Op.TO:
            return column <= condition.value  # type: ignore[no-any-return]
        case Op.DUE:
            wanted = condition.value if isinstance(condition.value, tuple) else (condition.value,)
            return or_(*(due_tests(column, listing.today)[due] for due in wanted))
        case Op.EMPTY:
            return or_(column.is_(None), column == "") if is_text(d) else column.is_(None)


def _has_code(entity: type[Entity], d: Described, condition: Condition) -> ColumnElement[bool]:
    link: Any = d.through
    linked = (getattr(link, link.__owner__) == entity.id, link.deleted == literal_column("false"))
    any_code = exists().where(*linked, Code.id == link.code_id, Code.table_name == d.field.codes)
    if condition.op is Op.EMPTY or condition.value is None:
        return not_(any_code)
    wanted = condition.value if isinstance(condition.value, tuple) else (condition.value,)
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


class _Unindexed(FunctionElement[Any]):
    inherit_cache = True


@compiles(_Unindexed, "sqlite")
def _unindexed_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    return f"+{compiler.process(element.clauses, **kw)}"


@compiles(_Unindexed)
def _unindexed_elsewhere(element: Any, compiler: Any, **kw: Any) -> str:
    return str(compiler.process(element.clauses, **kw))


def unindexed(column: Any) -> ColumnElement[Any]:
    """The column, where SQLite must not walk along or look into its index; PostgreSQL counts rows and knows better."""
    return type_coerce(_Unindexed(column), column.type)


def is_text(d: Described) -> bool:
    return d.column is not None and d.column.type.python_type is str
