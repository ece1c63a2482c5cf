"""A week of writes, taken back: a delete from its bar, an older write from the list after a restart, and one somebody built on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.models import Company
from app.models.change import IMPORT
from app.services import records
from app.store import stamps
from app.store.database import Database
from app.views.as_of_dialog import AsOfDialog
from app.views.bin_window import BinWindow
from app.views.since_dialog import SinceDialog
from app.views.undo_list import UndoList


def of_kind(desk, kind):
    """The open window of this kind beside the main one."""
    return next(window for window in desk.window.sides.windows() if isinstance(window, kind))


def what(listed):
    return [texts[2] for texts in listed.table.lines.texts]


def choose(desk, listed, label):
    listed.table.selectRow(what(listed).index(label))
    desk.settle()


def new_customer(desk, name, **fields):
    desk.show("customers")
    desk.press("Ctrl+N")
    desk.fill("name", name)
    for field, text in fields.items():
        desk.fill(field, text)
    desk.press("Ctrl+S")
    desk.settle()
    desk.press("Esc")


def change(desk, name, **fields):
    desk.show("customers")
    desk.click_row(desk.column("name").index(name))
    for field, text in fields.items():
        desk.fill(field, text)
    desk.press("Ctrl+S")
    desk.settle()
    desk.press("Esc")


def elsewhere(store_file, who, label, act, *args, **kw):
    """Somebody at another desk."""
    other = Database(store_file, who=who)
    written = other.write(label, act, *args, **kw)
    other.close()
    return written


@pytest.fixture
def week(office, store_file):
    """A customer that moved and got a phone, one that was deleted, and an import of a hundred more."""
    new_customer(office, "Nova Praha s.r.o.", city="Praha")
    change(office, "Nova Praha s.r.o.", city="Brno", phone="+420 222 333 444")
    new_customer(office, "Mistake Ltd")
    office.click_row(office.column("name").index("Mistake Ltd"))
    office.press("Del")
    office.settle()

    def act(session):
        stamps.insert_many(session, Company, [{"name": f"Imported {n:03}"} for n in range(100)])

    elsewhere(store_file, office.window.database.who, "Import list.csv", act, origin=IMPORT)
    return office


def test_a_delete_is_taken_back_by_its_bar_although_an_import_came_after_it(week):
    bar = week.tab.records.frame.undo_bar
    week.qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    week.settle()
    assert "Mistake Ltd" in week.column("name")


def test_after_a_restart_any_older_write_is_undone_from_the_list(week, store_file):
    week.stop()
    week.start(store_file)
    week.show("customers")
    assert week.window.actions_by_name["undo"].text() == "&Undo: Import list.csv"
    week.press("Ctrl+Shift+Y")
    week.settle()
    listed = of_kind(week, UndoList)
    assert what(listed)[:2] == ["Import list.csv", "Delete company Mistake Ltd"]
    assert listed.table.lines.texts[0][3:] == ["100", "import"]
    choose(week, listed, "Save company Nova Praha s.r.o.")
    assert [texts[1:] for texts in listed.changes.lines.texts] == [["City", "Praha", "Brno"], ["Phone", "", "+420 222 333 444"]]
    listed.button.click()
    week.settle()
    week.qtbot.waitUntil(lambda: week.rows()[week.column("name").index("Nova Praha s.r.o.")]["city"] == "Praha")
    assert "Save company Nova Praha s.r.o." in what(listed)
    choose(week, listed, "Import list.csv")
    listed.button.click()
    week.qtbot.waitUntil(lambda: what(listed)[0] == "Undo: Import list.csv")
    listed.close()


def test_what_a_colleague_changed_since_is_shown_and_kept_and_the_rest_is_undone(week, store_file):
    found = elsewhere(store_file, "bo", "Look", _named, "Nova Praha s.r.o.").result
    elsewhere(store_file, "bo", "Save", records.save, Company, {"city": "Ostrava"}, *found)
    week.menu("undo_list")
    week.settle()
    listed = of_kind(week, UndoList)
    choose(week, listed, "Save company Nova Praha s.r.o.")
    listed.button.click()
    week.qtbot.waitUntil(lambda: any(isinstance(w, SinceDialog) and w.isVisible() for w in QApplication.topLevelWidgets()))
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, SinceDialog) and w.isVisible())
    assert [texts[:5] for texts in dialog.table.lines.texts] == [
        ["Company Nova Praha s.r.o.", "City", "Brno", "Ostrava", "bo"],
    ]  # fmt: skip
    dialog.rest_button.click()
    week.settle()
    row = week.column("name").index("Nova Praha s.r.o.")
    week.qtbot.waitUntil(lambda: week.rows()[row]["phone"] == "")
    assert week.rows()[row]["city"] == "Ostrava"
    listed.close()


def _named(session, name):
    return tuple(session.execute(select(Company.id, Company.version).where(Company.name == name)).one())


def test_the_bin_gives_back_what_was_deleted_weeks_ago(week):
    week.press("Ctrl+Shift+D")
    week.settle()
    bin = of_kind(week, BinWindow)
    assert [texts[0] for texts in bin.table.lines.texts] == ["Mistake Ltd"]
    bin.button.click()
    week.settle()
    week.qtbot.waitUntil(lambda: "Mistake Ltd" in week.column("name"))
    bin.close()
    week.show("customers")
    week.tab.records.table.setFocus()
    week.press("Ctrl+Z")
    week.settle()
    assert "Mistake Ltd" not in week.column("name")


def test_a_field_tells_its_past_and_the_record_how_it_stood(week):
    week.click_row(week.column("name").index("Nova Praha s.r.o."))
    week.press("Return")
    week.field("city").setFocus()
    week.press("Ctrl+H")
    week.settle()
    history = week.tab.detail.history
    assert [texts[3:] for texts in history.table.lines.texts] == [["Praha", "Brno"], ["", "Praha"]]
    history.table.selectRow(1)
    week.press("Return")
    dialog = history.findChildren(AsOfDialog)[0]
    week.settle()
    rows = {texts[0]: texts[1:] for texts in dialog.table.lines.texts}
    assert rows["City"] == ["Praha", "Brno"]
    assert rows["Phone"] == ["", "+420 222 333 444"]
    dialog.close()


def test_what_is_deleted_in_a_window_of_its_own_is_offered_back_by_the_status_bar(week, store_file):
    week.click_row(week.column("name").index("Nova Praha s.r.o."))
    week.tab.open_in_window()
    week.settle()
    window = week.window.sides.windows()[0]
    window.detail.delete()
    week.settle()
    week.qtbot.waitUntil(week.window.status.action.isVisible)
    assert "Nova Praha s.r.o." not in week.column("name")
    week.window.status.action.click()
    week.settle()
    week.qtbot.waitUntil(lambda: "Nova Praha s.r.o." in week.column("name"))
