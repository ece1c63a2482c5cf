"""A robot that types into the real program until it is killed, and what was lost of its typing.

``python -m tests.journeys.robot 100`` prints the worst of a hundred kills as JSON.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from app.models import Company
from app.models.code import CUSTOMER
from app.services import records
from app.store import drafts
from app.store.database import Database
from app.store.setup import create

ROOT = Path(__file__).parents[2]
SPEED_MS = 20
TYPING = """
import sys, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from app import program, settings
kept = settings.Settings()
kept.set(settings.TAB, "customers")
application = program.dress(kept, "light")
running = program.Program(kept)
program.watch(running)
program.start(running, sys.argv[1])
window, typed = running.window, 0

def look():
    tab = window.tab() if window.entrance.inside else None
    if tab is None or window.jobs.keeper is None:
        return
    if tab.detail.form.record is None:
        if tab.records.table.rows.rowCount():
            tab.records.table.selectRow(0)
        return
    waiting.stop()
    typing.start()

def type_one():
    global typed
    notes = window.tab().detail.form.fields.editors["notes"].widget
    QTest.keyClick(notes, Qt.Key.Key_X)
    typed += 1
    print(typed, time.monotonic(), flush=True)

waiting, typing = QTimer(interval=50), QTimer(interval=int(sys.argv[2]))
waiting.timeout.connect(look)
typing.timeout.connect(type_one)
waiting.start()
application.exec()
"""


def company(path: Path, key: str = "") -> None:
    """A company with one customer."""
    create(path, key=key)
    store = Database(path, key=key)
    store.write("New customer", records.save, Company, {"name": "Acme AB", "relations": {CUSTOMER}})
    store.close()


def kill(path: Path, environment: dict[str, str], after: float) -> tuple[int, list[float]]:
    """Let the robot type for some seconds after its first letter, and kill it: letters typed, and when each was, the kill last."""
    command = [sys.executable, "-c", TYPING, str(path), str(SPEED_MS)]
    child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    said = [child.stdout.readline()]
    time.sleep(after if said[0] else 0)
    child.kill()
    killed = time.monotonic()
    said += child.stdout.readlines()
    child.wait()
    moments = [float(line.split()[1]) for line in said if line.endswith("\n")]
    return len(moments), [*moments, killed]


def kept(path: Path, key: str = "", *, forget: bool = False) -> list[drafts.Draft]:
    """What the next window would offer."""
    store = Database(path, key=key)
    mine = drafts.of(store)
    found = mine.left().result()
    for draft in found if forget else ():
        mine.forget(draft.key).result()
    mine.close()
    store.close()
    return found


def lost(found: list[drafts.Draft], letters: int, moments: list[float]) -> float:
    """How many seconds of typing before the kill are not in the draft; all of them when there is none."""
    safe = len(found[0].typed["notes"]) if found else 0
    return moments[-1] - moments[safe] if safe < letters else 0.0


def soak(kills: int, seed: int = 1) -> dict[str, Any]:
    from tests.windows import environment

    chance, worst, every = random.Random(seed), 0.0, []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        here = environment(folder) | {"QT_QPA_PLATFORM": "offscreen"}
        os.environ.update(here)
        company(folder / "company.kontor")
        for _kill in range(kills):
            letters, moments = kill(folder / "company.kontor", here, chance.uniform(0.1, 6))
            seconds = lost(kept(folder / "company.kontor", forget=True), letters, moments)
            every.append(seconds)
            worst = max(worst, seconds)
    return {"kills": kills, "worst seconds lost": round(worst, 2), "mean": round(sum(every) / len(every), 2)}


if __name__ == "__main__":
    print(json.dumps(soak(int(sys.argv[1]))))
