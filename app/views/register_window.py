"""Lists that have no tab of their own, each in a window: persons, all companies, statuses, users, teams, code tables.

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
from app.models import Company, Entity, Person, Team, TeamMember, User
from app.models.code import CUSTOMER
from app.models.fields import fields_of
from app.store.listing import Condition
from app.store.record import Loaded
from app.views import menus
from app.views.company_detail import CompanyDetail
from app.views.detail import Detail
from app.views.jobs import Jobs
from app.views.list_tab import ListTab
from app.views.parts_page import PartsPage
from app.views.person_detail import PersonDetail
from app.views.record_form import Group, RecordForm
from app.views.record_list import RecordList


class PlainDetail(Detail):
    """Any entity: all its fields in one form, its parts, its history."""

    def __init__(self, jobs: Jobs, entity: type[Entity], parts: tuple[type[Entity], ...] = ()) -> None:
        self.entity = entity
        self.parts = [PartsPage(jobs, part) for part in parts]
        names = [d.name for d in fields_of(entity) if d.field.edited]
        groups = [Group("", tuple((name,) for name in names))]
        super().__init__(jobs, RecordForm(jobs, entity, groups, self.parts), entity.__labels__[0])
        for page in self.parts:
            page.told.connect(self.told)
        self.add_page(self.history, _("History"))
        self.delete_button = self.add_button(_("Delete"), "trash", _("Delete (undo with Ctrl+Z)"), self.delete)

    def show_more(self, found: Loaded) -> None:
        self.delete_button.setVisible(True)
        for page in self.parts:
            page.show_owner(found)


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
TABLES: Final = (
    Register("users", mark("Users and salespeople"), User, lambda jobs: PlainDetail(jobs, User)),
    Register("teams", mark("Teams"), Team, lambda jobs: PlainDetail(jobs, Team, (TeamMember,))),
)
REGISTERS: Final = {register.key: register for register in (*PEOPLE, *TABLES)}


class RegisterWindow(QWidget):
    told = Signal(str)
    open_requested = Signal(object, object)
    new_requested = Signal(object, object, object)

    def __init__(self, parent: QWidget, jobs: Jobs, kept: settings.Settings, register: Register) -> None:
        super().__init__(parent, Qt.WindowType.Window)  # no dialog: its Enter and Esc would press buttons and hide typing
        self.resize(980, 600)
        self.setWindowTitle(f"{_(register.title)}[*] – Kontor")
        self.tab = _RegisterTab(jobs, kept, register)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tab)
        self.tab.told.connect(self.told)
        self.tab.open_requested.connect(self._open)
        self.tab.window_requested.connect(self.open_requested)
        self.tab.new_requested.connect(self.new_requested)
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
        QTimer.singleShot(0, self.close)  # not inside the closing that asked: Qt would take it for done

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
