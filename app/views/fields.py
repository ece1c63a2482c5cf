"""The editors of an entity by field name, bound to the loaded values. Where they stand is up to the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QSpacerItem, QVBoxLayout, QWidget

from app.formats import Kind, Unreadable
from app.language import _
from app.models.fields import Described
from app.trouble import Invalid
from app.views import plain
from app.views.editors import EDITORS, Editor
from app.views.jobs import Jobs
from app.views.lines import TypedLine

Problems = Iterable[tuple[str, str]]


LABEL: Final = 18  # high


class Cell(QWidget):
    """A label, its editor, and the problem of the field under it."""

    def __init__(self, d: Described, editor: Editor) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.inner = editor.widget.focusProxy() or editor.widget  # what has the focus, and what a screen reader reads
        self._air = QSpacerItem(0, 0)
        if isinstance(editor.widget, QCheckBox):
            self._air.changeSize(0, LABEL)
            column.addItem(self._air)
        else:
            label = plain.field_label(_(d.field.label), self.inner, required=d.field.required)
            label.setWordWrap(True)  # in some languages it is twice as long
            column.addWidget(label)
        column.addWidget(editor.widget)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self.warning = plain.PlainLabel("", kind="today", wrap=True)
        self.warning.hide()
        column.addWidget(self.warning)
        self._help = _(d.field.help)
        if self._help:
            plain.tooltip(self.inner, self._help)

    def close_up(self) -> None:
        """A box to tick stands as high as the fields beside it; below others it needs no room for the label it has not."""
        self._air.changeSize(0, 0)

    def refuse(self, text: str) -> None:
        """Say under the field why its value is not taken; no text takes it back."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.inner.setAccessibleDescription(text or self._help)
        if bool(self.inner.property("invalid")) != bool(text):
            self.inner.setProperty("invalid", bool(text))
            self.inner.style().unpolish(self.inner)
            self.inner.style().polish(self.inner)

    def warn(self, text: str) -> None:
        """Say something about the value that does not keep it from being saved."""
        self.warning.setText(text)
        self.warning.setVisible(bool(text))


