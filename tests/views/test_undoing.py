"""Undo and redo say what they would take back, take it back, and leave a text being typed its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow

from app.models import Company, Person
from app.services import records
from app.views.form_layout import Group
from app.views.record_form import RecordForm
from app.views.since_dialog import SinceDialog
from app.views.typing_keys import TypingKeys
from app.views.undoing import Undoing
from tests.views.world import keys, typed

CARD = (Group("", (("name",), ("notes",))),)


@pytest.fixture
def window(qtbot, jobs, world, settle):
    """A window with the two entries and a form in it, as the main window has them."""
    window = QMainWindow()
    qtbot.addWidget(window)
    window.undo, window.redo = QAction("Undo", window), QAction("Redo", window)
    window.undo.setShortcut(QKeySequence("Ctrl+Z"))
    window.redo.setShortcut(QKeySequence("Ctrl+Y"))
    window.addActions([window.undo, window.redo])
    window.undoing = Undoing(jobs, "anna", window.undo, window.redo)
    window.undo.triggered.connect(window.undoing.undo)
    window.redo.triggered.connect(window.undoing.redo)
    window.keys = TypingKeys(QApplication.instance(), window)
    window.form = RecordForm(jobs, Company, CARD)
    window.setCentralWidget(window.form)
    window.show()
    window.activateWindow()
    window.form.show_record(world.customer)
    settle()
    return window


def line(window):
    return window.form.fields.editors["name"].widget


def saved(qtbot, window, name):
    typed(line(window), name)
    with qtbot.waitSignal(window.form.saved):
        window.form.save()


def shown(qtbot):
    """The dialog that says why something cannot be undone."""
    found = []

    def there():
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, SinceDialog) and w.isVisible()]
        return bool(found)

    qtbot.waitUntil(there)
    return found[0]


def test_the_entries_name_the_last_write(qtbot, window, settle):
    saved(qtbot, window, "Beta")
    qtbot.waitUntil(lambda: window.undo.text() == "&Undo: Save company Åkers Mekaniska AB")
    assert "Ctrl+Z" in window.undo.toolTip()
    assert not window.redo.isEnabled()


def test_undo_takes_it_back_in_store_and_form_and_redo_does_it_again(qtbot, window, world):
    saved(qtbot, window, "Beta")
    qtbot.waitUntil(lambda: "Save company" in window.undo.text())
    window.undo.trigger()
    qtbot.waitUntil(lambda: line(window).text() == "Åkers Mekaniska AB")
    qtbot.waitUntil(lambda: window.redo.text() == "&Redo: Save company Åkers Mekaniska AB")
    assert world.load(Company, world.customer).title == "Åkers Mekaniska AB"
    window.redo.trigger()
    qtbot.waitUntil(lambda: line(window).text() == "Beta")
    qtbot.waitUntil(lambda: window.undo.text() == "&Undo: Save company Åkers Mekaniska AB")
    assert world.load(Company, world.customer).title == "Beta"


def test_what_was_taken_back_is_told(qtbot, window):
    saved(qtbot, window, "Beta")
    qtbot.waitUntil(lambda: "Save company" in window.undo.text())
    with qtbot.waitSignal(window.undoing.told) as told:
        window.undo.trigger()
    assert told.args == ["Undo: Save company Åkers Mekaniska AB"]


def test_a_deletion_comes_back(qtbot, window, world):
    person = world.save(Person, last_name="Ek", company_id=world.other)
    world.database.write("Delete person Ek", records.delete, Person, (person,))
    qtbot.waitUntil(lambda: window.undo.text() == "&Undo: Delete person Ek")
    window.undo.trigger()
    qtbot.waitUntil(lambda: not world.load(Person, person).deleted)


def test_a_second_press_does_not_undo_the_same_twice(qtbot, window, world, settle):
    saved(qtbot, window, "Beta")
    qtbot.waitUntil(lambda: "Save company" in window.undo.text())
    said = []
    window.undoing.told.connect(said.append)
    window.undo.trigger()
    window.undo.trigger()
    settle()
    assert said == ["Undo: Save company Åkers Mekaniska AB"]


def test_what_somebody_built_on_is_refused_in_a_sentence(qtbot, window, world, settle):
    saved(qtbot, window, "Beta")
    qtbot.waitUntil(lambda: "Save company" in window.undo.text())
    stale = window.undoing.state
    world.save(Company, world.customer, name="Gamma")
    settle()
    window.undoing.state = stale
    with qtbot.waitSignal(window.undoing.told) as told:
        window.undo.trigger()
    assert "changed again" in told.args[0]
    assert world.load(Company, world.customer).title == "Gamma"
    dialog = shown(qtbot)
    assert dialog.table.lines.texts[0][:5] == ["Company Gamma", "Name", "Beta", "Gamma", "anna"]
    assert dialog.rest_button.isHidden()  # nothing else was changed by it
    dialog.reject()


def test_the_rest_of_a_write_is_offered_and_undone(qtbot, window, world, settle):
    typed(line(window), "Beta")
    window.form.fields.editors["notes"].widget.setPlainText("Noted")
    with qtbot.waitSignal(window.form.saved):
        window.form.save()
    qtbot.waitUntil(lambda: "Save company" in window.undo.text())
    stale = window.undoing.state
    world.save(Company, world.customer, name="Gamma")
    settle()
    window.undoing.state = stale
    window.undo.trigger()
    dialog = shown(qtbot)
    dialog.rest_button.click()
    qtbot.waitUntil(lambda: world.load(Company, world.customer).values["notes"] == "")
    assert world.load(Company, world.customer).title == "Gamma"


def test_ctrl_z_in_a_text_takes_back_the_typing_and_never_a_write(qtbot, window, world, settle):
    saved(qtbot, window, "Beta")
    qtbot.waitUntil(lambda: "Save company" in window.undo.text())
    field = line(window)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    keys(field, "!")
    assert field.text() != "Beta"
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "Beta"
    assert not window.form.dirty
    with qtbot.waitSignal(window.keys.told) as told:
        qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0].startswith("Nothing typed here to undo.")
    settle()
    assert world.load(Company, world.customer).title == "Beta"
    qtbot.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert world.load(Company, world.customer).title == "Beta"


def test_ctrl_z_in_a_memo_takes_back_the_typing(qtbot, window, world, settle):
    notes = window.form.fields.editors["notes"].widget
    notes.setFocus()
    qtbot.waitUntil(notes.hasFocus)
    keys(notes, "abc")
    qtbot.keyClick(notes, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert notes.toPlainText() == ""
    assert not world.load(Company, world.customer).deleted


def test_undo_while_something_else_is_typed_keeps_the_typing(qtbot, window, world, settle):
    saved(qtbot, window, "Beta")
    qtbot.waitUntil(lambda: "Save company" in window.undo.text())
    window.form.fields.editors["notes"].widget.setPlainText("typed")
    window.undo.trigger()
    qtbot.waitUntil(lambda: world.load(Company, world.customer).title == "Åkers Mekaniska AB")
    settle()
    assert window.form.fields.current("notes") == "typed"
    assert window.form.bar.state.text().startswith("Changed elsewhere")


def test_names_with_an_ampersand_or_a_tag_are_shown_as_they_are(qtbot, window):
    saved(qtbot, window, "R&D <b>Ltd</b>")
    saved(qtbot, window, "Other")
    qtbot.waitUntil(lambda: window.undo.text() == "&Undo: Save company R&&D <b>Ltd</b>")
