"""The main window is walked through: each control has a name, and Tab goes as one reads. All others: test_places.py."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.views import menus, reading_order
from tests.walking import controls, not_reached, out_of_order, pressed_through, said, tab_stops, unnamed


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


@pytest.mark.parametrize("key", ["cases", "customers", "suppliers"])
def test_tab_goes_from_the_fields_of_a_new_record_to_save(office, walk, key):
    tab = office.show(key)
    tab.new()
    office.settle()
    window = office.window
    seen = pressed_through(window)
    form = tab.detail.form
    fields = [seen.index(cell.inner) for cell in form.fields.cells.values() if cell.inner in seen]
    assert len(fields) > 10
    assert seen.index(form.bar.save_button) > max(fields)
    assert not_reached(window, seen) == []
    pies = [tab.pie_row] if key == "cases" else []
    regions = [window.tool_bar, window.book.tabBar(), *pies, tab.records, tab.side]
    assert out_of_order(window, regions, seen) == []


def test_the_start_page(desk):
    walk = Walk(desk)
    walk.look("start", desk.start())
    assert walk.wrong == {}


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
