"""The editors of an entity by field name, bound to the loaded values. Where they stand is up to the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.formats import Unreadable
from app.models.fields import Described
from app.trouble import Invalid
from app.views import plain
from app.views.editors import EDITORS, Editor
from app.views.jobs import Jobs


class Cell(QWidget):
    """A label, its editor, and the problem of the field under it."""

    def __init__(self, d: Described, editor: Editor) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if not isinstance(editor.widget, QCheckBox):
            column.addWidget(plain.field_label(d.field.label, editor.widget, required=d.field.required))
        else:
            column.addSpacing(18)
        column.addWidget(editor.widget)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self.warning = plain.PlainLabel("", kind="today", wrap=True)
        self.warning.hide()
        column.addWidget(self.warning)
        if d.field.help:
            plain.tooltip(editor.widget.focusProxy() or editor.widget, d.field.help)

    def warn(self, text: str) -> None:
        """Say something about the value that does not keep it from being saved."""
        self.warning.setText(text)
        self.warning.setVisible(bool(text))


class Fields(QObject):
    """Bound editors: load values into them, get the changed ones back, show problems beside them."""

    edited = Signal()  # the user changed something

    def __init__(self, described: Iterable[Described], jobs: Jobs | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.described = {d.name: d for d in described}
        self.editors = {name: EDITORS[d.kind](d, jobs) for name, d in self.described.items()}
        self.cells: dict[str, Cell] = {}
        self._loaded: dict[str, Any] = {}
        self._loading = False
        for name, editor in self.editors.items():
            editor.widget.setObjectName(name)
            self.cells[name] = Cell(self.described[name], editor)
            editor.changed.connect(self._tell)

    def load(self, values: Mapping[str, Any], texts: Mapping[str, str] | None = None) -> None:
        """Show these values; what differs from them later is a change."""
        self._loading = True
        try:
            for name, editor in self.editors.items():
                editor.set(values.get(name), (texts or {}).get(name, ""))
        finally:
            self._loading = False
        self._loaded = {name: _read(editor) for name, editor in self.editors.items()}
        self.show_problems([])

    def set(self, name: str, value: Any, text: str = "") -> None:
        """Change one field as if the user had."""
        self.editors[name].set(value, text)
        self._tell()

    def current(self, name: str) -> Any:
        """What stands in the field now; None for a text that is no value."""
        try:
            return self.editors[name].get()
        except Unreadable:
            return None

    def loaded(self, names: Iterable[str]) -> dict[str, Any]:
        """What the user saw in these fields."""
        return {name: self._loaded.get(name) for name in names}

    def changes(self) -> dict[str, Any]:
        """Only what the user changed; Invalid with every text that cannot be read."""
        changed, problems = {}, []
        for name, editor in self.editors.items():
            try:
                value = editor.get()
            except Unreadable as trouble:
                problems.append((name, str(trouble)))
                continue
            if value != self._loaded.get(name):
                changed[name] = value
        if problems:
            raise Invalid(problems)
        return changed

    @property
    def dirty(self) -> bool:
        return any(_read(editor) != self._loaded.get(name) for name, editor in self.editors.items())

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Write each problem under its field, go to the first one; the texts that belong to no shown field come back."""
        by_field: dict[str, list[str]] = {}
        elsewhere = []
        for name, text in problems:
            if name in self.cells:
                by_field.setdefault(name, []).append(text)
            else:
                elsewhere.append(text)
        for name, cell in self.cells.items():
            words = "\n".join(by_field.get(name, []))
            cell.problem.setText(words)
            cell.problem.setVisible(bool(words))
            _mark(self.editors[name].widget, bool(words))
        if by_field:
            self.editors[next(iter(by_field))].widget.setFocus()
        return elsewhere

    def set_read_only(self, on: bool) -> None:
        for editor in self.editors.values():
            editor.read_only(on)

    def _tell(self) -> None:
        if not self._loading:
            self.edited.emit()


def _read(editor: Editor) -> Any:
    """The value, or the typed text when it is none: both can be compared."""
    try:
        return editor.get()
    except Unreadable as trouble:
        return str(trouble)


def _mark(widget: QWidget, invalid: bool) -> None:
    inner = widget.focusProxy() or widget
    if bool(inner.property("invalid")) != invalid:
        inner.setProperty("invalid", invalid)
        inner.style().unpolish(inner)
        inner.style().polish(inner)
