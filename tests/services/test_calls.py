"""Telephone calls: whom one can call, how a number is dialled, and what is kept of the call (N-17)."""

import datetime as dt
import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from app.models import Activity, ActivityTemplate, Case, Company, Person
from app.models.activity import CALL, TASK, ActivityStatus, Direction, Initiator
from app.services import calls, records
from app.trouble import Invalid

BEGAN = dt.datetime(2026, 11, 3, 9, 20, 30, tzinfo=dt.UTC)


@pytest.fixture
def save(store):
    return lambda entity, **values: store.write("Save", records.save, entity, values).result.id


@pytest.mark.parametrize(
    ("number", "dialled"),
    [
        ("+4586123456", "tel:+4586123456"),
        ("+4586123456;ext=12", "tel:+4586123456;ext=12"),
        ("86 12 34 56 (Eva)", "tel:86123456"),
        ("*31#86", "tel:*31%2386"),
        ("ask for Eva", ""),
        ("", ""),
        ("+", ""),
    ],
)
def test_a_number_is_dialled_as_programs_take_it(number, dialled):
    assert calls.dialled(number) == dialled


@given(st.text() | st.from_regex(r"\+?[\d ()/;ext=#*-]+"))
def test_nothing_but_a_number_ever_reaches_the_program_that_dials(text):
    assert re.fullmatch(r"(tel:\+?([0-9*]|%23)+(;ext=[0-9]+)?)?", calls.dialled(text))


def test_those_one_can_call_about_a_record_are_offered_nearest_first(store, save):
    company = save(Company, name="Nordic Timber", phone="+4586123456")
    lars = save(Person, last_name="Holm", company_id=company, mobile="+4520304050", phone="+4586123456")
    save(Person, last_name="Berg", company_id=company)
    eva = save(Person, last_name="Ask", company_id=company, phone="+4511111111")
    case = save(Case, title="Press", company_id=company, person_id=lars)

    def offered(entity, id):
        return [(each.number, each.name) for each in store.read(calls.callees, entity, id)]

    assert offered(Person, lars) == [("+4520304050", "Holm"), ("+4586123456", "Holm")]
    assert offered(Company, company) == [("+4586123456", "Nordic Timber"), ("+4511111111", "Ask"), ("+4520304050", "Holm")]
    assert offered(Case, case) == [("+4520304050", "Holm"), ("+4586123456", "Holm"), ("+4511111111", "Ask")]
    (first, *_rest) = store.read(calls.callees, Case, case)
    assert [first.company.id, first.person.id, first.case] == [company, lars, (case, "Press", "")]
    assert store.read(calls.callees, Person, eva)[0].company == (company, "Nordic Timber", "")


def kept(store):
    columns = (Activity.type_id, Activity.subject, Activity.status, Activity.direction, Activity.initiated_by, Activity.minutes)
    stmt = select(*columns, Activity.cost, Activity.person_id, Activity.planned_on).order_by(Activity.created_at, Activity.id)
    return store.read(lambda session: [tuple(row) for row in session.execute(stmt)])


def test_a_call_is_kept_with_its_minutes_rounded_up_and_the_next_step(store, save):
    person = save(Person, last_name="Holm")
    values = {"subject": "Price", "text": "He thinks about it.", "person_id": person, "minutes": None}
    store.write("Note call", calls.save, values, BEGAN, 61.0, {"planned_on": dt.date(2026, 11, 10)})
    call, step = kept(store)
    assert call[:6] == (CALL, "Price", ActivityStatus.COMPLETED, Direction.OUTBOUND, Initiator.US, 2)
    assert [call[7], call[8]] == [person, dt.date(2026, 11, 3)]
    assert [step[0], step[1], step[2], step[7], step[8]] == [
        TASK, "Price", ActivityStatus.NOT_STARTED, person, dt.date(2026, 11, 10),
    ]  # fmt: skip


def test_minutes_that_are_typed_count_and_a_template_adds_its_cost(store, save):
    template = save(ActivityTemplate, name="Sales call", type_id=CALL, cost=Decimal("12.50"), currency="EUR", minutes=9)
    store.write("Note call", calls.save, {"subject": "Price", "minutes": 30, "template_id": template}, BEGAN, 61.0)
    ((*_rest, minutes, cost, _person, _day),) = kept(store)
    assert [minutes, cost] == [30, Decimal("12.50")]
    assert [each.text for each in store.read(calls.templates)] == ["Sales call"]


@pytest.mark.parametrize(("seconds", "minutes"), [(0, 1), (1, 1), (60, 1), (60.1, 2), (3600, 60), (10**9, 1440), (-5, 1)])
def test_minutes_are_rounded_up(seconds, minutes):
    assert calls.minutes_of(seconds) == minutes


def test_a_call_without_a_subject_is_refused(store):
    with pytest.raises(Invalid):
        store.write("Note call", calls.save, {"subject": ""}, BEGAN, 1.0)
    assert kept(store) == []
