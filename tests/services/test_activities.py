"""Activities: finishing, reopening, repeating, handing over, templates and plans (F-15 … F-19, N-39, N-40)."""

import csv
import datetime as dt
import re
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models import (
    Activity,
    ActivityPlan,
    ActivityTemplate,
    Attendee,
    Case,
    Company,
    Person,
    PlanStep,
    Team,
    User,
)
from app.models.activity import CALL, EMAIL, MEETING, TASK, ActivityStatus, Direction, Evaluation, RecursFrom
from app.models.activity_plan import OffsetUnit
from app.models.case import Priority
from app.models.change import UNDO
from app.services import activities, case_rules, records, undo
from app.services.repeating import next_day, rest_of
from app.store import record
from app.trouble import Invalid, Refused

START = dt.date(2026, 3, 2)  # a Monday
OPEN, DONE = ActivityStatus.NOT_STARTED, ActivityStatus.COMPLETED


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    """The business day of all rules; ``clock(3)`` goes on by three days."""
    now = {"day": START}

    def go_on(days):
        now["day"] += dt.timedelta(days)
        return now["day"]

    monkeypatch.setattr(case_rules, "today", lambda: now["day"])
    return go_on


def new(store, entity, **values):
    return store.write("New", records.save, entity, values).result


def save(store, id, **values):
    return store.write("Save", records.save, Activity, values, id, load(store, id)["version"]).result


def load(store, id, entity=Activity):
    found = store.read(record.load, entity, id)
    return {**found.values, "version": found.version}


def rows(store, entity=Activity, **where):
    return store.read(
        lambda s: [(r.id, r.subject, r.planned_on) for r in s.scalars(select(entity).filter_by(deleted=False, **where))]
    )


@pytest.fixture
def customer(store):
    return new(store, Company, name="Alfa", phone="+4533123456").id


@pytest.fixture
def call(store, customer):
    return new(store, Activity, subject="Call about the quote", type_id=CALL, company_id=customer, planned_on=START).id


# Links ------------------------------------------------------------------------------------------------------------


def test_a_case_brings_its_customer_and_a_person_the_company(store, customer):
    case = new(store, Case, company_id=customer, title="Press").id
    person = new(store, Person, last_name="Novák", company_id=customer).id
    for values in ({"case_id": case}, {"person_id": person}):
        assert load(store, new(store, Activity, subject="Visit", **values).id)["company_id"] == customer


def test_a_company_that_was_chosen_stays(store, customer):
    other = new(store, Company, name="Beta").id
    person = new(store, Person, last_name="Novák", company_id=customer).id
    assert load(store, new(store, Activity, subject="Visit", person_id=person, company_id=other).id)["company_id"] == other


def test_a_new_one_is_a_task_and_a_meeting_lasts_as_long_as_meetings_do(store):
    assert load(store, new(store, Activity, subject="Think").id)["type_id"] == TASK
    made = new(store, Activity, subject="Visit", type_id=MEETING, planned_on=START, planned_at=dt.time(10)).id
    assert load(store, made)["duration"] == 60


# Finishing --------------------------------------------------------------------------------------------------------


def test_completed_means_finished_today_and_reopening_clears_that(store, call):
    save(store, call, status=DONE)
    found = load(store, call)
    assert (found["closed"], found["done_on"], found["due"]) == (True, START, None)
    store.write("Reopen", activities.reopen, call, found["version"])
    found = load(store, call)
    assert (found["closed"], found["done_on"], found["status"], found["due"]) == (False, None, ActivityStatus.IN_PROGRESS, START)


def test_cancelled_is_finished_too(store, call):
    save(store, call, status=ActivityStatus.CANCELLED)
    assert load(store, call)["closed"]


@pytest.mark.parametrize("status", [ActivityStatus.IN_PROGRESS, ActivityStatus.WAITING, ActivityStatus.POSTPONED])
def test_every_other_status_is_open(store, call, status):
    save(store, call, status=status)
    assert not load(store, call)["closed"]


def test_an_interaction_of_another_day_was_finished_on_that_day(store):
    made = new(store, Activity, subject="Called", type_id=CALL, status=DONE, planned_on=START - dt.timedelta(3)).id
    assert load(store, made)["done_on"] == START - dt.timedelta(3)


