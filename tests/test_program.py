"""The program opens stores, keeps a second window away, and survives bugs and folders it may not write to."""

import logging
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QTimer

from app import logs, program, settings
from app.store import instance
from tests.windows import SLOW, environment

SERVER = "postgresql://anna:secret@office.example:5433/crm"


def test_the_store_cannot_be_used_on_the_thread_of_the_screen(office):
    database = office.program.database
    assert database.screen_thread == threading.get_ident()
    with pytest.raises(RuntimeError, match="screen's thread"):
        database.read(lambda session: None)
    with pytest.raises(RuntimeError, match="screen's thread"):
        database.write("Nothing", lambda session: None)


# -- what cannot be opened


@pytest.fixture
def foreign(tmp_path):
    path = tmp_path / "letter.kontor"
    path.write_bytes(b"%PDF-1.7 " + bytes(range(256)) * 40)
    return path


def test_a_foreign_file_is_refused_on_the_start_page_in_one_sentence(desk, foreign):
    before = foreign.read_bytes()
    window = desk.start()
    window.entrance.request(str(foreign))
    desk.qtbot.waitUntil(lambda: bool(window.entrance.start.problem.text()), timeout=SLOW)
    assert window.entrance.start.isVisible()
    assert window.entrance.start.problem.text().startswith("letter.kontor is not a company file")
    assert foreign.read_bytes() == before
    assert window.actions_by_name["open_store"].isEnabled()


@pytest.mark.parametrize(("content", "says"), [(None, "There is no file"), (b"", "is empty")])
def test_a_missing_and_an_empty_file_are_told_apart(desk, tmp_path, content, says):
    path = tmp_path / "other.kontor"
    if content is not None:
        path.write_bytes(content)
    window = desk.start()
    window.entrance.request(str(path))
    desk.qtbot.waitUntil(lambda: bool(window.entrance.start.problem.text()), timeout=SLOW)
    assert says in window.entrance.start.problem.text()


def test_trouble_with_another_store_leaves_the_one_that_is_open(office, foreign):
    database = office.program.database
    with office.answering("close") as asked:
        office.window.entrance.request(str(foreign))
    assert "not a company file" in asked[0][1]
    assert office.program.database is database
    assert office.window.entrance.inside
    assert len(office.rows()) == 4
    office.click_row(0)
    assert office.tab.heading


def test_an_older_store_offers_to_migrate(office, store_file):
    from app.store.opening import Older

    asked = []
    office.window.entrance.store_requested.disconnect()
    office.window.entrance.store_requested.connect(lambda *words: asked.append(words))
    office.window.entrance.show_opening("old.kontor")
    with office.answering("go"):
        office.window.entrance.show_trouble(Older("old.kontor is from an earlier version of Kontor.", 0))
    assert asked == [("old.kontor", "", True, False)]


def test_the_store_that_is_open_is_not_opened_twice(office, store_file):
    office.window.entrance.request(str(store_file))
    assert office.status == "This company is open here."
    assert office.window.entrance.inside


# -- one window to a company file


def test_a_second_window_is_refused_in_one_sentence_and_calls_the_first(office, crew, store_file):
    second = crew()
    with office.qtbot.waitSignal(office.program.store.summons.called, timeout=SLOW):
        second.start()
        second.program.open(str(store_file))
    second.qtbot.waitUntil(lambda: bool(second.window.entrance.start.problem.text()), timeout=SLOW)
    sentence = second.window.entrance.start.problem.text()
    assert sentence == "company.kontor is open in another Kontor window on this computer. Go on there."


def test_another_process_holds_its_file_until_it_ends(desk, store_file):
    code = (
        "import sys, pathlib; from app.store import instance\n"
        "with instance.hold(pathlib.Path(sys.argv[1])) as alone: print(alone, flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen([sys.executable, "-c", code, str(store_file)], stdin=-1, stdout=-1, text=True)
    assert holder.stdout.readline().strip() == "True"
    window = desk.start()
    window.entrance.request(str(store_file))
    desk.qtbot.waitUntil(lambda: "another Kontor window" in window.entrance.start.problem.text(), timeout=SLOW)
    holder.communicate("")
    window.entrance.request(str(store_file))
    desk.arrive()
    assert desk.program.store.path == instance.lock_of(store_file)


def test_a_computer_that_keeps_no_locks_still_opens_the_file(desk, store_file, tmp_path, monkeypatch):
    (tmp_path / "taken").write_text("a file where the folder should be")
    monkeypatch.setattr(instance, "folder", lambda: tmp_path / "taken" / "open")
    desk.start(store_file)
    assert desk.program.store.path is None


# -- what is remembered


def test_a_server_is_remembered_without_its_password(desk):
    assert settings.remembered([], SERVER) == ["postgresql://anna@office.example:5433/crm"]
    desk.kept.set(settings.RECENT_STORES, settings.remembered([], SERVER))
    desk.kept.save()
    window = desk.start()
    assert [button.accessibleName() for button in window.entrance.start.recent] == ["crm on office.example"]
    assert "secret" not in (desk.folder / "settings.json").read_text()


def test_settings_that_cannot_be_written_end_nothing(desk, store_file):
    desk.folder.parent.mkdir(parents=True, exist_ok=True)
    desk.folder.write_text("a file where the folder should be")
    desk.start(store_file)
    assert desk.tab is desk.customers
    desk.program._keep_settings()
    assert desk.status.startswith("The settings could not be saved")
    desk.stop()


# -- bugs


def test_a_bug_is_one_sentence_on_the_screen_and_a_report_without_anybody_s_data(office, tmp_path, monkeypatch):
    monkeypatch.setenv("KONTOR_LOG_DIR", str(tmp_path / "log"))
    path = logs.start()
    hooks = sys.excepthook, threading.excepthook

    def break_down():
        raise ValueError("Åkers Mekaniska AB, +46 40 123 45 67")

    try:
        program.watch(office.program)
        with office.qtbot.captureExceptions():
            program.watch(office.program)
            QTimer.singleShot(0, break_down)
            office.qtbot.waitUntil(lambda: "made a mistake" in office.status)
        assert "ValueError" in office.status
        written = path.read_text()
        assert "ValueError" in written
        assert "break_down" in written
        assert "Mekaniska" not in written
        assert "123 45" not in written
    finally:
        sys.excepthook, threading.excepthook = hooks
        logs.stop()
        logging.getLogger("app").setLevel(logging.NOTSET)
    office.click_row(0)
    assert office.tab.heading, "the program goes on"


def test_the_window_of_the_command_line_ends_by_itself_when_it_is_closed(tmp_path, store_file):
    code = (
        "import sys; from PySide6.QtCore import QTimer; from app import program\n"
        "dress = program.dress\n"
        "def soon(kept, theme=''):\n"
        "    application = dress(kept, theme); timer = QTimer(application)\n"
        "    look = lambda: [w.close() for w in application.topLevelWidgets() if getattr(w, 'tabs', None)]\n"
        "    timer.timeout.connect(look); timer.start(20); return application\n"
        "program.dress = soon\n"
        "sys.exit(program.run(sys.argv[1]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(store_file)], env=environment(tmp_path), capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "log" / "kontor.log").exists()
