"""Importing: look first, then all or nothing, in one write; the same again changes nothing."""

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select

from app.formats import Kind
from app.models import (
    ENTITIES,
    Address,
    Case,
    CaseCompetitor,
    CaseStatus,
    CaseStep,
    Code,
    Company,
    CompanyCode,
    Counter,
    Journal,
    Person,
    PersonPrivate,
    Team,
    User,
)
from app.models.case import LOST, WON, Outcome, outcome_of
from app.models.code import CUSTOMER, SUPPLIER
from app.models.fields import fields_of
from app.models.types import derived_id
from app.services import case_rules, cases, owned, records, undo
from app.services.exchange import foreign, importing, mapping, outgoing, writing
from app.services.exchange.importing import Fate
from app.store import listing, record
from app.store.database import Database
from app.store.listing import Listing, Op
from app.trouble import Refused, Trouble
from tests import makers
from tests.exchange import brought
from tests.samples import Samples

SENT = derived_id("status", "Quote sent")
BEST_PRICE, TOO_EXPENSIVE = (derived_id("close reason", name) for name in ("Best price", "Too expensive"))
SIMPLE = """
[fields]
former_number = "No"
name = "Name"
city = "City"
relations = { value = "customer" }
"""


@pytest.fixture
def table(tmp_path):
    """Write a CSV file of rows whose cells stand between bars."""

    def write(*lines, name="customers.csv"):
        path = tmp_path / name
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    return write


@pytest.fixture
def seqs(store):
    """The journal as it is: the same twice means that nothing was written between."""
    return lambda: store.read(lambda session: session.scalars(select(Journal.seq).order_by(Journal.seq)).all())


def one(store, entity, **by):
    """The values of the only record that has these."""
    where = [getattr(entity, name) == value for name, value in by.items()]
    ids = store.read(lambda session: session.scalars(select(entity.id).where(*where, entity.deleted.is_(False))).all())
    assert len(ids) == 1
    return store.read(record.load, entity, ids[0])


def how_many(store, entity):
    return store.read(lambda session: session.scalar(select(func.count()).select_from(entity).where(entity.deleted.is_(False))))


def undone(store):
    operation = store.read(undo.state, store.who).undo
    return store.write(f"Undo: {operation.label}", undo.reverse, operation.id, origin="undo", reverses=operation.id).changes


# The dry run ------------------------------------------------------------------------------------------------------


def test_the_dry_run_says_what_each_row_would_do_and_writes_nothing(store, table, seqs):
    brought(store, table("No|Name|City", "1|Ærø A/S|Odense", "2|Beta|Aarhus"), SIMPLE, Company)
    before = seqs()
    path = table("No|Name|City", "1|Ærø A/S|Svendborg", "2|Beta|Aarhus", "3|Gamma|", f"4|{'x' * 201}|")
    rows = brought(store, path, SIMPLE, Company, dry=True).rows
    assert [(row.line, row.fate, row.title) for row in rows] == [
        (2, Fate.CHANGED, "Ærø A/S"),
        (3, Fate.UNCHANGED, "Beta"),
        (4, Fate.NEW, "Gamma"),
        (5, Fate.REFUSED, "x" * 201),
    ]
    assert rows[0].lines == {"City": ("Odense", "Svendborg")}
    assert rows[2].lines == {"Former no.": ("", "3"), "Name": ("", "Gamma"), "Relations": ("", "Customer")}
    assert rows[3].problems == ["Line 5, column “Name”: Name: at most 200 characters, these are 201."]
    assert seqs() == before


def test_references_and_classes_are_told_by_name_before_and_after(store, table):
    mapped = SIMPLE + 'salesperson_id = { column = "Who", create = true }\nindustries = "Trade"\n'
    brought(store, table("No|Name|City|Who|Trade", "1|Alfa||Ida Holm|Retail"), mapped, Company)
    (row,) = brought(store, table("No|Name|City|Who|Trade", "1|Alfa||Eva Ny|Services, Retail"), mapped, Company, dry=True).rows
    assert row.lines == {"Salesperson": ("Ida Holm", "Eva Ny"), "Industries": ("Retail", "Retail, Services")}


def test_rows_that_the_mapping_leaves_out_are_counted_only(store, table):
    path = table("No|Name|City", "1|Alfa|Odense", "2|Beta|Aarhus")
    how = mapping.parse(SIMPLE + '[only]\nCity = ["Odense"]\n')
    with foreign.read(path) as found, store.read(importing.plan, found, how, Company) as plan:
        assert (plan.counts[Fate.NEW], plan.left_out, plan.key) == (1, 1, ("former_number",))


# All or nothing ---------------------------------------------------------------------------------------------------


def test_an_import_is_one_write_by_its_name_with_one_undo(store, table):
    done = brought(store, table("No|Name|City", "1|Alfa|Odense", "2|Beta|Aarhus"), SIMPLE, Company)
    changes = done.written.changes
    assert (changes.label, changes.origin, done.written.result) == ("Import customers.csv: 2 companies", "import", 2)
    operations = select(Journal.operation).where(Journal.origin == "import").distinct()
    assert store.read(lambda session: session.scalars(operations).all()) == [changes.operation]
    undone(store)
    assert (how_many(store, Company), how_many(store, CompanyCode)) == (0, 0)
    redo = store.read(undo.state, store.who).redo
    assert redo.label == "Import customers.csv: 2 companies"
    store.write("Redo", undo.reverse, redo.id, origin="undo", reverses=redo.id)
    assert one(store, Company, name="Alfa").values["city"] == "Odense"
    assert store.read(listing.count, Listing(Company).having("relations", Op.IS, CUSTOMER)).rows == 2


def test_one_record_is_named_in_the_singular(store, table):
    assert brought(store, table("No|Name|City", "1|Alfa|"), SIMPLE, Company).label == "Import customers.csv: 1 company"


def test_one_refused_row_refuses_the_whole_import(store, table, seqs):
    before = seqs()
    path = table("No|Name|City", "1|Alfa|", "2||", "3|Gamma|", *(f"{n}||" for n in range(10, 20)))
    with pytest.raises(Refused) as caught:
        brought(store, path, SIMPLE, Company)
    text = str(caught.value)
    assert "11 of the rows in customers.csv cannot be imported, so none was:" in text
    assert "Line 3, column “Name”: Enter: Name." in text
    assert text.endswith("…")
    assert (seqs(), how_many(store, Company)) == (before, 0)


