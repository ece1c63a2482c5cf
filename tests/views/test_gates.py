"""Gates without a clock: what an act may ask of the store, of a server far away and of the model.

Others: how lists are answered in tests/store/test_plans.py, what is loaded before the first paint in tests/test_start.py.
"""

from contextlib import closing
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from app import settings
from app.models import Case, CaseStep, Company
from app.models.code import CUSTOMER
from app.store import listing as lists
from app.store import record, tallies
from app.store.database import Database
from app.store.listing import PAGE, Listing
from app.views.record_table import RecordTable
from app.views.rows import Rows
from tests import lists as made
from tests import makers
from tests.wire import proxy

CASES = Listing(Case, sort="number", today=made.TODAY)


@pytest.fixture
def heard(store):
    """The statements that went to the store."""
    found = []
    for engine in (store.reader, store._engine):
        event.listen(engine, "before_cursor_execute", lambda *args: found.append(args[2]))
    return found


def test_a_record_and_its_parts_are_opened_by_one_statement_each(store, heard):
    case = store.write("New", lambda session: makers.case(session).id).result
    company = store.write("New", lambda session: makers.company(session, "Ærø", CUSTOMER).id).result
    for query, entity, id, statements in (
        (record.load, Case, case, 1),
        (record.parts, CaseStep, case, 1),
        (record.load, Company, company, 2),  # the second one brings its codes, of all kinds at once
    ):
        heard.clear()
        assert store.read(query, entity, id)
        assert len([one for one in heard if one != "BEGIN"]) == statements, heard


@pytest.fixture
def far(store_url):
    """A store on a server, and how often one waits for it."""
    with proxy(store_url, 0.0) as (address, wire), closing(Database(address, who="tester")) as database:
        database.write("Fill", made.fill)
        yield database, wire


def test_a_list_a_pie_and_a_record_wait_for_the_server_once(far):
    database, wire = far
    total = database.read(lists.count, CASES)
    row = database.read(lists.page_at, CASES, 0, total, 9)[-1]
    for query, *args in (
        (lists.count, CASES),
        (lists.page_at, CASES, 0, total, PAGE),
        (lists.page_after, CASES, row, 9),
        (tallies.tally, CASES, "status_id", ("value",)),
        (tallies.totals, CASES, ("value", "weighted")),
        (record.load, Case, row.id),
        (record.parts, CaseStep, row.id),
    ):
        assert wire.trips(lambda query=query, args=args: database.read(query, *args)) == 1, query


def test_a_table_asks_its_model_for_nothing_while_it_scrolls(many_jobs, qtbot, tmp_path, monkeypatch):
    """Nor does the column pinned beside it."""
    table = RecordTable(many_jobs, CASES, settings.Settings(tmp_path), "cases")
    qtbot.addWidget(table)
    table.rows.set_awake(True)
    table.resize(1300, 36 * 30)
    table.show()
    qtbot.waitUntil(lambda: table.rows.settled and table.rows.rowCount() > 0)
    asked = []
    data = Rows.data
    monkeypatch.setattr(Rows, "data", lambda self, index, role=0: asked.append(role) or data(self, index, role))
    for row in (40, 80, 120, 20):
        table.scrollTo(table.rows.index(row, 0), RecordTable.ScrollHint.PositionAtTop)
        QApplication.processEvents()
        table.viewport().repaint()
        table.pinned.viewport().repaint()
    assert asked == []
    loads = table.rows.page_loads
    table.scrollToBottom()
    qtbot.waitUntil(lambda: table.rows.settled and table.rows.line(table.rows.rowCount() - 1) is not None)
    assert table.rows.page_loads - loads <= 2


class Paints(QObject):
    """How often the rows of a table were painted all over."""

    def __init__(self, table):
        super().__init__(table)
        self.table, self.n = table, 0
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and event.rect().height() == self.table.viewport().height():
            self.n += 1
        return False


def test_another_order_paints_the_rows_once_and_the_count_of_the_same_rows_not_again(many_jobs, qtbot, tmp_path):
    table = RecordTable(many_jobs, CASES, settings.Settings(tmp_path), "cases")
    qtbot.addWidget(table)
    table.rows.set_awake(True)
    table.resize(1300, 36 * 30)
    table.show()
    qtbot.waitUntil(lambda: table.rows.settled and table.rows.rowCount() > 0)
    paints, rows, painted = Paints(table), table.rows.rowCount(), []
    for name in ("follow_up", "title", "value", "number"):  # the first one while the window is still being laid out
        paints.n = 0
        table.show_listing(replace(CASES, sort=name))
        qtbot.waitUntil(lambda: table.rows.begun)
        assert table.rows.rowCount() == rows, "the scroll bar stays as it is"
        qtbot.waitUntil(lambda: table.rows.settled)
        QApplication.processEvents()
        painted.append(paints.n)
    assert painted[1:] == [1, 1, 1]
