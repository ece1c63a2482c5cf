"""On a screen of 1366 x 768 pixels at 150 per cent everything is there: nothing cut, no window larger than the screen."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.office import fill
from tests.views import places, room


@pytest.fixture
def small(desk, store_file):
    fill(store_file)
    desk.start(store_file, size=room.SMALL.toTuple())
    return desk


def test_the_window_is_never_larger_than_a_small_screen_and_cuts_nothing(small):
    problems = {}
    for state in room.states(small):
        QApplication.processEvents()
        if small.window.size() != room.SMALL:
            problems[state] = [f"{small.window.size().toTuple()}, at least {small.window.minimumSizeHint().toTuple()}"]
        elif found := room.cut(small.window):
            problems[state] = found
    assert not problems, room.told(problems)


def test_a_draft_above_and_an_undo_below_leave_it_as_small(small):
    small.show("cases")
    small.click_row(0)
    small.tab.detail.delete_now()
    small.settle()
    small.click_row(0)
    for _name, window in places.a_draft(small):
        small.settle()
        QApplication.processEvents()
        assert window.size() == room.SMALL
        assert room.cut(window) == []


def test_no_window_opens_larger_than_the_screen(small):
    small.window.open_register("persons")
    beside = small.window.sides.windows()[0]
    screen = beside.screen().availableSize()
    assert screen.width() < 980, "the screen of these tests is small"
    assert beside.size().boundedTo(screen) == beside.size()
