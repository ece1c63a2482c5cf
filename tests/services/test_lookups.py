"""The small questions of the screens: who is meant by these letters, which words are offered, what else a customer has."""

from decimal import Decimal

import pytest
from sqlalchemy import event

from app.models import Case, CaseStatus, Code, Company, Person, User
from app.models.case import LOST, WON, Outcome, Phase
from app.models.code import CUSTOMER, SUPPLIER
from app.models.fields import field_of
from app.services import lookups, records
from tests import makers


@pytest.fixture
def make(store):
    def act(maker, *args, **values):
        return store.write("New", lambda session: maker(session, *args, **values).id).result

    return act


def texts(hits):
    return [hit.text for hit in hits]


def test_letters_find_names_without_accents_and_case_in_any_order(store, make):
    for name in ("Åkers Mekaniska AB", "Řeznictví Žižka s.r.o.", "Țesătoria Brăila"):
        make(makers.company, name)
    assert texts(store.read(lookups.hits, Company, "akers")) == ["Åkers Mekaniska AB"]
    assert texts(store.read(lookups.hits, Company, "ZIZ rez")) == ["Řeznictví Žižka s.r.o."]
    assert texts(store.read(lookups.hits, Company, "tesatoria BRAILA")) == ["Țesătoria Brăila"]
    assert texts(store.read(lookups.hits, Company, "nobody")) == []


def test_names_that_begin_with_the_letters_come_first(store, make):
    for name in ("Nordmetal", "Metalworks", "A metal firm"):
        make(makers.company, name)
    assert texts(store.read(lookups.hits, Company, "metal")) == ["Metalworks", "A metal firm", "Nordmetal"]


def test_percent_and_underscore_are_letters_like_others(store, make):
    make(makers.company, "100% Wool")
    make(makers.company, "Wool_Mill")
    make(makers.company, "Plain")
    assert texts(store.read(lookups.hits, Company, "%")) == ["100% Wool"]
    assert texts(store.read(lookups.hits, Company, "l_m")) == ["Wool_Mill"]


def test_a_company_is_found_by_number_and_place_which_tell_it_from_others(store):
    store.write("New", records.save, Company, {"name": "Alfa", "city": "Aarhus"})
    store.write("New", records.save, Company, {"name": "Alfa", "city": "Odense"})
    hits = store.read(lookups.hits, Company, "alfa ode")
    assert [hit.detail for hit in hits] == ["1002  Odense"]
    assert texts(store.read(lookups.hits, Company, "1001")) == ["Alfa"]


def test_deleted_records_are_not_offered(store, make):
    alfa = make(makers.company, "Alfa")
    store.write("Delete", records.delete, Company, [alfa])
    assert store.read(lookups.hits, Company, "alfa") == []


def test_persons_are_offered_within_their_company(store, make):
    alfa, beta = make(makers.company, "Alfa"), make(makers.company, "Beta")
    make(makers.person, "Holm", company_id=alfa)
    make(makers.person, "Holst", company_id=beta)
    assert [(hit.text, hit.detail) for hit in store.read(lookups.hits, Person, "hol")] == [("Holm", "Alfa"), ("Holst", "Beta")]
    d = field_of(Case, "person_id")
    assert texts(store.read(lookups.choices, d, "hol", within=(("company_id", beta),))) == ["Holst"]
    assert texts(store.read(lookups.choices, d, "hol", within=(("company_id", None),))) == ["Holm", "Holst"]


def test_a_code_field_offers_the_words_of_its_table_in_their_order(store, make):
    make(makers.code, "class", "Best", position=-1)
    assert texts(store.read(lookups.choices, field_of(Company, "class_id"))) == ["Best", "A", "B", "C"]
    assert texts(store.read(lookups.choices, field_of(Company, "class_id"), "bes")) == ["Best"]
    assert [ref.text for ref in store.read(lookups.codes, "class")] == ["Best", "A", "B", "C"]
    assert [ref.text for ref in store.read(lookups.codes, "relation")][:2] == ["Customer", "Supplier"]


