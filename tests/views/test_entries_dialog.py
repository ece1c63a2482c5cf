"""Calendars and cards in the window: the selected rows go out, a file is looked at first and comes in with one undo."""

import datetime as dt

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from sqlalchemy import select

from app.models import Activity
from app.models.activity import MEETING
from app.services import records
from app.views.entries_dialog import EntriesDialog
from app.views.export_dialog import ICS, PDF, VCF, XLSX, ExportDialog
from app.views.import_window import ImportWindow
from tests.windows import SLOW


def subjects(desk):
    query = select(Activity.subject).where(Activity.deleted.is_(False)).order_by(Activity.subject)
    return desk.stored(lambda: desk.program.database.read(lambda s: list(s.scalars(query))))


def importing(desk):
    (window,) = (window for window in desk.window.sides.windows() if isinstance(window, ImportWindow))
    return window


def test_selected_activities_go_out_as_a_calendar_and_another_one_comes_in_with_one_undo(office, tmp_path, monkeypatch):
    desk = office
    for n, subject in enumerate(("First", "Second", "Third")):
        values = {"type_id": MEETING, "subject": subject, "planned_on": dt.date(2030, 1, 1 + n), "all_day": True}
        desk.stored(lambda values=values: desk.program.database.write("New", records.save, Activity, values))
    desk.show("activities")
    desk.tab.records.table.setFocus()
    desk.click_row(0)
    desk.press("Shift+Down")
    desk.press("Ctrl+E")
    dialog = desk.dialog(ExportDialog)
    assert VCF not in dialog.kinds
    dialog.kinds[ICS].setChecked(True)
    assert not dialog.whole.isEnabled()
    dialog.kinds[XLSX].setChecked(True)
    assert dialog.whole.isEnabled()
    assert dialog.kinds[PDF].isEnabled()
    dialog.kinds[ICS].setChecked(True)
    assert dialog.picked.isChecked()
    path = tmp_path / "two.ics"
    dialog.write(path)
    desk.closed(ExportDialog)
    desk.qtbot.waitUntil(path.exists, timeout=SLOW)
    text = path.read_text("utf-8")
    assert text.count("BEGIN:VEVENT") == 2
    desk.click_row(2)
    desk.press("Ctrl+E")
    dialog = desk.dialog(ExportDialog)
    assert dialog.all.isChecked()
    dialog.picked.setChecked(True)
    dialog.kinds[ICS].setChecked(True)
    dialog.write(tmp_path / "one.ics")
    desk.closed(ExportDialog)
    desk.qtbot.waitUntil((tmp_path / "one.ics").exists, timeout=SLOW)
    assert (tmp_path / "one.ics").read_text("utf-8").count("BEGIN:VEVENT") == 1

    new = "BEGIN:VEVENT\r\nUID:new\r\nSUMMARY:Fourth\r\nDTSTART:20300105T100000Z\r\nEND:VEVENT\r\n"
    broken = "BEGIN:VEVENT\r\nUID:no day\r\nSUMMARY:Fifth\r\nEND:VEVENT\r\n"
    path.write_text(text.replace("END:VCALENDAR", f"{new}{broken}END:VCALENDAR"), "utf-8", newline="")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(path), ""))
    desk.menu("import_file")
    window = importing(desk)
    window.file.pick.click()
    shown = desk.dialog(EntriesDialog)
    desk.qtbot.waitUntil(lambda: shown.found is not None, timeout=SLOW)
    assert shown.summary.text() == "two.ics: new: 1, changed: 0, unchanged: 2, refused: 1"
    assert shown.table.lines.texts[0] == ["refused", "Fifth", "", "It says no day."]
    assert (shown.go.isEnabled(), shown.go.text()) == (True, "Import 1 entry")
    shown.go.click()
    desk.closed(EntriesDialog)
    desk.qtbot.waitUntil(lambda: not desk.window.sides.windows(), timeout=SLOW)
    desk.settle()
    assert subjects(desk) == ["First", "Fourth", "Second", "Third"]
    desk.qtbot.waitUntil(desk.window.status.action.isVisible)
    desk.window.status.action.click()
    desk.settle()
    assert subjects(desk) == ["First", "Second", "Third"]


def test_a_calendar_dropped_on_the_list_of_activities_is_looked_at_and_brought_in(office, tmp_path):
    office.show("activities")
    view = office.tab.records.table.viewport()
    path = tmp_path / "one.ics"
    path.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:Dropped\nDTSTART:20300105T100000Z\nEND:VEVENT\nEND:VCALENDAR\n")
    for name, taken in (("one.txt", False), ("one.ics", True)):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        here, nothing = QPointF(5, 5), (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        for event in (QDragEnterEvent(here, *nothing), QDropEvent(here, *nothing)):
            event.ignore()
            QApplication.sendEvent(view, event)
            assert event.isAccepted() == taken
    shown = office.dialog(EntriesDialog)
    office.qtbot.waitUntil(shown.go.isEnabled, timeout=SLOW)
    shown.go.click()
    office.closed(EntriesDialog)
    office.settle()
    assert subjects(office) == ["Dropped"]


def test_a_file_without_entries_is_told_and_the_import_stays_open_for_another(office, tmp_path):
    office.menu("import_file")
    window = importing(office)
    (tmp_path / "empty.vcf").write_text("nothing")
    window.file.choose(tmp_path / "empty.vcf")
    shown = office.dialog(EntriesDialog)
    office.qtbot.waitUntil(shown.problem.isVisible, timeout=SLOW)
    assert "holds no cards" in shown.problem.text()
    assert not shown.go.isEnabled()
    shown.reject()
    office.closed(EntriesDialog)
    assert window.isVisible()
    window.reject()
