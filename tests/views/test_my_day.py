"""My day and reminders through the window: Space, S, N and Enter, and that nothing put off is forgotten."""

import datetime as dt
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from app import formats
from app.models import Activity, Case, User
from app.models.activity import CALL
from app.services import my_day, records
from app.store import listing as lists
from app.store.database import Database
from app.views import day_list, theme
from app.views.activity_completing import CompleteDialog
from app.views.day_dialogs import NoteDialog, SnoozeDialog, presets
from app.views.day_list import DayModel, circle
from app.views.reminders import ReminderDialog
from tests import office as offices
from tests.office import TODAY, save


@pytest.fixture
def day(desk, store_file):
    """The window with My day in front: a call that is late, a task of today, and four cases without a next step."""
    offices.fill(store_file)
    database = Database(store_file, who="anna")
    me = save(database, User, name="Anna Dahl", login="anna")
    save(database, Activity, subject="Call about the press", type_id=CALL, planned_on=TODAY - dt.timedelta(3), responsible_id=me)
    save(database, Activity, subject="Send the price", planned_on=TODAY, responsible_id=me)
    database.close()
    return desk


def begin(desk, store_file):
    desk.start(store_file)
    desk.show("my_day")
    for tab in desk.window.tabs.values():
        tab.know_user(lists.Ref(_user(desk), "Anna Dahl"))
    desk.settle()
    return desk


def _user(desk):
    database = desk.window.database
    return desk.stored(lambda: database.read(lambda s: s.scalars(select(User.id).where(User.login == "anna")).one()))


@pytest.fixture
def mine(day, store_file):
    return begin(day, store_file)


def subjects(desk):
    return [getattr(line, "subject", getattr(line, "title", None)) for line in desk.tab.list.rows.lines if hasattr(line, "id")]


def test_the_day_begins_with_what_is_late(mine):
    assert subjects(mine)[:2] == ["Call about the press", "Send the price"]
    words = mine.tab.list.rows.words(mine.tab.list.chosen())
    assert "3 d late" in words
    assert mine.tab.sub.text().startswith("1 overdue")
    assert "1 for today" in mine.tab.sub.text()


@pytest.fixture
def in_locale(request):
    before = formats.current()
    yield lambda locale: formats.use(locale, "en")
    formats.use(before.locale, before.language, before.zone)


@pytest.mark.parametrize("locale", ["sv_SE", "cs_CZ", "da_DK", "ro_RO", "de_DE", "en_US", "en_GB", "hu_HU", "fi_FI"])
def test_each_day_is_called_so_that_it_is_no_other_and_has_room(qtbot, qapp, in_locale, locale):
    in_locale(locale)
    owner = QWidget()
    qtbot.addWidget(owner)
    rows = DayModel(owner)
    rows.today = dt.date(2026, 11, 23)

    def called(day, clock=None):
        return rows.when(SimpleNamespace(section=my_day.Section.OVERDUE, day=day, clock=clock))

    year = [dt.date(2026, 1, 1) + dt.timedelta(n) for n in range(365)]
    assert len({called(day) for day in year}) == 365
    assert all(str(day.day) in called(day) for day in year)
    assert "2025" in called(dt.date(2025, 11, 20))
    with_time = [called(day, dt.time(22, 50)) for day in year]
    assert with_time[323].startswith(called(dt.date(2026, 11, 20)))
    theme.apply(qapp, "light")
    assert max(map(QFontMetrics(qapp.font()).horizontalAdvance, with_time)) < day_list._WHEN


def test_space_completes_with_a_note_and_undo_brings_it_back(mine):
    QTest.keyClick(mine.tab.list, Qt.Key.Key_Space)
    mine.dialog(CompleteDialog)
    mine.settle()
    mine.type("Reached them")
    mine.press("Ctrl+Return")
    mine.closed(CompleteDialog)
    mine.settle()
    assert subjects(mine)[0] == "Send the price"
    mine.tab.undo_bar.button.click()
    mine.settle()
    assert subjects(mine)[0] == "Call about the press"


