"""Taking back a write from wherever it is asked for, and saying the difference where somebody built on it."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.language import _
from app.models.change import HERE, IMPORT, UNDO
from app.services import since, undo
from app.store.journal import Changes
from app.trouble import Refused, Trouble
from app.views.jobs import Jobs
from app.views.since_dialog import SinceDialog

Said = Callable[[str], object]


def take_back(
    owner: QObject,
    jobs: Jobs,
    operation: uuid.UUID,
    label: str,
    told: Said,
    *,
    redo: bool = False,
    rest: bool = False,
    refused: Callable[[], object] = lambda: None,
) -> None:
    """Undo a write, or with `redo` an undo; with `rest` only what nobody changed since. `told` hears what became of it."""
    words = (_("Redo: {label}") if redo else _("Undo: {label}")).format(label=bare(label))

    def again() -> None:
        take_back(owner, jobs, operation, label, told, redo=redo, rest=True, refused=refused)

    def failed(error: Exception) -> None:
        refused()
        if not isinstance(error, Trouble):
            jobs.trouble.emit(error)
            return
        told(str(error))
        if isinstance(error, Refused):
            jobs.read(owner, since.since, operation, done=lambda found: _explain(found, words, again), topic="since")

    how = {"origin": UNDO, "reverses": operation}
    jobs.write(owner, words, undo.reverse, operation, rest, done=lambda n: told(words), failed=failed, **how)


def _explain(found: since.Since, words: str, rest: Callable[[], None]) -> None:
    """Somebody built on it: show what, and offer what is left."""
    if found.differences:
        dialog = SinceDialog(QApplication.activeWindow(), words, found)
        dialog.rest_wanted.connect(rest)
        dialog.open()


def once_known(owner: QObject, jobs: Jobs, words: str, then: Callable[[uuid.UUID], object]) -> None:
    """Go on when it is known which write these words began with the name of: everybody hears it after its owner."""

    def hear(changes: Changes) -> None:
        if not shiboken6.isValid(owner):
            jobs.committed.disconnect(hear)
        elif changes.origin in (HERE, IMPORT) and changes.label and words.startswith(changes.label):
            jobs.committed.disconnect(hear)
            then(changes.operation)

    jobs.committed.connect(hear)


def bare(label: str) -> str:
    """A name without the "Undo:" and "Redo:" of earlier times."""
    for word in (_("Undo: {label}"), _("Redo: {label}")):
        label = label.removeprefix(word.format(label=""))
    return label
