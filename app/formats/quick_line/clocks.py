"""The times people type in a line: 10, 10:30, kl 10, 2pm, 14h, 10-11, at noon, in 2 hours; and durations: 1h, 30 min."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.formats.quick_line import words
from app.formats.quick_line.days import count_at
from app.formats.quick_line.tokens import How, Token, word_at
from app.formats.words import unit_of_time
from app.language import _

LONGEST: Final = 3653 * 24 * 60  # minutes: ten years, as a task may last
_CLOCK: Final = re.compile(r"(\d{1,2})(?:([:.h])(\d\d))?(uhr|hod|h|[ap]m?|[ap]\.m)?", re.ASCII)
_SPAN: Final = re.compile(r"(\d[\d:.h]*(?:[ap]m|h)?)[-–—](\d[\d:.h]*(?:[ap]m|h)?)", re.ASCII)
_LASTS: Final = re.compile(r"(\d{1,12}(?:[.,]\d{1,2})?)([^\W\d_]*)(\d{1,2})?([^\W\d_]*)", re.ASCII)
_MINUTES: Final = {"minute": 1, "hour": 60}
_AFTERNOON: Final = 6  # "at 2" is no hour of the night


class Clock(NamedTuple):
    """A time of day, perhaps with how long it lasts; None and why when it only looks like one."""

    used: int  # tokens
    time: dt.time | None
    lasts: int | None = None  # minutes
    note: str = ""


class Lasting(NamedTuple):
    used: int
    minutes: int | None
    note: str = ""


def clock_at(tokens: Sequence[Token], i: int, after_day: bool) -> Clock | None:
    """`after_day`: a day stands before it, so that a bare number is an hour."""
    leads = 0
    while leads < 2 and word_at(tokens, i + leads) in words.CLOCK_LEADS:
        leads += 1
    for skipped in range(leads, -1, -1):
        if found := _span(tokens, i + skipped, skipped > 0 or after_day):
            return found._replace(used=found.used + skipped)
    return None


def _span(tokens: Sequence[Token], i: int, bare: bool) -> Clock | None:
    if match := _SPAN.fullmatch(word_at(tokens, i)):
        first, last = (_read(text, "", True) for text in match.groups())
        if first and first.time and last and last.time:
            return _until(first, last, 1)
        return Clock(1, None, note=_("“{text}” are no two times of day.").format(text=tokens[i].text)) if bare else None
    first = _one(tokens, i, bare)
    if first is None or first.time is None or word_at(tokens, i + first.used) not in words.UNTIL:
        return first
    last = _one(tokens, i + first.used + 1, True)
    return _until(first, last, first.used + 1 + last.used) if last and last.time else first


def _until(first: Clock, last: Clock, used: int) -> Clock:
    """From ten to eleven; from ten to two is no night; past midnight is the next day."""
    assert first.time is not None
    assert last.time is not None
    minutes = (_minute(last.time) - _minute(first.time)) % (24 * 60)
    if minutes == 0:
        return first
    return Clock(used, first.time, minutes, first.note)


def _minute(time: dt.time) -> int:
    return time.hour * 60 + time.minute


def _one(tokens: Sequence[Token], i: int, bare: bool) -> Clock | None:
    word, behind = word_at(tokens, i), word_at(tokens, i + 1)
    if word in words.NOON:
        return Clock(1, dt.time(12))
    if word in words.HALF_TO and behind.isascii() and behind.isdecimal() and len(behind) < 3 and 1 <= int(behind) <= 24:
        return Clock(2, dt.time(int(behind) - 1, 30))
    if not word[:1].isdigit():
        return None
    if behind in words.O_CLOCK or behind in words.BEFORE_NOON or behind in words.AFTER_NOON:
        return _with_word(tokens, i)
    if word.isdecimal() and ((unit_of_time(behind) and len(behind) > 1) or not bare):
        return None
    return _read(word, tokens[i].text, bare)


def _with_word(tokens: Sequence[Token], i: int) -> Clock | None:
    """ "2 pm", "14 Uhr"; "2 h" is how long it lasts."""
    word, behind = word_at(tokens, i), word_at(tokens, i + 1)
    half = "am" if behind in words.BEFORE_NOON else "pm" if behind in words.AFTER_NOON else ""
    if not half and behind in ("h", "hod", "hodin") and word.isdecimal() and len(word) < 4 and int(word) <= _AFTERNOON:
        return None
    found = _read(word + half, f"{tokens[i].text} {tokens[i + 1].text}", True, plain=behind == "uhr")
    return found._replace(used=2) if found else None


def _read(word: str, text: str, bare: bool, plain: bool = False) -> Clock | None:
    match = _CLOCK.fullmatch(word)
    if match is None:
        return None
    hour, mark, minute, behind = int(match[1]), match[2], int(match[3] or 0), match[4] or ""
    if (mark or behind) == "h" and hour <= _AFTERNOON:
        return None  # how long it lasts
    if not mark and not behind and (not bare or hour > 23):
        return None
    note = ""
    if behind[:1] in ("a", "p"):
        if not 1 <= hour <= 12:
            return _no_time(text)
        hour = hour % 12 + (12 if behind[0] == "p" else 0)
    elif not mark and not behind and not plain and 1 <= hour <= _AFTERNOON and len(match[1]) == 1:
        note = _("{typed} was taken for {hour}:00.").format(typed=hour, hour=hour + 12)
        hour += 12
    if hour > 23 or minute > 59:
        return _no_time(text) if mark != "." or behind else None
    return Clock(1, dt.time(hour, minute), note=note)


def _no_time(text: str) -> Clock | None:
    return Clock(1, None, note=_("“{text}” is no time of day.").format(text=text)) if text else None


def lasting_at(tokens: Sequence[Token], i: int) -> Lasting | None:
    """How long something takes: 1h, 1.5 hours, 1h30, 30 min, half an hour."""
    lead = 1 if word_at(tokens, i) in words.LASTING else 0
    for skipped in (lead, 0) if lead else (0,):
        if found := _half(tokens, i + skipped) or _lasting(tokens, i + skipped):
            return found._replace(used=found.used + skipped)
    return None


def _half(tokens: Sequence[Token], i: int) -> Lasting | None:
    at = i + (word_at(tokens, i) in words.ONE)
    if word_at(tokens, at) not in words.HALF:
        return None
    after = at + 1 + (word_at(tokens, at + 1) in ("an", "a", "de"))
    if unit_of_time(word_at(tokens, after)) != "hour" or len(word_at(tokens, after)) < 3:
        return None
    return Lasting(after + 1 - i, 30)


def _lasting(tokens: Sequence[Token], i: int) -> Lasting | None:
    word = word_at(tokens, i)
    if word in words.ONE and unit_of_time(word_at(tokens, i + 1)) == "hour" and len(word_at(tokens, i + 1)) > 2:
        return Lasting(2, 60)
    match = _LASTS.fullmatch(word) if word[:1].isdigit() else None
    if match is None:
        return None
    number, glued, more, last = match.groups()
    unit, used = (unit_of_time(glued), 1) if glued else (unit_of_time(word_at(tokens, i + 1)), 2)
    if unit not in _MINUTES or (not glued and len(word_at(tokens, i + 1)) < 2 and word_at(tokens, i + 1) != "h"):
        return None
    if more and (unit != "hour" or int(more) > 59 or (last and unit_of_time(last) != "minute")):
        return None
    minutes = round(float(number.replace(",", ".")) * _MINUTES[unit]) + int(more or 0)
    if not 1 <= minutes <= LONGEST:
        return Lasting(used, None, _("“{text}” is no duration: at least a minute, at most ten years.").format(text=tokens[i].text))
    return Lasting(used, minutes)


def moment_at(tokens: Sequence[Token], i: int, how: How) -> tuple[int, dt.datetime] | None:
    """In 2 hours, om 30 min: how many tokens, and the moment on this place's clock."""
    if word_at(tokens, i) not in words.IN:
        return None
    found = _half(tokens, i + 1) or _lasting(tokens, i + 1)
    if found is None and (counted := count_at(tokens, i + 1)):
        unit = unit_of_time(word_at(tokens, i + 2))
        found = Lasting(2, counted[0] * _MINUTES[unit]) if unit in _MINUTES else None
    if found is None or found.minutes is None or (moment := after(how.now, found.minutes)) is None:
        return None
    return found.used + 1, moment


def after(now: dt.datetime, minutes: int) -> dt.datetime | None:
    """What the clock shows then; real minutes, also while the clocks are changed. None behind the end of the calendar."""
    try:
        if now.tzinfo is None:
            then = now + dt.timedelta(minutes=minutes)
        else:
            then = (now.astimezone(dt.UTC) + dt.timedelta(minutes=minutes)).astimezone(now.tzinfo)
    except OverflowError:
        return None
    return then.replace(second=0, microsecond=0, tzinfo=None)
