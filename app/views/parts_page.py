"""A table of the rows a record owns, with Add, Edit and Remove; each act is one named, undoable write of its owner."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

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
from app.views.editors import words_of
from app.views.entry_dialog import EntryDialog
from app.views.jobs import Jobs
from app.views.pickers import Picker
from app.views.quick_create import offer_creation
from app.views.small_table import Column, Line, SmallTable


class PartsPage(QWidget):
    """The rows of `part` that belong to the record shown; `told` says what went wrong in one sentence."""

    told = Signal(str)
    counted = Signal(int)

    def __init__(self, jobs: Jobs, part: type[Entity], title: str = "", empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._part = jobs, part
        self._owner: Loaded | None = None
        self._rows: list[Loaded] = []
        self.within: dict[str, tuple[tuple[str, Any], ...]] = {}  # what a picker of a field offers
        self.starts: dict[str, Mapping[str, Any]] = {}  # what a record made on the spot starts with, by field
        self._shown = [d for d in fields_of(part) if d.field.listed and d.name != part.__owner__]
        self._head = QHBoxLayout()
        self._head.setSpacing(0)  # the buttons have room of their own around their words
        self._head.addWidget(plain.PlainLabel(title or _(part.__labels__[1]), kind="strong", wrap=True), 1)
        self.add_button = self._button(_("Add"), "plus", _("Add a row (Ins)"), lambda: self._ask(None))
        self.edit_button = self._button(_("Edit"), "edit", _("Edit the chosen row (F2)"), lambda: self.edit(self.table.chosen()))
        self.remove_button = self._button(_("Remove"), "trash", _("Remove the chosen row (Del)"), self.remove)
        columns = [Column(_(d.field.label), _shown_kind(d), d.field.width >= 20) for d in self._shown]
        self.table = SmallTable(columns, title or _(part.__labels__[1]), empty or _("Nothing noted"), grows=True)
        self.table.opened.connect(self.edit)
        for keys, button in (("Ins", self.add_button), ("F2", self.edit_button), ("Del", self.remove_button)):
            key = QShortcut(QKeySequence(keys), self.table)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)  # PySide does not heed it in the constructor
            key.activated.connect(button.click)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._head)
        column.addWidget(self.table)
        self._enable()

    def show_owner(self, owner: Loaded | None) -> None:
        other = owner is None or self._owner is None or owner.id != self._owner.id
        self._owner = owner
        if other:
            self._show([])
        if owner is not None:
            self._jobs.read(self, store_record.parts, self._part, owner.id, done=self._show, topic="parts")
        self._enable()

    def edit(self, id: uuid.UUID | None) -> None:
        found = next((row for row in self._rows if row.id == id), None)
        if found is not None and not self._locked:
            self._ask(found)

    def remove(self) -> None:
        found = next((row for row in self._rows if row.id == self.table.chosen()), None)
        if found is not None and self._owner is not None and not self._locked:
            label, action, arguments = self.writing(_("Remove {part}"), Part(self._part, {}, found.id, True, found.version))
            self._jobs.write(self, label, action, *arguments, failed=self._failed)

    def writing(self, label: str, part: Part) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        """The write of one row: under the owner's name, as a change of the owner."""
        assert self._owner is not None
        words = label.format(part=_(self._part.__labels__[0]).lower())
        owner = self._owner
        return f"{words} · {owner.title}", records.save, (owner.entity, {}, owner.id, owner.version, {}, (part,))

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
        PartDialog(self, self._jobs, self._part, row).open()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.told.emit(str(error))
        else:
            self._jobs.trouble.emit(error)

    def _button(self, text: str, icon: str, tip: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(icons.icon(icon), text)
        button.setProperty("kind", "flat")
        button.setAutoDefault(False)
        plain.tooltip(button, tip)
        button.clicked.connect(act)
        self._head.addWidget(button)
        return button


class PartDialog(EntryDialog):
    """One row in a small form."""

    def __init__(self, page: PartsPage, jobs: Jobs, part: type[Entity], row: Loaded | None) -> None:
        described = [d for d in fields_of(part) if d.field.edited and d.name != part.__owner__]
        super().__init__(page, jobs, _(part.__labels__[0]), described)
        self._page, self._part, self._row = page, part, row
        for d in described:
            widget = self.fields.editors[d.name].widget
            if isinstance(widget, Picker):
                widget.set_within(*page.within.get(d.name, ()))
        offer_creation(self.fields, jobs, self, lambda name: (dict(page.starts.get(name, {})), ""))
        self.load(row.values if row else defaults_of(described), row.texts if row else None)

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        shown = self.fields.loaded(self.fields.editors) | changes
        if missing := self.fields.missing():
            raise Invalid(missing)
        row = self._row
        if row is None:
            return self._page.writing(_("Add {part}"), Part(self._part, shown))
        return self._page.writing(_("Change {part}"), Part(self._part, changes, row.id, version=row.version))


def defaults_of(described: list[Described]) -> dict[str, Any]:
    """What a new record starts with before anybody says anything."""
    columns: dict[str, Any] = {d.name: d.column for d in described if d.column is not None and d.stored}
    return {name: c.default.arg for name, c in columns.items() if c.default is not None and c.default.is_scalar}


def _shown_kind(d: Described) -> Kind:
    return Kind.TEXT if d.kind in (Kind.REF, Kind.CHOICE, Kind.CODES) else d.kind


def _text(d: Described, row: Loaded) -> Any:
    value = row.values[d.name]
    if d.kind is Kind.REF:
        return row.texts.get(d.name, "")
    return words_of(value) if d.kind is Kind.CHOICE else value
