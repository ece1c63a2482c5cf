"""Rows of the list of activities are dragged as what the calendar plans."""

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtTest import QTest

from app.models import Activity
from app.views.calendar.pieces import dropped
from app.views.tabs.activities import ActivitiesTab
from tests.views.calendar.conftest import move


def test_a_press_and_a_move_drag_the_selected_rows(qtbot, world, jobs, kept, settle, monkeypatch):
    ids = [world.save(Activity, subject=f"Idea {n}", planned_on=dt.date(2026, 11, n + 1)) for n in range(3)]
    tab = ActivitiesTab(jobs, kept)
    qtbot.addWidget(tab)
    tab.resize(1200, 600)
    tab.show()
    settle()
    table = tab.records.table
    qtbot.waitUntil(lambda: table.rows.rowCount() == 3 and all(table.rows.line(n) for n in range(3)))
    taken = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, actions: taken.append(dropped(drag.mimeData())))

    def place(row):
        return table.visualRect(table.model().index(row, table.horizontalHeader().logicalIndex(0))).center()

    view, left = table.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(view, left, pos=place(0))
    QTest.mouseClick(view, left, Qt.KeyboardModifier.ShiftModifier, place(1))
    QTest.mousePress(view, left, pos=place(1))
    move(view, place(1) + QPoint(2, 2))
    assert taken == []  # a trembling hand drags nothing
    move(view, place(1) + QPoint(60, 60))
    QTest.mouseRelease(view, left, pos=place(1))
    shown = [table.rows.line(n).row.id for n in range(2)]
    assert taken == [[(id, 1) for id in shown]]
    assert set(shown) < set(ids)
    settle()
