"""The rows a record owns: added, changed and removed by keyboard, each as one named write that can be undone."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from sqlalchemy import text

from app.formats import Kind
from app.models import Case, CaseCompetitor, CaseInfluencer
from app.models.case_parts import Attitude, Role
from app.services import records
from app.store import record as store_record
from app.views import theme
from app.views.parts_page import PartDialog, PartsPage
from app.views.small_table import MOST_ROWS, Column, Line, SmallTable, shares
from tests.views.world import typed


@pytest.fixture
def page(qtbot, jobs, world, settle):
    page = PartsPage(jobs, CaseCompetitor, "Competitors", "No competitors noted")
    qtbot.addWidget(page)
    page.resize(500, 200)
    page.show()
    page.show_owner(world.load(Case, world.case))
    settle()
    return page


def rows(world, part=CaseCompetitor):
    return world.database.read(store_record.parts, part, world.case)


def dialog_of(page):
    (dialog,) = [d for d in page.findChildren(PartDialog) if d.isVisible()]
    return dialog


def noted(qtbot, page, world, settle, **values):
    """One competitor, chosen in the table."""
    world.save(CaseCompetitor, case_id=world.case, company_id=world.other, **values)
    page.show_owner(world.load(Case, world.case))
    settle()
    page.table.setFocus()
    page.table.selectRow(0)


def test_without_rows_a_quiet_sentence_stands_there(page):
    assert page.table.lines.rowCount() == 0
    assert not page.table.horizontalHeader().isVisible()
    assert page.table.accessibleDescription() == "No competitors noted"
    image = page.table.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert theme.contrast(theme.tokens().muted, theme.tokens().surface) > 4.5
    assert min(theme.contrast(colour, theme.tokens().muted) for colour in colours) < 1.5  # the words are painted


def test_rows_are_shown_with_names_and_words_for_ids_and_choices(qtbot, jobs, world, settle):
    world.save(CaseInfluencer, case_id=world.case, person_id=world.person, role=Role.USES, attitude=Attitude.FOR)
    page = PartsPage(jobs, CaseInfluencer)
    qtbot.addWidget(page)
    page.show_owner(world.load(Case, world.case))
    settle()
    assert page.table.lines.texts == [["Lars Åkerström", "Uses it", "For us", ""]]
    assert page.table.horizontalHeader().isVisibleTo(page.table)


def test_a_row_is_added_by_keyboard(qtbot, page, world, settle, jobs):
    heard = []
    jobs.committed.connect(lambda changes: heard.append(changes.label))
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Insert)
    dialog = dialog_of(page)
    dialog.fields.editors["company_id"].widget.choose(world.other, "Dansk Stål A/S")
    typed(dialog.fields.editors["strengths"].widget, "Price")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.fields.editors["strengths"].widget, Qt.Key.Key_Return)
    (row,) = rows(world)
    assert (row.values["company_id"], row.values["strengths"]) == (world.other, "Price")
    qtbot.waitUntil(lambda: heard == ["Add competitor · Milling machine"])


def test_what_is_missing_is_said_beside_its_field(page, world, settle):
    page.add_button.click()
    dialog = dialog_of(page)
    typed(dialog.fields.editors["strengths"].widget, "Price")
    dialog.save()
    settle()
    assert dialog.isVisible()
    assert dialog.fields.cells["company_id"].problem.text() == "Choose: Competitor."
    assert dialog.fields.current("strengths") == "Price"
    assert rows(world) == []


def test_a_full_disk_keeps_the_dialog_open_with_everything_typed(page, world, settle):
    world.database.write("Fill", lambda session: session.execute(text("PRAGMA max_page_count=1")).scalar())
    page.add_button.click()
    dialog = dialog_of(page)
    dialog.fields.editors["company_id"].widget.choose(world.other, "Dansk Stål A/S")
    dialog.fields.editors["notes"].widget.setPlainText("x" * 90_000)
    dialog.save()
    settle()
    assert dialog.isVisible()
    assert dialog.problem.text().startswith("The disk is full")
    assert dialog.fields.current("notes") == "x" * 90_000


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_a_row_is_changed_by_keyboard(qtbot, page, world, settle, key):
    noted(qtbot, page, world, settle, strengths="Price")
    qtbot.keyClick(page.table, key)
    dialog = dialog_of(page)
    assert dialog.fields.editors["company_id"].widget.line.text() == "Dansk Stål A/S"
    typed(dialog.fields.editors["strengths"].widget, "Service")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    (row,) = rows(world)
    assert (row.values["strengths"], row.version) == ("Service", 2)


def test_a_row_changed_by_somebody_else_meanwhile_is_not_overwritten(qtbot, page, world, settle):
    noted(qtbot, page, world, settle, strengths="Price")
    page.edit(page.table.chosen())
    dialog = dialog_of(page)
    (row,) = rows(world)
    world.save(CaseCompetitor, row.id, strengths="Theirs")
    typed(dialog.fields.editors["strengths"].widget, "Mine")
    dialog.save()
    settle()
    assert dialog.isVisible()
    assert "changed" in dialog.problem.text()
    assert rows(world)[0].values["strengths"] == "Theirs"


def test_a_row_is_removed_by_keyboard_and_can_be_undone(qtbot, page, world, settle, jobs):
    noted(qtbot, page, world, settle)
    with qtbot.waitSignal(jobs.committed) as news:
        qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert news.args[0].label == "Remove competitor · Milling machine"
    assert rows(world) == []
    from app.models.change import UNDO
    from app.services import undo

    world.database.write("Undo", undo.reverse, news.args[0].operation, origin=UNDO, reverses=news.args[0].operation)
    assert len(rows(world)) == 1


def test_the_buttons_follow_what_can_be_done(qtbot, page, world, settle):
    assert [b.isEnabled() for b in (page.add_button, page.edit_button, page.remove_button)] == [True, False, False]
    noted(qtbot, page, world, settle)
    assert [b.isEnabled() for b in (page.add_button, page.edit_button, page.remove_button)] == [True, True, True]
    page.show_owner(None)
    assert [b.isEnabled() for b in (page.add_button, page.edit_button, page.remove_button)] == [False, False, False]


def test_a_locked_record_keeps_its_rows(qtbot, page, world, settle, jobs):
    from app.models.case import Outcome
    from app.services import cases, lookups

    noted(qtbot, page, world, settle)
    reason = world.database.read(lookups.close_reasons, Outcome.WON)[0].id
    version = world.load(Case, world.case).version
    world.database.write("Close", cases.close, world.case, version, Outcome.WON, reason)
    page.show_owner(world.load(Case, world.case))
    settle()
    page.table.selectRow(0)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2, Qt.Key.Key_Insert, Qt.Key.Key_Return):
        qtbot.keyClick(page.table, key)
    settle()
    assert page.findChildren(PartDialog) == []
    assert len(rows(world)) == 1


def test_what_the_store_refuses_is_told(qtbot, page, world, settle):
    noted(qtbot, page, world, settle)
    (row,) = rows(world)
    world.database.write("Delete", records.delete, CaseCompetitor, (row.id,))
    with qtbot.waitSignal(page.told) as told:
        page.remove()
    assert "deleted" in told.args[0]


def test_the_rows_of_another_record_do_not_stay_while_its_own_are_read(qtbot, page, world, settle):
    noted(qtbot, page, world, settle)
    other = world.save(Case, company_id=world.customer, title="Lathe")
    page.show_owner(world.load(Case, other))
    assert page.table.lines.rowCount() == 0


# -- the table itself

def test_a_table_grows_with_its_rows_up_to_a_few(qtbot):
    table = SmallTable([Column("Name", stretch=True)], "Names", "Nobody", grows=True)
    qtbot.addWidget(table)
    heights = []
    for n in (0, 1, MOST_ROWS, MOST_ROWS + 20):
        table.show_lines([Line(None, (str(i),)) for i in range(n)])
        heights.append(table.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


@pytest.mark.parametrize(
    ("wanted", "room", "got"),
    [([50, 60], 200, [50, 60]), ([300, 60], 200, [140, 60]), ([300, 300], 200, [100, 100]), ([300, 300], 20, [44, 44])],
)
def test_the_room_of_a_table_is_shared_fairly(wanted, room, got):
    assert shares(wanted, room) == got


def test_long_texts_do_not_push_the_figures_out_of_the_table(qtbot):
    columns = [Column("Title", stretch=True), Column("Value"), Column("Mail", stretch=True)]
    table = SmallTable(columns, "Cases")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    table.show_lines([Line(None, ("Údržba strojů " * 20, "99,999,999,999.99", "a" * 80 + "@b.cz"))])
    header = table.horizontalHeader()
    assert sum(header.sectionSize(at) for at in range(3)) <= table.viewport().width()
    assert header.sectionSize(1) >= table.sizeHintForColumn(1)
    table.resize(1200, 200)
    assert sum(header.sectionSize(at) for at in range(3)) == table.viewport().width()


def test_figures_and_days_are_never_cut_the_table_scrolls_instead(qtbot):
    columns = [Column("Title", stretch=True), Column("Value", Kind.MONEY), Column("Since", Kind.DATE), Column("Days", Kind.NUMBER)]
    columns += [Column("When", Kind.MOMENT)]
    table = SmallTable(columns, "Cases", grows=True)
    qtbot.addWidget(table)
    table.resize(220, 200)
    table.show()
    high = table.height()
    values = ("Maintenance " * 9, Decimal(1234567), dt.date(2026, 12, 28), 120, "28/12/2026, 10:42")
    table.show_lines([Line(None, values, currency="CZK")])
    header = table.horizontalHeader()
    assert all(header.sectionSize(at) >= table.sizeHintForColumn(at) for at in (1, 2, 3, 4))
    assert header.sectionSize(0) >= header.sectionSizeHint(0)
    assert table.horizontalScrollBar().maximum() > 0
    assert table.height() > high, "the row is not hidden by what scrolls"
    qtbot.waitUntil(lambda: table.viewport().height() >= theme.ROW)


def test_a_dot_stands_before_the_status(qtbot):
    table = SmallTable([Column("Title"), Column("Status")], "Cases")
    qtbot.addWidget(table)
    table.show_lines([Line(None, ("Press", "New"), dot=(1, "#c2589c"))])
    icon = table.lines.data(table.lines.index(0, 1), Qt.ItemDataRole.DecorationRole)
    assert icon.pixmap(14).toImage().pixelColor(7, 7) == QColor("#c2589c")
    assert table.lines.data(table.lines.index(0, 0), Qt.ItemDataRole.DecorationRole) is None


def test_the_row_chosen_stays_chosen_when_the_rows_are_read_anew(qtbot, page, world, settle):
    noted(qtbot, page, world, settle)
    chosen = page.table.chosen()
    page.show_owner(world.load(Case, world.case))
    settle()
    assert page.table.chosen() == chosen
