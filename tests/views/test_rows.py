"""The rows of a list: an exact count, few pages, the same rows after every news, and ready texts that cost nothing to paint."""

import datetime as dt
import re
import threading
from collections import Counter
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QTableView
from sqlalchemy import event, update

from app import formats
from app.models import Case, CaseStatus, Company, CompanyEmail, User
from app.models.case import WON
from app.models.fields import field_of
from app.models.types import derived_id
from app.services.exchange.guard import unguarded
from app.store import listing as lists
from app.store.listing import PAGE, Listing, Op
from app.views import theme
from app.views.row_lines import Line, Style, column, copied, offered
from app.views.row_painter import RowPainter
from app.views.row_reads import AT_ONCE, Sight
from app.views.rows import PAGES_KEPT, Rows
from tests import lists as made

CASES = Listing(Case, sort="number", today=made.TODAY)
COLUMNS = lists.columns(Case)


class Looker:
    """Stands for a view: says what it sees, and paints it."""

    def __init__(self, rows, qtbot):
        self.rows, self.qtbot, self.sight = rows, qtbot, Sight(0, 30)
        rows.sight = lambda: self.sight

    def look(self, first, last=None, wait=True):
        self.sight = self.sight._replace(first=first, last=first + 30 if last is None else last)
        painted = [self.rows.line(at) for at in range(self.sight.first, min(self.sight.last + 1, self.rows.rowCount()))]
        if wait:
            self.settle()
        return painted

    def settle(self):
        self.qtbot.waitUntil(lambda: self.rows.settled and not self.rows._soon.isActive(), timeout=20_000)

    def ids(self, first, last):
        return [line.row.id if (line := self.rows.line(at)) else None for at in range(first, last)]


@pytest.fixture
def rows(many_jobs, qtbot):
    made_rows = Rows(many_jobs, CASES, COLUMNS)
    made_rows.failures = []
    made_rows.failed.connect(made_rows.failures.append)
    made_rows.set_awake(True)
    qtbot.waitUntil(lambda: made_rows.settled)
    return made_rows


@pytest.fixture
def looker(rows, qtbot):
    return Looker(rows, qtbot)


@pytest.fixture
def whole(many, elsewhere):
    """All ids of a listing in their order, read in one go."""

    def read(listing=CASES):
        count = elsewhere(many.read, lists.count, listing)
        return [row.id for row in elsewhere(many.read, lists.page_at, listing, 0, count, 10_000)]

    return read


def change(session, entity, record, **values):
    """As another program would: the rules of the services are not the matter here."""
    session.execute(update(entity).where(entity.id == record).values(version=entity.version + 1, **values))


# Paging -----------------------------------------------------------------------------------------------------------


def test_the_count_is_exact_before_any_row_is_looked_at(rows, whole):
    assert rows.rowCount() == len(whole()) > 7 * PAGE


def test_nothing_is_read_until_somebody_looks(many_jobs, qapp):
    sleeping = Rows(many_jobs, CASES, COLUMNS)
    qapp.processEvents()
    assert many_jobs.waiting == 0
    assert sleeping.rowCount() == 0


def test_a_row_that_is_not_here_is_empty_and_comes(rows, looker, whole):
    index = rows.index(3 * PAGE + 5, 1)
    assert rows.data(index, Qt.ItemDataRole.DisplayRole) == ""
    assert rows.row_at(index) is None
    with looker.qtbot.waitSignal(rows.loaded):
        pass
    assert rows.data(index, Qt.ItemDataRole.DisplayRole) != ""
    assert rows.row_at(index).id == whole()[3 * PAGE + 5]


@pytest.mark.parametrize("name", ["number", "company_id", "deadline", "responsible_id"])
@pytest.mark.parametrize("down", [False, True], ids=["up", "down"])
def test_every_row_is_at_its_place_whichever_way_one_walks(rows, looker, whole, name, down):
    listing = replace(CASES, sort=name, descending=down)
    rows.show_listing(listing)
    looker.settle()
    every = whole(listing)
    steps = [*range(0, len(every), 150), *range(len(every) - 31, 0, -170), 900, 20, 1200]
    for at in steps:
        looker.look(at)
        end = min(at + 31, len(every))
        assert looker.ids(at, end) == every[at:end], at
    assert rows.failures == []


