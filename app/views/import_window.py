"""Importing in three steps: the file as it was understood, its columns' way to the fields, and what each row would do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.language import _
from app.models import Entity
from app.models.change import IMPORT
from app.services.exchange import entries, foreign, importing, shown
from app.services.exchange.foreign import Staged, Stopped
from app.services.exchange.mapping import ColumnMapping
from app.services.exchange.plan import Plan
from app.trouble import Trouble
from app.views import plain
from app.views.entries_dialog import EntriesDialog
from app.views.import_pages import FilePage, MappingPage, ResultPage
from app.views.jobs import Jobs

STEPS: Final = 3


class ImportWindow(QDialog):
    """Nothing is written before the last step; then all of it in one write, or nothing."""

    told = Signal(str)
    undo_offered = Signal(str)
    open_requested = Signal(object, object)  # entity, id
    _went = Signal(str, int, int)  # what is being done, how many, of how many

    dirty = False  # what is chosen here is not the typing of a record

    def __init__(self, parent: QWidget, jobs: Jobs, entity: type[Entity]) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Import"))
        self.resize(980, 640)
        self.setAcceptDrops(True)
        self._jobs = jobs
        self._staged: Staged | None = None
        self._plan: Plan | None = None
        self._mapping = ColumnMapping({})
        self._stop, self._busy = threading.Event(), False
        self.file = FilePage(entity)
        self.fields = MappingPage()
        self.outcome = ResultPage()
        self.pages = QStackedWidget()
        for page in (self.file, self.fields, self.outcome):
            self.pages.addWidget(page)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True, selectable=True)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(_("How far it is"))
        self.bar.setFormat("")
        self.doing = plain.PlainLabel("", kind="muted")
        self.back, self.next, self.cancel = QPushButton(_("Back")), QPushButton(_("Next")), QPushButton(_("Cancel"))
        self.next.setProperty("kind", "primary")
        self._build()
        self._connect()
        self._show(0)
        self._rest()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(8)
        column.addWidget(self.pages, 1)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.doing)
        row.addWidget(self.bar, 1)
        row.addStretch(1)
        for button in (self.back, self.next, self.cancel):
            button.setAutoDefault(button is self.next)
            row.addWidget(button)
        column.addLayout(row)
        plain.press_by_enter(self.next)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._show(self.pages.currentIndex() - 1))
        self.next.clicked.connect(self.go_on)
        self.cancel.clicked.connect(self.reject)
        self.file.chosen.connect(self.read)
        self.fields.trouble.connect(self._say)
        self.outcome.opened.connect(lambda id: self.open_requested.emit(self.file.entity(), id))
        self._went.connect(self._show_progress)

    # the steps ----------------------------------------------------------------------------------------------------

    def go_on(self) -> None:
        """The next step, or the import itself at the last one."""
        at = self.pages.currentIndex()
        if at == 0 and self._staged is not None:
            self.fields.show_file(self.file.entity(), self._staged)
            self._show(1)
        elif at == 1:
            self._look()
        elif at == 2 and self.outcome.done:
            self.accept()
        elif at == 2:
            self._bring()

    def read(self, path: str) -> None:
        """Read a file in its own process, and show how it was understood."""
        if entries.is_readable(Path(path)):
            self._read_entries(Path(path))
            return
        how = self.file.reading()
        self._begin(_("Reading …"))

        def tell(progress: foreign.Progress) -> None:
            self._went.emit(_("Reading …"), round(progress.share * 100), 100)

        stop = self._stop.is_set
        self._jobs.work(
            self, lambda: foreign.read(path, **how, progress=tell, stop=stop), done=self._have_read, failed=self._unread
        )

    def _read_entries(self, path: Path) -> None:
        """A calendar or cards: there is nothing to be told of their columns."""
        dialog = EntriesDialog(self, self._jobs, path)
        dialog.told.connect(self.told)
        dialog.undo_offered.connect(self.undo_offered)
        dialog.accepted.connect(self.accept)
        dialog.open()

    def _unread(self, error: Exception) -> None:
        if self._staged is not None:
            self._staged.close()
            self._staged = None
        self.file.show_unread()
        self._failed(error)

    def _have_read(self, staged: Staged) -> None:
        self._rest()
        self._forget_plan()
        if self._staged is not None:
            self._staged.close()
        self._staged = staged
        self.file.show_table(staged)
        self._show(0)

    def _look(self) -> None:
        """The dry run."""
        staged = self._staged
        assert staged is not None
        entity, mapping = self.file.entity(), self.fields.mapping()
        if not mapping.fields:
            self._say(_("Choose a column for at least one field."))
            return
        self._mapping = mapping
        self._forget_plan()
        self._begin(_("Looking …"))

        def plan(session: Any) -> tuple[Plan, list[shown.PlanLine]]:
            made = importing.plan(session, staged, mapping, entity, progress=self._tell, stop=self._stop.is_set)
            return made, shown.plan_lines(made)

        self._jobs.read(self, plan, done=self._planned, failed=self._failed, topic="")

    def _planned(self, found: tuple[Plan, list[shown.PlanLine]]) -> None:
        self._rest()
        self._plan, lines = found
        self.outcome.show_plan(self._plan, lines)
        self._show(2)

    def _bring(self) -> None:
        """The import: one write that one undo takes back."""
        plan, staged = self._plan, self._staged
        assert plan is not None
        assert staged is not None
        label = importing.label(plan)
        self._begin(_("Saving …"))
        self._jobs.write(
            self, label, importing.apply, plan, staged, self._mapping, self._tell, self._stop.is_set,
            origin=IMPORT, done=lambda n: self._brought(label, n), failed=self._failed,
        )  # fmt: skip

    def _brought(self, label: str, n: int) -> None:
        self._rest()
        self._forget_plan()
        self.undo_offered.emit(label)
        entity = self.file.entity()
        self._jobs.read(self, shown.brought, entity, label, done=lambda found: self._show_brought(label, n, found), topic="brought")

    def _show_brought(self, label: str, n: int, found: list[Any]) -> None:
        self.outcome.show_brought(label, n, found)
        self._show(2)

    # how far it is ------------------------------------------------------------------------------------------------

    def _tell(self, progress: importing.Progress) -> None:
        """On another thread."""
        words = _("Saving …") if progress.saving else _("Looking …")
        if progress.rate > 0 and progress.remaining >= 2:
            rate, left = round(progress.rate), round(progress.remaining)
            words += " " + _("{rate} rows a second, {left} s left").format(rate=rate, left=left)
        self._went.emit(words, progress.rows, progress.total)

    def _show_progress(self, words: str, n: int, total: int) -> None:
        if self._busy:
            self.doing.setText(words)
            self.bar.setRange(0, max(1, total))
            self.bar.setValue(n)

    def _begin(self, words: str) -> None:
        self._stop.clear()
        self._busy = True
        self.doing.setText(words)
        self.bar.setRange(0, 0)
        self._say("")
        self._enable()

    def _rest(self) -> None:
        self._busy = False
        self._enable()

    def _enable(self) -> None:
        at = self.pages.currentIndex()
        self.bar.setVisible(self._busy)
        self.doing.setVisible(self._busy)
        self.pages.setEnabled(not self._busy)
        self.back.setVisible(at > 0 and not self.outcome.done)
        self.back.setEnabled(not self._busy)
        over = self.outcome.done
        ready = (self._staged is not None, True, over or (self._plan is not None and self.outcome.can_import))[at]
        self.next.setEnabled(not self._busy and ready)
        last = _("Close") if over else self.outcome.import_words()
        self.next.setText((_("Next"), _("Look what would happen"), last)[at])
        self.cancel.setVisible(not self.outcome.done)
        self.cancel.setText(_("Stop") if self._busy else _("Cancel"))

    def _show(self, at: int) -> None:
        if at < STEPS - 1:
            self.outcome.done = False
        self.pages.setCurrentIndex(at)
        self._say("")
        self._enable()
        page: QWidget = (self.file, self.fields, self.outcome)[at]
        (self.next if self.next.isEnabled() else page).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _failed(self, error: Exception) -> None:
        self._rest()
        if isinstance(error, Stopped):
            self.told.emit(str(error))
        elif not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
        self._say(str(error) if isinstance(error, Trouble) else "")

    def _forget_plan(self) -> None:
        if self._plan is not None:
            self._plan.close()
            self._plan = None

    # leaving ------------------------------------------------------------------------------------------------------

    def leave(self, then: Callable[[], None]) -> None:
        then()

    def reject(self) -> None:
        """While something is under way, only that is stopped."""
        if self._busy:
            self._stop.set()
        else:
            super().reject()

    def done(self, code: int) -> None:
        self._stop.set()
        self._forget_plan()
        if self._staged is not None:
            self._staged.close()
            self._staged = None
        super().done(code)
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop.set()
        self._busy = False
        super().closeEvent(event)

    # dropping a file ----------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.file.choose(Path(event.mimeData().urls()[0].toLocalFile()))
