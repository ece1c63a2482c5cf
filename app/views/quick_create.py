"""Making a record on the spot, from inside a picker: the few fields one knows on the telephone."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.language import _
from app.models import Company, Entity, Person
from app.models.code import CUSTOMER
from app.models.fields import field_of
from app.services import records
from app.trouble import Invalid, Trouble
from app.views import plain
from app.views.fields import Fields
from app.views.jobs import Jobs

CREATABLE: Final[dict[type[Entity] | None, tuple[str, ...]]] = {
    Company: ("name", "relations", "street", "post_code", "city", "country", "phone", "email"),
    Person: ("first_name", "last_name", "company_id", "function", "phone", "email"),
}


def create(
    parent: QWidget,
    jobs: Jobs,
    entity: type[Entity],
    text: str,
    values: dict[str, Any],
    done: Callable[[uuid.UUID, str], None],
) -> QuickCreate:
    """Ask for a new record; `done` gets its id and name when it is saved."""
    dialog = QuickCreate(parent, jobs, entity, text, values, done)
    dialog.open()
    return dialog


class QuickCreate(QDialog):
    def __init__(
        self,
        parent: QWidget,
        jobs: Jobs,
        entity: type[Entity],
        text: str,
        values: dict[str, Any],
        done: Callable[[uuid.UUID, str], None],
    ) -> None:
        super().__init__(parent)
        self._jobs, self._entity, self._tell = jobs, entity, done
        self._given = values
        self.setWindowTitle(_("New {kind}").format(kind=entity.__labels__[0].lower()))
        self.setMinimumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        names = [n for n in CREATABLE[entity] if n not in values]
        self.fields = Fields([field_of(entity, name) for name in names], jobs, self)
        start: dict[str, Any] = {"relations": (CUSTOMER,)} if entity is Company else {}
        if entity is Company:
            start["name"] = text
        else:
            start["first_name"], _space, start["last_name"] = text.rpartition(" ")
        self.fields.load({})
        for name, value in start.items():
            if name in self.fields.editors:
                self.fields.set(name, value)
        for name in names:
            column.addWidget(self.fields.cells[name])
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.button(QDialogButtonBox.StandardButton.Save)
        self.save_button.setProperty("kind", "primary")
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    def save(self) -> None:
        try:
            values = {**self._given, **self.fields.changes()}
        except Invalid as trouble:
            self.fields.show_problems(trouble.problems)
            return
        title = str(values.get("name") or " ".join(str(values.get(n, "")) for n in ("first_name", "last_name"))).strip()
        label = _("New {kind} {title}").format(kind=self._entity.__labels__[0].lower(), title=title)
        self.save_button.setEnabled(False)
        self._jobs.write(
            self, label, records.save, self._entity, values, done=lambda saved: self._done(saved, title), failed=self._failed
        )

    def _done(self, saved: records.Saved, title: str) -> None:
        self._tell(saved.id, title)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, Invalid):
            elsewhere = "\n".join(self.fields.show_problems(error.problems))
        else:
            elsewhere = str(error) if isinstance(error, Trouble) else _("Not saved: the program made a mistake.")
        self.problem.setText(elsewhere)
        self.problem.setVisible(bool(elsewhere))
