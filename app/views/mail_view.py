"""A mail to be looked at: its head and its text, formatted only when asked, and nothing in it is ever fetched (safety.md F19)."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QByteArray, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QImage, QShowEvent, QTextDocument
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.formats import Kind
from app.language import _, ngettext
from app.services import attachments
from app.services.attachments import Listed
from app.services.mail import kept
from app.services.mail.message import Mail, Party
from app.services.mail.problems import sentence
from app.trouble import Trouble
from app.views import plain
from app.views.jobs import Jobs
from app.views.side_window import SideWindow
from app.views.window_size import open_within

SAFE: Final = ("http", "https", "mailto")
_SHOWN: Final = 8  # recipients that are named


class MailBrowser(QTextBrowser):
    """Shows cleaned HTML. Whatever it asks for, it gets a picture of one point; a link says where it leads before it opens."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(_("Formatted text of the mail"))
        self._nothing = QImage(QSize(1, 1), QImage.Format.Format_ARGB32)
        self._nothing.fill(QColor(0, 0, 0, 0))
        self.anchorClicked.connect(self.follow)

    def loadResource(self, type: int, name: QUrl | str, /) -> Any:
        """Qt would fetch pictures, styles and files from wherever the sender says they lie."""
        return self._nothing if type == QTextDocument.ResourceType.ImageResource.value else QByteArray()

    def follow(self, link: QUrl) -> None:
        """Ask before a link is opened, and say where it really leads."""
        address = link.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if link.scheme().lower() not in SAFE:
            words = _("This link is not opened, since it leads neither to a web page nor to a mail address:")
            plain.tell(self, _("Not opened"), f"{words}\n{address}", "alert-triangle")
            return
        answers = [plain.Answer("open", _("Open")), plain.Answer("stay", _("Cancel"), primary=True, cancels=True)]
        words = _("This link leads to:")
        if plain.ask(self, _("Open this link?"), f"{words}\n{address}", answers, "external-link") == "open":
            QDesktopServices.openUrl(link)


