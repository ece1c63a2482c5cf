"""The same change for many records: choose fields and values, see each record old and new, then do it as one write."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind, Unreadable, fold
from app.language import _, ngettext
from app.models import Entity
from app.models.fields import Described
from app.services import mass
from app.services.mass import Fate, How, Plan, Row, Several
from app.trouble import Invalid, Trouble
from app.views import icons, plain
from app.views.editors import ChoiceBox
from app.views.fields import Fields
from app.views.jobs import Jobs
from app.views.small_table import Column, Line, SmallTable
from app.views.window_size import open_within

PAUSE_MS: Final = 300  # of typing, after which the preview follows
SHOWN: Final = 2000  # rows of the preview; what is refused comes first
_ORDER: Final = {Fate.REFUSED: 0, Fate.CHANGED: 1, Fate.SAME: 2}
_ICONS: Final = {Fate.REFUSED: "alert-triangle", Fate.CHANGED: "", Fate.SAME: ""}


class FieldChange(QWidget):
    """One field and the value it gets."""

    edited = Signal()
    removed = Signal()

    def __init__(self, offered: Sequence[Described], jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self.fields: Fields | None = None
        by_label = sorted(offered, key=lambda d: fold(_(d.field.label)))
        self.choice = ChoiceBox([(None, _("Choose a field …")), *((d, _(d.field.label)) for d in by_label)])
        self.choice.setMaxVisibleItems(20)
        self.how = ChoiceBox([(How.ADD, _("Add")), (How.REMOVE, _("Take away")), (How.SET, _("Set exactly these"))])
        self.how.setAccessibleName(_("What to do with them"))
        self.how.hide()
        self.remove = QToolButton()
        self.remove.setIcon(icons.icon("x", "muted"))
        self.remove.setAutoRaise(True)
        self.remove.setAccessibleName(_("Leave this field alone"))
        plain.tooltip(self.remove, _("Leave this field alone"))
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(plain.field_label(_("Field"), self.choice))
        left.addWidget(self.choice)
        left.addWidget(self.how)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addSpacing(18)
        right.addWidget(self.remove)
        right.addStretch(1)
        self._value = QVBoxLayout()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 2)
        row.addLayout(self._value, 3)
        row.addLayout(right)
        self.choice.currentIndexChanged.connect(self._chosen)
        self.how.currentIndexChanged.connect(lambda: self.edited.emit())
        self.remove.clicked.connect(self.removed)

    @property
    def field(self) -> Described | None:
        found: Described | None = self.choice.value()
        return found

    def value(self) -> Any:
        """What the field gets; Invalid, said beside it, when that is none."""
        d, fields = self.field, self.fields
        assert d is not None
        assert fields is not None
        try:
            value = fields.editors[d.name].get()
        except Unreadable as trouble:
            fields.cells[d.name].refuse(str(trouble))
            raise Invalid([(d.name, str(trouble))]) from trouble
        fields.cells[d.name].refuse("")
        return Several(frozenset(value), self.how.value()) if d.kind is Kind.CODES else value

    def _chosen(self) -> None:
        while (item := self._value.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        d, self.fields = self.field, None
        self.how.setVisible(d is not None and d.kind is Kind.CODES)
        if d is not None:
            self.fields = Fields([d], self._jobs, self)
            self.fields.load({})
            self._value.addWidget(self.fields.cells[d.name])
            self._value.addStretch(1)
            self.fields.edited.connect(self.edited)
        self.edited.emit()


class MassDialog(QDialog):
    applied = Signal(str, object)  # the name of the write, and mass.Done
    _came = Signal(int)  # how many records are looked at or written, from another thread

    def __init__(
        self, parent: QWidget, jobs: Jobs, entity: type[Entity], ids: Sequence[uuid.UUID], words_for: Callable[[int], str]
    ) -> None:
        """`words_for` says "12 customers"."""
        super().__init__(parent)
        self._jobs, self._entity, self._ids, self._words = jobs, entity, list(ids), words_for
        self._plan: Plan | None = None
        self._stop, self._writing = threading.Event(), False
        self.changes: list[FieldChange] = []
        self.setWindowTitle(_("Change {records}").format(records=words_for(len(ids))))
        open_within(self, QSize(760, 560))
        self.table = SmallTable(
            [Column(label, stretch=True) for label in (_("Record"), _("Now"), _("Becomes"), _("Left out because"))],
            _("Preview"),
            _("Choose a field and its value: here you see beforehand what becomes of each record."),
        )
        self.summary = plain.PlainLabel("", kind="strong", wrap=True)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setMaximum(max(1, len(ids)))
        self.progress.setFixedHeight(6)
        self.progress.setAccessibleName(_("How far it is"))
        room = self.progress.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(room)
        self.more = QPushButton(icons.icon("plus", "accent"), _("Another field"))
        self.more.setProperty("kind", "flat")
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self.add_field)
        self.apply_button, self.cancel_button = QPushButton(), QPushButton(_("Cancel"))
        self.apply_button.setProperty("kind", "primary")
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.preview)
        self._came.connect(self.progress.setValue)
        self.finished.connect(self.deleteLater)
        self._build()
        self._show_plan(None)
        self.add_field()

    # what changes -------------------------------------------------------------------------------------------------

    def add_field(self) -> None:
        """One field more."""
        chosen = {change.field for change in self.changes}
        change = FieldChange([d for d in mass.offered(self._entity) if d not in chosen], self._jobs)
        change.edited.connect(self._edited)
        change.removed.connect(lambda: self._remove(change))
        self.changes.append(change)
        self._rows.addWidget(change)
        self._offer_removal()
        change.choice.setFocus()

    def values(self) -> dict[str, Any]:
        """The fields chosen so far with their values; Invalid for what cannot be read."""
        return {change.field.name: change.value() for change in self.changes if change.field is not None}

    def _remove(self, change: FieldChange) -> None:
        self.changes.remove(change)
        self._rows.removeWidget(change)
        change.deleteLater()
        self._offer_removal()
        self._edited()

    def _offer_removal(self) -> None:
        for change in self.changes:
            change.remove.setVisible(len(self.changes) > 1)

    def _edited(self) -> None:
        self._stop.set()  # the preview under way is of something else
        self._plan = None
        self.apply_button.setEnabled(False)
        self._tell("")
        self._timer.start()

    # preview ------------------------------------------------------------------------------------------------------

    def preview(self) -> None:
        """Show what would become of each record."""
        self._timer.stop()
        try:
            values = self.values()
        except Invalid:
            values = {}  # said beside the field
        self._stop = stop = threading.Event()
        if not values:
            self._show_plan(None)
            return
        self.summary.setText(_("Looking at {records} …").format(records=self._words(len(self._ids))))
        self._show_progress(True)
        self._jobs.read(
            self, mass.plan, self._entity, self._ids, values, self._came.emit, stop.is_set,
            done=lambda plan: self._planned(plan, stop), failed=lambda error: self._unplanned(error, stop), topic="plan",
        )  # fmt: skip

    def _planned(self, plan: Plan, stop: threading.Event) -> None:
        if not stop.is_set():
            self._show_plan(plan)

    def _unplanned(self, error: Exception, stop: threading.Event) -> None:
        if not stop.is_set():
            self._show_plan(None)
            self._failed(error)

    def _show_plan(self, plan: Plan | None) -> None:
        self._plan = plan
        rows = sorted(plan.rows, key=lambda row: _ORDER[row.fate]) if plan else []
        self.table.show_lines([_line(row) for row in rows[:SHOWN]])
        n = plan.count(Fate.CHANGED) if plan else 0
        self.summary.setText(self._summary(plan) if plan else "")
        self._show_progress(False)
        plain.caption(self.apply_button, _("Change {records}").format(records=self._words(n)) if n else _("Change"))
        self.apply_button.setEnabled(n > 0)

    def _summary(self, plan: Plan) -> str:
        how = formats.current()
        changed, same, refused = (plan.count(fate) for fate in (Fate.CHANGED, Fate.SAME, Fate.REFUSED))
        parts = [ngettext("{n} changes", "{n} change", changed).format(n=how.text(Kind.NUMBER, changed))]
        if same:
            parts.append(ngettext("{n} is so already", "{n} are so already", same).format(n=how.text(Kind.NUMBER, same)))
        if refused:
            parts.append(ngettext("{n} is left out", "{n} are left out", refused).format(n=how.text(Kind.NUMBER, refused)))
        if len(plan.rows) > SHOWN:
            parts.append(_("the first {n} are shown").format(n=how.text(Kind.NUMBER, SHOWN)))
        return "  ·  ".join(parts)

    # doing it -----------------------------------------------------------------------------------------------------

    def accept(self) -> None:
        """Write what was shown, as one write."""
        plan = self._plan
        if plan is None or self._writing or not plan.wanted:
            return
        names = ", ".join(_(change.field.field.label) for change in self.changes if change.field is not None)
        label = _("Change {records}: {fields}").format(records=self._words(len(plan.wanted)), fields=names)
        self._wait(True)
        self._stop = stop = threading.Event()
        self._jobs.write(
            self, label, mass.apply, self._entity, plan.wanted, plan.values, self._came.emit, stop.is_set,
            done=lambda done: self._written(label, done), failed=self._failed,
        )  # fmt: skip

    def reject(self) -> None:
        """Cancel; while it is being written, stop that: then nothing was changed."""
        self._stop.set()
        if not self._writing:
            super().reject()

    def _written(self, label: str, done: mass.Done) -> None:
        self._wait(False)
        self.applied.emit(label, done)
        super().accept()

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        if isinstance(error, Trouble):
            self._tell(str(error))
        else:
            self._tell(_("Not saved: the program made a mistake. What you typed is still here."))
            self._jobs.trouble.emit(error)

    def _wait(self, on: bool) -> None:
        self._writing = on
        self._holder.setEnabled(not on)
        self.more.setEnabled(not on)
        self.apply_button.setEnabled(not on and self._plan is not None)
        self.cancel_button.setText(_("Stop") if on else _("Cancel"))
        self._show_progress(on)

    def _show_progress(self, on: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(on)

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _build(self) -> None:
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        another = QHBoxLayout()
        another.addWidget(self.more)
        another.addStretch(1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.apply_button.setAutoDefault(False)  # Enter in a field is not for it
        self.cancel_button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(10)
        column.addWidget(self._holder)
        column.addLayout(another)
        column.addWidget(self.summary)
        column.addWidget(self.progress)
        column.addWidget(self.table, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)


def _line(row: Row) -> Line:
    empty = _("(empty)")
    old, new = (" · ".join(text or empty for text in texts) for texts in (row.old, row.new))
    return Line(row.id, (row.title, old, new, row.reason), _ICONS[row.fate], quiet=row.fate is not Fate.CHANGED)
