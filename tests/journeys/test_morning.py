"""A rep's morning, from the first start to cases that were won, undone and deleted."""

import datetime as dt

from PySide6.QtCore import Qt

from app import formats
from app.formats import Kind
from app.views import plain
from app.views.case_closing import CloseDialog
from app.views.quick_create import QuickCreate

TODAY = dt.date.today()


def day(ahead):
    return formats.current().text(Kind.DATE, TODAY + dt.timedelta(days=ahead))


def texts(widget):
    return [label.text() for label in widget.findChildren(plain.PlainLabel) if label.isVisible()]


def choose(desk, name, typed):
    """Choose a record by type-ahead."""
    desk.fill(name, typed)
    picker = desk.field(name)
    desk.qtbot.waitUntil(picker.popup.isVisible)
    desk.press("Return")


def new_customer(desk, name):
    desk.show("customers")
    desk.press("Ctrl+N")
    desk.fill("name", name)
    desk.press("Ctrl+S")
    desk.settle()


def test_from_the_first_start_to_the_first_customer_and_the_first_case(desk, tmp_path):
    window = desk.start()
    assert window.entrance.start.new_button.hasFocus()
    assert not window.tool_bar.isVisible()
    desk.program.make(str(tmp_path / "Nordvik.kontor"))
    desk.arrive()
    assert window.windowTitle() == "[*]Customers – Nordvik – Kontor"
    assert "No customers yet." in texts(desk.tab.records)

    desk.press("Ctrl+N")
    assert desk.field("name").hasFocus()
    desk.type("Åkers Mekaniska AB")
    assert window.isWindowModified()
    desk.press("Ctrl+S")
    desk.settle()
    assert not window.isWindowModified()
    assert desk.column("name") == ["Åkers Mekaniska AB"]
    assert window.windowTitle() == "[*]Åkers Mekaniska AB – Nordvik – Kontor"

    desk.press("Ctrl+4")
    desk.press("Ctrl+N")
    desk.settle()
    assert desk.field("company_id").line.hasFocus()
    choose(desk, "company_id", "aker")
    desk.fill("title", "Press")
    desk.press("Ctrl+S")
    desk.settle()
    assert [(row["company_id"], row["title"], row["status_id"]) for row in desk.rows()] == [("Åkers Mekaniska AB", "Press", "New")]
    assert desk.pie("status_id") == {"New": 1}


def test_a_customer_who_calls_for_the_first_time_is_made_inside_the_new_case(desk, store_file):
    desk.start(store_file)
    desk.show("cases")
    desk.press("Ctrl+N")
    desk.settle()
    desk.fill("company_id", "Škoda Díly s.r.o.")
    picker = desk.field("company_id")
    desk.qtbot.waitUntil(picker.popup.isVisible)
    assert picker.popup.currentIndex().data() == "New company: “Škoda Díly s.r.o.” …"
    desk.press("Return")
    desk.dialog(QuickCreate).save_button.click()
    desk.closed(QuickCreate)
    assert picker.line.text() == "Škoda Díly s.r.o."
    desk.fill("title", "Milling machine")
    desk.press("Ctrl+S")
    desk.settle()
    assert desk.column("company_id") == ["Škoda Díly s.r.o."]
    assert desk.show("customers")
    assert desk.column("name") == ["Škoda Díly s.r.o."]


def test_pies_sums_same_customer_and_the_red_clock_follow_what_is_saved(office):
    tab = office.cases
    assert office.pie("status_id") == {"New": 2, "Negotiation": 2}
    assert office.pie("deadline") == {"Overdue": 1, "Today": 1, "Later": 1, "No date": 1}
    assert "4 cases" in texts(tab.records)
    assert any(text.startswith("Value  15,000 EUR") for text in texts(tab.records))
    assert office.window.status.late.text() == "1 late"
    late = {row["title"]: row["deadline"] for row in office.rows()}
    assert (late["Press"], late["Lathe"]) == ("3 d late", "today")

    office.click_row(office.column("title").index("Press"))
    assert [tab.detail.pages.tabText(n) for n in range(5) if tab.detail.pages.isTabVisible(n)][3] == "Same customer (2)"
    choose(office, "status_id", "Quote sent")
    office.fill("follow_up", day(5))
    office.fill("value", "1500")
    office.press("Ctrl+S")
    office.settle()
    assert office.pie("status_id") == {"New": 1, "Quote sent": 1, "Negotiation": 2}
    assert office.window.status.late.isHidden()
    assert any(text.startswith("Value  15,500 EUR") for text in texts(tab.records))