def test_a_jump_loads_at_most_two_pages(rows, looker):
    for at in (5 * PAGE + 3, 2 * PAGE - 10, 6 * PAGE - 1, 0, rows.rowCount() - 5):
        before = rows.page_loads
        looker.look(at)
        assert all(looker.ids(at, min(at + 31, rows.rowCount())))
        assert rows.page_loads - before <= AT_ONCE
    before = rows.page_loads
    looker.look(5 * PAGE + 3)
    assert rows.page_loads == before, "what was seen is kept"


def test_a_jump_is_one_statement(many, rows, looker):
    heard = []
    event.listen(many.reader, "before_cursor_execute", lambda *args: heard.append(args[2]))
    looker.look(4 * PAGE - 3)  # two pages at once
    assert len([statement for statement in heard if not statement.startswith("BEGIN")]) == 1


def test_what_only_flies_by_is_not_loaded(rows, looker):
    looker.look(PAGE)  # the reader is busy with this one while the others fly by
    before = rows.page_loads
    looker.look(2 * PAGE + 9, wait=False)
    looker.rows._soon.timeout.emit()
    for at in (3 * PAGE, 4 * PAGE, 5 * PAGE, 6 * PAGE):
        looker.look(at, wait=False)
    looker.settle()
    assert all(looker.ids(6 * PAGE, 6 * PAGE + 31))
    looker.settle()
    assert rows.page_loads - before <= 1 + AT_ONCE
    assert looker.ids(4 * PAGE, 4 * PAGE + 1) == [None]


def test_the_next_page_is_found_from_its_neighbour(many, rows, looker):
    heard = []
    event.listen(many.reader, "before_cursor_execute", lambda *args: heard.append(args[2]))
    looker.look(PAGE)
    looker.look(2 * PAGE)
    assert len(heard) > 0
    assert not [statement for statement in heard if "OFFSET" in statement and "(?, ?)" not in statement]


def test_only_so_many_pages_are_kept(rows, looker, monkeypatch):
    monkeypatch.setattr("app.views.rows.PAGES_KEPT", 3)
    for at in range(0, 7 * PAGE, PAGE):
        looker.look(at)
    assert len(rows._pages) <= 3
    assert all(looker.ids(6 * PAGE, 6 * PAGE + 30)), "the pages looked at last are kept"
    assert PAGES_KEPT * PAGE >= 5000


def test_a_page_that_cannot_be_read_is_said_once_and_can_be_asked_again(rows, looker, monkeypatch):
    good = lists.page_after
    monkeypatch.setattr(lists, "page_after", lambda *args, **kw: 1 / 0)
    for _ in range(3):
        looker.look(PAGE)
    assert [type(error) for error in rows.failures] == [ZeroDivisionError]
    monkeypatch.setattr(lists, "page_after", good)
    rows.refresh()
    looker.settle()
    assert all(looker.ids(PAGE, PAGE + 31))


# Another filter or order ------------------------------------------------------------------------------------------


def test_another_listing_keeps_the_old_rows_until_the_new_ones_are_here(rows, looker, whole):
    before = looker.ids(0, 10)
    rows.show_listing(replace(CASES, descending=True))
    assert looker.ids(0, 10) == before
    looker.settle()
    assert looker.ids(0, 10) == whole(replace(CASES, descending=True))[:10]


def test_of_several_listings_asked_for_in_a_row_the_last_one_is_shown(rows, looker, whole):
    looker.look(4 * PAGE, wait=False)
    for text in ("t", "ti", "timber"):
        rows.show_listing(replace(CASES, search=text))
    looker.settle()
    every = whole(replace(CASES, search="timber"))
    assert rows.rowCount() == len(every) < len(whole())
    looker.look(0)
    assert looker.ids(0, 20) == every[:20]


