"""In the form of a case one choice offers the others: the status its probability, the customer its currency."""

import pytest

from app.models import Case, Company, Person
from app.models.code import SUPPLIER
from app.views.case_form import CaseForm
from tests.views.world import choose, typed


@pytest.fixture
def case_form(qtbot, jobs, world, settle):
    form = CaseForm(jobs)
    qtbot.addWidget(form)
    form.resize(540, 500)
    form.show()
    form.activateWindow()
    settle()
    return form


def widget(form, name):
    return form.fields.editors[name].widget


@pytest.fixture
def new_case(case_form, world, settle):
    case_form.start_new({"status_id": world.status("New"), "probability": 10}, {"status_id": "New"})
    settle()
    return case_form


def test_the_customer_brings_its_currency_and_its_salesperson(qtbot, new_case, world, settle):
    choose(qtbot, new_case.customer, "aker")
    settle()
    assert new_case.fields.current("currency") == "SEK"
    assert new_case.fields.current("responsible_id") == world.user
    assert widget(new_case, "responsible_id").line.text() == "Ida Holm"
    choose(qtbot, new_case.customer, "dansk")
    settle()
    assert new_case.fields.current("currency") == "DKK"  # nobody typed it: it follows


def test_the_customer_does_not_overwrite_what_was_typed(qtbot, new_case, settle):
    typed(widget(new_case, "currency"), "EUR")
    choose(qtbot, new_case.customer, "aker")
    settle()
    assert new_case.fields.current("currency") == "EUR"


def test_only_the_customers_persons_are_offered_and_another_customer_has_others(qtbot, new_case, world, settle):
    world.save(Person, last_name="Nielsen", company_id=world.other)
    choose(qtbot, new_case.customer, "aker")
    settle()
    choose(qtbot, new_case.person, "lars")
    assert new_case.fields.current("person_id") == world.person
    choose(qtbot, new_case.customer, "dansk")
    settle()
    assert new_case.fields.current("person_id") is None


def test_the_probability_follows_the_status_until_it_is_typed(qtbot, new_case):
    choose(qtbot, new_case.status, "negotiation")
    assert new_case.fields.current("probability") == 70
    choose(qtbot, new_case.status, "contacted")
    assert new_case.fields.current("probability") == 20
    typed(widget(new_case, "probability"), "33")
    choose(qtbot, new_case.status, "quote sent")
    assert new_case.fields.current("probability") == 33


def test_won_is_a_hundred_per_cent_and_lost_none_whatever_was_typed(qtbot, new_case):
    typed(widget(new_case, "probability"), "33")
    choose(qtbot, new_case.status, "won")
    assert new_case.fields.current("probability") == 100
    choose(qtbot, new_case.status, "lost")
    assert new_case.fields.current("probability") == 0


def test_going_back_to_the_saved_status_brings_the_saved_probability(qtbot, case_form, world, settle):
    world.save(Case, world.case, probability=35)
    case_form.show_record(world.case)
    settle()
    choose(qtbot, case_form.status, "negotiation")
    assert case_form.fields.current("probability") == 70
    choose(qtbot, case_form.status, "new")
    assert case_form.fields.current("probability") == 35
    assert not case_form.dirty


def test_the_weighted_value_is_counted_while_typing(new_case):
    typed(widget(new_case, "value"), "100000")
    typed(widget(new_case, "probability"), "40")
    assert widget(new_case, "weighted").text() == "40,000.00"
    widget(new_case, "value").setText("much")
    assert widget(new_case, "weighted").text() == ""


def test_a_customer_made_on_the_spot_brings_what_was_said_of_it(qtbot, new_case, settle, world):
    new = world.save(Company, name="Temp Ltd", currency="GBP", relations={SUPPLIER})
    new_case.customer.choose(new, "Temp Ltd")
    settle()
    assert new_case.fields.current("currency") == "GBP"

