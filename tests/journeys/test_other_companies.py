"""From inside one company to another: a file, and the demo company, are opened from the menu in the same window."""

from PySide6.QtWidgets import QFileDialog

from tests import office
from tests.windows import SLOW


def in_store(desk, name):
    return desk.window.database is not None and desk.window.database.path is not None and desk.window.database.path.stem == name


def test_another_file_and_the_demo_company_are_opened_from_the_menu(desk, store_file, template_file, tmp_path, monkeypatch):
    office.fill(store_file)
    other = tmp_path / "Other.kontor"
    other.write_bytes(template_file.read_bytes())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args: (str(other), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args, **kw: (str(tmp_path / "Show"), ""))
    desk.start(store_file)
    assert len(desk.column("name")) == 2
    desk.menu("open_store")
    desk.qtbot.waitUntil(lambda: in_store(desk, "Other"), timeout=SLOW)
    desk.arrive()
    assert desk.column("name") == []
    desk.menu("demo_store")
    desk.qtbot.waitUntil(lambda: in_store(desk, "Show"), timeout=3 * SLOW)
    desk.arrive()
    assert len(desk.column("name")) > 20
    assert (tmp_path / "Show.kontor").exists()
