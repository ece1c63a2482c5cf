"""What this program is, and whether the company file is sound."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import __version__
from app.language import _, mark
from app.views import plain

if TYPE_CHECKING:
    from app.store.health import Finding
    from app.views.main_window import MainWindow

LEVELS: Final = {"ok": (mark("sound"), "ok"), "warning": (mark("warning"), "today"), "trouble": (mark("trouble"), "late")}


def about(window: MainWindow) -> None:
    text = _(
        "Kontor {version}\n\nCustomers, suppliers and cases in one window, with or without a server.\n\n"
        "Made with Qt and PySide6 (LGPL), SQLAlchemy, SQLCipher, PostgreSQL's libpq, Tabler icons and the Inter font family."
    )
    plain.tell(window, _("About Kontor"), text.format(version=__version__))


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
        buttons = QDialogButtonBox()
        buttons.addButton(QPushButton(_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.finished.connect(self.deleteLater)
