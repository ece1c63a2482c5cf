"""Drives the real program in tests: opens its window on a store, types and clicks as people do, waits without sleeping."""

from __future__ import annotations

import builtins
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app import program, settings
from app.views import plain
from app.views.text_dialog import TextDialog

SLOW = 20_000  # milliseconds: somebody else may be using this computer as well


class Desk:
    """One person's place: the settings of a computer, and the program that runs there."""

    def __init__(self, qtbot: Any, folder: Path) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.kept = settings.Settings(folder)
        self.program: program.Program | None = None
        self._answer = ""
        self._asked: list[tuple[str, str]] = []  # title and words of the questions that were answered
        self._unexpected: list[str] = []
        self._watch = QTimer(interval=5)
        self._watch.timeout.connect(self._look)
        self._watch.start()

    # starting and stopping

    def start(self, address: object = "", size: tuple[int, int] = (1366, 768)) -> Any:
        """Begin as `kontor` does; with an address wait until the store is shown. The window comes back."""
        self.kept = settings.Settings(self.folder)
        self._watch.start()
        if not self.kept.get(settings.TAB):
            self.kept.set(settings.TAB, "customers")  # as it was left the last time
        program.dress(self.kept, self.kept.get(settings.THEME) if self.kept.get(settings.THEME) != "system" else "light")
        self.program = program.Program(self.kept)
        self.window.resize(*size)
        program.start(self.program, str(address))
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        if address:
            self.arrive()
        return self.window

    def arrive(self) -> None:
        """Wait until the store that is being opened is there, with everything it shows."""
        self.qtbot.waitUntil(lambda: self.window.entrance.inside and not self.window.entrance.opening, timeout=SLOW)
        self.qtbot.waitUntil(lambda: len(self.window.book.here) == self.window.book.count(), timeout=SLOW)
        self.settle()

    def stop(self) -> None:
        """Close the window and end the program, as at the end of a day; what is still being typed is given up."""
        if self.program is not None:
            for dialog in self.window.findChildren(TextDialog):
                dialog._sure = True
            while (open_one := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
                open_one.close()
            for tab in (*self.window.tabs.values(), *self.window.sides.windows()):
                holder: Any = tab if hasattr(tab, "detail") else getattr(tab, "tab", None)
                for form in holder.detail.forms() if getattr(holder, "detail", None) is not None else ():
                    form.clear()
            self.window.close()
            self.program.close()
            self.program.window.deleteLater()
            self.program = None
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._watch.stop()
        assert not self._unexpected, self._unexpected

    # what is there

    @property
    def window(self) -> Any:
        assert self.program is not None
        return self.program.window

    @property
    def cases(self) -> Any:
        return self.window.tabs["cases"]

    @property
    def customers(self) -> Any:
        return self.window.tabs["customers"]

    @property
    def suppliers(self) -> Any:
        return self.window.tabs["suppliers"]

    @property
    def tab(self) -> Any:
        return self.window.tab()

    @property
    def status(self) -> str:
        return str(self.window.status.message.text())

    def field(self, name: str) -> Any:
        """The editor of a field of the record in front."""
        for form in self.tab.detail.forms():
            if name in form.fields.editors:
                return form.fields.editors[name].widget
        raise KeyError(name)

    def rows(self, tab: Any = None) -> list[dict[str, str]]:
        """The rows of a list as they are read, by field."""
        rows = (tab or self.tab).records.table.rows
        names = [c.field.name for c in rows.columns]
        return [dict(zip(names, rows.line(n).texts, strict=False)) for n in range(rows.rowCount()) if rows.line(n)]

    def column(self, name: str, tab: Any = None) -> list[str]:
        return [row[name] for row in self.rows(tab)]

    def pie(self, name: str) -> dict[str, int]:
        return {s.name: s.count for s in self.cases.pies[name].slices()}

    def stored(self, act: Any, *args: Any) -> Any:
        """Do something with the store, which the screen's thread must not."""
        found: list[Any] = []
        thread = threading.Thread(target=lambda: found.append(act(*args)))
        thread.start()
        thread.join()
        return found[0]

    # what people do

    def settle(self) -> None:
        """Wait until every read and write under way has come back."""
        quiet = 0

        def rested() -> bool:
            nonlocal quiet
            jobs = self.window.jobs
            quiet = quiet + 1 if jobs is None or not jobs.waiting else 0
            return quiet > 3

        self.qtbot.waitUntil(rested, timeout=SLOW)

    def press(self, keys: str) -> None:
        """Press keys wherever the keyboard is: "Ctrl+N", "Tab", "F3"."""
        combination = QKeySequence(keys)[0]  # type: ignore[index]  # the stub forgets it
        popup = QApplication.activePopupWidget()
        self._come_back()
        target = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
        QTest.keyClick(target or QApplication.activeWindow() or self.window, combination.key(), combination.keyboardModifiers())

    def type(self, text: str) -> None:
        """Type a text where the keyboard is, over what is marked there."""
        from tests.views.world import keys

        target = QApplication.focusWidget()
        assert target is not None
        keys(target, text)

    def fill(self, name: str, text: str) -> None:
        """Go to a field by mouse and write a text in place of what stands there."""
        widget = self.field(name)
        inner = widget.focusProxy() or widget
        self._come_back()
        inner.setFocus()
        inner.selectAll()
        if text:
            self.type(text)
        else:
            QTest.keyClick(inner, Qt.Key.Key_Delete)

    def _come_back(self) -> None:
        """Give the keyboard back to the window after a dialog; there is no window manager here that would."""
        here, dialog = QApplication.activeWindow(), QApplication.activeModalWidget()
        if dialog is not None and here is not dialog:
            dialog.activateWindow()
            self.qtbot.waitUntil(dialog.isActiveWindow)
        elif QApplication.activePopupWidget() is None and (here is None or not here.isVisible()):
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)

    def menu(self, name: str) -> None:
        """Choose a command from the menu bar."""
        action = self.window.actions_by_name[name]
        assert action.isEnabled(), f"{name} is grey"
        action.trigger()

    def show(self, key: str) -> Any:
        """Click on a tab."""
        self.window.book.setCurrentWidget(self.window.tabs[key])
        self.settle()
        return self.tab

    def click_row(self, row: int) -> None:
        table = self.tab.records.table
        rect = table.visualRect(table.model().index(row, table.horizontalHeader().logicalIndex(0)))
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        self.settle()

    def click_slice(self, pie: str, name: str) -> None:
        """Click on a slice's row in the legend."""
        chart = self.cases.pies[pie]
        at = [s.name for s in chart.slices()].index(name)
        QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=chart.row_rect(at).center())
        self.settle()

    @contextmanager
    def answering(self, answer: str) -> Iterator[list[tuple[str, str]]]:
        """Answer the question that comes up meanwhile, which must come; its title and words are handed over."""
        before = len(self._asked)
        self._answer, asked = answer, list[tuple[str, str]]()
        yield asked
        self.qtbot.waitUntil(lambda: len(self._asked) > before, timeout=SLOW)
        asked += self._asked[before:]

    def _look(self) -> None:
        """A question nobody expected would wait for ever."""
        question = QApplication.activeModalWidget()
        if not isinstance(question, plain.Question) or not question.isVisible():
            return
        if self._answer:
            self._asked.append((question.windowTitle(), words(question)))
            answer, self._answer = self._answer, ""
            question.buttons[answer].click()
        else:
            self._unexpected.append(words(question))
            question.reject()

    def dialog(self, kind: builtins.type[QDialog]) -> Any:
        """The dialog of this kind that is open."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=SLOW)
        return QApplication.activeModalWidget()

    def closed(self, kind: builtins.type[QDialog]) -> None:
        """Wait until the dialog of this kind has done its work."""
        self.qtbot.waitUntil(lambda: not isinstance(QApplication.activeModalWidget(), kind), timeout=SLOW)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(plain.PlainLabel))


def middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def environment(folder: Path) -> dict[str, str]:
    """For a program of its own: nothing of the user's is touched."""
    homes = {name: str(folder / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")}
    return os.environ | homes | {"KONTOR_CONFIG_DIR": str(folder / "config"), "KONTOR_LOG_DIR": str(folder / "log")}
