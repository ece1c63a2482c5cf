"""`list` shows the rows the window would show, to people and to programs, and says what it did not understand."""

import csv
import io
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.commands import listing
from app.commands.naming import entity_name
from app.models import ENTITIES, Case, CaseStatus, Code, Company, CompanyCode, Person, User
from app.models.case import LOST, WON, Priority
from app.models.code import CUSTOMER, SUPPLIER
from app.store.database import Database
from tests import makers
from tests.commands.conftest import DAY


def read(address, *columns, where=()):
    database = Database(address)
    try:
        return database.read(lambda session: [tuple(row) for row in session.execute(select(*columns).where(*where))])
    finally:
        database.close()


def listed(kontor, address, *words):
    """The numbers of the cases or companies that are listed."""
    ended = kontor("list", *words, "--format", "json", store=address)
    assert ended.code == 0, ended.err
    return [row["number"] for row in ended.json]


def those(address, *where):
    return sorted(number for (number,) in read(address, where[0].left.table.c.number, where=where))


def test_every_kind_of_record_is_listed_in_every_format(kontor, company):
    for entity in ENTITIES:
        total = len(read(company, entity.id))
        for form in ("table", "json", "csv"):
            ended = kontor("list", entity_name(entity), "--format", form, store=company)
            assert ended.code == 0
            assert ended.err.strip() == f"{total} of {total} rows"
        assert len(kontor("list", entity.__tablename__, "--format", "json", store=company).json) == total


def test_programs_get_exact_values_and_people_get_their_own_way_of_writing(kontor, company):
    value, number, expected = max(read(company, Case.value, Case.number, Case.expected_close, where=[Case.status_id == WON]))
    words = ("list", "case", "--where", "status=Won", "--sort", "value", "--descending", "--limit", 1)
    (row,) = kontor(*words, "--format", "json", store=company).json
    assert (row["number"], row["status"], row["probability"]) == (number, "Won", 100)
    assert (Decimal(row["value"]), Decimal(row["weighted"])) == (value, value)
    assert (row["expected_close"], row["follow_up"]) == (expected.isoformat(), None)
    assert isinstance(row["closed"], bool)
    text = kontor(*words, store=company).lines[-1]
    assert f"{value:,.2f}" in text
    assert f"{expected:%d/%m/%Y}" in text
    assert "100%" in text


def test_an_amount_comes_with_its_currency(kontor, company):
    (row,) = kontor("list", "case", "--columns", "value", "--limit", 1, "--format", "json", store=company).json
    assert list(row) == ["id", "value", "currency"]


def test_references_are_named_by_text_number_or_initials(kontor, company):
    (customer,) = read(company, Case.company_id)[0]
    ((name, number),) = read(company, Company.name, Company.number, where=[Company.id == customer])
    wanted = those(company, Case.company_id == customer)
    assert sorted(listed(kontor, company, "case", "--where", f"company={name}")) == wanted
    assert sorted(listed(kontor, company, "case", "--where", f"Customer={name.upper()}")) == wanted
    assert sorted(listed(kontor, company, "case", "--where", f"company_id={number}")) == wanted
    assert sorted(listed(kontor, company, "case", "--where", f"company={customer}")) == wanted
    (user,) = read(company, User.id, where=[User.code == "IH"])[0]
    assert sorted(listed(kontor, company, "case", "--where", "responsible=IH")) == those(company, Case.responsible_id == user)


def test_several_values_of_one_field_mean_any_and_several_fields_mean_all(kontor, company):
    both = those(company, Case.status_id.in_((WON, LOST)))
    assert sorted(listed(kontor, company, "case", "--where", "status=Won", "--where", "status=lost")) == both
    found = listed(kontor, company, "case", "--where", "status=Won", "--where", "closed=no", "--where", "currency=DKK")
    assert sorted(found) == those(company, Case.status_id == WON, Case.closed.is_(False), Case.currency == "DKK")


def test_amounts_and_days_are_compared_and_empty_fields_found(kontor, company):
    found = listed(kontor, company, "case", "--where", "value>=10000", "--where", "value<=50,000.50")
    assert sorted(found) == those(company, Case.value.between(10_000, Decimal("50000.50")))
    found = listed(kontor, company, "case", "--where", "created_on>=2026-01-01")
    assert sorted(found) == those(company, Case.created_on >= DAY.replace(month=1, day=1))
    assert sorted(listed(kontor, company, "case", "--where", "responsible=")) == those(company, Case.responsible_id.is_(None))
    assert sorted(listed(kontor, company, "case", "--where", "notes=")) == those(company, Case.notes == "")


def test_due_days_are_asked_for_by_their_words(kontor, store):
    def some(session):
        makers.case(session, "Late", number=1, follow_up=makers.TODAY.replace(year=2020), company_id=makers.company(session).id)
        makers.case(session, "Some day", number=2, expected_close=makers.TODAY.replace(year=2090))
        makers.case(session, "Never", number=3)

    store.write("Cases", some)
    address = store.login
    assert listed(kontor, address, "case", "--where", "deadline=overdue") == [1]
    assert listed(kontor, address, "case", "--where", "deadline=Overdue", "--where", "deadline=none") == [1, 3]
    assert listed(kontor, address, "case", "--where", "deadline=later") == [2]


def test_choices_and_classes_are_named_by_their_words(kontor, company):
    assert sorted(listed(kontor, company, "case", "--where", "priority=High")) == those(company, Case.priority == Priority.HIGH)
    links = read(company, CompanyCode.company_id, CompanyCode.code_id)
    relations = {key: {code for company_id, code in links if company_id == key} for (key,) in read(company, Company.id)}
    wanted = {number for number, key in read(company, Company.number, Company.id) if relations[key] & {CUSTOMER, SUPPLIER}}
    found = listed(kontor, company, "company", "--where", "relations=Customer", "--where", "relations=Supplier")
    assert set(found) == wanted


