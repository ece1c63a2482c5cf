"""The page Timeline: what it shows, its filters, the line above it, a plan assigned in it, and opening what is told."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.models import Activity, ActivityPlan, PlanStep
from app.models.activity import CALL, ActivityStatus
from app.services.timeline import Sort
from app.views.plan_dialog import PlanDialog
from tests.office import TODAY, save


@pytest.fixture
def page(office):
    """A customer's timeline in front, with a call that was made and a visit that is planned."""
    database = office.window.database
    office.show("customers")
    office.click_row(0)
    company = office.tab.detail.form.id
    done = {"status": ActivityStatus.COMPLETED, "minutes": 65, "type_id": CALL, "text": "Wants it\nin May"}
    office.stored(lambda: save(database, Activity, subject="Called", company_id=company, planned_on=TODAY, **done))
    office.stored(lambda: save(database, Activity, subject="Visit", company_id=company, planned_on=TODAY + dt.timedelta(9)))
    plan = office.stored(lambda: save(database, ActivityPlan, name="After the fair"))
    office.stored(lambda: save(database, PlanStep, plan_id=plan, type_id=CALL, subject="Ring them", after=3))
    page = office.tab.detail.timeline
    office.tab.detail.pages.setCurrentWidget(page)
    office.settle()
    return page


def titles(page):
    return [item.title for item in page.rows.items]


def test_what_is_planned_stands_above_what_was_done_with_its_text_and_sums(office, page):
    assert titles(page)[:2] == ["Visit", "Called"]
    assert "Wants it in May" in page.rows.data(page.rows.index(1, 0))
    assert page.sums.text().startswith("1 finished  ·  1 h 5 min")


def test_each_kind_can_be_left_out(office, page):
    for sort in (Sort.CHANGES, Sort.CASES, Sort.PLANNED):
        page.filters[sort].click()
        office.settle()
    assert titles(page) == ["Called"]
    page.filters[Sort.ACTIVITIES].click()
    office.settle()
    assert page.nothing.isVisible()


def test_enter_opens_the_activity_in_its_tab(office, page):
    page.list.setFocus()
    page.list.setCurrentIndex(page.rows.index(0, 0))
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    office.settle()
    assert (office.tab.key, office.tab.heading) == ("activities", "Visit")


def test_a_new_activity_is_about_the_record_one_looks_at(office, page):
    name = office.tab.heading
    page.new_button.click()
    office.settle()
    assert office.tab.key == "activities"
    assert office.field("company_id").line.text() == name


def test_a_line_typed_above_is_about_it_too(office, page):
    page.line.quick.line.setFocus()
    office.type("call tomorrow send price")
    office.settle()
    office.press("Return")
    office.settle()
    office.qtbot.waitUntil(lambda: any(item.day == TODAY + dt.timedelta(1) for item in page.rows.items))


def test_a_plan_makes_all_its_tasks_here_and_is_one_undo(office, page):
    page.plan_button.click()
    dialog = office.dialog(PlanDialog)
    office.settle()
    assert dialog.plan.box.currentText() == "After the fair"
    dialog.save()
    office.closed(PlanDialog)
    office.settle()
    assert "Ring them" in titles(page)
    office.press("Ctrl+Z")
    office.settle()
    assert "Ring them" not in titles(page)


@pytest.mark.parametrize("key", ["activity_types", "activity_templates", "activity_plans"])
def test_the_tables_behind_activities_are_edited_in_their_windows(office, key):
    office.menu(key)
    office.settle()
    (window,) = office.window.sides.windows()
    assert window.tab.records.table.rows.rowCount() >= (10 if key == "activity_types" else 0)
    window.tab.new()
    window.tab.detail.form.fields.set("name", "Own one")
    if key == "activity_templates":
        window.tab.detail.form.fields.set("type_id", CALL, "Phone call")
    window.tab.save()
    office.settle()
    assert window.tab.heading == "Own one"
    window.close()
