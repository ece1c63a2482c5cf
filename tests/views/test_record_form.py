"""The form of a record saves what was typed, tells what keeps it from being saved, and never loses a letter."""

import threading
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from sqlalchemy import text

from app.models import Case, Company, Person
from app.models.code import CUSTOMER
from app.services import records
from app.store.database import Database
from app.views import plain
from app.views.case_form import CaseForm
from app.views.jobs import Jobs
from app.views.record_form import Group, RecordForm
from tests.views.world import World, focus, keys, typed

CARD = (Group("", (("name",), ("relations", "country"), ("phone", "email"), ("notes",))),)
PERSON = (Group("", (("first_name", "last_name"), ("phone", "mobile"))),)


@pytest.fixture
def form(qtbot, jobs, world, settle):
    """The card of the customer, loaded."""
    form = RecordForm(jobs, Company, CARD)
    qtbot.addWidget(form)
    form.resize(540, 500)
    form.show()
    form.activateWindow()
    form.show_record(world.customer)
    settle()
    return form


@pytest.fixture
def case_form(qtbot, jobs, world, settle):
    form = CaseForm(jobs)
    qtbot.addWidget(form)
    form.resize(540, 500)
    form.show()
    form.activateWindow()
    settle()
    return form


@pytest.fixture
def answers(monkeypatch):
    """What the user answers to the questions to come; what was asked is kept in `asked`."""

    class Answers(list):
        asked = []

    given = Answers()

    def ask(parent, title, text, answers, icon="help"):
        given.asked.append(answers)
        return given.pop(0)

    monkeypatch.setattr(plain, "ask", ask)
    given.asked = []
    return given


def widget(form, name):
    return form.fields.editors[name].widget


def problem(form, name):
    return form.fields.cells[name].problem.text()


def name_of(world):
    return world.load(Company, world.customer).title


# -- saving

def test_a_change_is_saved_and_said(qtbot, form, world):
    typed(widget(form, "name"), "Åkers Verkstad AB")
    assert form.dirty
    assert form.bar.state.text() == "Not saved"
    with qtbot.waitSignal(form.saved):
        form.bar.save_button.click()
    assert name_of(world) == "Åkers Verkstad AB"
    assert not form.dirty
    assert form.bar.state.text().startswith("Saved ")
    assert not form.bar.save_button.isEnabled()


def test_only_what_was_changed_reaches_the_store(qtbot, form, world):
    typed(widget(form, "name"), "Beta")
    before = world.load(Company, world.customer)
    with qtbot.waitSignal(form.saved):
        form.save()
    after = world.load(Company, world.customer)
    assert {n for n, value in after.values.items() if value != before.values[n]} == {"name"}
    assert after.version == before.version + 1


def test_saving_without_a_change_writes_nothing(form, world, settle):
    version = world.load(Company, world.customer).version
    went_on = []
    form.save(lambda: went_on.append(1))
    settle()
    assert went_on == [1]
    assert world.load(Company, world.customer).version == version


def test_what_a_rule_forbids_stands_beside_its_field_which_gets_the_focus(qtbot, form, settle):
    widget(form, "notes").setFocus()
    form.fields.set("name", "")
    form.save()
    settle()
    assert problem(form, "name") == "Enter: Name."
    assert form.focusWidget() is widget(form, "name")
    assert form.dirty
    assert form.bar.state.text() == "Not saved: see the marked fields"


def test_what_cannot_be_read_is_not_sent(form, world, jobs):
    typed(widget(form, "email"), "nobody at home")
    typed(widget(form, "name"), "Beta")
    form.save()
    assert jobs.waiting == 0
    assert "nobody at home" in problem(form, "email")
    assert widget(form, "email").text() == "nobody at home"
    assert name_of(world) == "Åkers Mekaniska AB"


def test_everything_that_is_wrong_is_said_at_once(form, jobs):
    typed(widget(form, "email"), "nobody at home")
    form.fields.set("name", "")
    form.save()
    assert jobs.waiting == 0
    assert problem(form, "name") == "Enter: Name."
    assert "nobody at home" in problem(form, "email")
    assert form.focusWidget() is widget(form, "name")


