"""What a screen can do: each act said once on its method, with its name, keys and icon.

To add an act: ``@action("Filter by this value", "Alt+F3", icon="filter")`` on a method. Its menu entry, its shortcut,
its tooltip and its line on the keyboard sheet follow.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.language import _
from app.views import icons, plain

_MARK = "__act__"
_SPEC = "act"  # the property of a QAction that holds its Act
Context = Qt.ShortcutContext


@dataclass(frozen=True, slots=True)
class Act:
    """One act of a screen. `when` names the method or property that says whether it can be done now."""

    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    when: str = ""
    tip: str = ""


def action[F: Callable[..., Any]](
    text: str, shortcut: str | tuple[str, ...] = "", *, icon: str = "", when: str = "", tip: str = ""
) -> Callable[[F], F]:
    """Declare a method as an act. `text` may hold an access key ("&Filter"); further keys do the same."""
    keys = (shortcut,) if isinstance(shortcut, str) else shortcut
    act = Act(text, tuple(key for key in keys if key), icon, when, tip)

    def marked(method: F) -> F:
        setattr(method, _MARK, act)
        return method

    return marked


def acts(screen: type) -> dict[str, Act]:
    """The acts of a kind of screen by method, in the order they are written; those of its bases come first."""
    found: dict[str, Act] = {}
    for kind in reversed(screen.__mro__):
        for name, member in vars(kind).items():
            if (act := getattr(member, _MARK, None)) is not None:
                found[name] = act  # a method that is only written anew stays the act it was
    return found


def collect(screen: QWidget, context: Context = Context.WidgetWithChildrenShortcut) -> list[QAction]:
    """Make the acts of a screen real: their keys work while the focus is in it."""
    made = []
    for name, act in acts(type(screen)).items():
        entry = QAction(_(act.text), screen)
        entry.setObjectName(name)
        entry.setProperty(_SPEC, act)
        if act.icon:
            entry.setIcon(icons.icon(act.icon))
        entry.setShortcuts([QKeySequence(key) for key in act.keys])
        entry.setShortcutContext(context)
        words = plain_words(_(act.tip or act.text))
        plain.tooltip(entry, f"{words} ({shown_keys(entry)})" if act.keys else words)
        entry.setStatusTip(words)
        entry.triggered.connect(_caller(screen, name))
        screen.addAction(entry)
        made.append(entry)
    refresh(screen)
    return made


def refresh(screen: QWidget) -> None:
    """Let each act be offered only when it can be done. Call it when that may have changed; menus do so by themselves."""
    for entry in screen.actions():
        act = entry.property(_SPEC)
        if isinstance(act, Act) and act.when:
            can = getattr(screen, act.when)
            entry.setEnabled(bool(can() if callable(can) else can))


def fill(menu: QMenu, entries: Iterable[QAction | None]) -> QMenu:
    """Put acts into a menu; None is a line between them."""
    owners = set()
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        menu.addAction(entry)
        if isinstance(owner := entry.parent(), QWidget):
            owners.add(owner)

    def ask_again() -> None:
        for owner in owners:
            refresh(owner)

    menu.aboutToShow.connect(ask_again)
    return menu


def shown_keys(entry: QAction) -> str:
    """The first keys of an act as the user's keyboard has them."""
    return entry.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def sheet(window: QWidget) -> list[tuple[str, str]]:
    """Every act with keys in a window and all it holds, for the sheet of keys: what it does, and its keys."""
    lines = dict.fromkeys(
        (plain_words(entry.text()), ", ".join(keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in entry.shortcuts()))
        for entry in _entries(window)
        if entry.shortcuts()
    )
    return list(lines)


def clashes(window: QWidget) -> list[str]:
    """Keys that would do nothing in this window, since two acts want them at once."""
    found = []
    for (one, here, first), (other, there, second) in combinations(_keyed(window), 2):
        if one == other and _meet(here, there):
            found.append(f"{one}: {first} / {second}")
    return found


def plain_words(text: str) -> str:
    """A menu text without access key and dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip(" …")


def _caller(screen: QWidget, name: str) -> Callable[[], None]:
    def call() -> None:
        getattr(screen, name)()

    return call


def _entries(window: QWidget) -> Iterator[QAction]:
    for widget in (window, *window.findChildren(QWidget)):
        yield from (entry for entry in widget.actions() if entry.parent() is widget)


def _keyed(window: QWidget) -> Iterator[tuple[str, tuple[QWidget, Context], str]]:
    """Keys, where they work, and what they do."""
    for entry in _entries(window):
        owner = entry.parent()
        for keys in entry.shortcuts():
            if isinstance(owner, QWidget):
                yield keys.toString(), (owner, entry.shortcutContext()), plain_words(entry.text())
    for shortcut in window.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget):
            yield shortcut.key().toString(), (owner, shortcut.context()), owner.objectName() or type(owner).__name__


def _meet(one: tuple[QWidget, Context], other: tuple[QWidget, Context]) -> bool:
    """Whether a focus can lie in both places. What is limited to one widget is shadowed by nothing but itself."""
    (here, inner), (there, outer) = one, other
    if here.window() is not there.window() and Context.ApplicationShortcut not in (inner, outer):
        return False
    if _on_other_pages(here, there):
        return False
    wide = (Context.WindowShortcut, Context.ApplicationShortcut)
    if inner in wide or outer in wide:
        return True
    if Context.WidgetShortcut in (inner, outer):
        return here is there
    return here is there or here.isAncestorOf(there) or there.isAncestorOf(here)


def _on_other_pages(here: QWidget, there: QWidget) -> bool:
    """Whether only one of them can be seen at a time."""
    stacks = (s for s in here.window().findChildren(QStackedWidget) if s.isAncestorOf(here) and s.isAncestorOf(there))
    return any(_page(stack, here) is not _page(stack, there) for stack in stacks)


def _page(stack: QStackedWidget, widget: QWidget) -> QWidget | None:
    pages = (stack.widget(at) for at in range(stack.count()))
    return next((page for page in pages if page is widget or (page is not None and page.isAncestorOf(widget))), None)
