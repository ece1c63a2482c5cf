"""What importing a calendar or card file would do, entry by entry: the dry run, and what the import then writes."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sqlalchemy.orm import Session

from app.language import _, mark
from app.models import Activity, Entity
from app.models.change import IMPORT
from app.models.fields import field_of
from app.services import records
from app.services.exchange import parsing
from app.services.exchange.plan import Fate
from app.services.records import Part
from app.store.database import Database

_WHY: Final = {
    "unreadable": mark("It is damaged and cannot be read ({detail})."),
    "value": mark("Its {detail} is no date, time or rule."),
    "no start": mark("It says no day."),
    "ends before": mark("It ends before it begins."),
    "rule": mark("Its rule of repetition cannot be followed: {detail}"),
    "many": mark("The file has more than {detail} entries. Export fewer at a time."),
}


@dataclass(slots=True)
class Entry:
    """One event, task or card. `values` holds what is new, `old` what a changed record has in the same fields."""

    n: int  # in the file, counted from 1
    fate: Fate
    title: str
    id: uuid.UUID | None = None
    version: int = 0
    values: dict[str, Any] = field(default_factory=dict)
    old: dict[str, Any] = field(default_factory=dict)
    parts: tuple[Part, ...] = ()
    uid: str = ""  # what other calendars know it by
    problem: str = ""
    notes: tuple[str, ...] = ()  # what could not be taken over as it was

    def fields(self, entity: type[Entity]) -> list[str]:
        """The names of the fields it changes."""
        return [_(field_of(entity, name).field.label) for name in self.values]


@dataclass(frozen=True, slots=True)
class Entries:
    entity: type[Entity]
    file: str
    entries: tuple[Entry, ...]

    @property
    def counts(self) -> dict[Fate, int]:
        found = Counter(entry.fate for entry in self.entries)
        return {fate: found[fate] for fate in Fate}

    @property
    def writes(self) -> int:
        return self.counts[Fate.NEW] + self.counts[Fate.CHANGED]

    @property
    def summary(self) -> str:
        return f"{self.file}: " + ", ".join(f"{_(fate.value)}: {n}" for fate, n in self.counts.items())


def refused(item: Mapping[str, Any]) -> Entry:
    """An entry the reader could not take."""
    why = _(_WHY.get(str(item["refused"]), _WHY["unreadable"])).format(detail=item.get("detail", ""))
    return Entry(int(item["n"]), Fate.REFUSED, str(item.get("title", "")), problem=why)


def is_readable(path: Path) -> bool:
    """Whether a file of this name is read by entries instead of by rows."""
    return path.suffix.lower() in parsing.SUFFIXES


def plan(session: Session, path: Path, items: Iterable[Mapping[str, Any]]) -> Entries:
    """What would become of each entry."""
    from app.services.exchange import ics_import, vcf_import

    reader = vcf_import if path.suffix.lower() == ".vcf" else ics_import
    return Entries(reader.ENTITY, path.name, tuple(reader.plan(session, list(items))))


def look(database: Database, path: Path) -> Entries:
    """Read the file in the disposable process and say what would become of each entry."""
    return database.read(plan, path, parsing.parse(path))


def label(found: Entries) -> str:
    """The name of the write: the undo text and the line of the history."""
    what = _(found.entity.__labels__[found.writes != 1])
    return _("Import {file}: {n} {what}").format(file=found.file, n=found.writes, what=what.lower())


def run(database: Database, found: Entries) -> int:
    """Take the entries over in one write, without those that are refused; how many were written."""
    if not found.writes:
        return 0
    return int(database.submit(label(found), apply, found, origin=IMPORT).result().result)


def apply(session: Session, found: Entries) -> int:
    """Write what the plan says."""
    n = 0
    for entry in found.entries:
        if entry.fate not in (Fate.NEW, Fate.CHANGED):
            continue
        saved = records.save(session, found.entity, entry.values, entry.id, entry.version, entry.old, entry.parts)
        if entry.fate is Fate.NEW and found.entity is Activity:
            session.get_one(Activity, saved.id).uid = entry.uid  # kept by the program, so that no form writes it
        n += 1
    session.flush()
    return n
