"""The agenda: the next days below each other, walked through by keys, moved by keys and mouse, never a blank page."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.models import Activity
from app.views.calendar import look
from tests.views.calendar.conftest import TODAY

FRIDAY = TODAY + dt.timedelta(2)


@pytest.fixture
def painted(monkeypatch):
    """The words that are painted."""
    words = []
    paint = look.Look.paint_words

    def listen(self, painter, rect, text, *rest):
        words.append(text)
        paint(self, painter, rect, text, *rest)

    monkeypatch.setattr(look.Look, "paint_words", listen)
    return words


def day_at(sheet, day):
    """A point in the name of a day."""
    agenda = sheet.tab.canvas
    agenda.laid_out()
    return next(rect.center() for rect, named in agenda._names if named == day)


def test_the_days_that_hold_something_stand_below_each_other_and_today_always(sheet):
    sheet.plan("Visit", planned_on=FRIDAY, planned_at=dt.time(10), duration=60)
    sheet.plan("Fair", planned_on=FRIDAY, all_day=True, duration=3 * 24 * 60)
    agenda = sheet.show("agenda")
    assert [(day, [one.subject for one in entries]) for day, entries in agenda.groups()] == [
        (TODAY, []),
        (FRIDAY, ["Fair", "Visit"]),
    ]
    assert sheet.item("Fair").rect.bottom() < sheet.item("Visit").rect.top()


def test_arrows_walk_through_all_days_and_enter_opens(sheet):
    sheet.plan("One", planned_on=TODAY, planned_at=dt.time(9))
    id = sheet.plan("Two", planned_on=FRIDAY, planned_at=dt.time(9))
    agenda = sheet.show("agenda")
    for subject in ("One", "Two", "Two"):
        sheet.press("Down")
        assert agenda.entry().subject == subject
    with sheet.qtbot.waitSignal(sheet.tab.open_requested) as opened:
        sheet.press("Return")
    assert opened.args == [Activity, id]
    sheet.press("Up")
    assert agenda.entry().subject == "One"


def test_what_is_walked_to_is_scrolled_to(sheet):
    for n in range(40):
        sheet.plan(f"Visit {n:02}", planned_on=TODAY, planned_at=dt.time(8 + n // 4, n % 4 * 15))
    agenda = sheet.show("agenda")
    for _n in range(40):
        sheet.press("Down")
    assert agenda.entry().subject == "Visit 39"
    assert agenda.viewport().rect().contains(sheet.item("Visit 39").rect)
    for _n in range(40):
        sheet.press("Up")
    assert agenda.viewport().rect().contains(sheet.item("Visit 00").rect)


def test_a_held_arrow_moves_an_entry_by_a_day_and_keeps_its_time(sheet):
    id = sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.show("agenda")
    sheet.press("Down")
    sheet.press("Ctrl+Right")
    sheet.qtbot.waitUntil(lambda: sheet.values(id)["planned_on"] == TODAY + dt.timedelta(1))
    assert (sheet.values(id)["planned_at"], sheet.values(id)["duration"]) == (dt.time(10), 60)


def test_a_drag_onto_another_day_moves_there_and_nowhere_else(sheet):
    id = sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.plan("There", planned_on=FRIDAY)
    sheet.show("agenda")
    sheet.drag(sheet.item("Visit").rect.center(), day_at(sheet, FRIDAY))
    assert (sheet.values(id)["planned_on"], sheet.values(id)["planned_at"]) == (FRIDAY, dt.time(10))
    sheet.settle()
    version = sheet.version(id)
    sheet.drag(sheet.item("Visit").rect.center(), day_at(sheet, FRIDAY))
    assert sheet.version(id) == version


def test_arrows_to_the_side_go_to_the_day_before_and_after(sheet):
    agenda = sheet.show("agenda")
    sheet.press("Right")
    assert agenda.day == TODAY + dt.timedelta(1)
    sheet.press("Left")
    assert agenda.day == TODAY


def test_a_double_click_opens_an_entry_or_begins_one_on_its_day(sheet):
    id = sheet.plan(planned_on=FRIDAY, planned_at=dt.time(10))
    agenda = sheet.show("agenda")
    with sheet.qtbot.waitSignal(sheet.tab.open_requested) as opened:
        QTest.mouseDClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=sheet.item("Visit").rect.center())
    assert opened.args == [Activity, id]
    with sheet.qtbot.waitSignal(sheet.tab.new_requested) as asked:
        QTest.mouseDClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=day_at(sheet, FRIDAY) + QPoint(300, 0))
    assert asked.args[1]["planned_on"] == FRIDAY


def test_an_empty_agenda_says_so_and_how_to_begin(sheet, painted):
    sheet.show("agenda").grab()
    assert any("Nothing is planned from" in words and "Ctrl+N" in words for words in painted)


def test_each_row_says_when(sheet, painted):
    sheet.plan("Visit", planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.plan("Fair", planned_on=FRIDAY, all_day=True, duration=3 * 24 * 60)
    sheet.plan("Letter", planned_on=FRIDAY)
    sheet.plan("Audit", planned_on=FRIDAY, all_day=True)
    sheet.show("agenda").grab()
    assert {"10:00–11:00", "all day"} <= set(painted)
    assert any(words.startswith("until ") for words in painted)
