"""Won and lost: interval, groups, sums and rates agree with plain Python."""

import datetime as dt
from decimal import Decimal
from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.formats import Formats
from app.models.case import LOST, WON, Outcome
from app.reports.figures import won_lost
from app.reports.figures.won_lost import By, Parameters
from tests.reports.cases import CUSTOMERS, TODAY, USERS, Made, Step, dates, reckon, some_cases

trials = settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])


def key_of(case, by):
    if by is By.MONTH:
        return case.decided and case.decided.isoformat()[:7]
    return {By.CUSTOMER: CUSTOMERS, By.RESPONSIBLE: USERS}[by].get(case.customer if by is By.CUSTOMER else case.responsible)


def inside(case, first, last):
    if not (first or last):
        return True
    return case.decided is not None and (not first or case.decided >= first) and (not last or case.decided <= last)


def rate(won, lost):
    if won + lost == 0:
        return None
    return Decimal((Fraction(won) / Fraction(won + lost) * 1000 + Fraction(1, 2)).__floor__()).scaleb(-1)


@trials
@given(
    cases=some_cases,
    first=st.none() | dates,
    last=st.none() | dates,
    by=st.sampled_from(By),
    customer=st.none() | st.sampled_from([*CUSTOMERS]),
)
def test_counts_values_and_rates_are_exact(store, cases, first, last, by, customer):
    found = reckon(store, cases, won_lost.run, Parameters(first, last, by, customer))
    asked = [c for c in cases if not c.deleted and (customer is None or c.customer == customer)]
    decided = [c for c in asked if c.outcome is not Outcome.OPEN]
    counted = [c for c in decided if inside(c, first, last)]
    wanted = {}
    for c in counted:
        amounts = wanted.setdefault(key_of(c, by), {}).setdefault(c.currency, [0, 0, 0, 0])
        lost = c.outcome is Outcome.LOST
        amounts[lost] += 1
        amounts[2 + lost] += c.value
    texts = {g.key if isinstance(g.key, str) or g.key is None else g.key.text: g for g in found.groups}
    assert {key: {a.currency: [*a[1:]] for a in g.amounts} for key, g in texts.items()} == wanted
    for g in (*found.groups, found.total):
        assert g.rate == rate(g.won, g.lost)
        assert all(a.rate == rate(a.won, a.lost) for a in g.amounts)
    assert (found.total.won, found.total.lost) == (
        sum(c.outcome is Outcome.WON for c in counted),
        sum(c.outcome is Outcome.LOST for c in counted),
    )
    assert found.explanation.counted == len(counted)
    assert found.explanation.counted + sum(n for n, _why in found.explanation.left_out) == len(asked)


def case(status, value=Decimal(100), closed_on=None, since=TODAY):
    customer, user = next(iter(CUSTOMERS)), next(iter(USERS))
    probability = 100 if status == WON else 0
    step = Step(status, since, None, True)
    return Made(customer, user, status, value, probability, "EUR", closed_on is not None, closed_on, None, False, (step,))


def test_the_diagram_changes_with_the_interval(store):
    cases = [case(WON, since=dt.date(2026, n, 15)) for n in range(1, 7)] + [case(LOST, since=dt.date(2026, 3, 1))]
    spring = reckon(store, cases, won_lost.run, Parameters(dt.date(2026, 3, 1), dt.date(2026, 5, 31)))
    assert [(g.key, g.won, g.lost) for g in spring.groups] == [("2026-03", 1, 1), ("2026-04", 1, 0), ("2026-05", 1, 0)]
    assert spring.total.rate == Decimal("75.0")


def test_a_case_delivered_later_counts_on_the_day_it_was_won(store):
    won_in_march = case(WON, since=dt.date(2026, 3, 3), closed_on=dt.date(2026, 6, 30))
    found = reckon(store, [won_in_march], won_lost.run, Parameters())
    assert [g.key for g in found.groups] == ["2026-03"]


def test_a_rate_of_nothing_is_shown_as_a_dash_and_told_as_null(store):
    found = reckon(store, [case(WON, value=Decimal(0))], won_lost.run, Parameters())
    table = next(t for t in found.tables if t.name == "value")
    assert table.texts(table.rows[0], Formats())[-1] == "–"
    assert table.plain(table.rows[0])["rate_by_value"] is None
    assert reckon(store, [], won_lost.run, Parameters()).total.rate is None
