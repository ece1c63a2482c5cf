"""A company file is encrypted, or gets another key, while a complete one is there at every moment."""

import contextlib
import subprocess
import sys
import threading
import time
from pathlib import Path

import keyring
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from keyring.backends import fail

from app.store import backup, backup_list, engines, instance, keys, rekeying, secrets
from app.store.database import Database
from app.store.opening import Locked, examine, open_store
from app.store.rekeying import rekey
from app.store.setup import create
from app.trouble import Refused, Trouble
from tests import makers
from tests.keyrings import Ring
from tests.store.test_backup import left_by_a_crash, names, nothing_half_done_in, with_company

OLD, NEW = "ab" * 32, "cd" * 32
PHRASE = "Zdeněk's 100 % & ?key=x žluťoučký kůň"


@pytest.fixture(params=["", OLD, "correct horse battery"])
def company(request, store_file, tmp_path):
    """A company file with Ærø in it: plain, with a key, with a passphrase; and what opens it."""
    path = tmp_path / "Nordvik Øst.kontor"
    if request.param:
        create(path, key=request.param)
    else:
        store_file.rename(path)
    with_company(path, "Ærø", request.param)
    return path, request.param


def content(path, key):
    """Every row of every table, and what is noted in the header."""
    with contextlib.closing(engines.connect_file(path, key, write=False)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        header = [str(*connection.execute(f"PRAGMA {name}").fetchone()) for name in ("application_id", "user_version", "page_size")]
        shape = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
        return header, shape, {name: sorted(map(repr, connection.execute(f'SELECT * FROM "{name}"'))) for name in tables}  # noqa: S608


@pytest.mark.parametrize("new", [NEW, PHRASE])
def test_everything_in_it_is_there_with_the_new_key_and_nothing_without(company, new):
    path, own = company
    before = content(path, own)
    said = rekey(path, new, own=own)
    assert ("The key was changed" if own else "is encrypted") in said
    assert content(path, new) == before
    assert examine(path, new).encrypted
    for wrong in {"", own, NEW, PHRASE} - {new}:
        with pytest.raises(Locked):
            examine(path, wrong)
    assert b"Nordvik" not in path.read_bytes()
    assert "Ærø".encode() not in path.read_bytes()
    nothing_half_done_in(path.parent)
    store = open_store(path, key=new)
    store.write("New company", lambda session: makers.company(session, "Ny").id)
    made = backup.backup(store, path.with_name("copy.kontor"))
    raw = store.key
    store.close()
    assert names(made, raw) == ["Ny", "Ærø"]


@settings(max_examples=3)
@given(st.text(st.characters(exclude_categories=["C"]), min_size=8, max_size=40))
def test_any_passphrase_that_was_chosen_opens_it(tmp_path_factory, phrase):
    path = tmp_path_factory.mktemp("any") / "a.kontor"
    create(path)
    rekey(path, phrase)
    assert examine(path, phrase).encrypted


def test_what_is_still_in_the_log_comes_along(store_file):
    left_by_a_crash(store_file, "UPDATE counters SET next = 4711")
    rekey(store_file, NEW)
    store = open_store(store_file, key=NEW)
    assert store.read(lambda session: session.connection().exec_driver_sql("SELECT DISTINCT next FROM counters").scalar()) == 4711
    store.close()


def test_a_link_goes_on_leading_to_it(store_file, tmp_path):
    (tmp_path / "away").mkdir()
    link = tmp_path / "away" / "link.kontor"
    link.symlink_to(store_file)
    rekey(link, NEW)
    assert link.is_symlink()
    assert examine(store_file, NEW).encrypted


# Nothing is lost ---------------------------------------------------------------------------------------------------

KILLED = """
import os, sys
from pathlib import Path
from app.store import backup, files, opening, rekeying
def die(*args): os.kill(os.getpid(), 9)
real = Path.replace
def dies(*args): real(*args); die()
at = sys.argv[3]
if at == "replaced": Path.replace = dies
else: setattr(*{"folded": (rekeying, "_held"), "written": (rekeying, "_try_out"), "tried": (files, "flush")}[at], die)
rekeying.rekey(Path(sys.argv[1]), sys.argv[2], own=sys.argv[4])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize(("at", "own"), [("folded", ""), ("written", OLD), ("tried", ""), ("replaced", OLD), ("replaced", "")])
def test_killed_in_the_middle_it_is_the_old_file_or_the_new_one_and_whole(store_file, tmp_path, at, own):
    path = store_file
    if own:
        path = tmp_path / "locked.kontor"
        create(path, key=own)
    with_company(path, "Ærø", own)
    words = [sys.executable, "-c", KILLED, path, NEW, at, own]
    assert subprocess.run(words, cwd=Path(__file__).parents[2]).returncode == -9
    fits = NEW if at == "replaced" else own
    assert names(path, fits) == ["Ærø"]
    rekey(path, "ef" * 32, own=fits)  # and the way is free
    assert names(path, "ef" * 32) == ["Ærø"]
    nothing_half_done_in(path.parent)  # what was killed left nothing readable behind


SLOWLY = """
import sys
from pathlib import Path
from app.store import rekeying
print("go", flush=True)
rekeying.rekey(Path(sys.argv[1]), sys.argv[2])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_at_any_moment_it_opens_with_one_of_the_keys(store_file):
    with_company(store_file, "Ærø")
    key, words = "", [sys.executable, "-c", SLOWLY.replace("sys.argv[2])", "sys.argv[2], own=sys.argv[3])"), store_file]
    for n in range(4):
        new = f"{n:064x}"
        with subprocess.Popen([*words, new, key], cwd=Path(__file__).parents[2], stdout=subprocess.PIPE) as run:
            run.stdout.readline()
            with contextlib.suppress(subprocess.TimeoutExpired):
                run.wait(0.03 * n)
            run.kill()
        key = new if _opens(store_file, new) else key
        assert names(store_file, key) == ["Ærø"]


def _opens(path, key):
    try:
        return examine(path, key).encrypted
    except Locked:
        return False


def test_a_copy_that_is_not_sound_is_thrown_away(company, monkeypatch):
    path, own = company
    before = content(path, own)
    monkeypatch.setattr(backup, "works", lambda connection, rows: False)
    with pytest.raises(Trouble, match="did not pass its check"):
        rekey(path, NEW, own=own)
    assert content(path, own) == before
    nothing_half_done_in(path.parent)


def test_a_full_disk_is_said_without_the_key_and_leaves_all_as_it_was(store_file, monkeypatch):
    import sqlcipher3

    def full(*args):
        raise sqlcipher3.dbapi2.OperationalError(f"unable to open database: file:///x?key={NEW}")

    monkeypatch.setattr(rekeying, "_try_out", full)
    with pytest.raises(Trouble, match="could not be written with another key") as caught:
        rekey(store_file, NEW)
    assert NEW not in str(caught.value)
    assert not examine(store_file).encrypted
    nothing_half_done_in(store_file.parent)


# Nobody else -------------------------------------------------------------------------------------------------------


def test_a_file_that_is_open_anywhere_is_left_alone(store_file):
    store = Database(store_file)
    with pytest.raises(Refused, match="is open"):
        rekey(store_file, NEW)
    store.close()
    with instance.hold(store_file), pytest.raises(Refused, match="is open"):
        rekey(store_file, NEW)
    other = "import sys,time; from app.store.database import Database; d = Database(sys.argv[1])\n"
    other += "d.write('x', lambda session: None); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", other, store_file], cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as run:
        run.stdout.readline()
        with pytest.raises(Refused, match="is open"):
            rekey(store_file, NEW)
        run.stdin.close()
    assert not examine(store_file).encrypted


