"""Saving and deleting: what two people change at once, what a record owns, numbers without gaps, refusals by name."""

import threading
from decimal import Decimal

import pytest
from sqlalchemy import func, select

from app.models import (
    Case,
    CaseCompetitor,
    CaseStatus,
    CloseReason,
    Code,
    Company,
    CompanyCode,
    CompanyEmail,
    Person,
    PersonPrivate,
    Team,
)  # fmt: skip
from app.models.case import WON, Outcome
from app.models.code import CUSTOMER, PROSPECT, SUPPLIER
from app.services import owned, records, undo
from app.services.records import Part
from app.store import record
from app.store.database import Database
from app.trouble import Conflict, Invalid, Refused


@pytest.fixture
def save(store):
    """Save by the one door, and give back what came of it."""

    def act(entity, values, *args, **kw):
        return store.write("Save", records.save, entity, values, *args, **kw).result

    return act


@pytest.fixture
def load(store):
    def act(entity, id):
        return store.read(record.load, entity, id)

    return act


@pytest.fixture
def alfa(save):
    return save(Company, {"name": "Alfa", "city": "Aarhus", "phone": "+4533123456", "relations": {CUSTOMER}})


# Two people at once -----------------------------------------------------------------------------------------------


def test_changes_of_different_fields_stand_side_by_side(save, load, alfa):
    save(Company, {"city": "Odense"}, alfa.id, alfa.version, {"city": "Aarhus"})
    merged = save(Company, {"name": "Alfa A/S"}, alfa.id, alfa.version, {"name": "Alfa"})
    found = load(Company, alfa.id)
    assert (found.values["name"], found.values["city"], found.version) == ("Alfa A/S", "Odense", merged.version)


def test_the_same_field_changed_differently_is_a_conflict_that_tells_before_mine_and_theirs(save, load, alfa):
    save(Company, {"city": "Odense"}, alfa.id, alfa.version)
    with pytest.raises(Conflict) as caught:
        save(Company, {"city": "Vejle", "name": "Alfa A/S"}, alfa.id, alfa.version, {"city": "Aarhus", "name": "Alfa"})
    assert caught.value.fields == {"city": ("Aarhus", "Vejle", "Odense")}
    assert caught.value.version == load(Company, alfa.id).version
    assert "City" in str(caught.value)
    assert load(Company, alfa.id).values["name"] == "Alfa"  # nothing of it was saved


def test_the_same_change_by_both_is_no_conflict(save, load, alfa):
    save(Company, {"city": "Odense"}, alfa.id, alfa.version)
    save(Company, {"city": "Odense", "name": "Beta"}, alfa.id, alfa.version, {"city": "Aarhus", "name": "Alfa"})
    assert load(Company, alfa.id).values["name"] == "Beta"


def test_a_field_that_was_changed_and_changed_back_is_no_conflict(save, load, alfa):
    second = save(Company, {"city": "Odense"}, alfa.id, alfa.version)
    save(Company, {"city": "Aarhus"}, alfa.id, second.version)
    save(Company, {"city": "Vejle"}, alfa.id, alfa.version, {"city": "Aarhus"})
    assert load(Company, alfa.id).values["city"] == "Vejle"


def test_classes_chosen_differently_are_a_conflict_too(save, load, alfa):
    save(Company, {"relations": {CUSTOMER, SUPPLIER}}, alfa.id, alfa.version)
    with pytest.raises(Conflict) as caught:
        save(Company, {"relations": {PROSPECT}}, alfa.id, alfa.version, {"relations": {CUSTOMER}})
    assert caught.value.fields == {"relations": ({CUSTOMER}, {PROSPECT}, {CUSTOMER, SUPPLIER})}
    save(Company, {"name": "Beta"}, alfa.id, alfa.version, {"name": "Alfa"})
    assert {ref.id for ref in load(Company, alfa.id).values["relations"]} == {CUSTOMER, SUPPLIER}


def test_a_conflict_is_settled_by_saving_with_the_version_it_named(save, load, alfa):
    save(Company, {"city": "Odense"}, alfa.id, alfa.version)
    with pytest.raises(Conflict) as caught:
        save(Company, {"city": "Vejle"}, alfa.id, alfa.version, {"city": "Aarhus"})
    save(Company, {"city": "Vejle"}, alfa.id, caught.value.version, {"city": "Odense"})
    assert load(Company, alfa.id).values["city"] == "Vejle"


