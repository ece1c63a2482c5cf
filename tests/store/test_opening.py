"""Whatever lies at an address is recognised before a byte of it is changed, and the sentence says what to do."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath, PureWindowsPath

import psycopg
import pytest
from sqlcipher3 import dbapi2

from app.store import engines, opening, servers
from app.store.database import Database
from app.store.migrations import SCHEMA
from app.store.opening import Locked, Older, examine, open_store
from app.store.setup import create
from app.trouble import Refused, Trouble
from tests import makers
from tests.postgres import with_database

KEY, OTHER_KEY = "ab" * 32, "cd" * 32


@pytest.fixture(scope="session")
def locked_template(tmp_path_factory):
    path = tmp_path_factory.mktemp("locked") / "locked.kontor"
    create(path, key=KEY)
    return path


def statement(path, *statements, key=""):
    connection = engines.connect_file(path, key, write=True)
    for sql in statements:
        connection.execute(sql)
    connection.close()


def foreign(path, key="", *statements):
    connection = dbapi2.connect(str(path), isolation_level=None)
    if key:
        connection.execute(engines.key_pragma(key))
    for sql in ("CREATE TABLE notes (t)", *statements):
        connection.execute(sql)
    connection.close()


def left_by_a_crash(path, *statements, key=""):
    """Leave the statements in the log beside the file, as a killed program does."""
    away = path.with_name("away")
    away.mkdir()
    connection = engines.connect_file(path, key, write=True)
    for sql in statements:
        connection.execute(sql)
    for name in (path.name, path.name + "-wal"):
        shutil.copyfile(path.with_name(name), away / name)
    connection.close()
    for part in away.iterdir():
        shutil.move(part, path.with_name(part.name))
    away.rmdir()


def page_of(path, table):
    connection = opening.look_at(path)
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()[0]
    connection.close()
    return root - 1


def overwrite(path, at, data):
    with path.open("r+b") as stream:
        stream.seek(at)
        stream.write(data)


def whole_pages(path, begin):
    path.write_bytes(begin + os.urandom(4096 * 3 - len(begin)))


def packed(path):
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", os.urandom(5000))


def cut(path, size):
    os.truncate(path, size)


NEWER = f"PRAGMA user_version={SCHEMA + 1}", "UPDATE meta SET value = value + 1 WHERE key = 'schema'"
GARBAGE = bytes(range(255, -1, -1)) * 16
# name: (what makes it of a copy of a company file, words of the sentence)
PLAIN = {
    "missing": (lambda p: p.unlink(), "There is no file"),
    "folder": (lambda p: (p.unlink(), p.mkdir()), "is a folder"),
    "folder missing": (lambda p: shutil.rmtree(p.parent), "There is no file"),
    "dangling link": (lambda p: (p.unlink(), p.symlink_to("nowhere")), "There is no file"),
    "empty": (lambda p: p.write_bytes(b""), "0 bytes"),
    "one byte": (lambda p: p.write_bytes(b"S"), "only a piece"),
    "half a header": (lambda p: cut(p, 99), "cut short"),
    "a page and a half": (lambda p: cut(p, 6144), "cut short"),
    "last page missing": (lambda p: cut(p, p.stat().st_size - 4096), "cut short"),
    "less than a page": (lambda p: p.write_bytes(os.urandom(4095)), "only a piece"),
    "no whole pages": (lambda p: p.write_bytes(os.urandom(10000)), "only a piece"),
    "text": (lambda p: p.write_text("Number;Name\n" * 1000), "not a company file"),
    "whole pages of text": (lambda p: p.write_text("Number;Name\r\n\r\n\r\n" * 256), "not a company file"),
    "workbook": (packed, "not a company file"),
    "paper": (lambda p: whole_pages(p, b"%PDF-1.7"), "not a company file"),
    "picture": (lambda p: whole_pages(p, b"\x89PNG\r\n\x1a\n"), "not a company file"),
    "zeros": (lambda p: p.write_bytes(bytes(8192)), "not a company file"),
    "begin wiped": (lambda p: overwrite(p, 0, bytes(100)), "not a company file"),
    "random pages": (lambda p: whole_pages(p, b"\xe1"), "is locked"),
    "another program's": (lambda p: (p.unlink(), foreign(p)), "not a company file"),
    "another program's with a log": (
        lambda p: (p.unlink(), foreign(p, "", "PRAGMA journal_mode=WAL"), left_by_a_crash(p, "INSERT INTO notes VALUES (1)")),
        "not a company file",
    ),
    "our mark only": (
        lambda p: (p.unlink(), foreign(p, "", f"PRAGMA application_id={engines.APPLICATION_ID}", "PRAGMA user_version=1")),
        "is damaged",
    ),
    "no schema number": (lambda p: statement(p, "PRAGMA user_version=0"), "is damaged"),
    "two schema numbers": (lambda p: statement(p, "UPDATE meta SET value = '99' WHERE key = 'schema'"), "is damaged"),
    "newer": (lambda p: statement(p, *NEWER), "newer version"),
    "newer in the log only": (lambda p: left_by_a_crash(p, *NEWER), "newer version"),
    "list of tables overwritten": (lambda p: overwrite(p, 100, GARBAGE[:3000]), "is damaged"),
    "facts overwritten": (lambda p: overwrite(p, 4096 * page_of(p, "meta"), GARBAGE), "is damaged"),
}
LOCKED = {
    "without key": (lambda p: None, "", "is locked"),
    "wrong key": (lambda p: None, OTHER_KEY, "key does not open"),
    "wrong passphrase": (lambda p: None, "it's wrong", "key does not open"),
    "another program's": (lambda p: (p.unlink(), foreign(p, KEY)), KEY, "not a company file"),
    "newer": (lambda p: statement(p, *NEWER, key=KEY), KEY, "newer version"),
    "last page missing": (lambda p: cut(p, p.stat().st_size - 4096), KEY, "is damaged"),
    "cut inside a page": (lambda p: cut(p, p.stat().st_size - 100), KEY, "only a piece"),
    "one bit of the first page": (lambda p: overwrite(p, 3000, b"\0\1"), KEY, "key does not open"),
}


def hashes(folder):
    """Of every file but the shared memory, which SQLite must write to read a log."""
    files = [p for p in folder.rglob("*") if p.is_file() and not p.name.endswith("-shm")] if folder.exists() else []
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def refused_untouched(path, words, key=""):
    before = hashes(path.parent)
    for act in (lambda: examine(path, key), lambda: open_store(path, key=key), lambda: open_store(path, key=key, migrate=True)):
        with pytest.raises(Trouble, match=words) as caught:
            act()
        assert str(caught.value).endswith((".", "!"))
        assert not key or key not in str(caught.value)
    assert hashes(path.parent) == before


@pytest.mark.parametrize("name", PLAIN)
def test_a_file_that_cannot_be_opened_is_recognised_and_left_alone(store_file, name):
    make, words = PLAIN[name]
    make(store_file)
    refused_untouched(store_file, words)


@pytest.mark.parametrize("name", LOCKED)
def test_an_encrypted_file_that_cannot_be_opened_is_recognised_and_left_alone(locked_template, tmp_path, name):
    make, key, words = LOCKED[name]
    path = Path(shutil.copyfile(locked_template, tmp_path / "locked.kontor"))
    make(path)
    refused_untouched(path, words, key)


def test_a_missing_or_wrong_key_can_be_asked_for_again(locked_template):
    for key in ("", OTHER_KEY):
        with pytest.raises(Locked):
            open_store(locked_template, key=key)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Trouble, match="is not a file"):
        examine(tmp_path / "pipe")


def test_the_log_beside_a_file_is_not_taken_for_the_file(store_file):
    left_by_a_crash(store_file, "UPDATE counters SET next = 7")
    refused_untouched(store_file.with_name("company.kontor-wal"), "belongs to a company file beside it")


def test_examining_a_good_file_leaves_no_trace(store_file, locked_template):
    before = hashes(store_file.parent)
    assert examine(store_file) == opening.Examined(store_file, SCHEMA, encrypted=False)
    assert hashes(store_file.parent) == before
    assert examine(locked_template, KEY).encrypted
    assert [p.name for p in locked_template.parent.iterdir()] == [locked_template.name]


def test_what_a_crash_left_in_the_log_is_there_after_opening(store_file):
    left_by_a_crash(store_file, "UPDATE counters SET next = 4711")
    before = hashes(store_file.parent)
    assert examine(store_file).schema == SCHEMA
    assert hashes(store_file.parent) == before
    store = open_store(store_file)
    assert store.read(lambda session: session.connection().exec_driver_sql("SELECT DISTINCT next FROM counters").scalar()) == 4711
    store.close()


def test_what_is_in_the_log_counts_also_when_the_file_is_opened_by_a_link(store_file, tmp_path):
    left_by_a_crash(store_file, *NEWER)
    (tmp_path / "away").mkdir()
    (tmp_path / "away" / "link.kontor").symlink_to(store_file)
    refused_untouched(tmp_path / "away" / "link.kontor", "newer version")


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/tmp/a b?#%.kontor"), "file:///tmp/a%20b%3F%23%25.kontor"),
        (PureWindowsPath(r"C:\Ærø\a.kontor"), "file:///C:/%C3%86r%C3%B8/a.kontor"),
        (PureWindowsPath(r"\\server\share\a b.kontor"), "file:////server/share/a%20b.kontor"),
    ],
)
def test_any_path_is_spelled_as_sqlite_wants_it(path, uri):
    assert engines.uri_of(path) == uri


def test_odd_names_can_be_opened(store_file, tmp_path):
    for name in ("a b?#%41&x=y.kontor", "mode=memory.kontor", "Ærø ř 公司.kontor", "'; DROP.kontor"):
        path = Path(shutil.copyfile(store_file, tmp_path / name))
        store = open_store(path)
        store.write("New company", lambda session: makers.company(session).id)
        store.close()


def test_a_file_is_opened_by_its_link_and_with_a_key_it_does_not_need(store_file, tmp_path):
    link = tmp_path / "link.kontor"
    link.symlink_to(store_file)
    store = open_store(link, key=KEY)
    store.write("New company", lambda session: makers.company(session).id)
    store.close()


def test_an_encrypted_store_opens_with_its_key_only_and_stays_unreadable(locked_template, tmp_path):
    path = Path(shutil.copyfile(locked_template, tmp_path / "locked.kontor"))
    store = open_store(path, key=KEY)
    store.write("New company", lambda session: makers.company(session, "Marker Møbler").id)
    everything = b"".join(p.read_bytes() for p in tmp_path.iterdir())
    store.close()
    assert b"Marker M" not in everything + path.read_bytes()
    assert not path.read_bytes().startswith(opening.MAGIC)


def test_an_earlier_schema_asks_to_be_migrated(store_file, monkeypatch):
    monkeypatch.setattr(opening, "SCHEMA", SCHEMA + 1)
    before = hashes(store_file.parent)
    with pytest.raises(Older, match="Migrate it once") as caught:
        open_store(store_file)
    assert caught.value.schema == SCHEMA
    assert hashes(store_file.parent) == before


WRITE_FROM_OUTSIDE = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None, timeout=0)
try:
    connection.execute("BEGIN IMMEDIATE")
    print("wrote inside")
except dbapi2.OperationalError as error:
    print(error)
"""


