"""Draws the real window into PNG files: for the README, for reviews, for tests of how it looks."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication

from app.language import _
from app.trouble import Trouble

if TYPE_CHECKING:
    from app.views.main_window import MainWindow

PATIENCE: Final = 60.0  # seconds until a window that does not come to rest is given up
QUIET_TURNS: Final = 5


def shoot(
    application: QApplication, window: MainWindow, tabs: Sequence[str], folder: Path, size: tuple[int, int], theme: str, scale: float
) -> list[Path]:
    """One picture per tab, the first record of each list shown; `start` is the page of a first start."""
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(QSize(*size))
    window.show()
    suffix = f"{theme}" + (f"-{scale:g}x" if scale != 1 else "")
    _until(application, lambda: window.database is not None or bool(window.start.problem.text()))
    if window.database is None:
        raise Trouble(window.start.problem.text())
    unknown = [tab for tab in tabs if tab not in window.tabs]
    if unknown:
        raise Trouble(_("There is no tab {name}. There are: {all}.").format(name=unknown[0], all=", ".join(window.tabs)))
    made = []
    for key in tabs or window.tabs:
        tab = window.tabs[key]
        window.book.setCurrentWidget(tab)
        settle(application, window)
        tab.step(1)
        settle(application, window)
        path = folder / f"{key}-{suffix}.png"
        if not window.grab().save(str(path)):
            raise Trouble(_("The picture {name} could not be written.").format(name=path.name))
        made.append(path)
    return made


def settle(application: QApplication, window: MainWindow) -> None:
    """Let everything that was asked for arrive and be painted."""
    quiet = 0

    def rested() -> bool:
        nonlocal quiet
        quiet = quiet + 1 if window.jobs is None or not window.jobs.waiting else 0
        return quiet >= QUIET_TURNS

    _until(application, rested)


def _until(application: QApplication, done: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not done():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        time.sleep(0.01)
        if time.monotonic() > end:
            raise Trouble(_("The window did not come to rest in time; nothing was drawn."))
