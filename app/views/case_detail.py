"""The detail pane of a case: its fields, its strategy, what else the customer has, its history."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _, mark, ngettext
from app.models import Activity, Case, CaseCompetitor, CaseInfluencer
from app.models.case import Outcome, outcome_of
from app.models.code import COMPETITOR
from app.services import case_rules, cases, my_day, related
from app.store.journal import Changes
from app.store.record import Loaded
from app.views import marks, plain
from app.views.case_closing import CloseDialog
from app.views.case_form import CaseForm
from app.views.case_lines import case_lines, case_table
from app.views.detail import Detail
from app.views.form_layout import Group, scrolled
from app.views.jobs import Jobs
from app.views.parts_page import PartsPage
from app.views.record_form import RecordForm
from app.views.small_table import Column, Line, SmallTable

STRATEGY = (
    Group(mark("Next step"), (("next_step", "next_step_on"), ("plan",))),
    Group(mark("Our position"), (("strengths", "weaknesses"),)),
)


class CaseDetail(Detail):
    entity = Case
    form: CaseForm

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, CaseForm(jobs), _("Case"))
        self.competitors = PartsPage(jobs, CaseCompetitor, _("Competitors"), _("No competitors noted"))
        self.competitors.starts = {"company_id": {"relations": (COMPETITOR,)}}
        self.influencers = PartsPage(jobs, CaseInfluencer, _("Who influences the deal"), _("Nobody noted who influences the deal"))
        self.strategy = RecordForm(jobs, Case, STRATEGY, (self.competitors, self.influencers))
        self._idle: QWidget | None = None  # says that nothing is planned
        self.others = case_table(_("Same customer"), _("No other cases of this customer"))
        steps = [Column(_("Status"), stretch=True), Column(_("Phase")), Column(_("Since"), Kind.DATE)]
        steps += [Column(_("Until"), Kind.DATE), Column(_("Days"), Kind.NUMBER)]
        self.steps = SmallTable(steps, _("Status history"), _("No status yet"), grows=True)
        self.days = plain.PlainLabel("", kind="muted", wrap=True)
        self.add_page(self.strategy, _("Strategy"))
        self.timeline = self.add_timeline()
        self._others_at = self.add_page(self.others, _("Same customer"))
        self.pages.setTabVisible(self._others_at, False)
        self.add_page(self._history_page(), _("History"))
        self.close_button = self.add_button(_("Close case"), "circle-check", _("Close as won or lost (Ctrl+L)"), self.close_case)
        self.reopen_button = self.add_button(_("Reopen case"), "lock-open", _("Reopen this closed case"), self.reopen)
        self.delete_button = self.add_button(_("Delete case"), "trash", _("Delete this case …"), self.delete)
        self.others.opened.connect(lambda id: self.open_requested.emit(Case, id))
        for part in (self.competitors, self.influencers):
            part.told.connect(self.told)
        self.form.customer_chosen.connect(self._load_others)
        jobs.committed.connect(self._news)

    def forms(self) -> list[RecordForm]:
        return [self.form, self.strategy]

    def start_new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        super().start_new(values, texts)
        self._load_others((values or {}).get("company_id"))

    def close_case(self) -> None:
        """Close as won or lost, with the reason; unsaved typing is saved first."""
        if not self.form.is_new:
            self.leave(self._ask_how)

    def reopen(self) -> None:
        found = self.form.record
        if found is not None and self.form.locked:
            label = _("Reopen case {number}").format(number=self.name_of(found))
            self.jobs.write(self, label, cases.reopen, found.id, found.version, done=self._reopened, failed=self.failed)

    def delete(self) -> None:
        """Deleting loses traceability (T-31): say so, and offer closing instead."""
        found = self.form.record
        if found is None:
            return
        if self.form.locked:
            self.told.emit(_("A closed case stays for the statistics. Reopen it before deleting it."))
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
        title = _("Delete case {number}?").format(number=self.name_of(found))
        answer = plain.ask(self, title, text.format(customer=found.texts["company_id"]), answers, "alert-triangle")
        if answer == "delete":
            super().delete()
        elif answer == "close":
            self.close_case()

    def name_of(self, found: Loaded) -> str:
        return str(found.values["number"] or found.values["local_number"])

    def show_more(self, found: Loaded) -> None:
        values = found.values
        self.sub.setText(f"{self.name_of(found)}  ·  {found.texts['company_id']}")
        if values["closed"]:
            day = formats.current().text(Kind.DATE, values["closed_on"])
            self.add_badge(_("Closed"), _("Closed on {day}").format(day=day))
        self.add_badge(found.texts["status_id"])
        urgency, words = marks.late_words(values["deadline"], case_rules.today())
        if urgency in ("late", "today"):
            tip = _("Deadline: {day}").format(day=formats.current().text(Kind.DATE, values["deadline"]))
            self.add_badge(words, tip, kind=urgency)
        self.close_button.setVisible(not values["closed"])
        self.reopen_button.setVisible(bool(values["closed"]))
        self.delete_button.setVisible(not values["closed"])
        if self.strategy.id != found.id:
            self.strategy.show_record(found.id)
        self.competitors.show_owner(found)
        self.influencers.within = {"person_id": (("company_id", values["company_id"]),)}
        self.influencers.starts = {"person_id": {"company_id": values["company_id"]}}
        self.influencers.show_owner(found)
        links = {"case_id": found.id, "company_id": values["company_id"], "person_id": values["person_id"]}
        shown = {name: id for name, id in links.items() if id is not None}
        self.timeline.show_record(found.id, shown, {**{n: found.texts.get(n, "") for n in shown}, "case_id": found.title})
        self._tell_next_step(found)
        self._load_others(values["company_id"])
        outcome = outcome_of(values["status_id"])
        self.jobs.read(self, cases.stays, found.id, done=lambda stays: self._show_steps(stays, outcome), topic="steps")

    def _tell_next_step(self, found: Loaded) -> None:
        """A case nobody planned anything for says so (F-20)."""
        if not found.values["closed"] and outcome_of(found.values["status_id"]) is Outcome.OPEN:
            done = partial(self._next_step_known, found.id)
            self.jobs.read(self, my_day.has_next_step, found.id, done=done, topic="next step")

    def _next_step_known(self, id: uuid.UUID, planned: bool) -> None:
        if self._idle is not None and shiboken6.isValid(self._idle):
            self._idle.hide()
        if not planned and self.form.id == id:
            tip = _("No activity is planned, and no day is noted for the next step. Plan one in the timeline.")
            self._idle = self.add_badge(_("no next step"), tip, kind="today")

    def _load_others(self, customer: uuid.UUID | None) -> None:
        """A new case shows them too, as soon as its customer is known (T-26)."""
        if customer is None:
            self._show_others(related.CasesShown(0, []))
        else:
            self.jobs.read(self, related.cases_shown, customer, self.form.id, done=self._show_others, topic="others")

    def _show_others(self, others: related.CasesShown) -> None:
        self.others.show_lines(case_lines(others.cases))
        self.pages.setTabVisible(self._others_at, others.total > 0)
        self.pages.setTabEnabled(self._others_at, others.total > 0)
        self.pages.setTabText(self._others_at, _("Same customer ({n})").format(n=others.total))

    def _show_steps(self, stays: list[cases.Stay], outcome: Outcome) -> None:
        lines = [Line(None, (s.status, _(s.phase.value).capitalize(), s.since, s.until, s.days)) for s in stays]
        self.steps.show_lines(lines)
        spent = cases.days(stays)
        preparation = ngettext("{n} day in preparation", "{n} days in preparation", spent.preparation)
        realisation = ngettext("{n} day in realisation", "{n} days in realisation", spent.realisation)
        texts = [preparation.format(n=spent.preparation), realisation.format(n=spent.realisation)]
        self.days.setText("  ·  ".join(texts[:1] if outcome is Outcome.LOST else texts))

    def _history_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 0)
        column.setSpacing(8)
        column.addWidget(self.days)
        column.addWidget(self.steps)
        column.addWidget(self.history, 1)
        return scrolled(page)

    def _news(self, changes: Changes) -> None:
        """Another case of this customer is a line and a number here; a planned activity is the next step."""
        if changes.touches((Activity,)) and (found := self.form.record) is not None and not self.form.is_new:
            self._tell_next_step(found)
        if changes.touches((Case,)) and self.form.isEnabled() and (chosen := self.form.customer.chosen()) is not None:
            self._load_others(chosen.id)

    def _reopened(self, saved: object) -> None:
        self.told.emit(_("Reopened"))

    def _ask_how(self) -> None:
        found = self.form.record
        if found is None or found.values["closed"]:
            return
        dialog = CloseDialog(self, self.jobs, found)
        dialog.closed_case.connect(lambda: self.told.emit(_("Closed")))
        dialog.open()