def test_a_click_on_the_circle_completes_too(mine):
    mine.tab.list.setFocus()
    index = mine.tab.list.currentIndex()
    where = circle(mine.tab.list.visualRect(index)).center()
    QTest.mouseClick(mine.tab.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    mine.dialog(CompleteDialog).reject()
    mine.settle()
    assert subjects(mine)[0] == "Call about the press"


def test_s_puts_off_to_whatever_day_is_typed(mine):
    QTest.keyClick(mine.tab.list, Qt.Key.Key_S)
    dialog = mine.dialog(SnoozeDialog)
    mine.qtbot.waitUntil(dialog.line.hasFocus)
    mine.type("+3")
    assert dialog.answer.text()
    mine.press("Return")
    mine.closed(SnoozeDialog)
    mine.settle()
    moved = next(line for line in mine.tab.list.rows.lines if getattr(line, "subject", "") == "Call about the press")
    assert moved.day == TODAY + dt.timedelta(3)


def test_what_is_no_day_is_told_and_can_be_mended(mine):
    QTest.keyClick(mine.tab.list, Qt.Key.Key_S)
    dialog = mine.dialog(SnoozeDialog)
    mine.qtbot.waitUntil(dialog.line.hasFocus)
    mine.type("whenever")
    assert "whenever" in dialog.answer.text()
    assert not dialog.take_button.isEnabled()
    mine.press("Return")
    assert dialog.isVisible()
    dialog.reject()


def test_the_usual_days_are_one_key_away(mine):
    QTest.keyClick(mine.tab.list, Qt.Key.Key_S)
    dialog = mine.dialog(SnoozeDialog)
    mine.qtbot.waitUntil(dialog.line.hasFocus)
    at = next(n for n, button in enumerate(dialog.buttons) if "Tomorrow" in button.text())
    dialog.buttons[at].click()
    mine.closed(SnoozeDialog)
    mine.settle()
    moved = next(line for line in mine.tab.list.rows.lines if getattr(line, "subject", "") == "Call about the press")
    assert moved.day == TODAY + dt.timedelta(1)


@pytest.mark.parametrize("hour", [0, 9, 21, 22, 23])
def test_later_today_is_offered_only_while_it_is_today(hour):
    now = dt.datetime(2026, 3, 5, hour, 50, tzinfo=dt.UTC)
    found = presets(now)
    assert ("Later today" in [words for words, _day, _clock in found]) == (hour < 22)
    assert all(day >= now.date() for _words, day, _clock in found)
    assert next(day for words, day, _c in found if words == "Next Monday").weekday() == 0


def test_n_notes_an_interaction_and_leaves_the_task_open(mine):
    QTest.keyClick(mine.tab.list, Qt.Key.Key_N)
    dialog = mine.dialog(NoteDialog)
    mine.settle()
    mine.type("Voice mail")
    dialog.save()
    mine.closed(NoteDialog)
    mine.settle()
    assert subjects(mine)[0] == "Call about the press"
    mine.show("activities")
    mine.tab.clear_filters()
    mine.settle()
    assert mine.column("subject").count("Call about the press") == 2


def test_enter_opens_the_activity_where_it_stands(mine):
    QTest.keyClick(mine.tab.list, Qt.Key.Key_Return)
    mine.settle()
    assert mine.tab.key == "activities"
    assert mine.tab.heading == "Call about the press"


def own_case(mine):
    """Make the case "Press" mine, for which nothing is planned."""
    database, me = mine.window.database, _user(mine)

    def take(session):
        case = session.scalars(select(Case).where(Case.title == "Press")).one()
        records.save(session, Case, {"responsible_id": me}, case.id, case.version)

    mine.stored(lambda: database.write("Take", take))
    mine.press("F5")
    mine.settle()


def test_a_case_without_a_next_step_gets_one_with_space(mine):
    own_case(mine)
    at = next(n for n, line in enumerate(mine.tab.list.rows.lines) if getattr(line, "title", "") == "Press")
    mine.tab.list.setCurrentIndex(mine.tab.list.rows.index(at, 0))
    QTest.keyClick(mine.tab.list, Qt.Key.Key_Space)
    mine.settle()
    assert mine.tab.key == "activities"
    mine.fill("subject", "Call them")
    mine.press("Ctrl+S")
    mine.settle()
    mine.show("my_day")
    mine.settle()
    assert "Press" not in subjects(mine)
    assert "Call them" in subjects(mine)


def test_a_day_without_anything_says_so_and_offers_the_way_on(office):
    office.show("my_day")
    office.settle()
    assert office.tab.sub.text()


# Reminders --------------------------------------------------------------------------------------------------------


def test_what_is_due_comes_by_itself_and_what_is_ticked_comes_again(mine):
    database, me = mine.window.database, _user(mine)
    mine.window.sides.remind(lists.Ref(me, "Anna Dahl"))
    now = dt.datetime.now(dt.UTC)
    values = {"planned_on": now.date(), "planned_at": dt.time(now.hour, now.minute), "zone": "UTC", "reminder": 0}
    mine.stored(lambda: save(database, Activity, subject="Ring back", responsible_id=me, **values))
    mine.qtbot.waitUntil(lambda: mine.window.sides.reminders.dialog is not None, timeout=20_000)
    dialog = mine.window.sides.reminders.dialog
    assert isinstance(dialog, ReminderDialog)
    assert [row.reminder.subject for row in dialog.rows] == ["Ring back"]
    assert dialog.rows[0].again.isChecked()
    dialog.reject()  # Esc forgets nothing
    mine.settle()
    again = mine.stored(lambda: database.read(my_day.next_reminder, me, now))
    assert dt.timedelta(minutes=9) < again - now < dt.timedelta(minutes=11)


def test_reminders_are_nothing_to_undo(mine):
    database, me = mine.window.database, _user(mine)
    mine.window.sides.remind(lists.Ref(me, "Anna Dahl"))
    yesterday = TODAY - dt.timedelta(1)
    mine.stored(lambda: save(database, Activity, subject="Ring back", responsible_id=me, planned_on=yesterday, reminder=0))
    mine.qtbot.waitUntil(lambda: mine.window.sides.reminders.dialog is not None, timeout=20_000)
    before = mine.window.actions_by_name["undo"].text()
    dialog = mine.window.sides.reminders.dialog
    dialog.rows[0].again.setChecked(False)
    dialog.accept()
    mine.settle()
    assert mine.window.actions_by_name["undo"].text() == before
    assert mine.stored(lambda: database.read(my_day.reminders, me, dt.datetime.now(dt.UTC))) == []


def test_a_reminder_is_opened_and_those_ticked_wait_for_the_next_start(mine):
    database, me = mine.window.database, _user(mine)
    reminders = mine.window.sides
    reminders.remind(lists.Ref(me, "Anna Dahl"))
    yesterday = TODAY - dt.timedelta(1)
    id = mine.stored(lambda: save(database, Activity, subject="Ring back", responsible_id=me, planned_on=yesterday, reminder=0))
    mine.qtbot.waitUntil(lambda: reminders.reminders.dialog is not None, timeout=20_000)
    dialog = reminders.reminders.dialog
    dialog.rows[0].open_button.click()
    mine.settle()
    assert (mine.tab.key, mine.tab.detail.form.id) == ("activities", id)
    dialog.later.setCurrentIndex(dialog.later.count() - 1)  # at the next start
    dialog.accept()
    mine.settle()
    reminders.reminders.look()
    mine.settle()
    assert reminders.reminders.dialog is None
    reminders.remind(lists.Ref(me, "Anna Dahl"))
    mine.qtbot.waitUntil(lambda: reminders.reminders.dialog is not None, timeout=20_000)


def test_del_deletes_a_task_and_a_case_is_neither_deleted_nor_put_off_here(mine):
    mine.tab.delete()
    mine.settle()
    assert "Call about the press" not in subjects(mine)
    mine.tab.undo_bar.button.click()
    mine.settle()
    assert subjects(mine)[0] == "Call about the press"
    own_case(mine)
    cases = [n for n, line in enumerate(mine.tab.list.rows.lines) if isinstance(line, my_day.IdleCase)]
    mine.tab.list.setCurrentIndex(mine.tab.list.rows.index(cases[0], 0))
    before = subjects(mine)
    mine.tab.delete()
    QTest.keyClick(mine.tab.list, Qt.Key.Key_S)
    mine.settle()
    assert "A case is not put off" in mine.status
    assert subjects(mine) == before


def test_n_on_a_case_notes_what_was_done_about_it_and_a_new_one_is_for_today(mine):
    own_case(mine)
    at = next(n for n, line in enumerate(mine.tab.list.rows.lines) if getattr(line, "title", "") == "Press")
    mine.tab.list.setCurrentIndex(mine.tab.list.rows.index(at, 0))
    case = mine.tab.list.chosen()
    QTest.keyClick(mine.tab.list, Qt.Key.Key_N)
    dialog = mine.dialog(NoteDialog)
    mine.settle()
    mine.type("They wait for the bank")
    dialog.save()
    mine.closed(NoteDialog)
    mine.settle()
    stmt = select(Activity.subject, Activity.case_id, Activity.company_id, Activity.responsible_id, Activity.closed)
    database = mine.window.database
    noted = mine.stored(lambda: database.read(lambda s: s.execute(stmt.where(Activity.text == "They wait for the bank")).one()))
    assert tuple(noted) == ("Press", case.id, case.company.id, _user(mine), True)
    mine.press("Ctrl+N")
    mine.settle()
    assert mine.tab.key == "activities"
    assert mine.tab.detail.form.fields.current("planned_on") == TODAY
    mine.tab.detail.form.clear()


def test_a_double_click_opens_and_on_a_heading_does_nothing(mine):
    rows = mine.tab.list.rows
    heading = mine.tab.list.visualRect(rows.index(0, 0)).center()
    QTest.mouseDClick(mine.tab.list.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    mine.settle()
    assert mine.tab.key == "my_day"
    QTest.mouseDClick(mine.tab.list.viewport(), Qt.MouseButton.LeftButton, pos=mine.tab.list.visualRect(rows.index(1, 0)).center())
    mine.settle()
    assert (mine.tab.key, mine.tab.heading) == ("activities", "Call about the press")
