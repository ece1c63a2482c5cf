"""A week and a day by the hour: overlaps side by side, drags in quarters of an hour, colleagues beside each other."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import settings
from app.models import Activity, User
from app.views import plain, theme
from tests.views.calendar.conftest import TODAY
from tests.windows import SLOW

THURSDAY = TODAY + dt.timedelta(1)


def at(sheet, day, hour, minute=0, column=0, of=1):
    """A point just below this time in the column of a day."""
    grid = sheet.tab.canvas
    n = [c.day for c in grid.columns].index(day) + column
    place = grid.column_rect(n, len(grid.columns))
    return QPoint(place.center().x(), grid.y_of(hour * 60 + minute) + 2)


def test_each_stands_at_its_hour_and_what_overlaps_side_by_side(sheet):
    sheet.plan("One", planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.plan("Two", planned_on=TODAY, planned_at=dt.time(10, 30), duration=60)
    sheet.plan("Three", planned_on=THURSDAY, planned_at=dt.time(10), duration=60)
    grid = sheet.show("week")
    one, two, three = (sheet.item(name).rect for name in ("One", "Two", "Three"))
    assert one.top() == grid.y_of(600)
    assert one.height() == grid.hour - 1
    assert not one.intersects(two)
    assert one.width() < three.width()
    assert three.left() > two.right()


def test_whole_days_stand_above_the_hours_and_long_ones_are_one_bar(sheet):
    sheet.plan("Fair", planned_on=TODAY, all_day=True, duration=3 * 24 * 60)
    sheet.plan("Transport", planned_on=TODAY, planned_at=dt.time(20), duration=30 * 60)  # a day and longer
    sheet.plan("Night", planned_on=TODAY, planned_at=dt.time(22), duration=4 * 60)
    grid = sheet.show("week")
    for name in ("Fair", "Transport"):
        assert sheet.item(name).rect.bottom() < grid.top
    parts = [item for item in grid.laid_out() if item.entry.subject == "Night"]
    assert [(part.before, part.after) for part in parts] == [(False, True), (True, False)]


def test_a_drag_goes_in_quarters_of_an_hour_and_to_other_days(sheet):
    id = sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.show("week")
    sheet.drag(at(sheet, TODAY, 10, 20), at(sheet, THURSDAY, 13, 50))
    values = sheet.values(id)
    assert (values["planned_on"], values["planned_at"], values["duration"]) == (THURSDAY, dt.time(13, 30), 60)


def test_the_lower_edge_stretches(sheet):
    id = sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.show("week")
    rect = sheet.item("Visit").rect
    sheet.drag(QPoint(rect.center().x(), rect.bottom() - 1), at(sheet, TODAY, 12, 30))
    assert sheet.values(id)["duration"] == 165  # until 12:45, the end of that quarter
    sheet.press("Ctrl+Shift+Up")
    sheet.qtbot.waitUntil(lambda: sheet.values(id)["duration"] == 150)


def test_what_is_dragged_above_the_hours_loses_its_time_and_gets_one_back(sheet):
    id = sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    grid = sheet.show("week")
    sheet.drag(at(sheet, TODAY, 10, 20), QPoint(at(sheet, THURSDAY, 10).x(), grid.top - 6))
    assert (sheet.values(id)["planned_on"], sheet.values(id)["planned_at"]) == (THURSDAY, None)
    sheet.qtbot.waitUntil(lambda: sheet.item("Visit").rect.bottom() < grid.top)
    sheet.settle()
    sheet.drag(sheet.item("Visit").rect.center(), at(sheet, THURSDAY, 9, 30))
    assert sheet.values(id)["planned_at"] == dt.time(9, 30)


def test_a_drag_over_free_hours_begins_something_that_lasts_them(sheet):
    sheet.show("week")
    with sheet.qtbot.waitSignal(sheet.tab.new_requested) as asked:
        sheet.drag(at(sheet, TODAY, 13), at(sheet, TODAY, 14, 20))
    wanted = {"planned_on": TODAY, "planned_at": dt.time(13), "duration": 90, "all_day": False}
    assert asked.args[1].items() >= wanted.items()


def test_a_row_of_a_list_is_planned_for_the_time_it_is_dropped_on(sheet):
    ids = [sheet.plan(f"Idea {n}", planned_on=None) for n in (1, 2)]
    sheet.show("week")
    sheet.drop([(id, sheet.version(id)) for id in ids], at(sheet, THURSDAY, 11))
    assert [sheet.values(id)["planned_at"] for id in ids] == [dt.time(11), dt.time(12)]  # one after the other


def test_the_keyboard_plans_and_moves_by_the_hour(sheet):
    id = sheet.plan(planned_on=THURSDAY, planned_at=dt.time(10), duration=60)
    grid = sheet.show("week")
    for key in ("Right", "Space"):
        sheet.press(key)
    assert grid.entry().subject == "Visit"
    sheet.press("Ctrl+Down")
    sheet.press("Ctrl+Down")
    sheet.press("Ctrl+Left")
    sheet.qtbot.waitUntil(lambda: sheet.values(id)["planned_on"] == TODAY)
    assert sheet.values(id)["planned_at"] == dt.time(10, 30)
    sheet.press("Down")
    sheet.press("Down")
    with sheet.qtbot.waitSignal(sheet.tab.new_requested) as asked:
        sheet.tab.new()
    assert asked.args[1]["planned_at"] is not None


def test_colleagues_stand_side_by_side_and_a_drag_gives_to_another(sheet):
    bo = sheet.world.save(User, name="Bo Li")
    id = sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.plan("Bo's", planned_on=TODAY, planned_at=dt.time(10), duration=60, responsible_id=bo)
    sheet.qtbot.waitUntil(lambda: len(sheet.tab._people.users) == 2, timeout=SLOW)
    sheet.tab.show_colleagues([sheet.world.user.hex, bo.hex])
    grid = sheet.show("day")
    assert [column.owner.text for column in grid.columns] == ["Bo Li", "Ida Holm"]
    assert sheet.item("Bo's").rect.right() < sheet.item("Visit").rect.left()
    sheet.drag(at(sheet, TODAY, 10, 20, column=1), at(sheet, TODAY, 12, 20, column=0))
    values = sheet.values(id)
    assert (values["responsible_id"], values["planned_at"]) == (bo, dt.time(12))
    assert sheet.tab.strip.whose.text() == "Bo Li, Ida Holm"


def test_a_repetition_moves_its_series_after_a_question(sheet, monkeypatch):
    id = sheet.plan("Round", planned_on=TODAY, planned_at=dt.time(10), duration=60, rrule="FREQ=DAILY")
    sheet.show("week")
    answers = iter(["", "move"])
    monkeypatch.setattr(plain, "ask", lambda *words: next(answers))
    for _answer in range(2):
        sheet.drag(at(sheet, THURSDAY, 10, 20), at(sheet, THURSDAY, 14, 20))
        sheet.settle()
    assert (sheet.values(id)["planned_on"], sheet.values(id)["planned_at"]) == (TODAY, dt.time(14))


def test_the_working_day_begins_where_the_settings_say(sheet):
    sheet.tab.kept.set(settings.WORK_BEGINS, "10:00")
    grid = sheet.show("week")
    assert grid.work == (600, 17 * 60)
    assert grid.y_of(600) > grid.top
    assert grid.y_of(540) < grid.top + grid.hour


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_free_time_is_shaded_in_every_theme(sheet, qapp, name):
    from app.views import theme

    theme.apply(qapp, name)
    grid = sheet.show("week")
    picture = grid.viewport().grab().toImage()
    work, evening = (picture.pixelColor(at(sheet, TODAY, hour, 15) + QPoint(0, 2)).name() for hour in (9, 18))
    saturday = picture.pixelColor(at(sheet, dt.date(2026, 11, 21), 9, 15) + QPoint(0, 2)).name()
    assert work == theme.THEMES[name].surface
    assert evening == saturday != work
    theme.apply(qapp, "light")


def test_what_changed_meanwhile_is_said_and_shown_as_it_is(sheet):
    id = sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.show("week")
    one = sheet.item("Visit").entry
    sheet.world.save(Activity, id, planned_at=dt.time(16))
    with sheet.qtbot.waitSignal(sheet.tab.told) as told:
        sheet.tab.moves.move(one, sheet.tab.canvas.place_of(sheet.item("Visit"))._replace(clock=dt.time(11)))
    assert "saved this record after you opened it" in told.args[0]
    assert sheet.values(id)["planned_at"] == dt.time(16)


def test_a_picture_of_it_is_painted_in_every_theme(sheet, qapp):
    from app.views import theme

    sheet.plan("Visit", planned_on=TODAY, planned_at=dt.time(10), duration=60)
    sheet.plan("Late", planned_on=TODAY - dt.timedelta(3))
    for kind in ("week", "day", "agenda", "month"):
        sheet.show(kind)
        for name in ("light", "dark", "contrast"):
            theme.apply(qapp, name)
            picture = sheet.tab.canvas.grab().toImage()
            colours = {picture.pixelColor(x, y).name() for x in range(0, 1100, 9) for y in range(0, 600, 9)}
            assert theme.THEMES[name].surface in colours
            assert len(colours) > 3
    theme.apply(qapp, "light")


@pytest.mark.parametrize("day", [dt.date.min, dt.date.max, dt.date(2028, 2, 29), dt.date(2026, 12, 31), dt.date(2026, 10, 25)])
def test_odd_days_are_painted_like_others(sheet, day):
    for kind in ("month", "week", "day", "agenda"):
        sheet.show(kind, day)
        sheet.tab.canvas.grab()
        sheet.tab.turn(1)
        sheet.tab.turn(-1)
        sheet.settle()


def test_a_click_far_from_any_entry_chooses_none(sheet):
    sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    grid = sheet.show("week")
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(sheet, TODAY, 10, 20))
    assert grid.entry().subject == "Visit"
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at(sheet, THURSDAY, 10, 20))
    assert grid.entry() is None
    QApplication.processEvents()


def test_the_cell_of_the_keyboard_is_seen_and_crosses_no_entry(sheet):
    sheet.plan(planned_on=TODAY, planned_at=dt.time(10), duration=60)
    grid = sheet.show("day")
    focus = theme.tokens().focus

    def marked(rect):
        picture = grid.viewport().grab(rect).toImage()
        return sum(picture.pixelColor(x, y).name() == focus for x in range(picture.width()) for y in range(picture.height()))

    entry = sheet.item("Visit").rect.adjusted(6, 2, -2, -2)  # without the coloured edge at the left
    quiet = marked(entry)
    grid.choose(None)
    grid.minute = 10 * 60 + 30
    grid.viewport().update()
    assert marked(entry) == quiet
    grid.minute = 14 * 60
    cell = QRect(grid.column_rect(0, 1).left(), grid.y_of(14 * 60), grid.column_rect(0, 1).width(), grid.hour // 2)
    assert marked(cell) > cell.width()
