"""Puts the program together: settings, window, store. The only file that knows all parts."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app import formats, language, settings
from app.trouble import Trouble

if TYPE_CHECKING:  # the store is imported after the window is painted
    from app.store.database import Database
    from app.views.main_window import MainWindow

log = logging.getLogger(__name__)


class Program(QObject):
    """The running program: opens stores off the screen's thread and hands them to the window."""

    _opened = Signal(object, object)  # Database or None, error or None
    broken = Signal(str)  # a bug: its report

    def __init__(self, kept: settings.Settings) -> None:
        super().__init__()
        from app.views.main_window import MainWindow

        self.settings = kept
        self.database: Database | None = None
        self._opener = ThreadPoolExecutor(1, "kontor-open")
        self._lock = contextlib.ExitStack()  # holds the company file that is open
        self.window = MainWindow(kept)
        self.window.store_requested.connect(self.open)
        self.window.new_store_requested.connect(self.make)
        self.window.demo_requested.connect(self.make_demo)
        self._opened.connect(self._attach)

    def open(self, address: str, migrate: bool = False) -> None:
        """Open a store; the window says what came of it."""
        self.window.show_opening(address)
        self._run(lambda: _open(address, migrate=migrate))

    def make(self, address: str) -> None:
        """Make a new company file and open it."""
        self.window.show_opening(address)
        self._run(lambda: _make(address, demo=False))

    def make_demo(self, address: str) -> None:
        """Make the demo company and open it."""
        self.window.show_opening(address)
        self._run(lambda: _make(address, demo=True))

    def _run(self, work: Callable[[], Database]) -> None:
        def run() -> None:
            try:
                database, error = work(), None
            except Exception as problem:
                database, error = None, problem
            self._opened.emit(database, error)

        self._opener.submit(run)

    def _attach(self, database: Database | None, error: Exception | None) -> None:
        if database is None:
            if isinstance(error, Trouble):
                self.window.show_trouble(str(error), older=type(error).__name__ == "Older")
            else:
                self.window.show_trouble(str(language._("The program made a mistake while opening it. A report is in the log.")))
                log.error("opening failed", exc_info=error)
            return
        if not database.server and not self._only_one(database):
            return
        previous, self.database = self.database, database
        database.screen_thread = threading.get_ident()
        self.window.attach(database)
        database.listen()
        if previous is not None:
            self._opener.submit(previous.close)
        recent = settings.remembered(self.settings.get(settings.RECENT_STORES), database.address)
        self.settings.set(settings.RECENT_STORES, recent)
        self.settings.save()

    def _only_one(self, database: Database) -> bool:
        """One window to a company file: a second one is shown the first."""
        from app.store import instance

        assert database.path is not None
        lock = contextlib.ExitStack()
        if not lock.enter_context(instance.hold(database.path)):
            name = database.path.name
            self._opener.submit(database.close)
            self.window.show_trouble(
                language._("{name} is open in another Kontor window on this computer. Go on there.").format(name=name)
            )
            return False
        self._lock.close()
        self._lock = lock
        return True

    def close(self) -> None:
        """Finish what was begun, keep what must be remembered, let go of the store."""
        self.window.detach()
        self._opener.shutdown(wait=True)
        if self.database is not None:
            self.database.screen_thread = None
            self.database.close()
            self.database = None
        self._lock.close()
        self.settings.save()


def _open(address: str, *, migrate: bool = False) -> Database:
    from app.store.opening import open_store

    return open_store(address, key=os.environ.get("KONTOR_KEY", ""), migrate=migrate)


def _make(address: str, *, demo: bool) -> Database:
    import getpass

    from app.store import setup
    from app.store.places import refuse

    refuse(Path(address))
    setup.create(address, user=getpass.getuser())
    database = _open(address)
    if demo:
        from app.services import demo as company

        database.write("Demo company", company.fill)
    return database


def dress(kept: settings.Settings, theme_choice: str = "") -> QApplication:
    """The Qt application in the user's theme, language and way of writing numbers."""
    from app.views import theme

    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Kontor")
    application.setApplicationDisplayName("Kontor")
    spoken = kept.get(settings.LANGUAGE)
    if spoken:
        language.use(spoken)
    formats.use(kept.get(settings.LOCALE) or formats.system_locale(), spoken or "en")
    theme.apply(application, theme_choice or kept.get(settings.THEME))  # type: ignore[arg-type]
    return application


def run(store: str | None = None) -> int:
    """Open the window and stay until it is closed. `store` names the store; else the one opened last, or the start page."""
    kept = settings.Settings()
    application = dress(kept)
    program = Program(kept)
    watch(program)
    program.window.show()
    address = store or next(iter(kept.get(settings.RECENT_STORES)), "")
    if address:
        QTimer.singleShot(0, lambda: program.open(address))  # after the first paint
    code = application.exec()
    program.close()
    return code


def watch(program: Program) -> None:
    """Turn every bug into a report in the log and one sentence on the screen, wherever it happened."""

    def report(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        log.error("bug: %s", "".join(traceback.format_exception(kind, error, trace)))
        program.broken.emit(kind.__name__)

    sys.excepthook = report
    threading.excepthook = lambda args: report(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
    program.broken.connect(program.window.show_bug)


def shoot(
    store: str | None,
    tabs: Sequence[str],
    folder: Path,
    size: tuple[int, int] = (1366, 768),
    scale: float = 1.0,
    theme_choice: str = "light",
) -> list[Path]:
    """Draw the real window offscreen into PNG files, one per tab; without a store, of a demo company made for it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)
    os.environ.setdefault("KONTOR_CONFIG_DIR", tempfile.mkdtemp(prefix="kontor-shoot-"))
    from app.views import shooting

    kept = settings.Settings()
    application = dress(kept, theme_choice)
    program = Program(kept)
    try:
        if store:
            program.open(store)
        else:
            program.make_demo(str(Path(tempfile.mkdtemp(prefix="kontor-demo-")) / "demo.kontor"))
        return shooting.shoot(application, program.window, tabs, folder, (int(size[0] / scale), int(size[1] / scale)), theme_choice, scale)
    finally:
        program.close()
