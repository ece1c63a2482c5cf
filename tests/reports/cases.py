"""Any cases a company might have, written into a store and kept beside it in plain Python to reckon with."""

import datetime as dt
import uuid
from dataclasses import dataclass
from decimal import Decimal

from hypothesis import strategies as st

from app.models import Case, CaseStatus, CaseStep, Company, User
from app.models.case import LOST, WON, Outcome, Phase, outcome_of
from app.models.types import derived_id
from app.store.stamps import insert_many

TODAY = dt.date(2026, 11, 20)
CUSTOMERS = {derived_id("test customer", n): n for n in ("Ærø Plast", "Čapek a syn", "Zetor")}
USERS = {derived_id("test user", n): n for n in ("Ida Holm", "Tereza Malá")}
OWN = {
    derived_id("test status", "Talk"): ("Talk", Phase.PREPARATION),
    derived_id("test status", "Quote"): ("Quote", Phase.PREPARATION),
    derived_id("test status", "Delivery"): ("Delivery", Phase.REALISATION),
}
PHASES = {**{key: phase for key, (_name, phase) in OWN.items()}, WON: Phase.REALISATION, LOST: Phase.PREPARATION}


@dataclass(frozen=True)
class Step:
    status: uuid.UUID
    since: dt.date
    days: int | None
    current: bool


@dataclass(frozen=True)
class Made:
    """A case with its steps."""

    customer: uuid.UUID
    responsible: uuid.UUID | None
    status: uuid.UUID
    value: Decimal
    probability: int
    currency: str
    closed: bool
    closed_on: dt.date | None
    ended_on: dt.date | None
    deleted: bool
    steps: tuple[Step, ...] = ()

    @property
    def outcome(self):
        return outcome_of(self.status)

    @property
    def weighted(self):
        return self.value * self.probability / 100

    @property
    def decided(self):
        days = [s.since for s in self.steps if s.current] + [self.closed_on]
        return min((day for day in days if day), default=None)


# Few days, so that they often meet: on the first and the last day of an interval, and today.
dates = st.sampled_from([TODAY + dt.timedelta(days=n) for n in (-400, -50, -20, -7, -1, 0, 1, 60)])
amounts = st.integers(0, 10**13).map(lambda cents: Decimal(cents).scaleb(-2)) | st.just(Decimal(0))


@st.composite
def some_case(draw):
    status = draw(st.sampled_from([*OWN, WON, LOST]))
    outcome = outcome_of(status)
    probability = {Outcome.WON: 100, Outcome.LOST: 0}.get(outcome, draw(st.integers(0, 100)))
    closed = outcome is not Outcome.OPEN and draw(st.booleans())
    past = draw(st.lists(st.tuples(st.sampled_from([*OWN, WON, LOST]), dates, st.none() | st.integers(0, 300)), max_size=3))
    steps = [Step(s, since, days, False) for s, since, days in past]
    if draw(st.integers(0, 9)):  # an import may leave a case without its current step
        steps.append(Step(status, draw(dates), None, True))
    return Made(
        customer=draw(st.sampled_from([*CUSTOMERS])),
        responsible=draw(st.sampled_from([None, *USERS])),
        status=status,
        value=draw(amounts),
        probability=probability,
        currency=draw(st.sampled_from(["EUR", "DKK", ""])),
        closed=closed,
        closed_on=draw(dates) if closed else None,
        ended_on=draw(st.none() | dates) if PHASES[status] is Phase.REALISATION else None,
        deleted=draw(st.integers(0, 9)) == 0,
        steps=tuple(steps),
    )


some_cases = st.lists(some_case(), max_size=12)


def fill(session, cases):
    """Write these cases; what they refer to is there afterwards too."""
    insert_many(session, Company, [{"id": key, "name": name} for key, name in CUSTOMERS.items()])
    insert_many(session, User, [{"id": key, "name": name} for key, name in USERS.items()])
    own = [{"id": key, "name": name, "phase": phase, "position": 50} for key, (name, phase) in OWN.items()]
    insert_many(session, CaseStatus, own)
    insert_many(session, Case, [_case(n, case) for n, case in enumerate(cases, 1)])
    insert_many(session, CaseStep, [_step(n, case, step) for n, case in enumerate(cases, 1) for step in case.steps])


def id_of(n):
    """The id of the n-th case."""
    return derived_id("test case", n)


def _case(n, case):
    return {
        "id": id_of(n), "number": n, "title": f"Case {n}", "company_id": case.customer, "responsible_id": case.responsible,
        "status_id": case.status, "value": case.value, "probability": case.probability, "currency": case.currency,
        "closed": case.closed, "closed_on": case.closed_on, "ended_on": case.ended_on, "deleted": case.deleted,
    }  # fmt: skip


def _step(n, case, step):
    until = step.since + dt.timedelta(days=step.days) if step.days is not None else None
    return {
        "case_id": id_of(n), "status_id": step.status, "since": step.since, "until": until, "days": step.days,
        "value": case.value, "probability": case.probability, "current": step.current,
    }  # fmt: skip


class RollBack(Exception):
    """Ends a trial without leaving anything in the store."""


def reckon(store, cases, run, parameters):
    """The report of a store that holds just these cases, which is empty again afterwards."""
    found = []

    def trial(session):
        fill(session, cases)
        found.append(run(session, parameters))
        raise RollBack

    try:
        store.write("Trial", trial)
    except RollBack:
        return found[0]
