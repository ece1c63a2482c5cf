"""The bin on the screen: each kind with its number, a search, and several brought back at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

from app.models import Case, Company, Person
from app.services import bin as bins
from app.services import records
from app.store.database import Database
from app.views.as_of_dialog import AsOfDialog
from app.views.bin_window import BinWindow
from tests.views.world import keys


@pytest.fixture
def main(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def shown(qtbot, jobs, world, main, settle):
    """The bin with three companies in it, deleted one after the other."""
    ids = [world.save(Company, name=name, city="Lund") for name in ("Alfa", "Beta", "Gamma")]
    for id, name in zip(ids, ("Alfa", "Beta", "Gamma"), strict=True):
        world.database.write(f"Delete company {name}", records.delete, Company, (id,))
    window = BinWindow(main, jobs, "anna")
    window.show()
    window.activateWindow()
    settle()
    return window


def names(window):
    return [texts[0].strip() for texts in window.table.lines.texts]


def living(world):
    return {world.load(Company, id).title for id in world.records(Company)}


def test_it_shows_what_was_deleted_last_first_and_how_many_of_each_kind(shown):
    assert names(shown) == ["Gamma", "Beta", "Alfa"]
    assert shown.table.lines.texts[0][1:2] == ["Lund"]
    assert shown.table.lines.texts[0][3:] == ["anna", "Delete company Gamma"]
    assert shown.kind.currentText() == "Companies (3)"
    assert shown.kind.itemText(bins.KINDS.index(Person)) == "Persons"


def test_one_is_brought_back(shown, world, settle, qtbot):
    shown.button.click()
    qtbot.waitUntil(lambda: "Gamma" in living(world))
    settle()
    qtbot.waitUntil(lambda: names(shown) == ["Beta", "Alfa"])
    assert shown.said.text() == "Bring back company Gamma"


def test_several_are_brought_back_in_one_write(shown, world, settle, qtbot):
    shown.table.selectAll()
    assert shown.button.text() == "&Bring back 3"
    shown.table.setFocus()
    qtbot.waitUntil(shown.table.hasFocus)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: {"Alfa", "Beta", "Gamma"} <= living(world))
    qtbot.waitUntil(lambda: names(shown) == [])
    settle()
    assert shown.said.text() == "Bring back 3 companies"
    assert shown.table.accessibleDescription() == "Nothing of yours lies here."
    assert not shown.button.isEnabled()


def test_the_search_finds_them_and_esc_empties_it_before_it_closes(shown, settle, qtbot):
    shown.search.setFocus()
    qtbot.waitUntil(shown.search.hasFocus)
    keys(shown.search, "bet")
    qtbot.waitUntil(lambda: names(shown) == ["Beta"])
    keys(shown.search, "x")
    qtbot.waitUntil(lambda: names(shown) == [])
    assert shown.table.accessibleDescription() == "Nothing deleted matches."
    qtbot.keyClick(shown.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(shown)) == 3)
    assert shown.isVisible()


def test_others_records_are_shown_on_demand(shown, world, settle, store_file):
    other = Database(store_file, who="bo")
    theirs = other.write("New", records.save, Company, {"name": "Theirs"}).result.id
    other.write("Delete company Theirs", records.delete, Company, (theirs,))
    other.close()
    shown.everybody.setChecked(True)
    settle()
    assert names(shown)[0] == "Theirs"
    assert shown.kind.currentText() == "Companies (4)"
    shown.everybody.setChecked(False)
    settle()
    assert "Theirs" not in names(shown)


def test_why_one_cannot_come_back_is_said(shown, world, settle, qtbot):
    alfa = world.save(Company, name="Owner")
    case = world.save(Case, company_id=alfa, title="Press")
    world.database.write("Delete", records.delete, Case, (case,))
    world.database.write("Delete", records.delete, Company, (alfa,))
    shown.show_kind(Case)
    settle()
    assert names(shown) == ["Press"]
    shown.button.click()
    qtbot.waitUntil(lambda: "Bring Owner back first" in shown.said.text())
    assert names(shown) == ["Press"]


def test_another_kind_is_another_list(shown, world, settle):
    world.database.write("Delete", records.delete, Person, (world.person,))
    shown.show_kind(Person)
    settle()
    assert names(shown) == ["Lars Åkerström"]
    assert shown.table.lines.texts[0][1] == "Åkers Mekaniska AB"


def test_those_deleted_first_come_when_one_scrolls_to_the_end(shown, world, settle, monkeypatch, qtbot):
    monkeypatch.setattr(bins, "PAGE", 20)
    ids = [world.save(Company, name=f"C{n}") for n in range(40)]
    world.database.write("Delete many", records.delete, Company, ids)
    shown.show_kind(Person)
    settle()
    shown.show_kind(Company)
    settle()
    bar = shown.table.verticalScrollBar()
    for wanted in (40, 43):
        bar.setValue(bar.maximum())
        settle()
        assert len(names(shown)) == wanted
    assert names(shown)[-1] == "Alfa"


def test_several_rows_are_chosen_by_keyboard(shown, qtbot):
    shown.table.setFocus()
    qtbot.waitUntil(shown.table.hasFocus)
    qtbot.keyClick(shown.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(shown.table.chosen_ids()) == 2
    assert shown.table.selectionModel().isSelected(shown.table.lines.index(0, 0))


def test_a_record_is_looked_at_before_it_is_brought_back(shown, settle, qtbot):
    shown.table.setFocus()
    qtbot.waitUntil(shown.table.hasFocus)
    qtbot.keyClick(shown.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown.findChildren(AsOfDialog)))
    settle()
    dialog = shown.findChildren(AsOfDialog)[0]
    assert dialog.title.text() == "Gamma"
    assert "It was deleted then." in dialog.notes.text()
    assert ["City", "Lund", "Lund"] in dialog.table.lines.texts
