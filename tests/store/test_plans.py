"""Gates without a clock: each list question is one statement, and SQLite answers it along the index made for it.

A company of 500,000 cases is as quick as these plans say; performance.md has the figures.
"""

import datetime as dt
import shutil
from dataclasses import replace

import pytest
from sqlalchemy import event

from app.models import Case, Company, ExtraField
from app.models.code import CUSTOMER
from app.models.extra import ExtraKind, attribute
from app.models.fields import field_of
from app.services import calendar, my_day
from app.store import extras, filters, tallies
from app.store import listing as lists
from app.store.database import Database
from app.store.listing import Due, Listing, Op
from tests import lists as made

CASES = Listing(Case, today=made.TODAY)
OPEN = CASES.having("closed", Op.IS, False)
IN_STATUS = CASES.having("status_id", Op.IS, made.STATUSES[0])
OF_ONE = CASES.having("responsible_id", Op.IS, made.derived_id("user", "Bo Li"))
CUSTOMERS = Listing(Company, today=made.TODAY).having("relations", Op.IS, CUSTOMER)
AMOUNTS = ("value", "weighted")


@pytest.fixture(scope="module")
def sqlite(request, tmp_path_factory):
    path = shutil.copyfile(request.getfixturevalue("template_file"), tmp_path_factory.mktemp("plans") / "company.kontor")
    database = Database(path, who="tester")
    database.write("Fill", made.fill)
    yield database
    database.close()


@pytest.fixture(scope="module")
def postgresql(request):
    url = request.getfixturevalue("new_postgres")(template=request.getfixturevalue("template_database"))
    database = Database(url, who="tester")
    database.write("Fill", made.fill)
    yield database
    database.close()


def asked(database, question, *args, **kw):
    """The statements a question puts to the store, with their parameters."""
    found = []

    def hear(connection, cursor, statement, parameters, context, many):
        found.append((statement, parameters))

    event.listen(database.reader, "before_cursor_execute", hear)
    try:
        database.read(question, *args, **kw)
    finally:
        event.remove(database.reader, "before_cursor_execute", hear)
    return [one for one in found if not one[0].startswith("BEGIN")]


def plan(database, question, *args, **kw):
    """How SQLite answers the one statement of a question, a line per step."""
    ((statement, parameters),) = asked(database, question, *args, **kw)
    return database.read(_told, statement, parameters)


def _told(session, statement, parameters):
    return [row[3] for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]


