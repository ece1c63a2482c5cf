"""Two records become one: nothing points to the other afterwards, and one undo puts everything back."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.formats import Kind
from app.models import (
    ENTITIES,
    Address,
    Case,
    CaseCompetitor,
    CaseInfluencer,
    Company,
    CompanyEmail,
    NotDuplicate,
    Person,
    PersonPrivate,
)
from app.models.case import Outcome
from app.models.change import UNDO
from app.models.code import CUSTOMER, PROSPECT, SUPPLIER
from app.models.fields import fields_of
from app.services import cases, duplicates, lookups, merging, owned, records, undo
from app.services.merging import Choice, Side
from app.store import record
from app.store.triggers import journalled
from app.trouble import Refused
from tests.samples import Samples


@pytest.fixture
def save(store):
    def act(entity, **values):
        return store.write("Save", records.save, entity, values).result.id

    return act


def side(store, entity, id):
    found = store.read(record.load, entity, id)
    return Side(id, found.version, found.title)


def merged(store, entity, kept, other, **choices):
    return store.write("Merge", merging.merge, entity, side(store, entity, kept), side(store, entity, other), choices)


def undone(store, done):
    operation = done.changes.operation
    store.submit("Undo: Merge", undo.reverse, operation, origin=UNDO, reverses=operation).result()


def everything(session):
    """All that users see of every living record."""
    found = {}
    for entity in ENTITIES:
        table = entity.__table__
        columns = [table.c.id, *(table.c[name] for name in journalled(entity))]
        rows = session.execute(select(*columns).where(table.c.deleted.is_(False)))
        found |= {(entity.__tablename__, row[0]): tuple(row[1:]) for row in rows}
    return found


def pointing(session, entity, id):
    """Every field of a living record that points to this one, its own links to codes left out."""
    found = []
    for other in ENTITIES:
        for d in fields_of(other):
            if d.target is entity and d.kind is Kind.REF and other not in owned.field_rows():
                used = select(other.id).where(getattr(other, d.name) == id, other.deleted.is_(False))
                found += [(other.__name__, d.name, one) for one in session.scalars(used)]
    return found


def entangled(session, entity):
    """Two records, and of every entity that can point to them a row that points to each."""
    samples = Samples(session)
    two = [records.save(session, entity, samples.values(entity, which)).id for which in (0, 1)]
    for other in ENTITIES:
        for d in fields_of(other):
            if d.target is not entity or d.kind is not Kind.REF or other in owned.field_rows():
                continue
            for which, id in enumerate(two):
                records.save(session, other, samples.values(other, which) | {d.name: id} | _apart(other))
    return two


def _apart(entity):
    return {"current": False} if entity.__name__ == "CaseStep" else {}


@pytest.mark.parametrize("entity", [Company, Person])
def test_after_a_merge_nothing_points_to_the_other_and_undo_puts_everything_back(store, entity):
    kept, other = store.write("Fill", entangled, entity).result
    before = store.read(everything)
    assert store.read(pointing, entity, other)
    done = merged(store, entity, kept, other)
    assert store.read(pointing, entity, other) == []
    assert store.read(record.load, entity, other).deleted
    undone(store, done)
    assert store.read(everything) == before


@pytest.fixture(scope="module")
def pair_of_companies(template_file, tmp_path_factory):
    import shutil

    from app.store.database import Database

    database = Database(shutil.copyfile(template_file, tmp_path_factory.mktemp("merge") / "company.kontor"), who="tester")
    two = database.write("Fill", entangled, Company).result
    yield database, two
    database.close()


COMPANY_FIELDS = [d.name for d in fields_of(Company) if d.field.edited and d.stored]


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(choices=st.dictionaries(st.sampled_from(COMPANY_FIELDS), st.sampled_from([Choice.KEPT, Choice.OTHER])), turned=st.booleans())
def test_whatever_is_chosen_stands_there_afterwards_and_undo_puts_it_back(pair_of_companies, choices, turned):
    store, two = pair_of_companies
    kept, other = reversed(two) if turned else two
    mine, theirs = (store.read(record.load, Company, id).values for id in (kept, other))
    before = store.read(everything)
    done = merged(store, Company, kept, other, **choices)
    now = store.read(record.load, Company, kept).values
    for name, choice in choices.items():
        assert plain(now[name]) == plain((mine if choice is Choice.KEPT else theirs)[name])
    undone(store, done)
    assert store.read(everything) == before


def plain(value):
    return frozenset(ref.id for ref in value) if isinstance(value, tuple) else value


def test_persons_cases_and_addresses_move_and_what_both_had_is_there_once(store, save):
    kept = save(Company, name="Alfa", relations={CUSTOMER})
    other = save(Company, name="Alfa ApS", relations={SUPPLIER})
    person, case = save(Person, last_name="Holm", company_id=other), save(Case, title="Press", company_id=other)
    for company in (kept, other):
        save(CompanyEmail, company_id=company, email="info@alfa.dk")
    save(Address, company_id=other, city="Odense")
    preview = store.read(merging.compare, Company, kept, other)
    assert sorted(move.words for move in preview.moves) == ["Address", "Case", "E-mail address", "Person"]
    assert {move.n for move in preview.moves} == {1}
    merged(store, Company, kept, other)
    assert store.read(record.load, Person, person).values["company_id"] == kept
    assert store.read(record.load, Case, case).values["company_id"] == kept
    assert [part.values["city"] for part in store.read(record.parts, Address, kept)] == ["Odense"]
    assert len(store.read(record.parts, CompanyEmail, kept)) == 1
    assert {ref.id for ref in store.read(record.load, Company, kept).values["relations"]} == {CUSTOMER, SUPPLIER}


def test_the_preview_shows_both_values_the_differing_ones_first_and_offers_what_is_not_empty(store, save):
    kept = save(Company, name="Alfa", city="Odense", notes="One", relations={CUSTOMER, PROSPECT})
    other = save(Company, name="Alfa", city="Vejle", phone="+4533123456", notes="Two", relations={CUSTOMER})
    found = store.read(merging.compare, Company, kept, other)
    by_name = {pair.name: pair for pair in found.fields}
    assert [pair.differs for pair in found.fields] == sorted((pair.differs for pair in found.fields), reverse=True)
    assert not by_name["name"].differs
    assert (by_name["city"].kept, by_name["city"].other, by_name["city"].choice) == ("Odense", "Vejle", Choice.KEPT)
    assert by_name["phone"].choice is Choice.OTHER
    assert by_name["notes"].choice is Choice.BOTH
    assert by_name["relations"].joinable
    assert found.refused == ""


def test_notes_can_be_kept_of_both(store, save):
    kept, other = save(Company, name="Alfa", notes="One"), save(Company, name="Alfa", notes="Two")
    merged(store, Company, kept, other)
    assert store.read(record.load, Company, kept).values["notes"] == "One\nTwo"


def test_the_other_one_lands_in_the_bin_with_a_note_of_what_it_became(store, save):
    kept, other = save(Company, name="Alfa"), save(Company, name="Alfa ApS", notes="Old")
    number = store.read(record.load, Company, kept).values["number"]
    merged(store, Company, kept, other)
    gone = store.read(record.load, Company, other)
    assert gone.deleted
    assert gone.values["notes"] == f"Old\nMerged into Alfa ({number})."


def test_private_information_of_both_persons_becomes_one(store, save):
    kept, other = save(Person, last_name="Holm"), save(Person, last_name="Holm")
    save(PersonPrivate, person_id=kept, family="Two children")
    save(PersonPrivate, person_id=other, family="One child", private_phone="+4533123456", private_notes="Sails")
    done = merged(store, Person, kept, other)
    (private,) = store.read(record.parts, PersonPrivate, kept)
    assert (private.values["family"], private.values["private_phone"]) == ("Two children", "+4533123456")
    assert private.values["private_notes"] == "Sails"
    undone(store, done)
    (private,) = store.read(record.parts, PersonPrivate, other)
    assert private.values["family"] == "One child"


def test_a_contact_person_an_influencer_and_a_competitor_move_and_their_cases_notice(store, save):
    company = save(Company, name="Alfa")
    kept, other = save(Person, last_name="Holm", company_id=company), save(Person, last_name="Holmm", company_id=company)
    case = save(Case, title="Press", company_id=company, person_id=other)
    save(CaseInfluencer, case_id=case, person_id=other)
    rival, twin = save(Company, name="Rival"), save(Company, name="Rivals")
    save(CaseCompetitor, case_id=case, company_id=twin)
    version = store.read(record.load, Case, case).version
    merged(store, Person, kept, other)
    merged(store, Company, rival, twin)
    assert store.read(record.load, Case, case).values["person_id"] == kept
    assert store.read(record.parts, CaseInfluencer, case)[0].values["person_id"] == kept
    assert store.read(record.parts, CaseCompetitor, case)[0].values["company_id"] == rival
    assert store.read(record.load, Case, case).version > version


def closed_case(store, save, company):
    case = save(Case, title="Press", company_id=company)
    reason = store.read(lookups.close_reasons, Outcome.LOST)[0].id
    store.write("Close", cases.close, case, store.read(record.load, Case, case).version, Outcome.LOST, reason)
    return store.read(record.load, Case, case).values["number"]


def test_a_closed_case_of_the_other_one_refuses_with_its_number_but_not_one_of_the_kept(store, save):
    one, two = save(Company, name="Alfa"), save(Company, name="Alfa ApS")
    number = closed_case(store, save, two)
    assert f"closed cases ({number})" in store.read(merging.compare, Company, one, two).refused
    with pytest.raises(Refused, match="closed cases"):
        merged(store, Company, one, two)
    assert store.read(merging.compare, Company, two, one).refused == ""
    merged(store, Company, two, one)
    assert store.read(record.load, Company, one).deleted


def test_a_record_changed_since_it_was_compared_is_not_merged(store, save):
    one, two = save(Company, name="Alfa"), save(Company, name="Alfa ApS")
    sides = side(store, Company, one), side(store, Company, two)
    store.write("Meanwhile", records.save, Company, {"city": "Vejle"}, two, sides[1].version)
    with pytest.raises(Refused, match="meanwhile"):
        store.write("Merge", merging.merge, Company, *sides, {})


def test_a_record_is_not_merged_with_itself(store, save):
    one = save(Company, name="Alfa")
    with pytest.raises(Refused, match="two different"):
        merged(store, Company, one, one)


def test_what_different_people_may_see_stays_two(store, save):
    from app.models import Scope

    one, two = save(Company, name="Alfa"), save(Company, name="Alfa ApS")

    def move(session):
        session.add(Scope(id=7, name="North"))
        session.flush()
        session.get(Company, two).scope = 7

    store.write("Move", move)
    assert "Different people" in store.read(merging.compare, Company, one, two).refused


def test_what_was_different_from_the_other_is_different_from_the_kept(store, save):
    one, two, third = (save(Company, name=name) for name in ("Alfa", "Alfa ApS", "Alfa Trading"))
    store.write("Different", duplicates.separate, Company, two, [third])
    done = merged(store, Company, one, two)
    assert store.read(duplicates.separated, Company, one) == {third}
    assert store.read(duplicates.separated, Company, two) == set()
    undone(store, done)
    assert store.read(duplicates.separated, Company, two) == {third}
    assert store.read(lambda s: len(s.scalars(select(NotDuplicate.id).where(NotDuplicate.deleted.is_(False))).all())) == 1
