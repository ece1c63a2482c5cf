"""Mails, files and texts dropped on a record are noted on it, with an undo, and nothing opens unasked (C-06, N-16, N-18)."""

import warnings

import pytest
from PySide6.QtCore import QByteArray, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import select

from app.models import Activity, Company, Person
from app.models.code import CUSTOMER
from app.services import attachments, records
from app.views import dropping, plain
from app.views.call_note import CallNote
from app.views.case_detail import CaseDetail
from app.views.company_detail import CompanyDetail
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
def offer(tmp_path):
    path = tmp_path / "offer.eml"
    path.write_bytes(mails.eml())
    return path


def listed(session):
    """Subject, company and files of every activity that is there."""
    stmt = select(Activity.id, Activity.subject, Company.name).outerjoin(Company).where(Activity.deleted.is_(False))
    rows = session.execute(stmt.order_by(Activity.created_at, Activity.id)).all()
    return [(subject, name, [each.name for each in attachments.listed(session, id)]) for id, subject, name in rows]


# on a card --------------------------------------------------------------------------------------------------------------


@pytest.fixture
def show(qtbot, jobs, settle):
    def show(detail, id):
        qtbot.addWidget(detail)
        detail.resize(540, 660)
        detail.show()
        detail.show_record(id)
        settle()
        return detail

    return show


@pytest.fixture
def detail(show, jobs, world):
    return show(CompanyDetail(jobs, CUSTOMER), world.customer)


@pytest.fixture
def noted(world):
    return lambda: world.database.read(listed)


@pytest.fixture
def refused(monkeypatch):
    """The sentences that came up in a question."""
    said = []
    monkeypatch.setattr(plain, "tell", lambda parent, title, text, *more: said.append(text))
    return said


def test_a_drag_says_whom_it_will_be_noted_on_and_leaves_nothing_behind(detail, offer, noted):
    banner = detail.findChild(dropping.Banner)
    assert drag(detail, mime(offer))
    assert [banner.isVisible(), banner.words] == [True, "Drop to note it on Åkers Mekaniska AB"]
    QApplication.sendEvent(under(detail, middle(detail))[0], QDragLeaveEvent())
    assert not banner.isVisible()
    assert noted() == []


def test_a_mail_is_noted_and_nothing_opens_unasked(qtbot, detail, offer, noted):
    opened = []
    detail.open_requested.connect(lambda *what: opened.append(what))
    with qtbot.waitSignal(detail.noted, timeout=20_000) as signal:
        drop(detail, mime(offer))
    assert signal.args[1] == "Noted: “Offer for the press”"
    assert noted() == [("Offer for the press", "Åkers Mekaniska AB", ["Offer for the press.eml"])]
    assert opened == []


def test_the_same_mail_is_offered_and_not_noted_twice(qtbot, detail, offer, noted):
    drop(detail, mime(offer))
    qtbot.waitUntil(lambda: len(noted()) == 1, timeout=20_000)
    drop(detail, mime(offer))
    qtbot.waitUntil(detail.already.isVisible, timeout=20_000)
    assert detail.already.words.text() == "“Offer for the press” is noted already."
    assert len(noted()) == 1
    with qtbot.waitSignal(detail.open_requested) as signal:
        detail.already.button.click()
    assert signal.args[0] is Activity


def test_a_file_dropped_on_a_field_is_noted_and_not_typed_into_it(qtbot, detail, offer, noted):
    field = detail.form.fields.editors["street"].widget
    typed = field.text()
    drop(field, mime(offer), QPoint(4, 4))
    qtbot.waitUntil(lambda: len(noted()) == 1, timeout=20_000)
    assert field.text() == typed


def test_a_dropped_text_becomes_a_note(qtbot, detail, noted):
    drop(detail, mime(text="Call back\non Friday", html="<b>Call back</b>"), QPoint(20, 10))
    qtbot.waitUntil(lambda: len(noted()) == 1, timeout=20_000)
    assert noted() == [("Call back", "Åkers Mekaniska AB", [])]