def test_the_first_rows_are_here_before_anything_is_counted(many, rows, looker, whole, qtbot):
    heard, counting, go_on = [], threading.Event(), threading.Event()

    def hear(_connection, _cursor, statement, *_args):
        heard.append(statement)
        if "count(" in statement:
            counting.set()
            assert go_on.wait(30)

    listing = replace(CASES, sort="title").having("closed", Op.IS, False)
    event.listen(many.reader, "before_cursor_execute", hear)
    with qtbot.assertNotEmitted(rows.counted, wait=0):
        rows.show_listing(listing)
        qtbot.waitUntil(counting.is_set)
        qtbot.waitUntil(lambda: rows.begun)
    first = looker.ids(0, PAGE)
    assert rows.rowCount() == PAGE
    assert not rows.settled
    go_on.set()
    looker.settle()
    every = whole(listing)
    assert first == every[:PAGE]
    assert rows.rowCount() == len(every)
    assert ["count(" in statement for statement in heard[:2]] == [False, True]


@pytest.mark.parametrize("name", ["title", "deadline", "number"])
def test_the_same_records_in_another_order_are_not_counted_again(many, rows, looker, whole, name):
    rows.show_listing(replace(CASES, sort="company_id"))
    looker.settle()
    heard = []
    event.listen(many.reader, "before_cursor_execute", lambda *args: heard.append(args[2]))
    listing = replace(CASES, sort=name, descending=True)
    rows.show_listing(listing)
    looker.settle()
    assert all("IS NULL" in statement for statement in heard if "count(" in statement)
    every = whole(listing)
    assert rows.rowCount() == len(every)
    looker.look(len(every) - 31)
    assert looker.ids(len(every) - 31, len(every)) == every[-31:]


def test_records_that_came_while_the_order_changes_are_counted(many, rows, looker, whole, elsewhere, qtbot):
    """News that was under way is not lost when the rows are asked for in another order meanwhile."""
    before = whole()
    with qtbot.waitSignal(rows._jobs.committed):
        elsewhere(many.write, "Delete", change, Case, before[700], deleted=True)
    assert not rows.settled
    rows.show_listing(replace(CASES, sort="title"))
    looker.settle()
    assert rows.rowCount() == len(before) - 1


def test_a_list_that_is_seen_whole_is_not_counted(many, rows, looker, whole):
    listing = replace(CASES, search="timber").having("status_id", Op.IS, made.STATUSES[0])
    heard = []
    event.listen(many.reader, "before_cursor_execute", lambda *args: heard.append(args[2]))
    rows.show_listing(listing)
    looker.settle()
    assert heard
    assert not [statement for statement in heard if "count(" in statement]
    assert 0 < rows.rowCount() < PAGE
    assert looker.ids(0, rows.rowCount()) == whole(listing)


def test_rows_that_went_while_they_were_counted_are_read_anew(many, rows, looker, whole, elsewhere, qtbot):
    many.listeners.clear()
    listing = replace(CASES, sort="title").having("closed", Op.IS, False)
    gone, counting, go_on = whole(listing)[100:], threading.Event(), threading.Event()

    def hear(_connection, _cursor, statement, *_args):
        if "count(" in statement and not counting.is_set():
            counting.set()
            assert go_on.wait(30)

    def delete(session):
        for record in gone:
            change(session, Case, record, deleted=True)

    event.listen(many.reader, "before_cursor_execute", hear)
    rows.show_listing(listing)
    qtbot.waitUntil(counting.is_set)
    elsewhere(many.write, "Delete unheard", delete)
    go_on.set()
    looker.settle()
    assert looker.ids(0, rows.rowCount()) == whole(listing)
    assert rows.rowCount() == 100


def test_it_says_where_the_cursors_record_stands_now(rows, looker, qtbot, whole):
    record = whole()[1000]
    looker.sight = Sight(0, 30, record)
    heard = []
    rows.renewed.connect(heard.append)
    rows.show_listing(replace(CASES, descending=True))
    looker.settle()
    assert heard[0].fresh
    assert heard[-1].cursor == whole(replace(CASES, descending=True)).index(record)
    assert not rows.failures


# News -------------------------------------------------------------------------------------------------------------


def test_news_of_another_kind_of_record_reads_nothing(many, rows, looker, elsewhere, qapp):
    looker.settle()
    heard = []
    event.listen(many.reader, "before_cursor_execute", lambda *args: heard.append(args[2]))
    company = made.derived_id("company", 1)
    with looker.qtbot.waitSignal(rows._jobs.committed):
        elsewhere(many.write, "Note an address", lambda session: session.add(CompanyEmail(company_id=company, email="a@b.dk")))
    qapp.processEvents()
    assert rows._jobs.waiting == 0
    assert heard == []


