"""The search over everything, in the middle of the tool bar (Ctrl+K): records of every kind, and commands."""

from __future__ import annotations

import uuid
from collections import deque
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from app.formats import Kind, current
from app.formats.search_marks import Marks, Piece
from app.formats.search_words import words_of
from app.language import _
from app.views import plain, side_windows
from app.views.actions import plain_words, shown_keys
from app.views.search_line import add_glass
from app.views.search_list import VISIBLE, Entry, SearchList

if TYPE_CHECKING:  # the store is imported after the first paint
    from app.store.search import Hit
    from app.views.main_window import MainWindow
    from app.views.screen_tab import ScreenTab

BESIDE: Final = 56  # what is wide beside the letters: the picture, the cross that clears, the margins
PAUSE_MS: Final = 60  # in typing, after which it is searched
COMMANDS: Final = ">"  # what is typed before the name of a command
FEW_COMMANDS: Final = 4  # offered below the records
RECENT: Final = 12
ICONS: Final = {"companies": "building", "persons": "user", "cases": "briefcase", "activities": "calendar"}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: VISIBLE,
    Qt.Key.Key_PageUp: -VISIBLE,
}


class Marked(NamedTuple):
    """A hit with what was hit in it."""

    hit: Hit
    title: list[Piece]
    below: list[Piece]


def _found(session: Any, typed: str) -> tuple[list[Marked], int]:
    """The hits and how many there are in all; runs on a reader's thread."""
    from app.store import search

    hits = search.find(session, typed)
    total = search.count(session, typed) if len(hits) == search.MOST else len(hits)
    return _marked(hits, typed), total


def _recent(session: Any, ids: Sequence[uuid.UUID]) -> list[Marked]:
    from app.store import search

    return _marked(search.recent(session, ids, RECENT), "")


def _marked(hits: Sequence[Hit], typed: str) -> list[Marked]:
    marks = Marks(typed)
    return [Marked(hit, marks.pieces(hit.title), marks.excerpt(hit.title, hit.body)) for hit in hits]


def _sentence(text: str, icon: str = "") -> Entry:
    return Entry([Piece(text, False)], icon=icon)


