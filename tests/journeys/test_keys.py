"""An encrypted company: made with a key in the keyring, opened by it or by its recovery key, readable for nobody else."""

import os
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import select

from app.models import Case
from app.store import drafts, keys
from app.store.opening import examine
from app.views import drafting
from app.views.key_dialogs import KeyDialog, ProtectDialog, RecoveryDialog, RecoveryPage
from tests.journeys.test_drafts import begin, crash, wait_until_safe
from tests.keyrings import FullRing, LockedRing, Ring
from tests.windows import SLOW, words

MARKER = "Zmarkerová Møbler"


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield lambda ring: (keyring.set_keyring(ring), ring)[1]
    keyring.set_keyring(before)


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setattr(drafts, "user_data_path", lambda *args, **kw: tmp_path / "home")
    monkeypatch.setattr(drafting, "EVERY_MS", 20)


def asked_how(desk, path, monkeypatch):
    """File, New company file, up to the question how it is protected, when the keyring has answered."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kw: (str(path), ""))
    desk.menu("new_store")
    dialog = desk.dialog(ProtectDialog)
    desk.qtbot.waitUntil(lambda: "Looking at" not in dialog.keyring_words.text(), timeout=SLOW)
    return dialog


def made_with_keyring(desk, path, monkeypatch):
    """A new encrypted company; returns its recovery key."""
    dialog = asked_how(desk, path, monkeypatch)
    assert dialog.by_keyring.isChecked()
    dialog.go_button.click()
    assert not dialog.go_button.isEnabled()
    recovery = dialog.page.text
    dialog.page.last.setText("AAAAA")
    assert not dialog.go_button.isEnabled()
    dialog.page.last.setText(recovery.split()[-1].lower())
    dialog.go_button.click()
    desk.arrive()
    return recovery


def asked_for_key(desk, path):
    """Start with a file that does not open by itself."""
    desk.start()
    desk.program.open(str(path))
    return desk.dialog(KeyDialog)


def answer(desk, dialog, text, keep=True):
    dialog.line.setText(text)
    dialog.keep_box.setChecked(keep)
    dialog.go_button.click()


def test_a_new_company_is_encrypted_and_opens_by_itself(desk, use, tmp_path, monkeypatch):
    use(Ring())
    path = tmp_path / "Nordvik.kontor"
    desk.start()
    made_with_keyring(desk, path, monkeypatch)
    assert len(desk.window.database.key) == 64
    desk.stop()
    assert not path.read_bytes().startswith(b"SQLite")
    desk.start(path)
    assert desk.window.entrance.inside


def test_the_recovery_key_opens_it_when_the_keyring_is_lost_and_goes_into_the_new_one(desk, use, tmp_path, monkeypatch):
    use(Ring())
    path = tmp_path / "Nordvik.kontor"
    desk.start()
    recovery = made_with_keyring(desk, path, monkeypatch)
    desk.stop()
    use(Ring())
    dialog = asked_for_key(desk, path)
    assert "locked" in words(dialog)
    wrong = recovery.split()
    wrong[3] = ("0" if wrong[3][0] != "0" else "1") + wrong[3][1:]
    answer(desk, dialog, " ".join(wrong))
    assert "Group 4 " in dialog.problem.text()
    assert dialog.isVisible()
    answer(desk, dialog, recovery)
    desk.arrive()
    desk.stop()
    desk.start(path)  # by itself again
    assert desk.window.entrance.inside


@pytest.mark.parametrize(
    ("ring", "why"),
    [(fail.Keyring, "no keyring"), (null.Keyring, "no keyring"), (LockedRing, "is locked. Unlock it"), (Ring, "")],
)
def test_whatever_is_wrong_with_the_keyring_is_said_and_the_recovery_key_opens(desk, use, tmp_path, monkeypatch, ring, why):
    use(Ring())
    path = tmp_path / "Nordvik.kontor"
    desk.start()
    recovery = made_with_keyring(desk, path, monkeypatch)
    desk.stop()
    use(ring())
    dialog = asked_for_key(desk, path)
    assert why in words(dialog)
    answer(desk, dialog, recovery)
    desk.arrive()
    if why:
        assert "will be asked for at every start" in desk.status


def test_a_key_of_another_file_in_the_keyring_is_no_dead_end(desk, use, tmp_path, monkeypatch):
    use(Ring())
    path = tmp_path / "Nordvik.kontor"
    desk.start()
    recovery = made_with_keyring(desk, path, monkeypatch)
    desk.stop()
    keys.keep(keys.item(path), keys.new())
    dialog = asked_for_key(desk, path)
    assert "does not open" in words(dialog)
    answer(desk, dialog, recovery)
    desk.arrive()


def test_kontor_key_wins(desk, use, tmp_path, monkeypatch):
    use(Ring())
    path = tmp_path / "Nordvik.kontor"
    desk.start()
    recovery = made_with_keyring(desk, path, monkeypatch)
    desk.stop()
    keys.keep(keys.item(path), keys.new())
    monkeypatch.setenv("KONTOR_KEY", keys.read(recovery))
    desk.start(path)
    assert desk.window.entrance.inside


@pytest.mark.parametrize(("ring", "why"), [(fail.Keyring, "no keyring"), (LockedRing, "locked"), (FullRing, "no more than 1280")])
def test_without_a_keyring_a_passphrase_or_nothing_can_be_chosen(desk, use, tmp_path, monkeypatch, ring, why):
    use(ring())
    desk.start()
    dialog = asked_how(desk, tmp_path / "Nordvik.kontor", monkeypatch)
    assert why in dialog.keyring_words.text()
    assert not dialog.by_keyring.isEnabled()
    assert not dialog.go_button.isEnabled()
    dialog.by_passphrase.setChecked(True)
    for text, again, problem in (
        ("short", "short", "at least 8"),
        ("correct horse battery", "correct horse", "not the same"),
        (" ".join(keys.written(keys.new())), "", ""),
        (" ".join(keys.written(keys.new())), "x", "looks like a recovery key"),
    ):
        dialog.passphrase.setText(text)
        dialog.again.setText(again)
        assert problem in dialog.problem.text()
        assert not dialog.go_button.isEnabled()
    dialog.passphrase.setText("correct horse battery")
    dialog.again.setText("correct horse battery")
    dialog.go_button.click()
    desk.arrive()
    desk.stop()
    dialog = asked_for_key(desk, tmp_path / "Nordvik.kontor")
    answer(desk, dialog, "correct horse battery", keep=False)
    desk.arrive()


def test_who_wants_none_gets_a_plain_file(desk, use, tmp_path, monkeypatch):
    use(Ring())
    desk.start()
    dialog = asked_how(desk, tmp_path / "Nordvik.kontor", monkeypatch)
    dialog.by_nothing.setChecked(True)
    dialog.go_button.click()
    desk.arrive()
    with desk.answering("close") as asked:
        desk.menu("recovery")
    assert "no recovery key" in asked[0][1]
    desk.stop()
    assert not examine(tmp_path / "Nordvik.kontor").encrypted


def protecting(desk):
    """File, Protect the company file, when the keyring has answered."""
    desk.menu("protect")
    dialog = desk.dialog(ProtectDialog)
    desk.qtbot.waitUntil(lambda: "Looking at" not in dialog.keyring_words.text(), timeout=SLOW)
    assert dialog.by_nothing.isHidden()
    return dialog


def rewritten(desk, said):
    desk.qtbot.waitUntil(lambda: said in desk.status, timeout=SLOW)
    desk.arrive()


def test_a_plain_company_is_encrypted_and_then_gets_a_passphrase(office, use, store_file):
    use(Ring())
    office.menu("backup")
    office.qtbot.waitUntil(lambda: bool(office.window.backups.made), timeout=SLOW)
    before = sorted(office.column("title"))
    dialog = protecting(office)
    assert "stay as they are, readable" in words(dialog)
    dialog.go_button.click()
    dialog.page.last.setText(dialog.page.text.split()[-1])
    assert dialog.go_button.text() == "Encrypt"
    dialog.go_button.click()
    rewritten(office, "The company file is encrypted. Backups made before are not")
    assert sorted(office.column("title")) == before
    office.click_row(0)
    office.fill("next_step", "Call")
    office.press("Ctrl+S")
    office.settle()
    office.stop()
    assert MARKER.encode() not in store_file.read_bytes()
    assert not store_file.read_bytes().startswith(b"SQLite")
    office.start(store_file)  # by itself

    dialog = protecting(office)
    dialog.by_passphrase.setChecked(True)
    assert dialog.go_button.text() == "Change the key"
    for line in (dialog.passphrase, dialog.again):
        line.setText("correct horse battery")
    dialog.go_button.click()
    rewritten(office, "The key was changed.")
    assert "Call" in office.stored(lambda: str(office.program.database.read(lambda s: list(s.scalars(select(Case.next_step))))))
    office.stop()
    dialog = asked_for_key(office, store_file)
    answer(office, dialog, "correct horse battery", keep=False)
    office.arrive()

    made = office.window.backups.made[0].path  # from before it was encrypted
    with office.answering("restore"):
        office.window.backups.restore(made)
    rewritten(office, "Restored")
    assert sorted(office.column("title", office.show("cases"))) == before


def test_typing_is_asked_about_before_and_nothing_is_changed_when_one_stays(office, use, store_file):
    use(Ring())
    office.click_row(0)
    office.fill("next_step", "Half typed")
    dialog = protecting(office)
    dialog.by_passphrase.setChecked(True)
    for line in (dialog.passphrase, dialog.again):
        line.setText("correct horse battery")
    with office.answering("stay"):
        dialog.go_button.click()
    assert office.field("next_step").text() == "Half typed"
    assert not office.window.database.key


def test_a_keyring_that_fails_at_the_last_moment_leaves_the_file_as_it_was(office, use, store_file):
    use(Ring())
    dialog = protecting(office)
    dialog.go_button.click()
    dialog.page.last.setText(dialog.page.text.split()[-1])
    use(LockedRing())
    dialog.go_button.click()
    rewritten(office, "Not encrypted anew: The keyring of this computer is locked.")
    assert not office.window.database.key
    assert office.rows(office.show("cases"))


def test_a_company_on_a_server_has_no_file_to_encrypt(desk, store_url):
    desk.start(store_url)
    with desk.answering("close") as asked:
        desk.menu("protect")
    assert "Its administrator protects" in asked[0][1]


def test_the_recovery_key_can_be_seen_again(desk, use, tmp_path, monkeypatch):
    use(Ring())
    desk.start()
    recovery = made_with_keyring(desk, tmp_path / "Nordvik.kontor", monkeypatch)
    desk.menu("recovery")
    assert desk.dialog(RecoveryDialog).page.text == recovery


def test_a_key_that_was_saved_or_printed_needs_no_typing(qtbot, tmp_path):
    for take in (
        lambda page: page.save_to(tmp_path / "key.txt"),
        lambda page: page.print_on(_printer(tmp_path / "key.pdf")),
    ):
        page = RecoveryPage("ab" * 32, confirm=True)
        qtbot.addWidget(page)
        assert not page.is_confirmed
        take(page)
        assert page.is_confirmed
    assert page.text in (tmp_path / "key.txt").read_text("utf-8")
    assert keys.read((tmp_path / "key.txt").read_text("utf-8").split("\n\n")[1]) == "ab" * 32
    assert (tmp_path / "key.pdf").stat().st_size > 1000


def test_a_key_that_could_not_be_saved_is_not_taken_for_saved(qtbot, tmp_path):
    page = RecoveryPage("ab" * 32, confirm=True)
    qtbot.addWidget(page)
    page.save_to(tmp_path / "nowhere" / "key.txt")
    assert not page.is_confirmed
    assert "could not be written" in page.told.text()


def _printer(path):
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def files_with(marker, *folders):
    """Every file below these folders that holds the marker, in any of the ways a program writes text."""
    ways = [marker.encode(how) for how in ("utf-8", "utf-16-le", "latin-1")] + [ascii(marker)[1:-1].encode()]
    found = []
    for folder in folders:
        for path in Path(folder).rglob("*"):
            if path.is_file() and any(way in path.read_bytes() for way in ways):
                found.append(path.name)
    return found


def test_no_file_the_program_writes_holds_what_was_typed(desk, use, home, tmp_path, monkeypatch):
    """The company file and its log, its backups, what is typed and not saved, settings, locks and logs."""
    use(Ring())
    written = (tmp_path, os.environ["XDG_STATE_HOME"], os.environ["XDG_DATA_HOME"], os.environ["XDG_CONFIG_HOME"])
    path = tmp_path / "Nordvik.kontor"
    desk.start()
    recovery = made_with_keyring(desk, path, monkeypatch)
    desk.qtbot.waitUntil(lambda: desk.window.jobs.keeper is not None, timeout=SLOW)
    desk.show("customers")
    desk.press("Ctrl+N")
    desk.fill("name", MARKER)
    desk.press("Ctrl+S")
    desk.settle()
    desk.fill("notes", f"{MARKER} calls back")
    wait_until_safe(desk, "notes", f"{MARKER} calls back")
    desk.menu("backup")
    desk.qtbot.waitUntil(lambda: bool(desk.window.backups.made), timeout=SLOW)
    store = desk.window.database
    assert store.path.with_name(path.name + "-wal").stat().st_size > 0
    crash(desk)
    assert list((tmp_path / "home").rglob("*.drafts"))
    assert list(tmp_path.rglob("*by hand.kontor"))
    assert files_with(MARKER, *written) == []
    assert files_with("calls back", *written) == []
    assert files_with(recovery.split()[0], *written) == []
    assert files_with(keys.read(recovery), *written) == []
    window = begin(desk, path)  # and yet nothing is lost
    desk.qtbot.waitUntil(lambda: window.drafts.isVisible(), timeout=SLOW)
    assert MARKER in window.drafts.words.text()


def test_the_scan_would_find_a_plain_file(desk, home, store_file, tmp_path):
    begin(desk, store_file)
    desk.show("customers")
    desk.press("Ctrl+N")
    desk.fill("name", MARKER)
    desk.press("Ctrl+S")
    desk.settle()
    desk.stop()
    assert files_with(MARKER, tmp_path) == [store_file.name]
