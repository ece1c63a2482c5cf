"""Choosing several words of a code table: shown in a line, ticked in a list."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.language import _
from app.models.fields import Described
from app.services import lookups
from app.store.listing import Ref
from app.views import icons, plain
from app.views.jobs import Jobs
from app.views.lines import OpensWithF4

_SHOWN = 10  # words before the list scrolls


class CodesField(QWidget):
    """Several words. F4, Alt+Down, Space or a click opens the list; Space ticks; Enter or Esc closes it."""

    changed = Signal()
    create_requested = Signal(str)

    def __init__(self, d: Described, jobs: Jobs | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._d, self._jobs = d, jobs
        self._chosen: tuple[Ref, ...] = ()
        self._locked = False
        self.creates = ""  # the label of "create new…"; none: not offered
        self.list: CodesList | None = None
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setProperty("chooser", True)  # looks like a field one can use: it is one
        self.line.setPlaceholderText(_("choose"))
        self._arrow = self.line.addAction(icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._arrow.setText(_("Choose (F4)"))
        plain.tooltip(self._arrow, _("Choose (F4)"))
        self._arrow.triggered.connect(self.offer)
        OpensWithF4(self.line, self.offer, (Qt.Key.Key_Space,))
        self.line.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)

    def value(self) -> frozenset[uuid.UUID]:
        return frozenset(ref.id for ref in self._chosen)

    def chosen(self) -> tuple[Ref, ...]:
        return self._chosen

    def show_value(self, value: Iterable[Ref | uuid.UUID] | None) -> None:
        """`Ref`s; bare ids are shown once their names are known."""
        given = tuple(value or ())
        self._chosen = tuple(item if isinstance(item, Ref) else Ref(item, "…") for item in given)
        self._write()
        if self._jobs is not None and not all(isinstance(item, Ref) for item in given):
            self._jobs.read(self, lookups.codes, self._d.field.codes, done=self._name, topic="names")
        self.changed.emit()

    def add(self, id: uuid.UUID, name: str) -> None:
        """Tick one more word, a new one say."""
        self.show_value((*self._chosen, Ref(id, name)))

    def set_read_only(self, on: bool) -> None:
        self._locked = on
        self.line.setProperty("chooser", not on)
        self.line.setPlaceholderText("" if on else _("choose"))
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
        self._arrow.setVisible(not on)

    def offer(self) -> None:
        if self._jobs is not None and not self._locked:
            self.line.setFocus()
            self._jobs.read(self, lookups.codes, self._d.field.codes, self.value(), done=self._open, topic="codes")

    def _name(self, words: list[Ref]) -> None:
        names = {word.id: word for word in words}
        self._chosen = tuple(names.get(ref.id, ref) for ref in self._chosen)
        self._write()

    def _open(self, words: list[Ref]) -> None:
        self.list = CodesList(self, words, self.value(), _(self._d.field.label), self.creates)
        self.list.ticked.connect(lambda ticked: self._take(ticked, words))
        self.list.create_requested.connect(lambda: self.create_requested.emit(""))
        self.list.open_at(self)

    def _take(self, ticked: list[Ref], offered: list[Ref]) -> None:
        known = {word.id for word in offered}
        kept = [ref for ref in self._chosen if ref.id not in known]  # words deleted meanwhile are not the list's to take away
        self._chosen = (*ticked, *kept)
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        text = ", ".join(ref.text for ref in self._chosen)
        self.line.setText(text)
        self.line.setCursorPosition(0)
        plain.tooltip(self.line, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if pressed and event.button() == Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            self.offer()
        return super().eventFilter(watched, event)


class CodesList(QFrame):
    """The words with their ticks, dropped down below the field."""

    ticked = Signal(object)  # the words that are ticked now
    create_requested = Signal()

    def __init__(self, parent: QWidget, words: list[Ref], chosen: frozenset[uuid.UUID], name: str, creates: str) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "card")
        self.ticks = QListWidget()
        self.ticks.setProperty("kind", "drop")
        self.ticks.setAccessibleName(name)
        for word in words:
            item = QListWidgetItem(word.text, self.ticks)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if word.id in chosen else Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.ToolTipRole, plain.tooltip_text(word.text))
        self._words = words
        self.ticks.itemChanged.connect(lambda item: self.ticked.emit(self._ticked()))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.ticks)
        if not words:
            self.ticks.hide()
            column.addWidget(plain.PlainLabel(_("This list has no words yet."), kind="muted", wrap=True))
        if creates:
            button = QPushButton(icons.icon("plus", "accent"), plain.literal(f"{creates} …"))
            button.setProperty("kind", "flat")
            button.clicked.connect(self._create)
            column.addWidget(button)
            self.setFocusProxy(self.ticks if words else button)

    def open_at(self, field: QWidget) -> None:
        self.setMinimumWidth(field.width())
        self.ticks.ensurePolished()
        self.ticks.doItemsLayout()  # anew: the style has its own idea of a row's height
        self.ticks.setFixedHeight(self.ticks.sizeHintForRow(0) * min(_SHOWN, len(self._words)) + 10)
        self.adjustSize()
        below = field.mapToGlobal(QPoint(0, field.height()))
        room = field.screen().availableGeometry()
        if below.y() + self.height() > room.bottom():
            below = field.mapToGlobal(QPoint(0, -self.height()))
        self.move(max(room.left(), min(below.x(), room.right() - self.width())), below.y())
        self.show()
        if self._words:
            self.ticks.setFocus()
            self.ticks.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F4):
            self.close()
        else:
            super().keyPressEvent(event)

    def _ticked(self) -> list[Ref]:
        items = [self.ticks.item(n) for n in range(self.ticks.count())]
        return [word for word, item in zip(self._words, items, strict=True) if item.checkState() is Qt.CheckState.Checked]

    def _create(self) -> None:
        self.close()
        self.create_requested.emit()
