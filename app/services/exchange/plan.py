"""What an import would do, row by row: the dry run, and what the import then writes.

The rows are kept in a file of the system's temporary folder that has no name and goes when the plan is closed.
"""

from __future__ import annotations

import pickle
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from types import TracebackType
from typing import Any, Final, NamedTuple, Self

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import Described, field_of
from app.services.exchange.finding import Made
from app.services.exchange.foreign import Stopped

CHUNK: Final = 1000  # rows
_IN_MEMORY: Final = 8 << 20  # bytes


class Fate(Enum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


class Problem(NamedTuple):
    """Why a row cannot be taken: where, what stands there, and a sentence."""

    line: int
    column: str  # empty when the whole row is meant
    value: str
    reason: str

    def __str__(self) -> str:
        if not self.column:
            return _("Line {line}: {reason}").format(line=self.line, reason=self.reason)
        return _("Line {line}, column “{column}”: {reason}").format(line=self.line, column=self.column, reason=self.reason)


@dataclass(slots=True)
class RowPlan:
    """One row. `values` holds what is new; `old` what a changed record has in the same fields. A new one has no id yet."""

    line: int
    fate: Fate
    title: str
    id: uuid.UUID | None = None
    version: int = 0
    values: dict[str, Any] = field(default_factory=dict)
    old: dict[str, Any] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


class Line(NamedTuple):
    """One field of a row as the dry run shows it."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is."""

    saving: bool  # else it is still being checked
    rows: int
    total: int
    rate: float  # rows a second
    remaining: float  # seconds


class Watch:
    """Tells how far it is and looks whether it shall stop, a chunk at a time."""

    def __init__(self, total: int, progress: Callable[[Progress], object] | None, stop: Callable[[], bool] | None) -> None:
        self._total, self._progress, self._stop = total, progress, stop
        self._began = time.monotonic()

    def look(self, rows: int, *, saving: bool = False) -> None:
        if self._stop is not None and self._stop():
            raise Stopped(_("The import was stopped. Nothing was changed."))
        if self._progress is not None:
            rate = rows / max(time.monotonic() - self._began, 1e-6)
            left = max(self._total - rows, 0) / rate if rate else 0.0
            self._progress(Progress(saving, rows, self._total, rate, left))


class Plan:
    """Everything an import would do. Close it, or use it as a context."""

    def __init__(self, entity: type[Entity], file: str, key: tuple[str, ...], fields: tuple[str, ...]) -> None:
        self.entity, self.file, self.key, self.fields = entity, file, key, fields
        self.counts: dict[Fate, int] = dict.fromkeys(Fate, 0)
        self.left_out = 0  # rows that the mapping does not want
        self.made: list[Made] = []  # words made on the way
        self.names: dict[uuid.UUID, str] = {}  # what the records are called that the rows name
        self.added: frozenset[str] = frozenset()  # fields whose codes are added to those that are there
        self.seen = 0  # the newest journal row when it was made
        self._rows = tempfile.SpooledTemporaryFile(_IN_MEMORY, prefix="kontor-plan-")  # noqa: SIM115 - closed with the plan
        self._waiting: list[RowPlan] = []

    @property
    def writes(self) -> int:
        """How many rows make or change a record."""
        return self.counts[Fate.NEW] + self.counts[Fate.CHANGED]

    @property
    def refused(self) -> int:
        return self.counts[Fate.REFUSED]

    def add(self, row: RowPlan) -> None:
        self.counts[row.fate] += 1
        self._waiting.append(row)
        if len(self._waiting) == CHUNK:
            self.flush()

    def flush(self) -> None:
        if self._waiting:
            pickle.dump(self._waiting, self._rows, pickle.HIGHEST_PROTOCOL)
            self._waiting = []

    def chunks(self) -> Iterator[list[RowPlan]]:
        """All rows in the order of the file, some at a time."""
        self.flush()
        at = 0
        while True:
            self._rows.seek(at)  # whoever reads may look at another chunk in between
            try:
                chunk = pickle.load(self._rows)  # written by this process alone
            except EOFError:
                return
            at = self._rows.tell()
            yield chunk

    def rows(self, *fates: Fate) -> Iterator[RowPlan]:
        """The rows in the order of the file; only those of these fates if any are given."""
        return (row for chunk in self.chunks() for row in chunk if not fates or row.fate in fates)

    def problems(self) -> Iterator[Problem]:
        """Everything that is wrong, in the order of the file."""
        return (problem for row in self.rows(Fate.REFUSED) for problem in row.problems)

    def lines(self, row: RowPlan) -> list[Line]:
        """What a row makes or changes, in words."""
        return [
            Line(_(d.field.label), self._text(d, row.old.get(d.name)), self._text(d, row.values[d.name]))
            for d in (field_of(self.entity, name) for name in self.fields if name in row.values)
        ]

    def _text(self, d: Described, value: Any) -> str:
        if value is None or value == "":
            return ""
        if d.kind is Kind.REF:
            return self.names.get(value, "")
        if d.kind is Kind.CODES:
            return ", ".join(sorted(self.names.get(one, "") for one in value))
        return formats.current().text(d.kind, value.value if isinstance(value, Enum) else value)

    def close(self) -> None:
        self._rows.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
