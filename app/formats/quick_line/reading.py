"""Takes a typed line apart: which of its words are the type, the day, the case …; all others are who and the subject."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from app.formats.dates import date_text, pattern_of, time_text
from app.formats.folding import fold
from app.formats.formats import Formats, current
from app.formats.locales import locale_of
from app.formats.quick_line import words
from app.formats.quick_line.clocks import LONGEST, Clock, clock_at, lasting_at, moment_at
from app.formats.quick_line.days import Day, day_at
from app.formats.quick_line.tokens import How, Token, tokens_of, word_at
from app.formats.quick_line.understood import Part, Piece, Understood
from app.formats.words import may_begin_day
from app.language import _

LONGEST_LINE: Final = 2000  # characters that are looked at; more is subject
_NUMBER: Final = re.compile(r"#?(\d{1,15})", re.ASCII)
_MOST_TYPE_WORDS: Final = 4
_MARKS: Final = frozenset("0123456789+-\u2212#")
_DASHES: Final = frozenset("-–—")
_HALF_A_DAY: Final = 12 * 60


def read(line: str, now: dt.datetime, formats: Formats | None = None, types: Mapping[str, str] | None = None) -> Understood:
    """What a line says. `now` is on the wall clock of this place; `types` are the users' words for types and their keys."""
    return _Reader(line, how_of(now, formats or current()), {fold(word): key for word, key in (types or {}).items()}).read()


def how_of(now: dt.datetime, formats: Formats) -> How:
    return How(now, *_manner(formats.locale, formats.spoken), formats.locale)


@cache
def _manner(locale: str, language: str) -> tuple[str, tuple[str, ...]]:
    return pattern_of(locale).order, tuple(dict.fromkeys((language, str(locale_of(locale).language), "en")))


