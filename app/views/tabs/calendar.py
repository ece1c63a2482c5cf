"""The tab Calendar: month, week, day and agenda of one's own activities and those of colleagues."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app import formats, settings
from app.language import _, mark
from app.models import Activity, ActivityType, Attendee, Case, Company, CompanySetting, Entity, Person, Team, User
from app.models.activity import MEETING
from app.services import calendar, calendar_page, case_rules, lookups
from app.services.calendar import Colleagues, Entry
from app.services.calendar_page import Asked, Page
from app.store.journal import Changes
from app.store.listing import Ref
from app.views import actions, plain
from app.views.actions import action
from app.views.calendar import days
from app.views.calendar.agenda import Agenda
from app.views.calendar.canvas import Canvas
from app.views.calendar.month import Month
from app.views.calendar.moving import Moves, viewers_zone
from app.views.calendar.pieces import Place
from app.views.calendar.strip import ALL, ME, Strip
from app.views.calendar.time_grid import TimeGrid
from app.views.jobs import ROWS, Jobs
from app.views.screen_tab import ScreenTab
from app.views.tab_kind import TabKind

SHOWN: Final[tuple[type[Entity], ...]] = (Activity, ActivityType, Attendee, Case, Company, CompanySetting, Person, Team, User)
MINUTE: Final = 60_000
CANVASES: Final[dict[days.Kind, Callable[[], Canvas]]] = {
    "month": Month,
    "week": lambda: TimeGrid("week"),
    "day": lambda: TimeGrid("day"),
    "agenda": Agenda,
}


class CalendarTab(ScreenTab):
    def __init__(self, jobs: Jobs, kept: settings.Settings) -> None:
        super().__init__(jobs, kept, "calendar")
        self.today = self.day = case_rules.today()
        wanted = cast(days.Kind, kept.get(settings.CALENDAR_VIEW))
        self.kind: days.Kind = wanted if wanted in CANVASES else "month"
        self._people: Colleagues | None = None  # until they are known nobody's calendar is asked for
        self._types: dict[uuid.UUID, str] = {}
        self._chosen: list[str] = kept.get(settings.CALENDAR_OF)
        self._dirty = True
        self.moves = Moves(jobs, self, viewers_zone())
        self.moves.told.connect(self.told)
        self.moves.failed.connect(self.refresh)
        self.moves.written.connect(self.undo_offered)
        self.strip = Strip(self.kind)
        self.strip.kind_chosen.connect(self.show_kind)
        self.strip.turned.connect(self.turn)
        self.strip.today_wanted.connect(self.go_today)
        self.strip.colleagues_chosen.connect(self.show_colleagues)
        self.stack = QStackedWidget()
        self.canvases: dict[days.Kind, Canvas] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        self.acts = {entry.objectName(): entry for entry in actions.collect(self)}
        jobs.committed.connect(self._news)
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self._tick)
        self.show_kind(self.kind)
        self._ask_colleagues()

    @property
    def canvas(self) -> Canvas:
        return self.canvases[self.kind]

    # what the window asks -------------------------------------------------------------------------------------------

    def new(self, values: Mapping[str, Any] | None = None, texts: Mapping[str, str] | None = None) -> None:
        """Begin an activity where the keyboard is."""
        self._new(self.canvas.cursor_place(), 0)

    def refresh(self) -> None:
        self._dirty = True
        if self.isVisible():
            self._ask()

    def open(self) -> None:
        self.canvas.open_chosen()

    def delete(self) -> None:
        self.delete_entry()

    def step(self, by: int) -> None:
        self.canvas.walk(by)

    def take_focus(self) -> None:
        self.canvas.setFocus()

    def go_pane(self, by: int) -> None:
        """The strip, or the days (F6)."""
        (self.strip.buttons[self.kind] if self.canvas.hasFocus() else self.canvas).setFocus()

    def remember(self) -> None:
        self.kept.set(settings.CALENDAR_VIEW, self.kind)
        self.kept.set(settings.CALENDAR_OF, self._chosen)

    def faces(self) -> Iterator[str]:
        yield ""
        self.show_kind("month")
        yield "month"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        self._tick()
        if self._dirty:
            self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.stop()

    # acts -----------------------------------------------------------------------------------------------------------

    @action(mark("Month"), "1", tip=mark("Show a month"))
    def show_month(self) -> None:
        self.show_kind("month")

    @action(mark("Week"), "2", tip=mark("Show a week by the hour"))
    def show_week(self) -> None:
        self.show_kind("week")

    @action(mark("Day"), "3", tip=mark("Show a day by the hour"))
    def show_one_day(self) -> None:
        self.show_kind("day")

    @action(mark("Agenda"), "4", tip=mark("Show the next days one below the other"))
    def show_agenda(self) -> None:
        self.show_kind("agenda")

    @action(mark("Earlier"), "PgUp", tip=mark("The month, week or day before"))
    def earlier(self) -> None:
        self.turn(-1)

    @action(mark("Later"), "PgDown", tip=mark("The next month, week or day"))
    def later(self) -> None:
        self.turn(1)

    @action(mark("Today"), "T", tip=mark("Go to today"))
    def go_today(self) -> None:
        self.show_day(self.today)

    @action(mark("Whose calendar"), "C", tip=mark("Yours, colleagues', teams'"))
    def choose_colleagues(self) -> None:
        self.strip.whose.showMenu()

    @action(mark("Delete the entry"), "Del", when="can_delete")
    def delete_entry(self) -> None:
        if (one := self.canvas.entry()) is not None:
            self.moves.delete(one)

    def can_delete(self) -> bool:
        return bool(self.canvases) and self.canvas.entry() is not None

    def show_kind(self, kind: days.Kind) -> None:
        """Another view of the same day."""
        had_focus = bool(self.canvases) and self.canvas.hasFocus()
        self.kind = kind
        if kind not in self.canvases:
            self.canvases[kind] = self._made(CANVASES[kind]())
        self.stack.setCurrentWidget(self.canvas)
        if had_focus:
            self.canvas.setFocus()
        self.show_day(self.day)

    def show_day(self, day: dt.date) -> None:
        self.day = day
        self.strip.show_kind(self.kind, day)
        self.canvas.show_day(day, self.today)
        self.refresh()

    def turn(self, by: int) -> None:
        self.show_day(days.turned(self.kind, self.day, by))

    def show_colleagues(self, chosen: Sequence[str]) -> None:
        """Show the calendars of these: "me", "all", or ids of users and teams."""
        self._chosen = list(chosen)
        if self._people is not None:
            self.strip.show_colleagues(self._people, self._shown_ones())
        self.refresh()

    # asking and showing ---------------------------------------------------------------------------------------------

    def _made(self, canvas: Canvas) -> Canvas:
        canvas.opened.connect(lambda one: self.open_requested.emit(Activity, one.id))
        canvas.new_requested.connect(self._new)
        canvas.move_requested.connect(self._move)
        canvas.stretch_requested.connect(self.moves.stretch)
        canvas.dropped.connect(self.moves.drop)
        canvas.day_opened.connect(self._open_day)
        canvas.went.connect(self._went)
        canvas.chosen_changed.connect(lambda: actions.refresh(self))
        self.stack.addWidget(canvas)
        return canvas

    def _ask_colleagues(self) -> None:
        self.jobs.read(self, calendar.colleagues, self.jobs.who, done=self._know_colleagues, topic="colleagues")
        self.jobs.read(self, lookups.activity_types, done=self._know_types, topic="types", later=True)

    def _everyone(self) -> list[Ref]:
        return [*self._people.users, *self._people.teams] if self._people is not None else []

    @property
    def _me(self) -> Ref | None:
        return self._people.me if self._people is not None else None

    def _shown_ones(self) -> list[str]:
        """Those of the chosen who are in this company; everybody where nobody of them is."""
        there = {ref.id.hex for ref in self._everyone()} | ({ME} if self._me is not None else set())
        return [each for each in self._chosen if each in there] or [ALL]

    def _owners(self) -> list[Ref] | None:
        """The users and teams whose calendars are shown; None for everybody's."""
        shown = self._shown_ones()
        if ALL in shown:
            return None
        own = [self._me] if ME in shown and self._me is not None else []
        return own + [ref for ref in self._everyone() if ref.id.hex in shown and ref not in own]

    def _asked(self) -> Asked:
        owners = self._owners()
        teams = {ref.id for ref in self._people.teams} if self._people is not None else set()
        how = formats.current()
        return Asked(
            *days.range_of(self.kind, self.day), self.today,
            None if owners is None else tuple(ref.id for ref in owners if ref.id not in teams),
            () if owners is None else tuple(ref.id for ref in owners if ref.id in teams),
            self.moves.zone, self.kept.get(settings.HOLIDAYS_OF), how.spoken,
        )  # fmt: skip

    def _ask(self) -> None:
        if self._people is None:
            return
        self._dirty = False
        if isinstance(self.canvas, TimeGrid):
            self.canvas.show_owners(self._owners() or [])
            self.canvas.show_work(*(_minutes(self.kept.get(which)) for which in (settings.WORK_BEGINS, settings.WORK_ENDS)))
        self.jobs.read(self, calendar_page.load, self._asked(), done=self._show, topic=ROWS)

    def _show(self, page: Page) -> None:
        self.canvas.show_page(page)
        if page.cut:
            n = formats.current().text(formats.Kind.NUMBER, calendar.MOST)
            self.told.emit(_("Only the first {n} entries are shown. Choose fewer calendars (C).").format(n=n))
        actions.refresh(self)

    def _know_colleagues(self, people: Colleagues) -> None:
        self._people = people
        self.strip.show_colleagues(people, self._shown_ones())
        self.refresh()

    def _know_types(self, types: list[lookups.KindOfActivity]) -> None:
        self._types = {each.id: each.name for each in types}

    def _news(self, changes: Changes) -> None:
        if changes.touches((User, Team, ActivityType)):
            self._ask_colleagues()
        elif changes.touches(SHOWN):
            self.refresh()

    def _tick(self) -> None:
        """A minute later it may be another day."""
        if (today := case_rules.today()) != self.today:
            was_today, self.today = self.day == self.today, today
            self.show_day(today if was_today else self.day)
        self.canvas.viewport().update()

    def _went(self, day: dt.date) -> None:
        """The keyboard or the mouse came to another day, perhaps of another page."""
        outside = days.range_of(self.kind, self.day) != days.range_of(self.kind, day)
        self.day = day
        if outside:
            self.show_day(day)

    def _open_day(self, day: dt.date) -> None:
        self.day = day
        self.show_kind("day")

    # writing --------------------------------------------------------------------------------------------------------

    def _new(self, place: Place, minutes: int) -> None:
        """What has a time is a meeting until somebody says what else."""
        values: dict[str, Any] = {"planned_on": place.day, "planned_at": place.clock}
        titles: dict[str, str] = {}
        if minutes:
            values |= {"duration": minutes, "all_day": place.clock is None}
        if place.clock is not None and MEETING in self._types:
            values["type_id"], titles["type_id"] = MEETING, self._types[MEETING]
        people = self._people or Colleagues([], [])
        for name, refs in (("team_id", people.teams), ("responsible_id", people.users)):
            for ref in refs:
                if ref.id == place.owner:
                    values[name], titles[name] = ref.id, ref.text
        if self._me is not None and not {"team_id", "responsible_id"} & set(values):
            values["responsible_id"], titles["responsible_id"] = self._me.id, self._me.text
        self.new_requested.emit(Activity, values, titles)

    def _move(self, one: Entry, place: Place) -> None:
        if one.occurrence is not None:
            text = _("{subject} repeats, and this one is made when the one before is finished. Move all of the series?")
            answers = [plain.Answer("move", _("Move the series"), primary=True), plain.Answer("", _("Cancel"), cancels=True)]
            if not plain.ask(self, _("Move the series?"), text.format(subject=one.subject), answers):
                self.refresh()
                return
        self.moves.move(one, place)


def _minutes(clock: str) -> int:
    hours, minutes = clock.split(":")
    return int(hours) * 60 + int(minutes)


def _open(jobs: Jobs, kept: settings.Settings) -> CalendarTab:
    return CalendarTab(jobs, kept)


TAB: Final = TabKind("calendar", mark("Calendar"), "calendar", (Activity,), _open)
