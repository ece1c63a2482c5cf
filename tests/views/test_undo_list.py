"""The undo list: the last writes with what they changed, and any of them undone from it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from app.models import Company, Person
from app.models.change import IMPORT
from app.services import records, writes
from app.store import stamps
from app.store.database import Database
from app.views.since_dialog import SinceDialog
from app.views.undo_list import UndoList
from app.views.undoing import Undoing


@pytest.fixture
def main(qtbot, jobs):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.undoing = Undoing(jobs, "anna", QAction("Undo", window), QAction("Redo", window))
    return window


@pytest.fixture
def listed(qtbot, jobs, world, main, settle):
    """The undo list, in front of a main window."""
    world.save(Company, world.other, city="Aarhus")
    window = UndoList(main, jobs, main.undoing, "anna")
    window.show()
    window.activateWindow()
    settle()
    return window


def column(table, at):
    return [texts[at] for texts in table.lines.texts]


def comes(qtbot, window, n):
    """Wait until that many writes are listed."""
    qtbot.waitUntil(lambda: len(window.table.lines.lines) == n)


def choose(window, label):
    at = column(window.table, 2).index(label)
    window.table.selectRow(at)


def test_the_newest_write_is_on_top_and_chosen_with_what_it_changed(listed, settle):
    assert column(listed.table, 2) == [
        "Save company", "Save case", "Save person", "Save company", "Save company", "Save user",
    ]  # fmt: skip
    settle()
    assert listed.heading.text() == "Save company"
    assert listed.changes.lines.texts == [["Company Dansk Stål A/S", "City", "Odense", "Aarhus"]]


def test_any_write_is_undone_by_its_button_and_said_to_be(listed, world, settle, qtbot):
    choose(listed, "Save person")
    settle()
    listed.button.click()
    qtbot.waitUntil(lambda: world.load(Person, world.person).deleted)
    settle()
    assert column(listed.table, 2)[0] == "Undo: Save person"
    choose(listed, "Save person")
    assert listed.table.lines.texts[column(listed.table, 2).index("Save person")][4] == "undone"
    assert listed.said.text() == "Undo: Save person"
    assert listed.button.text() == "&Redo this"
    listed.button.click()
    qtbot.waitUntil(lambda: not world.load(Person, world.person).deleted)
    settle()
    assert column(listed.table, 2)[0] == "Redo: Save person"
    assert listed.button.text() == "&Undo this"


def test_the_set_up_of_the_company_cannot_be_undone(listed, settle):
    listed.everybody.setChecked(True)
    settle()
    choose(listed, "Set up the company")
    assert not listed.button.isEnabled()


def test_undoing_by_keyboard_alone(listed, world, settle, qtbot):
    listed.table.setFocus()
    qtbot.waitUntil(listed.table.hasFocus)
    qtbot.keyClick(listed.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: world.load(Company, world.other).values["city"] == "Odense")


def test_what_somebody_changed_since_is_refused_with_the_difference(listed, world, settle, qtbot):
    world.save(Company, world.other, city="Vejle")
    comes(qtbot, listed, 7)
    at = [n for n, text in enumerate(column(listed.table, 2)) if text == "Save company"][1]
    listed.table.selectRow(at)
    listed.button.click()
    found = []
    qtbot.waitUntil(lambda: bool(found) or found.extend(w for w in listed.findChildren(SinceDialog)) or bool(found))
    assert found[0].table.lines.texts[0][:4] == ["Company Dansk Stål A/S", "City", "Aarhus", "Vejle"]
    assert "nothing was undone" in " ".join(label.text() for label in found[0].findChildren(type(listed.heading)))
    found[0].reject()
    assert world.load(Company, world.other).values["city"] == "Vejle"


def test_others_writes_are_shown_on_demand(listed, world, settle, store_file):
    other = Database(store_file, who="bo")
    other.write("Theirs", records.save, Company, {"name": "Theirs"})
    other.close()
    listed.everybody.setChecked(True)
    settle()
    assert (column(listed.table, 1)[0], column(listed.table, 2)[0]) == ("bo", "Theirs")
    listed.everybody.setChecked(False)
    settle()
    assert "Theirs" not in column(listed.table, 2)


def test_older_writes_come_when_one_scrolls_to_the_end(qtbot, jobs, world, main, settle, monkeypatch):
    monkeypatch.setattr(writes, "PAGE", 20)
    for n in range(45):
        world.save(Company, world.other, city=f"City {n}")
    QApplication.processEvents()  # the news of these
    listed = UndoList(main, jobs, main.undoing, "anna")
    listed.show()
    settle()
    assert len(listed.table.lines.lines) == 20
    bar = listed.table.verticalScrollBar()
    for wanted in (40, 50):
        bar.setValue(bar.maximum())
        settle()
        assert len(listed.table.lines.lines) == wanted
    assert column(listed.table, 2)[-1] == "Save user"


def test_an_import_tells_its_origin_its_first_records_and_how_many_more(listed, world, settle, qtbot):
    def act(session):
        stamps.insert_many(session, Company, [{"name": f"Company {n}"} for n in range(150)])

    world.database.write("Import companies.csv", act, origin=IMPORT)
    comes(qtbot, listed, 7)
    choose(listed, "Import companies.csv")
    settle()
    assert listed.table.lines.texts[0][3:] == ["150", "import"]
    assert column(listed.changes, 0)[0] == "Company Company 0"
    assert column(listed.changes, 0)[-1] == "and 50 more records"


def test_a_record_changed_is_opened_from_the_list(listed, world, settle, qtbot):
    with qtbot.waitSignal(listed.open_requested) as opened:
        listed.changes.selectRow(0)
        listed.changes.activated.emit(listed.changes.lines.index(0, 0))
    assert opened.args == [Company, world.other]


def test_esc_closes_it(listed, qtbot):
    qtbot.keyClick(QApplication.focusWidget() or listed, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not listed.isVisible())
