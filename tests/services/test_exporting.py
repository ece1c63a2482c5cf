"""A list goes into a file as it is seen, or whole; reading the whole back changes nothing (safety.md F17)."""

import datetime as dt
from decimal import Decimal

import pytest
from sqlalchemy import select

from app import formats
from app.formats import Kind
from app.models import ENTITIES, Case, Code, Company, Person
from app.models.code import CUSTOMER, SUPPLIER
from app.models.fields import field_of
from app.models.types import derived_id
from app.services import demo, owned, records, undo
from app.services.exchange import exporting, foreign, importing, mapping, outgoing
from app.services.exchange.importing import Fate
from app.store import listing
from app.store.database import Database
from app.store.listing import Listing, Op
from tests.samples import Samples

whole_entities = [e for e in ENTITIES if e not in owned.field_rows() and importing.importable(e)]


@pytest.fixture(params=["da_DK", "en_GB", "cs_CZ"])
def country(request):
    before = formats.current()
    formats.use(request.param, "en")
    yield request.param
    formats.use(before.locale, before.language)


def save(store, entity, **values):
    return store.write("New", records.save, entity, values).result.id


def write(store, path, what, ranges=None):
    """As the window does it: everything, into CSV or XLSX."""
    decimal = formats.current().text(Kind.MONEY, Decimal("0.5"))[1]

    def act(session):
        sheet = exporting.whole(session, what, ranges)
        if path.suffix == ".xlsx":
            return outgoing.write_xlsx(path, sheet.columns, sheet.rows)
        return outgoing.write_csv(path, sheet.columns, sheet.rows, decimal=decimal)

    return store.read(act)


def read_back(store, path, entity):
    """The plan of reading a file without any mapping."""
    with foreign.read(path) as table:
        fields = importing.importable(entity)
        how = mapping.automatic(table.columns, [(d.name, d.field.label) for d in fields])
        with store.read(importing.plan, table, how, entity) as plan:
            problems = [str(problem) for problem in plan.problems()]
            return {fate: n for fate, n in plan.counts.items() if n}, problems


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("entity", whole_entities, ids=lambda e: e.__name__)
def test_a_file_read_back_changes_nothing(store, tmp_path, entity, suffix):
    for which in (0, 1):
        store.write("New", lambda session, which=which: records.save(session, entity, Samples(session).values(entity, which)))
    path = tmp_path / f"all{suffix}"
    n = write(store, path, Listing(entity))
    assert n == store.read(listing.count, Listing(entity)).rows
    assert read_back(store, path, entity) == ({Fate.UNCHANGED: n}, [])


@pytest.mark.parametrize("entity", [Company, Person, Case], ids=lambda e: e.__name__)
def test_a_whole_company_read_back_changes_nothing_in_any_country(tmp_path, template_file, entity, country):
    import shutil

    store = Database(shutil.copyfile(template_file, tmp_path / "demo.kontor"), who="tester")
    store.write("Demo", demo.fill, 0.2)
    path = tmp_path / "all.csv"
    n = write(store, path, Listing(entity))
    assert n > 50
    counts, problems = read_back(store, path, entity)
    store.close()
    assert problems == []
    assert counts == {Fate.UNCHANGED: n}


def test_records_of_the_same_name_are_told_apart(store, tmp_path):
    ids = [save(store, Company, name="Twins A/S", relations={CUSTOMER}) for _n in range(2)]
    numeric = save(store, Company, name="1000", relations={CUSTOMER})
    for company in (*ids, numeric):
        save(store, Person, last_name="Same", company_id=company)
    path = tmp_path / "persons.csv"
    n = write(store, path, Listing(Person))
    assert read_back(store, path, Person) == ({Fate.UNCHANGED: n}, [])


def test_words_with_signs_between_words_are_told_apart(store, tmp_path):
    codes = [save(store, Code, table_name="industry", name=name) for name in ("Steel, iron; ore", "Steel", "iron", "a|b")]
    save(store, Company, name="Mixed", relations={CUSTOMER, SUPPLIER}, industries=set(codes))
    save(store, Company, name="One", relations={SUPPLIER}, industries={codes[0]})
    path = tmp_path / "companies.csv"
    n = write(store, path, Listing(Company))
    assert read_back(store, path, Company) == ({Fate.UNCHANGED: n}, [])


