"""Runs the benchmarks and prints their table: `python3 dev.py bench [--size full|small] [--only N …] [--json FILE]`."""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.benchmarks import measuring
from tests.benchmarks.data import SIZES
from tests.benchmarks.measuring import Result, as_json, table
from tests.benchmarks.stage import Stage, stage

Benchmark = Callable[[Stage], list[Result]]


def benchmarks() -> dict[tuple[int, ...], Benchmark]:
    """Which lines of the table each one makes."""
    from tests.benchmarks import calendars, days, exports, imports, lines, network, reads, saves, screens, starts

    return {
        (1, 2): starts.starting,
        (3,): reads.pages,
        (4, 5, 6): screens.on_screen,
        (7,): reads.search,
        (8,): reads.pies,
        (9,): reads.one_case,
        (10,): saves.saving,
        (11,): network.far_away,
        (12,): imports.importing_companies,
        (13,): exports.exporting_companies,
        (14,): calendars.opening,
        (15,): days.opening,
        (16,): calendars.drawing,
        (17,): lines.understanding,
    }


PARSER: Final = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
PARSER.add_argument("--size", choices=list(SIZES), default="full", help="how big a company (default: full)")
PARSER.add_argument("--only", type=int, nargs="+", metavar="N", help="only these lines of the table")
PARSER.add_argument("--json", type=Path, metavar="FILE", help="write the results there too")
PARSER.add_argument("--best", action="store_true", help="the best of all rounds instead of the median: for a busy machine")


def main(words: list[str] | None = None) -> int:
    asked = PARSER.parse_args(words)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    measuring.best_counts = asked.best
    wanted = set(asked.only or range(1, 100))
    found: list[Result] = []
    with stage(asked.size) as where:
        for numbers, measure in benchmarks().items():
            if wanted & set(numbers):
                print(", ".join(map(str, numbers)), "…", end=" ", flush=True, file=sys.stderr)
                found += [r for r in measure(where) if r.number in wanted]
                _keep(asked.json, asked.size, found)  # a run of an hour may be interrupted
    print(file=sys.stderr)
    found.sort(key=lambda r: r.number)
    print(table(found))
    return 0


def _keep(path: Path | None, size: str, found: list[Result]) -> None:
    if path:
        about = {"size": size, "on": time.strftime("%Y-%m-%d"), "results": as_json(found)}
        path.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
