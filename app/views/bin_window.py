"""The bin: deleted records of each kind, searched, and brought back one or several at once."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QComboBox, QHBoxLayout, QPushButton, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Entity
from app.services import bin as bins
from app.services.mass import Done
from app.store.journal import Changes
from app.trouble import Trouble
from app.views import icons, plain
from app.views.as_of_dialog import look_at
from app.views.jobs import Jobs
from app.views.search_line import search_line
from app.views.side_window import SideWindow
from app.views.small_table import Column, Line, SmallTable

TYPING_MS: Final = 150


class BinWindow(SideWindow):
    def __init__(self, parent: QWidget | None, jobs: Jobs, who: str) -> None:
        super().__init__(parent, _("Bin"))
        self.resize(900, 560)
        self._jobs, self._who = jobs, who
        self._gone: list[bins.Gone] = []
        self._all = False  # whether those deleted first are here
        self.kind = QComboBox()
        self.kind.setAccessibleName(_("Kind"))
        for entity in bins.KINDS:
            self.kind.addItem(_(entity.__labels__[1]), entity.__tablename__)
        self.search = search_line(_("Search the bin (F3)"))
        self.everybody = QCheckBox(_("&Everybody's"))
        plain.tooltip(self.everybody, _("Show what others deleted too"))
        columns = [Column(_("What"), stretch=True), Column(_("Where"), stretch=True), Column(_("Deleted"), Kind.MOMENT)]
        columns += [Column(_("By")), Column(_("With"), stretch=True)]
        self.table = SmallTable(columns, _("Deleted records"), _("Nothing of yours lies here."))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.said = plain.PlainLabel("", kind="muted", wrap=True)
        self.button = QPushButton(icons.icon("arrow-back-up"), _("&Bring back"))
        self.button.setAutoDefault(False)
        plain.tooltip(self.button, _("Bring the chosen ones back with all they owned (Ctrl+Enter)"))
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._lay()
        self._connect()
        self._load()
        self.table.setFocus()

    @property
    def entity(self) -> type[Entity]:
        return bins.KINDS[self.kind.currentIndex()]

    def show_kind(self, entity: type[Entity]) -> None:
        self.kind.setCurrentIndex(bins.KINDS.index(entity))

    def bring_back(self) -> None:
        """Restore the chosen records in one write, which one undo takes back."""
        chosen = self.table.chosen_ids()
        if not chosen:
            return
        one, many = (_(label).lower() for label in self.entity.__labels__)
        if len(chosen) == 1:
            title = next((gone.title.strip() for gone in self._gone if gone.id == chosen[0]), "")
            words = f"{one} {title}".strip()
        else:
            words = f"{formats.current().text(Kind.NUMBER, len(chosen))} {many}"
        label = _("Bring back {records}").format(records=words)
        done = partial(self._brought, label)
        self._jobs.write(self, label, bins.restore, self.entity, chosen, done=done, failed=self._failed)

    def _brought(self, label: str, done: Done) -> None:
        words = "  ·  ".join((label, *dict.fromkeys(done.left)))
        self.said.setText(words)
        self.told.emit(words)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.said.setText(str(error))
        else:
            self._jobs.trouble.emit(error)

    def _look(self, id: uuid.UUID) -> None:
        """Show a record as it stood, before bringing it back."""
        look_at(self, self._jobs, self.entity, id)

    # what is listed -----------------------------------------------------------------------------------------------

    def _asked(self) -> tuple[type[Entity], str, str]:
        return self.entity, "" if self.everybody.isChecked() else self._who, self.search.text().strip()

    def _load(self) -> None:
        limit = max(bins.PAGE, len(self._gone))
        self._jobs.read(self, bins.page, *self._asked(), None, limit, done=partial(self._show, limit), topic="bin")
        self._jobs.read(self, bins.counts, self._asked()[1], done=self._count, topic="counts")

    def _show(self, limit: int, found: list[bins.Gone]) -> None:
        self._gone, self._all = found, len(found) < limit
        self.table.say_when_empty(self._why_empty())
        self.table.show_lines([_line(gone) for gone in found])
        if found and not self.table.chosen_ids():
            self.table.choose(0)
        self._enable()

    def _add(self, found: list[bins.Gone]) -> None:
        self._gone += found
        self._all = len(found) < bins.PAGE
        self.table.add_lines([_line(gone) for gone in found])

    def _why_empty(self) -> str:
        if self.search.text().strip():
            return _("Nothing deleted matches.")
        return _("Nothing lies here.") if self.everybody.isChecked() else _("Nothing of yours lies here.")

    def _count(self, counts: dict[type[Entity], int]) -> None:
        for at, entity in enumerate(bins.KINDS):
            n = counts[entity]
            words = _(entity.__labels__[1])
            self.kind.setItemText(at, f"{words} ({formats.current().text(Kind.NUMBER, n)})" if n else words)

    def _scrolled(self) -> None:
        bar = self.table.verticalScrollBar()
        if self._gone and not self._all and 0 < bar.value() == bar.maximum():
            self._all = True  # until the answer is here
            self._jobs.read(self, bins.page, *self._asked(), self._gone[-1], bins.PAGE, done=self._add, topic="bin")

    def _begin(self) -> None:
        """Something else is asked for."""
        self._gone = []
        self.said.setText("")
        self._load()

    def _news(self, changes: Changes) -> None:
        if changes:
            self._load()

    def _enable(self) -> None:
        n = len(self.table.chosen_ids())
        self.button.setEnabled(n > 0)
        text = _("&Bring back {n}").format(n=formats.current().text(Kind.NUMBER, n)) if n > 1 else _("&Bring back")
        self.button.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search box Esc empties it; Enter and the down arrow go on to the rows."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.setAccepted(bool(self.search.text()))
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.modifiers():
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(lambda at: self._begin())
        self.everybody.toggled.connect(lambda on: self._begin())
        self.search.textChanged.connect(self._timer.start)
        self.search.installEventFilter(self)
        self._timer.timeout.connect(self._begin)
        self.table.selectionModel().selectionChanged.connect(lambda *rows: self._enable())
        self.table.verticalScrollBar().valueChanged.connect(lambda at: self._scrolled())
        self.button.clicked.connect(self.bring_back)
        self.table.opened.connect(self._look)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.bring_back)
        for keys in ("F3", "Ctrl+F"):
            QShortcut(QKeySequence(keys), self, self.search.setFocus)
        self._jobs.committed.connect(self._news)

    def _lay(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 8)
        top.setSpacing(8)
        top.addWidget(self.kind)
        top.addWidget(self.search, 1)
        top.addWidget(self.everybody)
        self.lay(top, self.table, self.said, self.button)


def _line(gone: bins.Gone) -> Line:
    values: tuple[Any, ...] = (gone.title, gone.beside, formats.current().text(Kind.MOMENT, gone.at), gone.who, gone.label)
    return Line(gone.id, values)
