"""The history of a record on the screen: all of it or one field, and the record as it stood after any of its writes."""

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from app.models import Company
from app.models.code import CUSTOMER
from app.services import records
from app.views.as_of_dialog import AsOfDialog
from app.views.company_detail import CompanyDetail
from tests.views.world import focus


@pytest.fixture
def detail(qtbot, jobs, world, settle):
    """A customer that moved twice, shown with its history in front."""
    world.save(Company, world.other, city="Aarhus", phone="+4533123456")
    world.save(Company, world.other, city="Vejle")
    detail = CompanyDetail(jobs, CUSTOMER)
    qtbot.addWidget(detail)
    detail.resize(700, 700)
    detail.show()
    detail.activateWindow()
    detail.show_record(world.other)
    settle()
    detail.show_history()
    settle()
    return detail


def told(detail):
    return [texts[2:] for texts in detail.history.table.lines.texts]


def dialog(qtbot, detail, settle):
    detail.history.look_back()
    found = detail.history.findChildren(AsOfDialog)
    qtbot.waitUntil(found[0].isVisible)
    settle()
    return found[0]


def rows(dialog):
    return {texts[0]: texts[1:] for texts in dialog.table.lines.texts}


def test_all_fields_are_told_write_by_write(detail):
    assert told(detail)[:2] == [["Save company", "", ""], ["    City", "Aarhus", "Vejle"]]
    assert detail.history.field.currentText() == "All fields"


def test_one_field_is_told_alone(detail, settle):
    detail.history.choose("city")
    settle()
    assert told(detail) == [
        ["Save company", "Aarhus", "Vejle"], ["Save company", "Odense", "Aarhus"], ["Save company", "", "Odense"],
    ]  # fmt: skip
    detail.history.choose("")
    settle()
    assert told(detail)[1] == ["    City", "Aarhus", "Vejle"]


def test_the_keys_lead_from_a_field_to_its_history(qtbot, detail, settle):
    detail.pages.setCurrentIndex(0)
    focus(qtbot, detail.form.fields.editors["phone"].widget)
    detail.history_of_field()
    settle()
    assert detail.pages.currentWidget() is detail.history
    assert detail.history.field.currentText() == "Phone"
    assert told(detail) == [["Save company", "", "+45 33 12 34 56"]]
    assert detail.history.table.hasFocus()


def test_outside_of_a_field_they_lead_to_all_of_it(qtbot, detail, settle):
    detail.history.choose("city")
    detail.pages.setCurrentIndex(1)
    focus(qtbot, detail.persons)
    detail.history_of_field()
    assert detail.history.field.currentText() == "All fields"


@pytest.mark.parametrize("name", ["city", "notes", "country", "relations", "no_mailings"])
def test_the_menu_of_every_kind_of_field_offers_its_history(qtbot, detail, settle, name):
    detail.pages.setCurrentIndex(0)
    settle()
    widget = detail.form.fields.cells[name].inner
    at = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    entry = next(action for action in menu.actions() if "History" in action.text())
    entry.trigger()
    menu.close()
    settle()
    assert detail.pages.currentWidget() is detail.history
    assert detail.history.field.currentData() == name


def test_a_new_record_has_no_history_to_show(detail):
    detail.start_new()
    detail.show_history("city")
    assert detail.pages.currentIndex() == 0


def test_the_record_is_shown_as_it_stood_after_the_chosen_write(qtbot, detail, settle):
    detail.history.choose("city")
    settle()
    detail.history.table.selectRow(2)
    shown = dialog(qtbot, detail, settle)
    assert rows(shown)["City"] == ["Odense", "Vejle"]
    assert rows(shown)["Name"] == ["Dansk Stål A/S", "Dansk Stål A/S"]
    assert shown.banner.text().startswith("As it stood on ")
    assert shown.banner.text().endswith("Only to look at.")
    assert shown.notes.text() == "After: Save company (anna). 2 fields are different now."
    marked = [line.values[0] for line in shown.table.lines.lines if line.icon]
    assert marked == ["City", "Phone"]


def test_only_the_differences_are_shown_on_demand(qtbot, detail, settle):
    detail.history.choose("city")
    settle()
    detail.history.table.selectRow(2)
    shown = dialog(qtbot, detail, settle)
    shown.only.setChecked(True)
    assert rows(shown) == {"City": ["Odense", "Vejle"], "Phone": ["", "+45 33 12 34 56"]}


def test_one_walks_to_earlier_and_later_writes(qtbot, detail, settle):
    detail.history.table.selectRow(0)
    shown = dialog(qtbot, detail, settle)
    assert not shown.later.isEnabled()
    assert rows(shown)["City"] == ["Vejle", "Vejle"]
    shown.earlier.click()
    settle()
    assert rows(shown)["City"] == ["Aarhus", "Vejle"]
    shown.earlier.click()
    settle()
    assert rows(shown)["City"] == ["Odense", "Vejle"]
    assert not shown.earlier.isEnabled()
    shown.later.click()
    settle()
    assert rows(shown)["City"] == ["Aarhus", "Vejle"]


def test_a_day_before_it_was_made_says_so(qtbot, detail, settle):
    detail.history.table.selectRow(0)
    shown = dialog(qtbot, detail, settle)
    shown.day.set(dt.date(2001, 2, 3), "")
    shown._day_chosen()
    settle()
    assert "It had not been made yet." in shown.notes.text()
    assert rows(shown) == {}
    shown.day.set(dt.date.today() + dt.timedelta(days=1), "")
    shown._day_chosen()
    settle()
    assert "at the end of" in shown.banner.text()
    assert rows(shown)["City"] == ["Vejle", "Vejle"]


def test_nothing_of_it_can_be_typed_and_esc_closes_it(qtbot, detail, settle):
    detail.history.table.selectRow(0)
    shown = dialog(qtbot, detail, settle)
    assert not shown.table.lines.flags(shown.table.lines.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    qtbot.keyClick(shown.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not detail.history.findChildren(AsOfDialog) or not shown.isVisible())


def test_what_another_deleted_meanwhile_is_said(qtbot, detail, world, settle):
    detail.history.table.selectRow(0)
    shown = dialog(qtbot, detail, settle)
    world.database.write("Delete", records.delete, Company, (world.other,))
    shown._go(0)
    settle()
    assert "It is deleted now." in shown.notes.text()