def test_trouble_halfway_through_the_writing_leaves_nothing(store, table, seqs, monkeypatch):
    before = seqs()
    counter = store.read(lambda session: session.scalar(select(Counter.next).where(Counter.series == "company")))
    monkeypatch.setattr(writing, "_link", lambda *args: (_ for _ in ()).throw(Trouble("disk")))
    with pytest.raises(Trouble, match="disk"):
        brought(store, table("No|Name|City", "1|Alfa|"), SIMPLE, Company)
    assert (seqs(), how_many(store, Company)) == (before, 0)
    assert store.read(lambda session: session.scalar(select(Counter.next).where(Counter.series == "company"))) == counter


def test_the_same_import_again_changes_nothing(store, table, seqs):
    mapped = SIMPLE + 'industries = { column = "Trade", create = true }\ncredit_limit = "Limit"\nphone = "Phone"\n'
    lines = ("1|  Ærø A/S |Odense|Shipping, Retail|1,234.50|+45 33 12 34 56", "2|Beta||||ask Eva")
    path = table("No|Name|City|Trade|Limit|Phone", *lines)
    assert brought(store, path, mapped, Company).fates == {Fate.NEW: 2}
    before = seqs()
    again = brought(store, path, mapped, Company)
    assert (again.fates, again.written, seqs()) == ({Fate.UNCHANGED: 2}, None, before)


def test_numbers_are_given_in_one_go_and_in_the_order_of_the_file(store, table):
    store.write("New", records.save, Company, {"name": "First"})
    brought(store, table("No|Name|City", "9|Gamma|", "8|Beta|", "7|Alfa|"), SIMPLE, Company)
    numbers = {row.values["name"]: row.values["number"] for row in (one(store, Company, name=n) for n in ("Alfa", "Beta", "Gamma"))}
    assert numbers == {"Gamma": 1002, "Beta": 1003, "Alfa": 1004}
    later = store.write("New", records.save, Company, {"name": "Last"}).result
    assert store.read(record.load, Company, later.id).values["number"] == 1005


# Which fields change ----------------------------------------------------------------------------------------------


def test_only_the_fields_of_the_mapping_change_and_the_version_rises_by_one(store, table):
    brought(store, table("No|Name|City", "1|Alfa|Odense"), SIMPLE, Company)
    was = one(store, Company, former_number="1")
    store.write("Save", records.save, Company, {"notes": "good payer", "phone": "+4533123456"}, was.id, was.version)
    written = brought(store, table("No|Name|City", "1|Alfa ny|Odense"), SIMPLE, Company).written
    now = one(store, Company, former_number="1")
    assert [now.values[name] for name in ("name", "city", "notes", "phone")] == ["Alfa ny", "Odense", "good payer", "+4533123456"]
    assert now.version == was.version + 2
    assert written.changes.records == {"companies": frozenset([was.id])}
    undone(store)
    assert one(store, Company, former_number="1").values["name"] == "Alfa"


@pytest.mark.parametrize(
    ("option", "city", "limit"), [("", "Odense", 5), ('empty = "keep"', "Odense", 5), ('empty = "clear"', "", None)]
)
def test_an_empty_cell_leaves_the_field_unless_the_mapping_says_that_it_clears(store, table, option, city, limit):
    mapped = f"{option}\n{SIMPLE}" + 'credit_limit = "Limit"\n'
    brought(store, table("No|Name|City|Limit", "1|Alfa|Odense|5"), mapped, Company)
    brought(store, table("No|Name|City|Limit", "1|Alfa||", "2|Beta||"), mapped, Company)
    values = one(store, Company, former_number="1").values
    assert (values["city"], values["credit_limit"]) == (city, limit)
    assert one(store, Company, former_number="2").values["city"] == ""


def test_clearing_a_required_field_is_refused(store, table):
    brought(store, table("No|Name|City", "1|Alfa|Odense"), SIMPLE, Company)
    (row,) = brought(store, table("No|Name|City", "1||Odense"), 'empty = "clear"\n' + SIMPLE, Company, dry=True).rows
    assert row.problems == ["Line 2, column “Name”: Enter: Name."]


def test_classes_of_a_column_replace_and_those_of_a_constant_are_added(store, table):
    company = store.write("New", lambda session: makers.company(session, "Alfa", SUPPLIER, former_number="1").id).result
    mapped = SIMPLE + 'industries = "Trade"\n'
    brought(store, table("No|Name|City|Trade", "1|Alfa||Retail; Services"), mapped, Company)
    brought(store, table("No|Name|City|Trade", "1|Alfa||Retail|"), mapped, Company)
    values = store.read(record.load, Company, company).values
    assert {ref.id for ref in values["relations"]} == {CUSTOMER, SUPPLIER}
    assert [ref.text for ref in values["industries"]] == ["Retail"]
    links = store.read(lambda session: session.execute(select(CompanyCode.id, CompanyCode.deleted)).all())
    assert sorted(deleted for _id, deleted in links) == [False, False, False, True]
    brought(store, table("No|Name|City|Trade", "1|Alfa||Services"), mapped, Company)
    assert [ref.text for ref in store.read(record.load, Company, company).values["industries"]] == ["Services"]
    assert len(store.read(lambda session: session.execute(select(CompanyCode.id)).all())) == 4  # the link of before is revived


def test_a_word_that_holds_a_comma_is_one_word(store, table):
    store.write("New", records.save, Code, {"table_name": "industry", "name": "Iron, steel"})
    brought(store, table("No|Name|City|Trade", "1|Alfa||Iron, steel"), SIMPLE + 'industries = "Trade"\n', Company)
    assert [ref.text for ref in one(store, Company, name="Alfa").values["industries"]] == ["Iron, steel"]


# Which record -----------------------------------------------------------------------------------------------------

BY_NUMBER = '[fields]\nnumber = "No"\nname = "Name"\n'


def test_the_number_is_the_key_when_there_is_no_former_one(store, table):
    store.write("New", records.save, Company, {"name": "Alfa"})
    done = brought(store, table("No|Name", "1001|Alfa A/S", "|Beta"), BY_NUMBER, Company)
    assert done.fates == {Fate.NEW: 1, Fate.CHANGED: 1}
    assert one(store, Company, number=1001).values["name"] == "Alfa A/S"
    assert one(store, Company, number=1002).values["name"] == "Beta"  # an empty number is a new record


def test_a_number_that_there_is_not_is_refused(store, table):
    (row,) = brought(store, table("No|Name", "4711|Alfa"), BY_NUMBER, Company, dry=True).rows
    assert row.problems == ["Line 2, column “No”: No record has this number. Leave it empty for a new one."]