def test_a_record_deleted_meanwhile_says_so(store, save, alfa):
    store.write("Delete", records.delete, Company, [alfa.id])
    with pytest.raises(Refused, match="deleted by somebody meanwhile"):
        save(Company, {"city": "Vejle"}, alfa.id, alfa.version)
    with pytest.raises(Refused, match="deleted by somebody meanwhile"):
        store.write("Delete", records.delete, Company, [alfa.id])


def test_a_record_deleted_meanwhile_cannot_be_chosen(store, save, alfa):
    store.write("Delete", records.delete, Company, [alfa.id])
    with pytest.raises(Invalid) as caught:
        save(Case, {"company_id": alfa.id, "title": "Press"})
    assert [name for name, _text in caught.value.problems] == ["company_id"]
    other = save(Company, {"name": "Beta"})
    case = save(Case, {"company_id": other.id, "title": "Press"})
    with pytest.raises(Invalid, match="Customer: this record was deleted"):
        save(Case, {"company_id": alfa.id}, case.id, case.version)


def test_two_people_at_the_server_meet_and_are_merged(store_url):
    """The second waits for the first one's transaction and then sees what it did."""
    one, two = Database(store_url), Database(store_url)
    try:
        alfa = one.write("New", records.save, Company, {"name": "Alfa", "city": "Aarhus"}).result
        inside, go_on = threading.Event(), threading.Event()

        def slowly(session):
            records.save(session, Company, {"city": "Odense"}, alfa.id, alfa.version, {"city": "Aarhus"})
            inside.set()
            assert go_on.wait(30)

        first = one.submit("First", slowly)
        assert inside.wait(30)
        second = two.submit("Second", records.save, Company, {"name": "Beta"}, alfa.id, alfa.version, {"name": "Alfa"})
        third = one.submit("Third", records.save, Company, {"city": "Vejle"}, alfa.id, alfa.version, {"city": "Aarhus"})
        go_on.set()
        first.result(30)
        assert second.result(30).result.version == alfa.version + 2
        with pytest.raises(Conflict):
            third.result(30)
        found = one.read(record.load, Company, alfa.id)
        assert (found.values["name"], found.values["city"]) == ("Beta", "Odense")
    finally:
        one.close()
        two.close()


# Parts and links --------------------------------------------------------------------------------------------------


def test_a_save_raises_the_version_by_one_whatever_it_changes(save, load, alfa):
    for values, parts in (
        ({"city": "Odense"}, []),
        ({"city": "Vejle", "relations": {CUSTOMER, SUPPLIER}}, []),
        ({"relations": {SUPPLIER}}, []),
        ({}, [Part(CompanyEmail, {"email": "a@example.dk"})]),
        ({"city": "Ribe", "relations": set()}, [Part(CompanyEmail, {"email": "b@example.dk"})]),
    ):
        before = load(Company, alfa.id).version
        assert save(Company, values, alfa.id, before, parts=parts).version == before + 1
        assert load(Company, alfa.id).version == before + 1


def test_a_save_that_changes_nothing_writes_nothing(store, alfa):
    values = {"name": "Alfa", "relations": {CUSTOMER}}
    written = store.write("Save", records.save, Company, values, alfa.id, alfa.version)
    assert not written.changes
    assert written.result.version == alfa.version


def test_parts_are_saved_changed_and_deleted_with_their_record(store, save, load, alfa):
    save(Company, {}, alfa.id, alfa.version, parts=[Part(CompanyEmail, {"email": f"{name}@example.dk"}) for name in "ab"])
    a, b = sorted(store.read(record.parts, CompanyEmail, alfa.id), key=lambda part: part.values["email"])
    version = load(Company, alfa.id).version
    parts = [Part(CompanyEmail, {"email": "c@example.dk"}, a.id, version=a.version), Part(CompanyEmail, {}, b.id, deleted=True)]
    assert save(Company, {}, alfa.id, version, parts=parts).version == version + 1
    assert [part.values["email"] for part in store.read(record.parts, CompanyEmail, alfa.id)] == ["c@example.dk"]


def test_a_part_that_somebody_else_changed_is_not_overwritten(store, save, load, alfa):
    save(Company, {}, alfa.id, alfa.version, parts=[Part(CompanyEmail, {"email": "a@example.dk"})])
    shown = store.read(record.parts, CompanyEmail, alfa.id)[0]
    seen = load(Company, alfa.id).version
    save(Company, {}, alfa.id, seen, parts=[Part(CompanyEmail, {"email": "theirs@example.dk"}, shown.id, version=shown.version)])
    with pytest.raises(Refused, match="changed one of these rows"):
        save(Company, {}, alfa.id, seen, parts=[Part(CompanyEmail, {"email": "mine@example.dk"}, shown.id, version=shown.version)])


