"""Words people type for days, months, spans of time and for yes and no, in the languages of the program.

To add a language: a line in each table, as in app/language.py. Words are compared folded; a weekday is
recognised by any beginning of two letters or more that fits one day of the language only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.formats.folding import fold

_YES = {"en": "Yes", "da": "Ja", "sv": "Ja", "cs": "Ano", "ro": "Da", "de": "Ja"}
_NO = {"en": "No", "da": "Nej", "sv": "Nej", "cs": "Ne", "ro": "Nu", "de": "Nein"}
_ALSO_YES = {"y", "j", "a", "d", "1", "true", "x", "✓", "jo"}
_ALSO_NO = {"n", "0", "false"}

_TODAY = {"t", "today", "i dag", "idag", "dnes", "azi", "astazi", "heute"}
_TOMORROW = {"tomorrow", "i morgen", "imorgen", "i morgon", "imorgon", "zitra", "maine", "morgen"}
_YESTERDAY = {"yesterday", "i gar", "igar", "vcera", "ieri", "gestern"}
_AFTER_TOMORROW = {
    "day after tomorrow", "the day after tomorrow", "i overmorgen", "overmorgen", "i overmorgon", "overmorgon", "pozitri",
    "poimaine", "ubermorgen",
}  # fmt: skip
_DAYS_AWAY = {word: days for days, known in ((0, _TODAY), (1, _TOMORROW), (-1, _YESTERDAY), (2, _AFTER_TOMORROW)) for word in known}

# Monday first, as date.weekday() counts.
_WEEKDAYS = {
    language: fold(days).split()
    for language, days in {
        "en": "monday tuesday wednesday thursday friday saturday sunday",
        "da": "mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "sv": "måndag tisdag onsdag torsdag fredag lördag söndag",
        "cs": "pondělí úterý středa čtvrtek pátek sobota neděle",
        "ro": "luni marți miercuri joi vineri sâmbătă duminică",
        "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag",
    }.items()
}

# Short forms people write; the two letters of calendars come first.
_SHORT_DAYS = {
    language: {form: day for day, forms in enumerate(fold(days).split()) for form in forms.split(",")}
    for language, days in {
        "en": "mo,mon tu,tue,tues we,wed th,thu,thur,thurs fr,fri sa,sat su,sun",
        "da": "ma,man ti,tir,tirs on,ons to,tor,tors fr,fre lø,lør sø,søn",
        "sv": "må,mån ti,tis,tisd on,ons,onsd to,tor,tors fr,fre lö,lör sö,sön",
        "cs": "po,pon út,úte st,stř čt,čtv pá,pát so,sob ne,ned",
        "ro": "lu,lun ma,mar mi,mie jo,joi vi,vin sâ,sâm,sb du,dum",
        "de": "mo,mon di,die mi,mit do,don fr,fre sa,sam so,son",
    }.items()
}
# As they are bent: "on Wednesdays", "ve středu", "lunea".
_BENT_DAYS = {
    fold(form): day
    for day, forms in enumerate((
        "mandagen måndagen lunea", "tirsdagen tisdagen marțea", "onsdagen středu miercurea", "torsdagen joia",
        "fredagen vinerea", "lørdagen lördagen sobotu sâmbăta sonnabend", "søndagen söndagen neděli duminica",
    ))
    for form in forms.split()
}  # fmt: skip
_WHOLE_DAYS = {name: day for days in _WEEKDAYS.values() for day, name in enumerate(days)} | _BENT_DAYS
# Short forms that are ordinary words of a language too: there they are days only where a day must stand.
_ALSO_WORDS = {
    "en": {"on", "to", "so", "do", "we", "ma", "man", "son", "sam", "die", "mar", "mit"},
    "da": {"to", "so", "do", "du", "mi", "vi", "jo", "man", "fri", "ned", "son", "mit", "die", "di"},
    "sv": {"to", "so", "du", "vi", "jo", "man", "fri", "ned", "son", "di"},
    "cs": {"on", "to", "so", "do", "po", "ne", "st", "mi", "ma", "man", "ti"},
    "ro": {"ma", "mi", "vi", "sa", "so", "do", "di", "die"},
    "de": {"so", "do", "du", "mi", "mit", "die", "man", "son", "jo", "am"},
}

_MONTHS = {
    fold(name): month
    for names in (
        "january february march april may june july august september october november december",
        "januar februar marts april maj juni juli august september oktober november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",
        "ledna února března dubna května června července srpna září října listopadu prosince",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "januar februar märz april mai juni juli august september oktober november dezember",
        "jan feb mar apr maj jun jul aug sep okt nov dec",
        "ian febr mrt apr mai iun iul avg sept oct noi dez",
    )
    for month, name in enumerate(names.split(), 1)
}

# Minutes of a unit of time; whole days as "day", "week" and "month".
_UNITS = {
    fold(word): unit
    for unit, words in {
        "minute": "m min mins minute minutes minut minutter minuter minuty minute minuten",
        "hour": "h hr hrs hour hours t time timer timme timmar tim hodina hodinu hodiny hodin hod oră ore ora std stunde stunden",
        "day": "d day days dag dage dagar dagen den dny dní dni zi zile tag tage tagen",
        "week": "w week weeks uge uger vecka veckor týden týdny týdnů săptămână săptămâni wo woche wochen",
        "month": "month months måned måneder månad månader měsíc měsíce měsíců lună luni monat monate monaten",
    }.items()
    for word in words.split()
}


_STARTS = (
    frozenset(word.split()[0] for word in _DAYS_AWAY) | _WHOLE_DAYS.keys() | _MONTHS.keys()
    | {form for forms in _SHORT_DAYS.values() for form in forms}
    | {word for word, unit in _UNITS.items() if unit in ("week", "month") and len(word) > 3}
)  # fmt: skip


def yes_or_no(value: bool, language: str) -> str:
    words = _YES if value else _NO
    return words.get(language, words["en"])


def read_yes_or_no(text: str) -> bool | None:
    """In any language, since no word means yes in one and no in another; None when it is neither."""
    word = fold(text.strip())
    if word in _ALSO_YES or word in map(fold, _YES.values()):
        return True
    if word in _ALSO_NO or word in map(fold, _NO.values()):
        return False
    return None


def days_from_today(word: str) -> int | None:
    return _DAYS_AWAY.get(fold(word))


class Weekday(NamedTuple):
    day: int  # Monday is 0
    doubtful: bool  # the same letters are an ordinary word too


def written_weekday(folded: str, languages: Sequence[str]) -> Weekday | None:
    """A weekday inside a sentence, where fewer beginnings count than in a field for days: whole names in any language, the
    usual short forms in the given ones, whose first that knows it decides."""
    if (whole := _WHOLE_DAYS.get(folded)) is not None:
        return Weekday(whole, False)
    for language in languages:
        if (day := _SHORT_DAYS.get(language, {}).get(folded)) is not None:
            return Weekday(day, any(folded in _ALSO_WORDS.get(spoken, ()) for spoken in languages))
    return None


def month_named(folded: str) -> int | None:
    return _MONTHS.get(folded)


def may_begin_day(folded: str) -> bool:
    """Whether a day in words may begin so: what is neither need not be looked at more closely."""
    return folded in _STARTS


def unit_of_time(folded: str) -> str | None:
    """ "minute", "hour", "day", "week" or "month"."""
    return _UNITS.get(folded)


def weekday(word: str, languages: Iterable[str]) -> int | None:
    """Monday is 0. The given languages come first; the others count only when they do not contradict each other."""
    start = fold(word.rstrip("."))
    if len(start) < 2:
        return None
    for language in languages:
        if len(days := _days(start, language)) == 1:
            return days.pop()
    elsewhere = set[int]().union(*(_days(start, language) for language in _WEEKDAYS))
    return elsewhere.pop() if len(elsewhere) == 1 else None


def _days(start: str, language: str) -> set[int]:
    return {day for day, name in enumerate(_WEEKDAYS.get(language, ())) if name.startswith(start)}
