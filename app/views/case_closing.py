"""Closing a case: won or lost, why, and when."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.language import _
from app.models import Case
from app.models.case import Outcome, outcome_of
from app.models.fields import field_of
from app.services import case_rules, cases, lookups
from app.store.listing import Ref
from app.store.record import Loaded
from app.trouble import Invalid
from app.views import plain
from app.views.editors import ChoiceBox
from app.views.entry_dialog import EntryDialog
from app.views.jobs import Jobs


class _How(QWidget):
    """Won or lost, and why."""

    def __init__(self) -> None:
        super().__init__()
        self.won, self.lost = QRadioButton(_("&Won")), QRadioButton(_("&Lost"))
        self.won.setAccessibleName(_("Won"))
        self.lost.setAccessibleName(_("Lost"))
        self.reason = ChoiceBox([(None, _("Choose …"))])
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.won)
        row.addWidget(self.lost)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addSpacing(6)
        for widget in (plain.field_label(_("Why"), self.reason, required=True), self.reason, self.problem):
            column.addWidget(widget)

    def refuse(self, text: str) -> None:
        """Say what is wrong with the reason."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.reason.setAccessibleDescription(text)


class CloseDialog(EntryDialog):
    closed_case = Signal()

    def __init__(self, parent: QWidget, jobs: Jobs, case: Loaded) -> None:
        how = _How()
        title = _("Close case {number}").format(number=case.values["number"])
        fields = [field_of(Case, "closed_on")]
        super().__init__(
            parent, jobs, title, fields, save_text=_("Close case"), note=case.title, kept_too=True, above=(how,)
        )
        self._case, self._how = case, how
        self.won, self.lost, self.reason = how.won, how.lost, how.reason
        self.load({"closed_on": case_rules.today()})
        likely = self.lost if outcome_of(case.values["status_id"]) is Outcome.LOST else self.won
        likely.setChecked(True)
        likely.setFocus()
        for button in (self.won, self.lost):
            button.clicked.connect(self._ask_reasons)
        self.reason.currentIndexChanged.connect(lambda at: how.refuse(""))
        self._ask_reasons()

    @property
    def outcome(self) -> Outcome:
        return Outcome.WON if self.won.isChecked() else Outcome.LOST

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        day = self.fields.current("closed_on")
        problems = [] if day else [("closed_on", _("Enter the day it was closed."))]
        if self.reason.value() is None:
            problems.append(("close_reason_id", _("Choose why it was won or lost.")))
        if problems:
            raise Invalid(problems)
        word = _("Won") if self.outcome is Outcome.WON else _("Lost")
        label = _("Close case {number} as {outcome}").format(number=self._case.values["number"], outcome=word)
        return label, cases.close, (self._case.id, self._case.version, self.outcome, self.reason.value(), day)

    def taken(self, result: Any) -> None:
        self.closed_case.emit()

    def _failed(self, error: Exception) -> None:
        mine = dict(error.problems).get("close_reason_id", "") if isinstance(error, Invalid) else ""
        if mine and isinstance(error, Invalid):
            error = Invalid([problem for problem in error.problems if problem[0] != "close_reason_id"])
        super()._failed(error)
        self._how.refuse(mine)
        if mine:
            self.reason.setFocus()
            self._area.grow()

    def _ask_reasons(self) -> None:
        self.jobs.read(self, lookups.close_reasons, self.outcome, done=self._offer, topic="reasons")

    def _offer(self, reasons: list[Ref]) -> None:
        self.reason.set_entries([(None, _("Choose …")), *((ref.id, ref.text) for ref in reasons)])
