"""Lists on both stores: pages join to the whole, and filters, search, counts, sums and pies agree with plain Python."""

import datetime as dt
import shutil
import uuid
from collections import Counter, defaultdict
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.formats import Kind, fold
from app.models import Case, CaseStatus, Code, Company, CompanyCode, User
from app.models.case import LOST, WON
from app.models.code import BANK, CUSTOMER, SUPPLIER
from app.models.fields import field_of, fields_of
from app.store import listing as lists
from app.store import matching, tallies
from app.store.database import Database
from app.store.listing import Due, Listing, Op
from tests import lists as made

TODAY = made.TODAY
CASES = Listing(Case, today=TODAY)
COMPANIES = Listing(Company, today=TODAY)
BOTH = ("sqlite", "postgresql")


@pytest.fixture(scope="module")
def stores(request, tmp_path_factory):
    """The same company in a file and on a server; these tests only read."""
    path = shutil.copyfile(request.getfixturevalue("template_file"), tmp_path_factory.mktemp("lists") / "company.kontor")
    url = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    found = {"sqlite": Database(path, who="tester"), "postgresql": Database(url, who="tester")}
    for database in found.values():
        database.write("Fill", made.fill)
    yield found
    for database in found.values():
        database.close()


@pytest.fixture(params=BOTH)
def store(request, stores):
    return stores[request.param]


def plain(session, entity, *names):
    """Every living record as a plain row, for Python to reckon with."""
    columns = [getattr(entity, name) for name in ("id", *names)]
    return [row._asdict() for row in session.execute(select(*columns).where(entity.deleted.is_(False)))]


def whole(store, listing, size=10_000):
    count = store.read(lists.count, listing)
    return store.read(lists.page_at, listing, 0, count, size)


def ids(rows):
    return [row.id for row in rows]


