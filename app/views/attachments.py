"""The files of an activity: added from a folder, the clipboard or a drag, looked at, saved, renamed, deleted (C-26, N-18, F20)."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QHBoxLayout, QMenu, QSplitter, QToolButton, QVBoxLayout, QWidget

from app.formats import Kind
from app.formats.sizes import in_words
from app.language import _, mark, ngettext
from app.models import Activity, Attachment
from app.services import attachments, records
from app.services.attachments import Listed, New, Shown
from app.services.mail import collecting, reading
from app.services.mail.filing import NOWHERE
from app.store.journal import Changes
from app.trouble import Invalid, Trouble
from app.views import actions, plain, theme
from app.views.actions import action
from app.views.attachment_preview import Preview
from app.views.dropping import Caught, Dropping, Target, caught
from app.views.jobs import Jobs
from app.views.mail_view import show_mail
from app.views.name_dialog import NameDialog
from app.views.small_table import Column, Line, SmallTable

WIDE: Final = 620  # from which on the preview stands beside the list
_ICONS: Final = (
    ("image/", "photo"), ("application/pdf", "file-type-pdf"), ("message/", "mail"), ("application/vnd.ms-outlook", "mail"),
    ("text/csv", "file-spreadsheet"), ("application/vnd.openxmlformats-officedocument.spreadsheetml", "file-spreadsheet"),
    ("application/vnd.ms-excel", "file-spreadsheet"), ("application/vnd.oasis.opendocument.spreadsheet", "file-spreadsheet"),
    ("application/zip", "file-zip"), ("text/", "file-text"), ("application/msword", "file-text"),
    ("application/vnd.openxmlformats-officedocument.wordprocessingml", "file-text"),
)  # fmt: skip


class AttachmentsPanel(QWidget):
    """`show_activity` says whose files; None: of one that is not saved yet, to which nothing can be added.

    Files are dropped on it, or anywhere on `drop_on`.
    """

    told = Signal(str)  # for the status bar
    written = Signal(str)  # the name of a write that can be undone
    counted = Signal(int)

    def __init__(self, jobs: Jobs, drop_on: QWidget | None = None) -> None:
        super().__init__()
        self._jobs = jobs
        self._id: uuid.UUID | None = None
        self._subject = ""
        self._files: list[Listed] = []
        self._shared = (False, 0)  # for which the room was parted
        columns = [Column(_("Name"), stretch=True), Column(_("Size"), Kind.NUMBER), Column(_("Added"), Kind.MOMENT)]
        self.table = SmallTable(columns, _("Files"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setMinimumHeight(90)
        self.preview = Preview(jobs)
        self.acts = {entry.objectName(): entry for entry in actions.collect(self)}
        self.drops = _Drops(self, drop_on or self, jobs, lambda at: Target(self._subject, NOWHERE) if self.can_add else None)
        self._build()
        self.table.opened.connect(lambda id: self.open())
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.selectionModel().selectionChanged.connect(lambda *rows: self._chose())
        self.drops.told.connect(self.told)
        jobs.committed.connect(self._news)
        self._show(Shown("", []))
        self.show_activity(None)

    def show_activity(self, id: uuid.UUID | None) -> None:
        """The files of this activity; of a new one none until it is saved."""
        if id != self._id:
            self._show(Shown("", []))
        self._id = id
        without = _("No files yet. Add some, paste a picture or a text, or drop files here.")
        self.table.say_when_empty(without if id else _("Save the activity first; then files can be added."))
        if id is not None:
            self._jobs.read(self, attachments.shown, id, done=self._show, topic="files")
        self._enable()

    @property
    def can_add(self) -> bool:
        return self._id is not None

    @property
    def has_files(self) -> bool:
        return bool(self._files)

    @property
    def on_file(self) -> bool:
        return bool(self.table.chosen_ids())

    @property
    def on_one(self) -> bool:
        return len(self.table.chosen_ids()) == 1

    # adding -------------------------------------------------------------------------------------------------------

    @action(mark("&Add files …"), "Ins", icon="plus", when="can_add", tip=mark("Add files from a folder"))
    def add(self) -> None:
        paths = QFileDialog.getOpenFileNames(self, _("Add files"))[0]
        if paths:
            self.add_paths(tuple(map(Path, paths)))

    @action(mark("&Paste"), "Ctrl+V", icon="clipboard", when="can_add", tip=mark("Add the picture, text or files of the clipboard"))
    def paste(self) -> None:
        mime = QGuiApplication.clipboard().mimeData() or QMimeData()  # of an empty one there is none
        what = caught(mime)
        if what.paths:
            self.add_paths(what.paths)
        elif mime.hasImage():
            self.add_picture(QGuiApplication.clipboard().image())
        elif what.text:
            self.add_text(what.text)
        else:
            self.told.emit(what.refusal or _("The clipboard holds nothing that could be added."))

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read beside the screen, then written; what cannot be read keeps no other from being added."""
        self._gather(lambda: _of_paths(paths))

    def add_picture(self, picture: QImage) -> None:
        name = _("Picture {moment}").format(moment=_moment()) + ".png"
        self._gather(lambda: ([New(name, _png(picture))], []))

    def add_text(self, text: str) -> None:
        name = _("Text {moment}").format(moment=_moment()) + ".txt"
        self._gather(lambda: ([New(name, text.encode("utf-8", "replace"), text)], []))

    def _gather(self, read: Callable[[], tuple[list[New], list[str]]]) -> None:
        if self._id is not None:
            self.told.emit(_("Reading …"))
            self._jobs.work(self, read, done=partial(self._add, self._id, self._subject), failed=self._failed)

    def _add(self, id: uuid.UUID, subject: str, read: tuple[list[New], list[str]]) -> None:
        files, problems = read
        if not files:
            self._failed(Trouble("\n".join(problems)))
            return
        label = _("Add {what} to “{activity}”").format(what=_called([file.name for file in files]), activity=subject)
        done = partial(self._added, label, problems)
        self._jobs.write(self, label, attachments.add_all, id, files, done=done, failed=self._failed)

    def _added(self, label: str, problems: Sequence[str], ids: list[uuid.UUID]) -> None:
        self.written.emit(label)
        said = ngettext("{n} file added", "{n} files added", len(ids)).format(n=len(ids))
        self.told.emit("  ".join([said, *problems]))

    # looking and taking -------------------------------------------------------------------------------------------

    @action(mark("&Open"), icon="external-link", when="on_one", tip=mark("Open a copy in its own program (Enter)"))
    def open(self) -> None:
        if (file := self._one()) is not None and reading.is_mail(file.name):
            show_mail(self, self._jobs, file)  # nothing in it is fetched, which no other program promises
        elif file is not None:
            self._jobs.read(self, attachments.lend, file.id, done=self._launch, failed=self._failed, topic="lend")

    @action(mark("&Save as …"), "F12", icon="device-floppy", when="on_one", tip=mark("Save the chosen file in a folder"))
    def save_as(self) -> None:
        if (file := self._one()) is not None and (path := QFileDialog.getSaveFileName(self, _("Save as"), file.name)[0]):
            done = lambda saved: self.told.emit(_("Saved: {path}").format(path=saved))  # noqa: E731
            self._jobs.read(self, attachments.save, file.id, Path(path), done=done, failed=self._failed, topic="")

    @action(mark("Save a&ll …"), "Shift+F12", icon="download", when="has_files", tip=mark("Save all files in one folder"))
    def save_all(self) -> None:
        """All of them, or those that are chosen when there are several."""
        chosen = self.table.chosen_ids()
        ids = chosen if len(chosen) > 1 else [file.id for file in self._files]
        if ids and (folder := QFileDialog.getExistingDirectory(self, _("Save the files in"))):
            self._jobs.read(self, attachments.save_all, ids, Path(folder), done=self._saved, failed=self._failed, topic="")

    def _saved(self, paths: list[Path]) -> None:
        text = ngettext("{n} file saved in {folder}", "{n} files saved in {folder}", len(paths))
        self.told.emit(text.format(n=len(paths), folder=paths[0].parent))

    def _launch(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            sentence = _("No program opens {name} on this computer. Save it, and open it elsewhere.")
            self._failed(Trouble(sentence.format(name=path.name)))

    # changing -----------------------------------------------------------------------------------------------------

    @action(mark("&Rename …"), "F2", icon="edit", when="on_one", tip=mark("Give the chosen file another name"))
    def rename(self) -> None:
        if (file := self._one()) is not None:
            NameDialog(self, _("Rename the file"), file.name, partial(self._rename, file)).open()

    def _rename(self, file: Listed, name: str) -> None:
        if not name.strip():
            raise Invalid([("name", _("Enter a name for the file."))])
        label = _("Rename {name} to {new}").format(name=file.name, new=name.strip())
        done = lambda saved: self.written.emit(label)  # noqa: E731
        self._jobs.write(self, label, attachments.rename, file.id, name, done=done, failed=self._failed)

    @action(mark("&Delete"), "Del", icon="trash", when="on_file", tip=mark("Delete the chosen files; Ctrl+Z brings them back"))
    def delete(self) -> None:
        ids = self.table.chosen_ids()
        if ids:
            names = [file.name for file in self._files if file.id in ids]
            label = _("Delete {what} of “{activity}”").format(what=_called(names), activity=self._subject)
            done = lambda n: self.written.emit(label)  # noqa: E731
            self._jobs.write(self, label, records.delete, Attachment, ids, done=done, failed=self._failed)

    # inside -------------------------------------------------------------------------------------------------------

    def _one(self) -> Listed | None:
        chosen = self.table.chosen_ids()
        return next((file for file in self._files if chosen == [file.id]), None)

    def _show(self, found: Shown) -> None:
        self._subject, self._files = found
        lines = [Line(f.id, (f.name, in_words(f.size), f.added_at), icon_of(f.media_type)) for f in self._files]
        self.table.show_lines(lines)
        if lines and self.table.chosen() is None:
            self.table.choose(0)
        self.preview.setVisible(bool(lines))
        self._share()
        self.counted.emit(len(lines))
        self._chose()

    def _chose(self) -> None:
        self.preview.show_file(self._one())
        self._enable()

    def _enable(self) -> None:
        actions.refresh(self)

    def _menu(self, at: QPoint) -> None:
        names = ("open", "save_as", "save_all", None, "rename", "delete", None, "add", "paste")
        menu = actions.fill(QMenu(self), [self.acts[name] if name else None for name in names])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _news(self, changes: Changes) -> None:
        if self._id is not None and changes.touches((Attachment, Activity)):
            self._jobs.read(self, attachments.shown, self._id, done=self._show, topic="files")

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.told.emit(str(error))
            plain.tell(self, _("That did not work"), str(error), "alert-triangle")
        else:
            self._jobs.trouble.emit(error)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        for name in ("add", "paste", "", "open", "save_as", "save_all", "rename", "delete"):
            if name:
                head.addWidget(self._button(name, words=name in ("add", "paste")))
            else:
                head.addStretch(1)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.splitter, 1)

    def _button(self, name: str, *, words: bool) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self.acts[name])
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
        button.setToolButtonStyle(style)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(actions.plain_words(self.acts[name].text()))
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """A wide panel has the preview at the side; a narrow one below, where the list takes what its rows need."""
        wide = self.width() >= WIDE
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        if self._shared != (wide, len(self._files)):  # else somebody may have moved the handle
            self._shared = (wide, len(self._files))
            room = self.splitter.width() if wide else self.splitter.height()
            list_ = room // 2 if wide else min((len(self._files) + 1) * theme.ROW + 8, room * 2 // 5)
            self.splitter.setSizes([list_, room - list_])


