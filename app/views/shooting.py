"""Draws the real window into PNG files: for the README, for reviews, for tests of how it looks."""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QMessageLogContext, QRect, QSize, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.language import _
from app.trouble import Trouble

if TYPE_CHECKING:
    from app.views.main_window import MainWindow

log = logging.getLogger(__name__)

PATIENCE: Final = 60.0  # seconds until a window that does not come to rest is given up
QUIET_TURNS: Final = 5
START: Final = "start"  # the page of a first start


@contextmanager
def hushed() -> Iterator[None]:
    """Leave out what Qt says of every window that is drawn without a display; everything else goes into the log."""

    def tell(mode: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not message.startswith("This plugin does not support"):
            log.warning("Qt: %s", message)

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


@dataclass(frozen=True, slots=True)
class Picture:
    """Where pictures go and how they look. `size` counts the pixels of the screen, before scaling."""

    folder: Path
    size: tuple[int, int]
    theme: str
    scale: float

    def take(self, widget: QWidget, name: str) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        scaled = f"-{self.scale:g}x" if self.scale != 1 else ""
        path = self.folder / f"{name}-{self.theme}{scaled}.png"
        if not self._cut(widget.grab()).save(str(path)):
            raise Trouble(_("The picture {name} could not be written.").format(name=path.name))
        return path

    def fit(self, window: QWidget) -> None:
        """As large as the screen would be."""
        window.resize(QSize(*(math.ceil(side / self.scale) for side in self.size)))
        window.show()

    def _cut(self, picture: QPixmap) -> QPixmap:
        """A window is so many whole units large, which may be less than one unit more than the screen is."""
        over = [there - wanted for there, wanted in zip(picture.size().toTuple(), self.size, strict=True)]
        return picture.copy(QRect(0, 0, *self.size)) if all(0 <= each < self.scale for each in over) else picture


def shoot_start(application: QApplication, window: MainWindow, picture: Picture) -> Path:
    """The page of a first start."""
    picture.fit(window)
    settle(application, window)
    return picture.take(window, START)


def shoot(application: QApplication, window: MainWindow, tabs: Sequence[str], picture: Picture) -> list[Path]:
    """One picture per tab, or one of each of its faces; the first record of each list shown."""
    picture.fit(window)
    _until(application, lambda: not window.entrance.opening)
    if window.database is None:
        raise Trouble(window.entrance.start.problem.text())
    unknown = [tab for tab in tabs if tab not in window.tabs]
    if unknown:
        all_tabs = ", ".join((*window.tabs, START))
        raise Trouble(_("There is no tab {name}. There are: {all}.").format(name=unknown[0], all=all_tabs))
    made = []
    for key in tabs or window.tabs:
        tab = window.tabs[key]
        window.book.setCurrentWidget(tab)
        settle(application, window)
        tab.step(0)
        for face in tab.faces():
            settle(application, window)
            made.append(picture.take(window, f"{key}-{face}" if face else key))
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
