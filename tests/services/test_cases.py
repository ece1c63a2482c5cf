"""Cases: what Won and Lost mean, what a status leaves behind, and that a closed case stays as it is."""

import datetime as dt
from contextlib import nullcontext
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import select, text

from app.models import Case, CaseCompetitor, CaseStatus, CaseStep, CloseReason, Company, CompanySetting
from app.models.case import LOST, WON, Outcome, Phase, outcome_of, weighted
from app.models.types import derived_id
from app.services import case_rules, cases, records, undo
from app.services.cases import Days, Stay
from app.services.records import Part
from app.store import record
from app.store.listing import Listing, totals
from app.trouble import Invalid, Refused, Trouble

NEW, CONTACTED, SENT = (derived_id("status", name) for name in ("New", "Contacted", "Quote sent"))
BEST_PRICE, TOO_EXPENSIVE = (derived_id("close reason", name) for name in ("Best price", "Too expensive"))
START = dt.date(2026, 3, 2)


@pytest.fixture
def clock(monkeypatch):
    """The business day of all rules; ``clock(3)`` goes on by three days."""
    now = {"day": START}

    def go_on(days):
        now["day"] += dt.timedelta(days)
        return now["day"]

    monkeypatch.setattr(case_rules, "today", lambda: now["day"])
    return go_on


@pytest.fixture
def customer(store):
    return store.write("New", records.save, Company, {"name": "Alfa", "currency": "DKK"}).result.id


@pytest.fixture
def case(store, clock, customer):
    values = {"company_id": customer, "title": "Press", "value": Decimal("1000.50")}
    return store.write("New", records.save, Case, values).result


def save(store, case, **values):
    version = store.read(record.load, Case, case.id).version
    return store.write("Save", records.save, Case, values, case.id, version).result


def close(store, case, outcome=Outcome.WON, reason=BEST_PRICE, **kw):
    version = store.read(record.load, Case, case.id).version
    return store.write("Close", cases.close, case.id, version, outcome, reason, **kw).result


def reopen(store, case):
    version = store.read(record.load, Case, case.id).version
    return store.write("Reopen", cases.reopen, case.id, version).result


def values_of(store, case):
    return store.read(record.load, Case, case.id).values


# Probability and value --------------------------------------------------------------------------------------------


def test_won_means_a_hundred_and_lost_means_nothing(store, case):
    save(store, case, status_id=WON)
    found = values_of(store, case)
    assert (found["probability"], found["weighted"]) == (100, found["value"])
    save(store, case, status_id=LOST)
    found = values_of(store, case)
    assert (found["probability"], found["weighted"]) == (0, 0)


@pytest.mark.parametrize(("status", "probability"), [(WON, 40), (LOST, 40), (WON, 0), (LOST, 100)])
def test_another_probability_for_won_and_lost_is_refused(store, case, status, probability):
    with pytest.raises(Invalid) as caught:
        save(store, case, status_id=status, probability=probability)
    assert [name for name, _text in caught.value.problems] == ["probability"]
    save(store, case, status_id=status)
    with pytest.raises(Invalid):
        save(store, case, probability=40)


@pytest.mark.parametrize("status", [WON, LOST])
def test_the_database_itself_refuses_another_probability(store, case, status):
    save(store, case, status_id=status)
    with pytest.raises(Trouble):
        store.write("By hand", _sql, "UPDATE cases SET probability = 40, version = version + 1")
    with pytest.raises(Trouble):
        store.write("By hand", _sql, "UPDATE cases SET probability = 101, version = version + 1")


def _sql(session, statement):
    session.execute(text(statement))


def test_a_case_made_as_won_is_settled_at_once(store, customer):
    made = store.write("New", records.save, Case, {"company_id": customer, "title": "Press", "status_id": WON}).result
    assert values_of(store, made)["probability"] == 100


def test_a_status_brings_its_usual_probability_unless_one_is_typed(store, case):
    assert values_of(store, case)["probability"] == 10  # of the first status
    save(store, case, status_id=SENT)
    assert values_of(store, case)["probability"] == 50
    save(store, case, status_id=CONTACTED, probability=33)
    assert values_of(store, case)["probability"] == 33
    own = store.write("New", records.save, CaseStatus, {"name": "Visited"}).result
    save(store, case, status_id=own.id)
    assert values_of(store, case)["probability"] == 33  # a status without a usual one leaves it


