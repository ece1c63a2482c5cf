"""The table of a long list on the screen: opening, sorting, jumping, scrolling, beside Qt's own models in C++ (4, 5, 6)."""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QEventLoop, QObject
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtSql import QSqlDatabase, QSqlQuery, QSqlQueryModel
from PySide6.QtWidgets import QApplication, QFrame, QHeaderView, QTableView

from app import settings
from app.models import Case
from app.store.listing import PAGE, Listing
from app.views import theme
from app.views.jobs import Jobs
from app.views.record_table import RecordTable
from tests.benchmarks import data
from tests.benchmarks.measuring import Act, Result, interleaved
from tests.benchmarks.reads import JOINS
from tests.benchmarks.stage import Stage

ROWS: Final = 36  # of one screen
SHOWN: Final = ("number", "company_id", "title", "status_id", "value", "follow_up", "responsible_id", "deadline")
EVERY: Final = Listing(Case, sort="number", descending=True, today=data.TODAY)
BY_TITLE: Final = replace(EVERY, sort="title", descending=False)
IN_QT: Final = f"""
    SELECT c.number, k.name, c.title, s.name, c.value, c.follow_up, u.name, c.deadline FROM cases c {JOINS}
    WHERE c.deleted = 0 ORDER BY """  # noqa: S608
PATIENCE: Final = 20.0


def on_screen(stage: Stage) -> list[Result]:
    """4, 5 and 6."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme.apply(application, "light")
    jobs = Jobs(stage.alone)
    try:
        with tempfile.TemporaryDirectory(prefix="kontor-bench-") as folder:
            kept = settings.Settings(Path(folder))
            kept.set_layout("measured", settings.Layout(columns=SHOWN))

            def table() -> RecordTable:
                made = RecordTable(jobs, EVERY, kept, "measured")
                made.rows.set_awake(True)
                return made

            with _sql(stage.untouched) as sql:
                opening = _opening(stage, jobs, table, sql)
            return [*_jumping(stage, jobs, table), *opening, *_scrolling(stage, jobs, table)]
    finally:
        jobs.close()


class Screen(QObject):
    """A table on the screen that tells when all it should show has been painted."""

    def __init__(self, view: QTableView, jobs: Jobs | None = None) -> None:
        super().__init__(view)
        self.view, self._jobs = view, jobs
        self._painted = False
        beside = view.horizontalHeader().sizeHint().height() + view.horizontalScrollBar().sizeHint().height()
        view.resize(1300, ROWS * theme.ROW + beside)
        view.viewport().installEventFilter(self)

    def show(self, act: Act) -> None:
        """Do something and wait until what comes of it is on the screen."""
        self._painted = False
        act()
        end = time.monotonic() + PATIENCE
        while not self._painted:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 1000)
            assert time.monotonic() < end, "the table was not painted"

    def scroll(self, row: int) -> None:
        top = QTableView.ScrollHint.PositionAtTop
        self.show(lambda: self.view.scrollTo(self.view.model().index(row, 0), top))

    def appear(self, fill: Act) -> None:
        self.show(lambda: _both(fill, self.view.show))

    def close(self) -> None:
        self.view.close()
        self.view.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._complete():
            self._painted = True
        return False

    def _complete(self) -> bool:
        view, model = self.view, self.view.model()
        if self._jobs is None or not isinstance(view, RecordTable):
            return model.rowCount() > 0
        last = view.rowAt(view.viewport().height() - 1)
        seen = (max(0, view.rowAt(0)), last if last >= 0 else view.rows.rowCount() - 1)
        return view.rows.begun and view.rows.rowCount() > 0 and all(view.rows.line(row) for row in seen)


def _both(one: Act, other: Act) -> None:
    one()
    other()


def _plain_view(model: QAbstractItemModel) -> QTableView:
    """Qt's own table, set up as lightly as ours."""
    view = QTableView()
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setAlternatingRowColors(True)
    view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(theme.ROW)
    view.horizontalHeader().setDefaultSectionSize(150)
    view.setModel(model)
    return view


# 4: jumping ---------------------------------------------------------------------------------------------------------