every_order = pytest.mark.parametrize(
    ("entity", "name"),
    [(entity, d.name) for entity in (Case, Company) for d in lists.columns(entity) if d.kind is not Kind.CODES],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
both_ways = pytest.mark.parametrize("down", [False, True], ids=["up", "down"])


# Pages ------------------------------------------------------------------------------------------------------------


@every_order
@both_ways
def test_pages_join_to_the_whole_list(store, entity, name, down):
    listing = Listing(entity, sort=name, descending=down, today=TODAY)
    count = store.read(lists.count, listing)
    every = whole(store, listing)
    assert sorted(ids(every)) == sorted(row["id"] for row in store.read(plain, entity))
    assert count.rows == len(every)
    for size in (41, 200):
        pages = [store.read(lists.page_at, listing, at, count, size) for at in range(0, count.rows, size)]
        assert all(len(page) == size for page in pages[:-1])
        assert [row for page in pages for row in page] == every


@every_order
@both_ways
def test_rows_without_a_value_to_sort_by_stand_last_whichever_way_it_is_sorted(store, entity, name, down):
    listing = Listing(entity, sort=name, descending=down, today=TODAY)
    every = whole(store, listing)
    missing = [row.key[0] is None for row in every]
    assert missing == sorted(missing)
    assert store.read(lists.count, listing).sorted == missing.count(False)
    keys = [(row.key, row.id.bytes) for row in every if row.key[0] is not None]
    assert keys == sorted(keys, key=_comparable, reverse=down)
    rest = [row.id.bytes for row in every if row.key[0] is None]
    assert rest == sorted(rest, reverse=down)


def _comparable(place):
    """As the stores compare: texts by their code points, ids by their bytes."""
    keys, record = place
    return tuple(part.bytes if isinstance(part, uuid.UUID) else part for part in keys), record


@every_order
@both_ways
def test_the_rows_next_to_any_row_are_those_of_its_place(store, entity, name, down):
    listing = Listing(entity, sort=name, descending=down, today=TODAY)
    every = whole(store, listing)
    n, edge = len(every), _edge(every)
    for at in {0, 1, n // 3, n // 2, n - 2, n - 1, edge - 1, edge} & set(range(n)):
        after = store.read(lists.page_after, listing, every[at], 9)
        before = store.read(lists.page_after, listing, every[at], 9, before=True)
        assert after == every[at + 1 : at + 10], at
        assert before == every[max(0, at - 9) : at], at


def _edge(rows):
    """Where the rows without a value begin."""
    return next((at for at, row in enumerate(rows) if row.key[0] is None), len(rows))


@every_order
@both_ways
def test_a_record_is_found_at_its_place(store, entity, name, down):
    listing = Listing(entity, sort=name, descending=down, today=TODAY)
    every = whole(store, listing)
    for at in (0, len(every) // 2, len(every) - 1):
        assert store.read(lists.position, listing, every[at].id) == at
    assert store.read(lists.position, listing, uuid.uuid4()) is None


@every_order
def test_both_stores_list_the_same_rows(stores, entity, name):
    for listing in (Listing(entity, sort=name, today=TODAY), Listing(entity, sort=name, descending=True, search="a", today=TODAY)):
        one, other = (whole(stores[kind], listing) for kind in BOTH)
        assert [(row.id, row.values, row.key) for row in one] == [(row.id, row.values, row.key) for row in other]


def test_records_of_one_name_stay_together(store):
    """Two companies are called alike: the cases of one are not mixed with those of the other."""
    rows = whole(store, replace(CASES, sort="company_id"))
    at = next(n for n, d in enumerate(lists.columns(Case)) if d.name == "company_id")
    companies = [row.values[at].id for row in rows]
    runs = [company for n, company in enumerate(companies) if not n or companies[n - 1] != company]
    assert len(runs) == len(set(runs))
    assert len({row.values[at].text for row in rows}) < len(set(runs))


def test_only_the_wanted_fields_are_read(store):
    wanted = (field_of(Case, "title"), field_of(Case, "currency"))
    count = store.read(lists.count, CASES)
    for row in store.read(lists.page_at, CASES, 0, count, 5, wanted):
        assert [type(value) for value in row.values] == [str, str]
        assert store.read(lists.page_after, CASES, row, 1, wanted=())[0].values == ()


def test_a_reference_comes_with_its_name_and_a_status_with_its_colour(store):
    statuses = {s["id"]: s for s in store.read(plain, CaseStatus, "name", "colour")}
    users = {u["id"]: u["name"] for u in store.read(plain, User, "name")}
    names = [d.name for d in lists.columns(Case)]
    for row in whole(store, CASES, 50):
        status, user = row.values[names.index("status_id")], row.values[names.index("responsible_id")]
        assert (status.text, status.colour) == (statuses[status.id]["name"], statuses[status.id]["colour"])
        assert user is None or (user.text, user.colour) == (users[user.id], "")


# Filters ----------------------------------------------------------------------------------------------------------

FILTERS = [
    (Op.IS, "status_id", WON, lambda v: v == WON),
    (Op.IS, "status_id", (WON, LOST), lambda v: v in (WON, LOST)),
    (Op.IS, "responsible_id", None, lambda v: v is None),
    (Op.IS, "responsible_id", (made.derived_id("user", "Bo Li"), None), lambda v: v in (made.derived_id("user", "Bo Li"), None)),
    (Op.EMPTY, "responsible_id", None, lambda v: v is None),
    (Op.IS, "closed", False, lambda v: v is False),
    (Op.IS, "closed", True, lambda v: v is True),
    (Op.FROM, "value", Decimal("300.05"), lambda v: v >= Decimal("300.05")),
    (Op.TO, "value", Decimal("300.05"), lambda v: v <= Decimal("300.05")),
    (Op.FROM, "probability", 50, lambda v: v >= 50),
    (Op.FROM, "follow_up", TODAY, lambda v: v is not None and v >= TODAY),
    (Op.TO, "follow_up", TODAY, lambda v: v is not None and v <= TODAY),
    (Op.EMPTY, "follow_up", None, lambda v: v is None),
    (Op.EMPTY, "next_step", None, lambda v: v == ""),
    (Op.IS, "next_step", "50% off_now", lambda v: v == "50% off_now"),
    (Op.IS, "number", None, lambda v: v is None),
    (Op.IS, "number", 1005, lambda v: v == 1005),
]


@pytest.mark.parametrize(("op", "name", "value", "test"), FILTERS, ids=lambda v: getattr(v, "value", v) if not callable(v) else "")
def test_a_filter_keeps_what_python_keeps(store, op, name, value, test):
    listing = CASES.having(name, op, value)
    expected = {row["id"] for row in store.read(plain, Case, name) if test(row[name])}
    assert expected
    assert set(ids(whole(store, listing))) == expected
    assert store.read(lists.count, listing).rows == len(expected)


def test_filters_of_every_kind_that_is_offered_were_tried():
    tried = {field_of(Case, name).kind for _op, name, _value, _test in FILTERS} | {Kind.CODES}
    offered = {d.kind for entity in (Case, Company) for d in fields_of(entity) if d.field.filtered}
    # A choice, a country and a language are compared as the texts they are kept as.
    assert offered - tried <= {Kind.CHOICE, Kind.COUNTRY, Kind.LANGUAGE}


def _links(session):
    stmt = select(CompanyCode.company_id, CompanyCode.code_id).where(CompanyCode.deleted.is_(False))
    found = defaultdict(set)
    for company, code in session.execute(stmt):
        found[company].add(code)
    return dict(found)


@pytest.mark.parametrize(
    ("op", "value", "test"),
    [
        (Op.IS, CUSTOMER, lambda codes: CUSTOMER in codes),
        (Op.IS, (SUPPLIER, BANK), lambda codes: codes & {SUPPLIER, BANK}),
        (Op.IS, (SUPPLIER, None), lambda codes: SUPPLIER in codes or not codes),
        (Op.EMPTY, None, lambda codes: not codes),
    ],
    ids=["one", "one of two", "one or none", "none"],
)
def test_several_codes_filter_by_any_of_them(store, op, value, test):
    links = store.read(_links)
    expected = {row["id"] for row in store.read(plain, Company) if test(links.get(row["id"], set()))}
    assert expected
    assert set(ids(whole(store, COMPANIES.having("relations", op, value)))) == expected


def test_conditions_hold_together_and_one_replaces_its_like():
    listing = CASES.having("value", Op.FROM, 1).having("value", Op.TO, 5).having("value", Op.FROM, 2)
    assert [(c.op, c.value) for c in listing.where] == [(Op.TO, 5), (Op.FROM, 2)]
    assert listing.without("value") == CASES


# Days -------------------------------------------------------------------------------------------------------------


def bucket(day, today):
    """Where a day lies, said another way than by the store."""
    if day is None:
        return Due.NONE
    if day < today:
        return Due.OVERDUE
    if day == today:
        return Due.TODAY
    return Due.WEEK if day.isocalendar()[:2] == today.isocalendar()[:2] else Due.LATER


@settings(max_examples=40)
@given(today=st.dates(dt.date(2024, 12, 20), dt.date(2027, 1, 10)))
def test_a_day_lies_in_the_bucket_that_the_calendar_says(stores, today):
    for store in stores.values():
        days = store.read(plain, Case, "deadline")
        expected = Counter(bucket(row["deadline"], today) for row in days)
        listing = replace(CASES, today=today)
        found = {s.value: s.count for s in store.read(lists.tally, listing, "deadline")}
        assert found == expected


@pytest.mark.parametrize("ahead", range(8), ids=lambda n: (TODAY + dt.timedelta(days=n)).strftime("%a"))
def test_every_day_of_a_week_filters_as_it_is_counted(store, ahead):
    listing = replace(CASES, today=TODAY - dt.timedelta(days=4 - ahead))
    counted = {s.value: s.count for s in store.read(lists.tally, listing, "follow_up")}
    for due in Due:
        rows = whole(store, listing.having("follow_up", Op.DUE, due))
        assert len(rows) == counted.get(due, 0), due
    some = listing.having("follow_up", Op.DUE, (Due.OVERDUE, Due.NONE))
    assert store.read(lists.count, some).rows == counted.get(Due.OVERDUE, 0) + counted.get(Due.NONE, 0)


# Sums -------------------------------------------------------------------------------------------------------------

NARROWED = [
    CASES,
    CASES.having("closed", Op.IS, False),
    CASES.having("status_id", Op.IS, made.STATUSES[0]),
    CASES.having("deadline", Op.DUE, Due.OVERDUE),
    replace(CASES, search="timber"),
    replace(CASES, search="there is no such case"),
]


@pytest.mark.parametrize("listing", NARROWED, ids=["all", "open", "status", "overdue", "search", "none"])
@pytest.mark.parametrize("name", ["status_id", "responsible_id", "deadline", "closed"])
def test_slices_add_up_to_the_totals_and_to_what_python_adds(store, listing, name):
    listed = set(ids(whole(store, listing)))
    rows = [row for row in store.read(plain, Case, "value", "weighted", "currency") if row["id"] in listed]
    slices = store.read(lists.tally, listing, name, ("value",))
    totals = store.read(lists.totals, listing, ("value", "weighted"))
    assert sum(s.count for s in slices) == totals.rows == len(rows)
    for amount in ("value", "weighted"):
        expected = Counter()
        for row in rows:
            expected[row["currency"]] += row[amount]
        assert totals.sums[amount] == {currency: total for currency, total in expected.items() if total}
    added = Counter()
    for s in slices:
        added.update(s.sums)
    assert added == totals.sums["value"]
    assert all(isinstance(total, Decimal) for total in added.values())


def test_a_tally_by_a_computed_amount_is_exact(store):
    expected = defaultdict(Counter)
    for row in store.read(plain, Case, "status_id", "weighted", "currency"):
        expected[row["status_id"]][row["currency"]] += row["weighted"]
    for s in store.read(lists.tally, CASES, "status_id", ("weighted",)):
        assert s.sums == {currency: total for currency, total in expected[s.value].items() if total}


def test_totals_without_amounts_only_count(store):
    assert store.read(lists.totals, CASES) == (store.read(lists.count, CASES).rows, {})


# Search -----------------------------------------------------------------------------------------------------------


FOUND = ["ålborg", "Alborg", "zdar", "ŽĎÁR", "malmö STÅL", "100%", "a_b", "back\\slash", "o'hara", "rehor", "1007"]


@pytest.mark.parametrize("typed", FOUND)
def test_the_search_finds_what_python_finds_folded(store, typed):
    companies = {c["id"]: c for c in store.read(_with_keys, Company)}
    expected = set()
    for case in store.read(_with_keys, Case):
        keys = (case["search_key"], companies[case["company_id"]]["search_key"])
        if all(any(word in key for key in keys) for word in fold(typed).split()):
            expected.add(case["id"])
    assert expected, "a search that finds nothing proves nothing"
    assert len(expected) < len(whole(store, CASES))
    assert set(ids(whole(store, replace(CASES, search=typed)))) == expected


def _with_keys(session, entity):
    names = ("id", "search_key", *(["company_id"] if entity is Case else []))
    stmt = select(*(getattr(entity, name) for name in names))
    # A case is also found by the name of a company that was deleted meanwhile.
    return [row._asdict() for row in session.execute(stmt if entity is Company else stmt.where(entity.deleted.is_(False)))]


@pytest.mark.parametrize("typed", ["100", "a%b", "%", "_", "\\", "a\\_b", "%%", "'; DROP TABLE cases; --"])
def test_signs_that_mean_something_to_a_database_mean_themselves(store, typed):
    names = {c["id"]: fold(c["name"]) for c in store.read(plain, Company, "name")}
    found = set(ids(whole(store, replace(COMPANIES, search=typed))))
    words = fold(typed).split()
    assert {id for id, name in names.items() if all(word in name for word in words)} <= found
    keys = {c["id"]: c["search_key"] for c in store.read(_with_keys, Company)}
    assert all(all(word in keys[id] for word in words) for id in found)


@pytest.mark.parametrize("typed", ["\0", "a\0b", "\ud800", "\ufffd" * 3, " \u00a0 "])
def test_a_search_for_what_no_database_keeps_finds_nothing_or_all_but_never_fails(store, typed):
    assert store.read(lists.count, replace(CASES, search=typed)).rows >= 0


def test_a_list_whose_entity_is_not_searched_finds_nothing(store):
    assert store.read(lists.count, Listing(CompanyCode, search="zzz")).rows == 0


# What a filter offers ---------------------------------------------------------------------------------------------


OFFERED = [(entity, d.name) for entity in (Case, Company) for d in fields_of(entity) if d.field.filtered]


@pytest.mark.parametrize(("entity", "name"), OFFERED, ids=lambda value: value if isinstance(value, str) else value.__name__)
def test_a_filter_offers_exactly_the_values_that_occur(store, entity, name):
    listing = Listing(entity, today=TODAY)
    offers = store.read(tallies.offers, listing, name)
    for offer in offers[:: max(1, len(offers) // 4)]:
        assert offer.count == store.read(lists.count, listing.having(name, Op.IS, offer.value)).rows
    if field_of(entity, name).kind is not Kind.CODES:
        occur = {row[name] for row in store.read(plain, entity, name)}
        assert len(offers) == min(len(occur), tallies.OFFERED)
        assert {offer.value for offer in offers} <= occur


def test_a_filter_offers_what_the_other_filters_leave_over_but_not_what_its_own_hides(store):
    narrowed = CASES.having("closed", Op.IS, True).having("status_id", Op.IS, WON)
    assert {offer.value for offer in store.read(tallies.offers, narrowed, "status_id")} == {WON, LOST}


def test_typing_narrows_what_a_filter_offers(store):
    every = store.read(tallies.offers, CASES, "company_id")
    some = store.read(tallies.offers, CASES, "company_id", "Alborg")
    assert {offer.text for offer in some} == {offer.text for offer in every if "alborg" in fold(offer.text)}
    assert {offer.text for offer in store.read(tallies.offers, COMPANIES, "relations", "supp")} == {"Supplier"}
    assert {offer.value for offer in store.read(tallies.offers, COMPANIES, "city", "arh")} == {"Århus"}
    assert len(store.read(tallies.offers, COMPANIES, "country", "denm")) > 1  # told apart by their names on the screen


def test_conditions_are_told_by_the_names_of_their_records(store):
    where = COMPANIES.having("relations", Op.IS, (CUSTOMER, SUPPLIER)).having("city", Op.IS, "Praha").where
    words = {code["id"]: code["name"] for code in store.read(plain, Code, "name")}
    assert store.read(tallies.names, Company, where) == {CUSTOMER: words[CUSTOMER], SUPPLIER: words[SUPPLIER]}
    bo = made.derived_id("user", "Bo Li")
    assert store.read(tallies.names, Case, CASES.having("responsible_id", Op.IS, bo).where) == {bo: "Bo Li"}


def test_the_words_of_a_search_are_folded():
    assert matching.words("  Ålborg  STÅL ") == ["alborg", "stal"]