class _Drops(Dropping):
    """Files, pictures and texts dropped on the panel are added to its activity."""

    OFFER = mark("Drop to add it to {title}")

    def __init__(self, panel: AttachmentsPanel, part: QWidget, jobs: Jobs, target: Callable[[QPoint], Target | None]) -> None:
        super().__init__(part, jobs, target)
        self._panel = panel
        self._picture = QImage()

    def taken(self, mime: QMimeData) -> Caught:
        what = caught(mime)
        if not what.paths and mime.hasImage():
            self._picture = mime.imageData()
            return Caught(text=_("Picture"))
        self._picture = QImage()
        return what

    def note(self, what: Caught, target: Target) -> None:
        if not self._picture.isNull():
            self._panel.add_picture(self._picture)
        elif what.paths:
            self._panel.add_paths(what.paths)
        elif what.text:
            self._panel.add_text(what.text)
        else:
            super().note(what, target)  # which says why not


def icon_of(media_type: str) -> str:
    return next((icon for begin, icon in _ICONS if media_type.startswith(begin)), "file")


def _of_paths(paths: Sequence[Path]) -> tuple[list[New], list[str]]:
    found = collecting.collect(paths)
    return [New(each.name, each.data, each.mail.text if each.mail else each.text) for each in found.dropped], found.problems


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise Trouble(_("This picture cannot be added. Save it in a folder, and add that file."))
    return bytes(buffer.data().data())


def _moment() -> str:
    return f"{dt.datetime.now():%Y-%m-%d %H%M%S}"


def _called(names: Sequence[str]) -> str:
    """What a write of these is called: one by its name."""
    return names[0] if len(names) == 1 else ngettext("{n} file", "{n} files", len(names)).format(n=len(names))
