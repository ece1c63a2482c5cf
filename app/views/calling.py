"""Calling from a record: a button in its telephone numbers, and a choice of everybody one can call about it (N-17)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu

from app import formats
from app.formats import Kind
from app.language import _
from app.models import Case, Company, Person
from app.services import calls
from app.services.calls import Callee
from app.views import icons, plain
from app.views.lines import OpensWithF4, TypedLine

if TYPE_CHECKING:
    from app.views.detail import Detail

CALLED: Final = (Company, Person, Case)


class Calling(QObject):
    def __init__(self, detail: Detail) -> None:
        super().__init__(detail)
        self._detail = detail
        self.buttons = {
            name: self._button(name)
            for name, d in detail.form.fields.described.items()
            if d.kind is Kind.PHONE and name != "fax" and isinstance(detail.form.fields.editors[name].widget, TypedLine)
        }

    def choose(self) -> None:
        """Call the only number there is, or ask which one."""
        self._ask(self._offer)

    def call_field(self, name: str) -> None:
        """Call the number in a field, as it stands there."""
        number = self._detail.form.fields.current(name)
        if not number:
            self._detail.told.emit(_("No telephone number stands there."))
            return
        self._ask(lambda found: self._call_one(str(number), found))

    def _ask(self, done: Callable[[list[Callee]], None]) -> None:
        detail = self._detail
        if detail.form.record is None or detail.form.is_new:
            detail.told.emit(_("Choose a record first, and save it when it is new."))
            return
        detail.jobs.read(self, calls.callees, detail.entity, detail.form.record.id, done=done, topic="callees")

    def _call_one(self, number: str, found: list[Callee]) -> None:
        """A number that was just typed is called as well; the rest is as with those that are kept."""
        there = next((each for each in found if each.number == number), None)
        if there is None:
            title = self._detail.title.text()
            there = found[0]._replace(number=number) if found else Callee(number, title)
        self._detail.call_requested.emit(there)

    def _offer(self, found: list[Callee]) -> None:
        if not found:
            self._detail.told.emit(_("No telephone number is noted here."))
            return
        if len(found) == 1:
            self._detail.call_requested.emit(found[0])
            return
        menu = self.menu(found)
        menu.popup(self._detail.mapToGlobal(QPoint(16, 48)))

    def menu(self, found: list[Callee]) -> QMenu:
        """Everybody one can call about this record."""
        menu = QMenu(self._detail)
        how = formats.current()
        for callee in found:
            text = f"{callee.name}  ·  {how.text(Kind.PHONE, callee.number)}"
            entry = menu.addAction(icons.icon("phone"), plain.literal(text))
            entry.triggered.connect(partial(self._detail.call_requested.emit, callee))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.setActiveAction(menu.actions()[0])
        return menu

    def _button(self, name: str) -> QAction:
        line = self._detail.form.fields.editors[name].widget
        assert isinstance(line, TypedLine)
        action = line.addAction(icons.icon("phone", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        action.setText(_("Call"))
        plain.tooltip(action, _("Call (F4)"))
        action.triggered.connect(lambda: self.call_field(name))
        line.textChanged.connect(lambda text: action.setVisible(bool(text)))
        action.setVisible(bool(line.text()))
        OpensWithF4(line, lambda: self.call_field(name))
        return action
