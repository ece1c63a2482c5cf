"""Work off the screen's thread: answers come back to who asked last and still lives, and news reaches everybody."""

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from sqlalchemy import select

from app.models import Company
from app.services import records
from app.trouble import Refused
from app.views.jobs import COUNTERS, READERS, ROWS, Jobs


def city(session, text):
    return text


def rename(session, company, name="Renamed"):
    version = session.scalar(select(Company.version).where(Company.id == company))
    return records.save(session, Company, {"name": name}, company, version)


def refuse(session):
    raise Refused("Not today.")


class Gate:
    """A query that waits until it is let through."""

    def __init__(self):
        self.entered, self.open = threading.Event(), threading.Event()

    def __call__(self, session, value=None):
        self.entered.set()
        assert self.open.wait(30)
        return value


@pytest.fixture
def owner(qapp):
    return QObject()


def test_a_read_runs_elsewhere_and_comes_back_here(jobs, owner, qtbot):
    heard = []
    jobs.read(owner, lambda session: threading.get_ident(), done=lambda there: heard.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard[0][0] != threading.get_ident()
    assert heard[0][1] == threading.get_ident()


def test_of_one_topic_only_the_newest_answer_arrives(jobs, owner, settle):
    heard, gate = [], Gate()
    jobs.read(owner, gate, 1, done=heard.append, topic="list")
    assert gate.entered.wait(30)
    jobs.read(owner, city, 2, done=heard.append, topic="list")
    gate.open.set()
    settle()
    assert heard == [2]


def test_an_answer_that_comes_late_does_not_replace_the_newer_one(jobs, owner, qtbot, settle):
    heard, gate = [], Gate()
    jobs.read(owner, gate, 1, done=heard.append, topic="list")
    assert gate.entered.wait(30)
    jobs.read(owner, city, 2, done=heard.append, topic="list")
    qtbot.waitUntil(lambda: heard == [2])
    gate.open.set()
    settle()
    assert heard == [2]


def test_a_question_that_was_replaced_before_it_began_is_never_asked(jobs, owner, settle):
    gates, asked = [Gate() for _ in range(READERS)], []
    for gate in gates:
        jobs.read(QObject(owner), gate, done=lambda answer: None)
    assert all(gate.entered.wait(30) for gate in gates)
    for letter in "abc":
        jobs.read(owner, lambda session, letter: asked.append(letter), letter, done=lambda answer: None, topic="search")
    for gate in gates:
        gate.open.set()
    settle()
    assert asked == ["c"]


def test_what_is_asked_later_waits_until_the_rows_are_here(jobs, owner, settle):
    heard, gate = [], Gate()
    jobs.read(owner, city, "pie", done=heard.append, topic="pie", later=True)
    jobs.read(owner, gate, "rows", done=heard.append, topic=ROWS)  # of the same moment: the rows go first all the same
    assert gate.entered.wait(30)
    jobs.read(owner, city, "sums", done=heard.append, topic="sums", later=True)
    jobs._soon.timeout.emit()
    gate.open.set()
    settle()
    assert heard[0] == "rows"
    assert sorted(heard[1:]) == ["pie", "sums"]


def test_rows_that_cannot_be_read_keep_nothing_waiting_for_ever(jobs, owner, bugs, settle):
    heard = []
    jobs.read(owner, refuse, done=heard.append, topic=ROWS)
    jobs.read(owner, city, "pie", done=heard.append, topic="pie", later=True)
    settle()
    assert heard == ["pie"]


def test_however_much_is_counted_a_page_is_read_at_once(jobs, owner, qtbot, settle):
    gates, heard = [Gate() for _ in range(READERS + COUNTERS)], []
    for gate in gates:
        jobs.read(QObject(owner), gate, done=lambda answer: None, later=True)
    qtbot.waitUntil(lambda: sum(gate.entered.is_set() for gate in gates) == COUNTERS)
    jobs.read(owner, city, "page", done=heard.append, topic=ROWS)
    qtbot.waitUntil(lambda: heard == ["page"])
    for gate in gates:
        gate.open.set()
    settle()


def test_other_topics_and_other_owners_do_not_replace_each_other(jobs, owner, settle):
    heard, other = [], QObject()
    jobs.read(owner, city, "rows", done=heard.append, topic="rows")
    jobs.read(owner, city, "count", done=heard.append, topic="count")
    jobs.read(other, city, "their rows", done=heard.append, topic="rows")
    settle()
    assert sorted(heard) == ["count", "rows", "their rows"]


def test_an_owner_that_is_gone_hears_nothing(jobs, owner, settle):
    heard, gate = [], Gate()
    jobs.read(owner, gate, done=heard.append, failed=heard.append)
    assert gate.entered.wait(30)
    shiboken6.delete(owner)
    gate.open.set()
    settle()
    assert heard == []


def test_a_failed_read_is_told_to_who_asked_or_else_to_everybody(jobs, owner, bugs, settle):
    heard = []
    jobs.read(owner, refuse, done=heard.append, failed=heard.append, topic="one")
    settle()
    assert [str(error) for error in heard] == ["Not today."]
    assert bugs == []
    jobs.read(owner, refuse, done=heard.append, topic="two")
    settle()
    assert [str(error) for error in bugs] == ["Not today."]


def test_the_owner_of_a_write_hears_of_it_before_everybody_else(world, jobs, owner, qtbot, settle):
    heard = []
    jobs.committed.connect(lambda changes: heard.append(("news", changes.label)))
    for n in range(20):  # the news of each must wait for its owner, also while others are under way
        label = f"Rename {n}"
        jobs.write(owner, label, rename, world.other, f"Name {n}", done=lambda saved, label=label: heard.append(("done", label)))
    settle()
    qtbot.waitUntil(lambda: len(heard) == 40)
    assert heard == [(what, f"Rename {n}") for n in range(20) for what in ("done", "news")]


def test_a_write_returns_its_result_and_says_which_records_changed(world, jobs, owner, qtbot):
    heard, news = [], []
    jobs.committed.connect(news.append)
    jobs.write(owner, "Rename", rename, world.other, done=heard.append)
    qtbot.waitUntil(lambda: bool(news))
    assert heard[0].id == world.other
    assert news[0].of(Company, world.other)
    assert not news[0].of(Company, world.customer)


def test_the_news_goes_out_although_the_screen_that_saved_is_closed(world, jobs, owner, qtbot):
    heard, gate = [], Gate()

    def slowly(session):
        gate(session)
        return rename(session, world.other)

    with qtbot.waitSignal(jobs.committed):
        jobs.write(owner, "Rename", slowly, done=heard.append)
        assert gate.entered.wait(30)
        shiboken6.delete(owner)
        gate.open.set()
    assert heard == []
    assert world.load(Company, world.other).values["name"] == "Renamed"


def test_an_owner_that_stumbles_over_its_answer_keeps_nobody_from_the_news(world, jobs, owner, qtbot):
    news = []
    jobs.committed.connect(news.append)
    with qtbot.capture_exceptions() as caught:
        jobs.write(owner, "Rename", rename, world.other, done=lambda saved: 1 / 0)
        qtbot.waitUntil(lambda: bool(news))
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]


