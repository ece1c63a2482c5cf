"""The pane of a case: closing, reopening and deleting it, what else the customer has, how long it took."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from app import formats
from app.formats import Kind
from app.models import Activity, Case, CaseCompetitor, Company, Person
from app.models.case import LOST, WON, Outcome
from app.models.code import COMPETITOR, CUSTOMER
from app.services import case_rules, cases, lookups
from app.store import record as store_record
from app.views import plain
from app.views.case_closing import CloseDialog
from app.views.case_detail import CaseDetail
from app.views.parts_page import PartDialog
from app.views.quick_create import QuickCreate
from tests.views.world import choose, focus, typed

TODAY = case_rules.today()
IDLE = "no next step"


@pytest.fixture
def detail(qtbot, jobs, world, settle):
    detail = CaseDetail(jobs)
    qtbot.addWidget(detail)
    detail.resize(540, 660)
    detail.show()
    detail.activateWindow()
    detail.show_record(world.case)
    settle()
    return detail


@pytest.fixture
def answers(monkeypatch):
    given, asked = [], []

    def ask(parent, title, text, answers, icon="help"):
        asked.append((title, text, [answer.text for answer in answers if answer.primary]))
        return given.pop(0)

    monkeypatch.setattr(plain, "ask", ask)
    given_and_asked = given
    return given_and_asked, asked


def badges(detail):
    """What stands beside the number; whether anything is planned has a test of its own."""
    words = [w.text().replace("&&", "&") for w in (detail.badges.itemAt(n).widget() for n in range(detail.badges.count()))]
    return [word for word in words if word != IDLE]


def test_a_case_nobody_planned_anything_for_says_so(qtbot, detail, world, settle):
    def idle():
        shown = [detail.badges.itemAt(n).widget() for n in range(detail.badges.count())]
        return IDLE in [badge.text() for badge in shown if badge.isVisibleTo(detail)]

    assert idle()
    world.save(Activity, subject="Visit", case_id=world.case, planned_on=TODAY)
    settle()
    qtbot.waitUntil(lambda: not idle())


def tab(detail, name):
    """The index of the tab whose title begins like this; None when it is hidden."""
    pages = detail.pages
    return next((n for n in range(pages.count()) if pages.tabText(n).startswith(name) and pages.isTabVisible(n)), None)


def visible(detail, *names):
    return [name for name in names if getattr(detail, f"{name}_button").isVisibleTo(detail)]


def closing(qtbot, detail, settle):
    detail.close_case()
    settle()
    dialog = detail.findChild(CloseDialog)
    qtbot.waitUntil(lambda: dialog.reason.count() > 1)
    return dialog


def reasons(dialog):
    return [dialog.reason.itemText(n) for n in range(dialog.reason.count())]


def test_the_head_tells_number_customer_and_status(detail):
    assert detail.title.text() == "Milling machine"
    assert detail.sub.text() == "1001  ·  Åkers Mekaniska AB"
    assert badges(detail) == ["New"]


@pytest.mark.parametrize(("days", "words"), [(-3, "3 d late"), (0, "today"), (2, None), (30, None)])
def test_a_deadline_that_presses_is_said_in_words(detail, world, settle, qtbot, days, words):
    world.save(Case, world.case, follow_up=TODAY + dt.timedelta(days))
    qtbot.waitUntil(lambda: detail.form.record.values["follow_up"] is not None)
    assert badges(detail) == ["New"] + ([words] if words else [])


# -- closing

def test_closing_needs_a_reason_and_offers_those_of_the_outcome(qtbot, detail, world, settle):
    dialog = closing(qtbot, detail, settle)
    assert dialog.outcome is Outcome.WON
    assert reasons(dialog) == ["Choose …", "Best price", "Best product", "Good relation", "Delivery time"]
    dialog.lost.click()
    qtbot.waitUntil(lambda: "Too expensive" in reasons(dialog))
    assert "Best price" not in reasons(dialog)
    dialog.save_button.click()
    settle()
    assert dialog.isVisible()
    assert dialog._how.problem.text() == "Choose why it was won or lost."
    assert dialog.focusWidget() is dialog.reason
    assert not world.load(Case, world.case).values["closed"]
    dialog.reason.setCurrentIndex(1)
    assert not dialog._how.problem.isVisible()


def closed(qtbot, detail, settle, outcome="won"):
    dialog = closing(qtbot, detail, settle)
    getattr(dialog, outcome).click()
    settle()
    dialog.reason.setCurrentIndex(1)
    with qtbot.waitSignal(detail.form.loaded):
        dialog.save_button.click()
    settle()


@pytest.mark.parametrize(("outcome", "status", "probability"), [("won", WON, 100), ("lost", LOST, 0)])
def test_a_closed_case_is_locked_and_says_so(qtbot, detail, world, settle, outcome, status, probability):
    closed(qtbot, detail, settle, outcome)
    found = world.load(Case, world.case).values
    assert (found["closed"], found["status_id"], found["probability"]) == (True, status, probability)
    assert (found["closed_on"], found["close_reason_id"] is not None) == (TODAY, True)
    assert badges(detail) == ["Closed", outcome.capitalize()]
    for form in detail.forms():
        assert form.bar.state.text() == "Closed and locked"
        assert not form.bar.save_button.isEnabled()
        for name, cell in form.fields.cells.items():
            assert cell.inner.property("readOnly") is True, name
    assert visible(detail, "close", "reopen", "delete") == ["reopen"]
    assert not detail.competitors.add_button.isEnabled()


def test_the_day_it_was_closed_may_be_another_one_but_not_none(qtbot, detail, world, settle):
    dialog = closing(qtbot, detail, settle)
    dialog.reason.setCurrentIndex(1)
    day = dialog.fields.editors["closed_on"].widget
    day.clear()
    dialog.save()
    assert dialog.fields.cells["closed_on"].problem.text() == "Enter the day it was closed."
    typed(day, "-2")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    assert world.load(Case, world.case).values["closed_on"] == TODAY - dt.timedelta(2)


def test_a_case_that_is_lost_already_is_closed_as_lost(qtbot, detail, world, settle):
    world.save(Case, world.case, status_id=LOST)
    qtbot.waitUntil(lambda: detail.form.record.values["status_id"] == LOST)
    dialog = closing(qtbot, detail, settle)
    assert dialog.outcome is Outcome.LOST
    assert dialog.focusWidget() is dialog.lost


def test_unsaved_typing_is_saved_before_the_case_is_closed(qtbot, detail, world, settle, answers):
    given, asked = answers
    typed(detail.form.fields.editors["title"].widget, "Lathe")
    given.append("save")
    closed(qtbot, detail, settle)
    found = world.load(Case, world.case)
    assert (found.title, found.values["closed"]) == ("Lathe", True)
    assert len(asked) == 1


def test_escape_leaves_the_case_open(qtbot, detail, world, settle):
    dialog = closing(qtbot, detail, settle)
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not world.load(Case, world.case).values["closed"]


def test_reopening_unlocks_and_brings_back_what_was(qtbot, detail, world, settle):
    closed(qtbot, detail, settle, "lost")
    with qtbot.waitSignal(detail.form.loaded):
        detail.reopen_button.click()
    settle()
    found = world.load(Case, world.case).values
    assert (found["closed"], found["status_id"], found["close_reason_id"]) == (False, world.status("New"), None)
    assert badges(detail) == ["New"]
    assert not detail.form.fields.editors["title"].widget.isReadOnly()
    assert visible(detail, "close", "reopen", "delete") == ["close", "delete"]
    assert detail.competitors.add_button.isEnabled()


# -- deleting warns: T-31

def test_deleting_warns_of_what_is_lost_and_prefers_closing(qtbot, detail, world, settle, answers):
    given, asked = answers
    given.append("stay")
    detail.delete_button.click()
    title, text, preferred = asked[0]
    assert title == "Delete case 1001?"
    assert "traced" in text
    assert "Åkers Mekaniska AB" in text
    assert preferred == ["Close instead …"]
    settle()
    assert world.records(Case) == [world.case]


def test_closing_instead_opens_the_closing(qtbot, detail, answers, settle):
    answers[0].append("close")
    detail.delete()
    settle()
    assert detail.findChild(CloseDialog) is not None


def test_deleting_after_the_warning_deletes_and_offers_to_undo(qtbot, detail, world, answers):
    answers[0].append("delete")
    told = []
    detail.deleted.connect(lambda label, words: told.append(label))
    with qtbot.waitSignals([detail.deleted, detail.closed]):
        detail.delete()
    assert told == ["Delete case 1001"]
    assert world.records(Case) == []
    assert detail.title.text() == ""
    assert visible(detail, "close", "reopen", "delete") == []


def test_a_closed_case_is_not_deleted(qtbot, detail, world, settle, answers):
    closed(qtbot, detail, settle)
    with qtbot.waitSignal(detail.told) as told:
        detail.delete()
    assert "Reopen" in told.args[0]
    assert answers[1] == []
    assert world.records(Case) == [world.case]


# -- same customer (T-26 … T-28)

def test_the_tab_is_hidden_while_there_is_no_other_case(detail):
    assert tab(detail, "Same customer") is None


def test_the_number_counts_the_others_and_follows_them(qtbot, detail, world, settle):
    other = world.save(Case, company_id=world.customer, title="Spare parts", value=Decimal(5000))
    world.save(Case, company_id=world.other, title="Not theirs")
    qtbot.waitUntil(lambda: tab(detail, "Same customer (1)") is not None)
    assert detail.others.lines.texts[0][1:] == ["Spare parts", "New", "5,000.00\u00a0SEK", "", ""]
    reason = world.database.read(lookups.close_reasons, Outcome.LOST)[0].id
    world.database.write("Close", cases.close, other, 1, Outcome.LOST, reason)
    qtbot.waitUntil(lambda: detail.others.lines.texts[0][5] == "Yes")
    assert detail.others.lines.lines[0].icon == "lock"
    assert detail.others.lines.texts[0][2] == "Lost"


def test_the_number_is_right_beyond_what_the_tab_lists(qtbot, detail, world, settle):
    world.database.write("Many", _many, world.customer, 205)
    qtbot.waitUntil(lambda: tab(detail, "Same customer (205)") is not None)


def _many(session, customer, n):
    from tests import makers

    for number in range(n):
        makers.case(session, f"Case {number}", company_id=customer)


def test_a_row_opens_the_other_case(qtbot, detail, world, settle):
    other = world.save(Case, company_id=world.customer, title="Spare parts")
    qtbot.waitUntil(lambda: tab(detail, "Same customer") is not None)
    detail.pages.setCurrentIndex(tab(detail, "Same customer"))
    detail.others.setFocus()
    detail.others.selectRow(0)
    with qtbot.waitSignal(detail.open_requested) as asked:
        qtbot.keyClick(detail.others, Qt.Key.Key_Return)
    assert asked.args == [Case, other]


def test_a_new_case_shows_them_as_soon_as_its_customer_is_known(qtbot, detail, world, settle):
    detail.start_new()
    settle()
    assert tab(detail, "Same customer") is None
    choose(qtbot, detail.form.customer, "aker")
    qtbot.waitUntil(lambda: tab(detail, "Same customer (1)") is not None)
    assert detail.pages.isTabEnabled(tab(detail, "Same customer"))
    assert not detail.pages.isTabEnabled(tab(detail, "Strategy"))
    choose(qtbot, detail.form.customer, "dansk")
    qtbot.waitUntil(lambda: tab(detail, "Same customer") is None)


# -- new

def test_a_new_case_begins_with_an_empty_head_and_becomes_a_case_by_saving(qtbot, detail, world, settle):
    values = {"company_id": world.other, "status_id": world.status("New")}
    detail.start_new(values, {"company_id": "Dansk Stål A/S", "status_id": "New"})
    assert detail.title.text() == "New case"
    assert badges(detail) == []
    assert visible(detail, "close", "reopen", "delete") == []
    typed(detail.form.fields.editors["title"].widget, "Drill")
    with qtbot.waitSignal(detail.form.saved):
        detail.save()
    settle()
    assert detail.title.text() == "Drill"
    assert detail.strategy.id == detail.form.id != world.case
    assert detail.pages.isTabEnabled(tab(detail, "Strategy"))


# -- two forms of one case

def test_both_forms_are_saved_together(qtbot, detail, world, settle):
    typed(detail.form.fields.editors["title"].widget, "Lathe")
    typed(detail.strategy.fields.editors["next_step"].widget, "Call Lars")
    detail.save()
    settle()
    found = world.load(Case, world.case)
    assert (found.title, found.values["next_step"]) == ("Lathe", "Call Lars")
    assert not detail.dirty


@pytest.mark.parametrize(("answer", "saved"), [("save", "Lathe"), ("discard", "Milling machine"), ("stay", "Milling machine")])
def test_leaving_with_both_forms_changed_asks_once(qtbot, detail, world, settle, answers, answer, saved):
    typed(detail.form.fields.editors["title"].widget, "Lathe")
    typed(detail.strategy.fields.editors["next_step"].widget, "Call Lars")
    answers[0].append(answer)
    went_on = []
    detail.leave(lambda: went_on.append(world.load(Case, world.case).title))
    settle()
    assert went_on == ([] if answer == "stay" else [saved])
    assert len(answers[1]) == 1
    assert detail.dirty is (answer == "stay")


def test_what_cannot_be_saved_comes_to_the_front(qtbot, detail, settle):
    typed(detail.strategy.fields.editors["next_step_on"].widget, "some day")
    assert detail.pages.currentWidget() is detail.form
    detail.save()
    assert detail.pages.currentWidget() is detail.strategy


def test_typing_in_one_form_survives_the_save_of_the_other(qtbot, detail, world, settle):
    typed(detail.strategy.fields.editors["next_step"].widget, "Call Lars")
    typed(detail.form.fields.editors["title"].widget, "Lathe")
    with qtbot.waitSignal(detail.form.saved):
        detail.form.save()
    settle()
    assert detail.strategy.fields.changes() == {"next_step": "Call Lars"}
    assert detail.strategy.bar.state.text() == "Not saved"
    with qtbot.waitSignal(detail.strategy.saved):
        detail.strategy.save()
    assert world.load(Case, world.case).values["next_step"] == "Call Lars"


# -- history and days: C-12, C-13

def test_the_days_in_each_phase_are_told(qtbot, detail, world, settle, monkeypatch):
    assert detail.days.text() == "0 days in preparation  ·  0 days in realisation"
    monkeypatch.setattr(case_rules, "today", lambda: TODAY + dt.timedelta(10))
    world.save(Case, world.case, status_id=WON)
    monkeypatch.setattr(case_rules, "today", lambda: TODAY + dt.timedelta(11))
    with qtbot.waitSignal(detail.form.loaded):
        detail.show_record(world.case)
    settle()
    assert detail.days.text() == "10 days in preparation  ·  1 day in realisation"
    assert [texts[0] for texts in detail.steps.lines.texts] == ["New", "Won"]
    assert [texts[4] for texts in detail.steps.lines.texts] == ["10", "1"]
    assert detail.steps.lines.texts[0][3] == formats.current().text(Kind.DATE, TODAY + dt.timedelta(10))


def test_the_history_tells_who_changed_what(qtbot, detail, world, settle):
    typed(detail.form.fields.editors["title"].widget, "Lathe")
    with qtbot.waitSignal(detail.form.saved):
        detail.save()
    detail.pages.setCurrentIndex(tab(detail, "History"))
    settle()
    texts = detail.history.table.lines.texts
    assert texts[0][1:3] == ["anna", "Save case 1001"]
    assert [text.strip() for text in texts[1][2:]] == ["Title", "Milling machine", "Lathe"]


# -- strategy

def test_a_competitor_made_on_the_spot_is_one(qtbot, detail, world, settle):
    detail.competitors.add_button.click()
    dialog = detail.competitors.findChild(PartDialog)
    dialog.fields.editors["company_id"].widget.create_requested.emit("Rival GmbH")
    made = dialog.findChild(QuickCreate)
    with qtbot.waitSignal(made.accepted):
        made.save()
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    qtbot.waitUntil(lambda: len(detail.competitors.table.lines.lines) == 1)
    rival = next(id for id in world.records(Company) if world.load(Company, id).title == "Rival GmbH")
    assert {ref.id for ref in world.load(Company, rival).values["relations"]} == {COMPETITOR}
    assert len(world.database.read(store_record.parts, CaseCompetitor, world.case)) == 1


def test_only_the_customers_persons_influence_the_deal(qtbot, detail, world, settle):
    world.save(Person, last_name="Nielsen", company_id=world.other)
    detail.influencers.add_button.click()
    dialog = detail.influencers.findChild(PartDialog)
    picker = dialog.fields.editors["person_id"].widget
    focus(qtbot, picker.line)
    picker.offer_all()
    qtbot.waitUntil(picker.popup.isVisible)
    assert [ref.text for ref in picker._offered if ref] == ["Lars Åkerström"]


def test_an_empty_strategy_says_so_quietly(detail):
    assert detail.competitors.table.accessibleDescription() == "No competitors noted"
    assert not detail.competitors.table.horizontalHeader().isVisibleTo(detail.competitors.table)


# -- foreign text

def test_names_of_any_length_fit_into_the_pane(qtbot, detail, world, settle):
    long = "Vyšší odborná škola strojírenská & elektrotechnická " * 4
    customer = world.save(Company, name=long[:200], relations={CUSTOMER})
    case = world.save(Case, company_id=customer, title=("Præcisionsværktøjsmaskine " * 8)[:200])
    detail.resize(400, 600)
    with qtbot.waitSignal(detail.form.loaded):
        detail.show_record(case)
    settle()
    assert detail.width() == 400
    assert detail.minimumSizeHint().width() <= 400
    cut = [label for label in detail.findChildren(QLabel) if label.isVisible() and label.text().startswith("Præcision")]
    assert cut[0].toolTip() != ""
    assert all(b.accessibleName() or b.text() for b in detail.findChildren(QAbstractButton) if b.isVisible())
