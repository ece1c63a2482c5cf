"""From the start of the program to its painted window and to the first rows, beside a bare window (1, 2)."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from app import settings
from app.settings import Settings
from tests.benchmarks.measuring import Result
from tests.benchmarks.stage import Stage

ROOT = Path(__file__).resolve().parents[2]
KINDS = ("bare", "rows", "kontor")


def starting(stage: Stage) -> list[Result]:
    """1 and 2: three programs, each started in a process of its own; the best of all starts counts."""
    took: dict[str, list[dict[str, float]]] = {kind: [] for kind in KINDS}
    with tempfile.TemporaryDirectory(prefix="kontor-bench-") as folder:
        for turn in range(stage.rounds(11) + 1):  # the first turn writes the byte code and warms the disk
            for kind in KINDS[turn % 3 :] + KINDS[: turn % 3]:
                seen = _start(kind, stage.alone.address, Path(folder))
                if turn:
                    took[kind].append(seen)
    window = {kind: min(seen["window"] for seen in took[kind]) for kind in KINDS}
    rows = {kind: min(seen["rows"] for seen in took[kind]) for kind in KINDS[1:]}
    usual = statistics.median(seen["rows"] for seen in took["kontor"]), statistics.median(seen["rows"] for seen in took["rows"])
    return [
        Result(1, "start to painted window", "bare QMainWindow", window["bare"], window["kontor"], 1.2),
        Result(2, "start to first rows", "50 rows by the driver", rows["rows"], rows["kontor"], 3.3),
        Result(2, "start to first rows, median", "50 rows by the driver", usual[1], usual[0]),
    ]


def _start(kind: str, store: str, folder: Path) -> dict[str, float]:
    """Milliseconds from the start of the process to what it saw painted."""
    kept = Settings(folder)
    kept.set(settings.TAB, "customers")  # a list, as that of the driver
    kept.save()
    environ = {**os.environ, "KONTOR_CONFIG_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its byte code
    began = time.time_ns()
    command = [sys.executable, "-m", "tests.benchmarks.started", kind, store]
    done = subprocess.run(command, env=environ, cwd=ROOT, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise RuntimeError(f"the program that should show {kind} failed:\n{done.stderr}")
    seen = (line.split() for line in done.stdout.splitlines())
    return {what: (int(at) - began) / 1e6 for what, at in seen}
