"""My day of a colleague beside the driver's same rows (15)."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from app.services import my_day
from tests.benchmarks import data
from tests.benchmarks.calendars import _all
from tests.benchmarks.measuring import Act, Result, interleaved
from tests.benchmarks.stage import Bare, Stage

NOW: Final = dt.datetime.combine(data.TODAY, dt.time(11), ZoneInfo("Europe/Copenhagen"))
_SHOWN: Final = """
    SELECT a.id, a.version, a.subject, t.name, t.symbol, t.colour, a.company_id, k.name, a.person_id, p.last_name, a.case_id,
        c.title, a.planned_on, a.planned_at, a.begins_at, a.all_day, a.priority,
        coalesce(nullif(p.mobile, ''), nullif(p.phone, ''), k.phone, ''), a.rrule, a.responsible_id
    FROM activities a JOIN activity_types t ON t.id = a.type_id LEFT JOIN companies k ON k.id = a.company_id
    LEFT JOIN persons p ON p.id = a.person_id LEFT JOIN cases c ON c.id = a.case_id
    WHERE a.closed = false AND a.deleted = false AND a.responsible_id = :user AND """
_ORDER: Final = " ORDER BY a.planned_on, a.planned_at, a.id LIMIT 201"
LATE: Final = _SHOWN + "a.planned_on <= :today AND (a.ends_on < :today OR a.ends_at <= :now)" + _ORDER
TODAY: Final = _SHOWN + "a.planned_on <= :today AND NOT coalesce(a.ends_on < :today OR a.ends_at <= :now, false)" + _ORDER
SOON: Final = _SHOWN + "a.planned_on > :today AND a.planned_on <= :week" + _ORDER
SOME_DAY: Final = _SHOWN + "a.planned_on IS NULL" + _ORDER
COUNT: Final = """
    SELECT count(*) FROM activities a WHERE a.closed = false AND a.deleted = false AND a.responsible_id = :user
        AND a.planned_on <= :today AND (a.ends_on < :today OR a.ends_at <= :now)"""
CASES: Final = """
    SELECT c.id, c.version, c.number, c.title, c.company_id, k.name, s.name, s.colour,
        (SELECT max(x.done_on) FROM activities x WHERE x.case_id = c.id AND x.closed = true AND x.deleted = false)
    FROM cases c JOIN case_statuses s ON s.id = c.status_id JOIN companies k ON k.id = c.company_id
    WHERE c.responsible_id = :user AND c.closed = false AND c.deleted = false AND c.next_step_on IS NULL AND s.outcome = 'open'
        AND NOT EXISTS (SELECT 1 FROM activities x WHERE x.case_id = c.id AND x.closed = false AND x.deleted = false)
    ORDER BY c.number DESC LIMIT 201"""
IDLE: Final = """
    SELECT count(*) FROM cases c JOIN case_statuses s ON s.id = c.status_id
    WHERE c.responsible_id = :user AND c.closed = false AND c.deleted = false AND c.next_step_on IS NULL AND s.outcome = 'open'
        AND NOT EXISTS (SELECT 1 FROM activities x WHERE x.case_id = c.id AND x.closed = false AND x.deleted = false)"""


def opening(stage: Stage) -> list[Result]:
    """15: late, today, the next seven days, without a date, and cases with no next step, with the counts of the long ones."""
    found = []
    user = data.USERS[0]
    for where, database in stage.stores.items():
        with closing(Bare(database)) as bare:
            now = NOW.astimezone(dt.UTC)
            moment = now if bare.server else str(now.replace(tzinfo=None))  # as the file keeps it
            values = {"user": user, "today": data.TODAY, "week": data.TODAY + dt.timedelta(7), "now": moment}
            texts = (LATE, TODAY, SOON, SOME_DAY, COUNT, CASES, IDLE)
            asked = [bare.asking(text, **{name: v for name, v in values.items() if f":{name}" in text}) for text in texts]
            acts: dict[str, Act] = {
                "raw": partial(_all, asked),
                "ours": partial(database.read, my_day.day, user, NOW),
            }
            took = interleaved(acts, stage.rounds(40))
            found.append(Result(15, f"open My day ({where})", "driver, same rows", took["raw"], took["ours"], 2.0))
    return found
