"""A call and its note: the number is dialled, a clock runs, and what is written beside it is kept as an activity (N-17)."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind
from app.language import _, mark
from app.models import Activity
from app.models.fields import field_of
from app.services import calls, lookups
from app.services.calls import Callee
from app.store.listing import Ref
from app.trouble import Invalid
from app.views import icons, plain, reading_order
from app.views.activity_completing import TypeChoice
from app.views.editors import ChoiceBox
from app.views.jobs import Jobs
from app.views.lines import TypedLine
from app.views.pickers import Picker
from app.views.text_dialog import TextDialog

_SAID: Final = ("subject", "text", "person_id", "case_id", "evaluation", "minutes", "failed")
_NEXT: Final = ("planned_on", "planned_at")
_LINKS: Final = ("company", "person", "case")
_EVERY: Final = 250  # milliseconds between two looks at the clock


class CallClock:
    """Counts real time while it runs, whatever becomes of the computer's own clock."""

    def __init__(self, now: Callable[[], float] = time.monotonic, counted: float | None = None) -> None:
        """Runs at once; with the seconds it has `counted` already it stands, until it is let go on."""
        self._now = now
        self._counted = counted or 0.0
        self._since: float | None = now() if counted is None else None

    @property
    def running(self) -> bool:
        return self._since is not None

    @property
    def seconds(self) -> float:
        return self._counted + (self._now() - self._since if self._since is not None else 0.0)

    def toggle(self) -> None:
        """Stop, or go on from where it stopped."""
        self._counted = self.seconds
        self._since = None if self.running else self._now()

    def again(self) -> None:
        """From zero: the other one answers now."""
        self._counted, self._since = 0.0, self._now()

    def __str__(self) -> str:
        minutes, seconds = divmod(int(self.seconds), 60)
        hours, rest = divmod(minutes, 60)
        return f"{hours}:{rest:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


class ClockPanel(QFrame):
    """Who is called, and for how long already."""

    def __init__(self, callee: Callee, clock: CallClock) -> None:
        super().__init__()
        self.setProperty("kind", "offer")
        self.clock = clock
        self.whom = plain.PlainLabel(callee.name, kind="strong", elide=True)
        self.number = plain.PlainLabel(formats.current().text(Kind.PHONE, callee.number), kind="muted", selectable=True)
        self.time = plain.PlainLabel("", kind="title")
        self.time.setAccessibleName(_("Time of the call"))
        self.stop_button, self.again_button = QPushButton(), QPushButton(_("From zero"))
        plain.tooltip(self.stop_button, _("Stop the clock or let it go on (Ctrl+Space)"))
        plain.tooltip(self.again_button, _("Count from now, when the other one has answered"))
        for button, act in ((self.stop_button, clock.toggle), (self.again_button, clock.again)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            button.clicked.connect(self.show_time)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.whom)
        words.addWidget(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for widget in (self.time, self.stop_button, self.again_button):
            row.addWidget(widget)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.show_time)
        self._timer.start()
        self.show_time()

    def show_time(self) -> None:
        self.time.setText(str(self.clock))
        self.stop_button.setText(_("Stop") if self.clock.running else _("Go on"))
        self.stop_button.setIcon(icons.icon("player-stop" if self.clock.running else "clock"))


