"""A ring chart whose slices one can pick, with a legend of names, counts and sums beside it.

It only shows and says what was picked; the owner filters and tells it back with ``set_picked``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Hashable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import formats
from app.formats import Kind
from app.language import _
from app.views import theme
from app.views.pie_shape import HOLE, LIFT, MARGIN, TITLE, Places, Slice, fold, places, slice_in_ring, slice_path, spans
from app.views.plain import show_tip

__all__ = ["OTHER", "Pie", "Slice"]

OTHER = "other slices"  # the key of what is folded together; ``Pie.keys(OTHER)`` are those it stands for

_SWATCH = 10


class Pie(QWidget):
    """Counts by something, as a ring; a click on a slice or on its row in the legend picks it."""

    picked = Signal(object)  # the slice's key, or OTHER
    cleared = Signal()

    def __init__(self, title: str = "", parent: QWidget | None = None, empty: str = "") -> None:
        super().__init__(parent)
        self._title = title
        self._empty = empty or _("Nothing to count here.")
        self._slices: list[Slice] = []
        self._colours: list[str | None] = []
        self._folded: list[Slice] = []
        self._picked: frozenset[Hashable] = frozenset()
        self._hover: int | None = None
        self._current = 0
        self._first = 0  # the first row of the legend that is seen
        self._by_keyboard = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)
        self._describe()

    # -- what the owner calls

    def set_slices(self, slices: Sequence[Slice], sum_of: Callable[[Sequence[Hashable]], str] | None = None) -> None:
        """Show these. ``sum_of`` words the sum of the slices folded into one, as their texts cannot be added."""
        kept, self._folded = fold(slices)
        given = {each.key: each.colour or theme.CHART[at % len(theme.CHART)] for at, each in enumerate(slices)}
        self._colours = [given[each.key] for each in kept]
        if self._folded:
            keys = [each.key for each in self._folded]
            count = sum(each.count for each in self._folded)
            kept.append(Slice(OTHER, _("Other"), None, count, sum_of(keys) if sum_of else ""))
            self._colours.append(None)
        self._slices = kept
        self._hover = None
        self._current = min(self._current, max(0, len(kept) - 1))
        self._first = min(self._first, max(0, len(kept) - self._places().rows))
        self._describe()
        self.update()

    def set_picked(self, keys: Collection[Hashable]) -> None:
        """Emphasise these slices and dim the others; nothing picked shows all alike."""
        self._picked = frozenset(keys)
        self._describe()
        self.update()

    def keys(self, key: Hashable) -> frozenset[Hashable]:
        """The keys behind what was picked: itself, or all that are folded into "Other"."""
        return frozenset(each.key for each in self._folded) if key == OTHER else frozenset([key])

    def slices(self) -> list[Slice]:
        """What is shown, "Other" included."""
        return list(self._slices)

    def slice_at(self, place: QPointF) -> int | None:
        """Which slice lies there, in the ring or as a row of the legend."""
        where = self._places()
        if where.legend.contains(place.toPoint()):
            at = int(place.y() - where.legend.top()) // where.row
            return self._first + at if at < where.rows and self._first + at < len(self._slices) else None
        return slice_in_ring(where.ring, place, self._counts())

    def row_rect(self, at: int) -> QRect:
        """Where the legend shows this slice, or would if it were scrolled there."""
        where = self._places()
        top = where.legend.top() + (at - self._first) * where.row
        return QRect(where.legend.left(), top, where.legend.width(), where.row)

    def tip(self, at: int) -> str:
        """All there is to say about a slice."""
        each = self._slices[at]
        lines = [each.name, _("{n} of {total} ({share})").format(
            n=self._number(each.count), total=self._number(self._total()), share=self._share(each.count)
        )]  # fmt: skip
        return "\n".join([*lines, sums] if (sums := each.all_sums or each.sum_text) else lines)

    def sizeHint(self) -> QSize:
        return QSize(360, 184)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 150)

    # -- mouse and keys

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self.slice_at(QPointF(event.pos()))
            show_tip(event.globalPos(), "" if at is None else self.tip(at), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover_over(self.slice_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover_over(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self.slice_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and at is not None:
            self._current = at
            self.picked.emit(self._slices[at].key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        where = self._places()
        if len(self._slices) <= where.rows:
            event.ignore()  # the page around scrolls
            return
        step = -1 if event.angleDelta().y() > 0 else 1
        self._first = max(0, min(self._first + step, len(self._slices) - where.rows))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._slices) - 1
        goes = {
            Qt.Key.Key_Right: self._current + 1, Qt.Key.Key_Down: self._current + 1,
            Qt.Key.Key_Left: self._current - 1, Qt.Key.Key_Up: self._current - 1,
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        if event.key() == Qt.Key.Key_Escape:
            event.setAccepted(bool(self._picked))  # with nothing picked, Esc is for the window
            self.cleared.emit()
        elif last < 0:
            event.ignore()
        elif event.key() in goes:
            self._go_to(max(0, min(goes[Qt.Key(event.key())], last)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.picked.emit(self._slices[self._current].key)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._first = min(self._first, max(0, len(self._slices) - self._places().rows))
        super().resizeEvent(event)

    def _go_to(self, at: int) -> None:
        self._current, self._by_keyboard = at, True
        rows = self._places().rows
        self._first = max(at - rows + 1, min(self._first, at))
        self._describe()
        self.update()

    def _hover_over(self, at: int | None) -> None:
        if at != self._hover:
            self._hover = at
            self.setCursor(Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    # -- what is said and counted

    def _describe(self) -> None:
        """For a screen reader: where the keyboard is, and what is picked."""
        words = self.tip(self._current).replace("\n", ", ") if self._slices else self._empty
        if self._slices and self._is_picked(self._slices[self._current]):
            words = _("{slice}, picked").format(slice=words)
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _is_picked(self, each: Slice) -> bool:
        return not self._picked.isdisjoint(self.keys(each.key))

    def _counts(self) -> list[int]:
        return [each.count for each in self._slices]

    def _total(self) -> int:
        return sum(self._counts())

    def _number(self, number: int) -> str:
        return formats.current().text(Kind.NUMBER, number)

    def _share(self, count: int) -> str:
        percent = 100 * count / max(1, self._total())
        return _("under 1 %") if 0 < percent < 1 else _("{n} %").format(n=round(percent))

    def _places(self) -> Places:
        return places(self.size(), len(self._slices), titled=bool(self._title))

    # -- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        now, where = theme.tokens(), self._places()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._title:
            painter.setFont(theme.strong(self.font()))
            _text(painter, QRect(MARGIN, MARGIN - 2, self.width() - 2 * MARGIN, 20), self._title, now.text)
        painter.setFont(self.font())
        if not self._slices:
            painter.setPen(QColor(now.muted))
            room = self.rect().adjusted(MARGIN, MARGIN + TITLE, -MARGIN, -MARGIN)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._empty)
            return
        self._paint_ring(painter, where.ring, now)
        self._paint_hole(painter, where.ring, now)
        self._paint_legend(painter, where, now)

    def _colour(self, at: int, now: theme.Tokens) -> QColor:
        given = self._colours[at] or theme.CHART[-1]
        colour = theme.legible(getattr(now, given, given), now.surface)
        if self._picked and not self._is_picked(self._slices[at]):
            colour = theme.mixed(colour, now.surface, now.picture_dim)
        return QColor(colour)

    def _paint_ring(self, painter: QPainter, ring: QRectF, now: theme.Tokens) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        start = 0.0
        for at, span in enumerate(spans(self._counts())):
            lift = LIFT if self._is_picked(self._slices[at]) else LIFT - 1 if at == self._hover else 0
            if span:
                painter.setBrush(self._colour(at, now))
                painter.drawPath(slice_path(ring.adjusted(-lift, -lift, lift, lift), start, span))
            start += span
        if not start:
            painter.setBrush(QColor(now.pressed))
            painter.drawPath(slice_path(ring, 0, 360))

    def _paint_hole(self, painter: QPainter, ring: QRectF, now: theme.Tokens) -> None:
        total = self._number(self._total())
        number, words = total, _("in total")
        if self._picked:
            number = self._number(sum(each.count for each in self._slices if self._is_picked(each)))
            words = _("of {n}").format(n=total)
        inside = ring.width() * HOLE
        big = theme.strong(theme.resized(self.font(), 1.5 if ring.width() >= 110 else 1.2))
        small = theme.resized(self.font(), 0.85)
        while QFontMetrics(big).horizontalAdvance(number) > inside * 0.86 and big.pixelSize() > 9:
            big = theme.resized(big, 0.9)
        # The second line stands where the hole is narrower already.
        deep = QFontMetrics(small).height() + 1
        chord = 2 * math.sqrt(max(0.0, (inside / 2) ** 2 - deep**2))
        both = QFontMetrics(small).horizontalAdvance(words) + 4 <= chord
        centre, height = ring.center(), QFontMetrics(big).ascent()
        painter.setFont(big)
        painter.setPen(QColor(now.text))
        middle = int(Qt.AlignmentFlag.AlignCenter)
        shift = height * 0.42 if both else 0
        painter.drawText(QRectF(ring.left(), centre.y() - height - shift, ring.width(), 2 * height), middle, number)
        if both:
            painter.setFont(small)
            painter.setPen(QColor(now.muted))
            painter.drawText(QRectF(ring.left(), centre.y() + 1, ring.width(), height * 1.3), middle, words)
        painter.setFont(self.font())

    def _paint_legend(self, painter: QPainter, where: Places, now: theme.Tokens) -> None:
        metrics = QFontMetrics(theme.figures(self.font()))
        counts = [self._number(each.count) for each in self._slices]
        for_count = max(metrics.horizontalAdvance(count) for count in counts)
        for_sum = max(metrics.horizontalAdvance(each.sum_text) for each in self._slices)
        # The sum gives way first, since the tooltip says it too; a name keeps room for some letters.
        room = where.legend.width() - _SWATCH - for_count - 5 * MARGIN
        for_sum = for_sum if for_sum and room - for_sum - 2 * MARGIN >= metrics.averageCharWidth() * 9 else 0
        for row in range(min(where.rows, len(self._slices) - self._first)):
            at = self._first + row
            self._paint_row(painter, self.row_rect(at), at, (counts[at], for_count, for_sum), now)
        if len(self._slices) > where.rows:
            self._paint_scroll(painter, where, now)

    def _paint_row(self, painter: QPainter, place: QRect, at: int, columns: tuple[str, int, int], now: theme.Tokens) -> None:
        each, (count, for_count, for_sum) = self._slices[at], columns
        is_picked = self._is_picked(each)
        back = now.accent_soft if is_picked else now.hover if at == self._hover else None
        painter.setPen(Qt.PenStyle.NoPen)
        if back:
            painter.setBrush(QColor(back))
            painter.drawRoundedRect(place, 4, 4)
        if at == self._current and self._by_keyboard and self.hasFocus():
            painter.setPen(QPen(QColor(now.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 4, 4)
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(at, now))
        painter.drawRoundedRect(QRectF(place.left() + 6, place.center().y() - _SWATCH / 2 + 1, _SWATCH, _SWATCH), 3, 3)
        words = now.text if is_picked or not self._picked else now.muted
        left, right = place.left() + 6 + _SWATCH + MARGIN, place.right() - MARGIN
        end = int(Qt.AlignmentFlag.AlignRight)
        painter.setFont(theme.figures(self.font()))
        if for_sum:
            _text(painter, QRect(right - for_sum, place.top(), for_sum + 1, place.height()), each.sum_text, now.muted, end)
            right -= for_sum + 2 * MARGIN
        _text(painter, QRect(right - for_count, place.top(), for_count + 1, place.height()), count, words, end)
        right -= for_count + MARGIN
        painter.setFont(self.font())
        _text(painter, QRect(left, place.top(), right - left, place.height()), each.name, words)

    def _paint_scroll(self, painter: QPainter, where: Places, now: theme.Tokens) -> None:
        """A thin bar says that the legend goes on."""
        whole = where.rows * where.row
        share = whole / len(self._slices)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.scroll))
        top = where.legend.top() + self._first * share
        painter.drawRoundedRect(QRectF(self.width() - 5, top, 3, where.rows * share), 1.5, 1.5)


def _text(painter: QPainter, place: QRect, text: str, colour: str, side: int = 0) -> None:
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter) | side, shown)
