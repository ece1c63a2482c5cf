"""Backups from the window: made, checked and listed without a pause, old ones in colour, and brought back."""

import datetime as dt
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from app import settings
from app.models import Company
from app.models.code import CUSTOMER
from app.services import records
from app.store import backup, backup_list, copies, keys
from app.store.backup_list import Made
from app.store.database import Database
from app.store.setup import create
from app.views import backups as module
from app.views.backup_dialog import BackupsDialog
from app.views.backups import age_of, words_of
from app.views.key_dialogs import KeyDialog
from app.views.settings_window import SettingsWindow
from tests.store.test_backup import names
from tests.store.test_opening import KEY
from tests.windows import SLOW

NOW = dt.datetime(2026, 5, 20, 12, 0)


def made_at(*moments):
    return [Made(Path(f"{at}.kontor"), at, "automatic", 1, True) for at in moments]


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (dt.datetime(2026, 5, 20, 11, 5), "Backup: today 11:05"),
        (dt.datetime(2026, 5, 20, 13, 0), "Backup: today 13:00"),  # the clock was put back
        (dt.datetime(2026, 5, 19, 23, 59), "Backup: yesterday 23:59"),
        (dt.datetime(2026, 5, 17, 9, 0), "Backup: 3 days ago"),
    ],
)
def test_the_age_is_told_in_words(at, words):
    assert words_of(made_at(at), NOW) == words
    assert age_of(made_at(at), NOW) == max(NOW - at, dt.timedelta())


def test_without_a_backup_that_is_said():
    assert words_of([]) == "No backup yet"
    assert age_of([]) == dt.timedelta.max


@pytest.fixture
def rested(office):
    """The small company, when it is known which backups it has."""
    office.qtbot.waitUntil(lambda: office.window.status.backup.text() == "No backup yet", timeout=SLOW)
    return office


def back_up(desk):
    desk.menu("backup")
    desk.qtbot.waitUntil(lambda: not desk.window.backups.busy and len(desk.window.backups.made) > 0, timeout=SLOW)


def put_back(desk, days):
    """Let the backup that is there be as old as this."""
    made = desk.window.backups.made[0]
    then = (made.at - dt.timedelta(days=days)).strftime(backup_list.MOMENT)
    for path in (made.path, copies.seal_of(made.path)):
        path.rename(path.with_name(path.name.replace(made.at.strftime(backup_list.MOMENT), then)))
    desk.window.backups.refresh()
    desk.qtbot.waitUntil(lambda: desk.window.backups.made[0].at < made.at - dt.timedelta(days=days - 1), timeout=SLOW)


def test_back_up_now_says_what_came_of_it_and_how_old_it_is(rested):
    said = []
    rested.window.backups._told.connect(said.append)
    back_up(rested)
    assert said == ["copying", "reading every page", "trying it out"]
    assert "Backed up, checked and tried out: company " in rested.status
    assert rested.window.status.backup.text().startswith("Backup: today ")
    assert rested.window.status.backup.property("age") == "muted"
    made = rested.window.backups.made[0]
    assert made.checked
    assert len(names(made.path)) == 3


def test_the_window_answers_while_a_backup_is_made(rested, monkeypatch):
    """It waits here until something was typed meanwhile, for ever if the window stood still."""
    typed, real = threading.Event(), copies.verify

    def slow(connection):
        assert typed.wait(20)
        return real(connection)

    monkeypatch.setattr(copies, "verify", slow)
    rested.click_row(0)
    rested.menu("backup")
    rested.qtbot.waitUntil(lambda: rested.window.backups.busy, timeout=SLOW)
    rested.fill("notes", "typed meanwhile")
    assert rested.field("notes").toPlainText() == "typed meanwhile"
    typed.set()
    rested.qtbot.waitUntil(lambda: len(rested.window.backups.made) == 1, timeout=SLOW)


@pytest.mark.parametrize(("days", "kind"), [(0, "muted"), (2, "today"), (9, "late")])
def test_an_old_backup_is_amber_and_a_very_old_one_red(rested, days, kind):
    back_up(rested)
    if days:
        put_back(rested, days)
    rested.qtbot.waitUntil(lambda: rested.window.status.backup.property("age") == kind, timeout=SLOW)


def test_the_days_backup_is_made_when_nobody_is_busy(rested, monkeypatch):
    rested.window.backups.look()
    assert not rested.window.backups.busy  # somebody was busy a moment ago
    monkeypatch.setattr(module, "QUIET", -1)
    rested.window.backups.look()
    rested.qtbot.waitUntil(lambda: [made.what for made in rested.window.backups.made] == ["automatic"], timeout=SLOW)
    rested.window.backups.look()
    assert not rested.window.backups.busy  # once a day is enough
    put_back(rested, 1)
    rested.window.backups.look()
    rested.qtbot.waitUntil(lambda: len(rested.window.backups.made) == 2, timeout=SLOW)


