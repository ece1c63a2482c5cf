"""Closing a case: won or lost, why, and when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.language import _
from app.models import Case
from app.models.case import Outcome, outcome_of
from app.models.fields import field_of
from app.services import cases, lookups
from app.services.records import Saved
from app.store.listing import Ref
from app.store.record import Loaded
from app.trouble import Invalid, Trouble
from app.views import plain
from app.views.editors import ChoiceBox
from app.views.fields import Fields
from app.views.jobs import Jobs


class CloseDialog(QDialog):
    closed_case = Signal()

    def __init__(self, parent: QWidget, jobs: Jobs, case: Loaded) -> None:
        super().__init__(parent)
        self._jobs, self._case = jobs, case
        self.setWindowTitle(_("Close case {number}").format(number=case.values["number"]))
        self.setMinimumWidth(400)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(plain.PlainLabel(case.title, kind="title", wrap=True))
        self.won, self.lost = QRadioButton(_("&Won")), QRadioButton(_("&Lost"))
        pair = QButtonGroup(self)
        row = QHBoxLayout()
        for button in (self.won, self.lost):
            pair.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.reason = ChoiceBox([])
        column.addWidget(plain.field_label(_("Why"), self.reason, required=True))
        column.addWidget(self.reason)
        self.fields = Fields([field_of(Case, "closed_on")], jobs, self)
        self.fields.load({"closed_on": cases.case_rules.today()})
        column.addWidget(self.fields.cells["closed_on"])
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(_("Close case"))
        ok.setProperty("kind", "primary")
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        outcome = outcome_of(case.values["status_id"])
        (self.lost if outcome is Outcome.LOST else self.won).setChecked(True)
        pair.buttonClicked.connect(lambda button: self._ask_reasons())
        self._ask_reasons()
        self.finished.connect(self.deleteLater)

    @property
    def outcome(self) -> Outcome:
        return Outcome.WON if self.won.isChecked() else Outcome.LOST

    def save(self) -> None:
        try:
            changes = self.fields.changes()
        except Invalid as trouble:
            self.fields.show_problems(trouble.problems)
            return
        day = changes.get("closed_on") or self.fields.loaded(["closed_on"])["closed_on"]
        word = _("Won") if self.outcome is Outcome.WON else _("Lost")
        label = _("Close case {number} as {outcome}").format(number=self._case.values["number"], outcome=word)
        self._jobs.write(
            self,
            label,
            cases.close,
            self._case.id,
            self._case.version,
            self.outcome,
            self.reason.value(),
            day,
            done=self._done,
            failed=self._failed,
        )

    def _ask_reasons(self) -> None:
        self._jobs.read(self, lookups.close_reasons, self.outcome, done=self._offer, topic="reasons")

    def _offer(self, reasons: list[Ref]) -> None:
        self.reason.set_entries([(None, _("Choose …")), *reasons])

    def _done(self, saved: Saved) -> None:
        self.closed_case.emit()
        self.accept()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
        text = str(error) if isinstance(error, Trouble) else _("Not saved: the program made a mistake.")
        self.problem.setText(text)
        self.problem.show()
