"""Filter chips: taken away by mouse and keyboard, wrapped in a narrow window, gone when nothing is filtered."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.views.chips import Chip, Chips

THREE = [Chip("status", "Status: Offer"), Chip("who", "Responsible: Anna Berg"), Chip("late", "Overdue")]


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    widget.chips = Chips()
    layout.addWidget(widget.chips)
    layout.addStretch(1)
    widget.resize(800, 300)
    widget.show()
    widget.activateWindow()
    return widget


@pytest.fixture
def chips(window):
    window.chips.set_chips(THREE)
    return window.chips


def laid(window):
    QApplication.processEvents()
    return [shown.geometry() for shown in window.chips._shown]


def focus(qtbot, chips, at):
    chips._shown[at].button.setFocus()
    qtbot.waitUntil(chips._shown[at].button.hasFocus)


def test_nothing_filtered_takes_no_room(window):
    assert window.chips.isHidden()
    window.chips.set_chips(THREE)
    assert window.chips.isVisible()
    window.chips.set_chips([])
    assert window.chips.isHidden()


@pytest.mark.parametrize("at", [0, 2])
def test_the_cross_says_which_filter_to_remove(qtbot, chips, at):
    with qtbot.waitSignal(chips.removed, check_params_cb=lambda key: key == THREE[at].key):
        qtbot.mouseClick(chips._shown[at].button, Qt.MouseButton.LeftButton)


def test_one_button_clears_all_when_there_are_several(qtbot, chips):
    assert chips._clear.isVisible()
    with qtbot.waitSignal(chips.clear_all):
        qtbot.mouseClick(chips._clear, Qt.MouseButton.LeftButton)
    chips.set_chips(THREE[:1])
    assert not chips._clear.isVisible()


def test_every_chip_is_reached_by_tab_and_by_arrows(qtbot, chips):
    focus(qtbot, chips, 0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert chips._shown[1].button.hasFocus()
    qtbot.keyClick(chips._shown[1].button, Qt.Key.Key_Right)
    assert chips._shown[2].button.hasFocus()
    qtbot.keyClick(chips._shown[2].button, Qt.Key.Key_Left)
    assert chips._shown[1].button.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Space])
def test_a_key_removes_the_chip_one_stands_on(qtbot, chips, key):
    focus(qtbot, chips, 1)
    with qtbot.waitSignal(chips.removed, check_params_cb=lambda removed: removed == "who"):
        qtbot.keyClick(chips._shown[1].button, key)


def test_the_keyboard_stays_in_the_strip_when_a_chip_goes(qtbot, chips):
    focus(qtbot, chips, 2)
    chips.set_chips(THREE[:2])
    assert chips._shown[1].button.hasFocus()


def test_a_narrow_window_wraps_the_chips_and_makes_room_for_them(window, chips):
    wide = laid(window)
    assert len({place.top() for place in wide}) == 1
    window.resize(220, 300)
    narrow = laid(window)
    assert len({place.top() for place in narrow}) > 1
    assert all(place.right() <= window.width() for place in narrow)
    assert all(place.bottom() <= chips.height() for place in narrow)


def test_a_long_filter_is_shortened_and_keeps_its_cross(window):
    window.chips.set_chips([Chip(1, "Customer: " + "Müller Präzisionsdreherei " * 5)])
    for width in (800, 160):
        window.resize(width, 200)
        laid(window)
        shown = window.chips._shown[0]
        assert shown.label.toolTip()
        cross = shown.button.mapTo(window, QPoint(shown.button.width(), 0))
        assert shown.button.width() >= 18
        assert cross.x() <= width


def test_a_screen_reader_hears_which_filter_the_cross_removes(chips):
    assert chips._shown[0].button.accessibleName() == "Remove filter Status: Offer"


def test_the_same_chips_again_change_nothing(chips):
    before = list(chips._shown)
    chips.set_chips(list(THREE))
    assert chips._shown == before
