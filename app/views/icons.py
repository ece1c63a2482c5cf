"""Icons from the shipped outline drawings, coloured by the theme in force, so they follow it and their state.

To add an icon: see resources/icons/README.txt.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from app import resources
from app.views import theme

SIZE = 18  # of an icon in a tool bar or a button, device independent

Tint = Literal["text", "muted", "accent", "accent_text", "late", "today", "ok"]


def icon(name: str, tint: Tint = "text") -> QIcon:
    """The icon ``name`` in one of the theme's colours; on a primary button that is "accent_text"."""
    _drawing(name)  # a name without a file is found here, not when the first picture is painted
    return QIcon(_Engine(name, tint))


def pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """The icon in one colour, sharp at this device pixel ratio; for delegates that paint by themselves."""
    key = f"icon/{name}/{colour.rgba():x}/{size}/{ratio:.3f}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    drawn = _drawn(name, colour, size, ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint the icon into the middle of ``rect``."""
    size = min(rect.width(), rect.height())
    corner = rect.topLeft() + QPoint((rect.width() - size) // 2, (rect.height() - size) // 2)
    painter.drawPixmap(corner, pixmap(name, colour, size, painter.device().devicePixelRatioF()))


def swatch(colour: str) -> QIcon:
    """A patch of this colour, for colours to choose from and for the statuses in a list that drops down."""
    return QIcon(_Swatch(colour))


@cache
def _drawing(name: str) -> bytes:
    # A line a little thinner than drawn keeps the icons as quiet as the text beside them.
    return resources.data(f"icons/{name}.svg").replace(b'stroke-width="2"', b'stroke-width="1.75"')


def _drawn(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    side = max(1, round(size * ratio))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_drawing(name).replace(b"currentColor", colour.name().encode("ascii"))))
    painter = QPainter(picture)
    painter.setOpacity(colour.alphaF())
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


class _Engine(QIconEngine):
    """Draws when it is asked, so an icon made once is right in every theme, state and scale."""

    def __init__(self, name: str, tint: Tint) -> None:
        super().__init__()
        self._name = name
        self._tint = tint

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        paint(painter, rect, self._name, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return pixmap(self._name, self._colour(mode), min(size.width(), size.height()), scale)

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._tint)

    def key(self) -> str:
        return "kontor"

    def iconName(self) -> str:
        return self._name

    def isNull(self) -> bool:
        return False

    def _colour(self, mode: QIcon.Mode) -> QColor:
        now = theme.tokens()
        if mode == QIcon.Mode.Disabled:
            return QColor(now.disabled)
        # What is selected is text on the selection, whatever colour it has elsewhere.
        return QColor(now.text if mode == QIcon.Mode.Selected else getattr(now, self._tint))


class _Swatch(QIconEngine):
    """A patch with rounded corners and a line around it, so that white shows on white."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        now = theme.tokens()
        side = min(rect.width(), rect.height()) - 2
        place = QRectF(0, 0, side, side)
        place.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.4 if mode == QIcon.Mode.Disabled else 1.0)
        painter.setPen(QColor(now.outline))
        painter.setBrush(QColor(self._colour or now.surface))
        painter.drawRoundedRect(place, 4, 4)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Swatch(self._colour)

    def isNull(self) -> bool:
        return False
