"""A field of the company's own: made in the settings, at once in every form, list, filter and history, and taken away again."""

import pytest

from app.models import Company, ExtraField
from app.models.extra import ExtraKind, ExtraOf, attribute
from app.models.fields import made_fields
from app.services import records as services
from app.store import listing
from app.store.filters import Op
from app.store.listing import Listing
from app.views.fields_page import FieldsPage
from app.views.quick_create import QuickCreate
from app.views.words_page import WordDialog
from tests.office import save


def labels(tab):
    return [d.field.label for d in made_fields(tab.entity) if d.name in tab.detail.form.fields.cells]


@pytest.fixture
def page(office):
    """The page of the settings on which fields are made."""
    office.window.sides.show_settings()
    window = office.window.sides.windows()[0]
    window.show_page("fields")
    office.settle()
    page = window.page("fields")
    assert isinstance(page, FieldsPage)
    return page


def add(office, page, name, kind, of=ExtraOf.COMPANIES):
    page.add_button.click()
    dialog = office.dialog(WordDialog)
    dialog.fields.editors["name"].widget.setText(name)
    dialog.fields.editors["kind"].set(kind, "")
    dialog.fields.editors["record"].set(of, "")
    dialog.save()
    office.closed(WordDialog)
    office.settle()
    return attribute(made_of(office, name))


def made_of(office, name):
    """The id of the field of that name."""
    database = office.program.database
    total = office.stored(database.read, listing.count, Listing(ExtraField))
    rows = office.stored(database.read, listing.page_at, Listing(ExtraField), 0, total)
    return next(row.id for row in rows if name in row.values)


def test_a_clerk_makes_two_fields_and_works_with_them(office, page):
    office.show("customers")
    office.click_row(0)
    office.settle()
    form = office.customers.detail.form
    bay = add(office, page, "Loading bay", ExtraKind.TEXT)
    level = add(office, page, "Service level", ExtraKind.CHOICE)
    assert labels(office.customers) == labels(office.suppliers) == ["Loading bay", "Service level"]
    assert labels(office.cases) == []

    # The words of the choice are made below it.
    page.table.selectRow(1)
    assert page.choices.isVisible()
    for word in ("Gold", "Silver"):
        page.choices.add_button.click()
        dialog = office.dialog(WordDialog)
        dialog.fields.editors["name"].widget.setText(word)
        dialog.save()
        office.closed(WordDialog)
        office.settle()
    assert [texts[0] for texts in page.choices.table.lines.texts] == ["Gold", "Silver"]
    page.table.selectRow(0)
    assert not page.choices.isVisible()

    # Filled in in the form that was open all the time.
    office.fill(bay, "Ramp 7")
    form.fields.editors[level].widget.setFocus()
    office.type("gol")
    office.settle()
    office.press("Return")
    office.settle()
    form.bar.save_button.click()
    office.settle()
    assert not form.dirty
    assert form.record.values[bay] == "Ramp 7"
    assert form.record.texts[level] == "Gold"

    # As a column, as a filter with a chip, and found by the search of the list.
    records = office.customers.records
    entry = next(entry for entry in records.table.columns.menu().actions() if entry.text() == "Loading bay")
    entry.trigger()
    office.settle()
    assert "Ramp 7" in office.column(bay, office.customers)
    records.filter_menu.show_field(level)
    office.settle()
    records.having(level, Op.IS, form.record.values[level], "Gold")
    office.settle()
    assert len(office.column("name", office.customers)) == 1
    records.clear_all()
    records.search.setText("ramp 7")
    office.settle()
    office.qtbot.waitUntil(lambda: len(office.column("name", office.customers)) == 1)
    records.clear_all()
    office.settle()

    # Its history, and undo.
    office.customers.detail.show_history(bay)
    office.settle()
    assert any("Ramp 7" in text for texts in office.customers.detail.history.table.lines.texts for text in texts)
    office.press("Ctrl+Z")
    office.settle()
    assert form.fields.current(bay) == ""
    assert form.fields.current(level) is None

    # Deleted, it is gone from every screen; undone, it is back with its column.
    page.table.selectRow(0)
    page.delete_button.click()
    office.settle()
    assert labels(office.customers) == ["Service level"]
    assert bay not in [d.name for d in records.table.columns.fields()]
    office.window.undo()
    office.settle()
    assert labels(office.customers) == ["Loading bay", "Service level"]


def test_what_is_typed_stays_when_somebody_makes_a_field(office):
    office.show("customers")
    office.click_row(0)
    office.settle()
    office.fill("city", "Falun")
    made = office.stored(save_field, office)
    office.settle()
    form = office.customers.detail.form
    assert form.fields.current("city") == "Falun"
    assert form.dirty
    assert attribute(made) in form.fields.cells
    office.fill(attribute(made), "B 12")
    office.press("Ctrl+S")
    office.settle()
    assert (form.record.values["city"], form.record.values[attribute(made)]) == ("Falun", "B 12")


def test_what_is_typed_into_a_field_stays_when_somebody_renames_it(office):
    database = office.program.database
    made = office.stored(save_field, office)
    office.settle()
    office.show("customers")
    office.click_row(0)
    office.settle()
    name = attribute(made)
    office.fill(name, "B 12")
    office.stored(database.write, "Rename", services.save, ExtraField, {"name": "Ramp"}, made, 1)
    office.settle()
    form = office.customers.detail.form
    assert labels(office.customers) == ["Ramp"]
    assert form.fields.current(name) == "B 12"
    assert form.dirty
    office.press("Ctrl+S")
    office.settle()
    assert form.record.values[name] == "B 12"


def save_field(office):
    return save(office.program.database, ExtraField, record=ExtraOf.COMPANIES, name="Bay", kind=ExtraKind.TEXT)


def test_a_filter_by_a_field_that_is_deleted_goes_with_it(office):
    made = office.stored(save_field, office)
    office.settle()
    office.show("customers")
    records = office.customers.records
    records.having(attribute(made), Op.IS, "nowhere", "nowhere")
    office.settle()
    assert office.column("name", office.customers) == []
    office.stored(office.program.database.write, "Delete field", services.delete, ExtraField, [made])
    office.settle()
    assert len(office.column("name", office.customers)) == 2


def test_a_choice_that_is_not_there_yet_is_made_from_the_form(office):
    database = office.program.database
    made = office.stored(
        lambda: save(database, ExtraField, record=ExtraOf.COMPANIES, name="Service level", kind=ExtraKind.CHOICE)
    )
    office.settle()
    office.show("customers")
    office.click_row(0)
    office.settle()
    field = office.customers.detail.form.fields.editors[attribute(made)].widget
    field.create_requested.emit("Platinum")
    dialog = office.dialog(QuickCreate)
    dialog.save()
    office.closed(QuickCreate)
    office.press("Ctrl+S")
    office.settle()
    assert office.customers.detail.form.record.texts[attribute(made)] == "Platinum"


def test_a_name_that_is_taken_is_refused_and_what_was_typed_stays(office, page):
    page.add_button.click()
    dialog = office.dialog(WordDialog)
    dialog.fields.editors["name"].widget.setText("Phone")
    dialog.save()
    office.qtbot.waitUntil(lambda: "already" in dialog.fields.cells["name"].problem.text())
    assert dialog.fields.current("name") == "Phone"
    assert not made_fields(Company)
