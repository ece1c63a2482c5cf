"""Imports for tests: ``brought(store, path, mapping)`` looks, imports, and tells what the dry run had said."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any, NamedTuple

from app.commands.naming import entity_named
from app.models import Entity
from app.services.exchange import child, foreign, importing, mapping
from app.services.exchange.foreign import Staged
from app.services.exchange.importing import Fate
from app.services.exchange.mapping import ColumnMapping
from app.services.exchange.staging import Request, Table
from app.store.database import Database, Written

MAPPINGS = Path(__file__).parent / "data" / "mappings"


class Seen(NamedTuple):
    """One row of the dry run."""

    line: int
    fate: Fate
    title: str
    lines: dict[str, tuple[str, str]]  # label -> before, after
    problems: list[str]


class Brought(NamedTuple):
    rows: list[Seen]
    made: list[str]
    label: str
    written: Written[int] | None

    @property
    def fates(self) -> dict[Fate, int]:
        return {fate: n for fate in Fate if (n := sum(row.fate is fate for row in self.rows))}


def parsed(mapping_of: str | ColumnMapping) -> ColumnMapping:
    """The mapping of a text, or of a name in tests/data/mappings."""
    if isinstance(mapping_of, ColumnMapping):
        return mapping_of
    return mapping.parse(mapping_of, "test.toml") if "\n" in mapping_of else mapping.load(MAPPINGS / f"{mapping_of}.toml")


def staged(path: Path) -> Staged:
    """A table parsed by the reader's own code, but in this process."""
    folder = Path(tempfile.mkdtemp(prefix="kontor-test-"))
    child.stage(Request(str(path), None, None, None, "", foreign.LIMITS), folder, lambda message: None)
    return Staged(path, folder, Table.load(folder))


def brought(
    store: Database,
    path: Path,
    mapping_of: str | ColumnMapping,
    entity: type[Entity] | None = None,
    key: tuple[str, ...] = (),
    *,
    dry: bool = False,
    process: bool = False,
    **kw: Any,
) -> Brought:
    """Import a file; with `dry` only look. With `process` it is parsed as in the program, which takes its time to start."""
    how = parsed(mapping_of)
    entity = entity or entity_named(str(how.entity))
    with foreign.read(path) if process else staged(path) as table, store.read(importing.plan, table, how, entity, key) as plan:
        rows = [
            Seen(row.line, row.fate, row.title, {f: (b, a) for f, b, a in plan.lines(row)}, [str(p) for p in row.problems])
            for row in plan.rows()
        ]
        label = importing.label(plan)
        made = [word.values["name"] for word in plan.made]
        written = None if dry else importing.run(store, plan, table, how, **kw)
    return Brought(rows, made, label, written)
