"""The one line finds who and which case is meant, says what it cannot find, and is saved as one activity."""

import datetime as dt

import pytest

from app.formats import use
from app.formats.quick_line import Part
from app.models import Activity, ActivityType
from app.models.activity import CALL, MEETING, NOTE, TASK, ActivityStatus, Symbol
from app.models.case import Priority
from app.models.fields import own_fields
from app.services import quick_line, undo
from tests import makers

NOW = dt.datetime(2026, 11, 19, 11, 20)
FIELDS = tuple(d.name for d in own_fields(Activity))
TUESDAY = dt.date(2026, 11, 24)


@pytest.fixture(autouse=True)
def british():
    use("en_GB", "en")


@pytest.fixture
def desk(store):
    """A company with two persons and two cases, another with one each; returns what a line means."""

    def fill(session):
        acme = makers.company(session, "Acme Stål A/S", city="Odense")
        other = makers.company(session, "Müller GmbH", city="Ulm")
        makers.user(session, "Eva Holm", code="EH", login="tester")
        makers.user(session, "Evald Krog", code="EK")
        makers.team(session, "North", code="NO")
        ids = {
            "acme": acme.id,
            "gmbh": other.id,
            "eva": makers.person(session, "Müller", first_name="Eva", company_id=acme.id, phone="+45 33 12 34 56").id,
            "jan": makers.person(session, "Müller", first_name="Jan", company_id=other.id, email="jan@mueller.de").id,
            "novak": makers.person(session, "Nováková", first_name="Hana", company_id=acme.id).id,
            "press": makers.case(session, "Press for hall 2", company_id=acme.id, number=1042).id,
            "crane": makers.case(session, "Crane", company_id=acme.id, number=1043).id,
            "crane2": makers.case(session, "Crane", company_id=other.id, number=1044).id,
        }
        makers.added(session, ActivityType(name="Site visit", code="SV", symbol=Symbol.MEETING))
        return ids

    ids = store.write("Fill", fill).result
    store.index_all()

    def meant(line, **links):
        return store.read(quick_line.preview, line, "tester", links, NOW)

    meant.ids = ids
    return meant


def names(choices):
    return [choice.text for choice in choices]


def test_a_line_becomes_an_activity_with_everything_it_says_and_one_undo_takes_it_back(store, desk):
    found = desk("call novakova tue 10 re 1042 send price ! @EK remind 15 min 45 min")
    assert found.notes == ()
    written = store.write("Note", quick_line.add, found.values)
    saved = written.result
    activity = store.read(lambda s: {name: getattr(s.get(Activity, saved.id), name) for name in FIELDS})
    ids = desk.ids
    assert (activity["type_id"], activity["subject"], activity["planned_on"]) == (CALL, "send price", TUESDAY)
    assert (activity["planned_at"], activity["duration"], activity["reminder"]) == (dt.time(10), 45, 15)
    assert (activity["person_id"], activity["company_id"], activity["case_id"]) == (ids["novak"], ids["acme"], ids["press"])
    assert (activity["priority"], activity["status"]) == (Priority.HIGH, ActivityStatus.NOT_STARTED)
    assert activity["begins_at"] is not None
    store.write("Undo", undo.reverse, written.changes.operation)
    assert store.read(lambda s: s.get(Activity, saved.id).deleted)


def test_the_words_behind_a_name_are_the_subject(desk):
    found = desk("call Nováková send price list tomorrow")
    assert (names(found.who), found.subject) == (["Hana Nováková"], "send price list")
    assert (names(desk("call Hana Nováková send price").who), desk("call Nováková Hana about it").subject) == (
        ["Hana Nováková"],
        "about it",
    )


def test_several_of_one_name_are_all_offered_and_the_case_or_the_company_says_which(desk):
    several = desk("call Müller tomorrow")
    assert names(several.who) == ["Eva Müller", "Jan Müller", "Müller GmbH"]
    assert [choice.detail for choice in several.who] == ["Acme Stål A/S", "Müller GmbH", "Ulm"]
    assert several.ambiguous
    assert names(desk("call Müller re 1042").who) == ["Eva Müller"]
    assert names(desk("call Müller Acme tomorrow price").who) == ["Eva Müller"]
    assert names(desk("call Acme Müller price").who) == ["Eva Müller"]
    assert desk("call Acme Müller price").subject == "price"
    other = several.choosing(who=several.who[1])
    assert (other.values["person_id"], other.values["company_id"]) == (desk.ids["jan"], desk.ids["gmbh"])
    assert names(desk("call Müller GmbH tomorrow").who) == ["Müller GmbH"]