def middle(database, listing):
    """A row in the middle, and the count."""
    count = database.read(lists.count, listing)
    (row,) = database.read(lists.page_at, listing, count.sorted // 2, count, 1)
    return row, count


def along(steps, index):
    """Whether a plan walks along this index and sorts nothing of what it walks along."""
    (walk,) = (step for step in steps if index in step)
    return walk, [step for step in steps if step.startswith("USE TEMP B-TREE")]


SORTED = ["number", "title", "deadline", "follow_up", "expected_close", "value", "weighted"]


@pytest.mark.parametrize("name", SORTED)
@pytest.mark.parametrize("listing", [CASES, OPEN], ids=["all", "open"])
@pytest.mark.parametrize("down", [False, True], ids=["up", "down"])
def test_a_page_of_cases_is_cut_from_the_index_it_is_sorted_by(sqlite, listing, name, down):
    listing = replace(listing, sort=name, descending=down)
    row, count = middle(sqlite, listing)
    for steps in (
        plan(sqlite, lists.page_at, listing, 0, replace_sorted(count), 10),
        plan(sqlite, lists.page_after, listing, row, 10),
        plan(sqlite, lists.page_after, listing, row, 10, before=True),
    ):
        _walk, sorts = along(steps, f"ix_cases_by_{name}")
        # The rows that were cut are put in order once more; that is all that is sorted.
        assert len(sorts) <= 1, steps


def replace_sorted(count):
    """As if every row had a value to sort by: the first page then needs one statement."""
    return lists.Count(count.sorted, count.sorted)


@pytest.mark.parametrize("name", SORTED)
def test_the_next_page_begins_where_the_last_one_ended(sqlite, name):
    listing = replace(CASES, sort=name)
    row, _count = middle(sqlite, listing)
    walk, _sorts = along(plan(sqlite, lists.page_after, listing, row, 10), f"ix_cases_by_{name}")
    column = "title_key" if name == "title" else name
    assert walk.startswith("SEARCH")
    assert f"(({column},id)>(?,?))" in walk


@pytest.mark.parametrize("name", ["number", "deadline", "follow_up", "expected_close", "value"])
def test_cases_of_a_status_are_sorted_inside_its_index(sqlite, name):
    """All that is sorted stands in the index of the status: no record is looked at before the page is cut."""
    for listing in (IN_STATUS, IN_STATUS.having("closed", Op.IS, False)):
        row, count = middle(sqlite, replace(listing, sort=name))
        for steps in (
            plan(sqlite, lists.page_at, replace(listing, sort=name), 0, replace_sorted(count), 10),
            plan(sqlite, lists.page_after, replace(listing, sort=name), row, 10),
        ):
            # SQLite never calls an index covering that holds a computed column, as the deadline is, but reads it there.
            covering = "" if name == "deadline" else "COVERING "
            search = f"SEARCH cases USING {covering}INDEX ix_cases_of_status (status_id=?"
            assert any(step.startswith(search) for step in steps), steps


REFERENCES = [("company_id", "ix_companies_by_name"), ("status_id", "case_statuses"), ("responsible_id", "users")]


@pytest.mark.parametrize(("name", "index"), REFERENCES)
def test_cases_sorted_by_a_reference_are_found_along_what_they_refer_to(sqlite, name, index):
    listing = replace(OPEN, sort=name)
    row, count = middle(sqlite, listing)
    for steps in (
        plan(sqlite, lists.page_at, listing, 0, replace_sorted(count), 10),
        plan(sqlite, lists.page_after, listing, row, 10),
    ):
        outer = next(at for at, step in enumerate(steps) if index in step)
        inner = next(at for at, step in enumerate(steps) if step.startswith("SEARCH cases"))
        assert outer < inner, steps


@pytest.mark.parametrize(("name", "index"), [("name", "ix_companies_by_name"), ("city", "ix_companies_by_city")])
def test_customers_are_cut_from_the_index_they_are_sorted_by(sqlite, name, index):
    listing = replace(CUSTOMERS, sort=name)
    row, count = middle(sqlite, listing)
    for steps in (plan(sqlite, lists.page_at, listing, 0, count, 10), plan(sqlite, lists.page_after, listing, row, 10)):
        walk, _sorts = along(steps, index)
        assert "COVERING" in walk
        link = "ix_company_codes_code_id_company_id_deleted (code_id=? AND company_id=? AND deleted=?)"
        assert any(link in step for step in steps), steps


@pytest.mark.parametrize("listing", [CASES, OPEN], ids=["all", "open"])
@pytest.mark.parametrize(("name", "index"), [("status_id", "ix_cases_of_status"), ("responsible_id", "ix_cases_of_responsible")])
def test_a_pie_is_counted_and_summed_inside_its_index(sqlite, listing, name, index):
    steps = plan(sqlite, tallies.tally, listing, name, AMOUNTS)
    assert steps == [f"SCAN cases USING COVERING INDEX {index}"]


def test_the_pie_of_deadlines_is_grouped_by_day_in_the_order_of_its_index(sqlite):
    steps = plan(sqlite, tallies.tally, OPEN, "deadline", AMOUNTS)
    assert "SCAN cases USING INDEX ix_cases_due" in steps
    assert [step for step in steps if "TEMP B-TREE" in step] == ["USE TEMP B-TREE FOR GROUP BY"]  # of the days, not of the cases


@pytest.mark.parametrize(
    ("listing", "index"), [(IN_STATUS, "ix_cases_of_status"), (OF_ONE, "ix_cases_of_responsible")], ids=["status", "responsible"]
)
@pytest.mark.parametrize("name", ["status_id", "responsible_id", "deadline"])
def test_the_other_pies_follow_a_filter_inside_its_index(sqlite, listing, index, name):
    steps = plan(sqlite, tallies.tally, listing, name, AMOUNTS)
    assert any(f"{index} (" in step and step.startswith("SEARCH cases USING") for step in steps), steps


@pytest.mark.parametrize("listing", [CASES, OPEN, IN_STATUS, OF_ONE], ids=["all", "open", "status", "responsible"])
def test_counts_and_sums_look_at_no_record(sqlite, listing):
    for steps in (plan(sqlite, lists.count, listing), plan(sqlite, tallies.totals, listing, AMOUNTS)):
        assert any("USING COVERING INDEX ix_cases_" in step for step in steps), steps


def test_late_cases_are_found_by_their_day(sqlite):
    late = CASES.having("deadline", Op.DUE, Due.OVERDUE)
    steps = plan(sqlite, lists.count, late)
    assert any(step.startswith("SEARCH cases USING") and "(deadline<?)" in step for step in steps), steps


def test_a_search_reads_the_records_in_the_order_they_lie_in(sqlite):
    """Along an index each text would be fetched from another corner of the file."""
    steps = plan(sqlite, tallies.tally, replace(OPEN, search="timber"), "status_id", AMOUNTS)
    assert "SCAN cases" in steps


# How often the store is asked -------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_every_question_of_a_list_is_one_statement(request, kind):
    store = request.getfixturevalue(kind)
    listing = replace(OPEN, sort="number")
    row, count = middle(store, listing)
    for question, *args in (
        (lists.count, listing),
        (lists.page_at, listing, 0, replace_sorted(count), 50),
        (lists.page_at, listing, count.sorted // 2, replace_sorted(count), 50),
        (lists.page_after, listing, row, 5),
        (lists.tally, listing, "status_id", AMOUNTS),
        (lists.tally, listing, "deadline", AMOUNTS),
        (lists.totals, listing, AMOUNTS),
        (tallies.offers, listing, "company_id"),
    ):
        assert len(asked(store, question, *args)) == 1, question.__name__
    assert len(asked(store, lists.position, listing, row.id)) == 2


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_only_the_page_where_values_end_needs_a_second_statement(request, kind):
    store = request.getfixturevalue(kind)
    listing = replace(CASES, sort="follow_up")
    count = store.read(lists.count, listing)
    assert 0 < count.sorted < count.rows
    statements = [len(asked(store, lists.page_at, listing, at, count, 20)) for at in range(0, count.rows, 20)]
    edge = count.sorted // 20
    assert [n for at, n in enumerate(statements) if at != edge] == [1] * (len(statements) - 1)
    assert statements[edge] == (2 if count.sorted % 20 else 1)


def test_postgresql_walks_along_the_same_indexes(postgresql):
    """Of a few rows it would rather read all, so it is asked what it does when it may not."""
    due, numbered = replace(OPEN, sort="deadline"), replace(OPEN, sort="number")
    questions = (
        ("ix_cases_by_deadline", lists.page_after, (due, middle(postgresql, due)[0], 10)),
        ("ix_cases_by_number", lists.page_after, (numbered, middle(postgresql, numbered)[0], 10)),
        ("ix_cases_of_status", tallies.tally, (IN_STATUS, "status_id", AMOUNTS)),
    )
    for index, question, args in questions:
        ((statement, parameters),) = asked(postgresql, question, *args)
        steps = postgresql.read(_explained, statement, parameters)
        assert any(index in step for step in steps), steps


def _explained(session, statement, parameters):
    connection = session.connection()
    try:
        connection.exec_driver_sql("SET enable_seqscan = off")
        connection.exec_driver_sql("SET enable_bitmapscan = off")
        return [row[0] for row in connection.exec_driver_sql(f"EXPLAIN {statement}", parameters)]
    finally:
        connection.exec_driver_sql("RESET ALL")


# Filters ----------------------------------------------------------------------------------------------------------


def test_who_has_no_open_case_is_found_by_the_index_of_the_reference(sqlite):
    no_open = filters.Has("cases.company_id", filters.Group((filters.Condition("closed", Op.IS, False),)), no=True)
    steps = plan(sqlite, lists.count, Listing(Company, today=made.TODAY, filter=filters.Group((no_open,))))
    (look,) = (step for step in steps if "cases" in step and "SEARCH" in step)
    assert "company_id=?" in look
    assert not any("SCAN cases" in step for step in steps)


def test_a_period_walks_only_through_its_days(sqlite):
    soon = filters.Condition("follow_up", Op.WITHIN, filters.Period(filters.Span.NEXT_DAYS, 14))
    listing = replace(CASES, sort="follow_up", filter=filters.Group((soon,)))
    _row, count = middle(sqlite, listing)
    steps = plan(sqlite, lists.page_at, listing, 0, count)
    assert any("ix_cases_by_follow_up" in step and "follow_up>?" in step and "follow_up<?" in step for step in steps)


def test_a_field_behind_a_reference_is_asked_of_each_target_once(sqlite):
    danish = filters.Condition("company_id.country", Op.IS, "DK")
    steps = plan(sqlite, lists.count, replace(CASES, filter=filters.Group((danish,))))
    assert any("LIST SUBQUERY" in step for step in steps)
    assert not any("CORRELATED" in step for step in steps)
    assert any("companies" in step and "country=?" in step for step in steps)


def test_every_question_of_a_grouped_list_is_one_statement(sqlite, postgresql):
    listing = replace(OPEN, group="status_id")
    for store in (sqlite, postgresql):
        row, count = middle(store, listing)
        assert len(asked(store, lists.count, listing)) == 1
        assert len(asked(store, lists.page_at, listing, 0, count)) == 1
        assert len(asked(store, lists.page_after, listing, row)) == 1


# Fields the users made --------------------------------------------------------------------------------------------


@pytest.fixture
def bay(sqlite):
    """The name of a field of companies; nobody has filled it in."""

    def make(session):
        field = ExtraField(name="Bay", kind=ExtraKind.TEXT)
        session.add(field)
        session.flush()
        return field.id

    id = sqlite.write("New field", make).result
    sqlite.read(extras.learn)
    yield attribute(id)
    sqlite.write("Delete field", lambda session: setattr(session.get(ExtraField, id), "deleted", True))


def test_a_field_of_ones_own_is_shown_by_one_step_for_each_row(sqlite, bay):
    listing = Listing(Company, today=made.TODAY)
    count = sqlite.read(lists.count, listing)
    steps = plan(sqlite, lists.page_at, listing, 0, count, 50, (field_of(Company, bay),))
    assert "SEARCH company_extras USING INDEX ix_company_extras_company_id_field_id (company_id=? AND field_id=?)" in steps


@pytest.mark.parametrize("op", [Op.IS, Op.FILLED])
def test_records_are_found_by_a_field_of_ones_own_in_its_index(sqlite, bay, op):
    steps = plan(sqlite, lists.count, Listing(Company, today=made.TODAY).having(bay, op, "B7" if op is Op.IS else None))
    assert any("ix_company_extras_field_id_" in step for step in steps)


# The calendar -----------------------------------------------------------------------------------------------------

DAYS = made.TODAY - dt.timedelta(days=20), made.TODAY + dt.timedelta(days=20)
IDA = made.derived_id("user", "Åse Holm")
CALENDARS = [
    ({}, ["ix_activities_on (planned_on>? AND planned_on<?)", "ix_activities_due (due<?)"]),
    (
        {"users": [IDA]},
        ["ix_activities_of_responsible (responsible_id=? AND closed=? AND deleted=? AND planned_on>? AND planned_on<?)"],
    ),
    ({"users": [], "teams": [IDA]}, ["ix_activities_of_team (team_id=? AND closed=? AND deleted=? AND planned_on>? AND"]),
]


@pytest.mark.parametrize(("whose", "indexes"), CALENDARS, ids=["everybody", "one", "team"])
def test_a_month_of_the_calendar_is_one_statement_along_the_days(sqlite, whose, indexes):
    steps = plan(sqlite, calendar.entries, *DAYS, today=made.TODAY, **whose)
    for index in [*indexes, "ix_activities_spanning (ends_on>?)", "ix_activities_recurring (planned_on<?)"]:
        assert any(index in step for step in steps), (index, steps)
    assert not any(step.startswith("SCAN activit") for step in steps), steps
    assert not any("AUTOMATIC" in step for step in steps), steps


@pytest.mark.parametrize("whose", [{}, {"users": [IDA], "teams": [IDA]}], ids=["everybody", "one and a team"])
def test_postgresql_finds_a_month_along_the_same_indexes(postgresql, whose):
    ((statement, parameters),) = asked(postgresql, calendar.entries, *DAYS, today=made.TODAY, **whose)
    steps = "\n".join(postgresql.read(_explained, statement, parameters))
    assert "ix_activities_spanning" in steps
    assert ("ix_activities_of_responsible" if whose else "ix_activities_on") in steps
    assert "Seq Scan on activities" not in steps


# My day -----------------------------------------------------------------------------------------------------------

OWN = "ix_activities_of_responsible (responsible_id=? AND closed=? AND deleted=? AND planned_on"
NOW = dt.datetime.combine(made.TODAY, dt.time(11), dt.UTC)


def test_my_day_walks_along_what_is_open_and_ones_own(sqlite):
    statements = asked(sqlite, my_day.day, IDA, NOW)
    assert len(statements) == 5, "one for each section: none is long enough to be counted"
    for statement, parameters in statements:
        steps = sqlite.read(_told, statement, parameters)
        own = "ix_cases_of_responsible (responsible_id=?" if "FROM cases" in statement else OWN
        assert any(own in step for step in steps), steps
        assert not any(step.startswith(("SCAN activities", "SCAN cases")) or "AUTOMATIC" in step for step in steps), steps
