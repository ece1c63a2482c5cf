"""What a list is asked for, and the test a record must pass to be in it.

One `matches` serves pages, counts, sums and tallies, so that a pie, its number and the rows cannot disagree.
"""

from __future__ import annotations

import datetime as dt
import uuid
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, and_, false, literal_column, or_, select, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.expression import FunctionElement

from app.formats import Kind
from app.models import Entity
from app.models.fields import fields_of, made_fields
from app.store.comparing import Seen, due_tests, is_text, like, passes, words
from app.store.filters import EVERYTHING, Condition, Due, Group, Op

__all__ = [
    "Condition",
    "Due",
    "Group",
    "Listing",
    "Op",
    "due_tests",
    "found",
    "is_text",
    "like",
    "matches",
    "unindexed",
    "words",
]


@dataclass(frozen=True, slots=True)
class Listing:
    """What the user asked to see. Two equal listings show the same rows."""

    entity: type[Entity]
    where: tuple[Condition, ...] = ()
    search: str = ""
    sort: str = ""
    descending: bool = False
    today: dt.date = dt.date.min
    filter: Group = EVERYTHING  # beside `where`, whose conditions are the chips of quick filters
    me: uuid.UUID | None = None  # the user who looks
    group: str = ""  # the field by which rows stand together, or one of a record it refers to

    def having(self, name: str, op: Op, value: Any = None) -> Listing:
        """The same with this condition; one per field and way of comparing."""
        kept = tuple(c for c in self.where if (c.name, c.op) != (name, op))
        return replace(self, where=(*kept, Condition(name, op, value)))

    def without(self, name: str) -> Listing:
        return replace(self, where=tuple(c for c in self.where if c.name != name))

    @property
    def sorted_by(self) -> str:
        return self.sort or self.entity.__order__ or self.entity.__title__


def matches(listing: Listing) -> ColumnElement[bool]:
    """The test of a listing, without its order."""
    tests: list[ColumnElement[bool]] = [listing.entity.deleted == literal_column("false")]
    seen = Seen(listing.today, listing.me)
    tests += [passes(listing.entity, listing.entity, condition, seen) for condition in listing.where]
    if listing.filter.parts:
        tests.append(passes(listing.entity, listing.entity, listing.filter, seen))
    tests += [found(listing.entity, word) for word in words(listing.search)]
    return and_(*tests)


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
    if texts := [d for d in made_fields(entity) if d.kind is Kind.TEXT]:
        rows: Any = texts[0].through
        told = rows.field_id.in_([d.extra for d in texts]), rows.deleted == literal_column("false")
        hits.append(entity.id.in_(select(getattr(rows, rows.__owner__)).where(*told, rows.text_key.like(pattern, escape="\\"))))
    return or_(false(), *hits)


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


class _AsTheyLie(FunctionElement[Any]):
    inherit_cache = True


@compiles(_AsTheyLie, "sqlite")
def _as_they_lie_sqlite(element: Any, compiler: Any, **kw: Any) -> str:
    (column,) = element.clauses
    return f"{compiler.preparer.format_table(column.table)}.rowid"


@compiles(_AsTheyLie)
def _as_they_lie_elsewhere(element: Any, compiler: Any, **kw: Any) -> str:
    return str(compiler.process(element.clauses, **kw))


def as_they_lie(entity: type[Entity]) -> ColumnElement[Any]:
    """What to group by record for record, so that SQLite reads the table from end to end and has nothing to sort."""
    return _AsTheyLie(entity.id)
