"""A small company for tests of the screens, made by the services as users make it."""

from __future__ import annotations

import uuid
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.models import Case, Company, Entity, Person, User
from app.models.code import CUSTOMER, SUPPLIER
from app.models.types import derived_id
from app.services import lookups, records
from app.store import record as store_record
from app.store.database import Database
from app.store.record import Loaded
from app.views.pickers import Picker


class World:
    """The records by name: ``world.customer``, ``world.person``, ``world.case``, and acts of somebody else."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.user = self.save(User, name="Ida Holm", code="IH")
        self.customer = self.save(
            Company,
            name="Åkers Mekaniska AB",
            city="Malmö",
            country="SE",
            currency="SEK",
            salesperson_id=self.user,
            phone="+46401234567",
            relations={CUSTOMER, SUPPLIER},
        )
        self.other = self.save(Company, name="Dansk Stål A/S", city="Odense", country="DK", currency="DKK", relations={CUSTOMER})
        self.person = self.save(Person, first_name="Lars", last_name="Åkerström", company_id=self.customer)
        self.case = self.save(Case, company_id=self.customer, title="Milling machine", value=Decimal("184500.00"))

    def save(self, entity: type[Entity], id: uuid.UUID | None = None, **values: Any) -> uuid.UUID:
        """Save as the user of this file; with an id change that record, as somebody else would in another window."""
        version = self.load(entity, id).version if id else 0
        label = f"Save {entity.__labels__[0].lower()}"
        return self.database.write(label, records.save, entity, values, id, version, {}).result.id

    def load(self, entity: type[Entity], id: uuid.UUID) -> Loaded:
        found = self.database.read(store_record.load, entity, id)
        assert found is not None
        return found

    def statuses(self) -> dict[str, lookups.Status]:
        return {status.name: status for status in self.database.read(lookups.statuses)}

    def status(self, name: str) -> uuid.UUID:
        return derived_id("status", name)

    def records(self, entity: type[Entity]) -> list[uuid.UUID]:
        """The living records of a kind, oldest first."""
        return self.database.read(_ids, entity)


def _ids(session: Any, entity: type[Entity]) -> list[uuid.UUID]:
    from sqlalchemy import select

    return list(session.scalars(select(entity.id).where(entity.deleted.is_(False)).order_by(entity.created_at, entity.id)))


def keys(field: QWidget, text: str) -> None:
    """Type, in any language: QTest's own keys know ASCII only."""
    for letter in text:
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))


def focus(qtbot: Any, field: QWidget) -> None:
    """Go into a field, and wait until the keyboard is there."""
    field.window().activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)


def choose(qtbot: Any, picker: Picker, text: str) -> None:
    """Type into a picker as a user does, and take the row offered first."""
    focus(qtbot, picker.line)
    picker.line.selectAll()
    keys(picker.line, text)
    qtbot.waitUntil(picker.popup.isVisible)
    qtbot.keyClick(picker.popup, Qt.Key.Key_Return)


def typed(field: QWidget, text: str) -> None:
    """Type a text in place of what stands in a field, and leave it."""
    inner: Any = field.focusProxy() or field
    inner.setFocus()
    inner.selectAll()
    keys(inner, text)
    inner.editingFinished.emit()  # what leaving does, also in a window that is not the active one
