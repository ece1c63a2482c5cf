"""What a calendar or card file would bring in, entry by entry, before anything is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.language import _, ngettext
from app.models.change import IMPORT
from app.services.exchange import entries, parsing
from app.services.exchange.entries import Entries, Entry
from app.services.exchange.plan import Fate
from app.trouble import Trouble
from app.views import plain
from app.views.jobs import Jobs
from app.views.small_table import Column, Line, SmallTable
from app.views.window_size import open_within

SHOWN: Final = 500  # entries; what is refused or changed comes first
_ORDER: Final = (Fate.REFUSED, Fate.CHANGED, Fate.NEW, Fate.UNCHANGED)


class EntriesDialog(QDialog):
    """Reads the file in its own process, shows what would happen, and takes it over in one write."""

    told = Signal(str)
    undo_offered = Signal(str)  # the name of the write

    def __init__(self, parent: QWidget | None, jobs: Jobs, path: Path) -> None:
        super().__init__(parent)
        self._jobs, self._path = jobs, path
        self.found: Entries | None = None
        self.setWindowTitle(_("Import {file}").format(file=path.name))
        open_within(self, QSize(760, 460))
        self.summary = plain.PlainLabel(_("Reading …"), kind="strong", wrap=True)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True, selectable=True)
        self.problem.hide()
        columns = [Column(_("What")), Column(_("Record"), stretch=True), Column(_("Fields")), Column(_("Remarks"), stretch=True)]
        self.table = SmallTable(columns, _("What would happen"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(_("How far it is"))
        self.bar.setRange(0, 0)
        self.go = QPushButton(_("Import"))
        self.go.setProperty("kind", "primary")
        self.go.setEnabled(False)
        self.go.clicked.connect(self.bring_in)
        self.away = QPushButton(_("Cancel"))
        self.away.setAutoDefault(False)
        self.away.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addStretch(1)
        row.addWidget(self.go)
        row.addWidget(self.away)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        for widget in (self.summary, self.problem, self.table):
            column.addWidget(widget, 1 if widget is self.table else 0)
        column.addLayout(row)
        plain.press_by_enter(self.go)
        self.finished.connect(self.deleteLater)
        jobs.work(self, lambda: parsing.parse(path), done=self._plan, failed=self._failed)

    def bring_in(self) -> None:
        """One write that one undo takes back."""
        found = self.found
        if found is None or not found.writes:
            return
        label = entries.label(found)
        self.go.setEnabled(False)
        self.bar.show()
        self._jobs.write(self, label, entries.apply, found, origin=IMPORT, done=lambda n: self._done(label), failed=self._failed)

    def _plan(self, items: list[dict[str, Any]]) -> None:
        self._jobs.read(self, entries.plan, self._path, items, done=self._show, failed=self._failed, topic="plan")

    def _show(self, found: Entries) -> None:
        self.found = found
        self.bar.hide()
        self.summary.setText(found.summary)
        lines = sorted(found.entries, key=lambda entry: (_ORDER.index(entry.fate), entry.n))[:SHOWN]
        self.table.show_lines([Line(None, self._texts(entry), quiet=entry.fate is Fate.UNCHANGED) for entry in lines])
        n = found.writes
        self.go.setText(ngettext("Import {n} entry", "Import {n} entries", n).format(n=n) if n else _("Nothing to import"))
        self.go.setEnabled(bool(n))
        (self.go if n else self.away).setFocus()

    def _texts(self, entry: Entry) -> tuple[str, ...]:
        assert self.found is not None
        changed = ", ".join(entry.fields(self.found.entity)) if entry.fate is Fate.CHANGED else ""
        return _(entry.fate.value), entry.title, changed, " ".join((entry.problem, *entry.notes)).strip()

    def _done(self, label: str) -> None:
        self.told.emit(label)
        self.undo_offered.emit(label)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.bar.hide()
        self.go.setEnabled(self.found is not None and bool(self.found.writes))
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
            return
        self.summary.setText(self._path.name)
        self.problem.setText(str(error))
        self.problem.show()
