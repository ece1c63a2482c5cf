"""A list as its user knows it: search, chips, filters, columns, sums, keys; its cursor stays with its record."""

import datetime as dt
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import event, select, update

from app import formats, settings
from app.models import Case, Company, User
from app.models.case import LOST, WON
from app.models.code import CUSTOMER
from app.store import listing as lists
from app.store.listing import Condition, Due, Listing, Op
from app.views import actions, theme
from app.views.record_list import RecordList
from app.views.row_painter import PADDING
from tests import lists as made

OPEN = ("closed", Op.IS, False, "")
AMOUNTS = ("value", "weighted")
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
CUSTOMERS = (Condition("relations", Op.IS, CUSTOMER),)


@pytest.fixture
def make(many_jobs, kept, qtbot):
    """Open a list: make(), or make(Company, base=..., key=...)."""

    def open_list(entity=Case, *, show=True, **options):
        options = {"key": entity.__tablename__, "settings": kept} | options
        if entity is Case:
            options = {"amounts": AMOUNTS} | options
        made_list = RecordList(many_jobs, entity, **options)
        made_list.heard = []
        for name in ("opened", "activated", "windowed", "listing_changed", "told"):
            getattr(made_list, name).connect(lambda what, name=name: made_list.heard.append((name, what)))
        made_list.new_requested.connect(lambda: made_list.heard.append(("new", None)))
        qtbot.addWidget(made_list)
        made_list.resize(1300, 700)
        if show:
            made_list.show()
            qtbot.waitExposed(made_list)
            made_list.activateWindow()
            settle(made_list, qtbot)
        return made_list

    return open_list


def settle(a_list, qtbot):
    rows = a_list.table.rows

    def quiet():
        return rows.settled and not rows._soon.isActive() and not a_list._timer.isActive() and not a_list._jobs.waiting

    qtbot.waitUntil(quiet, timeout=20_000)


@pytest.fixture
def cases(make):
    return make()


@pytest.fixture
def there(many, elsewhere):
    """Ask the store itself: there(query, ...)."""
    return lambda query, *args: elsewhere(many.read, query, *args)


@pytest.fixture
def elsewhere_change(many, elsewhere, many_jobs, qtbot):
    """Change a record as somebody else would, and wait until everybody heard of it."""

    def do(entity, record, **values):
        def act(session):
            session.execute(update(entity).where(entity.id == record).values(version=entity.version + 1, **values))

        with qtbot.waitSignal(many_jobs.committed):
            elsewhere(many.write, "Change", act)

    return do


def heard(a_list, name):
    return [what for which, what in a_list.heard if which == name]


def labels(a_list):
    return [chip.label for chip in a_list.frame.chips.chips()]


def ids(a_list, n=10):
    rows = a_list.table.rows
    return [line.row.id for at in range(min(n, rows.rowCount())) if (line := rows.line(at))]


def column(a_list, name):
    return [c.name for c in a_list.table.rows.columns].index(name)


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifiers)


def cursor(a_list):
    """The record the cursor is on and selected."""
    table = a_list.table
    rows = table.selectionModel().selectedRows()
    assert [index.row() for index in rows] == [table.currentIndex().row()]
    return table.rows.row_at(table.currentIndex()).id


# What is shown ----------------------------------------------------------------------------------------------------


def test_a_list_reads_nothing_before_it_is_seen(make, many, qapp, qtbot):
    asked = []
    event.listen(many.reader, "before_cursor_execute", lambda *args: asked.append(args[2]))
    hidden = make(show=False)
    qapp.processEvents()
    assert asked == []
    hidden.show()
    settle(hidden, qtbot)
    assert hidden.table.rows.rowCount() > 0


def test_it_starts_with_its_chips_and_the_newest_number_on_top(cases, there):
    assert labels(cases) == ["Closed: No"]
    assert cases.listing == Listing(Case, (Condition("closed", Op.IS, False),), sort="", descending=True, today=dt.date.today())
    numbers = there(_numbers_of_open_cases)
    shown = [int(cases.table.rows.line(n).texts[0]) for n in range(5)]
    assert shown == numbers[:5]


