"""What stands at the end of a line of the filter editor: the value a field is compared with, an editor for each kind."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from app.formats import Kind
from app.language import _
from app.models.fields import Described
from app.store.filters import BARE, COUNTED, MOST_DAYS, Op, Period, Span
from app.views import plain
from app.views.choose_many import ChooseMany
from app.views.editors import EDITORS, ChoiceBox
from app.views.filter_words import SPAN_WORDS
from app.views.jobs import Jobs

CHOSEN: Final = (Kind.REF, Kind.CODES, Kind.CHOICE, Kind.COUNTRY, Kind.CURRENCY, Kind.LANGUAGE)
_DAYS: Final = 14  # at first
Missing: Final = object()  # nothing was entered yet


def wide(box: ChoiceBox) -> ChoiceBox:
    """As wide as its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


class ValueEdit(QWidget):
    """An editor for what `op` needs. `value` is Missing while nothing is entered; Unreadable for what is no value."""

    changed = Signal()

    def __init__(self, d: Described, op: Op, jobs: Jobs, known: dict[uuid.UUID, str]) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._get: Callable[[], Any] = lambda: None
        self._set: Callable[[Any], None] = lambda value: None
        self.many: ChooseMany | None = None
        if op in BARE:
            self._row.addStretch(1)
        elif op is Op.WITHIN:
            self._period()
        elif op is Op.BETWEEN:
            self._pair(d, jobs)
        elif op in (Op.CONTAINS, Op.LACKS, Op.BEGINS):
            self._letters(d)
        elif d.kind is Kind.YESNO:
            self._yes_no()
        elif d.kind in CHOSEN:
            self._several(d, jobs, known)
        else:
            self._get, self._set = self._one(d, jobs)

    def value(self) -> Any:
        return self._get()

    def show_value(self, value: Any) -> None:
        self._set(value)

    def _add(self, widget: QWidget, stretch: int = 1) -> None:
        self._row.addWidget(widget, stretch)
        if self.focusProxy() is None:
            self.setFocusProxy(widget)

    def _one(self, d: Described, jobs: Jobs) -> tuple[Callable[[], Any], Callable[[Any], None]]:
        """A typed value, as in a form; but an empty line is no value, also where it means zero in a form."""
        editor = EDITORS[d.kind if d.kind is not Kind.MEMO else Kind.TEXT](d, jobs)
        line = editor.widget
        editor.changed.connect(lambda *what: self.changed.emit())
        line.setAccessibleName(_("Value of {field}").format(field=_(d.field.label)))
        self._add(line)

        def get() -> Any:
            return Missing if isinstance(line, QLineEdit) and not line.text().strip() else editor.get()

        def show(value: Any) -> None:
            if value is not None and not isinstance(value, tuple):
                editor.set(value, "")

        return get, show

    def _pair(self, d: Described, jobs: Jobs) -> None:
        (first, show_first), (last, show_last) = self._one(d, jobs), self._one(d, jobs)
        self._row.insertWidget(1, plain.PlainLabel("–", kind="muted"))

        def get() -> Any:
            ends = tuple(None if end is Missing else end for end in (first(), last()))
            return Missing if ends == (None, None) else ends

        def show(value: Any) -> None:
            if isinstance(value, tuple) and len(value) == 2:
                show_first(value[0])
                show_last(value[1])

        self._get, self._set = get, show

    def _letters(self, d: Described) -> None:
        line = QLineEdit()
        line.setAccessibleName(_("Value of {field}").format(field=_(d.field.label)))
        line.setMaxLength(1000)
        line.textChanged.connect(self.changed)
        self._add(line)
        self._get = lambda: line.text().strip() or Missing
        self._set = lambda value: line.setText(value) if isinstance(value, str) else None

    def _yes_no(self) -> None:
        box = wide(ChoiceBox([(True, _("Yes")), (False, _("No"))]))
        box.setAccessibleName(_("Yes or no"))
        box.currentIndexChanged.connect(lambda at: self.changed.emit())
        self._add(box, 0)
        self._row.addStretch(1)
        self._get = box.value
        self._set = lambda value: box.show_value(value) if isinstance(value, bool) else None

    def _several(self, d: Described, jobs: Jobs, known: dict[uuid.UUID, str]) -> None:
        many = self.many = ChooseMany(d, jobs, known)
        many.changed.connect(self.changed)
        self._add(many)
        self._get = lambda: Missing if many.value() == () else many.value()
        self._set = many.show_value

    def _period(self) -> None:
        span = wide(ChoiceBox([(each, _(words)) for each, words in SPAN_WORDS.items()]))
        span.setAccessibleName(_("Time"))
        days = QSpinBox()
        days.setRange(0, MOST_DAYS)
        days.setValue(_DAYS)
        days.setAccessibleName(_("Days"))
        days.lineEdit().setTextMargins(8, 0, 0, 0)
        days.setSuffix(" " + _("days"))

        def follow(*what: object) -> None:
            days.setVisible(span.value() in COUNTED)
            self.changed.emit()

        def get() -> Any:
            return Period(span.value(), days.value() if span.value() in COUNTED else 0)

        def show(value: Any) -> None:
            if isinstance(value, Period):
                span.show_value(value.span)
                days.setValue(value.days if value.span in COUNTED else _DAYS)

        span.show_value(Span.NEXT_DAYS)
        self._add(span, 0)
        self._row.addWidget(days)
        self._row.addStretch(1)
        span.currentIndexChanged.connect(follow)
        days.valueChanged.connect(follow)
        days.setVisible(True)
        self._get, self._set = get, show
