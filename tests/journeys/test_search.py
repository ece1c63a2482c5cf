"""A call comes in: find who it is by the number, the case by its customer, write it down, and find that again."""

from PySide6.QtWidgets import QApplication

from app.formats.search_marks import joined
from app.models import Person
from app.services import records
from app.store.database import Database
from tests import office as small
from tests.windows import SLOW


def hits(desk):
    return [joined(entry.title) for entry in desk.window.tool_bar.search.list.model_.entries]


def look_for(desk, text, wanted):
    desk.press("Ctrl+K")
    desk.type(text)
    desk.qtbot.waitUntil(lambda: hits(desk)[:1] == [wanted], timeout=SLOW)


def test_a_call_is_answered_by_searching(desk, store_file):
    small.fill(store_file)
    store = Database(store_file, who="anna")
    store.write("New person", records.save, Person, {"last_name": "Kjær", "first_name": "Søren", "mobile": "+4533123456"})
    store.index_all()
    store.close()
    window = desk.start(store_file)
    desk.show("cases")

    look_for(desk, "33 12 34 56", "Søren Kjær")  # the number on the telephone
    desk.press("Return")
    desk.qtbot.waitUntil(lambda: bool(window.sides.windows()), timeout=SLOW)
    (person,) = window.sides.windows()
    desk.settle()
    assert person.detail.title.text() == "Søren Kjær"
    person.close()

    desk.press("Ctrl+F")  # a filter that hides what is sought
    desk.type("lathe")
    desk.qtbot.waitUntil(lambda: desk.column("title") == ["Lathe"], timeout=SLOW)
    look_for(desk, "aakers press", "Press")
    desk.press("Return")
    desk.settle()
    assert "Press" in desk.tab.heading
    assert desk.column("title") == ["Lathe"]

    desk.fill("next_step", "Send drawings of the zwischenlager")
    desk.press("Ctrl+S")
    desk.settle()
    desk.qtbot.waitUntil(lambda: found(desk, "zwisch"), timeout=SLOW)
    desk.press("Esc")

    desk.press("Ctrl+K")  # and the rest without the mouse
    desk.type("> dark")
    desk.qtbot.waitUntil(lambda: hits(desk) == ["Dark"], timeout=SLOW)
    desk.press("Return")
    assert QApplication.instance().property("theme") == "dark"


def found(desk, text):
    desk.press("Ctrl+K")
    desk.type(text)
    desk.settle()
    desk.qtbot.waitUntil(lambda: desk.window.tool_bar.search._listed == text, timeout=SLOW)
    return hits(desk)[:1] == ["Press"]
