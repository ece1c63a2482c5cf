"""Two people changed the same field: was, you, they; the user chooses per field."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QDialogButtonBox, QGridLayout, QRadioButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.models.fields import Described, field_of
from app.store.record import Loaded
from app.trouble import Conflict
from app.views import plain
from app.views.codes_field import CodesField
from app.views.editors import words_of
from app.views.fields import Fields
from app.views.form_layout import FittingArea
from app.views.lines import shortened
from app.views.pickers import Picker

Names = Mapping[uuid.UUID, str]  # what the records are called that references point to
LETTERS = 300  # of a text shown; the rest is in the tooltip
_LONG_WORD = re.compile(r"\S{40}")


def choose(parent: QWidget, entity: type[Entity], conflict: Conflict, names: Names) -> set[str] | None:
    """The fields whose own value the user keeps; the others stay theirs. None: decide later."""
    dialog = ConflictDialog(parent, entity, conflict, names)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    mine = dialog.mine()
    dialog.deleteLater()
    return mine if accepted else None


def names_of(fields: Fields, *read: Loaded | None) -> dict[uuid.UUID, str]:
    """What every record is called that either side may have chosen."""
    names: dict[uuid.UUID, str] = {}
    for found in read:
        if found is not None:
            names |= {found.values[name]: text for name, text in found.texts.items() if found.values[name]}
            names |= {ref.id: ref.text for value in found.values.values() if isinstance(value, tuple) for ref in value}
    for editor in fields.editors.values():
        if isinstance(editor.widget, CodesField):
            names |= {ref.id: ref.text for ref in editor.widget.chosen()}
        elif isinstance(editor.widget, Picker) and (chosen := editor.widget.chosen()) is not None:
            names[chosen.id] = chosen.text
    return names


class ConflictDialog(QDialog):
    def __init__(self, parent: QWidget, entity: type[Entity], conflict: Conflict, names: Names) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Both changed the same"))
        self.setMinimumWidth(520)
        self._names = names
        self._keep: dict[str, QRadioButton] = {}
        content = QWidget()
        inner = QVBoxLayout(content)
        inner.setContentsMargins(24, 20, 24, 8)
        inner.setSpacing(16)
        inner.addWidget(plain.PlainLabel(str(conflict), wrap=True))
        for name, values in conflict.fields.items():
            inner.addLayout(self._question(field_of(entity, name), values))
        inner.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        save, later = (buttons.button(b) for b in (QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel))
        save.setText(_("Save"))
        save.setProperty("kind", "primary")
        later.setText(_("Decide later"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(24, 8, 24, 16)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(FittingArea(content), 1)
        column.addWidget(buttons)
        plain.press_by_enter(save)

    def mine(self) -> set[str]:
        return {name for name, own in self._keep.items() if own.isChecked()}

    def keep(self, name: str, mine: bool) -> None:
        """Choose for one field."""
        pair = self._keep[name].group().buttons()
        pair[0 if mine else 1].setChecked(True)

    def _question(self, d: Described, values: tuple[Any, Any, Any]) -> QGridLayout:
        before, mine, theirs = (self._text(d, value) for value in values)
        label = _(d.field.label)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(plain.PlainLabel(label, kind="strong"), 0, 0, 1, 2)
        pair = QButtonGroup(self)
        for row, (words, text) in enumerate(((_("Yours"), mine), (_("Theirs"), theirs)), 1):
            button = QRadioButton(words)
            button.setAccessibleName(f"{label}: {words}: {shortened(text, LETTERS)}")
            pair.addButton(button)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(text), row, 1)
        grid.addWidget(plain.PlainLabel(_("Before"), kind="muted"), 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_value(before, "muted"), 3, 1)
        self._keep[d.name] = pair.buttons()[0]  # type: ignore[assignment]
        self._keep[d.name].setChecked(True)
        return grid

    def _text(self, d: Described, value: Any) -> str:
        if d.kind is Kind.REF:
            return self._names.get(value, _("another record")) if value else ""
        if d.kind is Kind.CODES:
            return ", ".join(sorted(self._names.get(one, _("another word")) for one in value or ()))
        return words_of(value) if d.kind is Kind.CHOICE else formats.current().text(d.kind, value)


def _value(text: str, kind: str = "") -> plain.PlainLabel:
    shown = _LONG_WORD.sub("\\g<0>\u200b", shortened(text, LETTERS))  # a place to wrap, which is no blank
    label = plain.PlainLabel(shown or _("(empty)"), kind=kind, wrap=True)
    if len(text) > LETTERS:
        plain.tooltip(label, text[: LETTERS * 10])
    return label