def test_completing_notes_on_the_activity_itself_what_is_of_its_type(store, call):
    save(store, call, text="Ask for the date")
    note = {"type_id": CALL, "text": "They want it in May", "minutes": 12, "evaluation": Evaluation.POSITIVE}
    done = store.write("Complete", activities.complete, call, load(store, call)["version"], note).result
    found = load(store, call)
    assert done.noted is None
    assert (found["text"], found["minutes"]) == ("Ask for the date\n\nThey want it in May", 12)
    assert (found["status"], found["evaluation"]) == (DONE, Evaluation.POSITIVE)
    assert len(rows(store)) == 1


def test_a_note_of_another_type_is_an_interaction_of_its_own_that_follows(store, customer):
    task = new(store, Activity, subject="Send the price", type_id=TASK, company_id=customer, planned_on=START).id
    version = load(store, task)["version"]
    done = store.write("Complete", activities.complete, task, version, {"type_id": EMAIL, "text": "Sent"}).result
    found = load(store, done.noted)
    assert (found["type_id"], found["company_id"], found["parent_id"], found["closed"]) == (EMAIL, customer, task, True)
    assert load(store, task)["text"] == ""


def test_the_next_step_has_the_same_links_and_is_one_undo_with_the_completion(store, customer):
    case = new(store, Case, company_id=customer, title="Press").id
    call = new(store, Activity, subject="Call", type_id=CALL, case_id=case, planned_on=START).id
    step = {"subject": "Visit", "type_id": MEETING, "planned_on": START + dt.timedelta(7)}
    written = store.write("Complete", activities.complete, call, load(store, call)["version"], None, step)
    found = load(store, written.result.next_step)
    assert (found["case_id"], found["company_id"], found["parent_id"], found["closed"]) == (case, customer, call, False)
    operation = written.changes.operation
    store.write("Undo", undo.reverse, operation, origin=UNDO, reverses=operation)
    assert [(subject, id) for id, subject, _day in rows(store)] == [("Call", call)]
    assert not load(store, call)["closed"]


def test_what_is_finished_or_was_changed_meanwhile_is_not_completed_again(store, call):
    version = load(store, call)["version"]
    save(store, call, subject="Call again")
    with pytest.raises(Refused, match="Somebody else"):
        store.write("Complete", activities.complete, call, version)
    save(store, call, status=DONE)
    with pytest.raises(Refused, match="finished already"):
        store.write("Complete", activities.complete, call, load(store, call)["version"])


def test_a_refused_next_step_leaves_the_activity_open(store, call):
    with pytest.raises(Invalid):
        store.write("Complete", activities.complete, call, load(store, call)["version"], None, {"subject": "", "planned_on": START})
    assert not load(store, call)["closed"]
    assert len(rows(store)) == 1


# Teams ------------------------------------------------------------------------------------------------------------


def test_a_task_of_a_team_needs_somebody_who_finished_it(store):
    team = new(store, Team, name="North").id
    made = new(store, Activity, subject="Answer", team_id=team).id
    with pytest.raises(Invalid, match="who of the team"):
        save(store, made, status=DONE)
    user = new(store, User, name="Ida", login=store.who).id
    save(store, made, status=DONE)
    assert load(store, made)["completed_by_id"] == user


def test_a_task_of_a_team_is_taken_and_given_on(store):
    team, me, other = (
        new(store, Team, name="North").id,
        new(store, User, name="Ida", login=store.who).id,
        new(store, User, name="Bo").id,
    )
    made = new(store, Activity, subject="Answer", team_id=team).id
    assert store.write("Take", activities.take, [made]).result == 1
    assert load(store, made)["responsible_id"] == me
    store.write("Give", activities.give, [made], other)
    assert (load(store, made)["responsible_id"], load(store, made)["team_id"]) == (other, team)
    store.write("Give back", activities.give, [made], None, team)
    assert load(store, made)["responsible_id"] is None


def test_who_is_in_no_table_of_users_cannot_take(store):
    made = new(store, Activity, subject="Answer").id
    with pytest.raises(Refused, match=re.escape(store.who)):
        store.write("Take", activities.take, [made])


