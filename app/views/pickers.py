"""Choosing one record by type-ahead: some letters of its name, number or place."""

from __future__ import annotations

import uuid
from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QHBoxLayout, QLineEdit, QWidget

from app.formats import Unreadable, fold
from app.language import _
from app.models.fields import Described
from app.services import lookups
from app.store.listing import Ref
from app.views import icons, plain, theme
from app.views.jobs import Jobs
from app.views.lines import OpensWithF4, TellsRest, lock, shortened

TYPING_MS: Final = 120  # the pause after which it is looked up what was typed
OFFERED: Final = 20
_ENDLESS: Final = 2**31 - 1


class Picker(QWidget):
    """A reference. F4 or Alt+Down offers all; what was typed is settled when it means one record only."""

    changed = Signal()
    picked = Signal()  # the user chose another one, or none
    left = Signal()  # the user has finished with it for now
    create_requested = Signal(str)  # what was typed so far

    def __init__(self, d: Described, jobs: Jobs | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._d, self._jobs = d, jobs
        self._chosen: Ref | None = None
        self._within: tuple[tuple[str, Any], ...] = ()
        self._offered: list[Ref | None] = []
        self.creates = ""  # the label of "create new…"; none: not offered
        self.line = QLineEdit()
        self.line.setMaxLength(_ENDLESS)
        TellsRest(self.line)
        self.line.setPlaceholderText(_("type to search"))
        self._arrow = self.line.addAction(icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._arrow.setText(_("Show the list (F4)"))
        plain.tooltip(self._arrow, _("Show the list (F4)"))
        self._arrow.triggered.connect(self.offer_all)
        self._hits = QStandardItemModel(self)
        self._completer = QCompleter(self._hits, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        self._completer.setWidget(self.line)
        self.popup: QAbstractItemView = self._completer.popup()  # type: ignore[assignment]  # made on first asking
        self.popup.setProperty("kind", "drop")
        theme.dress(self.popup)  # Qt takes it away from us
        self.popup.setAccessibleName(_(d.field.label))
        self._completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(lambda: self._ask(self.line.text()))
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._leave)
        OpensWithF4(self.line, self.offer_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        self.setFocusProxy(self.line)

    def value(self) -> uuid.UUID | None:
        text = self.line.text().strip()
        if not text:
            return None
        if self._chosen is None or text != self._chosen.text:
            sentence = _("“{text}” is not chosen yet: pick one from the list (F4).")
            raise Unreadable(sentence.format(text=shortened(text, 100)))
        return self._chosen.id

    def chosen(self) -> Ref | None:
        """The record chosen, also while something else is being typed."""
        return self._chosen if self.line.text().strip() else None

    def show_value(self, value: uuid.UUID | None, text: str = "") -> None:
        self._chosen = Ref(value, text.strip()) if value is not None else None
        shown = self._chosen.text if self._chosen else ""
        if shown != self.line.text():
            self.line.setText(shown)
            self.line.setCursorPosition(0)
        self.changed.emit()

    def choose(self, value: uuid.UUID | None, text: str = "") -> None:
        """Show a record as if the user had picked it."""
        self.show_value(value, text)
        self.picked.emit()

    def set_within(self, *conditions: tuple[str, Any]) -> None:
        """Offer only records with these values."""
        self._within = conditions

    def set_read_only(self, on: bool) -> None:
        lock(self.line, on)
        self.line.setPlaceholderText("" if on else _("type to search"))
        self._arrow.setVisible(not on)

    def offer_all(self) -> None:
        if not self.line.isReadOnly():
            self.line.setFocus()
            self._ask("")

    def _edited(self) -> None:
        self._timer.start()
        self.changed.emit()

    def _ask(self, text: str) -> None:
        if self._jobs is not None:
            self._jobs.read(self, lookups.choices, self._d, text, OFFERED, self._within, done=self._offer, topic="hits")

    def _offer(self, hits: list[lookups.Hit]) -> None:
        if not self.line.hasFocus():
            return
        self._hits.clear()
        self._offered = [Ref(hit.id, hit.text.strip()) for hit in hits]
        for hit in hits:
            item = QStandardItem(self._icon(hit), f"{hit.text}   {hit.detail}" if hit.detail else hit.text)
            item.setData(plain.tooltip_text(item.text()), Qt.ItemDataRole.ToolTipRole)
            self._hits.appendRow(item)
        typed = "" if self._settled() else self.line.text().strip()
        if self.creates:
            self._offered.append(None)
            words = _("{create}: “{text}” …").format(create=self.creates, text=typed) if typed else f"{self.creates} …"
            self._hits.appendRow(QStandardItem(icons.icon("plus", "accent"), words))
        elif not hits:
            nothing = QStandardItem(_("Nothing found"))
            nothing.setEnabled(False)
            self._hits.appendRow(nothing)
        self._completer.complete()
        self._preselect(bool(hits or typed))

    def _preselect(self, on: bool) -> None:
        """Enter takes the row marked: the one chosen already, else the first."""
        ids = [ref.id if ref else None for ref in self._offered]
        row = ids.index(self._chosen.id) if self._chosen and self._chosen.id in ids else 0
        if on and ids and self._completer.setCurrentRow(row):
            self.popup.setCurrentIndex(self._completer.currentIndex())

    def _icon(self, hit: lookups.Hit) -> QIcon:
        """What stands before a record in the list."""
        return QIcon()

    def _take(self, index: QModelIndex) -> None:
        ref = self._offered[index.row()] if index.row() < len(self._offered) else None
        if ref is not None:
            self.choose(ref.id, ref.text)
        elif self.creates:
            self.create_requested.emit("" if self._settled() else self.line.text().strip())

    def _settled(self) -> bool:
        text = self.line.text().strip()
        return not text or (self._chosen is not None and text == self._chosen.text)

    def _leave(self) -> None:
        """Gone on without choosing: what was typed may still mean one record only."""
        self._timer.stop()
        if not self.line.text().strip() and self._chosen is not None:
            self.choose(None)
        if self._settled() or self._jobs is None:
            self.left.emit()
            return
        text = self.line.text()
        self._jobs.read(
            self, lookups.choices, self._d, text, 2, self._within, done=lambda hits: self._settle(text, hits), topic="hits"
        )

    def _settle(self, text: str, hits: list[lookups.Hit]) -> None:
        if text != self.line.text():
            return
        same = [hit for hit in hits if fold(hit.text) == fold(text)]
        meant = same if len(same) == 1 else hits
        if len(meant) == 1:
            self.choose(meant[0].id, meant[0].text)
        self.left.emit()
