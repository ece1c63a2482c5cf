"""The tabs of the window: the one in front is made first, the others when somebody wants them or when there is time."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import Engine, event

from app.views.tab_book import TabBook
from app.views.tab_kind import TabKind
from tests.office import fill

TITLES = {"a": "Anna", "b": "Bo", "c": "Çelik"}
KINDS = tuple(TabKind(key, title, "users", (), lambda *given: QWidget()) for key, title in TITLES.items())


@pytest.fixture
def book(qtbot):
    made = TabBook()
    qtbot.addWidget(made)
    made.heard = []
    made.made.connect(lambda key, tab: made.heard.append(key))
    made.show_kinds(KINDS, lambda kind: kind.make(), "b")
    made.show()
    return made


def test_only_the_tab_in_front_is_made_at_once(book):
    assert book.heard == ["b"]
    assert book.currentIndex() == 1
    assert book.currentWidget() is book.front() is book.here["b"]
    assert [book.tabText(at) for at in range(book.count())] == ["Anna", "Bo", "Çelik"]
    assert book.tabToolTip(2) == "Çelik (Ctrl+3)"


def test_a_tab_is_made_when_one_goes_to_it(book):
    book.currentChanged.connect(lambda at: book.front())
    book.setCurrentIndex(2)
    assert book.heard == ["b", "c"]
    assert book.currentIndex() == 2
    assert book.currentWidget() is book.front() is book.here["c"]
    assert book.here["c"].isVisible()
    assert not book.here["b"].isVisible()


def test_the_others_are_made_one_by_one_and_nobody_is_taken_elsewhere(book, qtbot):
    book.make_others()
    assert book.heard == ["b", "a"]
    qtbot.waitUntil(lambda: book.heard == ["b", "a", "c"])
    assert book.currentWidget() is book.here["b"]
    assert [book.widget(at) for at in range(3)] == [book.here[key] for key in "abc"]


def test_who_wants_all_tabs_gets_them_in_their_order(book):
    assert list(book.every()) == ["a", "b", "c"]
    book.show_late("c", 3)
    book.empty()
    QApplication.processEvents()
    assert (book.count(), book.here, book.front()) == (0, {}, None)


def test_the_first_rows_are_asked_for_before_anything_else_of_many_records(desk, store_file):
    """Neither a tab behind nor a pie, a count or a sum keeps them waiting."""
    fill(store_file)
    heard = []

    def hear(_connection, _cursor, statement, *_args):
        heard.append((statement, [] if desk.program is None else list(desk.window.book.here)))

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        desk.start(store_file)
    finally:
        event.remove(Engine, "before_cursor_execute", hear)
    many = [(sql, tabs) for sql, tabs in heard if any(word in sql for word in ("companies", "cases", "journal ", "WITH RECURSIVE"))]
    page, tabs = next((sql, tabs) for sql, tabs in many if "max(journal.seq)" not in sql)
    assert "companies" in page
    assert "LIMIT" in page
    assert tabs == ["customers"]
    assert any("WITH RECURSIVE" in sql for sql, _tabs in many)
    assert any("GROUP BY" not in sql and "count(" in sql and "cases" in sql for sql, _tabs in many)  # what is late
    assert not any("GROUP BY" in sql for sql, _tabs in many)  # nobody sees the pies
