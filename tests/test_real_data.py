"""Real data of two well-known demo companies, through the import as any user would bring it in, on both stores."""

import csv
import sqlite3
from collections import Counter
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models import Case, CaseStatus, CaseStep, CloseReason, Code, Company, CompanyCode, Journal, Person, User
from app.models.case import Outcome, outcome_of
from app.models.code import CUSTOMER, SUPPLIER
from app.reports.figures import pipeline
from app.services import cases, undo
from app.services.exchange.importing import Fate
from app.store import listing
from app.store.listing import Listing, Op
from tests.exchange import brought

BC = (
    ("salesperson_purchaser", "bc_salespeople", 7),
    ("close_opportunity_code", "bc_close_reasons", 18),
    ("sales_cycle_stage", "bc_stages", 4),
    ("customer", "bc_customers", 5),
    ("vendor", "bc_vendors", 5),
    ("customer", "bc_contacts", 5),
    ("opportunity", "bc_opportunities", 15),
    ("opportunity_entry", "bc_entries", 35),
    ("opportunity", "bc_closing", 9),
)


@pytest.fixture
def contoso(store, shared_data):
    """The store after Contoso has moved in."""
    for file, mapping, rows in BC:
        done = brought(store, shared_data / "bc-contoso-crm" / f"{file}.csv", mapping, process=True)
        assert done.written.result == rows, mapping
    return store


@pytest.fixture
def northwind(shared_data, tmp_path):
    """CSV files made of the Northwind database, by table."""
    folder = shared_data / "northwind"
    with sqlite3.connect(f"{(folder / 'northwind.sqlite').as_uri()}?mode=ro", uri=True) as connection:
        for table in ("Customers", "Suppliers"):
            rows = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 - the two names above
            with (tmp_path / f"{table}.csv").open("w", encoding="utf-8", newline="") as stream:
                writer = csv.writer(stream)
                writer.writerow(column[0] for column in rows.description)
                writer.writerows(rows)
    connection.close()
    return tmp_path


NORTHWIND = (
    ("Customers", "northwind_customers", 93),
    ("Customers", "northwind_customer_contacts", 93),
    ("Suppliers", "northwind_suppliers", 29),
    ("Suppliers", "northwind_supplier_contacts", 29),
)


def living(session, entity, *columns):
    return session.execute(select(*columns).where(entity.deleted.is_(False))).all()


# Contoso ----------------------------------------------------------------------------------------------------------


def test_the_pipeline_of_contoso_is_five_open_cases(contoso):
    found = contoso.read(pipeline.run, pipeline.Parameters())
    assert found.cases == 5
    assert [(s.cases, s.value, s.weighted) for s in found.sums] == [(5, Decimal(20_500), Decimal(410))]
    assert [(s.status.ref.text, s.sum.cases) for s in found.statuses] == [("Initial", 5)]


def test_every_opportunity_stands_as_its_last_entry_says(contoso, shared_data):
    entries = csv.DictReader((shared_data / "bc-contoso-crm" / "opportunity_entry.csv").open(encoding="utf-8"))
    last = {entry["OpportunityNo"]: entry for entry in entries}
    columns = (Case.former_number, Case.value, Case.probability, Case.status_id, Case.closed, Case.close_reason_id)
    found = contoso.read(living, Case, *columns)
    assert len(found) == 15
    reasons = dict(contoso.read(living, CloseReason, CloseReason.code, CloseReason.id))
    for number, value, probability, status, closed, reason in found:
        entry = last.get(number)
        if entry is None:  # it was not started, so it has neither a value nor a step in the cycle
            assert (value, closed, outcome_of(status)) == (0, False, Outcome.OPEN)
            continue
        outcome = {"5": Outcome.WON, "6": Outcome.LOST}.get(entry["ActionTaken"], Outcome.OPEN)
        assert (outcome_of(status), closed) == (outcome, outcome is not Outcome.OPEN)
        assert value == Decimal(entry["EstimatedValueLCY"])
        assert probability == {Outcome.WON: 100, Outcome.LOST: 0, Outcome.OPEN: int(entry["CompletedPercent"])}[outcome]
        assert reason == (reasons[entry["CloseOpportunityCode"]] if closed else None)


def test_the_history_of_contoso_has_one_current_step_each_and_knows_its_days(contoso):
    steps = contoso.read(living, CaseStep, CaseStep.case_id, CaseStep.current, CaseStep.until, CaseStep.days)
    assert len(steps) == 35 + 15 - 1  # and how each began; one was in the cycle from its first day on
    current = Counter(case for case, current, _until, _days in steps if current)
    assert (len(current), set(current.values())) == (15, {1})
    assert all((until is None) is (days is None) is current for _case, current, until, days in steps)
    furniture = contoso.read(lambda session: session.scalars(select(Case.id).where(Case.former_number == "OP100015")).one())
    stays = contoso.read(cases.stays, furniture)
    assert [(stay.status, stay.days) for stay in stays] == [
        ("New", 2), ("Initial", 1), ("Presentation", 4), ("Proposal", 2), ("Sign Contract", 13), ("Won", 0),
    ]  # fmt: skip
    assert stays[-1].since.year == 2023


