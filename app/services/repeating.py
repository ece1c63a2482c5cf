"""What repeats: the days of a rule of iCalendar, and the next one of a series when one is completed (F-17)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Activity, Attendee
from app.models.activity import ActivityStatus, RecursFrom
from app.models.activity_times import on_wall_clock
from app.models.fields import own_fields
from app.models.types import uuid7

MOST: Final = 1000  # occurrences looked at: a rule that has none in that many years is at its end
_COUNT: Final = re.compile(r";?COUNT=(\d+)", re.ASCII)
# What the next one starts without: it belongs to the one that was done.
_DONE: Final = frozenset(
    {"status", "done_on", "completed_by_id", "minutes", "evaluation", "failed", "reminded_at", "snoozed_until", "uid", "parent_id"}
)


def days(rule: str, first: dt.date) -> Iterator[dt.date]:
    """The days of a rule that begins on `first`, which is one of them; a rule on wall clocks knows no zone."""
    from dateutil.rrule import rrulestr

    start = dt.datetime.combine(first, dt.time())
    yield first
    for found in rrulestr(on_wall_clock(rule), dtstart=start):
        if found.date() > first:
            yield found.date()


def next_day(rule: str, after: dt.date) -> dt.date | None:
    """The first day of the rule after this one, counted from it; None at the end of the series."""
    try:
        return next((day for day in islice(days(rule, after), MOST) if day > after), None)
    except (ValueError, OverflowError):
        return None


def rest_of(rule: str) -> str:
    """The rule of what is left when one of a counted series is done; "" when that was the last."""
    found = _COUNT.search(rule)
    if found is None:
        return rule
    left = int(found[1]) - 1
    return rule.replace(found[0], f";COUNT={left}" if found[0].startswith(";") else f"COUNT={left}") if left > 0 else ""


def make_next(session: Session, done: Activity, today: dt.date) -> Activity | None:
    """The next one of a series; it takes the rule over, so that reopening the one done makes no second series."""
    rule, start = done.rrule, done.planned_on
    if not rule or start is None or done.status is not ActivityStatus.COMPLETED:
        return None
    done.rrule = ""
    day = next_day(rule, today if done.recurs_from is RecursFrom.CLOSING else start)
    left = rest_of(rule)
    if day is None or not left:
        return None
    kept: dict[str, Any] = {
        d.name: getattr(done, d.name) for d in own_fields(Activity) if d.stored and d.column is not None and d.name not in _DONE
    }
    following = Activity(**(kept | {"planned_on": day, "rrule": left, "parent_id": done.id, "status": ActivityStatus.NOT_STARTED}))
    following.id, following.scope = uuid7(), done.scope
    following.settle()
    session.add(following)
    stmt = select(Attendee).where(Attendee.activity_id == done.id, Attendee.deleted.is_(False))
    for one in session.scalars(stmt):
        who = {name: getattr(one, name) for name in ("person_id", "user_id", "name", "email", "role")}
        session.add(Attendee(activity_id=following.id, scope=following.scope, **who))
    return following
