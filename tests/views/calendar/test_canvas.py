"""What all views of the calendar do alike: double clicks, tips, the picture of a drag, and the keys of the tab."""

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QDragLeaveEvent, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app import settings
from app.models import Activity, User
from app.services import case_rules
from app.views import plain, theme
from tests.views.calendar.conftest import TODAY

KINDS = ["month", "week", "day", "agenda"]
HOURS = ["week", "day"]


def colours(sheet):
    picture = sheet.tab.canvas.viewport().grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, picture.height(), 2)}


def empty_place(sheet):
    """A point where nothing stands."""
    canvas = sheet.tab.canvas
    view = canvas.viewport().rect()
    points = (QPoint(x, y) for y in range(view.bottom() - 8, 0, -6) for x in range(view.right() - 40, 0, -6))
    return next(p for p in points if canvas.place_at(p) and not canvas.item_at(p) and not canvas.more_at(p))


@pytest.mark.parametrize("kind", KINDS)
def test_a_double_click_opens_what_stands_there_and_begins_something_where_nothing_does(sheet, kind):
    id = sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    canvas = sheet.show(kind)
    with sheet.qtbot.waitSignal(sheet.tab.open_requested) as opened:
        QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=sheet.item("Visit").rect.center())
    assert opened.args == [Activity, id]
    where = empty_place(sheet)
    with sheet.qtbot.waitSignal(sheet.tab.new_requested) as asked:
        QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert asked.args[1]["planned_on"] == canvas.place_at(where).day


@pytest.mark.parametrize("kind", KINDS)
def test_a_tip_tells_an_entry_and_a_holiday(sheet, monkeypatch, kind):
    told = []
    monkeypatch.setattr(plain, "show_tip", lambda at, text, owner: told.append(text))
    sheet.plan("Visit <b>", planned_on=TODAY, planned_at=dt.time(10), duration=60, place="Hall 3")
    canvas = sheet.show(kind)
    at = sheet.item("Visit <b>").rect.center()
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at)))
    assert "Visit <b>" in told[-1]
    assert "Hall 3" in told[-1]
    canvas.page.holidays[canvas.place_at(empty_place(sheet)).day] = "Founders' day"
    at = empty_place(sheet)
    QApplication.sendEvent(canvas.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, canvas.viewport().mapToGlobal(at)))
    assert told[-1] == "Founders' day"
    QToolTip.hideText()


@pytest.mark.parametrize("kind", KINDS)
def test_where_a_dragged_entry_would_lie_is_seen(sheet, kind):
    sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.plan("There", planned_on=TODAY + dt.timedelta(1), planned_at=dt.time(10))
    canvas = sheet.show(kind)
    start = sheet.item("Visit").rect.center()
    sheet.drag(start, start + QPoint(0, 90), release=False)
    assert canvas.dragging
    assert theme.tokens().accent in colours(sheet)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not canvas.dragging
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)


@pytest.mark.parametrize("kind", HOURS)
def test_the_picture_of_a_drag_says_from_when_to_when(sheet, monkeypatch, kind):
    words = []
    paint = type(sheet.tab.canvas.look).paint_words
    monkeypatch.setattr(
        type(sheet.tab.canvas.look), "paint_words", lambda self, *args: words.append(args[2]) or paint(self, *args)
    )
    sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    grid = sheet.show(kind)
    start = sheet.item("Visit").rect.center()
    sheet.drag(start, start + QPoint(0, grid.hour), release=False)
    grid.viewport().grab()
    assert "11:00–12:00" in words
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    edge = QPoint(start.x(), sheet.item("Visit").rect.bottom() - 1)
    sheet.drag(edge, edge + QPoint(0, grid.hour), release=False)
    grid.viewport().grab()
    assert any(text.startswith("10:00–12") for text in words)
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=start)


def test_a_drop_that_leaves_again_leaves_no_mark(sheet):
    canvas = sheet.show("week")
    canvas.over = canvas.place_at(empty_place(sheet))
    QApplication.sendEvent(canvas.viewport(), QDragLeaveEvent())
    assert canvas.over is None


