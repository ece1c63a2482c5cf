"""The search over everything in the real window: by keyboard alone, while one types, and back to where one was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.formats.search_marks import joined
from app.models import Case, Company, Person
from app.services import records
from app.store.database import Database
from app.views.record_window import RecordWindow
from tests import office as small
from tests.windows import SLOW


@pytest.fixture
def office(desk, store_file):
    small.fill(store_file)
    store = Database(store_file, who="anna")
    company = store.write("Find", lambda session: session.query(Company.id).filter_by(name="Dansk Stål A/S").scalar()).result
    values = {"last_name": "Møller", "company_id": company, "phone": "+4533123456", "notes": "Likes R&D <b>bold</b>"}
    store.write("New person", records.save, Person, values)
    store.index_all()
    store.close()
    desk.start(store_file)
    desk.show("cases")
    return desk


def box(desk):
    return desk.window.tool_bar.search


def entries(desk):
    return [joined(entry.title) for entry in box(desk).list.model_.entries]


def search(desk, text):
    """Ctrl+K, type, and wait until the list shows what was typed."""
    desk.press("Ctrl+K")
    if text:
        desk.type(text)
    desk.qtbot.waitUntil(lambda: box(desk).list.isVisible() and box(desk)._listed == text, timeout=SLOW)
    return entries(desk)


def test_records_of_every_kind_are_found_while_one_types(office):
    assert search(office, "stal") == ["Dansk Stål A/S", "Møller", "Steel"]
    office.type(" moel")
    office.qtbot.waitUntil(lambda: entries(office) == ["Møller"], timeout=SLOW)
    assert search(office, "33 12 34")[0] == "Møller"


def test_what_was_hit_is_set_off_as_plain_text(office):
    search(office, "bold")
    entry = box(office).list.model_.entries[0]
    assert [piece.text for piece in entry.below if piece.hit] == ["bold", "bold"][: sum(p.hit for p in entry.below)]
    assert "<b>bold</b>" in joined(entry.below)
    assert "Person" in entry.aside
    assert "Møller" in entry.spoken


def test_enter_opens_in_the_tab_although_its_filter_hides_the_record_and_keeps_the_filter(office):
    listing = office.cases.records.table.rows.listing
    office.press("Ctrl+F")
    office.type("press")
    office.qtbot.waitUntil(lambda: office.column("title") == ["Press"], timeout=SLOW)
    search(office, "crane")
    office.press("Return")
    office.settle()
    assert office.tab.heading.startswith("Crane") or "Crane" in office.tab.heading
    assert office.column("title") == ["Press"]
    assert office.cases.records.table.rows.listing != listing
    assert box(office).text() == ""
    assert not box(office).list.isVisible()


def test_a_company_opens_in_its_tab_and_a_person_in_a_window(office):
    search(office, "cluj")
    office.press("Return")
    office.settle()
    assert "Cluj Metal SRL" in office.tab.heading
    search(office, "mol")
    office.press("Return")
    office.qtbot.waitUntil(lambda: any(isinstance(w, RecordWindow) for w in office.window.sides.windows()), timeout=SLOW)


def test_ctrl_enter_opens_a_window_of_its_own_and_saves_nothing(office):
    before = office.tab.heading
    search(office, "crane")
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: bool(office.window.sides.windows()), timeout=SLOW)
    (window,) = office.window.sides.windows()
    office.settle()
    assert (window.detail.entity, window.detail.title.text()) == (Case, "Crane")
    assert office.tab.heading == before


def test_enter_that_is_quicker_than_the_answer_takes_its_first_hit(office):
    office.press("Ctrl+K")
    office.type("crane")
    QTest.keyClick(box(office), Qt.Key.Key_Return)
    office.qtbot.waitUntil(lambda: "Crane" in office.tab.heading, timeout=SLOW)


def test_arrows_move_the_choice_and_esc_goes_back_to_where_one_was(office):
    office.click_row(0)
    table = office.tab.records.table
    table.setFocus()
    search(office, "stal")
    office.press("Down")
    assert box(office).list.currentIndex().row() == 1
    office.press("PgDown")
    assert box(office).list.currentIndex().row() == 2
    office.press("Up")
    assert box(office).list.currentIndex().row() == 1
    office.press("Esc")
    assert QApplication.focusWidget() is table
    assert not box(office).list.isVisible()
    assert box(office).text() == ""


def test_a_click_opens(office):
    search(office, "crane")
    found = box(office).list
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualRect(found.model().index(0, 0)).center())
    office.settle()
    assert "Crane" in office.tab.heading


def test_the_list_goes_when_one_leaves_the_box(office):
    search(office, "crane")
    office.tab.records.table.setFocus()
    assert not box(office).list.isVisible()


def test_commands_are_found_by_their_names(office):
    found = search(office, "> dark")
    assert found == ["Dark"]
    office.press("Return")
    assert QApplication.instance().property("theme") == "dark"
    office.menu("theme_light")
    assert len(search(office, ">")) > 30
    assert search(office, "> nonsense") == ["No command is called so. Delete a word, or look in the menus."]
    assert "Steel" not in search(office, "> steel")


def test_commands_that_cannot_be_done_now_are_not_offered(office):
    assert "Reopen case" not in search(office, "> case")


def test_commands_stand_below_the_records(office):
    found = search(office, "case")
    assert found[0] in ("Steel", "Crane", "Lathe", "Press")
    assert "New case" in found


def test_before_anything_is_typed_the_records_looked_at_last_are_offered(office):
    search(office, "press")
    office.press("Return")
    office.settle()
    search(office, "cluj")
    office.press("Return")
    office.settle()
    found = search(office, "")
    assert found[0] == "Looked at or changed last"
    assert found[1:3] == ["Cluj Metal SRL", "Press"]
    assert "Møller" in found


def test_nothing_found_is_said_with_what_to_do(office):
    assert search(office, "xyzzy") == ["No record has all these words. Delete one, or only begin it."]
    office.press("Return")  # nothing can be chosen
    assert box(office).hasFocus()


def test_what_is_saved_is_found_soon(office):
    office.click_row(0)
    office.fill("title", "Zeppelin")
    office.press("Ctrl+S")
    office.settle()

    def there():
        return search(office, "zepp") == ["Zeppelin"]

    office.qtbot.waitUntil(there, timeout=SLOW)


def test_many_hits_are_counted(office):
    store = office.window.database
    for n in range(60):
        store.submit("New", records.save, Company, {"name": f"Bulk {n}"}).result()
    store.submit("Settle", lambda session: None).result()
    office.qtbot.waitUntil(lambda: "The newest 50 of 60" in "".join(search(office, "bulk")[50:51]), timeout=SLOW)
    assert entries(office)[0] == "Bulk 59"


def test_the_search_is_reached_from_a_record_in_its_own_window(office):
    search(office, "crane")
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: bool(office.window.sides.windows()), timeout=SLOW)
    (window,) = office.window.sides.windows()
    window.activateWindow()
    office.qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    office.qtbot.waitUntil(box(office).hasFocus, timeout=SLOW)
