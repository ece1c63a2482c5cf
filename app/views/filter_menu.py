"""The menu behind Filter: a field, then a value; what is chosen becomes a chip."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app import formats
from app.formats import Kind
from app.language import _, mark
from app.models import Entity
from app.models.fields import Described, fields_of
from app.services import lookups
from app.store.listing import Condition, Due, Op
from app.views import plain
from app.views.jobs import Jobs

DUE_WORDS = {
    Due.OVERDUE: mark("Overdue"),
    Due.TODAY: mark("Today"),
    Due.WEEK: mark("This week"),
    Due.LATER: mark("Later"),
    Due.NONE: mark("No date"),
}
PERCENTS = (25, 50, 75)
OFFERED = 30


class FilterMenu(QMenu):
    chosen = Signal(str, object, object, str)  # field, Op, value, words

    def __init__(self, jobs: Jobs, entity: type[Entity], parent: QWidget, base: Sequence[Condition] = ()) -> None:
        super().__init__(parent)
        self._jobs = jobs
        hidden = {condition.name for condition in base}
        for d in fields_of(entity):
            if d.field.filtered and d.name not in hidden and d.kind not in (Kind.TEXT, Kind.MONEY):
                menu = self.addMenu(plain.literal(d.field.label))
                menu.aboutToShow.connect(lambda d=d, menu=menu: self._fill(d, menu))

    def _fill(self, d: Described, menu: QMenu) -> None:
        menu.clear()
        if d.kind in (Kind.REF, Kind.CODES):
            menu.addAction(_("Loading …")).setEnabled(False)
            self._jobs.read(menu, lookups.choices, d, "", OFFERED, done=lambda hits: self._offer(d, menu, hits), topic="choices")
            return
        for value, op, words in _values(d):
            self._add(menu, d, op, value, words)
        self._add_empty(menu, d)

    def _offer(self, d: Described, menu: QMenu, hits: list[lookups.Hit]) -> None:
        menu.clear()
        for hit in hits:
            self._add(menu, d, Op.IS, hit.id, hit.text)
        self._add_empty(menu, d)

    def _add_empty(self, menu: QMenu, d: Described) -> None:
        nullable = d.kind is Kind.CODES or (d.column is not None and d.column.nullable)
        if nullable and d.kind is not Kind.DATE:
            menu.addSeparator()
            self._add(menu, d, Op.EMPTY, None, _("empty"))

    def _add(self, menu: QMenu, d: Described, op: Op, value: Any, words: str) -> None:
        entry = menu.addAction(plain.literal(words))
        entry.triggered.connect(lambda: self.chosen.emit(d.name, op, value, words))


def _values(d: Described) -> list[tuple[Any, Op, str]]:
    how = formats.current()
    if d.kind is Kind.DATE:
        return [(due, Op.DUE, _(words)) for due, words in DUE_WORDS.items()]
    if d.kind is Kind.YESNO:
        return [(value, Op.IS, how.text(d.kind, value)) for value in (True, False)]
    if d.kind is Kind.CHOICE and d.column is not None:
        return [(member, Op.IS, _(str(member.value)).capitalize()) for member in d.column.type.python_type]
    if d.kind is Kind.PERCENT:
        return [(n, Op.FROM, _("at least {n}").format(n=how.text(d.kind, n))) for n in PERCENTS]
    usual = {
        Kind.COUNTRY: ("DK", "SE", "CZ", "RO", "DE", "NO", "PL", "GB"),
        Kind.LANGUAGE: ("en", "da", "sv", "cs", "ro", "de"),
        Kind.CURRENCY: ("EUR", "DKK", "SEK", "CZK", "RON"),
    }.get(d.kind, ())
    return [(code, Op.IS, how.text(d.kind, code, long=True)) for code in usual]