class CallNote(TextDialog):
    """Stands beside the window while one talks; nothing typed is lost unasked."""

    form = "call"
    losing = mark("Discard this call?")
    told = Signal(str)
    undo_offered = Signal(str)

    def __init__(
        self, parent: QWidget, jobs: Jobs, callee: Callee, clock: CallClock | None = None, before: Mapping[str, Any] | None = None
    ) -> None:
        """`before`: what was given to the draft of a note that is gone on with."""
        self.panel = ClockPanel(callee, clock or CallClock())
        title = _("Call {name}").format(name=callee.name)
        fields = [field_of(Activity, name) for name in (*_SAID, *_NEXT)]
        super().__init__(parent, jobs, title, fields, save_text=_("Save the call"), above=(self.panel,))
        self.setModal(False)
        self._callee = callee
        self._before = before or {}
        self._began = self._before.get("began") or dt.datetime.now(dt.UTC)
        self._template = ChoiceBox([(None, _("None"))])
        self.template = _labelled(_("Template"), self._template)
        self.next_as = TypeChoice(_("Next step"), _("No next step"))
        self._arrange()
        minutes = self.fields.editors["minutes"].widget
        assert isinstance(minutes, TypedLine)
        minutes.set_hint(_("by the clock"))
        person, case = callee.person, callee.case
        values = {
            "subject": calls.subject_for(callee),
            "person_id": person and person.id,
            "case_id": case and case.id,
            "failed": False,
        }
        self.load(values, {"person_id": person.text if person else "", "case_id": case.text if case else ""})
        if callee.company is not None:
            for name in ("person_id", "case_id"):
                picker = self.fields.editors[name].widget
                assert isinstance(picker, Picker)
                picker.set_within(("company_id", callee.company.id))
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        QShortcut(QKeySequence("Ctrl+Space"), self, self.panel.stop_button.click)
        self.fields.editors["text"].widget.setFocus()
        self.resize(self.sizeHint().expandedTo(self.minimumSize()))
        self.keep(calls.subject_for(callee))
        next_type = self._before.get("next_type")
        jobs.read(self, lookups.activity_types, done=lambda types: self.next_as.offer(types, next_type), topic="types")
        jobs.read(self, calls.templates, done=self._offer_templates, topic="templates")

    @property
    def dirty(self) -> bool:
        return self.fields.dirty

    @property
    def at_stake(self) -> bool:
        return self.dirty

    def given(self) -> dict[str, Any]:
        links = {name: (ref,) for name in _LINKS if (ref := getattr(self._callee, name)) is not None}
        chosen = {"next_type": self.next_as.box.value()}
        if not self.template.isHidden():  # else nobody could choose yet
            chosen["template"] = self._template.value()
        told = {"number": self._callee.number, "name": self._callee.name, "began": self._began}
        return {**told, **links, **chosen, "seconds": self.panel.clock.seconds}

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        """The clock stops when it is saved, and goes on counting when that is refused."""
        said = {name: self.fields.current(name) for name in _SAID}
        if not said["subject"]:
            raise Invalid([("subject", _("Say what the call was about."))])
        links = {"company_id": self._callee.company.id} if self._callee.company is not None else {}
        values = {**links, **said, "template_id": self._template.value()}
        return self._label(), calls.save, (values, self._began, self.panel.clock.seconds, self._next())

    def taken(self, result: Any) -> None:
        self.undo_offered.emit(self._label())

    def leave(self, then: Callable[[], None]) -> None:
        """Go on when nothing typed would be lost; what is discarded is closed."""
        self.reject()
        if not self.isVisible():
            then()

    def _label(self) -> str:
        return _("Note the call to {name}").format(name=self._callee.name)

    def _next(self) -> dict[str, Any] | None:
        wanted = {name: value for name in _NEXT if (value := self.fields.current(name)) is not None}
        type_id = self.next_as.box.value()
        if type_id is None and not wanted:
            return None
        if "planned_on" not in wanted:
            raise Invalid([("planned_on", _("Say when the next step is, as +3 or fr."))])
        return {**({"type_id": type_id} if type_id is not None else {}), **wanted}

    def _offer_templates(self, found: list[Ref]) -> None:
        """The first one is meant, as long as nobody chooses another."""
        self._template.set_entries([(None, _("None")), *((each.id, each.text) for each in found)])
        self._template.show_value(self._before.get("template", found[0].id if found else None))
        self.template.setVisible(bool(found))

    def _arrange(self) -> None:
        """Short fields share a line."""
        cells = self.fields.cells
        at = self.column.indexOf(cells["person_id"])
        rows: tuple[tuple[QWidget, ...], ...] = (
            (cells["person_id"], cells["case_id"]),
            (cells["evaluation"], cells["minutes"]),
            (cells["failed"], self.template),
            (self.next_as, cells["planned_on"], cells["planned_at"]),
        )
        for n, widgets in enumerate(rows):
            row = QHBoxLayout()
            row.setSpacing(12)
            for widget in widgets:
                self.column.removeWidget(widget)
                row.addWidget(widget, 1)
            self.column.insertLayout(at + n, row)
        reading_order.put_before(self.fields.editors["planned_on"].widget, [self.template, self.next_as])


def _labelled(text: str, box: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(plain.field_label(text, box))
    column.addWidget(box)
    return made


def resumed(parent: QWidget, jobs: Jobs, given: Mapping[str, Any]) -> CallNote:
    """The note of a call that a crash interrupted; its clock stands where it stood."""
    links = {name: given[name][0] for name in _LINKS if name in given}
    return CallNote(parent, jobs, Callee(given["number"], given["name"], **links), CallClock(counted=given["seconds"]), given)


def dial(callee: Callee) -> str:
    """Hand the number to the program that dials; what to tell the user when there is none."""
    address = calls.dialled(callee.number)
    if not address:
        return _("“{number}” cannot be dialled. Correct it on the card.").format(number=callee.number)
    if not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
        return _("No program on this computer dials numbers. Dial {number} yourself; the clock is running.").format(
            number=callee.number
        )
    return ""