def test_a_text_too_long_is_refused_and_kept_whole(form, world, settle):
    widget(form, "name").setText("x" * 201)
    form.save()
    settle()
    assert "200" in problem(form, "name")
    assert len(widget(form, "name").text()) == 201
    assert name_of(world) == "Åkers Mekaniska AB"


def test_the_field_in_trouble_is_scrolled_into_sight(qtbot, form, settle):
    form.resize(540, 180)
    widget(form, "notes").setFocus()
    bar = form.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    form.fields.set("name", "")
    form.save()
    settle()
    cell = form.fields.cells["name"]
    assert form.area.viewport().rect().contains(cell.mapTo(form.area.viewport(), cell.rect().center()))


def test_a_full_disk_keeps_every_letter_and_says_what_to_do(qtbot, form, world, settle):
    """The file may not grow by a page: what SQLite says on a full disk, from the store itself."""
    world.database.write("Fill", lambda session: session.execute(text("PRAGMA max_page_count=1")).scalar())
    typed(widget(form, "name"), "Beta")
    widget(form, "notes").setPlainText("x" * 90_000)
    form.save()
    settle()
    assert form.bar.state.text() == (
        "The disk is full, so nothing was saved. Free some space and save again; what you typed is still here."
    )
    assert form.bar.state.wordWrap()
    assert form.dirty
    assert form.fields.changes() == {"name": "Beta", "notes": "x" * 90_000}
    assert name_of(world) == "Åkers Mekaniska AB"
    world.database.write("Free", lambda session: session.execute(text("PRAGMA max_page_count=1000000")).scalar())
    with qtbot.waitSignal(form.saved):
        form.save()
    assert name_of(world) == "Beta"


def test_a_mistake_of_the_program_keeps_what_was_typed_and_is_reported(form, settle, bugs, monkeypatch):
    def broken(*args, **kw):
        raise ZeroDivisionError

    monkeypatch.setattr(records, "save", broken)
    typed(widget(form, "name"), "Beta")
    form.save()
    settle()
    assert [type(bug) for bug in bugs] == [ZeroDivisionError]
    assert "still here" in form.bar.state.text()
    assert form.fields.current("name") == "Beta"


def test_what_is_typed_while_saving_stays_and_waits_for_the_next_save(qtbot, form, world):
    typed(widget(form, "name"), "Beta")
    with qtbot.waitSignal(form.saved):
        form.save()
        widget(form, "notes").setPlainText("one more thing")
        keys(widget(form, "name"), "!")
    assert form.fields.current("notes") == "one more thing"
    assert form.fields.changes() == {"notes": "one more thing", "name": widget(form, "name").text()}
    assert form.dirty
    assert form.bar.save_button.isEnabled()
    with qtbot.waitSignal(form.saved):
        form.save()
    assert world.load(Company, world.customer).values["notes"] == "one more thing"


def test_saving_twice_at_once_makes_one_write_and_both_go_on(qtbot, form, world, settle):
    typed(widget(form, "name"), "Beta")
    version = world.load(Company, world.customer).version
    went_on = []
    form.save(lambda: went_on.append("first"))
    form.save(lambda: went_on.append("second"))
    settle()
    assert went_on == ["first", "second"]
    assert world.load(Company, world.customer).version == version + 1


def test_the_screens_thread_never_waits_for_the_store(qtbot, jobs, world, settle):
    world.database.screen_thread = threading.get_ident()
    form = RecordForm(jobs, Company, CARD)
    qtbot.addWidget(form)
    form.show_record(world.customer)
    settle()
    typed(widget(form, "name"), "Beta")
    with qtbot.waitSignal(form.saved):
        form.save()
    world.database.screen_thread = None


def test_the_cursor_stays_where_it_was_when_a_save_comes_back(qtbot, form):
    line = widget(form, "name")
    typed(line, "Beta Gamma")
    line.setCursorPosition(3)
    with qtbot.waitSignal(form.saved):
        form.save()
    assert line.cursorPosition() == 3


def test_the_same_form_works_on_both_stores(qtbot, store: Database):
    world = World(store)
    jobs = Jobs(store)
    form = RecordForm(jobs, Company, CARD)
    qtbot.addWidget(form)
    with qtbot.waitSignal(form.loaded):
        form.show_record(world.customer)
    typed(widget(form, "name"), "Žďár s.r.o.")
    form.fields.set("relations", (CUSTOMER,))
    with qtbot.waitSignal(form.saved):
        form.save()
    found = world.load(Company, world.customer)
    assert found.title == "Žďár s.r.o."
    assert {ref.id for ref in found.values["relations"]} == {CUSTOMER}
    jobs.close()


