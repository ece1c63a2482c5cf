"""The strip above the calendar: which view, which days, whose calendars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from app.language import _, mark
from app.services.calendar import Colleagues
from app.store.listing import Ref
from app.views import icons, plain
from app.views.calendar import days

ME: Final = "me"
ALL: Final = "all"
NAMES: Final[dict[days.Kind, tuple[str, str]]] = {
    "month": (mark("&Month"), "1"),
    "week": (mark("&Week"), "2"),
    "day": (mark("&Day"), "3"),
    "agenda": (mark("&Agenda"), "4"),
}


class Strip(QWidget):
    kind_chosen = Signal(str)
    turned = Signal(int)
    today_wanted = Signal()
    colleagues_chosen = Signal(object)  # the new list: ME, ALL, or ids in hex

    def __init__(self, kind: days.Kind) -> None:
        super().__init__()
        self._chosen: list[str] = [ME]
        self._people = Colleagues([], [])
        self._me: Ref | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(4)
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        for each, (name, key) in NAMES.items():
            button = self.buttons[each] = QPushButton(_(name))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(each == kind)
            group.addButton(button)
            plain.tooltip(button, f"{_(name).replace('&', '')} ({key})")
            button.clicked.connect(lambda on, each=each: self.kind_chosen.emit(each))
            row.addWidget(button)
        row.addSpacing(12)
        self.back = self._arrow("chevron-left", _("Earlier (PgUp)"), lambda: self.turned.emit(-1))
        self.now = QPushButton(_("Today"))
        self.now.setAutoDefault(False)
        plain.tooltip(self.now, _("Go to today (T)"))
        self.now.clicked.connect(self.today_wanted)
        self.on = self._arrow("chevron-right", _("Later (PgDown)"), lambda: self.turned.emit(1))
        for widget in (self.back, self.now, self.on):
            row.addWidget(widget)
        row.addSpacing(8)
        self.title = plain.PlainLabel("", kind="title", elide=True)
        row.addWidget(self.title, 1)
        self.whose = QToolButton()
        self.whose.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.whose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.whose.setIcon(icons.icon("users"))
        plain.tooltip(self.whose, _("Whose calendar: yours, colleagues', teams' (C)"))
        self.menu = QMenu(self.whose)
        self.whose.setMenu(self.menu)
        row.addWidget(self.whose)

    def _arrow(self, icon: str, words: str, act: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setAccessibleName(words)
        plain.tooltip(button, words)
        button.clicked.connect(act)
        return button

    def show_kind(self, kind: days.Kind, day: dt.date) -> None:
        self.buttons[kind].setChecked(True)
        self.title.setText(days.title(kind, day))

    def show_colleagues(self, people: Colleagues, chosen: Sequence[str]) -> None:
        """Offer everybody there is; those chosen are ticked and named."""
        self._people, self._chosen, me = people, list(chosen), people.me
        self._me = me
        self.menu.clear()
        everybody = self._entry(_("Everybody"), ALL, ALL in chosen)
        if me is not None:
            self._entry(_("Me ({name})").format(name=me.text), ME, ME in chosen)
        for refs in (people.users, people.teams):
            self.menu.addSeparator()
            for ref in refs:
                if me is None or ref.id != me.id:
                    self._entry(ref.text, ref.id.hex, ref.id.hex in chosen)
        names = self._names()
        self.whose.setText(plain.literal(names))
        self.whose.setAccessibleName(_("Calendar of {names}").format(names=names))
        everybody.setChecked(ALL in chosen)

    def _names(self) -> str:
        if ALL in self._chosen:
            return _("Everybody")
        refs = [ref for each in (self._people.users, self._people.teams) for ref in each if ref.id.hex in self._chosen]
        names = ([_("Me")] if ME in self._chosen else []) + [ref.text for ref in refs]
        return ", ".join(names) if len(names) <= 2 else _("{n} calendars").format(n=len(names))

    def _entry(self, words: str, key: str, on: bool) -> QAction:
        entry = self.menu.addAction(plain.literal(words))
        entry.setCheckable(True)
        entry.setChecked(on)
        entry.triggered.connect(lambda checked: self.colleagues_chosen.emit(self._with(key, checked)))
        return entry

    def _with(self, key: str, on: bool) -> list[str]:
        """Everybody excludes the others; without any it is everybody's."""
        if key == ALL:
            return [ALL] if on else [ME]
        rest = [each for each in self._chosen if each not in (ALL, key)]
        return ([*rest, key] if on else rest) or [ALL if self._me is None else ME]
