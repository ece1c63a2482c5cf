"""Measures ways of doing the same work side by side, so that what else the machine does falls on all of them alike."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any, Literal

Act = Callable[[], object]
Clock = Callable[[], float]


def typical(times: Sequence[float]) -> float:
    """The median; on a machine that is busy with other things, the best of all tells more."""
    return min(times) if best_counts else statistics.median(times)


best_counts = False


@dataclass(frozen=True, slots=True)
class Result:
    """One line of the table: what Kontor takes, what its limit takes, and how many times that it may take.

    A count is held to its target as it is, a time by its ratio. Without a target a line is only told.
    """

    number: int  # in the table of docs/performance.md
    operation: str
    against: str
    limit: float
    ours: float
    target: float | None = None
    unit: Literal["ms", "trips"] = "ms"

    @property
    def ratio(self) -> float:
        return self.ours / self.limit if self.limit else 0.0

    @property
    def verdict(self) -> str:
        if self.target is None:
            return "–"
        return "pass" if (self.ratio if self.unit == "ms" else self.ours) <= self.target else "OVER"


def interleaved(
    acts: Mapping[str, Act], rounds: int, clock: Clock = time.perf_counter, before: Mapping[str, Act] = MappingProxyType({})
) -> dict[str, float]:
    """The typical milliseconds of each act: all once to warm up, then `rounds` times in a new random order each time.

    What is done `before` an act of that name does not count.
    """
    taken: dict[str, list[float]] = {name: [] for name in acts}
    for turn in range(rounds + 1):
        for name in random.sample(list(acts), len(acts)):
            if name in before:
                before[name]()
            began = clock()
            acts[name]()
            if turn:
                taken[name].append((clock() - began) * 1000)
    return {name: typical(times) for name, times in taken.items()}


HEAD = ("No.", "Operation", "Limit", "Limit takes", "Kontor takes", "Ratio", "Target", "")


def table(results: Iterable[Result]) -> str:
    """The results as a table that is Markdown as well."""
    lines = [HEAD, *(_cells(r) for r in results)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEAD))]
    texts = ["| " + " | ".join(_padded(cell, widths[at], at) for at, cell in enumerate(line)) + " |" for line in lines]
    rule = "|" + "|".join("-" * (width + 1) + (":" if at > 2 else "-") for at, width in enumerate(widths)) + "|"
    return "\n".join([texts[0], rule, *texts[1:]])


def _padded(cell: str, width: int, at: int) -> str:
    return cell.rjust(width) if at > 2 else cell.ljust(width)


def _cells(r: Result) -> tuple[str, ...]:
    times = r.unit == "ms"
    ratio = f"{r.ratio:.2f}" if times and r.limit else "–"
    target = "–" if r.target is None else f"≤ {r.target:g}"
    return (str(r.number), r.operation, r.against, _amount(r.limit, r.unit), _amount(r.ours, r.unit), ratio, target, r.verdict)


def _amount(value: float, unit: str) -> str:
    if unit != "ms":
        return f"{value:g} {unit}"
    return f"{value:.3g} ms" if value < 100 else f"{value:.0f} ms"


def as_json(results: Iterable[Result]) -> list[dict[str, Any]]:
    return [{**asdict(r), "ratio": r.ratio, "verdict": r.verdict} for r in results]
