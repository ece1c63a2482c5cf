"""A mail is shown without fetching anything, and a link says where it leads before it opens (safety.md F19)."""

import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QDialog, QTextBrowser

from app.models import Activity
from app.services import attachments
from app.services.mail import child, filing, kept
from app.services.mail.filing import Dropped, Links
from app.views import mail_view, plain
from app.views.activity_detail import ActivityDetail
from app.views.mail_view import MailBrowser, MailView
from tests import mails


@pytest.fixture
def canary():
    """A server that notes whatever is asked of it."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def view(qtbot, jobs):
    made = MailView(jobs)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    return made


@pytest.fixture
def file(world):
    """Keep a mail with the company; its activity, and what is kept with it."""

    def make(raw, name="offer.eml"):
        dropped = [Dropped(name, raw, child.read(raw))]
        (filed,) = world.database.write("Note", filing.file_all, dropped, Links(company_id=world.customer)).result
        return filed.id, world.database.read(attachments.listed, filed.id)

    return make


def labels(view):
    items = (view.head.itemAt(at).widget() for at in range(view.head.count()))
    return [item.text() for item in items]


def test_a_mail_is_shown_as_text_with_its_head(qtbot, view, file):
    pieces = "Content-Type: text/html\n\n<p>Dear <b>Ida</b>", 'Content-Type: text/plain; name="p.txt"\n\n1'
    _id, (mail, _price) = file(mails.parts(*pieces))
    with qtbot.waitSignal(view.shown, timeout=20_000):
        view.show_file(mail)
    assert view.subject.text() == "Offer for the press"
    assert labels(view)[:4] == ["From", "Lars Holm <lars@nordic-timber.test>", "To", "Ida Berg <ida@kontor.test>"]
    assert view.text.isVisible()
    assert [view.text.toPlainText(), view.files.text()] == ["Dear Ida", "1 file: p.txt"]
    view.formatted_button.click()
    assert view.browser.isVisible()
    assert "Ida" in view.browser.toHtml()
    view.formatted_button.click()
    assert view.text.isVisible()


def test_nothing_of_a_mail_is_fetched(qtbot, view, canary):
    address, asked = canary
    view.show_mail(child.read(mails.eml(mails.TRACKING.replace("URL", address), content_type="text/html")))
    view.toggle()
    view.browser.setHtml(mails.TRACKING.replace("URL", address))  # as if the cleaner had let everything through
    view.grab()
    QApplication.processEvents()
    assert asked == []


NOTED = []  # what Python opened and where it connected to, while WATCHED says so
WATCHED = []
sys.addaudithook(lambda event, args: NOTED.append((event, str(args))) if WATCHED and event in ("open", "socket.connect") else None)


def test_nothing_named_by_a_mail_is_opened_while_it_is_read_and_shown(view, canary):
    address, asked = canary
    WATCHED.append(True)
    try:
        view.show_mail(child.read(mails.eml(mails.TRACKING.replace("URL", address), content_type="text/html")))
        view.toggle()
        view.grab()
    finally:
        WATCHED.clear()
    assert [each for each in NOTED if each[0] == "socket.connect" or "passwd" in each[1] or "attacker" in each[1]] == []
    assert asked == []


def red_dots(widget):
    picture = widget.grab().toImage()
    across, down = range(0, picture.width(), 4), range(0, picture.height(), 4)
    return sum(picture.pixelColor(x, y) == QColor("red") for x in across for y in down)


def test_no_picture_of_this_computer_is_shown(qtbot, qapp, tmp_path):
    """Qt's own browser loads it, so the test would see it."""
    red = QImage(80, 80, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    red.save(str(tmp_path / "red.png"))
    html = f'<img src="file://{tmp_path}/red.png" width=80 height=80>'
    shown = []
    for browser in (QTextBrowser(), MailBrowser()):
        qtbot.addWidget(browser)
        browser.resize(200, 200)
        browser.setHtml(html)
        browser.show()
        shown.append(red_dots(browser) > 0)
    assert shown == [True, False]


@pytest.mark.parametrize(("answer", "opened"), [("open", ["https://xn--mnchen-3ya.test/offer"]), ("stay", [])])
def test_a_link_says_where_it_leads_before_it_opens(view, monkeypatch, answer, opened):
    said, went = [], []
    monkeypatch.setattr(plain, "ask", lambda parent, title, text, *more: said.append(text) or answer)
    monkeypatch.setattr(QDesktopServices, "openUrl", went.append)
    view.browser.follow(QUrl("https://münchen.test/offer"))
    assert "https://xn--mnchen-3ya.test/offer" in said[0]
    assert [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in went] == opened


NO_PAGES = ["file:///etc/passwd", "javascript:alert(1)", "ms-msdt:/id", "//attacker.test/share", "tel:1", "x"]


@pytest.mark.parametrize("address", NO_PAGES)
def test_what_is_neither_a_page_nor_a_mail_address_is_never_opened(view, monkeypatch, address):
    said, went = [], []
    monkeypatch.setattr(plain, "tell", lambda parent, title, text, *more: said.append(text))
    monkeypatch.setattr(QDesktopServices, "openUrl", went.append)
    view.browser.follow(QUrl(address))
    assert went == []
    assert len(said) == 1


def test_a_mail_in_which_little_could_be_read_says_so(qtbot, view, file):
    _id, (mail,) = file(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken", "broken.msg")
    with qtbot.waitSignal(view.shown, timeout=20_000):
        view.show_file(mail)
    assert "kept as it is" in view.problem.text()
    assert view.problem.isVisible()


def test_a_very_long_line_is_shown_in_no_time(view):
    view.show_mail(child.read(mails.eml("x" * 900_000)))
    assert view.text.document().blockCount() > 400


def test_an_activity_shows_the_mail_it_was_made_of(qtbot, jobs, world, settle, file):
    id, _files = file(mails.eml())
    detail = ActivityDetail(jobs)
    qtbot.addWidget(detail)
    detail.resize(560, 640)
    detail.show()
    detail.show_record(id)
    settle()
    at = detail.pages.indexOf(detail.mail)
    assert detail.pages.isTabVisible(at)
    with qtbot.waitSignal(detail.mail.shown, timeout=20_000):
        detail.pages.setCurrentIndex(at)
    assert detail.mail.text.toPlainText().startswith("Dear Ida")
    detail.show_record(world.save(Activity, subject="Visit"))
    settle()
    assert not detail.pages.isTabVisible(at)


def test_a_mail_kept_with_an_activity_opens_in_a_window(qtbot, jobs, world, file):
    id, _files = file(mails.eml())
    (mail,) = world.database.read(kept.mails_of, id)
    window = mail_view.show_mail(None, jobs, mail)
    qtbot.waitUntil(lambda: window.view.subject.text() == "Offer for the press", timeout=20_000)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    window.close()
