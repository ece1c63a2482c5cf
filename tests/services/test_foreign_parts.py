"""Whatever bytes a calendar or card file holds, its reader ends with entries or words why not, and never breaks."""

import json
import shutil
from contextlib import closing
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.services.exchange import entries, ics_reading, vcf_reading
from app.store.database import Database
from tests.services.test_ics import FOREIGN as CALENDAR
from tests.services.test_vcf import FOREIGN as CARDS

DATES = """20300101 20300101T100000Z 99999999T999999 00000000 -PT15M P99999999999D PT 20300101T100000/PT1H mailto: :; , \\n \\;
FREQ=DAILY FREQ=SECONDLY;COUNT=999999999 FREQ=YEARLY;BYMONTH=13 FREQ= INTERVAL=0;FREQ=DAILY 5 -1 x"""
PROPERTIES = """UID SUMMARY DTSTART DTSTART;VALUE=DATE DTSTART;TZID=Nowhere DTEND DUE DURATION RRULE EXDATE RDATE RECURRENCE-ID
STATUS PRIORITY ATTENDEE;CN="a" ORGANIZER CATEGORIES LAST-MODIFIED COMPLETED TRIGGER BEGIN END X-KONTOR-STATUS DTSTART;="""
LINES = """N FN ORG TEL;WORK TEL;TYPE="a,b" EMAIL;TYPE=HOME ADR BDAY NOTE;ENCODING=QUOTED-PRINTABLE PHOTO;BASE64 URL UID KIND
N;CHARSET=x item1.TEL ;;; BEGIN END VERSION AGENT"""
VALUES = st.one_of(st.text(max_size=20), st.sampled_from(DATES.split()))
NAMES = st.sampled_from(PROPERTIES.split())
STARTS = "DTSTART:20300101T100000Z DTSTART;VALUE=DATE:20300101 DTSTART;TZID=Europe/Prague:20300331T023000 SUMMARY:none"
EVENTS = st.builds(
    lambda start, lines: "\n".join(["BEGIN:VCALENDAR", "BEGIN:VEVENT", start, *lines, "END:VEVENT", "END:VCALENDAR", ""]),
    st.sampled_from(STARTS.split()),
    st.lists(st.builds("{}:{}".format, NAMES, VALUES), max_size=6),
)
CUT = st.integers(0, len(CALENDAR)).map(lambda at: CALENDAR[:at])
RAW = st.binary(max_size=200).map(lambda data: data.decode("latin-1"))
FIELDS = st.sampled_from(LINES.split())
CARD = st.lists(st.builds("{}:{}".format, FIELDS, VALUES), max_size=8).map(
    lambda lines: "\n".join(["BEGIN:VCARD", "VERSION:3.0", "N:Novák;Jan;;;", *lines, "END:VCARD", ""])
)


@settings(max_examples=150)
@given(st.one_of(EVENTS, RAW, CUT))
@example(CALENDAR.replace("\n", "\r"))
@example("BEGIN:VEVENT\n" * 400)
def test_a_calendar_is_read_entry_by_entry_or_refused_entry_by_entry(text):
    for item in ics_reading.read(text.encode("utf-8", "replace"), "Europe/Prague"):
        json.dumps(item)
        assert item["n"] > 0
        assert "refused" in item or {"uid", "title", "day", "notes", "guests"} <= item.keys()
        assert "refused" in item or 0 < len(item["uid"]) <= ics_reading.LONGEST_UID


@settings(max_examples=150)
@given(st.one_of(CARD, st.integers(0, len(CARDS)).map(lambda at: CARDS[:at] + CARDS[at + 1 :])))
@example(CARDS.replace("\n", "\r\n"))
def test_cards_are_read_one_by_one_or_refused_one_by_one(text):
    for item in vcf_reading.read(text.encode("utf-8", "replace")):
        json.dumps(item)
        assert item["n"] > 0
        assert "refused" in item or {"family", "given", "emails", "phones", "uid"} <= item.keys()


def test_whatever_is_taken_over_the_second_import_changes_nothing(template_file, tmp_path):
    database = Database(shutil.copyfile(template_file, tmp_path / "company.kontor"))
    written = 0

    @settings(max_examples=100)
    @given(st.one_of(EVENTS.map(lambda text: ("x.ics", text)), CARD.map(lambda text: ("x.vcf", text))))
    def twice(case):
        nonlocal written
        name, data = case[0], case[1].encode("utf-8", "replace")
        items = list(vcf_reading.read(data) if name == "x.vcf" else ics_reading.read(data, "Europe/Prague"))
        written += entries.run(database, database.read(entries.plan, Path(name), items))
        assert not database.read(entries.plan, Path(name), items).writes

    with closing(database):
        twice()
    assert written
