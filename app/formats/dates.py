"""Dates and moments <-> text: the locale's own way, and the short ways people type (12.3., +3, fr, t)."""

from __future__ import annotations

import calendar
import datetime as dt
import re
import time
from functools import cache
from typing import NamedTuple

from app.formats.kinds import Unreadable
from app.formats.locales import locale_of
from app.formats.words import days_from_today, weekday
from app.language import _

_CLOCK = (
    r"(?ai)(?P<date>.*\S)(?:[\s,]+|T)(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:\.(?P<fraction>\d{1,6}))?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?\s*(?P<offset>Z|[+-]\d\d:?\d\d)?"
)


class Pattern(NamedTuple):
    date: str  # %-templates, "%(dd)s.%(MM)s.%(y)s"
    time: str
    both: str  # "{1} {0}"
    order: str  # "dmy", "mdy" or "ymd"


@cache
def pattern_of(name: str) -> Pattern:
    locale = locale_of(name)
    date = re.sub(r"\(y+\)", "(y)", locale.date_formats["short"].format)
    # Words around or between the parts ("2026 r.", "14:30 Uhr") are left out, so that every text can be read back.
    found = re.search(r"%\((dd?|MM?|y)\)s([-./]|\. )%\((dd?|MM?)\)s\2%\((dd?|MM?|y)\)s", date)
    date = found.group() if found else "%(y)s-%(MM)s-%(dd)s"
    clock = locale.time_formats["short"].format
    if not re.fullmatch(r"%\((HH?|hh?)\)s[:.]%\(mm\)s(\s%\(a\)s)?", clock):
        clock = "%(HH)s:%(mm)s"
    both = str(locale.datetime_formats["short"])
    order = "".join(re.findall(r"%\(([dMy])", date)).lower()
    return Pattern(date, clock, both if re.fullmatch(r"\{1\},?\s\{0\}", both) else "{1} {0}", order)


def date_text(value: dt.date, locale: str, language: str, long: bool = False) -> str:
    if isinstance(value, dt.datetime):
        raise TypeError(f"{value!r} is a moment, not a date")
    if long:
        from babel.dates import format_date

        return format_date(value, "full", locale=worded(locale, language))
    return pattern_of(locale).date % {
        "d": value.day, "dd": f"{value.day:02}", "M": value.month, "MM": f"{value.month:02}", "y": f"{value.year:04}",
    }  # fmt: skip


def month_text(value: dt.date, locale: str, language: str) -> str:
    """ "November 2026", as it is said on its own."""
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMMM", value, locale=worded(locale, language)))


def month_of(first: dt.date, last: dt.date) -> bool:
    """Whether two days are the first and the last of one month."""
    return first.day == 1 and last == first.replace(day=calendar.monthrange(first.year, first.month)[1])


def moment_text(value: dt.datetime, locale: str, language: str, zone: dt.tzinfo | None, long: bool = False) -> str:
    """In local time; the hour that the clocks repeat in autumn says which of the two it is."""
    if value.tzinfo is None:
        raise TypeError(f"{value!r} does not say in which time zone it is")
    local = value.astimezone(_zone(zone, value.year))
    text = _both(local, locale, language, long)
    if _repeated(local, zone):
        offset = local.strftime("%z")
        text += f" {offset[:3]}:{offset[3:]}"
    return text


def _both(local: dt.datetime, locale: str, language: str, long: bool) -> str:
    date = date_text(local.date(), locale, language, long)
    return pattern_of(locale).both.replace("{0}", time_text(local.time(), locale)).replace("{1}", date)


def time_text(value: dt.time, locale: str) -> str:
    """A time of day, to the minute."""
    return pattern_of(locale).time % {
        "H": value.hour, "HH": f"{value.hour:02}", "h": value.hour % 12 or 12, "hh": f"{value.hour % 12 or 12:02}",
        "mm": f"{value.minute:02}", "a": "AM" if value.hour < 12 else "PM",
    }  # fmt: skip


_TIME = r"(?ai)(?P<hour>\d{1,2})(?:[:.h]?(?P<minute>\d\d))?(?:[:.]\d\d)?\s*(?:h|uhr|hod\.?|kl\.?)?\s*(?P<half>[ap]\.?m?\.?)?"


def read_time(text: str, locale: str) -> dt.time:
    """A time of day as it is typed: 9, 930, 9:30, 9.30, 2 pm."""
    match = re.fullmatch(_TIME, " ".join(text.split()))
    try:
        if match is None:
            raise ValueError(text)
        return _clock(match.groupdict())
    except ValueError:
        example = time_text(dt.time(14, 30), locale)
        raise Unreadable(_("“{text}” is not a time of day. Write it like {example}.").format(text=text, example=example)) from None


def _repeated(local: dt.datetime, zone: dt.tzinfo | None) -> bool:
    wall = local.replace(tzinfo=None, fold=0)
    return _utc(wall, zone) != _utc(wall.replace(fold=1), zone)


