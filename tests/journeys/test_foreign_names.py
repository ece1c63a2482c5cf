"""Names that are HTML: every window that tells of them shows the letters, and paints no picture."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from sqlalchemy import select

from app.models import Case, CaseStatus, Company, Person
from app.models.code import CUSTOMER, SUPPLIER
from app.services import records, views
from app.store.arrangements import Arrangement
from app.store.database import Database
from app.views.as_of_dialog import AsOfDialog
from app.views.mass_dialog import MassDialog
from app.views.merge_dialog import MergeDialog
from tests.journeys.test_merge import SELECT, duplicates_window
from tests.journeys.test_search import hits
from tests.views.test_mass import pick
from tests.windows import SLOW

RED = b"\x00\x00\xff\xff"  # a point as a picture keeps it


@pytest.fixture
def name(tmp_path):
    """A text that would paint a red square if Qt took it for HTML."""
    red = QImage(60, 60, QImage.Format.Format_RGB32)
    red.fill(QColor("#ff0000"))
    assert red.save(str(tmp_path / "red.png"))
    return f'<b>Acme</b><img src="{(tmp_path / "red.png").as_posix()}">'


@pytest.fixture
def foreign(desk, store_file, name):
    """Two customers alike, a supplier that was deleted, a case, a person, a status and a view, all called so."""
    store = Database(store_file, who="tester")
    status = store.read(lambda session: session.scalar(select(CaseStatus.id).order_by(CaseStatus.position).limit(1)))
    version = store.read(lambda session: session.get_one(CaseStatus, status).version)

    def fill(session):
        records.save(session, CaseStatus, {"name": name[:60]}, status, version)
        for _twin in range(2):
            firm = records.save(session, Company, {"name": name, "city": name[:60], "notes": name, "relations": {CUSTOMER}})
        records.save(session, Case, {"company_id": firm.id, "title": name, "status_id": status})
        records.save(session, Person, {"last_name": name[:100], "company_id": firm.id})
        gone = records.save(session, Company, {"name": name, "relations": {SUPPLIER}})
        views.keep(session, "customers", name[:60], "tester", Arrangement(search="<b>"), shared=True)
        return gone.id

    gone = store.write(f"Save {name}", fill).result
    store.write(f"Delete {name}", records.delete, Company, [gone])
    store.index_all()
    store.close()
    desk.start(store_file)
    return desk


def painted(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    raw = bytes(image.constBits())
    return sum(raw[at : at + 4] == RED for at in range(0, len(raw), 4))


def looked_at(desk, *widgets):
    desk.settle()
    for widget in widgets:
        assert painted(widget) == 0, type(widget).__name__
        for label in widget.findChildren(QLabel):
            assert label.textFormat().name == "PlainText", label.text()


def test_the_picture_would_be_seen(qtbot, name):
    bare = QLabel(name)
    qtbot.addWidget(bare)
    assert painted(bare) > 1000


def test_markup_in_names_is_text_in_every_window(foreign, name):
    desk = foreign
    for key in ("cases", "customers"):
        desk.show(key)
        desk.click_row(0)
        desk.tab.detail.pages.setCurrentWidget(desk.tab.detail.history)
        looked_at(desk, desk.window)
        assert name in desk.column("title" if key == "cases" else "name")
    history = desk.tab.detail.history
    history.table.selectRow(0)
    desk.settle()
    history.table.setFocus()
    desk.press("Return")
    looked_at(desk, *(dialogs := desk.window.findChildren(AsOfDialog)))
    assert dialogs
    dialogs[0].close()
    desk.press("Ctrl+K")
    desk.type("Acme")
    desk.qtbot.waitUntil(lambda: len(hits(desk)) >= 4, timeout=SLOW)
    looked_at(desk, desk.window.tool_bar.search.list)
    desk.press("Esc")
    desk.show("customers").records.table.setFocus()
    desk.press("Ctrl+A")
    looked_at(desk, desk.window)
    desk.tab.records.acts["edit_many"].trigger()
    dialog = desk.dialog(MassDialog)
    pick(dialog.changes[0], "city")
    dialog.changes[0].fields.editors["city"].widget.setText(name[:60])
    desk.qtbot.waitUntil(lambda: dialog.table.lines.rowCount() == 2, timeout=SLOW)
    looked_at(desk, dialog)
    dialog.reject()
    window = duplicates_window(desk)
    window.tree.setCurrentItem(window.tree.topLevelItem(0), 0, SELECT)
    looked_at(desk, window)
    window.merge_button.click()
    looked_at(desk, dialog := desk.dialog(MergeDialog))
    dialog.reject()
    for act in ("undo_list", "bin", "statuses"):
        desk.menu(act)
    desk.settle()
    looked_at(desk, *desk.window.sides.windows())
    assert len(desk.window.sides.windows()) == 4