def test_a_part_of_another_record_is_refused(store, save, alfa):
    save(Company, {}, alfa.id, alfa.version, parts=[Part(CompanyEmail, {"email": "a@example.dk"})])
    part = store.read(record.parts, CompanyEmail, alfa.id)[0]
    beta = save(Company, {"name": "Beta"})
    with pytest.raises(Refused, match="another record"):
        save(Company, {}, beta.id, beta.version, parts=[Part(CompanyEmail, {"email": "x@example.dk"}, part.id)])


def test_a_part_saved_or_deleted_by_itself_raises_its_records_version(store, save, load, alfa):
    part = save(CompanyEmail, {"company_id": alfa.id, "email": "a@example.dk"})
    assert load(Company, alfa.id).version == alfa.version + 1
    save(CompanyEmail, {"email": "b@example.dk"}, part.id, part.version)
    assert load(Company, alfa.id).version == alfa.version + 2
    store.write("Delete", records.delete, CompanyEmail, [part.id])
    assert load(Company, alfa.id).version == alfa.version + 3


def test_a_problem_of_a_part_names_its_field_and_saves_nothing(save, load, alfa):
    with pytest.raises(Invalid) as caught:
        save(Company, {"city": "Odense"}, alfa.id, alfa.version, parts=[Part(CompanyEmail, {"email": "nobody"})])
    assert [name for name, _text in caught.value.problems] == ["email"]
    assert load(Company, alfa.id).values["city"] == "Aarhus"


def test_a_class_taken_away_and_given_again_revives_its_link(store, save, alfa):
    links = select(func.count()).select_from(CompanyCode).where(CompanyCode.company_id == alfa.id)
    one = save(Company, {"relations": set()}, alfa.id, alfa.version)
    assert store.read(lambda session: session.scalar(links.where(CompanyCode.deleted.is_(False)))) == 0
    save(Company, {"relations": {CUSTOMER}}, alfa.id, one.version)
    assert store.read(lambda session: session.scalar(links)) == 1
    assert store.read(lambda session: session.scalars(select(CompanyCode.id)).one()) == owned.link_id(alfa.id, CUSTOMER)


def test_a_link_saved_by_itself_is_the_same_row(store, save, alfa):
    linked = save(CompanyCode, {"company_id": alfa.id, "code_id": CUSTOMER})
    assert linked.id == owned.link_id(alfa.id, CUSTOMER)
    store.write("Delete", records.delete, CompanyCode, [linked.id])
    assert save(CompanyCode, {"company_id": alfa.id, "code_id": CUSTOMER}).id == linked.id
    assert [ref.id for ref in store.read(record.load, Company, alfa.id).values["relations"]] == [CUSTOMER]


def test_a_person_has_one_private_part_however_often_it_is_made(store, save):
    person = save(Person, {"last_name": "Nováková"}, parts=[Part(PersonPrivate, {"family": "two children"})])
    save(Person, {}, person.id, person.version, parts=[Part(PersonPrivate, {"interests": "sailing"})])
    save(PersonPrivate, {"person_id": person.id, "private_notes": "rings in the evening"})
    (only,) = store.read(record.parts, PersonPrivate, person.id)
    assert only.id == person.id
    assert (only.values["family"], only.values["interests"]) == ("two children", "sailing")
    assert only.values["private_notes"] == "rings in the evening"


# Deleting ---------------------------------------------------------------------------------------------------------


def test_a_company_takes_its_persons_along_and_one_undo_brings_all_back(store, save, load, alfa):
    person = save(Person, {"last_name": "Holm", "company_id": alfa.id})
    gone = store.write("Delete Alfa", records.delete, Company, [alfa.id]).changes
    assert load(Person, person.id).deleted
    store.write("Undo", undo.reverse, gone.operation, origin="undo", reverses=gone.operation)
    assert not load(Person, person.id).deleted
    assert not load(Company, alfa.id).deleted


def test_a_code_in_use_stays_and_says_by_how_many(store, save, alfa):
    terms = save(Code, {"table_name": "payment terms", "name": "90 days"})
    save(Company, {"name": "Beta", "payment_terms_id": terms.id})
    with pytest.raises(Refused, match="90 days is used by a record"):
        store.write("Delete", records.delete, Code, [terms.id])
    industry = save(Code, {"table_name": "industry", "name": "Shipping"})
    one = save(Company, {"name": "Gamma", "industries": {industry.id}})
    with pytest.raises(Refused, match="Shipping is used by a record"):
        store.write("Delete", records.delete, Code, [industry.id])
    store.write("Delete", records.delete, Company, [one.id])
    store.write("Delete", records.delete, Code, [industry.id])  # a deleted company needs it no more


