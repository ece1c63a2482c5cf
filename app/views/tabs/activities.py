"""The tab Activities: everything planned and done, by date, by person, by type, by responsible (C-27)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app import settings
from app.language import _, mark
from app.models import Activity
from app.models.activity import TASK
from app.services import case_rules, lookups
from app.store import listing as lists
from app.store.journal import Changes
from app.store.listing import Due, Listing, Op
from app.views.activity_detail import ActivityDetail
from app.views.activity_drag import ActivityDrag
from app.views.jobs import Jobs
from app.views.list_tab import ListTab
from app.views.record_list import RecordList
from app.views.tab_kind import TabKind


class ActivitiesTab(ListTab):
    def __init__(self, jobs: Jobs, kept: settings.Settings) -> None:
        records = RecordList(jobs, Activity, settings=kept, key="activities", amounts=("cost",))
        super().__init__(jobs, kept, "activities", records, ActivityDetail(jobs))
        self.dragging = ActivityDrag(records.table)
        self._me: lists.Ref | None = None
        self._types: dict[Any, str] = {}
        jobs.committed.connect(self._news)
        self._ask_types()
        self._count()

    def know_user(self, user: lists.Ref | None) -> None:
        """New activities are the user's own."""
        self._me = user

    def new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        values, texts = dict(values or {}), dict(texts or {})
        if values.setdefault("type_id", TASK) == TASK:
            texts.setdefault("type_id", self._types.get(TASK, _("Task")))
        if self._me is not None and not values.get("team_id"):
            values.setdefault("responsible_id", self._me.id)
            if values["responsible_id"] == self._me.id:
                texts.setdefault("responsible_id", self._me.text)
        values.setdefault("planned_on", case_rules.today())
        super().new(values, texts)

    def _ask_types(self) -> None:
        self.jobs.read(self, lookups.activity_types, done=self._know_types, topic="types", later=True)

    def _know_types(self, types: list[lookups.KindOfActivity]) -> None:
        self._types = {t.id: t.name for t in types}

    def _count(self) -> None:
        """How many are late is told whichever tab is in front."""
        late = Listing(Activity, today=self.records.listing.today).having("due", Op.DUE, Due.OVERDUE)
        self.jobs.read(self, lists.count, late, done=lambda n: self.late_changed.emit(n.rows), topic="late", later=True)

    def _news(self, changes: Changes) -> None:
        if changes.touches((Activity,)):
            self._count()
        if changes.touches(lists.entities_shown(Activity)):
            self._ask_types()


TAB = TabKind("activities", mark("Activities"), "checkbox", (Activity,), ActivitiesTab)