def test_a_change_reaches_the_row_on_the_screen_and_its_neighbours_stay(many, rows, looker, elsewhere, whole, qtbot):
    looker.look(3 * PAGE)
    before = looker.ids(3 * PAGE, 3 * PAGE + 30)
    with qtbot.waitSignal(rows.renewed):
        elsewhere(many.write, "Change", change, Case, before[4], title="Quite another title")
    assert looker.ids(3 * PAGE, 3 * PAGE + 30) == before
    at = [c.name for c in rows.columns].index("title")
    assert rows.data(rows.index(3 * PAGE + 4, at)) == "Quite another title"


@pytest.mark.parametrize(("entity", "record", "shown_in"), [
    (Company, made.derived_id("company", 7), "company_id"), (User, made.derived_id("user", "Bo Li"), "responsible_id"),
    (CaseStatus, made.STATUSES[0], "status_id"),
])  # fmt: skip
def test_another_name_of_what_a_row_refers_to_reaches_the_list(many, rows, looker, elsewhere, qtbot, entity, record, shown_in):
    with qtbot.waitSignal(rows.renewed):
        elsewhere(many.write, "Rename", change, entity, record, name="Zzz renamed")
    at = [c.name for c in rows.columns].index(shown_in)
    texts = [line.texts[at] for n in range(PAGE) if (line := rows.line(n))]
    assert "Zzz renamed" in texts


def test_the_row_seen_first_stays_first_when_records_come_and_go_before_it(many, rows, looker, elsewhere, qtbot, whole):
    looker.look(2 * PAGE + 50)
    seen = looker.ids(2 * PAGE + 50, 2 * PAGE + 60)
    gone = whole()[10:15]

    def delete(session):
        for record in gone:
            change(session, Case, record, deleted=True)

    with qtbot.waitSignal(rows.renewed) as heard:
        elsewhere(many.write, "Delete five", delete)
    top = heard.args[0].top
    assert top == 2 * PAGE + 45
    assert looker.ids(top, top + 10) == seen
    assert rows.rowCount() == len(whole())


def test_a_row_that_moves_far_away_takes_the_view_along_only_if_it_was_seen_first(many, rows, looker, elsewhere, qtbot, whole):
    looker.look(PAGE)
    first, second = looker.ids(PAGE, PAGE + 2)
    looker.sight = looker.sight._replace(cursor=second)
    with qtbot.waitSignal(rows.renewed) as heard:
        elsewhere(many.write, "Number", change, Case, second, number=1)
    every = whole()
    assert heard.args[0].cursor == every.index(second) == 0
    assert heard.args[0].top == every.index(first)


def test_rows_that_are_selected_survive_news_in_the_selection_of_a_view(many, rows, looker, elsewhere, qtbot):
    """The model grows and shrinks at its end, so that a view forgets nothing of what lies before."""
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(rows)
    view.selectRow(20)
    with qtbot.waitSignal(rows.renewed):
        elsewhere(many.write, "Delete", change, Case, rows.line(900 % PAGE).row.id, deleted=True)
    assert [index.row() for index in view.selectionModel().selectedRows()] == [20]


def test_a_hidden_list_reads_nothing_and_catches_up_when_it_is_seen(many, rows, looker, elsewhere, qtbot, qapp):
    looker.settle()
    rows.set_awake(False)
    heard = []
    event.listen(many.reader, "before_cursor_execute", lambda *args: heard.append(args[2]))
    record = looker.ids(0, 1)[0]
    with qtbot.waitSignal(rows._jobs.committed):
        elsewhere(many.write, "Change", change, Case, record, title="While nobody looked")
    qapp.processEvents()
    assert rows._jobs.waiting == 0
    assert heard == []
    with qtbot.waitSignal(rows.renewed):
        rows.set_awake(True)
    assert rows.line(0).texts[[c.name for c in rows.columns].index("title")] == "While nobody looked"


