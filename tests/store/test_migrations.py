"""A store of any released schema opens for ever; a migration happens wholly or not at all, after a checked backup."""

import contextlib
import re
import shutil
import threading
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import func, select

from app import settings
from app.models import ENTITIES, Case, CloseReason, Company, Journal
from app.services import company_settings, own_tables
from app.store import copies, engines, health, opening, servers
from app.store.database import Database
from app.store.migrations import SCHEMA, runner
from app.store.migrations.runner import VERSIONS, migrate, steps_after
from app.store.opening import open_store
from app.trouble import Refused, Trouble
from tests import makers, schema
from tests.data import make

STEPS = Path(__file__).parent / "steps"
DUMPS = sorted(make.FOLDER.glob("schema-*.sqlite.sql"))
SERVER_DUMPS = sorted(make.FOLDER.glob("schema-*.postgresql.sql"))
FAILING = '''
from alembic import op
from app.store.migrations import SCHEMA
revision, down_revision = str(SCHEMA + 2), str(SCHEMA + 1)
def upgrade():
    op.execute("UPDATE counters SET next = 4711")
    op.execute("{}")
'''


def of_file(path, key=""):
    with contextlib.closing(engines.connect_file(path, key, write=False)) as connection:
        return schema.of_file(connection)


def rules_of(address):
    return of_server(address) if engines.is_server(address) else of_file(Path(address))


def of_server(url):
    with psycopg.connect(url) as connection:
        return schema.of_server(connection)


def counted(store):
    return {e.__tablename__: store.read(lambda session, e=e: session.scalar(select(func.count()).select_from(e))) for e in ENTITIES}


LEAST = {"company_settings": 1, "saved_views": 0}  # no record before schema 3, so the dumps hold the one of a new company


# Every released schema ------------------------------------------------------------------------------------------


def test_there_is_a_dump_of_every_schema_up_to_this_one():
    wanted = [str(n) for n in range(1, SCHEMA + 1)]
    for dumps in (DUMPS, SERVER_DUMPS):
        assert [re.search(r"schema-(\d+)", path.name)[1] for path in dumps] == wanted


def there_then(dump, table):
    """Whether a dump is of a schema that had this table already."""
    return re.search(rf"CREATE TABLE (public\.)?{table} ", dump.read_text(encoding="utf-8")) is not None


@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.stem)
def test_a_file_of_every_released_schema_opens_and_becomes_as_a_new_one(dump, tmp_path, store_file):
    path = make.load(dump.read_text(encoding="utf-8"), tmp_path / "old.kontor")
    store = open_store(path, migrate=True)
    found = counted(store)
    store.write("New company", lambda session: makers.company(session, "Ny").id)
    assert [f for f in health.check(store, deep=True) if f.level != "ok"] == []
    store.close()
    assert all(n >= LEAST.get(table, 2) for table, n in found.items() if there_then(dump, table)), found
    assert of_file(path) == of_file(store_file), "if the models changed before the release: python -m tests.data.make"


@pytest.mark.parametrize("dump", SERVER_DUMPS, ids=lambda path: path.stem)
def test_a_database_of_every_released_schema_opens_and_becomes_as_a_new_one(dump, postgres_url, store_url):
    make.load_server(dump.read_text(encoding="utf-8"), postgres_url)
    store = open_store(postgres_url, migrate=True)
    found = counted(store)
    store.write("New company", lambda session: makers.company(session, "Ny").id)
    store.close()
    assert all(n >= LEAST.get(table, 2) for table, n in found.items() if there_then(dump, table)), found
    assert of_server(postgres_url) == of_server(store_url), "if the models changed before the release: python -m tests.data.make"


@pytest.mark.parametrize("dump", [DUMPS[0], SERVER_DUMPS[0]], ids=lambda path: path.stem)
def test_settings_of_the_company_become_records_with_what_they_held(dump, tmp_path, postgres_url):
    text = dump.read_text(encoding="utf-8")
    if dump in DUMPS:
        address = make.load(text.replace('"EUR"', '"SEK"'), tmp_path / "old.kontor")
    else:
        address = make.load_server(text.replace('"EUR"', '"SEK"'), postgres_url)
    store = open_store(address, migrate=True)
    assert store.read(company_settings.value, settings.CURRENCY) == "SEK"
    store.write("Company settings", company_settings.save, {"currency": "DKK"}, {"currency": "SEK"})
    assert store.read(company_settings.value, settings.CURRENCY) == "DKK"
    assert all(word.active for word in store.read(own_tables.words, CloseReason))
    store.close()


def test_the_steps_lead_to_the_schema_of_this_program_one_by_one():
    assert [step.schema for step in steps_after(0)] == list(range(1, SCHEMA + 1))


# A migration ----------------------------------------------------------------------------------------------------


@pytest.fixture(autouse=True)
def newer_program(monkeypatch, request):
    """The tests' steps lead to the next schema, which this program would call newer."""
    if "next_schema" in request.fixturenames:
        monkeypatch.setattr(opening, "SCHEMA", 9)
        monkeypatch.setattr(servers, "SCHEMA", 9)


@pytest.fixture
def next_schema():
    return VERSIONS, STEPS


def filled(address, key=""):
    store = Database(address, key=key, who="tester")
    for n in range(5):
        store.write("New case", lambda session, n=n: makers.case(session, f"Case {n}").id)
    found = counted(store), store.read(lambda session: session.scalar(select(func.count()).select_from(Journal)))
    store.close()
    return found