def test_examining_an_open_file_does_not_drop_our_locks_on_it(store_file):
    store = Database(store_file)

    def act(session):
        makers.company(session)
        examine(store_file)
        done = subprocess.run([sys.executable, "-c", WRITE_FROM_OUTSIDE, store_file], capture_output=True, text=True, check=True)
        return done.stdout.strip()

    assert store.write("New company", act).result == "database is locked"
    store.close()
    assert not engines.is_connected(store_file)


@pytest.mark.parametrize("key", ["", KEY])
def test_an_open_file_is_told_encrypted_or_not_without_reading_it_as_a_file(store_file, locked_template, key):
    path = locked_template if key else store_file
    store = Database(path, key=key)
    store.ping()
    assert examine(path, KEY).encrypted == bool(key)
    store.close()


# Servers --------------------------------------------------------------------------------------------------------


def test_a_company_on_a_server_is_opened(store_url):
    assert servers.examine(store_url) == SCHEMA
    store = open_store(store_url)
    store.ping()
    store.close()


def test_an_empty_database_says_so(postgres_url):
    with pytest.raises(Trouble, match=r"no company in database .* yet"):
        open_store(postgres_url)


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("DROP TABLE journal CASCADE", "something else than a company"),
        ("DELETE FROM meta", "does not say which version"),
        ("UPDATE meta SET value = value::int + 1 WHERE key = 'schema'", "newer version"),
    ],
)
def test_a_database_that_cannot_be_opened_is_recognised(store_url, sql, words):
    with psycopg.connect(store_url, autocommit=True) as connection:
        connection.execute(sql)
    with pytest.raises(Trouble, match=words):
        open_store(store_url)


