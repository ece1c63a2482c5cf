"""Mails, files and texts dropped on a company, person or case are noted there, and each drop can be undone (C-06, N-16, N-18)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from app.language import _, mark, ngettext
from app.models import Case, Company, Entity, Person
from app.services.mail import collecting, filing
from app.services.mail.collecting import Collected
from app.services.mail.filing import Dropped, Filed, Links
from app.trouble import Trouble
from app.views import plain, theme
from app.views.jobs import Jobs

LINK: Final = {Company: "company_id", Person: "person_id", Case: "case_id"}
# What Outlook and Thunderbird hand over in the place of a file: a promise that only Windows can call in.
_PROMISES: Final = ("filegroupdescriptor", "renprivate", "x-moz-file-promise", "x-moz-message", "filecontents")
_NAMED: Final = 3  # things dropped at once that are called by their names


class Target(NamedTuple):
    """What something is dropped on."""

    title: str
    links: Links


class Caught(NamedTuple):
    """What a drag brings. `refusal` says why nothing can be taken of it."""

    paths: tuple[Path, ...] = ()
    text: str = ""
    refusal: str = ""

    @property
    def anything(self) -> bool:
        return bool(self.paths or self.text or self.refusal)


def target_of(entity: type[Entity], id: uuid.UUID, title: str) -> Target:
    return Target(title, Links(**{LINK[entity]: id}))


def caught(mime: QMimeData) -> Caught:
    """What is to be taken of a drag, from whichever program it comes."""
    files = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if files:
        return Caught(files)
    formats = " ".join(mime.formats()).lower()
    if any(promise in formats for promise in _PROMISES):
        words = _("This program hands over no file here. Drag the mail into a folder first, or save it, and drop that file.")
        return Caught(refusal=words)
    if mime.hasUrls():
        return Caught(refusal=_("This is a link, not a file. Save the page or the picture in a folder and drop that file."))
    if mime.hasImage():
        return Caught(refusal=_("This is a picture without a file. Save it in a folder and drop that file."))
    return Caught(text=mime.text()) if mime.text().strip() else Caught()


class Dropping(QObject):
    """Watches a part of the window for what is dragged over it, and files what is dropped there."""

    noted = Signal(str, str)  # the name of the write, and what to say of it
    told = Signal(str)
    OFFER = mark("Drop to note it on {title}")

    there = Signal(object, str)  # the id of an activity that had been filed before, and what to say of it

    def __init__(self, part: QWidget, jobs: Jobs, target: Callable[[QPoint], Target | None], *, rows: bool = False) -> None:
        """`target` says what lies at a point of the part; None where nothing can be dropped. `rows`: many lie in it."""
        super().__init__(part)
        self._part, self._jobs, self._target = part, jobs, target
        self._banner = Banner(part, veiled=not rows)
        self._watched: set[QObject] = set()
        part.setAcceptDrops(True)
        self._watch(part)

    def choose_files(self, at: QPoint | None = None) -> None:
        """The same for who has no mouse: choose the files in a dialog."""
        target = self._target(at or QPoint())
        if target is None:
            self.told.emit(_("Choose a record first, and save it when it is new."))
            return
        paths = QFileDialog.getOpenFileNames(self._part, _("Note files on {title}").format(title=target.title))[0]
        if paths:
            self.note(Caught(tuple(map(Path, paths))), target)

    def taken(self, mime: QMimeData) -> Caught:
        """What is to be taken of a drag here."""
        return caught(mime)

    def note(self, what: Caught, target: Target) -> None:
        """File it there; the reading happens beside the screen."""
        if what.refusal:
            QTimer.singleShot(0, self._part, lambda: self._failed(Trouble(what.refusal)))  # not while the other program waits
        elif what.paths:
            done = partial(self._file, target)
            self._jobs.work(self, lambda: collecting.collect(what.paths), done=done, failed=self._failed)
        elif what.text.strip():
            self._file(target, Collected([Dropped(text=what.text)], []))

    def _file(self, target: Target, found: Collected) -> None:
        if not found.dropped:
            self._failed(Trouble("\n".join(found.problems)))
            return
        label = _("Note {what} on {title}").format(what=_called(found.dropped), title=target.title)
        done = partial(self._filed, label, found.problems)
        self._jobs.write(self, label, filing.file_all, found.dropped, target.links, done=done, failed=self._failed)

    def _filed(self, label: str, problems: Sequence[str], filed: Sequence[Filed]) -> None:
        new = [each for each in filed if not each.there]
        known = [each for each in filed if each.there]
        if new:
            self.noted.emit(label, _("Noted: {what}").format(what=_names([each.subject for each in new])))
        if known:
            words = _("{what} is noted already.").format(what=_names([each.subject for each in known]))
            self.there.emit(known[0].id, words)
        if problems:
            self.told.emit("  ".join(problems))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.told.emit(str(error))
            plain.tell(self._part, _("Not noted"), str(error), "alert-triangle")
        else:
            self._jobs.trouble.emit(error)

    # drags ----------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show and watched is self._part:
            self._watch(self._part)
        elif isinstance(event, QDropEvent) and isinstance(watched, QWidget):  # entering and moving are of this kind too
            return self._dragged(watched, event)
        elif isinstance(event, QDragLeaveEvent):
            self._banner.hide()
        return False

    def _dragged(self, watched: QWidget, event: QDropEvent) -> bool:
        what = self.taken(event.mimeData())
        if not what.anything or (not what.paths and _takes_text(watched)):
            return False  # a text dropped on a field is typed there
        at = event.position().toPoint()
        target = self._target(at if watched is self._part else watched.mapTo(self._part, at))
        if target is None:
            self._banner.hide()
            event.ignore()
            return True
        event.setDropAction(Qt.DropAction.CopyAction)  # a file is never taken away from where it lay
        event.accept()
        if isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._banner.offer(_(self.OFFER).format(title=target.title))
        else:
            self._banner.hide()
            self.note(what, target)
        return True

    def _watch(self, part: QWidget) -> None:
        """Fields and tables would take a file for its path; their share of the drag comes here too."""
        for widget in (part, *part.findChildren(QWidget)):
            if widget not in self._watched and (widget is part or widget.acceptDrops()):
                self._watched.add(widget)
                widget.installEventFilter(self)
                widget.destroyed.connect(partial(self._watched.discard, widget))


def _takes_text(widget: QWidget) -> bool:
    owner = widget.parentWidget() if isinstance(widget.parentWidget(), QAbstractScrollArea) else widget
    return isinstance(owner, QLineEdit | QPlainTextEdit) and not owner.isReadOnly()


def _called(dropped: Sequence[Dropped]) -> str:
    """What a write of these is called: one by its name."""
    if len(dropped) > 1:
        return ngettext("{n} file", "{n} files", len(dropped)).format(n=len(dropped))
    one = dropped[0]
    subject = one.mail.subject if one.mail is not None else ""
    return f"“{subject or one.name}”" if subject or one.name else _("a text")


def _names(subjects: Sequence[str]) -> str:
    if len(subjects) > _NAMED:
        return ngettext("{n} file", "{n} files", len(subjects)).format(n=len(subjects))
    return ", ".join(f"“{subject}”" for subject in subjects)


class Banner(QWidget):
    """Lies over what would take the drop and says so; the mouse goes through it."""

    def __init__(self, part: QWidget, *, veiled: bool) -> None:
        super().__init__(part)
        self._veiled = veiled
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = ""
        self.hide()

    def offer(self, words: str) -> None:
        self.words = words
        part = self.parentWidget()
        if part is not None:
            self.setGeometry(part.rect())
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._veiled:
            veil = QColor(tokens.surface)
            veil.setAlphaF(0.6)
            painter.fillRect(self.rect(), veil)
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 6, 6)
        font = theme.strong(self.font())
        painter.setFont(font)
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self.words, Qt.TextElideMode.ElideMiddle, self.width() - 80)
        pill = QRectF(0, 0, metrics.horizontalAdvance(text) + 36, metrics.height() + 18)
        pill.moveCenter(QRectF(self.rect()).center())
        if not self._veiled:
            pill.moveBottom(self.height() - 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(QColor(tokens.accent_text))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()
