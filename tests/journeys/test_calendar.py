"""Planning in the calendar: something is dragged to another day, opened, taken back by undo, and begun at a time."""

import datetime as dt

from PySide6.QtCore import QPoint

from app.models import Activity, User
from app.services import records
from app.views.calendar.pieces import key_of
from tests.views.calendar.conftest import Sheet


def test_a_visit_is_moved_opened_and_moved_back_and_another_one_is_begun(any_office):
    desk = any_office
    today = dt.date.today()
    monday = today - dt.timedelta(days=today.weekday())
    database = desk.program.database

    def plan():
        me = database.write("New user", records.save, User, {"name": "Ida Holm", "login": database.who}).result.id
        values = {"subject": "Visit", "planned_on": monday, "planned_at": dt.time(10), "duration": 60, "responsible_id": me}
        return database.write("Save", records.save, Activity, values).result.id

    id = desk.stored(plan)
    desk.show("calendar")
    sheet = Sheet(desk.qtbot, None, desk.tab, desk.settle)
    grid = sheet.show("week", monday)
    desk.qtbot.waitUntil(lambda: any(item.entry.subject == "Visit" for item in grid.laid_out()))
    start = sheet.item("Visit").rect.center()
    to = QPoint(grid.column_rect(2, 7).center().x(), grid.y_of(14 * 60) + start.y() - grid.y_of(10 * 60))
    sheet.drag(start, to)
    wednesday = monday + dt.timedelta(2)
    desk.qtbot.waitUntil(lambda: planned(desk, id) == (wednesday, dt.time(14)))
    assert "Move Visit" in desk.status
    desk.press("Ctrl+Z")
    desk.qtbot.waitUntil(lambda: planned(desk, id) == (monday, dt.time(10)))
    desk.settle()
    desk.qtbot.waitUntil(lambda: sheet.item("Visit").entry.first == monday)
    grid.choose(sheet.item("Visit").entry)
    assert grid.chosen == key_of(sheet.item("Visit").entry)
    desk.press("Return")
    desk.settle()
    assert desk.tab.key == "activities"
    desk.qtbot.waitUntil(lambda: desk.tab.heading == "Visit")
    desk.show("calendar")
    sheet.show("week", wednesday)
    grid.minute = 15 * 60
    grid.choose(None)
    desk.press("Ctrl+N")
    desk.settle()
    assert desk.tab.key == "activities"
    assert desk.tab.detail.form.is_new
    assert desk.tab.detail.form.fields.editors["planned_on"].get() == wednesday
    assert desk.tab.detail.form.fields.editors["planned_at"].get() == dt.time(15)


def planned(desk, id):
    from app.store import record

    values = desk.stored(lambda: desk.program.database.read(record.load, Activity, id)).values
    return values["planned_on"], values["planned_at"]