def _utc(wall: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    found = _zone(zone, wall.year)
    return (wall.replace(tzinfo=found) if found else wall).astimezone(dt.UTC)


def _zone(zone: dt.tzinfo | None, year: int) -> dt.tzinfo | None:
    """The given zone, else None, this computer's; Windows knows that only for the years of its own clock."""
    if zone is None and not 1970 < year < 3000:
        return dt.timezone(dt.timedelta(seconds=-time.timezone))
    return zone


def worded(locale: str, language: str) -> str:
    return locale if locale_of(locale).language == language else language


def read_date(text: str, locale: str, language: str, today: dt.date) -> dt.date:
    typed = " ".join(text.split()).strip(" ,")
    try:
        found = _relative(typed, (language, locale_of(locale).language, "en"), today)
        return found or read_digits(typed, pattern_of(locale).order, today)
    except (ValueError, OverflowError):
        sentence = _("“{text}” is not a date. Write it like {example}, or t for today, +3 for in three days.")
        raise Unreadable(sentence.format(text=text, example=date_text(today, locale, language))) from None


def _relative(typed: str, languages: tuple[str, ...], today: dt.date) -> dt.date | None:
    if re.fullmatch(r"[+\-\u2212]\d{1,7}", typed, re.ASCII):
        return today + dt.timedelta(days=int(typed.replace("\u2212", "-")))
    if (days := days_from_today(typed)) is not None:
        return today + dt.timedelta(days=days)
    if (day := weekday(typed, languages)) is not None:
        return today + dt.timedelta(days=(day - today.weekday() - 1) % 7 + 1)
    return None


def read_digits(typed: str, order: str, today: dt.date) -> dt.date:
    """A date in digits. ValueError when it is none, or when it might be two."""
    if re.fullmatch(r"\d{4}|\d{6}|\d{8}", typed, re.ASCII):
        return _typed_through(typed, order, today)
    typed = re.sub(r" ?([-./]) ?", r"\1", typed)
    match = re.fullmatch(r"(\d{1,4})([-./ ])(\d{1,2})(?:\2(\d{1,4}))?[./]?", typed, re.ASCII)
    if not match:
        raise ValueError(typed)
    first, mark, second, third = match.groups()
    parts = [part for part in (first, second, third) if part]
    if len(first) == 4:
        order = "ymd"
    elif order == "ymd" and mark != "-":
        order = "dmy"  # where years come first, 12.3. and 12/3 still begin with the day
    elif order == "ymd" and not third and first != second and int(first) <= 12 and int(second) <= 12:
        raise ValueError(typed)  # 03-12 may be either
    order = order if third else order.replace("y", "")
    if len(parts) != len(order):
        raise ValueError(typed)
    return _date(dict(zip(order, parts, strict=True)), today)


def _typed_through(typed: str, order: str, today: dt.date) -> dt.date:
    """Digits without marks: 1203, 120326, 12032026, 20260312."""
    day_first = "md" if order == "mdy" else "dm"
    if len(typed) == 4:
        return _date(dict(zip(day_first, (typed[:2], typed[2:]), strict=True)), today)
    if len(typed) == 8 and "1900" <= typed[:4] < "2200" and typed[4:6] <= "12":
        return dt.date(int(typed[:4]), int(typed[4:6]), int(typed[6:]))
    if len(typed) == 6 and order == "ymd":
        return _date({"y": typed[:2], "m": typed[2:4], "d": typed[4:]}, today)
    return _date({day_first[0]: typed[:2], day_first[1]: typed[2:4], "y": typed[4:]}, today)


def _date(parts: dict[str, str], today: dt.date) -> dt.date:
    year = parts.get("y", str(today.year).zfill(4))
    if len(year) not in (2, 4):
        raise ValueError(year)
    return dt.date(_full_year(int(year), today) if len(year) == 2 else int(year), int(parts["m"]), int(parts["d"]))


def _full_year(short: int, today: dt.date) -> int:
    """The year with these last two digits that lies 70 years back to 29 years ahead."""
    oldest = today.year - 70
    return oldest + (short - oldest) % 100


def read_moment(text: str, locale: str, language: str, zone: dt.tzinfo | None, today: dt.date) -> dt.datetime:
    """A date and a time of day, in local time unless an offset is written; without a time the day's first minute."""
    typed = " ".join(text.split())
    match = re.fullmatch(_CLOCK, typed)
    day = read_date(match["date"] if match else typed, locale, language, today)
    try:
        return _moment(day, match.groupdict() if match else {}, zone)
    except (ValueError, OverflowError):
        example = moment_text(dt.datetime.now(dt.UTC), locale, language, zone)
        raise Unreadable(
            _("“{text}” is not a date and time. Write it like {example}.").format(text=text, example=example)
        ) from None


def _moment(day: dt.date, parts: dict[str, str | None], zone: dt.tzinfo | None) -> dt.datetime:
    wall = dt.datetime.combine(day, _clock(parts))
    if offset := parts.get("offset"):
        return dt.datetime.fromisoformat(f"{wall.isoformat()}{offset.upper()}").astimezone(dt.UTC)
    return _utc(wall, zone)


def _clock(parts: dict[str, str | None]) -> dt.time:
    hour, half = int(parts.get("hour") or 0), (parts.get("half") or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(half)
        hour = hour % 12 + (12 if half.startswith("p") else 0)
    return dt.time(
        hour,
        int(parts.get("minute") or 0),
        int(parts.get("second") or 0),
        int((parts.get("fraction") or "0").ljust(6, "0")),
    )
