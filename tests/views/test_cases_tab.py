"""The tab Cases: what the pies count, say and remember, and what a new case begins with."""

from decimal import Decimal

import pytest
from sqlalchemy import event

from app.models import Case, Company, User
from app.models.code import CUSTOMER
from app.services import records
from app.store.database import Database
from app.store.listing import Op
from app.views.tabs.cases import _briefly, _sums
from tests.office import fill, save


@pytest.mark.parametrize(
    ("sums", "short"),
    [
        ({}, ""),
        ({"EUR": Decimal(950)}, "950 EUR"),
        ({"EUR": Decimal("9999.40")}, "9,999 EUR"),
        ({"EUR": Decimal(15_000)}, "15 k EUR"),
        ({"EUR": Decimal(12_345), "DKK": Decimal(1_840_000)}, "1.8 M DKK …"),
        ({"SEK": Decimal(184_500_000)}, "184 M SEK"),
    ],
)
def test_a_legend_has_room_for_the_biggest_sum(sums, short):
    assert _briefly(sums).replace("\xa0", " ") == short


def test_the_tooltip_has_every_sum(office):
    assert _sums({"EUR": Decimal(12_345), "DKK": Decimal(1_840_000)}).replace("\xa0", " ") == "1,840,000.00 DKK · 12,345.00 EUR"
    chart = office.cases.pies["status_id"]
    assert "10,000.00" in chart.tip([s.name for s in chart.slices()].index("Negotiation"))


@pytest.mark.parametrize("address", ["store_file", "store_url"])
def test_pies_count_in_whole_numbers_on_both_stores(desk, request, address):
    store = request.getfixturevalue(address)
    fill(store)
    desk.start(store)
    desk.show("cases")
    for chart in desk.cases.pies.values():
        assert chart.slices()
        assert {type(each.count) for each in chart.slices()} == {int}


def test_statuses_stand_in_their_own_order(office):
    assert list(office.pie("status_id")) == ["New", "Negotiation"]


def test_nobody_is_a_slice_that_filters_too(office):
    assert office.pie("responsible_id") == {"Nobody": 4}
    office.click_slice("responsible_id", "Nobody")
    assert len(office.rows()) == 4
    office.click_slice("responsible_id", "Nobody")
    assert "responsible_id" not in {condition.name for condition in office.cases.records.listing.where}


def test_a_chip_set_elsewhere_is_picked_in_its_pie(office):
    chart = office.cases.pies["responsible_id"]
    office.cases.records.having("responsible_id", Op.EMPTY, None)
    office.settle()
    assert chart._picked == {None}


def test_hidden_pies_count_nothing_and_are_right_when_they_come_back(office):
    office.press("F7")
    customer = office.cases.records.table.rows.line(0).row
    assert customer is not None
    office.press("Ctrl+2")
    office.press("Ctrl+4")
    office.press("F7")
    office.settle()
    assert sum(office.pie("status_id").values()) == 4


def test_pies_nobody_sees_ask_nothing(office, elsewhere):
    """What they count of half a million cases would keep the list in front waiting."""
    office.show("customers")
    heard = []
    event.listen(office.program.database.reader, "before_cursor_execute", lambda *args: heard.append(args[2]))
    customer = office.customers.records.table.rows.line(0).row.id
    elsewhere(save, office.program.database, Case, company_id=customer, title="One more")
    office.settle()
    assert not [statement for statement in heard if "GROUP BY" in statement]
    office.show("cases")
    office.settle()
    assert [statement for statement in heard if "GROUP BY" in statement]
    assert sum(office.pie("status_id").values()) == 5


def test_in_a_low_window_the_list_keeps_its_room(office):
    high = office.cases.pie_row.height()
    office.window.resize(1000, 560)
    office.settle()
    assert office.cases.pie_row.height() < high
    assert office.cases.records.table.viewport().height() >= 3 * 30


def test_a_new_case_begins_with_the_first_status_its_probability_and_today(office):
    office.press("Ctrl+N")
    office.settle()
    form = office.cases.detail.form.fields
    assert office.field("status_id").chosen().text == "New"
    assert form.current("probability") is not None
    assert form.current("created_on") is not None


def test_the_pies_follow_a_renamed_person(desk, store_file):
    database = Database(store_file, who="anna")
    user = save(database, User, name="Ida Holm")
    firm = save(database, Company, name="Nova", relations={CUSTOMER})
    save(database, Case, company_id=firm, title="Press", responsible_id=user)
    database.close()
    desk.start(store_file)
    desk.show("cases")
    assert desk.pie("responsible_id") == {"Ida Holm": 1}
    desk.window.jobs.write(desk.window, "Rename", records.save, User, {"name": "Ida Berg"}, user, 1, {})
    desk.settle()
    desk.qtbot.waitUntil(lambda: desk.pie("responsible_id") == {"Ida Berg": 1})
