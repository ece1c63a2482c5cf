"""Every command of the window: its menu, its name, its keys, its icon, and what it does.

To add a command: one line in MENUS, and a method of the window (or a lambda) that does it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from app.language import _, mark
from app.code_tables import CODE_TABLES
from app.views import icons, plain

if TYPE_CHECKING:
    from app.views.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Act:
    """A command. `name` is its key in the window's `actions_by_name`."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    tip: str = ""
    do: Callable[[MainWindow], object] | None = None  # none: the window's method of that name
    group: str = ""  # commands of one group exclude each other


SEPARATOR: Final = None


def _code_tables() -> tuple[Act, ...]:
    """One command for each code table."""

    def act(table: str, title: str) -> Act:
        return Act(f"codes_{table}", f"{title} …", do=lambda w: w.open_register(f"codes {table}"))

    return tuple(act(table, title) for table, title in CODE_TABLES.items())


MENUS: Final[tuple[tuple[str, tuple[Act | None, ...]], ...]] = (
    (
        mark("&File"),
        (
            Act("file_new", mark("&New company file …"), "", "building", mark("Start an empty company"), lambda w: w.new_store()),
            Act("file_demo", mark("&Demo company …"), "", "trophy", mark("Make a made-up company to try"), lambda w: w.demo_store()),
            Act("file_open", mark("&Open …"), "Ctrl+O", "folder-open", mark("Open another company file"), lambda w: w.open_store()),
            SEPARATOR,
            Act("backup", mark("&Back up …"), "", "download", mark("Make a checked copy of the company file"), lambda w: w.back_up()),
            SEPARATOR,
            Act("quit", mark("E&xit"), "Ctrl+Q", "", mark("Close Kontor"), lambda w: w.close()),
        ),
    ),
    (
        mark("&Edit"),
        (
            Act("undo", mark("&Undo"), "Ctrl+Z", "arrow-back-up", mark("Take back the last save")),
            Act("redo", mark("&Redo"), "Ctrl+Y", "arrow-forward-up", mark("Do again what was undone")),
            SEPARATOR,
            Act("find", mark("&Find in the list"), "Ctrl+F", "search", mark("Search this list"), lambda w: w.with_tab("find_text")),
            Act("delete", mark("&Delete"), "Ctrl+Del", "trash", mark("Delete the record shown"), lambda w: w.with_tab("delete")),
        ),
    ),
    (
        mark("&Record"),
        (
            Act("new", mark("&New"), "Ctrl+N", "plus", mark("New record of this tab")),
            Act("new_case", mark("New &case"), "Ctrl+Shift+N", "briefcase", mark("New case"), lambda w: w.new_in("cases")),
            Act("new_customer", mark("New c&ustomer"), "", "users", mark("New customer"), lambda w: w.new_in("customers")),
            Act("new_supplier", mark("New su&pplier"), "", "truck", mark("New supplier"), lambda w: w.new_in("suppliers")),
            Act("new_person", mark("New p&erson"), "", "user", mark("New person")),
            SEPARATOR,
            Act("save", mark("&Save"), "Ctrl+S", "device-floppy", mark("Save what was typed"), lambda w: w.with_tab("save")),
            Act("close_case", mark("C&lose case …"), "Ctrl+L", "circle-check", mark("Close as won or lost"), lambda w: w.on_case("close_case")),
            Act("reopen_case", mark("&Reopen case"), "", "lock-open", mark("Unlock a closed case"), lambda w: w.on_case("reopen")),
            SEPARATOR,
            Act("previous", mark("Pre&vious"), "Ctrl+Up", "chevron-up", mark("Previous record of the list"), lambda w: w.step(-1)),
            Act("next", mark("Ne&xt"), "Ctrl+Down", "chevron-down", mark("Next record of the list"), lambda w: w.step(1)),
        ),
    ),
    (
        mark("&View"),
        (
            Act("pies", mark("&Pies"), "F7", "chart-pie", mark("Show or hide the pies"), lambda w: w.toggle_pies()),
            Act("detail", mark("&Details"), "F9", "layout-sidebar-right", mark("Show or hide the details"), lambda w: w.with_tab("toggle_detail")),
            Act("refresh", mark("&Refresh"), "F5", "refresh", mark("Read the list anew"), lambda w: w.with_tab("refresh")),
            SEPARATOR,
            Act("theme_system", mark("Colours as the &system"), "", "", "", lambda w: w.set_theme("system"), "theme"),
            Act("theme_light", mark("&Light"), "", "sun", "", lambda w: w.set_theme("light"), "theme"),
            Act("theme_dark", mark("Dar&k"), "", "moon", "", lambda w: w.set_theme("dark"), "theme"),
            Act("theme_contrast", mark("&High contrast"), "", "", "", lambda w: w.set_theme("contrast"), "theme"),
        ),
    ),
    (
        mark("&Tables"),
        (
            Act("all_persons", mark("All &persons …"), "Ctrl+Shift+P", "user", mark("Every person"), lambda w: w.open_register("persons")),
            Act("all_companies", mark("All &companies …"), "", "building", mark("Every company"), lambda w: w.open_register("companies")),
            SEPARATOR,
            Act("statuses", mark("Case &statuses …"), "", "flag", mark("Names, colours, order"), lambda w: w.open_register("statuses")),
            Act("reasons", mark("Close &reasons …"), "", "target", mark("Why won, why lost"), lambda w: w.open_register("close reasons")),
            Act("users", mark("&Users and salespeople …"), "", "users", mark("Who works here"), lambda w: w.open_register("users")),
            Act("teams", mark("&Teams …"), "", "users-group", mark("Who works together"), lambda w: w.open_register("teams")),
            SEPARATOR,
            *_code_tables(),
        ),
    ),
    (
        mark("&Help"),
        (
            Act("keys", mark("&Keyboard"), "F1", "help", mark("All keys at a glance"), lambda w: w.show_keys()),
            Act("check", mark("Check the &company file"), "", "shield", mark("Look whether everything is sound"), lambda w: w.check_store()),
            Act("about", mark("&About Kontor"), "", "info-circle", mark("Version and licences"), lambda w: w.about()),
        ),
    ),
)


def build(window: MainWindow) -> dict[str, QAction]:
    """Fill the menu bar; the actions by name."""
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for title, acts in MENUS:
        menu = window.menuBar().addMenu(_(title))
        for act in acts:
            if act is None:
                menu.addSeparator()
                continue
            made[act.name] = _action(window, menu, act)
            if act.group:
                group = groups.setdefault(act.group, QActionGroup(window))
                made[act.name].setCheckable(True)
                group.addAction(made[act.name])
    return made


def _action(window: MainWindow, menu: QMenu, act: Act) -> QAction:
    action = menu.addAction(_(act.text))
    action.setObjectName(act.name)
    if act.icon:
        action.setIcon(icons.icon(act.icon))
    if act.keys:
        action.setShortcut(QKeySequence(act.keys))
    words = _(act.tip or act.text).replace("&", "")
    plain.tooltip(action, f"{words} ({act.keys})" if act.keys else words)
    action.setStatusTip(words)
    do = act.do
    action.triggered.connect((lambda: do(window)) if do is not None else getattr(window, act.name))
    return action


def keys() -> list[tuple[str, list[tuple[str, str]]]]:
    """Menu, command and keys, for the sheet behind F1."""
    sheet = []
    for title, acts in MENUS:
        rows = [(_(act.text).replace("&", "").rstrip(" …"), act.keys) for act in acts if act is not None and act.keys]
        if rows:
            sheet.append((_(title).replace("&", ""), rows))
    return sheet
