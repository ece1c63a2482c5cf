"""The bin: whose records lie in it, found by name, and brought back with what they owned, or the sentence why not."""

import pytest
from sqlalchemy import event

from app.models import Address, Case, Code, Company, CompanyEmail, Person, PersonPrivate
from app.models.change import UNDO
from app.models.code import CUSTOMER
from app.services import bin as bins
from app.services import records, undo, writes
from app.services.records import Part
from app.store import record, stamps
from app.store.database import Database
from app.trouble import Refused


def company(store, name="Alfa", parts=(), **values):
    return store.write(f"New company {name}", records.save, Company, {"name": name, **values}, parts=parts).result.id


def person(store, name, **values):
    return store.write("New person", records.save, Person, {"last_name": name, **values}).result.id


def delete(store, entity, *ids, label="Delete"):
    return store.write(label, records.delete, entity, ids).changes


def restore(store, entity, *ids):
    return store.write("Bring back", bins.restore, entity, ids)


def titles(store, entity, who="", search=""):
    return [gone.title.strip() for gone in store.read(bins.page, entity, who, search)]


def gone(store, entity, id):
    return store.read(record.load, entity, id).deleted


# What lies in it --------------------------------------------------------------------------------------------------


def test_it_tells_what_who_when_and_by_which_write_the_last_first(store):
    alfa, beta = company(store, city="Odense"), company(store, "Beta")
    delete(store, Company, alfa, label="Delete company Alfa")
    delete(store, Company, beta, label="Delete company Beta")
    second, first = store.read(bins.page, Company)
    assert (first.id, first.title, first.beside, first.who, first.label) == (
        alfa, "Alfa", "Odense", store.who, "Delete company Alfa",
    )  # fmt: skip
    assert second.title == "Beta"
    assert second.at > first.at
    assert store.read(bins.counts)[Company] == 2


def test_what_is_alive_is_not_in_it(store):
    company(store)
    assert all(n == 0 for n in store.read(bins.counts).values())
    assert all(titles(store, entity) == [] for entity in bins.KINDS)


def test_every_kind_of_record_has_its_place_and_parts_have_none(store):
    assert bins.KINDS[:3] == (Company, Person, Case)
    assert not any(entity.__owner__ for entity in bins.KINDS)


def test_ones_own_and_everybodys(store, colleague):
    mine, theirs = company(store, "Mine"), company(store, "Theirs")
    delete(store, Company, mine)
    delete(colleague, Company, theirs)
    assert titles(store, Company, store.who) == ["Mine"]
    assert titles(store, Company) == ["Theirs", "Mine"]
    assert store.read(bins.counts, store.who)[Company] == 1
    assert store.read(bins.counts)[Company] == 2


def test_it_is_searched_like_the_lists(store):
    for name in ("Århus Stål A/S", "Alfa", "Aarhus 100% Holding"):
        delete(store, Company, company(store, name))
    assert titles(store, Company, search="ARHUS") == ["Aarhus 100% Holding", "Århus Stål A/S"]
    assert titles(store, Company, search="stal århus") == ["Århus Stål A/S"]
    assert titles(store, Company, search="100%") == ["Aarhus 100% Holding"]
    assert titles(store, Company, search="nothing") == []


def test_pages_follow_each_other_without_gap_or_double(store):
    def act(session):
        rows = [{"name": f"C{n:02}"} for n in range(25)]
        stamps.insert_many(session, Company, rows)
        return [row["id"] for row in rows]

    ids = store.write("Import", act).result
    delete(store, Company, *ids)
    seen, after = [], None
    while found := store.read(bins.page, Company, "", "", after, 10):
        seen += [one.title for one in found]
        after = found[-1]
    assert sorted(seen) == [f"C{n:02}" for n in range(25)]


def test_a_word_of_a_code_table_names_its_table(store):
    made = store.write("New", records.save, Code, {"table_name": "district", "name": "North"}).result.id
    delete(store, Code, made)
    (found,) = store.read(bins.page, Code)
    assert (found.title, found.beside) == ("North", "Districts")


def test_sqlite_finds_the_deleted_in_an_index_and_their_write_by_its_record(store_file):
    database = Database(store_file, who="tester")
    try:
        delete(database, Company, company(database))
        seen = []
        event.listen(database.reader, "before_cursor_execute", lambda *args: seen.append((args[2], args[3])))
        database.read(bins.page, Company)
        ((statement, parameters),) = [one for one in seen if "companies" in one[0]]

        def steps(session):
            rows = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            return [row[3] for row in rows]

        plan = database.read(steps)
        assert any("SCAN companies USING COVERING INDEX" in step for step in plan), plan
        assert any("SEARCH journal USING INDEX ix_journal_record_seq" in step for step in plan), plan
        assert not any(step in ("SCAN companies", "SCAN journal") for step in plan), plan
    finally:
        database.close()


