"""The sheet of keys: every key there is, once, found by its words, on the width of a sheet of paper."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from app.formats import fold
from app.views import actions, menus, plain
from app.views.keys_sheet import PAPER, KeysDialog, found, halves, key_sheet
from tests.windows import words

EDITING = {"Ctrl+Insert", "Shift+Insert", "Shift+Del"}  # second names of copy, paste and cut, which Qt gives by itself


@pytest.fixture
def dialog(office):
    office.press("F1")
    return office.dialog(KeysDialog)


def every_key():
    return [key for _title, rows in key_sheet() for _what, keys in rows for key in keys]


def one_by_one(keys):
    """Ctrl+1 … 6 is written short."""
    return {f"Ctrl+{n}" for n in "123456"} if keys.startswith("Ctrl+1") else {QKeySequence(keys).toString() or keys}


def test_no_key_is_on_the_sheet_twice(qapp):
    assert [key for key, n in Counter(every_key()).items() if n > 1] == []


def test_nothing_is_done_by_two_lines_of_a_group(qapp):
    for title, rows in key_sheet():
        assert rows, title
        assert [what for what, n in Counter(what for what, _keys in rows).items() if n > 1] == []


def test_every_command_with_keys_stands_under_its_menu(qapp):
    sheet = dict(key_sheet())
    for title, acts in menus.MENUS:
        for act in acts:
            if act is not None and act.keys:
                shown = dict(sheet[actions.plain_words(title)])
                assert shown[actions.plain_words(act.text)] == act.keys


@pytest.mark.parametrize("tab", ["cases", "customers"])
def test_every_key_of_the_window_is_on_the_sheet(office, tab):
    office.show(tab)
    assert keys_not_on_the_sheet(office.window) == []


def keys_not_on_the_sheet(window):
    known = set().union(*(one_by_one(keys) for keys in every_key()))
    entries = [window, *window.findChildren(QWidget)]
    keys = {k.toString() for widget in entries for action in widget.actions() for k in action.shortcuts()}
    keys |= {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    return sorted(keys - known - EDITING - {""})


def test_f10_goes_to_the_menu_bar(office):
    office.click_row(0)
    office.press("F10")
    menu = QApplication.activePopupWidget()
    assert menu is office.window.menus["&File"]
    menu.close()


def test_the_sheet_is_no_wider_than_paper_and_cuts_nothing(office, dialog):
    assert dialog.width() <= PAPER
    content = dialog.area.widget()
    assert content.width() <= dialog.area.viewport().width()
    for label in content.findChildren(plain.PlainLabel):
        assert label.heightForWidth(label.width()) <= label.height() + 1, label.text()
        assert label.geometry().right() <= content.width()


def test_a_command_is_found_by_its_words_by_its_key_and_by_its_menu(office, dialog):
    asked = {"no such": None, "case clos": "Close case", "ctrl+l": "Close case", "record save": "Save", "nÉxt TAB": "Next tab"}
    for typed, line in asked.items():
        dialog.search.setText(typed)
        said = words(dialog.area)
        assert (line in said) if line else ("No command has these words." in said)
    dialog.search.clear()
    for _title, rows in key_sheet():
        for what, _keys in rows:
            assert what in words(dialog.area)


def test_who_cannot_see_the_sheet_hears_what_was_found(office, dialog):
    dialog.search.setText("close case")
    assert dialog.area.accessibleDescription() == "Close case: Ctrl+L"


def test_f1_and_ctrl_f1_both_open_it_also_from_the_settings(office):
    for keys in ("F1", "Ctrl+F1"):
        office.press(keys)
        office.dialog(KeysDialog).reject()
        office.closed(KeysDialog)


def test_the_columns_are_about_as_high_as_each_other(qapp):
    heights = [sum(len(rows) + 2 for _title, rows in part) for part in halves(key_sheet())]
    assert abs(heights[0] - heights[1]) <= 14
    assert halves([]) == [[], []]


def test_finding_leaves_no_empty_group(qapp):
    for typed in ("ctrl", "save", "no such word", ""):
        for _title, rows in found(key_sheet(), typed):
            assert rows
            assert all(fold(typed) in fold(f"{_title} {what} {' '.join(keys)}") for what, keys in rows)
