"""The settings window: every setting is found, in force at once and kept; every table of the company's own is edited there."""

import uuid

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from app import settings
from app.code_tables import CODE_TABLES
from app.models import CaseStatus, Code, Company, User
from app.models.case import Phase
from app.services import lookups, own_tables, records
from app.settings import SETTINGS, Settings
from app.views import plain, theme
from app.views.ordered_table import OrderedTable
from app.views.parts_page import PartDialog
from app.views.replacing import ReplaceDialog
from app.views.settings_window import NAVIGATION, PAGES
from app.views.small_table import Column, Line
from app.views.words_page import WordDialog
from tests import makers

EVERYWHERE = [w for w in SETTINGS.values() if w.label and w.scope != "company"]
OTHER = {
    "theme": "dark", "language": "da", "locale": "da_DK", "scale": "150", "backup_folder": "/somewhere", "backup_age": 7,
    "work_begins": "07:00", "work_ends": "15:30", "holidays_of": "CZ",
}  # fmt: skip


@pytest.fixture
def window(desk, store_file):
    """The settings of a company, in front."""
    desk.start(store_file)
    desk.window.sides.show_settings()
    return desk.window.sides.windows()[0]


@pytest.fixture
def page(desk, window):
    """Turns to a page and waits until it shows its rows."""

    def turn(key):
        window.show_page(key)
        desk.settle()
        return window.page(key)

    return turn


def statuses_of(desk):
    return {status.name: status for status in desk.stored(desk.program.database.read, lookups.statuses)}


def shown(page):
    return [texts[0] for texts in page.table.lines.texts]


def choose(page, name):
    page.table.selectRow(shown(page).index(name))


def offered(window):
    return [window.list.item(at).text() for at in range(window.list.count()) if not window.list.item(at).isHidden()]


# the catalogue


def test_every_setting_that_is_offered_is_in_force_at_once_and_kept(desk, window):
    for which in EVERYWHERE:
        cell = window.page(which.group).cells[which.key]
        window.show_page(which.group)
        assert cell.editor.get() == desk.kept.get(which), which.key
        value = OTHER.get(which.key, not which.default)
        cell.editor.set(value, "")
        if cell.editor.left is not None:
            cell.editor.left.emit()
        assert desk.kept.get(which) == value != which.default, which.key
    window.close()
    again = Settings(desk.folder)
    assert {w.key: again.get(w) for w in EVERYWHERE} == {w.key: OTHER.get(w.key, not w.default) for w in EVERYWHERE}
    theme.apply(QApplication.instance(), "light")


def test_the_theme_changes_at_once_and_the_menu_follows(desk, window):
    cell = window.page("looks").cells["theme"]
    cell.editor.set("contrast", "")
    assert theme.tokens().name == "contrast"
    headings = [window.list.item(n) for n in range(window.list.count()) if not window.list.item(n).flags()]
    assert {item.foreground().color().name() for item in headings} == {theme.tokens().text}
    assert desk.window.actions_by_name["theme_contrast"].isChecked()
    desk.menu("theme_light")
    window.show_page("backups")
    window.show_page("looks")
    assert cell.editor.get() == "light"


def test_pies_and_details_come_and_go_with_their_settings(desk, window):
    desk.show("cases")
    cells = window.page("lists").cells
    assert not desk.cases.pie_row.isHidden()
    cells["pies_shown"].editor.set(False, "")
    cells["detail_shown"].editor.set(False, "")
    assert desk.cases.pie_row.isHidden()
    assert not desk.cases.detail_shown


@pytest.mark.parametrize(
    ("key", "typed", "says"),
    [("locale", "Danish", "da_DK"), ("backup_age", "0", "from 1 to 365"), ("backup_age", "soon", "number")],
)
def test_what_is_wrong_stands_below_the_field_and_changes_nothing(desk, window, key, typed, says):
    which = SETTINGS[key]
    window.show_page(which.group)
    cell = window.page(which.group).cells[key]
    line = cell.editor.widget
    line.setFocus()
    line.selectAll()
    desk.type(typed)
    line.editingFinished.emit()
    assert says in cell.problem.text()
    assert cell.problem.isVisible()
    assert line.text() == typed
    assert desk.kept.get(which) == which.default


