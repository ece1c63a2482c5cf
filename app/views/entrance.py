"""The way into a store: the page of a first start, what is seen while one opens, and what to do when it does not."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app import settings
from app.language import _
from app.trouble import Trouble
from app.views import key_dialogs, plain, store_dialogs
from app.views.empty import EmptyState
from app.views.server_dialog import Login, ServerDialog
from app.views.start_page import StartPage

if TYPE_CHECKING:
    from app.store.profiles import Profile
    from app.views.main_window import MainWindow


class Entrance(QStackedWidget):
    """Stands in front of the tabs until a store is open, and again while another one is opened."""

    store_requested = Signal(str, str, bool, bool)  # address, key, migrate, keep the key in the keyring
    new_store_requested = Signal(str, str, bool)  # path, key, keep the key in the keyring
    rekey_requested = Signal(str, bool)  # key, keep the key in the keyring
    demo_requested = Signal(str)
    server_requested = Signal(str, str, bool, bool, str)  # address, password, keep it, make a new company, a backup for it
    passed = Signal()  # another page is seen

    def __init__(self, window: MainWindow, book: QWidget) -> None:
        super().__init__(window)
        self._window, self._book = window, book
        self._asked = ("", "")  # address and key of the store that is being opened
        self._login: Login | None = None  # to the server that is being opened
        self.start = StartPage(window.kept.get(settings.RECENT_STORES))
        self.start.new_requested.connect(self.new_store)
        self.start.demo_requested.connect(self.demo_store)
        self.start.open_requested.connect(self.open_store)
        self.start.server_requested.connect(self.open_server)
        self.start.recent_requested.connect(self.request)
        self.waiting = EmptyState("database", _("Opening …"))
        for page in (self.start, self.waiting, book):
            self.addWidget(page)
        self.setFocusProxy(self.start)

    @property
    def opening(self) -> bool:
        return self.currentWidget() is self.waiting

    @property
    def inside(self) -> bool:
        return self.currentWidget() is self._book

    def new_store(self) -> None:
        """Ask where and how it is protected, and make an empty company file there."""
        if path := store_dialogs.ask_where(self._window, _("New company file"), _("My company")):
            dialog = key_dialogs.ProtectDialog(self._window, path)
            dialog.chosen.connect(lambda key, keep: self._window.leave_all(lambda: self.new_store_requested.emit(path, key, keep)))
            dialog.open()

    def protect(self) -> None:
        """Encrypt the company file that is open, or give it another key."""
        database, title = self._window.database, _("Protect the company file")
        if database is None or database.path is None:
            plain.tell(self._window, title, _("This company lies on a server. Its administrator protects what is there."))
        elif self._window.drafts.drafts:  # they are encrypted with the key of today
            text = _("What was typed before a crash is not saved yet. Continue or discard it first: it opens with the present key.")
            plain.tell(self._window, title, text)
        else:
            dialog = key_dialogs.ProtectDialog(self._window, str(database.path), "rekey" if database.key else "encrypt")
            dialog.chosen.connect(lambda key, keep: self._window.leave_all(lambda: self.rekey_requested.emit(key, keep)))
            dialog.open()

    def demo_store(self) -> None:
        if path := store_dialogs.ask_where(self._window, _("Where shall the demo company be kept?"), _("Demo company")):
            self._window.leave_all(lambda: self.demo_requested.emit(path))

    def open_store(self) -> None:
        if path := store_dialogs.ask_which(self._window):
            self.request(path)

    def open_server(self) -> None:
        self._ask_server(None, "")

    def _ask_server(self, profile: Profile | None, trouble: str) -> None:
        dialog = ServerDialog(self._window, profile, trouble)
        dialog.accepted.connect(lambda: self._window.leave_all(partial(self._log_in, dialog.login())))
        dialog.open()

    def _log_in(self, login: Login, *, new: bool = False, source: str = "") -> None:
        self._login = login
        self.server_requested.emit(login.profile.address, login.password, login.keep, new, source)

    def request(self, address: str, key: str = "", migrate: bool = False, keep: bool = False) -> None:
        """Have a store opened, unless unsaved typing in this one keeps the user here."""
        self._window.leave_all(lambda: self._request(address, key, migrate, keep))

    def _request(self, address: str, key: str, migrate: bool, keep: bool) -> None:
        self._asked, self._login = (address, key), None
        self.store_requested.emit(address, key, migrate, keep)

    def show_opening(self, address: str, making: bool = False) -> None:
        """Nobody types into the old store while the new one is opened."""
        self._asked = (address, self._asked[1] if self._asked[0] == address else "")
        self.start.say("")
        words = _("Making {name} …") if making else _("Opening {name} …")
        self.waiting.show_state("database", words.format(name=store_dialogs.named(address)))
        self._show(self.waiting)

    def show_writing(self, address: str) -> None:
        """The file that was open is written anew."""
        self.waiting.show_state("key", _("Writing {name} with its new key …").format(name=store_dialogs.named(address)))

    def show_inside(self) -> None:
        self.start.say("")
        self._show(self._book)

    def show_trouble(self, error: Trouble) -> None:
        """The store could not be opened: say why. A locked one is asked for its key, an older one can be migrated right here."""
        inside = self._window.database is not None
        self._show(self._book if inside else self.start)
        if self._try_again(error, inside):
            return
        if inside:
            plain.tell(self._window, _("That did not work"), str(error), "alert-triangle")
        else:
            self.start.say(str(error))

    def _try_again(self, error: Trouble, inside: bool) -> bool:
        from app.store.opening import Locked, Older

        address, key = self._asked
        if store_dialogs.is_server(address):
            return not isinstance(error, Older) and self._try_server_again(address, error)
        if isinstance(error, Older):
            answers = [plain.Answer("go", _("Migrate"), primary=True), plain.Answer("no", _("Cancel"), cancels=True)]
            if plain.ask(self._window, _("From an earlier version"), str(error), answers, "database") == "go":
                self.request(address, key, True)
                return True
        elif isinstance(error, Locked):
            dialog = key_dialogs.KeyDialog(self._window, store_dialogs.named(address), str(error))
            dialog.given.connect(lambda key, keep: self.request(address, key, keep=keep))
            if not inside:
                self.start.say(str(error))  # for who gives up
            dialog.open()
            return True
        return False

    def _try_server_again(self, address: str, error: Trouble) -> bool:
        """An empty database can be filled; for everything else there is something to change in what was typed."""
        from app.store import profiles, servers

        login = self._login or Login(profiles.of(address), "", False)
        if isinstance(error, servers.Empty):
            return self._fill_server(login, str(error))
        if not self._window.database:
            self.start.say(str(error))  # for who gives up
        self._ask_server(login.profile, str(error))
        return True

    def _fill_server(self, login: Login, text: str) -> bool:
        """What an empty database shall become."""
        answers = [
            plain.Answer("go", _("Make a new company"), primary=True),
            plain.Answer("restore", _("Restore a backup …")),
            plain.Answer("no", _("Cancel"), cancels=True),
        ]
        answer = plain.ask(self._window, _("The database is empty"), text, answers, "database")
        source = store_dialogs.ask_dump(self._window) if answer == "restore" else ""
        if answer != "go" and not source:
            return False
        self._log_in(login, new=answer == "go", source=source)
        return True

    def _show(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        self.passed.emit()
