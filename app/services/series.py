"""On which days a rule of repetition falls, and a rule moved to other days of the week."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Final

from app.language import _
from app.models.activity_times import on_wall_clock, rule_problem
from app.trouble import Refused

MOST: Final = 400  # repetitions of one series in what a calendar shows at a time
_MIDNIGHT: Final = dt.time()
_WEEK: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_PERIODS: Final = {"DAILY": 1, "WEEKLY": 7}


@lru_cache(2048)
def days(rule: str, start: dt.date, first: dt.date, last: dt.date) -> tuple[dt.date, ...]:
    """The days from `first` to `last` on which a series that begins at `start` falls."""
    if first > last or rule_problem(rule) or _never(rule):
        return ()
    from dateutil.rrule import rrulestr

    begun = dt.datetime.combine(_nearer(rule, start, first), _MIDNIGHT)
    found: dict[dt.date, None] = {}
    for moment in rrulestr(on_wall_clock(rule), dtstart=begun):
        if moment.date() > last or len(found) == MOST:
            break
        if moment.date() >= first:
            found[moment.date()] = None
    return tuple(found)


@lru_cache(2048)
def _never(rule: str) -> bool:
    """Whether a rule falls on no day at all, as the 30th of February; the library would look for one until the year 9999.

    It looks from shortly before that year on, in each year of the four that differ by their leap day.
    """
    from dateutil.rrule import rrulestr

    limited = ";".join(f"{name}={value}" for name, value in _parts(rule).items() if name != "UNTIL")
    return all(next(iter(rrulestr(limited, dtstart=dt.datetime(year, 1, 1))), None) is None for year in range(9956, 9960))


def shifted(rule: str, by: int) -> str:
    """The rule of a series that is moved by some days; Refused where its days are bound to more than the week."""
    if by == 0:
        return rule
    parts = _parts(rule)
    bound = sorted(name for name in parts if name.startswith("BY") and name not in ("BYHOUR", "BYMINUTE", "BYSECOND"))
    if not bound:
        return rule
    names = parts.get("BYDAY", "").split(",")
    if bound != ["BYDAY"] or parts.get("FREQ") != "WEEKLY" or not set(names) <= set(_WEEK):
        raise Refused(_("The days of this series follow from its rule. Open it and change how it repeats."))
    moved = sorted((_WEEK.index(name) + by) % 7 for name in names)
    parts["BYDAY"] = ",".join(_WEEK[at] for at in moved)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _parts(rule: str) -> dict[str, str]:
    return dict(part.partition("=")[::2] for part in rule.removeprefix("RRULE:").split(";"))


def _nearer(rule: str, start: dt.date, first: dt.date) -> dt.date:
    """A later day the same series may begin on, so that years of days gone by are not counted through."""
    parts = _parts(rule)
    period, interval = _PERIODS.get(parts.get("FREQ", ""), 0), parts.get("INTERVAL", "1")
    if not period or "COUNT" in parts or not interval.isdigit() or int(interval) == 0:
        return start
    step = period * int(interval)
    gone = (first - start).days // step - 1
    return start + dt.timedelta(days=gone * step) if gone > 0 else start