def _numbers_of_open_cases(session):
    open_ones = (Case.deleted.is_(False), Case.closed.is_(False), Case.number.is_not(None))
    return list(session.scalars(select(Case.number).where(*open_ones).order_by(Case.number.desc())))


def test_the_foot_says_how_many_and_what_they_are_worth(cases, there, qtbot):
    def words(listing):
        totals = there(lists.totals, listing, AMOUNTS)
        biggest = max(totals.sums["value"].items(), key=lambda item: item[1]) if totals.sums["value"] else None
        return totals.rows, f"{formats.current().text(formats.Kind.NUMBER, round(biggest[1]))} {biggest[0]}".strip()

    everything = there(lists.count, Listing(Case)).rows
    rows, biggest = words(cases.listing)
    assert cases.frame.count.text() == f"{rows:,} of {everything:,} cases"
    assert cases.frame.sums.text().startswith(f"Value  {biggest}")
    assert "Weighted" in cases.frame.sums.text()
    cases.having("status_id", Op.IS, made.STATUSES[1], "Contacted")
    settle(cases, qtbot)
    rows, biggest = words(cases.listing)
    assert cases.frame.count.text() == f"{rows:,} of {everything:,} cases"
    assert cases.frame.sums.text().startswith(f"Value  {biggest}")
    cases.clear_all()
    settle(cases, qtbot)
    assert cases.frame.count.text() == f"{everything:,} cases"


def test_sums_are_shortened_before_they_are_cut_and_told_whole_in_the_tooltip(cases, qtbot):
    whole = cases.frame.sums.text()
    cases.resize(620, 500)
    qtbot.waitUntil(lambda: cases.frame.sums.text() != whole)
    sums = cases.frame.sums
    assert "Weighted" in sums.text()
    assert sums.fontMetrics().horizontalAdvance(sums.text()) <= sums.contentsRect().width()
    assert sums.toolTip().count("Value") == 3, "every currency, to the cent"


def test_where_nothing_matches_it_says_so_and_offers_the_way_out(cases, qtbot):
    cases.search.setText("there is no such case")
    settle(cases, qtbot)
    assert cases.frame.nothing.isVisible()
    assert not cases.frame.add_row.isVisible()
    assert [button.text() for button in cases.frame.nothing.buttons] == ["Clear filters", "New case"]
    cases.frame.nothing.buttons[0].click()
    settle(cases, qtbot)
    assert cases.table.isVisible()
    assert (labels(cases), cases.search.text()) == ([], "")


def test_a_low_list_gives_its_room_to_the_rows(cases, qtbot):
    cases.resize(1300, 240)
    qtbot.waitUntil(lambda: not cases.frame.add_row.isVisible())
    assert cases.frame.new_button.isVisible()
    cases.table.selectAll()
    assert cases.frame.picked.isVisible(), "what can be done with several has no other place"
    cases.resize(1300, 700)
    cases.table.clearSelection()
    qtbot.waitUntil(cases.frame.add_row.isVisible)


def test_in_a_narrow_list_the_acts_on_several_are_pictures_with_names(cases, qtbot):
    cases.table.selectAll()
    bar = cases.frame.picked
    wide = [button.text() for button in bar.buttons.values()]
    assert all(wide)
    cases.resize(400, 500)
    qtbot.waitUntil(lambda: not any(button.text() for button in bar.buttons.values()))
    assert cases.width() == 400
    assert [button.accessibleName() for button in bar.buttons.values()] == wide
    assert all(button.toolTip() and not button.icon().isNull() for button in bar.buttons.values())
    cases.resize(1300, 500)
    qtbot.waitUntil(lambda: [button.text() for button in bar.buttons.values()] == wide)


def test_an_empty_register_offers_a_first_record(make):
    base = (Condition("relations", Op.IS, User.__table__.c.id.type.python_type(int=1)),)
    empty = make(Company, base=base, labels=("Supplier", "Suppliers"))
    assert [button.text() for button in empty.frame.nothing.buttons] == ["New supplier"]
    empty.frame.nothing.buttons[0].click()
    assert heard(empty, "new") == [None]


