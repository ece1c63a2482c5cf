"""The form of one record: fields in groups, Save, problems beside their fields, nothing typed is ever lost."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import field_of
from app.services import records
from app.store import record as store_record
from app.store.journal import Changes
from app.store.record import Loaded
from app.trouble import Conflict, Invalid, Trouble
from app.views import plain
from app.views.conflict import choose
from app.views.fields import Fields
from app.views.jobs import Jobs
from app.views.pickers import Picker
from app.views.quick_create import CREATABLE, create

COLUMNS = 2


@dataclass(frozen=True, slots=True)
class Group:
    """A titled part of a form: rows of one or two field names."""

    title: str
    rows: tuple[tuple[str, ...], ...]


class RecordForm(QWidget):
    """Shows a record, or a new one, and saves what was changed of it."""

    loaded = Signal(object)  # Loaded
    saved = Signal(object)  # the id
    gone = Signal()  # the record was deleted or its making was cancelled
    dirty_changed = Signal(bool)
    told = Signal(str)  # for the status bar

    def __init__(self, jobs: Jobs, entity: type[Entity], groups: Sequence[Group], below: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._jobs, self.entity = jobs, entity
        self.record: Loaded | None = None
        self.id: uuid.UUID | None = None
        self._new: dict[str, Any] | None = None  # what a new record starts with
        self._dirty = False
        self._saving = False
        names = [name for group in groups for row in group.rows for name in row]
        self.fields = Fields([field_of(entity, name) for name in names], jobs, self)
        self.fields.edited.connect(self._edited)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._scrolling(groups, below), 1)
        outer.addWidget(self._bar())
        self._offer_creation()
        jobs.committed.connect(self._news)
        self.setEnabled(False)

    # what is shown ------------------------------------------------------------------------------------------------

    def show_record(self, id: uuid.UUID) -> None:
        """Load a record; unsaved changes must have been dealt with (see `leave`)."""
        self.id, self._new = id, None
        self._jobs.read(self, store_record.load, self.entity, id, done=self._show, topic="record")

    def start_new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        """Begin a new record with these values; the focus goes to the first empty field."""
        self.id, self.record, self._new = None, None, dict(values or {})
        self.setEnabled(True)
        self.fields.set_read_only(False)
        self.fields.load(self._new, texts)
        self._set_dirty(False)
        self._say(_("New, not saved yet"))
        self.save_button.setEnabled(True)
        self.discard_button.setEnabled(True)
        empty = (e.widget for name, e in self.fields.editors.items() if not self._new.get(name))
        next(empty, self).setFocus()

    @property
    def is_new(self) -> bool:
        return self._new is not None

    @property
    def dirty(self) -> bool:
        return self._dirty

    def _show(self, found: Loaded | None) -> None:
        if found is None or found.deleted or found.id != self.id:
            if found is None or found.deleted:
                self.clear()
                self.gone.emit()
            return
        self.record = found
        self.setEnabled(True)
        self.fields.load(found.values, found.texts)
        locked = bool(self.entity.__lock__ and found.values.get(self.entity.__lock__))
        self.fields.set_read_only(locked)
        self._set_dirty(False)
        self._say(_("Closed and locked") if locked else self._saved_words(found))
        self.loaded.emit(found)

    def clear(self) -> None:
        self.id, self.record, self._new = None, None, None
        self.fields.load({})
        self._set_dirty(False)
        self._say("")
        self.setEnabled(False)

    def _saved_words(self, found: Loaded) -> str:
        if found.changed_at is None:
            return ""
        moment = found.changed_at.astimezone()
        same_day = moment.date() == dt.datetime.now().astimezone().date()
        text = moment.strftime("%H:%M") if same_day else formats.current().text(Kind.DATE, moment.date())
        return _("Saved {when} by {who}").format(when=text, who=found.changed_by) if found.changed_by else _("Saved")

    # saving -------------------------------------------------------------------------------------------------------

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save the changes; `then` runs only when they are in the store."""
        if self._saving or not self.isEnabled():
            return
        try:
            changes = self.fields.changes()
        except Invalid as trouble:
            self._problems(trouble)
            return
        if self._new is not None:
            changes = {n: v for n, v in {**self._new, **changes}.items() if field_of(self.entity, n).stored}
        elif not changes:
            self._set_dirty(False)
            if then:
                then()
            return
        version = self.record.version if self.record else 0
        self._write(changes, version, self.fields.loaded(changes), then)

    def _write(self, changes: dict[str, Any], version: int, before: dict[str, Any], then: Callable[[], None] | None) -> None:
        self._saving = True
        self._say(_("Saving …"))
        self._jobs.write(
            self,
            self._label(changes),
            records.save,
            self.entity,
            changes,
            self.id,
            version,
            before,
            done=lambda saved: self._done(saved, then),
            failed=lambda error: self._failed(error, changes, then),
        )

    def _label(self, changes: Mapping[str, Any]) -> str:
        kind = self.entity.__labels__[0].lower()
        if self._new is not None:
            title = str(changes.get(self.entity.__title__) or "")
            return _("New {kind} {title}").format(kind=kind, title=title).strip()
        assert self.record is not None
        title = str(self.record.values.get("number") or "") if self.entity.__title__ == "title" else self.record.title
        return _("Save {kind} {title}").format(kind=kind, title=title).strip()

    def _done(self, saved: records.Saved, then: Callable[[], None] | None) -> None:
        self._saving = False
        self._set_dirty(False)
        self.show_record(saved.id)
        self.saved.emit(saved.id)
        self.told.emit(_("Saved"))
        if then:
            then()

    def _failed(self, error: Exception, changes: dict[str, Any], then: Callable[[], None] | None) -> None:
        self._saving = False
        self._set_dirty(True)
        if isinstance(error, Conflict):
            self._settle(error, changes, then)
        elif isinstance(error, Invalid):
            self._problems(error)
        elif isinstance(error, Trouble):
            self._say(str(error), "problem")
        else:
            self._say(_("Not saved: the program made a mistake. What you typed is still here."), "problem")
            self._jobs.trouble.emit(error)

    def _problems(self, trouble: Invalid) -> None:
        elsewhere = self.fields.show_problems(trouble.problems)
        self._say("\n".join(elsewhere) or _("Not saved: see the marked fields"), "problem")

    def _settle(self, conflict: Conflict, changes: dict[str, Any], then: Callable[[], None] | None) -> None:
        mine = choose(self, self.entity, conflict)
        if mine is None:
            self._say(str(conflict), "problem")
            return
        wanted = {n: v for n, v in changes.items() if n not in conflict.fields or n in mine}
        before = {n: conflict.fields[n][2] for n in mine} | {n: v for n, v in self.fields.loaded(wanted).items() if n not in mine}
        if wanted:
            self._write(wanted, conflict.version, before, then)
        elif self.id is not None:
            self.show_record(self.id)

    def discard(self) -> None:
        """Back to what is in the store; a new record is given up."""
        if self.is_new:
            self.clear()
            self.gone.emit()
        elif self.record is not None:
            self._show(self.record)

    def leave(self, then: Callable[[], None]) -> None:
        """Go on with `then` when nothing unsaved would be lost by it, asking if need be."""
        if not self._dirty:
            if self.is_new:
                self.clear()
            then()
            return
        text = _("This form has changes that are not saved.")
        answers = [
            plain.Answer("save", _("Save"), primary=True),
            plain.Answer("discard", _("Do not save")),
            plain.Answer("stay", _("Cancel"), cancels=True),
        ]
        answer = plain.ask(self, _("Save changes?"), text, answers)
        if answer == "save":
            self.save(then)
        elif answer == "discard":
            self.discard()
            then()

    # news, state --------------------------------------------------------------------------------------------------

    def _news(self, changes: Changes) -> None:
        if self.id is None or self._saving or not changes.of(self.entity, self.id):
            return
        if self._dirty:
            self._say(_("Changed by somebody else meanwhile; saving will join both, or ask"), "today")
        else:
            self.show_record(self.id)

    def _edited(self) -> None:
        self._set_dirty(self.is_new or self.fields.dirty)

    def _set_dirty(self, dirty: bool) -> None:
        self.save_button.setEnabled(dirty)
        self.discard_button.setEnabled(dirty)
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)
        if dirty:
            self._say(_("Not saved"))

    def _say(self, text: str, kind: str = "muted") -> None:
        self.state.set_kind(kind)
        self.state.setText(text)

    # building -----------------------------------------------------------------------------------------------------

    def _scrolling(self, groups: Sequence[Group], below: Sequence[QWidget]) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(16)
        for group in groups:
            column.addLayout(self._group(group))
        for widget in below:
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _group(self, group: Group) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        at = 0
        if group.title:
            grid.addWidget(plain.PlainLabel(group.title, kind="strong"), 0, 0, 1, COLUMNS)
            at = 1
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, 120)
        for n, row in enumerate(group.rows):
            for column, name in enumerate(row):
                span = COLUMNS if len(row) == 1 else 1
                grid.addWidget(self.fields.cells[name], at + n, column, 1, span, Qt.AlignmentFlag.AlignTop)
        return grid

    def _bar(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 16, 8)
        self.state = plain.PlainLabel("", kind="muted", elide=True)
        self.discard_button = QPushButton(_("Discard"))
        self.save_button = QPushButton(_("Save"))
        self.save_button.setProperty("kind", "primary")
        plain.tooltip(self.save_button, _("Save (Ctrl+S)"))
        plain.tooltip(self.discard_button, _("Back to what was saved last"))
        self.save_button.clicked.connect(lambda: self.save())
        self.discard_button.clicked.connect(self.discard)
        row.addWidget(self.state, 1)
        row.addWidget(self.discard_button)
        row.addWidget(self.save_button)
        return bar

    def _offer_creation(self) -> None:
        for name, d in self.fields.described.items():
            widget = self.fields.editors[name].widget
            if isinstance(widget, Picker) and d.target in CREATABLE:
                widget.creates = _("New {kind}").format(kind=d.target.__labels__[0].lower())
                widget.create_requested.connect(lambda text, picker=widget, d=d: self._create(picker, d.target, text))

    def _create(self, picker: Picker, entity: type[Entity], text: str) -> None:
        values: dict[str, Any] = {}
        if "company_id" in self.fields.editors and entity.__tablename__ == "persons":
            editor = self.fields.editors["company_id"].widget
            values = {"company_id": editor.value()} if isinstance(editor, Picker) and editor.line.text() else {}
        create(self, self._jobs, entity, text, values, done=picker.show_value)
