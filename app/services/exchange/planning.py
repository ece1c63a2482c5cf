"""Plans an import: reads every row, finds the record it belongs to, and compares field by field."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import batched
from typing import Any, Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import formats
from app.formats import Formats, Kind, Unreadable
from app.language import _, mark
from app.models import Entity, Journal
from app.models.fields import Described, Field, field_of, fields_of, made_fields
from app.services import case_rules, owned, records
from app.services.exchange import case_import
from app.services.exchange import mapping as mappings
from app.services.exchange.finding import Finder
from app.services.exchange.foreign import Staged
from app.services.exchange.mapping import ColumnMapping, RawValue, RowRefused
from app.services.exchange.matching import Matcher
from app.services.exchange.plan import CHUNK, Fate, Plan, Problem, Progress, RowPlan, Watch
from app.services.exchange.reading import Reader, nothing
from app.services.exchange.rules import Rule, Unfit, text_of
from app.trouble import Refused, Trouble

NUMBER, ID = "number", "id"
_TELL: Final = frozenset((NUMBER, ID))  # these only tell which record is meant


def identity(entity: type[Entity]) -> Described:
    """The id of a record as a column of a file."""
    return Described(entity, ID, Field(label=mark("Record id"), kind=Kind.TEXT), Kind.TEXT, entity.__table__.c.id, None)  # type: ignore[arg-type]


def described(entity: type[Entity], name: str) -> Described:
    """A field of a record, or its id."""
    return identity(entity) if name == ID else field_of(entity, name)


def importable(entity: type[Entity]) -> tuple[Described, ...]:
    """The fields a file may fill; the id and the number only tell which record is meant."""
    also, kept = case_import.ALSO.get(entity, frozenset()), case_import.KEPT.get(entity, frozenset())
    fields = tuple(
        d
        for d in fields_of(entity)
        if d.stored and d.field.exported and d.name not in kept
        and (d.field.edited or d.field.required or d.name in also or d.name == NUMBER)
    )  # fmt: skip
    return (identity(entity), *fields) if fields else ()  # what the program keeps for itself goes into no file


def key_of(entity: type[Entity], mapping: ColumnMapping, wanted: Sequence[str] = ()) -> tuple[str, ...]:
    """The fields that tell which record a row belongs to; none of them means that every row is a new record."""
    if chosen := mapping.choosing(key=wanted).key:
        return chosen
    names = (ID, "former_number", NUMBER, *((entity.__owner__,) if entity in owned.ONE_EACH else ()))
    return next(((name,) for name in names if name in mapping.fields), ())


class _Bound(NamedTuple):
    """A field of the mapping."""

    d: Described
    rule: Rule
    column: str  # for the sentences
    read: Callable[..., Any]
    finds: bool  # whether it names other records


class _Row:
    """A row on its way to its plan."""

    __slots__ = ("cleared", "existing", "key", "line", "problems", "raw", "values")

    def __init__(self, line: int, raw: dict[str, Any]) -> None:
        self.line, self.raw = line, raw
        self.values: dict[str, Any] = {}
        self.cleared: dict[str, Any] = {}  # what the empty cells would leave of a record that is there
        self.problems: list[Problem] = []
        self.key: tuple[Any, ...] = ()
        self.existing: dict[str, Any] | None = None


class _Values:
    """Values that an entity's own rules can look at; what is not there is None."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.__dict__.update(values)

    def __getattr__(self, name: str) -> None:
        return None


def plan(
    session: Session,
    staged: Staged,
    mapping: ColumnMapping,
    entity: type[Entity],
    key: Sequence[str] = (),
    *,
    progress: Callable[[Progress], object] | None = None,
    stop: Callable[[], bool] | None = None,
) -> Plan:
    """The dry run: what the import of this table would do to each record. The caller closes the plan."""
    planner = _Planner(session, staged, mapping, entity, key)
    watch = Watch(staged.count, progress, stop)
    try:
        for chunk in batched(staged.rows(), CHUNK):
            watch.look(planner.read)
            planner.take(chunk)
        planner.plan.flush()
        watch.look(planner.read)
    except BaseException:
        planner.plan.close()
        raise
    return planner.plan


