"""One line is understood in six languages, doubts are told, and no character of it is ever dropped."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.formats import Formats, Unreadable
from app.formats.quick_line import Part, read, read_when
from tests.formats.strategies import LOCALES

NOW = dt.datetime(2026, 11, 19, 11, 20)  # a Thursday
TUESDAY, FRIDAY = dt.date(2026, 11, 24), dt.date(2026, 11, 20)


def understood(line, locale="en_GB", now=NOW, **more):
    return read(line, now, Formats(locale), **more)


@pytest.mark.parametrize(
    ("locale", "line", "subject"),
    [
        ("en_GB", "call Müller tue 10 re 1042 send price", "send price"),
        ("da_DK", "ring Müller ti kl. 10 ang. 1042 send pris", "send pris"),
        ("sv_SE", "ring Müller tis kl 10 ang 1042 skicka pris", "skicka pris"),
        ("cs_CZ", "zavolat Müller v úterý v 10 č. 1042 poslat cenu", "poslat cenu"),
        ("ro_RO", "sună Müller marți ora 10 ref #1042 trimite prețul", "trimite prețul"),
        ("de_DE", "Müller Di um 10 Uhr wg. Angebot re 1042 anrufen", "wg. Angebot"),
    ],
)
def test_who_when_which_case_and_what_are_told_apart_in_every_language(locale, line, subject):
    found = understood(line, locale)
    assert (found.type, found.day, found.time, found.case_number) == ("phone call", TUESDAY, dt.time(10), 1042)
    assert found.who[0] == "Müller"
    assert found.keeping(Part.WHO, 1).subject == subject
    assert found.lost == ()


DAYS = [
    ("today", 0), ("tomorrow", 1), ("the day after tomorrow", 2), ("yesterday", -1), ("i morgen", 1), ("i overmorgen", 2),
    ("idag", 0), ("övermorgon", 2), ("zítra", 1), ("pozítří", 2), ("mâine", 1), ("poimâine", 2), ("morgen", 1), ("übermorgen", 2),
    ("+3", 3), ("+2w", 14), ("-2", -2), ("in 3 days", 3), ("om 3 dage", 3), ("om en uge", 7), ("om två veckor", 14),
    ("za 3 dny", 3), ("za týden", 7), ("peste 2 zile", 2), ("peste o săptămână", 7), ("in einer Woche", 7), ("in 3 Tagen", 3),
    ("fri", 1), ("on fri", 1), ("Friday", 1), ("fredag", 1), ("på fredag", 1), ("v pátek", 1), ("vineri", 1), ("am Freitag", 1),
    ("thursday", 7), ("ve středu", 6), ("next week", 4), ("næste uge", 4), ("nästa vecka", 4), ("příští týden", 4),
    ("săptămâna viitoare", 4), ("nächste Woche", 4), ("tue next week", 5), ("next tue", 5), ("next week wed", 6), ("week 48", 4),
    ("uge 48", 4), ("KW 48", 4), ("week 48 tue", 5), ("2026-11-24", 5), ("24.11.", 5), ("24. 11.", 5), ("24. 11. 2026", 5),
    ("24 November", 5), ("24. listopadu", 5), ("24 nov 2026", 5), ("November 24", 5), ("tue 24.11.", 5), ("next month", 12),
    ("in a month", 30),
]  # fmt: skip


@pytest.mark.parametrize(("typed", "days"), DAYS)
def test_a_day_is_understood_however_it_is_typed(typed, days):
    for line in (f"call Müller {typed} about price", f"{typed} call Müller about price", f"call Müller about price {typed}"):
        found = understood(line)
        assert found.day == NOW.date() + dt.timedelta(days=days), line
        assert (found.who, found.subject, found.time) == (("Müller",), "about price", None)


@pytest.mark.parametrize(
    ("typed", "time", "lasts"),
    [
        ("10:30", "10:30", None), ("kl 10", "10:00", None), ("kl. 10.30", "10:30", None), ("2pm", "14:00", None),
        ("2 pm", "14:00", None), ("14h", "14:00", None), ("14 h", "14:00", None), ("14h30", "14:30", None),
        ("at noon", "12:00", None), ("v poledne", "12:00", None), ("mittags", "12:00", None), ("um 14 Uhr", "14:00", None),
        ("ve 14 hod.", "14:00", None), ("la ora 14", "14:00", None), ("10-11", "10:00", 60), ("10:30-11:15", "10:30", 45),
        ("from 10 to 12", "10:00", 120), ("von 10 bis 12", "10:00", 120), ("od 10 do 12", "10:00", 120),
        ("fra 10 til 12", "10:00", 120), ("22:00 - 1:00", "22:00", 180), ("10:30 1h", "10:30", 60),
        ("10:30 for 2 hours", "10:30", 120), ("30 min 10:30", "10:30", 30), ("10:30 1,5h", "10:30", 90),
        ("10:30 1h30", "10:30", 90), ("halb 11", "10:30", None), ("at 2", "14:00", None), ("9 am", "09:00", None),
        ("10:30 half an hour", "10:30", 30),
    ],
)  # fmt: skip
def test_a_time_is_understood_however_it_is_typed(typed, time, lasts):
    found = understood(f"meeting Hansen tomorrow {typed} about crane")
    assert (found.day, found.time, found.duration) == (FRIDAY, dt.time.fromisoformat(time), lasts)
    assert (found.who, found.subject) == (("Hansen",), "about crane")


def test_a_reminder_an_urgency_and_somebody_responsible_are_understood():
    found = understood("! meeting Hansen fri 10-11 @eva remind 15 min before")
    assert (found.high, found.responsible, found.reminder, found.duration, found.who) == (True, "eva", 15, 60, ("Hansen",))
    assert understood("!call Hansen påmind 1h").reminder == 60


def test_the_users_own_types_are_understood_by_their_names():
    found = understood("site visit Hansen fri", types={"Site visit": "key", "visit": "other"})
    assert (found.type, found.who) == ("key", ("Hansen",))


def test_letters_of_a_weekday_that_are_a_word_too_are_a_day_only_where_one_must_stand():
    assert understood("ring Hansen to 10", "da_DK").day == dt.date(2026, 11, 26)
    assert understood("ring Hansen to", "da_DK").day == dt.date(2026, 11, 26)
    assert understood("ring Hansen om to kraner i hal 4", "da_DK").day is None
    assert understood("call Hansen to send price").day is None
    assert understood("call Hansen on fri", "da_DK").day == FRIDAY
    assert understood("call Hansen so we can start").day is None


def test_what_may_be_a_date_or_a_time_is_the_likelier_one():
    assert understood("call Hansen 10.11").day == dt.date(2027, 11, 10)
    assert understood("call Hansen tue 10.11").time == dt.time(10, 11)
    assert understood("call Hansen tue 24.11").day == TUESDAY
    assert understood("call Hansen 10.30").time == dt.time(10, 30)
    assert understood("call Hansen 5/12").day == dt.date(2026, 12, 5)
    assert understood("call Hansen 12/5", "en_US").day == dt.date(2026, 12, 5)
    assert understood("ring Åkesson 12-24", "sv_SE").day == dt.date(2026, 12, 24)
    assert understood("ring Åkesson tis 9-17", "sv_SE").duration == 8 * 60


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("call Hansen at 2", "2 was taken for 14:00"),
        ("call Hansen 10:30", "10:30 has passed today: tomorrow"),
        ("call Hansen 12.3.", "The next 12.3. is in 2027"),
        ("call Hansen tue fri", "“fri” stays in the subject"),
        ("call Hansen fri 24.11.", "The date counts, not the weekday: Tuesday"),
        ("call Hansen 10:00 11:00", "“11:00” stays in the subject"),
    ],
)
def test_how_a_doubt_was_settled_is_told(line, told):
    assert told in " ".join(understood(line).notes)


@pytest.mark.parametrize(
    "typed", ["31.2.", "25:00", "30 February", "week 60", "14 pm", "@", "99999999 hours", "in 99999 months", "9:99"]
)
def test_what_could_not_be_understood_is_shown_with_a_reason_and_kept_in_the_subject(typed):
    found = understood(f"call Hansen {typed} about price")
    assert found.notes
    assert found.lost
    assert typed.split()[0] in found.subject or typed.startswith("in ")


def test_the_29th_of_february_is_the_next_there_is():
    assert understood("call Hansen 29.2.").day == dt.date(2028, 2, 29)


def test_a_telephone_number_is_neither_a_day_nor_a_time():
    found = understood("call +45 33 12 34 56 tomorrow")
    assert (found.day, " ".join(found.who)) == (FRIDAY, "+45 33 12 34 56")


def test_what_stands_in_quotation_marks_is_not_taken_apart():
    found = understood('call "Tuesday Kft" about "fri 10:30"')
    assert (found.who, found.day, found.subject) == (("Tuesday", "Kft"), None, 'about "fri 10:30"')


def test_in_two_hours_are_real_hours_while_the_clocks_are_changed():
    night = dt.datetime(2026, 3, 29, 1, 30, tzinfo=ZoneInfo("Europe/Copenhagen"))
    found = understood("call Hansen in 2 hours", now=night)
    assert (found.day, found.time) == (dt.date(2026, 3, 29), dt.time(4, 30))


def test_week_53_is_found_only_in_a_year_that_has_one():
    assert understood("call Hansen week 53").day == dt.date(2026, 12, 28)
    assert understood("call Hansen week 53", now=dt.datetime(2027, 11, 19)).day is None


TYPED = """call ring Müller tue fr 10 10:30 10-11 re 1042 ang. k č. # #12 @ @eva ! !! 12.3. 31.2. 5/12 in 3 days om 2 timer next
week 48 viitoare 1h 30 min remind for to with s cu about om "a b" " ' , ; : - – +3 +45 33 2pm h uhr half an noon 12 mar 2027 ß
İ 日本 ﬁ ² ٣ 9999999999999999999999 +99999 0 00:00 24 kl.10 kl10 á"""
WORDS = st.sampled_from([*TYPED.split(), "\u200b", "a\u0301"])
LINES = st.one_of(st.lists(st.one_of(WORDS, st.text(max_size=6)), max_size=14).map(" ".join), st.text(max_size=60))
NOWS = st.datetimes(timezones=st.sampled_from([ZoneInfo("Europe/Prague"), dt.UTC]))


@given(LINES, st.sampled_from(LOCALES), st.one_of(st.just(NOW), NOWS))
@example("re", "en_GB", NOW)
@example("in 3 days +3 fr", "en_GB", dt.datetime.max)
@example("-3 yesterday week 1", "en_GB", dt.datetime.min)
@example("x" * 3000 + " tue", "en_GB", NOW)
def test_every_character_of_a_line_ends_in_one_part_and_every_word_that_was_not_understood_in_the_subject(line, locale, now):
    found = understood(line, locale, now)
    for version in (found, found.keeping(Part.WHO, 0), found.keeping(Part.WHO, 1), found.losing(Part.CASE, "")):
        spans = version.spans
        assert "".join(line[span.start : span.end] for span in spans) == line
        assert all(span.start < span.end for span in spans)
        assert "".join("".join(line[p.start : p.end] for p in version.pieces).split()) == "".join(line.split())
        kept = version.subject.replace(" ", "")
        for piece in version.pieces:
            if piece.part in (Part.SUBJECT, Part.LOST):
                word = line[piece.start : piece.end].strip(",;:-–— ")
                assert "".join(word.split()) in "".join(kept.split())
        said = {piece.part for piece in version.pieces}
        assert (version.type != "") == (Part.TYPE in said)
        assert version.high == (Part.PRIORITY in said)
        assert not version.day or said & {Part.DAY, Part.TIME}
        assert (version.case_number is not None) <= (Part.CASE in said)


@pytest.mark.parametrize(
    ("typed", "day", "time"),
    [
        ("fr", "2026-11-20", None), ("+3", "2026-11-22", None), ("12.3.", "2027-03-12", None), ("2h", "2026-11-19", "13:20"),
        ("+30 min", "2026-11-19", "11:50"), ("tomorrow 9", "2026-11-20", "09:00"), ("next week", "2026-11-23", None),
        ("9", "2026-11-20", "09:00"), ("14:30", "2026-11-19", "14:30"), ("noon", "2026-11-19", "12:00"),
        ("ti 10", "2026-11-24", "10:00"), (" om 2 timer ", "2026-11-19", "13:20"), ("za týden", "2026-11-26", None),
    ],
)  # fmt: skip
def test_a_few_words_put_something_off(typed, day, time):
    found = read_when(typed, NOW, Formats("da_DK"))
    assert (found.day, found.time) == (dt.date.fromisoformat(day), time and dt.time.fromisoformat(time))


@pytest.mark.parametrize("typed", ["", "x", "31.2.", "fr x", "call fr", "10-11", "fr sa", "99999999 h", "@eva"])
def test_words_that_put_nothing_off_are_refused_with_examples(typed):
    with pytest.raises(Unreadable, match="Write it like fr"):
        read_when(typed, NOW, Formats("en_GB"))


@given(st.text(max_size=30), NOWS)
def test_putting_off_either_says_when_or_what_to_write(typed, now):
    try:
        found = read_when(typed, now, Formats("cs_CZ"))
    except Unreadable:
        return
    assert isinstance(found.day, dt.date)
    assert found.time is None or isinstance(found.time, dt.time)
