"""A table of the rows a record owns, with Add, Edit and Remove; each act is one named, undoable write of its owner."""

from __future__ import annotations

import uuid
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import Described, fields_of
from app.services import records
from app.services.records import Part
from app.store import record as store_record
from app.store.record import Loaded
from app.trouble import Invalid, Trouble
from app.views import icons, plain
from app.views.fields import Fields
from app.views.jobs import Jobs
from app.views.pickers import Picker
from app.views.quick_create import CREATABLE, create
from app.views.small_table import Column, Line, SmallTable


class PartsPage(QWidget):
    """The rows of `part` that belong to the record shown; `told` says what went wrong in one sentence."""

    told = Signal(str)
    counted = Signal(int)

    def __init__(self, jobs: Jobs, part: type[Entity], title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._part = jobs, part
        self._owner: Loaded | None = None
        self._rows: list[Loaded] = []
        self.within: dict[str, tuple[tuple[str, Any], ...]] = {}  # what a picker of a field offers
        self._shown = [d for d in fields_of(part) if d.field.listed]
        self.table = SmallTable([Column(d.field.label, _shown_kind(d), d.field.width >= 20) for d in self._shown], part.__labels__[1])
        self.table.setMinimumHeight(96)
        self.table.opened.connect(self.edit)
        self.add_button = QPushButton(icons.icon("plus"), _("Add"))
        self.edit_button = QPushButton(icons.icon("edit"), _("Edit"))
        self.remove_button = QPushButton(icons.icon("trash"), _("Remove"))
        self.add_button.clicked.connect(lambda: self._ask(None))
        self.edit_button.clicked.connect(lambda: self.edit(self.table.chosen()))
        self.remove_button.clicked.connect(self.remove)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(plain.PlainLabel(title or part.__labels__[1], kind="strong"), 1)
        for button in (self.add_button, self.edit_button, self.remove_button):
            button.setProperty("kind", "flat")
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.table)
        self._enable()

    def show_owner(self, owner: Loaded | None) -> None:
        self._owner = owner
        if owner is None:
            self._show([])
        else:
            self._jobs.read(self, store_record.parts, self._part, owner.id, done=self._show, topic="parts")
        self._enable()

    def edit(self, id: uuid.UUID | None) -> None:
        found = next((row for row in self._rows if row.id == id), None)
        if found is not None and not self._locked:
            self._ask(found)

    def remove(self) -> None:
        id = self.table.chosen()
        if id is not None and self._owner is not None:
            self._write(_("Remove {part}"), Part(self._part, {}, id, deleted=True), None)

    @property
    def _locked(self) -> bool:
        lock = self._owner.entity.__lock__ if self._owner else ""
        return self._owner is None or bool(lock and self._owner.values.get(lock))

    def _show(self, rows: list[Loaded]) -> None:
        self._rows = rows
        self.table.show_lines([Line(row.id, tuple(_text(d, row) for d in self._shown)) for row in rows])
        self.counted.emit(len(rows))
        self._enable()

    def _enable(self) -> None:
        self.add_button.setEnabled(not self._locked)
        for button in (self.edit_button, self.remove_button):
            button.setEnabled(not self._locked and self.table.chosen() is not None)

    def _ask(self, row: Loaded | None) -> None:
        dialog = PartDialog(self, self._jobs, self._part, row, self.within)
        dialog.accepted.connect(lambda: self._take(dialog, row))
        dialog.open()

    def _take(self, dialog: PartDialog, row: Loaded | None) -> None:
        part = Part(self._part, dialog.values, row.id if row else None)
        self._write(_("Change {part}") if row else _("Add {part}"), part, row)

    def _write(self, label: str, part: Part, row: Loaded | None) -> None:
        owner = self._owner
        assert owner is not None
        words = label.format(part=self._part.__labels__[0].lower()) + f" · {owner.title}"
        arguments = (owner.entity, {}, owner.id, owner.version, {}, (part,))
        self._jobs.write(self, words, records.save, *arguments, failed=lambda error: self._failed(error, part, row))

    def _failed(self, error: Exception, part: Part, row: Loaded | None) -> None:
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
            return
        self.told.emit(str(error))
        if isinstance(error, Invalid):
            dialog = PartDialog(self, self._jobs, self._part, row, self.within)
            dialog.show_typed(part.values, error)
            dialog.accepted.connect(lambda: self._take(dialog, row))
            dialog.open()


class PartDialog(QDialog):
    """One row in a small form."""

    def __init__(
        self, parent: QWidget, jobs: Jobs, part: type[Entity], row: Loaded | None, within: dict[str, tuple[tuple[str, Any], ...]]
    ) -> None:
        super().__init__(parent)
        self._part = part
        self.values: dict[str, Any] = {}
        self.setWindowTitle(part.__labels__[0])
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        described = [d for d in fields_of(part) if d.field.edited and d.name != part.__owner__]
        self.fields = Fields(described, jobs, self)
        self.fields.load(row.values if row else _defaults(described), row.texts if row else None)
        for d in described:
            column.addWidget(self.fields.cells[d.name])
            widget = self.fields.editors[d.name].widget
            if isinstance(widget, Picker):
                widget.set_within(*within.get(d.name, ()))
                if d.target in CREATABLE:
                    self._offer(widget, d, jobs, dict(within.get(d.name, ())))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setProperty("kind", "primary")
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._new = row is None

    def show_typed(self, values: Any, trouble: Invalid) -> None:
        for name, value in values.items():
            if name in self.fields.editors:
                self.fields.set(name, value)
        self.fields.show_problems(trouble.problems)

    def _offer(self, picker: Picker, d: Described, jobs: Jobs, values: dict[str, Any]) -> None:
        target = d.target
        assert target is not None
        picker.creates = _("New {kind}").format(kind=target.__labels__[0].lower())
        picker.create_requested.connect(lambda text: create(self, jobs, target, text, values, picker.show_value))

    def _accept(self) -> None:
        try:
            changes = self.fields.changes()
        except Invalid as trouble:
            self.fields.show_problems(trouble.problems)
            return
        self.values = self.fields.loaded(self.fields.editors) | changes if self._new else changes
        problems = [
            (name, _("Enter: {field}.").format(field=d.field.label))
            for name, d in self.fields.described.items()
            if d.field.required and not (changes | self.fields.loaded([name]) if name not in changes else changes).get(name)
        ]
        if problems:
            self.fields.show_problems(problems)
        else:
            self.accept()


def _defaults(described: list[Described]) -> dict[str, Any]:
    return {d.name: d.column.default.arg for d in described if d.column is not None and d.column.default is not None and d.column.default.is_scalar}


def _shown_kind(d: Described) -> Kind:
    return Kind.TEXT if d.kind in (Kind.REF, Kind.CHOICE, Kind.CODES) else d.kind


def _text(d: Described, row: Loaded) -> Any:
    value = row.values[d.name]
    if d.kind is Kind.REF:
        return row.texts.get(d.name, "")
    if d.kind is Kind.CHOICE:
        return str(value.value).capitalize() if value is not None else ""
    return value