def test_records_that_went_unnoticed_make_the_list_read_anew_not_for_ever(many, rows, looker, whole, elsewhere):
    """Rows may go between the count and a page, and the news of it come later."""
    looker.settle()
    many.listeners.clear()
    gone = whole()[:1000]

    def delete(session):
        for record in gone:
            change(session, Case, record, deleted=True)

    elsewhere(many.write, "Delete unheard", delete)
    looker.look(3 * PAGE)
    assert rows.rowCount() == len(whole())
    loads = rows.page_loads
    looker.settle()
    assert rows.page_loads == loads


# Columns and texts ------------------------------------------------------------------------------------------------


def test_other_columns_are_read_anew_with_what_they_need(rows, looker, qtbot):
    fields = [field_of(Case, name) for name in ("title", "team_id", "value")]
    rows.show_columns(fields)
    looker.settle()
    assert rows.columnCount() == 3
    assert [c.label for c in rows.columns] == ["Title", "Team", "Value"]
    line = rows.line(0)
    assert len(line.texts) == 3
    assert rows.value(line.row, "currency") in ("EUR", "DKK", "")
    assert rows.value(line.row, "closed") in (True, False)


def test_the_header_names_the_columns_and_the_order(rows):
    names = [rows.headerData(at, Qt.Orientation.Horizontal) for at in range(rows.columnCount())]
    assert names[:3] == ["No. ↑", "Customer", "Title"]
    rows.show_listing(replace(CASES, descending=True))
    assert rows.headerData(0, Qt.Orientation.Horizontal) == "No. ↓"
    value = [c.name for c in rows.columns].index("value")
    side = Qt.AlignmentFlag(rows.headerData(value, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole))
    assert side & Qt.AlignmentFlag.AlignRight
    assert rows.headerData(0, Qt.Orientation.Vertical) is None


@pytest.fixture
def danish():
    before = formats.current()
    yield formats.use("da_DK", "en")
    formats.use(before.locale, before.language, before.zone)


def test_texts_are_as_the_user_writes_and_say_what_is_pressing(danish, many, many_jobs, elsewhere, qtbot):
    cases = ((made.STATUSES[0], -3), (made.STATUSES[0], 0), (WON, -3), (made.STATUSES[1], 30))

    def set_up(session):
        for n, (status, due) in enumerate(cases):
            won = status == WON
            values = {"value": Decimal("1234567.50"), "currency": "DKK", "probability": 100 if won else 35}
            values |= {"number": n + 1, "title": f"Line\nbreak\t{n}", "status_id": status, "closed": won, "deleted": False}
            values |= {"follow_up": made.TODAY + dt.timedelta(days=due), "expected_close": None}
            change(session, Case, derived_id("case", n), closed=False)  # a closed one is locked
            change(session, Case, derived_id("case", n), **values)

    elsewhere(many.write, "Set up", set_up)
    rows = Rows(many_jobs, CASES, offered(Case))
    rows.set_awake(True)
    qtbot.waitUntil(lambda: rows.rowCount() > 0)
    at = {c.name: n for n, c in enumerate(rows.columns)}
    late, today, closed, later = (rows.line(n) for n in range(4))
    assert late.texts[at["value"]] == "1.234.567,50\u00a0DKK"
    assert late.texts[at["weighted"]] == "432.098,63\u00a0DKK"  # 432098.625, half up
    assert late.texts[at["probability"]] == "35\u00a0%"
    assert late.texts[at["title"]] == "Line break 0"
    assert (late.texts[at["deadline"]], late.marks[at["deadline"]]) == ("3 d late", "late")
    assert (today.texts[at["deadline"]], today.marks[at["deadline"]]) == ("today", "today")
    assert (later.texts[at["deadline"]], later.marks[at["deadline"]]) == ("18.12.2026", "")
    assert (closed.texts[at["deadline"]], closed.marks[at["deadline"]], closed.locked) == ("", "", True)
    assert closed.texts[at["follow_up"]] == "15.11.2026"  # a day somebody typed is only a day
    assert late.marks[at["status_id"]].startswith("#")
    assert copied(late, rows.columns, rows.fields).split("\t")[at["deadline"]] == "15.11.2026"
    assert all("\n" not in text and "\t" not in text for text in late.texts)


