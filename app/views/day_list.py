"""The lines of My day under their headings: what it is, when, about what and with whom, and how late."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app import formats
from app.formats import Kind, weeks
from app.language import _, mark
from app.models.activity import Symbol
from app.models.case import Priority
from app.services.my_day import Day, IdleCase, Task
from app.services.my_day_query import Section
from app.views import icons, marks, plain, theme

Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
HEADINGS: Final = {
    Section.OVERDUE: mark("Overdue"),
    Section.TODAY: mark("Today"),
    Section.SOON: mark("Next seven days"),
    Section.ANY_TIME: mark("Without a date"),
    Section.CASES: mark("Cases with no next step"),
}
ICONS: Final = {
    Symbol.TASK: "checkbox",
    Symbol.MEETING: "users-group",
    Symbol.CALL: "phone",
    Symbol.EMAIL: "mail",
    Symbol.LETTER: "inbox",
    Symbol.DOCUMENT: "file-text",
    Symbol.NOTE: "note",
}
_SIDE, _CIRCLE, _ICON = 16, 16, 16
_WHEN, _URGENCY = 132, 110  # wide

Entry = Task | IdleCase
Line = Section | Entry


class DayModel(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.lines: list[Line] = []
        self.counts: dict[Section, tuple[int, int]] = {}  # shown, and how many more there are
        self.today = dt.date.today()

    def show(self, day: Day, today: dt.date) -> None:
        self.beginResetModel()
        self.today, self.lines, self.counts = today, [], {}
        for section in Section:
            entries: list[Entry] = [*day.cases] if section is Section.CASES else [t for t in day.tasks if t.section is section]
            if entries:
                self.counts[section] = len(entries), day.more.get(section, 0)
                self.lines += [section, *entries]
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], Section):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.words(line)
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(line, Section):
            return plain.tooltip_text(self.words(line))
        return None

    def words(self, line: Line) -> str:
        """A line as it is read aloud and typed ahead to."""
        if isinstance(line, Section):
            shown, more = self.counts[line]
            return f"{_(HEADINGS[line])} ({shown + more})"
        return "  ·  ".join(part for part in (subject(line), self.when(line), about(line), self.urgency(line)[1]) if part)

    def when(self, line: Entry) -> str:
        how = formats.current()
        if isinstance(line, IdleCase):
            return str(line.number or "")
        if line.day is None:
            return ""
        clock = how.text(Kind.TIME, line.clock) if line.clock is not None else ""
        if line.section is Section.TODAY and line.day == self.today:
            return clock or _("any time")
        if line.day.year != self.today.year:
            return f"{weekday(line.day)} {how.text(Kind.DATE, line.day)}"
        return f"{weekday(line.day)} {weeks.words(weeks.SHORT, line.day, how.locale, how.spoken)} {clock}".rstrip()

    def urgency(self, line: Entry) -> tuple[marks.Urgency, str]:
        if isinstance(line, IdleCase):
            if line.idle_since is None:
                return "today", _("nothing done yet")
            days = (self.today - line.idle_since).days
            return "today", _("quiet for {n} d").format(n=days)
        if line.late and line.day is not None:
            return ("late", _("now due")) if line.day >= self.today else marks.late_words(line.day, self.today)
        return marks.late_words(line.day, self.today) if line.section is Section.SOON else ("", "")


def weekday(day: dt.date) -> str:
    """The day of the week in short: Mo, Tu …"""
    return _(("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")[day.weekday()])


def subject(line: Entry) -> str:
    return line.title if isinstance(line, IdleCase) else line.subject


def about(line: Entry) -> str:
    if isinstance(line, IdleCase):
        return f"{line.company.text}  ·  {line.status}"
    return "  ·  ".join(ref.text for ref in (line.company, line.person, line.case) if ref is not None and ref.text)


class DayList(QListView):
    """Space, S, N and Enter act on the chosen line; a click on the circle completes it."""

    completed = Signal(object)
    put_off = Signal(object)
    noted = Signal(object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows = DayModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        self.setUniformItemSizes(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(_("My day"))

    def show_day(self, day: Day, today: dt.date) -> None:
        """Show another state; the cursor stays on its line, or where that one was."""
        at, id = self.currentIndex().row(), self.chosen_id()
        self.rows.show(day, today)
        rows = [n for n, line in enumerate(self.rows.lines) if not isinstance(line, Section)]
        same = next((n for n in rows if _id(self.rows.lines[n]) == id), None)
        after = next((n for n in rows if n >= at), rows[-1] if rows else -1)
        if rows:
            self.setCurrentIndex(self.rows.index(after if same is None else same, 0))

    def chosen(self) -> Entry | None:
        at = self.currentIndex().row()
        line = self.rows.lines[at] if 0 <= at < len(self.rows.lines) else None
        return None if isinstance(line, Section) else line

    def chosen_id(self) -> uuid.UUID | None:
        line = self.chosen()
        return line.id if line is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.chosen()
        act = {
            Qt.Key.Key_Space: self.completed,
            Qt.Key.Key_S: self.put_off,
            Qt.Key.Key_N: self.noted,
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
        }.get(Qt.Key(event.key()))
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if line is not None and act is not None and bare:
            act.emit(line)
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        line = self.rows.lines[index.row()] if index.isValid() else None
        if isinstance(line, Task) and circle(self.visualRect(index)).adjusted(-6, -6, 6, 6).contains(event.position().toPoint()):
            self.completed.emit(line)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        line = self.rows.lines[index.row()] if index.isValid() else None
        if line is not None and not isinstance(line, Section):
            self.opened.emit(line)


def _id(line: Line) -> uuid.UUID | None:
    return None if isinstance(line, Section) else line.id


def circle(row: QRect) -> QRect:
    """Where the circle of a task is."""
    return QRect(row.left() + _SIDE, row.center().y() - _CIRCLE // 2 + 1, _CIRCLE, _CIRCLE)


class _Painter(QStyledItemDelegate):
    """Paints a line; colours come from the theme in force."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        rows: Any = index.model()
        heading = isinstance(rows.lines[index.row()], Section)
        height = option.fontMetrics.height()
        return QSize(320, height + (24 if heading else 18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows: Any = index.model()
        line, tokens = rows.lines[index.row()], theme.tokens()
        state, rect = option.state, option.rect
        painter.save()
        painter.setFont(option.font)
        if isinstance(line, Section):
            self._heading(painter, rect, rows.words(line), line)
        else:
            if state & QStyle.StateFlag.State_Selected:
                painter.fillRect(rect, QColor(tokens.selection))
            elif state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, QColor(tokens.hover))
            self._line(painter, rect, rows, line)
            if state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QColor(tokens.focus))
                painter.drawRect(rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, words: str, section: Section) -> None:
        tokens = theme.tokens()
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.late if section is Section.OVERDUE else tokens.text))
        room = rect.adjusted(_SIDE, 8, -_SIDE, -4)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QColor(tokens.border))
        painter.drawLine(rect.left() + _SIDE, rect.bottom(), rect.right() - _SIDE, rect.bottom())

    def _line(self, painter: QPainter, rect: QRect, rows: DayModel, line: Entry) -> None:
        tokens = theme.tokens()
        left = circle(rect)
        if isinstance(line, Task):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(tokens.outline))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(left.adjusted(1, 1, -1, -1))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        icon = ICONS[line.symbol] if isinstance(line, Task) else "briefcase"
        picture = QRect(left.right() + 12, rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
        icons.paint(painter, picture, icon, QColor(theme.legible(line.colour or tokens.muted, tokens.surface)))
        x = picture.right() + 12
        self._text(painter, QRect(x, rect.top(), _WHEN, rect.height()), rows.when(line), tokens.muted)
        x += _WHEN + 8
        room = max(0, rect.right() - _SIDE - _URGENCY - 8 - x)
        bold = isinstance(line, Task) and line.priority is Priority.HIGH
        first = room * 11 // 20
        used = self._text(painter, QRect(x, rect.top(), first, rect.height()), _flagged(line), tokens.text, bold=bold)
        beside = max(min(first, used + 24), room * 2 // 5)
        self._text(painter, QRect(x + beside, rect.top(), room - beside, rect.height()), about(line), tokens.muted)
        urgency, words = rows.urgency(line)
        right = QRect(rect.right() - _SIDE - _URGENCY, rect.top(), _URGENCY, rect.height())
        marks.paint_urgency(painter, right, urgency, words, tokens)

    def _text(self, painter: QPainter, rect: QRect, text: str, colour: str, *, bold: bool = False) -> int:
        """Writes what fits; how wide it is."""
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        return painter.fontMetrics().horizontalAdvance(shown)


def _flagged(line: Entry) -> str:
    """The subject, and what is special about it."""
    if isinstance(line, IdleCase):
        return line.title
    more = [_("for the team")] if line.team else []
    more += [_("repeats")] if line.repeats else []
    return f"{line.subject}  ({', '.join(more)})" if more else line.subject
