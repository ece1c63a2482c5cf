"""Completing an activity: in one step what came of it, and when the next step is (F-16)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.language import _, mark
from app.models import Activity
from app.models.activity import TASK
from app.models.fields import field_of
from app.services import activities, lookups
from app.trouble import Invalid
from app.views import plain, reading_order
from app.views.editors import ChoiceBox
from app.views.jobs import Jobs
from app.views.text_dialog import TextDialog

_NOTED = ("text", "minutes", "evaluation", "failed")
_NEXT = ("subject", "planned_on", "planned_at")


class TypeChoice(QWidget):
    """A choice of a type of activity, with its label above."""

    def __init__(self, label: str, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self.box = ChoiceBox([(None, nothing)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain.field_label(label, self.box))
        column.addWidget(self.box)

    def offer(self, types: list[lookups.KindOfActivity], chosen: uuid.UUID | None) -> None:
        self.box.set_entries([(None, self._nothing), *((t.id, t.name) for t in types)])
        self.box.show_value(chosen)


class CompleteDialog(TextDialog):
    """Enter completes; what is left empty is neither noted nor planned."""

    form = "completing"
    losing = mark("Leave this open and discard the note?")
    completed = Signal(str)  # the name of the write

    def __init__(
        self,
        parent: QWidget,
        jobs: Jobs,
        id: uuid.UUID,
        version: int,
        subject: str,
        type_id: uuid.UUID,
        before: Mapping[str, Any] | None = None,
    ) -> None:
        """`before`: what was given to the draft that is gone on with."""
        self._noted_as = TypeChoice(_("Note as"), _("Nothing to note"))
        fields = [field_of(Activity, name) for name in (*_NOTED, *_NEXT)]
        title = _("Complete “{subject}”").format(subject=subject)
        super().__init__(parent, jobs, title, fields, save_text=_("Complete"), above=(self._noted_as,))
        self._id, self._version = id, version
        self._subject = subject
        # What is no mere task is noted as what it was.
        self._before = before or {"noted_as": type_id if type_id != TASK else None, "next_as": None}
        self.next_as = TypeChoice(_("Next step"), _("No next step"))
        self.next_as.box.currentIndexChanged.connect(lambda at: self._next_chosen())
        self.column.insertWidget(self.column.indexOf(self.fields.cells["subject"]), self.next_as)
        reading_order.put_before(self.fields.editors["subject"].widget, [self.next_as])
        self.noted_as = self._noted_as
        self.load({"failed": False})
        self.keep(subject, id, version)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        self.fields.editors["text"].widget.setFocus()
        jobs.read(self, lookups.activity_types, done=self._offer, topic="types")

    def act(self, changes: dict[str, Any]) -> tuple[str, Callable[..., Any], tuple[Any, ...]]:
        given = {name: self.fields.current(name) for name in (*_NOTED, *_NEXT)}
        label = _("Complete “{subject}”").format(subject=self._subject)
        return label, activities.complete, (self._id, self._version, self._note(given), self._next(given))

    def _note(self, given: dict[str, Any]) -> dict[str, Any] | None:
        noted = {name: given[name] for name in _NOTED if given[name] not in (None, "", False)}
        type_id = self.noted_as.box.value()
        return {"type_id": type_id, **noted} if type_id is not None else noted or None

    def _next(self, given: dict[str, Any]) -> dict[str, Any] | None:
        type_id = self.next_as.box.value()
        wanted = {name: given[name] for name in _NEXT if given[name] not in (None, "")}
        if type_id is None and not wanted:
            return None
        if not given["subject"]:
            raise Invalid([("subject", _("Say what the next step is."))])
        if given["planned_on"] is None:
            raise Invalid([("planned_on", _("Say when the next step is, as +3 or fr."))])
        return {"type_id": type_id or TASK, **wanted}

    def taken(self, result: Any) -> None:
        self.completed.emit(_("Complete “{subject}”").format(subject=self._subject))

    def given(self) -> dict[str, Any]:
        return {"noted_as": self.noted_as.box.value(), "next_as": self.next_as.box.value()}

    def _offer(self, types: list[lookups.KindOfActivity]) -> None:
        self.noted_as.offer(types, self._before["noted_as"])
        self.next_as.offer(types, self._before["next_as"])

    def _next_chosen(self) -> None:
        """The next step is most often about the same."""
        if self.next_as.box.value() is not None and not self.fields.current("subject"):
            self.fields.set("subject", self._subject)