def test_no_more_are_offered_than_fit(store):
    def act(session):
        for n in range(30):
            makers.company(session, f"Alfa {n:02}")

    store.write("New", act)
    assert texts(store.read(lookups.hits, Company, "alfa")) == [f"Alfa {n:02}" for n in range(20)]
    assert len(store.read(lookups.hits, Company, "alfa", limit=5)) == 5


def test_statuses_come_in_their_order_with_what_they_mean(store):
    found = store.read(lookups.statuses)
    assert [status.name for status in found] == ["New", "Contacted", "Quote missing", "Quote sent", "Negotiation", "Won", "Lost"]
    won, lost = found[-2:]
    assert (won.id, won.outcome, won.phase, won.probability) == (WON, Outcome.WON, Phase.REALISATION, 100)
    assert (lost.id, lost.outcome, lost.probability) == (LOST, Outcome.LOST, 0)
    assert texts(store.read(lookups.hits, CaseStatus, ""))[:2] == ["New", "Contacted"]


def test_the_same_customers_other_cases_are_listed_and_counted_without_the_open_one(store):
    alfa = store.write("New", records.save, Company, {"name": "Alfa", "currency": "DKK"}).result.id
    beta = store.write("New", records.save, Company, {"name": "Beta"}).result.id
    assert store.read(lookups.case_count, alfa) == 0
    made = [
        store.write("New", records.save, Case, {"company_id": owner, "title": title, "value": Decimal(5)}).result.id
        for owner, title in ((alfa, "One"), (alfa, "Two"), (beta, "Other"), (alfa, "Three"))
    ]
    assert [case.title for case in store.read(lookups.cases_of, alfa, made[1])] == ["Three", "One"]
    assert store.read(lookups.case_count, alfa, made[1]) == 2
    assert store.read(lookups.case_count, beta, made[2]) == 0
    store.write("Delete", records.delete, Case, [made[0]])
    assert store.read(lookups.case_count, alfa, made[1]) == 1
    (other,) = store.read(lookups.cases_of, alfa, made[1])
    assert (other.status, other.currency, other.value, other.closed) == ("New", "DKK", 5, False)


def test_relations_tell_a_customer_who_is_also_a_supplier(store, make):
    both = make(makers.company, "Both", CUSTOMER, SUPPLIER)
    assert store.read(lookups.relations_of, both) == {CUSTOMER, SUPPLIER}
    store.write("Save", records.save, Company, {"relations": {CUSTOMER}}, both, 1)
    assert store.read(lookups.relations_of, both) == {CUSTOMER}


def test_the_user_who_works_here_is_found_by_login_before_name(store, make):
    make(makers.user, "ida", login="someone")
    ida = make(makers.user, "Ida Holm", login="ida")
    assert store.read(lookups.user_of, "ida").id == ida
    assert store.read(lookups.user_of, "Ida Holm").id == ida
    assert store.read(lookups.user_of, "nobody") is None
    assert store.read(lookups.user_of, "") is None
    store.write("Delete", records.delete, User, [ida])
    assert store.read(lookups.user_of, "Ida Holm") is None


def test_every_picker_asks_one_statement(store, make):
    make(makers.company, "Alfa", CUSTOMER)
    for question in (
        (lookups.hits, Company, "alfa"), (lookups.hits, Person, "x"), (lookups.hits, Code, "a", "class"),
        (lookups.statuses,), (lookups.cases_of, make(makers.company)), (lookups.case_count, make(makers.company)),
    ):  # fmt: skip
        seen = []

        def note(*args, seen=seen):
            seen.append(args[2])

        event.listen(store.reader, "before_cursor_execute", note)
        store.read(*question)
        event.remove(store.reader, "before_cursor_execute", note)
        assert len([statement for statement in seen if statement != "BEGIN"]) == 1