def test_a_setting_is_found_by_its_label_its_help_and_its_choices(window):
    for words, title, key in (
        ("language", "Looks and language", "language"),
        ("STATUS BAR", "Backups", "backup_age"),
        ("high contrast", "Looks and language", "theme"),
        ("another disk", "Backups", "backup_folder"),
    ):
        window.search.setText(words)
        assert title in offered(window)
        found = next(page for page in PAGES if page.title == title)
        window.show_page(found.key)
        cells = window.page(found.key).cells
        assert not cells[key].isHidden()
        assert any(cell.isHidden() for cell in cells.values()) or words == "language"


def test_pages_without_the_words_are_not_offered_and_come_back(window):
    everything = offered(window)
    window.search.setText("delivery met")
    assert offered(window) == ["Code tables", "Delivery methods"]
    assert window.list.currentItem().text() == "Delivery methods"
    window.search.setText("delivery nonsense")
    assert offered(window) == []
    assert window.nothing.isVisible()
    window.search.clear()
    assert offered(window) == everything
    assert not window.nothing.isVisible()


def test_up_and_down_in_the_search_go_through_the_pages(desk, qtbot, window):
    window.activateWindow()
    window.search.setFocus()
    assert window.list.currentItem().text() == "Looks and language"
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    assert window.list.currentItem().text() == "Lists and details"


def test_without_a_company_only_the_settings_of_the_computer_and_the_user_are_there(desk):
    desk.start()
    desk.menu("settings")
    window = desk.window.sides.windows()[0]
    assert offered(window) == ["You and this computer", "Looks and language", "Lists and details", "Calendar", "Backups"]
    window.page("lists").cells["pies_shown"].editor.set(False, "")
    assert desk.kept.get(settings.PIES_SHOWN) is False


def test_every_code_table_is_a_command_and_a_page(desk, window):
    for table, title in CODE_TABLES.items():
        desk.menu(f"codes_{table}")
        assert window.list.currentItem().text() == title
    desk.menu("statuses")
    assert window.list.currentItem().text() == "Case statuses"


def test_every_page_fits_on_a_small_screen_at_200_percent(desk, window):
    """1366 x 768 points are half as many there; what is higher scrolls."""
    for key in window._items:
        window.show_page(key)
        desk.settle()
        page = window.page(key)
        assert NAVIGATION + page.minimumSizeHint().width() <= 1366 // 2, key
        assert window.minimumSizeHint().height() <= 768 // 2, key


# tables of the company's own


def dialog(desk):
    return desk.dialog(WordDialog)


def save(desk, form):
    form.save_button.click()
    desk.closed(type(form))
    desk.settle()


def undone(desk):
    desk.qtbot.waitUntil(lambda: desk.window.undoing.state.undo is not None)
    desk.settle()
    desk.window.undo()
    desk.settle()


def test_a_status_is_added_with_colour_phase_and_probability_and_undone(desk, page):
    statuses = page("statuses")
    before = shown(statuses)
    statuses.add_button.click()
    form = dialog(desk)
    form.fields.set("name", "Demo done")
    form.fields.set("colour", "#123456")
    form.fields.set("phase", Phase.REALISATION)
    form.fields.set("probability", 65)
    save(desk, form)
    assert shown(statuses) == [*before[:-2], "Demo done", "Won", "Lost"]
    found = statuses_of(desk)["Demo done"]
    assert (found.colour, found.phase, found.probability) == ("#123456", Phase.REALISATION, 65)
    undone(desk)
    assert shown(statuses) == before


def test_a_status_without_a_name_is_refused_beside_its_field(desk, page):
    page("statuses").add_button.click()
    form = dialog(desk)
    form.save_button.click()
    assert "Name" in form.fields.cells["name"].problem.text()
    form.reject()


