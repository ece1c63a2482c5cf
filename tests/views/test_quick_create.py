"""A record made on the spot: a few fields, everything kept until the store has it, and it is chosen at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid
from sqlalchemy import text

from app.models import Company, Person
from app.models.code import COMPETITOR, CUSTOMER
from app.views.case_form import CaseForm
from app.views.quick_create import QuickCreate, create, name_of
from tests.views.world import keys, typed


@pytest.fixture
def opened(qtbot, jobs):
    """Opens the dialog; `done` holds what it told."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    done = []

    def open(entity, text="", values=None, note=""):
        dialog = create(parent, jobs, entity, text, values or {}, lambda id, name: done.append((id, name)), note)
        dialog.done_with = done
        dialog.activateWindow()
        return dialog

    return open


def widget(dialog, name):
    return dialog.fields.editors[name].widget


def test_what_was_typed_in_the_picker_is_the_name_already(qtbot, opened, world):
    dialog = opened(Company, "Brno Kovo s.r.o.")
    assert dialog.fields.current("name") == "Brno Kovo s.r.o."
    typed(widget(dialog, "country"), "Czechia")
    typed(widget(dialog, "phone"), "541 141 111")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    found = world.load(Company, dialog.done_with[0][0])
    assert dialog.done_with[0][1] == "Brno Kovo s.r.o."
    assert (found.values["country"], found.values["phone"]) == ("CZ", "+420541141111")
    assert {ref.id for ref in found.values["relations"]} == {CUSTOMER}


def test_a_person_is_split_into_first_and_last_name_and_belongs_to_the_company(qtbot, opened, world, settle):
    dialog = opened(Person, "Anna Karin Berg", {"company_id": world.customer}, "at Åkers")
    settle()
    assert dialog.fields.current("first_name") == "Anna Karin"
    assert dialog.fields.current("last_name") == "Berg"
    assert "company_id" not in dialog.fields.editors
    typed(widget(dialog, "phone"), "070-123 45 67")  # the company's country says which
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    found = world.load(Person, dialog.done_with[0][0])
    assert dialog.done_with[0][1] == found.title == "Anna Karin Berg"
    assert found.values["company_id"] == world.customer
    assert found.values["phone"] == "+46701234567"


def test_what_is_missing_is_said_beside_the_field_and_nothing_is_lost(opened, world, settle):
    dialog = opened(Company)
    typed(widget(dialog, "city"), "Brno")
    dialog.save()
    settle()
    assert dialog.isVisible()
    assert dialog.fields.cells["name"].problem.text() == "Enter: Name."
    assert dialog.focusWidget() is widget(dialog, "name")
    assert dialog.fields.current("city") == "Brno"
    assert dialog.save_button.isEnabled()


def test_a_full_disk_keeps_the_dialog_open_with_everything(qtbot, opened, world, settle):
    world.database.write("Fill", lambda session: session.execute(text("PRAGMA max_page_count=1")).scalar())
    dialog = opened(Company, "Brno Kovo s.r.o.")
    for n in range(40):  # until no page has room any more
        widget(dialog, "name").setText(f"Brno {n} " + "x" * 180)
        dialog.save()
        settle()
        if isValid(dialog) and dialog.problem.text():  # one that was saved is gone
            break
        dialog = opened(Company, "again")
    assert dialog.problem.text().startswith("The disk is full")
    assert dialog.isVisible()
    assert dialog.fields.current("name").startswith("Brno")
    keys(widget(dialog, "street"), "x")
    assert not dialog.problem.isVisible()


def test_enter_saves_and_escape_gives_up(qtbot, opened, world, settle):
    dialog = opened(Company, "Alfa")
    widget(dialog, "name").setFocus()
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(widget(dialog, "name"), Qt.Key.Key_Return)
    dialog = opened(Company, "Beta")
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(widget(dialog, "name"), Qt.Key.Key_Escape)
    settle()
    assert [name for _id, name in dialog.done_with] == ["Alfa"]


def test_a_second_click_or_escape_waits_for_the_save_under_way(qtbot, opened, world, settle):
    dialog = opened(Company, "Alfa")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
        dialog.save()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
    settle()
    assert len(dialog.done_with) == 1
    assert len([id for id in world.records(Company) if world.load(Company, id).title == "Alfa"]) == 1


def test_the_write_has_the_name_a_user_would_give_it(qtbot, opened, jobs):
    heard = []
    jobs.committed.connect(lambda changes: heard.append(changes.label))
    dialog = opened(Company, "Alfa")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    qtbot.waitUntil(lambda: heard == ["New company Alfa"])


def test_a_company_keeps_the_relation_it_is_made_with(qtbot, opened, world):
    dialog = opened(Company, "Rival", {"relations": (COMPETITOR,)})
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    found = world.load(Company, dialog.done_with[0][0])
    assert {ref.id for ref in found.values["relations"]} == {COMPETITOR}


def test_from_a_case_the_new_person_belongs_to_its_customer(qtbot, jobs, world, settle):
    form = CaseForm(jobs)
    qtbot.addWidget(form)
    form.show()
    form.show_record(world.case)
    settle()
    form.person.create_requested.emit("Eva Ek")
    dialog = form.findChild(QuickCreate)
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert form.person.line.text() == "Eva Ek"
    assert world.load(Person, form.person.value()).values["company_id"] == world.customer
    assert form.dirty


def test_a_name_is_put_together_as_the_store_will():
    assert name_of(Person, {"first_name": " Eva ", "last_name": "Ek"}) == "Eva Ek"
    assert name_of(Person, {"last_name": "Ek"}) == "Ek"
    assert name_of(Company, {"name": "Alfa"}) == "Alfa"
    assert name_of(Company, {}) == ""
