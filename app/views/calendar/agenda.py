"""The next days one below the other, each with what stands there."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import formats
from app.formats import Kind
from app.language import _, ngettext
from app.services.calendar import Entry
from app.views.calendar import days, look
from app.views.calendar.canvas import Canvas
from app.views.calendar.pieces import Drag, Item, Place, key_of

EDGE = 16
DAY = 34  # high: the name of a day
TIMES = 116  # wide: from when to when


class Agenda(Canvas):
    def __init__(self) -> None:
        super().__init__(_("Agenda"))
        self._names: list[tuple[QRect, dt.date]] = []
        self.verticalScrollBar().valueChanged.connect(lambda value: self.renew())

    @property
    def row(self) -> int:
        return self.look.line + 8

    def groups(self) -> list[tuple[dt.date, list[Entry]]]:
        """The days that hold something, and today; what lasts longer stands on the first day that is shown."""
        first, last = days.range_of("agenda", self.day)
        found: dict[dt.date, list[Entry]] = {self.today: []} if first <= self.today <= last else {}
        for one in self.page.entries:
            found.setdefault(max(one.first, first), []).append(one)
        return sorted(found.items())

    def lay_out(self) -> None:
        y, width = -self.verticalScrollBar().value(), self.viewport().width()
        begun = y
        self._names = []
        for day, entries in self.groups():
            self._names.append((QRect(EDGE, y, width - 2 * EDGE, DAY), day))
            y += DAY
            for one in entries:
                self.items.append(Item(QRect(EDGE + TIMES, y, width - 2 * EDGE - TIMES, self.row - 4), one))
                y += self.row
            y += 8
        room = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, y - begun - room))
        bar.setPageStep(room)
        bar.setSingleStep(self.row)

    def place_at(self, at: QPoint) -> Place | None:
        self.laid_out()
        above = [day for rect, day in self._names if rect.top() <= at.y()]
        return Place(above[-1]) if above else None

    def place_of(self, item: Item) -> Place:
        return super().place_of(item)._replace(owner=None)

    def moved_to(self, drag: Drag) -> Place:
        assert drag.item is not None
        there = self.place_of(drag.item)
        return there if drag.now is None else there._replace(day=drag.now.day)

    def stretch_of(self, drag: Drag) -> tuple[Place, int]:
        return drag.now or drag.start, 0

    # keys ---------------------------------------------------------------------------------------------------------

    def turn_arrow(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walk(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(1 if key == Qt.Key.Key_Right else -1)
        else:
            return False
        return True

    def walk(self, by: int) -> None:
        """Through all days, since they stand below each other."""
        items = self.laid_out()
        keys = [key_of(item.entry) for item in items]
        if not items or not by:
            return
        at = keys.index(self.chosen) + by if self.chosen in keys else 0 if by > 0 else len(keys) - 1
        at = max(0, min(at, len(keys) - 1))
        self.choose(items[at].entry)
        rect, bar = items[at].rect, self.verticalScrollBar()
        if rect.top() < DAY:
            bar.setValue(bar.value() + rect.top() - DAY)
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + 8)

    def nudged(self, one: Entry, key: Qt.Key) -> Place | None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(key, 0)
        begins = one.span.begins
        return Place(days.shifted(one.first, by), begins.time() if begins is not None else None) if by else None

    # painting -----------------------------------------------------------------------------------------------------

    def paint_page(self, painter: QPainter) -> None:
        now, view, how = self.look.now, self.viewport().rect(), formats.current()
        painter.fillRect(view, QColor(now.surface))
        for rect, day in self._names:
            if rect.bottom() < 0 or rect.top() > view.bottom():
                continue
            painter.setFont(self.look.strong)
            painter.setPen(QColor(now.accent if day == self.today else now.text))
            words = how.text(Kind.DATE, day, long=True) + (f" · {_('today')}" if day == self.today else "")
            holiday = self.page.holidays.get(day, "")
            painter.drawText(rect.adjusted(0, 8, 0, 0), _LEFT, f"{words} · {holiday}" if holiday else words)
            painter.setPen(QColor(now.border))
            painter.drawLine(rect.left(), rect.bottom() - 1, rect.right(), rect.bottom() - 1)
            if self.over is not None and self.over.day == day:
                painter.setPen(QPen(QColor(now.accent), 2))
                painter.drawRoundedRect(rect.adjusted(-4, 2, 4, -1), 4, 4)
        for item in self.items:
            if item.rect.bottom() >= 0 and item.rect.top() <= view.bottom():
                self._paint_row(painter, item)
        self._paint_nothing(painter)

    def _paint_row(self, painter: QPainter, item: Item) -> None:
        one, rect = item.entry, item.rect
        self.look.paint_words(painter, QRect(EDGE, rect.top(), TIMES - 8, rect.height()), self._when(one), self.look.now.muted)
        words = [one.subject, look.late_words(one) if one.late else "", one.company, one.person, one.place, one.responsible]
        text = "  ·  ".join(filter(None, words))
        self.look.paint(painter, rect, one, f"↻ {text}" if one.rrule else text, chosen=self.is_chosen(one))

    @staticmethod
    def _when(one: Entry) -> str:
        span, how = one.span, formats.current()
        if one.gathered:
            return ""
        if span.days > 1:
            return _("until {day}").format(day=how.text(Kind.DATE, span.last))
        if span.begins is None or span.ends is None:
            return _("all day") if one.before.get("all_day") else ""
        return f"{look.clock(span.begins)}–{look.clock(span.ends)}" if span.ends > span.begins else look.clock(span.begins)

    def _paint_nothing(self, painter: QPainter) -> None:
        """Never a blank page; and how many overdue ones are not shown."""
        gathered = sum(item.entry.gathered for item in self.items)
        rest = self.page.late - gathered
        if self.items and rest <= 0:
            return
        words = ngettext("{n} more is late.", "{n} more are late.", rest).format(n=rest) if self.items else self._empty_words()
        last = max((item.rect.bottom() for item in self.items), default=DAY)
        self.look.paint_words(painter, QRect(EDGE, last + 8, self.viewport().width() - 2 * EDGE, 24), words, self.look.now.muted)

    def _empty_words(self) -> str:
        first, last = (formats.current().text(Kind.DATE, day) for day in days.range_of("agenda", self.day))
        return _("Nothing is planned from {first} to {last}. Ctrl+N begins something.").format(first=first, last=last)

    def paint_drag(self, painter: QPainter, drag: Drag) -> None:
        for rect, day in self._names:
            if drag.now is not None and day == drag.now.day:
                painter.setPen(QPen(QColor(self.look.now.accent), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(rect.adjusted(-4, 2, 4, -1), 4, 4)


_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
