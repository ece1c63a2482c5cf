"""What month, hours and agenda have in common: entries one can choose, open, drag and stretch, by mouse and by keyboard."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame

from app import formats
from app.formats import Kind
from app.language import _
from app.services.calendar import Entry
from app.services.calendar_page import Page
from app.views import plain, theme
from app.views.calendar import days, look
from app.views.calendar.pieces import Drag, Item, Key, More, Place, dropped, key_of
from app.views.calendar.shape import Shape


class Canvas(Shape):
    opened = Signal(object)  # Entry
    move_requested = Signal(object, object)  # Entry, Place
    stretch_requested = Signal(object, object)  # Entry, the last day, or the moment it ends on the wall clock
    new_requested = Signal(object, int)  # Place, minutes; 0 for none
    dropped = Signal(object, object)  # [(id, version)], Place
    day_opened = Signal(object)
    went = Signal(object)  # the day the keyboard went to
    chosen_changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.look = look.Look()
        self.page = Page((), 0, {}, frozenset())
        self.day = self.today = dt.date.today()
        self.items: list[Item] = []
        self.mores: list[More] = []
        self.chosen: Key | None = None
        self._drag: Drag | None = None
        self.over: Place | None = None  # of a drop from a list
        self._laid = False

    # what the tab calls -------------------------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        self.page = page
        self.renew()

    def show_day(self, day: dt.date, today: dt.date) -> None:
        if day != self.day:
            self.chosen = None
        self.day, self.today = day, today
        self.renew()

    def renew(self) -> None:
        """Something is different: lay out when it is painted."""
        self._laid = False
        self.viewport().update()

    def entry(self) -> Entry | None:
        """The one that is chosen."""
        return next((each for each in self.page.entries if key_of(each) == self.chosen), None)

    def choose(self, one: Entry | None) -> None:
        self.chosen = key_of(one) if one is not None else None
        self._describe()
        self.viewport().update()
        self.chosen_changed.emit()

    def is_chosen(self, one: Entry) -> bool:
        return self.chosen is not None and key_of(one) == self.chosen

    @property
    def dragging(self) -> bool:
        return self._drag is not None and self._drag.now is not None

    def of_day(self, day: dt.date) -> list[Entry]:
        return [each for each in self.page.entries if each.first <= day <= each.last]

    def laid_out(self) -> Sequence[Item]:
        if not self._laid:
            self.items, self.mores = [], []
            self.lay_out()
            self._laid = True
        return self.items

    def item_at(self, at: QPoint) -> Item | None:
        return next((item for item in reversed(self.laid_out()) if item.rect.contains(at)), None)

    def more_at(self, at: QPoint) -> More | None:
        self.laid_out()
        return next((more for more in self.mores if more.rect.contains(at)), None)

    # painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.look.now is not theme.tokens() or self.look.font != self.font():
            self.look.restyle(self.font())
            self._laid = False
        self.laid_out()
        painter = QPainter(self.viewport())
        painter.setFont(self.look.small)
        self.paint_page(painter)
        if self._drag is not None and self._drag.now is not None:
            self.paint_drag(painter, self._drag)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid = False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.renew()

    # mouse --------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        place, item = self.place_at(at), self.item_at(at)
        if event.button() != Qt.MouseButton.LeftButton or place is None:
            return
        if self.more_at(at) is None:
            self.day = place.day
            self.point_at(place)
            self.choose(item.entry if item is not None else None)
            self.went.emit(place.day)
        if item is None:
            self._drag = Drag("new", place, at)
        elif not item.entry.closed:
            self._drag = Drag("stretch" if self._stretches(at, item) else "move", place, at, item)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_cursor(at)
            return
        far = (at - self._drag.pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._drag.now is not None:
            self._drag.now = self.place_at(self._within(at)) or self._drag.now
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, None
        self.viewport().update()
        more = self.more_at(event.position().toPoint())
        if drag is None or drag.now is None:
            if more is not None and event.button() == Qt.MouseButton.LeftButton:
                self.day_opened.emit(more.day)
        elif drag.how == "new":
            self.new_requested.emit(*self.stretch_of(drag))
        elif drag.item is not None and drag.how == "move":
            if (place := self.moved_to(drag)) != self.place_of(drag.item):
                self._ask_to_move(drag.item.entry, place)
        elif drag.item is not None and (until := self.stretched_to(drag)) is not None:
            self.stretch_requested.emit(drag.item.entry, until)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        item, place = self.item_at(at), self.place_at(at)
        self._drag = None
        if event.button() != Qt.MouseButton.LeftButton or self.more_at(at) is not None:
            return
        if item is not None:
            self.opened.emit(item.entry)
        elif place is not None:
            self.new_requested.emit(place, 0)

    def point_at(self, place: Place) -> None:
        """The keyboard goes on from here."""

    def place_of(self, item: Item) -> Place:
        """Where an entry stands now."""
        begins = item.entry.span.begins
        return Place(item.entry.first, begins.time() if begins is not None else None, item.owner)

    def stretch_of(self, drag: Drag) -> tuple[Place, int]:
        """What a drag over an empty place would make: from where, for how many minutes."""
        return drag.start, 0

    def _stretches(self, at: QPoint, item: Item) -> bool:
        return not item.after and not item.entry.gathered and item.entry.occurrence is None and self.at_edge(at, item)

    def _show_cursor(self, at: QPoint) -> None:
        item = self.item_at(at)
        shape = Qt.CursorShape.ArrowCursor
        if item is not None and not item.entry.closed and self._stretches(at, item):
            shape = self.edge_shape(item)
        elif self.more_at(at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def _within(self, at: QPoint) -> QPoint:
        room = self.viewport().rect()
        return QPoint(max(0, min(at.x(), room.right())), max(0, min(at.y(), room.bottom())))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            item = self.item_at(event.pos())
            words = look.tip(item.entry) if item is not None else self.words_at(event.pos())
            plain.show_tip(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def words_at(self, at: QPoint) -> str:
        """What there is to say of a place without an entry."""
        place = self.place_at(at)
        return self.page.holidays.get(place.day, "") if place is not None else ""

    # drops from a list --------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(bool(dropped(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.over = self.place_at(event.position().toPoint())
        event.setAccepted(self.over is not None)
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.over = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        place, rows = self.place_at(event.position().toPoint()), dropped(event.mimeData())
        self.over = None
        self.viewport().update()
        if place is not None and rows:
            event.acceptProposedAction()
            self.dropped.emit(rows, place)

    # keys ---------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Ctrl and an arrow move an entry here; elsewhere in the window they lead to the next record."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            arrows = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
            if event.key() in arrows and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(Qt.Key(event.key()), event.modifiers()):
            event.ignore()

    def _key(self, key: Qt.Key, held: Qt.KeyboardModifier) -> bool:
        ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        held &= ~Qt.KeyboardModifier.KeypadModifier
        one = self.entry()
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.viewport().update()
        elif key == Qt.Key.Key_Space and held in (shift, Qt.KeyboardModifier.NoModifier):
            self.walk(-1 if held == shift else 1)
        elif held == ctrl and one is not None and (place := self.nudged(one, key)) is not None:
            self._ask_to_move(one, place)
        elif held == ctrl | shift and one is not None and not one.closed and (until := self.lengthened(one, key)) is not None:
            self.stretch_requested.emit(one, until)
        elif held != Qt.KeyboardModifier.NoModifier:
            return False
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
        elif key == Qt.Key.Key_Insert:
            self.new_requested.emit(self.cursor_place(), 0)
        else:
            return self.turn_arrow(key)
        return True

    def open_chosen(self) -> None:
        """Enter: the entry, else the day."""
        if (one := self.entry()) is not None:
            self.opened.emit(one)
        else:
            self.day_opened.emit(self.day)

    def go_to(self, day: dt.date) -> None:
        """The keyboard comes to another day."""
        self.day = day
        self.choose(None)
        self.went.emit(day)

    def step(self, by: int) -> None:
        self.go_to(days.shifted(self.day, by))

    def _ask_to_move(self, one: Entry, place: Place) -> None:
        """Show it there at once; what the store says comes later."""
        if not one.closed:
            self.day = place.day
            self.move_requested.emit(one, place)
            self._pretend(one, one._replace(span=one.span.moved(place.day, place.clock), gathered=False, late=0))

    def _pretend(self, one: Entry, other: Entry) -> None:
        entries = [other if each is one else each for each in self.page.entries]
        self.page = self.page._replace(entries=entries)
        self.chosen = key_of(other)
        self.renew()

    def walk(self, by: int) -> None:
        """The next entry of the day, or the one before."""
        here = self.of_day(self.day)
        keys = [key_of(each) for each in here]
        if here and by:
            at = (keys.index(self.chosen) + by) % len(here) if self.chosen in keys else 0 if by > 0 else len(here) - 1
            self.choose(here[at])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._describe()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _describe(self) -> None:
        """For a screen reader: the day the keyboard is on, and what is chosen there."""
        one = self.entry()
        words = look.said(one) if one is not None else self.day_words()
        self.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def day_words(self) -> str:
        name = formats.current().text(Kind.DATE, self.day, long=True)
        here = self.of_day(self.day)
        holiday = self.page.holidays.get(self.day, "")
        return ", ".join(filter(None, (name, holiday, _("{n} entries").format(n=len(here)) if here else _("nothing planned"))))