def test_daily_backups_can_be_off_and_lie_elsewhere(rested, monkeypatch, tmp_path):
    monkeypatch.setattr(module, "QUIET", -1)
    rested.kept.set(settings.BACKUP_DAILY, False)
    rested.window.backups.look()
    assert not rested.window.backups.busy
    rested.kept.set(settings.BACKUP_DAILY, True)
    rested.kept.set(settings.BACKUP_FOLDER, str(tmp_path / "usb"))
    rested.window.backups.look()
    rested.qtbot.waitUntil(lambda: bool(rested.window.backups.made), timeout=SLOW)
    assert rested.window.backups.made[0].path.is_relative_to(tmp_path / "usb")


def test_a_disk_that_is_not_plugged_in_is_told(rested, tmp_path):
    (tmp_path / "usb").write_text("no folder")
    rested.kept.set(settings.BACKUP_FOLDER, str(tmp_path / "usb"))
    rested.menu("backup")
    rested.qtbot.waitUntil(lambda: "Plug the disk in" in rested.status, timeout=SLOW)
    assert not rested.window.backups.busy


def test_a_backup_is_checked_and_brought_back_from_the_dialog(rested):
    back_up(rested)
    store = rested.window.database
    path = store.path
    store.screen_thread = None
    store.write("New", records.save, Company, {"name": "Later AB", "relations": {CUSTOMER}})
    store.screen_thread = threading.get_ident()
    rested.window.status.backup.click()
    dialog = rested.dialog(BackupsDialog)
    assert dialog.table.model().rowCount() == 1
    dialog.check_button.click()
    rested.qtbot.waitUntil(lambda: "is sound" in dialog.found.text(), timeout=SLOW)
    with rested.answering("restore"):
        dialog.restore_button.click()
    rested.qtbot.waitUntil(lambda: "Restored" in rested.status, timeout=SLOW)
    rested.arrive()
    assert "before restore" in rested.status
    (aside,) = path.parent.glob("*before restore.kontor")
    rested.stop()
    assert len(names(path)) == 3
    assert "Later AB" in names(aside)


def test_a_backup_goes_to_any_place_and_comes_back_from_there(rested, tmp_path, monkeypatch):
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kw: (str(stick / "Friday"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(stick / "Friday.kontor"), ""))
    rested.window.status.backup.click()
    dialog = rested.dialog(BackupsDialog)
    dialog.elsewhere_button.click()
    rested.qtbot.waitUntil(lambda: "Friday.kontor" in rested.status, timeout=SLOW)
    rested.qtbot.waitUntil(lambda: not rested.window.backups.busy, timeout=SLOW)
    path = rested.window.database.path
    rested.stored(
        lambda: rested.window.database.write("New", records.save, Company, {"name": "Later AB", "relations": {CUSTOMER}}) and None
    )
    with rested.answering("restore"):
        dialog.file_button.click()
    rested.qtbot.waitUntil(lambda: "Restored" in rested.status, timeout=SLOW)
    rested.arrive()
    rested.stop()
    assert "Later AB" not in names(path)


def test_the_dialog_of_backups_leads_to_their_settings(rested):
    rested.window.status.backup.click()
    rested.dialog(BackupsDialog).settings_button.click()
    rested.settle()
    (window,) = rested.window.sides.windows()
    assert isinstance(window, SettingsWindow)
    assert window.list.currentItem().text() == "Backups"


def test_a_damaged_backup_is_found_and_brings_nothing_down(rested):
    back_up(rested)
    made = rested.window.backups.made[0].path
    with made.open("r+b") as stream:
        stream.seek(5000)
        stream.write(os.urandom(64))
    rested.menu("backups")
    dialog = rested.dialog(BackupsDialog)
    dialog.check_button.click()
    rested.qtbot.waitUntil(lambda: "not the backup that was made" in dialog.found.text(), timeout=SLOW)
    assert dialog.found.property("kind") == "problem"
    with rested.answering("restore"):
        dialog.restore_button.click()
    rested.qtbot.waitUntil(lambda: "Not restored" in rested.status, timeout=SLOW)
    rested.arrive()
    rested.show("customers")
    assert "Dansk Stål A/S" in rested.column("name")


def test_a_backup_with_another_key_asks_for_it(rested, tmp_path):
    create(tmp_path / "locked.kontor", key=KEY)
    store = Database(tmp_path / "locked.kontor", key=KEY)
    made = backup.backup(store, tmp_path / "copy.kontor")
    store.close()
    path = rested.window.database.path
    rested.window.backups.restore(made)
    dialog = rested.dialog(KeyDialog)
    dialog.line.setText(" ".join(keys.written(KEY)))
    with rested.answering("restore"):
        dialog.go_button.click()
    rested.qtbot.waitUntil(lambda: "Restored" in rested.status, timeout=SLOW)
    rested.arrive()
    rested.stop()
    assert names(path, KEY) == []


def test_a_server_says_whose_work_its_backups_are(desk, store_url):
    window = desk.start(store_url)
    desk.settle()
    assert not window.status.backup.isVisible()
    desk.menu("backups")
    dialog = desk.dialog(BackupsDialog)
    words = " ".join(label.text() for label in dialog.findChildren(module.plain.PlainLabel))
    assert "administrator's work" in words
    assert "open it with File ▸ Open on a server" in words
    assert dialog.restore_button.isHidden()
    assert QApplication.activeModalWidget() is dialog
