"""Deleting an entry that is in use: says how often it is used and offers to put another one in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.language import _, ngettext
from app.models import Entity
from app.services import own_tables
from app.services.own_tables import Word
from app.trouble import Trouble
from app.views import plain
from app.views.editors import ChoiceBox
from app.views.jobs import Jobs


class ReplaceDialog(QDialog):
    def __init__(
        self,
        parent: QWidget,
        jobs: Jobs,
        entity: type[Entity],
        word: Word,
        others: Sequence[Word],
        undo_offered: Callable[[str], object],
    ) -> None:
        super().__init__(parent)
        self._jobs, self._entity, self._word, self._offer = jobs, entity, word, undo_offered
        title = _("{name} is in use").format(name=word.name)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        text = ngettext(
            "One record has it. Choose what it gets instead; then {name} is deleted. One undo brings both back.",
            "{n} records have it. Choose what they get instead; then {name} is deleted. One undo brings both back.",
            word.used,
        )
        if not others:
            text = _("{n} records have it, and there is nothing to put in its place. Add another entry first.")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(title, kind="title", wrap=True))
        column.addWidget(plain.PlainLabel(text.format(n=word.used, name=word.name), wrap=True))
        self.box = ChoiceBox([(other, other.name) for other in others])
        self.box.setVisible(bool(others))
        if others:
            column.addWidget(plain.field_label(_("Instead"), self.box))
        column.addWidget(self.box)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addStretch(1)
        buttons = QDialogButtonBox()
        self.keep = QPushButton(_("Only stop offering it"))
        plain.tooltip(self.keep, _("It stays with the records that have it, and can be offered again"))
        self.go = QPushButton(_("Replace and delete"))
        self.go.setProperty("kind", "primary")
        self.go.setEnabled(bool(others))
        self.cancel = QPushButton(_("Cancel"))
        if hasattr(entity, "active") and word.active:  # a status is always offered
            buttons.addButton(self.keep, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.keep.clicked.connect(self._stop_offering)
        buttons.accepted.connect(self._replace)
        buttons.rejected.connect(self.reject)
        column.addSpacing(8)
        column.addWidget(buttons)
        plain.press_by_enter(self.go)
        (self.box if others else self.cancel).setFocus()
        self.finished.connect(self.deleteLater)

    def _replace(self) -> None:
        other = self.box.value()
        label = _("Replace {old} by {new}").format(old=self._word.name, new=other.name)
        self._write(label, own_tables.replace, self._entity, self._word.id, other.id)

    def _stop_offering(self) -> None:
        label = _("Stop offering {name}").format(name=self._word.name)
        self._write(label, own_tables.offer, self._entity, self._word.id, False, self._word.version)

    def _write(self, label: str, act: Callable[..., Any], *arguments: Any) -> None:
        def done(result: Any) -> None:
            self._offer(label)
            self.accept()

        self._wait(True)
        self._jobs.write(self, label, act, *arguments, done=done, failed=self._failed)

    def reject(self) -> None:
        if self.cancel.isEnabled():  # else the answer would find nobody
            super().reject()

    def _wait(self, on: bool) -> None:
        for button in (self.keep, self.go, self.cancel):
            button.setEnabled(not on)

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
            return
        self.problem.setText(str(error))
        self.problem.show()
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))
