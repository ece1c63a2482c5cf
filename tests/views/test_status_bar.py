"""The bottom line says what happened, for a while, and offers one thing about it; what goes on stays."""

import pytest

from app.views.status_bar import StatusBar


@pytest.fixture
def bar(qtbot):
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(900, 34)
    bar.show()
    return bar


def test_what_happened_goes_away_by_itself(qtbot, bar):
    bar._timer.setInterval(20)
    bar.say("Saved")
    assert bar.message.text() == "Saved"
    qtbot.waitUntil(lambda: bar.message.text() == "")


def test_what_goes_on_stays_until_something_else_is_said(bar):
    bar.stay("Backing up …")
    assert not bar._timer.isActive()
    bar.say("Backed up")
    assert bar._timer.isActive()


def test_an_offer_is_done_once_and_is_gone_with_the_next_word(bar):
    done = []
    bar.offer("Delete case 1004", "Undo", lambda: done.append("undone"))
    assert bar.action.isVisible()
    bar.action.click()
    assert done == ["undone"]
    assert not bar.action.isVisible()
    bar.offer("Delete case 1005", "Undo", lambda: done.append("again"))
    bar.say("Saved")
    assert not bar.action.isVisible()
    bar.action.click()
    assert done == ["undone"]


def test_store_person_and_lateness_are_always_there(bar):
    bar.show_store("Nordvik", False, "anna")
    assert bar.store.text() == "Nordvik (local file)  ·  anna"
    bar.show_store("crm on office", True, "anna")
    assert bar.store.text() == "crm on office (server)  ·  anna"
    bar.show_late(3)
    assert bar.late.text() == "3 late"
    assert bar.late.isVisible()
    bar.show_late(0)
    assert not bar.late.isVisible()


def test_a_long_word_is_shortened_and_told_by_the_tooltip(qtbot, bar):
    bar.say("Delete company " + "Åkers Mekaniska " * 20)
    qtbot.waitUntil(lambda: bool(bar.message.toolTip()))
    assert bar.width() == 900
