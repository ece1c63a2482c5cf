"""A clerk's suppliers: one component for both registers, each with its own records and words."""

from app.models.code import CUSTOMER, SUPPLIER


def test_a_new_supplier_is_a_supplier_and_nothing_else(office):
    office.show("suppliers")
    assert office.column("name") == ["Cluj Metal SRL"]
    office.press("Ctrl+N")
    office.type("Timișoara Plast SRL")
    office.press("Ctrl+S")
    office.settle()
    assert office.column("name") == ["Cluj Metal SRL", "Timișoara Plast SRL"]
    assert {ref.id for ref in office.tab.detail.form.record.values["relations"]} == {SUPPLIER}
    office.show("customers")
    assert "Timișoara Plast SRL" not in office.column("name")


def test_a_supplier_who_buys_as_well_is_found_in_both_registers(office):
    office.show("suppliers")
    office.click_row(0)
    office.tab.detail.form.fields.set("relations", (CUSTOMER, SUPPLIER))
    office.press("Ctrl+S")
    office.settle()
    assert office.column("name") == ["Cluj Metal SRL"]
    office.show("customers")
    assert "Cluj Metal SRL" in office.column("name")


def test_no_supplier_matches_and_the_way_back_is_a_button(office):
    office.show("suppliers")
    office.press("F3")
    office.type("qqqq")
    office.qtbot.waitUntil(office.tab.records.frame.nothing.isVisible)
    clear, new = office.tab.records.frame.nothing.buttons
    assert (clear.text(), new.text()) == ("Clear filters", "New supplier")
    clear.click()
    office.settle()
    assert office.column("name") == ["Cluj Metal SRL"]
