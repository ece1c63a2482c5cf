"""Selects put straight to the driver answer what SQLAlchemy itself would answer."""

import pickle
import threading
import uuid

import pytest
from hypothesis import given as whatever
from hypothesis import strategies as st
from sqlalchemy import Integer, event, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import aliased

from app.models import Case, CaseStatus, Company, User
from app.models.types import Id
from app.store.asked import Asked, fetched, given
from app.store.engines import file_engine
from app.store.stamps import insert_many
from tests import makers


def fill(session):
    user = makers.user(session, "Ærø").id
    ids = [makers.case(session, f"Case {n}", responsible_id=user if n % 3 else None).id for n in range(7)]
    insert_many(session, Company, [{"name": f"{n}"} for n in range(3)])
    return ids


def everything(stmt):
    """Columns of every kind, some of them empty, some the same in many rows."""
    other = aliased(User)
    names = select(CaseStatus.name).where(CaseStatus.id == Case.status_id).scalar_subquery()
    return stmt.add_columns(*Case.__table__.columns, other.name, names).outerjoin(other, other.id == Case.responsible_id)


@pytest.fixture
def ids(store):
    return store.write("Fill", fill).result


def test_an_answer_is_what_sqlalchemy_answers(store, ids):
    stmt = everything(select(Case.id)).order_by(Case.id)
    assert store.read(Asked(stmt).rows) == [tuple(row) for row in store.read(lambda session: session.execute(stmt).all())]


def test_one_of_several_and_open_parameters_can_stand_side_by_side(store, ids):
    asked = Asked(select(Case.id).where(Case.id.in_(ids[:5])).order_by(Case.title.desc()).limit(given("n", Integer())))
    assert store.read(asked.rows, n=2) == [(ids[4],), (ids[3],)]
    assert store.read(asked.rows, n=4) == [(ids[4],), (ids[3],), (ids[2],), (ids[1],)]


def test_a_parameter_is_written_as_its_column_wants_it(store, ids):
    asked = Asked(select(Case.title).where(Case.id == given("id", Case.id.type)))
    assert [store.read(asked.rows, id=id) for id in ids[:3]] == [[("Case 0",)], [("Case 1",)], [("Case 2",)]]


def test_no_rows_are_as_many_empty_columns(store, ids):
    asked = Asked(select(Case.id, Case.title).where(Case.title == "none"))
    assert [len(column) for column in store.read(asked.columns)] == [0, 0]
    assert store.read(asked.rows) == []


def test_several_threads_may_ask_the_same_for_the_first_time(store, ids):
    asked, found = Asked(select(Case.id).order_by(Case.id)), []
    threads = [threading.Thread(target=lambda: found.append(store.read(asked.rows))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [[(id,) for id in sorted(ids)]] * 8


@whatever(st.uuids())
def test_an_id_read_quickly_is_an_id_like_any_other(template_file, one):
    engine = file_engine(template_file, write=False)
    read = Id().result_processor(engine.dialect, None)
    engine.dispose()
    found = read(one.hex)
    assert found == one
    assert (hash(found), repr(found), found.bytes, found.is_safe) == (hash(one), repr(one), one.bytes, one.is_safe)
    assert pickle.loads(pickle.dumps(found)) == one
    assert isinstance(found, uuid.UUID)
    assert read(None) is None


def test_past_sqlalchemy_who_listens_still_hears_and_errors_are_known(store_file):
    engine, heard = file_engine(store_file, write=False), []
    event.listen(engine, "before_cursor_execute", lambda *args: heard.append((args[2], args[3])))
    with engine.connect() as connection:
        assert fetched(connection, "SELECT ?, 2", ("a",)) == [("a", 2)]
        with pytest.raises(OperationalError, match="no such table") as error:
            fetched(connection, "SELECT * FROM nowhere WHERE name = ?", ("secret",))
    engine.dispose()
    assert heard[-2:] == [("SELECT ?, 2", ("a",)), ("SELECT * FROM nowhere WHERE name = ?", ("secret",))]
    assert "secret" not in str(error.value)
