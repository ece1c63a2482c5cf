"""A save over a slow line needs few round trips, and one whose line is cut is told as it is: saved or not, never guessed."""

from contextlib import closing
from decimal import Decimal

import psycopg
import pytest
from sqlalchemy import func, select, text

from app.models import Case, Company, Journal
from app.models.types import uuid7
from app.services import records
from app.store import outcome
from app.store.database import Database
from app.store.journal import MANY, Writing
from app.store.stamps import insert_many
from app.trouble import Invalid, Refused, Trouble
from tests import makers
from tests.wire import proxy

MOST = 4  # round trips of a save: performance.md 11


@pytest.fixture
def far(store_url):
    """A store behind a line, and the line."""
    with proxy(store_url) as (address, wire), closing(Database(address)) as store:
        store.write("Connect", look)
        yield store, wire


def look(session):
    return session.scalar(text("SELECT pg_backend_pid()"))


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(outcome, "PAUSES", (0.0,))


def names(store):
    return store.read(lambda session: session.scalars(select(Company.name).order_by(Company.name)).all())


def journal_rows(store):
    return store.read(lambda session: session.scalar(select(func.count()).select_from(Journal)))


def new_company(store, name):
    return store.write("New company", records.save, Company, {"name": name})


# Few trips ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("values", [{"next_step": "Call"}, {"value": Decimal(7)}, {"title": "Other", "probability": 40}], ids=str)
def test_a_changed_case_is_saved_in_few_round_trips(far, values):
    store, wire = far
    case = store.write("New case", lambda session: makers.case(session, "Deal").id).result
    version = 1

    def save():
        nonlocal version
        turned = {name: f"{value} {version}" if isinstance(value, str) else value + version for name, value in values.items()}
        version = store.write("Save case", records.save, Case, turned, case, version, dict.fromkeys(turned)).result.version

    assert wire.trips(save) <= MOST
    assert version > 8  # each of them was saved


def test_what_changes_nothing_needs_no_round_trip(far):
    store, wire = far
    assert wire.trips(lambda: store.write("Nothing", lambda session: None)) == 0


def test_an_act_that_only_looks_is_ended_with_its_last_statement(far, store_url):
    store, wire = far
    assert wire.trips(lambda: store.write("Look", look)) == 2
    with closing(psycopg.connect(store_url)) as other:
        waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%'"
        assert other.execute(waiting).fetchone() == (0,)


@pytest.mark.parametrize("n", [MANY, MANY + 1])
def test_a_write_of_many_records_is_told_by_its_tables(store, n):
    def act(session):
        insert_many(session, Company, [{"name": f"{i}"} for i in range(n - 1)])
        makers.user(session)

    found = store.write("Import", act).changes.records
    assert {table: len(ids) for table, ids in found.items()} == (
        {"companies": n - 1, "users": 1} if n <= MANY else {"companies": 0, "users": 0}
    )


# What goes wrong on the way -------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["first", "later", "rule", "client"])
def test_a_refused_save_leaves_nothing_behind_and_a_usable_connection(far, how):
    store, _wire = far
    noted = journal_rows(store)
    pid = store.write("Look", look).result

    def act(session):
        if how != "first":
            makers.company(session, "Half")
        if how == "rule":
            raise Invalid([("name", "Enter a name.")])
        if how == "client":
            session.execute(text("SELECT :n"), {"n": "a\0b"})
        session.execute(text("SELECT nonsense"))

    with pytest.raises(Exception, match=r"nonsense|name|NUL"):
        store.write("New company", act)
    assert names(store) == []
    assert journal_rows(store) == noted
    new_company(store, "Whole")
    assert names(store) == ["Whole"]
    assert store.write("Look", look).result == pid


def test_what_the_server_refuses_at_the_commit_itself_is_not_saved(store_url):
    """Nothing of ours is checked that late, but a trigger of the administrator's may be."""
    with psycopg.connect(store_url) as administrator:
        administrator.execute(
            "CREATE FUNCTION no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no' USING ERRCODE = 'check_violation'; END $$"
        )
        administrator.execute(
            "CREATE CONSTRAINT TRIGGER late AFTER INSERT ON companies DEFERRABLE INITIALLY DEFERRED "
            "FOR EACH ROW EXECUTE FUNCTION no()"
        )
    with closing(Database(store_url)) as store:
        with pytest.raises(Trouble, match="rule of the database"):
            new_company(store, "Late")
        assert names(store) == []
        store.write("New user", lambda session: makers.user(session).id)


def test_a_line_cut_before_the_commit_means_not_saved(far):
    store, wire = far
    wire.cut = "before"
    with pytest.raises(Trouble, match="nothing was saved"):
        new_company(store, "Lost")
    assert names(store) == []
    new_company(store, "Lost")
    assert names(store) == ["Lost"]


def test_a_line_cut_after_the_commit_means_saved(far):
    store, wire = far
    heard = []
    store.listeners.append(heard.append)
    wire.cut = "after"
    written = new_company(store, "Kept")
    assert names(store) == ["Kept"]
    assert written.changes.records == {"companies": frozenset({written.result.id})}
    assert heard == [written.changes]


@pytest.mark.parametrize("arrived", [True, False])
def test_while_the_server_cannot_be_asked_nothing_is_claimed(far, impatient, arrived):
    store, wire = far
    heard = []
    store.listeners.append(heard.append)
    new_company(store, "First")
    wire.cut, wire.dies = "after" if arrived else "before", True
    for _again in range(2):
        with pytest.raises(Trouble, match="cannot be asked yet"):
            new_company(store, "Twin")
    wire.dead = False
    if arrived:  # to save it once more would make a second one
        with pytest.raises(Refused, match="did reach the server"):
            new_company(store, "Twin")
        assert names(store) == ["First", "Twin"]
        assert [changes.label for changes in heard] == ["New company"] * 2
    new_company(store, "Next")
    assert names(store) == (["First", "Next", "Twin"] if arrived else ["First", "Next"])


def test_a_server_that_ends_our_session_at_the_commit_is_asked(store_url):
    """The commit waits for a lock of somebody who then ends our session."""
    with closing(Database(store_url)) as store, psycopg.connect(store_url, autocommit=True) as other:

        def act(session):
            makers.company(session, "Half")
            session.flush()
            other.execute("SELECT pg_terminate_backend(%s)", [look(session)])

        with pytest.raises(Trouble, match="nothing was saved"):
            store.write("New company", act)
        assert names(store) == []


def test_a_session_that_has_not_noticed_the_cut_cannot_commit_any_more(store_url):
    """It still holds its lock when we look: it is ended first, so that what we say stays true."""
    with closing(Database(store_url)) as store, closing(psycopg.connect(store_url)) as stuck:
        writing = Writing(uuid7(), "New company", "", "here")
        stuck.execute("SELECT pg_advisory_xact_lock(%s::bigint)", [outcome.key_of(writing.operation)])
        assert outcome.settle(store.reader, writing) is None
        with pytest.raises(psycopg.OperationalError):
            stuck.execute("SELECT 1")
