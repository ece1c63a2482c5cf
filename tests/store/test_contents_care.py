"""Backups, restoring, another key and the check of a store take the contents of attachments along."""

import datetime as dt
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.services import attachments
from app.store import backup, backup_list, contents, copies, files, health, keys, rekeying
from app.store.backup import automatic, restore
from app.store.database import Database
from app.store.opening import examine, open_store
from app.store.setup import create
from app.trouble import Refused, Trouble
from tests.store.test_backup import nothing_half_done_in
from tests.store.test_contents import PICTURE, spoil, with_file

OLD, NEW, PHRASE = "ab" * 32, "cd" * 32, "Zdeněk's 100 % & ?key=x"


def read(path, key, id):
    database = open_store(path, key=key)
    try:
        assert database.read(contents.missing) == []
        return database.read(attachments.content, id)
    finally:
        database.close()


@pytest.fixture(params=["", OLD])
def filled(request, store_file, tmp_path):
    """A company file with a picture, plain or with a key: its path, its key and the id of the picture."""
    path, key = tmp_path / "Nordvik Øst.kontor", request.param
    if key:
        create(path, key=key)
    else:
        store_file.rename(path)
    database = open_store(path, key=key)
    id = with_file(database)[1]
    database.close()
    return path, key, id


def backed_up(path, key, name="copy.kontor"):
    away = path.parent / "away"
    away.mkdir(exist_ok=True)
    return backup.backup(path, away / name, key=key)


# Backups --------------------------------------------------------------------------------------------------------


def test_a_backup_has_the_files_beside_it_sealed_and_with_the_same_key(filled):
    path, key, id = filled
    made = backed_up(path, key)
    beside = contents.beside(made)
    assert sorted(p.name for p in made.parent.iterdir()) == sorted(
        name + end for name in (made.name, beside.name) for end in ("", copies.SUFFIX)
    )
    assert copies.seal_of(beside).read_text().startswith(files.sha256(beside))
    assert (PICTURE[:64] in beside.read_bytes()) == (key == "")
    assert read(made, key, id) == PICTURE


def test_a_company_without_files_has_none_beside_its_backup(store_file):
    made = backed_up(store_file, "")
    assert not contents.beside(made).exists()
    contents.beside(store_file.with_name("taken.kontor")).write_text("mine")
    with pytest.raises(Refused, match=r"taken\.kontor-files exists already"):
        backup.backup(store_file, store_file.with_name("taken.kontor"))


def test_the_list_counts_the_files_and_a_check_reads_them(filled):
    path, key, _id = filled
    database = open_store(path, key=key)
    made = backup_list.make(database, backup_list.place(str(path)), backup.silent)
    opener = database.key
    database.close()
    beside = contents.beside(made.path)
    assert made.bytes == made.path.stat().st_size + beside.stat().st_size
    assert backup_list.of(made.path.parent) == [made]
    backup_list.check(made.path, opener)
    flip(beside)
    with pytest.raises(Trouble, match="not the backup that was made"):
        backup_list.check(made.path, opener)
    copies.seal_of(beside).unlink()
    if key:  # the pages of a file without one have no seals of their own
        with pytest.raises(Trouble, match="kontor-files is damaged"):
            backup_list.check(made.path, opener)


def flip(path):
    """Change one byte in the middle of a content."""
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))


def test_what_is_thrown_away_takes_its_files_with_it(store_file):
    database = Database(store_file)
    with_file(database)
    made = [automatic(database, now=dt.datetime(2026, 11, 1) + dt.timedelta(days=n)) for n in range(9)]
    assert not made[1].exists()
    assert {p.name.removesuffix(".sha256").removesuffix("-files") for p in made[0].parent.iterdir()} == {
        path.name for path in made if path.exists()
    }
    database.close()


def test_the_daily_backup_sweeps_what_no_row_names(store_file):
    database = Database(store_file)

    def breaks(session):
        contents.put(session, 0, b"lost")
        raise Refused("no")

    with_file(database, b"kept")
    with pytest.raises(Refused):
        database.write("Add", breaks)
    assert len(database.read(contents.there)) == 2
    automatic(database)
    assert len(database.read(contents.there)) == 1
    database.close()