@settings(max_examples=300)
@given(value=st.decimals(0, 100_000_000_000, places=2), probability=st.integers(0, 100))
def test_the_weighted_value_is_exact(value, probability):
    assert Fraction(weighted(value, probability)) == Fraction(value) * probability / 100


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(amounts=st.lists(st.tuples(st.decimals(0, 100_000_000_000, places=2), st.integers(0, 100)), min_size=1, max_size=8))
def test_the_store_weighs_and_sums_exactly(store, customer, amounts):
    def act(session):
        for old in session.scalars(select(Case).where(Case.deleted.is_(False))):
            old.deleted = True
        for value, probability in amounts:
            values = {"company_id": customer, "title": "x", "status_id": SENT, "value": value, "probability": probability}
            records.save(session, Case, values)

    store.write("New cases", act)
    exact = sum(Fraction(value) * probability / 100 for value, probability in amounts)
    found = store.read(totals, Listing(Case), ("value", "weighted"))
    assert Fraction(found.sums["weighted"].get("DKK", Decimal(0))) == exact
    assert found.sums["value"].get("DKK", 0) == sum(value for value, _p in amounts)


# What a new case starts with --------------------------------------------------------------------------------------


def test_a_case_needs_a_customer(store):
    with pytest.raises(Invalid) as caught:
        store.write("New", records.save, Case, {"title": "Press"})
    assert [name for name, _text in caught.value.problems] == ["company_id"]


def test_a_new_case_has_the_customers_currency_else_the_companys_own(store, case):
    assert values_of(store, case)["currency"] == "DKK"
    other = store.write("New", records.save, Company, {"name": "Beta"}).result
    made = store.write("New", records.save, Case, {"company_id": other.id, "title": "Press"}).result
    own = store.read(lambda session: session.scalar(select(CompanySetting.value).where(CompanySetting.key.like("%currency%"))))
    assert values_of(store, made)["currency"] in own
    typed = {"company_id": other.id, "title": "Press", "currency": "SEK"}
    assert values_of(store, store.write("New", records.save, Case, typed).result)["currency"] == "SEK"


def test_a_new_case_starts_in_the_first_status_today(store, case):
    found = values_of(store, case)
    assert (found["status_id"], found["created_on"]) == (NEW, START)


def test_without_any_status_a_case_cannot_be_made_and_says_so(store, customer):
    def act(session):
        for status in session.scalars(select(CaseStatus).where(CaseStatus.outcome == Outcome.OPEN)):
            status.deleted = True

    store.write("Delete all", act)
    with pytest.raises(Invalid) as caught:
        store.write("New", records.save, Case, {"company_id": customer, "title": "Press"})
    assert [name for name, _text in caught.value.problems] == ["status_id"]


# Status history ---------------------------------------------------------------------------------------------------


def test_every_status_leaves_its_days_behind(store, case, clock):
    clock(3)
    save(store, case, status_id=SENT)
    clock(10)
    save(store, case, status_id=WON)
    clock(4)
    close(store, case)
    clock(100)
    stays = store.read(cases.stays, case.id)
    assert stays == [
        Stay("New", Phase.PREPARATION, Outcome.OPEN, START, START + dt.timedelta(3), 3),
        Stay("Quote sent", Phase.PREPARATION, Outcome.OPEN, START + dt.timedelta(3), START + dt.timedelta(13), 10),
        Stay("Won", Phase.REALISATION, Outcome.WON, START + dt.timedelta(13), None, 4),
    ]
    assert cases.days(stays) == Days(13, 4)


def test_the_days_of_an_open_case_run_until_today(store, case, clock):
    clock(7)
    assert cases.days(store.read(cases.stays, case.id)) == Days(7, 0)
    clock(1)
    assert cases.days(store.read(cases.stays, case.id)) == Days(8, 0)


def test_a_lost_case_spends_no_days_after_it_is_lost(store, case, clock):
    clock(5)
    save(store, case, status_id=LOST)
    clock(50)
    assert cases.days(store.read(cases.stays, case.id)) == Days(5, 0)


