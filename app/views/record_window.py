"""A record in a window of its own, beside the main one."""

from __future__ import annotations

import uuid

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models import Case, Company, Entity, Person
from app.models.code import CUSTOMER
from app.store.record import Loaded
from app.views.case_detail import CaseDetail
from app.views.company_detail import CompanyDetail
from app.views.detail import Detail
from app.views.jobs import Jobs
from app.views.person_detail import PersonDetail


class RecordWindow(QDialog):
    told = Signal(str)
    undo_offered = Signal(str)

    def __init__(self, parent: QWidget, jobs: Jobs, entity: type[Entity], id: uuid.UUID) -> None:
        super().__init__(parent)
        self.resize(560, 640)
        self.setWindowTitle(entity.__labels__[0])
        self.detail: Detail = _detail(jobs, entity)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        self.detail.told.connect(self.told)
        self.detail.deleted.connect(self._deleted)
        self.detail.form.loaded.connect(self._name)
        QShortcut(QKeySequence("Ctrl+S"), self, self.detail.save)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.detail.show_record(id)

    def closeEvent(self, event: QCloseEvent) -> None:
        if any(form.dirty for form in self.detail.forms()):
            event.ignore()
            self.detail.leave(self.close)
        else:
            event.accept()

    def _name(self, found: Loaded) -> None:
        self.setWindowTitle(f"{found.title} – {found.entity.__labels__[0]} – Kontor")

    def _deleted(self, label: str) -> None:
        self.undo_offered.emit(label)
        self.close()


def _detail(jobs: Jobs, entity: type[Entity]) -> Detail:
    if entity is Person:
        return PersonDetail(jobs)
    if entity is Case:
        return CaseDetail(jobs)
    if entity is Company:
        return CompanyDetail(jobs, CUSTOMER)
    raise ValueError(f"no detail for {entity.__name__}")