def _jumping(stage: Stage, jobs: Jobs, table: Callable[[], RecordTable]) -> list[Result]:
    """To pages that are not there yet: the next one, one anywhere, the last one."""
    view = table()
    screen = Screen(view, jobs)
    screen.appear(lambda: view.show_listing(EVERY))
    end = view.rows.rowCount() - ROWS
    pages = end // PAGE

    def forget() -> None:
        """Leave one page somewhere in the middle and no other."""
        screen.scroll(PAGE * random.randint(pages // 3, pages // 2) + PAGE // 2)
        screen.show(view.rows.refresh)

    acts: dict[str, Act] = {
        "next": lambda: screen.scroll(view.rowAt(0) + PAGE),
        "middle": lambda: screen.scroll(PAGE * random.randint(pages // 2 + 2, pages - 2) + PAGE // 2),
        "end": lambda: screen.scroll(end),
    }
    took = interleaved(acts, stage.rounds(25), before=dict.fromkeys(acts, forget))
    screen.close()
    against = "scrolling to the next page"
    return [
        Result(4, "jump anywhere in the table", against, took["next"], took["middle"], 2.0),
        Result(4, "jump to its end", against, took["next"], took["end"], 2.0),
    ]


# 5: opening and sorting ---------------------------------------------------------------------------------------------


@contextmanager
def _sql(path: Path) -> Iterator[QSqlDatabase]:
    database = QSqlDatabase.addDatabase("QSQLITE", "measured")
    database.setDatabaseName(str(path))
    database.setConnectOptions("QSQLITE_OPEN_READONLY")
    assert database.open(), database.lastError().text()
    try:
        yield database
    finally:
        database.close()


def _opening(stage: Stage, jobs: Jobs, table: Callable[[], RecordTable], sql: QSqlDatabase) -> list[Result]:
    def ours() -> Screen:
        view = table()
        screen = Screen(view, jobs)
        screen.appear(lambda: None)  # it reads its rows as soon as it is awake
        return screen

    def peer() -> Screen:
        model = QSqlQueryModel()
        screen = Screen(_plain_view(model))
        model.setParent(screen)
        screen.appear(lambda: model.setQuery(QSqlQuery(f"{IN_QT} c.number DESC", sql)))
        return screen

    open_now: dict[str, Screen] = {}

    def opens(name: str, make: Callable[[], Screen]) -> Act:
        return lambda: open_now.__setitem__(name, make())

    def closes(name: str) -> Act:
        return lambda: open_now.pop(name).close() if name in open_now else None

    makers = {"peer": peer, "ours": ours}
    acts = {name: opens(name, make) for name, make in makers.items()}
    opened = interleaved(acts, stage.rounds(15), before={name: closes(name) for name in makers})
    model = open_now["peer"].view.model()
    view = open_now["ours"].view
    assert isinstance(model, QSqlQueryModel)
    assert isinstance(view, RecordTable)

    def peer_by(order: str) -> Act:
        return partial(open_now["peer"].show, lambda: model.setQuery(QSqlQuery(IN_QT + order, sql)))

    def ours_by(listing: Listing) -> Act:
        return partial(open_now["ours"].show, lambda: view.show_listing(listing))

    by_title = {"peer": peer_by("c.title_key, c.id"), "ours": ours_by(BY_TITLE)}
    by_number = {"peer": peer_by("c.number DESC"), "ours": ours_by(EVERY)}
    again = interleaved(by_title, stage.rounds(15), before=by_number)
    for name in makers:
        closes(name)()
    return [
        Result(5, "open a list, to its first paint", "QSqlQueryModel", opened["peer"], opened["ours"], 1.0),
        Result(5, "sort it by another column", "QSqlQueryModel", again["peer"], again["ours"], 1.0),
    ]


# 6: scrolling -------------------------------------------------------------------------------------------------------


def _scrolling(stage: Stage, jobs: Jobs, table: Callable[[], RecordTable]) -> list[Result]:
    """Screens of rows that are there already: only painting."""
    view = table()
    ours = Screen(view, jobs)
    ours.appear(lambda: view.show_listing(EVERY))
    places = list(range(0, min(2 * PAGE, view.rows.rowCount()) - ROWS, ROWS + 4))
    for row in places:
        ours.scroll(row)
    model = QStandardItemModel()
    for row in range(2 * PAGE):
        line = view.rows.line(row)
        model.appendRow([QStandardItem(text) for text in (line.texts if line else ())])
    plain = Screen(_plain_view(model))
    plain.show(plain.view.show)
    for at in range(len(SHOWN)):
        plain.view.setColumnWidth(at, view.columnWidth(at) or view.pinned.columnWidth(at))


    def around(screen: Screen) -> None:
        for row in places:
            screen.scroll(row)

    acts: dict[str, Act] = {"plain": partial(around, plain), "ours": partial(around, ours)}
    took = interleaved(acts, stage.rounds(25), clock=time.thread_time)
    ours.close()
    plain.close()
    frame = {name: ms / len(places) for name, ms in took.items()}
    return [Result(6, f"frame of {ROWS} x {len(SHOWN)}, CPU", "QStandardItemModel", frame["plain"], frame["ours"], 1.4)]