def test_writes_by_others_on_the_same_store_are_told_too(world, jobs, qtbot):
    with qtbot.waitSignal(jobs.committed) as heard:
        world.save(Company, world.other, name="By somebody else")
    assert heard.args[0].of(Company, world.other)


def test_a_failed_write_is_no_news_and_the_next_one_by_others_is(world, jobs, owner, qtbot, settle):
    news, failures = [], []
    jobs.committed.connect(news.append)
    jobs.write(owner, "Refused", refuse, failed=failures.append)
    settle()
    assert [str(error) for error in failures] == ["Not today."]
    world.save(Company, world.other, name="By somebody else")
    qtbot.waitUntil(lambda: len(news) == 1)
    assert news[0].of(Company, world.other)


def test_a_failed_write_is_told_although_its_screen_is_closed(jobs, owner, bugs, settle):
    gate = Gate()

    def slowly(session):
        gate(session)
        raise Refused("Not today.")

    jobs.write(owner, "Refused", slowly)
    assert gate.entered.wait(30)
    shiboken6.delete(owner)
    gate.open.set()
    settle()
    assert [str(error) for error in bugs] == ["Not today."]


def test_writes_are_done_in_the_order_they_were_asked_for(world, jobs, owner, settle):
    order = []
    for n in range(30):
        jobs.write(owner, "Note", lambda session, n: order.append(n), n)
    settle()
    assert order == list(range(30))


def test_it_says_how_much_is_under_way(jobs, owner, settle):
    heard, gate = [], Gate()
    jobs.busy.connect(heard.append)
    jobs.read(owner, gate, done=lambda answer: None, topic="one")
    jobs.read(owner, city, 1, done=lambda answer: None, topic="two")
    assert jobs.waiting == 2
    gate.open.set()
    settle()
    assert heard == [1, 2, 1, 0]


def test_work_beside_the_store_comes_back_the_same_way(jobs, owner, settle):
    heard = []
    jobs.work(owner, threading.get_ident, done=heard.append)
    jobs.work(owner, lambda: refuse(None), done=heard.append, failed=heard.append)
    settle()
    there, error = sorted(heard, key=lambda answer: isinstance(answer, Exception))
    assert there != threading.get_ident()
    assert isinstance(error, Refused)


def test_after_closing_nobody_is_told_anything(world, qapp, owner, qtbot):
    jobs, heard = Jobs(world.database), []
    gate = Gate()
    jobs.committed.connect(heard.append)
    jobs.read(owner, gate, done=heard.append)
    assert gate.entered.wait(30)
    gate.open.set()
    jobs.close()
    world.save(Company, world.other, name="Afterwards")
    qapp.processEvents()
    assert heard == []
    assert jobs.waiting == 0


def test_news_that_is_under_way_while_it_closes_reaches_nobody_any_more(world, qapp, owner):
    jobs, heard = Jobs(world.database), []
    jobs.committed.connect(heard.append)
    world.database.submit("Rename", rename, world.other).result()
    world.database.submit("Nothing", lambda session: None).result()  # so that the first one's news is sent
    jobs.close()
    qapp.processEvents()
    assert heard == []