# Bringing back ----------------------------------------------------------------------------------------------------


def test_a_company_comes_back_with_its_persons_and_all_their_parts(store):
    parts = [Part(CompanyEmail, {"email": "a@example.dk"}), Part(Address, {"city": "Odense"})]
    alfa = company(store, parts=parts, relations={CUSTOMER})
    ek = store.write(
        "New person", records.save, Person, {"last_name": "Ek", "company_id": alfa}, parts=[Part(PersonPrivate, {"family": "two"})]
    ).result.id
    earlier = person(store, "Earlier", company_id=alfa)
    delete(store, Person, earlier)
    delete(store, Company, alfa)
    done = restore(store, Company, alfa)
    assert done.result.n == 1
    assert not gone(store, Company, alfa)
    assert not gone(store, Person, ek)
    assert gone(store, Person, earlier), "somebody deleted it before, for a reason of its own"
    assert len(store.read(record.parts, CompanyEmail, alfa)) == 1
    assert [ref.id for ref in store.read(record.load, Company, alfa).values["relations"]] == [CUSTOMER]
    assert store.read(record.load, PersonPrivate, ek).values["family"] == "two"


def test_what_was_taken_out_by_an_undo_comes_back_with_its_parts(store):
    alfa = company(store, parts=[Part(CompanyEmail, {"email": "a@example.dk"})], relations={CUSTOMER})
    made = store.read(writes.page)[0]
    store.write("Undo: New", undo.reverse, made.id, origin=UNDO, reverses=made.id)
    assert titles(store, Company) == ["Alfa"]
    restore(store, Company, alfa)
    assert len(store.read(record.parts, CompanyEmail, alfa)) == 1
    assert [ref.id for ref in store.read(record.load, Company, alfa).values["relations"]] == [CUSTOMER]


def test_a_case_comes_back_as_it_was(store):
    alfa = company(store)
    id = store.write("New case", records.save, Case, {"company_id": alfa, "title": "Press"}).result.id
    before = store.read(record.load, Case, id).values
    delete(store, Case, id)
    restore(store, Case, id)
    assert store.read(record.load, Case, id).values == before


def test_several_come_back_in_one_write_that_one_undo_takes_back(store):
    ids = [company(store, name) for name in ("Alfa", "Beta", "Gamma")]
    delete(store, Company, *ids)
    written = restore(store, Company, *ids[:2])
    assert titles(store, Company) == ["Gamma"]
    assert written.result.n == 2
    store.write("Undo", undo.reverse, written.changes.operation, origin=UNDO, reverses=written.changes.operation)
    assert sorted(titles(store, Company)) == ["Alfa", "Beta", "Gamma"]


@pytest.mark.parametrize("entity", [Case, Person])
def test_what_belongs_to_a_deleted_company_says_so(store, entity):
    alfa = company(store)
    values = {"title": "Press"} if entity is Case else {"last_name": "Ek"}
    id = store.write("New", records.save, entity, {"company_id": alfa, **values}).result.id
    delete(store, entity, id)
    delete(store, Company, alfa)
    with pytest.raises(Refused, match=r"belongs to Alfa, which is deleted too. Bring Alfa back first."):
        restore(store, entity, id)
    restore(store, Company, alfa)
    restore(store, entity, id)
    assert not gone(store, entity, id)


def test_those_that_cannot_come_back_are_left_out_and_named(store):
    alfa, beta = company(store), company(store, "Beta")
    of_alfa, of_beta = person(store, "Ek", company_id=alfa), person(store, "Holm", company_id=beta)
    delete(store, Person, of_alfa, of_beta)
    delete(store, Company, alfa)
    done = restore(store, Person, of_alfa, of_beta).result
    assert (done.n, len(done.left)) == (1, 1)
    assert "belongs to Alfa" in done.left[0]
    assert gone(store, Person, of_alfa)
    assert not gone(store, Person, of_beta)


def test_a_person_comes_back_although_somebody_they_know_is_gone(store):
    """Only what a record cannot be without keeps it in the bin."""
    alfa = company(store)
    contact = person(store, "Ek")
    id = store.write("New", records.save, Case, {"company_id": alfa, "title": "Press", "person_id": contact}).result.id
    delete(store, Case, id)
    delete(store, Person, contact)
    restore(store, Case, id)
    assert not gone(store, Case, id)


def test_nothing_comes_back_twice(store):
    alfa = company(store)
    delete(store, Company, alfa)
    restore(store, Company, alfa)
    with pytest.raises(Refused, match="brought back already"):
        restore(store, Company, alfa)


def test_somebody_may_bring_back_what_another_deleted(store, colleague):
    alfa = company(store)
    delete(colleague, Company, alfa)
    restore(store, Company, alfa)
    assert not gone(store, Company, alfa)
