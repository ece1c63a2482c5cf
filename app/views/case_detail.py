"""The detail pane of a case: its fields, its strategy, what else the customer has, its history."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Case, CaseCompetitor, CaseInfluencer
from app.models.case import Outcome, outcome_of
from app.services import cases, lookups, records
from app.store.record import Loaded
from app.views import plain, theme
from app.views.case_closing import CloseDialog
from app.views.detail import Detail
from app.views.jobs import Jobs
from app.views.parts_page import PartsPage
from app.views.pickers import Picker
from app.views.record_form import Group, RecordForm
from app.views.small_table import Column, Line, SmallTable

CASE = (
    Group("", (("company_id",), ("title",), ("person_id", "responsible_id"), ("status_id", "probability"), ("value", "currency"))),
    Group(_("Dates"), (("follow_up", "expected_close"), ("created_on", "started_on"), ("ended_on", "priority"))),
    Group(_("More"), (("team_id", "close_reason_id"), ("former_number",), ("notes",))),
)
STRATEGY = (
    Group(_("Next step"), (("next_step", "next_step_on"), ("plan",))),
    Group(_("Our position"), (("strengths", "weaknesses"),)),
)


class CaseDetail(Detail):
    entity = Case

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, RecordForm(jobs, Case, CASE), _("Case"))
        self.competitors = PartsPage(jobs, CaseCompetitor, _("Competitors"))
        self.influencers = PartsPage(jobs, CaseInfluencer, _("Who influences the deal"))
        self.strategy = RecordForm(jobs, Case, STRATEGY, (self.competitors, self.influencers))
        columns = [Column(_("No."), Kind.SERIAL), Column(_("Title"), stretch=True), Column(_("Status"))]
        columns += [Column(_("Value"), Kind.MONEY), Column(_("Follow-up"), Kind.DATE), Column(_("Closed"), Kind.YESNO)]
        self.others = SmallTable(columns, _("Same customer"))
        steps = [Column(_("Status"), stretch=True), Column(_("Phase")), Column(_("Since"), Kind.DATE)]
        self.steps = SmallTable([*steps, Column(_("Until"), Kind.DATE), Column(_("Days"), Kind.NUMBER)], _("Status history"))
        self.days = plain.PlainLabel("", kind="muted", wrap=True)
        self.add_page(self.strategy, _("Strategy"))
        self._others_at = self.add_page(self.others, _("Same customer"))
        self.add_page(self._history_page(), _("History"))
        self.close_button = self.add_button(_("Close case"), "circle-check", _("Close as won or lost (Ctrl+L)"), self.close_case)
        self.reopen_button = self.add_button(_("Reopen case"), "lock-open", _("Reopen this closed case"), self.reopen)
        self.delete_button = self.add_button(_("Delete case"), "trash", _("Delete this case …"), self.delete)
        self.others.opened.connect(lambda id: self.open_requested.emit(Case, id))
        for part in (self.competitors, self.influencers):
            part.told.connect(self.told)
        self.form.fields.edited.connect(self._limit_persons)

    def forms(self) -> list[RecordForm]:
        return [self.form, self.strategy]

    def close_case(self) -> None:
        """Close as won or lost, with the reason; unsaved typing is saved first."""
        self.leave(self._ask_how)

    def reopen(self) -> None:
        found = self.form.record
        if found is not None:
            label = _("Reopen case {number}").format(number=found.values["number"])
            self.jobs.write(self, label, cases.reopen, found.id, found.version, failed=self.failed)

    def delete(self) -> None:
        """Deleting loses traceability (T-31): say so, and offer closing instead."""
        found = self.form.record
        if found is None:
            return
        text = _(
            "A deleted case disappears from lists and statistics, and what was promised to {customer} can no longer be traced. "
            "Closing it as lost keeps it for the statistics. A deleted case can be brought back with Undo."
        )
        answers = [
            plain.Answer("close", _("Close instead …"), primary=True),
            plain.Answer("delete", _("Delete")),
            plain.Answer("stay", _("Cancel"), cancels=True),
        ]
        title = _("Delete case {number}?").format(number=found.values["number"])
        answer = plain.ask(self, title, text.format(customer=found.texts["company_id"]), answers, "alert-triangle")
        if answer == "delete":
            self._delete()
        elif answer == "close":
            self.close_case()

    def _delete(self) -> None:
        found = self.form.record
        assert found is not None
        label = _("Delete case {number}").format(number=found.values["number"])
        self.jobs.write(
            self, label, records.delete, Case, (found.id,), done=lambda n: self.deleted.emit(label), failed=self.failed
        )

    def show_more(self, found: Loaded) -> None:
        values = found.values
        number = str(values["number"] or values["local_number"])
        self.title.setText(found.title)
        self.sub.setText(f"{number}  ·  {found.texts['company_id']}")
        outcome = outcome_of(values["status_id"])
        if values["closed"]:
            self.add_badge(_("Closed"), _("Closed on {day}").format(day=formats.current().text(Kind.DATE, values["closed_on"])))
        self.add_badge(found.texts["status_id"])
        self.close_button.setVisible(not values["closed"])
        self.reopen_button.setVisible(bool(values["closed"]))
        self.delete_button.setEnabled(not values["closed"])
        if self.strategy.id != found.id or not self.strategy.dirty:
            self.strategy.show_record(found.id)
        self.competitors.show_owner(found)
        self.influencers.within = {"person_id": (("company_id", values["company_id"]),)}
        self.influencers.show_owner(found)
        self._limit_persons()
        self.jobs.read(self, lookups.cases_of, values["company_id"], found.id, done=self._show_others, topic="others")
        self.jobs.read(self, cases.stays, found.id, done=lambda stays: self._show_steps(stays, outcome), topic="steps")

    def _limit_persons(self) -> None:
        """Offer the customer's own persons."""
        customer, person = (self.form.fields.editors[n].widget for n in ("company_id", "person_id"))
        if isinstance(customer, Picker) and isinstance(person, Picker):
            chosen = customer.chosen()
            person.set_within(*((("company_id", chosen.id),) if chosen else ()))

    def _show_others(self, others: list[lookups.OtherCase]) -> None:
        lines = [
            Line(o.id, (o.number, o.title, o.status, o.value, o.follow_up, o.closed), "lock" if o.closed else "", o.currency)
            for o in others
        ]
        self.others.show_lines(lines)
        self.pages.setTabVisible(self._others_at, bool(others))
        self.pages.setTabText(self._others_at, _("Same customer ({n})").format(n=len(others)))

    def _show_steps(self, stays: list[cases.Stay], outcome: Outcome) -> None:
        lines = [Line(None, (s.status, _(s.phase.value).capitalize(), s.since, s.until, s.days)) for s in stays]
        self.steps.show_lines(lines)
        self.steps.setFixedHeight(theme.ROW * (min(len(lines), 5) + 1) + 4)
        spent = cases.days(stays)
        text = _("{a} days in preparation, {b} days in realisation so far.")
        if outcome is Outcome.LOST:
            text = _("{a} days in preparation until it was lost.")
        self.days.setText(text.format(a=spent.preparation, b=spent.realisation))

    def _history_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        column.addWidget(self.days)
        column.addWidget(self.steps)
        column.addWidget(self.history, 1)
        return page

    def _ask_how(self) -> None:
        found = self.form.record
        if found is None or found.values["closed"]:
            return
        dialog = CloseDialog(self, self.jobs, found)
        dialog.closed_case.connect(lambda: self.told.emit(_("Closed")))
        dialog.open()