def test_the_user_may_choose_another_key(store, table):
    store.write("New", records.save, Company, {"name": "Alfa", "former_number": "old"})
    done = brought(store, table("No|Name|City", "new|Alfa|Ribe"), SIMPLE, Company, ("name",))
    assert done.fates == {Fate.CHANGED: 1}
    assert one(store, Company, name="Alfa").values["former_number"] == "new"


def test_a_key_of_several_fields_is_met_by_all_of_them(store, table):
    mapped = 'key = ["name", "city"]\n[fields]\nname = "Name"\ncity = "City"\npost_code = "Post"\n'
    brought(store, table("Name|City|Post", "Alfa|Odense|5000", "Alfa|Ribe|6760"), mapped, Company)
    done = brought(store, table("Name|City|Post", "Alfa|Ribe|6761", "Alfa|Vejle|7100"), mapped, Company)
    assert done.fates == {Fate.CHANGED: 1, Fate.NEW: 1}
    assert one(store, Company, city="Ribe").values["post_code"] == "6761"


def test_without_a_key_every_row_is_a_new_record(store, table):
    path = table("Name", "Alfa", "Alfa")
    assert brought(store, path, '[fields]\nname = "Name"\n', Company).fates == {Fate.NEW: 2}
    assert brought(store, path, '[fields]\nname = "Name"\n', Company).fates == {Fate.NEW: 2}


def test_a_key_is_met_once_in_the_file_and_once_in_the_store(store, table):
    rows = brought(store, table("No|Name|City", "1|Alfa|", "1|Beta|", "|Gamma|"), SIMPLE, Company, dry=True).rows
    assert [row.problems for row in rows] == [
        [],
        ["Line 3, column “No”: The same stands on line 2 already."],
        ["Line 4, column “No”: This is what tells the records apart; it cannot be empty."],
    ]
    for _twice in range(2):
        store.write("New", records.save, Company, {"name": "Twin", "former_number": "5"})
    (row,) = brought(store, table("No|Name|City", "5|Alfa|"), SIMPLE, Company, dry=True).rows
    assert row.problems == ["Line 2, column “No”: 2 records have this key already. Make it differ in one of them first."]


def test_a_deleted_record_is_not_met(store, table):
    brought(store, table("No|Name|City", "1|Alfa|"), SIMPLE, Company)
    store.write("Delete", records.delete, Company, [one(store, Company, name="Alfa").id])
    assert brought(store, table("No|Name|City", "1|Alfa|"), SIMPLE, Company).fates == {Fate.NEW: 1}


# Which other records ----------------------------------------------------------------------------------------------

OF_COMPANY = '[fields]\nlast_name = "Name"\ncompany_id = "Company"\n'


def test_a_record_is_named_by_number_or_name_or_by_the_field_the_mapping_says(store, table):
    store.write("New", records.save, Company, {"name": "Ærø A/S", "former_number": "K1"})
    brought(store, table("Name|Company", "Holm|1001", "Holst|aero a/s"), OF_COMPANY, Person)
    found = '[fields]\nlast_name = "Name"\ncompany_id = { column = "Company", find = "former_number" }\n'
    brought(store, table("Name|Company", "Hansen|K1", "Alone|"), found, Person)
    companies = {name: one(store, Person, last_name=name).texts["company_id"] for name in ("Holm", "Holst", "Hansen", "Alone")}
    assert companies == {"Holm": "Ærø A/S", "Holst": "Ærø A/S", "Hansen": "Ærø A/S", "Alone": ""}


def test_a_name_that_nobody_or_several_have_is_refused(store, table):
    for city in ("Odense", "Ribe"):
        store.write("New", records.save, Company, {"name": "Alfa", "city": city})
    rows = brought(store, table("Name|Company", "Holm|Alfa", "Holst|Omega"), OF_COMPANY, Person, dry=True).rows
    assert rows[0].problems == ["Line 2, column “Company”: “Alfa” names 2 records: Alfa, Alfa."]
    assert rows[1].problems == ["Line 3, column “Company”: “Omega” names no record (Company)."]


def test_the_exact_name_wins_over_one_that_only_sounds_alike(store, table):
    store.write("New", records.save, Company, {"name": "ALFA"})
    alfa = store.write("New", records.save, Company, {"name": "Alfa"}).result
    brought(store, table("Name|Company", "Holm|Alfa"), OF_COMPANY, Person)
    assert one(store, Person, last_name="Holm").values["company_id"] == alfa.id


def test_words_that_are_missing_are_made_once_when_the_mapping_allows_it(store, table):
    mapped = SIMPLE + (
        'salesperson_id = { column = "Who", find = "code", create = true }\n'
        'payment_terms_id = { column = "Terms", create = true }\n'
        'industries = { column = "Trade", create = true }\n'
    )
    lines = ("1|A||IH|14 DAGE|Shipping, Retail", "2|B||IH|14 dage|SHIPPING", "3|C||BC|8 days net|")
    path = table("No|Name|City|Who|Terms|Trade", *lines)
    done = brought(store, path, mapped, Company)
    assert done.made == ["IH", "14 DAGE", "Shipping", "BC"]
    assert how_many(store, User) == 2
    assert one(store, User, code="IH").values["name"] == "IH"
    terms = one(store, Code, name="14 DAGE").values
    assert (terms["table_name"], terms["position"]) == ("payment terms", 4)
    assert [ref.text for ref in one(store, Company, name="B").values["industries"]] == ["Shipping"]
    undone(store)
    assert (how_many(store, User), how_many(store, Company)) == (0, 0)


def test_words_that_are_missing_are_refused_when_it_does_not(store, table):
    mapped = SIMPLE + 'payment_terms_id = "Terms"\nindustries = "Trade"\nsalesperson_id = { column = "Who", find = "code" }\n'
    (row,) = brought(store, table("No|Name|City|Terms|Trade|Who", "1|A||7 days|Flying|XX"), mapped, Company, dry=True).rows
    assert row.problems == [
        "Line 2, column “Terms”: “7 days” names no record (Payment terms).",
        "Line 2, column “Trade”: “Flying” names no record (Industries).",
        "Line 2, column “Who”: “XX” is the Initials of no record (User).",
    ]


def test_companies_are_not_made_on_the_way(store, table):
    mapped = '[fields]\nlast_name = "Name"\ncompany_id = { column = "Company", create = true }\n'
    with pytest.raises(Trouble, match="cannot create records for “company_id”"):
        brought(store, table("Name|Company", "Holm|Alfa"), mapped, Person)


