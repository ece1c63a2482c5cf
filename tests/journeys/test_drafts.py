"""What was typed and not saved is offered again after a crash, and meets what others saved since."""

import json
import subprocess
import sys

import pytest

from app.models import Company, ExtraField, Person
from app.models.code import CUSTOMER, SUPPLIER
from app.models.extra import ExtraOf, attribute
from app.services import records
from app.store.database import Database
from app.views import draft_bar
from app.views.quick_create import QuickCreate
from tests.journeys import robot
from tests.journeys.crash import begin, crash, open_drafts, wait_until_safe
from tests.views.world import keys
from tests.windows import SLOW


@pytest.fixture
def acme(tmp_path):
    """A company file with the customer Acme AB."""
    robot.company(tmp_path / "company.kontor")
    return tmp_path / "company.kontor"


def typed_and_crashed(desk, path, name="notes", text="Call back on Friday"):
    begin(desk, path)
    desk.show("customers")
    desk.click_row(0)
    desk.fill(name, text)
    wait_until_safe(desk, name, text)
    crash(desk)


def offered(window):
    return window.drafts.isVisible()


def elsewhere(path, **values):
    """Somebody else saves Acme AB."""
    store = Database(path, who="bo")
    ((id, version),) = store.read(lambda session: session.query(Company.id, Company.version).all())
    store.write("Save", records.save, Company, values, id, version, {})
    store.close()


def test_typing_is_offered_again_after_a_crash_and_can_be_saved(desk, acme, home):
    typed_and_crashed(desk, acme)
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(window), timeout=SLOW)
    assert window.drafts.words.text().startswith("You had not saved: Company Acme AB, ")
    assert window.actions_by_name["resume"].isEnabled()
    window.drafts.continue_button.click()
    desk.settle()
    assert desk.field("notes").toPlainText() == "Call back on Friday"
    assert window.isWindowModified()
    assert not offered(window)
    desk.press("Ctrl+S")
    desk.settle()
    assert not window.isWindowModified()
    desk.qtbot.waitUntil(lambda: open_drafts(desk) == [], timeout=SLOW)
    desk.stop()
    assert robot.kept(acme) == []


def test_typing_into_a_field_that_is_gone_is_shown_and_the_rest_comes_back(desk, acme, home):
    store = Database(acme, who="bo")
    field = store.write("New field", records.save, ExtraField, {"record": ExtraOf.COMPANIES, "name": "Bay"}).result.id
    begin(desk, acme)
    desk.show("customers")
    desk.click_row(0)
    desk.fill("notes", "Call back on Friday")
    desk.fill(attribute(field), "Ramp 7")
    wait_until_safe(desk, attribute(field), "Ramp 7")
    crash(desk)
    store.write("Delete field", records.delete, ExtraField, [field])
    store.close()
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(window), timeout=SLOW)
    assert "Ramp 7" in draft_bar._lines(window.drafts.drafts[0])
    window.drafts.continue_button.click()
    desk.settle()
    assert desk.field("notes").toPlainText() == "Call back on Friday"
    desk.press("Ctrl+S")
    desk.settle()
    assert not window.isWindowModified()


def test_a_text_that_is_no_value_yet_comes_back_letter_by_letter(desk, acme, home):
    typed_and_crashed(desk, acme, "credit_limit", "12 thou")
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(window), timeout=SLOW)
    desk.press("Ctrl+Shift+U")
    desk.settle()
    assert desk.field("credit_limit").text() == "12 thou"
    assert desk.tab.detail.form.dirty


def test_it_is_offered_until_it_is_answered(desk, acme, home):
    typed_and_crashed(desk, acme)
    for _start in range(2):
        window = begin(desk, acme)
        desk.qtbot.waitUntil(lambda window=window: offered(window), timeout=SLOW)
        desk.stop()
    begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(desk.window), timeout=SLOW)
    desk.press("Ctrl+Shift+U")
    desk.settle()
    wait_until_safe(desk, "notes", "Call back on Friday")
    crash(desk)  # a second crash after it was brought back
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(window), timeout=SLOW)
    assert len(window.drafts.drafts) == 1