def test_preparation_begins_on_the_day_the_case_was_made(store, customer, clock):
    values = {"company_id": customer, "title": "Press", "created_on": START - dt.timedelta(20)}
    made = store.write("New", records.save, Case, values).result
    assert cases.days(store.read(cases.stays, made.id)) == Days(20, 0)
    later = {"company_id": customer, "title": "Press", "created_on": START + dt.timedelta(20)}
    made = store.write("New", records.save, Case, later).result
    assert cases.days(store.read(cases.stays, made.id)) == Days(0, 0)


def test_several_statuses_on_one_day_keep_their_order(store, case):
    for status in (CONTACTED, SENT, NEW, SENT, CONTACTED):
        save(store, case, status_id=status)
    names = [stay.status for stay in store.read(cases.stays, case.id)]
    assert names == ["New", "Contacted", "Quote sent", "New", "Quote sent", "Contacted"]


def test_the_current_step_follows_value_probability_and_expected_close(store, case):
    save(store, case, value=Decimal("2000.00"), probability=35, expected_close=START)
    (step,) = store.read(record.parts, CaseStep, case.id)
    assert [step.values[name] for name in ("value", "probability", "expected_close", "current")] == [2000, 35, START, True]


# Closing and reopening --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("outcome", "reason"), [(Outcome.WON, BEST_PRICE), (Outcome.LOST, TOO_EXPENSIVE)])
def test_closing_settles_locks_and_remembers_why_and_when(store, case, clock, outcome, reason):
    day = clock(6)
    close(store, case, outcome, reason)
    found = values_of(store, case)
    assert (outcome_of(found["status_id"]), found["closed"], found["closed_on"]) == (outcome, True, day)
    assert found["close_reason_id"] == reason
    assert found["probability"] == (100 if outcome is Outcome.WON else 0)
    step = next(s for s in store.read(record.parts, CaseStep, case.id) if s.values["current"])
    assert step.values["close_reason_id"] == reason


@pytest.mark.parametrize(
    ("outcome", "reason", "field"),
    [
        (Outcome.WON, None, "close_reason_id"),
        (Outcome.WON, TOO_EXPENSIVE, "close_reason_id"),
        (Outcome.LOST, BEST_PRICE, "close_reason_id"),
        (Outcome.OPEN, BEST_PRICE, "status_id"),
    ],
)
def test_closing_needs_an_outcome_and_a_reason_for_it(store, case, outcome, reason, field):
    with pytest.raises(Invalid) as caught:
        close(store, case, outcome, reason)
    assert [name for name, _text in caught.value.problems] == [field]
    assert not values_of(store, case)["closed"]


def test_closing_with_a_deleted_reason_is_refused(store, case):
    reason = store.write("New", records.save, CloseReason, {"name": "Luck", "outcome": Outcome.WON}).result
    store.write("Delete", records.delete, CloseReason, [reason.id])
    with pytest.raises(Invalid):
        close(store, case, reason=reason.id)


def test_closing_on_an_earlier_day_ends_the_realisation_that_day(store, case, clock):
    day = clock(5)
    clock(5)
    close(store, case, on=day)
    found = values_of(store, case)
    assert (found["closed_on"], found["started_on"], found["ended_on"]) == (day, day, day)


def test_closing_a_case_that_somebody_changed_is_refused(store, case):
    stale = store.read(record.load, Case, case.id).version
    save(store, case, title="Mill")
    with pytest.raises(Refused, match="changed this case"):
        store.write("Close", cases.close, case.id, stale, Outcome.WON, BEST_PRICE)
    close(store, case)
    with pytest.raises(Refused, match="closed already"):
        close(store, case)
    with pytest.raises(Refused, match="changed this case"):
        store.write("Reopen", cases.reopen, case.id, stale)


