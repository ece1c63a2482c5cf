"""Every status is there, Won, Lost and the unused ones too, with what plain Python counts."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.models.case import LOST, WON, Outcome
from app.reports.figures import status
from app.reports.figures.status import Only
from tests.reports.cases import OWN, reckon, some_cases

trials = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@trials
@given(cases=some_cases, only=st.sampled_from(Only))
def test_count_and_sums_of_each_status_are_exact(store, cases, only):
    found = reckon(store, cases, status.run, status.Parameters(only))
    wanted = {}
    for c in (c for c in cases if not c.deleted and c.outcome in only.outcomes):
        n, value, weighted = wanted.get((c.status, c.currency), (0, 0, 0))
        wanted[c.status, c.currency] = (n + 1, value + c.value, weighted + c.weighted)
    used = {(s.status.ref.id, s.currency): (s.cases, s.value, s.weighted) for s in found.sums if s.cases}
    assert used == wanted
    alive = sum(not c.deleted for c in cases)
    assert found.explanation.counted == sum(n for n, _value, _weighted in wanted.values())
    assert found.explanation.counted + sum(n for n, _why in found.explanation.left_out) == alive


@pytest.mark.parametrize("only", Only)
def test_unused_statuses_are_shown_with_zero(store, only):
    found = reckon(store, [], status.run, status.Parameters(only))
    shown = [s.status.ref.id for s in found.sums]
    assert (WON in shown) is (Outcome.WON in only.outcomes)
    assert (LOST in shown) is (Outcome.LOST in only.outcomes)
    assert set(OWN) <= set(shown) or Outcome.OPEN not in only.outcomes
    assert all(s.cases == 0 and s.value is None for s in found.sums)
