"""The window keeps what is typed, says what it shows, and brings each record where it belongs."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QTabBar

from app.models import Case, Person
from app.models.code import CUSTOMER, SUPPLIER
from app.services import records
from app.views import record_form
from app.views.record_window import RecordWindow
from app.views.register_window import RegisterWindow


def typed(office, text="Elephant"):
    """Something unsaved in the first case of the list."""
    office.click_row(0)
    office.fill("title", text)
    assert office.window.isWindowModified()
    return office.tab.detail.form.id


# -- the title


def test_the_title_names_record_company_and_program(office):
    assert office.window.windowTitle() == "[*]Cases – company – Kontor"
    office.click_row(office.column("title").index("Crane"))
    assert office.window.windowTitle() == "[*]Crane – company – Kontor"
    office.show("suppliers")
    assert office.window.windowTitle() == "[*]Suppliers – company – Kontor"


def test_the_title_has_an_asterisk_as_long_as_something_is_not_saved(office):
    typed(office)
    office.press("Ctrl+S")
    office.settle()
    assert not office.window.isWindowModified()


def test_a_record_called_like_the_place_of_the_asterisk_stays_as_it_is(office):
    office.click_row(0)
    office.fill("title", "Hall [*] & roof")
    office.press("Ctrl+S")
    office.settle()
    assert office.window.windowTitle() == "[*]Hall [*][*] & roof – company – Kontor"


# -- nothing typed is lost


@pytest.mark.parametrize(("answer", "title", "goes"), [("save", "Elephant", True), ("discard", None, True), ("stay", None, False)])
def test_going_to_another_row_asks_about_what_is_typed(office, answer, title, goes):
    before = office.column("title")
    shown = typed(office)
    with office.answering(answer) as asked:
        office.click_row(2)
    office.settle()
    assert asked[0][0] == "Save changes?"
    assert office.column("title")[0] == (title or before[0])
    assert (office.tab.detail.form.id != shown) is goes
    cursor = office.tab.records.table.currentIndex().row()
    assert cursor == (2 if goes else 0), "the cursor is on the record that is shown"
    assert office.window.isWindowModified() is not goes
    if not goes:
        assert office.field("title").text() == "Elephant"


def test_saving_is_what_enter_answers(office):
    office.click_row(0)
    question = {}

    def look():
        question["default"] = [b.text() for b in QApplication.activeModalWidget().buttons.values() if b.isDefault()]
        question["focus"] = QApplication.activeModalWidget().focusWidget().text()
        QApplication.activeModalWidget().reject()

    office._watch.stop()
    QTimer.singleShot(50, look)
    assert record_form.ask_to_leave(office.window) == "stay"
    assert question == {"default": ["Save"], "focus": "Save"}


def test_a_record_that_cannot_be_saved_keeps_one_there(office):
    shown = typed(office, "")
    with office.answering("save"):
        office.click_row(2)
    office.settle()
    assert office.tab.detail.form.id == shown
    assert office.tab.records.table.currentIndex().row() == 0
    assert office.window.isWindowModified()


def test_a_new_record_nobody_wrote_in_is_left_without_a_question(office):
    office.press("Ctrl+N")
    office.settle()
    office.click_row(1)
    assert office.tab.heading == office.column("title")[1]


def test_the_row_one_came_from_is_reached_again_after_beginning_a_new_record(office):
    office.click_row(1)
    title = office.tab.heading
    office.press("Ctrl+N")
    office.settle()
    assert office.tab.records.table.selected() == 0
    office.click_row(1)
    assert office.tab.heading == title


def test_another_tab_keeps_what_is_typed(office):
    typed(office)
    office.show("customers")
    assert office.window.isWindowModified()
    office.show("cases")
    assert office.field("title").text() == "Elephant"


@pytest.mark.parametrize(("answer", "closes"), [("save", True), ("discard", True), ("stay", False)])
def test_closing_the_window_asks_about_what_is_typed(office, answer, closes):
    typed(office)
    office.show("customers")
    with office.answering(answer):
        office.window.close()
    office.qtbot.waitUntil(lambda: office.window.isVisible() is not closes)
    if not closes:
        assert office.tab is office.cases, "one sees what one is asked about"
        assert office.field("title").text() == "Elephant"
    office.window.show()
    office.settle()
    assert ("Elephant" in office.column("title", office.cases)) is (answer == "save")


def test_opening_another_company_asks_about_what_is_typed(office, tmp_path):
    typed(office)
    with office.answering("stay"):
        office.window.entrance.request(str(tmp_path / "other.kontor"))
    assert office.window.entrance.inside
    assert office.field("title").text() == "Elephant"


def test_while_another_company_is_opened_nothing_can_be_typed_or_begun(office, tmp_path):
    office.window.entrance.show_opening(str(tmp_path / "other.kontor"))
    assert not office.window.book.isVisible()
    assert not office.window.tool_bar.isVisible()
    for name in ("new", "save", "undo", "delete", "open_store", "all_persons"):
        assert not office.window.actions_by_name[name].isEnabled(), name
    assert office.window.actions_by_name["quit"].isEnabled()


def test_a_window_beside_with_unsaved_typing_keeps_the_program_open(office):
    office.window.open_register("persons")
    beside = office.window.sides.windows()[0]
    beside.tab.new()
    beside.tab.detail.form.fields.set("last_name", "Novák")
    assert beside.isWindowModified()
    assert office.window.dirty
    with office.answering("stay"):
        office.window.close()
    assert office.window.isVisible()
    assert beside.isVisible()
    with office.answering("save"):
        office.window.close()
    office.qtbot.waitUntil(lambda: not office.window.isVisible())
    assert not office.window.sides.windows()


# -- where records are shown


def test_a_second_window_shows_the_record_once_and_closes_with_ctrl_w(office):
    office.click_row(0)
    office.cases.records.table.setFocus()
    office.press("Shift+Return")
    first = office.window.sides.windows()
    assert [type(window) for window in first] == [RecordWindow]
    office.window.activateWindow()
    office.menu("open_window")
    assert office.window.sides.windows() == first
    office.settle()
    assert first[0].windowTitle().startswith(f"{office.cases.heading} – Case")
    first[0].close()
    assert not office.window.sides.windows()


def test_esc_and_enter_in_a_window_beside_lose_nothing(office):
    office.click_row(0)
    office.menu("open_window")
    beside = office.window.sides.windows()[0]
    office.settle()
    title = beside.detail.form.fields.editors["title"].widget
    title.setFocus()
    title.setText("Elephant")
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        office.qtbot.keyClick(title, key)
    assert beside.isVisible()
    assert title.text() == "Elephant"
    beside.detail.form.clear()


def test_a_list_without_a_tab_is_one_window_however_often_it_is_asked_for(office):
    office.window.open_register("persons")
    register = office.window.sides.windows()[0]
    assert isinstance(register, RegisterWindow)
    assert register.tab.entity is Person
    office.window.open_register("persons")
    assert len(office.window.sides.windows()) == 1


def test_the_other_side_of_a_company_that_is_both_opens_in_its_tab(office):
    office.show("customers")
    office.click_row(0)
    relations = office.tab.detail.form.fields
    relations.set("relations", (CUSTOMER, SUPPLIER))
    office.press("Ctrl+S")
    office.settle()
    name = office.tab.heading
    badge = next(b for b in office.tab.detail.findChildren(type(office.window.status.action)) if b.text() == "also your supplier")
    badge.click()
    office.settle()
    assert office.tab is office.suppliers
    assert office.tab.heading == name


def test_a_new_case_is_begun_for_the_customer_one_is_looking_at(office):
    office.show("customers")
    office.click_row(0)
    name = office.tab.heading
    office.press("Ctrl+Shift+N")
    office.settle()
    assert office.tab is office.cases
    assert office.field("company_id").line.text() == name
    assert office.field("status_id").chosen().text == "New"


def test_a_new_case_begun_before_the_statuses_are_known_gets_the_first_one(desk, store_file):
    desk.start(store_file)
    desk.window.book.setCurrentWidget(desk.cases)
    desk.cases._statuses = {}
    desk.cases._ask_statuses()
    desk.cases.new()
    assert not desk.cases.detail.form.is_new
    desk.settle()
    assert desk.cases.detail.form.is_new
    assert desk.field("status_id").chosen().text == "New"


# -- what else the window says


def test_the_badge_of_the_tab_counts_what_is_late_wherever_one_is(office):
    bar = office.window.book.tabBar()
    badge = bar.tabButton(office.window.book.indexOf(office.cases), QTabBar.ButtonPosition.RightSide)
    assert (badge.text(), badge.accessibleName()) == ("1", "1 late")
    assert badge.isVisible()
    office.click_row(office.column("title").index("Press"))
    office.field("follow_up").setFocus()
    office.fill("follow_up", "")
    office.press("Ctrl+S")
    office.settle()
    assert not badge.isVisible()
    assert office.window.status.late.isHidden()


def test_a_theme_is_worn_at_once_and_kept(office):
    for choice in ("dark", "contrast", "light"):
        office.menu(f"theme_{choice}")
        assert QApplication.instance().property("theme") == choice
        assert office.kept.get("theme") == choice
        themes = {name: action for name, action in office.window.actions_by_name.items() if name.startswith("theme_")}
        assert [name for name, action in themes.items() if action.isChecked()] == [f"theme_{choice}"]


def test_the_search_of_one_list_is_not_the_search_of_another(office):
    office.press("F3")
    office.type("press")
    office.show("customers")
    office.press("F3")
    assert QApplication.focusWidget() is office.customers.records.search
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert office.customers.records.search.text() == ""


def test_a_record_that_somebody_deletes_is_taken_from_the_screen(office):
    office.click_row(0)
    number = office.tab.heading
    office.window.jobs.write(office.window, "Delete it", records.delete, Case, (office.tab.detail.form.id,))
    office.settle()
    assert office.tab.side.currentWidget() is office.tab.nothing
    assert number not in office.window.windowTitle()
