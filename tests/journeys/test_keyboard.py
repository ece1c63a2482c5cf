"""A morning without a mouse: every step of it is a key."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from app.views import menus
from app.views.keys_sheet import KeysDialog
from tests.windows import words


@pytest.fixture
def focus():
    return QApplication.focusWidget


def test_from_the_list_into_the_fields_and_back(office, focus):
    office.press("Ctrl+2")
    office.settle()
    assert focus() is office.customers.records.table
    office.press("Down")
    office.settle()
    assert office.tab.heading == "Åkers Mekaniska AB"
    office.press("Return")
    assert focus() is office.field("name")
    office.press("Tab")
    assert office.tab.side.isAncestorOf(focus())
    assert focus() is not office.field("name")
    office.press("Shift+Tab")
    assert focus() is office.field("name")
    office.type("Åkers Mekaniska Group AB")
    office.press("Ctrl+Return")
    office.settle()
    assert focus() is office.customers.records.table
    assert "Åkers Mekaniska Group AB" in office.column("name")
    office.press("Return")
    office.press("Esc")
    assert focus() is office.customers.records.table


def test_a_case_is_made_and_found(office, focus):
    office.press("Ctrl+Shift+N")
    office.settle()
    assert focus() is office.field("company_id").line
    office.type("dansk")
    office.qtbot.waitUntil(office.field("company_id").popup.isVisible)
    office.press("Return")
    office.press("Tab")
    assert focus() is office.field("title")
    office.type("Conveyor")
    office.press("Ctrl+S")
    office.settle()
    assert "Conveyor" in office.column("title")
    office.press("F3")
    assert focus() is office.cases.records.search
    office.type("conv")
    office.qtbot.waitUntil(lambda: office.column("title") == ["Conveyor"])
    office.press("Return")
    assert focus() is office.cases.records.table
    office.press("Ctrl+Shift+F")
    office.settle()
    assert len(office.rows()) == 5


def test_the_next_and_the_previous_record_from_wherever_one_is(office, focus):
    order = office.column("title")
    office.press("Ctrl+Down")
    office.settle()
    assert office.tab.heading == order[0]
    office.press("Return")
    office.press("Ctrl+Down")
    office.settle()
    assert office.tab.heading == order[1]
    office.press("Ctrl+Up")
    office.settle()
    assert office.tab.heading == order[0]


def test_the_panes_the_pages_and_the_tabs(office, focus):
    office.cases.records.table.setFocus()
    office.press("Down")
    office.settle()
    office.press("F6")
    assert office.cases.side.isAncestorOf(focus())
    office.press("F6")
    assert focus() is office.cases.pies["status_id"]
    office.press("Shift+F6")
    assert office.cases.side.isAncestorOf(focus())
    office.press("Ctrl+PgDown")
    assert office.cases.detail.pages.currentWidget() is office.cases.detail.strategy
    office.press("Ctrl+PgUp")
    office.press("Ctrl+PgUp")
    assert office.cases.detail.pages.tabText(office.cases.detail.pages.currentIndex()) == "History"
    office.press("Ctrl+Tab")
    assert office.tab.key == "activities"
    office.press("Ctrl+Shift+Tab")
    office.press("Ctrl+Shift+Tab")
    assert office.tab is office.suppliers
    for _n in range(6):
        office.press("Ctrl+Tab")
    assert office.tab is office.suppliers, "round and round"


def test_a_slice_is_picked_and_taken_back(office, focus):
    office.press("Shift+F6")
    assert focus() is office.cases.pies["status_id"]
    office.press("Right")
    office.press("Return")
    office.settle()
    assert set(office.column("status_id")) == {"Negotiation"}
    office.press("F6")
    office.press("Esc")
    office.settle()
    assert len(office.rows()) == 4


def test_the_pies_and_the_details_go_and_come(office, focus):
    office.press("F7")
    assert not office.cases.pie_row.isVisible()
    office.press("F7")
    assert office.cases.pie_row.isVisible()
    office.press("F9")
    assert not office.cases.side.isVisible()
    office.press("Ctrl+2")
    assert not office.customers.side.isVisible(), "the same in every tab"
    office.press("F9")
    assert office.customers.side.isVisible()


def test_a_filter_is_set_by_the_value_one_stands_on(office, focus):
    office.cases.records.table.setFocus()
    office.press("Down")
    for _step in range(3):
        office.press("Right")
    office.press("Alt+F3")
    office.settle()
    assert len({row["status_id"] for row in office.rows()}) == 1
    assert len(office.rows()) == 2


def test_deleting_is_confirmed_undone_and_done_again(office, focus):
    office.cases.records.table.setFocus()
    office.press("Down")
    office.settle()
    with office.answering("delete"):
        office.press("Ctrl+Del")
    office.settle()
    assert len(office.rows()) == 3
    office.press("Ctrl+Z")
    office.settle()
    assert len(office.rows()) == 4
    office.press("Ctrl+Y")
    office.settle()
    assert len(office.rows()) == 3


def test_the_sheet_of_keys_names_every_command_that_has_some(office, focus):
    office.press("F1")
    sheet = office.dialog(KeysDialog)
    said = words(sheet)
    for act in menus.ACTS.values():
        for keys in act.keys:
            assert keys in said, act.name
    office.press("Esc")
    office.closed(KeysDialog)


def test_the_menus_open_by_alt_and_their_letter(office, focus):
    bar = office.window.menuBar()
    office.press("Alt+F")
    office.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    assert QApplication.activePopupWidget() is office.window.menus[menus.FILE[0]]
    office.press("Esc")
    letters = [action.text()[action.text().index("&") + 1].lower() for action in bar.actions()]
    assert len(letters) == len(set(letters))
    assert isinstance(bar.actions()[0], QAction)


def test_keys_belong_to_the_text_while_one_types(office, focus):
    office.click_row(0)
    office.press("Return")
    office.press("Tab")
    assert focus() is office.field("title")
    before = office.field("title").text()
    office.type("Crane and hoist")
    office.press("Ctrl+Z")
    assert office.field("title").text() == before, "Ctrl+Z undoes the typing"
    assert len(office.rows()) == 4
    office.press("Home")
    office.press("Ctrl+Del")
    assert len(office.rows()) == 4, "Ctrl+Del deletes a word, not the case"
    office.press("Ins")
    assert not office.tab.detail.form.is_new, "Ins begins no new case behind the text"
    office.menu("discard")
    office.settle()


def test_with_nothing_typed_ctrl_z_in_a_field_says_where_saves_are_undone(office, focus):
    office.click_row(0)
    office.press("Return")
    office.fill("title", "Elephant")
    office.press("Ctrl+S")
    office.settle()
    assert "Elephant" in office.column("title")
    office.field("company_id").line.setFocus()
    office.press("Ctrl+Z")
    office.settle()
    assert "Elephant" in office.column("title"), "inside a field nothing that was saved is taken back"
    assert office.status.startswith("Nothing typed here to undo. Press Esc first")
    office.press("Ctrl+Y")
    assert office.status.startswith("Nothing typed here to do again. Press Esc first")
    office.press("Esc")
    office.press("Ctrl+Z")
    office.settle()
    assert "Elephant" not in office.column("title")
