"""Two records side by side: which stays, which value of each field, what moves; then they are one."""

from __future__ import annotations

import uuid
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.language import _
from app.models import Entity
from app.services import merging
from app.services.merging import Choice, Comparison, Pair
from app.trouble import Trouble
from app.views import icons, plain, reading_order
from app.views.form_layout import FittingArea
from app.views.jobs import Jobs
from app.views.lines import shortened
from app.views.window_size import open_within

LETTERS: Final = 200  # of a value; the rest is in the tooltip
BESIDE: Final = 30  # points, for the circle of a radio button and the line around it
NARROWEST: Final = 120


class _Value(QRadioButton):
    """Says as much of a value as there is room for; the rest is in its tooltip."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._words = shortened(" ".join(text.split()), LETTERS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words) + BESIDE, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - BESIDE
        self.setText(plain.literal(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)))


class MergeDialog(QDialog):
    merged = Signal(str, object, object)  # the name of the write, the id that stays, the id that is in the bin

    def __init__(self, parent: QWidget | None, jobs: Jobs, entity: type[Entity], kept: uuid.UUID, other: uuid.UUID) -> None:
        super().__init__(parent)
        self._jobs, self._entity, self._ids = jobs, entity, (kept, other)
        self._saving = False
        self.comparison: Comparison | None = None
        self.choices: dict[str, dict[Choice, QRadioButton]] = {}
        self.setWindowTitle(_("Merge two records"))
        open_within(self, QSize(760, 560))
        self.head = plain.PlainLabel("", kind="strong", wrap=True)
        self.swap_button = QPushButton(icons.icon("refresh"), _("Keep the other one"))
        self.swap_button.setAutoDefault(False)
        plain.tooltip(self.swap_button, _("Let the two change places"))
        self.swap_button.clicked.connect(self.swap)
        self.moves = plain.PlainLabel("", kind="muted", wrap=True)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.merge_button, self.cancel_button = QPushButton(_("Merge")), QPushButton(_("Cancel"))
        self.merge_button.setProperty("kind", "primary")
        self._content = QWidget()
        self._lines = QVBoxLayout(self._content)
        self._lines.setContentsMargins(0, 0, 8, 0)
        self._area = FittingArea(self._content)
        self._build()
        self.finished.connect(self.deleteLater)
        self._ask()

    def swap(self) -> None:
        """The other one stays."""
        kept, other = self._ids
        self._ids = (other, kept)
        self._ask()

    def chosen(self) -> dict[str, Choice]:
        """Which value of each field that differs."""
        return {
            name: next(choice for choice, button in buttons.items() if button.isChecked()) for name, buttons in self.choices.items()
        }

    def accept(self) -> None:
        found = self.comparison
        if found is None or found.refused or self._saving:
            return
        label = _("Merge {other} into {kept}").format(other=found.other.title, kept=found.kept.title)
        arguments = (self._entity, found.kept, found.other, self.chosen())
        self._wait(True)
        self._jobs.write(self, label, merging.merge, *arguments, done=lambda saved: self._done(label), failed=self._failed)

    def reject(self) -> None:
        if not self._saving:
            super().reject()

    def _ask(self) -> None:
        self.merge_button.setEnabled(False)
        self._jobs.read(self, merging.compare, self._entity, *self._ids, done=self._show, failed=self._failed, topic="compare")

    def _show(self, found: Comparison) -> None:
        self.comparison = found
        text = _("{other} becomes part of {kept}, and lands in the bin.")
        self.head.setText(text.format(other=found.other.title, kept=found.kept.title))
        moves = ", ".join(f"{move.n} {move.words.lower()}" for move in found.moves)  # "3 persons, 1 case"
        self.moves.setText(_("Moves along: {moves}.").format(moves=moves) if moves else _("Nothing else points to it."))
        self._say(found.refused)
        self.merge_button.setEnabled(not found.refused)
        self.choices.clear()
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._lines.addWidget(self._table(found))
        self._lines.addStretch(1)
        self._content.updateGeometry()
        reading_order.put_after(self.swap_button, [self._content])
        (self.merge_button if self.merge_button.isEnabled() else self.swap_button).setFocus()

    def _table(self, found: Comparison) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        for column, title in enumerate(("", found.kept.title, found.other.title)):
            grid.addWidget(plain.PlainLabel(title, kind="strong", elide=column > 0), 0, column)
        for row, pair in enumerate(found.fields, 1):
            grid.addWidget(plain.PlainLabel(pair.label, kind="muted"), row, 0)
            if pair.differs:
                self._offer(grid, row, pair)
            else:
                grid.addWidget(plain.PlainLabel(shortened(pair.kept, LETTERS), kind="muted", wrap=True), row, 1, 1, 3)
        return holder

    def _offer(self, grid: QGridLayout, row: int, pair: Pair) -> None:
        group, buttons = QButtonGroup(grid.parentWidget()), dict[Choice, QRadioButton]()
        offered = [(Choice.KEPT, pair.kept or _("(empty)")), (Choice.OTHER, pair.other or _("(empty)"))]
        offered += [(Choice.BOTH, _("both"))] if pair.joinable and pair.kept and pair.other else []
        for column, (choice, text) in enumerate(offered, 1):
            button = _Value(text)
            button.setAccessibleName(f"{pair.label}: {shortened(text, LETTERS)}")
            plain.tooltip(button, text)
            group.addButton(button)
            grid.addWidget(button, row, column)
            buttons[choice] = button
            if choice is pair.choice:
                button.setChecked(True)
            else:
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to the chosen one, the arrows to the others
        self.choices[pair.name] = buttons

    def _done(self, label: str) -> None:
        self._wait(False)
        kept, other = self._ids
        self.merged.emit(label, kept, other)
        super().accept()

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        if isinstance(error, Trouble):
            self._say(str(error))
        else:
            self._say(_("Not saved: the program made a mistake."))
            self._jobs.trouble.emit(error)

    def _wait(self, on: bool) -> None:
        self._saving = on
        for widget in (self._area, self.swap_button, self.cancel_button):
            widget.setEnabled(not on)
        self.merge_button.setEnabled(not on and self.comparison is not None and not self.comparison.refused)

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.head, 1)
        top.addWidget(self.swap_button, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox()
        buttons.addButton(self.merge_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel_button, QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel_button.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._area, 1)
        column.addWidget(self.moves)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        plain.press_by_enter(self.merge_button)
        self._say("")
