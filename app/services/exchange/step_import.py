"""Keeps the status steps of imported cases in order, for many cases at once (F-06).

Every case has one current step, which agrees with the case; the steps before it know their days.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Collection, Iterable, Sequence
from itertools import batched, pairwise
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from app.models import Case, CaseStep, Journal
from app.models.case import WON, Outcome, outcome_of
from app.models.change import IMPORT
from app.services import case_rules
from app.store import stamps

_SHARED: Final = ("status_id", "value", "probability", "expected_close", "close_reason_id")  # of a case and its current step
_MANY: Final = 500
type _Record = dict[str, Any]
type _Changes = list[tuple[_Record, _Record]]  # a record as it is, and its new values


def first_steps(session: Session, cases: list[uuid.UUID]) -> None:
    """The first step of new cases: since the day they were made, or since the day they were closed."""
    rows = []
    for case in _cases(session, cases):
        since = case["closed_on"] if case["closed"] else min(case["created_on"] or case_rules.today(), case_rules.today())
        rows.append(_step(case, since))
    stamps.insert_many(session, CaseStep, rows)


def follow(session: Session, cases: list[uuid.UUID]) -> None:
    """Changed cases: another status ends the current step, anything else is written into it."""
    current = CaseStep.current.is_(True), CaseStep.deleted.is_(False)
    steps = {step["case_id"]: step for step in _steps(session, cases, *current)}
    ended, begun, changed = [], [], []
    for case in _cases(session, cases):
        step = steps.get(case["id"])
        if step is None:
            begun.append(_step(case, case_rules.today()))
        elif step["status_id"] != case["status_id"]:
            until = max(case_rules.today(), step["since"])
            ended.append((step, {"current": False, "until": until, "days": (until - step["since"]).days}))
            begun.append(_step(case, case["closed_on"] if case["closed"] else case_rules.today()))
        else:
            changed.append((step, {name: case[name] for name in _SHARED}))
    _write(session, CaseStep, [*ended, *changed])
    stamps.insert_many(session, CaseStep, begun)


def chain(session: Session, new: frozenset[uuid.UUID], changed: Iterable[uuid.UUID], fields: Collection[str]) -> None:
    """After steps came in as rows of their own: put them in order, and let each case stand as its last step says."""
    cases: dict[uuid.UUID, None] = {}
    for some in batched((*new, *changed), _MANY):
        cases |= dict.fromkeys(session.scalars(select(CaseStep.case_id).where(CaseStep.id.in_(some))))
    given = [name for name in _SHARED if name in fields or name == "status_id"]
    for few in batched(cases, _MANY):
        _chain(session, few, new, given)


def _chain(session: Session, cases: Iterable[uuid.UUID], new: frozenset[uuid.UUID], given: Sequence[str]) -> None:
    steps: dict[uuid.UUID, list[_Record]] = {}
    for step in _steps(session, cases, CaseStep.deleted.is_(False)):
        steps.setdefault(step["case_id"], []).append(step)
    dropped = _superseded(session, steps, new)
    step_changes = [(step, {"deleted": True}) for step in dropped]
    case_changes = []
    for case in _cases(session, cases):
        order = sorted((step for step in steps[case["id"]] if step not in dropped), key=_place)
        changes: dict[uuid.UUID, dict[str, Any]] = {step["id"]: {} for step in order}
        for step, following in pairwise(order):
            days = (following["since"] - step["since"]).days
            changes[step["id"]] |= {"current": False, "until": following["since"], "days": days}
        last = order[-1]
        changes[last["id"]] |= {"current": True, "until": None, "days": None}
        header = {name: last[name] for name in given}
        if (settled := outcome_of(last["status_id"])) is not Outcome.OPEN:
            header["probability"] = 100 if settled is Outcome.WON else 0
        if last["status_id"] == WON and case["started_on"] is None:
            header["started_on"] = last["since"]
        changes[last["id"]] |= {name: header.get(name, case[name]) for name in _SHARED}
        step_changes += [(step, changes[step["id"]]) for step in order]
        case_changes.append((case, header))
    _write(session, CaseStep, step_changes)
    _write(session, Case, case_changes, always=True)


def _superseded(session: Session, steps: dict[uuid.UUID, list[_Record]], new: frozenset[uuid.UUID]) -> list[_Record]:
    """The steps that imported cases were made with, where their history turns out to begin earlier."""
    found = []
    for of_case in steps.values():
        before = [step for step in of_case if step["id"] not in new]
        if len(before) == 1 and any(step["since"] < before[0]["since"] for step in of_case):
            found.append(before[0])
    step, case = aliased(Journal), aliased(Journal)
    together = select(step.record).join(case, case.operation == step.operation).where(step.origin == IMPORT)
    ids, cases = [one["id"] for one in found], [one["case_id"] for one in found]
    together = together.where(step.record.in_(ids), step.verb == "insert", case.record.in_(cases), case.verb == "insert")
    made = set(session.scalars(together))
    return [one for one in found if one["id"] in made]


def _place(step: _Record) -> tuple[Any, ...]:
    return step["since"], step["until"] is None, step["until"] or dt.date.max, step["created_at"], step["id"]


def _step(case: _Record, since: dt.date) -> dict[str, Any]:
    shared = {name: case[name] for name in _SHARED}
    return {"case_id": case["id"], "scope": case["scope"], "since": since, "current": True, **shared}


def _cases(session: Session, cases: Iterable[uuid.UUID]) -> list[_Record]:
    """What their steps need to know, in the order of `cases`."""
    names = ("id", "version", "scope", "created_on", "started_on", "closed", "closed_on", *_SHARED)
    columns = [getattr(Case, name) for name in names]
    found = {}
    for some in batched(cases, _MANY):
        found.update({row.id: dict(row._mapping) for row in session.execute(select(*columns).where(Case.id.in_(some)))})
    return [found[case] for case in cases]


def _steps(session: Session, cases: Iterable[uuid.UUID], *where: Any) -> list[_Record]:
    names = ("id", "version", "deleted", "case_id", "since", "until", "days", "current", "created_at", *_SHARED)
    columns = [getattr(CaseStep, name) for name in names]
    found = []
    for some in batched(cases, _MANY):
        stmt = select(*columns).where(CaseStep.case_id.in_(some), *where)
        found += [dict(row._mapping) for row in session.execute(stmt)]
    return found


def _write(session: Session, entity: type[Case | CaseStep], changes: _Changes, *, always: bool = False) -> None:
    """Write what is different; with `always` the others get a new version too."""
    groups: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for record, values in changes:
        different = {name: value for name, value in sorted(values.items()) if record[name] != value}
        if different or always:
            groups.setdefault(tuple(different), []).append({"id": record["id"], "version": record["version"], **different})
    for group in groups.values():
        stamps.update_many(session, entity, group)
