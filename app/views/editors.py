"""One editor per kind of value: the only place that knows which widget edits what.

To add a kind of value: its function here and its row in EDITORS; a test walks every kind.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QStringListModel, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QColorDialog,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
    QWidgetAction,
)

from app import formats
from app.formats import Kind, Unreadable, names
from app.language import _
from app.models import CaseStatus
from app.models.fields import Described
from app.views import icons, plain, theme
from app.views.codes_field import CodesField
from app.views.jobs import Jobs
from app.views.lines import MemoField, OpensWithF4, TypedLine
from app.views.pickers import Picker
from app.views.status_picker import StatusPicker


@dataclass(frozen=True, slots=True)
class Editor:
    """A widget bound to one field. `get` raises Unreadable for a typed text that is no value."""

    widget: QWidget
    get: Callable[[], Any]
    set: Callable[[Any, str], None]  # the value, and what a reference is called
    changed: SignalInstance
    read_only: Callable[[bool], None]
    left: SignalInstance | None = None  # the user has finished with it for now: time to say what is wrong
    refused: SignalInstance | None = None  # says in a sentence what it did not let in


def _of_line(line: TypedLine) -> Editor:
    return Editor(line, line.value, lambda value, text: line.show_value(value), line.textChanged, line.set_read_only, line.left)


def typed(d: Described, jobs: Jobs | None) -> Editor:
    return _of_line(TypedLine(d))


def date(d: Described, jobs: Jobs | None) -> Editor:
    """A typed day ("t", "+3", "fr", "12.3.") with a calendar behind F4."""
    line = TypedLine(d)
    line.set_hint(_("date"))
    _offers(line, "calendar", _("Calendar (F4)"), lambda: _calendar(line))
    return _of_line(line)


def _offers(line: TypedLine, icon: str, tip: str, offer: Callable[[], None]) -> None:
    """A button inside the line, and F4, open what it offers."""

    def open_it() -> None:
        if not line.isReadOnly():
            offer()

    action = line.addAction(icons.icon(icon, "muted"), QLineEdit.ActionPosition.TrailingPosition)
    action.setText(tip)
    plain.tooltip(action, tip)
    action.triggered.connect(open_it)
    OpensWithF4(line, open_it)


def _calendar(line: TypedLine) -> None:
    menu = QMenu(line)
    calendar = QCalendarWidget(menu)
    calendar.setLocale(QLocale(formats.current().locale))
    calendar.setFirstDayOfWeek(calendar.locale().firstDayOfWeek())
    theme.calm(calendar)
    try:
        day = line.value()
    except Unreadable:
        day = None
    if day:
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def pick(chosen: QDate) -> None:
        line.show_value(chosen.toPython())
        line.left.emit()
        menu.close()

    calendar.activated.connect(pick)  # Enter
    calendar.clicked.connect(pick)
    holder = QWidgetAction(menu)
    holder.setDefaultWidget(calendar)
    menu.addAction(holder)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(line.mapToGlobal(line.rect().bottomLeft()))
    calendar.setFocus()


def memo(d: Described, jobs: Jobs | None) -> Editor:
    field = MemoField(d)
    return Editor(
        field,
        field.value,
        lambda value, text: field.show_value(value),
        field.textChanged,
        field.set_read_only,
        field.left,
        field.refused,
    )


def yesno(d: Described, jobs: Jobs | None) -> Editor:
    box = QCheckBox(plain.literal(_(d.field.label)))
    box.setAccessibleName(_(d.field.label))
    return Editor(
        box, box.isChecked, lambda value, text: box.setChecked(bool(value)), box.toggled, lambda on: box.setEnabled(not on)
    )


class ChoiceBox(QComboBox):
    """A closed list; the wheel over it scrolls the form and does not change it."""

    def __init__(self, entries: Sequence[tuple[Any, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self._locked = False
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

    def set_read_only(self, on: bool) -> None:
        """Shown as legibly as any text, but not to be changed."""
        self._locked = on
        self.setProperty("readOnly", on)
        self.style().unpolish(self)
        self.style().polish(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._locked:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._locked or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # Enter goes on to the next field
        else:
            super().keyPressEvent(event)


def choice(d: Described, jobs: Jobs | None) -> Editor:
    assert d.column is not None
    members: type[enum.Enum] = d.column.type.python_type
    nothing = [(None, "")] if d.nullable else []
    box = ChoiceBox([*nothing, *((member, words_of(member)) for member in members)])
    return Editor(box, box.value, lambda value, text: box.show_value(value), box.currentIndexChanged, box.set_read_only)


def words_of(member: enum.Enum | None) -> str:
    """What a member of a closed list is called."""
    words = _(str(member.value)) if member is not None else ""
    return words[:1].upper() + words[1:]


_USUAL = {
    Kind.COUNTRY: ("DK", "SE", "CZ", "RO", "DE", "NO", "FI", "PL", "AT", "SK", "HU", "NL", "BE", "FR", "IT", "ES", "GB", "US"),
    Kind.CURRENCY: ("EUR", "DKK", "SEK", "CZK", "RON", "NOK", "PLN", "HUF", "GBP", "USD", "CHF"),
    Kind.LANGUAGE: ("en", "da", "sv", "cs", "ro", "de", "no", "fi", "pl", "fr", "es", "it"),
    Kind.RECURRENCE: (
        "FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=WEEKLY", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY",
        "FREQ=MONTHLY;INTERVAL=3", "FREQ=YEARLY",
    ),
}  # fmt: skip
_ALL: dict[Kind, Callable[[str], Mapping[str, str]]] = {
    Kind.COUNTRY: names.country_names,
    Kind.CURRENCY: names.currency_names,
    Kind.LANGUAGE: names.language_names,
}


def listed(d: Described, jobs: Jobs | None) -> Editor:
    """Countries, currencies and languages: every one by typing some letters, the usual ones behind F4."""
    line = TypedLine(d)
    _offers(line, "chevron-down", _("Choose (F4), or type a name or code"), lambda: _offer_usual(line, d.kind))
    _CompletesNames(line, d.kind)
    return _of_line(line)


def rule(d: Described, jobs: Jobs | None) -> Editor:
    """A rule of repetition in words ("every 2 weeks on Mo, We") or as calendars write it; the usual ones behind F4."""
    line = TypedLine(d)
    _offers(line, "chevron-down", _("Choose (F4), or type a rule"), lambda: _offer_usual(line, d.kind))
    return _of_line(line)


def _offer_usual(line: TypedLine, kind: Kind) -> None:
    menu = QMenu(line)
    try:
        now = line.value()
    except Unreadable:
        now = ""
    for code in _USUAL[kind]:
        entry = menu.addAction(plain.literal(formats.current().text(kind, code, long=True)))
        entry.triggered.connect(lambda _on=False, code=code: _choose(line, code))
        if code == now:
            menu.setActiveAction(entry)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(line.mapToGlobal(line.rect().bottomLeft()))


def _choose(line: TypedLine, code: str) -> None:
    line.show_value(code)
    line.left.emit()


class _CompletesNames(QObject):
    """Offers the names that hold what is typed. They are looked up when the field is first entered."""

    def __init__(self, line: TypedLine, kind: Kind) -> None:
        super().__init__(line)
        self._line, self._kind = line, kind
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._line.completer() is None and not self._line.isReadOnly():
            self._line.setCompleter(self._completer())
        return False

    def _completer(self) -> QCompleter:
        how = formats.current()
        texts = [how.text(self._kind, code, long=True) for code in _ALL[self._kind](how.spoken)]
        completer = QCompleter(QStringListModel(sorted(texts, key=formats.fold), self), self._line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(10)
        return completer


class ColourField(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value = ""
        self.button = QPushButton()
        self.button.setAutoDefault(False)
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
        self.button.setIcon(icons.swatch(self._value))
        plain.caption(self.button, self._value or _("Choose a colour"))

    def _choose(self) -> None:
        picked = QColorDialog.getColor(QColor(self._value or theme.CHART[0]), self, _("Colour"))
        if picked.isValid():
            self.show_value(picked.name())
            self.changed.emit()


def colour(d: Described, jobs: Jobs | None) -> Editor:
    field = ColourField()
    return Editor(
        field, field.value, lambda value, text: field.show_value(value), field.changed, lambda on: field.setEnabled(not on)
    )


def reference(d: Described, jobs: Jobs | None) -> Editor:
    picker = StatusPicker(d, jobs) if d.target is CaseStatus else Picker(d, jobs)
    return Editor(picker, picker.value, picker.show_value, picker.changed, picker.set_read_only, picker.left)


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
    Kind.TIME: typed,
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
    Kind.ZONE: typed,
    Kind.RECURRENCE: rule,
    Kind.COLOUR: colour,
}
