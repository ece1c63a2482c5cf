"""The sheet behind Filter: a field, then its values, found by typing; each tick is a filter at once."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import formats
from app.formats import Kind, Unreadable, fold
from app.language import _
from app.models import Entity
from app.models.fields import Described, fields_of
from app.store import tallies
from app.store.listing import Condition, Due, Listing, Op
from app.views import icons, plain, theme
from app.views.filter_words import DUE_WORDS, ranged, value_word, values_words
from app.views.jobs import Jobs
from app.views.search_line import search_line

__all__ = ["DUE_WORDS", "FilterMenu"]

TYPING_MS: Final = 150
_SIZE: Final = (300, 380)
_VALUE = Qt.ItemDataRole.UserRole


class FilterMenu(QFrame):
    """Offers fields and the values that occur in the rows one sees."""

    chosen = Signal(str, object, object, str)  # field, Op, value or a tuple of values, words
    cleared = Signal(str, object)  # field, Op
    more = Signal()  # conditions of every kind are wanted

    def __init__(self, jobs: Jobs, entity: type[Entity], parent: QWidget, base: Sequence[Condition] = ()) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._jobs, self._entity = jobs, entity
        self._hidden = {condition.name for condition in base}
        self._listing = Listing(entity)
        self._field: Described | None = None
        self._names: dict[uuid.UUID, str] = {}
        self._ticked: list[Any] = []
        self._build()

    @property
    def _fields(self) -> list[Described]:
        return [d for d in fields_of(self._entity) if d.field.filtered and d.name not in self._hidden]

    @property
    def names(self) -> dict[uuid.UUID, str]:
        """What the records are called that were offered."""
        return self._names

    def show_at(self, at: QPoint, listing: Listing) -> None:
        """Begin with the choice of a field."""
        self._listing = listing
        self._show_fields()
        self.move(at)
        self.show()
        self.search.setFocus()

    def follow(self, listing: Listing) -> None:
        """The list shows something else now; what is offered next follows it."""
        self._listing = listing

    # the first step: a field --------------------------------------------------------------------------------------

    def _show_fields(self) -> None:
        self._field = None
        self.back.hide()
        self.title.setText(_("Filter by"))
        self.range.hide()
        self._ask_for(_("Field"))
        self._offer_fields()

    def _offer_fields(self) -> None:
        typed = fold(self.search.text())
        self.list.clear()
        for d in self._fields:
            if typed in fold(_(d.field.label)):
                item = self._add(_(d.field.label), d.name)
                if any(c.name == d.name for c in self._listing.where):
                    item.setIcon(icons.icon("filter", "accent"))
        self.list.setCurrentRow(0)

    # the second step: its values ----------------------------------------------------------------------------------

    def show_field(self, name: str) -> None:
        """Offer the values of a field."""
        d = self._field = next(d for d in self._fields if d.name == name)
        self.back.show()
        self.title.setText(_(d.field.label))
        mine = [c for c in self._listing.where if c.name == name]
        chosen = [c.value if isinstance(c.value, tuple) else (c.value,) for c in mine if c.op in (Op.IS, Op.DUE)]
        self._ticked = [value for values in chosen for value in values]
        self._ticked += [None for c in mine if c.op is Op.EMPTY]
        self.range.setVisible(ranged(d))
        for edit, op in ((self.from_, Op.FROM), (self.to, Op.TO)):
            value = next((c.value for c in mine if c.op is op), None)
            edit.setText(formats.current().text(d.kind, value))
        self.list.clear()
        self._ask_for(_("Search"))
        self.list.setVisible(d.kind is Kind.DATE or not ranged(d))
        self.search.setVisible(not ranged(d) and d.kind is not Kind.YESNO)
        (self.from_ if ranged(d) and d.kind is not Kind.DATE else self.list if d.kind is Kind.DATE else self.search).setFocus()
        self._offer_values()

    def _offer_values(self) -> None:
        d = self._field
        if d is None:
            self._offer_fields()
        elif d.kind is Kind.DATE:
            self._show_values([(due, None) for due in Due])
        elif d.kind is Kind.YESNO:
            self._show_values([(True, None), (False, None)])
        elif not ranged(d):
            typed = self.search.text()
            self._jobs.read(
                self, tallies.offers, self._listing, d.name, typed, done=lambda offers: self._know(d, offers), topic="offers"
            )

    def _know(self, d: Described, offers: list[tallies.Offer]) -> None:
        if d is not self._field:
            return
        self._names.update({offer.value: offer.text for offer in offers if isinstance(offer.value, uuid.UUID)})
        typed = fold(self.search.text()).split()
        fitting = [o for o in offers if o.text or all(word in fold(value_word(d, o.value, self._names)) for word in typed)]
        self._show_values([(offer.value, offer.count) for offer in fitting])

    def _show_values(self, values: Iterable[tuple[Any, int | None]]) -> None:
        d = self._field
        assert d is not None
        self.list.blockSignals(True)
        self.list.clear()
        for value, count in values:
            word = value_word(d, value, self._names)
            item = self._add(word if count is None else f"{word}  ({formats.current().text(Kind.NUMBER, count)})", value)
            item.setCheckState(Qt.CheckState.Checked if value in self._ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)
        self.list.setCurrentRow(0)

    def _tick(self, item: QListWidgetItem) -> None:
        """A tick was set or taken away: the list follows at once."""
        if self._field is None or item.data(_VALUE + 1) is None:
            return
        value, on = item.data(_VALUE + 1)[0], item.checkState() == Qt.CheckState.Checked
        if on == (value in self._ticked):
            return
        if on and self._field.kind is Kind.YESNO:
            self._ticked = [value]
            self._offer_values()
        else:
            self._ticked = [*self._ticked, value] if on else [v for v in self._ticked if v != value]
        self._apply()

    def _apply(self) -> None:
        d = self._field
        assert d is not None
        op = Op.DUE if d.kind is Kind.DATE else Op.IS
        if not self._ticked:
            self.cleared.emit(d.name, op)
            return
        value = self._ticked[0] if len(self._ticked) == 1 else tuple(self._ticked)
        self.chosen.emit(d.name, op, value, values_words(d, value, self._names))

    def _apply_range(self, edit: QLineEdit, op: Op) -> None:
        d = self._field
        if d is None or not edit.isModified():
            return
        try:
            value = formats.current().parse(d.kind, edit.text(), today=self._listing.today)
        except Unreadable as trouble:
            self.problem.setText(str(trouble))
            self.problem.show()
            return
        self.problem.hide()
        edit.setModified(False)
        if value is None:
            self.cleared.emit(d.name, op)
            return
        words = formats.current().text(d.kind, value)
        edit.setText(words)
        self.chosen.emit(d.name, op, value, words)

    def _more(self) -> None:
        self.close()
        self.more.emit()

    # keys and building --------------------------------------------------------------------------------------------

    def _activate(self, item: QListWidgetItem) -> None:
        value = item.data(_VALUE + 1)[0]
        if self._field is None:
            self.show_field(value)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Typing finds, the arrows walk, Enter takes, Esc goes back."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key, item = event.key(), self.list.currentItem()
        if key == Qt.Key.Key_Escape and self._field is not None:
            self._show_fields()
            self.search.setFocus()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched in (self.search, self.list) and item is not None:
            if self._field is None:
                self._activate(item)
            else:
                checked = item.checkState() == Qt.CheckState.Checked
                item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
                self.close()
        elif watched is self.search and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))
        else:
            return super().eventFilter(watched, event)
        return True

    def _add(self, text: str, value: Any) -> QListWidgetItem:
        item = QListWidgetItem(text, self.list)
        item.setSizeHint(QSize(0, theme.ROW - 2))
        item.setData(_VALUE + 1, (value,))  # wrapped: Qt would turn an id or an enum into something of its own
        return item

    def _ask_for(self, what: str) -> None:
        self.search.show()
        self.list.show()
        self.problem.hide()
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.search.setPlaceholderText(what)
        self.search.setAccessibleName(what)

    def _build(self) -> None:
        self.setProperty("kind", "card")
        self.resize(*_SIZE)
        self.back = QPushButton(icons.icon("chevron-left"), "")
        self.back.setProperty("kind", "flat")
        self.back.setAccessibleName(_("Back"))
        plain.tooltip(self.back, _("Another field (Esc)"))
        self.back.clicked.connect(self._show_fields)
        self.title = plain.PlainLabel("", kind="strong")
        self.search, self.list = search_line("", clears=False), QListWidget()
        self.list.setProperty("kind", "flat")
        self.list.setStyleSheet("QListWidget::item:selected { background: palette(highlight); color: palette(text); }")
        self.list.setAccessibleName(_("Choices"))
        self.list.setUniformItemSizes(True)
        self.problem = plain.PlainLabel("", kind="problem", wrap=True)
        self.from_, self.to, self.range = QLineEdit(), QLineEdit(), QWidget()
        row = QHBoxLayout(self.range)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for edit, op, word in ((self.from_, Op.FROM, _("From")), (self.to, Op.TO, _("To"))):
            row.addWidget(plain.field_label(word, edit))
            row.addWidget(edit, 1)
            edit.editingFinished.connect(lambda edit=edit, op=op: self._apply_range(edit, op))
        top = QHBoxLayout()
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        column.addLayout(top)
        for widget in (self.search, self.range, self.problem):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.conditions = QPushButton(icons.icon("filter", "accent"), _("More conditions …"))
        self.conditions.setProperty("kind", "flat")
        plain.tooltip(self.conditions, _("Any field, relative dates, “has no …”, groups with all and any (Ctrl+Shift+F3)"))
        self.conditions.clicked.connect(self._more)
        column.addWidget(self.conditions)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._timer.timeout.connect(self._offer_values)
        self.search.textChanged.connect(self._timer.start)
        self.list.itemClicked.connect(self._activate)
        self.list.itemChanged.connect(self._tick)
        for widget in (self.search, self.list, self.from_, self.to):
            widget.installEventFilter(self)