def test_every_field_a_list_may_show_has_a_text_and_a_style(many_jobs, qtbot):
    for entity in (Case, Company, User, CaseStatus):
        rows = Rows(many_jobs, Listing(entity, today=made.TODAY), offered(entity))
        rows.set_awake(True)
        qtbot.waitUntil(lambda rows=rows: rows.rowCount() > 0)
        assert {c.style for c in rows.columns} <= set(Style)
        line = rows.line(0)
        assert len(line.texts) == len(line.marks) == len(rows.columns)
        assert all(isinstance(text, str) for text in (*line.texts, *line.marks))


def test_ranges_of_rows_are_handed_over_wherever_they_are(rows, looker, whole, qtbot):
    every, heard = whole(), []
    rows.read_lines([(2, 4)], heard.append)
    assert [line.row.id for line in heard.pop()] == every[2:5], "what is here is not read again"
    ranges = [(0, 1), (3 * PAGE - 5, 6 * PAGE + 5)]
    rows.read_lines(ranges, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert [line.row.id for line in heard.pop()] == every[0:2] + every[3 * PAGE - 5 : 6 * PAGE + 6]


def test_rows_as_text_stand_under_the_names_of_their_columns(rows):
    text = rows.as_text([rows.line(0), rows.line(1)])
    head, *lines = [line.split("\t") for line in text.split("\n")]
    assert head == [c.label for c in rows.columns]
    assert [len(line) for line in lines] == [len(head)] * 2
    assert lines[0][0] == rows.line(0).texts[0]


@given(st.text(st.characters(exclude_categories=["C"]), max_size=20), st.integers(-5, 5))
@example("=cmd|'/c calc'!A0", -3)
@example("+45 33 12 34 56", 1)
@example("+1+1|x", 0)
def test_no_copied_text_runs_in_a_spreadsheet_and_figures_stay_figures(text, figure):
    fields = [field_of(Company, name) for name in ("name", "phone", "number")]
    row = lists.Row(derived_id("any", "row"), (text, text, figure), (), 1)
    line = Line(row, (text, text, str(figure)), ("", "", ""), False)
    name, phone, number = copied(line, [column(d) for d in fields], fields).split("\t")
    assert number == str(figure)
    assert unguarded(name) == text
    assert not name.startswith(tuple("=+-@＝＋－＠"))
    assert phone == name or re.fullmatch(r"\+[\d ()/.-]+", phone)


# The cost of a frame ----------------------------------------------------------------------------------------------


class Counting(Rows):
    """Counts what a view asks while it paints."""

    calls = Counter()

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        self.calls["data"] += 1
        return super().data(index, role)

    def line(self, row):
        self.calls["line"] += 1
        return super().line(row)


def test_a_frame_of_36_rows_and_8_columns_asks_the_model_for_no_data(many_jobs, qtbot):
    rows = Counting(many_jobs, CASES, COLUMNS[:8])
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(rows)
    painter = RowPainter(rows, view)
    view.setItemDelegate(painter)
    view.verticalHeader().setDefaultSectionSize(theme.ROW)
    view.horizontalHeader().setDefaultSectionSize(100)
    view.resize(8 * 100 + 60, 36 * theme.ROW + 60)
    rows.set_awake(True)
    view.show()
    qtbot.waitUntil(lambda: rows.rowCount() > 0)
    qtbot.waitUntil(lambda: rows.line(0) is not None)
    rows.calls.clear()
    picture = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(picture)
    assert rows.calls["data"] == 0
    assert 36 * 8 <= rows.calls["line"] <= 38 * 9, "once per cell"


def test_a_text_is_measured_only_where_it_might_not_fit(rows, qtbot, monkeypatch):
    painter = RowPainter(rows, rows)
    measured = []
    monkeypatch.setattr(type(painter._metrics[False]), "elidedText", lambda self, text, *args: measured.append(text) or text)
    picture = QImage(900, 40, QImage.Format.Format_RGB32)
    canvas = QPainter(picture)
    painter._words(canvas, picture.rect(), "short", painter._text, right=False)
    painter._words(canvas, picture.rect().adjusted(0, 0, -890, 0), "short", painter._text, right=False)
    canvas.end()
    assert measured == ["short"]


def test_no_row_is_anybodys_child(rows):
    assert rows.rowCount(rows.index(0, 0)) == rows.columnCount(rows.index(0, 0)) == 0
    assert rows.row_at(QModelIndex()) is None
    assert CASES.having("closed", Op.IS, False) != CASES
