"""Hands that know nothing: they click, type, drag and choose at random in the real window, and what goes wrong is told.

``python -m tests.journeys.hands ADDRESS SEED STEPS`` prints as JSON how far they came and every bug with what was done
before it. The seed decides what is done; what it meets also depends on how fast the machine answers.
"""

from __future__ import annotations

import collections
import faulthandler
import json
import os
import random
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from app import program, settings

ROOT = Path(__file__).parents[2]
STUCK = 120  # seconds without a step after which it is told where the program stands, and ended
LEFT_OUT: Final = ("new_store", "demo_store", "open_store", "open_server", "recovery", "protect", "quit")  # they leave the company
KEYS: Final = [
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left,
    Qt.Key.Key_Right, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_Home,
    Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Escape, Qt.Key.Key_Insert, Qt.Key.Key_Menu,
]  # fmt: skip
HELD: Final = [
    *[Qt.KeyboardModifier.NoModifier] * 5,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
]
WORDS: Final = [
    "Acme", "+3", "fr", "12.3.", "100,50", "žluť", "<b>x</b>", "call Müller tue 10 send price", "S", "N", "2h", "%", "'",
    "\U0001f600", "a" * 60, "0", "-1", "31.2.2027", "24:00", "@", "x@y.cz", "+45 86 12 34 56",
]  # fmt: skip
MOUSE: Final[list[Callable[..., None]]] = [QTest.mouseClick] * 7 + [QTest.mouseDClick]


class Hands:
    """Does one thing at random after the other until it has done enough."""

    def __init__(self, running: program.Program, seed: int, steps: int) -> None:
        self.window, self._steps = running.window, steps
        self._dice = random.Random(seed)
        self.done = 0
        self.bugs: list[str] = []
        self._last = collections.deque[str](maxlen=20)
        for name in LEFT_OUT:
            self.window.actions_by_name[name].triggered.disconnect()
        sys.excepthook = self._bug

    def begin(self) -> None:
        if not self.window.entrance.inside:
            QTimer.singleShot(50, self.begin)
        else:
            self._step()

    def _step(self) -> None:
        if self.done >= self._steps:
            QApplication.exit()
            return
        # Asked for first: what is done now may open a question, and stay in it until a later step answers.
        QTimer.singleShot(self._dice.choice([0, 0, 0, 5, 20, 60]), self._step)
        faulthandler.dump_traceback_later(STUCK, exit=True)
        self.done += 1
        held = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        chance, focus = self._dice.random(), QApplication.focusWidget()
        if chance < 0.18 and held is None:
            self._command()
        elif chance < 0.5 and focus is not None and shiboken6.isValid(focus):
            self._type(focus) if self._dice.random() < 0.35 else self._press(focus)
        elif held is not None and self._dice.random() < 0.12:
            self._say("escape", held)
            QTest.keyClick(held, Qt.Key.Key_Escape)
        else:
            self._point(held or self._some_window())

    def _command(self) -> None:
        acts = self.window.actions_by_name.items()
        name, action = self._dice.choice([(name, act) for name, act in acts if act.isEnabled() and name not in LEFT_OUT])
        self._say(f"choose {name}", self.window)
        action.trigger()

    def _type(self, focus: QWidget) -> None:
        words = self._dice.choice(WORDS)
        self._say(f"type {words!r}", focus)
        for letter in words:
            if (there := QApplication.focusWidget()) is not None:  # a letter may lead elsewhere
                key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(there, key) if ord(letter) > 126 else QTest.keyClick(there, letter)

    def _press(self, focus: QWidget) -> None:
        key, held = self._dice.choice(KEYS), self._dice.choice(HELD)
        if key != Qt.Key.Key_F4 or held != Qt.KeyboardModifier.AltModifier:  # that would end the program
            self._say(f"press {held.name} {key.name}", focus)
            QTest.keyClick(focus, key, held)

    def _some_window(self) -> QWidget:
        """The main window half of the time, else one beside it."""
        beside = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not self.window and not isinstance(w, QMenu)]
        chosen: QWidget = self._dice.choice(beside) if beside and self._dice.random() < 0.5 else self.window
        chosen.show()
        chosen.activateWindow()
        return chosen

    def _point(self, window: QWidget) -> None:
        parts = [w for w in window.findChildren(QWidget) if w.isVisible() and w.isEnabled() and w.window() is window]
        part = self._dice.choice([w for w in parts if w.width() > 3 and w.height() > 3] or [window])
        at, to = (QPoint(self._dice.randrange(part.width()), self._dice.randrange(part.height())) for _n in range(2))
        chance = self._dice.random()
        if chance < 0.8:
            act = self._dice.choice(MOUSE)
            self._say(f"{act.__name__} {at.x()},{at.y()}", part)
            act(part, Qt.MouseButton.LeftButton, pos=at)
        elif chance < 0.9:
            self._say(f"right {at.x()},{at.y()}", part)
            QTest.mouseClick(part, Qt.MouseButton.RightButton, pos=at)
        else:
            self._say(f"drag {at.x()},{at.y()} to {to.x()},{to.y()}", part)
            QTest.mousePress(part, Qt.MouseButton.LeftButton, pos=at)
            for act, where in ((QTest.mouseMove, (at + to) / 2), (QTest.mouseMove, to)):
                if shiboken6.isValid(part):
                    act(part, where)
            if shiboken6.isValid(part):
                QTest.mouseRelease(part, Qt.MouseButton.LeftButton, pos=to)

    def _say(self, what: str, part: QWidget) -> None:
        text = part.property("text")
        named = " ".join(word for word in (type(part).__name__, part.objectName(), repr(text) if text else "") if word)
        self._last.append(f"{what} in {named} of {type(part.window()).__name__}")

    def _bug(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        text = "".join(traceback.format_exception(kind, error, trace))
        self.bugs.append("\n".join([text, f"before step {self.done}:", *self._last]))



def play(address: str, seed: int, steps: int) -> dict[str, Any]:
    """Let the hands at a company; the company is left as they made it."""
    with tempfile.TemporaryDirectory() as name:
        _outside_is_silent(name)
        kept = settings.Settings(Path(name) / "settings")
        application = program.dress(kept, "light")
        application.setQuitOnLastWindowClosed(False)
        running = program.Program(kept)
        running.window.resize(1366, 768)
        hands = Hands(running, seed, steps)
        program.start(running, address)
        hands.begin()
        application.exec()
        faulthandler.cancel_dump_traceback_later()
        for window in QApplication.topLevelWidgets():
            if window is not running.window and window.isVisible():
                window.hide()
        running.close()
        running.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {"seed": seed, "steps": hands.done, "bugs": hands.bugs}


def _outside_is_silent(folder: str) -> None:
    """No other program is started and no file chosen outside; relative paths lead into a folder that goes away."""
    os.chdir(folder)
    QDesktopServices.openUrl = staticmethod(lambda url: False)  # type: ignore[method-assign]
    for one in ("getOpenFileName", "getSaveFileName"):
        setattr(QFileDialog, one, staticmethod(lambda *args, **kw: ("", "")))
    setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *args, **kw: ([], "")))  # noqa: B010
    setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *args, **kw: ""))  # noqa: B010


if __name__ == "__main__":
    print(json.dumps(play(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))))