def test_somebody_is_found_by_telephone_number_or_address(desk):
    assert names(desk("call +45 33 12 34 56 tomorrow").who) == ["Eva Müller"]
    assert names(desk("mail jan@mueller.de price").who) == ["Jan Müller"]


def test_a_case_is_found_by_its_title_and_brings_its_company(desk):
    found = desk("task re press for hall send drawings")
    assert (names(found.cases), found.subject) == (["1042 Press for hall 2"], "send drawings")
    assert found.values["company_id"] == desk.ids["acme"]
    assert names(desk("task re Crane offer").cases) == ["1044 Crane", "1043 Crane"]
    assert names(desk("call Nováková re Crane").cases) == ["1043 Crane"]


UNKNOWN = (
    ("call Nováková re 99 price", "There is no case 99", "re 99 price"),
    ("call Nobody tomorrow", "Nobody is called “Nobody”", "Nobody"),
    ("call Nováková re nothing such", "No case is called “nothing such”", "re nothing such"),
    ("call Nováková @zz price", "No user and no team is called @zz", "@zz price"),
    ("call Nováková @eva price", "write the initials", "@eva price"),
    ("call Nováková 31.2. price", "no day of the calendar", "31.2. price"),
)


def test_what_is_not_found_is_told_and_kept_in_the_subject(desk):
    for line, told, kept in UNKNOWN:
        found = desk(line)
        assert told in " ".join(found.notes), line
        assert found.values["subject"] == kept


def test_whoever_is_named_with_an_at_is_responsible_by_initials_name_or_team(store, desk):
    assert desk("call Nováková @eh").responsible.text == "Eva Holm"
    assert desk("call Nováková @evald").responsible.text == "Evald Krog"
    assert desk("call Nováková @north").team.text == "North"
    assert desk("call Nováková").responsible.text == "Eva Holm"


def test_without_a_day_it_is_for_today_and_a_note_or_a_past_day_is_finished(store, desk):
    assert (desk("call Nováková").day, desk("call Nováková").notes) == (NOW.date(), ("No day was named: today.",))
    note, past = desk("note Nováková wants a discount"), desk("call Nováková yesterday")
    assert (note.type_id, note.done, past.done) == (NOTE, True, True)
    saved = store.write("Note", quick_line.add, past.values).result
    assert store.read(lambda s: s.get(Activity, saved.id).done_on) == dt.date(2026, 11, 18)


def test_types_of_ones_own_are_understood_and_a_deleted_one_becomes_a_task(store, desk):
    assert desk("site visit Nováková tue").type_name == "Site visit"
    assert desk("sv Nováková tue").type_name == "Site visit"
    assert desk("Nováková tue").type_id == TASK

    def delete(session):
        session.get(ActivityType, MEETING).deleted = True

    store.write("Delete", delete)
    assert desk("meeting Nováková tue").type_id == TASK


def test_a_line_on_somebodys_page_needs_no_name(desk):
    found = desk("call tue 10 send price", company_id=desk.ids["acme"], person_id=desk.ids["eva"])
    assert (found.values["person_id"], found.values["company_id"], found.subject) == (
        desk.ids["eva"],
        desk.ids["acme"],
        "send price",
    )
    assert found.notes == ()


def test_a_subject_that_is_too_long_is_kept_whole_in_the_text(store, desk):
    line = "task " + "price " * 60
    found = desk(line)
    store.write("Note", quick_line.add, found.values)
    assert len(found.values["subject"]) <= 200
    assert found.values["text"] == ("price " * 60).strip()


def test_an_empty_line_and_one_of_marks_only_can_be_previewed(desk):
    for line in ("", " ", "!", "@", "re", "...", "%", "'\"", "call", "x" * 3000):
        assert desk(line).values["subject"]


def test_the_parts_of_a_line_still_cover_it_after_names_were_found(desk):
    line = "call Nováková Hana 31.2. re press send"
    said = desk(line).understood
    assert "".join(line[span.start : span.end] for span in said.spans) == line
    assert {Part.WHO, Part.CASE, Part.LOST} <= {span.part for span in said.spans}