def test_a_mapping_that_finds_by_a_field_there_is_not_says_which_there_are(store, table):
    mapped = '[fields]\nlast_name = "Name"\ncompany_id = { column = "Company", find = "colour" }\n'
    with pytest.raises(Trouble, match=r"by “colour”, but there is no such field.*former_number"):
        brought(store, table("Name|Company", "Holm|Alfa"), mapped, Person)


def test_a_field_that_is_not_imported_is_named(store, table):
    for entity, field in ((Company, "search_key"), (Case, "weighted"), (CaseStep, "days"), (CaseStatus, "outcome")):
        with pytest.raises(Trouble, match=f"there is no field “{field}”"):
            brought(store, table("A", "1"), f'[fields]\n{field} = "A"\n', entity)
    with pytest.raises(Trouble, match="imported with the records that have them"):
        brought(store, table("A", "1"), '[fields]\ncompany_id = "A"\n', CompanyCode)


# What cannot be read ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("entity", "field", "cell", "reason"),
    [
        (Company, "email", "nobody", "“nobody” is not an e-mail address. Write it like name@company.com."),
        (Company, "web", "not a page", "“not a page” is not a web address. Write it like www.company.com."),
        (Company, "country", "Atlantis", "Atlantis"),
        (Company, "currency", "gold", "gold"),
        (Company, "language", "Klingon", "Klingon"),
        (Company, "credit_limit", "a lot", "“a lot” is not a number."),
        (Company, "credit_limit", "1.234", "“1.234” can be read in two ways."),
        (Company, "credit_limit", "-5", "Enter a credit limit of zero or more."),
        (Company, "no_mailings", "perhaps", "“perhaps” is neither yes nor no."),
        (Company, "name", "x" * 201, "Name: at most 200 characters, these are 201."),
        (Case, "probability", "140", "“140” is not between 0 and 100 per cent."),
        (Case, "value", "1.005", "“1.005” can be read in two ways."),
        (Case, "follow_up", "31.2.2026", "“31.2.2026” is not a date."),
        (Case, "priority", "very", "“very” is none of the values to choose from: low, normal, high."),
        (CaseStatus, "colour", "bluish", "“bluish” is not a colour."),
    ],
)
def test_a_bad_cell_is_named_with_line_column_value_and_reason(store, table, entity, field, cell, reason):
    required = {Company: 'name = { value = "Alfa" }', Case: 'title = { value = "Press" }', CaseStatus: 'name = { value = "Seen" }'}
    given = "" if field == "name" else required[entity]
    path, how = table("Bad", cell), mapping.parse(f'[fields]\n{given}\n{field} = "Bad"\n')
    with foreign.read(path, delimiter="") as found, store.read(importing.plan, found, how, entity) as plan:
        problems = [p for p in plan.problems() if p.column == "Bad"]
    assert [(p.line, p.value) for p in problems] == [(2, cell)]
    assert reason in problems[0].reason


def test_every_problem_of_a_row_is_told(store, table):
    mapped = '[fields]\nformer_number = "No"\nname = "Name"\nemail = "Mail"\nweb = "Web"\n'
    (row,) = brought(store, table("No|Name|Mail|Web", "1||nobody|x y"), mapped, Company, dry=True).rows
    assert len(row.problems) == 2
    (row,) = brought(store, table("No|Name|Mail|Web", "1|||"), mapped, Company, dry=True).rows
    assert row.problems == ["Line 2, column “Name”: Enter: Name."]


def test_a_row_with_too_many_cells_is_refused_by_its_line(store, table):
    rows = brought(store, table("No|Name|City", "1|Alfa|Odense|surplus", "2|Beta|"), SIMPLE, Company, dry=True).rows
    assert rows[0].problems[0].startswith("Line 2: The row has 4 cells, but there are 3 columns.")
    assert rows[1].fate is Fate.NEW


def test_a_row_that_a_step_of_the_mapping_refuses_is_named_alike(store, table):
    mapped = SIMPLE + 'country = { column = "Land", as = "country" }\n'
    (row,) = brought(store, table("No|Name|City|Land", "1|Alfa||Atlantis"), mapped, Company, dry=True).rows
    assert row.problems == ["Line 2, column “Land”: “Atlantis” is no country known by code or name."]


def test_values_are_read_in_the_locale_of_the_file(store, table):
    mapped = 'locale = "da_DK"\n' + SIMPLE + 'credit_limit = "Limit"\nphone = "Phone"\ncountry = "Land"\n'
    lines = ("1|Alfa||1.234,50|33 12 34 56|", "2|Beta||7|224 095 111|CZ")
    brought(store, table("No|Name|City|Limit|Phone|Land", *lines), mapped, Company)
    values = one(store, Company, name="Alfa").values
    assert (values["credit_limit"], values["phone"]) == (Decimal("1234.50"), "+4533123456")
    assert one(store, Company, name="Beta").values["phone"] == "+420224095111"  # of the country in the same row


def test_a_spreadsheet_keeps_its_numbers_and_dates(store, tmp_path):
    company = store.write("New", records.save, Company, {"name": "Alfa", "former_number": "1"}).result
    path = tmp_path / "cases.xlsx"
    rows = [("F1", "Press", 1234.5, 40, dt.date(2026, 3, 5), True, 1), ("F2", "Mill", Decimal("0.1"), 0, None, False, "1")]
    outgoing.write_xlsx(path, ["No", "Title", "Value", "Chance", "Follow-up", "High", "Customer"], rows)
    mapped = (
        '[fields]\nformer_number = "No"\ntitle = "Title"\nvalue = "Value"\nprobability = "Chance"\nfollow_up = "Follow-up"\n'
        'priority = { column = "High", choose = { "true" = "high", "false" = "low" } }\n'
        'company_id = { column = "Customer", find = "former_number" }\n'
    )
    brought(store, path, mapped, Case)
    press, mill = (one(store, Case, former_number=number).values for number in ("F1", "F2"))
    assert (press["value"], press["probability"], press["follow_up"]) == (Decimal("1234.50"), 40, dt.date(2026, 3, 5))
    assert (press["priority"].value, mill["priority"].value, mill["value"]) == ("high", "low", Decimal("0.10"))
    assert press["company_id"] == mill["company_id"] == company.id
    assert brought(store, path, mapped, Case).written is None
    outgoing.write_xlsx(path, ["No", "Title", "Value", "Customer"], [("F3", "x", 1.005, 1)])
    mapped = (
        '[fields]\nformer_number = "No"\ntitle = "Title"\nvalue = "Value"\n'
        'company_id = { column = "Customer", find = "former_number" }\n'
    )
    (row,) = brought(store, path, mapped, Case, dry=True).rows
    assert row.problems == ["Line 2, column “Value”: “1.005” has more than 2 decimals."]


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0\x1a\ufeff"), min_size=1, max_size=60).filter(str.strip)


@settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
@given(names=st.lists(WORDS, min_size=1, max_size=6))
def test_any_text_comes_back_as_it_went_in(store, tmp_path, names):
    path = tmp_path / "texts.csv"
    mapped = '[fields]\nformer_number = "No"\nname = { value = "x" }\nnotes = "Text"\n'
    start = how_many(store, Company)
    outgoing.write_csv(path, ["No", "Text"], [(f"{start}-{n}", name) for n, name in enumerate(names)])
    brought(store, path, mapped, Company)
    for n, name in enumerate(names):
        found = one(store, Company, former_number=f"{start}-{n}").values["notes"]
        assert found == name.strip().replace("\r\n", "\n").replace("\r", "\n")
    assert brought(store, path, mapped, Company).written is None


# Every entity -----------------------------------------------------------------------------------------------------


KEYS = {PersonPrivate: ("person_id",), Person: ("last_name",), CaseStep: ("case_id", "status_id", "since")}


in_files = [e for e in ENTITIES if e not in owned.field_rows() and importing.importable(e)]


@pytest.mark.parametrize("entity", in_files, ids=lambda e: e.__name__)
def test_what_was_exported_comes_in_as_unchanged_and_a_copy_of_it_as_equal(store, tmp_path, entity):
    """Every importable field, through a file, by the field's own label."""
    saved = store.write("New", lambda session: records.save(session, entity, Samples(session).values(entity))).result
    loaded = store.read(record.load, entity, saved.id)
    fields = [d for d in importing.importable(entity) if d.name != "id"]
    path = tmp_path / "export.csv"
    outgoing.write_csv(path, [d.field.label for d in fields], [[exported(d, loaded) for d in fields]])
    how = mapping.automatic([d.field.label for d in fields], [(d.name, d.field.label) for d in fields])
    assert set(how.fields) == {d.name for d in fields}
    key = KEYS.get(entity) or (
        (entity.__owner__, entity.__title__) if entity.__owner__ else ("number",) if entity.__series__ else (entity.__title__,)
    )
    assert brought(store, path, how, entity, key).fates == {Fate.UNCHANGED: 1}
    if entity.__series__:
        return  # its number is the store's, so a file with it makes no copy
    store.write("Delete", records.delete, entity, [saved.id])
    before = set(store.read(_living, entity))
    brought(store, path, how, entity, key)
    (copy,) = set(store.read(_living, entity)) - before
    found = store.read(record.load, entity, copy)
    for d in fields:
        assert found.values[d.name] == loaded.values[d.name], d.name


def _living(session, entity):
    return session.scalars(select(entity.id).where(entity.deleted.is_(False))).all()


def exported(d, loaded):
    value = loaded.values[d.name]
    if d.kind is Kind.REF:
        return loaded.texts[d.name]
    if d.kind is Kind.CODES:
        return ", ".join(ref.text for ref in value)
    return value.value if d.kind is Kind.CHOICE else value


def test_every_field_a_user_can_type_can_be_imported():
    for entity in ENTITIES:
        names = {d.name for d in importing.importable(entity)}
        kept = {"until", "days", "current"} if entity is CaseStep else set()
        assert {d.name for d in fields_of(entity) if d.stored and d.field.edited and d.field.exported} - kept <= names


def test_an_imported_record_is_as_one_typed_in(store, table):
    """Also in what nobody sees: folded keys, defaults, stamps, version."""
    values = {"name": "Žižka & Ærø A/S", "city": "Łódź", "former_number": "1", "email": "a@example.dk", "relations": {CUSTOMER}}
    typed = store.write("New", records.save, Company, values).result
    mapped = SIMPLE + 'email = "Mail"\n'
    brought(store, table("No|Name|City|Mail", "2|Žižka & Ærø A/S|Łódź|a@example.dk"), mapped, Company)
    imported = one(store, Company, former_number="2")
    one_row, other = store.read(_raw, Company, typed.id), store.read(_raw, Company, imported.id)
    different = {name for name in one_row if one_row[name] != other[name]}
    assert different <= {"id", "number", "former_number", "search_key", "created_at", "changed_at"}
    assert other["search_key"] == one_row["search_key"].replace("1001", "1002").removesuffix("1") + "2"
    was = other
    brought(store, table("No|Name|City|Mail", "2|Þór|Łódź|a@example.dk"), mapped, Company)
    now = store.read(_raw, Company, imported.id)
    assert (now["name_key"], now["version"], now["created_at"]) == ("thor", was["version"] + 1, was["created_at"])
    assert now["changed_at"] > was["changed_at"]
    assert store.read(listing.count, Listing(Company, search="thor lodz")).rows == 1


def _raw(session, entity, id):
    return dict(session.execute(select(entity.__table__).where(entity.id == id)).one()._mapping)


def test_parts_come_in_with_the_scope_of_their_record_and_raise_its_version(store, table):
    company = store.write("New", records.save, Company, {"name": "Alfa", "former_number": "1"}).result
    mapped = (
        'key = ["company_id", "city"]\n[fields]\ncompany_id = { column = "No", find = "former_number" }\n'
        'city = "City"\nstreet = "Road"\n'
    )
    brought(store, table("No|City|Road", "1|Ribe|Storegade 1", "1|Vejle|Havnegade 2"), mapped, Address)
    assert [part.values["city"] for part in store.read(record.parts, Address, company.id)] == ["Ribe", "Vejle"]
    assert store.read(record.load, Company, company.id).version == company.version + 1
    brought(store, table("No|City|Road", "1|Ribe|Storegade 3"), mapped, Address)
    assert store.read(record.load, Company, company.id).version == company.version + 2
    (row,) = brought(store, table("No|City|Road", "1||"), mapped, Address, ("company_id",), dry=True).rows
    assert row.problems == ["Line 2, column “No”: 2 records have this key already. Make it differ in one of them first."]


def test_the_private_part_of_a_person_comes_back_under_its_id(store, table):
    person = store.write("New", records.save, Person, {"last_name": "Holm", "former_number": "1"}).result
    mapped = '[fields]\nperson_id = { column = "No", find = "former_number" }\nfamily = "Family"\n'
    for family in ("one child", "two children"):
        brought(store, table("No|Family", f"1|{family}"), mapped, PersonPrivate)
        assert store.read(record.load, PersonPrivate, person.id).values["family"] == family
        store.write("Delete", records.delete, PersonPrivate, [person.id])
    assert brought(store, table("No|Family", "1|two children"), mapped, PersonPrivate).fates == {Fate.CHANGED: 1}
    assert not store.read(record.load, PersonPrivate, person.id).deleted


