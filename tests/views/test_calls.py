"""A number is dialled, a clock runs, and what is written beside it is kept as an activity (N-17)."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu, QWidget
from sqlalchemy import select

from app.models import Activity, ActivityTemplate, Company, Person
from app.models.activity import CALL, TASK, ActivityStatus, Direction, Evaluation
from app.services import records
from app.services.calls import Callee
from app.store.listing import Ref
from app.views import plain
from app.views.call_note import CallClock, CallNote
from tests.views.world import typed


@pytest.fixture
def dialled(monkeypatch):
    """What was handed to the program that dials."""
    addresses = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url.toString()) or True)
    return addresses


@pytest.fixture
def customer(office):
    """The card of a customer with a number, and a person with another."""
    write = office.program.database.write

    def numbers(session):
        id, version = session.execute(select(Company.id, Company.version).where(Company.name == "Dansk Stål A/S")).one()
        records.save(session, Company, {"phone": "+4586123456"}, id, version)
        records.save(session, Person, {"last_name": "Holm", "company_id": id, "mobile": "+4520304050"})

    office.stored(lambda: write("Numbers", numbers) and None)
    tab = office.show("customers")
    office.click_row(1)
    office.settle()
    return tab


def note(office):
    found = []

    def there():
        found[:] = [window for window in office.window.sides.windows() if isinstance(window, CallNote)]
        return bool(found)

    office.qtbot.waitUntil(there, timeout=20_000)
    office.settle()
    return found[-1]


def kept(office):
    columns = (Activity.type_id, Activity.subject, Activity.text, Activity.status, Activity.direction, Activity.minutes)
    stmt = select(*columns, Activity.evaluation, Activity.failed, Activity.planned_on).order_by(Activity.created_at, Activity.id)
    return office.stored(lambda: office.program.database.read(lambda s: [tuple(row) for row in s.execute(stmt)]))


# the clock --------------------------------------------------------------------------------------------------------------


def test_the_clock_counts_real_time_and_can_be_stopped():
    now = [1000.0]
    clock = CallClock(lambda: now[0])
    now[0] += 65
    assert [str(clock), clock.running] == ["01:05", True]
    clock.toggle()
    now[0] += 500
    assert [str(clock), clock.running] == ["01:05", False]
    clock.toggle()
    now[0] += 3600
    assert str(clock) == "1:01:05"
    clock.again()
    assert [str(clock), clock.running] == ["00:00", True]


def test_the_clock_does_not_jump_with_that_of_the_computer(monkeypatch):
    clock = CallClock()
    monkeypatch.setattr("time.time", lambda: 0.0)
    assert 0 <= clock.seconds < 60


# the call ---------------------------------------------------------------------------------------------------------------


def test_a_call_from_the_card_dials_and_is_kept(office, customer, dialled):
    assert customer.detail.calling.buttons["phone"].isVisible()
    assert "fax" not in customer.detail.calling.buttons
    customer.detail.calling.buttons["phone"].trigger()
    shown = note(office)
    assert dialled == ["tel:+4586123456"]
    assert [shown.panel.whom.text(), shown.panel.number.text()] == ["Dansk Stål A/S", "+45 86 12 34 56"]
    assert shown.panel.clock.running
    now = [10.0]
    shown.panel.clock.__init__(lambda: now[0])
    now[0] += 61
    shown.panel.show_time()
    assert shown.panel.time.text() == "01:01"
    shown.panel.stop_button.click()
    typed(shown.fields.editors["subject"].widget, "Price of the press")
    shown.fields.set("text", "He thinks about it.")
    shown.fields.set("evaluation", Evaluation.POSITIVE)
    typed(shown.fields.editors["planned_on"].widget, "+3")
    office.qtbot.keyClick(shown, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    office.qtbot.waitUntil(lambda: len(kept(office)) == 2, timeout=20_000)
    office.settle()
    call, step = kept(office)
    assert call[:6] == (CALL, "Price of the press", "He thinks about it.", ActivityStatus.COMPLETED, Direction.OUTBOUND, 2)
    assert call[6:] == (Evaluation.POSITIVE, False, dt.date.today())
    assert [step[0], step[1], step[8]] == [TASK, "Price of the press", dt.date.today() + dt.timedelta(days=3)]
    office.menu("undo")
    office.settle()
    assert office.stored(lambda: office.program.database.read(lambda s: s.scalars(select(Activity.deleted)).all())) == [True, True]


def test_of_several_numbers_one_is_chosen(office, customer, dialled):
    office.press("Ctrl+Shift+T")
    office.qtbot.waitUntil(lambda: bool(customer.detail.findChildren(QMenu)), timeout=20_000)
    office.settle()
    menu = next(menu for menu in customer.detail.findChildren(QMenu) if len(menu.actions()) == 2)
    assert ["Dansk Stål" in menu.actions()[0].text(), "Holm" in menu.actions()[1].text()] == [True, True]
    menu.actions()[1].trigger()
    shown = note(office)
    assert dialled == ["tel:+4520304050"]
    assert shown.fields.editors["person_id"].widget.chosen().text == "Holm"


def test_one_number_is_not_called_twice_at_once_and_what_is_none_says_so(office, customer, dialled, monkeypatch):
    for _n in range(2):
        customer.detail.calling.call_field("phone")
        note(office)
    assert len(dialled) == 1
    office.window.sides.show_call(Callee("ask for Eva", "Eva"))
    assert "cannot be dialled" in office.status
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    office.window.sides.show_call(Callee("+4511111111", "Eva"))
    assert note(office).panel.clock.running
    assert "Dial +4511111111 yourself" in office.status
    assert len(dialled) == 1
    customer.new()
    office.settle()
    customer.detail.call()
    assert "save it when it is new" in office.status


def test_closing_the_window_asks_about_a_note_that_is_written(office, customer, dialled):
    customer.detail.calling.call_field("phone")
    shown = note(office)
    shown.fields.set("text", "A long talk.")
    with office.answering("stay"):
        office.window.close()
    assert shown.isVisible()
    assert office.window.isVisible()
    with office.answering("discard") as asked:
        office.window.close()
        office.qtbot.waitUntil(lambda: not office.window.isVisible(), timeout=20_000)
    assert [title for title, _words in asked] == ["Discard this call?"]


# the note by itself -----------------------------------------------------------------------------------------------------


@pytest.fixture
def shown(qtbot, jobs, world, settle):
    """The note of a call to the customer."""
    desk = QWidget()
    qtbot.addWidget(desk)
    company = Ref(world.customer, "Åkers Mekaniska AB")
    made = CallNote(desk, jobs, Callee("+46401234567", "Åkers Mekaniska AB", company))
    made.show()
    settle()
    yield made
    desk.close()


def test_what_was_typed_survives_a_refused_save(shown, world):
    shown.fields.set("text", "A long talk.")
    shown.fields.set("subject", "")
    shown.save()
    assert "what the call was about" in shown.fields.cells["subject"].problem.text()
    assert shown.fields.current("text") == "A long talk."
    typed(shown.fields.editors["subject"].widget, "Price")
    shown.next_as.box.setCurrentIndex(1)
    shown.save()
    assert "when the next step is" in shown.fields.cells["planned_on"].problem.text()
    assert world.records(Activity) == []
    assert shown.isVisible()
    assert shown.panel.clock.running


def test_a_note_that_is_written_is_not_closed_unasked(qtbot, shown, monkeypatch):
    answers = ["stay", "discard"]
    monkeypatch.setattr(plain, "ask", lambda *words: answers.pop(0))
    shown.fields.set("text", "A long talk.")
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    shown.close()
    assert answers == []
    assert not shown.isVisible()


def test_the_template_of_calls_adds_its_cost(qtbot, jobs, world, settle):
    world.save(ActivityTemplate, name="Sales call", type_id=CALL, cost=Decimal("12.50"), currency="EUR")
    desk = QWidget()
    qtbot.addWidget(desk)
    shown = CallNote(desk, jobs, Callee("+46401234567", "Lars", None, Ref(world.person, "Lars Åkerström")))
    shown.show()
    settle()
    assert shown._template.currentText() == "Sales call"
    shown.save()
    settle()
    (call,) = world.records(Activity)
    values = world.load(Activity, call).values
    assert [values["cost"], values["person_id"], values["minutes"]] == [Decimal("12.50"), world.person, 1]