class Fields(QObject):
    """Bound editors: load values into them, get the changed ones back, show problems beside them."""

    edited = Signal()  # the user changed something
    changed = Signal(str)  # which field is different now, by whomever

    def __init__(self, described: Iterable[Described], jobs: Jobs | None, parent: QWidget, *, kept_too: bool = False) -> None:
        """`kept_too`: fields that the program keeps by itself can be typed here as well."""
        super().__init__(parent)
        self._kept_too = kept_too
        self.described: dict[str, Described] = {}
        self.editors: dict[str, Editor] = {}
        self.cells: dict[str, Cell] = {}
        self.region = ""  # the country of telephone numbers where no field names one
        self._loaded: dict[str, Any] = {}
        self._loading = False
        for d in described:
            self.add(d, jobs)
        for name, editor in self.editors.items():
            self._give_context(self.described[name], editor)

    def add(self, d: Described, jobs: Jobs | None) -> None:
        """Bind one more field; it holds nothing yet."""
        name = d.name
        editor = EDITORS[d.kind](d, jobs)
        cell = Cell(d, editor)
        self.described[name], self.editors[name], self.cells[name] = d, editor, cell
        editor.widget.setObjectName(name)
        editor.changed.connect(lambda *_args: self._tell(name))
        if editor.left is not None:
            editor.left.connect(lambda: self._judge(name))
        if editor.refused is not None:
            editor.refused.connect(cell.refuse)
        if not self.is_typed(name):
            editor.read_only(True)
        self._loaded.setdefault(name, _read(editor))

    def remove(self, name: str) -> None:
        """Let go of a field that is gone, with what stands in it."""
        self.cells.pop(name).deleteLater()
        for held in (self.described, self.editors, self._loaded):
            held.pop(name, None)

    # values -------------------------------------------------------------------------------------------------------

    def load(self, values: Mapping[str, Any], texts: Mapping[str, str] | None = None) -> None:
        """Show these values; what differs from them later is a change."""
        self._show(values, texts or {}, self.editors)
        self._loaded = self.snapshot()
        self.show_problems([])

    def renew(self, values: Mapping[str, Any], texts: Mapping[str, str], since: Mapping[str, Any]) -> None:
        """Show what is in the store now, except in fields that the user went on typing in since that snapshot."""
        now = self.snapshot()
        untouched = [name for name in self.editors if now[name] == since.get(name)]
        typed = {name: now[name] for name in self.editors if name not in untouched}
        self._show(values, texts, untouched)
        fresh = self.snapshot()
        self._loaded = {name: as_edited(values.get(name)) if name in typed else fresh[name] for name in self.editors}
        for name in untouched:
            self.cells[name].refuse("")

    def snapshot(self) -> dict[str, Any]:
        """What stands in every field now, readable or not; to be compared."""
        return {name: _read(editor) for name, editor in self.editors.items()}

    def is_typed(self, name: str) -> bool:
        """Whether the user types it; others are shown only."""
        d = self.described[name]
        return d.stored and (d.field.edited or self._kept_too)

    def set(self, name: str, value: Any, text: str = "") -> None:
        """Change one field as if the user had."""
        self.editors[name].set(value, text)
        self._tell(name)

    def touched(self, name: str) -> None:
        """Its widget was written to as if the user had."""
        self._tell(name)

    def rebase(self, before: Mapping[str, Any]) -> None:
        """What stands in these fields was typed over these values, not over those that were loaded."""
        self._loaded.update(before)

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
            if not self.is_typed(name):
                continue
            try:
                value = editor.get()
            except Unreadable as trouble:
                problems.append((name, str(trouble)))
                continue
            if value != self._loaded.get(name):
                changed[name] = value
        if problems:
            raise Invalid([*problems, *self.missing()])
        return changed

    def missing(self) -> list[tuple[str, str]]:
        """Required fields that are empty, and what to do about each."""
        found = []
        for name, d in self.described.items():
            if d.field.required and self.is_typed(name) and _read(self.editors[name]) in (None, ""):
                words = _("Choose: {field}.") if d.kind in (Kind.REF, Kind.CHOICE) else _("Enter: {field}.")
                found.append((name, words.format(field=_(d.field.label))))
        return found

    @property
    def dirty(self) -> bool:
        return any(_read(self.editors[name]) != self._loaded.get(name) for name in self.editors if self.is_typed(name))

    # problems -----------------------------------------------------------------------------------------------------

    def show_problems(self, problems: Problems) -> list[str]:
        """Write each problem under its field, go to the first one; the texts that belong to no shown field come back."""
        by_field: dict[str, list[str]] = {}
        elsewhere = []
        for name, text in problems:
            if name in self.cells:
                by_field.setdefault(name, []).append(text)
            else:
                elsewhere.append(text)
        for name, cell in self.cells.items():
            cell.refuse("\n".join(by_field.get(name, [])))
        if (first := next((name for name in self.cells if name in by_field), None)) is not None:
            self.editors[first].widget.setFocus()
        return elsewhere

    def first_problem(self) -> Cell | None:
        """The first field with a problem under it, in the order of the form."""
        return next((cell for cell in self.cells.values() if cell.problem.text()), None)

    def set_read_only(self, on: bool) -> None:
        for name, editor in self.editors.items():
            editor.read_only(on or not self.is_typed(name))

    # inside -------------------------------------------------------------------------------------------------------

    def _show(self, values: Mapping[str, Any], texts: Mapping[str, str], names: Iterable[str]) -> None:
        self._loading = True
        try:
            for name in names:
                self.editors[name].set(values.get(name), texts.get(name, ""))
        finally:
            self._loading = False
        for name in names:
            self.changed.emit(name)

    def _tell(self, name: str) -> None:
        if self._loading or name not in self.cells:
            return
        self.cells[name].refuse("")
        self.changed.emit(name)
        self.edited.emit()

    def _judge(self, name: str) -> None:
        """A field was left: say at once when what was typed cannot be read."""
        try:
            self.editors[name].get()
        except Unreadable as trouble:
            self.cells[name].refuse(str(trouble))

    def _give_context(self, d: Described, editor: Editor) -> None:
        """Amounts are read in their currency, telephone numbers in their country."""
        line = editor.widget
        if not isinstance(line, TypedLine):
            return
        if d.kind is Kind.MONEY and d.field.currency in self.editors:
            line.context = lambda: {"currency": self.current(d.field.currency) or None}
        elif d.kind is Kind.PHONE:
            line.context = lambda: {"region": self._region()}
        if d.kind is Kind.COUNTRY:
            line.left.connect(self.read_phones_again)

    def _region(self) -> str | None:
        country = self.current("country") if "country" in self.editors else ""
        return country or self.region or None

    def read_phones_again(self) -> None:
        """Another country is chosen: numbers typed without one may mean its."""
        for name, d in self.described.items():
            line = self.editors[name].widget
            if d.kind is Kind.PHONE and isinstance(line, TypedLine):
                line.read_again()


def _read(editor: Editor) -> Any:
    """The value, or the typed text when it is none: both can be compared."""
    try:
        return editor.get()
    except Unreadable as trouble:
        return str(trouble)


def as_edited(value: Any) -> Any:
    """A loaded value as its editor gives it back: of several codes the ids."""
    return frozenset(ref.id for ref in value) if isinstance(value, tuple) else value
