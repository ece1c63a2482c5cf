"""What looks wrong about numbers while they are typed: said beside them, but never a reason not to save."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from app.formats import Kind
from app.models import checks
from app.views.fields import Fields

PAUSE_MS: Final = 250  # of typing, after which a number is looked at
CHECKED: Final = {"register_number": checks.register_number, "vat_number": checks.vat_number}


class LiveChecks(QObject):
    """Check digits of register and VAT numbers, and telephone numbers nobody could dial."""

    def __init__(self, fields: Fields) -> None:
        super().__init__(fields)
        self._fields = fields
        phones = [name for name, d in fields.described.items() if d.kind is Kind.PHONE]
        self._names = [*(name for name in CHECKED if name in fields.editors), *phones]
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.check)
        fields.changed.connect(self._changed)

    def check(self) -> None:
        """Look at every number now."""
        country = self._fields.current("country") if "country" in self._fields.editors else ""
        for name in self._names:
            text = self._fields.current(name)
            self._fields.cells[name].warn(self._warning(name, text, country or self._fields.region) if text else "")

    def _warning(self, name: str, text: str, country: str) -> str:
        found = CHECKED.get(name, _phone)(country, text)
        return found.problem if found.severity == "warning" else ""

    def _changed(self, name: str) -> None:
        if name in self._names or name == "country":
            self._timer.start()


def _phone(country: str, text: str) -> checks.Check:
    return checks.phone(text, country)
