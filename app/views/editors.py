"""One editor per kind of value: the only place that knows which widget edits what.

To add a kind of value: its function here and its row in EDITORS; a test walks every kind.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QColorDialog, QComboBox, QHBoxLayout, QLineEdit, QMenu, QPlainTextEdit
from PySide6.QtWidgets import QToolButton, QWidget, QWidgetAction

from app import formats
from app.formats import Kind, Unreadable
from app.language import _
from app.models.fields import Described
from app.views import icons, plain
from app.views.jobs import Jobs
from app.views.pickers import CodesField, Picker

MEMO_LINES = 4


@dataclass(frozen=True, slots=True)
class Editor:
    """A widget bound to one field. `get` raises Unreadable for a typed text that is no value."""

    widget: QWidget
    get: Callable[[], Any]
    set: Callable[[Any, str], None]  # the value, and what a reference is called
    changed: SignalInstance
    read_only: Callable[[bool], None]


class TypedLine(QLineEdit):
    """A line that is read as a value of its kind, and rewritten properly when it is left."""

    def __init__(self, d: Described, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._d = d
        self.currency = ""
        self.setMaxLength(max(d.length or 0, 200))
        if d.kind in (Kind.MONEY, Kind.NUMBER, Kind.SERIAL, Kind.PERCENT):
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.editingFinished.connect(self._tidy)

    def value(self) -> Any:
        options: dict[str, Any] = {"scale": self._d.scale} if self._d.kind is Kind.MONEY else {}
        value = formats.current().parse(self._d.kind, self.text(), **options)
        if value is None and self._d.column is not None and not self._d.column.nullable:
            return self._d.column.type.python_type(0)
        return value

    def show_value(self, value: Any) -> None:
        self.setText(formats.current().text(self._d.kind, value))
        self.setCursorPosition(0)

    def _tidy(self) -> None:
        if self.isModified():
            try:
                self.setText(formats.current().text(self._d.kind, self.value()))
            except Unreadable:
                return  # what was typed stays; saving says what is wrong with it


def typed(d: Described, jobs: Jobs | None) -> Editor:
    line = TypedLine(d)
    return Editor(line, line.value, lambda value, text: line.show_value(value), line.textChanged, line.setReadOnly)


def date(d: Described, jobs: Jobs | None) -> Editor:
    """A typed day ("t", "+3", "fr", "12.3.") with a calendar behind F4."""
    line = TypedLine(d)
    line.setPlaceholderText(_("date"))
    action = line.addAction(icons.icon("calendar", "muted"), QLineEdit.ActionPosition.TrailingPosition)
    plain.tooltip(action, _("Calendar (F4)"))
    action.triggered.connect(lambda: _calendar(line))
    line.installEventFilter(_OpensWithF4(line, lambda: _calendar(line)))
    return Editor(line, line.value, lambda value, text: line.show_value(value), line.textChanged, line.setReadOnly)


class _OpensWithF4(QObject):
    def __init__(self, parent: QWidget, open_it: Callable[[], None]) -> None:
        super().__init__(parent)
        self._open = open_it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = event.key() == Qt.Key.Key_Down and event.modifiers() == Qt.KeyboardModifier.AltModifier
            if event.key() == Qt.Key.Key_F4 or down:
                self._open()
                return True
        return False


def _calendar(line: TypedLine) -> None:
    if line.isReadOnly():
        return
    menu = QMenu(line)
    calendar = QCalendarWidget(menu)
    calendar.setLocale(QLocale(formats.current().locale))
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.ISOWeekNumbers)
    calendar.setFirstDayOfWeek(calendar.locale().firstDayOfWeek())
    try:
        day = line.value()
    except Unreadable:
        day = None
    if day:
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def pick(chosen: QDate) -> None:
        line.show_value(chosen.toPython())
        menu.close()

    calendar.activated.connect(pick)
    calendar.clicked.connect(pick)
    holder = QWidgetAction(menu)
    holder.setDefaultWidget(calendar)
    menu.addAction(holder)
    calendar.setFocus()
    menu.popup(line.mapToGlobal(line.rect().bottomLeft()))


class MemoField(QPlainTextEdit):
    """Text of several lines; Tab goes on to the next field."""

    def __init__(self, length: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.length = length
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * MEMO_LINES + 14)
        self.setSizeAdjustPolicy(QPlainTextEdit.SizeAdjustPolicy.AdjustIgnored)


def memo(d: Described, jobs: Jobs | None) -> Editor:
    field = MemoField(d.length or 0)
    return Editor(
        field, field.toPlainText, lambda value, text: field.setPlainText(value or ""), field.textChanged, field.setReadOnly
    )


def yesno(d: Described, jobs: Jobs | None) -> Editor:
    box = QCheckBox(plain.literal(d.field.label))
    return Editor(
        box, box.isChecked, lambda value, text: box.setChecked(bool(value)), box.toggled, lambda on: box.setEnabled(not on)
    )


class ChoiceBox(QComboBox):
    """A closed list; the wheel over it scrolls the form and does not change it."""

    def __init__(self, entries: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self.set_entries(entries)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def set_entries(self, entries: Sequence[tuple[Any, str]]) -> None:
        """Offer these values under these names."""
        self.clear()
        self._values = [value for value, _text in entries]
        self.addItems([text for _value, text in entries])

    def value(self) -> Any:
        at = self.currentIndex()
        return self._values[at] if at >= 0 else None

    def show_value(self, value: Any) -> None:
        if value not in self._values and value not in (None, ""):
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def wheelEvent(self, event: Any) -> None:
        event.ignore()


def _choice(entries: list[tuple[Any, str]]) -> Editor:
    box = ChoiceBox(entries)
    return Editor(
        box, box.value, lambda value, text: box.show_value(value), box.currentIndexChanged, lambda on: box.setEnabled(not on)
    )


def choice(d: Described, jobs: Jobs | None) -> Editor:
    assert d.column is not None
    members: type[enum.Enum] = d.column.type.python_type
    return _choice([(member, _(str(member.value)).capitalize()) for member in members])


def listed(d: Described, jobs: Jobs | None) -> Editor:
    """Countries, currencies and languages: the usual ones first, every other by typing its code."""
    usual = {
        Kind.COUNTRY: ("DK", "SE", "CZ", "RO", "DE", "NO", "FI", "PL", "AT", "SK", "HU", "NL", "BE", "FR", "IT", "ES", "GB", "US"),
        Kind.CURRENCY: ("EUR", "DKK", "SEK", "CZK", "RON", "NOK", "PLN", "HUF", "GBP", "USD", "CHF"),
        Kind.LANGUAGE: ("en", "da", "sv", "cs", "ro", "de", "no", "fi", "pl", "fr", "es", "it"),
    }[d.kind]
    line = TypedLine(d)
    menu_of = line.addAction(icons.icon("chevron-down", "muted"), QLineEdit.ActionPosition.TrailingPosition)

    def offer() -> None:
        if line.isReadOnly():
            return
        menu = QMenu(line)
        for code in usual:
            entry = menu.addAction(plain.literal(formats.current().text(d.kind, code, long=True)))
            entry.triggered.connect(lambda _on=False, code=code: line.show_value(code))
        menu.popup(line.mapToGlobal(line.rect().bottomLeft()))

    plain.tooltip(menu_of, _("Choose (F4), or type a name or code"))
    menu_of.triggered.connect(offer)
    line.installEventFilter(_OpensWithF4(line, offer))
    return Editor(line, line.value, lambda value, text: line.show_value(value), line.textChanged, line.setReadOnly)


class ColourField(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value = ""
        self.button = QToolButton()
        self.button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        self.setFocusProxy(self.button)

    def value(self) -> str:
        return self._value

    def show_value(self, value: str) -> None:
        self._value = value or ""
        swatch = QPixmap(16, 16)
        swatch.fill(QColor(self._value or "#808080"))
        self.button.setIcon(QIcon(swatch))
        plain.caption(self.button, self._value or _("Choose a colour"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def _choose(self) -> None:
        picked = QColorDialog.getColor(QColor(self._value or "#5b8def"), self, _("Colour"))
        if picked.isValid():
            self.show_value(picked.name())
            self.changed.emit()


def colour(d: Described, jobs: Jobs | None) -> Editor:
    field = ColourField()
    return Editor(
        field, field.value, lambda value, text: field.show_value(value), field.changed, lambda on: field.setEnabled(not on)
    )


def reference(d: Described, jobs: Jobs | None) -> Editor:
    picker = Picker(d, jobs)
    return Editor(picker, picker.value, picker.show_value, picker.changed, picker.set_read_only)


def codes(d: Described, jobs: Jobs | None) -> Editor:
    field = CodesField(d, jobs)
    return Editor(field, field.value, lambda value, text: field.show_value(value), field.changed, field.set_read_only)


EDITORS: dict[Kind, Callable[[Described, Jobs | None], Editor]] = {
    Kind.TEXT: typed,
    Kind.MEMO: memo,
    Kind.NUMBER: typed,
    Kind.SERIAL: typed,
    Kind.MONEY: typed,
    Kind.PERCENT: typed,
    Kind.DATE: date,
    Kind.MOMENT: typed,
    Kind.YESNO: yesno,
    Kind.CHOICE: choice,
    Kind.REF: reference,
    Kind.CODES: codes,
    Kind.EMAIL: typed,
    Kind.PHONE: typed,
    Kind.WEB: typed,
    Kind.COUNTRY: listed,
    Kind.CURRENCY: listed,
    Kind.LANGUAGE: listed,
    Kind.COLOUR: colour,
}
