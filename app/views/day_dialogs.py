"""What My day asks: when to come back to something, and what to note about it."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind, Unreadable
from app.formats.quick_line import read_when
from app.language import _, mark
from app.models import Activity
from app.models.activity import NOTE, ActivityStatus
from app.models.fields import field_of
from app.services import case_rules, lookups, records
from app.trouble import Invalid
from app.views import plain
from app.views.activity_completing import TypeChoice
from app.views.day_list import weekday
from app.views.jobs import Jobs
from app.views.text_dialog import TextDialog


def presets(now: dt.datetime) -> list[tuple[str, dt.date, dt.time | None]]:
    """When one comes back to something most often."""
    today = now.date()
    monday = today + dt.timedelta(days=7 - today.weekday())
    later = (now + dt.timedelta(hours=2)).replace(minute=0, second=0, microsecond=0)
    found: list[tuple[str, dt.date, dt.time | None]] = []
    if later.date() == today:
        found.append((_("Later today"), today, later.time()))
    found += [(_("Tomorrow"), today + dt.timedelta(1), None), (_("In 3 days"), today + dt.timedelta(3), None)]
    return [*found, (_("Next Monday"), monday, None), (_("In a week"), today + dt.timedelta(7), None)]


class SnoozeDialog(QDialog):
    """A day in any way people say it, or one of the usual ones; Enter takes it."""

    chosen = Signal(object, object)  # the day, and the time or None

    def __init__(self, parent: QWidget, subject: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Put off"))
        self.setMinimumWidth(380)
        self._now = dt.datetime.now().astimezone()
        self.line = QLineEdit()
        self.line.setPlaceholderText(_("fr, +3, 12.3., tomorrow 9, 2h"))
        self.line.setAccessibleName(_("Until when"))
        self.line.textEdited.connect(lambda text: self._read())
        self.answer = plain.PlainLabel("", kind="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(plain.PlainLabel(subject, kind="strong", wrap=True))
        column.addWidget(self.line)
        column.addWidget(self.answer)
        self.buttons: list[QPushButton] = []
        for n, (words, day, clock) in enumerate(presets(self._now), 1):
            button = QPushButton(f"&{n}  {words}  –  {_said(day, clock)}")
            button.setProperty("kind", "flat")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._take, day, clock))
            column.addWidget(button)
            self.buttons.append(button)
        self.take_button = QPushButton(_("Put off"))
        self.take_button.setProperty("kind", "primary")
        self.take_button.setDefault(True)
        self.take_button.clicked.connect(self._take_typed)
        cancel = QPushButton(_("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.take_button)
        row.addWidget(cancel)
        column.addLayout(row)
        self.finished.connect(self.deleteLater)
        self._read()
        self.line.setFocus()

    def _read(self) -> tuple[dt.date, dt.time | None] | None:
        """What the typed text says; told below it."""
        text = self.line.text().strip()
        self.take_button.setEnabled(bool(text))
        if not text:
            self.answer.setText(_("Until when? Type it, or press Alt and the number of a line below."))
            return None
        try:
            when = read_when(text, self._now)
        except Unreadable as trouble:
            self.answer.setText(str(trouble))
            self.take_button.setEnabled(False)
            return None
        self.answer.setText("  ·  ".join(part for part in (_said(when.day, when.time), when.note) if part))
        return when.day, when.time

    def _take_typed(self) -> None:
        if (read := self._read()) is not None:
            self._take(*read)

    def _take(self, day: dt.date, clock: dt.time | None, _on: bool = False) -> None:
        self.chosen.emit(day, clock.replace(second=0, microsecond=0) if clock is not None else None)
        self.accept()


def _said(day: dt.date, clock: dt.time | None) -> str:
    how = formats.current()
    return " ".join(t for t in (weekday(day), how.text(Kind.DATE, day), how.text(Kind.TIME, clock) if clock else "") if t)


class NoteDialog(TextDialog):
    """Something that was done about a task or a case, without finishing it: an interaction of its own."""

    form = "note"
    losing = mark("Discard this note?")
    noted = Signal(str)  # the name of the write

    def __init__(
        self, parent: QWidget, jobs: Jobs, subject: str, links: Mapping[str, Any], kind: uuid.UUID | None = NOTE
    ) -> None:
        self.kind = TypeChoice(_("What it was"), "")
        names = ("subject", "text", "minutes", "failed")
        title = _("Note about “{subject}”").format(subject=subject)
        super().__init__(parent, jobs, title, [field_of(Activity, name) for name in names], save_text=_("Note"), above=(self.kind,))
        self._links = dict(links)
        self.load({"subject": subject, "failed": False})
        self.keep(subject)
        self.fields.editors["text"].widget.setFocus()
        jobs.read(self, lookups.activity_types, done=lambda types: self.kind.offer(types, kind), topic="types")

    def given(self) -> dict[str, Any]:
        return {**self._links, "kind": self.kind.box.value()}

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        given = {name: self.fields.current(name) for name in ("subject", "text", "minutes", "failed")}
        if not given["subject"]:
            raise Invalid([("subject", _("Say what it was about."))])
        now = dt.datetime.now().astimezone()
        values = {
            "type_id": self.kind.box.value() or NOTE,
            "status": ActivityStatus.COMPLETED,
            "planned_on": case_rules.today(),
            "planned_at": now.time().replace(second=0, microsecond=0),
            **self._links,
            **given,
        }
        return self._label(), records.save, (Activity, values)

    def _label(self) -> str:
        return _("Note “{subject}”").format(subject=self.fields.current("subject"))

    def taken(self, result: Any) -> None:
        self.noted.emit(self._label())
