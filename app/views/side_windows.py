"""The windows beside the main one: records on their own, and lists that have no tab."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Hashable, Mapping
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.views import menus
from app.views.window_size import open_within

if TYPE_CHECKING:
    from app.models import Entity
    from app.services.calls import Callee
    from app.store.listing import Ref
    from app.views.call_note import CallNote
    from app.views.jobs import Jobs
    from app.views.list_tab import ListTab
    from app.views.main_window import MainWindow
    from app.views.reminders import Reminders

BORROWED = ("undo", "redo", "undo_list", "keys", "search_all")  # commands of the main window that its neighbours know too


class SideWindows(QObject):
    """Opens them, once each, and knows which of them hold unsaved typing."""

    told = Signal(str)
    undo_offered = Signal(str)
    open_requested = Signal(object, object)
    window_requested = Signal(object, object)
    new_requested = Signal(object, object, object)
    call_requested = Signal(object)

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main)
        self._main = main
        self._open: dict[Hashable, Any] = {}
        self.call_requested.connect(self.show_call)
        self.window_requested.connect(self.show_record)
        self.reminders: Reminders | None = None

    def show_record(self, entity: type[Entity], id: uuid.UUID) -> None:
        """A record in a window of its own; one that has no form is shown as it stands."""
        from app.views.as_of_dialog import look_at
        from app.views.record_window import RecordWindow, has_window

        if (jobs := self._main.jobs) is None:
            return
        if not has_window(entity):
            look_at(self._main, jobs, entity, id)
        else:
            self._show((entity, id), lambda: RecordWindow(self._main, jobs, entity, id))

    def show_call(self, callee: Callee) -> None:
        """Dial a number and open the note of the call; a second time the note that is open comes forward."""
        from app.views.call_note import CallNote, dial

        if (jobs := self._main.jobs) is None:
            return
        known = any(window is self._open.get(("call", callee.number)) for window in self.windows())
        self._show(("call", callee.number), lambda: CallNote(self._main, jobs, callee))
        if problem := "" if known else dial(callee):
            self.told.emit(problem)

    def show_note(self, make: Callable[[Jobs], CallNote]) -> CallNote | None:
        """The note of a call that was dialled before; beside it the same number may be called again."""
        if (jobs := self._main.jobs) is None:
            return None
        note = make(jobs)
        self._show(("resumed", id(note)), lambda: note)
        return note

    def show_register(self, key: str) -> None:
        from app.views.register_window import REGISTERS, RegisterWindow

        if (jobs := self._main.jobs) is not None:
            self._show(key, lambda: RegisterWindow(self._main, jobs, self._main.kept, REGISTERS[key]))

    def show_settings(self, page: str = "") -> None:
        """The settings, at this page; those of a company only while one is open."""
        from app.views.settings_window import SettingsWindow

        self._show("settings", lambda: SettingsWindow(self._main))
        if page:
            self._open["settings"].show_page(page)

    def show_duplicates(self) -> None:
        from app.views.duplicates_window import DuplicatesWindow

        if (jobs := self._main.jobs) is not None:
            self._show("duplicates", lambda: DuplicatesWindow(self._main, jobs))

    def show_undo_list(self) -> None:
        from app.views.undo_list import UndoList

        main = self._main
        if (jobs := main.jobs) is not None and (undoing := main.undoing) is not None and main.database is not None:
            who = main.database.who
            self._show("undo list", lambda: UndoList(main, jobs, undoing, who))

    def register_of(self, entity: type[Entity], values: Mapping[str, Any]) -> ListTab | None:
        """Open the list whose records are like this one; None when there is no such list."""
        from app.views.register_window import REGISTERS

        for key, register in REGISTERS.items():
            if register.entity is entity and register.starts.items() <= values.items():
                self.show_register(key)
                return self._open[key].tab if key in self._open else None
        return None

    def show_bin(self) -> None:
        from app.views.bin_window import BinWindow

        main = self._main
        if (jobs := main.jobs) is not None and main.database is not None:
            who = main.database.who
            self._show("bin", lambda: BinWindow(main, jobs, who))

    def show_import(self) -> None:
        """The way of a file into the list in front, or into the companies."""
        from app.models import Company
        from app.views.import_window import ImportWindow

        if (jobs := self._main.jobs) is not None:
            tab = self._main.tab()
            entity = tab.entity if tab is not None and tab.entity is not None else Company
            self._show("import", lambda: ImportWindow(self._main, jobs, entity))

    def windows(self) -> list[Any]:
        """Those that are open."""
        self._open = {key: window for key, window in self._open.items() if shiboken6.isValid(window) and window.isVisible()}
        return list(self._open.values())

    @property
    def dirty(self) -> bool:
        return any(window.dirty for window in self.windows())

    def leave(self, then: Callable[[], None]) -> None:
        """Go on when none of them would lose unsaved typing."""
        dirty = next((window for window in self.windows() if window.dirty), None)
        if dirty is None:
            then()
            return
        forward(dirty)
        dirty.leave(lambda: self.leave(then))

    def remind(self, user: Ref | None) -> None:
        """From now on tell the user what is due."""
        from app.views.reminders import Reminders

        if (jobs := self._main.jobs) is not None:
            self.reminders = self.reminders or Reminders(self._main)
            self.reminders.attach(jobs, user)

    def close(self) -> None:
        if self.reminders is not None:
            self.reminders.let_go()
        for window in self.windows():
            window.close()

    def _show(self, key: Hashable, make: Callable[[], QWidget]) -> None:
        window = self._open.get(key)
        if window is None or window not in self.windows():
            window = self._adopted(make())
            open_within(window, window.size())
            self._open[key] = window
        forward(window)

    def _adopted(self, window: Any) -> QWidget:
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in ("told", "undo_offered", "open_requested", "window_requested", "new_requested", "call_requested"):
            if hasattr(window, name):
                getattr(window, name).connect(getattr(self, name))
        QShortcut(QKeySequence("Ctrl+F4"), window, window.close)
        for name in BORROWED:
            for keys in menus.ACTS[name].keys:
                QShortcut(QKeySequence(keys), window, self._main.actions_by_name[name].trigger)
        return window  # type: ignore[no-any-return]


def forward(window: QWidget) -> None:
    """Show a window in front of the others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
