"""Every command of the window: its menu, its name, its keys, its icon, and what it does.

To add a command: one line in MENUS, and a method of the window (or a lambda) that does it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QMenuBar

from app.code_tables import CODE_TABLES
from app.language import _, mark
from app.views import actions, icons, key_dialogs, plain, typing_keys

if TYPE_CHECKING:
    from app.views.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Act:
    """A command. `name` is its key in the window's `actions_by_name`."""

    name: str
    text: str
    keys: tuple[str, ...] = ()  # the first one is shown; a second one is for people used to other programs
    icon: str = ""
    tip: str = ""
    do: Callable[[MainWindow], object] | None = None  # none: the window's method of that name
    group: str = ""  # commands of one group exclude each other
    switch: bool = False  # it is on or off
    hand: str = ""  # keys that a part of the window takes itself: shown, not taken here
    always: bool = False  # also while no store is open
    leads: bool = False  # to another store
    anywhere: bool = False  # its keys work in every window of the program


SEPARATOR: Final = None
type Menu = tuple[str, tuple[Act | None, ...]]


def _code_tables() -> tuple[Act, ...]:
    """One command for each code table."""

    def act(table: str, title: str) -> Act:
        return Act(f"codes_{table}", title, do=_settings(f"codes {table}"))

    return tuple(act(table, title) for table, title in CODE_TABLES.items())


def _tab(act: str, *words: object) -> Callable[[MainWindow], object]:
    """Something the tab in front does."""
    return lambda w: w.with_tab(act, *words)


def _company(act: str) -> Callable[[MainWindow], object]:
    """Something that can be done with the company in front."""

    def do(w: MainWindow) -> None:
        detail: Any = getattr(w.tab(), "detail", None)
        if hasattr(detail, act) and detail.form.record is not None:
            getattr(detail, act)()
        else:
            w.status.say(_("Choose a company first."))

    return do


def _noted(act: str) -> Callable[[MainWindow], object]:
    """Something that can be done with a company, person or case in front."""

    def do(w: MainWindow) -> None:
        detail: Any = getattr(w.tab(), "detail", None)
        if getattr(detail, "dropping", None) is not None:
            getattr(detail, act)()
        else:
            w.status.say(_("Choose a company, person or case first."))

    return do


def _table(key: str) -> Callable[[MainWindow], object]:
    """A list that has no tab."""
    return lambda w: w.open_register(key)


def _settings(page: str) -> Callable[[MainWindow], object]:
    """A page of the settings."""
    return lambda w: w.sides.show_settings(page)


def _quick_line(w: MainWindow) -> None:
    from app.views import quick_line  # the store is imported after the first paint

    quick_line.come(w)


def _entrance(act: str) -> Callable[[MainWindow], object]:
    return lambda w: getattr(w.entrance, act)()


def _way_in(name: str, text: str, icon: str, tip: str, keys: str = "") -> Act:
    """A command that leads to another store; the window's entrance does it."""
    taken = (keys,) if keys else ()
    return Act(name, text, taken, icon, tip, _entrance(name), always=True, leads=True)


