"""Choosing records: one by type-ahead, or several words of a code table."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QMenu, QWidget, QWidgetAction

from app.formats import Unreadable
from app.language import _
from app.models.fields import Described
from app.services import lookups
from app.store.listing import Ref
from app.views import icons, plain
from app.views.jobs import Jobs

TYPING_MS: Final = 120  # the pause after which it is looked up what was typed
_HIT = Qt.ItemDataRole.UserRole


class Picker(QWidget):
    """A reference: type some letters of a name, number or place and choose. F4 or Alt+Down offers all."""

    changed = Signal()
    create_requested = Signal(str)  # what was typed so far

    def __init__(self, d: Described, jobs: Jobs | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._d, self._jobs = d, jobs
        self._chosen: Ref | None = None
        self._within: tuple[tuple[str, Any], ...] = ()
        self.creates = ""  # the label of "create new…"; none: not offered
        self.line = QLineEdit()
        self.line.setPlaceholderText(_("type to search"))
        self._arrow = self.line.addAction(icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        plain.tooltip(self._arrow, _("Show the list (F4)"))
        self._arrow.triggered.connect(self.offer_all)
        self._hits = QStandardItemModel(self)
        self._completer = QCompleter(self._hits, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self.line)
        self._completer.activated[QModelIndex].connect(self._picked)  # type: ignore[index]
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._look_up)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)

    def value(self) -> uuid.UUID | None:
        text = self.line.text().strip()
        if not text:
            return None
        if self._chosen is None or text != self._chosen.text:
            sentence = _("“{text}” is not chosen yet: pick one from the list.")
            raise Unreadable(sentence.format(text=text))
        return self._chosen.id

    def chosen(self) -> Ref | None:
        """The record chosen, also while something else is being typed."""
        return self._chosen

    def show_value(self, value: uuid.UUID | None, text: str = "") -> None:
        self._chosen = Ref(value, text.strip()) if value is not None else None
        self.line.setText(self._chosen.text if self._chosen else "")
        self.line.setCursorPosition(0)
        self.changed.emit()

    def set_within(self, *conditions: tuple[str, Any]) -> None:
        """Offer only records with these values."""
        self._within = conditions

    def set_read_only(self, on: bool) -> None:
        self.line.setReadOnly(on)
        self._arrow.setVisible(not on)

    def offer_all(self) -> None:
        if not self.line.isReadOnly():
            self._ask("")

    def _typed(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _look_up(self) -> None:
        self._ask(self.line.text())

    def _ask(self, text: str) -> None:
        if self._jobs is not None:
            self._jobs.read(self, lookups.choices, self._d, text, 20, self._within, done=self._offer, topic="hits")

    def _offer(self, hits: list[lookups.Hit]) -> None:
        if not self.line.hasFocus():
            return
        self._hits.clear()
        for hit in hits:
            item = QStandardItem(f"{hit.text}   {hit.detail}" if hit.detail else hit.text)
            item.setData(Ref(hit.id, hit.text), _HIT)
            self._hits.appendRow(item)
        if self.creates:
            typed = self.line.text().strip() if self._chosen is None or self.line.text() != self._chosen.text else ""
            words = _("{create}: “{text}” …").format(create=self.creates, text=typed) if typed else f"{self.creates} …"
            self._hits.appendRow(QStandardItem(icons.icon("plus", "accent"), words))
        if not self._hits.rowCount():
            nothing = QStandardItem(_("Nothing found"))
            nothing.setEnabled(False)
            self._hits.appendRow(nothing)
        self._completer.complete()

    def _picked(self, index: QModelIndex) -> None:
        ref = index.data(_HIT)
        if ref is None:
            self.create_requested.emit(self.line.text().strip())
        else:
            self.show_value(*ref)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _opens(event):
            self.offer_all()
            return True
        return super().eventFilter(watched, event)


def _opens(event: QKeyEvent) -> bool:
    """F4 and Alt+Down open a list, as everywhere on Windows."""
    return event.key() == Qt.Key.Key_F4 or (
        event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier
    )


class CodesField(QWidget):
    """Several words of a code table: shown in a line, ticked in a list (F4, Space)."""

    changed = Signal()

    def __init__(self, d: Described, jobs: Jobs | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._d, self._jobs = d, jobs
        self._chosen: tuple[Ref, ...] = ()
        self._locked = False
        self.line = QLineEdit()
        self.line.setReadOnly(True)
        self.line.setProperty("chooser", True)  # looks like a field one can use: it is one
        self.line.setPlaceholderText(_("choose"))
        arrow = self.line.addAction(icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        plain.tooltip(arrow, _("Choose (F4)"))
        arrow.triggered.connect(self.offer)
        self.line.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)

    def value(self) -> frozenset[uuid.UUID]:
        return frozenset(ref.id for ref in self._chosen)

    def show_value(self, value: Iterable[Ref] | None) -> None:
        """`Ref`s; bare ids are shown once their names are known."""
        given = tuple(value or ())
        bare = [item for item in given if not isinstance(item, Ref)]
        self._chosen = tuple(item if isinstance(item, Ref) else Ref(item, "…") for item in given)
        self._write()
        if bare and self._jobs is not None:
            self._jobs.read(self, lookups.codes, self._d.field.codes, done=self._name, topic="names")

    def set_read_only(self, on: bool) -> None:
        self._locked = on

    def offer(self) -> None:
        if self._jobs is not None and not self._locked:
            self._jobs.read(self, lookups.codes, self._d.field.codes, done=self._open, topic="codes")

    def _name(self, words: list[Ref]) -> None:
        names = {word.id: word for word in words}
        self._chosen = tuple(names.get(ref.id, ref) for ref in self._chosen)
        self._write()

    def _open(self, words: list[Ref]) -> None:
        menu = QMenu(self)
        ticks = QListWidget()
        chosen = self.value()
        for word in words:
            item = QListWidgetItem(word.text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked if word.id in chosen else Qt.CheckState.Unchecked)
            item.setData(_HIT, word)
            ticks.addItem(item)
        ticks.itemChanged.connect(lambda: self._ticked(ticks))
        ticks.setMinimumWidth(self.width())
        ticks.setFixedHeight(min(320, max(40, 30 * len(words) + 8)))
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(ticks)
        menu.addAction(holder)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        ticks.setFocus()
        if ticks.count():
            ticks.setCurrentRow(0)

    def _ticked(self, ticks: QListWidget) -> None:
        items = [ticks.item(n) for n in range(ticks.count())]
        self._chosen = tuple(i.data(_HIT) for i in items if i.checkState() is Qt.CheckState.Checked)
        self._write()
        self.changed.emit()

    def _write(self) -> None:
        self.line.setText(", ".join(ref.text for ref in self._chosen))
        self.line.setCursorPosition(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if _opens(event) or event.key() == Qt.Key.Key_Space:
                self.offer()
                return True
        return super().eventFilter(watched, event)