def test_a_slice_filters_rows_sums_and_the_other_pies_and_a_second_click_takes_it_back(office):
    office.click_slice("status_id", "Negotiation")
    assert office.column("title") == ["Steel", "Lathe"]
    assert "Status: Negotiation" in texts(office.cases.records)
    assert "2 of 4 cases" in texts(office.cases.records)
    assert any(text.startswith("Value  10,000 EUR") for text in texts(office.cases.records))
    assert office.pie("status_id") == {"New": 2, "Negotiation": 2}, "the pie itself stays, so that one can choose another slice"
    assert office.pie("deadline") == {"Today": 1, "Later": 1}
    office.click_slice("deadline", "Today")
    assert office.column("title") == ["Lathe"]
    assert office.pie("status_id") == {"Negotiation": 1, **office.pie("status_id")}
    office.click_slice("deadline", "Today")
    office.click_slice("status_id", "Negotiation")
    assert len(office.rows()) == 4


def test_esc_and_the_cross_of_the_chip_take_a_slice_back(office):
    office.click_slice("status_id", "New")
    assert len(office.rows()) == 2
    office.press("Esc")
    office.settle()
    assert len(office.rows()) == 4
    office.click_slice("deadline", "Overdue")
    office.cases.records.table.setFocus()
    office.press("Esc")
    office.settle()
    assert len(office.rows()) == 4
    office.click_slice("status_id", "New")
    chip = next(c for c in office.cases.records.frame.chips._shown if c.chip.label == "Status: New")
    office.qtbot.mouseClick(chip.button, Qt.MouseButton.LeftButton)
    office.settle()
    assert len(office.rows()) == 4


def test_a_case_is_won_undone_and_won_again_each_by_its_name(office):
    office.click_row(office.column("title").index("Steel"))
    number = office.rows()[0]["number"]
    office.press("Ctrl+L")
    dialog = office.dialog(CloseDialog)
    office.settle()
    dialog.reason.setCurrentIndex(1)
    reason = dialog.reason.currentText()
    dialog.save()
    office.settle()
    assert "Steel" not in office.column("title"), "the list shows open cases"
    assert office.tab.detail.form.locked
    assert office.field("status_id").chosen().text == "Won"
    assert office.field("close_reason_id").chosen().text == reason

    undo, redo = office.window.actions_by_name["undo"], office.window.actions_by_name["redo"]
    assert undo.text() == f"&Undo: Close case {number} as Won"
    office.press("Ctrl+Z")
    office.settle()
    assert "Steel" in office.column("title")
    assert office.field("status_id").chosen().text == "Negotiation"
    assert redo.text() == f"&Redo: Close case {number} as Won"
    office.press("Ctrl+Y")
    office.settle()
    assert "Steel" not in office.column("title")
    assert office.tab.detail.form.locked


def test_deleting_a_case_warns_and_offers_to_close_it_instead(office):
    office.click_row(0)
    with office.answering("stay") as asked:
        office.press("Ctrl+Del")
    assert "traced" in asked[0][1]
    assert len(office.rows()) == 4
    with office.answering("close"):
        office.press("Ctrl+Del")
    office.dialog(CloseDialog).reject()
    with office.answering("delete"):
        office.press("Del")
    office.settle()
    assert len(office.rows()) == 3
    bar = office.tab.records.frame.undo_bar
    assert bar.words.text().startswith("Deleted ")
    office.qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    office.settle()
    assert len(office.rows()) == 4


def test_a_customer_is_deleted_without_a_question_and_comes_back(office):
    new_customer(office, "Nova Praha s.r.o.")
    office.click_row(office.column("name").index("Nova Praha s.r.o."))
    office.press("Del")
    office.settle()
    assert "Nova Praha s.r.o." not in office.column("name")
    assert office.status == "Delete company Nova Praha s.r.o."
    assert office.window.actions_by_name["undo"].text() == "&Undo: Delete company Nova Praha s.r.o."
    office.press("Ctrl+Z")
    office.settle()
    assert "Nova Praha s.r.o." in office.column("name")


def test_a_customer_with_open_cases_is_kept_and_the_sentence_says_why(office):
    office.show("customers")
    office.click_row(office.column("name").index("Dansk Stål A/S"))
    with office.answering("close") as asked:
        office.press("Del")
    assert "Dansk Stål A/S has an open case" in asked[0][1]
    assert len(office.rows()) == 2


def test_the_other_cases_of_the_customer_lead_there(office):
    office.click_row(office.column("title").index("Press"))
    others = office.tab.detail.others
    office.tab.detail.pages.setCurrentWidget(others)
    others.setFocus()
    others.selectRow(0)
    office.press("Return")
    office.settle()
    assert office.tab.heading in ("Crane", "Lathe")
    shown = office.tab.detail.form.id
    assert office.tab.records.table.rows.find(shown) == office.tab.records.table.currentIndex().row()