def test_what_is_discarded_is_shown_once_more_and_gone(desk, acme, home):
    typed_and_crashed(desk, acme)
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(window), timeout=SLOW)
    with desk.answering("keep"):
        window.drafts.discard_button.click()
    assert offered(window)
    with desk.answering("discard") as asked:
        window.drafts.discard_button.click()
    assert "Notes: Call back on Friday" in asked[0][1]
    assert not offered(window)
    desk.stop()
    assert robot.kept(acme) == []


def test_what_was_discarded_does_not_come_back_after_a_change_of_mind(desk, acme, home):
    typed_and_crashed(desk, acme)
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(window), timeout=SLOW)
    desk.show("suppliers")
    desk.press("Ctrl+N")
    desk.fill("name", "Half a supplier")
    desk.show("customers")
    desk.press("Ctrl+N")
    desk.fill("name", "Half a customer")
    with desk.answering("stay"):
        desk.press("Ctrl+Shift+U")
    assert offered(window)
    with desk.answering("discard"):
        window.drafts.discard_button.click()
    with desk.answering("discard"):
        desk.click_row(0)
    assert desk.field("notes").toPlainText() == ""


def test_others_changes_since_are_joined_by_the_save(desk, acme, home):
    typed_and_crashed(desk, acme)
    elsewhere(acme, city="Malmö")
    begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(desk.window), timeout=SLOW)
    desk.press("Ctrl+Shift+U")
    desk.settle()
    assert "Others saved this record" in desk.tab.detail.form.bar.state.text()
    assert desk.field("city").text() == "Malmö"
    desk.press("Ctrl+S")
    desk.settle()
    assert (desk.field("city").text(), desk.field("notes").toPlainText()) == ("Malmö", "Call back on Friday")
    assert not desk.window.isWindowModified()


def test_the_same_field_saved_by_others_since_is_asked_about(desk, acme, home, monkeypatch):
    typed_and_crashed(desk, acme)
    elsewhere(acme, notes="Paid")
    begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(desk.window), timeout=SLOW)
    asked = []
    monkeypatch.setattr("app.views.record_form.choose", lambda form, entity, trouble, names: asked.append(trouble.fields))
    desk.press("Ctrl+Shift+U")
    desk.settle()
    desk.press("Ctrl+S")
    desk.settle()
    assert asked == [{"notes": ("", "Call back on Friday", "Paid")}]
    assert desk.field("notes").toPlainText() == "Call back on Friday"


def test_what_was_saved_after_all_is_not_asked_about(desk, acme, home):
    typed_and_crashed(desk, acme)
    elsewhere(acme, notes="Call back on Friday")
    begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(desk.window), timeout=SLOW)
    desk.press("Ctrl+Shift+U")
    desk.settle()
    assert not desk.window.isWindowModified()
    desk.stop()
    assert robot.kept(acme) == []


def test_typing_into_a_record_that_was_deleted_is_shown_and_kept(desk, acme, home):
    typed_and_crashed(desk, acme)
    store = Database(acme, who="bo")
    store.write("Delete", lambda session: records.delete(session, Company, [session.query(Company.id).scalar()]))
    store.close()
    begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(desk.window), timeout=SLOW)
    with desk.answering("close") as asked:
        desk.press("Ctrl+Shift+U")
    assert "deleted meanwhile" in asked[0][1]
    assert "Call back on Friday" in asked[0][1]
    assert offered(desk.window)


def test_a_new_supplier_comes_back_among_the_suppliers(desk, acme, home):
    begin(desk, acme)
    desk.show("suppliers")
    desk.press("Ctrl+N")
    desk.fill("name", "Cluj Metal SRL")
    wait_until_safe(desk, "name", "Cluj Metal SRL")
    crash(desk)
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(window), timeout=SLOW)
    assert "Company Cluj Metal SRL" in window.drafts.words.text()
    desk.press("Ctrl+Shift+U")
    desk.settle()
    assert desk.tab.key == "suppliers"
    assert desk.field("name").text() == "Cluj Metal SRL"
    desk.press("Ctrl+S")
    desk.settle()
    assert desk.column("name") == ["Cluj Metal SRL"]
    assert desk.tab.detail.form.record.values["relations"][0].id == SUPPLIER