@pytest.mark.parametrize(("act", "kind"), [("show_" + ("one_day" if kind == "day" else kind), kind) for kind in KINDS])
def test_a_number_shows_each_view_and_the_next_start_begins_with_it(sheet, kept, act, kind):
    sheet.tab.acts[act].trigger()
    sheet.settle()
    assert sheet.tab.kind == kind
    sheet.tab.remember()
    assert kept.get(settings.CALENDAR_VIEW) == kind


def test_c_opens_the_choice_of_calendars_and_f6_goes_between_days_and_strip(sheet, monkeypatch):
    shown = []
    monkeypatch.setattr(sheet.tab.strip.whose, "showMenu", lambda: shown.append(True))
    sheet.tab.acts["choose_colleagues"].trigger()
    assert shown == [True]
    sheet.show("week")
    sheet.tab.go_pane(1)
    assert sheet.tab.strip.buttons["week"].hasFocus()
    sheet.tab.go_pane(1)
    assert sheet.tab.canvas.hasFocus()


def test_after_midnight_today_is_the_next_day_and_who_looked_at_today_still_does(sheet, monkeypatch):
    sheet.show("day")
    tomorrow = TODAY + dt.timedelta(1)
    monkeypatch.setattr(case_rules, "today", lambda: tomorrow)
    sheet.tab._tick()
    assert (sheet.tab.today, sheet.tab.day) == (tomorrow, tomorrow)
    sheet.show("day", TODAY - dt.timedelta(9))
    monkeypatch.setattr(case_rules, "today", lambda: tomorrow + dt.timedelta(1))
    sheet.tab._tick()
    assert sheet.tab.day == TODAY - dt.timedelta(9)


def test_a_new_one_lies_in_the_calendar_of_whom_it_is_begun_with(sheet):
    from app.models import Team, TeamMember

    north = sheet.world.save(Team, name="North")
    sheet.world.save(TeamMember, team_id=north, user_id=sheet.world.user)
    sheet.settle()
    sheet.qtbot.waitUntil(lambda: bool(sheet.tab._people and sheet.tab._people.teams))
    grid = sheet.show("day")
    for owner, field in ((north, "team_id"), (sheet.world.user, "responsible_id")):
        with sheet.qtbot.waitSignal(sheet.tab.new_requested) as asked:
            sheet.tab._new(grid.cursor_place()._replace(owner=owner), 30)
        assert asked.args[1][field] == owner
        assert asked.args[2][field] in ("North", "Ida Holm")


def test_the_buttons_above_turn_the_page_and_choose_the_view(sheet):
    sheet.show("week")
    strip = sheet.tab.strip
    for button, by in ((strip.on, 7), (strip.back, 0), (strip.back, -7)):
        button.click()
        sheet.settle()
        assert sheet.tab.day == TODAY + dt.timedelta(by)
    strip.now.click()
    assert sheet.tab.day == TODAY
    for kind in KINDS:
        strip.buttons[kind].click()
        assert sheet.tab.kind == kind


def test_calendars_are_chosen_from_the_menu_and_everybody_excludes_the_others(sheet):
    other = sheet.world.save(User, name="Bo Lind", code="BL")
    sheet.plan("Hers", planned_on=TODAY, planned_at=dt.time(9))
    sheet.plan("His", planned_on=TODAY, planned_at=dt.time(10), responsible_id=other)
    sheet.show("day")
    strip = sheet.tab.strip

    def choose(name):
        next(act for act in strip.menu.actions() if act.text() == name).trigger()
        sheet.settle()
        return strip.whose.text(), {item.entry.subject for item in sheet.tab.canvas.laid_out()}

    assert strip.whose.text() == "Everybody"
    assert choose("Bo Lind") == ("Bo Lind", {"His"})
    assert choose("Ida Holm") == ("Bo Lind, Ida Holm", {"Hers", "His"})
    assert choose("Bo Lind") == ("Ida Holm", {"Hers"})
    assert choose("Everybody") == ("Everybody", {"Hers", "His"})
    sheet.tab.show_colleagues([other.hex])
    assert choose("Bo Lind") == ("Everybody", {"Hers", "His"})  # nobody left: everybody
