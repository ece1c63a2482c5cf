"""The pipeline agrees to the last decimal with the same figures reckoned in plain Python, on both stores."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import HealthCheck, given, settings

from app.models.case import Outcome
from app.reports.figures import pipeline
from tests.reports.cases import OWN, reckon, some_cases

trials = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


def run(store, cases):
    return reckon(store, cases, pipeline.run, pipeline.Parameters())


def sums(cases):
    found = {}
    for case in cases:
        old = found.get(case.currency, (0, Fraction(0), Fraction(0)))
        weighted = Fraction(case.value) * case.probability / 100
        found[case.currency] = (old[0] + 1, old[1] + Fraction(case.value), old[2] + weighted)
    return found


def exact(found):
    return {s.currency: (s.cases, Fraction(s.value), Fraction(s.weighted)) for s in found}


def half_up(fraction):
    cents = (Fraction(fraction) * 100 + Fraction(1, 2)).__floor__()
    return Decimal(cents).scaleb(-2)


@trials
@given(cases=some_cases)
def test_every_sum_of_the_pipeline_is_exact(store, cases):
    found = run(store, cases)
    wanted = [c for c in cases if not c.deleted and c.outcome is Outcome.OPEN and c.value]
    assert exact(found.sums) == sums(wanted)
    by_status = {
        (status, currency): values for status in OWN for currency, values in sums(c for c in wanted if c.status == status).items()
    }
    assert {(s.status.ref.id, s.sum.currency): next(iter(exact([s.sum]).values())) for s in found.statuses} == by_status
    for s in found.sums:
        assert s.average == half_up(Fraction(s.value) / s.cases)


@trials
@given(cases=some_cases)
def test_every_case_is_either_counted_or_left_out_for_a_reason(store, cases):
    explanation = run(store, cases).explanation
    alive = [c for c in cases if not c.deleted]
    assert explanation.counted == sum(c.outcome is Outcome.OPEN and c.value > 0 for c in alive)
    assert explanation.counted + sum(n for n, _why in explanation.left_out) == len(alive)
    assert all(n > 0 and why for n, why in explanation.left_out)


def test_the_oracle_rounds_half_up():
    assert half_up(Fraction(1, 200)) == Decimal("0.01") == Decimal("0.005").quantize(Decimal("0.01"), ROUND_HALF_UP)
