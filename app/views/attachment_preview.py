"""What a file looks like, beside the list of files: a picture, a text, the first page of a PDF. Nothing is ever started."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from functools import partial
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from app.formats.file_kinds import runs
from app.language import _
from app.services import attachments, paper_words
from app.services.attachments import Listed
from app.services.exchange import disposable, foreign
from app.trouble import Trouble
from app.views import pdf_child, plain, theme
from app.views.jobs import Jobs

# Told by the first bytes, so that no reader of other formats gets to see a file that calls itself a picture.
_BEGINS: Final = ((b"\x89PNG\r\n\x1a\n", b"png"), (b"\xff\xd8\xff", b"jpeg"), (b"GIF8", b"gif"), (b"BM", b"bmp"))
LARGEST: Final = 60_000_000  # pixels of a picture that is unpacked
SIDE: Final = 1600  # of what is kept of it
LETTERS: Final = 50_000  # of a text
_PREFIX: Final = "kontor-page-"


class Look(NamedTuple):
    """What is shown of a file: a picture, or a text, or a sentence that says why neither."""

    picture: QImage | None = None
    text: str = ""
    note: str = ""


def look(session: Any, id: uuid.UUID, name: str, media_type: str) -> Look:
    """On a reader's thread: what a file looks like. Whatever is wrong with it is said in the place of the picture."""
    if media_type.startswith("message/") or name.lower().endswith(".msg"):
        words = attachments.words_of(session, id)
        return Look(text=words) if words else Look(note=_("This mail has no text."))
    data = attachments.content(session, id)
    if (kind := picture_kind(data)) is not None:
        return of_picture(data, kind)
    if data.startswith(paper_words.PDF):
        return of_pdf(data)
    if name.lower().endswith(paper_words.TEXTS):
        words = paper_words.decoded(data)[:LETTERS]
        return Look(text=plain.in_short_lines(words)) if words.strip() else Look(note=_("There is no text in this file."))
    if runs(name, data):
        return Look(note=_("This file could start a program, so it is not opened here. Save it if you know where it comes from."))
    return Look(note=_("Files of this kind are not shown here. Open it, or save it."))


def picture_kind(data: bytes) -> bytes | None:
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return b"webp"
    return next((kind for begin, kind in _BEGINS if data.startswith(begin)), None)


def of_picture(data: bytes, kind: bytes) -> Look:
    """The picture, small enough to be kept. How large it claims to be is asked before a byte of it is unpacked."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return Look(note=_("This picture is damaged, or cut short."))
    if size.width() * size.height() > LARGEST:
        sentence = _("This picture is too large to be shown here: {width} × {height} points. Open it, or save it.")
        return Look(note=sentence.format(width=size.width(), height=size.height()))
    if max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    picture = reader.read()
    return Look(note=_("This picture is damaged, or cut short.")) if picture.isNull() else Look(picture)


def of_pdf(data: bytes) -> Look:
    """The first page, drawn by a process that may be killed."""
    limits = pdf_child.LIMITS
    if len(data) > limits.file_bytes:
        return Look(note=_("This PDF is too large to be shown here. Open it, or save it."))
    foreign.sweep(Path(tempfile.gettempdir()), _PREFIX)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        (folder / pdf_child.RAW).write_bytes(data)
        code = disposable.run(folder, pdf_child.__name__, pdf_child.WORD, ("PySide6",), limits.patience(len(data)))
        if code == pdf_child.LOCKED:
            return Look(note=_("A password locks this PDF. Open it, and enter the password there."))
        if code != pdf_child.DONE:
            return Look(note=_("This PDF is damaged, or took too long to be drawn."))
        found = of_picture((folder / pdf_child.PAGE).read_bytes(), b"png")
        return found if found.picture is None else Look(_on_white(found.picture))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _on_white(page: QImage) -> QImage:
    sheet = QImage(page.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, page)
    painter.end()
    return sheet


class Preview(QStackedWidget):
    """The file that is chosen. It is looked at on a reader's thread."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._file: Listed | None = None
        self._looked = False
        self.note = plain.PlainLabel("", kind="muted", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setMargin(16)
        self.picture = Picture()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(_("Text of the file"))
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        for page in (self.note, self.picture, self.text):
            self.addWidget(page)
        self.setMinimumSize(160, 120)

    @property
    def shown(self) -> str:
        """What stands there now: "note", "picture" or "text"."""
        return ("note", "picture", "text")[self.currentIndex()]

    def show_file(self, file: Listed | None) -> None:
        before, self._file = self._file, file
        if file is None:
            self._show(Look())
        elif before is None or file.id != before.id:
            self._looked = False
            self._show(Look(note=_("Reading {name} …").format(name=file.name)))
            self.picture.setAccessibleName(file.name)
            if self.isVisible():
                self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._file is not None and not self._looked:
            self._look()

    def _look(self) -> None:
        """Asked when somebody sees it: who only walks along the list does not wait for pictures."""
        assert self._file is not None
        self._looked = True
        ask = (self._file.id, self._file.name, self._file.media_type)
        self._jobs.read(self, look, *ask, done=partial(self._answer, self._file.id), failed=self._failed, topic="look")

    def _answer(self, id: uuid.UUID, found: Look) -> None:
        if self._file is not None and self._file.id == id:
            self._show(found)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self._show(Look(note=str(error)))
        else:
            self._show(Look())
            self._jobs.trouble.emit(error)

    def _show(self, found: Look) -> None:
        self.picture.show_picture(found.picture)
        self.text.setPlainText(found.text)
        self.note.setText(found.note)
        self.setCurrentWidget(self.picture if found.picture is not None else self.text if found.text else self.note)


class Picture(QWidget):
    """A picture as large as there is room, never larger than it is."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage | None) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        ratio = self.devicePixelRatioF()
        room = self.size() - QSize(16, 16)
        wanted = (self._picture.size() / ratio).expandedTo(QSize(1, 1))
        if wanted.width() > room.width() or wanted.height() > room.height():
            wanted = wanted.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = self.rect()
        place.setSize(wanted)
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._picture)
        painter.setPen(QColor(theme.tokens().border))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()
