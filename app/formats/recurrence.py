"""Rules of repetition <-> text: "every 2 weeks on Mo, We" for the usual ones, iCalendar's own way (RFC 5545) for all others."""

from __future__ import annotations

import re
from typing import Final

from app.formats.kinds import Unreadable
from app.language import _, mark

# One, several. "{n}" stands for how many.
UNITS: Final[dict[str, tuple[str, str]]] = {
    "DAILY": (mark("every day"), mark("every {n} days")),
    "WEEKLY": (mark("every week"), mark("every {n} weeks")),
    "MONTHLY": (mark("every month"), mark("every {n} months")),
    "YEARLY": (mark("every year"), mark("every {n} years")),
}
DAYS: Final[dict[str, str]] = {
    "MO": mark("Mo"),
    "TU": mark("Tu"),
    "WE": mark("We"),
    "TH": mark("Th"),
    "FR": mark("Fr"),
    "SA": mark("Sa"),
    "SU": mark("Su"),
}
_PARTS: Final = re.compile(r"[A-Z-]+=[A-Z0-9,+:;=-]+")


def recurrence_text(rule: str) -> str:
    """What a rule is called; the rule itself where no short words say all of it."""
    parts = dict(part.partition("=")[::2] for part in rule.split(";"))
    frequency, interval, days = parts.pop("FREQ", ""), parts.pop("INTERVAL", "1"), parts.pop("BYDAY", "")
    if parts or frequency not in UNITS or not interval.isdigit() or rule != _rule(frequency, int(interval) or 1, days):
        return rule  # what the words would not say again
    if days and (frequency != "WEEKLY" or any(day not in DAYS for day in days.split(","))):
        return rule
    words = _(UNITS[frequency][interval != "1"]).format(n=interval)
    if not days:
        return words
    return _("{every} on {days}").format(every=words, days=", ".join(_(DAYS[day]) for day in days.split(",")))


def _rule(frequency: str, interval: int, days: str) -> str:
    more = f";INTERVAL={interval}" if interval != 1 else ""
    return f"FREQ={frequency}{more}" + (f";BYDAY={days}" if days else "")


def read_recurrence(text: str) -> str:
    """The rule of a typed text: short words, or a rule as calendars write it."""
    typed = " ".join(text.split())
    if (rule := _from_words(typed.casefold())) is not None:
        return rule
    rule = typed.upper().replace(" ", "").removeprefix("RRULE:").strip(";")
    if len(rule) <= 500 and rule.isascii() and "FREQ=" in rule and all(_PARTS.fullmatch(part) for part in rule.split(";")):
        return rule
    raise Unreadable(
        _("“{text}” is no rule of repetition. Write it like {example}.").format(text=text, example=_(UNITS["WEEKLY"][0]))
    )


def _from_words(typed: str) -> str | None:
    joint = "|".join({re.escape(_("{every} on {days}").format(every="", days="").strip().casefold()), "on"})
    match = re.fullmatch(rf"(.+?)(?: (?:{joint}) (.+))?", typed)
    if match is None:
        return None
    for frequency, (one, several) in UNITS.items():
        if match[1] in (one, _(one).casefold()):
            return _with_days(frequency, 1, match[2])
        for words in (several, _(several).casefold()):
            pattern = re.escape(words).replace(re.escape("{n}"), r"(\d{1,3})")
            if (found := re.fullmatch(pattern, match[1], re.ASCII)) and (n := int(found[1])) > 0:
                return _with_days(frequency, n, match[2])
    return None


def _with_days(frequency: str, interval: int, days: str | None) -> str | None:
    if not days:
        return _rule(frequency, interval, "")
    known = {word: day for day, name in DAYS.items() for word in (day.casefold(), name.casefold(), _(name).casefold())}
    found = [known.get(word) for word in re.split(r"[ ,]+", days.strip(" ,"))]
    if frequency != "WEEKLY" or None in found:
        return None
    return _rule(frequency, interval, ",".join(dict.fromkeys(day for day in found if day)))
