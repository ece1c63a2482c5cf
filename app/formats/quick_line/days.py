"""The days people type in a line: fri, 12.3., 5 March, tomorrow, next week, week 48, in 3 days, +3."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from app.formats.dates import date_text, read_digits
from app.formats.quick_line import words
from app.formats.quick_line.tokens import How, Token, word_at
from app.formats.words import days_from_today, month_named, unit_of_time, written_weekday
from app.language import _

_WEEK: Final = dt.timedelta(weeks=1)
_DIGITS: Final = re.compile(r"\d{1,4}([-./])\d{1,2}(?:\1(?:\d{1,4})?)?[./]?", re.ASCII)
_AWAY: Final = re.compile(r"([+\-\u2212])(\d{1,5})([^\W\d_]*)", re.ASCII)
_CLOCKLIKE: Final = re.compile(r"\d{1,2}([:.]\d\d|[ap]m|h|-\d.*)?", re.ASCII)


class Day(NamedTuple):
    """A day that was found, or None and why what looks like one is none."""

    used: int  # tokens
    day: dt.date | None
    note: str = ""
    weekday: bool = False  # nothing but the name of a day


def day_at(tokens: Sequence[Token], i: int, how: How) -> Day | None:
    leads = 0
    while leads < 2 and word_at(tokens, i + leads) in words.DAY_LEADS:
        leads += 1
    for skipped in range(leads + 1):  # "on" may be Danish for Wednesday
        led = skipped > 0 and word_at(tokens, i + skipped - 1) in words.DAY_LEADS - words.IN - words.ONE
        if found := _day(tokens, i + skipped, how, led):
            return found._replace(used=found.used + skipped)
    return None


def _day(tokens: Sequence[Token], i: int, how: How, led: bool) -> Day | None:
    word = word_at(tokens, i)
    if not word:
        return None
    try:
        if word[0] in "+-\u2212":
            return _away(word, how)
        if word[0].isdigit():
            return _in_digits(tokens, i, how) or _named_month(tokens, i, how)
        return (
            _relative(tokens, i, how)
            or _next_something(tokens, i, how)
            or _distance(tokens, i, how)
            or _week_number(tokens, i, how)
            or _weekday(tokens, i, how, led)
            or _named_month(tokens, i, how)
        )
    except OverflowError:
        return Day(1, None, _("No calendar goes as far as “{text}”.").format(text=tokens[i].text))


def _relative(tokens: Sequence[Token], i: int, how: How) -> Day | None:
    if word_at(tokens, i) == "t":
        return None  # Danish for hours
    for used in (4, 3, 2, 1):
        if i + used <= len(tokens):
            phrase = " ".join(word_at(tokens, n) for n in range(i, i + used))
            if (days := days_from_today(phrase)) is not None:
                return Day(used, how.today + dt.timedelta(days=days))
    return None


def _away(word: str, how: How) -> Day | None:
    match = _AWAY.fullmatch(word)
    unit = "day" if match and not match[3] else unit_of_time(match[3]) if match else None
    if match is None or unit not in ("day", "week", "month"):
        return None
    n = int(match[2]) * (1 if match[1] == "+" else -1)
    return Day(1, _moved(how.today, n, unit))


def _moved(day: dt.date, n: int, unit: str) -> dt.date:
    if unit != "month":
        return day + dt.timedelta(days=n * (7 if unit == "week" else 1))
    year, month = divmod(day.year * 12 + day.month - 1 + n, 12)
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        raise OverflowError(year)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _distance(tokens: Sequence[Token], i: int, how: How) -> Day | None:
    """In 3 days; in a week; for a week the number may be missing, as in Czech."""
    if word_at(tokens, i) not in words.IN:
        return None
    counted = count_at(tokens, i + 1)
    n, used = counted if counted else (1, 0)
    unit = unit_of_time(word_at(tokens, i + 1 + used))
    if not counted and (unit not in ("week", "month") or len(word_at(tokens, i + 1)) < 3):
        return None
    if unit not in ("day", "week", "month"):
        return None
    return Day(used + 2, _moved(how.today, n, unit))


def count_at(tokens: Sequence[Token], i: int) -> tuple[int, int] | None:
    """A whole number in digits or as a small word, and how many tokens it took."""
    word = word_at(tokens, i)
    if word.isascii() and word.isdecimal() and len(word) <= 5:
        return int(word), 1
    return (words.SMALL[word], 1) if word in words.SMALL else None


def _next_something(tokens: Sequence[Token], i: int, how: How) -> Day | None:
    first, second = word_at(tokens, i), word_at(tokens, i + 1)
    if first in words.NEXT:
        what = second
    elif second in words.NEXT_AFTER:
        what = first
    else:
        return None
    monday = how.today - dt.timedelta(days=how.today.weekday()) + _WEEK
    if unit_of_time(what) == "week":
        named = written_weekday(word_at(tokens, i + 2), how.languages)
        if named and not named.doubtful:
            return Day(3, monday + dt.timedelta(days=named.day))
        return Day(2, monday)
    if unit_of_time(what) == "month" and len(what) > 1:
        return Day(2, _moved(how.today.replace(day=1), 1, "month"))
    if named := written_weekday(what, how.languages):
        return Day(2, monday + dt.timedelta(days=named.day))
    return None


def _week_number(tokens: Sequence[Token], i: int, how: How) -> Day | None:
    word, number = word_at(tokens, i), word_at(tokens, i + 1)
    if word not in words.WEEK_NUMBER or not (number.isascii() and number.isdecimal()) or len(number) > 2:
        return None
    if word == "v" and "sv" not in how.languages:
        return None
    year = how.today.year + (int(number) < how.today.isocalendar().week - 26)
    try:
        monday = dt.date.fromisocalendar(year, int(number), 1)
    except ValueError:
        return Day(2, None, _("{year} has no week {n}.").format(year=year, n=number))
    named = written_weekday(word_at(tokens, i + 2), how.languages)
    if named and not named.doubtful:
        return Day(3, monday + dt.timedelta(days=named.day))
    return Day(2, monday)


def _weekday(tokens: Sequence[Token], i: int, how: How, led: bool) -> Day | None:
    named = written_weekday(word_at(tokens, i), how.languages)
    if named is None or (named.doubtful and not led and not _day_must_stand(tokens, i)):
        return None
    after = _next_something(tokens, i + 1, how)
    if after and after.day and after.used == 2 and after.day.weekday() == 0 and unit_of_time(word_at(tokens, i + 2)) == "week":
        return Day(3, after.day + dt.timedelta(days=named.day))
    return Day(1, how.today + dt.timedelta(days=(named.day - how.today.weekday() - 1) % 7 + 1), weekday=True)


def _day_must_stand(tokens: Sequence[Token], i: int) -> bool:
    """Behind it comes a time of day, or nothing more."""
    behind = word_at(tokens, i + 1)
    return i + 1 == len(tokens) or behind in ("kl", "at", "um") or _CLOCKLIKE.fullmatch(behind) is not None


def _in_digits(tokens: Sequence[Token], i: int, how: How) -> Day | None:
    used, typed = 1, tokens[i].word
    while used < 3 and re.fullmatch(r"\d{1,2}\.(\d{1,2}\.)?", typed, re.ASCII) and i + used < len(tokens):
        more = tokens[i + used].word  # "12. 3." and "12. 3. 2027"
        if not re.fullmatch(r"\d{1,2}\.?|\d{4}", more, re.ASCII) or (len(more) == 4) != (typed.count(".") == 2):
            break
        used, typed = used + 1, typed + more
    if not _DIGITS.fullmatch(typed):
        return None
    year_typed = len(re.findall(r"\d+", typed)) > 2
    try:
        return Day(used, *_coming(typed, how, year_typed))
    except (ValueError, OverflowError):
        example = date_text(how.today, how.locale, "en")
        sentence = _("“{text}” is no day of the calendar. Write it like {example}.")
        return Day(used, None, sentence.format(text=typed, example=example))


def _coming(typed: str, how: How, year_typed: bool, called: str = "") -> tuple[dt.date, str]:
    """Without a year the next such day; of the 29th of February too."""
    if year_typed:
        return read_digits(typed, how.order, how.today), ""
    for years in range(9):
        try:
            found = read_digits(typed, how.order, how.today.replace(year=how.today.year + years, day=1))
        except ValueError:
            if years == 8:
                raise
            continue
        if found >= how.today:
            return found, _("The next {day} is in {year}.").format(day=called or typed, year=found.year) if years else ""
    raise ValueError(typed)


def _named_month(tokens: Sequence[Token], i: int, how: How) -> Day | None:
    """12 March, 12. března, March 12; with a year behind it or without."""
    first, second = word_at(tokens, i), word_at(tokens, i + 1)
    first, second = (re.sub(r"(?<=\d)(st|nd|rd|th)$", "", word) for word in (first, second))
    if first.isdecimal() and (month := month_named(second)):
        number = first
    elif second.isdecimal() and not _is_clock_unit(tokens, i + 2) and (month := month_named(first)):
        number = second
    else:
        return None
    if not number.isascii() or len(number) > 2:
        return None
    year = word_at(tokens, i + 2)
    has_year = re.fullmatch(r"(19|20|21)\d\d", year, re.ASCII) is not None
    typed = f"{year if has_year else ''}-{month}-{number}".lstrip("-")
    ordered = how._replace(order="ymd" if has_year else "mdy")
    text = " ".join(token.text for token in tokens[i : i + 2 + has_year])
    try:
        return Day(2 + has_year, *_coming(typed, ordered, has_year, text))
    except (ValueError, OverflowError):
        return Day(2 + has_year, None, _("“{text}” is no day of the calendar.").format(text=text))


def _is_clock_unit(tokens: Sequence[Token], i: int) -> bool:
    word = word_at(tokens, i)
    return word in words.O_CLOCK or word in words.AFTER_NOON or word in words.BEFORE_NOON
