"""Reminders: a window of what is due, at the start and when its time comes, and a note on the desktop (F-21, F-23)."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QScrollArea, QSystemTrayIcon, QVBoxLayout, QWidget

from app import formats, settings
from app.formats import Kind
from app.language import _, ngettext
from app.models import Activity
from app.models.change import SETUP
from app.services import my_day
from app.services.my_day import Reminder
from app.store.journal import Changes
from app.store.listing import Ref
from app.views import icons, plain
from app.views.day_list import weekday
from app.views.editors import ChoiceBox
from app.views.form_layout import scrolled
from app.views.jobs import Jobs

if TYPE_CHECKING:
    from app.views.main_window import MainWindow

LONGEST_WAIT: Final = 15 * 60_000  # milliseconds: a clock that is put right, or a lid that is opened, is noticed by then
SOONEST: Final = 1_000
AT_START: Final = "start"


class _Row(QWidget):
    """A line with "remind me later", ticked as F-21 wants it."""

    opened = Signal()

    def __init__(self, reminder: Reminder) -> None:
        super().__init__()
        self.reminder = reminder
        self.again = QCheckBox(_("Later"))
        self.again.setChecked(True)
        self.again.setAccessibleName(_("Remind me later of {subject}").format(subject=reminder.subject))
        self.open_button = QPushButton(_("Open"))
        self.open_button.setProperty("kind", "flat")
        self.open_button.setAutoDefault(False)
        self.open_button.setAccessibleName(_("Open {subject}").format(subject=reminder.subject))
        self.open_button.clicked.connect(self.opened)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain.PlainLabel(reminder.subject, kind="strong", elide=True))
        beside = "  ·  ".join(t for t in (_when(reminder), reminder.company) if t)
        words.addWidget(plain.PlainLabel(beside, kind="muted", elide=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.again)


def _when(reminder: Reminder) -> str:
    how = formats.current()
    if reminder.day is None:
        return ""
    clock = how.text(Kind.TIME, reminder.clock) if reminder.clock is not None else ""
    return f"{weekday(reminder.day)} {how.text(Kind.DATE, reminder.day)} {clock}".rstrip()


class ReminderDialog(QDialog):
    """Stays beside the work. Closing it puts off what is ticked and lets go of the rest."""

    answered = Signal(object)  # dict of ids: the moment to come again, or None
    open_requested = Signal(object)

    def __init__(self, parent: QWidget, reminders: list[Reminder]) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Reminders"))
        self.setModal(False)
        self.resize(520, 320)
        self.rows = [_Row(reminder) for reminder in reminders]
        content = QWidget()
        inside = QVBoxLayout(content)
        inside.setContentsMargins(20, 12, 20, 12)
        for row in self.rows:
            row.opened.connect(lambda row=row: self._open(row))
            inside.addWidget(row)
        inside.addStretch(1)
        self.area: QScrollArea = scrolled(content)
        self.later = ChoiceBox(
            [
                (10, _("in 10 minutes")), (60, _("in an hour")), (240, _("in 4 hours")), (24 * 60, _("tomorrow")),
                (AT_START, _("at the next start")),
            ]
        )  # fmt: skip
        self.close_button = QPushButton(_("Close"))
        self.close_button.setProperty("kind", "primary")
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addWidget(plain.field_label(_("Remind me later"), self.later))
        foot.addWidget(self.later)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.area, 1)
        column.addLayout(foot)
        QShortcut(QKeySequence("Ctrl+W"), self, self.accept)
        self.finished.connect(lambda code: self._answer())
        self.finished.connect(self.deleteLater)
        self.close_button.setFocus()

    def _open(self, row: _Row) -> None:
        self.open_requested.emit(row.reminder.id)

    def _answer(self) -> None:
        """What is ticked comes again; also when the dialog is closed by Esc, so that nothing is forgotten."""
        now = dt.datetime.now(dt.UTC)
        wait = self.later.value()
        again = now if wait == AT_START else now + dt.timedelta(minutes=wait)
        self.answered.emit({row.reminder.id: again if row.again.isChecked() else None for row in self.rows})


class Reminders(QObject):
    """Looks when something is due, without asking the store all the time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs: Jobs | None = None
        self._user: uuid.UUID | None = None
        self._waiting: set[uuid.UUID] = set()  # put off until the next start
        self.dialog: ReminderDialog | None = None
        self.tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def attach(self, jobs: Jobs, user: Ref | None) -> None:
        """Begin for a user of a store; nobody known is reminded of nothing."""
        self.let_go()
        if user is not None:
            self._jobs, self._user = jobs, user.id
            jobs.committed.connect(self._news)
            self.look()

    def let_go(self) -> None:
        self._timer.stop()
        self._jobs, self._user = None, None
        self._waiting.clear()
        if self.dialog is not None:
            self.dialog.blockSignals(True)
            self.dialog.deleteLater()
            self.dialog = None
        if self.tray is not None:
            self.tray.hide()
            self.tray = None

    def look(self) -> None:
        """Ask what is due, and when to ask again."""
        if self._jobs is not None and self.dialog is None:
            now = dt.datetime.now(dt.UTC)
            self._jobs.read(self._window, _due, self._user, now, done=self._show, topic="reminders", later=True)

    def _news(self, changes: Changes) -> None:
        if changes.touches((Activity,)):
            self.look()

    def _show(self, found: tuple[list[Reminder], dt.datetime | None]) -> None:
        reminders, following = found
        wanted = [r for r in reminders if r.id not in self._waiting]
        self._wait(following)
        if not wanted or self.dialog is not None or not self._window.kept.get(settings.REMINDERS):
            return
        self.dialog = ReminderDialog(self._window, wanted)
        self.dialog.answered.connect(self._answered)
        self.dialog.open_requested.connect(lambda id: self._window.open_record(Activity, id))
        self.dialog.show()
        self._notify(wanted)

    def _wait(self, following: dt.datetime | None) -> None:
        away = LONGEST_WAIT
        if following is not None:
            away = int((following - dt.datetime.now(dt.UTC)).total_seconds() * 1000) + SOONEST
        self._timer.start(max(SOONEST, min(away, LONGEST_WAIT)))

    def _answered(self, later: dict[uuid.UUID, dt.datetime | None]) -> None:
        at_start = self.dialog is not None and self.dialog.later.value() == AT_START
        self.dialog = None
        if at_start:
            self._waiting |= {id for id, until in later.items() if until is not None}
        if self._jobs is not None:
            n = len(later)
            label = ngettext("See {n} reminder", "See {n} reminders", n).format(n=n)
            self._jobs.write(self._window, label, my_day.seen, later, done=lambda n: self.look(), origin=SETUP)  # nothing to undo

    def _notify(self, reminders: list[Reminder]) -> None:
        """Tell it on the desktop too, where there is one that takes notes."""
        if not QSystemTrayIcon.isSystemTrayAvailable() or not self._window.kept.get(settings.DESKTOP_NOTES):
            return
        if self.tray is None:
            self.tray = QSystemTrayIcon(icons.icon("bell"), self)
            self.tray.messageClicked.connect(self._window.come_forward)
            self.tray.activated.connect(lambda reason: self._window.come_forward())
        self.tray.show()
        title = ngettext("{n} reminder", "{n} reminders", len(reminders)).format(n=len(reminders))
        self.tray.showMessage(title, "\n".join(r.subject for r in reminders[:5]), self.tray.icon())


def _due(session: Any, user: uuid.UUID | None, now: dt.datetime) -> tuple[list[Reminder], dt.datetime | None]:
    return my_day.reminders(session, user, now), my_day.next_reminder(session, user, now)


