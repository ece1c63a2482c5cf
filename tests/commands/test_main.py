"""How the program starts and ends from a shell: codes, streams, encodings, reports of bugs."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app import commands
from app.commands import listing
from app.store.database import Database
from tests import makers

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def shell(tmp_path):
    """Runs the program as a shell does, with any extra environment."""

    def run(*words, pipe=subprocess.PIPE, **environment):
        own = {"KONTOR_LOG_DIR": str(tmp_path / "log"), "KONTOR_CONFIG_DIR": str(tmp_path / "config")}
        whole = {**os.environ, **own, "PYTHONPATH": str(ROOT), **environment}
        command = [sys.executable, "-P", "-m", "app", *map(str, words)]
        return subprocess.run(command, env=whole, stdout=pipe, stderr=subprocess.PIPE, cwd=tmp_path, timeout=100)

    return run


@pytest.fixture
def czech(store_file):
    """A company file with a name that no western code page holds."""
    database = Database(store_file)
    database.write("New company", lambda session: makers.company(session, "Říčanské mlékárny Žďár", city="Bacău").id)
    database.close()
    return store_file


def test_names_survive_a_console_of_code_page_1252(shell, czech):
    done = shell("list", "company", "--store", czech, PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert "Říčanské mlékárny Žďár" in done.stdout.decode("utf-8")
    assert "Bacău" in done.stdout.decode("utf-8")


@pytest.mark.parametrize("words", [("list", "company", "--format", "json"), ("--help",)], ids=lambda words: words[0])
def test_a_reader_that_has_seen_enough_is_no_trouble(shell, czech, words):
    reading, writing = os.pipe()
    os.close(reading)
    done = shell("--store", czech, *words, pipe=writing, PYTHONUNBUFFERED="")
    os.close(writing)
    assert (done.returncode, b"Traceback" in done.stderr) == (0, False)


def test_without_a_display_the_program_says_what_to_do(shell):
    nothing = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    done = shell(**nothing)
    assert done.returncode == 1
    assert b"kontor shoot" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_only_the_words_of_the_window_ask_for_a_display(kontor, monkeypatch, store_file):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert kontor("check", store=store_file).code == 0
    assert kontor().code == 1
    assert kontor("--store", store_file).code == 1
    assert kontor(f"--store={store_file}").code == 1


@pytest.mark.parametrize(
    ("words", "opens"),
    [
        ([], True),
        (["--store", "list"], True),
        (["--store=list"], True),
        (["--help"], False),
        (["--version"], False),
        (["list", "case"], False),
        (["--store", "a.kontor", "list", "case"], False),
        (["lst"], False),
    ],
)
def test_the_window_opens_only_without_a_sub_command(words, opens):
    assert commands._opens_window(words) is opens


def test_the_window_gets_the_store_that_was_named(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    asked = []
    outside = commands.Outside(lambda store: asked.append(store) or 0, lambda *rest: [])
    assert commands.main(["--store", "a.kontor"], outside) == 0
    monkeypatch.setenv("KONTOR_STORE", "b.kontor")
    assert commands.main([], outside) == 0
    assert asked == ["a.kontor", "b.kontor"]


def test_the_window_does_not_wait_for_what_it_does_not_need(shell):
    probe = (
        "import sys; from app import commands; import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen';"
        "commands.main([], commands.Outside(lambda store: 0, lambda *rest: []));"
        "print([n for n in ('sqlalchemy', 'babel', 'psycopg', 'PySide6', 'app.commands.reporting') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


def test_help_and_version_are_there_for_every_command(kontor):
    assert kontor("--version").out.startswith("Kontor ")
    overview = kontor("--help")
    assert overview.code == 0
    for command in commands.commands():
        assert command.name in overview.out
        ended = kontor(command.name, "--help")
        assert (ended.code, ended.err) == (0, "")
        assert "--format" in ended.out


@pytest.mark.parametrize("words", [["lst"], ["list"], ["check", "--fast"], ["--stor", "x", "check"], ["backup"], ["--store"]])
def test_a_mistyped_command_ends_with_2_and_a_short_answer(kontor, words):
    ended = kontor(*words)
    assert (ended.code, ended.out) == (2, "")
    assert 1 <= len(ended.err.splitlines()) <= 3


def test_a_bug_is_reported_in_two_lines_without_what_was_in_the_record(kontor, store_file, monkeypatch, tmp_path):
    def broken(*rest):
        raise ValueError("Eva Nováková, eva@firma.cz")

    monkeypatch.setattr(listing, "columns_named", broken)
    ended = kontor("list", "company", store=store_file)
    assert (ended.code, ended.out) == (1, "")
    assert re.search(r"The program made a mistake: ValueError \(app/commands/listing.py, line \d+\)\.", ended.err)
    assert len(ended.err.splitlines()) == 2
    log = (tmp_path / "log" / "kontor.log").read_text("utf-8")
    assert "in _run" in log
    assert "Nov" not in ended.err + log
    assert "firma" not in ended.err + log


def test_refusals_are_told_by_field(kontor, store_file, monkeypatch):
    from app.trouble import Conflict, Invalid

    def refuse(*rest):
        raise Invalid([("company_id", "Choose a customer."), ("value", "Enter a value.")])

    monkeypatch.setattr(listing, "columns_named", refuse)
    ended = kontor("list", "case", store=store_file)
    assert (ended.code, ended.err.splitlines()) == (3, ["company: Choose a customer.", "value: Enter a value."])

    def clash(*rest):
        raise Conflict("Ida saved it.", 2, {})

    monkeypatch.setattr(listing, "columns_named", clash)
    assert kontor("list", "case", store=store_file).code == 3


def test_ctrl_c_ends_with_130(kontor, store_file, monkeypatch):
    def stop(*rest):
        raise KeyboardInterrupt

    monkeypatch.setattr(listing, "columns_named", stop)
    assert kontor("list", "case", store=store_file).code == 130


def test_tables_are_written_as_the_user_of_the_window_writes(kontor, store_file, tmp_path):
    database = Database(store_file)
    database.write("New case", lambda session: makers.case(session, value=1234, created_on=makers.TODAY).id)
    database.close()
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "settings.json").write_text(json.dumps({"user": {"locale": "da_DK"}}), "utf-8")
    ended = kontor("list", "case", "--columns", "value,created_on", store=store_file)
    assert "1.234,00" in ended.out
    assert "20.11.2026" in ended.out


def test_the_self_test_passes_here(shell):
    done = shell("self-test", "--format", "json", QT_QPA_PLATFORM="offscreen")
    answers = json.loads(done.stdout)
    assert [a for a in answers if not a["works"]] == []
    assert (done.returncode, len(answers)) == (0, 9)


def test_the_real_window_is_drawn_in_the_wanted_size_and_theme(shell, czech, tmp_path):
    light, dark = tmp_path / "light", tmp_path / "dark"
    words = ("shoot", "customers", "--store", czech, "--format", "json", "--size", "1366x768")
    done = shell(*words, "-o", light)
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    (picture,) = json.loads(done.stdout)["pictures"]
    content = Path(picture).read_bytes()
    assert content[:4] == b"\x89PNG"
    assert (int.from_bytes(content[16:20]), int.from_bytes(content[20:24])) == (1366, 768)
    done = shell(*words, "-o", dark, "--theme", "dark", "--scale", "1.5")
    assert done.returncode == 0, done.stderr
    assert Path(json.loads(done.stdout)["pictures"][0]).read_bytes() != content


@pytest.mark.parametrize("words", [["--size", "big"], ["--scale", "9"], ["--scale", "nan"], ["--theme", "pink"], []])
def test_pictures_that_cannot_be_are_refused(kontor, tmp_path, words):
    assert kontor("shoot", "cases", *([] if not words else ["-o", tmp_path]), *words).code == 2
