"""The tab My day: overdue, today, the next seven days, and the cases with no next step."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout

from app import settings
from app.language import _, mark, ngettext
from app.models import Activity, Case, Company, Person
from app.models.activity import CALL
from app.services import activities, case_rules, my_day
from app.services.my_day import Day, IdleCase, Task
from app.services.my_day_query import Section
from app.store.journal import Changes
from app.store.listing import Ref
from app.trouble import Trouble
from app.views import icons, plain
from app.views.activity_completing import CompleteDialog
from app.views.day_dialogs import NoteDialog, SnoozeDialog
from app.views.day_list import DayList
from app.views.empty import EmptyState, Offer
from app.views.jobs import Jobs
from app.views.quick_line import QuickLineBar
from app.views.screen_tab import ScreenTab
from app.views.tab_kind import TabKind
from app.views.undo_bar import UndoBar

EACH_MINUTE = 60_000  # milliseconds: what was due becomes late by itself


class MyDayTab(ScreenTab):
    def __init__(self, jobs: Jobs, kept: settings.Settings) -> None:
        super().__init__(jobs, kept, "my_day")
        self._me: Ref | None = None
        self._known = False  # whether it is known who works here
        self.title = plain.PlainLabel("", kind="title")
        self.sub = plain.PlainLabel("", kind="muted", elide=True)
        self.list = DayList()
        self.undo_bar = UndoBar(jobs)
        self.undo_bar.told.connect(self.told)
        self.line = QuickLineBar(jobs)
        self.line.told.connect(self.told)
        self.line.undo_offered.connect(self.undo_bar.offer)
        offers = [Offer(_("New activity"), lambda: self.new(), "plus", primary=True)]
        self.nothing = EmptyState("sun", _("Nothing is late, and nothing is planned for the next seven days."), offers)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.nothing)
        self._build()
        self.list.completed.connect(self._complete)
        self.list.put_off.connect(self._put_off)
        self.list.noted.connect(self._note)
        self.list.opened.connect(self._open)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._enable())
        jobs.committed.connect(self._news)
        self._clock = QTimer(self, interval=EACH_MINUTE)
        self._clock.timeout.connect(self.refresh)
        self._clock.start()

    def know_user(self, user: Ref | None) -> None:
        self._me, self._known = user, True
        self.refresh()

    def refresh(self) -> None:
        """Read the day anew; the clock went on."""
        if self._known:
            now = dt.datetime.now().astimezone()
            user = self._me.id if self._me is not None else None
            self.jobs.read(self, my_day.day, user, now, done=self._show, topic="day")

    def take_focus(self) -> None:
        (self.list if self.stack.currentWidget() is self.list else self.nothing.buttons[0]).setFocus()

    def new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        self.new_requested.emit(Activity, {"planned_on": case_rules.today(), **(values or {})}, texts or {})

    def open(self) -> None:
        if (line := self.list.chosen()) is not None:
            self._open(line)

    def delete(self) -> None:
        """A task that nobody wants any more; a case is deleted where it stands."""
        from app.services import records

        if isinstance(line := self.list.chosen(), Task):
            label = _("Delete activity {title}").format(title=line.subject)
            done = lambda n: self._written(label)  # noqa: E731
            self.jobs.write(self, label, records.delete, Activity, (line.id,), done=done, failed=self._failed)

    # what is shown ------------------------------------------------------------------------------------------------

    def _show(self, day: Day) -> None:
        today = case_rules.today()
        late = sum(1 for task in day.tasks if task.section is Section.OVERDUE) + day.more.get(Section.OVERDUE, 0)
        due = sum(1 for task in day.tasks if task.section is Section.TODAY) + day.more.get(Section.TODAY, 0)
        self.list.show_day(day, today)
        self.stack.setCurrentWidget(self.list if day.tasks or day.cases else self.nothing)
        self.title.setText(_long_day(today))
        parts = [
            ngettext("{n} overdue", "{n} overdue", late).format(n=late) if late else "",
            ngettext("{n} for today", "{n} for today", due).format(n=due) if due else _("nothing else for today"),
            _("of everybody: the table of users does not know you by your login") if self._me is None else self._me.text,
        ]
        self.sub.setText("  ·  ".join(part for part in parts if part))
        self.late_changed.emit(late)
        self._enable()

    def _news(self, changes: Changes) -> None:
        if changes.touches((Activity, Case, Company, Person)):
            self.refresh()

    def _enable(self) -> None:
        line = self.list.chosen()
        for name, button in self.buttons.items():
            button.setEnabled(line is not None and (name in ("note", "open") or isinstance(line, Task)))

    # what is done -------------------------------------------------------------------------------------------------

    def _complete(self, line: Task | IdleCase) -> None:
        """Of a case without a next step Space plans one."""
        if isinstance(line, IdleCase):
            self._plan(line)
            return
        self.jobs.read(self, _type_of, line.id, done=partial(self._ask_completion, line), topic="type")

    def _ask_completion(self, line: Task, found: tuple[int, uuid.UUID] | None) -> None:
        if found is None:
            self.refresh()
            return
        dialog = CompleteDialog(self, self.jobs, line.id, found[0], line.subject, found[1])
        dialog.completed.connect(self._written)
        dialog.open()

    def _plan(self, line: IdleCase) -> None:
        values = {"case_id": line.id, "company_id": line.company.id, "type_id": CALL}
        texts = {"case_id": line.title, "company_id": line.company.text, "type_id": _("Phone call")}
        self.new_requested.emit(Activity, {**values, "planned_on": case_rules.today() + dt.timedelta(1)}, texts)

    def _put_off(self, line: Task | IdleCase) -> None:
        if isinstance(line, IdleCase):
            self.told.emit(_("A case is not put off: plan its next step with Space, or note something with N."))
            return
        dialog = SnoozeDialog(self, line.subject)
        dialog.chosen.connect(partial(self._until, line))
        dialog.open()

    def _until(self, line: Task, day: dt.date, clock: dt.time | None) -> None:
        label = _("Put off “{subject}”").format(subject=line.subject)
        done = lambda n: self._written(label)  # noqa: E731
        self.jobs.write(self, label, activities.put_off, (line.id,), day, clock, done=done, failed=self._failed)

    def _note(self, line: Task | IdleCase) -> None:
        if isinstance(line, IdleCase):
            links: dict[str, Any] = {"case_id": line.id, "company_id": line.company.id}
        else:
            links = {f"{name}_id": ref.id for name in ("company", "person", "case") if (ref := getattr(line, name)) is not None}
        if self._me is not None:
            links["responsible_id"] = self._me.id
        dialog = NoteDialog(self, self.jobs, line.title if isinstance(line, IdleCase) else line.subject, links)
        dialog.noted.connect(self._written)
        dialog.open()

    def _open(self, line: Task | IdleCase) -> None:
        self.open_requested.emit(Case if isinstance(line, IdleCase) else Activity, line.id)

    def _written(self, label: str) -> None:
        self.undo_bar.offer(label)
        self.told.emit(label)
        self.take_focus()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Trouble):
            self.told.emit(str(error))
            self.refresh()
        else:
            self.jobs.trouble.emit(error)

    # looks --------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 12, 8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.sub)
        head.addLayout(words, 1)
        self.buttons = {
            "done": self._button(_("Done"), "circle-check", _("Complete the chosen task (Space)"), self._complete),
            "later": self._button(_("Put off"), "clock", _("Put the chosen task off (S)"), self._put_off),
            "note": self._button(_("Note"), "note", _("Note something about it (N)"), self._note),
            "open": self._button(_("Open"), "external-link", _("Open it (Enter)"), self._open),
        }
        for button in self.buttons.values():
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        noting = QHBoxLayout()
        noting.setContentsMargins(12, 0, 12, 8)
        noting.addWidget(self.line)
        column.addLayout(noting)
        column.addWidget(self.stack, 1)
        column.addWidget(self.undo_bar)
        self.undo_bar.hide()

    def _button(self, text: str, icon: str, tip: str, act: Any) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon))
        button.setAccessibleName(text)
        plain.tooltip(button, tip)
        button.clicked.connect(lambda: act(self.list.chosen()) if self.list.chosen() is not None else None)
        return button


def _type_of(session: Any, id: uuid.UUID) -> tuple[int, uuid.UUID] | None:
    """The version and the type of an activity, None when it is gone."""
    found = session.get(Activity, id)
    return None if found is None or found.deleted else (found.version, found.type_id)


def _long_day(day: dt.date) -> str:
    from app import formats
    from app.formats import Kind

    text = formats.current().text(Kind.DATE, day, long=True)
    return text[:1].upper() + text[1:]


TAB = TabKind("my_day", mark("My day"), "sun", (Activity, Case), MyDayTab)