# -- a new record

def test_a_new_record_begins_with_the_defaults_and_in_the_first_empty_field(qtbot, case_form, world):
    case_form.start_new({"status_id": world.status("New"), "probability": 10}, {"status_id": "New"})
    assert case_form.is_new
    assert case_form.focusWidget() is case_form.customer.line
    assert widget(case_form, "priority").currentText() == "Normal"
    assert case_form.fields.current("value") == Decimal(0)
    assert case_form.bar.state.text() == "New, not saved yet"


def test_a_new_record_is_saved_as_one(qtbot, case_form, world, settle):
    case_form.start_new({"company_id": world.other}, {"company_id": "Dansk Stål A/S"})
    typed(widget(case_form, "title"), "Lathe")
    with qtbot.waitSignal(case_form.saved):
        case_form.save()
    found = world.load(Case, case_form.id)
    assert (found.title, found.values["company_id"], found.values["currency"]) == ("Lathe", world.other, "DKK")
    assert not case_form.is_new
    assert widget(case_form, "currency").text() == "DKK"  # what the store filled in is shown


def test_what_a_new_record_lacks_is_said_beside_the_fields(case_form, settle):
    case_form.start_new()
    case_form.save()
    settle()
    assert problem(case_form, "company_id") == "Choose: Customer."
    assert problem(case_form, "title") == "Enter: Title."
    assert case_form.is_new


def test_a_new_person_is_named_in_the_history(qtbot, jobs, world):
    form = RecordForm(jobs, Person, PERSON)
    qtbot.addWidget(form)
    form.start_new()
    typed(widget(form, "first_name"), "Eva")
    typed(widget(form, "last_name"), "Nováková")
    heard = []
    jobs.committed.connect(lambda changes: heard.append(changes.label))
    with qtbot.waitSignal(form.saved):
        form.save()
    qtbot.waitUntil(lambda: heard == ["New person Eva Nováková"])


def test_discarding_a_new_record_gives_it_up(qtbot, form, world, settle):
    form.start_new({"relations": (CUSTOMER,)})
    with qtbot.waitSignal(form.gone):
        form.bar.discard_button.click()
    assert not form.is_new
    assert not form.isEnabled()
    settle()
    assert len(world.records(Company)) == 2


# -- somebody else

def test_somebody_elses_save_is_shown_while_nothing_is_typed(qtbot, form, world):
    world.save(Company, world.customer, name="Renamed AB")
    qtbot.waitUntil(lambda: widget(form, "name").text() == "Renamed AB")
    assert not form.dirty


def test_somebody_elses_save_does_not_touch_what_is_being_typed(qtbot, form, world):
    typed(widget(form, "name"), "Mine AB")
    world.save(Company, world.customer, name="Theirs AB", phone="+46409999999")
    qtbot.waitUntil(lambda: form.bar.state.text().startswith("Changed elsewhere"))
    assert widget(form, "name").text() == "Mine AB"
    assert form.dirty


def test_typing_that_begins_while_the_news_is_read_is_not_overwritten(qtbot, form, world, settle):
    """The news is under way; the user has typed by the time it arrives."""
    world.save(Company, world.customer, name="Theirs AB")
    qtbot.waitUntil(lambda: form._jobs.waiting > 0 or widget(form, "name").text() == "Theirs AB")
    widget(form, "notes").setPlainText("typed just now")
    settle()
    assert form.fields.current("notes") == "typed just now"
    assert form.dirty


def test_news_of_fields_that_are_not_shown_here_is_no_news(qtbot, form, world, settle):
    typed(widget(form, "name"), "Mine AB")
    world.save(Company, world.customer, street="Storgatan 1")
    qtbot.waitUntil(lambda: form.record.values["street"] == "Storgatan 1")
    assert form.bar.state.text() == "Not saved"
    assert form.fields.changes() == {"name": "Mine AB"}


