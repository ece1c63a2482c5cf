"""In a language whose words are half as long again nothing is cut, and nothing stays English that was written here."""

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app import language
from app.models import ActivityType, Case, CaseStatus, Code, Company
from app.store.database import Database
from app.views.register_window import RegisterWindow
from tests.office import fill
from tests.views import places, room


@pytest.fixture
def translated(monkeypatch):
    monkeypatch.setattr(language, "load", lambda *_: room.Longer())
    language.use("de")
    yield
    monkeypatch.undo()
    language.use("en")


def mark_titles(session, entity):
    for row in session.scalars(select(entity)):
        setattr(row, entity.__title__, room.MARKED + getattr(row, entity.__title__))


@pytest.fixture
def abroad(translated, desk, store_file):
    """The window on a small company, as somebody sees it whose words are long; the company's own words are marked too."""
    fill(store_file)
    database = Database(store_file, who="anna")
    for entity in (Company, Case, CaseStatus, Code, ActivityType):
        database.write("Mark", mark_titles, entity)
    database.close()
    desk.start(store_file)
    return desk


def test_long_words_are_not_cut(abroad):
    problems = {}
    for state in room.states(abroad):
        QApplication.processEvents()
        problems[state] = room.cut(abroad.window)
    assert not any(problems.values()), room.told(problems)


def test_how_late_a_case_is_can_be_read_in_long_words(abroad):
    table = abroad.show("cases").records.table
    at = [column.name for column in table.rows.columns].index("deadline")
    late = next(row for row in range(table.rows.rowCount()) if "d late" in table.rows.line(row).texts[at])
    assert table.painter_.whole(table.rows.index(late, at), table.pinned.width_taken) == ""


def test_long_words_are_translated_and_not_cut_in_every_window_and_dialog(abroad):
    problems = {}
    for name, widget in places.each(abroad):
        if isinstance(widget, RegisterWindow):
            widget.resize(1180, 680)  # as it opens where there is room; the screen of the tests is small
        QApplication.processEvents()
        problems[name] = room.cut(widget) + room.untranslated(widget)
    assert not any(problems.values()), room.told(problems)


def test_everything_written_here_is_translated_when_it_is_shown(abroad):
    problems = {}
    for state in room.states(abroad):
        problems[state] = room.untranslated(abroad.window)
    assert not any(problems.values()), room.told(problems)