def test_a_closed_case_is_locked_for_every_way_in(store, case, customer):
    save(store, case, title="Press 2")
    part = store.write("New", records.save, CaseCompetitor, {"case_id": case.id, "company_id": customer}).result
    close(store, case)
    with pytest.raises(Refused, match="closed and locked"):
        save(store, case, title="Mill")
    with pytest.raises(Refused, match="closed and locked"):
        save(store, case, status_id=SENT)
    version = store.read(record.load, Case, case.id).version
    with pytest.raises(Refused, match="closed and locked"):
        store.write("Save", records.save, Case, {}, case.id, version, parts=[Part(CaseCompetitor, {"company_id": customer})])
    with pytest.raises(Refused, match="closed and locked"):
        store.write("Save", records.save, CaseCompetitor, {"notes": "x"}, part.id, part.version)
    with pytest.raises(Refused, match="closed and locked"):
        store.write("Delete", records.delete, CaseCompetitor, [part.id])
    with pytest.raises(Refused, match="stays for the statistics"):
        store.write("Delete", records.delete, Case, [case.id])
    with pytest.raises(Trouble, match="closed and locked"):
        store.write("By hand", _sql, "UPDATE cases SET title = 'Mill', version = version + 1")
    with pytest.raises(Trouble, match="never removed"):
        store.write("By hand", _sql, "DELETE FROM cases")
    assert values_of(store, case)["title"] == "Press 2"


def test_reopening_goes_back_to_the_status_and_probability_before(store, case, clock):
    save(store, case, status_id=SENT, probability=65)
    clock(2)
    save(store, case, status_id=WON)
    clock(2)
    close(store, case)
    clock(2)
    reopen(store, case)
    found = values_of(store, case)
    assert (found["status_id"], found["probability"], found["closed"]) == (SENT, 65, False)
    assert [found[name] for name in ("closed_on", "close_reason_id", "started_on", "ended_on")] == [None] * 4
    assert [s.status for s in store.read(cases.stays, case.id)] == ["New", "Quote sent", "Won", "Quote sent"]
    with pytest.raises(Refused, match="open already"):
        reopen(store, case)


def test_reopening_keeps_the_start_of_realisation_that_was_typed(store, case, clock):
    typed = START - dt.timedelta(3)
    save(store, case, started_on=typed)
    close(store, case)
    reopen(store, case)
    assert values_of(store, case)["started_on"] == typed


def test_a_reopened_case_can_be_changed_and_closed_again(store, case):
    close(store, case)
    reopen(store, case)
    save(store, case, title="Mill")
    close(store, case, Outcome.LOST, TOO_EXPENSIVE)
    assert values_of(store, case)["closed"]


def test_lost_and_closed_are_two_things(store, case):
    save(store, case, status_id=LOST)
    assert not values_of(store, case)["closed"]
    save(store, case, status_id=SENT)  # second thoughts, without any reopening
    assert values_of(store, case)["probability"] == 50
    save(store, case, status_id=LOST)
    close(store, case, Outcome.LOST, TOO_EXPENSIVE)
    assert values_of(store, case)["closed"]


# The customer -----------------------------------------------------------------------------------------------------


def test_a_company_with_open_cases_is_not_deleted(store, case, customer):
    number = values_of(store, case)["number"]
    with pytest.raises(Refused, match=rf"Alfa has an open case \({number}\)"):
        store.write("Delete", records.delete, Company, [customer])
    store.write("New", records.save, Case, {"company_id": customer, "title": "Mill"})
    with pytest.raises(Refused, match="Alfa has 2 open cases"):
        store.write("Delete", records.delete, Company, [customer])


def test_a_company_whose_cases_are_settled_or_gone_is_deleted(store, case, customer):
    close(store, case)
    other = store.write("New", records.save, Case, {"company_id": customer, "title": "Mill"}).result
    store.write("Delete", records.delete, Case, [other.id])
    store.write("Delete", records.delete, Company, [customer])
    assert store.read(record.load, Case, case.id).texts["company_id"] == "Alfa"  # a closed case still tells whose it was


# Any sequence of acts ---------------------------------------------------------------------------------------------


