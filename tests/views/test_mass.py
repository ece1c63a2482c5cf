"""Several selected rows: the strip below the list, changing them all at once, deleting them with an undo."""

import threading

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtWidgets import QApplication

from app.models import Case, Company
from app.models.code import SUPPLIER
from app.services.mass import Fate, How
from app.trouble import Refused
from app.views.many import ActsOnMany
from app.views.mass_dialog import MassDialog
from app.views.record_list import RecordList
from tests.views.world import choose, typed

ROWS = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


def select(table, first, last):
    table.selectionModel().setCurrentIndex(table.rows.index(first, 0), ROWS)
    table.selectionModel().select(QItemSelection(table.rows.index(first, 0), table.rows.index(last, 0)), ROWS)


@pytest.fixture
def dialog(qtbot, world, jobs):
    """Open the dialog on some records."""

    def open_on(entity, *ids):
        made = MassDialog(None, jobs, entity, ids, lambda n: f"{n} records")
        qtbot.addWidget(made)
        made.open()
        qtbot.waitExposed(made)
        return made

    return open_on


def pick(change, name):
    change.choice.setCurrentIndex(next(n for n, d in enumerate(change.choice._values) if d is not None and d.name == name))


def planned(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._plan is not None)
    return list(dialog.table.lines.texts)


def test_the_preview_follows_what_is_typed_and_shows_each_record_old_and_new(qtbot, world, dialog):
    shown = dialog(Company, world.customer, world.other)
    assert not shown.apply_button.isEnabled()
    pick(shown.changes[0], "city")
    typed(shown.changes[0].fields.editors["city"].widget, "Odense")
    assert planned(qtbot, shown) == [
        ["Åkers Mekaniska AB", "Malmö", "Odense", ""],
        ["Dansk Stål A/S", "Odense", "Odense", ""],
    ]
    assert shown.summary.text() == "1 changes  ·  1 is so already"
    assert shown.apply_button.text() == "Change 1 records"
    shown.accept()
    qtbot.waitUntil(lambda: world.load(Company, world.customer).values["city"] == "Odense")


def test_two_fields_are_one_write_whose_name_tells_both(qtbot, world, jobs, dialog, settle):
    shown = dialog(Company, world.customer, world.other)
    pick(shown.changes[0], "city")
    typed(shown.changes[0].fields.editors["city"].widget, "Vejle")
    shown.more.click()
    assert all(d is None or d.name != "city" for d in shown.changes[1].choice._values)
    pick(shown.changes[1], "country")
    typed(shown.changes[1].fields.editors["country"].widget, "DK")
    assert planned(qtbot, shown)[0] == ["Åkers Mekaniska AB", "Malmö · Sweden", "Vejle · Denmark", ""]
    with qtbot.waitSignal(shown.applied) as told, qtbot.waitSignal(jobs.committed):
        shown.accept()
    label, done = told.args
    assert (label, done.n) == ("Change 2 records: City, Country", 2)


def test_a_value_that_cannot_be_read_is_told_beside_its_field_and_nothing_is_offered(qtbot, world, dialog, settle):
    shown = dialog(Company, world.customer)
    pick(shown.changes[0], "country")
    typed(shown.changes[0].fields.editors["country"].widget, "Atlantis")
    qtbot.waitUntil(lambda: shown.changes[0].fields.cells["country"].problem.text() != "")
    settle()
    assert not shown.apply_button.isEnabled()
    assert shown.table.lines.lines == []


def test_what_is_left_out_stands_first_with_its_reason(qtbot, world, dialog):
    from app.models.case import Outcome
    from app.services import cases, lookups

    closed = world.save(Case, company_id=world.customer, title="Old press")
    reason = world.database.read(lookups.close_reasons, Outcome.LOST)[0].id
    world.database.write("Close", cases.close, closed, 1, Outcome.LOST, reason)
    shown = dialog(Case, world.case, closed)
    pick(shown.changes[0], "next_step")
    typed(shown.changes[0].fields.editors["next_step"].widget, "Call")
    first, second = planned(qtbot, shown)
    assert "Old press" in first[0]
    assert "closed and locked" in first[3]
    assert second[2:] == ["Call", ""]
    assert "1 is left out" in shown.summary.text()


