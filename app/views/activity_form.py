"""The form of an activity, and what one field offers to the others: the case its customer, the template its texts."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.language import _, mark
from app.models import Activity, Case, Person
from app.services import activities
from app.store import record as store_record
from app.store.record import Loaded
from app.views.form_layout import Group
from app.views.jobs import Jobs
from app.views.pickers import Picker
from app.views.record_form import RecordForm

GROUPS = (
    Group(
        "",
        (
            ("subject",),
            ("type_id", "status"),
            ("planned_on", "planned_at", "duration"),
            ("responsible_id", "team_id"),
            ("text",),
        ),
    ),
    Group(mark("With whom"), (("company_id",), ("person_id", "case_id"), ("place", "priority"))),
    Group(
        mark("What came of it"),
        (("direction", "initiated_by"), ("minutes", "cost", "currency"), ("evaluation", "failed"), ("template_id",)),
    ),
    Group(mark("Reminder and repetition"), (("reminder", "all_day"), ("rrule", "recurs_from"), ("zone",))),
)


class ActivityForm(RecordForm):
    def __init__(self, jobs: Jobs, groups: Sequence[Group] = GROUPS, below: Sequence[QWidget] = ()) -> None:
        super().__init__(jobs, Activity, groups, below)
        self.company, self.person, self.case, self.template = (
            self._picker(n) for n in ("company_id", "person_id", "case_id", "template_id")
        )
        self.company.picked.connect(self._company_picked)
        self.person.picked.connect(lambda: self._follow(Person, "person_id"))
        self.case.picked.connect(lambda: self._follow(Case, "case_id"))
        self.template.picked.connect(lambda: self._fill())
        self.fields.changed.connect(self._changed)

    def starts(self, field: str) -> tuple[dict[str, Any], str]:
        chosen = self.company.chosen()
        if field not in ("person_id", "case_id") or chosen is None:
            return {}, ""
        return {"company_id": chosen.id}, _("at {company}").format(company=chosen.text)

    def _picker(self, name: str) -> Picker:
        widget = self.fields.editors[name].widget
        assert isinstance(widget, Picker)
        return widget

    def _changed(self, name: str) -> None:
        if name == "company_id":
            chosen = self.company.chosen()
            for picker in (self.person, self.case):
                picker.set_within(*((("company_id", chosen.id),) if chosen else ()))

    def _company_picked(self) -> None:
        """Whom and what it was about at the company there was before is no longer meant."""
        if self.company.chosen() is not None:
            for picker in (self.person, self.case):
                if picker.chosen() is not None:
                    picker.choose(None)

    def _follow(self, entity: Any, field: str) -> None:
        """A person or a case brings its company where none is chosen."""
        id = self.fields.current(field)
        if id is None or self.company.chosen() is not None:
            return
        self._jobs.read(self, store_record.load, entity, id, done=self._bring_company, topic=field)

    def _bring_company(self, found: Loaded | None) -> None:
        if found is not None and found.values["company_id"] is not None and self.company.chosen() is None:
            self.fields.set("company_id", found.values["company_id"], found.texts["company_id"])

    def _fill(self) -> None:
        id = self.fields.current("template_id")
        if id is not None:
            self._jobs.read(self, template_of, id, done=self._take_template, topic="template")

    def _take_template(self, found: tuple[dict[str, Any], str]) -> None:
        """A template fills what is empty; what was typed stays."""
        values, type_name = found
        for name, value in values.items():
            if name == "type_id":
                self.fields.set(name, value, type_name)
            elif name in self.fields.editors and not self.fields.current(name):
                self.fields.set(name, value)


def template_of(session: Any, id: uuid.UUID) -> tuple[dict[str, Any], str]:
    """What a template fills in, and the name of its type."""
    from app.models import ActivityType

    values = activities.filled(session, id)
    return values, session.get_one(ActivityType, values["type_id"]).name
