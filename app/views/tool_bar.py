"""The tool bar, the menu of stores opened before, and which commands make sense for the record shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolBar, QToolButton, QWidget

from app import settings
from app.language import _
from app.views import icons, menus, plain, reading_order
from app.views.search_box import SearchBox
from app.views.store_dialogs import is_server, named

if TYPE_CHECKING:
    from app.views.main_window import MainWindow
    from app.views.screen_tab import ScreenTab

SHOWN: Final = ("save", "undo", "redo", "", "close_case", "", "pies", "detail", "refresh")
KINDS: Final = ("new_case", "new_customer", "new_supplier", "new_person")
# Commands that the details offer as buttons too, for the records they are for.
BUTTONS: Final = {
    "delete": "delete_button",
    "close_case": "close_button",
    "reopen_case": "reopen_button",
    "public_register": "link_button",
}


class ToolBar(QToolBar):
    """Buttons at the left, the search in the middle of what is left."""

    def __init__(self, search: SearchBox) -> None:
        super().__init__(_("Tools"))
        self.search: SearchBox = search


def build(window: MainWindow) -> ToolBar:
    bar = ToolBar(SearchBox(window))
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)  # Qt's own would hide the bar for good
    bar.setIconSize(QSize(icons.SIZE, icons.SIZE))
    button = QToolButton()
    button.setProperty("kind", "primary")
    button.setIcon(icons.icon("plus", "accent_text"))
    button.setText(_("New"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    plain.tooltip(button, menus.tip(menus.ACTS["new"]))
    button.clicked.connect(window.new)
    kinds = QMenu(button)
    for name in KINDS:
        kinds.addAction(window.actions_by_name[name])
    button.setMenu(kinds)
    bar.addWidget(button)
    bar.addSeparator()
    for name in SHOWN:
        if name:
            bar.addAction(window.actions_by_name[name])
        else:
            bar.addSeparator()
    for part in (_space(), bar.search, _space()):
        bar.addWidget(part)
    window.addToolBar(bar)
    window.book.setAccessibleName(_("Customers, suppliers, cases"))
    reading_order.follow(bar, window.book.tabBar())
    return bar


def _space() -> QWidget:
    """Room that keeps the search in the middle."""
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space


def recent_menu(window: MainWindow) -> QMenu:
    """File, Open recent: filled when it is looked at."""
    file, after = window.menus[menus.FILE[0]], window.actions_by_name["open_server"]
    recent = QMenu(_("Open &recent"), file)
    recent.setIcon(icons.icon("history"))
    at = file.actions().index(after) + 1
    file.insertMenu(file.actions()[at], recent)
    file.aboutToShow.connect(lambda: _fill(recent, window))
    return recent


def _fill(recent: QMenu, window: MainWindow) -> None:
    recent.clear()
    here = window.database.address if window.database is not None else ""
    stores = [store for store in window.kept.get(settings.RECENT_STORES) if store not in settings.remembered([], here)]
    for n, store in enumerate(stores, 1):
        entry = recent.addAction(icons.icon("server" if is_server(store) else "database"), f"&{n}  {plain.literal(named(store))}")
        plain.tooltip(entry, store)
        entry.triggered.connect(lambda checked=False, store=store: window.entrance.request(store))
    recent.setToolTipsVisible(True)
    recent.setEnabled(bool(stores))


def can(tab: ScreenTab | None, name: str) -> bool:
    """Whether a command can be done with what the tab in front shows."""
    if tab is None or tab.detail is None:
        return False
    form = tab.detail.form
    if name in BUTTONS:
        button: Any = getattr(tab.detail, BUTTONS[name], None)
        return button is not None and not button.isHidden() and tab.heading != ""
    if name == "discard":
        return tab.dirty or form.is_new
    if name in ("open", "open_window"):
        return form.id is not None
    return name != "pies" or hasattr(tab, "pies")


JUDGED: Final = (*BUTTONS, "discard", "open", "open_window", "pies")