@pytest.mark.parametrize("harm", ["a page", "the beginning", "all of it"])
def test_damaged_files_do_not_keep_the_company_from_being_backed_up(filled, harm):
    path, key, id = filled
    database = open_store(path, key=key)
    days = [dt.datetime(2026, 11, 1) + dt.timedelta(days=n) for n in range(10)]
    good = [automatic(database, now=day) for day in days[:8]]
    kept = [made for made in good if made.exists()]
    database.close()
    beside = contents.beside(path)
    data = bytearray(beside.read_bytes())
    first, last = {"a page": (4096, 4196), "the beginning": (0, 100), "all of it": (0, len(data))}[harm]
    where = slice(first, last)
    data[where] = bytes(255 - byte for byte in data[where])
    beside.write_bytes(data)
    database = open_store(path, key=key)
    with pytest.raises(Trouble, match=r"holds the company, but not the files of activities: .*kontor-files is damaged"):
        automatic(database, now=days[8])
    assert automatic(database, now=days[8]) is None, "it is made, and told once"
    database.close()
    (made,) = set(good[0].parent.glob("*.kontor")) - set(kept)
    assert copies.seal_of(made).exists()
    assert not contents.beside(made).exists()
    assert all(contents.beside(each).exists() for each in kept), "none that has the files is thrown away for one that has not"
    shutil.copyfile(contents.beside(kept[-1]), beside)  # as the sentence says
    restore(made, path, key=key)
    assert read(path, key, id) == PICTURE


# Restoring ------------------------------------------------------------------------------------------------------


def test_a_restored_company_has_its_files_and_what_stood_there_keeps_its_own(filled):
    path, key, id = filled
    made = backed_up(path, key)
    database = open_store(path, key=key)
    later = with_file(database, b"later", "later.txt")[1]
    database.close()
    kept = restore(made, path, key=key)
    assert backup.words_of(made, kept).endswith(f"is now {kept.name}.")
    assert read(path, key, id) == PICTURE
    assert read(kept, key, later) == b"later"
    assert read(kept, key, id) == PICTURE
    database = open_store(path, key=key)
    with_file(database, b"new")  # into this one alone
    database.close()
    assert read(kept, key, later) == b"later"
    nothing_half_done_in(path.parent)


def test_a_lost_company_comes_back_with_its_files(filled):
    path, key, id = filled
    made = backed_up(path, key)
    path.unlink()
    restore(made, path, key=key)
    assert read(path, key, id) == PICTURE
    path.unlink()
    contents.beside(path).unlink()
    restore(made, path, key=key)
    assert read(path, key, id) == PICTURE


def test_a_backup_of_another_key_brings_its_files_back(filled):
    path, key, id = filled
    made = backed_up(path, key)
    rekeying.rekey(path, NEW, own=key)
    kept = restore(made, path, key=NEW, source_key=key)
    assert read(path, key, id) == PICTURE
    assert read(kept, NEW, id) == PICTURE
    nothing_half_done_in(path.parent)


def test_a_backup_whose_files_stayed_behind_goes_on_with_those_that_are_there(filled):
    path, key, id = filled
    made = backed_up(path, key)
    contents.beside(made).unlink()
    kept = restore(made, path, key=key)
    assert read(path, key, id) == PICTURE
    assert read(kept, key, id) == PICTURE
    assert contents.beside(path).stat().st_ino != contents.beside(kept).stat().st_ino
    assert "the backup has no copy.kontor-files beside it" in backup.words_of(made, kept)


def test_damaged_files_of_a_backup_are_refused_and_nothing_is_changed(filled):
    path, key, id = filled
    made = backed_up(path, key)
    flip(contents.beside(made))
    with pytest.raises(Trouble, match="not the backup that was made"):
        restore(made, path, key=key)
    assert read(path, key, id) == PICTURE
    assert sorted(p.name for p in path.parent.glob(f"{path.stem}*")) == [path.name, f"{path.name}-files"]


KILLED = """
import os, sys
from pathlib import Path
from app.store import backup, rekeying
real, done = Path.replace, []
def dies(self, target):
    if len(done) == int(sys.argv[5]): os.kill(os.getpid(), 9)
    done.append(real(self, target))
Path.replace = dies
path, source, key, new = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
if sys.argv[6] == "restore": backup.restore(source, path, key=key, source_key=new)
else: rekeying.rekey(path, new, own=key)
"""


def kills(test):
    """At both moments when a file takes the place of another."""
    marked = pytest.mark.parametrize(("filled", "at"), [("", 0), (OLD, 1), ("", 1)], indirect=["filled"])(test)
    return pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")(marked)


