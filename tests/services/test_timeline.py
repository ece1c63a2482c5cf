"""The timeline of companies, persons and cases: everything in one order, filtered by kind, with what it cost (N-14, N-20, F-27)."""

import datetime as dt
from decimal import Decimal

import pytest

from app.models import Activity, Case, Company, Person
from app.models.activity import CALL, EMAIL, MEETING, ActivityStatus, Initiator
from app.services import records, timeline
from app.services.timeline import Sort
from app.store import record

TODAY = dt.date.today()
DONE = ActivityStatus.COMPLETED


def new(store, entity, **values):
    return store.write(f"New {entity.__labels__[0].lower()}", records.save, entity, values).result.id


def days(n):
    return TODAY + dt.timedelta(n)


@pytest.fixture
def told(store):
    """A company with a person and a case, and something of every kind about them."""
    company = new(store, Company, name="Alfa")
    person = new(store, Person, last_name="Novák", company_id=company)
    case = new(store, Case, company_id=company, title="Press")
    about = {"company_id": company, "person_id": person, "case_id": case}
    new(
        store,
        Activity,
        subject="Call",
        type_id=CALL,
        planned_on=days(-5),
        status=DONE,
        minutes=20,
        initiated_by=Initiator.US,
        **about,
    )
    new(
        store,
        Activity,
        subject="Nobody there",
        type_id=CALL,
        planned_on=days(-2),
        status=DONE,
        failed=True,
        initiated_by=Initiator.US,
        **about,
    )
    new(
        store,
        Activity,
        subject="Their mail",
        type_id=EMAIL,
        planned_on=days(-3),
        status=DONE,
        text="Hello\n\nwe want it",
        cost=Decimal("2.50"),
        **about,
    )
    new(store, Activity, subject="Visit", type_id=MEETING, planned_on=days(4), **about)
    new(store, Activity, subject="Another customer's", company_id=new(store, Company, name="Beta"), planned_on=TODAY)
    return about


def items(store, entity, id, *sorts, **kw):
    return store.read(timeline.of, entity, id, sorts or tuple(Sort), **kw).items


@pytest.mark.parametrize("entity", [Company, Person, Case])
def test_an_activity_is_seen_on_everything_it_is_linked_to(store, told, entity):
    id = told[{Company: "company_id", Person: "person_id", Case: "case_id"}[entity]]
    found = [item.title for item in items(store, entity, id) if item.entity is Activity]
    assert found == ["Visit", "Nobody there", "Their mail", "Call"]


def test_everything_stands_in_one_order_with_the_newest_first(store, told):
    found = items(store, Company, told["company_id"])
    assert [item.day for item in found] == sorted((item.day for item in found), reverse=True)
    assert {item.sort for item in found} == set(Sort)
    assert found[0].title == "Visit"


@pytest.mark.parametrize("sort", list(Sort))
def test_each_kind_can_be_seen_alone(store, told, sort):
    found = items(store, Company, told["company_id"], sort)
    assert found
    assert {item.sort for item in found} == {sort}


def test_changes_are_told_by_the_name_of_their_write_and_their_fields(store, told):
    version = store.read(record.load, Company, told["company_id"]).version
    store.write("Save Alfa", records.save, Company, {"city": "Praha"}, told["company_id"], version)
    (newest, *_earlier) = items(store, Company, told["company_id"], Sort.CHANGES)
    assert (newest.title, newest.text, newest.entity) == ("Save Alfa", "City", None)


def test_a_status_of_a_case_is_told_on_its_company_and_leads_to_the_case(store, told):
    (step,) = items(store, Company, told["company_id"], Sort.CASES)
    assert (step.entity, step.id) == (Case, told["case_id"])
    assert "Press: New" in step.title
    assert items(store, Case, told["case_id"], Sort.CASES)[0].title == "New"


def test_a_long_text_is_told_by_its_beginning_in_one_line(store, told):
    (mail,) = items(store, Company, told["company_id"], Sort.MAILS)
    assert mail.text == "Hello we want it"


def test_it_says_when_there_is_more(store, told):
    found = store.read(timeline.of, Company, told["company_id"], tuple(Sort), 2)
    assert (len(found.items), found.more) == (2, True)
    assert not store.read(timeline.of, Company, told["company_id"]).more


def test_what_was_deleted_is_not_told(store, told):
    id = next(item.id for item in items(store, Company, told["company_id"]) if item.title == "Call")
    store.write("Delete", records.delete, Activity, [id])
    assert "Call" not in [item.title for item in items(store, Person, told["person_id"])]


def test_cost_minutes_and_the_last_contact_are_counted_over_what_was_done(store, told):
    cancelled = {"planned_on": TODAY, "status": ActivityStatus.CANCELLED, "minutes": 500, "cost": Decimal(900)}
    new(store, Activity, subject="Cancelled", **told, **cancelled)
    for entity, name in ((Company, "company_id"), (Person, "person_id"), (Case, "case_id")):
        found = store.read(timeline.totals, entity, told[name])
        assert (found.activities, found.minutes, found.costs) == (3, 20, {"EUR": Decimal("2.50")})
        assert (found.last_attempt, found.last_contact) == (days(-2), days(-3))


def test_nothing_done_is_zero(store):
    found = store.read(timeline.totals, Company, new(store, Company, name="Gamma"))
    assert found == (0, 0, {}, None, None)
