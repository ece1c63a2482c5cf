"""Marks painted into lists: the red clock of what is late, the amber one of today, and the dot of a status."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from app.language import _, ngettext
from app.views import icons, theme

Urgency = Literal["late", "today", "soon", ""]

SOON = 7  # days
_ICON = 16
CLOCK = _ICON + theme.GRID + 2  # wide, with the room before its words
_DOT = 8


def late_words(deadline: date | None, today: date) -> tuple[Urgency, str]:
    """How pressing a deadline is, and the words beside the clock. For what is closed, do not ask."""
    if deadline is None:
        return "", ""
    days = (deadline - today).days
    if days < 0:
        return "late", ngettext("{n} d late", "{n} d late", -days).format(n=-days)
    if days == 0:
        return "today", _("today")
    if days == 1:
        return "soon", _("tomorrow")
    if days <= SOON:
        return "soon", ngettext("in {n} d", "in {n} d", days).format(n=days)
    return "", ""


def paint_late(painter: QPainter, rect: QRect, text: str, tokens: theme.Tokens) -> None:
    """A red clock and the words; in a narrow column the clock alone remains."""
    _paint_clock(painter, rect, "clock-exclamation", text, tokens.late)


def paint_today(painter: QPainter, rect: QRect, text: str, tokens: theme.Tokens) -> None:
    """An amber clock and the words."""
    _paint_clock(painter, rect, "clock", text, tokens.today)


def paint_urgency(painter: QPainter, rect: QRect, urgency: Urgency, text: str, tokens: theme.Tokens) -> None:
    """Whatever ``late_words`` said."""
    if urgency == "late":
        paint_late(painter, rect, text, tokens)
    elif urgency == "today":
        paint_today(painter, rect, text, tokens)
    elif urgency == "soon":
        _paint_text(painter, rect, text, tokens.muted)


def paint_status(painter: QPainter, rect: QRect, colour: str, name: str, tokens: theme.Tokens) -> None:
    """A dot in the status's colour, made visible on this theme, and its name."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(_visible(colour, tokens.surface)))
    painter.drawEllipse(QPointF(rect.left() + _DOT / 2, rect.center().y() + 0.5), _DOT / 2, _DOT / 2)
    painter.restore()
    _paint_text(painter, rect.adjusted(_DOT + 2 * theme.GRID, 0, 0, 0), name, tokens.text)


@lru_cache(maxsize=256)
def _visible(colour: str, background: str) -> str:
    return theme.legible(colour, background)


def _paint_clock(painter: QPainter, rect: QRect, icon: str, text: str, colour: str) -> None:
    place = QRect(rect.left(), rect.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    icons.paint(painter, place, icon, QColor(colour))
    _paint_text(painter, rect.adjusted(CLOCK, 0, 0, 0), text, colour)


def _paint_text(painter: QPainter, rect: QRect, text: str, colour: str) -> None:
    if rect.width() < painter.fontMetrics().averageCharWidth() * 2:
        return
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