def test_putting_off_changes_the_day_and_keeps_the_time(store):
    made = new(store, Activity, subject="Visit", planned_on=START, planned_at=dt.time(10), zone="Europe/Copenhagen", duration=30).id
    before = load(store, made)["begins_at"]
    store.write("Put off", activities.put_off, [made], START + dt.timedelta(2))
    assert load(store, made)["begins_at"] - before == dt.timedelta(2)
    store.write("Put off", activities.put_off, [made], START, dt.time(14))
    assert load(store, made)["planned_at"] == dt.time(14)


# Repeating (F-17) -------------------------------------------------------------------------------------------------


def repeated(store, **values):
    values = {"subject": "Report", "planned_on": START, "rrule": "FREQ=WEEKLY;BYDAY=MO"} | values
    return new(store, Activity, **values).id


def test_completing_one_of_a_series_makes_the_next_one(store, clock):
    made = repeated(store, planned_at=dt.time(9), zone="Europe/Copenhagen", duration=45)
    new(store, Attendee, activity_id=made, name="Eva", email="eva@firma.cz")
    clock(3)
    save(store, made, status=DONE, minutes=50)
    (following,) = [id for id, _s, day in rows(store) if day == START + dt.timedelta(7)]
    found = load(store, following)
    assert (found["status"], found["rrule"], found["parent_id"], found["minutes"]) == (OPEN, "FREQ=WEEKLY;BYDAY=MO", made, None)
    assert found["begins_at"] == dt.datetime(2026, 3, 9, 8, tzinfo=dt.UTC)
    names = store.read(lambda s: list(s.scalars(select(Attendee.name).where(Attendee.activity_id == following))))
    assert names == ["Eva"]


def test_the_next_one_may_be_counted_from_the_day_it_was_finished(store, clock):
    made = repeated(store, rrule="FREQ=DAILY;INTERVAL=10", recurs_from=RecursFrom.CLOSING)
    clock(4)
    save(store, made, status=DONE)
    assert {day for _id, _s, day in rows(store)} == {START, START + dt.timedelta(14)}


def test_reopening_makes_no_second_series(store):
    made = repeated(store)
    save(store, made, status=DONE)
    store.write("Reopen", activities.reopen, made, load(store, made)["version"])
    save(store, made, status=DONE)
    assert len(rows(store)) == 2


def test_cancelling_ends_the_series(store):
    made = repeated(store)
    save(store, made, status=ActivityStatus.CANCELLED)
    assert len(rows(store)) == 1


def test_a_series_ends_after_its_count_and_at_its_last_day(store):
    made = repeated(store, rrule="FREQ=DAILY;COUNT=2")
    save(store, made, status=DONE)
    (last,) = [id for id, _s, day in rows(store) if day > START]
    save(store, last, status=DONE)
    assert len(rows(store)) == 2
    until = repeated(store, rrule="FREQ=DAILY;UNTIL=20260302T235959Z")
    save(store, until, status=DONE)
    assert len(rows(store)) == 3


@pytest.mark.parametrize(
    ("rule", "after", "expected"),
    [
        ("FREQ=MONTHLY", dt.date(2026, 1, 31), dt.date(2026, 3, 31)),  # as iCalendar counts: a month without a 31st has none
        ("FREQ=MONTHLY;BYMONTHDAY=-1", dt.date(2028, 1, 31), dt.date(2028, 2, 29)),
        ("FREQ=YEARLY", dt.date(2028, 2, 29), dt.date(2032, 2, 29)),
        ("FREQ=WEEKLY;BYDAY=MO,TH", dt.date(2026, 12, 31), dt.date(2027, 1, 4)),  # across week 53
        ("FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO", dt.date(2026, 12, 28), dt.date(2032, 12, 27)),
        ("FREQ=DAILY;COUNT=1", START, None),
        ("FREQ=DAILY", dt.date.max, None),
    ],
)
def test_the_next_day_of_a_rule(rule, after, expected):
    assert next_day(rule, after) == expected


def test_what_is_left_of_a_counted_rule():
    assert rest_of("FREQ=DAILY;COUNT=3;INTERVAL=2") == "FREQ=DAILY;COUNT=2;INTERVAL=2"
    assert rest_of("FREQ=DAILY;COUNT=1") == ""
    assert rest_of("FREQ=DAILY") == "FREQ=DAILY"


