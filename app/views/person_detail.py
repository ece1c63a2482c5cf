"""The detail pane of a person, with what only some may know of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import _, mark
from app.models import Person, PersonPrivate
from app.store.record import Loaded
from app.views.detail import Detail
from app.views.form_layout import Group
from app.views.jobs import Jobs
from app.views.live_checks import LiveChecks
from app.views.parts_page import PartsPage
from app.views.record_form import RecordForm
from app.views.regions import follow_company

CARD = (
    Group("", (("first_name", "last_name"), ("company_id",), ("function", "title"), ("level_id", "responsibilities"))),
    Group(mark("Contact"), (("phone", "mobile"), ("email", "web"), ("language", "former_number"))),
    Group(mark("Own address"), (("street",), ("post_code", "city"), ("country", "no_mailings"))),
    Group("", (("notes",),)),
)


class PersonDetail(Detail):
    entity = Person

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, RecordForm(jobs, Person, CARD), _("Card"))
        self.private = PartsPage(jobs, PersonPrivate, _("Private information"), _("Nothing private noted"))
        self.private.told.connect(self.told)
        self.private.counted.connect(lambda n: self.private.add_button.setVisible(n == 0))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.private)
        column.addStretch(1)
        self.timeline = self.add_timeline()
        self.add_page(page, _("Private"))
        self.add_page(self.history, _("History"))
        self.delete_button = self.add_button(_("Delete person"), "trash", _("Delete this person (undo with Ctrl+Z)"), self.delete)
        self.checks = LiveChecks(self.form.fields)
        self.form.fields.changed.connect(self._changed)
        self.hits = self.watch_duplicates()

    def start_new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        super().start_new(values, texts)
        self.hits.watch(True)

    def show_more(self, found: Loaded) -> None:
        self.sub.setText("  ·  ".join(t for t in (found.values["function"], found.texts["company_id"]) if t))
        self.delete_button.setVisible(True)
        self.private.show_owner(found)
        links, texts = {"person_id": found.id}, {"person_id": found.title}
        if (company := found.values["company_id"]) is not None:
            links["company_id"], texts["company_id"] = company, found.texts["company_id"]
        self.timeline.show_record(found.id, links, texts)

    def _changed(self, name: str) -> None:
        if name == "company_id":
            follow_company(self, self.jobs, self.form.fields, self.form.fields.current("company_id"))
