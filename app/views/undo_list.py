"""The undo list: the last writes, newest first, what each changed, and "Undo this" for any of them."""

from __future__ import annotations

import uuid
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _, ngettext
from app.models.change import HERE, IMPORT, OTHER, SETUP
from app.services import writes
from app.store.journal import Changes
from app.views import icons, plain
from app.views.jobs import Jobs
from app.views.side_window import SideWindow
from app.views.small_table import Column, Line, SmallTable
from app.views.undoing import Undoing


class UndoList(SideWindow):
    def __init__(self, parent: QWidget | None, jobs: Jobs, undoing: Undoing, who: str) -> None:
        super().__init__(parent, _("Undo list"))
        self.resize(900, 620)
        self._jobs, self._undoing, self._who = jobs, undoing, who
        self._writes: list[writes.Write] = []
        self._all = False  # whether the oldest is here
        self._told: uuid.UUID | None = None  # whose changes are shown below
        self.everybody = QCheckBox(_("&Everybody's"))
        plain.tooltip(self.everybody, _("Show what others wrote too"))
        columns = [Column(_("When"), Kind.MOMENT), Column(_("Who")), Column(_("What"), stretch=True)]
        columns += [Column(_("Records"), Kind.NUMBER), Column(_("State"))]
        self.table = SmallTable(columns, _("The last writes"), _("Nothing was written yet."))
        columns = [Column(_("Record"), stretch=True), Column(_("Field"), stretch=True)]
        columns += [Column(_("Before"), stretch=True), Column(_("After"), stretch=True)]
        self.changes = SmallTable(columns, _("What it changed"), _("Choose a write to see what it changed."))
        self.heading = plain.PlainLabel("", kind="strong", elide=True)
        self.button = QPushButton(icons.icon("arrow-back-up"), _("&Undo this"))
        self.button.setAutoDefault(False)
        plain.tooltip(self.button, _("Take this write back, also when it is not the last one (Ctrl+Enter)"))
        self._lay()
        self.everybody.toggled.connect(lambda on: self._load())
        self.table.selectionModel().selectionChanged.connect(lambda *rows: self._chosen())
        self.table.verticalScrollBar().valueChanged.connect(lambda at: self._scrolled())
        self.changes.opened.connect(self._open)
        self.button.clicked.connect(self.undo_this)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.undo_this)
        undoing.told.connect(self._say)
        jobs.committed.connect(self._news)
        self._load()
        self.table.setFocus()

    def chosen(self) -> writes.Write | None:
        id = self.table.chosen()
        return next((write for write in self._writes if write.id == id), None)

    def undo_this(self) -> None:
        """Take the chosen write back, or an undone one take up again."""
        write = self.chosen()
        if write is not None and write.target is not None:
            self.said.setText("")
            self._undoing.reverse(write.target, write.label, redo=write.undone)

    def _say(self, text: str) -> None:
        self.said.setText(text)

    # what is listed -----------------------------------------------------------------------------------------------

    def _load(self) -> None:
        """From the newest on, as many as are here already."""
        limit = max(writes.PAGE, len(self._writes))
        who = "" if self.everybody.isChecked() else self._who
        self._jobs.read(self, writes.page, who, None, limit, done=partial(self._show, limit), topic="writes")

    def _more(self) -> None:
        who, before = "" if self.everybody.isChecked() else self._who, self._writes[-1].last
        self._jobs.read(self, writes.page, who, before, writes.PAGE, done=self._add, topic="writes")

    def _show(self, limit: int, found: list[writes.Write]) -> None:
        self._writes, self._all = found, len(found) < limit
        bar = self.table.verticalScrollBar()
        place = bar.value()
        self.table.show_lines([_line(write) for write in found])
        bar.setValue(place)
        if self.table.chosen() is None and found:
            self.table.choose(0)
        self._chosen()

    def _add(self, found: list[writes.Write]) -> None:
        known = {write.id for write in self._writes}  # two that ran at the same time may lie between each other
        new = [write for write in found if write.id not in known]
        self._writes += new
        self._all = len(found) < writes.PAGE
        self.table.add_lines([_line(write) for write in new])

    def _scrolled(self) -> None:
        bar = self.table.verticalScrollBar()
        if self._writes and not self._all and 0 < bar.value() == bar.maximum():
            self._all = True  # until the answer is here
            self._more()

    def _news(self, changes: Changes) -> None:
        if changes:
            self._told = None
            self._load()

    # what one changed ---------------------------------------------------------------------------------------------

    def _chosen(self) -> None:
        write = self.chosen()
        self.button.setEnabled(write is not None and write.target is not None)
        self.button.setText(_("&Redo this") if write is not None and write.undone else _("&Undo this"))
        self.button.setIcon(icons.icon("arrow-forward-up" if write is not None and write.undone else "arrow-back-up"))
        if write is None:
            self._told = None
            self.heading.setText("")
            self.changes.show_lines([])
        elif write.id != self._told:
            self._told = write.id
            self.heading.setText(write.label)
            self._jobs.read(self, writes.told, write.id, done=partial(self._tell, write.id), topic="told")

    def _tell(self, id: uuid.UUID, told: writes.Told) -> None:
        if id != self._told:
            return
        lines = []
        for record in told.records:
            kind = _(record.entity.__labels__[0])
            for n, line in enumerate(record.lines):
                lines.append(Line(record.id, (f"{kind} {record.title}".strip() if n == 0 else "", *line)))
        self._entities = {record.id: record.entity for record in told.records}
        if told.total > len(told.records):
            rest = told.total - len(told.records)
            text = ngettext("and one more record", "and {n} more records", rest)
            lines.append(Line(None, (text.format(n=formats.current().text(Kind.NUMBER, rest)), "", "", ""), quiet=True))
        self.changes.show_lines(lines)

    def _open(self, id: uuid.UUID) -> None:
        self.open_requested.emit(self._entities[id], id)

    # looks --------------------------------------------------------------------------------------------------------

    def _lay(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        hint = _("Any of these can be undone, not only the last. What somebody changed since is never lost by it.")
        top.addWidget(plain.PlainLabel(hint, kind="muted", wrap=True), 1)
        top.addWidget(self.everybody)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        heading = QHBoxLayout()
        heading.setContentsMargins(16, 0, 16, 0)
        heading.addWidget(self.heading, 1)
        column.addLayout(heading)
        column.addWidget(self.changes, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(below)
        split.setSizes([360, 220])
        self.said = plain.PlainLabel("", kind="muted", wrap=True)
        self.lay(top, split, self.said, self.button)


def _line(write: writes.Write) -> Line:
    when = formats.current().text(Kind.MOMENT, write.at)
    quiet = write.undone and write.origin in writes.CHOSEN
    return Line(write.id, (when, write.who, write.label, write.records, _state(write)), quiet=quiet)


def _state(write: writes.Write) -> str:
    origins = {HERE: "", IMPORT: _("import"), OTHER: _("another program"), SETUP: _("set-up")}
    words = [origins.get(write.origin, _("redo") if write.redo else _("undo"))]
    if write.undone and write.origin in writes.CHOSEN:
        words.append(_("undone"))
    return ", ".join(word for word in words if word)