def test_a_database_of_an_earlier_schema_asks_for_its_administrator(store_url, monkeypatch):
    monkeypatch.setattr(opening, "SCHEMA", SCHEMA + 1)
    with pytest.raises(Older, match="administrator"):
        open_store(store_url)


def test_nothing_is_made_where_something_is_already(store_url, postgres_url):
    for url in (store_url, postgres_url):
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("CREATE TABLE IF NOT EXISTS marks (n int)")
        with pytest.raises(Refused, match="holds something already"):
            create(url)


def unreachable(url):
    parts = psycopg.conninfo.conninfo_to_dict(url)
    good = f"{parts['user']}:{parts['password']}"
    here, name = f"{parts['host']}:{parts['port']}", parts["dbname"]
    return [
        (f"postgresql://{parts['user']}:topsecret@{here}/{name}", "refused you"),
        (f"postgresql://nobody:topsecret@{here}/{name}", "refused you"),
        (with_database(url, "not_there"), "There is no database not_there"),
        (f"postgresql://{good}@127.0.0.1:1/{name}", "does not answer"),
        (f"postgresql://{good}@no-such-host.invalid/{name}", "does not answer"),
        (f"postgresql://{good}@{here}/{name}?sslmode=require", "could not prove who it is"),
        (f"postgresql://{good}@{parts['host']}:port/{name}", "no address of a server"),
        ("postgresql:", "no address of a server"),
    ]


@pytest.mark.parametrize("n", range(8))
def test_a_server_that_cannot_be_used_is_told_without_the_password(store_url, n):
    url, words = unreachable(store_url)[n]
    password = psycopg.conninfo.conninfo_to_dict(store_url)["password"]
    with pytest.raises(Trouble, match=words) as caught:
        open_store(url)
    told = "".join(str(error) for error in (caught.value, caught.value.__cause__))
    assert "topsecret" not in told
    assert password not in told


def test_somebody_without_rights_is_told_so(store_url):
    parts = psycopg.conninfo.conninfo_to_dict(store_url)
    with psycopg.connect(store_url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS clerk")
        connection.execute("CREATE ROLE clerk LOGIN PASSWORD 'clerk'")
    with pytest.raises(Trouble, match="You may not read"):
        open_store(f"postgresql://clerk:clerk@{parts['host']}:{parts['port']}/{parts['dbname']}")
