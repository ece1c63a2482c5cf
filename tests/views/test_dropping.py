"""Mails, files and texts dropped on a record are noted on it, with an undo, and nothing opens unasked (C-06, N-16, N-18)."""

import warnings

import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import select

from app.models import Activity, Company, Person
from app.services import attachments, records
from app.views import dropping
from app.views.call_note import CallNote
from app.views.register_window import RegisterWindow
from tests import mails
from tests.windows import middle

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mime(*paths, text="", html="", url="", **data):
    made = QMimeData()
    if paths or url:
        made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths] + ([QUrl(url)] if url else []))
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    for kind, content in data.items():
        made.setData(kind, QByteArray(content))
    return made


def under(part, at):
    """Who gets a drag at this point, as Qt finds it."""
    widget = part.childAt(at) or part
    while not widget.acceptDrops() and widget is not part:
        widget = widget.parentWidget()
    return widget, QPointF(widget.mapFrom(part, at))


def drag(part, what, at=None):
    """Drag it over the part; whether it may be dropped there."""
    widget, point = under(part, at or middle(part))
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):  # there is no other way to make these events
        events = [kind(point.toPoint(), COPY, what, LEFT, NONE) for kind in (QDragEnterEvent, QDragMoveEvent)]
    for event in events:
        QApplication.sendEvent(widget, event)
    return all(event.isAccepted() for event in events)


def drop(part, what, at=None):
    assert drag(part, what, at)
    widget, point = under(part, at or middle(part))
    QApplication.sendEvent(widget, QDropEvent(point, COPY, what, LEFT, NONE, QEvent.Type.Drop))


@pytest.fixture
def customers(office):
    tab = office.show("customers")
    office.click_row(1)
    office.settle()
    return tab


@pytest.fixture
def offer(tmp_path):
    path = tmp_path / "offer.eml"
    path.write_bytes(mails.eml())
    return path


def noted(office):
    """Subject, company and files of every activity that is there."""

    def read(session):
        stmt = select(Activity.id, Activity.subject, Company.name).outerjoin(Company).where(Activity.deleted.is_(False))
        rows = session.execute(stmt.order_by(Activity.created_at, Activity.id)).all()
        return [(subject, name, [each.name for each in attachments.listed(session, id)]) for id, subject, name in rows]

    return office.stored(lambda: office.program.database.read(read))


def test_a_mail_dropped_on_a_company_is_noted_there_and_can_be_undone(office, customers, offer):
    assert drag(customers.detail, mime(offer))
    banner = customers.detail.findChild(dropping.Banner)
    assert banner.isVisible()
    assert banner.words == "Drop to note it on Dansk Stål A/S"
    drop(customers.detail, mime(offer))
    assert not banner.isVisible()
    bar = customers.records.frame.undo_bar
    office.qtbot.waitUntil(bar.isVisible, timeout=20_000)
    assert bar.words.text() == "Noted: “Offer for the press”"
    assert noted(office) == [("Offer for the press", "Dansk Stål A/S", ["Offer for the press.eml"])]
    assert office.window.tab() is customers  # nothing opens unasked
    bar.button.click()
    office.settle()
    assert noted(office) == []


def test_a_drag_that_goes_elsewhere_leaves_nothing_behind(office, customers, offer):
    assert drag(customers.detail, mime(offer))
    banner = customers.detail.findChild(dropping.Banner)
    QApplication.sendEvent(under(customers.detail, middle(customers.detail))[0], QDragLeaveEvent())
    assert not banner.isVisible()
    assert noted(office) == []


def test_a_file_dropped_on_a_field_is_noted_and_not_typed_into_it(office, customers, offer):
    field = office.field("street")
    typed = field.text()
    drop(field, mime(offer), QPoint(4, 4))
    office.qtbot.waitUntil(lambda: len(noted(office)) == 1, timeout=20_000)
    assert field.text() == typed


def test_a_file_is_noted_on_the_row_it_is_dropped_on(office, customers, tmp_path):
    plan = tmp_path / "plan.png"
    plan.write_bytes(b"\x89PNG")
    table = customers.records.table
    drop(table.viewport(), mime(plan), table.visualRect(table.model().index(0, 1)).center())
    office.qtbot.waitUntil(lambda: len(noted(office)) == 1, timeout=20_000)
    assert noted(office) == [("plan", "Åkers Mekaniska AB", ["plan.png"])]
    assert not drag(table.viewport(), mime(plan), QPoint(5, table.viewport().height() - 3))  # below the last row