# Cases ------------------------------------------------------------------------------------------------------------

CASES = """
[fields]
former_number = "No"
title = "Title"
company_id = { value = "Alfa" }
status_id = "Status"
value = "Value"
probability = "Chance"
created_on = "Created"
closed = "Closed"
closed_on = "Day"
close_reason_id = "Why"
"""
HEAD = "No|Title|Status|Value|Chance|Created|Closed|Day|Why"


@pytest.fixture
def alfa(store):
    return store.write("New", records.save, Company, {"name": "Alfa", "currency": "DKK"}).result.id


def steps_of(store, case):
    shown = ("current", "since", "until", "days", "value", "probability", "status_id")
    return [[part.values[name] for name in shown] for part in store.read(record.parts, CaseStep, case)]


def test_a_new_case_begins_as_a_typed_one(store, table, alfa):
    brought(store, table(HEAD, "1|Press||1000|||||", "2|Mill|Quote sent|5||2026-01-02|||", "3|Saw|Won|7|||||"), CASES, Case)
    press, mill, saw = (one(store, Case, former_number=n) for n in "123")
    today = case_rules.today()
    assert (press.texts["status_id"], press.values["probability"], press.values["created_on"]) == ("New", 10, today)
    assert (mill.values["probability"], mill.values["currency"]) == (50, "DKK")
    assert (saw.values["probability"], saw.values["started_on"]) == (100, today)
    assert steps_of(store, press.id) == [[True, today, None, None, 1000, 10, press.values["status_id"]]]
    assert steps_of(store, mill.id)[0][1] == dt.date(2026, 1, 2)
    assert [press.values["number"], mill.values["number"], saw.values["number"]] == [1001, 1002, 1003]


def test_a_closed_case_comes_in_closed_with_its_reason_or_not_at_all(store, table, alfa):
    path = table(HEAD, "1|A|Lost|5|||yes|2026-02-03|Too expensive", "2|B|Won|5|||yes||Best price")
    brought(store, path, CASES, Case)
    a, b = (one(store, Case, former_number=n).values for n in "12")
    assert (a["closed"], a["closed_on"], a["probability"]) == (True, dt.date(2026, 2, 3), 0)
    assert (b["closed_on"], b["ended_on"]) == (case_rules.today(), case_rules.today())
    assert brought(store, path, CASES, Case).written is None
    lines = ("3|C|New|5|||yes||Best price", "4|D|Won|5|||yes||Too expensive", "5|E|Won|5|40||||", "6|F|Lost|||||2026-01-01|")
    bad = table(HEAD, *lines)
    rows = brought(store, bad, CASES, Case, dry=True).rows
    assert [row.problems for row in rows] == [
        ["Line 2, column “Status”: Set the case to Won or Lost before closing it."],
        ["Line 3, column “Why”: Choose why it was won or lost."],
        ["Line 4, column “Chance”: A won case has 100 %, a lost one 0 %. Change the status instead."],
        [],  # a day without closing is no closing
    ]


def test_a_closed_case_is_not_changed_by_an_import(store, table, alfa):
    brought(store, table(HEAD, "1|A|Lost|5|||yes|2026-02-03|Too expensive"), CASES, Case)
    for line in ("1|B|Lost|5|||yes|2026-02-03|", "1|A|Lost|5|||no||", "1|A|New|5|||yes||"):
        (row,) = brought(store, table(HEAD, line), CASES, Case, dry=True).rows
        assert row.problems == ["Line 2: Case 1001 is closed and locked. Reopen it before changing it."]
    steps = '[fields]\ncase_id = { column = "No", find = "former_number" }\nstatus_id = "Status"\nsince = "Since"\n'
    (row,) = brought(store, table("No|Status|Since", "1|New|2026-01-01"), steps, CaseStep, dry=True).rows
    assert row.problems == ["Line 2, column “No”: Case 1001 is closed and locked. Reopen it before changing it."]
    rivals = '[fields]\ncase_id = { column = "No", find = "former_number" }\ncompany_id = { value = "Alfa" }\n'
    (row,) = brought(store, table("No", "1"), rivals, CaseCompetitor, dry=True).rows
    assert "closed and locked" in row.problems[0]


STATUSES = ("New", "Contacted", "Quote sent", "Won", "Lost")


@settings(max_examples=12, suppress_health_check=list(HealthCheck), deadline=None)
@given(
    first=st.tuples(st.sampled_from(("", *STATUSES)), st.none() | st.integers(0, 100)),
    then=st.lists(st.tuples(st.sampled_from(STATUSES), st.none() | st.integers(0, 100), st.integers(0, 999)), max_size=3),
)
def test_an_imported_case_goes_the_way_of_a_typed_one(store, tmp_path, first, then):
    """The same acts by form and by file: both are refused, or both leave the same case and the same steps."""
    company = store.write("New", records.save, Company, {"name": f"C{how_many(store, Company)}"}).result.id
    ids = {row[1]: row[0] for row in store.read(lambda s: s.execute(select(CaseStatus.id, CaseStatus.name)).all())}
    number = f"F{how_many(store, Case)}"
    name = store.read(record.load, Company, company).values["name"]
    mapped = mapping.parse(
        f'[fields]\nformer_number = "No"\ntitle = {{ value = "x" }}\ncompany_id = {{ value = "{name}" }}\n'
        'status_id = "Status"\nprobability = "Chance"\nvalue = "Value"\n'
    )
    typed = None
    for status, chance, value in ((*first, 0), *then):
        values = {"value": Decimal(value)} | ({"status_id": ids[status]} if status else {})
        values |= {} if chance is None else {"probability": chance}
        path = tmp_path / "case.csv"
        outgoing.write_csv(path, ["No", "Status", "Chance", "Value"], [(number, status, chance, value)])
        try:
            if typed is None:
                typed = store.write("New", records.save, Case, {"company_id": company, "title": "x", **values}).result
            else:
                typed = store.write("Save", records.save, Case, values, typed.id, typed.version).result
        except Refused:
            assert brought(store, path, mapped, Case, dry=True).fates == {Fate.REFUSED: 1}
            return
        brought(store, path, mapped, Case)
        imported = one(store, Case, former_number=number)
        seen = store.read(record.load, Case, typed.id)
        alike = [d.name for d in fields_of(Case) if d.name not in ("number", "former_number")]
        assert {n: imported.values[n] for n in alike} == {n: seen.values[n] for n in alike}
        assert steps_of(store, imported.id) == steps_of(store, typed.id)