class _Planner:
    def __init__(self, session: Session, staged: Staged, mapping: ColumnMapping, entity: type[Entity], key: Sequence[str]) -> None:
        if entity in owned.field_rows():
            raise Trouble(_("These are imported with the records that have them, as some of their fields."))
        mapping = mapping.known_as({d.field.label: d.name for d in made_fields(entity)})
        mapping.check_fields(d.name for d in importable(entity))
        self._session, self._entity = session, entity
        self._binding = mappings.bind(mapping, staged.columns)
        self._clears = mapping.clears
        self._key = key_of(entity, mapping, key)
        names = [name for name in mapping.fields if name not in _TELL or name in self._key]
        names.sort(key=lambda name: described(entity, name).kind not in (Kind.COUNTRY, Kind.CURRENCY))  # others are read by these
        self._finder = Finder(session)
        self._reader = Reader(Formats(mapping.locale) if mapping.locale else formats.current(), case_rules.today())
        self._fields = [self._bound(name, mapping.fields[name]) for name in names]
        for field in self._fields:
            if field.finds:
                self._finder.check(field.d, field.rule)
        self._columns = {field.d.name: field.column for field in self._fields}
        self._given = [field.d for field in self._fields if field.d.name not in _TELL]
        self._required = [d.name for d in fields_of(entity) if d.field.required]
        self._lengths = [(d.name, d.length) for d in self._given if d.length]
        self._rules = case_import.rules_for(entity, session)
        self._seen: dict[tuple[Any, ...], int] = {}  # key -> line
        self._matcher = Matcher(session, entity, self._key, self._given, staged.count)
        self.read = 0
        self.plan = Plan(entity, staged.path.name, self._key, tuple(name for name in mapping.fields if name not in _TELL))
        self.plan.made, self.plan.names = self._finder.made, self._finder.names
        self.plan.added = frozenset(f.d.name for f in self._fields if f.d.kind is Kind.CODES and not f.rule.columns)
        self.plan.seen = session.scalar(select(func.max(Journal.seq))) or 0

    def _bound(self, name: str, rule: Rule) -> _Bound:
        d = described(self._entity, name)
        find = {Kind.REF: self._finder.ref, Kind.CODES: self._finder.codes}.get(d.kind)
        read = partial(find, d, rule) if find else _id if name == ID else self._reader.of(d)
        return _Bound(d, rule, " + ".join(rule.columns) or _(d.field.label), read, find is not None)

    def take(self, chunk: Iterable[Any]) -> None:
        """Plan some rows of the file."""
        rows: list[_Row] = []
        for staged in chunk:
            self.read += 1
            raw = self._binding.apply(staged.cells, staged.line) if not staged.refused else {}
            if raw is None:
                self.plan.left_out += 1
                continue
            row = _Row(staged.line, {} if isinstance(raw, RowRefused) else raw)
            if staged.refused:
                row.problems.append(Problem(staged.line, "", "", staged.refused))
            elif isinstance(raw, RowRefused):
                row.problems.append(Problem(raw.line, raw.column, raw.value, f"“{raw.value}” {raw.reason}."))
            rows.append(row)
        self._look_up(rows)
        for row in rows:
            self._read(row)
            self._rules.tidy(row.values)
        self._match(rows)
        changed = self._changes([row for row in rows if row.existing is not None and not row.problems])
        self._rules.prepare([row.values for row in rows if row.existing is None and not row.problems])
        locked = self._locked_owners(rows)
        for row in rows:
            self.plan.add(self._planned(row, changed.get(row.line), locked))

    # reading ------------------------------------------------------------------------------------------------------

    def _look_up(self, rows: list[_Row]) -> None:
        for d in (field.d for field in self._fields if field.finds):
            for row in rows:
                if (raw := row.raw.get(d.name, "")) != "":
                    self._finder.want(d, raw)
        self._finder.look()

    def _read(self, row: _Row) -> None:
        values = row.values
        for d, _rule, column, read, finds in self._fields:
            raw = row.raw.get(d.name, "")
            if raw == "":
                if self._clears:
                    row.cleared[d.name] = nothing(d)
                continue
            try:
                if finds:
                    values[d.name] = read(raw)
                else:
                    values[d.name] = read(raw, values.get("country") or "", values.get(d.field.currency) or "")
            except Unfit as unfit:
                text = text_of(raw.text if isinstance(raw, mappings.Lookup) else raw)
                row.problems.append(Problem(row.line, column, text, f"“{text}” {unfit}."))
            except Unreadable as trouble:
                row.problems.append(Problem(row.line, column, text_of(raw), str(trouble)))

    # matching -----------------------------------------------------------------------------------------------------

    def _match(self, rows: list[_Row]) -> None:
        """Find the record each row belongs to, if it is there already."""
        if not self._key:
            return
        asked = [row for row in rows if not row.problems and self._keyed(row)]
        known = self._matcher.known({row.key[0] for row in asked})
        found = {}
        for row in asked:
            ids = known.get(row.key, [])
            if len(ids) > 1:
                text = _("{n} records have this key already. Make it differ in one of them first.")
                self._refuse(row, self._key[0], text.format(n=len(ids)))
            elif ids:
                found[ids[0]] = row
            elif self._key == (NUMBER,):
                self._refuse(row, NUMBER, _("No record has this number. Leave it empty for a new one."))
        for record in self._matcher.existing(list(found)):
            found[record["id"]].existing = record

    def _keyed(self, row: _Row) -> bool:
        row.key = tuple(row.values.get(name) for name in self._key)
        for name in _TELL:
            row.values.pop(name, None)
        if all(value in (None, "") for value in row.key):
            if self._key not in ((NUMBER,), (ID,)):
                self._refuse(row, self._key[0], _("This is what tells the records apart; it cannot be empty."))
            return False
        earlier = self._seen.setdefault(row.key, row.line)
        if earlier != row.line:
            self._refuse(row, self._key[0], _("The same stands on line {line} already.").format(line=earlier))
            return False
        return True

    # comparing ----------------------------------------------------------------------------------------------------

    def _changes(self, rows: list[_Row]) -> dict[int, dict[str, Any]]:
        """By line: the whole of each record that changes; the row keeps only what is new."""
        ids: dict[uuid.UUID, int] = {}
        for row in rows:
            existing = row.existing
            assert existing is not None
            new = {name: self._merged(name, value, existing[name]) for name, value in (row.cleared | row.values).items()}
            row.values = {name: value for name, value in new.items() if not _same(value, existing[name])}
            if existing["deleted"]:
                row.values["deleted"] = False
            if row.values:
                ids[existing["id"]] = row.line
        return {ids[record["id"]]: record for record in self._matcher.whole(ids)} if ids else {}

    def _merged(self, name: str, value: Any, old: Any) -> Any:
        return value | old if name in self.plan.added else value

    def _locked_owners(self, rows: list[_Row]) -> dict[uuid.UUID, str]:
        """The closed records among those that the rows are parts of."""
        owner: Any = owned.owner_entity(self._entity)
        if owner is None or not owner.__lock__:
            return {}
        name = self._entity.__owner__
        ids = {row.values.get(name) or (row.existing or {}).get(name) for row in rows} - {None}
        if not ids:
            return {}
        stmt = select(owner.id, owner.number).where(owner.id.in_(ids), getattr(owner, owner.__lock__).is_(True))
        return {one: str(number) for one, number in self._session.execute(stmt)}

    # deciding -----------------------------------------------------------------------------------------------------

    def _planned(self, row: _Row, whole: dict[str, Any] | None, locked: dict[uuid.UUID, str]) -> RowPlan:
        if not row.problems and (row.existing is None or whole is not None):
            self._judge(row, whole, locked)
        title = self._title(row, whole)
        if row.problems:
            return RowPlan(row.line, Fate.REFUSED, title, problems=tuple(row.problems))
        if row.existing is None:
            given = row.key[0] if self._key == (ID,) and row.key else None  # the same file again finds it
            return RowPlan(row.line, Fate.NEW, title, owned.fixed_id(self._entity, row.values) or given, 0, row.values)
        if whole is None or not row.values:
            return RowPlan(row.line, Fate.UNCHANGED, title, row.existing["id"], row.existing["version"])
        old = {name: row.existing[name] if name in row.existing else whole[name] for name in row.values}
        self._name_old(old)
        return RowPlan(row.line, Fate.CHANGED, title, whole["id"], whole["version"], row.values, old)

    def _judge(self, row: _Row, whole: dict[str, Any] | None, locked: dict[uuid.UUID, str]) -> None:
        """The rules a typed record has to pass as well."""
        owner = self._entity.__owner__
        held = row.values.get(owner) or (whole or {}).get(owner) if owner else None
        if held in locked:
            text = _("Case {number} is closed and locked. Reopen it before changing it.")
            self._refuse(row, owner, text.format(number=locked[held]))
        if whole is not None and (stay := next((n for n in owned.stays(self._entity) if n in row.values), None)):
            text = _("{field} is kept by the program and cannot be typed.")
            self._refuse(row, stay, text.format(field=_(field_of(self._entity, stay).field.label)))
        problems = self._rules.complete(row.values, whole)
        if whole is not None:
            row.values = {name: value for name, value in row.values.items() if name not in whole or value != whole[name]}
        both = {**whole, **row.values} if whole is not None else row.values
        if self._unfilled(row.values, both):
            problems = [*problems, *records.value_problems(fields_of(self._entity), both.get)]
        if not row.problems and not problems:
            problems = self._entity.problems(_Values(both))  # type: ignore[arg-type]
        for name, text in problems:
            self._refuse(row, name, text)

    def _unfilled(self, values: dict[str, Any], both: dict[str, Any]) -> bool:
        """A quick look whether any text is too long or missing; the sentences take their time."""
        if any(both.get(name) in (None, "") for name in self._required):
            return True
        return any(name in values and len(values[name]) > length for name, length in self._lengths)

    def _refuse(self, row: _Row, name: str, reason: str) -> None:
        raw = row.raw.get(name, "")
        value = text_of(raw.text if isinstance(raw, mappings.Lookup) else raw)
        column = self._columns.get(name) or (_(field_of(self._entity, name).field.label) if name else "")
        row.problems.append(Problem(row.line, column, value, reason))

    def _title(self, row: _Row, whole: dict[str, Any] | None) -> str:
        for source in (row.values, row.existing or {}, whole or {}):
            title = source.get(self._entity.__title__)
            if title not in (None, ""):
                return self._finder.names.get(title, "") if isinstance(title, uuid.UUID) else str(title)
        return ", ".join(self._finder.names.get(k, "") if isinstance(k, uuid.UUID) else str(k) for k in row.key if k is not None)

    def _name_old(self, old: dict[str, Any]) -> None:
        for d in self._given:
            value = old.get(d.name)
            if value and d.target is not None:
                self._finder.name_all(d.target, value if d.kind is Kind.CODES else (value,))


def _same(new: Any, old: Any) -> bool:
    return new == old or (isinstance(old, str) and isinstance(new, str) and new == old.strip())


def refused(plan: Plan) -> Refused:
    """Why nothing was imported: the first problems, and how many more there are."""
    first = [str(problem) for _n, problem in zip(range(5), plan.problems(), strict=False)]
    text = _("{n} of the rows in {file} cannot be imported, so none was:").format(n=plan.refused, file=plan.file)
    return Refused("\n".join([text, *first, *([" …"] if plan.refused > len(first) else [])]))


def _id(raw: RawValue, region: str, currency: str) -> uuid.UUID:
    text = text_of(raw.text if isinstance(raw, mappings.Lookup) else raw).strip()
    try:
        return uuid.UUID(text)
    except ValueError:
        raise Unfit(_("is no record id; leave it empty for a new record")) from None
