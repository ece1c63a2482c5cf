"""The strip of filters in force: each a chip one can take away, and one button for all of them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QPushButton, QSizePolicy, QToolButton, QWidget

from app.language import _
from app.views import icons, theme
from app.views.plain import PlainLabel, tooltip

HEIGHT = 26
_WIDEST = 320


@dataclass(frozen=True)
class Chip:
    """A filter in force: ``key`` is the owner's, ``label`` what the user reads ("Status: Offer")."""

    key: Hashable
    label: str


class Chips(QWidget):
    """Wraps to as many lines as it needs; hides itself when nothing is filtered."""

    removed = Signal(object)  # the chip's key
    clear_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Filters in force"))
        self._flow = Flow(spacing=6)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: list[_ChipWidget] = []
        self._clear = QPushButton(_("Clear all"), self)
        self._clear.setProperty("kind", "flat")
        self._clear.clicked.connect(self.clear_all)
        self.hide()

    def chips(self) -> list[Chip]:
        return [widget.chip for widget in self._shown]

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show these; the keyboard stays where it was, or on the neighbour of what went away."""
        if list(chips) == self.chips():
            return
        focused = next((at for at, widget in enumerate(self._shown) if widget.button.hasFocus()), None)
        while self._flow.takeAt(0) is not None:
            pass
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = [_ChipWidget(chip, self) for chip in chips]
        before: QWidget | None = None
        for widget in self._shown:
            self._flow.addWidget(widget)
            widget.button.clicked.connect(lambda _checked=False, key=widget.chip.key: self.removed.emit(key))
            widget.show()
            if before is not None:
                QWidget.setTabOrder(before, widget.button)
            before = widget.button
        self._clear.setVisible(len(chips) > 1)
        if len(chips) > 1 and before is not None:
            self._flow.addWidget(self._clear)
            QWidget.setTabOrder(before, self._clear)
        self.setVisible(bool(chips))
        if focused is not None and self._shown:
            self._shown[min(focused, len(self._shown) - 1)].button.setFocus()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk along the strip, Del takes the chip away."""
        at = next((i for i, widget in enumerate(self._shown) if widget.button.hasFocus()), None)
        if at is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._shown[at].chip.key)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self._shown[max(0, min(at + step, len(self._shown) - 1))].button.setFocus()
        else:
            super().keyPressEvent(event)


class _ChipWidget(QWidget):
    def __init__(self, chip: Chip, parent: QWidget) -> None:
        super().__init__(parent)
        self.chip = chip
        self.setFixedHeight(HEIGHT)
        self.setMaximumWidth(_WIDEST)
        self.label = PlainLabel(chip.label, elide=True)
        self.button = QToolButton()
        self.button.setProperty("kind", "chip")
        self.button.setIcon(icons.icon("x", "muted"))
        self.button.setIconSize(QSize(12, 12))
        self.button.setFixedSize(20, 20)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tooltip(self.button, _("Remove this filter (Del)"))
        self.button.setAccessibleName(_("Remove filter {name}").format(name=chip.label))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 3, 0)
        row.setSpacing(4)
        row.addWidget(self.label)
        row.addWidget(self.button)

    def paintEvent(self, event: QPaintEvent) -> None:
        now = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.mixed(now.accent, now.accent_soft, 0.35)))
        painter.setBrush(QColor(now.accent_soft))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)


class Flow(QLayout):
    """Lays widgets in a row and goes on in the next line, as words do; what is too wide is made narrower."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._items]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def _lay(self, rect: QRect, *, move: bool) -> int:
        y = rect.top()
        for line in self._lines(rect.width()):
            high = max(size.height() for _item, size in line)
            x = rect.left()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self.spacing()
            y += high + self.spacing()
        return max(0, y - self.spacing() - rect.top())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            hint = item.sizeHint()
            size = QSize(min(hint.width(), max(width, item.minimumSize().width())), hint.height())
            if not lines or used + self.spacing() + size.width() > width:
                lines.append([])
                used = -self.spacing()
            lines[-1].append((item, size))
            used += self.spacing() + size.width()
        return lines
