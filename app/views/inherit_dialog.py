"""What a company hands on to its persons: each with what stands there and what it would become, ticked or not."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.language import _, ngettext
from app.services import inheriting
from app.services.inheriting import Line, Wanted
from app.trouble import Trouble
from app.views import plain, theme
from app.views.jobs import Jobs
from app.views.window_size import open_within


class InheritDialog(QDialog):
    applied = Signal(str, object)  # the name of the write, and inheriting.Done

    def __init__(self, parent: QWidget, jobs: Jobs, company: uuid.UUID, name: str, lines: Sequence[Line]) -> None:
        super().__init__(parent)
        self._jobs, self._company, self._name, self._lines = jobs, company, name, list(lines)
        self._saving = False
        self.setWindowTitle(_("Apply to the persons of {company}").format(company=name))
        open_within(self, QSize(760, 440))
        note = _("Ticked: who had nothing there, or what the company had before. Not ticked: who was changed by hand.")
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([_("Person"), _("What"), _("Now"), _("Becomes")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setStyleSheet("QTreeView::item { padding: 0 4px; }")  # as their headings stand
        self.tree.setAccessibleName(_("Persons"))
        header = self.tree.header()
        header.setAccessibleName(_("Persons"))
        header.setStretchLastSection(False)
        for column, mode in enumerate("SCSS"):
            stretch = QHeaderView.ResizeMode.Stretch if mode == "S" else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, stretch)
        for line in self._lines:
            self.tree.addTopLevelItem(_item(line))
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.problem.hide()
        self.apply_button, cancel = QPushButton(), QPushButton(_("Cancel"))
        self.apply_button.setProperty("kind", "primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self.apply_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(24, 20, 24, 16)
        column_.setSpacing(12)
        column_.addWidget(plain.PlainLabel(note, kind="muted", wrap=True))
        column_.addWidget(self.tree, 1)
        column_.addWidget(self.problem)
        column_.addWidget(buttons)
        plain.press_by_enter(self.apply_button)
        self.tree.itemChanged.connect(lambda: self._count())
        self.finished.connect(self.deleteLater)
        self._count()

    def wanted(self) -> list[Wanted]:
        """The persons ticked, with what each gets."""
        groups: dict[tuple[uuid.UUID, int], list[str]] = {}
        for at, line in enumerate(self._lines):
            item = self.tree.topLevelItem(at)
            if item is not None and item.checkState(0) == Qt.CheckState.Checked:
                groups.setdefault((line.person, line.version), []).append(line.group)
        return [Wanted(person, version, tuple(keys)) for (person, version), keys in groups.items()]

    def accept(self) -> None:
        wanted = self.wanted()
        if not wanted or self._saving:
            return
        self._wait(True)
        label = ngettext("Apply {company} to {n} person", "Apply {company} to {n} persons", len(wanted))
        label = label.format(company=self._name, n=len(wanted))
        self._jobs.write(
            self, label, inheriting.apply, self._company, wanted, done=lambda done: self._done(label, done), failed=self._failed
        )

    def reject(self) -> None:
        if not self._saving:
            super().reject()

    def _done(self, label: str, done: inheriting.Done) -> None:
        self._wait(False)
        self.applied.emit(label, done)
        super().accept()

    def _failed(self, error: Exception) -> None:
        self._wait(False)
        self.problem.setText(str(error) if isinstance(error, Trouble) else _("Not saved: the program made a mistake."))
        self.problem.show()
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)

    def _wait(self, on: bool) -> None:
        self._saving = on
        self.tree.setEnabled(not on)
        self._count()

    def _count(self) -> None:
        n = len(self.wanted())
        text = ngettext("Apply to {n} person", "Apply to {n} persons", n).format(n=n)
        plain.caption(self.apply_button, text)
        self.apply_button.setEnabled(n > 0 and not self._saving)


def _item(line: Line) -> QTreeWidgetItem:
    group = _(inheriting.BY_KEY[line.group].label)
    item = QTreeWidgetItem([line.name, group, line.old or _("(empty)"), line.new])
    item.setSizeHint(0, QSize(0, theme.ROW))
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(0, Qt.CheckState.Checked if line.follows else Qt.CheckState.Unchecked)
    return item
