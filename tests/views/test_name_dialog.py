"""A name is asked for until it can be used, and what was typed stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.trouble import Trouble
from app.views.name_dialog import NameDialog


@pytest.fixture
def taken():
    return []


@pytest.fixture
def dialog(qtbot, taken):
    def take(name):
        if not name:
            raise Trouble("Enter a name.")
        taken.append(name)

    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = NameDialog(parent, "Save", "Before", take)
    parent.show()
    dialog.open()
    dialog.name.setFocus()
    yield dialog
    parent.hide()  # held until here


def test_enter_takes_the_name_over_the_one_that_stood_there(qtbot, dialog, taken):
    qtbot.keyClicks(dialog.name, "Suppliers & co")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert taken == ["Suppliers & co"]


def test_a_refused_name_is_told_and_can_be_mended(qtbot, dialog, taken):
    qtbot.keyClick(dialog.name, Qt.Key.Key_Delete)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.isVisible()
    assert dialog.problem.text() == "Enter a name."
    qtbot.keyClicks(dialog.name, "Now")
    assert not dialog.problem.isVisible()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert taken == ["Now"]


def test_escape_takes_nothing(qtbot, dialog, taken):
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.name, Qt.Key.Key_Escape)
    assert not taken
