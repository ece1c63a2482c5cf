"""When the power goes, every confirmed save is on the disk and no other one is there in half."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store import crashes, power

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def recorder(tmp_path_factory):
    compiler = shutil.which("gcc")
    if sys.platform != "linux" or not compiler:
        pytest.skip("needs gcc on Linux to build tests/store/recorder.c")
    library = tmp_path_factory.mktemp("recorder") / "recorder.so"
    source = Path(__file__).with_name("recorder.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl", "-lpthread"], check=True)
    return library


def recorded(recorder, folder, key="", saves=60, synchronous="FULL"):
    """The files before a run of saves, and all that happened to them during it."""
    disk = folder / "disk"
    disk.mkdir()
    crashes.begin(disk / "company.kontor", key)
    start = {path.name: path.read_bytes() for path in disk.iterdir()}
    environment = {"LD_PRELOAD": str(recorder), "RECORD": str(folder / "record"), "RECORD_FOLDER": str(disk)}
    command = [sys.executable, "-m", "tests.store.power", str(disk / "company.kontor"), key, str(saves), synchronous]
    subprocess.run(command, cwd=ROOT, env=os.environ | environment, check=True)
    events = list(power.events_of((folder / "record").read_bytes()))
    assert sum(event.name == power.ACKNOWLEDGED and event.what == "W" for event in events) == saves
    assert any(event.name == "company.kontor" and event.what == "S" for event in events), "no checkpoint was recorded"
    return start, events


@pytest.mark.parametrize("key", ["", "ab" * 32], ids=["plain", "encrypted"])
def test_60_power_cuts_lose_nothing_confirmed(recorder, tmp_path, key):
    found = power.cut(*recorded(recorder, tmp_path, key), 60, tmp_path, key)
    assert found == {"cuts": 60, "lost": 0, "half": 0, "corrupt": 0}


def test_the_judge_sees_what_less_careful_settings_lose(recorder, tmp_path):
    found = power.cut(*recorded(recorder, tmp_path, synchronous="NORMAL"), 60, tmp_path, "")
    assert found["lost"] > 5
    assert found["half"] == 0


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("key", ["", "ab" * 32], ids=["plain", "encrypted"])
def test_1000_power_cuts_lose_nothing_confirmed(recorder, tmp_path, key):
    found = power.cut(*recorded(recorder, tmp_path, key, saves=400), 1000, tmp_path, key)
    print(dict(found))
    assert found == {"cuts": 1000, "lost": 0, "half": 0, "corrupt": 0}
