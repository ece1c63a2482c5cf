"""The sheet behind F1: every key once, by its menu or place, found by its words, no wider than a sheet of paper.

A command's line comes from menus.py, an act's of a list from its ``@action``. A key that belongs to a place rather than to
a command stands in MORE_KEYS.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.formats import fold
from app.language import _, mark
from app.views import actions, menus, plain
from app.views.search_line import search_line

type Row = tuple[str, tuple[str, ...]]  # what is done, by which keys
type Sheet = list[tuple[str, list[Row]]]
PAPER: Final = 720  # points: A4 between its margins, at 96 to the inch
TABS: Final = "Ctrl+1 … 6"
MORE_KEYS: Final[tuple[tuple[str, tuple[tuple[str, str], ...]], ...]] = (
    (
        mark("In a list"),
        (
            (mark("Menu of a row"), "Shift+F10"),
            (mark("Delete the record or the row"), "Del"),
            (mark("First and last row"), "Ctrl+Home / Ctrl+End"),
            (mark("Change a row of a small table"), "F2"),
            (mark("Put a row one place up or down"), "Alt+Up / Alt+Down"),
        ),
    ),
    (
        mark("In the filter by conditions"),
        ((mark("New condition; Ctrl+Del takes one away"), "Ctrl+Ins"),),
    ),
    (
        mark("In the calendar"),
        (
            (mark("Next and previous entry of the day"), "Space / Shift+Space"),
            (mark("Move the entry; up and down too"), "Ctrl+Left / Ctrl+Right"),
            (mark("Make it shorter or longer; up and down too"), "Ctrl+Shift+Left / Ctrl+Shift+Right"),
        ),
    ),
    (mark("In the files of an activity"), ()),
    (
        mark("In the note of a call"),
        ((mark("Stop the clock, or let it go on"), "Ctrl+Space"),),
    ),
    (
        mark("In a field"),
        (
            (mark("Show the list or the calendar, or call the number; Alt+Down too"), "F4"),
            (mark("Today, tomorrow, Friday"), "t, +1, fr"),
            (mark("Next and previous field"), "Tab / Shift+Tab"),
        ),
    ),
    (
        mark("Everywhere"),
        (
            (mark("Back: to the list, then without the pies' filters"), "Esc"),
            (mark("To each tab"), TABS),
            (mark("Close a window of its own"), "Ctrl+W / Ctrl+F4"),
            (mark("The menu bar"), "F10"),
        ),
    ),
)


def key_sheet() -> Sheet:
    """Every command with keys by its menu, then the acts of lists and the keys of places; no key twice."""
    from app.views.attachments import AttachmentsPanel
    from app.views.record_list import RecordList  # they know the store, which comes after the first paint
    from app.views.tabs.calendar import CalendarTab
    from app.views.view_bar import ViewBar

    groups: Sheet = []
    for title, acts in menus.MENUS:
        rows = [(_(act.text), act.keys or ((act.hand,) if act.hand else ())) for act in acts if act is not None]
        groups.append((actions.plain_words(_(title)), rows))
    # whose acts a place has; a test finds those that are missing
    screens: dict[str, tuple[type, ...]] = {mark("In a list"): (RecordList, ViewBar), mark("In the calendar"): (CalendarTab,)}
    screens["In the files of an activity"] = (AttachmentsPanel,)
    for title, more in MORE_KEYS:
        rows = [(_(what), tuple(keys.split(" / ")) if keys != TABS else (keys,)) for what, keys in more]
        own: list[Row] = [
            (_(act.tip or act.text), act.keys) for screen in screens.get(title, ()) for act in actions.acts(screen).values()
        ]
        groups.append((_(title), [*own, *rows]))
    return _once(groups)


def _once(groups: Sheet) -> Sheet:
    """A key that several places know stands where it came first."""
    taken: set[str] = set()
    sheet: Sheet = []
    for title, rows in groups:
        kept: list[Row] = []
        for what, keys in rows:
            if fresh := tuple(key for key in keys if key not in taken):
                taken.update(fresh)
                kept.append((actions.plain_words(what), fresh))
        if kept:
            sheet.append((title, kept))
    return sheet


def found(sheet: Sheet, typed: str) -> Sheet:
    """The lines that hold every word, in what they do, in their keys or in the name of their group."""
    words = fold(typed).split()
    hits = [
        (title, [row for row in rows if all(word in fold(f"{title} {row[0]} {' '.join(row[1])}") for word in words)])
        for title, rows in sheet
    ]
    return [(title, rows) for title, rows in hits if rows]


class KeysDialog(QDialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Keyboard"))
        self._sheet = key_sheet()
        self.search = search_line(_("Find a command or a key (Ctrl+F)"), _("Find a command or a key"))
        self.search.textChanged.connect(self._show)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll, and a screen reader reads it
        self.area.setAccessibleName(_("Keys"))
        buttons = QDialogButtonBox()
        buttons.addButton(QPushButton(_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.area, 1)
        column.addWidget(buttons)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        self._show("")
        room = parent.window().size()
        content = self.area.widget()
        high = content.sizeHint().height() if content is not None else 0
        self.resize(min(PAPER, room.width() - 40), min(high + 120, room.height() - 40))
        self.search.setFocus()
        self.finished.connect(self.deleteLater)

    def _show(self, typed: str) -> None:
        sheet = found(self._sheet, typed)
        content = QWidget()
        columns = QHBoxLayout(content)
        columns.setContentsMargins(8, 8, 8, 8)
        columns.setSpacing(32)
        for part in halves(sheet):
            columns.addLayout(_grid(part), 1)
        if not sheet:
            columns.addWidget(plain.PlainLabel(_("No command has these words."), kind="muted"), 0, Qt.AlignmentFlag.AlignTop)
        self.area.setWidget(content)
        lines = [f"{what}: {', '.join(keys)}" for _title, rows in sheet for what, keys in rows]
        self.area.setAccessibleDescription("; ".join(lines))


def halves(sheet: Sheet) -> list[Sheet]:
    """Groups in two columns of about the same height."""
    heights = [len(rows) + 2 for _title, rows in sheet]
    cut = min(range(len(sheet) + 1), key=lambda n: abs(sum(heights[:n]) - sum(heights[n:])), default=0)
    return [sheet[:cut], sheet[cut:]]


def _grid(part: Iterable[tuple[str, Sequence[Row]]]) -> QVBoxLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    at = 0
    for title, rows in part:
        grid.addWidget(plain.PlainLabel(title, kind="strong"), at, 0, 1, 2)
        for n, (what, keys) in enumerate(rows, 1):
            grid.addWidget(plain.PlainLabel(what, wrap=True), at + n, 0)
            grid.addWidget(plain.PlainLabel(" / ".join(keys), kind="muted"), at + n, 1, Qt.AlignmentFlag.AlignTop)
        at += len(rows) + 2
        grid.setRowMinimumHeight(at - 1, 8)
    column = QVBoxLayout()
    column.addLayout(grid)
    column.addStretch(1)
    return column