def test_search_finds_without_accents_and_columns_are_chosen(kontor, company):
    name = next(n for (n,) in read(company, Company.name) if "ø" in n)
    ended = kontor("list", "company", "--search", name.lower().replace("ø", "o"), "--columns", "name,city", store=company)
    assert name in ended.out
    assert ended.lines[0].split() == ["Name", "City"]
    everything = kontor("list", "company", "--columns", "all", "--limit", 1, "--format", "json", store=company).json[0]
    assert {"vat_number", "notes", "class", "industries"} <= set(everything)


def test_sorting_follows_the_alphabet_of_the_window_in_both_directions(kontor, company):
    words = ("list", "person", "--sort", "name", "--format", "json")
    up = [row["name"] for row in kontor(*words, store=company).json]
    down = [row["name"] for row in kontor(*words, "--descending", store=company).json]
    assert up == down[::-1]
    assert len(up) == len(read(company, Person.id))


@pytest.mark.parametrize("limit", [0, 5, 7, 20])
def test_many_rows_come_in_pieces_but_all_and_once(kontor, company, monkeypatch, limit):
    whole = listed(kontor, company, "case", "--sort", "follow_up")
    monkeypatch.setattr(listing, "CHUNK", 7)
    assert listed(kontor, company, "case", "--sort", "follow_up", "--limit", limit) == whole[: limit or None]
    assert len(set(whole)) == len(whole)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nothing"], "nothing called “nothing”"),
        (["case", "--where", "colour=red"], "no field “colour”"),
        (["case", "--where", "status"], "no condition"),
        (["case", "--where", "status=Bought"], "New"),
        (["case", "--where", "value>=a lot"], "value: “a lot” is not a number"),
        (["case", "--where", "title>=A"], "only be compared with ="),
        (["case", "--where", "priority=urgent"], "normal"),
        (["case", "--sort", "coulour"], "There are: "),
        (["case", "--columns", "number,price"], "no field “price”"),
        (["case", "--limit", "-1"], "limit"),
        (["case", "--limit", "some"], "--limit"),
        (["case", "--format", "xml"], "--format"),
    ],
)
def test_what_is_not_understood_is_named_and_ends_with_2(kontor, company, words, said):
    ended = kontor("list", *words, store=company)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err


def test_a_similar_name_is_offered(kontor, company):
    (name,) = read(company, Company.name)[0]
    ended = kontor("list", "case", "--where", f"company={name.split()[0]}", store=company)
    assert ended.code == 2
    assert name in ended.err


def test_no_text_of_a_record_reaches_the_terminal_or_a_spreadsheet_as_a_command(kontor, store):
    store.write("New company", lambda session: makers.company(session, "=cmd|'/c calc'!A0", city="\x1b[2J\nØ\u202e").id)
    table = kontor("list", "company", store=store.login)
    assert "\x1b" not in table.out
    assert "\u202e" not in table.out
    assert len(table.lines) == 3
    rows = list(csv.reader(io.StringIO(kontor("list", "company", "--format", "csv", store=store.login).out), delimiter=";"))
    assert rows[1][rows[0].index("name")] == "'=cmd|'/c calc'!A0"


def test_an_empty_list_says_so_to_people_and_is_empty_for_programs(kontor, store):
    assert "Nothing found." in kontor("list", "case", store=store.login).out
    assert kontor("list", "case", "--format", "json", store=store.login).json == []
    assert len(kontor("list", "case", "--format", "csv", store=store.login).lines) == 1


def test_statuses_and_codes_of_a_new_company_are_listed_in_their_order(kontor, store):
    names = [row["name"] for row in kontor("list", "case-status", "--format", "json", store=store.login).json]
    assert names[0] == "New"
    assert names[-2:] == ["Won", "Lost"]
    assert len(names) == len(read(store.login, CaseStatus.id))
    found = kontor("list", "code", "--where", "table_name=relation", "--format", "json", store=store.login).json
    assert len(found) == len(read(store.login, Code.id, where=[Code.table_name == "relation"]))


def test_a_view_is_listed_by_its_name_as_the_window_shows_it(kontor, company):
    today = listing.dt.date.today()
    ended = kontor("list", "case", "--view", "overdue", "--format", "json", store=company)
    assert ended.code == 0, ended.err
    expected = read(company, Case.number, where=[Case.deadline < today, Case.deleted.is_(False)])
    assert sorted(row["number"] for row in ended.json) == sorted(number for (number,) in expected)
    days = [row["deadline"] for row in ended.json]
    assert days == sorted(days)
    narrowed = kontor("list", "case", "--view", "Overdue", "--where", "status=Negotiation", "--format", "json", store=company)
    assert len(narrowed.json) < len(ended.json)


def test_a_view_brings_its_columns_unless_others_are_named(kontor, company):
    words = ("list", "case", "--view", "Turnover forecast", "--format", "json")
    assert list(kontor(*words, store=company).json[0])[:4] == ["id", "number", "company", "title"]
    assert list(kontor(*words, "--columns", "title", store=company).json[0]) == ["id", "title"]


def test_a_view_that_is_not_there_is_said_with_those_that_are(kontor, company):
    ended = kontor("list", "person", "--view", "Bald ones", store=company)
    assert ended.code != 0
    assert "There is no view “Bald ones”." in ended.err
    assert "By surname" in ended.err
