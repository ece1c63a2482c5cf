"""A view of one's own: made in the filter editor, kept, left by quick filters, there again after a restart; and undone."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from app.models.types import derived_id
from app.store.arrangements import Arrangement
from app.store.filters import Condition, Group, Op, Period, Span
from app.views.filter_dialog import FilterDialog
from app.views.view_dialog import ViewDialog


def chips(desk):
    return [chip.label for chip in desk.cases.records.frame.chips.chips()]


def test_a_rep_makes_a_view_works_in_it_and_finds_it_the_next_morning(office, store_file):
    records = office.cases.records
    assert chips(office) == ["Closed: No"]

    # Dated cases worth less than 5,000, or those of a Danish customer.
    office.press("Ctrl+Shift+F3")
    dialog = office.dialog(FilterDialog)
    line = dialog.root.lines[0]
    line.field.show_path("follow_up")
    line.op.show_value(Op.WITHIN)
    line.value.show_value(Period(Span.LAST_DAYS, 30))
    dialog.root.add_test.click()
    line = dialog.root.lines[1]
    line.field.show_path("company_id.name")
    line.op.show_value(Op.BEGINS)
    line.value.focusProxy().setText("dansk")
    dialog.root.kind.show_value(True)
    office.settle()
    office.qtbot.waitUntil(lambda: dialog.count.text() == "3 cases found")
    dialog.apply()
    office.settle()
    assert sorted(office.column("title")) == ["Lathe", "Press", "Steel"]
    assert chips(office) == ["Closed: No", "Follow-up: last 30 days or Customer › Name begins with “dansk”"]

    records.views.acts["save_view_as"].trigger()
    dialog = office.dialog(ViewDialog)
    dialog.fields.editors["name"].widget.setText("Look after")
    dialog.save()
    office.qtbot.waitUntil(lambda: records.views.now is not None and records.views.now.name == "Look after")
    office.settle()

    # A quick filter, another tab, a save: the view stays.
    records.having("status_id", Op.IS, derived_id("status", "Negotiation"), "Negotiation")
    office.settle()
    assert sorted(office.column("title")) == ["Lathe", "Steel"]
    office.show("customers")
    office.show("cases")
    office.click_row(0)
    office.fill("next_step", "Call")
    office.press("Ctrl+S")
    office.settle()
    assert sorted(office.column("title")) == ["Lathe", "Steel"]
    assert records.views.changed

    office.stop()
    office.start(store_file)
    office.settle()
    records = office.cases.records
    assert records.views.now.name == "Look after"
    assert records.views.changed
    assert sorted(office.column("title")) == ["Lathe", "Steel"]
    records.views.acts["reset_view"].trigger()
    office.settle()
    assert sorted(office.column("title")) == ["Lathe", "Press", "Steel"]
    assert not records.views.changed

    records.views.delete_view()
    office.qtbot.waitUntil(lambda: records.views.now is None)
    office.settle()
    assert "Delete view Look after" in office.status
    office.window.undo()
    office.qtbot.waitUntil(lambda: records.views.now is not None and records.views.now.name == "Look after")
    assert dt.date.today() == records.listing.today


def test_no_part_of_an_arrangement_is_lost_by_a_quick_filter_a_save_a_tab_change_or_a_restart(office, store_file):
    table, records = office.cases.records.table, office.cases.records
    recent = Condition("follow_up", Op.WITHIN, Period(Span.LAST_DAYS, 30))
    shown = Arrangement(
        where=(Condition("value", Op.FROM, Decimal(500)),),
        filter=Group((recent, Condition("title", Op.CONTAINS, "e")), any=True),
        sort="value",
        descending=True,
        group="status_id",
        columns=("title", "value", "status_id", "follow_up", "probability"),
        widths={"title": 231, "probability": 187},
    )
    records.show_arrangement(shown)
    office.settle()
    office.click_row(1)
    title = office.field("title").text()

    def same():
        office.settle()
        now = office.cases.records.arrangement()
        return replace(now, widths={name: now.widths.get(name) for name in shown.widths})

    assert same() == shown
    rows = office.column("title")
    office.press("F3")
    office.type(rows[0][:4])
    office.qtbot.waitUntil(lambda: records.listing.search != "")
    assert same() == replace(shown, search=rows[0][:4])
    office.press("Esc")  # the search empties
    office.qtbot.waitUntil(lambda: records.listing.search == "")
    assert same() == shown
    office.click_row(rows.index(title))
    office.fill("next_step", "Call on Friday")
    office.press("Ctrl+S")
    assert same() == shown
    assert office.field("title").text() == title
    office.show("suppliers")
    office.show("cases")
    assert same() == shown
    assert table.rows.row_at(table.currentIndex()).id == office.tab.detail.form.record.id
    assert office.field("title").text() == title
    office.stop()
    office.start(store_file)
    office.show("cases")
    assert same() == shown
    assert office.column("title") == rows


def test_the_forecast_is_grouped_by_month_with_its_sums(office):
    records = office.cases.records
    office.click_row(office.column("title").index("Crane"))
    office.fill("expected_close", "2027-11-15")
    office.press("Ctrl+S")
    office.settle()
    records.views.show_view(next(view for view in records.views.views if view.name == "Turnover forecast"))
    office.settle()
    office.qtbot.waitUntil(records.groups.isVisible)
    assert [tuple(row[:3]) for row in records.groups.table.lines.texts] == [("November 2027", "1", "4,000 EUR")]
    records.groups.table.activated.emit(records.groups.table.lines.index(0, 0))
    office.settle()
    assert "Expected to close: November 2027" in chips(office)
    records.views.show_view(next(view for view in records.views.views if view.name == "By status"))
    office.settle()
    office.qtbot.waitUntil(records.groups.isVisible)
    told = {row[0]: (row[1], row[2]) for row in records.groups.table.lines.texts}
    assert told["Negotiation"] == ("2", "10,000 EUR")
    assert set(told) == {"New", "Negotiation"}