class _Reader:
    def __init__(self, line: str, how: How, types: dict[str, str]) -> None:
        self.line, self.how, self.types = line, how, types
        self.tokens = tokens_of(line[:LONGEST_LINE])
        self.parts: list[Part | None] = [None] * len(self.tokens)
        self.leads: set[int] = set()
        self.notes: list[str] = []
        self.type, self.responsible = "", ""
        self.day: dt.date | None = None
        self.weekday: Day | None = None
        self.time: dt.time | None = None
        self.duration: int | None = None
        self.case: int | None = None
        self.reminder: int | None = None
        self.high = False
        self.case_from: int | None = None  # where words that may be a case's title begin
        self.day_just_read = False

    def read(self) -> Understood:
        i = 0
        while i < len(self.tokens):
            used = self._read_at(i)
            if not used and not self.type and self._first_free(i):
                used = self._type(i)
            i += used or 1
        self._last_type()
        self._settle_day()
        self._name_free_words()
        pieces = [
            Piece(token.start, token.end, part or Part.SUBJECT, n in self.leads)
            for n, (token, part) in enumerate(zip(self.tokens, self.parts, strict=True))
        ]
        if len(self.line) > LONGEST_LINE and self.line[LONGEST_LINE:].strip():
            pieces.append(Piece(LONGEST_LINE, len(self.line), Part.SUBJECT))
        return Understood(
            self.line, tuple(pieces), self.type, self.day, self.time, self.duration, self.case, self.high,
            self.responsible, self.reminder, tuple(dict.fromkeys(self.notes)),
        )  # fmt: skip

    def _read_at(self, i: int) -> int:
        """How many words from there have a meaning of their own."""
        token = self.tokens[i]
        just, self.day_just_read = self.day_just_read, False
        if token.quoted:
            return 0
        if token.text[0] == "!":
            self.high = True
            return self._take(i, 1, Part.PRIORITY)
        if token.text[0] == "@":
            return self._responsible(i)
        if not _may_mean(token):
            return 0
        if number := self._telephone(i):
            return number
        acts: tuple[Callable[[int], int], ...] = (self._case, self._reminder, self._moment)
        for act in acts:
            if used := act(i):
                return used
        return self._day_or_time(i, just) or self._lasting(i)

    def _take(self, i: int, used: int, part: Part, note: str = "") -> int:
        self.parts[i : i + used] = [part] * used
        if note:
            self.notes.append(note)
        return used

    # Who, whose and which case

    def _responsible(self, i: int) -> int:
        name = self.tokens[i].text[1:].strip("@,;:.!")
        if not name:
            return self._take(i, 1, Part.LOST, _("“@” stands before somebody's initials, as @eva."))
        if self.responsible:
            return self._take(i, 1, Part.LOST, _("One only can be responsible: @{name}.").format(name=self.responsible))
        self.responsible = name
        return self._take(i, 1, Part.RESPONSIBLE)

    def _telephone(self, i: int) -> int:
        """+45 33 12 34 56 is somebody's, and no day in 45 days."""
        used = 0
        if re.fullmatch(r"\+\d{1,3}", self.tokens[i].text, re.ASCII):
            while re.fullmatch(r"\d{2,}", word_at(self.tokens, i + used + 1), re.ASCII):
                used += 1
        return used + 1 if used > 1 else 0

    def _case(self, i: int) -> int:
        word = word_at(self.tokens, i)
        led = 1 if word in words.NUMBER_LEADS and (word != "no" or self.tokens[i].word == "no.") else 0
        if not led and word[:1] != "#":
            return 0
        number = i + led
        while led and word_at(self.tokens, number) in words.NUMBER_LEADS and number - i < 3:  # "re case no. 1042"
            number += 1
        match = _NUMBER.fullmatch(word_at(self.tokens, number))
        if match is None:
            if word not in words.CASE_LEADS or number >= len(self.tokens) or self.case is not None or self.case_from is not None:
                return 0
            self.case_from = i
            return self._take(i, 1, Part.CASE)
        if word in ("k", "o", "om") and self.tokens[number].text[0] != "#" and self._counts(number):
            return 0  # "k 5 kusům", "om 3 dage"
        used = number + 1 - i
        if self.case not in (None, int(match[1])):
            return self._take(i, used, Part.LOST, _("One case only can be named: {number}.").format(number=self.case))
        self.case = int(match[1])
        self._take(i, used, Part.CASE)
        self.leads.update(range(i, number))
        return used

    def _counts(self, i: int) -> bool:
        return i + 1 < len(self.tokens) and len(word_at(self.tokens, i)) < 3

    # When

    def _reminder(self, i: int) -> int:
        if word_at(self.tokens, i) not in words.REMIND or self.reminder is not None:
            return 0
        found = lasting_at(self.tokens, i + 1)
        if found is not None:
            minutes, used = found.minutes, found.used + 1
        else:
            number = word_at(self.tokens, i + 1)
            if not (number.isascii() and number.isdecimal() and len(number) < 8):
                return 0
            minutes, used = int(number), 2
        if word_at(self.tokens, i + used) in words.BEFOREHAND:
            used += 1
        if minutes is None or minutes > LONGEST:
            return self._take(i, used, Part.LOST, found.note if found else _("A reminder comes at most ten years before."))
        self.reminder = minutes
        return self._take(i, used, Part.REMINDER)

    def _moment(self, i: int) -> int:
        if self.day is not None or (found := moment_at(self.tokens, i, self.how)) is None:
            return 0
        self.day, self.time = found[1].date(), found[1].time()
        return self._take(i, found[0], Part.TIME)

    def _day_or_time(self, i: int, just: bool) -> int:
        found, clock = day_at(self.tokens, i, self.how), clock_at(self.tokens, i, just)
        if found and clock and clock.time and self._is_rather_time(i, found, clock, just):
            found = None
        if found and found.day is None and clock and clock.time:
            found = None
        if found and found.day is not None:
            return self._take_day(i, found)
        if found and not (clock and clock.time):
            return self._take(i, found.used, Part.LOST, found.note)
        if clock is None:
            return 0
        if clock.time is None:
            return self._take(i, clock.used, Part.LOST, clock.note)
        if self.time is not None:
            self._say_second(i, clock.used, time_text(self.time, self.how.locale))
            return clock.used
        self.time = clock.time
        self.duration = clock.lasts if clock.lasts is not None else self.duration
        return self._take(i, clock.used, Part.TIME, clock.note)

    def _is_rather_time(self, i: int, found: Day, clock: Clock, just: bool) -> bool:
        """What may be both: "10-11" is a time where dates are not written so, "tue 10.11" unless that is such a day."""
        typed = self.tokens[i].word
        if typed.endswith(".") and typed.count(".") == 2:
            return False
        if not just:
            return "-" in typed and self.how.order != "ymd" and (clock.lasts or _HALF_A_DAY) < _HALF_A_DAY
        named = self.weekday.day if self.weekday else None
        return named is None or found.day is None or found.day.weekday() != named.weekday()

    def _take_day(self, i: int, found: Day) -> int:
        assert found.day is not None
        if self.day is None:
            self.day, self.weekday = found.day, found if found.weekday else None
        elif self.weekday is not None and not found.weekday:  # "tue 24.11."
            if self.weekday.day and found.day.weekday() != self.weekday.day.weekday():
                text = date_text(found.day, self.how.locale, self.how.languages[0], long=True)
                self.notes.append(_("The date counts, not the weekday: {day}.").format(day=text))
            self.day, self.weekday = found.day, None
        elif found.day != self.day:
            self._say_second(i, found.used, date_text(self.day, self.how.locale, self.how.languages[0]))
            return found.used
        self.day_just_read = True
        return self._take(i, found.used, Part.DAY, found.note)

    def _say_second(self, i: int, used: int, first: str) -> None:
        text = " ".join(token.text for token in self.tokens[i : i + used])
        sentence = _("“{text}” stays in the subject, since {first} was said before.")
        self._take(i, used, Part.SUBJECT, sentence.format(text=text, first=first))

    def _lasting(self, i: int) -> int:
        found = lasting_at(self.tokens, i)
        if found is None or self.duration is not None:
            return 0
        if found.minutes is None:
            return self._take(i, found.used, Part.LOST, found.note)
        self.duration = found.minutes
        return self._take(i, found.used, Part.DURATION)

    def _settle_day(self) -> None:
        """A time of day alone is the next one."""
        if self.time is None or self.day is not None:
            return
        self.day = self.how.today
        if self.time < self.how.now.time().replace(second=0, microsecond=0, tzinfo=None) and self.day < dt.date.max:
            self.day += dt.timedelta(days=1)
            self.notes.append(_("{time} has passed today: tomorrow.").format(time=time_text(self.time, self.how.locale)))

    # What is left

    def _first_free(self, i: int) -> bool:
        return all(self.parts[:i])

    def _type(self, i: int) -> int:
        for used in range(min(_MOST_TYPE_WORDS, len(self.tokens) - i), 0, -1):
            phrase = " ".join(word_at(self.tokens, n) for n in range(i, i + used))
            key = self.types.get(phrase) or words.TYPES.get(phrase)
            if key:
                self.type = key
                return self._take(i, used, Part.TYPE)
        return 0

    def _last_type(self) -> None:
        last = len(self.tokens) - 1
        if not self.type and last > 0 and self.parts[last] is None and word_at(self.tokens, last) in words.LAST_TYPES:
            self.type = words.LAST_TYPES[word_at(self.tokens, last)]
            self.parts[last] = Part.TYPE

    def _name_free_words(self) -> None:
        """The words behind the type, or the first ones, may be a name; those behind "re" the title of a case."""
        if self.case_from is not None:
            self._run(self.case_from + 1, Part.CASE)
            self.leads.add(self.case_from)
        free = [n for n, part in enumerate(self.parts) if part is None]
        start = free[0] if free else None
        for n in free:
            if word_at(self.tokens, n) in words.ABOUT:
                break
            if word_at(self.tokens, n) in words.WITH:
                start = n
                break
        if start is None or word_at(self.tokens, start) in words.ABOUT:
            return
        led = word_at(self.tokens, start) in words.TO_WHOM and start + 1 < len(self.tokens) and self.parts[start + 1] is None
        if self._run(start + led, Part.WHO) and led:
            self.parts[start] = Part.WHO
            self.leads.add(start)

    def _run(self, i: int, part: Part) -> int:
        first = i
        while i < len(self.tokens) and self.parts[i] is None and word_at(self.tokens, i) not in words.ABOUT | _DASHES:
            if i > first and (self.tokens[i].quoted or self.tokens[i - 1].quoted or word_at(self.tokens, i) in words.WITH):
                break
            self.parts[i] = part
            i += 1
            if self.tokens[i - 1].closes:
                break
        return i - first


@cache
def _starts() -> frozenset[str]:
    """Words that may begin something with a meaning of its own."""
    return (
        words.NUMBER_LEADS | words.DAY_LEADS | words.CLOCK_LEADS | words.LASTING | words.NOON | words.HALF_TO | words.HALF
        | words.IN | words.ONE | words.NEXT | words.WEEK_NUMBER | words.REMIND
    )  # fmt: skip


def _may_mean(token: Token) -> bool:
    return token.word[:1] in _MARKS or token.name in _starts() or may_begin_day(token.name)
