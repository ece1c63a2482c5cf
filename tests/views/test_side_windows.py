"""The windows beside the main one: any record can be shown, and what ends after its window was closed troubles nobody."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.models import ActivityPlan, ActivityTemplate, Case, Entity, ExtraField, Person, User
from app.models.activity import CALL
from app.models.extra import ExtraOf
from app.services import records
from app.views.as_of_dialog import AsOfDialog
from app.views.backup_dialog import BackupsDialog
from app.views.record_window import RecordWindow, has_window
from app.views.register_window import REGISTERS, RegisterWindow
from app.views.undo_list import UndoList
from tests.windows import SLOW

ENTITIES = sorted((each.class_ for each in Entity.registry.mappers if issubclass(each.class_, Entity)), key=lambda e: e.__name__)


def shown(kind):
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()]


def there(office, kind):
    """The window of this kind, once it is there."""
    office.qtbot.waitUntil(lambda: bool(shown(kind)), timeout=SLOW)
    office.settle()
    return shown(kind)[-1]


def gone(office, window):
    office.qtbot.waitUntil(lambda: window not in shown(type(window)), timeout=SLOW)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # it is taken apart
    QApplication.processEvents()


def written(office, label, act, *args):
    """A write made here, beside the screens."""
    database = office.window.database
    return office.stored(lambda: database.write(label, act, *args).result)


def first(office, entity):
    database = office.window.database
    return office.stored(lambda: database.read(lambda session: session.scalars(select(entity.id)).first()))


def test_a_record_of_any_kind_is_shown_when_a_list_of_changes_asks_for_it(office):
    tried = 0
    for entity in ENTITIES:
        if (id := first(office, entity)) is None:
            continue
        tried += 1
        office.window.sides.show_record(entity, id)
        window = there(office, RecordWindow if has_window(entity) else AsOfDialog)
        window.close()
        gone(office, window)
    assert tried >= 6


@pytest.fixture
def behind(office):
    """One of each; types of activity are there from the beginning."""
    written(office, "Person", records.save, Person, {"last_name": "Holm"})
    written(office, "Template", records.save, ActivityTemplate, {"name": "Sales visit", "type_id": CALL})
    written(office, "Plan", records.save, ActivityPlan, {"name": "New customer"})
    return office


@pytest.mark.parametrize("register", REGISTERS.values(), ids=lambda register: register.key)
def test_a_row_of_a_register_opens_in_a_window_of_its_own(behind, register):
    behind.window.open_register(register.key)
    window = there(behind, RegisterWindow)
    table = window.tab.records.table
    table.selectRow(0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert there(behind, RecordWindow).detail.entity is register.entity


def test_a_backup_that_is_made_or_checked_tells_a_dialog_that_is_closed_nothing(office, tmp_path):
    backups = office.window.backups
    backups.show()
    dialog = office.dialog(BackupsDialog)
    dialog.now_button.click()
    office.qtbot.waitUntil(lambda: bool(backups.made) and not backups.busy, timeout=SLOW)
    office.settle()
    dialog.check_button.click()
    dialog.reject()
    gone(office, dialog)
    backups.make()
    office.qtbot.waitUntil(lambda: not backups.busy, timeout=SLOW)
    office.settle()


def test_an_undo_is_told_where_somebody_still_looks(office):
    office.menu("undo_list")
    window = there(office, UndoList)
    window.close()
    gone(office, window)
    written(office, "Rename", records.save, User, {"name": "Ida Holm-Berg"})
    office.settle()
    office.menu("undo")
    office.qtbot.waitUntil(lambda: "Rename" in office.status, timeout=SLOW)


def test_a_register_that_is_closed_hears_of_no_new_field(office):
    office.window.open_register("companies")
    window = there(office, RegisterWindow)
    window.close()
    gone(office, window)
    written(office, "New field", records.save, ExtraField, {"record": ExtraOf.COMPANIES, "name": "Bay"})
    office.settle()


def test_what_a_register_leads_to_is_shown_in_it_or_in_its_own_tab(behind):
    behind.window.open_register("persons")
    window = there(behind, RegisterWindow)
    person, case = first(behind, Person), first(behind, Case)
    window.tab.open_requested.emit(Person, person)
    behind.settle()
    assert window.tab.detail.form.id == person
    window.tab.open_requested.emit(Case, case)
    behind.settle()
    assert (behind.tab.key, behind.tab.detail.form.id) == ("cases", case)


@pytest.mark.parametrize(("act", "key"), [("new_customer", "customers"), ("new_supplier", "suppliers")])
def test_a_new_record_is_begun_in_its_tab_from_wherever_one_is(office, act, key):
    office.show("my_day")
    office.menu(act)
    office.settle()
    assert office.tab.key == key
    assert office.tab.detail.form.is_new
    office.tab.detail.form.clear()
