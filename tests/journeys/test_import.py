"""A clerk brings a messy list of suppliers in: looks, mends, looks again, imports, opens one, takes it back."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from app.models import Company
from app.services.exchange import saved_mappings
from app.views.import_fields import ALWAYS
from app.views.import_window import ImportWindow
from app.views.name_dialog import NameDialog
from tests.windows import SLOW

MESSY = """Leverandør;Gade;Postnr;By;Land;Telefon;Kredit;Bemærkning
Åkjær Stål A/S;Hovedgade 1;8000;Århus;Danmark;86 12 34 56;1.500,50;=HYPERLINK("x")
Řezník & synové;Ulice 5;110 00;Praha;Tschechien;+420 224 095 111;abc;
Cluj Metal SRL;Strada 2;400001;Cluj-Napoca;Rumænien;;0;
"""


@pytest.fixture
def suppliers(desk, tmp_path, monkeypatch):
    monkeypatch.setenv("KONTOR_CONFIG_DIR", str(tmp_path / "config"))
    path = tmp_path / "leverandører.csv"
    path.write_text(MESSY, "utf-8")
    return path


def window(office):
    found = [w for w in office.window.sides.windows() if isinstance(w, ImportWindow)]
    assert len(found) == 1
    return found[0]


def until(office, condition):
    office.qtbot.waitUntil(condition, timeout=SLOW)


def row(wizard, name):
    return next(row for row in wizard.fields.fields.rows if row.d.name == name)


def go(office, wizard, page):
    wizard.next.click()
    until(office, lambda: wizard.pages.currentIndex() == page and not wizard._busy)


def texts(table):
    return list(table.lines.texts)


def open_file(office, path):
    office.show("suppliers")
    office.press("Ctrl+I")
    wizard = window(office)
    wizard.file.choose(path)
    until(office, lambda: wizard._staged is not None and not wizard._busy)
    return wizard


def choose(wizard, name, column, how=""):
    row(wizard, name).column.show_value(column)
    if how:
        row(wizard, name).how.show_value(how)


def map_all(wizard):
    for name, column, how in (
        ("name", "Leverandør", ""), ("street", "Gade", ""), ("post_code", "Postnr", ""), ("city", "By", ""),
        ("country", "Land", "country"), ("phone", "Telefon", ""), ("credit_limit", "Kredit", "comma"), ("notes", "Bemærkning", ""),
    ):  # fmt: skip
        choose(wizard, name, column, how)
    choose(wizard, "relations", ALWAYS)
    row(wizard, "relations").constant.setText("supplier")
    row(wizard, "name").key.setChecked(True)


def test_a_clerk_imports_a_messy_list_of_suppliers(any_office, suppliers):
    office = any_office
    wizard = open_file(office, suppliers)
    assert wizard.file.entity() is Company
    assert "3 rows, 8 columns" in wizard.file.facts.text()
    assert "UTF-8" in wizard.file.facts.text()
    assert wizard.file.preview.item(0, 0).text() == "Åkjær Stål A/S"
    go(office, wizard, 1)
    assert "columns go nowhere" in wizard.fields.rest.text()
    map_all(wizard)
    assert wizard.fields.rest.text() == "Every column goes somewhere"
    assert row(wizard, "country").example.text() == "DK"
    go(office, wizard, 2)
    assert "1 refused" in wizard.outcome.title.text()
    assert not wizard.next.isEnabled(), "all of it or nothing"
    refused = next(cells for cells in texts(wizard.outcome.table) if cells[1] == "refused")
    assert refused[0] == "3"
    assert refused[3] == "Kredit"
    assert "“abc” is not a number" in refused[5]
    # mended in the spreadsheet program, read again
    suppliers.write_text(MESSY.replace(";abc;", ";250;"), "utf-8")
    wizard.fields.save("ERP suppliers")
    wizard.back.click()
    wizard.back.click()
    wizard._staged.close()
    wizard._staged = None
    wizard.file.choose(suppliers)
    until(office, lambda: wizard._staged is not None and not wizard._busy)
    go(office, wizard, 1)
    wizard.fields.saved.show_value("ERP suppliers")
    wizard.fields.saved.activated.emit(0)
    assert wizard.fields.rest.text() == "Every column goes somewhere"
    go(office, wizard, 2)
    assert wizard.outcome.title.text() == "2 new · 1 changed"
    assert wizard.next.text() == "Import 3 rows"
    changed = next(cells for cells in texts(wizard.outcome.table) if cells[1] == "changed")
    assert changed[2] == "Cluj Metal SRL"
    wizard.next.click()
    until(office, lambda: wizard.outcome.done)
    office.settle()
    assert wizard.outcome.title.text() == "Import leverandører.csv: 3 companies"
    assert sorted(cells[:2] for cells in texts(wizard.outcome.records)) == sorted(
        [["Cluj Metal SRL", "changed"], ["Řezník & synové", "new"], ["Åkjær Stål A/S", "new"]]
    )
    assert {"Åkjær Stål A/S", "Řezník & synové", "Cluj Metal SRL"} <= set(office.column("name"))
    wizard.outcome.records.selectRow(0)
    linked = wizard.outcome.records.chosen()
    wizard.outcome.records.opened.emit(linked)
    office.settle()
    assert office.tab.detail.form.record.id == linked
    wizard.next.click()
    until(office, lambda: not [w for w in office.window.sides.windows() if isinstance(w, ImportWindow)])
    office.menu("undo")
    office.settle()
    assert "Åkjær Stål A/S" not in office.column("name")
    assert "Cluj Metal SRL" in office.column("name")


def test_a_column_is_dragged_to_its_field(office, suppliers):
    wizard = open_file(office, suppliers)
    go(office, wizard, 1)
    columns = wizard.fields.columns
    data = columns.mimeData([columns.item(0)])
    assert isinstance(data, QMimeData)
    box = row(wizard, "name").column
    keys, buttons = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    box.dropEvent(QDropEvent(QPointF(4, 4), Qt.DropAction.CopyAction, data, buttons, keys))
    assert box.value() == "Leverandør"
    assert row(wizard, "name").example.text() == "Åkjær Stål A/S"


def test_columns_called_like_fields_need_no_hand(office, suppliers):
    suppliers.write_text("Name;VAT no.;city\nNy A/S;;Ribe\n", "utf-8")
    wizard = open_file(office, suppliers)
    go(office, wizard, 1)
    assert {r.d.name for r in wizard.fields.fields.rows if r.rule() is not None} == {"name", "vat_number", "city"}


def test_a_file_that_is_no_table_is_said_and_another_one_can_be_chosen(office, suppliers, tmp_path):
    wrong = tmp_path / "paper.csv"
    wrong.write_bytes(b"%PDF-1.7\n" + bytes(range(256)))
    office.press("Ctrl+I")
    wizard = window(office)
    wizard.file.choose(wrong)
    until(office, lambda: bool(wizard.problem.text()))
    assert wizard.problem.text().startswith("“paper.csv”")
    assert not wizard.next.isEnabled()
    wizard.file.choose(suppliers)
    until(office, lambda: wizard._staged is not None)
    assert wizard.problem.text() == ""


def test_letters_are_read_as_chosen(office, suppliers):
    suppliers.write_bytes("Name\nÅse Ærø\n".encode("cp850"))
    office.press("Ctrl+I")
    wizard = window(office)
    wizard.file.choose(suppliers)
    until(office, lambda: "encoding" in wizard.problem.text())
    assert wizard.file.encoding.isVisible()
    wizard.file.encoding.show_value("cp850")
    wizard.file.encoding.activated.emit(0)
    until(office, lambda: wizard._staged is not None and not wizard._busy)
    assert wizard.file.preview.item(0, 0).text() == "Åse Ærø"
    assert wizard.problem.text() == ""


def test_a_mapping_for_other_records_is_not_taken(office, suppliers):
    from app.services.exchange.mapping import parse

    saved_mappings.save("persons", parse('entity = "person"\n[fields]\nlast_name = "Leverandør"\n'))
    wizard = open_file(office, suppliers)
    go(office, wizard, 1)
    wizard.fields.saved.show_value("persons")
    wizard.fields.saved.activated.emit(0)
    assert "is for person" in wizard.problem.text()


def test_nothing_chosen_is_said(office, suppliers):
    wizard = open_file(office, suppliers)
    go(office, wizard, 1)
    wizard.next.click()
    assert wizard.problem.text() == "Choose a column for at least one field."


def test_a_mapping_is_kept_under_the_name_that_is_asked_for(office, suppliers):
    wizard = open_file(office, suppliers)
    go(office, wizard, 1)
    choose(wizard, "name", "Leverandør")
    wizard.fields.keep.click()
    dialog = wizard.findChild(NameDialog)
    dialog.save_button.click()
    assert dialog.problem.text() == "Enter a name for the mapping."
    dialog.name.setText("Danish suppliers")
    with office.qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    assert saved_mappings.names() == ["Danish suppliers"]
    assert wizard.fields.saved.value() == "Danish suppliers"