def test_importing_contoso_again_changes_nothing(contoso, shared_data):
    before = contoso.read(lambda session: session.scalars(select(Journal.seq)).all())
    for file, mapping, _rows in BC:
        again = brought(contoso, shared_data / "bc-contoso-crm" / f"{file}.csv", mapping, process=True)
        assert set(again.fates) == {Fate.UNCHANGED}, mapping
        assert again.written is None
    assert contoso.read(lambda session: session.scalars(select(Journal.seq)).all()) == before


def test_contoso_is_undone_import_by_import(contoso):
    for _file, _mapping, _rows in reversed(BC):
        operation = contoso.read(undo.state, contoso.who).undo
        contoso.write(f"Undo: {operation.label}", undo.reverse, operation.id, origin="undo", reverses=operation.id)
    for entity in (Company, Person, Case, CaseStep, User):
        assert contoso.read(living, entity, entity.id) == []
    assert len(contoso.read(living, CaseStatus, CaseStatus.id)) == 7


def test_customers_and_vendors_of_the_same_number_are_two_companies(contoso):
    found = contoso.read(living, Company, Company.former_number, Company.name, Company.country, Company.number)
    assert {number: name for number, name, _country, _no in found if number.endswith("10000")} == {
        "C10000": "Adatum Corporation",
        "V10000": "Fabrikam, Inc.",
    }
    assert {country for _n, _name, country, _no in found} == {"GB", "US", "DE"}
    assert sorted(no for *_rest, no in found) == list(range(1001, 1011))
    for relation, n in ((CUSTOMER, 5), (SUPPLIER, 5)):
        assert contoso.read(listing.count, Listing(Company).having("relations", Op.IS, relation)).rows == n
    assert "1M(8D)" in {name for (name,) in contoso.read(living, Code, Code.name)}


# Northwind --------------------------------------------------------------------------------------------------------


def test_northwind_comes_in_whole_and_the_same_import_again_changes_nothing(store, northwind):
    for table, mapping, rows in NORTHWIND:
        done = brought(store, northwind / f"{table}.csv", mapping, process=True)
        assert done.fates == {Fate.NEW: rows}
        assert done.written.changes.label == f"Import {table}.csv: {rows} {'companies' if 'contacts' not in mapping else 'persons'}"
    assert store.read(listing.count, Listing(Company).having("relations", Op.IS, CUSTOMER)).rows == 93
    assert store.read(listing.count, Listing(Company).having("relations", Op.IS, SUPPLIER)).rows == 29
    assert len(store.read(living, Person, Person.id)) == 93 + 29
    before = store.read(lambda session: session.scalars(select(Journal.seq)).all())
    for table, mapping, rows in NORTHWIND:
        again = brought(store, northwind / f"{table}.csv", mapping, process=True)
        assert (again.fates, again.written) == ({Fate.UNCHANGED: rows}, None)
    assert store.read(lambda session: session.scalars(select(Journal.seq)).all()) == before


def test_every_name_of_northwind_comes_back_as_it_went_in(store, northwind):
    for table, mapping, _rows in NORTHWIND:
        brought(store, northwind / f"{table}.csv", mapping, process=True)
    companies = dict(store.read(living, Company, Company.former_number, Company.name))
    cities = dict(store.read(living, Company, Company.former_number, Company.city))
    persons = dict(store.read(living, Person, Person.former_number, Person.name))
    accented = 0
    for table, prefix in (("Customers", ""), ("Suppliers", "S")):
        for row in csv.DictReader((northwind / f"{table}.csv").open(encoding="utf-8", newline="")):
            key = prefix + (row.get("CustomerID") or row["SupplierID"]).strip()
            assert companies[key] == row["CompanyName"].strip()
            assert cities[key] == row["City"].strip()
            assert persons[key] == " ".join(row["ContactName"].split())
            accented += not (row["CompanyName"] + row["City"] + row["ContactName"]).isascii()
    assert accented > 40


def test_names_of_northwind_are_found_without_their_accents(store, northwind):
    brought(store, northwind / "Customers.csv", "northwind_customers", process=True)
    asked = {"spezialitaten toms": "Toms Spezialitäten", "BERGLUNDS SNABB": "Berglunds snabbköp", "mere pail": "Mère Paillarde"}
    for words, name in asked.items():
        what = Listing(Company, search=words)
        rows = store.read(listing.page_at, what, 0, store.read(listing.count, what))
        assert [row.values[1] for row in rows] == [name]


def test_one_undo_takes_an_import_back(store, northwind):
    brought(store, northwind / "Customers.csv", "northwind_customers", process=True)
    operation = store.read(undo.state, store.who).undo
    assert operation.label == "Import Customers.csv: 93 companies"
    store.write("Undo", undo.reverse, operation.id, origin="undo", reverses=operation.id)
    assert store.read(living, Company, Company.id) == []
    assert store.read(living, CompanyCode, CompanyCode.id) == []
