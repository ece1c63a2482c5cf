"""Lists that have no tab of their own, each in a window: all persons, all companies.

To add one: its line in REGISTERS; the menu follows.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import settings
from app.language import _, mark
from app.models import ActivityPlan, ActivityTemplate, ActivityType, Company, Entity, Person
from app.models.code import CUSTOMER
from app.store.listing import Condition
from app.views import menus
from app.views.activity_tables import PlanDetail, TemplateDetail, TypeDetail
from app.views.company_detail import CompanyDetail
from app.views.detail import Detail
from app.views.jobs import Jobs
from app.views.list_tab import ListTab
from app.views.person_detail import PersonDetail
from app.views.record_list import RecordList


@dataclass(frozen=True, slots=True)
class Register:
    """A list in a window: what it is called, whose records it shows, which of them, and how one is shown."""

    key: str
    title: str
    entity: type[Entity]
    detail: Callable[[Jobs], Detail]
    base: tuple[Condition, ...] = ()
    starts: dict[str, Any] = field(default_factory=dict)  # what a new record gets
    labels: tuple[str, str] = ("", "")


PEOPLE: Final = (
    Register("persons", mark("All persons"), Person, PersonDetail),
    Register("companies", mark("All companies"), Company, lambda jobs: CompanyDetail(jobs, CUSTOMER)),
)
BEHIND_ACTIVITIES: Final = (
    Register("activity_types", mark("Activity types"), ActivityType, TypeDetail),
    Register("activity_templates", mark("Activity templates"), ActivityTemplate, TemplateDetail),
    Register("activity_plans", mark("Activity plans"), ActivityPlan, PlanDetail),
)
REGISTERS: Final = {register.key: register for register in (*PEOPLE, *BEHIND_ACTIVITIES)}


class RegisterWindow(QWidget):
    told = Signal(str)
    open_requested = Signal(object, object)
    window_requested = Signal(object, object)
    new_requested = Signal(object, object, object)
    call_requested = Signal(object)

    def __init__(self, parent: QWidget, jobs: Jobs, kept: settings.Settings, register: Register) -> None:
        super().__init__(parent, Qt.WindowType.Window)  # no dialog: its Enter and Esc would press buttons and hide typing
        self.resize(1180, 680)
        self.setWindowTitle(f"{_(register.title)}[*] – Kontor")
        self.tab = _RegisterTab(jobs, kept, register)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tab)
        self.tab.told.connect(self.told)
        self.tab.open_requested.connect(self._open)
        self.tab.window_requested.connect(self.window_requested)
        self.tab.new_requested.connect(self.new_requested)
        self.tab.call_requested.connect(self.call_requested)
        self.tab.dirty_changed.connect(self.setWindowModified)
        for name, act in self._acts().items():
            for keys in menus.ACTS[name].keys:
                QShortcut(QKeySequence(keys), self, act)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.tab.take_focus()

    def _acts(self) -> dict[str, Callable[[], object]]:
        """The keys of the main window that work here on this list."""
        tab = self.tab
        return {
            "new": tab.new,
            "save": tab.save,
            "save_back": tab.save_back,
            "delete": tab.delete,
            "refresh": tab.refresh,
            "filter_none": tab.clear_filters,
            "previous": lambda: tab.step(-1),
            "next": lambda: tab.step(1),
            "field_history": tab.history_of_field,
            "note_files": tab.detail.note_files,
            "call": tab.detail.call,
            "pane_next": lambda: tab.go_pane(1),
            "pane_back": lambda: tab.go_pane(-1),
            "page_next": lambda: tab.go_page(1),
            "page_back": lambda: tab.go_page(-1),
        }

    @property
    def dirty(self) -> bool:
        return self.tab.dirty

    def leave(self, then: Callable[[], None]) -> None:
        self.tab.leave(then)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.dirty:
            event.ignore()
            self.leave(self._close)
        else:
            self.tab.remember()
            event.accept()

    def _close(self) -> None:
        QTimer.singleShot(0, self, self.close)  # not inside the closing that asked: Qt would take it for done

    def _open(self, entity: type[Entity], id: uuid.UUID) -> None:
        if entity is self.tab.entity:
            self.tab.show_record(id)
        else:
            self.open_requested.emit(entity, id)


class _RegisterTab(ListTab):
    def __init__(self, jobs: Jobs, kept: settings.Settings, register: Register) -> None:
        self._starts = register.starts
        labels = register.labels
        records = RecordList(jobs, register.entity, settings=kept, key=register.key, base=register.base, labels=labels)
        super().__init__(jobs, kept, register.key, records, register.detail(jobs), _(labels[0]).lower() if labels[0] else "")

    def defaults(self) -> dict[str, Any]:
        return dict(self._starts)
