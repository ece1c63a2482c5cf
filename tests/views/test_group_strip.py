"""The groups above a list: counted and summed as the rows are, a way to the first row of each, and a filter for one."""

from dataclasses import replace

import pytest

from app.models import Case, Company
from app.store import grouping
from app.store import listing as lists
from app.store.arrangements import Arrangement
from app.store.filters import Condition, Op
from app.views.group_strip import GroupStrip
from tests.views.test_record_list import cases, labels, make, settle, there  # noqa: F401 - fixtures


@pytest.fixture
def grouped(cases, qtbot):  # noqa: F811
    cases.show_arrangement(Arrangement((Condition("closed", Op.IS, False),), group="status_id"))
    settle(cases, qtbot)
    return cases


def texts(strip):
    return [row[:2] for row in strip.table.lines.texts]


def test_a_list_without_groups_shows_no_strip(cases):  # noqa: F811
    assert cases.groups.isHidden()


def test_every_group_is_told_with_its_number_and_they_add_up(grouped, there):  # noqa: F811
    groups = there(grouping.groups, grouped.listing, ("value", "weighted"))
    assert grouped.groups.isVisible()
    assert texts(grouped.groups) == [[group.text, f"{group.count:,}"] for group in groups]
    assert sum(group.count for group in groups) == grouped.table.rows.count.rows
    assert grouped.groups.table.accessibleName() == "Groups: Status"


def test_a_click_goes_to_the_first_row_of_a_group_and_chooses_none(grouped, qtbot):
    strip = grouped.groups
    strip.table.clicked.emit(strip.table.lines.index(2, 0))
    settle(grouped, qtbot)
    top = grouped.table.rowAt(2)
    assert top == sum(group.count for group in strip.groups[:2])
    qtbot.waitUntil(lambda: grouped.table.rows.line(top) is not None)
    assert grouped.table.rows.line(top).row.values[3].text == strip.groups[2].text
    assert grouped.table.rows.begins_group(top)
    assert not grouped.table.rows.begins_group(top + 1)
    assert grouped.table.selected() == 0


def test_enter_on_a_group_filters_for_it_beside_what_was_filtered(grouped, qtbot):
    strip = grouped.groups
    n, name = strip.groups[1].count, strip.groups[1].text
    strip.table.activated.emit(strip.table.lines.index(1, 0))
    settle(grouped, qtbot)
    assert grouped.table.rows.count.rows == n
    assert labels(grouped) == ["Closed: No", f"Status: {name}"]
    assert texts(strip) == [[name, f"{n:,}"]]


def test_the_field_to_group_by_is_chosen_in_the_menu_of_the_columns(cases, qtbot):  # noqa: F811
    menu = cases.table.columns.menu()
    (group_by,) = (entry.menu() for entry in menu.actions() if entry.menu() is not None)
    entries = {entry.text(): entry for entry in group_by.actions()}
    assert entries["No groups"].isChecked()
    entries["Responsible"].trigger()
    settle(cases, qtbot)
    assert cases.listing.group == "responsible_id"
    assert texts(cases.groups)[-1][0] == "none"
    assert cases.views.changed
    cases.show_arrangement(replace(cases.arrangement(), group=""))
    settle(cases, qtbot)
    assert cases.groups.isHidden()


def test_a_group_of_a_linked_record_a_month_and_several_codes_are_named(make, there, qtbot):  # noqa: F811
    cases = make(Case)  # noqa: F811
    for path, shown in (("company_id.country", "Czechia"), ("expected_close", "November 2026")):
        cases.show_arrangement(Arrangement(group=path))
        settle(cases, qtbot)
        assert shown in [row[0] for row in texts(cases.groups)]
        assert cases.table.rows.count == there(lists.count, cases.listing)
    companies = make(Company, amounts=())
    companies.show_arrangement(Arrangement(group="relations"))
    settle(companies, qtbot)
    names = [row[0] for row in texts(companies.groups)]
    assert "Customer, Supplier" in names
    assert names[-1] == "none"
    assert isinstance(companies.groups, GroupStrip)


def test_the_selection_survives_news_in_a_grouped_list(grouped, qtbot):
    grouped.table.step(0)
    for _ in range(3):
        grouped.step(1)
    settle(grouped, qtbot)
    record = grouped.table.rows.row_at(grouped.table.currentIndex()).id
    grouped.refresh()
    settle(grouped, qtbot)
    assert grouped.table.rows.row_at(grouped.table.currentIndex()).id == record
