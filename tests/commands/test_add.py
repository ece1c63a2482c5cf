"""`kontor add` shows what it understood, saves it once, and guesses nobody."""

import pytest
from sqlalchemy import select

from app.models import Activity
from app.store.database import Database
from tests import makers


@pytest.fixture
def address(store_address):
    """A company with two of one name and one of another."""

    def fill(session):
        acme = makers.company(session, "Acme Stål A/S")
        makers.case(session, "Press", company_id=acme.id, number=1042)
        for first, last in (("Eva", "Müller"), ("Jan", "Müller"), ("Hana", "Nováková")):
            makers.person(session, last, first_name=first, company_id=acme.id)

    database = Database(store_address)
    database.write("Fill", fill)
    database.close()
    return store_address


def subjects(address):
    database = Database(address)
    try:
        return database.read(lambda session: list(session.scalars(select(Activity.subject))))
    finally:
        database.close()


def test_a_line_is_shown_and_saved_unless_it_is_only_tried(kontor, address):
    line = "call novakova tue 10 re 1042 31.2. send price"
    tried = kontor("add", "--dry-run", line, store=address)
    assert (tried.code, subjects(address)) == (0, [])
    assert "Not saved" in tried.out
    assert "31.2." in next(row for row in tried.lines if row.startswith("Not understood"))
    done = kontor("add", *line.split(), "--format", "json", store=address)
    assert (done.code, subjects(address)) == (0, ["31.2. send price"])
    assert (done.json["type"], done.json["time"], done.json["not_understood"]) == ("Phone call", "10:00", ["31.2."])
    assert all(done.json[name] for name in ("id", "person", "company", "case", "day"))
    assert "31.2." in done.err


def test_of_several_of_one_name_none_is_guessed(kontor, address):
    ended = kontor("add", "call Müller tue", store=address)
    assert (ended.code, subjects(address)) == (3, [])
    assert "Eva Müller" in ended.out
    assert "Jan Müller" in ended.out
    assert len(kontor("add", "call Müller tue", "--format", "json", store=address).json) == 2
    assert kontor("add", "call Jan Müller tue", store=address).code == 0


def test_an_empty_line_is_refused_with_an_example(kontor, address):
    ended = kontor("add", " ", store=address)
    assert ended.code == 2
    assert "kontor add" in ended.err
