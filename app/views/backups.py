"""Backups from the window: one now, the daily one when nobody is busy, how old the last one is, and bringing one back."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app import settings
from app.language import _, ngettext
from app.trouble import Trouble
from app.views import plain
from app.views.key_dialogs import KeyDialog

if TYPE_CHECKING:  # the store is imported after the first paint
    from app.store.backup_list import Made
    from app.store.database import Database
    from app.views.jobs import Jobs
    from app.views.main_window import MainWindow

LOOK_MS: Final = 60_000
QUIET: Final = 45.0  # seconds without a read or a write, after which nobody is disturbed
VERY_OLD: Final = 7  # times what is old already


class Backups(QObject):
    changed = Signal(object)  # list[Made]: those that are there now
    working = Signal(bool)
    restore_requested = Signal(str, str)  # the backup, its key
    _told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._database: Database | None = None
        self._jobs: Jobs | None = None
        self._quiet_since = time.monotonic()
        self.made: list[Made] = []
        self.busy = False
        self._told.connect(lambda what: window.status.stay(_("Backing up: {what} …").format(what=what)))
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        window.status.backup.clicked.connect(self.show)

    def attach(self, database: Database, jobs: Jobs) -> None:
        self._database, self._jobs, self.busy = database, jobs, False
        self._quiet_since = time.monotonic()
        jobs.busy.connect(self._stir)
        self._timer.start()
        self.refresh()

    def let_go(self) -> None:
        """The store is closed."""
        self._timer.stop()
        self._database = self._jobs = None
        self._window.status.show_backup("", "")

    @property
    def folder(self) -> Path:
        from app.store import backup_list

        assert self._database is not None
        return backup_list.place(self._database.address, self._window.kept.get(settings.BACKUP_FOLDER))

    def refresh(self) -> None:
        """Look anew what is there; the status bar says how old the newest is."""
        from app.store import backup_list

        if self._jobs is not None:
            folder = self.folder
            self._jobs.work(self, lambda: backup_list.of(folder), done=self._know, failed=self._window.trouble)

    def make(self) -> None:
        """A checked and tried out backup now, into the folder of backups."""
        from app.store import backup_list

        def done(made: Made) -> None:
            self._window.status.say(self._words(made.path))

        database = self._database
        if database is not None:
            folder = self.folder
            self._work(lambda: backup_list.make(database, folder, self._told.emit), done)

    def make_at(self, path: Path) -> None:
        """The same to any place, a stick say."""
        from app.store import backup

        database = self._database
        if database is not None:
            words = self._words(path)
            self._work(
                lambda: backup.backup(database, path, told=self._told.emit), lambda made: self._window.status.say(words)
            )

    def _words(self, path: Path) -> str:
        """What was done: a server's backup is read back, but not tried out."""
        server = self._database is not None and self._database.server
        sentence = _("Backed up and read back: {name}") if server else _("Backed up, checked and tried out: {name}")
        return sentence.format(name=path.name)

    def look(self) -> None:
        """Each minute: the day's backup, when it is due and nobody is busy."""
        self._judge()
        database, jobs = self._database, self._jobs
        if database is None or jobs is None or database.server or not self._window.kept.get(settings.BACKUP_DAILY):
            return
        if jobs.waiting or time.monotonic() - self._quiet_since < QUIET or age_of(self.made) < dt.timedelta(days=1):
            return
        from app.store import backup_list

        folder = self.folder

        def done(made: Path | None) -> None:
            if made is not None:
                self._window.status.say(_("Backed up and tried out, as every day: {name}").format(name=made.name))

        self._work(lambda: backup_list.automatic(database, folder, self._told.emit), done)

    def check(self, owner: QObject, path: Path, said: Callable[[str, bool], object]) -> None:
        """Read a backup whole; `said` gets what was found, and whether it is sound, while its `owner` lives."""
        from app.store import backup_list

        database = self._database
        if database is not None and self._jobs is not None:
            good = _("{name} is sound: it is the file that was made, and every page of it can be read.").format(name=path.name)
            self._jobs.work(
                owner,
                lambda: backup_list.check(path, database.key),
                done=lambda nothing: said(good, True),
                failed=lambda error: said(str(error), False) if isinstance(error, Trouble) else self._window.trouble(error),
            )

    def show(self) -> None:
        """The backups that are there, and what can be done with them."""
        from app.views.backup_dialog import BackupsDialog

        if self._database is not None:
            BackupsDialog(self._window, self, self._database).open()

    def restore(self, path: Path, key: str = "") -> None:
        """Bring a backup back in the company file's place, after asking; for its key too, if that is another one."""
        from app.store import backup_list, opening

        database = self._database
        if database is None or database.path is None or self._jobs is None:
            return

        def failed(error: Exception) -> None:
            if isinstance(error, opening.Locked):
                dialog = KeyDialog(self._window, path.stem, str(error), keepable=False)
                dialog.given.connect(lambda other, keep: self.restore(path, other))
                dialog.open()
            elif isinstance(error, Trouble):
                plain.tell(self._window, _("That did not work"), str(error), "alert-triangle")
            else:
                self._window.trouble(error)

        opener, name = key or database.key, database.path.name
        self._jobs.work(
            self, lambda: backup_list.key_of(path, opener), done=lambda found: self._ask(path, name, found), failed=failed
        )

    def _ask(self, path: Path, name: str, key: str) -> None:
        text = _(
            "{backup} takes the place of {name}. What was saved since it was made is not in it. The present file is kept "
            "beside it under a name of its own, with “before restore” in it, so that nothing is lost."
        )
        answers = [plain.Answer("restore", _("Restore"), primary=True), plain.Answer("stay", _("Cancel"), cancels=True)]
        words = text.format(backup=path.name, name=name)
        if plain.ask(self._window, _("Restore this backup?"), words, answers, "history") == "restore":
            self._window.leave_all(lambda: self.restore_requested.emit(str(path), key))

    # inside -------------------------------------------------------------------------------------------------------

    def _work(self, act: Callable[[], Any], done: Callable[[Any], object]) -> None:
        if self.busy or self._jobs is None:
            return
        self._busy(True)

        def finished(result: Any) -> None:
            self._busy(False)
            done(result)
            self.refresh()

        def failed(error: Exception) -> None:
            self._busy(False)
            self._window.trouble(error)
            self.refresh()

        self._jobs.work(self, act, done=finished, failed=failed)

    def _busy(self, on: bool) -> None:
        self.busy = on
        self.working.emit(on)

    def _stir(self, waiting: int) -> None:
        if not self.busy:
            self._quiet_since = time.monotonic()

    def _know(self, made: list[Made]) -> None:
        self.made = made
        self._judge()
        self.changed.emit(made)

    def _judge(self) -> None:
        if self._database is None or (self._database.server and not self.made):
            self._window.status.show_backup("", "")
            return
        old, age = dt.timedelta(days=self._window.kept.get(settings.BACKUP_AGE)), age_of(self.made)
        kind = "late" if self.made and age > old * VERY_OLD else "today" if age > old else "muted"
        self._window.status.show_backup(words_of(self.made), kind)


def age_of(made: list[Made], now: dt.datetime | None = None) -> dt.timedelta:
    """How old the newest is; endless when there is none."""
    if not made:
        return dt.timedelta.max
    return max((now or dt.datetime.now()) - made[0].at, dt.timedelta())


def words_of(made: list[Made], now: dt.datetime | None = None) -> str:
    if not made:
        return _("No backup yet")
    now = now or dt.datetime.now()
    days = (now.date() - made[0].at.date()).days
    if days <= 0:
        return _("Backup: today {time}").format(time=made[0].at.strftime("%H:%M"))
    if days == 1:
        return _("Backup: yesterday {time}").format(time=made[0].at.strftime("%H:%M"))
    return ngettext("Backup: {n} day ago", "Backup: {n} days ago", days).format(n=days)
