"""Somebody comes to the office: the same window on the server, with the password in the keyring or in the head."""

import shutil

import keyring
import psycopg
import pytest
from keyring.backends import fail
from PySide6.QtWidgets import QFileDialog

from app.store import backup_list, profiles
from app.store.profiles import Profile
from app.views.server_dialog import NONE, ServerDialog
from tests.keyrings import FullRing, LockedRing, Ring
from tests.office import fill
from tests.windows import SLOW


@pytest.fixture
def ring():
    before, made = keyring.get_keyring(), Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def parts(url):
    return psycopg.conninfo.conninfo_to_dict(url)


def profile_of(url):
    found = parts(url)
    return Profile(found["host"], found["dbname"], found["user"], int(found["port"]), proved=False)


def log_in(desk, url, password=None, keep=True):
    """Fill in what the administrator said."""
    dialog, profile = desk.dialog(ServerDialog), profile_of(url)
    for name in ("host", "port", "database", "user"):
        getattr(dialog, name).setText(str(getattr(profile, name)))
    dialog.proof.setCurrentIndex(NONE)
    dialog.password.setText(parts(url)["password"] if password is None else password)
    dialog.keep.setChecked(keep)
    dialog.go.click()
    desk.closed(ServerDialog)


def said(dialog):
    return dialog.trouble.text()


def test_a_wrong_password_is_said_and_the_right_one_is_asked_for_only_once(desk, store_url, ring):
    fill(store_url)
    desk.start()
    desk.menu("open_server")
    log_in(desk, store_url, "wrong")
    dialog = desk.dialog(ServerDialog)
    assert "refused you" in said(dialog)
    assert dialog.profile() == profile_of(store_url)
    assert ring.kept == {}, "a password that does not open anything is not kept"
    dialog.password.setText(parts(store_url)["password"])
    dialog.go.click()
    desk.arrive()
    assert {"Åkers Mekaniska AB", "Dansk Stål A/S"} <= set(desk.column("name", desk.show("customers")))
    assert parts(store_url)["password"] in ring.kept.values()
    desk.stop()
    recent = (desk.folder / "settings.json").read_text()
    assert parts(store_url)["password"] not in recent
    desk.start(profile_of(store_url).address)
    assert desk.window.database.who == parts(store_url)["user"]


@pytest.mark.parametrize(
    ("broken", "why"),
    [
        (LockedRing, "is locked. Unlock it, or sign in to the computer again."),
        (FullRing, "The keyring keeps no more than 1280 characters in one item."),
    ],
)
def test_a_keyring_that_does_not_take_the_password_lets_one_in_and_says_why(desk, store_url, ring, broken, why):
    keyring.set_keyring(broken())
    desk.start()
    desk.menu("open_server")
    log_in(desk, store_url)
    desk.arrive()
    assert desk.status.startswith("The password was not kept, so it is asked for again at the next start.")
    assert desk.status.endswith(why)


def test_without_a_keyring_one_is_let_in_and_told_that_it_is_asked_again(desk, store_url, ring):
    keyring.set_keyring(fail.Keyring())
    desk.start()
    desk.menu("open_server")
    log_in(desk, store_url)
    desk.arrive()
    assert desk.status.startswith("The password was not kept, so it is asked for again at the next start.")
    desk.stop()
    desk.folder.joinpath("settings.json").unlink()
    desk.start()
    desk.window.entrance.request(profile_of(store_url).address)
    assert said(desk.dialog(ServerDialog)).endswith("This computer has no keyring for passwords and keys.")
    desk.dialog(ServerDialog).reject()
    assert "refused you" in desk.window.entrance.start.problem.text()


def test_who_does_not_want_it_kept_is_asked_again(desk, store_url, ring):
    desk.start()
    desk.menu("open_server")
    log_in(desk, store_url, keep=False)
    desk.arrive()
    assert parts(store_url)["password"] not in ring.kept.values()
    assert {item for _service, item in ring.kept} <= {"drafts"}  # the key of what is typed and not saved


def test_a_false_server_gets_no_password_and_everything_typed_is_still_there(desk, tmp_path, ring):
    from tests import rogue as rogues  # not on every system

    signer = rogues.authority(tmp_path, "foreign")
    desk.start()
    with rogues.rogue(signer.sign(tmp_path, "localhost")) as server:
        desk.menu("open_server")
        dialog = desk.dialog(ServerDialog)
        for name, text in (("host", "localhost"), ("port", str(server.port)), ("database", "office"), ("user", "ada")):
            getattr(dialog, name).setText(text)
        dialog.password.setText("s3cret")
        dialog.go.click()
        desk.closed(ServerDialog)
        dialog = desk.dialog(ServerDialog)
        assert said(dialog).startswith("The server localhost could not prove who it is.")
        assert said(dialog).endswith("Your password was not sent.")
        assert dialog.profile() == Profile("localhost", "office", "ada", server.port)
        assert server.heard == b""
        assert ring.kept == {}


def test_an_empty_database_becomes_a_company_when_that_is_wanted(desk, postgres_url, ring):
    desk.start()
    desk.menu("open_server")
    with desk.answering("go") as asked:
        log_in(desk, postgres_url)
    desk.arrive()
    assert asked[0][0] == "The database is empty"
    desk.show("cases")
    assert desk.window.database.server


@pytest.mark.skipif(not (shutil.which("pg_dump") and shutil.which("pg_restore")), reason="needs PostgreSQL's client programs")
def test_a_backup_of_the_server_is_brought_back_into_an_empty_database(desk, store_url, postgres_url, ring, tmp_path, monkeypatch):
    fill(store_url)
    monkeypatch.setattr(backup_list, "place", lambda *args: tmp_path / "backups")
    desk.start()
    desk.menu("open_server")
    log_in(desk, store_url)
    desk.arrive()
    desk.menu("backup")
    desk.qtbot.waitUntil(lambda: "Backed up and read back" in desk.status, timeout=SLOW)
    (made,) = (tmp_path / "backups").glob("*.dump")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **kw: (str(made), ""))
    desk.menu("open_server")
    with desk.answering("restore"):
        log_in(desk, postgres_url)
    desk.qtbot.waitUntil(lambda: parts(postgres_url)["dbname"] in desk.window.windowTitle(), timeout=SLOW)
    desk.arrive()
    assert {"Åkers Mekaniska AB", "Dansk Stål A/S"} <= set(desk.column("name", desk.show("customers")))


def test_a_changed_password_in_the_keyring_leads_to_the_question(desk, store_url, ring):
    profiles.keep_password(profile_of(store_url).address, "last year's")
    desk.start()
    desk.window.entrance.request(profile_of(store_url).address)
    log_in(desk, store_url)
    desk.arrive()
    assert profiles.kept_password(profile_of(store_url).address) == (parts(store_url)["password"], "")
