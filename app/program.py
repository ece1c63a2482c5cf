"""Puts the program together: settings, window, store. The only file that knows all parts."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app import formats, language, logs, settings, stores
from app.language import _
from app.trouble import Trouble

if TYPE_CHECKING:  # the store is imported after the window is painted
    from app.store.database import Database

log = logging.getLogger(__name__)


class Program(QObject):
    """The running program: opens stores off the screen's thread and hands them to the window."""

    _opened = Signal(object, object)  # Store or None, error or None
    broken = Signal(str)  # a bug: its report

    def __init__(self, kept: settings.Settings) -> None:
        super().__init__()
        from app.views.garbage import Collector
        from app.views.main_window import MainWindow

        self._collector = Collector(self)
        self.settings = kept
        self.store: stores.Store | None = None
        self._opener = ThreadPoolExecutor(1, "kontor-open")
        self._closing = threading.Event()
        self.window = MainWindow(kept)
        self.window.entrance.store_requested.connect(self.open)
        self.window.entrance.new_store_requested.connect(self.make)
        self.window.entrance.demo_requested.connect(self.make_demo)
        self.window.entrance.server_requested.connect(self.open_server)
        self.window.backups.restore_requested.connect(self.restore)
        self.window.entrance.rekey_requested.connect(self.rekey)
        self._opened.connect(self._attach)
        if kept.trouble:
            self.window.status.say(kept.trouble)

    @property
    def database(self) -> Database | None:
        return self.store.database if self.store else None

    def open(self, address: str, key: str = "", migrate: bool = False, keep: bool = False) -> None:
        """Open a store; the window says what came of it. `key`: of a locked file, or the password of a server.

        `keep` puts the file's key in the keyring when it fits.
        """
        if self.store is not None and _same(address, self.store.database.address):
            self.window.status.say(_("This company is open here."))
            return
        self.window.entrance.show_opening(address)
        self._run(lambda: stores.opened(address, key, migrate=migrate, keep=keep))

    def open_server(self, address: str, password: str, keep: bool, new: bool, source: str = "") -> None:
        """Open a company on a server, after making it there if it is `new`, or restoring it from the backup `source`.

        `keep` puts the password in the keyring.
        """
        self.window.entrance.show_opening(address, making=new or bool(source))
        self._run(lambda: stores.opened_on_server(address, password, keep=keep, new=new, source=source))

    def make(self, address: str, key: str = "", keep: bool = False) -> None:
        """Make a new company file and open it; with a key it is encrypted, and `keep` puts that in the keyring."""
        self.window.entrance.show_opening(address, making=True)
        self._run(lambda: stores.made(address, demo=False, key=key, keep=keep))

    def make_demo(self, address: str) -> None:
        """Make the demo company and open it."""
        self.window.entrance.show_opening(address, making=True)
        self._run(lambda: stores.made(address, demo=True))

    def restore(self, source: str, key: str = "") -> None:
        """Put a backup in the place of the company file that is open, and open it; `key`: the backup's, if it is another."""
        if (store := self._let_go()) is not None:
            self._run(lambda: stores.restored(store, Path(source), key))

    def rekey(self, key: str, keep: bool) -> None:
        """Encrypt the company file that is open, or give it another key, and open it again; `keep` puts that in the keyring."""
        if (store := self._let_go()) is not None:
            self.window.entrance.show_writing(store.database.address)
            self._run(lambda: stores.rekeyed(store, key, keep))

    def _let_go(self) -> stores.Store | None:
        """The store with the company file that is open, taken from the window."""
        store = self.store
        if store is None or store.database.path is None:
            return None
        self.window.entrance.show_opening(store.database.address)
        self.window.detach()
        self.store = None
        if store.summons is not None:
            store.summons.close()
        return store

    def _run(self, work: Callable[[], stores.Store]) -> None:
        def run() -> None:
            try:
                store, error = work(), None
            except Exception as problem:
                store, error = None, problem
            if store is not None and self._closing.is_set():
                store.close()
            else:
                self._opened.emit(store, error)

        self._opener.submit(run)

    def _attach(self, store: stores.Store | None, error: Exception | None) -> None:
        if store is None:
            self._refused(error)
            return
        previous, self.store = self.store, store
        store.database.screen_thread = threading.get_ident()
        self.window.attach(store.database)
        if store.notice:
            self.window.status.say(store.notice)
        store.database.listen()
        if store.path is not None:
            from app.views.summons import Summons

            store.summons = Summons(store.path, self)
            store.summons.called.connect(self.window.come_forward)
        if previous is not None:
            if previous.summons is not None:
                previous.summons.close()
            self._opener.submit(previous.close)
        self.settings.set(
            settings.RECENT_STORES, settings.remembered(self.settings.get(settings.RECENT_STORES), store.database.address)
        )
        self._keep_settings()

    def _refused(self, error: Exception | None) -> None:
        if not isinstance(error, Trouble):
            log.error("opening failed", exc_info=error)
            error = Trouble(_("The program made a mistake while opening it. A report is in the log."))
        if isinstance(error, stores.Elsewhere):
            from app.views import summons

            summons.call(error.lock)
        self.window.entrance.show_trouble(error)

    def _keep_settings(self) -> None:
        """Settings that cannot be written are lost at the end of the day, which is no reason to end it now."""
        try:
            self.settings.save()
        except Trouble as trouble:
            log.warning("settings were not saved", exc_info=trouble)
            self.window.status.say(str(trouble))

    def close(self) -> None:
        """Finish what was begun, keep what must be remembered, let go of the store."""
        self.window.detach()
        self._closing.set()
        self._opener.shutdown(wait=True)
        if self.store is not None:
            if self.store.summons is not None:
                self.store.summons.close()
            self.store.close()
            self.store = None
        self._keep_settings()
        self._collector.stop()