STEPS = """
key = ["case_id", "since"]
[fields]
case_id = { column = "No", find = "former_number" }
status_id = "Status"
since = "Since"
value = "Value"
probability = "Chance"
close_reason_id = "Why"
"""
STEP_HEAD = "No|Status|Since|Value|Chance|Why"


def test_imported_steps_are_put_in_order_and_the_last_says_how_the_case_stands(store, table, alfa):
    brought(store, table(HEAD, "1|Press|||||||"), CASES, Case)  # begun today, before its history is known
    path = table(STEP_HEAD, "1|Won|2026-01-20|900|95|Best price", "1|New|2026-01-01|500|5|", "1|Quote sent|2026-01-11|800|50|")
    done = brought(store, path, STEPS, CaseStep)
    case = one(store, Case, former_number="1")
    new, sent = case.values, SENT
    assert (new["status_id"], new["value"], new["probability"], new["started_on"]) == (WON, 900, 100, dt.date(2026, 1, 20))
    assert new["close_reason_id"] == BEST_PRICE
    first = derived_id("status", "New")
    assert steps_of(store, case.id) == [  # without the day on which it came in
        [False, dt.date(2026, 1, 1), dt.date(2026, 1, 11), 10, 500, 5, first],
        [False, dt.date(2026, 1, 11), dt.date(2026, 1, 20), 9, 800, 50, sent],
        [True, dt.date(2026, 1, 20), None, None, 900, 100, WON],
    ]
    assert done.written.result == 3
    assert brought(store, path, STEPS, CaseStep).written is None
    undone(store)
    assert [step[0] for step in steps_of(store, case.id)] == [True]
    assert one(store, Case, former_number="1").values["status_id"] == first


def test_a_later_step_is_added_to_a_history(store, table, alfa):
    brought(store, table(HEAD, "1|Press||||2025-12-01|||"), CASES, Case)
    brought(store, table(STEP_HEAD, "1|Quote sent|2026-01-11|800|50|"), STEPS, CaseStep)
    brought(store, table(STEP_HEAD, "1|Lost|2026-02-01|800|100|Too expensive", "1|Contacted|2025-12-24|1|1|"), STEPS, CaseStep)
    case = one(store, Case, former_number="1")
    assert (case.values["status_id"], case.values["probability"]) == (LOST, 0)
    stays = [(stay.status, stay.days) for stay in store.read(cases.stays, case.id)]
    assert stays[:3] == [("New", 23), ("Contacted", 18), ("Quote sent", 21)]
    assert sum(step[0] for step in steps_of(store, case.id)) == 1


def test_a_step_typed_in_is_no_beginning_that_an_import_may_drop(store, table, alfa):
    values = {"company_id": alfa, "title": "x", "former_number": "1", "status_id": SENT, "created_on": dt.date(2026, 2, 1)}
    case = store.write("New", records.save, Case, values).result
    brought(store, table(STEP_HEAD, "1|New|2026-01-01|500|5|"), STEPS, CaseStep)
    assert [(stay.status, stay.days) for stay in store.read(cases.stays, case.id)][:1] == [("New", 31)]
    assert store.read(record.load, Case, case.id).values["status_id"] == SENT


def test_steps_without_a_value_leave_the_cases_own(store, table, alfa):
    brought(store, table(HEAD, "1|Press||1000|33||||"), CASES, Case)
    mapped = '[fields]\ncase_id = { column = "No", find = "former_number" }\nstatus_id = "Status"\nsince = "Since"\n'
    brought(store, table("No|Status|Since", "1|Contacted|2030-01-01"), mapped, CaseStep)
    case = one(store, Case, former_number="1")
    assert (case.texts["status_id"], case.values["value"], case.values["probability"]) == ("Contacted", 1000, 33)
    assert steps_of(store, case.id)[-1][4:6] == [1000, 33]


@settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
@given(
    batches=st.lists(
        st.dictionaries(
            st.dates(dt.date(2020, 1, 1), dt.date(2020, 3, 1)),
            st.tuples(st.sampled_from(STATUSES), st.integers(0, 100)),
            min_size=1,
            max_size=5,
        ),
        min_size=1,
        max_size=3,
    )
)
def test_any_history_leaves_one_current_step_and_a_case_that_agrees(store, tmp_path, batches):
    company = store.write("New", records.save, Company, {"name": f"C{how_many(store, Company)}"}).result.id
    number = f"F{how_many(store, Case)}"
    path = tmp_path / "case.csv"
    outgoing.write_csv(path, ["No", "Company"], [(number, str(store.read(record.load, Company, company).values["number"]))])
    how = '[fields]\nformer_number = "No"\ntitle = { value = "x" }\ncompany_id = { column = "Company", find = "number" }\n'
    brought(store, path, how, Case)
    saved = one(store, Case, former_number=number)
    for batch in batches:
        path = tmp_path / "steps.csv"
        rows = [(number, status, since.isoformat(), chance, chance, "") for since, (status, chance) in batch.items()]
        outgoing.write_csv(path, STEP_HEAD.split("|"), rows)
        brought(store, path, STEPS, CaseStep)
    case, steps = store.read(record.load, Case, saved.id).values, steps_of(store, saved.id)
    together = {since: found for batch in batches for since, found in batch.items()}
    last = together[max(together)]
    assert store.read(record.load, Case, saved.id).texts["status_id"] == last[0]
    assert [step[0] for step in steps].count(True) == 1
    current = next(step for step in steps if step[0])
    assert current[4:] == [case["value"], case["probability"], case["status_id"]]
    assert case["probability"] == {Outcome.WON: 100, Outcome.LOST: 0}.get(outcome_of(case["status_id"]), last[1])
    assert all(until is not None and days == (until - since).days >= 0 for now, since, until, days, *_rest in steps if not now)


# Many rows --------------------------------------------------------------------------------------------------------


def many(tmp_path, n, city="Odense"):
    path = tmp_path / "many.csv"
    outgoing.write_csv(path, ["No", "Name", "City"], [(f"K{i}", f"Company {i}", f"{city} {i % 7}") for i in range(n)])
    return path


