"""Undo and redo of the window: named after the last write, on a thread of the store."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence

from app.language import _
from app.models.change import UNDO
from app.services import undo as service
from app.store.journal import Changes
from app.store.past import Operation
from app.trouble import Trouble
from app.views import plain
from app.views.jobs import Jobs


class Undoing(QObject):
    """Keeps the two menu entries named, and does what they say. Ctrl+Z in a text undoes typing first: see typing_keys."""

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
        self._reverse(self.state.undo, _("Undo: {label}"))

    def redo(self) -> None:
        self._reverse(self.state.redo, _("Redo: {label}"))

    def name_again(self, possible: bool) -> None:
        """Name both entries after what they would do; grey when nothing can be undone, or no store is seen."""
        both = (
            (self._undo_action, self.state.undo, _("&Undo"), _("Undo")),
            (self._redo_action, self.state.redo, _("&Redo"), _("Redo")),
        )
        for action, operation, entry, word in both:
            label = f": {_bare(operation.label)}" if operation else ""
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(entry + plain.literal(label))
            plain.tooltip(action, f"{word}{label} ({keys})")
            action.setEnabled(possible and operation is not None)

    def _reverse(self, operation: Operation | None, words: str) -> None:
        if operation is None or self._reversing:  # a second Ctrl+Z waits for the first: its name is not known yet
            return
        self._reversing = True
        label = words.format(label=_bare(operation.label))
        self._jobs.write(
            self,
            label,
            service.reverse,
            operation.id,
            origin=UNDO,
            reverses=operation.id,
            done=lambda n: self.told.emit(label),
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._reversing = False
        if isinstance(error, Trouble):
            self.told.emit(str(error))
        else:
            self._jobs.trouble.emit(error)

    def _news(self, changes: Changes) -> None:
        if changes:
            self._ask()

    def _ask(self) -> None:
        self._jobs.read(self, service.state, self._who, done=self._know, topic="undo")

    def _know(self, state: service.State) -> None:
        self._reversing = False
        self.state = state
        self.name_again(True)


def _bare(label: str) -> str:
    """A name without the "Undo:" and "Redo:" of earlier times."""
    for word in (_("Undo: {label}"), _("Redo: {label}")):
        label = label.removeprefix(word.format(label=""))
    return label
