"""Assigning an activity plan: all its tasks are made at once, with their days (N-40)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import _
from app.models import Activity
from app.models.fields import field_of
from app.services import activities, case_rules, lookups
from app.store.listing import Ref
from app.trouble import Invalid
from app.views import plain
from app.views.editors import ChoiceBox
from app.views.entry_dialog import EntryDialog
from app.views.jobs import Jobs


class _Choice(QWidget):
    """Which plan."""

    def __init__(self) -> None:
        super().__init__()
        self.box = ChoiceBox([(None, _("Choose …"))])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain.field_label(_("Activity plan"), self.box, required=True))
        column.addWidget(self.box)


class PlanDialog(EntryDialog):
    """`links` says of whom the tasks are: fields of Activity."""

    assigned = Signal(str)  # the name of the write

    def __init__(self, parent: QWidget, jobs: Jobs, links: Mapping[str, Any]) -> None:
        self.plan = _Choice()
        fields = [field_of(Activity, name) for name in ("planned_on", "responsible_id")]
        super().__init__(parent, jobs, _("Assign an activity plan"), fields, save_text=_("Make its tasks"), above=(self.plan,))
        self._links = dict(links)
        self.load({"planned_on": case_rules.today()})
        self.plan.box.setFocus()
        jobs.read(self, lookups.activity_plans, done=self._offer, topic="plans")
        jobs.read(self, lookups.user_of, jobs.who, done=self._know_me, topic="me")

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        plan: uuid.UUID | None = self.plan.box.value()
        start = self.fields.current("planned_on")
        if plan is None:
            raise Invalid([("", _("Choose the plan whose tasks are to be made."))])
        if start is None:
            raise Invalid([("planned_on", _("Enter the day the plan starts."))])
        links = {**self._links, "responsible_id": self.fields.current("responsible_id")}
        return self._label(), activities.assign, (plan, start, links)

    def _label(self) -> str:
        return _("Assign the plan {name}").format(name=self.plan.box.currentText())

    def taken(self, result: Any) -> None:
        self.assigned.emit(self._label())

    def _offer(self, plans: list[Ref]) -> None:
        entries = [(ref.id, ref.text) for ref in plans]
        self.plan.box.set_entries(entries if entries else [(None, _("There are no plans yet: make one in the menu Tables"))])

    def _know_me(self, me: Ref | None) -> None:
        if me is not None and self.fields.current("responsible_id") is None:
            self.fields.set("responsible_id", me.id, me.text)