class MailView(QWidget):
    """Head, text and names of the files of one mail."""

    told = Signal(str)
    shown = Signal(object)  # the Mail that can be read now

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._wanted: uuid.UUID | None = None
        self.mail: Mail | None = None
        self.subject = plain.PlainLabel("", kind="title", wrap=True, selectable=True)
        self.head = QGridLayout()
        self.head.setHorizontalSpacing(12)
        self.head.setVerticalSpacing(2)
        self.head.setColumnStretch(1, 1)
        self.problem = plain.PlainLabel("", kind="today", wrap=True)
        self.files = plain.PlainLabel("", kind="muted", wrap=True, selectable=True)
        self.formatted_button = QPushButton()
        self.formatted_button.setProperty("kind", "flat")
        self.formatted_button.setAutoDefault(False)
        self.formatted_button.clicked.connect(self.toggle)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(_("Text of the mail"))
        self.browser = MailBrowser()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.text)
        self.pages.addWidget(self.browser)
        self._build()
        self._name_button()

    def show_file(self, file: Listed | None) -> None:
        """Read a mail that is kept, and show it; None shows nothing."""
        self._wanted = file.id if file is not None else None
        self.show_mail(Mail())
        self.setEnabled(file is not None)
        if file is not None:
            self.subject.setText(_("Reading …"))
            done = partial(self._parse, file)
            self._jobs.read(self, attachments.content, file.id, done=done, failed=self._failed, topic="mail")

    def show_mail(self, mail: Mail) -> None:
        self.mail = mail
        self.subject.setText(mail.subject)
        self._show_head(mail)
        self.problem.setText("\n".join(map(sentence, mail.problems)))
        self.problem.setVisible(bool(mail.problems))
        names = ", ".join(file.name for file in mail.attachments)
        n = len(mail.attachments)
        self.files.setText(ngettext("{n} file: {names}", "{n} files: {names}", n).format(n=n, names=names) if n else "")
        self.files.setVisible(bool(n))
        self.text.setPlainText(plain.in_short_lines(mail.text))
        self.browser.clear()
        self.pages.setCurrentWidget(self.text)
        self.formatted_button.setVisible(bool(mail.html))
        self._name_button()

    def toggle(self) -> None:
        """Formatted, or as plain text again."""
        if self.pages.currentWidget() is self.text and self.mail is not None and self.mail.html:
            self.browser.setHtml(self.mail.html)
            self.pages.setCurrentWidget(self.browser)
        else:
            self.pages.setCurrentWidget(self.text)
        self._name_button()

    def _parse(self, file: Listed, data: bytes) -> None:
        if self._wanted == file.id:
            self._jobs.work(self, lambda: kept.read(data, file.name), done=partial(self._read, file), failed=self._failed)

    def _read(self, file: Listed, mail: Mail) -> None:
        if self._wanted == file.id:
            self.show_mail(mail)
            self.shown.emit(mail)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.subject.setText("")
            self.problem.setText(str(error))
            self.problem.show()
            self.told.emit(str(error))
        else:
            self._jobs.trouble.emit(error)

    def _show_head(self, mail: Mail) -> None:
        while (item := self.head.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        moment = formats.current().text(Kind.MOMENT, mail.date) if mail.date is not None else ""
        sender = (mail.sender,) if mail.sender is not None else ()
        rows = ((_("From"), _named(sender)), (_("To"), _named(mail.to)), (_("Copy to"), _named(mail.cc)), (_("Date"), moment))
        for at, (label, value) in enumerate(row for row in rows if row[1]):
            self.head.addWidget(plain.PlainLabel(label, kind="muted"), at, 0, Qt.AlignmentFlag.AlignTop)
            self.head.addWidget(plain.PlainLabel(value, wrap=True, selectable=True), at, 1)

    def _name_button(self) -> None:
        formatted = self.pages.currentWidget() is self.browser
        self.formatted_button.setText(_("Show plain text") if formatted else _("Show formatted"))
        plain.tooltip(self.formatted_button, _("Pictures and whatever else lies elsewhere are never fetched"))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.subject)
        column.addLayout(self.head)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.files, 1)
        row.addWidget(self.formatted_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.pages, 1)
        self.problem.hide()
        self.files.hide()


class MailPage(MailView):
    """The mail an activity was made of; it is read when somebody looks at it."""

    found = Signal(bool)  # whether the activity has one

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._file: Listed | None = None
        self._activity: uuid.UUID | None = None

    def show_activity(self, id: uuid.UUID | None) -> None:
        if id != self._activity:
            self._activity, self._file = id, None
            self.show_file(None)
        if id is None:
            self._know([])
        else:
            self._jobs.read(self, kept.mails_of, id, done=self._know, topic="mails")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _know(self, mails: Sequence[Listed]) -> None:
        self._file = mails[0] if mails else None
        self.found.emit(bool(mails))
        if self._file is None:
            self.show_file(None)
        elif self.isVisible():
            self._look()

    def _look(self) -> None:
        if self._file is not None and self._wanted != self._file.id:
            self.show_file(self._file)


class MailWindow(SideWindow):
    """A mail in a window of its own, as one that was attached to another."""

    def __init__(self, parent: QWidget | None, jobs: Jobs, file: Listed) -> None:
        super().__init__(parent, file.name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = MailView(jobs)
        self.view.told.connect(self.told)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self.view.show_file(file)


def show_mail(parent: QWidget, jobs: Jobs, file: Listed) -> MailWindow:
    """Show a mail that is kept with an activity."""
    window = MailWindow(parent, jobs, file)
    open_within(window, QSize(720, 640))
    window.show()
    return window


def _named(parties: Sequence[Party]) -> str:
    shown = ", ".join(str(party) for party in parties[:_SHOWN])
    more = len(parties) - _SHOWN
    return shown + (" " + ngettext("and {n} more", "and {n} more", more).format(n=more) if more > 0 else "")
