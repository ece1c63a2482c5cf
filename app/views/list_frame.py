"""What stands around the table of a list: search and filters above, the way to a new record and the sums below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.views import icons, plain, theme
from app.views.chips import Chip, Chips
from app.views.empty import EmptyState

_SIDE = 3 * theme.GRID


class ListFrame:
    """Lays out a list; the list itself says what happens."""

    def __init__(self, owner: QWidget, table: QWidget, one: str, many: str) -> None:
        self.search = self._search(many)
        self.filters = QToolButton()
        self.filters.setIcon(icons.icon("filter"))
        self.filters.setText(_("Filter"))
        self.filters.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        plain.tooltip(self.filters, _("Add a filter (Shift+F3)"))
        self.new_button = self._new(one)
        self.add_row = self._new(one)
        self.add_row.setProperty("kind", "flat")
        self.add_row.setStyleSheet("text-align: left; border-radius: 0;")
        self.add_row.setFixedHeight(theme.ROW)
        self.chips = Chips()
        self.nothing = EmptyState("inbox", "")
        self.table = table
        self.middle = QStackedWidget()
        self.middle.addWidget(table)
        self.middle.addWidget(self.nothing)
        self.count = plain.PlainLabel("", kind="muted")
        self.chosen = plain.PlainLabel("", kind="tag")
        self.sums = plain.PlainLabel("", kind="strong", elide=True)
        self.sums.setFont(theme.figures(self.sums.font()))
        self.sums.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lay(owner)

    def show_rows(self, there_are: bool) -> None:
        """The rows, or what is said where there are none."""
        self.middle.setCurrentWidget(self.table if there_are else self.nothing)
        self.add_row.setVisible(there_are)

    def show_chips(self, chips: list[Chip]) -> None:
        self.chips.set_chips(chips)
        self._strip.setContentsMargins(_SIDE, 0, _SIDE, 8 if chips else 0)

    def show_picked(self, n: int) -> None:
        """How many rows are selected, once there are several."""
        self.chosen.setVisible(n > 1)
        self.chosen.setText(_("{n} selected").format(n=formats.current().text(Kind.NUMBER, n)))

    @staticmethod
    def _search(many: str) -> QLineEdit:
        search = QLineEdit()
        search.setPlaceholderText(_("Search {kinds} (F3)").format(kinds=many))
        search.setClearButtonEnabled(True)
        search.addAction(icons.icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        search.setMinimumWidth(160)
        search.setMaximumWidth(340)
        search.setAccessibleName(_("Search"))
        return search

    @staticmethod
    def _new(one: str) -> QPushButton:
        text = _("New {kind}").format(kind=one)
        button = QPushButton(icons.icon("plus", "accent"), plain.literal(text))
        plain.tooltip(button, f"{text} (Ctrl+N)")
        return button

    def _lay(self, owner: QWidget) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(_SIDE, 8, _SIDE, 8)
        top.setSpacing(8)
        top.addWidget(self.search, 2)
        top.addWidget(self.filters)
        top.addStretch(1)
        top.addWidget(self.new_button)
        strip = self._strip = QVBoxLayout()
        strip.setContentsMargins(_SIDE, 0, _SIDE, 0)
        strip.addWidget(self.chips)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE + 8, 4, _SIDE + 8, 4)
        foot.setSpacing(12)
        foot.addWidget(self.count)
        foot.addWidget(self.chosen)
        foot.addWidget(self.sums, 1)
        self.chosen.hide()
        line = QFrame()
        line.setProperty("kind", "line")
        line.setFixedHeight(1)
        column = QVBoxLayout(owner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(strip)
        column.addWidget(self.middle, 1)
        column.addWidget(self.add_row)
        column.addWidget(line)
        column.addLayout(foot)
