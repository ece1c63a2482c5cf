"""Paints the hours of a week or a day: names, free time, lines, entries, and where it is now."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import formats
from app.formats import weeks
from app.language import _
from app.views.calendar import look
from app.views.calendar.pieces import Drag, Place
from app.views.calendar.time_layout import DAY, SLOT, SNAP, Column, minute_of, whole

if TYPE_CHECKING:
    from app.views.calendar.time_grid import TimeGrid

_CENTRE: Final = int(Qt.AlignmentFlag.AlignCenter)
_RIGHT: Final = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)


def page(grid: TimeGrid, painter: QPainter) -> None:
    now, view = grid.look.now, grid.viewport().rect()
    columns, top = grid.columns, grid.top
    painter.fillRect(view, QColor(now.surface))
    painter.setClipRect(QRect(0, top, view.width(), view.height() - top))
    for at, column in enumerate(columns):
        _hours(grid, painter, grid.column_rect(at, len(columns)), column)
    _lines(grid, painter)
    _now(grid, painter, columns)
    _cursor(grid, painter, columns)  # behind the entries: their words stay readable
    for item in grid.items:
        if not whole(item.entry) and item.rect.bottom() >= top and item.rect.top() <= view.bottom():
            words, chosen = look.long(item.entry, item.rect.width()), grid.is_chosen(item.entry)
            grid.look.paint(painter, item.rect, item.entry, words, chosen=chosen, wrap=True)
    painter.setClipping(False)
    _names(grid, painter, columns)
    for item in grid.items:
        if whole(item.entry):
            grid.look.paint(painter, item.rect, item.entry, look.brief(item.entry), chosen=grid.is_chosen(item.entry))
    for more in grid.mores:
        grid.look.paint_more(painter, more)


def _hours(grid: TimeGrid, painter: QPainter, place: QRect, column: Column) -> None:
    """The ground of a column: free days and free hours are shaded."""
    now = grid.look.now
    begins, ends = grid.work
    free = [(0, DAY)] if column.day in grid.page.free else [(0, begins), (ends, DAY)]
    for start, stop in free:
        top, bottom = grid.y_of(start), grid.y_of(stop)
        painter.fillRect(QRect(place.left(), top, place.width(), bottom - top), grid.look.shade)
    over = grid.over
    if over is not None and over.day == column.day and over.owner in (None, column.owner.id if column.owner else None):
        minute = minute_of(over.clock) if over.clock is not None else 0
        painter.fillRect(QRect(place.left(), grid.y_of(minute), place.width(), grid.hour // 2), QColor(now.accent_soft))
    same_day = column.owner is not None and column.owner is not grid.owners[0]
    painter.setPen(QPen(QColor(now.border), 1, Qt.PenStyle.DotLine if same_day else Qt.PenStyle.SolidLine))
    painter.drawLine(place.left(), grid.top, place.left(), place.bottom())


def _lines(grid: TimeGrid, painter: QPainter) -> None:
    """A line an hour with its name at the left, and a quiet one between."""
    now, view = grid.look.now, grid.viewport().rect()
    first = grid.column_rect(0, 1).left()
    for hour in range(24):
        y = grid.y_of(hour * 60)
        painter.setPen(QColor(now.border))
        painter.drawLine(first, y, view.right(), y)
        painter.setPen(QPen(QColor(now.border), 1, Qt.PenStyle.DotLine))
        half = grid.y_of(hour * 60 + 30)
        painter.drawLine(first, half, view.right(), half)
        if hour:
            painter.setPen(QColor(now.muted))
            painter.drawText(QRect(0, y - grid.look.line // 2, first - 8, grid.look.line), _RIGHT, look.clock(dt.time(hour)))


def _names(grid: TimeGrid, painter: QPainter, columns: list[Column]) -> None:
    """The days and the colleagues, above the whole days."""
    now, look_, how = grid.look.now, grid.look, formats.current()
    each = max(1, len(grid.owners)) if len(grid.owners) > 1 else 1
    first = grid.column_rect(0, 1).left()
    painter.setFont(look_.small)
    painter.setPen(QColor(now.muted))
    week = str(weeks.week_number(weeks.first_of_week(columns[0].day, how.locale)))
    painter.drawText(QRect(0, 0, first - 4, look_.line + 10), _CENTRE, f"{_('Wk')} {week}")
    for at, column in enumerate(columns):
        place = grid.column_rect(at, len(columns))
        painter.setPen(QColor(now.border))
        if at % each == 0:
            painter.drawLine(place.left(), 4, place.left(), grid.top)
            last = grid.column_rect(at + each - 1, len(columns))
            _day_name(grid, painter, QRect(place.left(), 0, last.right() - place.left(), look_.line + 10), column.day)
        if column.owner is not None:
            under = QRect(place.left() + 5, look_.line + 8, place.width() - 8, look_.line)
            look_.paint_words(painter, under, column.owner.text, now.muted)
    painter.setPen(QColor(now.outline))
    painter.drawLine(0, grid.top - 1, grid.viewport().width(), grid.top - 1)


def _day_name(grid: TimeGrid, painter: QPainter, place: QRect, day: dt.date) -> None:
    now, how = grid.look.now, formats.current()
    words = f"{weeks.words(weeks.WEEKDAY, day, how.locale, how.spoken)} {weeks.words(weeks.SHORT, day, how.locale, how.spoken)}"
    today = day == grid.today
    painter.setFont(grid.look.strong if today else grid.look.small)
    width = min(place.width() - 6, painter.fontMetrics().horizontalAdvance(words) + 14)
    name = QRect(place.left() + 3, 4, width, grid.look.line + 2)
    if today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.accent))
        painter.drawRoundedRect(name, 10, 10)
    painter.setPen(QColor(now.accent_text if today else now.muted if day in grid.page.free else now.text))
    painter.drawText(name, _CENTRE, words)
    if holiday := grid.page.holidays.get(day):
        rest = QRect(name.right() + 6, 4, place.right() - name.right() - 8, name.height())
        grid.look.paint_words(painter, rest, holiday, now.muted)


def _cursor(grid: TimeGrid, painter: QPainter, columns: list[Column]) -> None:
    """Where the keyboard is, when no entry is chosen."""
    if not grid.hasFocus() or grid.chosen is not None:
        return
    here = grid.cursor_place()
    for at, column in enumerate(columns):
        if column.day == here.day and (column.owner is None or column.owner.id == here.owner):
            place = grid.column_rect(at, len(columns))
            top, bottom = grid.y_of(grid.minute), grid.y_of(grid.minute + SLOT)
            painter.setPen(QPen(QColor(grid.look.now.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRect(place.left() + 2, top + 1, place.width() - 4, bottom - top - 2))


def _now(grid: TimeGrid, painter: QPainter, columns: list[Column]) -> None:
    """A line across today at this minute."""
    y = grid.y_of(minute_of(dt.datetime.now().time()))
    painter.setPen(QPen(QColor(grid.look.now.accent), 2))
    for at, column in enumerate(columns):
        if column.day == grid.today:
            place = grid.column_rect(at, len(columns))
            painter.drawLine(place.left(), y, place.right(), y)


def drag(grid: TimeGrid, painter: QPainter, what: Drag) -> None:
    """Where what is dragged would lie, with its times."""
    place, minutes = _would_be(grid, what)
    columns = grid.columns
    painter.setPen(QPen(QColor(grid.look.now.accent), 2))
    painter.setBrush(QColor(grid.look.now.accent_soft))
    for at, column in enumerate(columns):
        mine = column.owner is None or column.owner.id == place.owner
        in_days = 0 <= (column.day - place.day).days < max(1, minutes // DAY)
        if not mine or not (in_days if place.clock is None else column.day == place.day):
            continue
        rect = grid.column_rect(at, len(columns)).adjusted(2, 0, -3, 0)
        if place.clock is None:
            painter.drawRect(QRect(rect.left(), grid.names + 1, rect.width(), grid.top - grid.names - 4))
            continue
        start = minute_of(place.clock)
        top, bottom = max(grid.top, grid.y_of(start)), grid.y_of(min(DAY, start + max(minutes, SNAP)))
        painter.drawRoundedRect(QRect(rect.left(), top, rect.width(), bottom - top), 3, 3)
        end = (dt.datetime.combine(place.day, place.clock) + dt.timedelta(minutes=minutes)).time()
        words = f"{look.clock(place.clock)}–{look.clock(end)}"
        grid.look.paint_words(painter, QRect(rect.left() + 6, top, rect.width() - 8, grid.look.line), words, grid.look.now.accent)


def _would_be(grid: TimeGrid, what: Drag) -> tuple[Place, int]:
    """From where and for how many minutes."""
    if what.item is None:
        return grid.stretch_of(what)
    one = what.item.entry
    begins, ends = one.span.begins, one.span.ends
    lasts = int((ends - begins).total_seconds() // 60) if begins is not None and ends is not None else one.span.days * DAY
    if what.how == "move":
        place = grid.moved_to(what)
        if place.clock is not None and begins is None:
            lasts = SLOT
        return place, lasts
    until = grid.stretched_to(what)
    if isinstance(until, dt.datetime) and begins is not None:
        lasts = int((until - begins).total_seconds() // 60)
    elif isinstance(until, dt.date):
        lasts = ((until - one.first).days + 1) * DAY
    return grid.place_of(what.item), lasts