def test_thousands_of_rows_take_a_few_statements_each_thousand(store, tmp_path):
    engines = {store.reader, store._engine}
    seen = []
    for engine in engines:
        event.listen(engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    n = 2500
    assert brought(store, many(tmp_path, n), SIMPLE, Company).fates == {Fate.NEW: n}
    assert len(seen) < (90 if store.server else 60)  # a server takes a hundred rows with each statement
    seen.clear()
    assert brought(store, many(tmp_path, n), SIMPLE, Company).fates == {Fate.UNCHANGED: n}
    assert len(seen) < 40
    seen.clear()
    assert brought(store, many(tmp_path, n, "Ribe"), SIMPLE, Company).fates == {Fate.CHANGED: n}
    assert len(seen) < 70
    assert how_many(store, Company) == n
    assert store.read(listing.count, Listing(Company, search="ribe")).rows == n
    undone(store)
    assert store.read(listing.count, Listing(Company, search="odense")).rows == n


def test_progress_tells_rate_and_remaining_time_while_checking_and_saving(store, tmp_path):
    told = []
    path, how = many(tmp_path, 2500), mapping.parse(SIMPLE)
    with foreign.read(path) as found, store.read(importing.plan, found, how, Company, progress=told.append) as plan:
        importing.run(store, plan, found, how, progress=told.append)
    checking, saving = [p for p in told if not p.saving], [p for p in told if p.saving]
    assert [p.rows for p in checking] == [0, 1000, 2000, 2500]
    assert [p.rows for p in saving] == [1000, 2000, 2500]
    assert all(p.total == 2500 and p.rate > 0 for p in told if p.rows)
    assert checking[1].remaining > 0
    assert saving[-1].remaining == 0


@pytest.mark.parametrize("after", [1, 4, 5])
def test_an_import_that_is_stopped_changes_nothing(store, tmp_path, seqs, after):
    before = seqs()
    looks = []

    def stop():
        looks.append(1)
        return len(looks) > after

    path, how = many(tmp_path, 2500), mapping.parse(SIMPLE)

    def act():
        with foreign.read(path) as found, store.read(importing.plan, found, how, Company, stop=stop) as plan:
            importing.run(store, plan, found, how, stop=stop)

    with pytest.raises(foreign.Stopped, match="Nothing was changed"):
        act()
    assert (seqs(), how_many(store, Company)) == (before, 0)


# Others meanwhile -------------------------------------------------------------------------------------------------


def test_what_others_wrote_since_the_dry_run_is_looked_at_again(store, table):
    brought(store, table("No|Name|City", "1|Alfa|Odense"), SIMPLE, Company)
    path, how = table("No|Name|City", "1|Alfa|Ribe", "2|Beta|"), mapping.parse(SIMPLE)
    with foreign.read(path) as found, store.read(importing.plan, found, how, Company) as plan:
        assert (plan.counts[Fate.CHANGED], plan.counts[Fate.NEW]) == (1, 1)
        alfa = one(store, Company, former_number="1")
        store.write("Save", records.save, Company, {"phone": "+4533123456"}, alfa.id, alfa.version)
        store.write("New", records.save, Company, {"name": "Beta", "former_number": "2"})
        importing.run(store, plan, found, how)
    assert how_many(store, Company) == 2  # Beta was met, not doubled
    values = one(store, Company, former_number="1").values
    assert (values["city"], values["phone"]) == ("Ribe", "+4533123456")


def test_what_others_made_impossible_since_the_dry_run_refuses_the_import(store, table, alfa):
    brought(store, table(HEAD, "1|Press|Won||||||Best price"), CASES, Case)
    path, how = table(HEAD, "1|Mill|Won||||||"), mapping.parse(CASES)
    with foreign.read(path) as found, store.read(importing.plan, found, how, Case) as plan:
        case = one(store, Case, former_number="1")
        store.write("Close", cases.close, case.id, case.version, Outcome.WON, BEST_PRICE)
        with pytest.raises(Refused, match="closed and locked"):
            importing.run(store, plan, found, how)


def test_two_who_import_at_the_server_do_not_overwrite_each_other_unseen(store_url, table):
    one_user, other = Database(store_url), Database(store_url)
    try:
        brought(one_user, table("No|Name|City", "1|Alfa|Odense"), SIMPLE, Company)
        path, how = table("No|Name|City", "1|Alfa|Ribe"), mapping.parse(SIMPLE)
        with foreign.read(path) as found, one_user.read(importing.plan, found, how, Company) as plan:
            other.write("Raise", records.save, Company, {"city": "Vejle"}, one(other, Company, name="Alfa").id, 1)
            importing.run(one_user, plan, found, how)
        assert one(other, Company, name="Alfa").version == 3
        labels = select(Journal.label).where(Journal.table_name == "companies").order_by(Journal.seq)
        history = one_user.read(lambda session: session.scalars(labels).all())
        assert history[-3:] == ["Import customers.csv: 1 company", "Raise", "Import customers.csv: 1 company"]
    finally:
        one_user.close()
        other.close()


def test_a_plan_keeps_no_more_in_memory_than_it_needs_and_can_be_read_again(store, tmp_path):
    path, how = many(tmp_path, 2500), mapping.parse(SIMPLE)
    with foreign.read(path) as found, store.read(importing.plan, found, how, Company) as plan:
        assert [len(chunk) for chunk in plan.chunks()] == [1000, 1000, 500]
        first, second = plan.rows(), plan.rows(Fate.NEW)
        assert [next(first).line, next(second).line, next(first).line] == [2, 2, 3]
        assert sum(1 for _row in plan.rows()) == 2500


def test_words_of_every_kind_that_may_be_made(store, table, alfa):
    mapped = (
        '[fields]\nformer_number = "No"\ntitle = { value = "x" }\ncompany_id = { value = "Alfa" }\n'
        'status_id = { column = "Status", create = true }\nteam_id = { column = "Team", create = true }\n'
        'responsible_id = { column = "Who", create = true }\n'
    )
    done = brought(store, table("No|Status|Team|Who", "1|Visited|North|Ida Holm", "2|Visited|North|Ida Holm"), mapped, Case)
    assert sorted(done.made) == ["Ida Holm", "North", "Visited"]
    assert (how_many(store, Team), one(store, CaseStatus, name="Visited").values["position"]) == (1, 5)
    assert one(store, Case, former_number="2").texts["status_id"] == "Visited"


def test_every_column_that_users_own_is_journalled_for_an_import(store, table):
    written = brought(store, table("No|Name|City", "1|Alfa|Odense"), SIMPLE, Company).written
    rows = select(Journal.table_name, Journal.verb).where(Journal.operation == written.changes.operation)
    noted = [tuple(row) for row in store.read(lambda session: session.execute(rows).all())]
    assert noted == [("companies", "insert"), ("company_codes", "insert")]
