"""The keys at a glance, what this program is, a backup, and whether the company file is sound."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.language import _, mark
from app.views import actions, menus, plain

if TYPE_CHECKING:
    from app.store.health import Finding
    from app.views.main_window import MainWindow

type Sheet = Sequence[tuple[str, Sequence[tuple[str, str]]]]
MORE_KEYS: Final[Sheet] = (
    (
        mark("In the list"),
        (
            (mark("Search this list"), "F3 / Ctrl+F"),
            (mark("Filter"), "Shift+F3"),
            (mark("Filter by this value"), "Alt+F3"),
            (mark("Menu of a row"), "Shift+F10"),
            (mark("Delete the record"), "Del"),
            (mark("Take the pies' filters back"), "Esc"),
        ),
    ),
    (
        mark("In a field"),
        (
            (mark("Show the list or the calendar"), "F4"),
            (mark("Today, tomorrow, Friday"), "t, +1, fr"),
            (mark("Next field"), "Tab / Enter"),
            (mark("Back to the list"), "Esc"),
        ),
    ),
    (mark("Tabs"), ((mark("Customers, Suppliers, Cases"), "Ctrl+1 / 2 / 3"),)),
)
LEVELS: Final = {"ok": (mark("sound"), "ok"), "warning": (mark("warning"), "today"), "trouble": (mark("trouble"), "late")}


def key_sheet() -> list[tuple[str, list[tuple[str, str]]]]:
    """Every command with keys by its menu, and the keys that belong to a place rather than to a menu."""
    sheet = []
    for title, acts in menus.MENUS:
        shown = [(act, " / ".join(act.keys) or act.hand) for act in acts if act is not None]
        rows = [(actions.plain_words(_(act.text)), keys) for act, keys in shown if keys]
        if rows:
            sheet.append((actions.plain_words(_(title)), rows))
    return sheet + [(_(title), [(_(what), keys) for what, keys in rows]) for title, rows in MORE_KEYS]


class KeysDialog(QDialog):
    """The sheet behind F1."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Keyboard"))
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(24, 16, 24, 16)
        columns.setSpacing(40)
        for part in _columns(key_sheet(), 3):
            columns.addLayout(_grid(part))
        area = QScrollArea()
        area.setWidget(sheet)
        area.setWidgetResizable(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(area, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 0, 24, 0)
        foot.addWidget(buttons)
        column.addLayout(foot)
        wanted, room = sheet.sizeHint(), parent.window().size()
        self.resize(min(wanted.width() + 24, room.width() - 40), min(wanted.height() + 72, room.height() - 40))
        self.finished.connect(self.deleteLater)


def _columns(sheet: Sheet, n: int) -> list[Sheet]:
    """Groups of keys in columns of about the same height."""
    heights = [len(rows) + 2 for _title, rows in sheet]
    columns: list[list[tuple[str, Sequence[tuple[str, str]]]]] = [[]]
    filled = 0
    for group, height in zip(sheet, heights, strict=True):
        if columns[-1] and len(columns) < n and filled + height / 2 > sum(heights) * len(columns) / n:
            columns.append([])
        columns[-1].append(group)
        filled += height
    return list(columns)


def _grid(part: Sheet) -> QVBoxLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    at = 0
    for title, rows in part:
        grid.addWidget(plain.PlainLabel(title, kind="strong"), at, 0, 1, 2)
        for n, (what, keys) in enumerate(rows, 1):
            grid.addWidget(plain.PlainLabel(what), at + n, 0)
            grid.addWidget(plain.PlainLabel(keys, kind="muted"), at + n, 1)
        at += len(rows) + 2
        grid.setRowMinimumHeight(at - 1, 8)
    column = QVBoxLayout()
    column.addLayout(grid)
    column.addStretch(1)
    return column


def about(window: MainWindow) -> None:
    text = _(
        "Kontor {version}\n\nCustomers, suppliers and cases in one window, with or without a server.\n\n"
        "Made with Qt and PySide6 (LGPL), SQLAlchemy, SQLCipher, PostgreSQL's libpq, Tabler icons and the Inter font family."
    )
    plain.tell(window, _("About Kontor"), text.format(version=__version__))


def back_up(window: MainWindow) -> None:
    """Ask where, make a checked copy there, say what came of it."""
    from app.store import backup
    from app.views.store_dialogs import home, named

    database, jobs = window.database, window.jobs
    if database is None or jobs is None:
        return
    folder = database.path.parent if database.path is not None else home()
    suggestion = str(folder / _("{name} backup.kontor").format(name=named(database.address)))
    keep = QFileDialog.Option.DontConfirmOverwrite  # a backup never replaces a file
    path, _kind = QFileDialog.getSaveFileName(window, _("Back up to"), suggestion, _("Backups") + " (*.kontor)", options=keep)
    if path:
        window.status.stay(_("Backing up …"))
        done = _("Backed up and checked: {name}").format(name=Path(path).name)
        say = window.status.say
        jobs.work(window, lambda: backup.backup(database, Path(path)), done=lambda made: say(done), failed=window.trouble)


def check(window: MainWindow) -> None:
    """Look at the whole company file and say what was found."""
    from app.store import health

    database, jobs = window.database, window.jobs
    if database is not None and jobs is not None:
        window.status.stay(_("Checking …"))
        jobs.work(window, lambda: health.check(database, deep=True), done=lambda found: _tell(window, found), failed=window.trouble)


def _tell(window: MainWindow, findings: Sequence[Finding]) -> None:
    window.status.say("")
    Findings(window, findings).open()


class Findings(QDialog):
    """What a check found: what is wrong first, a line each."""

    def __init__(self, parent: QWidget, findings: Sequence[Finding]) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Check of the company file"))
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        wrong = [finding for finding in findings if finding.level != "ok"]
        words = _("Everything is sound.") if not wrong else _("Something is not as it should be.")
        column.addWidget(plain.PlainLabel(words, kind="title", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for at, finding in enumerate([*wrong, *(finding for finding in findings if finding.level == "ok")]):
            word, kind = LEVELS[finding.level]
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(plain.PlainLabel(_(word), kind=kind), at, 0, top)
            grid.addWidget(plain.PlainLabel(finding.about, kind="muted"), at, 1, top)
            grid.addWidget(plain.PlainLabel(finding.text, wrap=True, selectable=True), at, 2)
        column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.finished.connect(self.deleteLater)
