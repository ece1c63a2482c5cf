"""Grouped lists on both stores: rows of a group stand together, pages join, counts and sums are those plain Python adds."""

import shutil
from collections import Counter, defaultdict
from dataclasses import replace
from itertools import groupby

import pytest
from sqlalchemy import select

from app.models import Case, Company, Person
from app.store import grouping
from app.store import listing as lists
from app.store.database import Database
from app.store.filters import Condition, Group, Op
from app.store.listing import Listing
from tests import lists as made
from tests.store.test_filters import _people

TODAY = made.TODAY
BOTH = ("sqlite", "postgresql")
GROUPED = [
    Listing(Case, sort="number", descending=True, today=TODAY, group="status_id"),
    Listing(Case, sort="expected_close", today=TODAY, group="expected_close"),
    Listing(Case, sort="company_id", today=TODAY, group="responsible_id"),
    Listing(Case, sort="value", descending=True, today=TODAY, group="company_id.country"),
    Listing(Case, sort="title", today=TODAY, group="closed"),
    Listing(Case, sort="follow_up", descending=True, today=TODAY, group="priority"),
    Listing(Case, today=TODAY, group="company_id.relations", filter=Group((Condition("closed", Op.IS, False),))),
    Listing(Company, today=TODAY, group="relations"),
    Listing(Company, sort="city", descending=True, today=TODAY, group="salesperson_id"),
    Listing(Person, today=TODAY, group="company_id"),
    Listing(Person, today=TODAY, group="company_id.type_id"),
    Listing(Person, today=TODAY, group="company_id.relations", search="o"),
]
every = pytest.mark.parametrize("listing", GROUPED, ids=lambda one: f"{one.entity.__name__} {one.group}")


@pytest.fixture(scope="module")
def stores(request, tmp_path_factory):
    path = shutil.copyfile(request.getfixturevalue("template_file"), tmp_path_factory.mktemp("groups") / "company.kontor")
    url = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    found = {"sqlite": Database(path, who="tester"), "postgresql": Database(url, who="tester")}
    for database in found.values():
        database.write("Fill", made.fill, 60, 250)
        database.write("People", _people)
    yield found
    for database in found.values():
        database.close()


@pytest.fixture(params=BOTH)
def store(request, stores):
    return stores[request.param]


def whole(store, listing):
    return store.read(lists.page_at, listing, 0, store.read(lists.count, listing), 10_000)


def keys(listing, rows):
    own = grouping.keys_of(listing).own
    return [row.key[:own] for row in rows]


@every
def test_the_rows_of_a_group_stand_together_and_the_groups_tell_where_they_begin(store, listing):
    rows = whole(store, listing)
    runs = [(key, len(list(run))) for key, run in groupby(keys(listing, rows))]
    groups = store.read(grouping.groups, listing)
    assert runs == [(group.key, group.count) for group in groups]
    assert len(groups) > 1 or listing.group == "company_id.type_id" or listing.group == "priority"
    assert {row.id for row in rows} == {row.id for row in whole(store, replace(listing, group=""))}


@every
def test_within_a_group_the_order_asked_for_holds(store, listing):
    rows = whole(store, listing)
    flat = [row.id for row in whole(store, replace(listing, group=""))]
    if listing.sorted_by in ("company_id",):
        return  # companies of one name are told apart by their ids there, by the rows' own here
    for _key, run in groupby(zip(keys(listing, rows), rows, strict=True), key=lambda pair: pair[0]):
        ids = [row.id for _group, row in run]
        assert ids == [one for one in flat if one in set(ids)]


@every
def test_pages_join_and_rows_next_to_any_row_are_those_of_its_place(store, listing):
    rows = whole(store, listing)
    count = store.read(lists.count, listing)
    assert count.rows == count.sorted == len(rows)
    pages = [store.read(lists.page_at, listing, at, count, 37) for at in range(0, count.rows, 37)]
    assert [row for page in pages for row in page] == rows
    for at in {0, 1, len(rows) // 3, len(rows) // 2, len(rows) - 1}:
        assert store.read(lists.page_after, listing, rows[at], 9) == rows[at + 1 : at + 10]
        assert store.read(lists.page_after, listing, rows[at], 9, before=True) == rows[max(0, at - 9) : at]
        assert store.read(lists.position, listing, rows[at].id) == at


@every
def test_both_stores_group_alike(stores, listing):
    one, other = (whole(stores[kind], listing) for kind in BOTH)
    assert [(row.id, row.values, row.key) for row in one] == [(row.id, row.values, row.key) for row in other]
    first, second = (stores[kind].read(grouping.groups, listing) for kind in BOTH)
    assert first == second


@pytest.mark.parametrize("listing", [one for one in GROUPED if one.entity is Case], ids=lambda one: one.group)
def test_the_sums_of_the_groups_are_those_of_their_rows_and_add_up(store, listing):
    amounts = ("value", "weighted")
    groups = store.read(grouping.groups, listing, amounts)
    plain = {
        row.id: row for row in store.read(lambda s: s.execute(select(Case.id, Case.currency, Case.value, Case.weighted)).all())
    }
    rows, expected = whole(store, listing), defaultdict(lambda: {amount: Counter() for amount in amounts})
    for key, row in zip(keys(listing, rows), rows, strict=True):
        for amount in amounts:
            expected[key][amount][plain[row.id].currency] += getattr(plain[row.id], amount)
    totals = store.read(lists.totals, listing, amounts)
    for amount in amounts:
        for group in groups:
            assert group.sums[amount] == {money: total for money, total in expected[group.key][amount].items() if total}
        added = Counter()
        for group in groups:
            added.update(group.sums[amount])
        assert added == totals.sums[amount]


@every
def test_a_group_can_be_filtered_for(store, listing):
    for group in store.read(grouping.groups, listing):
        condition = grouping.condition_of(listing.entity, listing, group)
        if condition is None:
            continue
        alone = replace(listing, filter=Group((*listing.filter.parts, condition)))
        assert store.read(lists.count, alone).rows == group.count
