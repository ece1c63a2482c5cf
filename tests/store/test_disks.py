"""A disk that is full or fails: the save is refused with a sentence, what was confirmed stays, the program goes on."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import attachments
from app.store import backup, contents, engines, opening
from app.store.database import Database
from app.store.migrations import SCHEMA, runner
from app.store.opening import examine
from app.store.setup import create
from app.trouble import Trouble
from tests import makers
from tests.store import crashes
from tests.store.test_contents import with_file

ROOT = Path(__file__).parents[2]
FULL, FAILED = "The disk is full, so nothing was saved", "The disk did not take the data, so nothing was saved"
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limits on file sizes")


@pytest.fixture(params=["", "ab" * 32], ids=["plain", "encrypted"])
def company(request, tmp_path):
    crashes.begin(tmp_path / "company.kontor", request.param)
    return tmp_path / "company.kontor", request.param


def saved(path, key, how, **environment):
    command = [sys.executable, "-m", "tests.store.saving", str(path), key, str(how)]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def assert_nothing_lost(path, key, found):
    assert not any(crashes.found_in(path, key, set(found["acknowledged"])).values())
    with contextlib.closing(engines.connect_file(path, key, write=False)) as connection:
        titles = {title for (title,) in connection.execute("SELECT title FROM cases")}
    assert titles == {f"Case {n}" for n in found["acknowledged"]}
    assert not titles & {f"Case {n}" for n in found["refused"]}


@posix_only
def test_a_file_that_may_not_grow_refuses_saves_and_goes_on_later(company):
    path, key = company
    found = saved(path, key, path.stat().st_size + 100_000)
    assert found["refused"]
    assert all(FAILED in sentence or FULL in sentence for sentence in found["sentences"])
    assert (found["before"], found["after"]) == (10, 10)
    assert found["readable"] == 10 + found["while broken"]
    assert_nothing_lost(path, key, found)


@pytest.fixture(scope="session")
def faulty_disk(tmp_path_factory):
    """The library that makes a disk fail, where it can be built."""
    compiler = shutil.which("gcc")
    if sys.platform != "linux" or not compiler:
        pytest.skip("needs gcc on Linux to build tests/store/faulty_disk.c")
    library = tmp_path_factory.mktemp("faulty") / "faulty_disk.so"
    source = Path(__file__).with_name("faulty_disk.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


def test_a_full_disk_refuses_saves_and_goes_on_later(company, faulty_disk, tmp_path):
    path, key = company
    switch = tmp_path / "switch"
    found = saved(path, key, switch, LD_PRELOAD=str(faulty_disk), FAULT="full", FAULT_SWITCH=str(switch))
    assert len(found["refused"]) == 60
    assert all(FULL in sentence for sentence in found["sentences"])
    assert (found["before"], found["after"], found["readable"]) == (10, 10, 10)
    assert_nothing_lost(path, key, found)


def test_a_flush_that_fails_refuses_the_save_and_only_that(company, faulty_disk, tmp_path):
    path, key = company
    switch = tmp_path / "switch"
    found = saved(path, key, switch, LD_PRELOAD=str(faulty_disk), FAULT="flush", FAULT_SWITCH=str(switch))
    assert found["refused"]
    assert found["while broken"]
    assert all(FAILED in sentence for sentence in found["sentences"])
    assert (found["before"], found["after"]) == (10, 10)
    assert_nothing_lost(path, key, found)


# A small disk of its own ----------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path):
    """Two megabytes that can really run full."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if sys.platform != "linux" or os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill_up(folder, leave=0):
    ballast = folder / "ballast"
    with ballast.open("wb") as stream, contextlib.suppress(OSError):
        while shutil.disk_usage(folder).free > leave:
            stream.write(bytes(4096))
            stream.flush()
    return ballast


def test_a_company_on_a_disk_that_runs_full_loses_nothing(small_disk):
    path = small_disk / "company.kontor"
    crashes.begin(path, "")
    store, done = Database(path), []

    def save_until_refused():
        for n in range(10_000):
            done.append(store.write("Save", crashes.save, n).result)

    with pytest.raises(Trouble, match=FULL):
        save_until_refused()
    assert done
    store.close()
    assert not any(crashes.found_in(path, "", set(done)).values())


def test_a_file_for_which_there_is_no_room_is_refused_and_those_before_stay(small_disk):
    path = small_disk / "company.kontor"
    create(path)
    store, done = Database(path), []

    def add_until_refused():
        for n in range(50):
            done.append((with_file(store, data := os.urandom(90_000), f"{n}.bin")[1], data))

    with pytest.raises(Trouble, match=r"disk is full|Free some space"):
        add_until_refused()
    assert done
    assert [store.read(attachments.content, id) == data for id, data in done] == [True] * len(done)
    assert store.read(contents.missing) == []
    store.close()


def test_neither_backup_nor_migration_nor_new_company_leaves_anything_on_a_full_disk(small_disk, monkeypatch):
    monkeypatch.setattr(opening, "SCHEMA", 9)
    path = small_disk / "company.kontor"
    create(path)
    ballast = fill_up(small_disk, leave=100_000)
    there = sorted(p.name for p in small_disk.iterdir())
    with pytest.raises(Trouble, match="Free some space"):
        backup.backup(path, small_disk / "copy.kontor")
    with pytest.raises(Trouble, match="Free some space"):
        runner.migrate(path, versions=(runner.VERSIONS, crashes.STEPS), folder=small_disk)
    with pytest.raises(Trouble, match="disk is full"):
        create(small_disk / "new.kontor")
    assert sorted(p.name for p in small_disk.iterdir()) == there
    assert examine(path).schema == SCHEMA
    ballast.unlink()
    store = Database(path)
    store.write("New company", lambda session: makers.company(session).id)
    store.close()
