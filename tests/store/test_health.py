"""Each thing that may be wrong with a store is found, and its sentence says what to do."""

import shutil
from types import SimpleNamespace

import pytest
from sqlalchemy import update

from app.models import CaseStep, Company
from app.store import engines, health, places
from app.store.database import Database
from app.store.health import check
from app.store.setup import create
from tests import makers
from tests.store import outside
from tests.store.test_opening import overwrite


def wrong(store, *, deep=False):
    return {f.about: f for f in check(store, deep=deep) if f.level != "ok"}


@pytest.fixture
def filled(store):
    for n in range(3):
        store.write("New case", lambda session, n=n: makers.case(session, f"Præss {n}").id)
    return store


@pytest.fixture
def file(store_file):
    store = Database(store_file)
    store.write("New case", lambda session: makers.case(session).id)
    yield store
    store.close()


def test_a_well_store_has_only_good_findings(filled):
    assert wrong(filled, deep=True) == {}
    assert len(check(filled, deep=True)) > (4 if filled.server else 10)
    assert all(finding.text for finding in check(filled))


def test_an_encrypted_store_is_well_too(tmp_path):
    create(tmp_path / "a.kontor", key="ab" * 32)
    store = Database(tmp_path / "a.kontor", key="ab" * 32)
    assert wrong(store, deep=True) == {}
    store.close()


def test_a_case_without_or_with_two_current_steps_is_found(filled):
    filled.write("Break", lambda session: session.execute(_steps(False)).rowcount)
    assert "3 cases have no current status step" in wrong(filled)["Status history"].text
    filled.write("Mend", lambda session: session.execute(_steps(True)).rowcount)
    assert wrong(filled) == {}


def rename(session):
    return session.execute(update(Company).values(name="Other", version=Company.version + 1)).rowcount


def _steps(current):
    return update(CaseStep).values(current=current, version=CaseStep.version + 1)


def test_a_folded_text_that_another_program_did_not_follow_is_found(file):
    file.write("Break", rename)
    assert "1 are not found" in wrong(file)["Search"].text


def test_a_server_folds_also_what_other_programs_write(store_url):
    store = Database(store_url)
    store.write("New", lambda session: makers.company(session).id)
    store.write("Change", rename)
    assert wrong(store) == {}
    store.close()


@pytest.mark.parametrize("name", ["cases_guard", "companies_journal_update", "cases_lock"])
def test_a_missing_rule_is_found(file, name):
    outside.run(file, f"DROP TRIGGER {name}")
    assert name in wrong(file)["Rules"].text


def test_a_weakened_rule_is_found(file):
    outside.run(file, "DROP TRIGGER cases_guard")
    outside.run(file, "CREATE TRIGGER cases_guard BEFORE UPDATE ON cases WHEN 0 BEGIN SELECT RAISE(ABORT, 'kontor:stale'); END")
    assert "cases_guard" in wrong(file)["Rules"].text


@pytest.mark.parametrize("statement", ["DROP TRIGGER cases_guard ON cases", "ALTER TABLE cases DISABLE TRIGGER cases_guard"])
def test_a_missing_or_disabled_rule_of_a_server_is_found(store_url, statement):
    store = Database(store_url)
    outside.run(store, statement)
    assert "cases_guard" in wrong(store)["Rules"].text
    store.close()


def test_removed_history_is_found(file):
    outside.run(file, "DROP TRIGGER journal_sealed_delete")
    outside.run(file, "DELETE FROM journal_values WHERE seq = 5")
    outside.run(file, "DELETE FROM journal WHERE seq = 5")
    assert "Rows of the history are missing" in wrong(file)["History"].text


def test_a_wrong_schema_number_is_found(filled):
    outside.run(filled, "UPDATE meta SET value = '99' WHERE key = 'schema'")
    assert "99" in wrong(filled)["Schema"].text


def test_a_wrong_mark_is_found(file):
    outside.run(file, "PRAGMA application_id = 1")
    assert "Schema" in wrong(file)


def test_damaged_pages_are_found_by_the_deep_check_only(store_file):
    store = Database(store_file)
    for n in range(300):
        store.write("New company", lambda session, n=n: makers.company(session, f"Marker {n}").id)
    store.close()
    data = store_file.read_bytes()
    overwrite(store_file, data.rindex(b'"Marker 250"') // 4096 * 4096 + 8, bytes(range(1, 200)))
    store = Database(store_file)
    assert "Every page" not in wrong(store)
    assert "restore the latest backup" in wrong(store, deep=True)["Every page"].text
    store.close()


def test_a_full_disk_is_found_before_it_is_too_late(file, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda path: SimpleNamespace(free=150_000_000))
    assert wrong(file)["Free space"].level == "warning"
    assert "150 MB" in wrong(file)["Free space"].text


def test_a_place_that_became_a_sync_folder_is_found(file):
    (file.path.parent / ".stfolder").mkdir()
    assert "Syncthing" in wrong(file)["Place"].text
    assert places.trouble_of(file.path, places.this_computer())


def test_an_old_sqlite_is_found(file, monkeypatch):
    monkeypatch.setattr(health, "_asked", lambda database, question: "3.50.4")
    assert "can damage files" in health._sqlite(file).text


def test_a_file_that_is_not_opened_safely_is_found(file, monkeypatch):
    connect = engines.connect_file

    def careless(*args, **options):
        connection = connect(*args, **options)
        connection.execute("PRAGMA synchronous=NORMAL")
        return connection

    monkeypatch.setattr(engines, "connect_file", careless)
    assert "synchronous 1" in wrong(file)["Safe saving"].text