@pytest.mark.parametrize(
    ("what", "says"),
    [
        ({"url": "https://attacker.test/picture.png"}, "a link, not a file"),
        ({'application/x-qt-windows-mime;value="FileGroupDescriptorW"': b"x"}, "Drag the mail into a folder first"),
        ({"text/x-moz-message": b"mailbox:///x", "text": "mailbox:///x"}, "Drag the mail into a folder first"),
    ],
)
def test_a_drag_without_a_file_says_what_to_do(qtbot, detail, noted, refused, what, says):
    drop(detail, mime(**what), QPoint(20, 10))
    qtbot.waitUntil(lambda: len(refused) == 1, timeout=20_000)
    assert says in refused[0]
    assert noted() == []


def test_a_folder_alone_says_what_to_do(qtbot, detail, refused, tmp_path):
    drop(detail, mime(tmp_path))
    qtbot.waitUntil(lambda: len(refused) == 1, timeout=20_000)
    assert "Drop the files inside it" in refused[0]


def test_nothing_is_noted_on_a_record_that_is_not_saved_yet(detail, offer):
    said = []
    detail.told.connect(said.append)
    detail.start_new({})
    assert not drag(detail, mime(offer))
    detail.note_files()
    assert "save it when it is new" in said[-1]


def test_a_case_takes_drops_as_well(qtbot, show, jobs, world, offer, noted):
    drop(show(CaseDetail(jobs), world.case), mime(offer))
    qtbot.waitUntil(lambda: len(noted()) == 1, timeout=20_000)
    links = world.database.read(lambda s: tuple(s.execute(select(Activity.case_id, Activity.company_id)).one()))
    assert links == (world.case, world.customer)


# in the window ----------------------------------------------------------------------------------------------------------


def in_store(office):
    return office.stored(lambda: office.program.database.read(listed))


def test_several_files_at_once_are_one_write_with_one_undo(office, offer, tmp_path):
    customers = office.show("customers")
    office.click_row(1)
    office.settle()
    other = tmp_path / "Tilbud.pdf"
    other.write_bytes(b"%PDF")
    drop(customers.detail, mime(offer, other, tmp_path))
    bar = customers.records.frame.undo_bar
    office.qtbot.waitUntil(bar.isVisible, timeout=20_000)
    office.settle()
    assert bar.words.text() == "Noted: “Offer for the press”, “Tilbud”"
    assert "is a folder" in office.status
    assert [each[1] for each in in_store(office)] == ["Dansk Stål A/S"] * 2
    assert office.window.tab() is customers
    bar.button.click()
    office.settle()
    assert in_store(office) == []


def test_a_file_is_noted_on_the_row_it_is_dropped_on(office, tmp_path):
    customers = office.show("customers")
    office.click_row(1)
    plan = tmp_path / "plan.png"
    plan.write_bytes(b"\x89PNG")
    table = customers.records.table
    drop(table.viewport(), mime(plan), table.visualRect(table.model().index(0, 1)).center())
    office.qtbot.waitUntil(lambda: len(in_store(office)) == 1, timeout=20_000)
    assert in_store(office) == [("plan", "Åkers Mekaniska AB", ["plan.png"])]
    assert not drag(table.viewport(), mime(plan), QPoint(5, table.viewport().height() - 3))  # below the last row


def test_a_person_in_the_window_of_all_persons_takes_them_too(office, offer, monkeypatch):
    person = {"last_name": "Holm", "mobile": "+4520304050"}
    office.stored(lambda: office.program.database.write("New person", records.save, Person, person) and None)
    office.menu("all_persons")
    window = next(w for w in office.window.sides.windows() if isinstance(w, RegisterWindow))
    office.qtbot.waitUntil(lambda: window.tab.records.table.rows.rowCount() == 1, timeout=20_000)
    office.settle()
    window.tab.records.table.selectRow(0)
    office.qtbot.waitUntil(lambda: window.tab.detail.form.record is not None, timeout=20_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *words: ([str(offer)], ""))
    window.activateWindow()
    office.qtbot.waitUntil(window.isActiveWindow)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    office.qtbot.keyClick(window.tab.records.table, Qt.Key.Key_O, both)
    office.qtbot.waitUntil(lambda: len(in_store(office)) == 1, timeout=20_000)
    read = office.program.database.read
    assert office.stored(lambda: read(lambda s: s.scalar(select(Activity.person_id)))) == window.tab.detail.form.id
    bar = window.tab.records.frame.undo_bar
    office.qtbot.waitUntil(bar.isVisible, timeout=20_000)
    window.tab.detail.call()
    office.qtbot.waitUntil(lambda: any(isinstance(w, CallNote) for w in office.window.sides.windows()), timeout=20_000)
