"""After a company moved, its persons are offered the new address; nobody is changed without a tick."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.models import Company, Person
from app.models.code import CUSTOMER
from app.views.company_detail import CompanyDetail
from app.views.inherit_dialog import InheritDialog
from tests.views.world import typed


@pytest.fixture
def detail(qtbot, world, jobs, settle):
    world.save(Company, world.customer, street="Kajen 1", country="SE")
    world.own = world.save(Person, last_name="Berg", company_id=world.customer, phone="+46709999999")
    world.same = world.save(Person, last_name="Dahl", company_id=world.customer, phone="+46401234567")
    shown = CompanyDetail(jobs, CUSTOMER)
    qtbot.addWidget(shown)
    shown.resize(560, 700)
    shown.show()
    shown.show_record(world.customer)
    settle()
    return shown


def move(detail, settle, field="phone", text="+46 40 765 43 21"):
    typed(detail.form.fields.editors[field].widget, text)
    detail.form.save()
    settle()


def dialog(qtbot):
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), InheritDialog))
    return QApplication.activeModalWidget()


def test_a_saved_change_is_offered_quietly_with_the_number_of_persons(detail, settle, qtbot):
    assert detail.offer.isHidden()
    move(detail, settle)
    assert detail.offer.isVisible()
    assert detail.offer.button.text() == "Apply to 3 persons …"
    assert "Phone changed" in detail.offer.words.text()
    assert QApplication.activeModalWidget() is None


def test_hand_changed_ones_are_not_ticked_and_only_the_ticked_are_written(detail, settle, qtbot, world):
    move(detail, settle)
    detail.offer.button.click()
    shown = dialog(qtbot)
    ticks = {shown.tree.topLevelItem(n).text(0): shown.tree.topLevelItem(n).checkState(0) for n in range(3)}
    yes, no = Qt.CheckState.Checked, Qt.CheckState.Unchecked
    assert ticks == {"Berg": no, "Dahl": yes, "Lars Åkerström": yes}
    assert shown.apply_button.text() == "Apply to 2 persons"
    with qtbot.waitSignal(detail.written) as told:
        shown.accept()
    assert told.args == ["Apply Åkers Mekaniska AB to 2 persons"]
    assert world.load(Person, world.same).values["phone"] == "+46407654321"
    assert world.load(Person, world.own).values["phone"] == "+46709999999"
    assert detail.offer.isHidden()


def test_the_offer_can_be_sent_away_and_goes_with_the_record(detail, settle, world):
    move(detail, settle)
    detail.offer.away.click()
    assert detail.offer.isHidden()
    move(detail, settle, text="+46 40 111 11 11")
    assert detail.offer.isVisible()
    detail.show_record(world.other)
    settle()
    assert detail.offer.isHidden()


def test_a_change_of_something_else_offers_nothing(detail, settle):
    move(detail, settle, "web", "")
    move(detail, settle, "name", "Åkers AB")
    assert detail.offer.isHidden()


def test_at_any_time_the_persons_can_be_given_what_the_company_has(detail, settle, qtbot, world):
    detail.apply_button.click()
    shown = dialog(qtbot)
    assert {shown.tree.topLevelItem(n).text(1) for n in range(shown.tree.topLevelItemCount())} == {"Address", "Phone"}
    for n in range(shown.tree.topLevelItemCount()):
        shown.tree.topLevelItem(n).setCheckState(0, Qt.CheckState.Unchecked)
    assert not shown.apply_button.isEnabled()
    shown.reject()


def test_nothing_to_apply_is_said(detail, settle, qtbot, world):
    detail.show_record(world.other)
    settle()
    with qtbot.waitSignal(detail.told) as told:
        detail.apply_to_persons()
    assert "Nothing to apply" in told.args[0]