def test_a_list_that_cannot_be_read_says_so_and_tries_again(cases, qtbot, monkeypatch):
    troubles = []
    cases._jobs.trouble.connect(troubles.append)
    good = lists.count
    monkeypatch.setattr(lists, "count", lambda *args: 1 / 0)
    cases.refresh()
    settle(cases, qtbot)
    assert [type(error) for error in troubles] == [ZeroDivisionError]
    monkeypatch.setattr(lists, "count", good)
    (again,) = cases.frame.nothing.buttons
    again.click()
    settle(cases, qtbot)
    assert cases.table.isVisible()


# Search -----------------------------------------------------------------------------------------------------------


def test_typing_searches_once_after_a_pause(cases, there, qtbot):
    cases.search.setFocus()
    QTest.keyClicks(cases.search, "timber")
    assert heard(cases, "listing_changed") == [], "nothing is asked for every letter"
    settle(cases, qtbot)
    assert [listing.search for listing in heard(cases, "listing_changed")] == ["timber"]
    assert cases.table.rows.rowCount() == there(lists.count, replace(cases.listing, search="timber")).rows > 0


def test_spaces_and_accents_alone_are_no_other_search(cases, qtbot):
    cases.search.setText("timber")
    settle(cases, qtbot)
    cases.search.setText("Tímber ")
    settle(cases, qtbot)
    assert len(heard(cases, "listing_changed")) == 1


