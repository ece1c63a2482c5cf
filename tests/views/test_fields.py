"""Bound fields: what was changed and nothing else, problems beside their fields, amounts and numbers read in context."""

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models import Case, Company, Person
from app.models.code import CUSTOMER, SUPPLIER
from app.models.fields import field_of
from app.store.listing import Ref
from app.trouble import Invalid
from app.views.fields import Fields
from app.views.lines import TypedLine
from app.views.live_checks import LiveChecks
from tests.views.world import keys, typed

CARD = ("name", "relations", "country", "phone", "email", "register_number", "vat_number", "notes")


@pytest.fixture
def shown(qtbot):
    """Makes bound fields inside a window that is shown."""
    made = []

    def show(entity, *names, **values):
        window = QWidget()
        qtbot.addWidget(window)
        made.append(window)
        fields = Fields([field_of(entity, name) for name in names], None, window)
        column = QVBoxLayout(window)
        for cell in fields.cells.values():
            column.addWidget(cell)
        window.show()
        window.activateWindow()
        fields.load(values)
        return fields

    return show


def widget(fields, name):
    return fields.editors[name].widget


def test_only_what_was_changed_is_a_change(shown):
    fields = shown(Company, *CARD, name="Alfa", country="DK", relations=(Ref(CUSTOMER, "Customer"),))
    assert fields.changes() == {}
    typed(widget(fields, "name"), "Beta")
    fields.set("relations", (Ref(CUSTOMER, "Customer"), Ref(SUPPLIER, "Supplier")))
    assert fields.changes() == {"name": "Beta", "relations": {CUSTOMER, SUPPLIER}}
    assert fields.loaded(["name", "relations"]) == {"name": "Alfa", "relations": {CUSTOMER}}


def test_typing_back_what_stood_there_is_no_change(shown):
    fields = shown(Company, *CARD, name="Alfa")
    typed(widget(fields, "name"), "Beta")
    assert fields.dirty
    typed(widget(fields, "name"), "Alfa")
    assert not fields.dirty
    assert fields.changes() == {}


def test_loading_is_not_editing(shown, qtbot):
    fields = shown(Company, *CARD)
    with qtbot.assertNotEmitted(fields.edited):
        fields.load({"name": "Alfa", "phone": "+4533123456", "relations": (Ref(CUSTOMER, "Customer"),)})
    with qtbot.waitSignal(fields.edited):
        keys(widget(fields, "name"), "x")


def test_every_text_that_cannot_be_read_is_a_problem_of_its_field(shown):
    fields = shown(Case, "follow_up", "value", "title")
    widget(fields, "follow_up").setText("soon")
    widget(fields, "value").setText("much")
    typed(widget(fields, "title"), "Press")
    with pytest.raises(Invalid) as trouble:
        fields.changes()
    assert [name for name, _text in trouble.value.problems] == ["follow_up", "value"]


def test_problems_stand_under_their_fields_and_the_first_has_the_focus(shown, qtbot):
    fields = shown(Company, *CARD)
    problems = [("email", "Enter an address."), ("name", "Enter a name."), ("scope", "Not yours."), ("name", "Short.")]
    rest = fields.show_problems(problems)
    assert rest == ["Not yours."]
    assert fields.cells["name"].problem.text() == "Enter a name.\nShort."
    assert fields.cells["email"].problem.isVisible()
    assert not fields.cells["phone"].problem.isVisible()
    qtbot.waitUntil(widget(fields, "name").hasFocus)  # the first as one reads, not as they were found
    assert widget(fields, "name").property("invalid") is True
    assert widget(fields, "name").accessibleDescription() == "Enter a name.\nShort."
    keys(widget(fields, "name"), "x")
    assert not fields.cells["name"].problem.isVisible()
    assert widget(fields, "name").property("invalid") is False
    assert fields.cells["email"].problem.isVisible()


def test_what_the_program_keeps_is_shown_and_never_sent(shown):
    fields = shown(Case, "number", "weighted", "title", number=1001, weighted=Decimal("12.3400"))
    assert widget(fields, "number").text() == "1001"
    assert widget(fields, "weighted").text() == "12.34"
    widget(fields, "number").setText("7")
    assert widget(fields, "number").isReadOnly()
    fields.set_read_only(False)
    assert widget(fields, "number").isReadOnly()
    assert fields.changes() == {}


def test_what_was_typed_meanwhile_stays_when_the_rest_is_renewed(shown):
    fields = shown(Company, "name", "city", "notes", name="Alfa", city="Aarhus", notes="old")
    typed(widget(fields, "city"), "Odense")
    sent = fields.snapshot()
    widget(fields, "notes").setPlainText("typed while saving")
    fields.renew({"name": "Alfa Nord", "city": "Odense", "notes": "old"}, {}, sent)
    assert fields.current("name") == "Alfa Nord"
    assert fields.current("notes") == "typed while saving"
    assert fields.changes() == {"notes": "typed while saving"}
    assert fields.loaded(["notes"]) == {"notes": "old"}


