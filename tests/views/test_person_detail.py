"""The card of a person, with what only some may know of them, in a window of its own."""

import pytest
from PySide6.QtCore import Qt

from app.models import Case, Company, Person, PersonPrivate
from app.services import records
from app.store import record as store_record
from app.views import record_form
from app.views.parts_page import PartDialog
from app.views.person_detail import PersonDetail
from app.views.record_window import RecordWindow
from tests.views.world import choose, typed


@pytest.fixture
def detail(qtbot, jobs, world, settle):
    detail = PersonDetail(jobs)
    qtbot.addWidget(detail)
    detail.resize(540, 660)
    detail.show()
    detail.show_record(world.person)
    settle()
    return detail


def widget(detail, name):
    return detail.form.fields.editors[name].widget


def test_the_head_tells_name_function_and_company(qtbot, detail, world):
    world.save(Person, world.person, function="Buyer")
    qtbot.waitUntil(lambda: detail.sub.text() == "Buyer  ·  Åkers Mekaniska AB")
    assert detail.title.text() == "Lars Åkerström"


def test_private_information_is_added_once_and_then_edited(qtbot, detail, world, settle):
    detail.pages.setCurrentIndex(2)
    assert detail.private.add_button.isVisible()
    detail.private.add_button.click()
    dialog = detail.private.findChild(PartDialog)
    typed(dialog.fields.editors["birthday"].widget, "5.3.1969")
    typed(dialog.fields.editors["family"].widget, "Two children")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    qtbot.waitUntil(lambda: not detail.private.add_button.isVisible())
    (row,) = world.database.read(store_record.parts, PersonPrivate, world.person)
    assert (row.id, row.values["family"]) == (world.person, "Two children")
    settle()
    detail.private.table.setFocus()
    detail.private.table.selectRow(0)
    qtbot.keyClick(detail.private.table, Qt.Key.Key_Return)
    (again,) = [d for d in detail.private.findChildren(PartDialog) if d.isVisible()]
    assert again.fields.current("family") == "Two children"


def test_private_information_removed_can_be_noted_anew(qtbot, detail, world, settle):
    world.save(PersonPrivate, person_id=world.person, family="Two children")
    qtbot.waitUntil(lambda: len(detail.private.table.lines.lines) == 1)
    detail.pages.setCurrentIndex(2)
    detail.private.table.selectRow(0)
    detail.private.remove_button.click()
    qtbot.waitUntil(detail.private.add_button.isVisible)
    detail.private.add_button.click()
    dialog = detail.private.findChild(PartDialog)
    typed(dialog.fields.editors["interests"].widget, "Sailing")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    (row,) = world.database.read(store_record.parts, PersonPrivate, world.person)
    assert (row.values["family"], row.values["interests"]) == ("", "Sailing")


def test_numbers_are_read_in_the_country_of_the_company(qtbot, detail, world, settle):
    typed(widget(detail, "mobile"), "070-123 45 67")
    assert detail.form.fields.current("mobile") == "+46701234567"


def test_another_company_means_another_country(qtbot, detail, world, settle):
    detail.start_new()
    typed(widget(detail, "phone"), "33 12 34 56")
    detail.activateWindow()
    choose(qtbot, widget(detail, "company_id"), "dansk")
    qtbot.waitUntil(lambda: detail.form.fields.current("phone") == "+4533123456")


def test_the_persons_own_country_goes_before_the_companys(detail):
    typed(widget(detail, "country"), "Czechia")
    typed(widget(detail, "phone"), "224 095 111")
    assert detail.form.fields.current("phone") == "+420224095111"


def test_a_person_may_stand_alone(qtbot, detail, world):
    detail.start_new()
    typed(widget(detail, "last_name"), "Novák")
    with qtbot.waitSignal(detail.form.saved):
        detail.save()
    assert world.load(Person, detail.form.id).values["company_id"] is None
    assert detail.title.text() == "Novák"


# -- in a window of its own

@pytest.fixture
def window(qtbot, jobs, world, settle):
    window = RecordWindow(None, jobs, Person, world.person)
    qtbot.addWidget(window)
    window.show()
    settle()
    return window


def test_the_window_is_called_after_the_record_and_marks_what_is_not_saved(window, settle):
    assert window.windowTitle() == "Lars Åkerström – Person[*] – Kontor"
    typed(widget(window.detail, "function"), "Buyer")
    assert window.isWindowModified()
    window.detail.save()
    settle()
    assert not window.isWindowModified()


@pytest.mark.parametrize(("answer", "closes", "function"), [("save", True, "Buyer"), ("discard", True, ""), ("stay", False, "")])
def test_closing_it_with_unsaved_typing_asks(qtbot, window, world, settle, monkeypatch, answer, closes, function):
    monkeypatch.setattr(record_form, "ask_to_leave", lambda parent: answer)
    typed(widget(window.detail, "function"), "Buyer")
    window.close()
    settle()
    if closes:
        qtbot.waitUntil(lambda: not window.isVisible())
    assert window.isVisible() is not closes
    assert world.load(Person, world.person).values["function"] == function
    if not closes:
        window.detail.form.discard()


def test_escape_and_enter_do_nothing_harmful(qtbot, window, world):
    line = widget(window.detail, "function")
    typed(line, "Buyer")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        qtbot.keyClick(line, key)
        assert window.isVisible()
        assert window.detail.form.fields.current("function") == "Buyer"
    window.detail.form.discard()


def test_ctrl_s_saves(qtbot, window, world, settle):
    typed(widget(window.detail, "function"), "Buyer")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    with qtbot.waitSignal(window.detail.form.saved):
        qtbot.keyClick(widget(window.detail, "function"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert world.load(Person, world.person).values["function"] == "Buyer"


def test_a_record_deleted_elsewhere_takes_its_window_along(qtbot, window, world):
    world.database.write("Delete", records.delete, Person, (world.person,))
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.mark.parametrize("entity", [Case, Company, Person])
def test_cases_companies_and_persons_have_windows(qtbot, jobs, world, settle, entity):
    id = {Case: world.case, Company: world.customer, Person: world.person}[entity]
    window = RecordWindow(None, jobs, entity, id)
    qtbot.addWidget(window)
    settle()
    assert window.windowTitle().startswith(world.load(entity, id).title)