def test_the_small_form_of_a_new_record_comes_back(desk, acme, home):
    begin(desk, acme)
    desk.menu("new_person")
    dialog = desk.dialog(QuickCreate)
    keys(dialog.fields.editors["last_name"].widget, "Åkerström")
    wait_until_safe(desk, "last_name", "Åkerström")
    crash(desk)
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(window), timeout=SLOW)
    desk.press("Ctrl+Shift+U")
    dialog = desk.dialog(QuickCreate)
    assert dialog.fields.current("last_name") == "Åkerström"
    dialog.save()
    desk.closed(QuickCreate)
    desk.settle()
    desk.stop()
    assert robot.kept(acme) == []


def test_the_strategy_of_a_case_comes_back_on_its_own_page(office, home):
    office.stop()
    path = next(office.folder.parent.glob("*.kontor"))
    begin(office, path)
    office.show("cases")
    office.click_row(0)
    office.tab.detail.pages.setCurrentWidget(office.tab.detail.strategy)
    office.fill("plan", "Visit them")
    wait_until_safe(office, "plan", "Visit them")
    crash(office)
    begin(office, path)
    office.qtbot.waitUntil(lambda: offered(office.window), timeout=SLOW)
    office.press("Ctrl+Shift+U")
    office.settle()
    assert office.tab.detail.pages.currentWidget() is office.tab.detail.strategy
    office.qtbot.waitUntil(lambda: office.field("plan").toPlainText() == "Visit them", timeout=SLOW)
    assert office.tab.detail.strategy.dirty


def test_a_person_comes_back_in_the_window_of_the_persons(desk, acme, home):
    store = Database(acme)
    store.write("New person", records.save, Person, {"first_name": "Ida", "last_name": "Holm"})
    store.close()
    begin(desk, acme)
    desk.menu("all_persons")
    (side,) = desk.window.sides.windows()
    desk.settle()
    side.tab.records.table.selectRow(0)
    desk.settle()
    side.tab.detail.form.fields.editors["last_name"].widget.setText("Holm-Jensen")
    wait_until_safe(desk, "last_name", "Holm-Jensen")
    crash(desk)
    begin(desk, acme)
    desk.qtbot.waitUntil(lambda: offered(desk.window), timeout=SLOW)
    desk.window.drafts.resume()
    desk.settle()
    (side,) = desk.window.sides.windows()
    name = side.tab.detail.form.fields.editors["last_name"].widget
    desk.qtbot.waitUntil(lambda: name.text() == "Holm-Jensen", timeout=SLOW)


def test_opening_the_record_oneself_offers_its_typing_first(desk, acme, home):
    typed_and_crashed(desk, acme)
    store = Database(acme)
    other = store.write("New customer", records.save, Company, {"name": "Beta AB", "relations": {CUSTOMER}}).result.id
    store.close()
    begin(desk, acme)
    desk.show("customers")
    desk.click_row(1)
    desk.fill("notes", "Ring Beta")
    wait_until_safe(desk, "notes", "Ring Beta")
    crash(desk)
    window = begin(desk, acme)
    desk.qtbot.waitUntil(lambda: len(window.drafts.drafts) == 2, timeout=SLOW)
    assert "1 more" in window.drafts.words.text()
    desk.show("customers")
    for row, name in ((0, "Acme AB"), (1, "Beta AB")):
        desk.click_row(row)
        assert name in window.drafts.words.text()
    assert window.drafts.drafts[0].record == other


def test_a_disk_that_does_not_take_drafts_is_told_once(desk, acme, home, monkeypatch):
    begin(desk, acme)
    home.write_text("no folder")
    desk.show("customers")
    desk.click_row(0)
    desk.fill("notes", "x")
    desk.qtbot.waitUntil(lambda: "not kept safe from a crash" in desk.status, timeout=SLOW)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("kills", [2, pytest.param(100, marks=[pytest.mark.soak, pytest.mark.timeout(3600)])])
def test_a_kill_of_the_real_program_loses_five_seconds_of_typing_at_most(kills):
    command = [sys.executable, "-m", "tests.journeys.robot", str(kills)]
    done = subprocess.run(command, cwd=robot.ROOT, capture_output=True, text=True, check=True)
    print(done.stdout)
    assert json.loads(done.stdout)["worst seconds lost"] <= 5

