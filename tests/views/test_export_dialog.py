"""Bringing a list into a file from the window."""

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QFileDialog

from app.services.exchange import foreign
from app.views.export_dialog import CSV, PDF, XLSX, ExportDialog
from tests.windows import SLOW


def open_dialog(office):
    office.press("Ctrl+E")
    return office.dialog(ExportDialog)


def written(office, dialog, path):
    dialog.write(path)
    office.closed(ExportDialog)
    office.qtbot.waitUntil(path.exists, timeout=SLOW)
    return path


def read(path):
    with foreign.read(path) as table:
        return list(table.columns), [row.cells for row in table.rows()]


@pytest.mark.parametrize("suffix", [CSV, XLSX])
def test_the_list_in_front_goes_into_a_file_as_it_is_seen(office, tmp_path, suffix):
    dialog = open_dialog(office)
    assert dialog.all.isChecked()
    assert not dialog.picked.isVisible(), "nothing is selected but the cursor"
    dialog.kinds[suffix].setChecked(True)
    columns, rows = read(written(office, dialog, tmp_path / f"cases{suffix}"))
    shown = [d.field.label for d in office.tab.records.table.columns.fields()]
    assert [c for c in columns if c != "Currency"] == shown
    assert [row[columns.index("Title")] for row in rows] == office.column("title")
    assert "4 rows were written to" in office.status


def test_only_the_selected_rows_are_offered_first(office, tmp_path):
    office.tab.records.table.setFocus()
    office.click_row(1)
    office.press("Shift+Down")
    dialog = open_dialog(office)
    assert dialog.picked.isChecked()
    columns, rows = read(written(office, dialog, tmp_path / "cases.xlsx"))
    assert [row[columns.index("Title")] for row in rows] == office.column("title")[1:3]


def test_everything_is_no_matter_for_paper(office, tmp_path):
    dialog = open_dialog(office)
    dialog.kinds[PDF].setChecked(True)
    dialog.whole.setChecked(True)
    assert dialog.suffix() == XLSX
    assert not dialog.kinds[PDF].isEnabled()
    columns, rows = read(written(office, dialog, tmp_path / "cases.xlsx"))
    assert columns[0] == "Record id"
    assert len(rows) == 4


def test_paper_tells_what_was_filtered(office, tmp_path):
    office.click_slice("status_id", "Negotiation")
    dialog = open_dialog(office)
    dialog.kinds[PDF].setChecked(True)
    path = written(office, dialog, tmp_path / "cases.pdf")
    document = QPdfDocument()
    document.load(str(path))
    text = document.getAllText(0).text()
    document.close()
    assert "Status: Negotiation" in text
    assert "Lathe" in text
    assert "Crane" not in text


def test_what_went_wrong_is_said_and_can_be_mended(office, tmp_path):
    dialog = open_dialog(office)
    dialog.write(tmp_path / "gone" / "cases.csv")
    office.qtbot.waitUntil(dialog.problem.isVisible, timeout=SLOW)
    assert "There is no folder" in dialog.problem.text()
    assert dialog.go.isEnabled()
    written(office, dialog, tmp_path / "cases.csv")


def test_the_file_is_named_after_the_list_and_the_day(office, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kw: (asked.append(args[2]), ("", ""))[1])
    dialog = open_dialog(office)
    dialog.go.click()
    assert asked[0].endswith(".xlsx")
    assert "Cases 20" in asked[0]
    assert dialog.isVisible()
    dialog.reject()
    office.closed(ExportDialog)
