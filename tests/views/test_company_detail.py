"""The card of a company: its persons and cases with their numbers, both registers, its addresses, its public register."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from app.models import Address, Case, Company, CompanyEmail, Person
from app.models.code import CUSTOMER, SUPPLIER
from app.services import records
from app.store import record as store_record
from app.views.company_detail import CompanyDetail
from app.views.parts_page import PartDialog
from app.views.quick_create import QuickCreate
from tests import makers
from tests.views.world import typed


@pytest.fixture
def make(qtbot, jobs, world, settle):
    def make(register=CUSTOMER, id=None):
        detail = CompanyDetail(jobs, register)
        qtbot.addWidget(detail)
        detail.resize(540, 660)
        detail.show()
        detail.show_record(id or world.customer)
        settle()
        return detail

    return make


@pytest.fixture
def detail(make):
    return make()


def badges(detail):
    return [detail.badges.itemAt(n).widget() for n in range(detail.badges.count())]


def titles(detail):
    return [detail.pages.tabText(n) for n in range(detail.pages.count()) if detail.pages.isTabVisible(n)]


def column(table, at=0):
    return [texts[at] for texts in table.lines.texts]


def many_cases(session, customer, n):
    for number in range(n):
        makers.case(session, f"Case {number}", company_id=customer)


def test_the_head_tells_number_and_place(detail):
    assert detail.title.text() == "Åkers Mekaniska AB"
    assert detail.sub.text() == "1001  ·  Malmö"


def test_persons_and_cases_are_counted_in_their_tabs(detail):
    assert titles(detail) == ["Card", "Persons (1)", "Timeline", "Cases (1)", "Addresses", "History"]
    assert column(detail.persons) == ["Lars Åkerström"]
    assert column(detail.cases, 1) == ["Milling machine"]


def test_the_number_of_cases_is_right_beyond_what_the_tab_lists(qtbot, detail, world):
    world.database.write("Many", many_cases, world.customer, 230)
    qtbot.waitUntil(lambda: "Cases (231)" in titles(detail))


def test_persons_and_cases_follow_what_is_saved_elsewhere(qtbot, detail, world):
    world.save(Person, last_name="Ek", company_id=world.customer)
    qtbot.waitUntil(lambda: "Persons (2)" in titles(detail))
    world.database.write("Delete", records.delete, Case, (world.case,))
    qtbot.waitUntil(lambda: "Cases (0)" in titles(detail))
    assert detail.cases.accessibleDescription() == "No cases yet"


@pytest.mark.parametrize(("register", "words"), [(CUSTOMER, "also your supplier"), (SUPPLIER, "also your customer")])
def test_a_company_that_is_both_leads_to_its_other_side(qtbot, make, world, register, words):
    detail = make(register)
    (badge,) = badges(detail)
    assert badge.text() == words
    with qtbot.waitSignal(detail.other_side) as asked:
        qtbot.keyClick(badge, Qt.Key.Key_Space)
    assert asked.args == [world.customer]


def test_a_company_that_is_only_one_has_no_badge(make, world):
    assert badges(make(CUSTOMER, world.other)) == []


def test_a_new_person_is_made_at_this_company(qtbot, detail, world):
    detail.pages.setCurrentIndex(1)
    detail.new_person()
    dialog = detail.findChild(QuickCreate)
    typed(dialog.fields.editors["last_name"].widget, "Ek")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    qtbot.waitUntil(lambda: column(detail.persons) == ["Lars Åkerström", "Ek"])


def test_a_new_case_begins_with_this_customer(qtbot, detail, world):
    with qtbot.waitSignal(detail.new_requested) as asked:
        detail.new_case()
    assert asked.args == [Case, {"company_id": world.customer}, {"company_id": "Åkers Mekaniska AB"}]


def test_enter_on_a_person_or_case_opens_it(qtbot, detail, world):
    for page, table, target in ((1, detail.persons, [Person, world.person]), (2, detail.cases, [Case, world.case])):
        detail.pages.setCurrentIndex(page)
        table.selectRow(0)
        with qtbot.waitSignal(detail.open_requested) as asked:
            qtbot.keyClick(table, Qt.Key.Key_Return)
        assert asked.args == target


def test_addresses_and_mail_by_purpose_belong_to_the_card(qtbot, detail, world, settle):
    detail.pages.setCurrentIndex(3)
    for page, values, part in (
        (detail.addresses, {"street": "Hamngatan 2", "city": "Lund", "country": "SE"}, Address),
        (detail.emails, {"email": "faktura@akers.example"}, CompanyEmail),
    ):
        page.add_button.click()
        dialog = page.findChild(PartDialog)
        for name, value in values.items():
            dialog.fields.set(name, value)
        with qtbot.waitSignal(dialog.accepted):
            dialog.save()
        settle()
        (row,) = world.database.read(store_record.parts, part, world.customer)
        assert {name: row.values[name] for name in values} == values
        qtbot.waitUntil(lambda page=page: len(page.table.lines.lines) == 1)


def test_the_public_register_opens_where_there_is_one(qtbot, detail, world, settle, monkeypatch):
    assert not detail.link_button.isVisible()
    world.save(Company, world.customer, register_number="556036-0793")
    qtbot.waitUntil(detail.link_button.isVisible)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    detail.link_button.click()
    assert opened == ["https://www.allabolag.se/5560360793"]


def test_a_wrong_number_is_warned_of_and_saved_nevertheless(qtbot, detail, world):
    typed(detail.form.fields.editors["vat_number"].widget, "SE556036079302")
    warning = detail.form.fields.cells["vat_number"].warning
    qtbot.waitUntil(lambda: warning.text() != "")
    with qtbot.waitSignal(detail.form.saved):
        detail.save()
    assert world.load(Company, world.customer).values["vat_number"] == "SE556036079302"
    assert warning.text() != ""


def test_deleting_is_no_question_but_can_be_undone(qtbot, make, world):
    detail = make(CUSTOMER, world.other)
    with qtbot.waitSignals([detail.deleted, detail.closed]):
        detail.delete()
    assert world.records(Company) == [world.customer]
    assert detail.title.text() == ""
    assert not detail.delete_button.isVisible()


def test_a_company_with_open_cases_is_kept_and_says_why(qtbot, detail, world, settle, monkeypatch):
    from app.views import plain

    said = []
    monkeypatch.setattr(plain, "tell", lambda parent, title, text, icon="": said.append(text))
    detail.delete()
    settle()
    assert "open case (1001)" in said[0]
    assert detail.title.text() == "Åkers Mekaniska AB"


def test_a_new_company_shows_nothing_of_the_one_before(detail):
    detail.start_new({"relations": (CUSTOMER,)})
    assert detail.title.text() == "New company"
    assert detail.sub.text() == ""
    assert badges(detail) == []
    assert not detail.delete_button.isVisible()
    assert not any(detail.pages.isTabEnabled(n) for n in range(1, detail.pages.count()))
    assert not any("(" in detail.pages.tabText(n) for n in range(detail.pages.count())), "counts"
    assert detail.form.fields.current("name") == ""
