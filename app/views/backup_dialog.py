"""The dialog of the backups: a list with date, reason, size and check, and what can be done with each."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout

from app import formats, settings
from app.formats import Kind
from app.formats.sizes import in_words
from app.language import _
from app.views import icons, plain
from app.views.small_table import Column, Line, SmallTable
from app.views.window_size import open_within

if TYPE_CHECKING:
    from app.store.backup_list import Made
    from app.store.database import Database
    from app.views.backups import Backups
    from app.views.main_window import MainWindow


class BackupsDialog(QDialog):
    def __init__(self, window: MainWindow, backups: Backups, database: Database) -> None:
        super().__init__(window)
        self._window, self._backups, self._database = window, backups, database
        self._made: list[Made] = []
        self.setWindowTitle(_("Backups"))
        open_within(self, QSize(760, 520))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(_("Backups"), kind="title"))
        column.addWidget(plain.PlainLabel(self._about(), kind="muted", wrap=True, selectable=True))
        columns = [Column(_("Made"), Kind.MOMENT), Column(_("Why"), stretch=True)]
        columns += [Column(_("Size"), Kind.NUMBER), Column(_("Checked"))]
        self.table = SmallTable(columns, _("Backups"), _("No backups yet"))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        column.addWidget(self.table, 1)
        self.found = plain.PlainLabel("", kind="muted", wrap=True)
        column.addWidget(self.found)
        self.now_button = self._button(_("Back up now"), "download", _("A copy into this folder, tried out"), backups.make)
        self.elsewhere_button = self._button(_("Back up to …"), "", _("A copy to another place, a stick say"), self._elsewhere)
        self.check_button = self._button(_("Check"), "shield", _("Read the chosen backup from beginning to end"), self._check)
        self.restore_button = self._button(_("Restore …"), "history", _("Put it in the company file's place"), self._restore)
        self.file_button = self._button(_("Restore a file …"), "", _("Restore a backup from another place"), self._restore_file)
        self.settings_button = self._button(_("Settings …"), "", _("Daily backups, their folder and age"), self._settings)
        close = self._button(_("Close"), "", _("Close (Esc)"), self.reject)
        for buttons in (
            (self.now_button, self.elsewhere_button, None, self.settings_button),
            (self.check_button, self.restore_button, self.file_button, None, close),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            for button in buttons:
                row.addWidget(button) if button is not None else row.addStretch(1)
            column.addLayout(row)
        self.now_button.setProperty("kind", "primary")
        self.now_button.setIcon(icons.icon("download", "accent_text"))
        if database.server:
            for button in (self.restore_button, self.file_button):
                button.hide()
        backups.changed.connect(self._show)
        backups.working.connect(self._enable)
        self.finished.connect(self.deleteLater)
        self._show(backups.made)
        backups.refresh()
        self.table.setFocus()

    def _about(self) -> str:
        """Where they lie, and on a server who makes them."""
        folder = _("They lie in {folder}.").format(folder=self._backups.folder)
        if not self._database.server:
            daily = self._window.kept.get(settings.BACKUP_DAILY)
            when = _("One is made every day; 7 days, 4 weeks and 12 months are kept.") if daily else _("Daily ones are off.")
            return f"{when} {folder}"
        text = _(
            "The daily backups of a server are its administrator's work. “Back up now” lets the server's own pg_dump make one "
            "more here; it needs PostgreSQL's client programs on this computer. A backup is never restored over a company in "
            "use: have an empty database made, open it with File ▸ Open on a server …, and choose “Restore a backup …” there."
        )
        return f"{text} {folder}"

    def _show(self, made: list[Made]) -> None:
        chosen = self.table.chosen()
        self._made = made
        self.table.show_lines([_line(each) for each in made])
        rows = [_id(each.path) for each in made]
        if made:
            self.table.selectRow(rows.index(chosen) if chosen in rows else 0)
        self._enable()

    def _chosen(self) -> Path | None:
        chosen = self.table.chosen()
        return next((made.path for made in self._made if _id(made.path) == chosen), None)

    @Slot()
    def _enable(self) -> None:
        free = not self._backups.busy
        self.now_button.setEnabled(free)
        self.elsewhere_button.setEnabled(free)
        for button in (self.check_button, self.restore_button):
            button.setEnabled(self._chosen() is not None)

    def _elsewhere(self) -> None:
        if path := ask_where(self._window):
            self._backups.make_at(path)

    def _check(self) -> None:
        if (path := self._chosen()) is not None:
            self.found.set_kind("muted")
            self.found.setText(_("Reading {name} …").format(name=path.name))
            self._backups.check(self, path, self._say)

    def _say(self, text: str, sound: bool) -> None:
        self.found.set_kind("ok" if sound else "problem")
        self.found.setText(text)

    def _restore(self) -> None:
        if (path := self._chosen()) is not None:
            self.accept()
            self._backups.restore(path)

    def _restore_file(self) -> None:
        pattern = f"{_('Backups')} (*.kontor);;{_('All files')} (*)"
        path = QFileDialog.getOpenFileName(self, _("Restore a backup"), str(self._backups.folder), pattern)[0]
        if path:
            self.accept()
            self._backups.restore(Path(path))

    def _settings(self) -> None:
        self.accept()
        self._window.sides.show_settings(settings.BACKUPS)

    def _button(self, text: str, icon: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(icons.icon(icon), text) if icon else QPushButton(text)
        button.setAutoDefault(False)
        plain.tooltip(button, tip)
        button.clicked.connect(lambda: act())
        return button


def ask_where(window: MainWindow) -> Path | None:
    """A place of one's own for a backup."""
    from app.views.store_dialogs import home, named

    database = window.database
    if database is None:
        return None
    folder = database.path.parent if database.path is not None else home()
    suffix = "dump" if database.server else "kontor"
    suggestion = str(folder / _("{name} backup").format(name=named(database.address))) + f".{suffix}"
    keep = QFileDialog.Option.DontConfirmOverwrite  # a backup never replaces a file
    path, _kind = QFileDialog.getSaveFileName(window, _("Back up to"), suggestion, f"{_('Backups')} (*.{suffix})", options=keep)
    return Path(path if path.endswith(f".{suffix}") else f"{path}.{suffix}") if path else None


def _id(path: Path) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_URL, str(path))


def _line(made: Made) -> Line:
    moment = f"{formats.current().text(Kind.DATE, made.at.date())} {made.at:%H:%M}"
    checked = _("yes") if made.checked else _("no")
    return Line(_id(made.path), (moment, made.what, in_words(made.bytes), checked), quiet=not made.checked)