def test_codes_can_be_added_taken_away_or_set(qtbot, world, dialog):
    shown = dialog(Company, world.other)
    change = shown.changes[0]
    assert change.how.isHidden()
    pick(change, "relations")
    assert not change.how.isHidden()
    change.fields.set("relations", [supplier(world)])
    assert planned(qtbot, shown) == [["Dansk Stål A/S", "Customer", "Customer, Supplier", ""]]
    change.how.setCurrentIndex(change.how._values.index(How.SET))
    qtbot.waitUntil(lambda: shown._plan is not None and shown.table.lines.texts[0][2] == "Supplier")
    shown.accept()
    qtbot.waitUntil(lambda: {ref.id for ref in world.load(Company, world.other).values["relations"]} == {SUPPLIER})


def supplier(world):
    return next(ref for ref in world.load(Company, world.customer).values["relations"] if ref.id == SUPPLIER)


def test_stopping_while_it_is_written_changes_nothing_and_says_so(qtbot, world, jobs, dialog):
    shown = dialog(Company, world.customer)
    pick(shown.changes[0], "city")
    typed(shown.changes[0].fields.editors["city"].widget, "Vejle")
    planned(qtbot, shown)
    go, busy = threading.Event(), threading.Event()

    def wait(session):
        busy.set()
        go.wait(10)

    jobs.write(shown, "Something long", wait)
    assert busy.wait(10)
    shown.accept()
    assert shown.cancel_button.text() == "Stop"
    shown.reject()
    assert shown.isVisible()
    go.set()
    qtbot.waitUntil(lambda: "Nothing was changed" in shown.problem.text())
    assert world.load(Company, world.customer).values["city"] == "Malmö"
    assert shown.apply_button.isEnabled()


def test_a_store_that_refuses_is_told_and_what_was_typed_stays(qtbot, world, dialog):
    shown = dialog(Company, world.customer)
    pick(shown.changes[0], "city")
    typed(shown.changes[0].fields.editors["city"].widget, "Vejle")
    planned(qtbot, shown)
    shown._failed(Refused("The disk is full."))
    assert shown.problem.text() == "The disk is full."
    assert shown.changes[0].fields.current("city") == "Vejle"


# The strip ------------------------------------------------------------------------------------------------------------


@pytest.fixture
def companies(qtbot, world, jobs, kept):
    shown = RecordList(jobs, Company, settings=kept, key="companies")
    qtbot.addWidget(shown)
    shown.resize(900, 400)
    shown.show()
    qtbot.waitUntil(lambda: shown.table.rows.count.rows == 2)
    return shown


def test_the_strip_comes_with_the_second_row_and_counts(qtbot, companies):
    assert not companies.frame.picked.isVisible()
    select(companies.table, 0, 1)
    assert companies.frame.picked.isVisible()
    assert companies.frame.picked.count.text() == "2 selected"
    assert not companies.frame.add_row.isVisible()
    companies.frame.picked.buttons["clear_picked"].click()
    assert companies.frame.add_row.isVisible()
    assert companies.table.selected() == 1


def test_every_act_of_the_strip_has_a_name_and_a_tip(companies):
    for button in companies.frame.picked.buttons.values():
        assert button.accessibleName()
        assert button.toolTip()


def test_changing_the_selected_opens_the_dialog_for_them(qtbot, companies, world):
    select(companies.table, 0, 1)
    companies.frame.picked.buttons["edit_many"].click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MassDialog))
    shown = QApplication.activeModalWidget()
    assert shown.windowTitle() == "Change 2 companies"
    choice = shown.changes[0]
    pick(choice, "salesperson_id")
    choose(qtbot, choice.fields.editors["salesperson_id"].widget, "Ida")
    planned(qtbot, shown)
    with qtbot.waitSignal(companies.written) as told:
        shown.accept()
    assert told.args == ["Change 1 company: Salesperson"]
    assert world.load(Company, world.other).values["salesperson_id"] == world.user


def test_deleting_the_selected_says_what_was_left_out(qtbot, companies, world):
    select(companies.table, 0, 1)
    heard = []
    companies.told.connect(heard.append)
    with qtbot.waitSignal(companies.written) as written:
        companies.delete_many()
    assert written.args == ["Delete 2 companies"], "the undo bar finds the write by its exact name"
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[-1].startswith("Delete 2 companies  ·  1 left out: Åkers Mekaniska AB has an open case")
    assert world.load(Company, world.other).deleted
    assert not world.load(Company, world.customer).deleted


def test_an_act_on_one_row_alone_is_not_offered(companies):
    select(companies.table, 0, 0)
    assert not companies.acts["edit_many"].isEnabled()
    assert isinstance(companies, ActsOnMany)


def test_the_words_of_a_fate_are_complete():
    from app.views import mass_dialog

    assert set(mass_dialog._ORDER) == set(mass_dialog._ICONS) == set(Fate)
