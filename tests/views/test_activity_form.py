"""In the form of an activity one choice offers the others: a person or a case its company, a template what it holds."""

from decimal import Decimal

import pytest

from app.models import Activity, ActivityTemplate, Case, Person
from app.models.activity import CALL, MEETING, Direction, Initiator
from app.views.activity_form import ActivityForm
from tests.views.world import choose, typed


@pytest.fixture
def form(qtbot, jobs, world, settle):
    made = ActivityForm(jobs)
    qtbot.addWidget(made)
    made.resize(540, 700)
    made.show()
    made.activateWindow()
    settle()
    made.start_new({"type_id": CALL}, {"type_id": "Phone call"})
    settle()
    return made


def test_a_person_brings_the_company_where_none_is_chosen(qtbot, form, world, settle):
    choose(qtbot, form.person, "lars")
    settle()
    assert form.fields.current("company_id") == world.customer
    assert form.company.line.text() == "Åkers Mekaniska AB"


def test_a_case_brings_its_customer_where_none_is_chosen(qtbot, form, world, settle):
    title = world.load(Case, world.case).title
    choose(qtbot, form.case, title[:6].lower())
    settle()
    assert form.fields.current("case_id") == world.case
    assert form.fields.current("company_id") == world.customer


def test_only_what_belongs_to_the_company_is_offered_and_another_company_has_others(qtbot, form, world, settle):
    nielsen = world.save(Person, last_name="Nielsen", company_id=world.other)
    choose(qtbot, form.company, "aker")
    choose(qtbot, form.person, "lars")
    settle()
    assert form.fields.current("person_id") == world.person
    choose(qtbot, form.company, "dansk")
    settle()
    assert form.fields.current("person_id") is None
    choose(qtbot, form.person, "niel")
    settle()
    assert form.fields.current("person_id") == nielsen
    assert form.fields.current("company_id") == world.other


def test_without_a_company_the_person_stays(qtbot, form, world, settle):
    choose(qtbot, form.person, "lars")
    settle()
    form.company.choose(None)
    settle()
    assert form.fields.current("person_id") == world.person


def test_a_template_fills_what_is_empty_and_leaves_what_was_typed(qtbot, form, world, settle):
    world.save(
        ActivityTemplate, name="Sales visit", type_id=MEETING, direction=Direction.OUTBOUND, initiated_by=Initiator.US,
        cost=Decimal("12.50"), currency="EUR", minutes=45,
    )  # fmt: skip
    typed(form.fields.editors["minutes"].widget, "20")
    choose(qtbot, form.template, "sales")
    settle()
    found = {name: form.fields.current(name) for name in ("type_id", "direction", "initiated_by", "cost", "currency", "minutes")}
    assert found == {
        "type_id": MEETING, "direction": Direction.OUTBOUND, "initiated_by": Initiator.US,
        "cost": Decimal("12.50"), "currency": "EUR", "minutes": 20,
    }  # fmt: skip
    typed(form.fields.editors["subject"].widget, "Visit at Åkers")
    form.save()
    settle()
    ((id),) = world.records(Activity)
    assert world.load(Activity, id).values["cost"] == Decimal("12.50")
