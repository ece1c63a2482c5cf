"""Choosing one or several values for a filter: shown in a line, found by typing and ticked in a list."""

from __future__ import annotations

import enum
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind, fold, names
from app.language import _
from app.models import User
from app.models.fields import Described
from app.services import lookups
from app.store.filters import Me
from app.views import icons, plain, theme
from app.views.filter_words import value_word
from app.views.jobs import Jobs
from app.views.lines import OpensWithF4
from app.views.search_line import search_line

TYPING_MS: Final = 150
_OFFERED: Final = 100
_SIZE: Final = (280, 320)
_AT: Final = Qt.ItemDataRole.UserRole
_NAMED: Final[dict[Kind, Callable[[str], Mapping[str, str]]]] = {
    Kind.COUNTRY: names.country_names,
    Kind.CURRENCY: names.currency_names,
    Kind.LANGUAGE: names.language_names,
}


class ChooseMany(QWidget):
    """F4, Alt+Down, Space or a click opens the list; Space or Enter ticks; Esc closes it."""

    changed = Signal()

    def __init__(self, d: Described, jobs: Jobs, known: dict[uuid.UUID, str]) -> None:
        """`known` names records; what is chosen here is added to it."""
        super().__init__()
        self._d, self._jobs, self._names = d, jobs, known
        self._chosen: list[Any] = []
        self._offered: list[Any] = []
        self._fresh, self._enter = True, False  # whether the list fits what is typed; whether Enter waits for it
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setProperty("chooser", True)
        self.line.setPlaceholderText(_("choose"))
        self.line.setAccessibleName(_("Values of {field}").format(field=_(d.field.label)))
        arrow = self.line.addAction(icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        arrow.setText(_("Choose (F4)"))
        plain.tooltip(arrow, _("Choose (F4)"))
        arrow.triggered.connect(self.offer)
        OpensWithF4(self.line, self.offer, (Qt.Key.Key_Space,))
        self.line.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._ask)
        self._build()

    def value(self) -> Any:
        """One value, a tuple of several, or () when none was chosen."""
        return self._chosen[0] if len(self._chosen) == 1 else tuple(self._chosen)

    def show_value(self, value: Any) -> None:
        self._chosen = list(value) if isinstance(value, tuple) else [value]
        self._write()

    def know(self) -> None:
        """More names are known now."""
        self._write()

    def offer(self) -> None:
        self.search.clear()
        self._timer.stop()
        self._enter = False
        self._ask()
        self.popup.setMinimumWidth(max(_SIZE[0], self.width()))
        self.popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        self.popup.show()
        self.search.setFocus()

    # the list -----------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        d, typed = self._d, self.search.text()
        if d.kind in (Kind.REF, Kind.CODES):
            self._jobs.read(self, lookups.choices, d, typed, _OFFERED, done=self._know_hits, topic="choices")
        elif d.kind is Kind.CHOICE:
            assert d.column is not None
            members: type[enum.Enum] = d.column.type.python_type
            self._show(members)
        else:
            how = formats.current()
            texts = {code: how.text(d.kind, code, long=True) for code in _NAMED[d.kind](how.spoken)}
            self._show(sorted(texts, key=lambda code: fold(texts[code])))

    def _know_hits(self, hits: list[lookups.Hit]) -> None:
        self._names.update({hit.id: hit.text for hit in hits})
        self._show([hit.id for hit in hits], found=True)

    def _show(self, values: Iterable[Any], *, found: bool = False) -> None:
        typed = fold(self.search.text()).split()
        offered = list(values)
        if self._d.target is User:
            offered.insert(0, Me.ME)
        if not typed:  # what is chosen stands on top, where it can be taken away again
            offered = [*self._chosen, *(value for value in offered if value not in self._chosen)]
        self.list.blockSignals(True)
        self.list.clear()
        self._offered = []
        for value in offered:
            word = self._word(value)
            if (found and isinstance(value, uuid.UUID)) or all(part in fold(word) for part in typed):
                item = QListWidgetItem(word, self.list)
                item.setSizeHint(QSize(0, theme.ROW - 2))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
                item.setCheckState(Qt.CheckState.Checked if value in self._chosen else Qt.CheckState.Unchecked)
                self._offered.append(value)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)
        self._fresh = not self._timer.isActive()
        if self._fresh and self._enter:
            self._toggle()

    def _typed(self) -> None:
        self._fresh = False
        self._timer.start()

    def _word(self, value: Any) -> str:
        if self._d.kind in _NAMED and value:
            return formats.current().text(self._d.kind, value, long=True)
        return value_word(self._d, value, self._names)

    def _tick(self, item: QListWidgetItem) -> None:
        value = self._offered[self.list.row(item)]
        on = item.checkState() == Qt.CheckState.Checked
        if on != (value in self._chosen):
            self._chosen = [*self._chosen, value] if on else [one for one in self._chosen if one != value]
            self._write()
            self.changed.emit()

    def _toggle(self) -> None:
        """Enter ticks what is meant by what was typed, also when one types faster than it is found."""
        self._enter = not self._fresh
        if self._enter:
            return
        if (item := self.list.currentItem()) is not None:
            on = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _write(self) -> None:
        text = ", ".join(value_word(self._d, value, self._names) for value in self._chosen)
        self.line.setText(text)
        self.line.setCursorPosition(0)
        plain.tooltip(self.line, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            pressed = event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
            if pressed and event.button() == Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
                self.offer()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._toggle()
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.popup = QFrame(self, Qt.WindowType.Popup)
        self.popup.setProperty("kind", "card")
        self.popup.resize(*_SIZE)
        self.search, self.list = search_line(_("Search"), clears=False), QListWidget()
        self.list.setProperty("kind", "flat")
        self.list.setStyleSheet("QListWidget::item:selected { background: palette(highlight); color: palette(text); }")
        self.list.setAccessibleName(_("Choices"))
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self.popup)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.search.textChanged.connect(self._typed)
        self.list.itemChanged.connect(self._tick)
        for widget in (self.search, self.list):
            widget.installEventFilter(self)
