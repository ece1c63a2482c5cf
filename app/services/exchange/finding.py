"""Finds the records that a foreign row names, and makes the words a mapping allows to be made.

Code tables, statuses, users and the like are few: they are read once. Companies, persons and cases are looked up for
a few hundred rows at a time.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.formats import TEXTUAL, Kind, fold
from app.language import _
from app.models import Case, CaseStatus, Code, Company, Entity, Person, Team, User
from app.models.fields import Described, field_of, fields_of, keys_of, sort_column
from app.models.types import uuid7
from app.services.exchange.rules import Lookup, RawValue, Rule, Unfit, text_of
from app.store.listing import title_of
from app.trouble import Trouble

MANY: Final = (Company, Person, Case)
CREATABLE: Final = (Code, CaseStatus, User, Team)
# What names a record when a mapping does not say by which field: the first that fits.
NAMED_BY: Final[dict[type[Entity], tuple[str, ...]]] = {Company: ("number", "name"), Person: ("name",), Case: ("number", "title")}
_BETWEEN = re.compile(r"\s*[,;|\n]\s*")
_ID = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class Known(NamedTuple):
    """A record that may be meant."""

    id: uuid.UUID
    exact: str
    title: str


@dataclass(slots=True)
class Index:
    """The records of one entity (and code table) by the folded text of one field."""

    entity: type[Entity]
    by: str
    table: str  # of a code
    found: dict[str, list[Known]] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    whole: bool = False


class Made(NamedTuple):
    """A word that the import makes on its way."""

    entity: type[Entity]
    values: dict[str, Any]


class Finder:
    """Looks names up, a chunk of rows at a time: ``want`` them all, ``look``, then ask for each."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._indexes: dict[tuple[type[Entity], str, str], Index] = {}
        self.made: list[Made] = []
        self.names: dict[uuid.UUID, str] = {}  # what the found records are called

    def check(self, d: Described, rule: Rule) -> None:
        """Trouble when a mapping names records in a way there is not."""
        assert d.target is not None
        if rule.find:
            known = [other.name for other in fields_of(d.target) if other.column is not None]
            if rule.find not in known:
                text = _("The mapping finds “{field}” by “{find}”, but there is no such field. There are: {known}.")
                raise Trouble(text.format(field=d.name, find=rule.find, known=", ".join(known)))
        if rule.create and d.target not in CREATABLE:
            text = _("The mapping cannot create records for “{field}”: import them first.")
            raise Trouble(text.format(field=d.name))

    # looking up ---------------------------------------------------------------------------------------------------

    def want(self, d: Described, raw: RawValue) -> None:
        """Remember that this will be asked for."""
        for text in self._texts(d, raw):
            for index in self._of(d, raw, text):
                if not index.whole:
                    index.asked.add(text)

    def look(self) -> None:
        """Read what is wanted and not known yet, in one statement per field."""
        for index in self._indexes.values():
            wanted = {text for text in index.asked if fold(text) not in index.found}
            index.asked.clear()
            if wanted and not index.whole:
                self._fill(index, wanted)
                for text in wanted:  # those that are not there need not be asked for again
                    index.found.setdefault(fold(text), [])

    def ref(self, d: Described, rule: Rule, raw: RawValue) -> uuid.UUID:
        """The one record that is meant. Raises Unfit."""
        text = text_of(raw.text if isinstance(raw, Lookup) else raw).strip()
        known = self._one(d, raw, text)
        return known.id if known is not None else self._make(d, rule, text)

    def codes(self, d: Described, rule: Rule, raw: RawValue) -> frozenset[uuid.UUID]:
        """The codes that are meant by one cell."""
        whole = text_of(raw.text if isinstance(raw, Lookup) else raw).strip()
        if (known := self._one(d, raw, whole)) is not None:  # a word may hold a comma itself
            return frozenset((known.id,))
        found = set()
        for text in filter(None, _BETWEEN.split(whole)):
            known = self._one(d, raw, text)
            found.add(known.id if known is not None else self._make(d, rule, text))
        return frozenset(found)

    def name_all(self, entity: type[Entity], ids: Iterable[uuid.UUID]) -> None:
        """Learn what these records are called."""
        missing = [one for one in set(ids) if one not in self.names]
        if missing:
            rows = self._session.execute(select(entity.id, title_of(entity, entity)).where(entity.id.in_(missing)))
            self.names.update((one, str(title)) for one, title in rows)

    def _one(self, d: Described, raw: RawValue, text: str) -> Known | None:
        for index in self._of(d, raw, text):
            known = index.found.get(fold(text), [])
            known = [k for k in known if k.exact == text] or known
            if len({k.id for k in known}) > 1:
                raise Unfit(_("names {n} records: {titles}").format(n=len(known), titles=", ".join(k.title for k in known[:3])))
            if known:
                self.names[known[0].id] = known[0].title
                return known[0]
        return None

    @staticmethod
    def _texts(d: Described, raw: RawValue) -> list[str]:
        text = text_of(raw.text if isinstance(raw, Lookup) else raw).strip()
        return [text, *_BETWEEN.split(text)] if d.kind is Kind.CODES else [text]

    def _of(self, d: Described, raw: RawValue, text: str) -> list[Index]:
        """Where to look: by the id, by the field the mapping names, else by number, short code and name."""
        assert d.target is not None
        if _ID.fullmatch(text):
            return [self._index(d.target, "id", d.field.codes)]
        if isinstance(raw, Lookup):
            fields: tuple[str, ...] = (raw.field,)
        else:
            names = {other.name for other in fields_of(d.target)}
            fields = NAMED_BY.get(d.target) or (("code", "name") if "code" in names else (d.target.__title__,))
        return [self._index(d.target, by, d.field.codes) for by in fields]

    def _index(self, entity: type[Entity], by: str, table: str) -> Index:
        key = (entity, by, table)
        if key not in self._indexes:
            self._indexes[key] = index = Index(entity, by, table)
            if entity not in MANY:
                index.whole = True
                self._fill(index, None)
        return self._indexes[key]

    def _fill(self, index: Index, wanted: set[str] | None) -> None:
        entity = index.entity
        column: Any = getattr(entity, index.by)
        where: list[Any] = [entity.deleted.is_(False)]
        if index.table:
            where.append(Code.table_name == index.table)
        if wanted is not None:
            where.append(_among(entity, index.by, column, wanted))
        for one, value, title in self._session.execute(select(entity.id, column, title_of(entity, entity)).where(*where)):
            if value not in (None, ""):
                index.found.setdefault(fold(str(value)), []).append(Known(one, str(value), str(title)))

    # making -------------------------------------------------------------------------------------------------------

    def _make(self, d: Described, rule: Rule, text: str) -> uuid.UUID:
        assert d.target is not None
        if not rule.create:
            what = _(d.target.__labels__[0]) if not d.field.codes else _(d.field.label)
            if rule.find:
                label = _(field_of(d.target, rule.find).field.label)
                raise Unfit(_("is the {field} of no record ({what})").format(field=label, what=what))
            raise Unfit(_("names no record ({what})").format(what=what))
        values: dict[str, Any] = {"id": uuid7(), "name": text}
        if rule.find == "code":
            values["code"] = text
        if d.target is Code:
            values["table_name"] = d.field.codes
        if d.target in (Code, CaseStatus):
            values["position"] = self._last_position(d) + 1
        problem = next((n for n, v in values.items() if isinstance(v, str) and len(v) > (field_of(d.target, n).length or 0)), "")
        if problem:
            raise Unfit(_("is too long for a name"))
        self.made.append(Made(d.target, values))
        for index in self._indexes.values():
            if index.entity is d.target and index.table == d.field.codes and index.by in values:
                index.found.setdefault(fold(values[index.by]), []).append(Known(values["id"], values[index.by], text))
        self.names[values["id"]] = text
        return values["id"]  # type: ignore[no-any-return]

    def _last_position(self, d: Described) -> int:
        entity: Any = d.target
        made = [m.values["position"] for m in self.made if m.entity is entity and m.values.get("table_name", "") == d.field.codes]
        if made:
            return int(max(made))
        stmt = select(func.max(entity.position))
        if d.field.codes:
            stmt = stmt.where(Code.table_name == d.field.codes)
        elif entity is CaseStatus:
            stmt = stmt.where(CaseStatus.position < 90)  # Won and Lost stay at the end
        return self._session.scalar(stmt) or 0


def _among(entity: type[Entity], name: str, column: Any, wanted: set[str]) -> Any:
    """Whether a field has one of these texts, whatever its kind."""
    if name == "id":
        return column.in_([uuid.UUID(text) for text in wanted])
    d = field_of(entity, name)
    if d.kind not in TEXTUAL:
        return column.in_([int(text) for text in wanted if text.isdecimal() and len(text) < 19])
    if keys_of(entity).get(key := sort_column(entity, d.name)) == (d.name,):
        return getattr(entity, key).in_([fold(text) for text in wanted])
    return column.in_(list(wanted))
