"""A rep's day through the window: My day, a call with its note, the next step, a visit planned by dragging, a picture, undo."""

import datetime as dt

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtTest import QTest
from sqlalchemy import select

from app.models import Activity, Attachment, Company, Person, User
from app.models.activity import CALL, MEETING, ActivityStatus
from app.services import records
from app.views.activity_completing import CompleteDialog
from app.views.call_note import CallNote
from tests.views.calendar.conftest import Sheet

TODAY = dt.date.today()


def stored(desk, *columns, **where):
    stmt = select(*columns).filter_by(deleted=False, **where)
    return desk.stored(lambda: desk.program.database.read(lambda s: [tuple(row) for row in s.execute(stmt)]))


def prepare(desk):
    """The user, a customer's buyer with a number, and a call that is due since yesterday."""
    database = desk.program.database

    def fill(session):
        me = records.save(session, User, {"name": "Rita Ravn", "login": database.who}).id
        customer = session.execute(select(Company.id).where(Company.name == "Dansk Stål A/S")).scalar_one()
        buyer = records.save(session, Person, {"last_name": "Holm", "company_id": customer, "mobile": "+4520304050"}).id
        values = {"subject": "Call about the steel", "type_id": CALL, "person_id": buyer, "responsible_id": me}
        records.save(session, Activity, {**values, "planned_on": TODAY - dt.timedelta(1)})
        return me

    return desk.stored(lambda: database.write("Prepare", fill).result)


def test_a_reps_day_from_the_first_look_to_the_last_undo(any_office, monkeypatch):
    desk = any_office
    me = prepare(desk)
    dialled = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: dialled.append(url.toString()) or True)
    know_the_user(desk, me)

    # What is late stands first; the call is made from its customer's card, with a running clock.
    desk.show("my_day")
    desk.qtbot.waitUntil(lambda: "Call about the steel" in day(desk))
    assert "1 d late" in desk.tab.list.rows.words(desk.tab.list.chosen())
    desk.show("customers")
    desk.click_row(desk.column("name").index("Dansk Stål A/S"))
    desk.menu("call")
    note = the_note(desk)
    assert dialled == ["tel:+4520304050"]
    note.fields.set("text", "Wants a visit on Thursday")
    note.save()
    desk.settle()
    desk.qtbot.waitUntil(lambda: ("Wants a visit on Thursday",) in stored(desk, Activity.text))

    # The planned call is completed with the next step in the same dialog.
    desk.show("my_day")
    desk.settle()
    choose(desk, "Call about the steel")
    QTest.keyClick(desk.tab.list, Qt.Key.Key_Space)
    dialog = desk.dialog(CompleteDialog)
    desk.settle()
    desk.type("Reached at last")
    dialog.next_as.box.setCurrentIndex(dialog.next_as.box.findText("Meeting"))
    dialog.fields.set("subject", "Visit Dansk Stål")
    dialog.fields.set("planned_on", monday())
    dialog.fields.set("planned_at", dt.time(10))
    desk.press("Ctrl+Return")
    desk.closed(CompleteDialog)
    desk.settle()
    assert "Call about the steel" not in day(desk)
    asked = Activity.id, Activity.responsible_id, Activity.type_id
    ((visit, responsible, type_id),) = stored(desk, *asked, subject="Visit Dansk Stål")
    assert (responsible, type_id) == (me, MEETING)

    # The visit is dragged to another day of the calendar.
    desk.show("calendar")
    sheet = Sheet(desk.qtbot, None, desk.tab, desk.settle)
    grid = sheet.show("week", monday())
    desk.qtbot.waitUntil(lambda: any(item.entry.subject == "Visit Dansk Stål" for item in grid.laid_out()))
    start = sheet.item("Visit Dansk Stål").rect.center()
    sheet.drag(start, QPoint(grid.column_rect(3, 7).center().x(), start.y()))
    thursday = monday() + dt.timedelta(3)
    desk.qtbot.waitUntil(lambda: stored(desk, Activity.planned_on, id=visit) == [(thursday,)])

    # A picture is attached to it from the clipboard.
    desk.window.open_record(Activity, visit)
    desk.settle()
    detail = desk.tab.detail
    detail.pages.setCurrentWidget(detail.files)
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("#3377aa"))
    QGuiApplication.clipboard().setImage(picture)
    detail.files.paste()
    desk.qtbot.waitUntil(lambda: len(stored(desk, Attachment.name, activity_id=visit)) == 1, timeout=20_000)
    desk.settle()

    # And everything can be taken back, the last thing first.
    desk.press("Ctrl+Z")
    desk.qtbot.waitUntil(lambda: stored(desk, Attachment.name, activity_id=visit) == [])
    desk.settle()
    desk.press("Ctrl+Z")
    desk.qtbot.waitUntil(lambda: stored(desk, Activity.planned_on, id=visit) == [(monday(),)])
    desk.settle()
    desk.press("Ctrl+Z")
    desk.qtbot.waitUntil(lambda: stored(desk, Activity.id, id=visit) == [])
    assert stored(desk, Activity.status, subject="Call about the steel", type_id=CALL)[0] == (ActivityStatus.NOT_STARTED,)
    desk.settle()
    desk.show("my_day")
    desk.settle()
    assert "Call about the steel" in day(desk)


def monday():
    """Of this week."""
    return TODAY - dt.timedelta(days=TODAY.weekday())


def know_the_user(desk, me):
    """As at the next start, when the table of users knows the login."""
    from app.store.listing import Ref

    for tab in desk.window.tabs.values():
        tab.know_user(Ref(me, "Rita Ravn"))
    desk.settle()


def day(desk):
    return [line.subject for line in desk.tab.list.rows.lines if hasattr(line, "subject")]


def choose(desk, subject):
    at = next(n for n, line in enumerate(desk.tab.list.rows.lines) if getattr(line, "subject", "") == subject)
    desk.tab.list.setCurrentIndex(desk.tab.list.rows.index(at, 0))
    desk.tab.list.setFocus()


def the_note(desk):
    found = []

    def there():
        found[:] = [window for window in desk.window.sides.windows() if isinstance(window, CallNote)]
        return bool(found)

    desk.qtbot.waitUntil(there, timeout=20_000)
    desk.settle()
    return found[-1]
