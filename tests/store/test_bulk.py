"""Filling an empty store with its indexes made last leaves nothing behind that is different."""

from contextlib import closing

import psycopg
import pytest
from sqlalchemy import func, select

from app.models import Company, Journal
from app.store.bulk import indexes_later
from app.store.stamps import insert_many
from tests import makers
from tests.schema import of_file, of_server


def fill(session, names):
    with indexes_later(session):
        before = indexes(session)
        insert_many(session, Company, [{"name": name} for name in names])
        makers.user(session)
    return before


def indexes(session):
    connection = session.connection()
    sqlite = connection.dialect.name == "sqlite"
    sql = "SELECT name FROM sqlite_master WHERE type = 'index'" if sqlite else "SELECT indexname FROM pg_indexes"
    return {row[0] for row in connection.exec_driver_sql(sql)}


def described(store, address):
    with closing(psycopg.connect(address) if store.server else store.bare()) as connection:
        return of_server(connection) if store.server else of_file(connection)


def test_all_indexes_are_there_again_and_were_gone_in_between(store, store_address):
    before, there = described(store, store_address), store.read(indexes)
    inside = store.write("Fill", fill, ["A", "B"]).result
    assert described(store, store_address) == before
    assert store.read(indexes) == there
    assert "ix_companies_by_name" in there - inside


def test_every_row_is_noted(store):
    changes = store.write("Fill", fill, [f"{n}" for n in range(50)]).changes
    assert len(changes.records["companies"]) == 50
    noted = select(func.count()).where(Journal.operation == changes.operation)
    assert store.read(lambda session: session.scalar(noted)) == 51


def test_when_it_fails_the_indexes_were_never_gone(store, store_address):
    before = described(store, store_address)
    with pytest.raises(Exception, match=r"taken already|UNIQUE|unique"):
        store.write("Fill", lambda session: fill_twice(session))
    assert described(store, store_address) == before
    store.write("Fill", fill, ["A"])


def fill_twice(session):
    with indexes_later(session):
        insert_many(session, Company, [{"name": "A", "number": 1}, {"name": "B", "number": 1}])


def test_a_log_that_has_become_very_long_is_emptied_and_a_short_one_keeps_nobody_waiting(store_file, monkeypatch):
    from app.models import Company
    from app.services import records
    from app.store import database as databases
    from app.store.database import Database

    database = Database(store_file, who="tester")
    log_file = store_file.with_name(f"{store_file.name}-wal")
    for n in range(20):
        database.write("New", records.save, Company, {"name": f"Firm {n}"})
    database._checkpoints.checkpoint()
    assert log_file.stat().st_size > 0
    monkeypatch.setattr(databases, "LONG_LOG", 1000)
    database._checkpoints.checkpoint()
    assert log_file.stat().st_size == 0
    database.close()
