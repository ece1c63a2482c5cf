"""How an entry looks and what is said of it: colours, short words for the grid, all of it for tooltips and screen readers."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from app import formats
from app.formats import Kind
from app.language import _
from app.models.activity import ActivityStatus, Symbol
from app.services.calendar import Entry
from app.views import icons, marks, theme
from app.views.calendar.pieces import More
from app.views.editors import words_of

LINE: Final = 20  # high, with the room below it
PADDING: Final = 6
STRIPE: Final = 3
NARROW: Final = 130  # wide: a block that tells only when it begins
ICON: Final = 13
ICONS: Final = {
    Symbol.TASK: "checkbox", Symbol.MEETING: "users", Symbol.CALL: "phone", Symbol.EMAIL: "mail", Symbol.LETTER: "file-text",
    Symbol.DOCUMENT: "file-invoice", Symbol.NOTE: "note",
}  # fmt: skip
_FLAT: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Colours(NamedTuple):
    ground: QColor
    stripe: QColor
    text: QColor


@lru_cache(512)
def colours(now: theme.Tokens, colour: str, *, late: bool, closed: bool) -> Colours:
    """Of an entry of this type: red is only what is late, and what is finished is quiet."""
    if late:
        return Colours(QColor(now.late_soft), QColor(now.late), QColor(now.late))
    own = theme.legible(colour or theme.CHART[0], now.surface)
    ground = theme.mixed(own, now.surface, 0.08 if closed else 0.2)
    return Colours(QColor(ground), QColor(own), QColor(now.muted if closed else theme.legible(now.text, ground, 4.5)))


class Look:
    """The font and theme in force, and the texts cut to the widths they were painted in."""

    def __init__(self) -> None:
        self._cut: dict[tuple[str, int], str] = {}
        self.restyle(QFont())

    def restyle(self, font: QFont) -> None:
        self.now = theme.tokens()
        self.font, self.small = font, theme.resized(font, 0.92)
        self.strong = theme.strong(font)
        self.metrics = QFontMetrics(self.small)
        self._widest = self.metrics.horizontalAdvance("W")
        self.line = max(LINE, self.metrics.height() + 4)
        self._cut.clear()

    @property
    def shade(self) -> QColor:
        """The ground of time that is free, told from other time in every theme."""
        return QColor(self.now.window if self.now.window != self.now.surface else self.now.hover)

    def cut(self, text: str, width: int) -> str:
        """The text as far as there is room; measured once for each width."""
        if len(text) * self._widest <= width:
            return text
        key = (text, width)
        if key not in self._cut:
            if len(self._cut) > 20_000:
                self._cut.clear()
            self._cut[key] = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._cut[key]

    def paint(self, painter: QPainter, rect: QRect, one: Entry, text: str, *, chosen: bool, wrap: bool = False) -> None:
        """A bar with its type's stripe, its picture where there is room, and its words."""
        look = colours(self.now, one.colour, late=bool(one.late), closed=one.closed)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ground)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setBrush(look.stripe)
        painter.drawRect(rect.left(), rect.top(), STRIPE, rect.height())
        if chosen:
            painter.setPen(QPen(QColor(self.now.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3)
        inner = rect.adjusted(STRIPE + 4, 0, -3, 0)
        if rect.width() > (NARROW if wrap else 70):
            size = min(ICON, rect.height() - 2)
            top = rect.top() + 3 if wrap else rect.center().y() - size // 2 + 1
            picture = "check" if one.status is ActivityStatus.COMPLETED else ICONS[one.symbol]
            icons.paint(painter, QRect(inner.left(), top, size, size), "clock-exclamation" if one.late else picture, look.stripe)
            inner.setLeft(inner.left() + size + 4)
        if inner.width() > 8:
            painter.setPen(look.text)
            painter.setFont(self.small)
            lines = inner.height() // self.metrics.lineSpacing() if wrap else 1
            if lines > 1:  # whole lines only
                room = QRect(inner.left(), inner.top() + 1, inner.width(), lines * self.metrics.lineSpacing())
                painter.drawText(room, _WRAPPED, text)
            else:
                high = min(inner.height(), self.line) if wrap else inner.height()
                shown = self.cut(text.replace("\n", " "), inner.width())
                painter.drawText(QRect(inner.left(), inner.top(), inner.width(), high), _FLAT, shown)

    def paint_words(self, painter: QPainter, rect: QRect, words: str, colour: str) -> None:
        """Words in one line at the left, as far as there is room."""
        if rect.width() > self.metrics.averageCharWidth() * 2:
            painter.setFont(self.small)
            painter.setPen(QColor(colour))
            painter.drawText(rect, _FLAT, self.cut(words, rect.width()))

    def paint_more(self, painter: QPainter, more: More) -> None:
        if more.late:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.now.late_soft))
            painter.drawRoundedRect(more.rect, 3, 3)
            size = min(ICON, more.rect.height() - 2)
            place = QRect(more.rect.left() + STRIPE + 4, more.rect.center().y() - size // 2 + 1, size, size)
            icons.paint(painter, place, "clock-exclamation", QColor(self.now.late))
        left = PADDING + (ICON + 5 if more.late else 0)
        self.paint_words(painter, more.rect.adjusted(left, 0, -2, 0), more.words, self.now.late if more.late else self.now.muted)


def clock(moment: dt.datetime | dt.time) -> str:
    value = moment.time() if isinstance(moment, dt.datetime) else moment
    return formats.current().text(Kind.TIME, value)


def brief(one: Entry) -> str:
    """The words of a bar in a month or in the row of whole days."""
    words = one.subject
    if one.span.begins is not None:
        words = f"{clock(one.span.begins)} {words}"
    if one.late:
        words += f" · {late_words(one)}"
    return f"↻ {words}" if one.rrule else words


def long(one: Entry, width: int) -> str:
    """The words of a block in a grid of hours: a line each, as far as there is room."""
    begins, ends = one.span.begins, one.span.ends
    when = clock(begins) if begins is not None else ""
    if width >= NARROW and begins is not None and ends is not None and ends > begins:
        when = f"{when}–{clock(ends)}"
    lines = [f"{when} {one.subject}".strip(), " · ".join(filter(None, (one.company, one.place)))]
    return "\n".join(filter(None, (f"↻ {lines[0]}" if one.rrule else lines[0], lines[1])))


def late_words(one: Entry) -> str:
    today = dt.date.today()
    return marks.late_words(today - dt.timedelta(days=one.late), today)[1]


def when(one: Entry) -> str:
    """From when to when, in words."""
    how, span = formats.current(), one.span
    if one.gathered and (planned := one.before.get("planned_on")) is not None:
        return _("planned for {day}").format(day=how.text(Kind.DATE, planned, long=True))
    first = how.text(Kind.DATE, span.first, long=True)
    if span.begins is None or span.ends is None:
        return first if span.first == span.last else f"{first} – {how.text(Kind.DATE, span.last, long=True)}"
    if span.ends.date() == span.begins.date():
        return f"{first}, {clock(span.begins)}" + (f"–{clock(span.ends)}" if span.ends > span.begins else "")
    return f"{first}, {clock(span.begins)} – {how.text(Kind.DATE, span.ends.date(), long=True)}, {clock(span.ends)}"


def tip(one: Entry) -> str:
    """All there is to say about an entry, a line each."""
    state = words_of(one.status)
    lines = [one.subject, when(one), f"{one.type} · {state}" + (f" · {late_words(one)}" if one.late else "")]
    if one.rrule:
        lines.append(formats.current().text(Kind.RECURRENCE, one.rrule))
    if one.occurrence is not None:
        lines.append(_("A repetition: it is made when the one before is finished."))
    lines += filter(None, (", ".join(filter(None, (one.person, one.company))), one.case, one.place, one.responsible))
    return "\n".join(lines)


def said(one: Entry) -> str:
    """The same for a screen reader."""
    return tip(one).replace("\n", ", ")