FILE: Final[Menu] = (
    mark("&File"),
    (
        _way_in("new_store", mark("&New company file …"), "building", mark("Start an empty company")),
        _way_in("demo_store", mark("&Demo company …"), "trophy", mark("Make a made-up company to try")),
        _way_in("open_store", mark("&Open …"), "folder-open", mark("Open another company file"), "Ctrl+O"),
        _way_in("open_server", mark("Open on a &server …"), "server", mark("Open a company on a PostgreSQL server")),
        SEPARATOR,
        Act(
            "import_file", mark("&Import …"), ("Ctrl+I",), "table-import",
            mark("Bring in a CSV or spreadsheet file, a calendar or cards"), lambda w: w.sides.show_import(),
        ),
        SEPARATOR,
        Act(
            "backup", mark("&Back up now"), ("Ctrl+Shift+B",), "download",
            mark("Make a copy, check it and try it out"), lambda w: w.backups.make(),
        ),
        Act(
            "recovery", mark("Reco&very key …"), (), "key", mark("What opens the encrypted company file in an emergency"),
            lambda w: key_dialogs.show_recovery_key(w, w.database.key if w.database is not None else ""),
        ),
        Act(
            "protect", mark("Protect the company &file …"), (), "lock", mark("Encrypt the company file, or change its key"),
            _entrance("protect"),
        ),
        Act("backups", mark("Bac&kups …"), (), "history", mark("Look at the backups, restore one"), lambda w: w.backups.show()),
        SEPARATOR,
        Act("quit", mark("E&xit"), ("Ctrl+Q",), "logout", mark("Close Kontor"), lambda w: w.close(), always=True),
    ),
)
EDIT: Final[Menu] = (
    mark("&Edit"),
    (
        Act("undo", mark("&Undo"), ("Ctrl+Z",), "arrow-back-up", mark("Take back the last save")),
        Act("redo", mark("&Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), "arrow-forward-up", mark("Do again what was undone")),
        Act(
            "undo_list", mark("Und&o list …"), ("Ctrl+Shift+Y",), "history",
            mark("The last writes, to undo any of them"), lambda w: w.sides.show_undo_list(),
        ),
        SEPARATOR,
        Act("cut", mark("Cu&t"), (), "", mark("Cut the marked text"), lambda w: typing_keys.cut(), hand="Ctrl+X"),
        Act("copy", mark("&Copy"), (), "copy", mark("Copy the marked text or the selected rows"), hand="Ctrl+C"),
        Act("paste", mark("&Paste"), (), "clipboard", mark("Put in what was copied"), lambda w: typing_keys.paste(), hand="Ctrl+V"),
        Act("select_all", mark("Select &all"), (), "", mark("Mark the whole text or every row"), hand="Ctrl+A"),
        SEPARATOR,
        Act(
            "search_all", mark("Search &everything"), ("Ctrl+K",), "search",
            mark("Find any record or command"), lambda w: w.tool_bar.search.come(),
        ),
        # here follows what the list in front can do
        Act("filter_none", mark("C&lear filters"), ("Ctrl+Shift+F",), "filter-off", "", _tab("clear_filters")),
        SEPARATOR,
        Act("delete", mark("&Delete"), ("Ctrl+Del",), "trash", mark("Delete the record shown"), _tab("delete")),
        SEPARATOR,
        Act(
            "settings", mark("&Settings …"), ("Ctrl+,",), "settings",
            mark("Looks, backups, statuses, code tables"), lambda w: w.sides.show_settings(), always=True,
        ),
    ),
)
RECORD: Final[Menu] = (
    mark("&Record"),
    (
        Act("new", mark("&New"), ("Ctrl+N",), "plus", mark("New record of this tab")),
        Act("new_case", mark("New &case"), ("Ctrl+Shift+N",), "briefcase", mark("New case")),
        Act("new_customer", mark("New c&ustomer"), (), "users", mark("New customer"), lambda w: w.new_in("customers")),
        Act("new_supplier", mark("New su&pplier"), (), "truck", mark("New supplier"), lambda w: w.new_in("suppliers")),
        Act("new_person", mark("New p&erson"), (), "user", mark("New person")),
        Act(
            "quick_line", mark("Note &an activity …"), ("Ctrl+Shift+A",), "bolt",
            mark("Note an activity in one line: who, when, which case"), _quick_line, anywhere=True,
        ),
        SEPARATOR,
        Act("open", mark("&Open"), icon="eye", tip=mark("Go to the fields of the record"), do=_tab("open"), hand="Enter"),
        Act(
            "open_window", mark("Open in a &window"), (), "",
            mark("Show it in a window of its own"), _tab("open_in_window"), hand="Shift+Enter",
        ),
        SEPARATOR,
        Act("save", mark("&Save"), ("Ctrl+S",), "device-floppy", mark("Save what was typed"), _tab("save")),
        Act(
            "save_back", mark("Save and go &back"), ("Ctrl+Return", "Ctrl+Enter"), "",
            mark("Save and go back to the list"), _tab("save_back"),
        ),
        Act("discard", mark("&Discard"), (), "", mark("Back to what was saved last"), _tab("discard")),
        Act(
            "resume", mark("Con&tinue unsaved typing"), ("Ctrl+Shift+U",), "edit",
            mark("Bring back what was typed before a crash"), lambda w: w.drafts.resume(),
        ),
        SEPARATOR,
        Act(
            "close_case", mark("C&lose case …"), ("Ctrl+L",), "circle-check",
            mark("Close as won or lost"), lambda w: w.on_case("close_case"),
        ),
        Act("reopen_case", mark("&Reopen case"), (), "lock-open", mark("Unlock a closed case"), lambda w: w.on_case("reopen")),
        Act("call", mark("&Make a call …"), ("Ctrl+Shift+T",), "phone", mark("Dial a number of this record"), _noted("call")),
        Act(
            "note_files", mark("Note &files …"), ("Ctrl+Shift+O",), "inbox",
            mark("Keep mails and other files with this record; they can be dropped on it too"), _noted("note_files"),
        ),
        Act(
            "apply_to_persons", mark("Appl&y to its persons …"), (), "users",
            mark("Give the persons of a company its address, phone and language"), _company("apply_to_persons"),
        ),
        Act(
            "field_history", mark("&History of the field"), ("Ctrl+H",), "history",
            mark("What stood in this field before"), _tab("history_of_field"),
        ),
        Act("public_register", mark("Public re&gister"), (), "external-link", mark("Look the company up in its public register")),
        SEPARATOR,
        Act("previous", mark("Pre&vious"), ("Ctrl+Up",), "chevron-up", mark("Previous record of the list"), _tab("step", -1)),
        Act("next", mark("Ne&xt"), ("Ctrl+Down",), "chevron-down", mark("Next record of the list"), _tab("step", 1)),
    ),
)
VIEW: Final[Menu] = (
    mark("&View"),
    (
        Act("pies", mark("&Pies"), ("F7",), "chart-pie", mark("Show or hide the pies"), lambda w: w.toggle_pies(), switch=True),
        Act(
            "detail", mark("&Details"), ("F9",), "layout-sidebar-right",
            mark("Show or hide the details"), lambda w: w.toggle_detail(), switch=True,
        ),
        Act("columns", mark("&Columns …"), (), "columns", mark("Choose the columns of the list"), _tab("choose_columns")),
        Act("refresh", mark("&Refresh"), ("F5",), "refresh", mark("Read the list anew"), _tab("refresh")),
        SEPARATOR,
        Act("pane_next", mark("&Next pane"), ("F6",), "", mark("Go on to the list, the details, the pies"), _tab("go_pane", 1)),
        Act("pane_back", mark("Pre&vious pane"), ("Shift+F6",), "", mark("Go back a pane"), _tab("go_pane", -1)),
        Act("page_next", mark("Next pa&ge of the details"), ("Ctrl+PgDown",), "", "", _tab("go_page", 1)),
        Act("page_back", mark("Previous page o&f the details"), ("Ctrl+PgUp",), "", "", _tab("go_page", -1)),
        Act("tab_next", mark("Next &tab"), ("Ctrl+Tab",), "", "", lambda w: w.go_tab(1)),
        Act("tab_back", mark("Previous ta&b"), ("Ctrl+Shift+Tab",), "", "", lambda w: w.go_tab(-1)),
        SEPARATOR,
        Act("theme_system", mark("Colours as the &system"), do=lambda w: w.set_theme("system"), group="theme", always=True),
        Act("theme_light", mark("&Light"), (), "sun", mark("Light colours"), lambda w: w.set_theme("light"), "theme", always=True),
        Act("theme_dark", mark("Dar&k"), (), "moon", mark("Dark colours"), lambda w: w.set_theme("dark"), "theme", always=True),
        Act("theme_contrast", mark("&High contrast"), (), "contrast", "", lambda w: w.set_theme("contrast"), "theme", always=True),
    ),
)
TABLES: Final[Menu] = (
    mark("&Tables"),
    (
        Act("all_persons", mark("All &persons"), ("Ctrl+Shift+P",), "user", mark("Every person"), _table("persons")),
        Act("all_companies", mark("All &companies"), (), "building", mark("Every company"), _table("companies")),
        Act(
            "duplicates", mark("Find &duplicates …"), ("Ctrl+Shift+M",), "git-merge",
            mark("Companies and persons that may be there twice"), lambda w: w.sides.show_duplicates(),
        ),
        SEPARATOR,
        Act("statuses", mark("Case &statuses"), (), "flag", mark("Names, colours, order"), _settings("statuses")),
        Act("reasons", mark("Close &reasons"), (), "target", mark("Why won, why lost"), _settings("reasons")),
        Act("activity_types", mark("&Activity types"), (), "checkbox", mark("Meeting, phone call …"), _table("activity_types")),
        Act(
            "activity_templates", mark("Activity te&mplates"), (), "note",
            mark("What a new activity is filled with"), _table("activity_templates"),
        ),
        Act(
            "activity_plans", mark("Activity p&lans"), (), "list",
            mark("Tasks that always follow each other"), _table("activity_plans"),
        ),
        Act("users", mark("&Users and salespeople"), (), "users", mark("Who works here"), _settings("users")),
        Act("teams", mark("&Teams"), (), "users-group", mark("Who works together"), _settings("teams")),
        SEPARATOR,
        Act(
            "bin", mark("&Bin …"), ("Ctrl+Shift+D",), "trash",
            mark("What was deleted, to bring it back"), lambda w: w.sides.show_bin(),
        ),
        SEPARATOR,
        *_code_tables(),
    ),
)
HELP: Final[Menu] = (
    mark("&Help"),
    (
        Act("keys", mark("&Keyboard"), ("F1", "Ctrl+F1"), "help", mark("All keys at a glance"), always=True),
        Act("check", mark("Check the &company file"), (), "shield", mark("Look whether everything is sound")),
        Act("about", mark("&About Kontor"), (), "info-circle", mark("Version and licences"), always=True),
    ),
)
MENUS: Final[tuple[Menu, ...]] = (FILE, EDIT, RECORD, VIEW, TABLES, HELP)
ACTS: Final[dict[str, Act]] = {act.name: act for _title, acts in MENUS for act in acts if act is not None}


def build(window: MainWindow) -> tuple[dict[str, QMenu], dict[str, QAction]]:
    """Fill the menu bar; the menus by their title and the actions by their name."""
    menus: dict[str, QMenu] = {}
    made: dict[str, QAction] = {}
    groups: dict[str, QActionGroup] = {}
    for title, acts in MENUS:
        menu = menus[title] = window.menuBar().addMenu(_(title))
        for act in acts:
            if act is None:
                menu.addSeparator()
                continue
            made[act.name] = _action(window, menu, act)
            if act.group:
                group = groups.setdefault(act.group, QActionGroup(window))
                group.addAction(made[act.name])
    QShortcut(QKeySequence("F10"), window, lambda: _go_to(window.menuBar()))
    return menus, made


def _go_to(bar: QMenuBar) -> None:
    """Qt's own way, Alt, is not there on every system."""
    bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
    bar.setActiveAction(bar.actions()[0])


def _action(window: MainWindow, menu: QMenu, act: Act) -> QAction:
    action = menu.addAction(_(act.text) + (f"\t{act.hand}" if act.hand else ""))
    action.setObjectName(act.name)
    if act.icon:
        action.setIcon(icons.icon(act.icon))
    action.setCheckable(bool(act.group) or act.switch)
    action.setShortcuts([QKeySequence(keys) for keys in act.keys])
    if act.anywhere:
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
    plain.tooltip(action, tip(act))
    do = act.do
    action.triggered.connect((lambda: do(window)) if do is not None else getattr(window, act.name))
    return action


def tip(act: Act) -> str:
    """What a command does, with its keys."""
    words, keys = _(act.tip) if act.tip else actions.plain_words(_(act.text)), act.hand or next(iter(act.keys), "")
    return f"{words} ({keys})" if keys else words

