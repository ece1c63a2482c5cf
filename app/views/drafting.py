"""Keeps what is being typed safe from a crash, every few seconds, and brings it back into the form it was typed into."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.formats import Unreadable
from app.models import Entity
from app.models.extra import is_gone
from app.store.drafts import Draft, Drafts
from app.views.codes_field import CodesField
from app.views.fields import Fields, as_edited
from app.views.pickers import Picker

if TYPE_CHECKING:
    from app.views.jobs import Jobs

EVERY_MS: Final = 2_000  # while somebody types; the writing itself takes some milliseconds on a thread of its own
type Describe = Callable[[str], Draft | None]


class Keeper(QObject):
    """The drafts of a window: those its forms hand over, and those that earlier windows left."""

    offered = Signal(object)  # list[Draft]
    answered = Signal(str)  # the key of a draft that was brought back into a form
    trouble = Signal(object)  # an Exception: what is typed is not safe; once
    _left = Signal(object)
    _failed = Signal(object)

    def __init__(self, drafts: Drafts, parent: QObject) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._told = False
        self._wanted: list[Draft] = []
        self._left.connect(self.offered)  # both come from the drafts' thread
        self._failed.connect(self._tell)

    def ask(self) -> None:
        """Look for what a crash left; `offered` tells."""
        self._drafts.left().add_done_callback(lambda found: self._answer(found, self._left))

    def keep(self, draft: Draft) -> None:
        self._drafts.keep(draft).add_done_callback(self._answer)

    def forget(self, key: str) -> None:
        self._wanted = [draft for draft in self._wanted if draft.key != key]
        self._drafts.forget(key).add_done_callback(self._answer)

    def want(self, draft: Draft) -> None:
        """The next form that shows this record takes the draft."""
        self._wanted = [draft]

    def take(self, entity: type[Entity], record: uuid.UUID | None, fields: Fields) -> Draft | None:
        """The draft that is wanted in this form."""
        for draft in self._wanted:
            if draft.entity is entity and draft.record == record and fits(draft, fields):
                self._wanted = []
                self.answered.emit(draft.key)
                return draft
        return None

    def close(self) -> None:
        self._drafts.close()

    def _answer(self, future: Future[Any], found: Any = None) -> None:
        """On the drafts' thread."""
        if (error := future.exception()) is not None:
            self._failed.emit(error)
        elif found is not None:
            found.emit(future.result())

    def _tell(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            self.trouble.emit(error)


class Drafting(QObject):
    """The draft of one form. `describe` says what is typed there now; None for nothing worth keeping."""

    def __init__(self, form: QObject, jobs: Jobs, describe: Describe) -> None:
        super().__init__(form)
        self._jobs, self._describe = jobs, describe
        self._key = uuid.uuid4().hex
        self._kept = False
        self._older: list[str] = []  # what is on the screen again, and kept under its old name until it is kept anew
        self._timer = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._timer.timeout.connect(self._keep)

    def later(self) -> None:
        """Something was typed."""
        if self._jobs.keeper is not None and not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """It was saved or given up."""
        self._timer.stop()
        if (keeper := self._jobs.keeper) is not None:
            for key in [self._key] * self._kept + self._older:
                keeper.forget(key)
        self._kept, self._older = False, []

    def take(self, entity: type[Entity], record: uuid.UUID | None, fields: Fields) -> Draft | None:
        """The draft that is to be brought back into this form, if one is; from now on it is this form's."""
        keeper = self._jobs.keeper
        draft = keeper.take(entity, record, fields) if keeper is not None else None
        if draft is not None:
            self.adopt(draft)
        return draft

    def adopt(self, draft: Draft) -> None:
        self._older.append(draft.key)
        self.later()

    def _keep(self) -> None:
        draft, keeper = self._describe(self._key), self._jobs.keeper
        if draft is None or keeper is None:
            return
        keeper.keep(draft)
        self._kept = True
        for key in self._older:
            keeper.forget(key)
        self._older = []


def fits(draft: Draft, fields: Fields) -> bool:
    """Whether these are the fields it was typed into; a case has two forms."""
    return {name for name in (*draft.typed, *draft.unread) if not is_gone(draft.entity, name)} <= fields.editors.keys()


def draft_of(
    fields: Fields, key: str, entity: type[Entity], title: str, record: uuid.UUID | None, version: int, given: Mapping[str, Any]
) -> Draft:
    """What was typed into these fields."""
    typed: dict[str, Any] = {}
    unread: dict[str, str] = {}
    texts: dict[str, str] = {}
    for name, editor in fields.editors.items():
        widget = editor.widget
        if isinstance(widget, Picker) and (chosen := widget.chosen()) is not None:
            texts[name] = chosen.text
        if not fields.is_typed(name):
            continue
        try:
            value = editor.get()
        except Unreadable:
            unread[name] = _as_typed(widget)
            continue
        if value != fields.loaded([name])[name]:
            typed[name] = widget.chosen() if isinstance(widget, CodesField) else value
    before = fields.loaded([*typed, *unread])
    return Draft(key, entity, record, version, title, typed, unread, texts, before, dict(given))


def bring_back(fields: Fields, draft: Draft) -> bool:
    """Put a draft into fields that show the record as it is now; whether anything differs from that.

    The fields then count as typed over what stood there when it was typed, so that a save finds out who changed what.
    """
    now = fields.snapshot()
    still = {name: value for name, value in draft.typed.items() if name in now and now[name] != as_edited(value)}
    unread = {name: text for name, text in draft.unread.items() if name in now}
    for name, value in still.items():
        fields.set(name, value, draft.texts.get(name, ""))
    for name, text in unread.items():
        widget = fields.editors[name].widget
        line = widget.line if isinstance(widget, Picker) else widget
        if isinstance(line, QLineEdit):
            line.setText(text)
        elif isinstance(line, QPlainTextEdit):
            line.setPlainText(text)
        fields.touched(name)
    fields.rebase({name: draft.before.get(name) for name in (*still, *unread)})
    return bool(still or unread)


def _as_typed(widget: QWidget) -> str:
    """The letters of a text that is no value."""
    line = widget.line if isinstance(widget, Picker) else widget
    if isinstance(line, QLineEdit):
        return line.text()
    return line.document().toRawText().replace("\u2029", "\n") if isinstance(line, QPlainTextEdit) else ""
