"""Asking where a company on a server is, and who one is there."""

import pytest
from PySide6.QtWidgets import QLabel

from app.store.profiles import Profile
from app.views.server_dialog import NONE, OWN, TRUSTED, ServerDialog

OFFICE = Profile("db.firma.dk", "office", "ada", 5433)


@pytest.fixture
def dialog(qtbot):
    def make(*args):
        made = ServerDialog(None, *args)
        qtbot.addWidget(made)
        made.show()
        return made

    return make


def said(dialog):
    return [label.text() for label in dialog.findChildren(QLabel) if label.property("kind") == "problem" and label.isVisible()]


def test_a_known_server_only_needs_its_password(dialog, qtbot):
    shown = dialog(OFFICE)
    qtbot.waitUntil(lambda: shown.password.hasFocus())
    shown.password.setText("s3cret")
    shown.go.click()
    assert shown.result() == shown.DialogCode.Accepted
    assert shown.login().profile == OFFICE
    assert (shown.login().password, shown.login().keep) == ("s3cret", True)


def test_a_new_one_begins_with_its_name_and_is_proved_by_what_the_computer_trusts(dialog, qtbot):
    shown = dialog()
    qtbot.waitUntil(lambda: shown.host.hasFocus())
    assert shown.proof.currentIndex() == TRUSTED
    assert shown.port.text() == "5432"


@pytest.mark.parametrize("proof", [TRUSTED, NONE])
def test_the_line_for_a_certificate_is_there_only_when_it_counts(dialog, proof):
    shown = dialog(OFFICE)
    shown.proof.setCurrentIndex(proof)
    assert not shown.certificate.isVisible()
    shown.proof.setCurrentIndex(OWN)
    assert shown.certificate.isVisible()
    assert shown.choose.isVisible()


def test_what_is_missing_is_said_beside_its_line_and_the_first_one_gets_the_keyboard(dialog):
    shown = dialog()
    shown.host.setText("db")
    shown.proof.setCurrentIndex(OWN)
    shown.go.click()
    assert shown.isVisible()
    assert said(shown) == [
        "Enter the name of the database.", "Enter your user name on the server.", "Choose the file of the certificate.",
    ]  # fmt: skip
    assert shown.focusWidget() is shown.database


def test_a_pasted_address_fills_the_lines_without_showing_its_password(dialog):
    shown = dialog()
    shown.host.setText("postgresql://ada:s3cret@db.firma.dk:5433/office")
    shown.go.click()
    assert shown.login().profile == OFFICE
    assert shown.host.text() == "db.firma.dk"
    assert shown.password.text() == "s3cret"
    assert shown.password.echoMode() == shown.password.EchoMode.Password


def test_a_broken_address_is_said_beside_the_server(dialog):
    shown = dialog()
    shown.host.setText("postgresql://ada@db:port/office")
    shown.go.click()
    assert said(shown) == ["This is no address of a server. Write it like postgresql://user@server/database."]


def test_why_the_last_try_failed_stands_on_top_with_everything_typed(dialog, qtbot):
    shown = dialog(OFFICE, "The server db.firma.dk refused you <b>.")
    assert said(shown) == ["The server db.firma.dk refused you <b>."]
    assert shown.user.text() == "ada"
    qtbot.waitUntil(lambda: shown.password.hasFocus())


def test_without_a_password_nothing_is_kept(dialog):
    shown = dialog(OFFICE)
    shown.go.click()
    assert shown.login().keep is False
