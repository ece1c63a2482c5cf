"""The one door: what is written is there, what is refused is not, and nobody may hold a record outside."""

import threading

import pytest
from sqlalchemy import func, select, text

from app.models import Case, CaseStep, Company
from app.models.code import CUSTOMER
from app.store import database as database_module
from app.trouble import Trouble
from tests import makers


def names(session):
    return list(session.scalars(select(Company.name).order_by(Company.name)))


def test_a_written_record_is_read_back(store):
    store.write("New company", lambda session: makers.company(session, "Ærø", CUSTOMER).id)
    assert store.read(names) == ["Ærø"]


def test_the_case_maker_makes_a_case_with_its_current_step(store):
    case = store.write("New case", lambda session: makers.case(session).id).result
    assert store.read(lambda session: session.scalars(select(CaseStep.case_id).where(CaseStep.current)).all()) == [case]
    assert store.read(lambda session: session.scalar(select(func.count()).select_from(Case))) == 1


def test_a_refused_write_leaves_nothing_behind(store):
    def act(session):
        makers.company(session, "Half")
        raise Trouble("no")

    with pytest.raises(Trouble, match="no"):
        store.write("Half", act)
    assert store.read(names) == []


def test_a_read_cannot_write(store):
    with pytest.raises(Exception, match=r"read-only|write-protected"):
        store.read(lambda session: session.execute(text("UPDATE companies SET name = 'x'")))


def test_no_record_object_leaves_the_store(store):
    with pytest.raises(TypeError, match="must not leave"):
        store.write("New company", makers.company)
    assert store.read(names) == []


def test_the_screen_thread_may_not_use_the_store(store):
    store.screen_thread = threading.get_ident()
    with pytest.raises(RuntimeError, match="screen"):
        store.read(names)
    with pytest.raises(RuntimeError, match="screen"):
        store.write("New company", lambda session: None)


def test_a_write_inside_a_write_is_refused(store):
    with pytest.raises(RuntimeError, match="inside a write"):
        store.write("Outer", lambda session: store.write("Inner", lambda inner: None))


def test_a_store_that_is_closed_the_moment_its_log_is_moved_does_not_wait_for_ever(store_file, monkeypatch):
    monkeypatch.setattr(database_module, "CHECKPOINT_AFTER", 0.01)
    checkpoints = database_module._Checkpoints(store_file, "")
    clear = checkpoints.due.clear

    def clear_late():
        """Whoever stops comes between the end of the pause and this."""
        checkpoints._stopping.set()
        checkpoints.due.set()
        clear()

    checkpoints.due.clear = clear_late
    checkpoints.due.set()
    checkpoints._thread.join(20)
    assert not checkpoints._thread.is_alive()
