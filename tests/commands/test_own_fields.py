"""The command line knows a field the users made by its name, and so does a view that names it."""

import pytest

from app.models import Code, Company, ExtraField, SavedView
from app.models.code import own_table
from app.models.extra import ExtraKind, ExtraOf, attribute
from app.services import own_tables, records
from app.store import extras
from app.store.arrangements import Arrangement, to_text
from app.store.database import Database
from app.store.filters import Condition, Op


@pytest.fixture
def company(store_address):
    """Two companies, one of them with a service level, and a view of it."""
    database = Database(store_address, who="anna")
    extras.follow(database)

    def save(entity, **values):
        return database.write("New", records.save, entity, values).result.id

    field = save(ExtraField, record=ExtraOf.COMPANIES, name="Service level", kind=ExtraKind.CHOICE)
    gold = database.write("Word", own_tables.add, Code, {"name": "Gold"}, own_table(field)).result.id
    save(Company, name="Alfa", **{attribute(field): gold})
    save(Company, name="Beta")
    where = (Condition(attribute(field), Op.IS, gold),)
    definition = to_text(Arrangement(where=where, columns=("name", attribute(field))))
    save(SavedView, list_name="companies", name="Golden", owner="", definition=definition)
    database.close()
    return store_address


@pytest.mark.parametrize("name", ["Service level", "service_level", "SERVICE LEVEL"])
def test_a_list_is_filtered_and_sorted_and_shows_it(kontor, company, name):
    ended = kontor("list", "company", "--where", f"{name}=Gold", "--columns", f"name,{name}", "--format", "json", store=company)
    assert [(row["name"], row["service_level"]) for row in ended.json] == [("Alfa", "Gold")]
    ended = kontor("list", "company", "--where", f"{name}=", "--sort", name, "--format", "json", store=company)
    assert [row["name"] for row in ended.json] == ["Beta"]


def test_a_view_with_it_is_listed_and_exported(kontor, company, tmp_path):
    ended = kontor("list", "company", "--view", "Golden", "--format", "json", store=company)
    assert [(row["name"], row["service_level"]) for row in ended.json] == [("Alfa", "Gold")]
    path = tmp_path / "golden.csv"
    assert kontor("export", "company", path, "--view", "Golden", store=company).code == 0
    assert [line.split(";") for line in path.read_text("utf-8-sig").splitlines()] == [["Name", "Service level"], ["Alfa", "Gold"]]


def test_a_word_that_is_no_choice_is_refused_by_the_name_of_the_field(kontor, company):
    ended = kontor("list", "company", "--where", "Service level=Platinum", store=company)
    assert ended.code == 2
    assert "Platinum" in ended.err
    assert "Gold" in ended.err
