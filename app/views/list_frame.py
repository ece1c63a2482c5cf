"""What stands around the table of a list: search and filters above, the way to a new record and the sums below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.language import _
from app.views import icons, plain, reading_order, theme
from app.views.chips import Chip, Chips
from app.views.empty import EmptyState, Offer
from app.views.jobs import Jobs
from app.views.picked_bar import PickedBar
from app.views.search_line import search_line
from app.views.undo_bar import UndoBar

_SIDE = 3 * theme.GRID
_LOW = 300  # such a list has no room to spare for a second way to a new record


class Sums(plain.PlainLabel):
    """The sums of some amounts in several currencies; where the room is short, the smaller ones are left out."""

    def __init__(self) -> None:
        super().__init__("", kind="strong", elide=True)
        self.setFont(theme.figures(self.font()))
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._amounts: list[tuple[str, list[str]]] = []
        self._exact = ""

    def show_sums(self, amounts: Sequence[tuple[str, list[str]]], exact: str) -> None:
        """Each amount by its name with its sums, the biggest first; `exact` is for the tooltip."""
        self._amounts, self._exact = list(amounts), exact
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        most = max((len(sums) for _name, sums in self._amounts), default=0)
        texts = [self._text(n) for n in range(most, 0, -1)]
        room = self.contentsRect().width()
        fitting = (text for text in texts if self.fontMetrics().horizontalAdvance(text) <= room)
        self.setText(next(fitting, texts[-1] if texts else ""))
        plain.tooltip(self, self._exact)

    def _text(self, n: int) -> str:
        parts = (f"{name}  {' · '.join(sums[:n])}{' …' if len(sums) > n else ''}" for name, sums in self._amounts if sums)
        return "      ".join(parts)


class ListFrame:
    """Lays out a list; the list itself says what happens."""

    def __init__(self, owner: QWidget, jobs: Jobs, table: QWidget, views: QWidget, one: str, many: str) -> None:
        self.views = views
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
        self.picked = PickedBar()
        self.below = QStackedWidget()  # of the rows: the way to a new one, or what can be done with those selected
        self.below.setFixedHeight(theme.ROW)
        for strip in (self.add_row, self.picked):
            self.below.addWidget(strip)
        self.undo_bar = UndoBar(jobs)
        self.sums = Sums()
        self._there_are, self._low = True, False
        self._lay(owner)
        reading_order.follow(self.views.focusProxy() or self.views, self.search, self.filters, self.new_button)
        reading_order.put_after(self.new_button, [table])

    def put_above[W: QWidget](self, strip: W) -> W:
        """Put a strip between the filters and the rows."""
        self._column.insertWidget(self._column.indexOf(self.middle), strip)
        return strip

    def show_rows(self, there_are: bool) -> None:
        """The rows, or what is said where there are none."""
        self.middle.setCurrentWidget(self.table if there_are else self.nothing)
        self._there_are = there_are
        self._show_below()
        self._order()

    def show_nothing(self, icon: str, words: str, offers: Sequence[Offer]) -> None:
        """Say why there are no rows, and what one can do about it."""
        self.nothing.show_state(icon, words, offers)
        self.show_rows(False)

    def fit(self, height: int) -> None:
        """Make the best of a low list: its rows matter most."""
        self._low = height < _LOW
        self._show_below()

    def show_chips(self, chips: list[Chip]) -> None:
        self.chips.set_chips(chips)
        self._order()
        self._strip.setContentsMargins(_SIDE, 0, _SIDE, 8 if chips else 0)

    def show_picked(self, n: int) -> None:
        """How many rows are selected and what can be done with them, once there are several."""
        self.picked.show_count(n)
        self.below.setCurrentWidget(self.picked if n > 1 else self.add_row)
        self._show_below()

    def _order(self) -> None:
        """Chips and what is offered instead of rows come and go; Tab finds them where they stand."""
        # After what stays, not before the table: who asks Qt what comes before a chip loses it together with the chip.
        reading_order.put_after(self.new_button, [self.chips])
        reading_order.put_after(self.table, [self.nothing, self.below, self.undo_bar])

    def _show_below(self) -> None:
        spare = self._low and self.below.currentWidget() is self.add_row
        self.below.setVisible(self._there_are and not spare)

    @staticmethod
    def _search(many: str) -> QLineEdit:
        search = search_line(_("Search {kinds} (F3)").format(kinds=many))
        search.setMinimumWidth(160)
        search.setMaximumWidth(340)
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
        top.addWidget(self.views)
        top.addWidget(self.search, 1000)  # first of all the search, as wide as it may be
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
        foot.addWidget(self.sums, 1)
        line = QFrame()
        line.setProperty("kind", "line")
        line.setFixedHeight(1)
        column = self._column = QVBoxLayout(owner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(strip)
        column.addWidget(self.middle, 1)
        column.addWidget(self.below)
        column.addWidget(self.undo_bar)
        column.addWidget(line)
        column.addLayout(foot)
