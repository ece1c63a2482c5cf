"""The backups that are there, newest first, each with its size and whether it was checked."""

import datetime as dt
import shutil

import pytest

from app.store import backup_list, copies
from app.store.database import Database
from app.store.opening import Locked
from app.store.setup import create
from app.trouble import Trouble
from tests.store.test_opening import KEY, overwrite


def silent(what):
    pass


@pytest.fixture
def open_store(store_file):
    store = Database(store_file)
    yield store
    store.close()


def test_a_backup_by_hand_is_listed_with_its_size_and_its_check(open_store):
    folder = backup_list.place(open_store.address)
    assert backup_list.of(folder) == []
    made = backup_list.make(open_store, folder, silent)
    assert backup_list.of(folder) == [made]
    assert made.what == "by hand"
    assert made.checked
    assert made.bytes == made.path.stat().st_size
    assert dt.datetime.now() - made.at < dt.timedelta(minutes=1)


def test_the_newest_stands_first_and_other_files_do_not_count(open_store):
    folder = backup_list.place(open_store.address)
    first = backup_list.make(open_store, folder, silent)
    older = folder / first.path.name.replace(first.path.name[8:18], "2020-01-31")
    shutil.copyfile(first.path, older)
    for name in ("notes.txt", "company 2020-99-99 111111 by hand.kontor", "company.kontor"):
        (folder / name).write_text("x")
    listed = backup_list.of(folder)
    assert [made.path.name for made in listed] == [first.path.name, older.name]
    assert [made.checked for made in listed] == [True, False]


def test_two_companies_of_one_name_do_not_mix_in_a_chosen_folder(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    one, other = (backup_list.place(str(tmp_path / name / "Firm.kontor"), str(tmp_path / "usb")) for name in ("a", "b"))
    assert one != other
    assert one.parent == other.parent == tmp_path / "usb"


def test_the_daily_backup_goes_to_the_chosen_folder_once_a_day(open_store, tmp_path):
    folder = backup_list.place(open_store.address, str(tmp_path / "usb"))
    assert backup_list.automatic(open_store, folder, silent).parent == folder
    assert backup_list.automatic(open_store, folder, silent) is None
    assert [made.what for made in backup_list.of(folder)] == ["automatic"]


def test_a_folder_that_is_not_there_is_told(open_store, tmp_path):
    (tmp_path / "usb").write_text("no folder")
    folder = backup_list.place(open_store.address, str(tmp_path / "usb"))
    assert backup_list.of(folder) == []
    with pytest.raises(Trouble, match="backup folder"):
        backup_list.make(open_store, folder, silent)


def test_a_backup_that_changed_since_is_found_by_a_check(open_store):
    made = backup_list.make(open_store, backup_list.place(open_store.address), silent)
    backup_list.check(made.path, "")
    overwrite(made.path, 5000, b"\0")
    overwrite(made.path, 5001, b"\1\2\3")
    with pytest.raises(Trouble, match="not the backup that was made"):
        backup_list.check(made.path, "")
    copies.seal_of(made.path).unlink()
    overwrite(made.path, 4096, b"\xff" * 300)
    with pytest.raises(Trouble, match="damaged"):
        backup_list.check(made.path, "")


def test_a_backup_of_an_encrypted_file_is_checked_with_its_key(tmp_path):
    create(tmp_path / "locked.kontor", key=KEY)
    store = Database(tmp_path / "locked.kontor", key=KEY)
    made = backup_list.make(store, backup_list.place(store.address), silent)
    store.close()
    backup_list.check(made.path, KEY)
    with pytest.raises(Locked):
        backup_list.check(made.path, "")


@pytest.mark.skipif(shutil.which("pg_dump") is None, reason="PostgreSQL's client programs are not installed")
def test_a_servers_backup_is_its_own_dump(store_url, tmp_path):
    store = Database(store_url)
    made = backup_list.make(store, backup_list.place(store_url, str(tmp_path)), silent)
    store.close()
    assert made.path.suffix == ".dump"
    assert made.checked


def test_without_the_servers_programs_the_command_is_named(store_url, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    store = Database(store_url)
    with pytest.raises(Trouble, match="pg_dump --format=custom"):
        backup_list.make(store, backup_list.place(store_url, str(tmp_path)), silent)
    store.close()
