"""A week or a day by the hour: what has a time in columns, what lasts whole days above them, colleagues side by side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent

from app.language import _, ngettext
from app.services.calendar import Entry
from app.store.listing import Ref
from app.views.calendar import days, grid_paint
from app.views.calendar.canvas import Canvas
from app.views.calendar.lanes import laid
from app.views.calendar.pieces import EDGE, Drag, Item, More, Place
from app.views.calendar.time_layout import (
    DAY,
    SINGLE,
    SLOT,
    SNAP,
    Column,
    clock_of,
    columns_of,
    minute_of,
    segments,
    snapped,
    spans_above,
    whole,
)

HOURS = 56  # wide: the hours at the left
HOUR = 44  # high at least
ABOVE = 5  # lines of whole days at most
NEAR = 24  # pixels from the edge where a drag scrolls
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_ALONG = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TimeGrid(Canvas):
    def __init__(self, kind: days.Kind) -> None:
        super().__init__(_("Week") if kind == "week" else _("Day"))
        self.kind: days.Kind = kind
        self.owners: list[Ref] = []
        self.work = (8 * 60, 17 * 60)  # minutes of the day
        self.minute, self.owner = 8 * 60, 0  # where the keyboard is
        self.above = 1  # lines of whole days
        self._scrolled = False
        self.verticalScrollBar().valueChanged.connect(lambda value: self.renew())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def show_owners(self, owners: Sequence[Ref]) -> None:
        """Whose calendars stand side by side; one or none needs no columns."""
        self.owners = list(owners)
        self.owner = min(self.owner, max(0, len(self.owners) - 1))
        self.renew()

    def show_work(self, begins: int, ends: int) -> None:
        if (begins, ends) != self.work:
            self.work = begins, ends
            self.minute, self._scrolled = begins, False
            self._scroll_to_work()

    # where things lie ---------------------------------------------------------------------------------------------

    @property
    def columns(self) -> list[Column]:
        first, last = days.range_of(self.kind, self.day)
        return columns_of(first, (last - first).days + 1, self.owners)

    @property
    def hour(self) -> int:
        return max(HOUR, 2 * self.look.line)

    @property
    def names(self) -> int:
        """High: the names of the days and of the colleagues."""
        return self.look.line + 10 + (self.look.line if len(self.owners) > 1 else 0)

    @property
    def top(self) -> int:
        """Where the hours begin."""
        return self.names + self.above * self.look.line + 6

    def column_rect(self, at: int, count: int) -> QRect:
        width = self.viewport().width() - HOURS
        left, right = (HOURS + width * n // count for n in (at, at + 1))
        return QRect(left, 0, right - left, self.viewport().height())

    def y_of(self, minute: float) -> int:
        return self.top + int(minute * self.hour / 60) - self.verticalScrollBar().value()

    def lay_out(self) -> None:
        columns = self.columns
        self._lay_out_above(columns)
        room = self.viewport().height() - self.top
        self.verticalScrollBar().setRange(0, max(0, 24 * self.hour - room))
        self.verticalScrollBar().setPageStep(max(1, room))
        self.verticalScrollBar().setSingleStep(self.hour // 2)
        for at, column in enumerate(columns):
            place = self.column_rect(at, len(columns))
            for each in segments(self.page.entries, column):
                share, wide = each.share, place.width() - 6
                left = place.left() + 2 + wide * each.share.place // share.of
                right = place.left() + 2 + wide * (share.place + share.wide) // share.of
                top, bottom = self.y_of(each.begins), self.y_of(each.ends)
                rect = QRect(left, top, right - left - 1, bottom - top - 1)
                owner = column.owner.id if column.owner is not None else None
                self.items.append(Item(rect, each.entry, each.before, each.after, owner))

    def _lay_out_above(self, columns: list[Column]) -> None:
        """Bars of whole days; many overdue ones share a line in the column of today."""
        shown = spans_above(self.page.entries, columns)
        late: dict[int, list[Entry]] = {}
        for one, left, _right in shown:
            if one.gathered:
                late.setdefault(left, []).append(one)
        shared = {at: found for at, found in late.items() if len(found) > SINGLE}
        bars = [(one, left, right) for one, left, right in shown if not (one.gathered and left in shared)]
        spans = [(at, at) for at in shared] + [(left, right) for _one, left, right in bars]
        found = laid(spans, len(columns), ABOVE)
        self.above = max(1, found.lanes)
        line = self.look.line
        for bar in found.bars:
            top = self.names + 2 + bar.lane * line
            first, last = self.column_rect(bar.left, len(columns)), self.column_rect(bar.right, len(columns))
            rect = QRect(first.left() + 2, top, last.right() - first.left() - 5, line - 2)
            if bar.at < len(shared):
                at = bar.left
                n = self.page.late if len(self.owners) < 2 else len(shared[at])
                self.mores.append(More(rect, columns[at].day, ngettext("{n} late", "{n} late", n).format(n=n), late=True))
                continue
            one = bars[bar.at - len(shared)][0]
            owner = columns[bar.left].owner
            before, after = one.first < columns[bar.left].day, one.last > columns[bar.right].day
            self.items.append(Item(rect, one, before, after, owner.id if owner is not None else None))
        for at, n in enumerate(found.more):
            if n:
                place = self.column_rect(at, len(columns))
                rect = QRect(place.left() + 2, self.names + 2 + (ABOVE - 1) * line, place.width() - 5, line - 2)
                self.mores.append(More(rect, columns[at].day, _("+ {n} more").format(n=n)))

    def item_at(self, at: QPoint) -> Item | None:
        """What scrolled below the names cannot be touched there."""
        found = (item for item in reversed(self.laid_out()) if item.rect.contains(at))
        return next((item for item in found if whole(item.entry) == (at.y() < self.top)), None)

    def place_at(self, at: QPoint) -> Place | None:
        columns = self.columns
        width = self.viewport().width() - HOURS
        if at.x() < HOURS or width <= 0:
            return None
        column = columns[min(len(columns) - 1, (at.x() - HOURS) * len(columns) // width)]
        owner = column.owner.id if column.owner is not None else None
        if at.y() < self.top:
            return Place(column.day, None, owner)
        minute = (at.y() - self.top + self.verticalScrollBar().value()) * 60 / self.hour
        return Place(column.day, clock_of(snapped(minute)), owner)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.laid_out()
        self._scroll_to_work()

    def _scroll_to_work(self) -> None:
        """Begin where the working day does, until somebody scrolls."""
        if not self._scrolled and self.isVisible():
            self._scrolled = True
            self.verticalScrollBar().setValue(int((self.work[0] - SLOT) * self.hour / 60))

    # dragging -----------------------------------------------------------------------------------------------------

    def at_edge(self, at: QPoint, item: Item) -> bool:
        return at.x() > item.rect.right() - EDGE if whole(item.entry) else at.y() > item.rect.bottom() - EDGE

    def edge_shape(self, item: Item) -> Qt.CursorShape:
        return Qt.CursorShape.SizeHorCursor if whole(item.entry) else Qt.CursorShape.SizeVerCursor

    def moved_to(self, drag: Drag) -> Place:
        assert drag.item is not None
        assert drag.now is not None
        there, start, now = self.place_of(drag.item), drag.start, drag.now
        by = (now.day - start.day).days
        if there.clock is None or now.clock is None or start.clock is None:
            return Place(days.shifted(there.day, by), now.clock, now.owner)
        minute = snapped(minute_of(there.clock) + minute_of(now.clock) - minute_of(start.clock) + SNAP // 2)
        return Place(days.shifted(there.day, by), clock_of(minute), now.owner)

    def stretched_to(self, drag: Drag) -> dt.date | dt.datetime | None:
        assert drag.item is not None
        assert drag.now is not None
        one = drag.item.entry
        if one.span.begins is None or drag.now.clock is None:
            last = max(one.first, drag.now.day)
            return last if one.span.begins is None and last != one.last else None
        return self._until(one, dt.datetime.combine(drag.now.day, drag.now.clock) + dt.timedelta(minutes=SNAP))

    def stretch_of(self, drag: Drag) -> tuple[Place, int]:
        assert drag.now is not None
        start, now = drag.start, drag.now
        if start.clock is None or now.clock is None:
            first, last = sorted((start.day, now.day))
            return Place(first, None, start.owner), ((last - first).days + 1) * DAY
        begin, end = sorted((minute_of(start.clock), minute_of(now.clock)))
        return Place(start.day, clock_of(begin), start.owner), end - begin + SNAP

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if self.dragging and event.buttons() & Qt.MouseButton.LeftButton:
            y, bar = event.position().y(), self.verticalScrollBar()
            step = -1 if self.top <= y < self.top + NEAR else 1 if y > self.viewport().height() - NEAR else 0
            bar.setValue(bar.value() + step * self.hour // 4)

    @staticmethod
    def _until(one: Entry, end: dt.datetime) -> dt.datetime | None:
        assert one.span.begins is not None
        end = max(end, one.span.begins + dt.timedelta(minutes=SNAP))
        return end if end != one.span.ends else None

    # keys ---------------------------------------------------------------------------------------------------------

    def cursor_place(self) -> Place:
        owner = self.owners[self.owner].id if len(self.owners) > 1 else None
        return Place(self.day, clock_of(self.minute), owner)

    def point_at(self, place: Place) -> None:
        if place.clock is not None:
            self.minute = minute_of(place.clock) // SLOT * SLOT
        ids = [ref.id for ref in self.owners]
        self.owner = ids.index(place.owner) if place.owner in ids else 0

    def turn_arrow(self, key: Qt.Key) -> bool:
        if key in _ALONG:
            self.minute = max(0, min(self.minute + _ALONG[key] * SLOT, DAY - SLOT))
            self.choose(self._here())
            self._scroll_to(self.minute)
        elif key in _SIDEWAYS:
            by, columns = _SIDEWAYS[key], max(1, len(self.owners))
            at = self.owner + by
            self.owner = at % columns
            self.go_to(days.shifted(self.day, at // columns))
            self.choose(self._here())
        else:
            return False
        return True

    def _here(self) -> Entry | None:
        """The first entry in the half hour the keyboard is on."""
        owner = self.owners[self.owner] if len(self.owners) > 1 else None
        found = segments(self.page.entries, Column(self.day, owner))
        here = (each.entry for each in found if each.begins < self.minute + SLOT and each.ends > self.minute)
        return next(here, None)

    def choose(self, one: Entry | None) -> None:
        super().choose(one)
        if one is not None and not whole(one) and one.span.begins is not None and one.first == self.day:
            self.minute = minute_of(one.span.begins.time()) // SLOT * SLOT
            self._scroll_to(self.minute)

    def _scroll_to(self, minute: int) -> None:
        y, bar = self.y_of(minute), self.verticalScrollBar()
        if y < self.top:
            bar.setValue(bar.value() + y - self.top)
        elif y + self.hour > self.viewport().height():
            bar.setValue(bar.value() + y + self.hour - self.viewport().height())

    def nudged(self, one: Entry, key: Qt.Key) -> Place | None:
        begins = one.span.begins
        if key in _SIDEWAYS:
            return Place(days.shifted(one.first, _SIDEWAYS[key]), begins.time() if begins is not None else None)
        if key not in _ALONG or begins is None:
            return None
        moved = begins + dt.timedelta(minutes=_ALONG[key] * SNAP)
        return Place(moved.date(), moved.time())

    def lengthened(self, one: Entry, key: Qt.Key) -> dt.date | dt.datetime | None:
        if key in _ALONG and one.span.ends is not None:
            return self._until(one, one.span.ends + dt.timedelta(minutes=_ALONG[key] * SNAP))
        return super().lengthened(one, key)

    # painting -----------------------------------------------------------------------------------------------------

    def paint_page(self, painter: QPainter) -> None:
        grid_paint.page(self, painter)

    def paint_drag(self, painter: QPainter, drag: Drag) -> None:
        grid_paint.drag(self, painter, drag)
