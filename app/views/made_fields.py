"""The fields the users made, on the screens that were there before them: shown, renamed and taken away while the program runs."""

from __future__ import annotations

from itertools import batched
from typing import Any, Protocol

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.language import _
from app.models import Entity, ExtraField
from app.models.extra import GROUP
from app.models.fields import Described, made_fields
from app.store.arrangements import Arrangement, from_json, to_json
from app.store.journal import Changes
from app.views import plain, reading_order
from app.views.fields import Fields
from app.views.jobs import Jobs
from app.views.list_columns import Columns
from app.views.pickers import Picker
from app.views.quick_create import offer_creation

_ACROSS = 2  # fields side by side


class MadeFields(QWidget):
    """The last group of a form: as many fields as the users made, none when they made none."""

    def __init__(self, entity: type[Entity], fields: Fields, jobs: Jobs, form: QWidget) -> None:
        super().__init__(form)
        self._entity, self._fields, self._jobs, self._form = entity, fields, jobs, form
        self._shown: tuple[Described, ...] = ()
        self._before = [editor.widget for editor in fields.editors.values()]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for column in range(_ACROSS):
            self._grid.setColumnStretch(column, 1)
        self._grid.addWidget(plain.PlainLabel(_(GROUP), kind="strong"), 0, 0, 1, _ACROSS)
        self.renew()

    def renew(self) -> bool:
        """Show the fields there are now; what is typed in those that stay stays. Whether any is different."""
        wanted = made_fields(self._entity)
        if wanted == self._shown:
            self.setVisible(bool(wanted))
            return False
        renamed = {d.name for d in wanted if d not in self._shown} & {d.name for d in self._shown}
        typed = {name: self._typed(name) for name in renamed}
        before = self._fields.loaded(renamed)
        for d in self._shown:
            self._grid.removeWidget(self._fields.cells[d.name])
            if d not in wanted:
                self._fields.remove(d.name)
        for d in wanted:
            if d not in self._shown:
                self._fields.add(d, self._jobs)
        for name, (value, text) in typed.items():
            self._fields.set(name, value, text)
        self._fields.rebase(before)
        offer_creation(self._fields, self._jobs, self._form, only=[d for d in wanted if d not in self._shown])
        self._shown = wanted
        self._place()
        self.setVisible(bool(wanted))
        return True

    def _typed(self, name: str) -> tuple[Any, str]:
        """What stands in a field, and what a choice is called."""
        widget = self._fields.editors[name].widget
        chosen = widget.chosen() if isinstance(widget, Picker) else None
        return self._fields.current(name), chosen.text if chosen is not None else ""

    def _place(self) -> None:
        cells = [self._fields.cells[d.name] for d in self._shown]
        for row, some in enumerate(batched(cells, _ACROSS), start=1):
            for column, cell in enumerate(some):
                cell.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
                self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
                cell.show()
        stops = [stop for widget in self._before for stop in reading_order.stops(widget)]
        if stops:
            reading_order.put_after(stops[-1], cells)


class _List(Protocol):
    entity: type[Entity]

    def arrangement(self) -> Arrangement: ...
    def show_arrangement(self, arrangement: Arrangement) -> None: ...


def follow(shown: _List, columns: Columns, jobs: Jobs) -> None:
    """Let a list forget a field that is gone, in its columns, filters, order and groups; and call the others as they are called."""

    def hear(changes: Changes) -> None:
        if not shiboken6.isValid(shown):
            jobs.committed.disconnect(hear)
        elif changes.touches((ExtraField,)):
            columns.renew()
            now = shown.arrangement()
            known = from_json(shown.entity, to_json(now))
            if known.lost:
                shown.show_arrangement(known.arrangement)

    jobs.committed.connect(hear)
