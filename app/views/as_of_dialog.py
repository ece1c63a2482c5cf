"""A record as it stood after one of its writes or on a day, beside what stands there now. Only to look at."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app import formats
from app.formats import Kind, Unreadable
from app.language import _, ngettext
from app.models import Case, Entity
from app.models.fields import field_of
from app.services import as_of, history
from app.services.history import Event
from app.views import icons, plain, theme
from app.views.editors import EDITORS
from app.views.jobs import Jobs
from app.views.small_table import Column, Line, SmallTable
from app.views.window_size import open_within


def look_at(parent: QWidget, jobs: Jobs, entity: type[Entity], id: uuid.UUID) -> None:
    """Show a record as its last write left it, and its earlier ones from there."""

    def show(events: list[Event]) -> None:
        if events:
            AsOfDialog(parent, jobs, entity, id, events, events[0].operation).show()

    jobs.read(parent, history.of, entity, id, done=show, topic="look")


class AsOfDialog(QDialog):
    def __init__(
        self, parent: QWidget, jobs: Jobs, entity: type[Entity], id: uuid.UUID, events: Sequence[Event], operation: uuid.UUID
    ) -> None:
        """`events` is the record's history, newest first; it begins with the one of this `operation`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_("As it stood then"))
        open_within(self, QSize(760, 600))
        self._jobs, self._entity, self._id = jobs, entity, id
        self._events = list(events)
        self._at = next((n for n, event in enumerate(events) if event.operation == operation), 0)
        self._found: as_of.AsOf | None = None
        self._after = ""
        self.title = plain.PlainLabel("", kind="title", elide=True)
        self.banner = plain.PlainLabel("", kind="today", wrap=True)
        self.banner.setFont(theme.strong(self.banner.font()))
        self.notes = plain.PlainLabel("", kind="muted", wrap=True)
        self.day = EDITORS[Kind.DATE](field_of(Case, "closed_on"), jobs)
        self.day.widget.setAccessibleName(_("Day"))
        self.day.widget.setMaximumWidth(150)
        self.earlier = self._button(_("&Earlier"), "chevron-left", _("As it stood after the write before"), 1)
        self.later = self._button(_("&Later"), "chevron-right", _("As it stood after the next write"), -1)
        self.only = QCheckBox(_("Only &differences"))
        columns = [Column(_("Field")), Column(_("Then"), stretch=True), Column(_("Now"), stretch=True)]
        self.table = SmallTable(columns, _("Fields then and now"), _("Nothing is different now."))
        self._lay()
        self.only.toggled.connect(lambda on: self._fill())
        if self.day.left is not None:
            self.day.left.connect(self._day_chosen)
        self._go(0)
        self.table.setFocus()

    def _go(self, by: int) -> None:
        """To the entry before or after in the history."""
        self._at = min(max(self._at + by, 0), len(self._events) - 1)
        event = self._events[self._at]
        moment = formats.current().text(Kind.MOMENT, event.at)
        self.banner.setText(_("As it stood on {moment}. Only to look at.").format(moment=moment))
        self._after = _("After: {label} ({who}).").format(label=event.label, who=event.who)
        self.day.set(event.at.astimezone(formats.current().zone).date(), "")
        self.earlier.setEnabled(self._at < len(self._events) - 1)
        self.later.setEnabled(self._at > 0)
        self._jobs.read(self, as_of.after, self._entity, self._id, event.operation, done=self._show, topic="as of")

    def _day_chosen(self) -> None:
        """As it stood at the end of a day."""
        try:
            day = self.day.get()
        except Unreadable as trouble:
            self.banner.setText(str(trouble))
            return
        if day is None or day == self._events[self._at].at.astimezone(formats.current().zone).date():
            return
        zone = formats.current().zone
        end = dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), zone).astimezone(dt.UTC) - dt.timedelta(microseconds=1)
        older = [n for n, event in enumerate(self._events) if event.at <= end]
        self._at = older[0] if older else len(self._events) - 1
        words = _("As it stood at the end of {day}. Only to look at.")
        self.banner.setText(words.format(day=formats.current().text(Kind.DATE, day)))
        self._after = ""
        self.earlier.setEnabled(self._at < len(self._events) - 1)
        self.later.setEnabled(self._at > 0)
        self._jobs.read(self, as_of.on, self._entity, self._id, end, done=self._show, topic="as of")

    def _show(self, found: as_of.AsOf | None) -> None:
        self._found = found
        words = [self._after] if self._after else []
        if found is None or not found.there:
            words.append(_("It had not been made yet."))
        else:
            words += self._notes(found)
        self.notes.setText(" ".join(words))
        self.title.setText(found.title if found is not None else "")
        self._fill()

    @staticmethod
    def _notes(found: as_of.AsOf) -> list[str]:
        notes = [_("It was deleted then.")] if found.deleted else []
        if found.deleted_now and not found.deleted:
            notes.append(_("It is deleted now."))
        if found.begins is not None:
            begins = formats.current().text(Kind.MOMENT, found.begins)
            notes.append(_("Its history begins on {moment}: what changed before is not known.").format(moment=begins))
        if unknown := sum(not line.known for line in found.lines):
            text = ngettext(
                "One value of then was erased and is not known.", "{n} values of then were erased and are not known.", unknown
            )
            notes.append(text.format(n=unknown))
        n = sum(line.different for line in found.lines)
        text = ngettext("One field is different now.", "{n} fields are different now.", n)
        notes.append(text.format(n=n) if n else _("Nothing is different now."))
        return notes

    def _fill(self) -> None:
        lines = self._found.lines if self._found is not None else ()
        shown = [line for line in lines if line.different or not line.known or not self.only.isChecked()]
        self.table.show_lines([_line(line) for line in shown if line.then or line.now or not line.known])

    def _button(self, text: str, icon: str, tip: str, by: int) -> QPushButton:
        button = QPushButton(icons.icon(icon), text)
        button.setAutoDefault(False)
        plain.tooltip(button, tip)
        button.clicked.connect(lambda: self._go(by))
        return button

    def _lay(self) -> None:
        walk = QHBoxLayout()
        walk.setSpacing(8)
        for widget in (self.earlier, self.day.widget, self.later):
            walk.addWidget(widget)
        walk.addStretch(1)
        walk.addWidget(self.only)
        close = QPushButton(_("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.banner)
        column.addWidget(self.notes)
        column.addLayout(walk)
        column.addWidget(self.table, 1)
        column.addLayout(foot)


def _line(line: as_of.Line) -> Line:
    """What is different has a pencil before it; what is the same is quiet."""
    then = line.then if line.known else _("not known any more")
    return Line(None, (line.field, then, line.now), icon="pencil" if line.different else "", quiet=not line.different)
