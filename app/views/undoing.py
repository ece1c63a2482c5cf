"""Undo and redo of the window: named after the last write, on a thread of the store."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.language import _
from app.models.change import UNDO
from app.services import undo as service
from app.store.journal import Changes
from app.store.past import Operation
from app.trouble import Trouble
from app.views import plain
from app.views.jobs import Jobs


class Undoing(QObject):
    """Keeps the two menu entries named, and does what they say. In a text being typed they undo the typing."""

    told = Signal(str)

    def __init__(self, jobs: Jobs, who: str, undo_action: QAction, redo_action: QAction) -> None:
        super().__init__(jobs)
        self._jobs, self._who = jobs, who
        self._undo_action, self._redo_action = undo_action, redo_action
        self.state = service.State(None, None)
        jobs.committed.connect(self._news)
        self._ask()

    def undo(self) -> None:
        if not _typing(lambda text: text.undo(), lambda text: _can_undo(text)):
            self._reverse(self.state.undo, _("Undo: {label}"))

    def redo(self) -> None:
        if not _typing(lambda text: text.redo(), lambda text: _can_redo(text)):
            self._reverse(self.state.redo, _("Redo: {label}"))

    def _reverse(self, operation: Operation | None, words: str) -> None:
        if operation is None:
            return
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
        if isinstance(error, Trouble):
            self.told.emit(str(error))
        else:
            self._jobs.trouble.emit(error)

    def _news(self, changes: Changes) -> None:
        if changes:
            self._ask()

    def _ask(self) -> None:
        self._jobs.read(self, service.state, self._who, done=self._name, topic="undo")

    def _name(self, state: service.State) -> None:
        self.state = state
        for action, operation, word in ((self._undo_action, state.undo, _("Undo")), (self._redo_action, state.redo, _("Redo"))):
            label = f"{word}: {_bare(operation.label)}" if operation else word
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            plain.caption(action, label, f"{label} ({keys})")


def _bare(label: str) -> str:
    """A name without the "Undo:" and "Redo:" of earlier times."""
    for word in (_("Undo: {label}"), _("Redo: {label}")):
        label = label.removeprefix(word.format(label=""))
    return label


def _typing(act: object, can: object) -> bool:
    """Whether the key belonged to a text being typed."""
    focus = QApplication.focusWidget()
    if isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly() and can(focus):  # type: ignore[operator]
        act(focus)  # type: ignore[operator]
        return True
    return False


def _can_undo(text: QLineEdit | QPlainTextEdit) -> bool:
    return text.isUndoAvailable() if isinstance(text, QLineEdit) else text.document().isUndoAvailable()


def _can_redo(text: QLineEdit | QPlainTextEdit) -> bool:
    return text.isRedoAvailable() if isinstance(text, QLineEdit) else text.document().isRedoAvailable()
