"""Moves and stretches are written one after the other; a key pressed again meanwhile is not lost."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.formats.zones import local_zone
from app.language import _, ngettext
from app.models import Activity
from app.services import calendar, calendar_times, records
from app.services.calendar import Entry
from app.trouble import Trouble
from app.views.calendar.pieces import Place
from app.views.jobs import Jobs

Act = Callable[[int], tuple[Any, ...]]  # with the version an activity has now: the function of the service and its words


class Moves(QObject):
    """`zone` is the time zone of whoever looks; the store is only asked off the screen's thread."""

    told = Signal(str)
    written = Signal(str)  # under which name
    failed = Signal()  # what is shown is not what is there

    def __init__(self, jobs: Jobs, parent: QObject, zone: str) -> None:
        super().__init__(parent)
        self._jobs, self.zone = jobs, zone
        self._wanted: dict[uuid.UUID, tuple[str, Act]] = {}  # the newest wish that waits for a write of the same activity
        self._under_way: set[uuid.UUID] = set()
        self._versions: dict[uuid.UUID, int] = {}  # that we wrote: what is shown may be older for a moment

    def move(self, one: Entry, place: Place) -> None:
        """Plan an entry for another day and time, and for a colleague whose column it was put in."""
        to = place.owner if place.owner is not None and place.owner not in one.who else None
        label = _("Move {subject}").format(subject=one.subject)

        def words(version: int) -> tuple[Any, ...]:
            before = one.before if version == one.version else None
            return calendar.move, one.id, version, place.day, place.clock, self.zone, before, one.occurrence, to

        self._ask(one.id, one.version, label, words)

    def stretch(self, one: Entry, until: dt.date | dt.datetime) -> None:
        """Let an entry last until a day, or until a moment of the wall clock."""
        label = _("Stretch {subject}").format(subject=one.subject)
        minutes = days = None
        if isinstance(until, dt.datetime):
            assert one.span.begins is not None
            minutes = calendar_times.minutes_between(one.span.begins, until, calendar_times.zone_called(self.zone))
        else:
            days = (until - one.first).days + 1
        lasting = partial(calendar.stretch, minutes=minutes, days=days)
        self._ask(one.id, one.version, label, lambda version: (lasting, one.id, version))

    def drop(self, rows: list[tuple[uuid.UUID, int]], place: Place) -> None:
        """Plan activities of a list."""
        label = ngettext("Plan an activity", "Plan {n} activities", len(rows)).format(n=len(rows))
        words = calendar.plan, rows, place.day, place.clock, self.zone, place.owner
        self._jobs.write(self, label, *words, done=lambda saved: self.written.emit(label), failed=self._failed)

    def delete(self, one: Entry) -> None:
        label = _("Delete {subject}").format(subject=one.subject)
        self._jobs.write(
            self, label, records.delete, Activity, [one.id], done=lambda n: self.written.emit(label), failed=self._failed
        )

    def _ask(self, id: uuid.UUID, version: int, label: str, act: Act) -> None:
        version = max(version, self._versions.get(id, 0))
        if id in self._under_way:
            self._wanted[id] = label, act
            return
        self._under_way.add(id)
        done = partial(self._done, label)
        self._jobs.write(self, label, *act(version), done=done, failed=lambda error: self._failed(error, id))

    def _done(self, label: str, saved: records.Saved) -> None:
        self._under_way.discard(saved.id)
        self._versions[saved.id] = saved.version
        if saved.id in self._wanted:
            again, act = self._wanted.pop(saved.id)
            self._ask(saved.id, saved.version, again, act)
        else:
            self.written.emit(label)

    def _failed(self, error: Exception, id: uuid.UUID | None = None) -> None:
        if id is not None:
            self._under_way.discard(id)
            self._versions.pop(id, None)
            self._wanted.pop(id, None)
        self.failed.emit()
        if not isinstance(error, Trouble):
            self._jobs.trouble.emit(error)
            return
        self.told.emit(str(error))


def viewers_zone() -> str:
    """The name of the zone the screens show moments in."""
    from app import formats

    return str(getattr(formats.current().zone, "key", "")) or local_zone()
