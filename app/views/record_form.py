"""The form of one record: fields in groups, Save, problems beside their fields, nothing typed is ever lost."""

from __future__ import annotations

import dataclasses
import datetime as dt
import uuid
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeGuard

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import ENTITIES, Entity
from app.models.fields import field_of, fields_of
from app.services import owned, records
from app.store import record as store_record
from app.store.drafts import Draft
from app.store.journal import Changes
from app.store.record import Loaded
from app.trouble import Conflict, Invalid, Trouble
from app.views import plain
from app.views.conflict import choose, names_of
from app.views.drafting import Drafting, bring_back, draft_of
from app.views.fields import Fields, as_edited
from app.views.form_layout import Group, names_in, scrolling, show_cell
from app.views.jobs import Jobs
from app.views.parts_page import defaults_of
from app.views.quick_create import name_of, offer_creation
from app.views.save_bar import SaveBar

__all__ = ["Group", "RecordForm", "ask_to_leave"]
Then = Callable[[], None]


class RecordForm(QWidget):
    """Shows a record, or a new one, and saves what was changed of it."""

    loaded = Signal(object)  # Loaded
    saved = Signal(object)  # the id
    gone = Signal()  # the record was deleted or its making was cancelled
    dirty_changed = Signal(bool)
    refused = Signal()  # it could not be saved, and the form says why
    told = Signal(str)  # for the status bar

    def __init__(self, jobs: Jobs, entity: type[Entity], groups: Sequence[Group], below: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._jobs, self.entity = jobs, entity
        self._parts = [part for part in ENTITIES if owned.owner_entity(part) is entity]  # theirs raise its version
        self.record: Loaded | None = None
        self.id: uuid.UUID | None = None
        self._new: dict[str, Any] | None = None  # what a new record starts with
        self._dirty = False
        self._saving = False
        self._after: list[Then] = []  # what waits for the save under way
        self.fields = Fields([field_of(entity, name) for name in names_in(groups)], jobs, self)
        self.fields.edited.connect(self._edited)
        self._drafting = Drafting(self, jobs, self._draft)
        self.area = scrolling(groups, self.fields.cells, below)
        self.bar = SaveBar()  # taken in below the fields: Tab comes to it after them
        self.bar.save_button.clicked.connect(lambda: self.save())
        self.bar.discard_button.clicked.connect(self.discard)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.bar)
        offer_creation(self.fields, jobs, self, self.starts)
        jobs.committed.connect(self._news)
        self.setEnabled(False)

    def starts(self, field: str) -> tuple[dict[str, Any], str]:
        """The values, and words for them, that a record made from inside this field begins with."""
        return {}, ""

    # what is shown ------------------------------------------------------------------------------------------------

    def show_record(self, id: uuid.UUID) -> None:
        """Load a record; unsaved changes must have been dealt with (see `leave`)."""
        self.id, self._new = id, None
        self._jobs.read(self, store_record.load, self.entity, id, done=lambda found: self._show(found, id), topic="record")

    def start_new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        """Begin a new record with these values; the focus goes to the first empty field."""
        defaults = defaults_of([d for d in fields_of(self.entity) if d.name in self.fields.editors])
        self.id, self.record, self._new = None, None, defaults | dict(values or {})
        self.setEnabled(True)
        self.fields.set_read_only(False)
        self.fields.load(self._new, texts)
        self._set_dirty(False)
        self.bar.say(_("New, not saved yet"))
        self.bar.enable(True)
        if (draft := self._drafting.take(self.entity, None, self.fields)) is not None:
            bring_back(self.fields, draft)
        empty = (e.widget for name, e in self.fields.editors.items() if not self._new.get(name))
        next(empty, self).setFocus()

    @property
    def is_new(self) -> bool:
        return self._new is not None

    @property
    def dirty(self) -> bool:
        return self._dirty

    @property
    def locked(self) -> bool:
        return bool(self.record and self.entity.__lock__ and self.record.values.get(self.entity.__lock__))

    def clear(self) -> None:
        """Show nothing."""
        self.id, self.record, self._new = None, None, None
        self.fields.load({})
        self._set_dirty(False)
        self.bar.say("")
        self.setEnabled(False)

    def _show(self, found: Loaded | None, id: uuid.UUID) -> None:
        if self._there(found, id):
            self._take(found)
            self.fields.load(found.values, found.texts)
            draft = self._drafting.take(self.entity, id, self.fields)
            self._settled(self._resumed(found, draft) if draft else found)

    def _there(self, found: Loaded | None, id: uuid.UUID) -> TypeGuard[Loaded]:
        """Whether the record read is still the one wanted; one that is gone is taken from the screen."""
        if id != self.id:
            return False
        if found is None or found.deleted:
            self.clear()
            self.gone.emit()
            return False
        return True

    def _take(self, found: Loaded) -> None:
        self.record = found
        self.setEnabled(True)
        self.fields.set_read_only(self.locked)

    def _settled(self, found: Loaded) -> None:
        self._set_dirty(self.fields.dirty)
        if not self._dirty:
            self.bar.say(_("Closed and locked") if self.locked else _saved_words(found))
        self.loaded.emit(found)

    # what a crash must not take -------------------------------------------------------------------------------------

    def _draft(self, key: str) -> Draft | None:
        """What is typed here and not saved."""
        if not self._dirty:
            return None
        version, title = (self.record.version, self.record.title) if self.record else (0, "")
        title = title or name_of(self.entity, {name: self.fields.current(name) for name in self.fields.editors})
        return draft_of(self.fields, key, self.entity, title, self.id, version, self._new or {})

    def _resumed(self, found: Loaded, draft: Draft) -> Loaded:
        """Bring a draft back beside what stands there now; a save meets what others saved since it was typed."""
        if bring_back(self.fields, draft) and found.version != draft.version:
            self.record = dataclasses.replace(found, version=draft.version)
            self._set_dirty(True)
            self.bar.say(_("Others saved this record since you typed this. Saving joins both, or asks."), "today")
        return self.record or found

    # saving -------------------------------------------------------------------------------------------------------

    def save(self, then: Then | None = None) -> None:
        """Save the changes; `then` runs only when they are in the store."""
        if self._saving:
            self._after.append(lambda: self.save(then))
            return
        if not self.isEnabled():
            return
        try:
            changes = self.fields.changes()
        except Invalid as trouble:
            self.refused.emit()
            self._problems(trouble)
            return
        if self._new is not None:
            changes = {n: v for n, v in {**self._new, **changes}.items() if field_of(self.entity, n).stored}
        elif not changes:
            self._set_dirty(False)
            if then:
                then()
            return
        self._write(changes, self.record.version if self.record else 0, self.fields.loaded(changes), then)

    def _write(self, changes: dict[str, Any], version: int, before: dict[str, Any], then: Then | None) -> None:
        self._saving = True
        self.bar.say(_("Saving …"))
        since = self.fields.snapshot()
        self._jobs.write(
            self,
            self._label(changes),
            records.save,
            self.entity,
            changes,
            self.id,
            version,
            before,
            done=lambda saved: self._done(saved, since, then),
            failed=lambda error: self._failed(error, changes, then),
        )

    def _label(self, changes: Mapping[str, Any]) -> str:
        kind = _(self.entity.__labels__[0]).lower()
        if self._new is not None:
            return _("New {kind} {title}").format(kind=kind, title=name_of(self.entity, changes)).strip()
        assert self.record is not None
        title = str(self.record.values.get("number") or "") if self.entity.__title__ == "title" else self.record.title
        return _("Save {kind} {title}").format(kind=kind, title=title).strip()

    def _done(self, saved: records.Saved, since: dict[str, Any], then: Then | None) -> None:
        """It is in the store: show what stands there now, but not over what was typed meanwhile."""
        self.id, self._new = saved.id, None

        def renew(found: Loaded | None) -> None:
            self._saving = False
            if self._there(found, saved.id):
                self._take(found)
                self.fields.renew(found.values, found.texts, since)
                self._settled(found)
                self.saved.emit(saved.id)
                self.told.emit(_("Saved"))
            self._go_on(then)

        def unread(error: Exception) -> None:
            self._saving = False
            self._set_dirty(False)
            self.bar.say(_("Saved"))
            self._jobs.trouble.emit(error)
            self._go_on(then)

        self._jobs.read(self, store_record.load, self.entity, saved.id, done=renew, failed=unread, topic="saved")

    def _go_on(self, then: Then | None) -> None:
        waiting, self._after = self._after, []
        for act in [then, *waiting] if then else waiting:
            act()

    def _failed(self, error: Exception, changes: dict[str, Any], then: Then | None) -> None:
        self._saving = False
        self._after.clear()
        self._set_dirty(True)
        self.refused.emit()
        if isinstance(error, Conflict):
            self._ask_both(error, changes, then)
        elif isinstance(error, Invalid):
            self._problems(error)
        elif isinstance(error, Trouble):
            self.bar.say(str(error), "problem")
        else:
            self.bar.say(_("Not saved: the program made a mistake. What you typed is still here."), "problem")
            self._jobs.trouble.emit(error)

    def _problems(self, trouble: Invalid) -> None:
        elsewhere = self.fields.show_problems(trouble.problems)
        if (cell := self.fields.first_problem()) is not None:
            show_cell(self.area, cell)
        self.bar.say("\n".join(elsewhere) or _("Not saved: see the marked fields"), "problem")

    # two people at once -------------------------------------------------------------------------------------------

    def _ask_both(self, conflict: Conflict, changes: dict[str, Any], then: Then | None) -> None:
        """Ask who is right about which field, when it is known what the others' values are called."""
        assert self.id is not None
        id, self._saving = self.id, True

        def ask(found: Loaded | None) -> None:
            self._saving = False
            if self._there(found, id):
                self._settle(conflict, changes, found, then)

        self._jobs.read(self, store_record.load, self.entity, id, done=ask, topic="theirs")

    def _settle(self, conflict: Conflict, changes: dict[str, Any], theirs: Loaded, then: Then | None) -> None:
        mine = choose(self, self.entity, conflict, names_of(self.fields, self.record, theirs))
        if mine is None:
            self.bar.say(str(conflict), "problem")
            return
        for name in conflict.fields.keys() - mine:
            self.fields.set(name, theirs.values[name], theirs.texts.get(name, ""))
        wanted = {n: v for n, v in changes.items() if n not in conflict.fields or n in mine}
        before = self.fields.loaded(wanted) | {n: values[2] for n, values in conflict.fields.items()}
        if wanted:
            self._write(wanted, conflict.version, before, then)
        else:
            self._set_dirty(False)
            self._done(records.Saved(theirs.id, theirs.version), self.fields.snapshot(), then)

    def _news(self, changes: Changes) -> None:
        ours = self.id is not None and (changes.of(self.entity, self.id) or changes.touches(self._parts))
        if ours and not self._saving:
            self.read_again()

    def read_again(self) -> None:
        """Show what is in the store now, beside what is being typed."""
        if (id := self.id) is not None:
            self._jobs.read(self, store_record.load, self.entity, id, done=lambda found: self._hear(found, id), topic="record")

    def _hear(self, found: Loaded | None, id: uuid.UUID) -> None:
        """The record was written elsewhere: show it, or say so when that would overwrite what is being typed."""
        if self._saving or not self._there(found, id):
            return
        if self.record is None or self.record.id != id:  # nothing of it is on the screen yet
            self._show(found, id)
            return
        if self._dirty and self._differs(found):
            text = _("Changed elsewhere meanwhile. Saving joins both; where both changed the same, you will be asked.")
            self.bar.say(text, "today")
            return
        self._take(found)
        self.fields.renew(found.values, found.texts, since=self.fields.loaded(self.fields.editors))
        self._settled(found)

    def _differs(self, found: Loaded) -> bool:
        """Whether a field shown here is another one now."""
        loaded = self.fields.loaded(self.fields.editors)
        return any(as_edited(found.values.get(name)) != value for name, value in loaded.items())

    # going elsewhere ----------------------------------------------------------------------------------------------

    def discard(self) -> None:
        """Back to what is in the store; a new record is given up."""
        if self.is_new:
            self.clear()
            self.gone.emit()
        elif self.id is not None and not self._saving:
            if self.record is not None:
                self._show(self.record, self.id)
            self.show_record(self.id)

    def leave(self, then: Then) -> None:
        """Go on with `then` when nothing unsaved would be lost by it, asking if need be."""
        if self._saving:
            self._after.append(lambda: self.leave(then))
            return
        if not self._dirty:
            if self.is_new:
                self.clear()
            then()
            return
        answer = ask_to_leave(self)
        if answer == "save":
            self.save(then)
        elif answer == "discard":
            self.discard()
            then()

    # state --------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next field."""
        plain_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if plain_enter and isinstance(self.focusWidget(), QLineEdit | QComboBox | QCheckBox):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def _edited(self) -> None:
        self._set_dirty(self.is_new or self.fields.dirty)

    def _set_dirty(self, dirty: bool) -> None:
        self.bar.enable(dirty)
        if dirty:
            self._drafting.later()
        else:
            self._drafting.forget()
        if dirty != self._dirty:
            self._dirty = dirty
            if dirty:
                self.bar.say(_("Not saved"))
            elif self.record is not None:
                self.bar.say(_saved_words(self.record))
            self.dirty_changed.emit(dirty)


def ask_to_leave(parent: QWidget) -> str:
    """"save", "discard" or "stay"."""
    answers = [
        plain.Answer("save", _("Save"), primary=True),
        plain.Answer("discard", _("Do not save")),
        plain.Answer("stay", _("Cancel"), cancels=True),
    ]
    return plain.ask(parent, _("Save changes?"), _("This form has changes that are not saved."), answers)


def _saved_words(found: Loaded) -> str:
    if found.changed_at is None:
        return ""
    moment = found.changed_at.astimezone()
    same_day = moment.date() == dt.datetime.now().astimezone().date()
    text = moment.strftime("%H:%M") if same_day else formats.current().text(Kind.DATE, moment.date())
    return _("Saved {when} by {who}").format(when=text, who=found.changed_by) if found.changed_by else _("Saved")
