"""The next morning everything stands where it was left; and on a bad day nothing that was typed is lost."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import text

from tests.office import fill


def test_columns_widths_order_splitter_theme_and_tab_come_back(office, store_file):
    table = office.cases.records.table
    names = [c.field.name for c in table.rows.columns]
    header = table.horizontalHeader()
    header.moveSection(header.visualIndex(names.index("value")), 1)
    header.resizeSection(names.index("status_id"), 211)
    table.columns._sort(names.index("title"))
    office.settle()
    office.cases.splitter.setSizes([600, 740])
    office.settle()
    sizes = office.cases.splitter.sizes()
    titles = office.column("title")
    assert titles == sorted(titles)
    office.menu("theme_dark")
    office.press("F7")
    office.stop()

    office.start(store_file)
    assert office.tab is office.cases
    table = office.cases.records.table
    names = [c.field.name for c in table.rows.columns]
    assert names[1] == "value"
    assert table.columnWidth(names.index("status_id")) == 211
    assert office.column("title") == titles
    assert office.cases.splitter.sizes() == pytest.approx(sizes, abs=3)
    assert office.kept.get("theme") == "dark"
    assert office.window.actions_by_name["theme_dark"].isChecked()
    assert not office.cases.pie_row.isVisible()


def test_the_store_of_yesterday_is_offered_first(office, store_file):
    office.stop()
    window = office.start()
    first = window.entrance.start.recent[0]
    assert first.toolTip().endswith("company.kontor")
    office.qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    office.arrive()
    assert len(office.rows(office.cases)) == 4


def test_a_full_disk_refuses_the_save_and_keeps_what_was_typed(desk, store_file):
    fill(store_file)
    desk.start(store_file)
    desk.show("cases")
    desk.click_row(0)
    desk.field("notes").insertPlainText("x" * 20_000)  # pasted
    pages = desk.program._opener.submit(limit, desk.program.database, True).result()
    desk.press("Ctrl+S")
    desk.settle()
    assert "disk is full" in desk.tab.detail.form.bar.state.text()
    assert desk.window.isWindowModified()
    assert desk.field("notes").toPlainText() == "x" * 20_000
    desk.program._opener.submit(limit, desk.program.database, False).result()
    desk.press("Ctrl+S")
    desk.settle()
    assert not desk.window.isWindowModified()
    assert pages > 0


def limit(database, full):
    """Let SQLite refuse every further page of the file, as on a disk without room; or let go again."""
    with database._engine.connect() as connection:
        used = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count = {used if full else 1_000_000}"))
        return used
