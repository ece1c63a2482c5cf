"""Every window, dialog and sheet there is can be used by keyboard and screen reader, and fits on a small screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QScrollArea, QWidget

from app.views import actions
from tests.views import places, room
from tests.views.test_keys_sheet import keys_not_on_the_sheet
from tests.walking import controls, not_reached, out_of_order, pressed_through, said, shared_access_keys, tab_stops, unnamed

SEEN = {}  # what was noted in one walk through all places, by what was looked for


def note(what, name, found):
    SEEN.setdefault(what, {}).setdefault(name, []).extend(found)


def look(qtbot, name, window):
    SEEN.setdefault("kinds", set()).update(type(each) for each in (window, window.parentWidget()) if each is not None)
    note("shown", name, controls(window))
    note("names", name, unnamed(window))
    note("keys", name, actions.clashes(window) + shared_access_keys(window))
    note("sheet", name, keys_not_on_the_sheet(window))
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    note("dressed", name, [type(each).__name__ for each in shown if each.style().metaObject().className() != "QStyleSheetStyle"])
    if window.parentWidget() is None:
        return  # a part of the main window is looked at, which has a walk of its own
    screen = window.screen().availableSize()
    if window.size().boundedTo(screen) != window.size():
        note("size", name, [f"opens at {window.size().toTuple()} on a screen of {screen.toTuple()}"])
    by_tab(qtbot, name, window)
    on_a_small_screen(name, window)


def not_answered_by_enter(window):
    """A coloured button is what Enter presses, unless the keyboard is on another one or it says that it is not."""
    coloured = [b for b in window.findChildren(QPushButton) if b.isVisible() and b.isEnabled() and b.property("kind") == "primary"]
    elsewhere = isinstance(window.focusWidget(), QPushButton) or not isinstance(window, QDialog)
    return [f"Enter does not press {b.text()}" for b in coloured if b.autoDefault() and not b.isDefault() and not elsewhere]


def by_tab(qtbot, name, window):
    """What Tab comes to when it is pressed again and again."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    seen = pressed_through(window)
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)  # where it was before the keyboard went down in it
    note("reach", name, not_reached(window, seen))
    if others := [stop for stop in seen if not isinstance(stop, QPushButton)]:
        others[0].setFocus()  # it has been on every button
    note("enter", name, not_answered_by_enter(window))
    note("order", name, out_of_order(window, regions(window), seen))
    useless = [w for w in tab_stops(window) if type(w) in (QWidget, QScrollArea) and not said(w)]
    note("order", name, [f"a stop without use: {type(w).__name__}" for w in useless])


def regions(window):
    """Parts that are read one after the other."""
    if hasattr(window, "tab"):
        return [window.tab.records, window.tab.side]
    if hasattr(window, "stack"):
        return [window.search, window.list, window.stack]
    return [window]


def on_a_small_screen(name, window):
    most = room.IN_SMALL if isinstance(window, QDialog) else room.SMALL
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    if least.boundedTo(most) != least:
        note("room", name, [f"at least {least.toTuple()}"])
    before = window.size()
    wide = window.windowType() == Qt.WindowType.Window
    window.resize(most if wide else before.boundedTo(most))
    QApplication.processEvents()
    note("room", name, room.cut(window))
    window.resize(before)


@pytest.fixture
def seen(request):
    if not SEEN:
        desk = request.getfixturevalue("office")
        for name, window in places.each(desk):
            look(desk.qtbot, name, window)
    return SEEN


def test_every_kind_of_window_and_dialog_is_looked_at(seen):
    missing = places.kinds_there_are() - seen["kinds"] - {places.MainWindow}
    assert sorted(kind.__name__ for kind in missing) == [], "each needs a function in places.py"
    assert all(seen["shown"].values()), "each of them had something in it"


def test_esc_closes_every_dialog(seen):
    assert set() == places.STAYED


@pytest.mark.parametrize("what", ["names", "order", "reach", "enter", "keys", "sheet", "dressed", "size", "room"])
def test_in_every_window_and_dialog(seen, what):
    """Controls have names, Tab and Enter do what one sees, no key is given twice or untold, and all of it fits."""
    assert not any(seen.get(what, {}).values()), room.told(seen[what])
