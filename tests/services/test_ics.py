"""Calendar files: what goes out comes back from a real calendar server unchanged, and a second import doubles nothing."""

import datetime as dt
import uuid

import pytest
from sqlalchemy import func, select

from app.models import Activity, Attendee
from app.models.activity import CALL, MEETING, TASK, ActivityStatus, AttendeeRole, Response
from app.models.case import Priority
from app.services import records, undo
from app.services.exchange import entries, ics, ics_import, parsing
from app.services.exchange.plan import Fate
from app.services.records import Part
from app.trouble import Trouble
from tests import makers, radicale_server

PRAGUE, NEW_YORK = "Europe/Prague", "America/New_York"
LONG = "Příliš žluťoučký kůň 🎠 úpěl ďábelské ódy; čárka, středník\\ a „uvozovky“ — " * 6


def timed(subject, day, clock, zone, minutes, **more):
    when = {"planned_on": dt.date.fromisoformat(day), "planned_at": dt.time.fromisoformat(clock), "zone": zone, "duration": minutes}
    return {"subject": subject, **when, **more}


def dated(subject, day, **more):
    return {"subject": subject, "planned_on": dt.date.fromisoformat(day), **more}


WEEKS = "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20270101T000000Z"
WORDS = {"text": f"{LONG}\n\n  second\tline\nthird", "place": "Sál č. 3, Brněnská; 2. patro", "reminder": 15}
ACTIVITIES = (
    timed("The night clocks go forward", "2026-03-29", "01:30", PRAGUE, 120),
    timed("The night clocks go back", "2026-10-25", "02:30", PRAGUE, 90),
    timed("An hour there is not", "2026-03-29", "02:30", PRAGUE, 30),
    timed("Leap day", "2028-02-29", "09:00", NEW_YORK, 60),
    timed("Over midnight of the year", "2026-12-31", "23:00", PRAGUE, 180),
    timed("In UTC", "2026-06-01", "12:00", "UTC", 15, rrule="FREQ=DAILY;COUNT=3"),
    timed("Every second week", "2026-03-23", "10:00", PRAGUE, 45, rrule=WEEKS),
    timed(LONG[:190].strip(), "2026-05-05", "08:05", PRAGUE, None, **WORDS),
    timed("Put off", "2026-05-06", "08:00", PRAGUE, 30, status=ActivityStatus.POSTPONED),
    timed("Called off", "2026-05-07", "08:00", PRAGUE, 30, status=ActivityStatus.CANCELLED),
    dated("One day", "2028-02-29", all_day=True, reminder=60),
    dated("Fair", "2026-12-30", all_day=True, duration=4 * 24 * 60),
    dated("Week 53", "2026-12-28", priority=Priority.HIGH),
    dated("Each month", "2026-01-30", rrule="FREQ=MONTHLY;BYDAY=-1FR", priority=Priority.LOW),
    dated("Waiting", "2026-05-06", status=ActivityStatus.WAITING, type_id=TASK),
    dated("Done", "2026-05-07", status=ActivityStatus.COMPLETED, type_id=TASK),
    {"subject": "Someday"},
)
FIELDS = (
    "subject", "text", "place", "planned_on", "planned_at", "duration", "all_day", "status", "priority", "reminder", "type_id",
    "begins_at", "ends_at", "ends_on", "remind_at",
)  # fmt: skip


