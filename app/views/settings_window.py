"""The settings: pages on the left, found by their words; a page of its own for each table the company makes itself.

To add a page: its line in PAGES. To add a setting to one: its line in app/settings.py.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import settings
from app.code_tables import CODE_TABLES
from app.formats import fold
from app.language import _, mark
from app.models import CaseStatus, CloseReason, Code, ExtraField, Team, User
from app.models.extra import GROUP
from app.settings import Setting
from app.trouble import Trouble
from app.views import icons, plain, theme
from app.views.company_page import CompanyPage
from app.views.fields_page import FieldsPage
from app.views.form_layout import FittingArea
from app.views.search_line import search_line
from app.views.settings_pages import CataloguePage, of_group
from app.views.side_window import SideWindow
from app.views.teams_page import TeamsPage
from app.views.words_page import HELP, WordsPage

if TYPE_CHECKING:
    from app.views.main_window import MainWindow

NAVIGATION = 230  # wide, or as its longest word


@dataclass(frozen=True, slots=True)
class Page:
    """A page by its key: its title, its heading in the list, what else it is found by, and how it is made."""

    key: str
    title: str
    heading: str
    icon: str
    make: Callable[[SettingsWindow], QWidget]
    words: tuple[str, ...] = ()
    inside: bool = True  # it needs an open store


def _group(group: str, icon: str) -> Page:
    words = tuple(text for which in of_group(group) for text in (which.label, which.help, *which.choices.values()))
    return Page(
        group, settings.GROUPS[group], mark("You and this computer"), icon,
        lambda window: CataloguePage(window.main.kept, group, window.apply), words, inside=False,
    )  # fmt: skip


def _words(key: str, title: str, icon: str, entity: Any, table: str = "", heading: str = mark("Cases")) -> Page:
    heading = mark("Code tables") if table else heading
    return Page(key, title, heading, icon, lambda window: WordsPage(window.jobs, entity, _(title), table), (HELP[entity],))


def _company() -> Page:
    words = tuple(text for which in of_group(settings.OWN_COMPANY) for text in (which.label, which.help))
    title, heading = settings.GROUPS[settings.OWN_COMPANY], mark("The company")
    return Page(settings.OWN_COMPANY, title, heading, "building", lambda window: CompanyPage(window.jobs), (*words, mark("Logo")))


PAGES: Final[tuple[Page, ...]] = (
    _group(settings.LOOKS, "sun"),
    _group(settings.LISTS_AND_DETAILS, "list"),
    _group(settings.CALENDAR, "calendar"),
    _group(settings.BACKUPS, "download"),
    _company(),
    Page(
        "fields", GROUP, mark("The company"), "list",
        lambda window: FieldsPage(window.jobs, _(GROUP)), (HELP[ExtraField], mark("User-defined fields"), mark("Choices")),
    ),
    _words("users", mark("Users and salespeople"), "users", User, heading=mark("The company")),
    Page(
        "teams", mark("Teams"), mark("The company"), "users-group",
        lambda window: TeamsPage(window.jobs, _("Teams")), (HELP[Team], mark("Team members")),
    ),
    _words("statuses", mark("Case statuses"), "flag", CaseStatus),
    _words("reasons", mark("Close reasons"), "target", CloseReason),
    *(_words(f"codes {table}", title, "tag", Code, table) for table, title in CODE_TABLES.items()),
)


class SettingsWindow(SideWindow):
    undo_offered = Signal(str)

    def __init__(self, main: MainWindow) -> None:
        super().__init__(main, _("Settings"))
        self.main = main
        self.resize(980, 700)  # at most: see SideWindows
        self.search = search_line(_("Find a setting (Ctrl+F)"), _("Find a setting"))
        self.list = QListWidget()
        self.list.setAccessibleName(_("Pages"))
        self.list.setProperty("kind", "flat")
        self.list.setIconSize(QSize(16, 16))
        theme.roomy(self.list)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.nothing = plain.PlainLabel(_("No setting has these words."), kind="muted", wrap=True)
        self.nothing.hide()
        self.stack = QStackedWidget()
        self._made: dict[str, QWidget] = {}
        self._areas: dict[str, QScrollArea] = {}  # what scrolls each page
        self._headings: list[QListWidgetItem] = []
        self._items = self._fill()
        self._colour_headings()
        self._lay_out()
        self.search.textChanged.connect(self._find)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda now, before: self._show(now))
        QShortcut(QKeySequence("Ctrl+F"), self, self._go_search)
        self.show_page(PAGES[0].key)
        self.search.setFocus()

    @property
    def jobs(self) -> Any:
        return self.main.jobs

    # pages

    def show_page(self, key: str) -> None:
        if self._items[key].isHidden():
            self.search.clear()
        self.list.setCurrentItem(self._items[key])

    def page(self, key: str) -> QWidget:
        """The page of that key, made when it is first looked at."""
        if key not in self._made:
            page = next(page for page in PAGES if page.key == key)
            made = self._made[key] = page.make(self)
            for name in ("told", "undo_offered"):
                if hasattr(made, name):
                    getattr(made, name).connect(getattr(self, name))
            self._areas[key] = FittingArea(made)
            self.stack.addWidget(self._areas[key])
        return self._made[key]

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is None or not item.data(Qt.ItemDataRole.UserRole):
            return
        key = item.data(Qt.ItemDataRole.UserRole)
        made: Any = self.page(key)
        self.stack.setCurrentWidget(self._areas[key])
        self._filter(made)
        made.renew()

    def _fill(self) -> dict[str, QListWidgetItem]:
        items, heading = {}, ""
        for page in PAGES:
            if page.inside and self.main.jobs is None:
                continue
            if page.heading != heading:
                heading = page.heading
                title = QListWidgetItem(_(heading), self.list)
                title.setFlags(Qt.ItemFlag.NoItemFlags)
                title.setFont(theme.strong(self.list.font()))
                self._headings.append(title)
            item = items[page.key] = QListWidgetItem(icons.icon(page.icon, "muted"), _(page.title), self.list)
            item.setData(Qt.ItemDataRole.UserRole, page.key)
        return items

    def _colour_headings(self) -> None:
        """They cannot be chosen, but are no less legible for that."""
        for title in self._headings:
            title.setForeground(QColor(theme.tokens().text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_headings"):
            self._colour_headings()

    # finding

    def _find(self, typed: str) -> None:
        """Pages that hold every word stay in the list; the first of them is shown."""
        words = fold(typed).split()
        found = []
        for page in PAGES:
            if page.key in self._items:
                text = fold(" ".join(_(part) for part in (page.title, page.heading, *page.words)))
                hit = all(word in text for word in words)
                self._items[page.key].setHidden(not hit)
                found += [page.key] if hit else []
        self._hide_headings()
        self.nothing.setVisible(not found)
        self.stack.setVisible(bool(found))
        now = self.list.currentItem()
        if found and (now is None or now.isHidden()):
            self.show_page(found[0])
        elif now is not None:
            self._show(now)

    def _filter(self, made: Any) -> None:
        """Of a page with many settings only those that hold the words, or all when the page's own title does."""
        words = fold(self.search.text()).split()
        if isinstance(made, CataloguePage) and not made.narrow(words):
            made.narrow([])

    def _hide_headings(self) -> None:
        below = False
        for at in reversed(range(self.list.count())):
            item = self.list.item(at)
            if item.data(Qt.ItemDataRole.UserRole):
                below = below or not item.isHidden()
            else:
                item.setHidden(not below)
                below = False

    def _go_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Up and Down in the search line go through the pages that were found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.search:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    # what is in force

    def apply(self, which: Setting[Any], value: Any) -> None:
        """Put a setting of the computer or the user in force, and keep it."""
        if which is settings.THEME:
            self.main.actions_by_name[f"theme_{value}"].trigger()
        elif which is settings.PIES_SHOWN and "cases" in self.main.tabs:
            self.main.toggle_pies()
        elif which is settings.DETAIL_SHOWN and self.main.tab() is not None:
            self.main.toggle_detail()
        self.main.kept.set(which, value)
        if which.group == settings.BACKUPS:
            self.main.backups.refresh()
        self.told.emit(_("Saved: {label}").format(label=_(which.label)))

    # leaving

    @property
    def dirty(self) -> bool:
        return any(getattr(page, "dirty", False) for page in self._made.values())

    def leave(self, then: Callable[[], None]) -> None:
        """Go on when no page would lose what was typed; the one that would is shown and asked."""
        for key, page in self._made.items():
            if getattr(page, "dirty", False):
                self.show_page(key)
                page.leave(lambda: self.leave(then))  # type: ignore[attr-defined]
                return
        then()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.dirty:
            event.ignore()
            self.leave(lambda: QTimer.singleShot(0, self, self.close))
            return
        try:
            self.main.kept.save()
        except Trouble as trouble:
            self.told.emit(str(trouble))
        event.accept()

    def _lay_out(self) -> None:
        left = QWidget()
        left.setFixedWidth(max(NAVIGATION, self.list.sizeHintForColumn(0) + 36))
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 8, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(self.stack, 1)
