"""What the databases refuse is told in sentences, in whatever language the server speaks."""

import psycopg
import pytest
from sqlalchemy import select, text

from app.models import Company
from app.store.database import Database
from app.trouble import Refused, Trouble
from tests import makers

ABROAD = {
    "unique_violation": (Refused, "number is taken already"),
    "foreign_key_violation": (Refused, "does not exist any more"),
    "check_violation": (Refused, "rule of the database"),
    "disk_full": (Trouble, "server's disk is full"),
    "insufficient_privilege": (Trouble, "You may not do this"),
    "deadlock_detected": (Trouble, "Somebody else is changing"),
}


@pytest.mark.parametrize("state", ABROAD)
def test_a_server_is_understood_in_any_language(store_url, state):
    store, (kind, words) = Database(store_url), ABROAD[state]
    fail = f"DO $$ BEGIN RAISE EXCEPTION 'Fejl på dansk' USING ERRCODE = '{state}'; END $$"
    with pytest.raises(kind, match=words):
        store.write("Save", lambda session: session.execute(text(fail)) and None)
    store.close()


def test_waiting_too_long_for_somebody_elses_save_is_told(store_url):
    store = Database(store_url)
    record = store.write("New company", lambda session: makers.company(session).id).result

    def act(session):
        session.execute(text("SET LOCAL lock_timeout = 50"))
        session.scalars(select(Company.id).where(Company.id == record).with_for_update()).all()

    with psycopg.connect(store_url) as other:
        other.execute("SELECT id FROM companies FOR UPDATE")
        with pytest.raises(Trouble, match="Somebody else is changing"):
            store.write("Save", act)
    store.close()


def test_no_value_of_a_record_gets_into_the_sentence(store):
    secret = "Canary A/S"
    store.write("New company", lambda session: makers.company(session, secret, number=7).id)
    with pytest.raises(Refused) as caught:
        store.write("New company", lambda session: makers.company(session, secret, number=7).id)
    assert secret not in str(caught.value)
    assert secret not in str(caught.value.__cause__)


def test_a_bug_is_not_told_as_trouble(store):
    with pytest.raises(Exception, match="nonsense") as caught:
        store.write("Save", lambda session: session.execute(text("SELECT nonsense")))
    assert not isinstance(caught.value, Trouble)


def test_a_server_that_ends_our_session_is_told_and_the_next_save_works(store_url):
    store = Database(store_url)

    def act(session):
        mine = session.scalar(text("SELECT pg_backend_pid()"))
        with psycopg.connect(store_url, autocommit=True) as other:
            other.execute("SELECT pg_terminate_backend(%s)", [mine])
        makers.company(session, "Half")

    with pytest.raises(Trouble, match="connection to the server was lost"):
        store.write("New company", act)
    assert store.read(lambda session: session.scalars(select(Company.name)).all()) == []
    store.write("New company", lambda session: makers.company(session, "Whole").id)
    assert store.read(lambda session: session.scalars(select(Company.name)).all()) == ["Whole"]
    store.close()
