"""A month: every activity on its day, dragged, stretched, dropped from a list, and gone through by keyboard."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.models import Activity
from app.models.activity import ActivityStatus
from tests.views.calendar.conftest import TODAY


def day(n):
    return dt.date(2026, 11, n)


def middle(sheet, n):
    return sheet.tab.canvas.cell_of(day(n)).center()


def test_every_activity_lies_in_the_cell_of_its_day(sheet):
    sheet.plan("Visit", planned_on=day(18), planned_at=dt.time(10))
    sheet.plan("Fair", planned_on=day(21), all_day=True, duration=4 * 24 * 60)
    month = sheet.show("month")
    assert month.cell_of(day(18)).contains(sheet.item("Visit").rect)
    parts = [item for item in month.laid_out() if item.entry.subject == "Fair"]
    assert [(part.before, part.after) for part in parts] == [(False, True), (True, False)]  # over the end of a week
    assert parts[0].rect.left() >= month.cell_of(day(21)).left()
    assert parts[1].rect.right() <= month.cell_of(day(24)).right()


def test_a_drag_plans_for_another_day_and_keeps_time_and_length(sheet):
    id = sheet.plan(planned_on=day(18), planned_at=dt.time(10), duration=90)
    sheet.show("month")
    with sheet.qtbot.waitSignal(sheet.tab.undo_offered) as offered:
        sheet.drag(sheet.item("Visit").rect.center(), middle(sheet, 27))
    values = sheet.values(id)
    assert (values["planned_on"], values["planned_at"], values["duration"]) == (day(27), dt.time(10), 90)
    assert offered.args == ["Move Visit"]
    assert sheet.tab.canvas.cell_of(day(27)).contains(sheet.item("Visit").rect)


def test_a_bar_grabbed_in_its_middle_moves_by_as_many_days_as_the_mouse(sheet):
    id = sheet.plan("Fair", planned_on=day(3), all_day=True, duration=3 * 24 * 60)
    sheet.show("month")
    sheet.drag(QPoint(middle(sheet, 4).x(), sheet.item("Fair").rect.center().y()), middle(sheet, 11))
    assert sheet.values(id)["planned_on"] == day(10)


def test_the_edge_of_a_whole_day_is_stretched_over_more_days(sheet):
    id = sheet.plan("Fair", planned_on=day(18))
    sheet.show("month")
    rect = sheet.item("Fair").rect
    sheet.drag(QPoint(rect.right() - 2, rect.center().y()), middle(sheet, 20))
    assert (sheet.values(id)["duration"], sheet.values(id)["ends_on"]) == (3 * 24 * 60, day(20))


def test_esc_gives_up_a_drag(sheet):
    id = sheet.plan(planned_on=day(18))
    sheet.show("month")
    sheet.drag(sheet.item("Visit").rect.center(), middle(sheet, 27), release=False)
    sheet.press("Esc")
    QTest.mouseRelease(sheet.tab.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle(sheet, 27))
    sheet.settle()
    assert sheet.values(id)["planned_on"] == day(18)


def test_what_is_finished_is_not_dragged(sheet):
    id = sheet.plan(planned_on=day(18), status=ActivityStatus.COMPLETED)
    sheet.show("month")
    sheet.drag(sheet.item("Visit").rect.center(), middle(sheet, 27))
    assert sheet.values(id)["planned_on"] == day(18)


def test_rows_of_a_list_are_planned_by_dropping_them(sheet):
    ids = [sheet.plan(f"Idea {n}", planned_on=None) for n in (1, 2)]
    sheet.show("month")
    sheet.drop([(id, sheet.version(id)) for id in ids], middle(sheet, 26))
    assert [sheet.values(id)["planned_on"] for id in ids] == [day(26)] * 2
    assert {item.entry.subject for item in sheet.tab.canvas.laid_out()} == {"Idea 1", "Idea 2"}


def test_many_overdue_ones_share_a_red_line_on_today(sheet):
    for n in range(1, 5):
        sheet.plan(f"Late {n}", planned_on=TODAY - dt.timedelta(40 + n))
    month = sheet.show("month")
    month.laid_out()
    (more,) = month.mores
    assert (more.words, more.late) == ("4 late", True)
    assert month.cell_of(TODAY).contains(more.rect)
    QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=more.rect.center())
    sheet.settle()
    assert (sheet.tab.kind, sheet.tab.day) == ("day", TODAY)


def test_overdue_ones_are_told_in_red_also_where_there_is_room_for_one_line(sheet):
    for n in range(1, 5):
        sheet.plan(f"Late {n}", planned_on=TODAY - dt.timedelta(40 + n))
    sheet.plan("Visit", planned_on=TODAY)
    month = sheet.show("month")
    sheet.tab.resize(1200, 330)
    sheet.qtbot.waitUntil(lambda: month.cell(0, 0).height() < 70)
    month.laid_out()
    assert [(more.words, more.late) for more in month.mores if more.day == TODAY] == [("4 late, + 1 more", True)]


def test_what_has_no_room_is_counted_and_a_click_opens_the_day(sheet):
    for n in range(12):
        sheet.plan(f"Call {n}", planned_on=day(20))
    month = sheet.show("month")
    shown = len(month.laid_out())
    (more,) = month.mores
    assert more.words == f"+ {12 - shown} more"
    QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=more.rect.center())
    sheet.settle()
    assert (sheet.tab.kind, sheet.tab.day) == ("day", day(20))


def test_the_keyboard_goes_through_days_and_entries_and_moves_them(sheet):
    id = sheet.plan(planned_on=day(20), planned_at=dt.time(10))
    sheet.plan("Earlier", planned_on=day(20), planned_at=dt.time(8))
    month = sheet.show("month")
    for key in ("Right", "Right"):
        sheet.press(key)
    assert month.day == day(20)
    for _n in range(2):
        sheet.press("Space")
    assert month.entry().subject == "Visit"
    assert "10:00" in month.accessibleDescription()
    for key in ("Ctrl+Right", "Ctrl+Down", "Ctrl+Down"):
        QTest.keyClick(month, Qt.Key.Key_Right if "Right" in key else Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    sheet.settle()
    sheet.qtbot.waitUntil(lambda: sheet.values(id)["planned_on"] == dt.date(2026, 12, 5))
    sheet.settle()
    with sheet.qtbot.waitSignal(sheet.tab.open_requested) as opened:
        sheet.press("Return")
    assert opened.args == [Activity, id]


def test_del_deletes_the_chosen_one_and_it_can_be_undone(sheet):
    sheet.plan(planned_on=day(18))
    sheet.show("month")
    sheet.press("Space")
    with sheet.qtbot.waitSignal(sheet.tab.undo_offered) as offered:
        sheet.tab.acts["delete_entry"].trigger()
    assert offered.args == ["Delete Visit"]
    sheet.qtbot.waitUntil(lambda: not sheet.tab.canvas.laid_out())


@pytest.mark.parametrize(("keys", "there"), [("PgDown", "December 2026"), ("PgUp", "October 2026"), ("T", "November 2026")])
def test_the_page_is_turned_by_keys(sheet, keys, there):
    sheet.show("month")
    acts = {"PgDown": "later", "PgUp": "earlier", "T": "go_today"}
    sheet.tab.acts[acts[keys]].trigger()
    assert sheet.tab.strip.title.text() == there
    assert keys in sheet.tab.acts[acts[keys]].shortcut().toString()


def test_a_new_one_begins_on_the_day_the_keyboard_is_on(sheet):
    sheet.show("month")
    sheet.press("Right")
    with sheet.qtbot.waitSignal(sheet.tab.new_requested) as asked:
        sheet.tab.new()
    assert asked.args[:2] == [Activity, {"planned_on": day(19), "planned_at": None}]


def test_a_drag_over_empty_days_begins_something_that_lasts_them(sheet):
    sheet.show("month")
    with sheet.qtbot.waitSignal(sheet.tab.new_requested) as asked:
        sheet.drag(middle(sheet, 24), middle(sheet, 26))
    assert asked.args[1] == {"planned_on": day(24), "planned_at": None, "duration": 3 * 24 * 60, "all_day": True}


def test_news_from_elsewhere_is_seen_at_once(sheet):
    month = sheet.show("month")
    sheet.plan("From elsewhere", planned_on=day(18))
    sheet.qtbot.waitUntil(lambda: [item.entry.subject for item in month.laid_out()] == ["From elsewhere"])