def test_who_comes_in_between_does_not_write_into_the_file_that_was(store_file, monkeypatch):
    """Another program opens the file while it is copied, and waits: it must not get hold of what is thrown away."""
    met = []

    def late():
        try:
            with contextlib.closing(engines.connect_file(store_file, write=True)):
                met.append("in")
        except Trouble as trouble:
            met.append(str(trouble))

    real, other = rekeying._try_out, threading.Thread(target=late)

    def slow(*args):
        other.start()
        time.sleep(0.3)  # long enough for the other one to have opened the file and to wait for its turn
        return real(*args)

    monkeypatch.setattr(rekeying, "_try_out", slow)
    rekey(store_file, NEW)
    other.join()
    assert len(met) == 1
    assert "Try again" in met[0]
    assert examine(store_file, NEW).encrypted
    assert not store_file.with_name(store_file.name + "-wal").exists()


# The keyring -------------------------------------------------------------------------------------------------------


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    keyring.set_keyring(mine := Ring())
    yield mine
    keyring.set_keyring(before)


def test_the_keyring_opens_the_file_and_goes_on_opening_the_backups_of_before(tmp_path, ring):
    path = tmp_path / "a.kontor"
    create(path, key=OLD)
    keys.keep(keys.item(path), OLD)
    made = backup.backup(path, tmp_path / "copy.kontor", key=OLD)
    rekey(path, NEW, own=OLD, keep=True)
    assert keys.kept(path) == (NEW, "")
    assert backup_list.key_of(made, NEW) == OLD
    backup_list.check(made, NEW)
    assert backup_list.key_of(path, NEW) == NEW
    keyring.set_keyring(Ring())
    with pytest.raises(Locked):
        backup_list.key_of(made, NEW)


def test_a_keyring_that_does_not_take_the_key_leaves_all_as_it_was(store_file):
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    try:
        with pytest.raises(secrets.KeyringTrouble):
            rekey(store_file, NEW, keep=True)
    finally:
        keyring.set_keyring(before)
    assert not examine(store_file).encrypted
    nothing_half_done_in(store_file.parent)