def test_changes_of_different_fields_stand_side_by_side_without_a_question(qtbot, form, world, answers):
    typed(widget(form, "name"), "Mine AB")
    world.save(Company, world.customer, phone="+46409999999")
    with qtbot.waitSignal(form.saved):
        form.save()
    found = world.load(Company, world.customer)
    assert (found.title, found.values["phone"]) == ("Mine AB", "+46409999999")
    assert answers.asked == []
    assert widget(form, "phone").text() == "+46 40 999 99 99"


def test_a_record_deleted_elsewhere_leaves_the_screen(qtbot, form, world):
    with qtbot.waitSignal(form.gone):
        world.database.write("Delete case", records.delete, Case, (world.case,))
        world.database.write("Delete company", records.delete, Company, (world.customer,))
    assert not form.isEnabled()
    assert widget(form, "name").text() == ""


# -- leaving

def test_leaving_asks_with_save_as_the_default(qtbot, form, world, answers, settle):
    typed(widget(form, "name"), "Beta")
    answers.append("save")
    went_on = []
    form.leave(lambda: went_on.append(name_of(world)))
    assert went_on == []  # not before it is in the store
    settle()
    assert went_on == ["Beta"]
    assert [(a.key, a.primary, a.cancels) for a in answers.asked[0]] == [
        ("save", True, False), ("discard", False, False), ("stay", False, True),
    ]  # fmt: skip


def test_leaving_without_saving_goes_on_and_forgets(form, world, answers, settle):
    typed(widget(form, "name"), "Beta")
    answers.append("discard")
    went_on = []
    form.leave(lambda: went_on.append(1))
    settle()
    assert went_on == [1]
    assert not form.dirty
    assert widget(form, "name").text() == "Åkers Mekaniska AB" == name_of(world)


def test_cancelling_stays_with_everything_typed(form, answers):
    typed(widget(form, "name"), "Beta")
    answers.append("stay")
    went_on = []
    form.leave(lambda: went_on.append(1))
    assert went_on == []
    assert form.fields.current("name") == "Beta"


def test_leaving_does_not_go_on_when_the_save_is_refused(form, answers, settle):
    form.fields.set("name", "")
    answers.append("save")
    went_on = []
    form.leave(lambda: went_on.append(1))
    settle()
    assert went_on == []
    assert problem(form, "name")


def test_leaving_while_a_save_is_under_way_waits_for_it_and_asks_nothing(form, answers, settle, world):
    typed(widget(form, "name"), "Beta")
    form.save()
    went_on = []
    form.leave(lambda: went_on.append(name_of(world)))
    settle()
    assert went_on == ["Beta"]
    assert answers.asked == []


def test_leaving_an_untouched_form_asks_nothing(form, answers):
    went_on = []
    form.leave(lambda: went_on.append(1))
    assert (went_on, answers.asked) == ([1], [])


# -- keys

def test_enter_in_a_line_goes_on_to_the_next_field_and_saves_nothing(qtbot, form, jobs):
    typed(widget(form, "name"), "Beta")
    widget(form, "name").setFocus()
    qtbot.waitUntil(widget(form, "name").hasFocus)
    qtbot.keyClick(widget(form, "name"), Qt.Key.Key_Return)
    assert form.focusWidget() is widget(form, "relations").line
    assert jobs.waiting == 0


def test_enter_goes_through_every_line_and_list_of_a_case(qtbot, case_form, world, settle):
    case_form.show_record(world.case)
    settle()
    focus(qtbot, case_form.customer.line)
    seen = []
    while not isinstance(QApplication.focusWidget(), QPlainTextEdit):  # where Enter begins a new line
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(seen[-1], Qt.Key.Key_Return)
    assert seen == [cell.inner for name, cell in case_form.fields.cells.items() if name != "notes"]
    assert not case_form.dirty


def test_tab_goes_through_the_fields_as_one_reads_them(qtbot, case_form, world, settle):
    case_form.show_record(world.case)
    settle()
    case_form.customer.line.setFocus()
    qtbot.waitUntil(case_form.customer.line.hasFocus)
    seen = []
    for _step in case_form.fields.editors:
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == [cell.inner for cell in case_form.fields.cells.values()]
    places = [inner.mapTo(case_form, inner.rect().topLeft()) for inner in seen]
    assert places == sorted(places, key=lambda at: (at.y(), at.x()))
    assert all(isinstance(inner, QLineEdit) or inner.focusPolicy() & Qt.FocusPolicy.TabFocus for inner in seen)