# Templates and plans ----------------------------------------------------------------------------------------------


def test_a_template_fills_type_direction_cost_and_minutes(store):
    template = new(
        store,
        ActivityTemplate,
        name="Visit",
        type_id=MEETING,
        direction=Direction.OUTBOUND,
        minutes=90,
        cost=Decimal("45.50"),
        currency="EUR",
    ).id
    assert store.read(activities.filled, template) == {
        "template_id": template,
        "type_id": MEETING,
        "direction": Direction.OUTBOUND,
        "minutes": 90,
        "cost": Decimal("45.50"),
        "currency": "EUR",
    }


def plan(store, *steps):
    made = new(store, ActivityPlan, name="After the fair").id
    for n, (subject, after, unit) in enumerate(steps):
        new(store, PlanStep, plan_id=made, position=n, type_id=CALL, subject=subject, after=after, unit=unit)
    return made


def test_assigning_a_plan_makes_all_tasks_at_once_counted_from_its_start(store, customer):
    made = plan(
        store,
        ("Today", 0, OffsetUnit.DAYS),
        ("Week", 2, OffsetUnit.WEEKS),
        ("Month", 1, OffsetUnit.MONTHS),
        ("Working", 5, OffsetUnit.WORKING_DAYS),
        ("Before", -1, OffsetUnit.DAYS),
    )
    start = dt.date(2026, 3, 31)
    written = store.write("Assign", activities.assign, made, start, {"company_id": customer}, "DK")
    days = {subject: day for _id, subject, day in rows(store)}
    assert days == {
        "Today": start,
        "Week": start + dt.timedelta(14),
        "Month": dt.date(2026, 4, 30),
        "Working": dt.date(2026, 4, 10),  # over Easter
        "Before": start - dt.timedelta(1),
    }
    assert {load(store, id)["plan_id"] for id in written.result} == {made}
    operation = written.changes.operation
    store.write("Undo", undo.reverse, operation, origin=UNDO, reverses=operation)
    assert rows(store) == []


def test_a_plan_without_steps_and_a_start_at_the_end_of_time_are_told(store):
    with pytest.raises(Invalid, match="has no steps"):
        store.write("Assign", activities.assign, plan(store), START, {})
    made = plan(store, ("Late", 5, OffsetUnit.MONTHS))
    with pytest.raises(Invalid, match="start"):
        store.write("Assign", activities.assign, made, dt.date.max, {})


_UNITS = {"D": OffsetUnit.DAYS, "W": OffsetUnit.WEEKS, "M": OffsetUnit.MONTHS}


def test_the_steps_of_a_real_company_become_tasks_with_their_days(store, shared_data):
    """The 33 steps in 9 plans of the BC demo company (F-18)."""
    with (shared_data / "bc-contoso-crm" / "activity_step.csv").open(encoding="utf-8-sig", newline="") as file:
        steps = list(csv.DictReader(file))
    assert len(steps) == 33
    plans = {}
    for n, step in enumerate(steps):
        code, formula = step["ActivityCode"], step["DateFormula"]
        if code not in plans:
            plans[code] = new(store, ActivityPlan, name=code, code=code).id
        number, unit = _offset(formula.strip("<>"))
        subject = step["Description"]
        new(
            store,
            PlanStep,
            plan_id=plans[code],
            position=n,
            type_id=TASK,
            subject=subject,
            after=number,
            unit=unit,
            priority=Priority.NORMAL,
        )
    assert len(plans) == 9
    made = [id for key in plans.values() for id in store.write("Assign", activities.assign, key, START, {}).result]
    assert len(made) == 33
    assert min(day for _id, _s, day in rows(store)) >= START


def _offset(formula):
    """ "+2W+1D" is 15 days; a formula of one unit keeps it."""
    parts = re.findall(r"\+(\d+)([DWM])", formula)
    if len(parts) == 1:
        return int(parts[0][0]), _UNITS[parts[0][1]]
    return sum(int(n) * {"D": 1, "W": 7}[unit] for n, unit in parts), OffsetUnit.DAYS