def test_fixed_words_stay(store, save):
    with pytest.raises(Refused, match="fixed"):
        store.write("Delete", records.delete, Code, [CUSTOMER])
    with pytest.raises(Refused, match="fixed"):
        store.write("Delete", records.delete, CaseStatus, [WON])
    won = store.read(record.load, CaseStatus, WON)
    with pytest.raises(Refused, match="fixed"):
        save(CaseStatus, {"name": "Hurra"}, WON, won.version)
    save(CaseStatus, {"colour": "#112233", "position": 3}, WON, won.version)


def test_a_status_in_use_stays(store, save, alfa):
    status = save(CaseStatus, {"name": "Visited"})
    save(Case, {"company_id": alfa.id, "title": "Press", "status_id": status.id})
    with pytest.raises(Refused, match="A case has the status Visited"):
        store.write("Delete", records.delete, CaseStatus, [status.id])


# Numbers ----------------------------------------------------------------------------------------------------------


def test_numbers_follow_each_other_and_a_refused_save_leaves_no_gap(store, save, load):
    first = save(Company, {"name": "One"})
    for values in ({"name": ""}, {"name": "Two", "email": "nobody"}):
        with pytest.raises(Invalid):
            save(Company, values)
    with pytest.raises(Refused):  # refused by the database, after the number was taken
        store.write("New", _with_a_broken_part, None)
    second = save(Company, {"name": "Two"})
    assert load(Company, second.id).values["number"] == load(Company, first.id).values["number"] + 1


def _with_a_broken_part(session, _nothing):
    saved = records.save(session, Company, {"name": "Half"})
    session.add(CompanyEmail(company_id=Team().id or saved.id, email="a@example.dk", scope=99))
    session.flush()


def test_two_writers_at_the_server_share_a_series_without_gap_or_double(store_url):
    one, two = Database(store_url), Database(store_url)
    try:
        saves = [
            database.submit("New", records.save, Company, {"name": f"{name} {n}" if n % 5 else ""})
            for n in range(30)
            for name, database in (("One", one), ("Two", two))
        ]
        done = [save.exception(60) for save in saves]
        assert sum(error is None for error in done) == 48
        assert all(isinstance(error, Invalid) for error in done if error)
        numbers = one.read(lambda session: session.scalars(select(Company.number).order_by(Company.number)).all())
        assert list(numbers) == list(range(numbers[0], numbers[0] + 48))
    finally:
        one.close()
        two.close()


def test_numbers_and_locks_cannot_be_typed(save, alfa):
    for values in ({"number": 4711}, {"local_number": "L1"}):
        with pytest.raises(Invalid, match="kept by the program"):
            save(Company, values, alfa.id, alfa.version)
    case = save(Case, {"company_id": alfa.id, "title": "Press"})
    with pytest.raises(Invalid, match="kept by the program"):
        save(Case, {"closed": True}, case.id, case.version)
    with pytest.raises(Invalid, match="kept by the program"):
        save(Case, {"company_id": alfa.id, "title": "Press", "closed": True, "status_id": WON})


# Refusals ---------------------------------------------------------------------------------------------------------


def test_every_problem_is_told_at_once_beside_its_field(save):
    with pytest.raises(Invalid) as caught:
        save(Company, {"name": "", "email": "nobody", "credit_limit": Decimal(-1), "city": "x" * 201})
    assert {name for name, _text in caught.value.problems} == {"name", "email", "credit_limit", "city"}


def test_an_invisible_character_no_database_keeps_is_named(save):
    with pytest.raises(Invalid) as caught:
        save(Company, {"name": "Al\0fa"})
    assert [name for name, _text in caught.value.problems] == ["name"]


def test_a_reason_must_be_for_winning_or_losing(save):
    with pytest.raises(Invalid, match="won or lost"):
        save(CloseReason, {"name": "Neither", "outcome": Outcome.OPEN})


def test_a_competitor_belongs_to_an_open_case_only(store, save, alfa):
    case = save(Case, {"company_id": alfa.id, "title": "Press"}, parts=[])
    part = save(CaseCompetitor, {"case_id": case.id, "company_id": alfa.id})
    assert [p.id for p in store.read(record.parts, CaseCompetitor, case.id)] == [part.id]
    other = save(Case, {"company_id": alfa.id, "title": "Other"})
    with pytest.raises(Invalid, match="kept by the program"):
        save(CaseCompetitor, {"case_id": other.id}, part.id, part.version)
