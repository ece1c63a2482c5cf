"""The tables behind activities: their types, the templates that fill them, and plans with their steps."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import _, mark
from app.models import ActivityPlan, ActivityTemplate, ActivityType, PlanStep
from app.store.record import Loaded
from app.views.detail import Detail
from app.views.form_layout import Group, scrolled
from app.views.jobs import Jobs
from app.views.parts_page import PartsPage
from app.views.record_form import RecordForm

TYPE = (Group("", (("name",), ("symbol", "colour"), ("code", "position"), ("duration", "active"))),)
TEMPLATE = (
    Group("", (("name",), ("type_id", "category"), ("subject",))),
    Group(mark("Fills in"), (("direction", "initiated_by"), ("minutes", "cost", "currency"), ("text",), ("active",))),
)
PLAN = (Group("", (("name",), ("code", "active"), ("notes",))),)


class TypeDetail(Detail):
    entity = ActivityType

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, RecordForm(jobs, ActivityType, TYPE), _("Type"))
        self.add_page(self.history, _("History"))
        self.delete_button = self.add_button(_("Delete"), "trash", _("Delete this type, where nothing has it"), self.delete)

    def show_more(self, found: Loaded) -> None:
        self.delete_button.setVisible(True)


class TemplateDetail(Detail):
    entity = ActivityTemplate

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, RecordForm(jobs, ActivityTemplate, TEMPLATE), _("Template"))
        self.add_page(self.history, _("History"))
        self.delete_button = self.add_button(_("Delete"), "trash", _("Delete this template, where nothing has it"), self.delete)

    def show_more(self, found: Loaded) -> None:
        self.sub.setText(found.texts["type_id"])
        self.delete_button.setVisible(True)


class PlanDetail(Detail):
    entity = ActivityPlan

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs, RecordForm(jobs, ActivityPlan, PLAN), _("Plan"))
        self.steps = PartsPage(jobs, PlanStep, _("Steps, counted from the start"), _("No steps yet"))
        self.steps.told.connect(self.told)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.steps)
        column.addStretch(1)
        self.add_page(scrolled(page), _("Steps"))
        self.add_page(self.history, _("History"))
        self.delete_button = self.add_button(_("Delete"), "trash", _("Delete this plan, where nothing has it"), self.delete)

    def show_more(self, found: Loaded) -> None:
        self.delete_button.setVisible(True)
        self.steps.show_owner(found)
