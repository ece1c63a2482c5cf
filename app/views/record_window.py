"""A record in a window of its own, beside the main one."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import _
from app.models import Activity, Case, Entity
from app.store.record import Loaded
from app.views.activity_detail import ActivityDetail
from app.views.case_detail import CaseDetail
from app.views.detail import Detail
from app.views.jobs import Jobs
from app.views.register_window import REGISTERS

_REGISTERED: Final = {register.entity: register for register in reversed(REGISTERS.values())}


class RecordWindow(QWidget):
    told = Signal(str)
    undo_offered = Signal(str)
    open_requested = Signal(object, object)
    new_requested = Signal(object, object, object)
    call_requested = Signal(object)

    def __init__(self, parent: QWidget, jobs: Jobs, entity: type[Entity], id: uuid.UUID) -> None:
        super().__init__(parent, Qt.WindowType.Window)  # no dialog: its Enter and Esc would press buttons and hide typing
        self.resize(560, 640)
        self.setWindowTitle(_(entity.__labels__[0]))
        self.detail: Detail = _detail(jobs, entity)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail)
        self.detail.told.connect(self.told)
        self.detail.deleted.connect(self.undo_offered)
        self.detail.written.connect(self.undo_offered)
        self.detail.call_requested.connect(self.call_requested)
        self.detail.noted.connect(lambda label, words: self.undo_offered.emit(label))
        self.detail.open_requested.connect(self.open_requested)
        self.detail.new_requested.connect(self.new_requested)
        self.detail.form.loaded.connect(self._name)
        self.detail.closed.connect(self.close)
        for form in self.detail.forms():
            form.dirty_changed.connect(lambda dirty: self.setWindowModified(self.detail.dirty))
        QShortcut(QKeySequence("Ctrl+S"), self, self.detail.save)
        QShortcut(QKeySequence("Ctrl+H"), self, self.detail.history_of_field)
        QShortcut(QKeySequence("Ctrl+Shift+O"), self, self.detail.note_files)
        QShortcut(QKeySequence("Ctrl+Shift+T"), self, self.detail.call)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self.detail.show_record(id)

    @property
    def dirty(self) -> bool:
        return self.detail.dirty

    def leave(self, then: Callable[[], None]) -> None:
        self.detail.leave(then)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.dirty:
            event.ignore()
            self.leave(self._close)
        else:
            event.accept()

    def _close(self) -> None:
        QTimer.singleShot(0, self, self.close)  # not inside the closing that asked: Qt would take it for done

    def _name(self, found: Loaded) -> None:
        self.setWindowTitle(f"{found.title} – {_(found.entity.__labels__[0])}[*] – Kontor")


def _detail(jobs: Jobs, entity: type[Entity]) -> Detail:
    if entity is Activity:
        return ActivityDetail(jobs)
    if entity is Case:
        return CaseDetail(jobs)
    return _REGISTERED[entity].detail(jobs)


def has_window(entity: type[Entity]) -> bool:
    """Whether there is a form for such a record; words and salespeople have their pages in the settings."""
    return entity in (Activity, Case) or entity in _REGISTERED
