"""Calendars and cards go out and come back on the command line; a second import changes nothing, broken ones are told."""

import pytest

from app.models import Activity
from app.models.activity import MEETING
from app.services import records
from app.store.database import Database
from tests import makers
from tests.makers import TODAY


@pytest.fixture
def address(store_address):
    """A person at a company, and a meeting."""

    def fill(session):
        acme = makers.company(session, "Acme Stål A/S", street="Havnevej 3", post_code="5000", city="Odense", country="DK")
        makers.person(session, "Müller", first_name="Eva", email="eva@acme.dk", phone="+4533123456", company_id=acme.id)
        records.save(session, Activity, {"type_id": MEETING, "subject": "Crane", "planned_on": TODAY, "all_day": True})

    database = Database(store_address)
    database.write("Fill", fill)
    database.close()
    return store_address


@pytest.mark.parametrize(("what", "kind", "words"), [("activities", "ics", "SUMMARY:Crane"), ("persons", "vcf", "FN:Eva Müller")])
def test_a_list_goes_out_as_a_calendar_or_cards_and_comes_back_without_a_double(kontor, address, tmp_path, what, kind, words):
    ended = kontor("export", what, tmp_path / "out", "--as", kind, "--format", "json", store=address)
    file = tmp_path / f"out.{kind}"
    assert (ended.code, ended.json["rows"]) == (0, 1)
    assert words in file.read_text("utf-8")
    again = kontor("import", file, "--format", "json", store=address)
    assert (again.code, again.json) == (0, {"new": 0, "changed": 0, "unchanged": 1, "refused": 0})
    title = "Crane" if kind == "ics" else "Eva"
    file.write_text(file.read_text("utf-8").replace(title, "Other").replace("LAST-MODIFIED:20", "LAST-MODIFIED:21"), "utf-8")
    tried = kontor("import", file, "--dry-run", "--format", "json", store=address)
    assert [row["fate"] for row in tried.json] == ["changed"]
    assert kontor("import", file, "--format", "json", store=address).json["changed"] == 1
    assert kontor("import", file, "--format", "json", store=address).json["unchanged"] == 1


def test_what_cannot_be_taken_over_is_told_and_the_rest_is_taken(kontor, address, tmp_path):
    good = "BEGIN:VEVENT\nUID:g\nSUMMARY:Good\nDTSTART:20300101T100000Z\nEND:VEVENT"
    bad = "BEGIN:VEVENT\nUID:b\nSUMMARY:Bad\nEND:VEVENT"
    file = tmp_path / "c.ics"
    file.write_text(f"BEGIN:VCALENDAR\n{good}\n{bad}\nEND:VCALENDAR\n")
    ended = kontor("import", file, store=address)
    assert ended.code == 3
    assert "2, Bad: It says no day." in ended.err
    assert "new: 1" in ended.out


def test_only_activities_go_into_a_calendar(kontor, address, tmp_path):
    for words in (("persons", "p.ics"), ("activities", "a.vcf"), ("companies", "c.ics")):
        ended = kontor("export", words[0], tmp_path / words[1], store=address)
        assert (ended.code, list(tmp_path.glob(words[1]))) == (2, [])
    (tmp_path / "x.ics").write_text("nothing")
    assert "holds no events" in kontor("import", tmp_path / "x.ics", store=address).err
