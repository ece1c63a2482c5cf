"""The keys at a glance, what this program is, a backup, and whether the company file is sound."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QGridLayout, QVBoxLayout, QWidget

from app import __version__
from app.language import _
from app.views import menus, plain

if TYPE_CHECKING:
    from app.store.database import Database
    from app.views.main_window import MainWindow

MORE_KEYS = (
    (_("In the list"), ((_("Search"), "F3"), (_("Filter"), "Shift+F3"), (_("Filter by this value"), "Alt+F3"), (_("Open"), "Enter"))),
    (_("In a field"), ((_("Show the list or calendar"), "F4"), (_("Today, tomorrow, Friday"), "t, +1, fr"), (_("Next field"), "Tab"))),
    (_("Tabs"), ((_("Go to a tab"), "Ctrl+1 … Ctrl+3"), (_("Next tab"), "Ctrl+Tab"))),
)


class KeysDialog(QDialog):
    """The sheet behind F1."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Keyboard"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(4)
        sheet = [*menus.keys(), *((title, list(rows)) for title, rows in MORE_KEYS)]
        half = (len(sheet) + 1) // 2
        for side, part in enumerate((sheet[:half], sheet[half:])):
            at = 0
            for title, rows in part:
                grid.addWidget(plain.PlainLabel(title, kind="strong"), at, side * 2, 1, 2)
                for n, (what, keys) in enumerate(rows, 1):
                    grid.addWidget(plain.PlainLabel(what), at + n, side * 2)
                    grid.addWidget(plain.PlainLabel(keys, kind="muted"), at + n, side * 2 + 1)
                at += len(rows) + 2
                grid.setRowMinimumHeight(at - 1, 8)
        column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def about(window: MainWindow) -> None:
    text = _(
        "Kontor {version}\n\nCustomers, suppliers and cases in one window, with or without a server.\n\n"
        "Made with Qt and PySide6 (LGPL), SQLAlchemy, SQLCipher, PostgreSQL's libpq, Tabler icons and the Inter font family."
    )
    plain.tell(window, _("About Kontor"), text.format(version=__version__))


def back_up(window: MainWindow, database: Database) -> None:
    """Ask where, make a checked copy there, say what came of it."""
    from app.store import backup

    if database.path is None:
        plain.tell(window, _("Back up"), _("A server is backed up with pg_dump by whoever looks after it."))
        return
    suggestion = database.path.with_name(f"{database.path.stem} backup.kontor")
    path, _kind = QFileDialog.getSaveFileName(window, _("Back up to"), str(suggestion), _("Company files") + " (*.kontor)")
    if path and window.jobs is not None:
        window.status.say(_("Backing up …"))
        window.jobs.work(
            window,
            lambda: backup.backup(database, Path(path)),
            done=lambda made: window.status.say(_("Backed up and checked: {name}").format(name=Path(path).name)),
        )


def check(window: MainWindow, database: Database) -> None:
    """Look at the whole company file and say what was found."""
    from app.store import health

    if window.jobs is not None:
        window.status.say(_("Checking …"))
        window.jobs.work(window, lambda: health.check(database), done=lambda findings: _tell(window, findings))


def _tell(window: MainWindow, findings: list[object]) -> None:
    window.status.say("")
    plain.tell(window, _("Check of the company file"), "\n".join(str(finding) for finding in findings), "shield")
