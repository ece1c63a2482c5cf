"""Days, averages and expected turnover by phase agree with plain Python, and with each case's own history."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

from hypothesis import HealthCheck, given, settings

from app.models.case import LOST, WON, Outcome, Phase
from app.reports.figures import phases
from app.reports.figures.phases import Parameters
from app.services import case_rules, cases
from tests.reports.cases import CUSTOMERS, OWN, PHASES, TODAY, USERS, Made, Step, id_of, reckon, some_cases

trials = settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
EVERYTHING = Parameters(limit=0, finished=True, today=TODAY)
TALK, QUOTE, DELIVERY = OWN


def phase_now(case):
    if case.outcome is Outcome.LOST:
        return None
    if PHASES[case.status] is Phase.PREPARATION:
        return Phase.PREPARATION
    return None if case.closed or (case.ended_on and case.ended_on <= TODAY) else Phase.REALISATION


def days_by_phase(case):
    found = {}
    for step in case.steps:
        if step.status != LOST:
            end = case.ended_on or case.closed_on or TODAY
            days = step.days if step.days is not None else max(0, (end - step.since).days)
            found[PHASES[step.status]] = found.get(PHASES[step.status], 0) + days
    return found


def mean(days):
    if not days:
        return None
    return Decimal((Fraction(sum(days), len(days)) * 10 + Fraction(1, 2)).__floor__()).scaleb(-1)


def totals(cases, key):
    found = {}
    for case in (c for c in cases if not c.deleted and phase_now(c)):
        n, value, weighted = found.get(key(case), (0, 0, 0))
        found[key(case)] = (n + 1, value + case.value, weighted + case.weighted)
    return found


@trials
@given(made=some_cases)
def test_turnover_days_and_averages_are_exact(store, made):
    found = reckon(store, made, phases.run, EVERYTHING)
    assert {(t.phase, t.currency): tuple(t[2:]) for t in found.turnover} == totals(made, lambda c: (phase_now(c), c.currency))
    by_user = totals(made, lambda c: (USERS.get(c.responsible), phase_now(c), c.currency))
    assert {(r.user and r.user.text, *r.turnover[:2]): tuple(r.turnover[2:]) for r in found.responsible} == by_user
    alive = {n: c for n, c in enumerate(made, 1) if not c.deleted}
    spent = {n: days for n, c in alive.items() if (days := days_by_phase(c))}
    shown = {c.number: {p: d for p, d in zip(Phase, c[4:], strict=True) if d is not None} for c in found.cases}
    assert shown == spent
    for average in found.averages:
        running = [d[average.phase] for n, d in spent.items() if average.phase in d and phase_now(made[n - 1]) is average.phase]
        over = [d[average.phase] for n, d in spent.items() if average.phase in d and phase_now(made[n - 1]) is not average.phase]
        assert average[1:] == (len(running), mean(running), len(over), mean(over))
    assert found.explanation.counted + sum(n for n, _why in found.explanation.left_out) == len(alive)


@trials
@given(made=some_cases)
def test_the_average_of_a_status_is_that_of_its_stays_that_are_over(store, made):
    found = reckon(store, made, phases.run, EVERYTHING)
    over = {}
    for step in (s for c in made if not c.deleted for s in c.steps if not s.current and s.days is not None):
        over.setdefault(step.status, []).append(step.days)
    assert {s.status.ref.id: (s.stays, s.days) for s in found.stages if s.stays} == {k: (len(d), mean(d)) for k, d in over.items()}


@trials
@given(made=some_cases)
def test_the_report_counts_the_days_that_each_case_shows_in_its_history(store, made):
    def both(session, parameters):
        found = phases.run(session, parameters)
        own = {n: cases.stays(session, id_of(n)) for n in range(1, len(made) + 1)}
        return found, {n: tuple(cases.days(stays)) for n, stays in own.items()}

    found, own = reckon(store, made, both, Parameters(0, finished=True, today=case_rules.today()))
    for case in found.cases:
        assert (case.preparation or 0, case.realisation or 0) == own[case.number]


def made(status, steps, **values):
    customer = next(iter(CUSTOMERS))
    probability = 100 if status == WON else 0
    fields = {"closed": False, "closed_on": None, "ended_on": None, "deleted": False} | values
    return Made(customer, None, status, Decimal(100), probability, "EUR", steps=tuple(steps), **fields)


def day(n):
    return TODAY - dt.timedelta(days=n)


def test_a_won_case_was_prepared_until_it_was_won_and_is_realised_until_it_ends(store):
    steps = [Step(TALK, day(100), 40, False), Step(QUOTE, day(60), 30, False), Step(WON, day(30), None, True)]
    running, ended = made(WON, steps), made(WON, steps, ended_on=day(10))
    found = reckon(store, [running, ended], phases.run, EVERYTHING)
    assert {c.number: (c.preparation, c.realisation) for c in found.cases} == {1: (70, 30), 2: (70, 20)}
    assert [(t.phase, t.cases) for t in found.turnover] == [(Phase.REALISATION, 1)]


def test_a_lost_case_spends_no_days_after_it_is_lost(store):
    steps = [Step(TALK, day(50), 20, False), Step(LOST, day(30), None, True)]
    found = reckon(store, [made(LOST, steps)], phases.run, EVERYTHING)
    assert [(c.preparation, c.realisation) for c in found.cases] == [(20, None)]
    assert found.turnover == ()


def test_only_running_cases_are_named_unless_all_are_wanted_and_the_longest_come_first(store):
    running = [made(TALK, [Step(TALK, day(n), None, True)]) for n in (5, 50, 20)]
    lost = made(LOST, [Step(TALK, day(90), 80, False), Step(LOST, day(10), None, True)])
    everything = [*running, lost]
    named = lambda parameters: [c.number for c in reckon(store, everything, phases.run, parameters).cases]  # noqa: E731
    assert named(Parameters(today=TODAY)) == [2, 3, 1]
    assert named(Parameters(limit=2, today=TODAY)) == [2, 3]
    assert named(EVERYTHING) == [4, 2, 3, 1]


def test_the_report_needs_as_many_statements_for_many_cases_as_for_one(store, statements):
    def count(session, parameters):
        with statements(session) as seen:
            phases.run(session, parameters)
        return len(seen)

    one = [made(TALK, [Step(TALK, day(5), None, True)])]
    assert reckon(store, one, count, EVERYTHING) == reckon(store, one * 30, count, EVERYTHING)
