"""Types, templates and plans are made in their windows and used where activities are made."""

import datetime as dt
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models import Activity, ActivityPlan, ActivityTemplate, ActivityType, PlanStep, User
from app.models.activity import CALL, MEETING
from app.services import records
from app.views.parts_page import PartDialog
from app.views.plan_dialog import PlanDialog
from tests.office import TODAY, save
from tests.views.world import choose, typed


def register(office, key):
    """The window of a table in the menu Tables."""
    office.menu(key)
    office.settle()
    (window,) = office.window.sides.windows()
    return window


def made(office, window, **texts):
    """Type a new record into a register's form, and save it."""
    window.tab.new()
    office.settle()
    for name, text in texts.items():
        widget = window.tab.detail.form.fields.editors[name].widget
        choose(office.qtbot, widget, text) if hasattr(widget, "popup") else typed(widget, text)
    window.tab.save()
    office.settle()
    assert window.tab.detail.form.id is not None
    return window.tab.detail.form.id


def asked(office, stmt):
    database = office.window.database
    return office.stored(lambda: database.read(lambda session: [tuple(row) for row in session.execute(stmt)]))


def step(office, page, subject, type_text, after, unit):
    page.add_button.click()
    dialog = office.dialog(PartDialog)
    office.settle()
    choose(office.qtbot, dialog.fields.editors["type_id"].widget, type_text)
    typed(dialog.fields.editors["subject"].widget, subject)
    typed(dialog.fields.editors["after"].widget, after)
    dialog.fields.editors["unit"].widget.setCurrentText(unit)
    dialog.save()
    office.closed(PartDialog)
    office.settle()


def test_a_plan_with_steps_is_typed_in_and_assigned_to_a_customer(office):
    me = office.stored(lambda: save(office.window.database, User, name="Ida Berg", login=office.window.database.who))
    window = register(office, "activity_plans")
    plan = made(office, window, name="New customer")
    window.tab.detail.pages.setCurrentIndex(1)
    steps = window.tab.detail.steps
    step(office, steps, "Welcome call", "phone", "2", "Days")
    step(office, steps, "First visit", "meeting", "1", "Weeks")
    assert steps.table.lines.rowCount() == 2
    rows = asked(office, select(PlanStep.subject, PlanStep.type_id, PlanStep.after).where(PlanStep.plan_id == plan))
    assert sorted(rows) == [("First visit", MEETING, 1), ("Welcome call", CALL, 2)]
    window.close()
    office.show("customers")
    office.click_row(0)
    detail = office.tab.detail
    detail.pages.setCurrentWidget(detail.timeline)
    office.settle()
    detail.timeline.plan_button.click()
    dialog = office.dialog(PlanDialog)
    office.settle()
    assert dialog.plan.box.currentText() == "New customer"
    assert dialog.fields.current("responsible_id") == me, "who assigns it does it, unless another one is named"
    dialog.save()
    office.closed(PlanDialog)
    office.settle()
    stmt = select(Activity.subject, Activity.planned_on, Activity.company_id, Activity.responsible_id).order_by(Activity.planned_on)
    days = [("Welcome call", TODAY + dt.timedelta(2)), ("First visit", TODAY + dt.timedelta(7))]
    assert asked(office, stmt) == [(subject, day, detail.form.id, me) for subject, day in days]


def test_a_template_typed_in_fills_the_next_activity_it_is_chosen_for(office):
    window = register(office, "activity_templates")
    made(office, window, name="Sales visit", type_id="meeting", subject="Visit", minutes="45", cost="80", currency="EUR")
    assert window.tab.detail.sub.text() == "Meeting"
    window.close()
    office.show("activities")
    office.press("Ctrl+N")
    office.settle()
    form = office.tab.detail.form
    choose(office.qtbot, form.template, "sales")
    office.settle()
    found = {name: form.fields.current(name) for name in ("type_id", "subject", "minutes", "cost", "currency")}
    assert found == {"type_id": MEETING, "subject": "Visit", "minutes": 45, "cost": Decimal(80), "currency": "EUR"}
    form.clear()


def test_a_type_of_ones_own_is_offered_and_stays_while_an_activity_has_it(office):
    window = register(office, "activity_types")
    own = made(office, window, name="Site survey")
    office.stored(lambda: save(office.window.database, Activity, subject="Measure", type_id=own, planned_on=TODAY))
    office.settle()
    with office.answering("close") as told:
        window.tab.delete()
    assert "Site survey is used by a record" in told[0][1]
    assert asked(office, select(ActivityType.deleted).where(ActivityType.id == own)) == [(False,)]
    window.close()
    office.show("activities")
    office.press("Ctrl+N")
    office.settle()
    form = office.tab.detail.form
    choose(office.qtbot, form.fields.editors["type_id"].widget, "site")
    assert form.fields.current("type_id") == own
    form.clear()


@pytest.mark.parametrize(("entity", "values"), [(ActivityTemplate, {"type_id": CALL}), (ActivityPlan, {})])
def test_what_nothing_has_can_be_deleted_and_brought_back(office, entity, values):
    database = office.window.database
    id = office.stored(lambda: database.write("New", records.save, entity, {"name": "Own one", **values}).result.id)
    window = register(office, entity.__tablename__)
    window.tab.show_record(id)
    office.settle()
    window.tab.delete()
    office.settle()
    assert asked(office, select(entity.deleted).where(entity.id == id)) == [(True,)]
    office.menu("undo")
    office.settle()
    assert asked(office, select(entity.deleted).where(entity.id == id)) == [(False,)]
    window.close()