class Machine(RuleBasedStateMachine):
    """One case, through anything a user may do to it, in any order."""

    def __init__(self, store, customer, day):
        super().__init__()
        self.store, self.customer, self.day = store, customer, day
        self.day["day"] = START

    @initialize(back=st.integers(0, 30))
    def make(self, back):
        values = {"company_id": self.customer, "title": "Press", "value": Decimal(100), "created_on": START - dt.timedelta(back)}
        self.case = self.store.write("New case", records.save, Case, values).result

    @property
    def now(self):
        return self.store.read(record.load, Case, self.case.id)

    @rule(days=st.integers(0, 9))
    def time_passes(self, days):
        self.day["day"] += dt.timedelta(days)

    @precondition(lambda self: not self.now.deleted)
    @rule(status=st.sampled_from([NEW, CONTACTED, SENT, WON, LOST]), probability=st.none() | st.integers(0, 100))
    def change_status(self, status, probability):
        values = {"status_id": status} | ({} if probability is None else {"probability": probability})
        now, settled = self.now.values, {WON: 100, LOST: 0}.get(status)
        typed = probability is not None and probability != now["probability"]
        changes = typed or status != now["status_id"]
        refused = (now["closed"] and changes) or (typed and settled is not None and probability != settled)
        with pytest.raises(Refused) if refused else nullcontext():
            save(self.store, self.case, **values)

    @precondition(lambda self: not self.now.deleted and not self.now.values["closed"])
    @rule(value=st.decimals(0, 10_000, places=2), follow_up=st.none() | st.dates(START, dt.date(2027, 1, 1)))
    def change_value(self, value, follow_up):
        save(self.store, self.case, value=value, follow_up=follow_up, expected_close=START)

    @precondition(lambda self: not self.now.deleted and not self.now.values["closed"])
    @rule(outcome=st.sampled_from([(Outcome.WON, BEST_PRICE), (Outcome.LOST, TOO_EXPENSIVE)]))
    def close(self, outcome):
        close(self.store, self.case, *outcome)

    @precondition(lambda self: not self.now.deleted and self.now.values["closed"])
    @rule()
    def reopen(self):
        reopen(self.store, self.case)

    @rule()
    def undo(self):
        self._back(self.store.read(undo.state, self.store.who).undo, "Undo")

    @rule()
    def redo(self):
        self._back(self.store.read(undo.state, self.store.who).redo, "Redo")

    def _back(self, operation, word):
        if operation is None or operation.label == "New case":
            return  # what came before belongs to another example
        self.store.write(f"{word}: {operation.label}", undo.reverse, operation.id, origin="undo", reverses=operation.id)

    @invariant()
    def it_holds_together(self):
        if not hasattr(self, "case"):
            return
        now = self.now.values
        steps = self.store.read(record.parts, CaseStep, self.case.id)
        current = [s for s in steps if s.values["current"]]
        assert len(current) == 1
        assert current[0].values["status_id"] == now["status_id"]
        assert [current[0].values[n] for n in ("value", "probability")] == [now["value"], now["probability"]]
        for step in steps:
            over = not step.values["current"]
            assert (step.values["until"] is not None) == (step.values["days"] is not None) == over
            assert not over or step.values["days"] == (step.values["until"] - step.values["since"]).days >= 0
        outcome = outcome_of(now["status_id"])
        assert now["probability"] == {Outcome.WON: 100, Outcome.LOST: 0}.get(outcome, now["probability"])
        assert now["weighted"] == now["value"] * now["probability"] / 100
        if now["closed"]:
            assert outcome is not Outcome.OPEN
            assert now["closed_on"]
            assert now["close_reason_id"]
        assert now["closed"] or now["closed_on"] is None
        due = [day for day in (now["follow_up"], now["expected_close"]) if day]
        assert now["deadline"] == (min(due, default=None) if outcome is Outcome.OPEN else None)
        assert all(stay.days >= 0 for stay in self.store.read(cases.stays, self.case.id))


@pytest.mark.parametrize("examples", [6, pytest.param(300, marks=[pytest.mark.soak, pytest.mark.timeout(3600)])])
def test_no_sequence_of_acts_leaves_a_case_in_disorder(store, customer, monkeypatch, examples):
    day = {"day": START}
    monkeypatch.setattr(case_rules, "today", lambda: day["day"])
    run_state_machine_as_test(
        lambda: Machine(store, customer, day),
        settings=settings(max_examples=examples, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)),
    )
