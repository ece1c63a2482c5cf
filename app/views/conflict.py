"""Two people changed the same field: was, you, they; the user chooses per field."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import field_of
from app.trouble import Conflict
from app.views import plain


def choose(parent: QWidget, entity: type[Entity], conflict: Conflict) -> set[str] | None:
    """The fields whose own value the user keeps; the others stay theirs. None: decide later."""
    dialog = ConflictDialog(parent, entity, conflict)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    mine = dialog.mine()
    dialog.deleteLater()
    return mine if accepted else None


class ConflictDialog(QDialog):
    def __init__(self, parent: QWidget, entity: type[Entity], conflict: Conflict) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Both changed the same"))
        self.setMinimumWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(plain.PlainLabel(str(conflict), wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for at, title in enumerate((_("Field"), _("Before"), _("Yours"), _("Theirs"))):
            grid.addWidget(plain.PlainLabel(title, kind="strong"), 0, at)
        self._keep: dict[str, QRadioButton] = {}
        for row, (name, (before, mine, theirs)) in enumerate(conflict.fields.items(), 1):
            d = field_of(entity, name)
            grid.addWidget(plain.PlainLabel(d.field.label), row, 0)
            grid.addWidget(plain.PlainLabel(_text(d.kind, before), kind="muted", elide=True), row, 1)
            own, other = (QRadioButton(plain.literal(_text(d.kind, value) or _("(empty)"))) for value in (mine, theirs))
            pair = QButtonGroup(self)
            pair.addButton(own)
            pair.addButton(other)
            own.setChecked(True)
            grid.addWidget(own, row, 2)
            grid.addWidget(other, row, 3)
            self._keep[name] = own
        column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def mine(self) -> set[str]:
        return {name for name, own in self._keep.items() if own.isChecked()}


def _text(kind: Kind, value: Any) -> str:
    if kind in (Kind.REF, Kind.CODES):
        return _("another record") if value else ""
    if kind is Kind.CHOICE:
        return str(value.value) if value is not None else ""
    return formats.current().text(kind, value)
