"""Undo and redo of the window: named after the last write, on a thread of the store."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.language import _
from app.services import undo as service
from app.store.journal import Changes
from app.views import plain
from app.views.jobs import Jobs
from app.views.taking_back import bare, once_known, take_back


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
        self._ask(later=True)

    def undo(self) -> None:
        if (operation := self.state.undo) is not None:
            self.reverse(operation.id, operation.label)

    def redo(self) -> None:
        if (operation := self.state.redo) is not None:
            self.reverse(operation.id, operation.label, redo=True)

    def reverse(self, operation: uuid.UUID, label: str, *, redo: bool = False) -> None:
        """Take back a write, or with `redo` the undo of one."""
        if not self._reversing:  # a second Ctrl+Z waits for the first: its name is not known yet
            self._reversing = True
            take_back(self, self._jobs, operation, label, self.told.emit, redo=redo, refused=self._let_go)

    def offer(self, label: str, show: Callable[[str, str, Callable[[], None]], object]) -> None:
        """Show that what was just written under this name can be undone: exactly that, whatever is written after it."""
        once_known(self, self._jobs, label, lambda operation: show(label, _("Undo"), partial(self.reverse, operation, label)))

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

    def _let_go(self) -> None:
        self._reversing = False

    def _news(self, changes: Changes) -> None:
        if changes:
            self._ask()

    def _ask(self, *, later: bool = False) -> None:
        self._jobs.read(self, service.state, self._who, done=self._know, topic="undo", later=later)

    def _know(self, state: service.State) -> None:
        self._reversing = False
        self.state = state
        self.name_again(True)
