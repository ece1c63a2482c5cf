"""The detail pane of an activity: its fields, who takes part, its history; and completing, taking and giving it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Activity, Attendee
from app.models.fields import field_of
from app.services import activities, case_rules
from app.store.record import Loaded
from app.views import marks
from app.views.activity_completing import CompleteDialog
from app.views.activity_form import ActivityForm
from app.views.attachments import AttachmentsPanel
from app.views.detail import Detail
from app.views.form_layout import scrolled
from app.views.jobs import Jobs
from app.views.mail_view import MailPage
from app.views.parts_page import PartsPage


class ActivityDetail(Detail):
    entity = Activity
    form: ActivityForm

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, ActivityForm(jobs), _("Activity"))
        self.attendees = PartsPage(jobs, Attendee, _("Who takes part"), _("Nobody noted"))
        self.attendees.told.connect(self.told)
        self._attendees_at = self.add_page(self._attendees_page(), _("Attendees"))
        self.attendees.counted.connect(self._count)
        self.files = AttachmentsPanel(jobs, drop_on=self)
        self._files_at = self.add_page(self.files, _("Files"))
        self.files.counted.connect(self._count_files)
        self.files.told.connect(self.told)
        self.files.written.connect(self.written)
        self.closed.connect(lambda: self.files.show_activity(None))
        self.mail = MailPage(jobs)
        self._mail_at = self.add_page(self.mail, _("Mail"))
        self.pages.setTabVisible(self._mail_at, False)
        self.mail.found.connect(lambda there: self.pages.setTabVisible(self._mail_at, there))
        self.mail.told.connect(self.told)
        self.add_page(self.history, _("History"))
        done, again = _("Complete (Ctrl+L)"), _("Put this activity in progress again")
        self.close_button = self.add_button(_("Complete"), "circle-check", done, self.close_case)
        self.reopen_button = self.add_button(_("Reopen"), "lock-open", again, self.reopen)
        taken = _("Take over what a team or somebody else was to do")
        self.take_button = self.add_button(_("Take"), "user", taken, self.take)
        self.links = {
            name: self.add_button(text, icon, text, partial(self._go, name))
            for name, text, icon in (
                ("company_id", _("Show the company"), "building"),
                ("person_id", _("Show the person"), "users"),
                ("case_id", _("Show the case"), "briefcase"),
            )
        }
        gone = _("Delete this activity (undo with Ctrl+Z)")
        self.delete_button = self.add_button(_("Delete activity"), "trash", gone, self.delete)

    def start_new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        self.files.show_activity(None)
        super().start_new({"planned_on": case_rules.today(), **(values or {})}, texts)

    def close_case(self) -> None:
        """Complete, note and plan the next step; unsaved typing is saved first."""
        if not self.form.is_new:
            self.leave(self._complete)

    def _complete(self) -> None:
        found = self.form.record
        if found is None or found.values["closed"]:
            return
        dialog = CompleteDialog(self, self.jobs, found.id, found.version, found.title, found.values["type_id"])
        dialog.completed.connect(self.written)
        dialog.open()

    def reopen(self) -> None:
        found = self.form.record
        if found is not None and found.values["closed"]:
            label = _("Reopen “{subject}”").format(subject=found.title)
            done = lambda saved: self.written.emit(label)  # noqa: E731
            self.jobs.write(self, label, activities.reopen, found.id, found.version, done=done, failed=self.failed)

    def take(self) -> None:
        found = self.form.record
        if found is not None:
            label = _("Take “{subject}”").format(subject=found.title)
            done = lambda n: self.written.emit(label)  # noqa: E731
            self.jobs.write(self, label, activities.take, (found.id,), done=done, failed=self.failed)

    def show_more(self, found: Loaded) -> None:
        values, texts = found.values, found.texts
        self.sub.setText("  ·  ".join(t for t in (_when(values), texts["company_id"], texts["person_id"]) if t))
        self.add_badge(texts["type_id"])
        urgency, words = marks.late_words(values["due"], case_rules.today())
        if urgency in ("late", "today"):
            self.add_badge(words, _when(values), kind=urgency)
        if values["rrule"]:
            self.add_badge(formats.current().text(Kind.RECURRENCE, values["rrule"]))
        closed = bool(values["closed"])
        self.close_button.setVisible(not closed)
        self.reopen_button.setVisible(closed)
        self.take_button.setVisible(not closed and values["responsible_id"] is None)
        for name, button in self.links.items():
            button.setVisible(values[name] is not None)
        self.delete_button.setVisible(True)
        within = (("company_id", values["company_id"]),) if values["company_id"] else ()
        self.attendees.within = {"person_id": within}
        self.attendees.show_owner(found)
        self.files.show_activity(found.id)
        self.mail.show_activity(found.id)

    def _go(self, name: str) -> None:
        found = self.form.record
        entity = field_of(Activity, name).target
        if found is not None and found.values[name] is not None:
            self.open_requested.emit(entity, found.values[name])

    def _count(self, n: int) -> None:
        self.pages.setTabText(self._attendees_at, _("Attendees ({n})").format(n=n) if n else _("Attendees"))

    def _count_files(self, n: int) -> None:
        self.pages.setTabText(self._files_at, _("Files ({n})").format(n=n) if n else _("Files"))

    def _attendees_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.attendees)
        column.addStretch(1)
        return scrolled(page)


def _when(values: Mapping[str, Any]) -> str:
    """Day and time in words."""
    how = formats.current()
    day: dt.date | None = values["planned_on"]
    if day is None:
        return ""
    text = how.text(Kind.DATE, day)
    if values["planned_at"] is not None and not values["all_day"]:
        text += " " + how.text(Kind.TIME, values["planned_at"])
    return text
