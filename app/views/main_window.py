"""The window: tabs, menus, status bar, opening a record where it belongs. No business."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app import settings
from app.language import _
from app.trouble import Trouble
from app.views import help_dialogs, icons, keys_sheet, menus, plain, side_windows, store_dialogs, theme, tool_bar, typing_keys
from app.views.backups import Backups
from app.views.draft_bar import DraftBar
from app.views.entrance import Entrance
from app.views.status_bar import StatusBar
from app.views.tab_book import TabBook

if TYPE_CHECKING:  # the store and the tabs are imported after the first paint
    from app.models import Entity
    from app.store.database import Database
    from app.store.listing import Ref
    from app.views.jobs import Jobs
    from app.views.screen_tab import ScreenTab
    from app.views.undoing import Undoing

FINDING: Final = ("focus_search", "choose_view", "choose_filter", "edit_filter", "filter_by_value")
LIST_ACTS: Final = (*FINDING, "edit_many", "merge_two", "clear_picked", "export")


class MainWindow(QMainWindow):
    painted = Signal()  # once, when the window has been seen

    def __init__(self, kept: settings.Settings) -> None:
        super().__init__()
        theme.dress(self)
        self.kept = kept
        self.database: Database | None = None
        self.jobs: Jobs | None = None
        self.undoing: Undoing | None = None
        self._me: Ref | None = None
        self._seen = False
        self.setWindowTitle("Kontor")
        self.book = TabBook()
        self.book.made.connect(self._connect)
        self.entrance = Entrance(self, self.book)
        self.setCentralWidget(self.entrance)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.sides: side_windows.SideWindows = side_windows.SideWindows(self)
        self.sides.told.connect(self.status.say)
        self.sides.undo_offered.connect(self._offer_undo)
        self.sides.open_requested.connect(self.open_record)
        self.sides.new_requested.connect(self.new_record)
        self.menus, self.actions_by_name = menus.build(self)
        self._list_entries: list[QAction] = []  # of the list in front, in the menu Edit
        self.recent = tool_bar.recent_menu(self)
        self.tool_bar: tool_bar.ToolBar = tool_bar.build(self)
        self.drafts: DraftBar = DraftBar(self)
        self.backups: Backups = Backups(self)
        self._going: list[QAction] = []  # to each tab
        self.actions_by_name[f"theme_{kept.get(settings.THEME)}"].setChecked(True)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.typing = typing_keys.TypingKeys(application, self)
        self.typing.told.connect(self.status.say)
        self.book.currentChanged.connect(lambda at: self._tab_changed())
        self._measure()
        self.entrance.passed.connect(self._enable)
        self._enable()
        self.entrance.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self.painted.emit)

    # stores -------------------------------------------------------------------------------------------------------

    def show_bug(self, what: str) -> None:
        sentence = _("The program made a mistake: {what}. A report is in the log; what you typed is still here.")
        self.status.say(sentence.format(what=what))

    def attach(self, database: Database) -> None:
        """Show a store that was opened."""
        from app.views.jobs import Jobs
        from app.views.undoing import Undoing

        self._let_go()
        self.database = database
        self.jobs = Jobs(database)
        self.jobs.trouble.connect(self.trouble)
        self.undoing = Undoing(self.jobs, database.who, self.actions_by_name["undo"], self.actions_by_name["redo"])
        self.undoing.told.connect(self.status.say)
        self.status.show_store(store_dialogs.named(database.address), database.server, database.who)
        self._make_tabs()
        self.drafts.attach(database, self.jobs)
        self.backups.attach(database, self.jobs)
        self.entrance.show_inside()
        self._tab_changed()

    def detach(self) -> None:
        """Keep what must be remembered and let go of the store's screens."""
        for tab in self.book.here.values():
            tab.remember()
        if (front := self.tab()) is not None:
            self.kept.set(settings.TAB, front.key)
        self.kept.set(settings.WINDOW_GEOMETRY, bytes(self.saveGeometry().data()))
        self._let_go()

    def _let_go(self) -> None:
        self.sides.close()
        self.drafts.let_go()
        self.backups.let_go()
        self.book.empty()
        for action in self._going:
            self.menus[menus.VIEW[0]].removeAction(action)
        self._going.clear()
        if self.jobs is not None:
            self.jobs.close()
        self.jobs = self.undoing = self.database = None

    # tabs and records ---------------------------------------------------------------------------------------------

    def _make_tabs(self) -> None:
        from app.services import lookups
        from app.views.tabs import TABS

        assert self.jobs is not None
        assert self.database is not None
        jobs, view = self.jobs, self.menus[menus.VIEW[0]]
        self._going.append(view.addSeparator())
        for at, kind in enumerate(TABS):
            go = view.addAction(icons.icon(kind.icon), f"&{at + 1}  {plain.literal(_(kind.title))}")
            go.setShortcut(QKeySequence(f"Ctrl+{at + 1}"))
            go.triggered.connect(lambda checked=False, at=at: self.book.setCurrentIndex(at))
            plain.tooltip(go, f"{_(kind.title)} (Ctrl+{at + 1})")
            self._going.append(go)
        self.book.show_kinds(TABS, lambda kind: kind.make(jobs, self.kept), self.kept.get(settings.TAB))
        jobs.read(self, lookups.user_of, self.database.who, done=self._know_user, topic="me", later=True)

    def _know_user(self, user: Ref | None) -> None:
        """The first rows are on the screen: now there is time for the tabs behind."""
        self._me = user
        for tab in self.book.here.values():
            tab.know_user(user)
        self.sides.remind(user)
        self.book.make_others()

    @property
    def tabs(self) -> dict[str, ScreenTab]:
        """All tabs by their keys, made if they were not yet."""
        return self.book.every()

    def _connect(self, key: str, tab: ScreenTab) -> None:
        tab.told.connect(self.status.say)
        tab.open_requested.connect(self.open_record)
        tab.window_requested.connect(self.sides.show_record)
        tab.new_requested.connect(self.new_record)
        tab.call_requested.connect(self.sides.show_call)
        if tab.detail is not None:
            tab.detail.form.loaded.connect(self.drafts.prefer)
        tab.undo_offered.connect(self._offer_undo)
        tab.late_changed.connect(lambda n: self._show_late(key, n))
        tab.dirty_changed.connect(lambda dirty: self._shown_changed())
        tab.shown_changed.connect(self._shown_changed)
        tab.shown_changed.connect(lambda: self.tool_bar.search.note(tab))
        tab.know_user(self._me)
        if hasattr(tab, "other_side"):
            tab.other_side.connect(lambda id: self._show_other_side(key, id))

    def tab(self) -> ScreenTab | None:
        """The tab in front."""
        return self.book.front()

    def open_record(self, entity: type[Entity], id: uuid.UUID) -> None:
        """Show a record in the tab of its kind, that in front first, or in a window of its own when there is none."""
        front = self.tab()
        for tab in ([front] if front else []) + list(self.tabs.values()):
            if tab.entity is entity:
                side_windows.forward(self)
                self.book.setCurrentWidget(tab)
                tab.show_record(id)
                return
        self.sides.show_record(entity, id)

    def new_record(self, entity: type[Entity], values: Mapping[str, Any], texts: Mapping[str, str]) -> None:
        tab = next((t for t in self.tabs.values() if t.entity is entity), None)
        if tab is not None:
            side_windows.forward(self)
            self.book.setCurrentWidget(tab)
            tab.new(values, texts)

    def _show_other_side(self, key: str, id: uuid.UUID) -> None:
        other = self.tabs["suppliers" if key == "customers" else "customers"]
        self.book.setCurrentWidget(other)
        other.show_record(id)

    def _show_late(self, key: str, n: int) -> None:
        self.status.show_late(self.book.show_late(key, n))

    def _tab_changed(self) -> None:
        self._offer_list()
        self._shown_changed()
        if (tab := self.tab()) is not None and self.book.isVisible():
            tab.take_focus()

    def _offer_list(self) -> None:
        """What the list in front can do stands in the menu Edit."""
        edit, tab = self.menus[menus.EDIT[0]], self.tab()
        for entry in self._list_entries:
            edit.removeAction(entry)
        self._list_entries = [tab.records.acts[name] for name in LIST_ACTS] if tab is not None and tab.records is not None else []
        for entry in self._list_entries:
            edit.insertAction(self.actions_by_name["filter_none"], entry)

    def _shown_changed(self) -> None:
        self._enable()
        self._title()

    def _offer_undo(self, label: str) -> None:
        if self.undoing is not None:
            self.undoing.offer(label, self.status.offer)

    # commands -----------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """The marked text, else the chosen rows."""
        if (text := typing_keys.focused()) is not None:
            text.copy()
        else:
            self.with_tab("copy")

    def select_all(self) -> None:
        if (text := typing_keys.focused()) is not None:
            text.selectAll()
        else:
            self.with_tab("select_all")

    def with_tab(self, act: str, *words: Any) -> None:
        """Let the tab in front do something."""
        if (tab := self.tab()) is not None:
            getattr(tab, act)(*words)

    def new(self) -> None:
        self.with_tab("new")

    def new_in(self, key: str) -> None:
        """+ New of a certain kind, from anywhere."""
        if key in self.tabs:
            self.book.setCurrentWidget(self.tabs[key])
            self.tabs[key].new()

    def new_case(self) -> None:
        """A case of the customer one is looking at, if any."""
        detail: Any = getattr(self.tab(), "detail", None)
        if hasattr(detail, "new_case") and detail.form.record is not None:
            detail.new_case()
        else:
            self.new_in("cases")

    def new_person(self) -> None:
        from app.models import Person
        from app.views.quick_create import create

        if self.jobs is not None:
            create(self, self.jobs, Person, "", {}, lambda id, name: self.open_record(Person, id))

    def open_register(self, key: str) -> None:
        self.sides.show_register(key)

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
        theme.apply(application, choice, by_window=True)  # type: ignore[arg-type]

    def go_tab(self, by: int) -> None:
        if self.book.count():
            self.book.setCurrentIndex((self.book.currentIndex() + by) % self.book.count())

    def on_case(self, act: str) -> None:
        """Close or complete, reopen: what the details can do with the record shown."""
        tab = self.tab()
        if tab is not None and hasattr(tab.detail, act):
            getattr(tab.detail, act)()

    def public_register(self) -> None:
        detail: Any = getattr(self.tab(), "detail", None)
        if hasattr(detail, "open_register"):
            detail.open_register()

    def toggle_pies(self) -> None:
        cases: Any = self.tabs.get("cases")
        if cases is not None:
            cases.toggle_pies()
            self._enable()

    def toggle_detail(self) -> None:
        tab = self.tab()
        if tab is not None:
            shown = not tab.detail_shown
            self.kept.set(settings.DETAIL_SHOWN, shown)
            for each in self.book.here.values():
                each.show_detail(shown)

    def keys(self) -> None:
        keys_sheet.KeysDialog(self).open()

    about, check = help_dialogs.about, help_dialogs.check

    # leaving ------------------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether something typed is not saved, in whichever tab or window."""
        return any(tab.dirty for tab in self.book.here.values()) or self.sides.dirty

    def leave_all(self, then: Callable[[], None]) -> None:
        """Go on when no tab and no window would lose unsaved typing; each that would is shown and asked about."""
        dirty = next((tab for tab in self.book.here.values() if tab.dirty), None)
        if dirty is None:
            self.sides.leave(then)
            return
        self.book.setCurrentWidget(dirty)
        dirty.leave(lambda: self.leave_all(then))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.dirty:
            event.ignore()
            self.leave_all(lambda: QTimer.singleShot(0, self, self.close))
            return
        self.sides.close()
        event.accept()

    def come_forward(self) -> None:
        """Somebody opened this company file a second time."""
        side_windows.forward(self)

    def trouble(self, error: Exception) -> None:
        """Known trouble is told in the status bar; anything else is a bug and goes its way."""
        if not isinstance(error, Trouble):
            raise error
        self.status.say(str(error))

    # looks --------------------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        """As it was left, else as large as there is room for on a small screen."""
        geometry = self.kept.get(settings.WINDOW_GEOMETRY)
        if not geometry or not self.restoreGeometry(geometry):
            room = self.screen().availableSize()
            self.resize(min(1280, room.width() - 40), min(800, room.height() - 60))

    def _title(self) -> None:
        tab = self.tab()
        if self.database is None or tab is None:
            self.setWindowTitle("Kontor")
            return
        section = self.book.tabText(self.book.currentIndex()).replace("&&", "&")
        company = store_dialogs.named(self.database.address)
        words = f"{tab.heading or section} – {company} – Kontor".replace("[*]", "[*][*]")  # Qt takes the place for the asterisk
        self.setWindowTitle(f"[*]{words}")
        self.setWindowModified(self.dirty)

    def _enable(self) -> None:
        """What cannot be done now is grey."""
        inside = self.entrance.inside
        for name, act in menus.ACTS.items():
            self.actions_by_name[name].setEnabled(inside or (act.always and not (act.leads and self.entrance.opening)))
        self.recent.setEnabled(not self.entrance.opening)
        for go in self._going:
            go.setEnabled(inside)
        self.tool_bar.setVisible(inside)
        tab = self.tab() if inside else None
        self.actions_by_name["resume"].setEnabled(inside and bool(self.drafts.drafts))
        for name in tool_bar.JUDGED:
            self.actions_by_name[name].setEnabled(tool_bar.can(tab, name))
        self.actions_by_name["pies"].setChecked(self.kept.get(settings.PIES_SHOWN))
        self.actions_by_name["detail"].setChecked(tab is not None and tab.detail_shown)
        if self.undoing is not None:
            self.undoing.name_again(inside)
        else:
            for name in ("undo", "redo"):
                self.actions_by_name[name].setEnabled(False)
