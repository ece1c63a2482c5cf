"""Records that may be one: found by what they share however it is written, and never asked again once said to be two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models import Company, NotDuplicate, Person
from app.models.change import UNDO
from app.services import duplicate_search, duplicates, records, undo
from app.services.duplicates import HIT, Traits
from app.trouble import Refused


@pytest.fixture
def save(store):
    def act(entity, **values):
        return store.write("Save", records.save, entity, values).result.id

    return act


def hits(store, entity, **values):
    return store.read(duplicates.hits, entity, values)


@pytest.fixture
def ferry(save):
    save(Company, name="Bohemia Strojírny s.r.o.", city="Brno")
    return save(
        Company,
        name="Ærø Færgeselskab A/S",
        street="Vestergade 1",
        post_code="5970",
        city="Ærøskøbing",
        country="DK",
        phone="+4562524000",
        email="Info@aeroe-ferry.dk",
        web="https://www.aeroe-ferry.dk",
        vat_number="DK 28 99 00 15",
    )


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ({"name": "AERO FAERGESELSKAB AS"}, "same name"),
        ({"name": "Ærø Færgeselskap"}, "name alike"),
        ({"name": "Erø Færgeselskab"}, "name alike"),
        ({"name": "Færgeselskab Ærø"}, "same name"),
        ({"vat_number": "DK28990015"}, "same register or VAT number"),
        ({"register_number": "28 99 00 15", "country": "DK"}, "same register or VAT number"),
        ({"email": "info@aeroe-ferry.dk"}, "same e-mail"),
        ({"phone": "+4562524000", "post_code": "5970", "street": "vestergade 1"}, "same phone"),
    ],
)
def test_a_company_is_found_while_it_is_typed_again(store, ferry, typed, reason):
    (hit,) = hits(store, Company, **typed)
    assert hit.id == ferry
    assert (hit.title, hit.place) == ("Ærø Færgeselskab A/S", "5970 Ærøskøbing")
    assert reason in hit.reasons
    assert HIT <= hit.score <= 100


@pytest.mark.parametrize(
    "typed",
    [
        {"name": "Ærø Bageri"},
        {"name": "A/S"},
        {"name": ""},
        {"name": "Færge"},
        {"phone": "+4562524000"},
        {"city": "Ærøskøbing"},
        {"web": "https://aeroe-ferry.dk"},
        {"email": "somebody@aeroe-ferry.dk"},
    ],
)
def test_what_says_too_little_is_no_hit(store, ferry, typed):
    assert hits(store, Company, **typed) == []


def test_a_deleted_company_is_no_hit(store, save, ferry):
    store.write("Delete", records.delete, Company, [ferry])
    assert hits(store, Company, name="Ærø Færgeselskab") == []


def test_the_likeliest_stands_first(store, save, ferry):
    save(Company, name="Ærø Færgeselskaber")
    found = hits(store, Company, name="Ærø Færgeselskab")
    assert [hit.title for hit in found] == ["Ærø Færgeselskab A/S", "Ærø Færgeselskaber"]


def test_a_person_is_found_by_mail_mobile_or_name_in_the_same_company(store, save, ferry):
    other = save(Company, name="Elbe Foods")
    eva = save(Person, first_name="Eva", last_name="Nováková", company_id=ferry, email="eva@firma.cz", mobile="+420601222333")
    assert [hit.id for hit in hits(store, Person, last_name="Eva", first_name="Novakova", company_id=ferry)] == [eva]
    assert [hit.id for hit in hits(store, Person, last_name="Malá", email="EVA@firma.cz")] == [eva]
    assert [hit.id for hit in hits(store, Person, last_name="Malá", mobile="+420601222333")] == [eva]
    assert hits(store, Person, first_name="Eva", last_name="Nováková", company_id=other) == []
    (hit,) = hits(store, Person, first_name="Eva", last_name="Nováková", company_id=ferry)
    assert hit.place == "Ærø Færgeselskab A/S"


def test_a_pair_said_to_be_two_is_not_shown_again_until_that_is_undone(store, save, ferry):
    twin = save(Company, name="Aero Faergeselskab")
    found = lambda: [hit.id for hit in store.read(duplicates.hits, Company, {"name": "Ærø Færgeselskab"}, twin)]  # noqa: E731
    assert found() == [ferry]
    done = store.write("Different", duplicates.separate, Company, twin, [ferry])
    assert done.result == 1
    assert store.write("Different", duplicates.separate, Company, ferry, [twin]).result == 0
    assert found() == []
    assert store.read(duplicate_search.groups, Company) == []
    operation = done.changes.operation
    store.submit("Undo", undo.reverse, operation, origin=UNDO, reverses=operation).result()
    assert found() == [ferry]
    assert store.write("Different", duplicates.separate, Company, ferry, [twin]).result == 1
    assert found() == []


def test_a_search_over_all_makes_groups_with_reasons_the_likeliest_first(store, save, ferry):
    save(Company, name="Aero Faergeselskab", vat_number="DK28990015")
    save(Company, name="Færgeselskab, Ærø")
    save(Company, name="Bohemia Strojirny")
    save(Company, name="Quite Alone")
    first, second = store.read(duplicate_search.groups, Company)
    assert first.score == 100
    assert {one.title for one in first.members} == {"Ærø Færgeselskab A/S", "Aero Faergeselskab", "Færgeselskab, Ærø"}
    assert "same register or VAT number" in first.reasons
    assert {one.title for one in second.members} == {"Bohemia Strojírny s.r.o.", "Bohemia Strojirny"}


def test_a_mistake_in_the_first_letter_is_found_over_all_too(store, save):
    save(Company, name="Craftwerk Maschinen")
    save(Company, name="Kraftwerk Maschinen")
    (group,) = store.read(duplicate_search.groups, Company)
    assert len(group.members) == 2


def test_a_search_can_be_stopped_and_tells_how_far_it_is(store, save, monkeypatch):
    monkeypatch.setattr(duplicate_search, "TOLD_EVERY", 2)
    for n in range(5):
        save(Company, name=f"Company {n}")
    told = []
    store.read(duplicate_search.groups, Company, HIT, told.append)
    assert told == [2, 4]
    with pytest.raises(Refused, match="stopped"):
        store.read(duplicate_search.groups, Company, HIT, None, lambda: True)


def test_what_a_crowd_shares_says_nothing_but_costs_nothing_either(store, save):
    everybody = [Traits(None, f"C{n}", "", f"name {n * 7919}", phones=frozenset({"4533123456"})) for n in range(2000)]
    pairs = list(duplicate_search._candidates(Company, everybody))
    assert len(pairs) <= 2 * duplicate_search.NEIGHBOURS * len(everybody)


def test_every_kind_has_its_weights_and_words():
    for kind in duplicates.KINDS:
        for trait, weight in duplicates.WEIGHTS[kind].items():
            assert trait in Traits._fields
            assert 0 < weight.share <= 100
    assert NotDuplicate.__tablename__ == "not_duplicates"


NAMES = st.text(alphabet="abcdefgh øæ.-/&ASGmbH", max_size=24)


@given(NAMES, NAMES)
def test_likeness_does_not_depend_on_who_is_first(one, other):
    a, b = (duplicates.traits(Company, {"name": name}) for name in (one, other))
    assert duplicates.compared(Company, a, b) == duplicates.compared(Company, b, a)
    assert duplicates.compared(Company, a, a).score in (0, 70)


def test_a_company_that_is_typed_is_looked_for_by_indexes_alone(store_file):
    """The whole table is never read: what cannot be found by a key is found in the index of names."""
    from sqlalchemy import event

    from app.store.database import Database

    store = Database(store_file, who="tester")
    typed = {"name": "Nordic Timber", "phone": "+4512345678", "email": "a@b.dk", "vat_number": "DK12345678", "country": "DK"}
    typed |= {"post_code": "8000", "street": "Kajen 1"}

    def plans(session):
        asked = []
        note = lambda c, cursor, statement, parameters, *rest: asked.append((statement, parameters))  # noqa: E731
        event.listen(session.get_bind(), "before_cursor_execute", note)
        duplicates.hits(session, Company, typed)
        event.remove(session.get_bind(), "before_cursor_execute", note)
        rows = [row for s, p in asked for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {s}", p)]
        return [row[3] for row in rows]

    found = store.read(plans)
    store.close()
    assert len([line for line in found if line.startswith("SEARCH")]) >= 5
    assert [line for line in found if line.startswith("SCAN") and "COVERING INDEX ix_companies_by_name" not in line] == []
