"""Whoever clicks and types without sense finds no bug, and leaves a sound company."""

import json
import subprocess
import sys

import pytest

from app.store import health
from app.store.database import Database
from tests import office
from tests.journeys import hands
from tests.windows import environment


@pytest.mark.parametrize(
    ("seed", "steps"),
    [(1, 150), *(pytest.param(seed, 5000, marks=[pytest.mark.soak, pytest.mark.timeout(3600)]) for seed in range(1, 21))],
)
def test_hands_that_know_nothing_find_no_bug_and_leave_a_sound_company(store_address, tmp_path, seed, steps):
    office.fill(store_address)
    command = [sys.executable, "-m", "tests.journeys.hands", store_address, str(seed), str(steps)]
    done = subprocess.run(
        command, cwd=hands.ROOT, env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=3000
    )
    assert done.returncode == 0, done.stderr[-5000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["steps"] == steps
    assert not found["bugs"], "\n\n".join(found["bugs"])
    database = Database(store_address)
    assert [finding for finding in health.check(database) if finding.level != "ok"] == []
    database.close()
