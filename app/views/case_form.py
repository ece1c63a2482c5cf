"""The form of a case, and what one field offers to the others: the status its probability, the customer its currency."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.language import _, mark
from app.models import Case, Company
from app.models.case import Outcome, outcome_of, weighted
from app.store import record as store_record
from app.store.record import Loaded
from app.views.form_layout import Group
from app.views.jobs import Jobs
from app.views.pickers import Picker
from app.views.record_form import RecordForm
from app.views.status_picker import StatusPicker

GROUPS = (
    Group(
        "",
        (
            ("company_id",),
            ("title",),
            ("person_id", "responsible_id"),
            ("status_id", "probability"),
            ("value", "currency", "weighted"),
        ),
    ),
    Group(mark("Dates"), (("follow_up", "expected_close"), ("created_on", "started_on"), ("ended_on", "priority"))),
    Group(mark("More"), (("team_id", "close_reason_id"), ("former_number",), ("notes",))),
)


class CaseForm(RecordForm):
    """Offers follow the user's choice, until the user types something else into their fields."""

    customer_chosen = Signal(object)  # the id, or None

    def __init__(self, jobs: Jobs, groups: Sequence[Group] = GROUPS, below: Sequence[QWidget] = ()) -> None:
        super().__init__(jobs, Case, groups, below)
        self._offered: dict[str, Any] = {}
        self.customer, self.person, self.status = (self._picker(n) for n in ("company_id", "person_id", "status_id"))
        self.customer.picked.connect(self._customer_picked)
        self.status.picked.connect(self._status_picked)
        self.fields.changed.connect(self._changed)

    def starts(self, field: str) -> tuple[dict[str, Any], str]:
        chosen = self.customer.chosen()
        if field != "person_id" or chosen is None:
            return {}, ""
        return {"company_id": chosen.id}, _("at {company}").format(company=chosen.text)

    def _picker(self, name: str) -> Picker:
        widget = self.fields.editors[name].widget
        assert isinstance(widget, Picker)
        return widget

    def _offer(self, name: str, value: Any, text: str = "") -> None:
        """Fill a field in, unless the user typed there."""
        now = self.fields.current(name)
        if value in (None, "") or now not in (self._offered.get(name), self.fields.loaded([name])[name], "", None):
            return
        self._offered[name] = value
        self.fields.set(name, value, text)

    def _customer_picked(self) -> None:
        chosen = self.customer.chosen()
        self._limit_persons()
        if self.person.chosen() is not None:
            self.person.choose(None)  # one of the customer there was before
        self.customer_chosen.emit(chosen.id if chosen else None)
        if chosen is not None and self.is_new:
            self._jobs.read(self, store_record.load, Company, chosen.id, done=self._know_customer, topic="customer")

    def _know_customer(self, found: Loaded | None) -> None:
        if found is not None and self.is_new:
            self._offer("currency", found.values["currency"])
            self._offer("responsible_id", found.values["salesperson_id"], found.texts["salesperson_id"])

    def _status_picked(self) -> None:
        chosen = self.status.chosen()
        if chosen is None or not isinstance(self.status, StatusPicker):
            return
        outcome = outcome_of(chosen.id)
        if outcome is not Outcome.OPEN:
            self.fields.set("probability", 100 if outcome is Outcome.WON else 0)
            self._offered["probability"] = self.fields.current("probability")
        elif chosen.id == self.fields.loaded(["status_id"])["status_id"] and not self.is_new:
            self._offer("probability", self.fields.loaded(["probability"])["probability"])
        else:
            self._offer("probability", self.status.usual_probability(chosen.id))

    def _changed(self, name: str) -> None:
        if name in ("value", "probability"):
            value, probability = self.fields.current("value"), self.fields.current("probability")
            known = isinstance(value, Decimal) and isinstance(probability, int)
            self.fields.editors["weighted"].set(weighted(value, probability) if known else None, "")
        elif name == "company_id":
            self._limit_persons()

    def _limit_persons(self) -> None:
        """Offer the customer's own persons."""
        chosen = self.customer.chosen()
        self.person.set_within(*((("company_id", chosen.id),) if chosen else ()))

    def _take(self, found: Loaded) -> None:
        self._offered.clear()
        super()._take(found)