class SearchBox(QLineEdit):
    """Looks while one types; Enter opens, Ctrl+Enter opens a window of its own, Esc goes back to where one was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._looked_at: deque[uuid.UUID] = deque(maxlen=RECENT)
        self._listed = ""  # what the list below was asked for
        self._enter: bool | None = None  # Enter was quicker than the answer, with Ctrl or without
        self.setMaxLength(1000)
        self.setPlaceholderText(_("Search everything, or > for commands"))
        self.setAccessibleName(_("Search everything"))
        plain.tooltip(self, _("Companies, persons, cases, numbers and notes; > finds commands (Ctrl+K)"))
        add_glass(self, clears=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(self.placeholderText()) + BESIDE)
        self.setMaximumWidth(70 * self.fontMetrics().averageCharWidth())
        self.list = SearchList(window)
        self.list.chosen.connect(self._choose)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.look)
        self.textChanged.connect(lambda: self._timer.start() if self.hasFocus() else None)

    # what the window calls ----------------------------------------------------------------------------------------

    def come(self) -> None:
        """Come to the search from wherever the keyboard is (Ctrl+K)."""
        side_windows.forward(self._window)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.look()

    def note(self, tab: ScreenTab) -> None:
        """Remember the record a tab shows; the last ones are offered before anything is typed."""
        if tab.heading and tab.detail is not None and tab.entity is not None and (id := tab.detail.form.id) is not None:
            if id in self._looked_at:
                self._looked_at.remove(id)
            self._looked_at.appendleft(id)

    # looking ------------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Search for what stands in the box. An answer that comes too late is not shown."""
        self._timer.stop()
        typed, jobs = self.text(), self._window.jobs
        if jobs is None or not self.hasFocus():
            return
        if typed.lstrip().startswith(COMMANDS):
            entries = self._commands(typed.lstrip().removeprefix(COMMANDS))
            self._drop(typed, entries or [_sentence(_("No command is called so. Delete a word, or look in the menus."))])
        elif not words_of(typed):
            jobs.read(self, _recent, list(self._looked_at), done=lambda found: self._show_recent(typed, found), topic="hits")
        else:
            jobs.read(self, _found, typed, done=lambda found: self._show(typed, *found), topic="hits")

    def _show_recent(self, typed: str, found: list[Marked]) -> None:
        entries = [_sentence(_("Looked at or changed last")), *map(self._entry, found)] if found else []
        self._drop(typed, entries or [_sentence(_("Type a name, a number, a word of a note, or > and a command."))])

    def _show(self, typed: str, found: list[Marked], total: int) -> None:
        entries = [self._entry(each) for each in found]
        commands = self._commands(typed)[:FEW_COMMANDS]
        if not entries:
            entries.append(_sentence(_("No record has all these words. Delete one, or only begin it.")))
        elif total > len(found):
            entries.append(_sentence(_more(len(found), total)))
        self._drop(typed, entries + commands)

    def _drop(self, typed: str, entries: list[Entry]) -> None:
        if not self.hasFocus() or typed != self.text():
            return
        self._listed = typed
        self.list.show_entries(entries)
        self.list.place(self)
        if (apart := self._enter) is not None:
            self._enter = None
            self.list.choose_current(apart=apart)

    # rows ---------------------------------------------------------------------------------------------------------

    def _entry(self, found: Marked) -> Entry:
        hit = found.hit
        when = current().text(Kind.DATE, hit.when.astimezone().date()) if hit.when else ""
        kind = _(hit.entity.__labels__[0])
        return Entry(
            found.title or [Piece(kind, False)],
            found.below,
            ICONS.get(hit.entity.__tablename__, "file"),
            f"{kind} · {when}" if when else kind,
            partial(self._window.open_record, hit.entity, hit.id),
            partial(self._window.sides.show_record, hit.entity, hit.id),
        )

    def _commands(self, typed: str) -> list[Entry]:
        """The commands with all these words that can be done now."""
        words, marks = words_of(typed), Marks(typed)
        found = []
        for action in self._offered():
            name = plain_words(action.text().partition("\t")[0])
            known = words_of(f"{name} {action.statusTip() or ''}")
            if all(any(word.startswith(typed_word) for word in known) for typed_word in words):
                keys = shown_keys(action) or action.text().partition("\t")[2]
                found.append(Entry(marks.pieces(name), (), "bolt", keys, action.trigger))
        return found

    def _offered(self) -> list[QAction]:
        """Every command of the menus, in their order."""
        offered = [action for menu in self._window.menus.values() for action in menu.actions()]
        return [a for a in offered if a.isEnabled() and not a.isSeparator() and a.menu() is None and a.objectName() != "search_all"]

    # choosing and leaving -----------------------------------------------------------------------------------------

    def _choose(self, entry: Entry, apart: bool) -> None:
        act = (entry.act_apart if apart else None) or entry.act
        self._leave()
        if act is not None:
            act()

    def _leave(self) -> None:
        """Close the list and go back to where one was."""
        self._timer.stop()
        self._enter = None
        self.list.hide()
        self.clear()
        if (tab := self._window.tab()) is not None:
            tab.take_focus()

    def event(self, event: QEvent) -> bool:
        """Enter, Esc and the arrows belong to the list below, not to the window's commands."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if event.key() in _ENTER or (bare and (event.key() in _MOVES or event.key() == Qt.Key.Key_Escape)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._leave()
        elif key in _ENTER:
            apart = bool(event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier))
            if self.list.isVisible() and self._listed == self.text():
                self.list.choose_current(apart=apart)
            else:
                self._enter = apart  # of what the answer brings
                self.look()
        elif key in _MOVES:
            self.list.move_choice(_MOVES[key])
        else:
            self._enter = None
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.look)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.list.hide()


def _more(shown: int, total: int) -> str:
    from app.store.search import COUNTED

    if total > COUNTED:
        return _("The newest {n} of more than {total}. Type another word to find fewer.").format(n=shown, total=COUNTED)
    return _("The newest {n} of {total}. Type another word to find fewer.").format(n=shown, total=total)