def test_renewing_does_not_move_the_cursor_of_what_stays_the_same(shown):
    fields = shown(Company, "name", name="Alfa Beta")
    line = widget(fields, "name")
    line.setCursorPosition(4)
    fields.renew({"name": "Alfa Beta"}, {}, fields.snapshot())
    assert line.cursorPosition() == 4


# -- telephone numbers

def test_a_number_without_a_country_code_is_read_in_the_country_chosen(shown):
    fields = shown(Company, *CARD, country="SE")
    typed(widget(fields, "phone"), "040-123 45 67")
    assert fields.current("phone") == "+46401234567"
    assert widget(fields, "phone").text() == "+46 40 123 45 67"


def test_choosing_the_country_afterwards_reads_the_number_anew(shown):
    fields = shown(Company, *CARD)
    typed(widget(fields, "phone"), "040-123 45 67")
    assert fields.current("phone") == "040-123 45 67"
    typed(widget(fields, "country"), "Sweden")
    assert fields.current("phone") == "+46401234567"
    typed(widget(fields, "country"), "Denmark")  # nine digits are no Danish number: back to what was typed
    assert fields.current("phone") == "040-123 45 67"


def test_a_number_that_was_stored_is_not_read_anew(shown):
    fields = shown(Company, *CARD, country="DK", phone="+4533123456")
    typed(widget(fields, "country"), "Sweden")
    assert fields.current("phone") == "+4533123456"


def test_a_person_without_a_country_is_called_in_that_of_the_company(shown):
    fields = shown(Person, "phone")
    typed(widget(fields, "phone"), "224 095 111")
    fields.region = "CZ"
    fields.read_phones_again()
    assert fields.current("phone") == "+420224095111"


# -- warnings

def warning(fields, name):
    return fields.cells[name].warning.text()


@pytest.mark.parametrize(
    ("country", "name", "wrong", "right"),
    [
        ("Sweden", "register_number", "556036-0795", "556036-0793"),
        ("Denmark", "vat_number", "DK13585629", "DK13585628"),
        ("Czechia", "register_number", "25123892", "25123891"),
    ],
)
def test_a_wrong_check_digit_is_warned_of_while_typing_and_still_saved(shown, qtbot, country, name, wrong, right):
    fields = shown(Company, *CARD)
    LiveChecks(fields)
    typed(widget(fields, "country"), country)
    typed(widget(fields, name), wrong)
    qtbot.waitUntil(lambda: "check digit" in warning(fields, name))
    assert fields.cells[name].warning.isVisible()
    assert fields.changes()[name] == wrong
    typed(widget(fields, name), right)
    qtbot.waitUntil(lambda: warning(fields, name) == "")


def test_a_warning_follows_the_country(shown, qtbot):
    fields = shown(Company, *CARD, register_number="556036-0795")
    LiveChecks(fields)
    assert warning(fields, "register_number") == ""
    typed(widget(fields, "country"), "Sweden")
    qtbot.waitUntil(lambda: warning(fields, "register_number") != "")


def test_a_number_nobody_can_dial_is_warned_of(shown, qtbot):
    fields = shown(Company, *CARD, country="DK")
    LiveChecks(fields)
    typed(widget(fields, "phone"), "12 34")
    qtbot.waitUntil(lambda: "12 34" in warning(fields, "phone"))
    assert fields.changes() == {"phone": "12 34"}
    typed(widget(fields, "phone"), "33 12 34 56")
    qtbot.waitUntil(lambda: warning(fields, "phone") == "")


def test_a_loaded_number_is_looked_at_too(shown, qtbot):
    fields = shown(Company, *CARD)
    LiveChecks(fields)
    fields.load({"country": "DK", "vat_number": "DK13585629", "phone": "+420224095111;ext=12"})
    qtbot.waitUntil(lambda: warning(fields, "vat_number") != "")
    assert warning(fields, "phone") == ""


def test_a_label_twice_as_long_is_not_cut(shown, monkeypatch):
    from app.views import fields as module

    monkeypatch.setattr(module, "_", lambda text: f"{text} – {text} – {text} – {text}")
    fields = shown(Case, "expected_close")
    cell = fields.cells["expected_close"]
    label = next(child for child in cell.children() if getattr(child, "buddy", lambda: None)())
    cell.window().resize(160, 200)
    cell.window().layout().activate()
    assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()


def test_labels_lead_to_what_is_typed_into(shown):
    fields = shown(Case, "title", "company_id", "notes", "priority", "follow_up")
    for name, cell in fields.cells.items():
        label = next(child for child in cell.children() if hasattr(child, "buddy") and child.buddy())
        assert label.buddy() is cell.inner
        assert cell.inner.accessibleName() == field_of(Case, name).field.label
        assert label.text().endswith(" *") is (name in ("title", "company_id"))
    assert isinstance(fields.cells["title"].inner, TypedLine)
