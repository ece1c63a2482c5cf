"""`check`, `backup`, `restore` and `migrate` end as they must, and say what they did."""

import shutil

import keyring
import pytest
from sqlalchemy import text

from app.models import CaseStep
from app.store import keys
from app.store.database import Database
from app.store.migrations import SCHEMA
from app.store.setup import create
from tests import makers
from tests.keyrings import Ring


def titles(kontor, address):
    return [row["title"] for row in kontor("list", "case", "--format", "json", store=address).json]


def test_a_well_store_passes_and_a_broken_one_ends_with_3(kontor, store):
    store.write("New case", lambda session: makers.case(session).id)
    ended = kontor("check", "--format", "json", store=store.login)
    assert ended.code == 0, ended.out
    assert {finding["level"] for finding in ended.json} <= {"ok", "warning"}

    def break_it(session):
        session.execute(text("UPDATE case_steps SET current = false, version = version + 1"))
        return session.query(CaseStep).count()

    assert store.write("Break", break_it).result == 1
    ended = kontor("check", store=store.login)
    assert ended.code == 3
    assert "1 cases have no current status step" in ended.out


def test_a_deep_check_reads_every_page(kontor, store_file):
    plain = kontor("check", "--format", "json", store=store_file).json
    deep = kontor("check", "--deep", "--format", "json", store=store_file).json
    assert len(deep) == len(plain) + 2


def test_a_backup_brings_back_what_was_there_and_keeps_what_came_later(kontor, store_file, tmp_path):
    def write(title):
        database = Database(store_file)
        database.write("New case", lambda session: makers.case(session, title).id)
        database.close()

    write("Before")
    made = kontor("backup", tmp_path / "backup.kontor", "--format", "json", store=store_file)
    assert (made.code, made.json["backup"]) == (0, str(tmp_path / "backup.kontor"))
    write("After")
    restored = kontor("restore", tmp_path / "backup.kontor", "--format", "json", store=store_file)
    assert restored.code == 0, restored.err
    assert titles(kontor, store_file) == ["Before"]
    assert titles(kontor, restored.json["kept"]) == ["Before", "After"]


def test_a_backup_never_replaces_a_file(kontor, store_file, tmp_path):
    (tmp_path / "taken.kontor").write_bytes(b"mine")
    ended = kontor("backup", tmp_path / "taken.kontor", store=store_file)
    assert ended.code == 3
    assert (tmp_path / "taken.kontor").read_bytes() == b"mine"


def test_a_damaged_backup_is_not_restored(kontor, store_file, tmp_path):
    before = store_file.read_bytes()
    (tmp_path / "bad.kontor").write_bytes(before[:5000])
    ended = kontor("restore", tmp_path / "bad.kontor", store=store_file)
    assert ended.code == 1
    assert store_file.read_bytes() == before


@pytest.mark.skipif(not (shutil.which("pg_dump") and shutil.which("pg_restore")), reason="needs PostgreSQL's client programs")
def test_a_servers_backup_is_restored_into_an_empty_database_only(kontor, store_url, postgres_url, tmp_path):
    assert kontor("backup", tmp_path / "backup.dump", store=store_url).code == 0
    ended = kontor("restore", tmp_path / "backup.dump", store=store_url)
    assert ended.code == 3
    assert "pg_restore" in ended.err
    ended = kontor("restore", tmp_path / "backup.dump", store=postgres_url)
    assert ended.code == 0, ended.err
    assert kontor("check", store=postgres_url).code == 0


def test_a_store_of_this_version_needs_no_migration(kontor, store_address):
    ended = kontor("migrate", "--format", "json", store=store_address)
    assert (ended.code, ended.json) == (0, {"schema": SCHEMA, "backup": ""})


@pytest.mark.parametrize("command", ["check", "backup", "restore", "migrate"])
def test_without_a_store_the_command_says_how_to_name_one(kontor, tmp_path, command):
    ended = kontor(command, *([tmp_path / "x"] if command in ("backup", "restore") else []))
    assert ended.code == 2
    assert "KONTOR_STORE" in ended.err


def test_the_environment_names_the_store_and_the_option_wins(kontor, store_file, tmp_path, monkeypatch):
    monkeypatch.setenv("KONTOR_STORE", str(store_file))
    assert kontor("check").code == 0
    ended = kontor("check", store=tmp_path / "other.kontor")
    assert ended.code == 1
    assert "other.kontor" in ended.err


def test_a_locked_file_is_opened_by_the_key_of_the_environment(kontor, tmp_path, monkeypatch):
    key = "4d" * 32
    create(tmp_path / "locked.kontor", key=key)
    ended = kontor("check", store=tmp_path / "locked.kontor")
    assert ended.code == 1
    assert "KONTOR_KEY" in ended.err
    monkeypatch.setenv("KONTOR_KEY", key)
    assert kontor("check", store=tmp_path / "locked.kontor").code == 0


def test_a_key_in_the_keyring_opens_an_encrypted_file_on_the_command_line_too(kontor, tmp_path):
    path, key = tmp_path / "locked.kontor", keys.new()
    create(path, key=key)
    before = keyring.get_keyring()
    keyring.set_keyring(Ring())
    try:
        assert kontor("check", store=path).code != 0
        assert keys.keep(keys.item(path), key) == ""
        assert kontor("check", store=path).code == 0
        assert kontor("backup", tmp_path / "copy.kontor", store=path).code == 0
        assert kontor("restore", tmp_path / "copy.kontor", store=path).code == 0
    finally:
        keyring.set_keyring(before)
