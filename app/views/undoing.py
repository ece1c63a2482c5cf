"""Undo and redo of the window: named after the last write, on a thread of the store."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from app.language import _
from app.models.change import UNDO
from app.services import since
from app.services import undo as service
from app.store.journal import Changes
from app.trouble import Refused, Trouble
from app.views import plain
from app.views.jobs import Jobs
from app.views.since_dialog import SinceDialog


class Undoing(QObject):
    """Keeps the two menu entries named, and does what they say. Ctrl+Z in a text undoes typing: see typing_keys."""

    told = Signal(str)

    def __init__(self, jobs: Jobs, who: str, undo_action: QAction, redo_action: QAction) -> None:
        super().__init__(jobs)
        self._jobs, self._who = jobs, who
        self._undo_action, self._redo_action = undo_action, redo_action
        self._reversing = False
        self.state = service.State(None, None)
        jobs.committed.connect(self._news)
        self._ask()

    def undo(self) -> None:
        if (operation := self.state.undo) is not None:
            self.reverse(operation.id, operation.label)

    def redo(self) -> None:
        if (operation := self.state.redo) is not None:
            self.reverse(operation.id, operation.label, redo=True)

    def reverse(self, operation: uuid.UUID, label: str, *, redo: bool = False, rest: bool = False) -> None:
        """Take back a write, or with `redo` the undo of one; with `rest` only what nobody changed since."""
        if self._reversing:  # a second Ctrl+Z waits for the first: its name is not known yet
            return
        self._reversing = True
        words = (_("Redo: {label}") if redo else _("Undo: {label}")).format(label=bare(label))
        again = partial(self.reverse, operation, label, redo=redo, rest=True)
        self._jobs.write(
            self,
            words,
            service.reverse,
            operation,
            rest,
            origin=UNDO,
            reverses=operation,
            done=lambda n: self.told.emit(words),
            failed=lambda error: self._failed(error, operation, words, again),
        )

    def name_again(self, possible: bool) -> None:
        """Name both entries after what they would do; grey when nothing can be undone, or no store is seen."""
        both = (
            (self._undo_action, self.state.undo, _("&Undo"), _("Undo")),
            (self._redo_action, self.state.redo, _("&Redo"), _("Redo")),
        )
        for action, operation, entry, word in both:
            label = f": {bare(operation.label)}" if operation else ""
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(entry + plain.literal(label))
            plain.tooltip(action, f"{word}{label} ({keys})")
            action.setEnabled(possible and operation is not None)

    def _failed(self, error: Exception, operation: uuid.UUID, words: str, rest: Callable[[], None]) -> None:
        self._reversing = False
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
            return
        self.told.emit(str(error))
        if isinstance(error, Refused):
            self._jobs.read(self, since.since, operation, done=lambda found: self._explain(found, words, rest), topic="since")

    def _explain(self, found: since.Since, words: str, rest: Callable[[], None]) -> None:
        """Somebody built on it: show what, and offer what is left."""
        if found.differences:
            dialog = SinceDialog(QApplication.activeWindow(), words, found)
            dialog.rest_wanted.connect(rest)
            dialog.open()

    def _news(self, changes: Changes) -> None:
        if changes:
            self._ask()

    def _ask(self) -> None:
        self._jobs.read(self, service.state, self._who, done=self._know, topic="undo")

    def _know(self, state: service.State) -> None:
        self._reversing = False
        self.state = state
        self.name_again(True)


def bare(label: str) -> str:
    """A name without the "Undo:" and "Redo:" of earlier times."""
    for word in (_("Undo: {label}"), _("Redo: {label}")):
        label = label.removeprefix(word.format(label=""))
    return label
