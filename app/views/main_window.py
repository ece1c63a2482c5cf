"""The window: tabs, menus, status bar, opening a record where it belongs. No business."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QStackedWidget, QTabBar, QTabWidget, QToolBar, QToolButton

from app import settings
from app.language import _
from app.views import icons, menus, plain, theme
from app.views.empty import EmptyState
from app.views.start_page import StartPage
from app.views.status_bar import StatusBar

if TYPE_CHECKING:  # the store and the tabs are imported after the first paint
    from app.models import Entity
    from app.store.database import Database
    from app.views.jobs import Jobs
    from app.views.list_tab import ListTab
    from app.views.undoing import Undoing

SUFFIX = "kontor"


class MainWindow(QMainWindow):
    store_requested = Signal(str, bool)  # address, migrate
    new_store_requested = Signal(str)
    demo_requested = Signal(str)

    def __init__(self, kept: settings.Settings) -> None:
        super().__init__()
        self.kept = kept
        self.database: Database | None = None
        self.jobs: Jobs | None = None
        self.undoing: Undoing | None = None
        self.tabs: dict[str, ListTab] = {}
        self._address = ""
        self._others: list[Any] = []  # second windows of records
        self.setWindowTitle("Kontor")
        self.resize(1280, 760)
        self.start = StartPage(kept.get(settings.RECENT_STORES))
        self.start.new_requested.connect(self.new_store)
        self.start.demo_requested.connect(self.demo_store)
        self.start.open_requested.connect(self.open_store)
        self.start.recent_requested.connect(lambda store: self.store_requested.emit(store, False))
        self.waiting = EmptyState("database", _("Opening …"))
        self.book = QTabWidget()
        self.book.setDocumentMode(True)
        self.pages = QStackedWidget()
        for page in (self.start, self.waiting, self.book):
            self.pages.addWidget(page)
        self.setCentralWidget(self.pages)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.actions_by_name: dict[str, QAction] = {}
        self._build_menus()
        self.book.currentChanged.connect(lambda at: self._tab_changed())
        geometry = kept.get(settings.WINDOW_GEOMETRY)
        if geometry:
            self.restoreGeometry(geometry)
        self._enable()

    # stores -------------------------------------------------------------------------------------------------------

    def new_store(self) -> None:
        """Ask where, and make an empty company file there."""
        path = self._ask_where(_("New company file"), _("My company"))
        if path:
            self.new_store_requested.emit(path)

    def demo_store(self) -> None:
        path = self._ask_where(_("Where shall the demo company be kept?"), _("Demo company"))
        if path:
            self.demo_requested.emit(path)

    def open_store(self) -> None:
        pattern = _("Company files") + f" (*.{SUFFIX})"
        path, _kind = QFileDialog.getOpenFileName(self, _("Open a company file"), str(_folder()), pattern)
        if path:
            self.leave_all(lambda: self.store_requested.emit(path, False))

    def show_opening(self, address: str) -> None:
        self._address = address
        self.start.say("")
        self.waiting.show_state("database", _("Opening {name} …").format(name=_named(address)))
        if self.database is None:
            self.pages.setCurrentWidget(self.waiting)

    def show_trouble(self, text: str, older: bool = False) -> None:
        """The store could not be opened: say why; an older one can be migrated right here."""
        if older:
            answers = [plain.Answer("go", _("Migrate"), primary=True), plain.Answer("no", _("Cancel"), cancels=True)]
            if plain.ask(self, _("From an earlier version"), text, answers, "database") == "go":
                self.store_requested.emit(self._address, True)
                return
        if self.database is not None:
            plain.tell(self, _("That did not work"), text, "alert-triangle")
            return
        self.start.say(text)
        self.pages.setCurrentWidget(self.start)

    def show_bug(self, kind: str) -> None:
        self.status.say(_("The program made a mistake ({kind}). A report is in the log; what you typed is still here.").format(kind=kind))

    def attach(self, database: Database) -> None:
        """Show a store that was opened."""
        from app.views.jobs import Jobs
        from app.views.undoing import Undoing

        self._let_go()
        self.database = database
        self.jobs = Jobs(database)
        self.jobs.trouble.connect(self._trouble)
        self.undoing = Undoing(self.jobs, database.who, self.actions_by_name["undo"], self.actions_by_name["redo"])
        self.undoing.told.connect(self.status.say)
        self.status.show_store(_named(database.address), database.server, database.who)
        self._make_tabs()
        self.pages.setCurrentWidget(self.book)
        self._enable()
        self._title()

    def detach(self) -> None:
        """Keep what must be remembered and let go of the store's screens."""
        for tab in self.tabs.values():
            tab.remember()
        self.kept.set(settings.WINDOW_GEOMETRY, bytes(self.saveGeometry().data()))
        self._let_go()

    def _let_go(self) -> None:
        for window in self._others:
            window.close()
        self._others.clear()
        self.book.clear()
        for tab in self.tabs.values():
            tab.deleteLater()
        self.tabs.clear()
        if self.jobs is not None:
            self.jobs.close()
        self.jobs = self.undoing = self.database = None

    # tabs and records ---------------------------------------------------------------------------------------------

    def _make_tabs(self) -> None:
        from app.views.tabs import TABS

        assert self.jobs is not None
        for kind in TABS:
            tab = kind.make(self.jobs, self.kept)
            self.tabs[kind.key] = tab
            at = self.book.addTab(tab, icons.icon(kind.icon), plain.literal(_(kind.title)))
            plain.tooltip_of_tab(self.book, at, f"{_(kind.title)} (Ctrl+{at + 1})")
            tab.told.connect(self.status.say)
            tab.open_requested.connect(self.open_record)
            tab.new_requested.connect(self.new_record)
            tab.undo_offered.connect(lambda label: self.status.offer(label, _("Undo"), self.undo))
            tab.late_changed.connect(lambda n, key=kind.key: self._show_late(key, n))
            tab.dirty_changed.connect(lambda dirty: self._title())
            if hasattr(tab, "other_side"):
                tab.other_side.connect(lambda id, key=kind.key: self._show_other_side(key, id))
        self._know_user()

    def _know_user(self) -> None:
        from app.services import lookups

        assert self.jobs is not None and self.database is not None
        cases: Any = self.tabs.get("cases")
        if cases is not None:
            self.jobs.read(self, lookups.user_of, self.database.who, done=cases.know_user, topic="me")

    def tab(self) -> ListTab | None:
        """The tab in front."""
        found = self.book.currentWidget()
        return next((tab for tab in self.tabs.values() if tab is found), None)

    def open_record(self, entity: type[Entity], id: uuid.UUID) -> None:
        """Show a record in the tab of its kind, or in a window of its own when there is none."""
        for tab in self.tabs.values():
            if tab.entity is entity:
                self.book.setCurrentWidget(tab)
                tab.show_record(id)
                return
        from app.views.record_window import RecordWindow

        assert self.jobs is not None
        window = RecordWindow(self, self.jobs, entity, id)
        window.told.connect(self.status.say)
        window.undo_offered.connect(lambda label: self.status.offer(label, _("Undo"), self.undo))
        self._others.append(window)
        window.show()

    def new_record(self, entity: type[Entity], values: Mapping[str, Any], texts: Mapping[str, str]) -> None:
        tab = next((t for t in self.tabs.values() if t.entity is entity), None)
        if tab is not None:
            self.book.setCurrentWidget(tab)
            tab.new(values, texts)

    def _show_other_side(self, key: str, id: uuid.UUID) -> None:
        other = self.tabs["suppliers" if key == "customers" else "customers"]
        self.book.setCurrentWidget(other)
        other.show_record(id)

    def _show_late(self, key: str, n: int) -> None:
        badge = plain.PlainLabel(str(n), kind="badge") if n else None
        if badge is not None:
            badge.setAccessibleName(_("{n} late").format(n=n))
        at = self.book.indexOf(self.tabs[key])
        self.book.tabBar().setTabButton(at, QTabBar.ButtonPosition.RightSide, badge)  # type: ignore[arg-type]
        self.status.show_late(n)

    def _tab_changed(self) -> None:
        self._enable()
        self._title()

    # acts ---------------------------------------------------------------------------------------------------------

    def new(self) -> None:
        self.with_tab("new")

    def new_in(self, key: str) -> None:
        """+ New of a certain kind, from anywhere."""
        if key in self.tabs:
            self.book.setCurrentWidget(self.tabs[key])
            self.tabs[key].new()

    def new_person(self) -> None:
        from app.models import Person
        from app.views.quick_create import create

        if self.jobs is not None:
            create(self, self.jobs, Person, "", {}, lambda id, name: self.open_record(Person, id))

    def open_register(self, key: str) -> None:
        """A list that has no tab, in a window of its own."""
        from app.views.register_window import REGISTERS, RegisterWindow

        if self.jobs is not None:
            window = RegisterWindow(self, self.jobs, self.kept, REGISTERS[key])
            window.told.connect(self.status.say)
            window.undo_offered.connect(lambda label: self.status.offer(label, _("Undo"), self.undo))
            window.open_requested.connect(self.open_record)
            window.new_requested.connect(self.new_record)
            self._others.append(window)
            window.show()

    def undo(self) -> None:
        if self.undoing is not None:
            self.undoing.undo()

    def redo(self) -> None:
        if self.undoing is not None:
            self.undoing.redo()

    def set_theme(self, choice: str) -> None:
        self.kept.set(settings.THEME, choice)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(application, choice)  # type: ignore[arg-type]

    def leave_all(self, then: Callable[[], None]) -> None:
        """Go on when no tab would lose unsaved typing."""
        chain = then
        for tab in reversed(list(self.tabs.values())):
            chain = _leaving(tab, chain)
        chain()

    def closeEvent(self, event: QCloseEvent) -> None:
        dirty = [tab for tab in self.tabs.values() if tab.dirty]
        if not dirty:
            event.accept()
            return
        event.ignore()
        self.leave_all(lambda: QTimer.singleShot(0, self.close))

    def with_tab(self, act: str) -> None:
        """Let the tab in front do something."""
        tab = self.tab()
        if tab is not None:
            getattr(tab, act)()

    def step(self, by: int) -> None:
        tab = self.tab()
        if tab is not None:
            tab.step(by)

    def on_case(self, act: str) -> None:
        cases: Any = self.tabs.get("cases")
        if cases is not None and self.tab() is cases:
            getattr(cases.detail, act)()

    def toggle_pies(self) -> None:
        cases: Any = self.tabs.get("cases")
        if cases is not None:
            cases.toggle_pies()

    def show_keys(self) -> None:
        from app.views.help_dialogs import KeysDialog

        KeysDialog(self).open()

    def about(self) -> None:
        from app.views.help_dialogs import about

        about(self)

    def back_up(self) -> None:
        from app.views.help_dialogs import back_up

        if self.database is not None:
            back_up(self, self.database)

    def check_store(self) -> None:
        from app.views.help_dialogs import check

        if self.database is not None:
            check(self, self.database)

    def _trouble(self, error: Exception) -> None:
        from app.trouble import Trouble

        if isinstance(error, Trouble):
            self.status.say(str(error))
        else:
            raise error

    def _ask_where(self, title: str, name: str) -> str:
        suggestion = _folder() / f"{name}.{SUFFIX}"
        path, _kind = QFileDialog.getSaveFileName(self, title, str(suggestion), _("Company files") + f" (*.{SUFFIX})")
        return path if not path or path.endswith(f".{SUFFIX}") else f"{path}.{SUFFIX}"

    def _build_menus(self) -> None:
        self.actions_by_name = menus.build(self)
        self.actions_by_name[f"theme_{self.kept.get(settings.THEME)}"].setChecked(True)
        for at in range(9):
            QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self, lambda at=at: self.book.setCurrentIndex(at))
        self.tool_bar = QToolBar(_("Tools"))
        self.tool_bar.setObjectName("tools")
        self.tool_bar.setMovable(False)
        self.tool_bar.setIconSize(QSize(icons.SIZE, icons.SIZE))
        button = QToolButton()
        button.setProperty("kind", "primary")
        button.setIcon(icons.icon("plus", "accent_text"))
        button.setText(_("New"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        plain.tooltip(button, _("New record of this tab (Ctrl+N)"))
        button.clicked.connect(self.new)
        kinds = QMenu(button)
        for name in ("new_case", "new_customer", "new_supplier", "new_person"):
            kinds.addAction(self.actions_by_name[name])
        button.setMenu(kinds)
        self.tool_bar.addWidget(button)
        self.tool_bar.addSeparator()
        for name in ("save", "undo", "redo", "", "close_case", "", "pies", "detail", "refresh"):
            if name:
                self.tool_bar.addAction(self.actions_by_name[name])
            else:
                self.tool_bar.addSeparator()
        self.addToolBar(self.tool_bar)

    def _title(self) -> None:
        tab = self.tab()
        if self.database is None or tab is None:
            self.setWindowTitle("Kontor")
            return
        mark = "*" if any(t.dirty for t in self.tabs.values()) else ""
        section = self.book.tabText(self.book.currentIndex()).replace("&&", "&")
        self.setWindowTitle(f"{mark}{section} – {_named(self.database.address)} – Kontor")

    def _enable(self) -> None:
        open_ = self.database is not None
        for name, action in self.actions_by_name.items():
            if not name.startswith("file_") and name not in ("undo", "redo", "quit", "about") and not name.startswith("theme_"):
                action.setEnabled(open_)
        self.tool_bar.setVisible(open_)
        on_cases = self.tab() is self.tabs.get("cases") and open_
        for name in ("close_case", "reopen_case", "pies"):
            self.actions_by_name[name].setEnabled(bool(on_cases))


def _leaving(tab: ListTab, then: Callable[[], None]) -> Callable[[], None]:
    return lambda: tab.leave(then)


def _named(address: str) -> str:
    """A store's name for the title: never a password."""
    if "://" not in address:
        return Path(address).stem
    host, _slash, database = address.rsplit("@", 1)[-1].partition("/")
    return f"{database.split('?')[0]} – {host.split(':')[0]}" if database else host


def _folder() -> Path:
    """Where company files are looked for first: this computer's own data, which no sync program copies away."""
    import platformdirs

    folder = Path(platformdirs.user_data_dir("Kontor", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
