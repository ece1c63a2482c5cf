"""Every command stands in a menu, says what it does and by which keys, and shares its keys with no other."""

import pytest
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton

from app.views import actions, menus, tool_bar
from app.views.keys_sheet import key_sheet


def entries(menu):
    for action in menu.actions():
        if action.menu() is not None:
            yield action
            yield from entries(action.menu())
        elif not action.isSeparator():
            yield action


def access_key(action):
    text = action.text().replace("&&", "")
    return text[text.index("&") + 1].lower() if "&" in text else ""


def test_no_two_commands_share_their_keys(office):
    for key in ("customers", "suppliers", "cases"):
        office.show(key)
        assert actions.clashes(office.window) == []


def test_the_access_keys_of_a_menu_are_its_own(office):
    office.click_row(0)
    for key in ("cases", "customers"):
        office.show(key)
        for title, menu in office.window.menus.items():
            menu.aboutToShow.emit()
            keys = [letter for action in menu.actions() if (letter := access_key(action))]
            assert len(keys) == len(set(keys)), f"{title} of {key}: {sorted(keys)}"


def test_undo_keeps_its_access_key_when_it_is_named(office):
    office.click_row(0)
    office.fill("title", "R&D hall")
    office.press("Ctrl+S")
    office.settle()
    undo = office.window.actions_by_name["undo"]
    assert undo.text().startswith("&Undo: Save case ")
    assert "&" not in undo.text().removeprefix("&").replace("&&", "")


def test_every_command_says_what_it_does_and_by_which_keys(office):
    for name, act in menus.ACTS.items():
        tip = office.window.actions_by_name[name].toolTip()
        assert tip, name
        shown = act.hand or next(iter(act.keys), "")
        assert shown in tip, name


def test_keys_stand_at_the_right_of_each_entry(office):
    for name, act in menus.ACTS.items():
        action = office.window.actions_by_name[name]
        if act.hand:
            assert action.text().endswith(f"\t{act.hand}")
            assert not action.shortcuts(), "the place itself takes these keys"
        assert [keys.toString() for keys in action.shortcuts()] == list(act.keys)


def test_every_button_of_the_bars_is_a_command_of_a_menu(office):
    offered = {action.text() for menu in office.window.menus.values() for action in entries(menu)}
    for action in office.window.tool_bar.actions():
        if action.text():
            assert action.text() in offered
    button = next(button for button in office.window.tool_bar.findChildren(QToolButton) if button.menu())
    assert {entry.objectName() for entry in button.menu().actions()} == set(tool_bar.KINDS)


@pytest.mark.parametrize("key", ["customers", "cases"])
def test_every_button_over_the_details_is_a_command_of_a_menu(office, key):
    detail = office.show(key).detail
    buttons = [detail.buttons.itemAt(n).widget() for n in range(detail.buttons.count())]
    named = {getattr(detail, attribute, None): name for name, attribute in tool_bar.BUTTONS.items()}
    assert buttons
    for button in buttons:
        assert named[button] in menus.ACTS
        assert button.accessibleName()
        assert button.toolTip()


def test_what_the_list_in_front_can_do_stands_in_the_menu_edit(office):
    edit = office.window.menus[menus.EDIT[0]]
    for key in ("suppliers", "cases"):
        tab = office.show(key)
        for name in ("focus_search", "choose_filter", "edit_filter", "filter_by_value", "choose_view"):
            assert tab.records.acts[name] in edit.actions()
    assert sum(action.text() == tab.records.acts["focus_search"].text() for action in edit.actions()) == 1


def test_the_sheet_of_keys_has_every_key_once_a_menu(office):
    for title, rows in key_sheet():
        assert rows, title
        assert len({what for what, _keys in rows}) == len(rows)


def test_grey_is_what_cannot_be_done_now(office):
    grey = {name for name, action in office.window.actions_by_name.items() if not action.isEnabled()}
    assert {"delete", "close_case", "reopen_case", "discard", "open", "public_register", "undo", "redo"} <= grey
    office.click_row(0)
    on = {name for name, action in office.window.actions_by_name.items() if action.isEnabled()}
    assert {"delete", "close_case", "open", "open_window", "pies"} <= on
    office.fill("title", "Anything else")
    assert office.window.actions_by_name["discard"].isEnabled()
    office.menu("discard")
    office.settle()
    office.show("customers")
    assert not office.window.actions_by_name["pies"].isEnabled()


def test_before_a_store_is_open_only_ways_to_one_are_offered(desk):
    window = desk.start()
    on = {name for name, action in window.actions_by_name.items() if action.isEnabled()}
    assert on == {name for name, act in menus.ACTS.items() if act.always}
    assert isinstance(window.recent, QMenu)


def test_stores_opened_before_are_offered_without_the_one_that_is_open(office, tmp_path):
    other = str(tmp_path / "Elsewhere & more.kontor")
    office.kept.set("recent_stores", [*office.kept.get("recent_stores"), other, "postgresql://anna@office/crm"])
    office.window.menus[menus.FILE[0]].aboutToShow.emit()
    shown = [action.text() for action in office.window.recent.actions()]
    assert shown == ["&1  Elsewhere && more", "&2  crm on office"]


def test_a_button_with_a_picture_only_has_a_name_for_who_cannot_see_it(office):
    office.click_row(0)
    for button in (*office.window.findChildren(QToolButton), *office.window.findChildren(QPushButton)):
        if button.isVisible() and not button.text() and button.objectName() not in ("", "qt_toolbar_ext_button"):
            assert button.accessibleName() or button.toolTip(), button
