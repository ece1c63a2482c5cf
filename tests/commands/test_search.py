"""`search` finds on the command line what the window finds, for people and for programs."""

import csv
import io

import pytest

from app.models import Company
from app.store.database import Database
from tests import makers


@pytest.fixture
def filled(store_address):
    store = Database(store_address)

    def act(session):
        company = makers.company(session, "Ærø Færge A/S", phone="+4533123456", notes="Ring om <tilbud>\n\x1b[31mred")
        makers.case(session, "Ferry ramp", company_id=company.id, number=142)

    store.write("Fill", act)
    store.close()
    return store_address


def titles(kontor, address, *words):
    ended = kontor("search", *words, "--format", "json", store=address)
    assert ended.code == 0, ended.err
    return [row["title"] for row in ended.json]


def test_words_and_numbers_find_records_of_every_kind(kontor, filled):
    assert titles(kontor, filled, "aero") == ["Ærø Færge A/S", "Ferry ramp"]
    assert titles(kontor, filled, "33", "12", "34") == ["Ærø Færge A/S"]
    assert titles(kontor, filled, "case", "142") == ["Ferry ramp"]
    assert titles(kontor, filled, "aero", "--kind", "company") == ["Ærø Færge A/S"]
    assert titles(kontor, filled, "zeppelin") == []


def test_what_was_saved_a_moment_ago_is_found(kontor, filled):
    store = Database(filled)
    store.write("New", lambda session: makers.company(session, "Zeppelin").id)
    store.close()
    assert titles(kontor, filled, "zep") == ["Zeppelin"]


def test_people_get_a_table_without_control_characters_and_the_count(kontor, filled):
    ended = kontor("search", "tilbud", store=filled)
    assert "<tilbud>" in ended.out
    assert "\x1b" not in ended.out
    assert ended.err.strip() == "1 of 1 hits, the newest first"
    ended = kontor("search", "aero", "--limit", 1, store=filled)
    assert ended.err.strip() == "1 of 2 hits, the newest first"


def test_programs_get_csv_with_ids(kontor, filled):
    ended = kontor("search", "aero", "--kind", "company", "--format", "csv", store=filled)
    (row,) = csv.DictReader(io.StringIO(ended.out), delimiter=";")
    store = Database(filled)
    assert row["id"] == str(store.read(lambda session: session.query(Company.id).scalar()))
    store.close()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["a", "--limit", "0"], "at least 1"),
        (["a", "--kind", "user"], "knows: company, person, case"),
        (["a", "--kind", "x"], "nothing"),
    ],
)
def test_what_makes_no_sense_is_said(kontor, filled, words, said):
    ended = kontor("search", *words, store=filled)
    assert ended.code == 2
    assert said in ended.err


def test_an_index_that_was_lost_is_made_anew(kontor, filled):
    from tests.store import outside

    store = Database(filled)
    store.index_all()
    outside.run(store, "DELETE FROM search_text")
    store.close()
    assert titles(kontor, filled, "aero") == []
    assert kontor("check", "--mend-search", store=filled).code == 0
    assert titles(kontor, filled, "aero") == ["Ærø Færge A/S", "Ferry ramp"]