def test_a_file_changed_by_hand_changes_just_that(store, tmp_path):
    one = save(store, Company, name="Old name", relations={CUSTOMER}, city="Ribe")
    path = tmp_path / "companies.csv"
    n = write(store, path, Listing(Company))
    path.write_text(path.read_text("utf-8-sig").replace("Old name", "=New name"), "utf-8-sig")
    with foreign.read(path) as table:
        how = mapping.automatic(table.columns, [(d.name, d.field.label) for d in importing.importable(Company)])
        with store.read(importing.plan, table, how, Company) as plan:
            assert plan.counts[Fate.CHANGED] == 1
            assert plan.counts[Fate.UNCHANGED] == n - 1
            done = importing.run(store, plan, table, how)
    assert store.read(lambda session: session.scalar(select(Company.name).where(Company.id == one))) == "=New name"
    store.write("Undo", undo.reverse, done.changes.operation)
    assert store.read(lambda session: session.scalar(select(Company.name).where(Company.id == one))) == "Old name"


def test_a_deleted_record_comes_back_under_its_id(store, tmp_path):
    one = save(store, Company, name="Gone and back", relations={CUSTOMER})
    path = tmp_path / "companies.csv"
    write(store, path, Listing(Company))
    store.write("Delete", records.delete, Company, [one])
    with foreign.read(path) as table:
        how = mapping.automatic(table.columns, [(d.name, d.field.label) for d in importing.importable(Company)])
        with store.read(importing.plan, table, how, Company) as plan:
            importing.run(store, plan, table, how)
    assert store.read(lambda session: session.scalar(select(Company.deleted).where(Company.id == one))) is False


# What is seen -----------------------------------------------------------------------------------------------------


def seen(store, what, names, ranges=None):
    def act(session):
        sheet = exporting.seen(session, what, [field_of(what.entity, name) for name in names], ranges)
        return sheet.columns, list(sheet.rows), sheet.total

    return store.read(act)


@pytest.fixture
def cases(store):
    customer = save(store, Company, name="Åker AB", relations={CUSTOMER})
    for n in range(7):
        due = dt.date(2026, 5, 1 + n) if n % 2 else None
        save(store, Case, company_id=customer, title=f"Case {n}", value=Decimal(n), expected_close=due)
    return customer


def test_the_columns_and_the_order_are_the_lists_and_an_amount_has_its_currency(store, cases):
    what = Listing(Case, sort="expected_close", descending=True)
    columns, rows, total = seen(store, what, ["title", "company_id", "value", "expected_close", "priority"])
    assert columns == ("Title", "Customer", "Value", "Currency", "Expected to close", "Priority")
    assert rows[0] == ("Case 5", "Åker AB", Decimal(5), "EUR", dt.date(2026, 5, 6), "normal")
    assert [row[0] for row in rows[:3]] == ["Case 5", "Case 3", "Case 1"]
    assert (len(rows), total) == (7, 7)


def test_a_filter_and_a_selection_leave_the_rest_out(store, cases):
    what = Listing(Case, sort="number").having("expected_close", Op.EMPTY)
    assert [row[0] for row in seen(store, what, ["title"])[1]] == ["Case 0", "Case 2", "Case 4", "Case 6"]
    _columns, rows, total = seen(store, what, ["title"], [(0, 0), (2, 3)])
    assert [row[0] for row in rows] == ["Case 0", "Case 4", "Case 6"]
    assert total == 3


def test_a_long_list_comes_whole_in_small_steps(store, monkeypatch, cases):
    monkeypatch.setattr(exporting, "CHUNK", 2)
    for what in (Listing(Case, sort="title"), Listing(Case, sort="expected_close"), Listing(Case, sort="company_id")):
        rows = seen(store, what, ["title"])[1]
        assert sorted(row[0] for row in rows) == [f"Case {n}" for n in range(7)]


def test_progress_ends_with_everything(store, cases):
    told = []
    store.read(lambda session: list(exporting.watched(exporting.whole(session, Listing(Case)), lambda n, of: told.append((n, of)))))
    assert told[-1] == (7, 7)


def test_statuses_keep_their_names(store, cases):
    assert {row[0] for row in seen(store, Listing(Case), ["status_id"])[1]} != {""}
    assert derived_id("status", "won")
