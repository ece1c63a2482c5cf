"""What was written about a call, a task or a case comes back after a crash into the dialog it was typed into."""

import datetime as dt

import pytest
from PySide6.QtGui import QDesktopServices
from sqlalchemy import select

from app.models import Activity, Case, Company, User
from app.models.activity import CALL, FAX, NOTE, TASK, ActivityStatus
from app.services import activities
from app.services.calls import Callee
from app.store.database import Database
from app.store.listing import Ref
from app.views.activity_completing import CompleteDialog
from app.views.call_note import CallNote
from app.views.day_dialogs import NoteDialog
from tests import office as offices
from tests.journeys.crash import begin, crash, open_drafts, wait_until_safe
from tests.office import TODAY, save
from tests.windows import SLOW


@pytest.fixture
def company(store_file, home, monkeypatch):
    """A company file with a task of today that is about a case."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: True)
    offices.fill(store_file)
    database = Database(store_file, who="anna")
    me = save(database, User, name="Anna Dahl", login="anna")
    case = database.read(lambda session: session.scalars(select(Case.id)).first())
    save(database, Activity, subject="Send the price", planned_on=TODAY, responsible_id=me, case_id=case)
    database.close()
    return store_file


def stored(path, stmt):
    database = Database(path, who="bo")
    found = database.read(lambda session: [tuple(row) for row in session.execute(stmt)])
    database.close()
    return found


def offered(desk):
    desk.qtbot.waitUntil(desk.window.drafts.isVisible, timeout=SLOW)
    return desk.window.drafts.words.text()


def killed(desk, text):
    wait_until_safe(desk, "text", text)
    crash(desk)


def gone_on_with(desk, path, kind):
    """Open the program again and the dialog with what was typed into it."""
    begin(desk, path)
    offered(desk)
    desk.window.drafts.continue_button.click()
    desk.qtbot.waitUntil(lambda: any(isinstance(w, kind) for w in shown(desk, kind)), timeout=SLOW)
    desk.settle()
    assert not desk.window.drafts.isVisible()
    return shown(desk, kind)[-1]


def shown(desk, kind):
    return [dialog for dialog in desk.window.findChildren(kind) if dialog.isVisible()]


def done_with(desk, path):
    desk.qtbot.waitUntil(lambda: open_drafts(desk) == [], timeout=SLOW)
    desk.stop()


def test_the_note_of_a_call_comes_back_with_its_clock(desk, company):
    begin(desk, company)
    ((id, name),) = stored(company, select(Company.id, Company.name).where(Company.name == "Dansk Stål A/S"))
    desk.window.sides.show_call(Callee("+4586123456", name, Ref(id, name)))
    desk.settle()
    note = shown(desk, CallNote)[0]
    now = [10.0]
    note.panel.clock.__init__(lambda: now[0])
    now[0] += 130
    began = note._began
    note.next_as.box.show_value(FAX)
    note.fields.set("planned_on", TODAY + dt.timedelta(3))
    note.fields.set("text", "He thinks about it.")
    killed(desk, "He thinks about it.")

    note = gone_on_with(desk, company, CallNote)
    assert note.panel.whom.text() == name
    assert [note.panel.time.text(), note.panel.clock.running] == ["02:10", False]
    assert note.fields.current("text") == "He thinks about it."
    desk.press("Ctrl+S")
    desk.qtbot.waitUntil(lambda: not shown(desk, CallNote), timeout=SLOW)
    done_with(desk, company)
    columns = (Activity.type_id, Activity.text, Activity.minutes, Activity.company_id, Activity.planned_on)
    call, step = stored(company, select(*columns).where(Activity.subject.like("Call%")).order_by(Activity.planned_on))
    assert call == (CALL, "He thinks about it.", 3, id, began.astimezone().date())
    assert [step[0], step[4]] == [FAX, TODAY + dt.timedelta(3)]


def test_a_note_about_a_task_comes_back_and_is_about_the_same_case(desk, company):
    begin(desk, company)
    desk.show("my_day")
    desk.settle()
    desk.press("N")
    dialog = desk.dialog(NoteDialog)
    desk.settle()
    dialog.kind.box.show_value(FAX)
    desk.type("They want ten.")
    killed(desk, "They want ten.")

    dialog = gone_on_with(desk, company, NoteDialog)
    assert dialog.kind.box.value() == FAX
    dialog.save()
    desk.closed(NoteDialog)
    done_with(desk, company)
    columns = (Activity.type_id, Activity.text, Activity.case_id, Activity.subject)
    task, note = stored(company, select(*columns).order_by(Activity.created_at))
    assert note == (FAX, "They want ten.", task[2], "Send the price")


def completing(desk, company):
    begin(desk, company)
    desk.show("my_day")
    desk.settle()
    desk.press("Space")
    dialog = desk.dialog(CompleteDialog)
    desk.settle()
    desk.type("Sent to Eva.")
    dialog.noted_as.box.show_value(NOTE)
    dialog.next_as.box.show_value(TASK)
    dialog.fields.set("planned_on", TODAY + dt.timedelta(1))
    killed(desk, "Sent to Eva.")


def test_what_came_of_a_task_comes_back_and_completes_it(desk, company):
    completing(desk, company)
    dialog = gone_on_with(desk, company, CompleteDialog)
    assert [dialog.noted_as.box.value(), dialog.next_as.box.value()] == [NOTE, TASK]
    desk.press("Ctrl+Return")
    desk.closed(CompleteDialog)
    done_with(desk, company)
    found = stored(company, select(Activity.subject, Activity.status, Activity.text).order_by(Activity.created_at, Activity.status))
    assert ("Send the price", ActivityStatus.COMPLETED, "Sent to Eva.") in found
    assert len(found) == 3


def test_what_came_of_a_task_that_was_completed_meanwhile_is_shown_and_kept(desk, company):
    completing(desk, company)
    database = Database(company, who="bo")
    ((id, version),) = database.read(lambda session: [tuple(r) for r in session.execute(select(Activity.id, Activity.version))])
    database.write("Complete", activities.complete, id, version)
    database.close()
    begin(desk, company)
    offered(desk)
    with desk.answering("close") as asked:
        desk.window.drafts.continue_button.click()
        desk.settle()
    assert "completed meanwhile" in asked[0][1]
    assert "Sent to Eva." in asked[0][1]
    assert desk.window.drafts.isVisible()


def test_a_text_that_was_written_is_not_thrown_away_by_escape(desk, company):
    begin(desk, company)
    desk.show("my_day")
    desk.settle()
    desk.press("Space")
    desk.dialog(CompleteDialog)
    desk.settle()
    desk.type("Sent to Eva.")
    with desk.answering("stay") as asked:
        desk.press("Escape")
    assert asked[0][0] == "Leave this open and discard the note?"
    assert shown(desk, CompleteDialog)
    with desk.answering("discard"):
        desk.press("Escape")
    desk.closed(CompleteDialog)
    done_with(desk, company)


def test_an_empty_dialog_is_left_unasked(desk, company):
    begin(desk, company)
    desk.show("my_day")
    desk.settle()
    desk.press("N")
    desk.dialog(NoteDialog)
    desk.settle()
    desk.press("Escape")
    desk.closed(NoteDialog)