def test_f3_goes_to_the_search_and_esc_empties_and_leaves_it(cases, qtbot):
    cases.table.setFocus()
    press(cases.table, Qt.Key.Key_F3)
    qtbot.waitUntil(cases.search.hasFocus)
    cases.search.setText("timber")
    settle(cases, qtbot)
    press(cases.search, Qt.Key.Key_Escape)
    settle(cases, qtbot)
    assert cases.listing.search == ""
    press(cases.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(cases.table.hasFocus)


def test_down_goes_from_the_search_into_the_rows(cases, qtbot):
    cases.search.setFocus()
    press(cases.search, Qt.Key.Key_Down)
    qtbot.waitUntil(cases.table.hasFocus)
    assert cursor(cases) == ids(cases)[0]


def test_letters_typed_over_the_rows_go_to_the_search(cases, qtbot):
    """Qt would look through every row of the list for them."""
    cases.table.setFocus()
    loads = cases.table.rows.page_loads
    QTest.keyClicks(cases.table, "t")
    qtbot.waitUntil(cases.search.hasFocus)
    QTest.keyClicks(cases.search, "imber")
    assert cases.search.text() == "timber"
    assert cases.table.rows.page_loads == loads


# Filters and chips ------------------------------------------------------------------------------------------------


def test_a_filter_is_a_chip_that_takes_it_away_again(cases, qtbot):
    before = cases.listing
    cases.having("status_id", Op.IS, made.STATUSES[0], "New")
    assert labels(cases) == ["Closed: No", "Status: New"]
    settle(cases, qtbot)
    cases.frame.chips.removed.emit(("status_id", Op.IS))
    settle(cases, qtbot)
    assert cases.listing == before
    assert heard(cases, "listing_changed")[-1] == before


def test_a_second_value_replaces_the_first(cases):
    cases.having("deadline", Op.DUE, Due.OVERDUE)
    cases.having("deadline", Op.DUE, (Due.TODAY, Due.WEEK))
    assert labels(cases) == ["Closed: No", "Deadline: Today, This week"]
    cases.having("responsible_id", Op.EMPTY, None)
    cases.having("responsible_id", Op.IS, made.derived_id("user", "Bo Li"), "Bo Li")
    assert labels(cases)[2:] == ["Responsible: Bo Li"]
    cases.clear("deadline")
    cases.clear("responsible_id")
    assert labels(cases) == ["Closed: No"]


def test_from_and_to_stand_together(cases):
    cases.having("value", Op.FROM, made.Decimal(100))
    cases.having("value", Op.TO, made.Decimal(500))
    assert labels(cases)[1:] == ["Value ≥ 100.00", "Value ≤ 500.00"]


def test_a_chip_learns_the_name_of_a_record_it_was_given_by_id(cases, qtbot):
    cases.having("responsible_id", Op.IS, (made.derived_id("user", "Bo Li"), made.derived_id("user", "Åse Holm"), None))
    qtbot.waitUntil(lambda: "…" not in labels(cases)[-1])
    assert labels(cases)[-1] == "Responsible: Bo Li, Åse Holm, none"


def test_what_always_holds_is_no_chip_and_cannot_be_cleared(make, qtbot):
    customers = make(Company, base=CUSTOMERS, labels=("Customer", "Customers"))
    n = customers.table.rows.rowCount()
    assert labels(customers) == []
    customers.having("country", Op.IS, "CZ")
    assert labels(customers) == ["Country: Czechia"]
    settle(customers, qtbot)
    customers.clear("relations")
    customers.clear_all()
    settle(customers, qtbot)
    assert customers.listing.where == CUSTOMERS
    assert customers.table.rows.rowCount() == n
    assert customers.frame.count.text() == f"{n} customers"


@pytest.mark.parametrize("name", ["status_id", "company_id", "probability", "follow_up"])
def test_alt_f3_filters_by_the_value_under_the_cursor(cases, qtbot, name):
    rows = cases.table.rows
    at = next(n for n in range(50) if rows.line(n).texts[column(cases, name)])
    cases.table.setCurrentIndex(rows.index(at, column(cases, name)))
    text, before = rows.line(at).texts[column(cases, name)], rows.rowCount()
    press(cases.table, Qt.Key.Key_F3, Qt.KeyboardModifier.AltModifier)
    settle(cases, qtbot)
    assert labels(cases)[-1].endswith(f": {text}")
    assert 0 < rows.rowCount() < before
    assert {rows.line(n).texts[column(cases, name)] for n in range(min(rows.rowCount(), 100))} == {text}


def test_alt_f3_on_an_empty_cell_finds_the_empty_ones(cases, qtbot):
    rows = cases.table.rows
    at = next(n for n in range(100) if not rows.line(n).texts[column(cases, "follow_up")])
    cases.table.setCurrentIndex(rows.index(at, column(cases, "follow_up")))
    cases.filter_by_value()
    settle(cases, qtbot)
    assert labels(cases)[-1] == "Follow-up: none"
    assert {rows.line(n).texts[column(cases, "follow_up")] for n in range(20)} == {""}


# The sheet behind Filter ------------------------------------------------------------------------------------------


@pytest.fixture
def sheet(cases, qtbot):
    cases.table.setFocus()
    press(cases.table, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(cases.filter_menu.isVisible)
    yield cases.filter_menu
    cases.filter_menu.close()


def offered(sheet):
    return [sheet.list.item(n).text() for n in range(sheet.list.count())]


def test_the_fields_are_found_by_typing(sheet, qtbot):
    assert {"Status", "Customer", "Deadline", "Value"} <= set(offered(sheet))
    QTest.keyClicks(sheet.search, "stat")
    qtbot.waitUntil(lambda: offered(sheet) == ["Status"])


def test_ticks_filter_at_once_and_several_hold_together(cases, sheet, there, qtbot):
    sheet.show_field("status_id")
    settle(cases, qtbot)
    counts = {s.value: s.count for s in there(lists.tally, cases.listing, "status_id")}
    assert offered(sheet)[0] == f"New  ({counts[made.STATUSES[0]]})"
    for row in (0, 2):
        sheet.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert labels(cases)[-1] == "Status: New, Quote missing"
    settle(cases, qtbot)
    assert cases.table.rows.rowCount() == counts[made.STATUSES[0]] + counts[made.STATUSES[2]]
    sheet.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert labels(cases)[-1] == "Status: Quote missing"
    sheet.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert labels(cases) == ["Closed: No"]


def test_a_field_shows_what_is_filtered_already(cases, sheet, qtbot):
    cases.having("status_id", Op.IS, (made.STATUSES[1], WON))
    settle(cases, qtbot)
    sheet.show_field("status_id")
    settle(cases, qtbot)
    items = (sheet.list.item(n) for n in range(sheet.list.count()))
    ticked = [item.text().split("  ")[0] for item in items if item.checkState() == Qt.CheckState.Checked]
    assert ticked == ["Contacted", "Won"]


def test_values_are_found_by_typing_and_taken_by_enter(cases, sheet, qtbot):
    sheet.show_field("company_id")
    settle(cases, qtbot)
    every = len(offered(sheet))
    QTest.keyClicks(sheet.search, "zdar")
    qtbot.waitUntil(lambda: 0 < len(offered(sheet)) < every, timeout=5000)
    assert all(text.startswith("Žďár") for text in offered(sheet))
    press(sheet.search, Qt.Key.Key_Return)
    assert labels(cases)[-1].startswith("Customer: Žďár")
    assert not sheet.isVisible()


def test_days_offer_their_buckets_and_a_range_typed_as_people_type(cases, sheet, qtbot):
    sheet.show_field("follow_up")
    assert offered(sheet) == ["Overdue", "Today", "This week", "Later", "No date"]
    sheet.list.item(0).setCheckState(Qt.CheckState.Checked)
    sheet.list.item(4).setCheckState(Qt.CheckState.Checked)
    assert labels(cases)[-1] == "Follow-up: Overdue, No date"
    sheet.from_.setFocus()
    QTest.keyClicks(sheet.from_, "-3")
    sheet.from_.editingFinished.emit()
    day = formats.current().text(formats.Kind.DATE, dt.date.today() - dt.timedelta(days=3))
    assert sheet.from_.text() == day
    assert labels(cases)[-1] == f"Follow-up ≥ {day}"
    sheet.from_.clear()
    sheet.from_.setModified(True)
    sheet.from_.editingFinished.emit()
    assert labels(cases)[-1] == "Follow-up: Overdue, No date"


def test_what_is_no_amount_is_said_beside_it(cases, sheet):
    sheet.show_field("value")
    assert not sheet.list.isVisible()
    sheet.to.setFocus()
    QTest.keyClicks(sheet.to, "many")
    sheet.to.editingFinished.emit()
    assert "many" in sheet.problem.text()
    assert sheet.problem.isVisible()
    assert labels(cases) == ["Closed: No"]


def test_yes_and_no_exclude_each_other(cases, sheet, qtbot):
    sheet.show_field("closed")
    sheet.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert labels(cases) == ["Closed: Yes"]
    states = [sheet.list.item(n).checkState() for n in range(2)]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]


def test_esc_goes_back_to_the_fields_then_away(sheet, qtbot):
    sheet.show_field("status_id")
    press(sheet.search, Qt.Key.Key_Escape)
    assert "Status" in offered(sheet)
    press(sheet.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not sheet.isVisible())


# The cursor -------------------------------------------------------------------------------------------------------


def test_walking_tells_the_record_once_each(cases, qtbot):
    cases.table.setFocus()
    cases.step(0)
    for _ in range(3):
        press(cases.table, Qt.Key.Key_Down)
    assert heard(cases, "opened") == ids(cases)[:4]
    cases.step(-1)
    assert heard(cases, "opened")[-1] == ids(cases)[2]


def test_a_record_far_down_is_told_when_its_row_has_come(cases, qtbot):
    cases.table.setFocus()
    press(cases.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    settle(cases, qtbot)
    rows = cases.table.rows
    assert heard(cases, "opened") == [rows.line(rows.rowCount() - 1).row.id]


def test_enter_and_a_double_click_open_and_shift_enter_opens_a_window(cases, qtbot):
    cases.table.setFocus()
    cases.step(0)
    press(cases.table, Qt.Key.Key_Return)
    press(cases.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (heard(cases, "activated"), heard(cases, "windowed")) == (ids(cases)[:1], ids(cases)[:1])
    place = cases.table.visualRect(cases.table.rows.index(1, 0)).center()
    QTest.mouseClick(cases.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(cases.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert heard(cases, "activated")[-1] == ids(cases)[1]


def test_the_cursor_stays_with_its_record_when_another_order_moves_it(cases, qtbot):
    cases.step(4)
    record = cursor(cases)
    cases.table.columns.sorted_by.emit("company_id", False)
    settle(cases, qtbot)
    assert cursor(cases) == record
    assert cases.table.rowAt(0) == 0, "one looks at the top of the new order"
    assert len(heard(cases, "opened")) == 1


def test_news_neither_moves_the_view_nor_the_cursor(cases, elsewhere_change, qtbot):
    table = cases.table
    table.verticalScrollBar().setValue(60 * theme.ROW)
    settle(cases, qtbot)
    table.setCurrentIndex(table.rows.index(65, 2))
    record, seen, place = cursor(cases), table.rows.row_at(table.indexAt(QPoint(20, 5))).id, table.verticalScrollBar().value()
    gone = [table.rows.line(n).row.id for n in (3, 4, 5)]
    for each in gone:
        elsewhere_change(Case, each, deleted=True)
        settle(cases, qtbot)
    assert cursor(cases) == record
    assert table.rows.row_at(table.indexAt(QPoint(20, 5))).id == seen
    assert table.verticalScrollBar().value() == place - 3 * theme.ROW
    assert heard(cases, "opened") == [record]


def test_a_record_that_leaves_the_list_is_not_exchanged_for_another(cases, elsewhere_change, qtbot):
    """Who has just closed a case still looks at it."""
    cases.step(0)
    cases.step(5)
    record = cursor(cases)
    cases.heard.clear()
    elsewhere_change(Case, record, deleted=True)
    settle(cases, qtbot)
    assert cases.table.selected() == 0
    assert heard(cases, "opened") == []
    assert cases.table.currentIndex().row() == 5, "the keys go on from there"
    elsewhere_change(Case, record, deleted=False)
    settle(cases, qtbot)
    assert cursor(cases) == record


def test_who_walked_on_while_the_rows_were_read_anew_is_not_called_back(cases, many, elsewhere, qtbot):
    cases.step(0)
    gate = threading.Event()
    event.listen(many.reader, "before_cursor_execute", lambda *args: gate.wait(30))
    cases.refresh()
    cases.step(3)
    gate.set()
    settle(cases, qtbot)
    assert cursor(cases) == ids(cases)[3] == heard(cases, "opened")[-1]


def test_selecting_a_record_shows_it_wherever_it_stands_and_tells_nobody(cases, there, qtbot):
    count = there(lists.count, cases.listing)
    (far,) = there(lists.page_at, cases.listing, 700, count, 1)
    cases.select(far.id)
    qtbot.waitUntil(lambda: cases.table.currentIndex().row() == 700)
    settle(cases, qtbot)
    assert cursor(cases) == far.id
    assert cases.table.viewport().rect().contains(cases.table.visualRect(cases.table.currentIndex()).center())
    assert heard(cases, "opened") == []


def test_a_record_selected_before_the_list_is_read_is_shown_when_it_is(make, there, qtbot):
    hidden = make(show=False)
    count = there(lists.count, hidden.listing)
    (far,) = there(lists.page_at, hidden.listing, 500, count, 1)
    hidden.select(far.id)
    hidden.show()
    qtbot.waitUntil(lambda: hidden.table.currentIndex().row() == 500)
    settle(hidden, qtbot)
    assert cursor(hidden) == far.id


def test_a_new_record_is_found_when_the_news_of_it_comes(cases, many, elsewhere, qtbot):
    cases.having("status_id", Op.IS, LOST, "Lost")
    cases.clear("closed")
    settle(cases, qtbot)
    record = made.derived_id("case", "new")

    def new(session):
        values = {"title": "Brand new", "status_id": LOST, "company_id": made.derived_id("company", 1), "currency": "EUR"}
        session.add(Case(id=record, number=1, **values))

    cases.select(record)
    elsewhere(many.write, "New case", new)
    qtbot.waitUntil(lambda: cases.table.rows.find(record) is not None, timeout=5000)
    settle(cases, qtbot)
    assert cursor(cases) == record
    assert heard(cases, "opened") == []


# Several rows -----------------------------------------------------------------------------------------------------


def test_several_rows_are_counted_and_handed_over_also_those_never_seen(cases, there, qtbot):
    cases.table.setFocus()
    press(cases.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    n = cases.table.rows.rowCount()
    assert cases.frame.picked.count.text() == f"{n:,} selected"
    got = []
    cases.chosen(got.append)
    qtbot.waitUntil(lambda: bool(got))
    rows = there(lists.page_at, cases.listing, 0, there(lists.count, cases.listing), 10_000)
    assert got == [[row.id for row in rows]]
    assert heard(cases, "opened") == [], "a detail shows one record"


def test_a_selection_of_several_survives_news(cases, elsewhere_change, qtbot):
    for n in (2, 3, 7):
        cases.table.selectionModel().select(cases.table.rows.index(n, 0), _ADD)
    chosen = [ids(cases)[n] for n in (2, 3, 7)]
    elsewhere_change(Case, ids(cases)[0], deleted=True)
    settle(cases, qtbot)
    rows = sorted(index.row() for index in cases.table.selectionModel().selectedRows())
    assert [ids(cases)[n] for n in rows] == chosen


def test_ctrl_c_copies_the_rows_under_their_headers(cases, qtbot):
    cases.table.setFocus()
    cases.step(0)
    press(cases.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(cases.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0][:3] == ["No.", "Customer", "Title"]
    assert [line[0] for line in lines[1:]] == [cases.table.rows.line(n).texts[0] for n in range(2)]
    assert heard(cases, "told") == ["2 rows copied"]


# Columns ----------------------------------------------------------------------------------------------------------


def names(a_list):
    header = a_list.table.horizontalHeader()
    return [a_list.table.rows.columns[header.logicalIndex(n)].name for n in range(header.count())]


def test_a_click_on_a_header_sorts_and_a_second_one_turns_it_round(cases, qtbot):
    header = cases.table.horizontalHeader()
    for descending, arrow in ((False, "↑"), (True, "↓")):
        at = QPoint(header.sectionViewportPosition(column(cases, "value")) + 20, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
        settle(cases, qtbot)
        assert (cases.listing.sort, cases.listing.descending) == ("value", descending)
        assert cases.table.rows.headerData(column(cases, "value"), Qt.Orientation.Horizontal) == f"Value {arrow}"
    assert [listing.sort for listing in heard(cases, "listing_changed")] == ["value", "value"]


def test_several_codes_at_once_have_no_order(make, qtbot):
    customers = make(Company, base=CUSTOMERS)
    before = customers.listing
    customers.table.columns._sort(column(customers, "relations"))
    assert customers.listing == before


def test_columns_are_chosen_in_the_header_and_remembered(make, kept, qtbot):
    cases = make()
    assert "team_id" not in names(cases)
    assert "closed" not in names(cases)
    menu = cases.table.columns.menu()
    by_text = {entry.text(): entry for entry in menu.actions()}
    by_text["Team"].setChecked(True)
    by_text["Weighted"].setChecked(False)
    settle(cases, qtbot)
    assert names(cases)[-1] == "team_id"
    assert "weighted" not in names(cases)
    header = cases.table.horizontalHeader()
    header.moveSection(header.visualIndex(column(cases, "title")), 0)
    cases.table.setColumnWidth(column(cases, "title"), 333)
    cases.table.columns.sorted_by.emit("title", True)
    cases.table.columns._remember(sort="title", descending=True)
    kept.save()
    again = make(settings=settings.Settings(kept.path.parent))
    assert names(again) == names(cases)
    assert names(again)[0] == "title"
    assert again.table.columnWidth(column(again, "title")) == 333
    assert (again.listing.sort, again.listing.descending) == ("title", True)


def test_reset_brings_the_columns_back_as_they_came(make, qtbot):
    cases = make()
    before = names(cases)
    for entry in cases.table.columns.menu().actions():
        if entry.text() in ("Customer", "Status", "Team"):
            entry.setChecked(not entry.isChecked())
    cases.table.setColumnWidth(0, 200)
    assert names(cases) != before
    cases.table.columns.reset()
    settle(cases, qtbot)
    assert names(cases) == before
    assert cases.table.columnWidth(0) < 200


def test_the_last_column_cannot_be_taken_away(make, qtbot):
    cases = make()
    for entry in cases.table.columns.menu().actions():
        if entry.isCheckable() and entry.text() != "Title":
            entry.setChecked(False)
    assert names(cases) == ["title"]
    (last,) = (entry for entry in cases.table.columns.menu().actions() if entry.isChecked())
    assert (last.text(), last.isEnabled()) == ("Title", False)


def test_columns_fill_the_room_and_no_scroll_bar_shows_while_they_fit(make, qtbot):
    customers = make(Company, base=CUSTOMERS)
    table = customers.table

    def fits():
        return table.horizontalHeader().length() == table.viewport().width() and not table.horizontalScrollBar().isVisible()

    for width in (1300, 1500, 1200):
        customers.resize(width, 700)
        qtbot.waitUntil(fits)


def test_a_phone_number_is_not_shortened_for_the_sake_of_others(make, qtbot):
    customers = make(Company, base=CUSTOMERS)
    table = customers.table
    at, name = column(customers, "phone"), column(customers, "name")
    usual = table.columns._width(table.rows.columns[name].field)
    customers.resize(900, 700)
    qtbot.waitUntil(lambda: table.columnWidth(name) < usual)
    letters = table.painter_._metrics[False]
    assert table.columnWidth(at) >= letters.horizontalAdvance("+420 606 888 888") + 2 * PADDING


def test_the_deadline_stays_at_the_right_edge(cases, qtbot):
    table = cases.table
    cases.resize(700, 500)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    edge = table.pinned.geometry()
    assert edge.left() == table.viewport().geometry().right() + 1
    row = table.visualRect(table.rows.index(2, 0))
    pinned = table.pinned.visualRect(table.rows.index(2, column(cases, "deadline")))
    assert table.pinned.viewport().mapToGlobal(pinned.topLeft()).y() == table.viewport().mapToGlobal(row.topLeft()).y()
    assert pinned.height() == row.height()


def test_a_tooltip_shows_only_what_is_cut(cases):
    table = cases.table
    at = table.rows.index(0, column(cases, "title"))
    text = table.rows.line(0).texts[at.column()]
    letters = table.painter_._metrics[False]
    room = letters.horizontalAdvance(text) + 2 * PADDING
    assert table.painter_.whole(at, room) == ""
    assert table.painter_.whole(at, room - 2) == text
    status = table.rows.index(0, column(cases, "status_id"))
    name = table.rows.line(0).texts[status.column()]
    assert table.painter_.whole(status, letters.horizontalAdvance(name) + 2 * PADDING) == name, "its dot needs room"


# Acts -------------------------------------------------------------------------------------------------------------


def test_new_stands_on_top_below_and_on_ins(cases):
    cases.frame.new_button.click()
    cases.frame.add_row.click()
    cases.table.setFocus()
    press(cases.table, Qt.Key.Key_Insert)
    assert len(heard(cases, "new")) == 3


def test_the_keys_of_a_list_do_not_clash(cases):
    assert actions.clashes(cases) == []
    assert dict(actions.sheet(cases)) == {
        "Find in the list": "F3, Ctrl+F",
        "Filter": "Shift+F3",
        "Filter by conditions": "Ctrl+Shift+F3",
        "Choose a view": "Ctrl+Shift+V",
        "Save the view": "Ctrl+Shift+S",
        "Filter by this value": "Alt+F3",
        "Copy": "Ctrl+C",
        "New": "Ins",
        "Change the selected": "Shift+F2",
        "Merge the two selected": "Ctrl+M",
        "Clear the selection": "Ctrl+Shift+E",
        "Export": "Ctrl+E",
    }


def test_the_menu_of_a_row_can_be_added_to(cases, qtbot):
    seen = []

    def look():
        menu = QApplication.activePopupWidget()
        seen.append([entry.text() for entry in menu.actions() if not entry.isSeparator()])
        menu.close()

    cases.menu_opening.connect(lambda menu: menu.addAction("Print"))
    cases.menu_opening.connect(lambda menu: QTimer.singleShot(0, look))
    cases.table.customContextMenuRequested.emit(cases.table.visualRect(cases.table.rows.index(1, 1)).center())
    assert seen == [["&Open", "Filter by this &value", "&Copy", "&New", "Print"]]
    assert cases.table.currentIndex().row() == 1


def test_another_day_shows_the_lateness_of_that_day(cases, qtbot):
    cases.show_listing(replace(cases.listing, today=made.TODAY - dt.timedelta(days=30)))
    settle(cases, qtbot)
    cases.refresh()
    settle(cases, qtbot)
    assert cases.listing.today == dt.date.today()


def test_colours_follow_the_theme(cases, qapp, qtbot):
    light = cases.table.painter_._now
    theme.apply(QApplication.instance(), "dark")
    try:
        qtbot.waitUntil(lambda: cases.table.painter_._now.name == "dark")
    finally:
        theme.apply(QApplication.instance(), "light")
    assert light.name == "light"
