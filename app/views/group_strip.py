"""The groups of a list above its rows: how many rows each has and what they are worth. One click goes to its first row."""

from __future__ import annotations

import uuid
from decimal import Decimal
from itertools import accumulate
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.models.fields import Described, field_of
from app.models.types import rounded
from app.store import grouping
from app.store.filters import place_of
from app.store.grouping import GroupOf
from app.store.listing import Listing
from app.views import plain, theme
from app.views.filter_words import place_words, value_word
from app.views.jobs import Jobs
from app.views.record_table import RecordTable
from app.views.small_table import Column, Line, SmallTable

SHOWN: Final = 5  # groups before the strip scrolls


class GroupStrip(QWidget):
    """Follows the rows of a table by itself; hidden while they stand in no groups."""

    filtered = Signal(object)  # the Condition that leaves one group

    def __init__(self, jobs: Jobs, rows: RecordTable, amounts: tuple[str, ...]) -> None:
        super().__init__()
        self._jobs, self._rows, self._amounts = jobs, rows, amounts
        self._listing: Listing | None = None
        self.groups: list[GroupOf] = []
        self.table: SmallTable | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        rows.rows.counted.connect(lambda count: self._ask())
        self.hide()

    def _ask(self) -> None:
        listing = self._rows.rows.listing
        if not listing.group:
            self.hide()
            return
        self._jobs.read(
            self, grouping.groups, listing, self._amounts, done=lambda found: self._show(listing, found), topic="groups"
        )

    def _show(self, listing: Listing, found: list[GroupOf]) -> None:
        if self._listing is None or listing.group != self._listing.group or self.table is None:
            self._make(listing)
        self._listing, self.groups = listing, found
        table, how = self.table, formats.current()
        assert table is not None
        d = place_of(listing.entity, listing.group).field
        lines = []
        for group in found[: grouping.MOST_GROUPS]:
            sums = (_sums(group.sums[amount]) for amount in self._amounts)
            lines.append(Line(None, (group_word(d, group), how.text(Kind.NUMBER, group.count), *sums)))
        table.show_lines(lines)
        table.setFixedHeight(theme.ROW * min(SHOWN, max(1, len(lines))) + table.horizontalHeader().sizeHint().height() + 2)
        self.setVisible(bool(found))

    def _make(self, listing: Listing) -> None:
        """The table anew: its first column bears the name of the field."""
        if self.table is not None:
            self.table.hide()
            self._column.removeWidget(self.table)
            self.table.deleteLater()
        name = place_words(listing.entity, listing.group)
        labels = (_(field_of(listing.entity, amount).field.label) for amount in self._amounts)
        columns = (Column(name, stretch=True), Column(_("Number"), Kind.NUMBER), *(Column(label, Kind.NUMBER) for label in labels))
        table = self.table = SmallTable(columns, _("Groups: {field}").format(field=name))
        table.setProperty("kind", "flat")
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        plain.tooltip(table, _("A click goes to the first row of a group; Enter or a double click filters for it"))
        table.selectionModel().currentRowChanged.connect(lambda now, before: self._go(now.row()))
        table.clicked.connect(lambda index: self._go(index.row()))
        table.activated.connect(lambda index: self._filter(index.row()))
        self._column.addWidget(table)

    def _go(self, at: int) -> None:
        """Show the first row of a group on top."""
        starts = [0, *accumulate(group.count for group in self.groups)]
        if 0 <= at < len(self.groups):
            row = self._rows.rows.index(starts[at], max(0, self._rows.horizontalHeader().logicalIndex(0)))
            self._rows.scrollTo(row, QAbstractItemView.ScrollHint.PositionAtTop)

    def _filter(self, at: int) -> None:
        if self._listing is not None and 0 <= at < len(self.groups):
            condition = grouping.condition_of(self._listing.entity, self._listing, self.groups[at])
            if condition is not None:
                self.filtered.emit(condition)


def group_word(d: Described, group: GroupOf) -> str:
    """What a group is called: "Negotiation", "November 2026", "none"."""
    if group.value is None:
        return _("none")
    if d.kind is Kind.DATE:
        return formats.current().month(group.value)
    if isinstance(group.value, uuid.UUID):
        return group.text or "?"
    return group.value if d.kind is Kind.CODES else value_word(d, group.value, {})


def _sums(sums: dict[str, Decimal]) -> str:
    """The sums in all currencies, the biggest first."""
    how = formats.current()
    parts = sorted(sums.items(), key=lambda item: -item[1])
    return " · ".join(f"{how.text(Kind.NUMBER, rounded(total, 0))} {money}".strip() for money, total in parts)