def killed(*words):
    done = subprocess.run([sys.executable, "-c", KILLED, *map(str, words)], cwd=Path(__file__).parents[2], capture_output=True)
    assert done.returncode == -9, done.stderr


@kills
def test_restoring_that_is_killed_between_two_names_leaves_a_company_with_its_files(filled, at):
    path, key, id = filled
    made = backed_up(path, key)
    killed(path, made, key, key, at, "restore")
    assert read(path, key, id) == PICTURE


@kills
def test_restoring_with_another_key_that_is_killed_is_finished_when_it_is_opened(filled, at):
    path, key, id = filled
    made = backed_up(path, key)
    rekeying.rekey(path, NEW, own=key)
    killed(path, made, NEW, key, at, "restore")
    assert read(path, key if at else NEW, id) == PICTURE


# Another key ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("new", [NEW, PHRASE])
def test_the_files_get_the_new_key_too(filled, new):
    path, key, id = filled
    rekeying.rekey(path, new, own=key)
    assert read(path, new, id) == PICTURE
    assert PICTURE[:64] not in contents.beside(path).read_bytes()
    raw = keys.raw(path, new)
    assert contents.Beside(path, raw).all()
    nothing_half_done_in(path.parent)
    assert not contents.waiting(path).exists()


@kills
def test_another_key_that_is_interrupted_is_finished_or_forgotten(filled, at):
    path, key, id = filled
    killed(path, path, key, NEW, at, "rekey")
    fits = NEW if at else key
    assert examine(path, fits).encrypted == bool(fits)
    assert read(path, fits, id) == PICTURE
    rekeying.rekey(path, PHRASE, own=fits)
    assert read(path, PHRASE, id) == PICTURE
    assert not contents.waiting(path).exists()


# Health ---------------------------------------------------------------------------------------------------------


def files_of(store, *, deep=False):
    return [f for f in health.check(store, deep=deep) if f.about == "Files of activities"]


def test_a_check_finds_missing_and_damaged_contents(store):
    with_file(store, b"other", "other.txt")
    with_file(store)
    assert [f.level for f in files_of(store, deep=True)] == ["ok", "ok"]
    flipped = "set_byte(data, 5, 255)" if store.server else "CAST(substr(data, 1, 5) || x'ff' || substr(data, 7) AS BLOB)"
    spoil(store, f"UPDATE contents SET data = {flipped} WHERE n = 1")  # noqa: S608 - written above
    quick, deep = files_of(store, deep=True)
    assert quick.level == "ok"
    assert "plan.png" in deep.text
    assert "other.txt" not in deep.text
    spoil(store, "DELETE FROM contents WHERE n = 2")
    (quick,) = files_of(store)
    assert (quick.level, "plan.png" in quick.text) == ("trouble", True)


def test_a_check_says_when_the_file_beside_is_away(filled):
    path, key, _id = filled
    shutil.move(contents.beside(path), path.with_name("away"))
    database = open_store(path, key=key)
    (quick,) = files_of(database)
    assert quick.level == "trouble"
    path.with_name("Nordvik Øst.kontor-files").write_bytes(b"x" * 8192)
    (quick,) = files_of(database)
    assert quick.level == "trouble"
    assert "Nordvik Øst.kontor-files" in quick.text
    database.close()


# Names ----------------------------------------------------------------------------------------------------------


def test_a_new_company_does_not_take_the_files_of_another(tmp_path):
    (tmp_path / "New.kontor-files").write_text("x")
    with pytest.raises(Refused, match="files of another company"):
        create(tmp_path / "New.kontor")


def test_the_file_beside_is_no_company_file(filled):
    path, key, _id = filled
    with pytest.raises(Trouble, match=r"belongs to a company file beside it"):
        examine(contents.beside(path), key)


@pytest.mark.skipif(shutil.which("pg_dump") is None, reason="PostgreSQL's client programs are not installed")
def test_a_servers_dump_holds_the_contents(store_url, postgres_url, tmp_path):
    from app.store import server_backup

    store = Database(store_url)
    id = with_file(store)[1]
    made = backup.backup(store, tmp_path / "a.dump")
    store.close()
    server_backup.restore(postgres_url, made)
    store = Database(postgres_url)
    assert store.read(attachments.content, id) == PICTURE
    store.close()
