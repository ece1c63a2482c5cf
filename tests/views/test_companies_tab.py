"""The tabs Customers and Suppliers: one component, each with its own records, words, settings and new records."""

import pytest

from app.models.code import CUSTOMER, SUPPLIER


@pytest.mark.parametrize(("key", "register", "words"), [("customers", CUSTOMER, "customer"), ("suppliers", SUPPLIER, "supplier")])
def test_a_new_record_gets_the_relation_of_its_tab(office, key, register, words):
    tab = office.show(key)
    assert tab.records.frame.new_button.text() == f"New {words}"
    tab.new()
    assert tab.detail.form.fields.current("relations") == {register}


def test_the_two_lists_hold_different_records_and_count_them_in_their_own_words(office):
    office.show("customers")
    assert office.column("name") == ["Åkers Mekaniska AB", "Dansk Stål A/S"]
    assert office.tab.records.frame.count.text() == "2 customers"
    office.show("suppliers")
    assert office.column("name") == ["Cluj Metal SRL"]
    assert office.tab.records.frame.count.text() == "1 supplier"


def test_each_tab_remembers_its_own_order(office):
    office.show("customers")
    office.tab.records.table.columns._sort(1)
    office.settle()
    office.show("suppliers")
    assert office.tab.records.listing.sort == ""


def test_an_empty_register_says_so_and_offers_to_begin(desk, store_file):
    desk.start(store_file)
    tab = desk.show("suppliers")
    assert tab.records.frame.nothing.isVisible()
    assert [button.text() for button in tab.records.frame.nothing.buttons] == ["New supplier"]
    tab.records.frame.nothing.buttons[0].click()
    desk.settle()
    assert tab.detail.form.is_new
