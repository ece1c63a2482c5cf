"""The page Timeline: what happened with a company, a person or a case, in one line of time, and what is planned."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.formats import Kind
from app.language import _, mark, ngettext
from app.models import Activity, Case, Company, Entity, Person
from app.services import timeline
from app.services.timeline import Item, Sort, Timeline, Totals
from app.store.journal import Changes
from app.views import icons, plain, theme
from app.views.day_list import ICONS, weekday
from app.views.empty import EmptyState, Offer
from app.views.jobs import Jobs
from app.views.plan_dialog import PlanDialog
from app.views.quick_line import QuickLineBar

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
PAGE: Final = 100
LEAST: Final = 3 * theme.ROW  # high, no more than a form asks for
NAMES: Final = {
    Sort.PLANNED: mark("Planned"),
    Sort.ACTIVITIES: mark("Activities"),
    Sort.MAILS: mark("E-mails"),
    Sort.CASES: mark("Cases"),
    Sort.CHANGES: mark("Changes"),
}
_PICTURES: Final = {Sort.CASES: "briefcase", Sort.CHANGES: "edit"}
_SIDE, _ICON, _WHEN = 12, 16, 104


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.items: list[Item] = []

    def show(self, items: list[Item]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "  ·  ".join(part for part in (when(item), item.title, item.beside, item.text) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain.tooltip_text("\n".join(part for part in (when(item), item.title, item.beside, item.text) if part))
        return None


def when(item: Item) -> str:
    how = formats.current()
    if item.day is None:
        return _("some time")
    clock = how.text(Kind.TIME, item.clock) if item.clock is not None else ""
    return f"{weekday(item.day)} {how.text(Kind.DATE, item.day)} {clock}".rstrip()


class _Painter(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model: Any = index.model()
        lines = 3 if model.items[index.row()].text else 2
        return QSize(240, option.fontMetrics.height() * lines + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model: Any = index.model()
        item, tokens, rect, state = model.items[index.row()], theme.tokens(), option.rect, option.state
        painter.save()
        painter.setFont(option.font)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        high = option.fontMetrics.height()
        top = rect.top() + 7
        name = ICONS[item.symbol] if item.symbol is not None else _PICTURES[item.sort]
        colour = theme.legible(item.colour or tokens.muted, tokens.surface)
        icons.paint(painter, QRect(rect.left() + _SIDE, top + (high - _ICON) // 2, _ICON, _ICON), name, QColor(colour))
        left = rect.left() + _SIDE + _ICON + 12
        room = rect.right() - _SIDE - left
        self._write(painter, QRect(left, top, room, high), item.title, tokens.text, bold=item.open)
        late = item.open and item.day is not None and item.day < dt.date.today()
        head = "  ·  ".join(part for part in (when(item), item.beside) if part)
        if item.files:
            head += "  ·  " + ngettext("{n} file", "{n} files", item.files).format(n=item.files)
        self._write(painter, QRect(left, top + high, room, high), head, tokens.late if late else tokens.muted)
        if item.text:
            self._write(painter, QRect(left, top + 2 * high, room, high), item.text, tokens.text)
        painter.setPen(QColor(tokens.border))
        painter.drawLine(left, rect.bottom(), rect.right() - _SIDE, rect.bottom())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, text: str, colour: str, *, bold: bool = False) -> None:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class _List(QListView):
    opened = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class TimelinePage(QWidget):
    """`counted` says how many activities are open, for the title of the page."""

    open_requested = Signal(object, object)  # entity, id
    new_requested = Signal(object, object, object)
    told = Signal(str)
    written = Signal(str)  # the name of a write, so that an undo can be offered

    def __init__(self, jobs: Jobs, entity: type[Entity]) -> None:
        super().__init__()
        self._jobs, self._entity = jobs, entity
        self._id: uuid.UUID | None = None
        self._links: dict[str, Any] = {}
        self._titles: dict[str, str] = {}
        self._limit, self._stale = PAGE, False
        self.list = _List()
        self.rows = _Model(self.list)
        self.list.setModel(self.rows)
        self.list.setItemDelegate(_Painter(self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(_("Timeline"))
        self.list.opened.connect(self.open)
        self.list.doubleClicked.connect(lambda index: self.open())
        self.filters = {sort: self._filter(sort) for sort in Sort}
        self.new_button = QPushButton(icons.icon("plus", "accent"), _("New activity"))
        self.new_button.setProperty("kind", "flat")
        self.new_button.setAutoDefault(False)
        self.new_button.clicked.connect(self.new)
        self.plan_button = QPushButton(icons.icon("list", "accent"), _("Assign a plan …"))
        self.plan_button.setProperty("kind", "flat")
        self.plan_button.setAutoDefault(False)
        plain.tooltip(self.plan_button, _("Make all tasks of an activity plan at once"))
        self.plan_button.clicked.connect(self.assign)
        self.sums = plain.PlainLabel("", kind="muted", elide=True)
        self.more_button = QPushButton(_("Show more"))
        self.more_button.setProperty("kind", "flat")
        self.more_button.setAutoDefault(False)
        self.more_button.clicked.connect(self._show_more)
        offers = [Offer(_("New activity"), self.new, "plus")]
        self.nothing = EmptyState("history", _("Nothing happened yet that is shown here."), offers)
        for button in self.nothing.buttons:
            button.setAutoDefault(False)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        self.line = QuickLineBar(jobs)
        self.line.told.connect(self.told)
        self.line.undo_offered.connect(self.written)
        self._build()
        jobs.committed.connect(self._news)

    def show_record(self, id: uuid.UUID | None, links: dict[str, Any], titles: dict[str, str]) -> None:
        """`links` are what a new activity of this record starts with, `titles` what they are called."""
        if id != self._id:
            self._limit = PAGE
        self._id, self._links, self._titles = id, links, titles
        self.line.set_links(links)
        self._ask()

    def new(self) -> None:
        if self._id is not None:
            self.new_requested.emit(Activity, dict(self._links), dict(self._titles))

    def assign(self) -> None:
        """Make all tasks of a plan for this record."""
        if self._id is not None:
            dialog = PlanDialog(self, self._jobs, self._links)
            dialog.assigned.connect(self.written)
            dialog.open()

    def open(self) -> None:
        at = self.list.currentIndex().row()
        item = self.rows.items[at] if 0 <= at < len(self.rows.items) else None
        if item is not None and item.entity is not None:
            self.open_requested.emit(item.entity, item.id)

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if self._stale:
            self._ask()

    def _ask(self) -> None:
        """Read when it is seen; a page behind others waits."""
        self._stale = not self.isVisible()
        if self._id is None:
            self._show(Timeline([], False))
        elif not self._stale:
            sorts = frozenset(sort for sort, button in self.filters.items() if button.isChecked())
            self._jobs.read(self, timeline.of, self._entity, self._id, sorts, self._limit, done=self._show, topic="timeline")
            self._jobs.read(self, timeline.totals, self._entity, self._id, done=self._show_totals, topic="totals")

    def _show(self, found: Timeline) -> None:
        at = self.list.currentIndex().row()
        self.rows.show(found.items)
        if found.items:
            self.list.setCurrentIndex(self.rows.index(min(max(at, 0), len(found.items) - 1), 0))
        self.more_button.setVisible(found.more)
        self.stack.setCurrentWidget(self.list if found.items else self.nothing)

    def _show_totals(self, found: Totals) -> None:
        how = formats.current()
        parts = [ngettext("{n} finished", "{n} finished", found.activities).format(n=found.activities)]
        if found.minutes:
            parts.append(_("{h} h {m} min").format(h=found.minutes // 60, m=found.minutes % 60))
        parts += [how.text(Kind.MONEY, amount, currency=currency or None) for currency, amount in sorted(found.costs.items())]
        if found.last_contact is not None:
            parts.append(_("last contact {day}").format(day=how.text(Kind.DATE, found.last_contact)))
        self.sums.setText("  ·  ".join(parts))

    def _show_more(self) -> None:
        self._limit += PAGE
        self._ask()

    def _news(self, changes: Changes) -> None:
        if self._id is not None and changes.touches((Activity, Case, Company, Person)):
            self._ask()

    def _filter(self, sort: Sort) -> QToolButton:
        button = QToolButton()
        button.setText(_(NAMES[sort]))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setCheckable(True)
        button.setChecked(True)
        button.toggled.connect(lambda on: self._ask())
        return button

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(_SIDE, 8, _SIDE, 4)
        top.setSpacing(4)
        for button in self.filters.values():
            top.addWidget(button)
        top.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 4, _SIDE, 4)
        foot.addWidget(self.new_button)
        foot.addWidget(self.plan_button)
        foot.addWidget(self.more_button)
        foot.addWidget(self.sums, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # takes what is left of a page
        self.setMinimumHeight(LEAST)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(0)
        noting = QHBoxLayout()
        noting.setContentsMargins(_SIDE, 8, _SIDE, 0)
        noting.addWidget(self.line)
        column.addLayout(noting)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
