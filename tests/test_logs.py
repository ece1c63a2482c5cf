"""The log tells what went wrong and nothing about the people in the records (F30)."""

import logging
from pathlib import Path

import pytest

from app import logs
from app.trouble import Refused, Trouble
from tests import makers

CANARY = "Kanárek"
SECRETS = ("Kanárek", "kanarek@firma.cz", "+45 33 12 34 56", "geheim")


@pytest.fixture
def log(tmp_path, monkeypatch):
    """Starts the log in a folder of the test's own; call it for what was written."""
    monkeypatch.setenv("KONTOR_LOG_DIR", str(tmp_path / "log"))
    path = logs.start()
    yield lambda: path.read_text("utf-8")
    logs.stop()


def provoked(act):
    try:
        act()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


def nested():
    try:
        int(CANARY)
    except ValueError as error:
        raise KeyError(f"{CANARY} <kanarek@firma.cz>") from error


def grouped():
    raise ExceptionGroup(CANARY, [ValueError(CANARY), OSError(2, "No such file", f"/home/{CANARY}")])


@pytest.mark.parametrize("act", [lambda: int(CANARY), nested, grouped, lambda: {}[CANARY], lambda: open(f"/{CANARY}/x")])  # noqa: PTH123, SIM115
def test_no_message_of_an_error_reaches_the_log(log, act):
    error = provoked(act)
    logging.getLogger("app.somewhere").error("bug", exc_info=error)
    written = log()
    assert CANARY not in written
    assert type(error).__name__ in written
    assert "test_logs.py" in written
    assert "line " in written


def test_the_words_of_python_about_the_program_stay(log):
    logging.getLogger("app.x").error("bug", exc_info=provoked(lambda: None.missing))
    assert "'NoneType' object has no attribute 'missing'" in log()


def broken_writes(canary):
    """Acts that both databases refuse, with a value of the record in the driver's own message."""

    def twice(session):
        makers.company(session, canary, number=7)
        makers.company(session, canary, number=7)

    def nowhere(session):
        makers.case(session, canary, company_id=makers.uuid7())

    def impossible(session):
        makers.case(session, canary, probability=700)

    def too_long(session):
        makers.company(session, canary, country=canary * 50)

    def bug(session):
        raise ValueError(canary)

    def known(session):
        raise Refused(f"{canary} cannot be deleted")

    return twice, nowhere, impossible, too_long, bug, known


def test_no_error_of_a_database_carries_a_value_into_the_log(store, log):
    for act in broken_writes(CANARY):
        try:
            store.write(f"Save {CANARY}", act)
        except Exception as error:
            logging.getLogger("app.x").error("bug", exc_info=error)
    store.write(f"Save {CANARY}", lambda session: makers.company(session, CANARY, email="kanarek@firma.cz").id)
    written = log()
    assert written.count("bug") >= 4
    assert "companies 1" in written
    assert not [secret for secret in SECRETS if secret in written]


def test_the_database_says_which_rule_was_broken(store, log):
    error = provoked(lambda: store.write("Save", broken_writes("x")[2]))
    logging.getLogger("app.x").error("bug", exc_info=error)
    assert "23514" in log() or "SQLITE_CONSTRAINT" in log() or "IntegrityError" in log()


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("opened postgresql://eva:geheim@server/firma", "opened postgresql://…@server/firma"),
        ("password=geheim, next", "password=…, next"),
        ("PGPASSWORD=geheim", "PGPASSWORD=…"),
        ("mail to kanarek@firma.cz failed", "mail to <e-mail> failed"),
        ("called +45 33 12 34 56 twice", "called <number> twice"),
        ("key 'x' is " + "ab" * 32, "key 'x' is <key>"),
        ("“Kanárek” is not a number", "“…” is not a number"),
        ("01a20572-7d52-77cc-b6b8-4eb89b0236e5: cases 2", "01a20572-7d52-77cc-b6b8-4eb89b0236e5: cases 2"),
        ("took 12.5 s for 500000 rows on 2026-11-22", "took 12.5 s for 500000 rows on 2026-11-22"),
    ],
)
def test_what_looks_personal_is_blackened_and_the_rest_stays(line, kept):
    assert logs.redacted(line) == kept


def test_the_key_and_the_home_folder_are_blackened(monkeypatch):
    monkeypatch.setenv("KONTOR_KEY", "open sesame")
    text = logs.redacted(f"open sesame opens {Path.home() / 'firma.kontor'}")
    assert text.startswith("<key> opens ~")
    assert str(Path.home()) not in text


def test_arguments_of_a_message_are_blackened_too(log):
    logging.getLogger("app.x").info("sent to %s", "kanarek@firma.cz")
    assert "sent to <e-mail>" in log()


def test_another_handler_that_shows_the_error_does_not_carry_it_into_the_log(log, caplog):
    with caplog.at_level(logging.INFO, "app"):
        logging.getLogger("app.x").error("bug", exc_info=provoked(nested))
    assert CANARY not in log()


def test_the_log_is_cut_into_files_of_a_bounded_size(log, monkeypatch, tmp_path):
    handler = next(h for h in logging.getLogger("app").handlers if isinstance(h, logs.RotatingFileHandler))
    handler.maxBytes = 2000
    for n in range(200):
        logging.getLogger("app.x").info("line %d with some more words so that it gets long", n)
    files = list((tmp_path / "log").iterdir())
    assert len(files) == logs.OLDER + 1
    assert all(path.stat().st_size <= 2000 for path in files)


def test_a_file_that_cannot_be_renamed_only_grows(log, monkeypatch):
    handler = next(h for h in logging.getLogger("app").handlers if isinstance(h, logs.RotatingFileHandler))
    handler.maxBytes = 500

    def held(*rest):
        raise PermissionError(13, "in use by another program")

    monkeypatch.setattr("os.rename", held)
    for n in range(20):
        logging.getLogger("app.x").info("line %d", n)
    assert "line 0" in log()
    assert "line 19" in log()


def test_a_folder_that_cannot_be_written_keeps_nobody_from_working(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("KONTOR_LOG_DIR", str(tmp_path / "file"))
    assert logs.start() is None


def test_starting_twice_writes_every_line_once(log):
    logs.start()
    logging.getLogger("app.x").info("once")
    assert log().count("once") == 1


def test_a_summary_names_kind_and_place_but_no_value():
    error = provoked(lambda: int(CANARY))
    assert CANARY not in logs.summary(error)
    assert logs.summary(Trouble(CANARY)) == "app.trouble.Trouble"
