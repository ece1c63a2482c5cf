"""A rep's Monday, on a file and on a server: a view, many cases put off at once, and that taken back after a restart."""

import pytest
from sqlalchemy import select

from app.models import Company
from app.models.types import derived_id
from app.store.filters import Op
from app.views.mass_dialog import MassDialog
from app.views.view_dialog import ViewDialog
from tests.office import TODAY, fill
from tests.views.test_mass import pick


@pytest.fixture(params=["store_file", "store_url"])
def address(request):
    found = str(request.getfixturevalue(request.param))
    fill(found)
    return found


def days(desk):
    return dict(zip(desk.column("title"), desk.column("follow_up"), strict=True))


def test_a_view_many_at_once_and_undo_after_a_restart(desk, address):
    desk.start(address)
    desk.show("cases")
    records = desk.cases.records
    records.having("status_id", Op.IS, derived_id("status", "Negotiation"), "Negotiation")
    desk.settle()
    records.views.acts["save_view_as"].trigger()
    dialog = desk.dialog(ViewDialog)
    dialog.fields.editors["name"].widget.setText("In negotiation")
    dialog.save()
    desk.qtbot.waitUntil(lambda: records.views.now is not None and records.views.now.name == "In negotiation")
    before = days(desk)
    assert set(before) == {"Lathe", "Steel"}

    records.table.setFocus()
    desk.press("Ctrl+A")
    records.frame.picked.buttons["edit_many"].click()
    dialog = desk.dialog(MassDialog)
    change = dialog.changes[0]
    pick(change, "follow_up")
    change.fields.editors["follow_up"].widget.setText("2031-03-03")
    desk.qtbot.waitUntil(dialog.apply_button.isEnabled)
    assert [line[2] for line in dialog.table.lines.texts] == ["03/03/2031"] * 2
    dialog.accept()
    desk.closed(MassDialog)
    desk.settle()
    assert set(days(desk).values()) == {"03/03/2031"}
    records.having("company_id", Op.IS, _company(desk, "Dansk Stål A/S"), "Dansk Stål A/S")
    desk.settle()
    assert list(days(desk)) == ["Steel"]  # a quick filter, on top of the view

    desk.stop()
    desk.start(address)
    desk.show("cases")
    records = desk.cases.records
    assert records.views.now.name == "In negotiation"
    assert list(days(desk)) == ["Steel"]
    records.views.acts["reset_view"].trigger()
    desk.settle()
    assert set(days(desk).values()) == {"03/03/2031"}
    assert desk.window.actions_by_name["undo"].text() == "&Undo: Change 2 cases: Follow-up"
    records.table.setFocus()
    desk.press("Ctrl+Z")
    desk.settle()
    desk.qtbot.waitUntil(lambda: days(desk) == before)
    desk.press("Ctrl+Y")
    desk.settle()
    desk.qtbot.waitUntil(lambda: set(days(desk).values()) == {"03/03/2031"})
    assert records.listing.today == TODAY


def _company(desk, name):
    query = select(Company.id).where(Company.name == name)
    return desk.stored(desk.program.database.read, lambda session: session.scalar(query))