def _same(one: str, other: str) -> bool:
    """Whether two addresses lead to the same file, or are the same server's."""
    if "://" in one or "://" in other:
        return settings.remembered([], one) == settings.remembered([], other)
    return Path(one).expanduser().resolve() == Path(other).resolve()


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
    theme.apply(application, theme_choice or kept.get(settings.THEME), by_window=True)  # type: ignore[arg-type]
    return application


def enlarge(kept: settings.Settings) -> None:
    """Draw everything larger, on top of what the system says. Qt asks before there is an application, and only then."""
    if (percent := int(kept.get(settings.SCALE))) != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", f"{percent / 100:g}")


def run(store: str | None = None) -> int:
    """Open the window and stay until it is closed. `store` names the store; else the one opened last, or the start page."""
    logs.start()
    kept = settings.Settings()
    enlarge(kept)
    application = dress(kept)
    program = Program(kept)
    watch(program)
    start(program, store or next(iter(kept.get(settings.RECENT_STORES)), ""))
    code = application.exec()
    program.close()
    return code


def start(program: Program, address: str) -> None:
    """Show the window, and open the store only when it has been painted."""
    if address:
        program.window.entrance.show_opening(address)
        program.window.painted.connect(lambda: program.open(address))
    program.window.show()


def watch(program: Program) -> None:
    """Turn every bug into a report in the log and one sentence on the screen, wherever it happened."""

    def report(kind: type[BaseException], error: BaseException | None, trace: Any) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        error = error or kind()
        log.error("bug", exc_info=(kind, error, trace))
        program.broken.emit(logs.summary(error))

    sys.excepthook = report
    threading.excepthook = lambda args: report(args.exc_type, args.exc_value, args.exc_traceback)
    program.broken.connect(program.window.show_bug)


def shoot(
    store: str | None,
    tabs: Sequence[str],
    folder: Path,
    size: tuple[int, int] = (1366, 768),
    scale: float = 1.0,
    theme_choice: str = "light",
) -> list[Path]:
    """Draw the real window offscreen into PNG files, one per tab; without a store, of a demo company made for it.

    The tab `start` is the page of a first start. The settings are the picture's own.
    """
    from app.views import shooting

    with contextlib.ExitStack() as own:
        folders = Path(own.enter_context(tempfile.TemporaryDirectory(prefix="kontor-shoot-")))
        environment = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": f"{scale:g}"}
        os.environ.update(environment)
        kept = settings.Settings(folders)
        own.enter_context(shooting.hushed())
        application = dress(kept, theme_choice)
        program = Program(kept)
        own.callback(program.close)
        picture = shooting.Picture(folder, size, theme_choice, scale)
        made = []
        if shooting.START in tabs:
            made.append(shooting.shoot_start(application, program.window, picture))
        if list(tabs) != [shooting.START]:
            if store:
                program.open(store)
            else:
                program.make_demo(str(folders / "Demo company.kontor"))
            made += shooting.shoot(application, program.window, [tab for tab in tabs if tab != shooting.START], picture)
        return made
