"""Where nothing is to be shown, a sentence says so and buttons lead on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.views.empty import EmptyState, Offer


@pytest.fixture
def pressed():
    return []


@pytest.fixture
def empty(qtbot, pressed):
    offers = [
        Offer("New case", lambda: pressed.append("new"), icon="plus", primary=True),
        Offer("Clear filters", lambda: pressed.append("clear")),
    ]
    widget = EmptyState("briefcase", "No cases match.", offers, hint="Two filters are on.")
    qtbot.addWidget(widget)
    widget.resize(500, 300)
    widget.show()
    return widget


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_it_says_why_and_what_to_do(empty):
    assert texts(empty) == ["No cases match.", "Two filters are on."]
    assert [button.text() for button in empty.buttons] == ["New case", "Clear filters"]


def test_its_buttons_act_by_mouse_and_keyboard(qtbot, empty, pressed):
    qtbot.mouseClick(empty.buttons[0], Qt.MouseButton.LeftButton)
    qtbot.keyClick(empty.buttons[1], Qt.Key.Key_Space)
    assert pressed == ["new", "clear"]


def test_it_can_say_something_else(qtbot, empty, pressed):
    empty.show_state("users", "No customers yet.", [Offer("New customer", lambda: pressed.append("customer"))])
    assert texts(empty) == ["No customers yet."]
    assert [button.text() for button in empty.buttons] == ["New customer"]
    qtbot.mouseClick(empty.buttons[0], Qt.MouseButton.LeftButton)
    assert pressed == ["customer"]


def test_an_unknown_icon_is_found_at_once(qtbot):
    with pytest.raises(FileNotFoundError):
        EmptyState("no-such-icon", "Nothing.")