def test_alt_down_moves_a_status_and_one_undo_moves_it_back(desk, qtbot, page):
    statuses = page("statuses")
    before = shown(statuses)
    choose(statuses, "New")
    qtbot.keyClick(statuses.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert shown(statuses)[:2] == ["Contacted", "New"]
    desk.settle()
    assert list(statuses_of(desk))[:2] == ["Contacted", "New"]
    assert statuses.chosen().name == "New"
    undone(desk)
    assert shown(statuses) == before


class Drop(QDropEvent):
    """What Qt hands over when the dragged row is let go at this height."""

    def __init__(self, table, y):
        self._data = QMimeData()
        left, move = Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction
        super().__init__(QPointF(20, y), move, self._data, left, Qt.KeyboardModifier.NoModifier)
        self._table = table

    def source(self):
        return self._table


def drop(table, names, name, onto, *, below):
    table.selectRow(names.index(name))
    row = names.index(onto)
    table.dropEvent(Drop(table, table.rowViewportPosition(row) + (table.rowHeight(row) - 3 if below else 3)))


@pytest.mark.parametrize(
    ("name", "onto", "below", "wanted"),
    [
        ("A", "C", True, "BCA"), ("A", "C", False, "BAC"), ("C", "A", False, "CAB"),
        ("C", "A", True, "ACB"), ("B", "B", True, None), ("B", "A", True, None),
    ],
)  # fmt: skip
def test_a_row_is_put_down_between_others(qtbot, name, onto, below, wanted):
    table = OrderedTable([Column("Name")], "Classes")
    qtbot.addWidget(table)
    ids = {letter: uuid.uuid4() for letter in "ABC"}
    table.show_lines([Line(id, (letter,)) for letter, id in ids.items()])
    moved = []
    table.moved.connect(moved.append)
    drop(table, "ABC", name, onto, below=below)
    assert moved == ([[ids[letter] for letter in wanted]] if wanted else [])


def test_a_dragged_entry_is_where_it_was_put_for_everybody(desk, page):
    classes = page("codes class")
    drop(classes.table, shown(classes), "C", "A", below=False)
    desk.settle()
    assert shown(classes) == ["C", "A", "B"]
    found = desk.stored(desk.program.database.read, own_tables.words, Code, "class")
    assert [word.name for word in found] == ["C", "A", "B"]


def test_an_entry_can_be_dragged_but_not_put_onto_another_one(page):
    table = page("codes class").table
    assert table.dragEnabled()
    assert table.acceptDrops()
    assert table.lines.flags(table.lines.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not table.lines.flags(table.lines.index(0, 0)) & Qt.ItemFlag.ItemIsDropEnabled


def test_won_and_lost_are_locked_and_look_locked(desk, page):
    statuses = page("statuses")
    for name in ("Won", "Lost"):
        choose(statuses, name)
        assert not statuses.delete_button.isEnabled()
        assert statuses.table.lines.texts[shown(statuses).index(name)][-1] == "fixed"
        statuses.edit_button.click()
        form = dialog(desk)
        assert "fixed" in "\n".join(label.text() for label in form.findChildren(plain.PlainLabel))
        for field in ("name", "phase", "probability"):
            assert form.fields.editors[field].widget.property("readOnly"), field
        form.fields.set("colour", "#0a0b0c")
        save(desk, form)
        assert statuses_of(desk)[name].colour == "#0a0b0c"


def test_an_entry_is_renamed_and_removed(desk, page):
    terms = page("codes payment terms")
    choose(terms, "8 days net")
    terms.table.opened.emit(terms.chosen().id)
    form = dialog(desk)
    form.fields.set("name", "10 days net")
    save(desk, form)
    assert "10 days net" in shown(terms)
    choose(terms, "10 days net")
    terms.delete_button.click()
    desk.settle()
    assert "10 days net" not in shown(terms)
    undone(desk)
    assert "10 days net" in shown(terms)


def test_an_entry_in_use_says_how_often_and_gives_way_to_another_one(desk, page):
    database = desk.program.database

    def fill(session):
        north, _south = makers.code(session, "district", "North"), makers.code(session, "district", "South")
        return [makers.company(session, name, district_id=north.id).id for name in ("Alfa", "Beta")]

    ids = desk.stored(database.write, "Fill", fill).result
    desk.settle()
    districts = page("codes district")
    assert shown(districts) == ["North", "South"]
    choose(districts, "North")
    districts.delete_button.click()
    question = desk.dialog(ReplaceDialog)
    assert "2 records have it" in "\n".join(label.text() for label in question.findChildren(plain.PlainLabel))
    question.go.click()
    desk.closed(ReplaceDialog)
    desk.settle()
    assert shown(districts) == ["South"]
    south = districts._words[0].id
    found = desk.stored(database.read, lambda session: [session.get(Company, id).district_id for id in ids])
    assert found == [south, south]
    undone(desk)
    assert shown(districts) == ["North", "South"]


def test_a_status_in_use_gives_way_too_but_is_always_offered(desk, page):
    desk.stored(desk.program.database.write, "Fill", lambda session: makers.case(session).id)
    desk.settle()
    statuses = page("statuses")
    choose(statuses, "New")
    statuses.delete_button.click()
    question = desk.dialog(ReplaceDialog)
    assert not question.keep.isVisible()
    assert question.box.currentText() == "Contacted"
    assert [question.box.itemText(n) for n in range(question.box.count())] == shown(statuses)[1:-2], "not Won, not Lost"
    question.go.click()
    desk.closed(ReplaceDialog)
    desk.settle()
    assert "New" not in shown(statuses)
    assert next(word.used for word in statuses._words if word.name == "Contacted") == 1


def test_an_entry_in_use_can_be_kept_without_being_offered(desk, page):
    def fill(session):
        north = makers.code(session, "district", "North")
        makers.company(session, district_id=north.id)

    desk.stored(desk.program.database.write, "Fill", fill)
    desk.settle()
    districts = page("codes district")
    choose(districts, "North")
    districts.delete_button.click()
    question = desk.dialog(ReplaceDialog)
    assert not question.go.isEnabled()  # there is nothing to put in its place
    question.keep.click()
    desk.closed(ReplaceDialog)
    desk.settle()
    assert districts.table.lines.texts[0][-1] == "not offered"
    districts.edit_button.click()
    form = dialog(desk)
    assert form.fields.current("active") is False
    form.fields.set("active", True)
    save(desk, form)
    assert districts.table.lines.texts[0][-1] == ""


def test_a_user_is_added_and_no_longer_offered(desk, page):
    users = page("users")
    before = len(shown(users))
    users.add_button.click()
    form = dialog(desk)
    form.fields.set("name", "Ida Holm")
    form.fields.set("code", "IH")
    save(desk, form)
    assert "Ida Holm" in shown(users)
    choose(users, "Ida Holm")
    users.edit_button.click()
    form = dialog(desk)
    form.fields.set("active", False)
    save(desk, form)
    assert users.table.lines.texts[shown(users).index("Ida Holm")][-1] == "not offered"
    undone(desk)
    undone(desk)
    assert len(shown(users)) == before


def test_members_are_added_to_a_team_and_taken_out(desk, page):
    def fill(session):
        makers.user(session, "Ida Holm"), makers.team(session, "North"), makers.team(session, "South")

    desk.stored(desk.program.database.write, "Fill", fill)
    desk.settle()
    teams = page("teams")
    assert shown(teams) == ["North", "South"]
    choose(teams, "South")
    desk.settle()
    teams.members.add_button.click()
    form = desk.dialog(PartDialog)
    ida = next(word.id for word in desk.stored(desk.program.database.read, own_tables.words, User) if word.name == "Ida Holm")
    form.fields.set("user_id", ida, "Ida Holm")
    save(desk, form)
    assert [texts[-1] for texts in teams.members.table.lines.texts] == ["Ida Holm"]
    choose(teams, "North")
    desk.settle()
    assert teams.members.table.lines.texts == []
    choose(teams, "South")
    desk.settle()
    teams.members.table.selectRow(0)
    teams.members.remove_button.click()
    desk.settle()
    assert teams.members.table.lines.texts == []
    undone(desk)
    assert [texts[-1] for texts in teams.members.table.lines.texts] == ["Ida Holm"]


def test_what_somebody_else_changes_is_shown(desk, page):
    statuses = page("statuses")
    new = next(word for word in statuses._words if word.name == "New")
    desk.stored(desk.program.database.write, "Rename", records.save, CaseStatus, {"name": "Fresh"}, new.id, new.version)
    desk.settle()
    assert shown(statuses)[0] == "Fresh"
