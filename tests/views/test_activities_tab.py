"""The tab Activities: noting and completing with the keyboard, the next step in the same dialog, and what a team takes."""

import datetime as dt

import pytest
from sqlalchemy import select

from app.models import Activity, Case, Team, User
from app.models.activity import CALL, ActivityStatus
from app.services import case_rules, records
from app.views.activity_completing import CompleteDialog
from tests.office import TODAY

DONE = ActivityStatus.COMPLETED


@pytest.fixture
def tab(office):
    """The list of activities with three of them: late, of today, and of a team."""
    database = office.window.database

    def new(entity, **values):
        return office.stored(lambda: database.write("New", records.save, entity, values).result.id)

    new(User, name="Ida Holm", login=database.who)
    team = new(Team, name="North")
    new(Activity, subject="Call about the press", type_id=CALL, planned_on=TODAY - dt.timedelta(3))
    new(Activity, subject="Send the price", planned_on=TODAY)
    new(Activity, subject="Answer the fair", planned_on=TODAY + dt.timedelta(1), team_id=team)
    office.show("activities")
    office.press("F5")
    office.settle()
    return office


def test_open_ones_stand_by_their_date_with_a_red_clock_for_what_is_late(tab):
    assert tab.column("subject") == ["Call about the press", "Send the price", "Answer the fair"]
    assert tab.column("due") == ["3 d late", "today", tab.column("due")[2]]
    bar = tab.window.book.tabBar()
    assert bar.tabButton(bar.currentIndex(), bar.ButtonPosition.RightSide).text() == "1"


def test_a_new_one_is_a_task_of_mine_for_today(tab):
    tab.press("Ctrl+N")
    tab.fill("subject", "Think about it")
    tab.press("Ctrl+S")
    tab.settle()
    values = tab.tab.detail.form.record.values
    assert (values["planned_on"], tab.tab.detail.form.record.texts["type_id"]) == (case_rules.today(), "Task")
    assert values["subject"] == "Think about it"


def test_completing_notes_what_came_of_it_and_plans_the_next_step(tab):
    tab.click_row(0)
    tab.press("Ctrl+L")
    dialog = tab.dialog(CompleteDialog)
    tab.settle()
    assert dialog.noted_as.box.currentText() == "Phone call"
    tab.type("They want it in May")
    dialog.fields.set("minutes", 12)
    dialog.next_as.box.setCurrentIndex(dialog.next_as.box.findText("Meeting"))
    assert dialog.fields.current("subject") == "Call about the press"
    dialog.fields.set("planned_on", TODAY + dt.timedelta(7))
    dialog.save()
    tab.closed(CompleteDialog)
    tab.settle()
    assert "Call about the press" in tab.column("subject")  # the next step of the same name
    found = tab.tab.detail.form.record.values
    assert (found["status"], found["minutes"], found["text"]) == (DONE, 12, "They want it in May")


def test_a_next_step_without_its_day_is_asked_for_and_nothing_is_lost(tab):
    tab.click_row(0)
    tab.press("Ctrl+L")
    dialog = tab.dialog(CompleteDialog)
    tab.settle()
    tab.type("Typed already")
    dialog.fields.set("subject", "Visit")
    dialog.save()
    assert "when the next step is" in dialog.fields.cells["planned_on"].problem.text()
    assert dialog.fields.current("text") == "Typed already"
    with tab.answering("discard"):
        dialog.reject()
    tab.settle()
    assert not tab.tab.detail.form.record.values["closed"]


def test_its_buttons_lead_to_the_company_and_the_case_it_is_about(tab):
    database = tab.window.database
    case, company = tab.stored(lambda: database.read(lambda s: s.execute(select(Case.id, Case.company_id).limit(1)).one()))
    values = {"subject": "Measure", "case_id": case, "planned_on": TODAY - dt.timedelta(30)}
    tab.stored(lambda: database.write("New", records.save, Activity, values).result.id)
    tab.settle()
    tab.click_row(0)
    links = tab.tab.detail.links
    assert [name for name, button in links.items() if button.isVisible()] == ["company_id", "case_id"]
    links["case_id"].click()
    tab.settle()
    assert (tab.tab.key, tab.tab.detail.form.id) == ("cases", case)
    tab.show("activities")
    links["company_id"].click()
    tab.settle()
    assert (tab.tab.key, tab.tab.detail.form.id) == ("customers", company)


def test_what_waits_for_a_team_is_taken_with_one_button(tab):
    tab.click_row(2)
    button = tab.tab.detail.take_button
    assert button.isVisible()
    button.click()
    tab.settle()
    assert tab.tab.detail.form.record.texts["responsible_id"] == "Ida Holm"
    assert not button.isVisible()


def test_a_finished_one_can_be_reopened(tab):
    tab.click_row(1)
    tab.press("Ctrl+L")
    tab.dialog(CompleteDialog).save()
    tab.closed(CompleteDialog)
    tab.settle()
    tab.tab.detail.reopen_button.click()
    tab.settle()
    assert tab.tab.detail.form.record.values["status"] is ActivityStatus.IN_PROGRESS


def test_a_record_of_it_opens_in_a_window_of_its_own(tab):
    tab.click_row(0)
    tab.press("Shift+Return")
    tab.settle()
    (window,) = tab.window.sides.windows()
    assert window.windowTitle().startswith("Call about the press")
    window.close()
