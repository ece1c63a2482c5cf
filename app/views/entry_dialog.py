"""A small form in a dialog: it stays open, with everything typed, until the store has taken it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.language import _
from app.models.fields import Described
from app.trouble import Invalid, Trouble
from app.views import plain
from app.views.fields import Fields
from app.views.form_layout import FittingArea, show_cell
from app.views.jobs import Jobs


class EntryDialog(QDialog):
    """Base of the dialogs that save something. A subclass says by `act` what is written."""

    def __init__(
        self,
        parent: QWidget,
        jobs: Jobs,
        title: str,
        described: Iterable[Described],
        *,
        save_text: str = "",
        note: str = "",
        kept_too: bool = False,
        above: Sequence[QWidget] = (),
    ) -> None:
        """`above` stands before the fields."""
        super().__init__(parent)
        self.jobs = jobs
        self._saving = False
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.fields = Fields(described, jobs, self, kept_too=kept_too)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        if note:
            self.column.addWidget(plain.PlainLabel(note, kind="muted", wrap=True))
        for cell in self.fields.cells.values():
            cell.close_up()
        for widget in (*above, *self.fields.cells.values()):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        self.save_button = QPushButton(save_text or _("Save"))
        self.save_button.setProperty("kind", "primary")
        self.cancel_button = QPushButton(_("Cancel"))
        self._build()
        self.fields.edited.connect(lambda: self.tell(""))
        self.finished.connect(self.deleteLater)

    def load(self, values: Mapping[str, Any], texts: Mapping[str, str] | None = None) -> None:
        """Show these values and go to the first field that is empty."""
        self.fields.load(values, texts)
        empty = (name for name in self.fields.editors if not self.fields.current(name))
        first = next(empty, next(iter(self.fields.editors), None))
        if first is not None:
            self.fields.editors[first].widget.setFocus()

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        """The name of the write, the service function, and its arguments. Raises Invalid for what is missing."""
        raise Invalid([("", _("There is nothing to save."))])

    def taken(self, result: Any) -> None:
        """What follows when it is in the store."""

    def save(self) -> None:
        if self._saving:
            return
        try:
            label, action, arguments = self.act(self.fields.changes())
        except Invalid as trouble:
            self._failed(trouble)
            return
        self._wait(True)
        self.jobs.write(self, label, action, *arguments, done=self._done, failed=self._failed)

    def reject(self) -> None:
        if not self._saving:  # else its answer would find nobody
            super().reject()

    def tell(self, text: str) -> None:
        """Say above the buttons what belongs to no field."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _done(self, result: Any) -> None:
        self._wait(False)
        self.taken(result)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        if isinstance(error, Invalid):
            self.tell("\n".join(self.fields.show_problems(error.problems)))
            if (cell := self.fields.first_problem()) is not None:
                show_cell(self._area, cell)
            self._area.grow()
        elif isinstance(error, Trouble):
            self.tell(str(error))
        else:
            self.tell(_("Not saved: the program made a mistake. What you typed is still here."))
            self.jobs.trouble.emit(error)

    def _wait(self, on: bool) -> None:
        self._saving = on
        for button in (self.save_button, self.cancel_button):
            button.setEnabled(not on)

    def _build(self) -> None:
        content = QWidget()
        content.setLayout(self.column)
        self.column.setContentsMargins(24, 20, 24, 8)
        self._area = FittingArea(content)
        buttons = QDialogButtonBox()
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        foot = QVBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.setSpacing(12)
        foot.addWidget(self.problem)
        foot.addWidget(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addLayout(foot)
        plain.press_by_enter(self.save_button)