@pytest.fixture(scope="module")
def radicale(tmp_path_factory):
    with radicale_server.running(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture
def filled(store):
    """Activities of every kind, one with everybody who takes part; the ids in their order."""

    def fill(session):
        eva = makers.person(session, "Müller", first_name="Eva", email="eva@acme.dk")
        ida = makers.user(session, "Ida Holm", email="ida@kontor.example")
        guests = [
            Part(Attendee, {"user_id": ida.id, "role": AttendeeRole.ORGANISER, "response": Response.NONE}),
            Part(Attendee, {"person_id": eva.id, "role": AttendeeRole.REQUIRED, "response": Response.ACCEPTED}),
            Part(
                Attendee, {"name": "Žofie „Z“", "email": "z@firma.cz", "role": AttendeeRole.OPTIONAL, "response": Response.DECLINED}
            ),
            Part(Attendee, {"name": "Without address", "role": AttendeeRole.REQUIRED, "response": Response.TENTATIVE}),
        ]
        made = []
        for n, values in enumerate(ACTIVITIES):
            parts = guests if n == 0 else ()
            made.append(records.save(session, Activity, {"type_id": MEETING, **values}, parts=parts).id)
        return made

    return store.write("Fill", fill).result


def exported(store, ids):
    return store.read(lambda session: ics.write(session, [ids])[0])


def seen(store):
    """Every living activity as far as a calendar knows it, by subject."""

    def read(session):
        found = session.scalars(select(Activity).where(Activity.deleted.is_(False)))
        rule = ics_import._parts
        return {one.subject: {name: getattr(one, name) for name in FIELDS} | {"rrule": rule(one.rrule)} for one in found}

    return store.read(read)


def guests(store):
    def read(session):
        found = session.scalars(select(Attendee).where(Attendee.deleted.is_(False)))
        return sorted((one.role.value, one.response.value, bool(one.person_id), bool(one.user_id)) for one in found)

    return store.read(read)


def brought_in(store, tmp_path, data, name="calendar.ics"):
    path = tmp_path / name
    path.write_bytes(data)
    found = entries.look(store, path)
    entries.run(store, found)
    return found


def counts(found):
    return {fate.value: n for fate, n in found.counts.items() if n}


def test_what_goes_to_a_calendar_server_comes_back_the_same_and_reading_it_again_changes_nothing(store, filled, radicale, tmp_path):
    name = f"c{uuid.uuid4().hex}"
    radicale.make(name, "calendar")
    before, invited = seen(store), guests(store)
    for n, id in enumerate(filled):
        data = exported(store, [id])
        assert all(len(line) <= 75 for line in data.split(b"\r\n"))
        radicale.put(f"{name}/{n}.ics", data, "text/calendar")
    whole = radicale.get(f"{name}/")
    assert counts(brought_in(store, tmp_path, whole)) == {"unchanged": len(ACTIVITIES)}
    store.write("Empty", records.delete, Activity, filled)
    assert counts(brought_in(store, tmp_path, whole)) == {"new": len(ACTIVITIES)}
    after = seen(store)
    assert {subject: after[subject] for subject in before} == before
    assert guests(store) == invited
    each = radicale.each(name, "calendar")
    assert counts(brought_in(store, tmp_path, b"".join(each))) == {"unchanged": len(ACTIVITIES)}
    living = select(func.count()).select_from(Activity).where(Activity.deleted.is_(False))
    assert store.read(lambda s: s.scalar(living)) == len(ACTIVITIES)


def test_what_another_calendar_changed_is_taken_over_in_one_write_that_one_undo_takes_back(store, filled, radicale, tmp_path):
    name = f"c{uuid.uuid4().hex}"
    radicale.make(name, "calendar")
    radicale.put(f"{name}/a.ics", exported(store, filled[:1]), "text/calendar")
    text = radicale.get(f"{name}/a.ics").decode()
    text = text.replace("SUMMARY:The night clocks go forward", "SUMMARY:Moved").replace("20260329T013000", "20260405T110000")
    text = text.replace("PARTSTAT=DECLINED", "PARTSTAT=ACCEPTED").replace("LAST-MODIFIED:20", "LAST-MODIFIED:21")
    before = seen(store)
    found = brought_in(store, tmp_path, text.encode())
    assert counts(found) == {"changed": 1}
    assert set(found.entries[0].fields(Activity)) == {"Subject", "Date", "Time"}
    after = seen(store)
    assert (after["Moved"]["planned_on"], after["Moved"]["planned_at"]) == (dt.date(2026, 4, 5), dt.time(11))
    assert ("optional", "accepted", False, False) in guests(store)
    operation = store.read(undo.standing, store.who)[0]
    assert operation.label == "Import calendar.ics: 1 activity"
    store.write("Undo", undo.reverse, operation.id)
    assert seen(store) == before
    assert ("optional", "declined", False, False) in guests(store)


def test_what_was_changed_here_after_it_was_exported_stays(store, filled, tmp_path):
    data = exported(store, filled[3:4]).replace(b"LAST-MODIFIED:2", b"LAST-MODIFIED:1")
    version = store.read(lambda s: s.get(Activity, filled[3]).version)
    store.write("Change", records.save, Activity, {"subject": "Mine"}, filled[3], version)
    assert counts(brought_in(store, tmp_path, data)) == {"unchanged": 1}
    assert "Mine" in seen(store)


FOREIGN = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
BEGIN:VTIMEZONE
TZID:Our own zone
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0200
TZOFFSETTO:+0200
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:outlook
SUMMARY:Outlook's zone
DTSTART;TZID=Romance Standard Time:20300329T103000
DTEND;TZID=Romance Standard Time:20300329T120000
END:VEVENT
BEGIN:VEVENT
UID:floating
SUMMARY:Floating
DTSTART:20300601T090000
DURATION:PT45M
END:VEVENT
BEGIN:VEVENT
UID:own
SUMMARY:A zone of the file's own
DTSTART;TZID=Our own zone:20300601T090000
END:VEVENT
BEGIN:VEVENT
UID:days
SUMMARY:Three days
DTSTART;VALUE=DATE:20300228
DTEND;VALUE=DATE:20300303
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT15H
END:VALARM
END:VEVENT
BEGIN:VEVENT
UID:series
SUMMARY:Series
DTSTART;TZID=Europe/Prague:20300325T100000
RRULE:FREQ=WEEKLY;COUNT=6
EXDATE;TZID=Europe/Prague:20300325T100000,20300408T100000
END:VEVENT
BEGIN:VEVENT
UID:series
RECURRENCE-ID;TZID=Europe/Prague:20300401T100000
SUMMARY:Moved occurrence
DTSTART;TZID=Europe/Prague:20300402T140000
END:VEVENT
BEGIN:VTODO
UID:todo
SUMMARY:To do
DUE;VALUE=DATE:20300501
STATUS:IN-PROCESS
PRIORITY:2
END:VTODO
BEGIN:VEVENT
UID:past
SUMMARY:Long over
DTSTART:20200601T090000Z
END:VEVENT
BEGIN:VEVENT
UID:bad date
SUMMARY:Bad date
DTSTART:2030-13-45
END:VEVENT
BEGIN:VEVENT
UID:no date
SUMMARY:No date
END:VEVENT
BEGIN:VEVENT
UID:backwards
SUMMARY:Backwards
DTSTART:20300601T090000Z
DTEND:20300601T080000Z
END:VEVENT
BEGIN:VEVENT
UID:bad rule
SUMMARY:Bad rule
DTSTART:20300601T090000Z
RRULE:FREQ=SOMETIMES
END:VEVENT
BEGIN:VEVENT
SUMMARY:Without an id
DTSTART:20300601T090000Z
END:VEVENT
END:VCALENDAR
"""


def test_calendars_of_others_are_understood_and_what_is_broken_is_told_entry_by_entry(store, tmp_path):
    found = brought_in(store, tmp_path, FOREIGN.encode())
    broken = {entry.title: entry.problem for entry in found.entries if entry.fate is Fate.REFUSED}
    assert set(broken) == {"Bad date", "No date", "Backwards", "Bad rule"}
    assert (broken["No date"], broken["Backwards"]) == ("It says no day.", "It ends before it begins.")
    there = seen(store)
    outlook = there["Outlook's zone"]
    assert (outlook["begins_at"], outlook["duration"]) == (dt.datetime(2030, 3, 29, 9, 30, tzinfo=dt.UTC), 90)
    assert (there["Floating"]["planned_at"], there["Floating"]["duration"]) == (dt.time(9), 45)
    assert there["A zone of the file's own"]["begins_at"] == dt.datetime(2030, 6, 1, 7, tzinfo=dt.UTC)
    days = there["Three days"]
    assert (days["all_day"], days["ends_on"], days["reminder"]) == (True, dt.date(2030, 3, 2), 15 * 60 + 8 * 60)
    series = there["Series"]
    assert (series["planned_on"], series["rrule"]) == (dt.date(2030, 4, 15), {"FREQ=WEEKLY", "COUNT=3"})
    assert (there["Moved occurrence"]["planned_on"], there["Moved occurrence"]["rrule"]) == (dt.date(2030, 4, 2), set())
    todo = there["To do"]
    assert (todo["planned_on"], todo["status"]) == (dt.date(2030, 5, 1), ActivityStatus.IN_PROGRESS)
    assert todo["priority"] is Priority.HIGH
    assert there["Long over"]["status"] is ActivityStatus.COMPLETED
    again = brought_in(store, tmp_path, FOREIGN.encode())
    assert counts(again) == {"unchanged": 9, "refused": 4}


def test_a_file_that_breaks_off_still_gives_its_whole_entries_and_one_without_any_is_refused(store, tmp_path):
    cut = FOREIGN[: FOREIGN.index("UID:own")]
    assert counts(brought_in(store, tmp_path, cut.encode("utf-16"))) == {"new": 2, "refused": 1}
    for data in (b"", b"hello", b"\x00" * 500, b"BEGIN:VCALENDAR\nEND:VCALENDAR\n"):
        with pytest.raises(Trouble, match="holds no events"):
            brought_in(store, tmp_path, data)


def test_somebody_we_know_who_takes_part_is_linked_with_the_company(store, tmp_path):
    def fill(session):
        acme = makers.company(session, "Acme")
        return makers.person(session, "Müller", email="Eva@acme.dk", company_id=acme.id).id, acme.id

    ids = store.write("Fill", fill).result
    event = "BEGIN:VEVENT\nUID:x\nSUMMARY:Hi\nDTSTART:20300101T100000Z\nATTENDEE;CN=Eva:MAILTO:eva@ACME.dk\nEND:VEVENT"
    brought_in(store, tmp_path, f"BEGIN:VCALENDAR\n{event}\nEND:VCALENDAR\n".encode())
    assert store.read(lambda s: s.execute(select(Activity.person_id, Activity.company_id)).one()) == ids
    assert store.read(lambda s: s.scalar(select(Attendee.person_id))) == ids[0]


def test_types_are_known_by_their_names(store, filled, tmp_path):
    version = store.read(lambda s: s.get(Activity, filled[0]).version)
    store.write("Change", records.save, Activity, {"type_id": CALL}, filled[0], version)
    data = exported(store, filled[:1])
    store.write("Empty", records.delete, Activity, filled)
    brought_in(store, tmp_path, data)
    assert [one["type_id"] for one in seen(store).values()] == [CALL]


def test_the_child_holds_neither_store_nor_screen(tmp_path):
    import subprocess
    import sys

    code = (
        "import app.services.exchange.foreign_parts, app.services.exchange.ics_reading, app.services.exchange.vcf_reading, sys;"
        "print([m for m in sys.modules if m.split('.')[0] in ('sqlalchemy', 'PySide6', 'keyring', 'psycopg', 'sqlcipher3')"
        " or m.startswith(('app.store', 'app.models'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    from app import __main__ as program
    from app.services.exchange import foreign_parts

    assert program.READ_FOREIGN_PARTS == foreign_parts.WORD
    assert parsing.SUFFIXES == (".ics", ".vcf")
