"""A page of the settings window: the own company as papers and forms know it. Saved in one write, with one undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import settings
from app.language import _, mark
from app.models import CompanySetting, checks
from app.services import company_settings
from app.store.journal import Changes
from app.trouble import Invalid, Trouble
from app.views import plain
from app.views.fields import Fields
from app.views.form_layout import Group, scrolling
from app.views.jobs import Jobs
from app.views.live_checks import PAUSE_MS
from app.views.logo import LogoField
from app.views.record_form import ask_to_leave
from app.views.save_bar import SaveBar
from app.views.settings_pages import described, of_group

LABEL = mark("Company settings")
COUNTRY, LOGO = settings.COMPANY_COUNTRY.key, settings.COMPANY_LOGO.key


def _rows() -> tuple[tuple[str, ...], ...]:
    """Every setting of the company two by two, in the order of the catalogue; name and address have a row of their own."""
    alone = {settings.COMPANY_NAME.key, settings.COMPANY_ADDRESS.key}
    keys = [which.key for which in of_group(settings.OWN_COMPANY)]
    rest = [key for key in keys if key not in alone]
    pairs = [tuple(rest[at : at + 2]) for at in range(0, len(rest), 2)]
    return (*((key,) for key in keys if key in alone), *pairs)


class CompanyPage(QWidget):
    told = Signal(str)
    undo_offered = Signal(str)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._saving = False
        self._then: Callable[[], None] | None = None  # what waits for the save
        self._before: dict[str, Any] = {}
        self.fields = Fields([described(which) for which in of_group(settings.OWN_COMPANY)], jobs, self)
        self.logo = LogoField(jobs)
        self.bar = SaveBar()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 20, 8, 0)
        column.setSpacing(0)
        title = plain.PlainLabel(_(settings.GROUPS[settings.OWN_COMPANY]), kind="title")
        title.setContentsMargins(16, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(scrolling([Group("", _rows())], self.fields.cells, [self.logo]), 1)
        column.addWidget(self.bar)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._check)
        self.fields.changed.connect(self._field_changed)
        self.fields.edited.connect(self._judge)
        self.logo.changed.connect(self._judge)
        self.bar.save_button.clicked.connect(self.save)
        self.bar.discard_button.clicked.connect(self.discard)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        jobs.committed.connect(self._news)
        self._ask()

    @property
    def dirty(self) -> bool:
        return bool(self._before) and (self.fields.dirty or self.logo.value() != self._before[LOGO])

    def renew(self) -> None:
        if not self.dirty:
            self._ask()

    def discard(self) -> None:
        self._show(self._before)

    def leave(self, then: Callable[[], None]) -> None:
        """Go on when nothing typed would be lost."""
        answer = ask_to_leave(self) if self.dirty else "discard"
        if answer == "discard":
            if self._before:
                self.discard()
            then()
        elif answer == "save":
            self._then = then
            self.save()

    def save(self) -> None:
        if self._saving or not self.dirty:
            return
        try:
            changes = self.fields.changes()
        except Invalid as trouble:
            self._failed(trouble)
            return
        if self.logo.value() != self._before[LOGO]:
            changes[LOGO] = self.logo.value()
        self._saving = True
        self.bar.enable(False)
        seen = self.fields.snapshot()
        self._jobs.write(
            self, _(LABEL), company_settings.save, changes, dict(self._before),
            done=lambda n: self._saved(changes, seen), failed=self._failed,
        )  # fmt: skip

    # inside

    def _ask(self) -> None:
        self._jobs.read(self, company_settings.values, done=self._found, topic="company")

    def _found(self, values: dict[str, Any]) -> None:
        if values != self._before and not self.dirty:
            self._show(values)

    def _news(self, changes: Changes) -> None:
        """Somebody saved settings: what is being typed stays, and is measured against what there is now when it is saved."""
        if changes.touches((CompanySetting,)) and not self._saving and not self.dirty:
            self._ask()

    def _show(self, values: dict[str, Any]) -> None:
        self._before = values
        self.fields.region = values[COUNTRY]
        self.fields.load(values)
        self.logo.show_value(values[LOGO])
        self._judge()
        self._check()

    def _saved(self, changes: dict[str, Any], seen: dict[str, Any]) -> None:
        self._saving = False
        self._before = {**self._before, **changes}
        self.fields.renew(self._before, {}, seen)
        self._judge()
        self.bar.say(_("Saved"))
        self.undo_offered.emit(_(LABEL))
        then, self._then = self._then, None
        if then is not None:
            then()

    def _failed(self, error: Exception) -> None:
        self._saving, self._then = False, None
        self._judge()
        if isinstance(error, Invalid):
            self.bar.say("\n".join(self.fields.show_problems(error.problems)) or _("Not saved: see the fields."), "problem")
        elif isinstance(error, Trouble):
            self.bar.say(str(error), "problem")
            self._jobs.read(self, company_settings.values, done=self._overtaken, topic="company")
        else:
            self.bar.say(_("Not saved: the program made a mistake. What you typed is still here."), "problem")
            self._jobs.trouble.emit(error)

    def _overtaken(self, values: dict[str, Any]) -> None:
        """What was typed stays; saving it again means to put it in the place of what there is now."""
        self.fields.renew(values, {}, self._before_as_typed())
        if self.logo.value() == self._before[LOGO]:
            self.logo.show_value(values[LOGO])
        self._before = values
        self.bar.enable(self.dirty)

    def _before_as_typed(self) -> dict[str, Any]:
        return self.fields.loaded(self.fields.editors)

    def _judge(self) -> None:
        self.bar.enable(self.dirty and not self._saving)
        self.bar.say(_("Not saved yet") if self.dirty else "")

    def _field_changed(self, key: str) -> None:
        if key == COUNTRY:
            self.fields.region = self.fields.current(COUNTRY) or ""
            self.fields.read_phones_again()
        self._timer.start()

    def _check(self) -> None:
        """Numbers that cannot be right: said beside them, but no reason not to save, as with any company."""
        country = self.fields.current(COUNTRY) or ""
        looked: tuple[tuple[settings.Setting[str], Callable[[str], checks.Check]], ...] = (
            (settings.COMPANY_VAT_NUMBER, lambda text: checks.vat_number(country, text)),
            (settings.COMPANY_REGISTER_NUMBER, lambda text: checks.register_number(country, text)),
            (settings.COMPANY_IBAN, checks.iban),
            (settings.COMPANY_PHONE, lambda text: checks.phone(text, country)),
        )
        for which, check in looked:
            found = check(self.fields.current(which.key) or "")
            self.fields.cells[which.key].warn(found.problem if found.severity == "warning" else "")
