"""The bar below a list after a delete: what was deleted, and an undo of exactly that."""

import pytest
from PySide6.QtCore import Qt

from app.models import Company
from app.services import records
from app.store.database import Database


@pytest.fixture
def deleted(office):
    """A customer was made and deleted again in the list of customers."""
    office.show("customers")
    office.press("Ctrl+N")
    office.fill("name", "R&D <b>Nova</b>")
    office.press("Ctrl+S")
    office.settle()
    office.click_row(office.column("name").index("R&D <b>Nova</b>"))
    office.press("Del")
    office.settle()
    office.qtbot.waitUntil(office.tab.records.frame.undo_bar.isVisible)
    return office


def bar(office):
    return office.tab.records.frame.undo_bar


def test_it_says_what_was_deleted_and_brings_it_back(deleted):
    assert bar(deleted).words.text() == "Deleted R&D <b>Nova</b>"
    deleted.qtbot.mouseClick(bar(deleted).button, Qt.MouseButton.LeftButton)
    deleted.settle()
    assert "R&D <b>Nova</b>" in deleted.column("name")
    assert not bar(deleted).isVisible()


def test_it_undoes_what_it_names_also_when_others_wrote_meanwhile(deleted, store_file):
    other = Database(store_file, who="bo")
    other.write("New company", records.save, Company, {"name": "Theirs"})
    other.close()
    deleted.qtbot.wait(0)
    assert bar(deleted).isVisible()
    bar(deleted).button.click()
    deleted.settle()
    assert "R&D <b>Nova</b>" in deleted.column("name")


def test_ctrl_z_does_the_same_and_takes_it_away(deleted):
    deleted.press("Ctrl+Z")
    deleted.settle()
    assert "R&D <b>Nova</b>" in deleted.column("name")
    deleted.qtbot.waitUntil(lambda: not bar(deleted).isVisible())


def test_it_is_closed_without_undoing(deleted):
    bar(deleted).close_button.click()
    assert not bar(deleted).isVisible()
    assert "R&D <b>Nova</b>" not in deleted.column("name")


def test_it_goes_when_something_else_is_saved(deleted):
    deleted.click_row(0)
    deleted.fill("city", "Lund")
    deleted.press("Ctrl+S")
    deleted.settle()
    assert not bar(deleted).isVisible()


def test_several_deleted_at_once_come_back_at_once(office):
    office.show("suppliers")
    office.press("Ctrl+N")
    office.fill("name", "Beta")
    office.press("Ctrl+S")
    office.settle()
    before = office.column("name")
    office.tab.records.table.selectAll()
    office.tab.records.table.setFocus()
    office.press("Del")
    office.settle()
    assert office.column("name") == []
    office.qtbot.waitUntil(bar(office).isVisible)
    bar(office).button.click()
    office.settle()
    assert office.column("name") == before
