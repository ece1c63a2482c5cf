"""Every window and dialog is walked through: each control has a name, and Tab goes as one reads."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.views import menus, plain, reading_order
from app.views.as_of_dialog import AsOfDialog
from app.views.case_closing import CloseDialog
from app.views.help_dialogs import Findings
from app.views.inherit_dialog import InheritDialog
from app.views.keys_sheet import KeysDialog
from app.views.mass_dialog import MassDialog
from app.views.merge_dialog import MergeDialog
from app.views.quick_create import QuickCreate
from app.views.server_dialog import ServerDialog
from app.views.words_page import WordDialog
from tests.walking import controls, out_of_order, said, tab_stops, unnamed


class Walk:
    """Opens one place after the other, and notes what is wrong in each."""

    def __init__(self, desk):
        self.desk = desk
        self.wrong = {}
        self.seen = 0

    def look(self, name, window, regions=()):
        self.desk.settle()
        QApplication.processEvents()
        self.seen += len(controls(window))
        wrong = [f"no name: {each}" for each in unnamed(window)]
        wrong += [f"Tab: {each}" for each in out_of_order(window, list(regions) or [window])]
        useless = [w for w in tab_stops(window) if type(w) in (QWidget, QScrollArea) and not said(w)]
        wrong += [f"a stop without use: {type(w).__name__}" for w in useless]
        if wrong:
            self.wrong[name] = wrong

    def dialog(self, name, kind):
        dialog = self.desk.dialog(kind)
        self.look(name, dialog)
        dialog.reject()
        self.desk.closed(kind)


@pytest.fixture
def walk(office):
    made = Walk(office)
    yield made
    assert made.wrong == {}, "\n".join(f"{where}: {each}" for where, wrong in made.wrong.items() for each in wrong)


@pytest.mark.parametrize("key", ["cases", "customers", "suppliers"])
def test_the_window_with_each_of_its_tabs_and_pages(office, walk, key):
    tab = office.show(key)
    office.click_row(0)
    window = office.window
    for page in range(tab.detail.pages.count()):
        if not tab.detail.pages.isTabVisible(page):
            continue
        tab.detail.pages.setCurrentIndex(page)
        office.settle()
        pies = [tab.pie_row] if key == "cases" else []
        regions = [window.tool_bar, window.book.tabBar(), *pies, tab.records, tab.side]
        walk.look(f"{key}, {tab.detail.pages.tabText(page)}", window, regions)
    assert walk.seen > 50


def test_the_start_page(desk):
    walk = Walk(desk)
    walk.look("start", desk.start())
    assert walk.wrong == {}


def test_every_page_of_the_settings(office, walk):
    office.menu("settings")
    window = office.window.sides.windows()[0]
    for key in window._items:
        window.show_page(key)
        walk.look(f"settings, {key}", window, [window.search, window.list, window.stack])
    window.show_page("statuses")
    office.settle()
    window.page("statuses").add_button.click()
    walk.dialog("a status", WordDialog)


def test_lists_in_windows_and_records_in_windows(office, walk):
    for name in ("all_persons", "all_companies"):
        office.menu(name)
        window = office.window.sides.windows()[0]
        office.settle()
        window.tab.records.table.selectRow(0)
        walk.look(name, window, [window.tab.records, window.tab.side])
        window.close()
    office.show("cases")
    office.click_row(0)
    office.menu("open_window")
    walk.look("a case in a window", office.window.sides.windows()[0])


def test_the_dialogs_of_a_case_of_many_and_of_help(office, walk):
    office.click_row(0)
    office.menu("close_case")
    walk.dialog("close a case", CloseDialog)
    office.menu("keys")
    walk.dialog("keys", KeysDialog)
    office.menu("new_person")
    walk.dialog("new person", QuickCreate)
    office.tab.records.table.selectAll()
    office.settle()
    office.tab.records.edit_many()
    walk.dialog("change many", MassDialog)
    for name in ("undo_list", "bin", "duplicates"):
        office.menu(name)
        walk.look(name, office.window.sides.windows()[0])
        office.window.sides.windows()[0].close()


def test_the_dialogs_of_a_company_and_of_two(office, walk):
    office.show("customers")
    office.click_row(0)
    office.tab.detail.new_person()
    person = office.dialog(QuickCreate)
    person.fields.set("last_name", "Holm")
    person.save()
    office.closed(QuickCreate)
    office.fill("phone", "+45 33 12 34 56")
    office.press("Ctrl+S")
    office.settle()
    office.tab.detail.offer.button.click()
    walk.dialog("apply to persons", InheritDialog)
    office.tab.records.table.selectAll()
    office.settle()
    office.tab.records.merge_two()
    walk.dialog("merge", MergeDialog)


def test_what_asks_before_a_company_is_open(desk):
    walk = Walk(desk)
    window = desk.start()
    desk._watch.stop()  # this question is to be looked at, not answered
    server = ServerDialog(window)
    server.open()
    walk.look("server", server)
    answers = [plain.Answer("yes", "Delete", primary=True), plain.Answer("no", "Keep", cancels=True)]
    question = plain.Question(window, "Delete?", "It can be undone.", answers)
    question.open()
    walk.look("question", question)
    findings = Findings(window, [])
    findings.open()
    walk.look("findings", findings)
    for dialog in (findings, question, server):
        dialog.reject()
    assert walk.wrong == {}
    assert walk.seen > 8


def test_the_bin_and_a_record_as_it_stood(office, walk):
    office.show("customers")
    office.click_row(0)
    office.menu("field_history")
    office.settle()
    office.tab.detail.history.look_back()
    walk.look("as it stood", office.tab.detail.history.findChildren(AsOfDialog)[0])
    office.menu("bin")
    walk.look("bin", office.window.sides.windows()[0])


def test_the_filter_menu(office, walk):
    office.tab.records.choose_filter()
    office.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    popup = QApplication.activePopupWidget()
    walk.look("filter", popup)
    popup.close()


def test_the_window_fits_on_a_screen_of_1920_by_1080_at_200_percent(office):
    for key in ("cases", "customers", "suppliers"):
        office.show(key)
        office.click_row(0)
        least = office.window.minimumSizeHint()
        assert least.width() <= 1920 // 2, key
        assert least.height() <= 1080 // 2 - 60, key


def test_every_menu_and_entry_has_words_and_a_tip(office):
    for menu in office.window.menus.values():
        assert menu.title()
        for action in menu.actions():
            assert action.isSeparator() or (action.text() and action.toolTip()), menu.title()
    assert all(office.window.actions_by_name[name].text() for name in menus.ACTS)


def test_the_walk_finds_what_is_wrong(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    lines = [QLineEdit() for _n in range(3)]
    for line in lines:
        column.addWidget(line)
    lines[0].setAccessibleName("First")
    window.show()
    qtbot.waitExposed(window)
    assert unnamed(window) == ["QLineEdit ", "QLineEdit "]
    assert out_of_order(window, [window]) == []
    QWidget.setTabOrder(lines[2], lines[1])
    assert len(out_of_order(window, [window])) == 1
    assert said(lines[0]) == "First"


def test_parts_are_put_into_the_order_they_are_read_in(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    made = [QWidget() for _n in range(3)]
    for part in reversed(made):
        column.addWidget(part)
        inside = QVBoxLayout(part)
        for _n in range(2):
            inside.addWidget(QLineEdit())
    window.show()
    qtbot.waitExposed(window)
    reading_order.follow(*made)
    order = [next(n for n, part in enumerate(made) if part.isAncestorOf(stop)) for stop in tab_stops(window)]
    first = order.index(0)
    assert order[first:] + order[:first] == [0, 0, 1, 1, 2, 2]
    reading_order.follow(*reversed(made))
    assert out_of_order(window, [window]) == []
