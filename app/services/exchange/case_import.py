"""What follows from imported values of cases and their status steps: the same as from typed ones, for many at once.

A row may say more than a form: a case may come in closed, and its status steps may come as rows of their own. Then
the last step says how the case stands (F-06).
"""

from __future__ import annotations

import uuid
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.language import _
from app.models import Case, CaseStatus, CaseStep, CloseReason, Company, Entity
from app.models.case import WON, Outcome, outcome_of
from app.services import case_rules

type Problems = list[tuple[str, str]]

# What the store works out by itself from the rows before and after.
KEPT: Final[dict[type[Entity], frozenset[str]]] = {CaseStep: frozenset({"until", "days", "current"})}
# What only an import sets.
ALSO: Final[dict[type[Entity], frozenset[str]]] = {Case: frozenset({"closed", "closed_on"})}


class RowRules:
    """Entities without rules of their own."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def tidy(self, values: dict[str, Any]) -> None:
        """Write values as the store keeps them, before they are compared."""

    def prepare(self, new: list[dict[str, Any]]) -> None:
        """Read what the new rows of a chunk need."""

    def complete(self, values: dict[str, Any], old: dict[str, Any] | None) -> Problems:
        """Add to the new values what follows from them. `old` is the whole record, None for a new one."""
        return []


class StepRules(RowRules):
    """A step in Won has 100 %, one in Lost 0 %, whatever another program says."""

    def tidy(self, values: dict[str, Any]) -> None:
        settled = outcome_of(values.get("status_id"))
        if settled is not Outcome.OPEN:
            values["probability"] = 100 if settled is Outcome.WON else 0


class CaseRules(RowRules):
    """Status, probability, currency, closing (T-16, T-17, F-05)."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        columns = (CaseStatus.id, CaseStatus.probability)
        living = CaseStatus.deleted.is_(False)
        self._usual: dict[uuid.UUID, int | None] = dict(session.execute(select(*columns)).all())
        first = select(CaseStatus.id).where(living, CaseStatus.outcome == Outcome.OPEN)
        self._first = session.scalars(first.order_by(CaseStatus.position, CaseStatus.name_key).limit(1)).one_or_none()
        reasons = select(CloseReason.id, CloseReason.outcome).where(CloseReason.deleted.is_(False))
        self._reasons: dict[uuid.UUID, Outcome] = dict(session.execute(reasons).all())
        self._own_currency = case_rules.own_currency(session)
        self._currencies: dict[uuid.UUID, str] = {}

    def prepare(self, new: list[dict[str, Any]]) -> None:
        wanted = {values["company_id"] for values in new if values.get("company_id") and not values.get("currency")}
        wanted -= self._currencies.keys()
        if wanted:
            stmt = select(Company.id, Company.currency).where(Company.id.in_(wanted))
            self._currencies |= dict(self.session.execute(stmt).all())

    def complete(self, values: dict[str, Any], old: dict[str, Any] | None) -> Problems:
        if old is None:
            self._begin(values)
        elif old["closed"]:
            text = _("Case {number} is closed and locked. Reopen it before changing it.")
            return [("", text.format(number=old["number"] or ""))]
        return self._settle(values, old or {}) or self._close(values, old or {})

    def _begin(self, values: dict[str, Any]) -> None:
        values.setdefault("status_id", self._first)
        if values.get("created_on") is None:
            values["created_on"] = case_rules.today()
        if not values.get("currency"):
            values["currency"] = self._currencies.get(values.get("company_id")) or self._own_currency  # type: ignore[arg-type]
        if "probability" not in values and outcome_of(values["status_id"]) is Outcome.OPEN:
            values["probability"] = self._usual.get(values["status_id"]) or 0

    def _settle(self, values: dict[str, Any], old: dict[str, Any]) -> Problems:
        before, now = old.get("status_id"), values.get("status_id") or old.get("status_id")
        settled = outcome_of(now)
        if before == WON and now != WON:
            self._not_won_after_all(values, old)
        if settled is not Outcome.OPEN:
            right = 100 if settled is Outcome.WON else 0
            if values.get("probability", right) != right:
                return [("probability", _("A won case has 100 %, a lost one 0 %. Change the status instead."))]
            if old.get("probability") != right:
                values["probability"] = right
            if now == WON and not (values.get("started_on") or old.get("started_on")):
                values["started_on"] = values.get("closed_on") or case_rules.today()
        elif before and before != now:
            self._leave(values, old)
        return []

    def _leave(self, values: dict[str, Any], old: dict[str, Any]) -> None:
        """Another open status than before brings its probability."""
        usual = self._usual.get(values["status_id"])
        if outcome_of(old["status_id"]) is not Outcome.OPEN:
            earlier = case_rules.last_open_step(self.session, old["id"])
            if earlier is not None and earlier.status_id == values["status_id"]:
                usual = earlier.probability
        if usual is not None and usual != old["probability"]:
            values.setdefault("probability", usual)

    def _not_won_after_all(self, values: dict[str, Any], old: dict[str, Any]) -> None:
        left = case_rules.current_step(self.session, old["id"])
        if left is not None and "started_on" not in values and old["started_on"] == left.since:
            values["started_on"] = None  # it was winning that had begun the realisation

    def _close(self, values: dict[str, Any], old: dict[str, Any]) -> Problems:
        if not values.get("closed"):
            values.pop("closed_on", None)  # the day belongs to the closing
            return []
        outcome = outcome_of(values.get("status_id") or old.get("status_id"))
        reason = values.get("close_reason_id") or old.get("close_reason_id")
        if outcome is not Outcome.OPEN and (reason is None or self._reasons.get(reason) is not outcome):
            return [("close_reason_id", _("Choose why it was won or lost."))]
        values["closed_on"] = values.get("closed_on") or case_rules.today()
        started = values.get("started_on") or old.get("started_on")
        if started and not (values.get("ended_on") or old.get("ended_on")):
            values["ended_on"] = max(values["closed_on"], started)
        return []


RULES: Final[dict[type[Entity], type[RowRules]]] = {Case: CaseRules, CaseStep: StepRules}


def rules_for(entity: type[Entity], session: Session) -> RowRules:
    return RULES.get(entity, RowRules)(session)
