"""How the fields of a form stand: groups with a title, rows of one to three fields, everything scrolling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.language import _
from app.views import plain
from app.views.window_size import lay_out

SHARE = 0.75  # of the screen's height, at most for the fields of a dialog
LOWEST = 52  # a field with its label, where bars above and below take the rest of a low window
COLUMNS = 6  # so that one, two or three fields share a row evenly


@dataclass(frozen=True, slots=True)
class Group:
    """A titled part of a form, its title marked for translation: rows of one, two or three field names."""

    title: str
    rows: tuple[tuple[str, ...], ...]


def names_in(groups: Sequence[Group]) -> list[str]:
    """The fields in the order they are read, which is the order of Tab."""
    return [name for group in groups for row in group.rows for name in row]


def scrolling(groups: Sequence[Group], cells: Mapping[str, QWidget], below: Sequence[QWidget] = ()) -> QScrollArea:
    """The fields in their groups, and other widgets below them."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(16, 12, 16, 16)
    column.setSpacing(16)
    for group in groups:
        column.addLayout(_grid(group, cells))
    for widget in below:
        column.addWidget(widget)
    column.addStretch(1)
    return scrolled(content)


def put_below(area: QScrollArea, part: QWidget) -> None:
    """Put a part below the groups of a form, before what stands below them."""
    content = area.widget()
    layout = content.layout() if content is not None else None
    assert isinstance(layout, QVBoxLayout)
    grids = [at for at in range(layout.count()) if isinstance(layout.itemAt(at), QGridLayout)]
    layout.insertWidget(grids[-1] + 1, part)


def scrolled(content: QWidget) -> QScrollArea:
    """A page as high as it must be, in a window as low as it may be."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have the focus
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumHeight(LOWEST)
    area.setWidget(content)
    return area


class FittingArea(QScrollArea):
    """Scrolls only when the screen is too low for what it holds."""

    def __init__(self, content: QWidget) -> None:
        self._content = content
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        wanted = self._content.sizeHint()
        layout = self._content.layout()
        if layout is not None and layout.hasHeightForWidth():
            wanted.setHeight(layout.totalHeightForWidth(max(wanted.width(), self.width())))
        return wanted.boundedTo(self.screen().availableSize() * SHARE)

    def minimumSizeHint(self) -> QSize:
        """As wide as what it holds and the bar that scrolls it, since it scrolls up and down only."""
        wide = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(wide, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            lay_out(self._content)

    def grow(self) -> None:
        """Let the dialog become as high as the sentences and fields that were added."""
        window = self.window()
        for layout in (self._content.layout(), window.layout()):
            if layout is not None:
                layout.invalidate()
                layout.activate()
        self.updateGeometry()
        window.resize(window.width(), max(window.height(), window.sizeHint().height()))


def show_cell(area: QScrollArea, cell: QWidget) -> None:
    """Scroll until a field can be seen, with what was just written below it."""
    content = area.widget()
    if content is not None and (layout := content.layout()) is not None:
        layout.activate()
        area.ensureWidgetVisible(cell)
        QTimer.singleShot(0, area, lambda: area.ensureWidgetVisible(cell))  # once its words have found their height


def _grid(group: Group, cells: Mapping[str, QWidget]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    at = 0
    if group.title:
        grid.addWidget(plain.PlainLabel(_(group.title), kind="strong"), 0, 0, 1, COLUMNS)
        at = 1
    for column in range(COLUMNS):
        grid.setColumnStretch(column, 1)
    for n, row in enumerate(group.rows):
        span = COLUMNS // len(row)
        for column, name in enumerate(row):
            cells[name].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # all of a row are as wide
            grid.addWidget(cells[name], at + n, column * span, 1, span, Qt.AlignmentFlag.AlignTop)
    return grid
