"""A month: six weeks of days, each with what stands there, and bars over several days."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import formats
from app.formats import weeks
from app.language import _, ngettext
from app.services.calendar import Entry
from app.views import theme
from app.views.calendar import days, look
from app.views.calendar.canvas import Canvas
from app.views.calendar.lanes import laid
from app.views.calendar.pieces import EDGE, Drag, Item, More, Place

HEAD = 24  # high: the names of the days
NUMBERS = 30  # wide: the weeks
DAY = 22  # high: the number of a day
GATHERED = 2  # overdue ones that are shown on their own lines; more of them share one
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)
_ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class Month(Canvas):
    def __init__(self) -> None:
        super().__init__(_("Month"))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def first(self) -> dt.date:
        return days.range_of("month", self.day)[0]

    # where days lie -----------------------------------------------------------------------------------------------

    def cell(self, row: int, column: int) -> QRect:
        """The room of a day; together they fill the grid to the last pixel."""
        width, height = self.viewport().width() - NUMBERS, self.viewport().height() - HEAD
        left, right = (NUMBERS + width * n // 7 for n in (column, column + 1))
        top, bottom = (HEAD + height * n // days.WEEKS for n in (row, row + 1))
        return QRect(left, top, right - left, bottom - top)

    def cell_of(self, day: dt.date) -> QRect | None:
        at = (day - self.first).days
        return self.cell(at // 7, at % 7) if 0 <= at < 7 * days.WEEKS else None

    def place_at(self, at: QPoint) -> Place | None:
        if at.x() < NUMBERS or at.y() < HEAD:
            return None
        width, height = self.viewport().width() - NUMBERS, self.viewport().height() - HEAD
        column, row = min(6, (at.x() - NUMBERS) * 7 // max(1, width)), min(5, (at.y() - HEAD) * days.WEEKS // max(1, height))
        return Place(days.shifted(self.first, row * 7 + column))

    def lay_out(self) -> None:
        shown, late = self._gathered()
        for row in range(days.WEEKS):
            self._lay_out_week(row, shown, late)

    def _gathered(self) -> tuple[list[Entry], int]:
        """What is shown one by one, and how many overdue ones share a line."""
        gathered = [each for each in self.page.entries if each.gathered]
        if len(gathered) <= GATHERED:
            return list(self.page.entries), 0
        return [each for each in self.page.entries if not each.gathered], self.page.late

    def _lay_out_week(self, row: int, shown: list[Entry], late: int) -> None:
        first = days.shifted(self.first, row * 7)
        last = days.shifted(first, 6)
        here = [each for each in shown if each.first <= last and each.last >= first]
        line = self.look.line
        spans = [((each.first - first).days, (each.last - first).days) for each in here]
        has_today = bool(late) and first <= self.today <= last
        if has_today:
            spans.insert(0, ((self.today - first).days,) * 2)
        room = (self.cell(row, 0).height() - DAY - 2) // line
        found = laid(spans, 7, room)
        for bar in found.bars:
            left, right = self.cell(row, bar.left), self.cell(row, bar.right)
            top = left.top() + DAY + bar.lane * line
            rect = QRect(left.left() + 2, top, right.right() - left.left() - 4, line - 2)
            if has_today and bar.at == 0:
                self.mores.append(More(rect, self.today, _late(late), late=True))
                continue
            one = here[bar.at - has_today]
            self.items.append(Item(rect, one, one.first < first, one.last > last))
        for column, n in enumerate(found.more):
            if n:
                cell = self.cell(row, column)
                rect = QRect(cell.left() + 2, cell.top() + DAY + (max(1, room) - 1) * line, cell.width() - 4, line - 2)
                day = days.shifted(first, column)
                hidden = has_today and day == self.today and not any(bar.at == 0 for bar in found.bars)
                words = f"{_late(late)}, {_('+ {n} more').format(n=n - 1)}" if hidden else _("+ {n} more").format(n=n)
                self.mores.append(More(rect, day, words, late=hidden))

    # dragging -----------------------------------------------------------------------------------------------------

    def at_edge(self, at: QPoint, item: Item) -> bool:
        return item.entry.span.begins is None and at.x() > item.rect.right() - EDGE

    def moved_to(self, drag: Drag) -> Place:
        assert drag.item is not None
        assert drag.now is not None
        there = self.place_of(drag.item)
        return there._replace(day=days.shifted(there.day, (drag.now.day - drag.start.day).days))

    def stretched_to(self, drag: Drag) -> dt.date | None:
        assert drag.item is not None
        assert drag.now is not None
        one = drag.item.entry
        last = max(one.first, drag.now.day)
        return last if last != one.last else None

    def stretch_of(self, drag: Drag) -> tuple[Place, int]:
        assert drag.now is not None
        first, last = sorted((drag.start.day, drag.now.day))
        return Place(first), ((last - first).days + 1) * 24 * 60

    def _dragged(self, drag: Drag) -> tuple[dt.date, dt.date]:
        assert drag.now is not None
        if drag.item is None:
            first, last = sorted((drag.start.day, drag.now.day))
            return first, last
        one = drag.item.entry
        if drag.how == "stretch":
            return one.first, max(one.first, drag.now.day)
        first = self.moved_to(drag).day
        return first, days.shifted(first, one.span.days - 1)

    # keys ---------------------------------------------------------------------------------------------------------

    def turn_arrow(self, key: Qt.Key) -> bool:
        if key not in _ARROWS:
            return False
        self.step(_ARROWS[key])
        return True

    def nudged(self, one: Entry, key: Qt.Key) -> Place | None:
        if key not in _ARROWS:
            return None
        begins = one.span.begins
        return Place(days.shifted(one.first, _ARROWS[key]), begins.time() if begins is not None else None)

    # painting -----------------------------------------------------------------------------------------------------

    def paint_page(self, painter: QPainter) -> None:
        now = self.look.now
        painter.fillRect(self.viewport().rect(), QColor(now.surface))
        self._paint_names(painter, now)
        for row in range(days.WEEKS):
            first = days.shifted(self.first, row * 7)
            cell = self.cell(row, 0)
            painter.setPen(QColor(now.muted))
            number = str(weeks.week_number(first))
            painter.drawText(QRect(0, cell.top() + 1, NUMBERS, DAY), _CENTRE, number)
            for column in range(7):
                self._paint_day(painter, self.cell(row, column), days.shifted(first, column), now)
        for item in self.items:
            self.look.paint(painter, item.rect, item.entry, look.brief(item.entry), chosen=self.is_chosen(item.entry))
        for more in self.mores:
            self.look.paint_more(painter, more)

    def _paint_names(self, painter: QPainter, now: theme.Tokens) -> None:
        how = formats.current()
        painter.setPen(QColor(now.muted))
        painter.drawText(QRect(0, 0, NUMBERS, HEAD), _CENTRE, _("Wk"))
        for column in range(7):
            cell = self.cell(0, column)
            name = weeks.words(weeks.WEEKDAY, days.shifted(self.first, column), how.locale, how.spoken)
            painter.drawText(QRect(cell.left(), 0, cell.width(), HEAD), _CENTRE, name)

    def _paint_day(self, painter: QPainter, cell: QRect, day: dt.date, now: theme.Tokens) -> None:
        inside = day.month == self.day.month
        if day in self.page.free:
            painter.fillRect(cell, QColor(now.zebra) if inside else self.look.shade)
        elif not inside:
            painter.fillRect(cell, self.look.shade)
        if self.over is not None and self.over.day == day:
            painter.fillRect(cell, QColor(now.accent_soft))
        painter.setPen(QColor(now.border))
        painter.drawLine(cell.topLeft(), cell.topRight())
        painter.drawLine(cell.topLeft(), cell.bottomLeft())
        how = formats.current()
        words = weeks.words(weeks.SHORT, day, how.locale, how.spoken) if day.day == 1 else str(day.day)
        head = QRect(cell.left() + 2, cell.top() + 2, cell.width() - 6, DAY - 3)
        painter.setFont(self.look.strong if day == self.today else self.look.small)
        width = max(DAY + 4, painter.fontMetrics().horizontalAdvance(words) + 8)
        number = QRect(head.left(), head.top(), width, head.height())
        if day == self.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.accent))
            painter.drawRoundedRect(number, 9, 9)
            painter.setPen(QColor(now.accent_text))
        else:
            painter.setPen(QColor(now.text if inside else now.muted))
        painter.drawText(number, _CENTRE, words)
        if holiday := self.page.holidays.get(day):
            self.look.paint_words(painter, head.adjusted(width + 4, 0, 0, 0), holiday, now.muted)
        if day == self.day and self.chosen is None and self.hasFocus():
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -1, -1))

    def paint_drag(self, painter: QPainter, drag: Drag) -> None:
        first, last = self._dragged(drag)
        painter.setPen(QPen(QColor(self.look.now.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for n in range(min((last - first).days, 41) + 1):
            if (cell := self.cell_of(days.shifted(first, n))) is not None:
                painter.drawRoundedRect(cell.adjusted(2, DAY, -3, -3), 3, 3)


def _late(n: int) -> str:
    return ngettext("{n} late", "{n} late", n).format(n=n)
