"""What is there already is shown beside the form; two records are made one by choosing field by field."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.models import Case, Company, Person
from app.models.code import CUSTOMER
from app.services import duplicates
from app.services.merging import Choice
from app.views import quick_create
from app.views.company_detail import CompanyDetail
from app.views.duplicates_window import DuplicatesWindow
from app.views.merge_dialog import MergeDialog
from app.views.person_detail import PersonDetail
from app.views.record_list import RecordList
from tests.views.test_mass import select
from tests.views.world import typed


@pytest.fixture
def detail(qtbot, world, jobs, settle):
    shown = CompanyDetail(jobs, CUSTOMER)
    qtbot.addWidget(shown)
    shown.resize(560, 700)
    shown.show()
    return shown


def names(hits):
    return [texts[0] for texts in hits.table.lines.texts]


def write(form, name, text):
    typed(form.fields.editors[name].widget, text)


# Beside the form ------------------------------------------------------------------------------------------------------


def test_a_hit_is_shown_while_a_new_company_is_typed_and_typing_goes_on(detail, qtbot):
    detail.start_new()
    assert detail.hits.isHidden()
    write(detail.form, "name", "AKERS MEKANISKA")
    qtbot.waitUntil(detail.hits.isVisible)
    assert names(detail.hits) == ["Åkers Mekaniska AB"]
    assert detail.hits.table.lines.texts[0][2] == "same name"
    assert not detail.hits.table.hasFocus()
    write(detail.form, "name", "Quite Another Name")
    qtbot.waitUntil(detail.hits.isHidden)


def test_enter_on_a_hit_asks_for_that_record(detail, qtbot, world):
    detail.start_new()
    write(detail.form, "name", "Akers Mekaniska")
    qtbot.waitUntil(detail.hits.isVisible)
    detail.hits.table.setFocus()
    with qtbot.waitSignal(detail.open_requested) as told:
        qtbot.keyClick(detail.hits.table, Qt.Key.Key_Return)
    assert told.args == [Company, world.customer]


def test_those_said_to_be_different_go_and_are_remembered_with_the_save(detail, qtbot, world, settle):
    detail.start_new()
    write(detail.form, "name", "Akers Mekaniska")
    qtbot.waitUntil(detail.hits.isVisible)
    detail.hits.different_button.click()
    assert detail.hits.isHidden()
    write(detail.form, "name", "Akers Mekaniska A")
    qtbot.wait(0)
    settle()
    detail.form.save()
    settle()
    made = detail.form.id
    qtbot.waitUntil(lambda: world.database.read(duplicates.separated, Company, made) == {world.customer})


def test_nothing_is_looked_for_while_an_old_record_is_changed(detail, qtbot, world, settle):
    detail.show_record(world.other)
    settle()
    write(detail.form, "name", "Åkers Mekaniska")
    assert not detail.hits._timer.isActive()
    assert detail.hits.isHidden()


def test_what_was_typed_for_a_record_that_was_given_up_is_forgotten(detail, qtbot, world, settle):
    detail.start_new()
    write(detail.form, "name", "Akers Mekaniska")
    qtbot.waitUntil(detail.hits.isVisible)
    detail.hits.different_button.click()
    detail.form.discard()
    assert detail.hits.take_different() == []


def test_a_new_person_is_compared_too(qtbot, world, jobs, settle):
    shown = PersonDetail(jobs)
    qtbot.addWidget(shown)
    shown.show()
    shown.start_new({"company_id": world.customer}, {"company_id": "Åkers"})
    write(shown.form, "first_name", "Lars")
    write(shown.form, "last_name", "Akerstrom")
    qtbot.waitUntil(shown.hits.isVisible)
    assert names(shown.hits) == ["Lars Åkerström"]


def test_in_a_picker_the_one_that_is_there_is_taken_instead(qtbot, world, jobs):
    taken = []
    parent = CompanyDetail(jobs, CUSTOMER)
    qtbot.addWidget(parent)
    made = quick_create.create(parent, jobs, Company, "Akers Mekaniska", {}, lambda id, name: taken.append((id, name)))
    qtbot.waitUntil(made.hits.isVisible)
    made.hits.table.opened.emit(world.customer)
    assert taken == [(world.customer, "Åkers Mekaniska AB")]
    assert len(world.records(Company)) == 2


# Merging --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def twin(world):
    return world.save(Company, name="Akers Mekaniska", city="Lund", web="https://akers.se", notes="Old", relations={CUSTOMER})


@pytest.fixture
def dialog(qtbot, world, jobs, twin, settle):
    parent = QWidget()
    qtbot.addWidget(parent)
    shown = MergeDialog(parent, jobs, Company, world.customer, twin)
    shown.open()
    settle()
    yield shown
    assert parent is not None  # it lives as long as its dialog


def test_both_values_are_shown_and_the_choice_is_what_is_written(dialog, qtbot, world, twin):
    assert "Åkers Mekaniska AB" in dialog.head.text()
    assert dialog.choices["city"][Choice.KEPT].isChecked()
    assert dialog.choices["web"][Choice.OTHER].isChecked()
    assert set(dialog.choices["relations"]) == {Choice.KEPT, Choice.OTHER, Choice.BOTH}
    assert "country" in dialog.choices
    dialog.choices["city"][Choice.OTHER].setChecked(True)
    with qtbot.waitSignal(dialog.merged) as told:
        dialog.accept()
    label, kept, other = told.args
    assert label.startswith("Merge Akers Mekaniska")
    assert (kept, other) == (world.customer, twin)
    found = world.load(Company, world.customer)
    assert (found.values["city"], found.values["web"], found.values["name"]) == ("Lund", "https://akers.se", "Åkers Mekaniska AB")
    assert world.load(Company, twin).deleted


def test_what_moves_is_said_before(dialog):
    assert dialog.moves.text() == "Nothing else points to it."
    dialog.swap()


def test_the_other_one_can_be_the_one_that_stays(dialog, qtbot, world, twin, settle):
    dialog.swap_button.click()
    settle()
    assert dialog.comparison.kept.id == twin
    assert "1 person" in dialog.moves.text()
    assert "1 case" in dialog.moves.text()
    with qtbot.waitSignal(dialog.merged):
        dialog.accept()
    assert world.load(Case, world.case).values["company_id"] == twin
    assert world.load(Person, world.person).values["company_id"] == twin


def test_a_refusal_is_a_sentence_and_the_button_is_grey(qtbot, world, jobs, twin, settle):
    from app.models.case import Outcome
    from app.services import cases, lookups

    closed = world.save(Case, company_id=twin, title="Old")
    reason = world.database.read(lookups.close_reasons, Outcome.LOST)[0].id
    world.database.write("Close", cases.close, closed, 1, Outcome.LOST, reason)
    shown = MergeDialog(None, jobs, Company, world.customer, twin)
    qtbot.addWidget(shown)
    shown.open()
    settle()
    assert "closed cases" in shown.problem.text()
    assert not shown.merge_button.isEnabled()
    shown.swap()
    settle()
    assert shown.problem.text() == ""
    assert shown.merge_button.isEnabled()


def test_two_selected_rows_can_be_merged_and_only_two(qtbot, world, jobs, kept, twin):
    shown = RecordList(jobs, Company, settings=kept, key="companies")
    qtbot.addWidget(shown)
    shown.resize(900, 400)
    shown.show()
    qtbot.waitUntil(lambda: shown.table.rows.count.rows == 3)
    select(shown.table, 0, 2)
    assert not shown.acts["merge_two"].isEnabled()
    select(shown.table, 0, 1)
    shown.frame.picked.buttons["merge_two"].click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MergeDialog))
    QApplication.activeModalWidget().reject()
    of_cases = RecordList(jobs, Case, settings=kept, key="cases")
    qtbot.addWidget(of_cases)
    assert "merge_two" not in of_cases.frame.picked.buttons


# All of them ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot, world, jobs, twin, settle):
    world.save(Company, name="Dansk Stål ApS", city="Odense")
    main = CompanyDetail(jobs, CUSTOMER)
    qtbot.addWidget(main)
    shown = DuplicatesWindow(main, jobs)
    shown.show()
    qtbot.waitUntil(lambda: shown.tree.topLevelItemCount() == 2)
    return shown


def choose(window, group, *members):
    window.tree.clearSelection()
    top = window.tree.topLevelItem(group)
    for item in [top.child(n) for n in members] or [top]:
        window.tree.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.Select)


def test_groups_are_listed_with_their_reasons(window):
    first = window.tree.topLevelItem(0)
    assert (first.childCount(), first.text(2)) == (2, "80%")
    assert "same name" in first.text(3)
    assert window.state.text() == "2 groups of records that may be one"


def test_a_group_of_two_is_merged_and_goes(window, qtbot, world):
    choose(window, 0)
    assert window.merge_button.isEnabled()
    window.merge()
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MergeDialog))
    dialog = QApplication.activeModalWidget()
    qtbot.waitUntil(dialog.merge_button.isEnabled)
    with qtbot.waitSignal(window.undo_offered):
        dialog.accept()
    assert window.tree.topLevelItemCount() == 1
    assert len(world.records(Company)) == 3


def test_a_group_said_to_be_different_goes_and_stays_away(window, qtbot):
    choose(window, 0)
    with qtbot.waitSignal(window.undo_offered) as told:
        window.separate()
    assert told.args == ["Keep 2 records apart"]
    window.search()
    qtbot.waitUntil(lambda: not window.searching)
    assert window.tree.topLevelItemCount() == 1


def test_one_record_is_opened_and_nothing_else_is_offered_for_it(window, qtbot):
    choose(window, 0, 1)
    assert not window.merge_button.isEnabled()
    with qtbot.waitSignal(window.open_requested) as told:
        window.open()
    assert told.args[0] is Company


def test_persons_are_searched_too_and_none_is_said(window, qtbot):
    window.kind.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not window.searching)
    assert window.tree.topLevelItemCount() == 0
    assert window.state.text() == "No two records look alike."
    assert not window.merge_button.isEnabled()