def test_several_files_at_once_are_one_write(office, customers, offer, tmp_path):
    other = tmp_path / "Tilbud.pdf"
    other.write_bytes(b"%PDF")
    drop(customers.detail, mime(offer, other, tmp_path))
    office.qtbot.waitUntil(lambda: len(noted(office)) == 2, timeout=20_000)
    office.settle()
    assert customers.records.frame.undo_bar.words.text() == "Noted: “Offer for the press”, “Tilbud”"
    assert "is a folder" in office.status
    office.menu("undo")
    office.settle()
    assert noted(office) == []


def test_the_same_mail_is_offered_and_not_noted_twice(office, customers, offer):
    for _n in range(2):
        drop(customers.detail, mime(offer))
        office.qtbot.waitUntil(lambda: len(noted(office)) == 1, timeout=20_000)
        office.settle()
    bar = customers.detail.already
    office.qtbot.waitUntil(bar.isVisible, timeout=20_000)
    assert bar.words.text() == "“Offer for the press” is noted already."
    assert len(noted(office)) == 1
    bar.button.click()
    office.settle()
    assert office.window.tab().entity is Activity
    assert office.tab.heading == "Offer for the press"


def test_a_dropped_text_becomes_a_note(office, customers):
    drop(customers.detail, mime(text="Call back\non Friday", html="<b>Call back</b>"), QPoint(20, 10))
    office.qtbot.waitUntil(lambda: len(noted(office)) == 1, timeout=20_000)
    assert noted(office) == [("Call back", "Dansk Stål A/S", [])]


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ({"url": "https://attacker.test/picture.png"}, "a link, not a file"),
        ({'application/x-qt-windows-mime;value="FileGroupDescriptorW"': b"x"}, "Drag the mail into a folder first"),
        ({"text/x-moz-message": b"mailbox:///x", "text": "mailbox:///x"}, "Drag the mail into a folder first"),
    ],
)
def test_a_drag_without_a_file_says_what_to_do(office, customers, what, says):
    with office.answering("close") as asked:
        drop(customers.detail, mime(**what), QPoint(20, 10))
    assert says in asked[0][1]
    assert noted(office) == []


def test_a_folder_alone_says_what_to_do(office, customers, tmp_path):
    with office.answering("close") as asked:
        drop(customers.detail, mime(tmp_path))
    assert "Drop the files inside it" in asked[0][1]


def test_nothing_is_noted_on_a_record_that_is_not_saved_yet(office, customers, offer):
    customers.new()
    office.settle()
    assert not drag(customers.detail, mime(offer))
    office.menu("note_files")
    assert "save it when it is new" in office.status


def test_files_are_noted_by_keyboard_too(office, customers, offer, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *words: ([str(offer)], ""))
    office.press("Ctrl+Shift+O")
    office.qtbot.waitUntil(lambda: len(noted(office)) == 1, timeout=20_000)


def test_a_case_takes_drops_as_well(office, offer):
    tab = office.show("cases")
    office.click_row(0)
    office.settle()
    drop(tab.detail, mime(offer))
    office.qtbot.waitUntil(lambda: len(noted(office)) == 1, timeout=20_000)

    def links(session):
        return session.execute(select(Activity.case_id, Activity.company_id)).one()

    case, company = office.stored(lambda: office.program.database.read(lambda s: tuple(links(s))))
    assert case == tab.detail.form.id
    assert company is not None


def test_a_person_in_the_window_of_all_persons_takes_them_too(office, offer, monkeypatch):
    person = {"last_name": "Holm", "mobile": "+4520304050"}
    office.stored(lambda: office.program.database.write("New person", records.save, Person, person) and None)
    office.menu("all_persons")
    window = next(w for w in office.window.sides.windows() if isinstance(w, RegisterWindow))
    office.qtbot.waitUntil(lambda: window.tab.records.table.rows.rowCount() == 1, timeout=20_000)
    window.tab.records.table.selectRow(0)
    office.qtbot.waitUntil(lambda: window.tab.detail.form.record is not None, timeout=20_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *words: ([str(offer)], ""))
    window.activateWindow()
    office.qtbot.waitUntil(window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    office.qtbot.keyClick(window.tab.records.table, Qt.Key.Key_O, both)
    office.qtbot.waitUntil(lambda: len(noted(office)) == 1, timeout=20_000)
    read = office.program.database.read
    assert office.stored(lambda: read(lambda s: s.scalar(select(Activity.person_id)))) == window.tab.detail.form.id
    bar = window.tab.records.frame.undo_bar
    office.qtbot.waitUntil(bar.isVisible, timeout=20_000)
    window.tab.detail.call()
    office.qtbot.waitUntil(lambda: any(isinstance(w, CallNote) for w in office.window.sides.windows()), timeout=20_000)
