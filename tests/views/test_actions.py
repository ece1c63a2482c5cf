"""Acts said once on a method: their menu entry, keys, tooltip and line on the sheet; and no two acts on the same keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from app.views import actions
from app.views.actions import action


class Base(QWidget):
    def __init__(self):
        super().__init__()
        self.done, self.chosen = [], 0

    @action("&Print …", "Ctrl+P", icon="printer", tip="Print this record")
    def print_it(self):
        self.done.append("print")

    def on_row(self):
        return self.chosen > 0


class Screen(Base):
    @action("Filter by this &value", "Alt+F3", when="on_row")
    def filter_by_value(self):
        self.done.append("filter")

    def no_act(self):
        self.done.append("nothing")

    @action("R&&D && more", ("F5", "Ctrl+R"))
    def research(self):
        self.done.append("research")

    def print_it(self):
        self.done.append("print differently")


@pytest.fixture
def screen(qtbot):
    screen = Screen()
    qtbot.addWidget(screen)
    layout = QVBoxLayout(screen)
    screen.line = QLineEdit()
    layout.addWidget(screen.line)
    actions.collect(screen)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    screen.line.setFocus()
    qtbot.waitUntil(screen.line.hasFocus)
    return screen


def by_name(screen):
    return {entry.objectName(): entry for entry in screen.actions()}


def test_acts_come_in_the_order_they_are_written(screen):
    assert list(actions.acts(Screen)) == ["print_it", "filter_by_value", "research"]
    assert [entry.objectName() for entry in screen.actions()] == ["print_it", "filter_by_value", "research"]


def test_an_act_has_its_icon_and_a_tooltip_with_its_keys(screen):
    entries = by_name(screen)
    assert not entries["print_it"].icon().isNull()
    assert entries["print_it"].toolTip() == "Print this record (Ctrl+P)"
    assert entries["filter_by_value"].toolTip() == "Filter by this value (Alt+F3)"
    assert "R&amp;D &amp; more (F5)" in entries["research"].toolTip()


def test_the_keys_call_the_method_also_one_written_anew(screen):
    QTest.keyClick(screen.line, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    for key, modifier in ((Qt.Key.Key_F5, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)):
        QTest.keyClick(screen.line, key, modifier)
    assert screen.done == ["print differently", "research", "research"]


def test_an_act_that_cannot_be_done_is_grey_until_it_can(screen):
    entry = by_name(screen)["filter_by_value"]
    assert not entry.isEnabled()
    QTest.keyClick(screen.line, Qt.Key.Key_F3, Qt.KeyboardModifier.AltModifier)
    assert screen.done == []
    screen.chosen = 1
    actions.refresh(screen)
    QTest.keyClick(screen.line, Qt.Key.Key_F3, Qt.KeyboardModifier.AltModifier)
    assert screen.done == ["filter"]


def test_a_menu_asks_anew_what_can_be_done_each_time_it_opens(screen, qtbot):
    menu = actions.fill(QMenu(screen), [*screen.actions()[:2], None, screen.actions()[2]])
    assert [entry.isSeparator() for entry in menu.actions()] == [False, False, True, False]
    screen.chosen = 1
    menu.aboutToShow.emit()
    assert by_name(screen)["filter_by_value"].isEnabled()


def test_the_sheet_of_keys_lists_every_act_of_the_window(screen):
    assert actions.sheet(screen) == [("Print", "Ctrl+P"), ("Filter by this value", "Alt+F3"), ("R&D & more", "F5, Ctrl+R")]


# Clashes ----------------------------------------------------------------------------------------------------------


def keyed(owner, keys, context):
    entry = QAction("Other", owner)
    entry.setShortcut(QKeySequence(keys))
    entry.setShortcutContext(context)
    owner.addAction(entry)


Context = Qt.ShortcutContext


@pytest.mark.parametrize(
    ("where", "context", "clash"),
    [
        ("itself", Context.WidgetWithChildrenShortcut, True),
        ("child", Context.WidgetWithChildrenShortcut, True),
        ("window", Context.WindowShortcut, True),
        ("window", Context.WidgetWithChildrenShortcut, True),
        ("sibling", Context.WidgetWithChildrenShortcut, False),
        ("sibling", Context.WindowShortcut, True),
        ("child", Context.WidgetShortcut, False),
    ],
)
def test_two_acts_on_the_same_keys_are_found_where_both_can_be_meant(qtbot, where, context, clash):
    window, screen, sibling = QWidget(), Screen(), QWidget()
    qtbot.addWidget(window)
    child = QLineEdit(screen)
    for widget in (screen, sibling):
        widget.setParent(window)
    actions.collect(screen)
    assert actions.clashes(window) == []
    keyed({"itself": screen, "child": child, "window": window, "sibling": sibling}[where], "Ctrl+P", context)
    assert bool(actions.clashes(window)) is clash


def test_a_plain_shortcut_clashes_as_well(qtbot):
    window = Screen()
    qtbot.addWidget(window)
    actions.collect(window)
    QShortcut(QKeySequence("F5"), window)
    assert [found.split(":")[0] for found in actions.clashes(window)] == ["F5"]