def what_is_there(address, key=""):
    """The rows, and the words the tests' step writes."""
    store = Database(address, key=key)
    found = counted(store), store.read(lambda session: session.scalar(select(func.count()).select_from(Journal)))
    words = store.read(lambda session: session.connection().exec_driver_sql("SELECT DISTINCT shelf FROM companies").scalars().all())
    store.close()
    return found, words


@pytest.mark.parametrize("key", ["", "ab" * 32])
def test_a_migration_keeps_every_row_rule_and_link(tmp_path, template_file, key, next_schema):
    from app.store.setup import create

    path = tmp_path / "company.kontor"
    shutil.copyfile(template_file, path) if not key else create(path, key=key)
    before, rules = filled(path, key), of_file(path, key)
    made = migrate(path, key=key, versions=next_schema)
    after, words = what_is_there(path, key)
    assert after == before
    assert words == ["row 29"]
    new = of_file(path, key)
    assert {n for n in new["companies"] if "shelf" not in n} == rules["companies"]
    assert {name: text for name, text in new.items() if name not in ("companies", "cases", "ix_cases_mood")} == {
        name: text for name, text in rules.items() if name not in ("companies", "cases")
    }
    with contextlib.closing(engines.connect_file(path, key, write=False)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA + 1
        assert connection.execute("PRAGMA foreign_keys").fetchone()[0] == 1
        assert copies.verify(connection) == ""
    assert opening.examine(made, key).schema == SCHEMA
    assert "before migration" in made.name
    assert migrate(path, key=key, versions=next_schema) is None


def test_the_version_guard_and_the_journal_work_after_a_migration(store_file, next_schema):
    filled(store_file)
    migrate(store_file, versions=next_schema)
    store = Database(store_file)
    written = store.write("New case", lambda session: makers.case(session, "After").id)
    assert written.changes.of(Case, written.result)
    with pytest.raises(Refused, match="Somebody else changed"):
        store.write("Bulk", lambda session: session.connection().exec_driver_sql("UPDATE companies SET name = 'x'").rowcount)
    store.close()


def test_triggers_of_others_outlive_a_migration(store_file, next_schema):
    own = "CREATE TRIGGER my_own AFTER INSERT ON scopes BEGIN UPDATE counters SET next = next; END"
    with contextlib.closing(engines.connect_file(store_file, write=True)) as connection:
        connection.execute(own)
    migrate(store_file, versions=next_schema)
    assert of_file(store_file)["my_own"] == {schema._plain(own)}


def test_a_server_is_migrated_with_all_its_rows_and_rules(store_url, next_schema):
    before, rules = filled(store_url), of_server(store_url)
    assert migrate(store_url, versions=next_schema) is None
    after, words = what_is_there(store_url)
    assert (after, words) == (before, ["row 29"])
    new = of_server(store_url)
    changed = {name for name in new if new[name] != rules.get(name)}
    assert changed == {"companies", "cases"}
    assert all(new[name] >= rules[name] for name in changed)
    assert servers.examine(store_url) == SCHEMA + 1


WRONG = {
    "SELECT nonsense": "nonsense",
    "INSERT INTO counters (series, next) VALUES ('case', 1)": "taken already",
    "UPDATE companies SET scope = 77": "links between records|does not exist any more",
}


@pytest.mark.parametrize("statement", WRONG)
def test_a_migration_that_fails_at_its_end_changes_nothing(store_address, tmp_path, statement, next_schema):
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "further_failing.py").write_text(FAILING.format(statement))
    before, rules = filled(store_address), rules_of(store_address)
    with pytest.raises(Exception, match=WRONG[statement]):
        migrate(store_address, versions=(*next_schema, tmp_path / "more"))
    assert rules_of(store_address) == rules
    store = Database(store_address)
    assert (counted(store), store.read(lambda session: session.scalar(select(func.count()).select_from(Journal)))) == before
    assert store.read(lambda session: session.connection().exec_driver_sql("SELECT max(next) FROM counters").scalar()) < 4711
    store.close()


def test_nothing_is_migrated_without_its_backup(store_file, tmp_path, next_schema):
    (tmp_path / "folder").write_text("a file, no folder")
    with pytest.raises(Exception, match=r"exists|folder"):
        migrate(store_file, versions=next_schema, folder=tmp_path / "folder")
    assert opening.examine(store_file).schema == SCHEMA


def test_an_open_file_is_not_migrated(store_file, next_schema):
    store = Database(store_file)
    with pytest.raises(Refused, match="is open"):
        migrate(store_file, versions=next_schema)
    store.close()
    assert opening.examine(store_file).schema == SCHEMA


def test_two_programs_migrate_one_after_the_other_and_once(store_address, next_schema):
    """Both looked before either began."""
    filled(store_address)
    steps, errors = steps_after(SCHEMA, next_schema), []

    def run():
        try:
            runner._run(Database(store_address), steps)
        except Trouble as error:
            errors.append(error)

    both = [threading.Thread(target=run) for _ in range(2)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert errors == []
    assert what_is_there(store_address)[1] == ["row 29"]


def test_opening_migrates_when_told_to(store_file, monkeypatch):
    monkeypatch.setattr(opening, "SCHEMA", SCHEMA + 1)
    monkeypatch.setattr(migrate, "__kwdefaults__", migrate.__kwdefaults__ | {"versions": (VERSIONS, STEPS)})
    filled(store_file)
    with pytest.raises(opening.Older):
        open_store(store_file)
    store = open_store(store_file, migrate=True)
    assert store.read(lambda session: session.scalar(select(func.count()).select_from(Company))) == 5
    store.close()
