"""A calendar dropped on the list of activities, or cards on that of persons, are looked at and brought in."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.language import _
from app.models import Activity, Entity, Person
from app.views.dropping import Banner
from app.views.entries_dialog import EntriesDialog
from app.views.jobs import Jobs

SUFFIXES: Final[dict[type[Entity], str]] = {Activity: ".ics", Person: ".vcf"}


class EntriesDrop(QObject):
    """Watches a list for such a file; every other drop goes on to whoever else takes it."""

    told = Signal(str)
    written = Signal(str)  # the name of the write

    def __init__(self, part: QWidget, jobs: Jobs, suffix: str) -> None:
        super().__init__(part)
        self._part, self._jobs, self._suffix = part, jobs, suffix
        self._banner = Banner(part, veiled=False)
        part.setAcceptDrops(True)
        part.installEventFilter(self)

    def open(self, path: Path) -> None:
        dialog = EntriesDialog(self._part.window(), self._jobs, path)
        dialog.told.connect(self.told)
        dialog.undo_offered.connect(self.written)
        dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragLeaveEvent):
            self._banner.hide()
        elif isinstance(event, QDropEvent) and (path := self._path(event.mimeData())) is not None:
            event.setDropAction(Qt.DropAction.CopyAction)  # a file is never taken away from where it lay
            event.accept()
            if isinstance(event, QDragEnterEvent | QDragMoveEvent):
                self._banner.offer(_("Drop to import {file}").format(file=path.name))
            else:
                self._banner.hide()
                QTimer.singleShot(0, self._part, lambda: self.open(path))  # not while the other program waits
            return True
        return False

    def _path(self, mime: QMimeData) -> Path | None:
        """The one file of this kind that is dragged."""
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        return files[0] if len(files) == 1 and files[0].suffix.lower() == self._suffix else None
