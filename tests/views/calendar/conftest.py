"""A calendar on the screen, on a Wednesday in November, with helpers that drag and press as people do."""

import datetime as dt
import json

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.models import Activity
from app.models.activity import MEETING
from app.services import case_rules
from app.store import record
from app.views.calendar import pieces
from app.views.tabs.calendar import CalendarTab

TODAY = dt.date(2026, 11, 18)


class Sheet:
    """The tab with its store: plan something, show a view, drag from here to there."""

    def __init__(self, qtbot, world, tab, settle):
        self.qtbot, self.world, self.tab, self.settle = qtbot, world, tab, settle

    def plan(self, subject="Visit", **values):
        values = {"subject": subject, "type_id": MEETING, "responsible_id": self.world.user} | values
        return self.world.save(Activity, **values)

    def show(self, kind, day=TODAY):
        self.tab.show_kind(kind)
        self.tab.show_day(day)
        self.tab.canvas.setFocus()
        self.settle()
        return self.tab.canvas

    def item(self, subject):
        return next(item for item in self.tab.canvas.laid_out() if item.entry.subject == subject)

    def values(self, id):
        return self.world.load(Activity, id).values

    def drag(self, start, end, release=True):
        view = self.tab.canvas.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
        for point in ((start + end) / 2, end):
            QTest.mouseMove(view, point)
            move(view, point)
        if release:
            QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)
            self.settle()

    def press(self, keys):
        combination = QKeySequence(keys)[0]
        QTest.keyClick(self.tab.canvas, combination.key(), combination.keyboardModifiers())
        self.settle()

    def drop(self, rows, at):
        data = QMimeData()
        data.setData(pieces.ACTIVITIES, QByteArray(json.dumps([[str(id), version] for id, version in rows]).encode()))
        how = Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        view = self.tab.canvas.viewport()
        for event in (QDragEnterEvent(at, *how), QDragMoveEvent(at, *how), QDropEvent(QPointF(at), *how)):
            QApplication.sendEvent(view, event)
        self.settle()

    def version(self, id):
        return self.world.database.read(record.load, Activity, id).version


def move(view, point):
    """A move with the button held, which QTest forgets."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where = QPointF(point)
    event = QMouseEvent(QEvent.Type.MouseMove, where, QPointF(view.mapToGlobal(QPoint(point))), Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(view, event)


@pytest.fixture
def sheet(qtbot, world, jobs, kept, settle, monkeypatch):
    monkeypatch.setattr(case_rules, "today", lambda: TODAY)
    tab = CalendarTab(jobs, kept)
    qtbot.addWidget(tab)
    tab.resize(1200, 700)
    tab.show()
    tab.activateWindow()
    qtbot.waitUntil(tab.isActiveWindow)
    settle()
    return Sheet(qtbot, world, tab, settle)
