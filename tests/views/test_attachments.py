"""The files of an activity in the window: added, looked at, saved, opened, renamed and deleted, never on the screen's thread."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from app.models import Activity
from app.models.activity import MEETING
from app.services import attachments, undo
from app.services.exchange import disposable
from app.store import contents
from app.views import actions, pdf_child, plain
from app.views.attachment_preview import of_pdf, of_picture, picture_kind
from app.views.attachments import AttachmentsPanel, _png
from app.views.name_dialog import NameDialog
from tests.services.test_paper_words import HOSTILE, pdf
from tests.views.test_dropping import drag, drop, mime

COLOUR = QColor("#3377aa")


def painted(width=40, height=30):
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(COLOUR)
    return picture


PNG = _png(painted())


@pytest.fixture
def visit(world):
    return world.save(Activity, subject="Visit", type_id=MEETING)


@pytest.fixture
def said(monkeypatch):
    """What boxes told, instead of waiting for somebody to close them."""
    found = []
    monkeypatch.setattr(plain, "tell", lambda parent, title, text, icon="": found.append(text))
    return found


@pytest.fixture
def panel(qtbot, jobs, world, visit, settle):
    panel = AttachmentsPanel(jobs)
    qtbot.addWidget(panel)
    panel.resize(700, 400)
    panel.show()
    world.database.screen_thread = threading.get_ident()
    panel.show_activity(visit)
    settle()
    yield panel
    settle()
    world.database.screen_thread = None


@pytest.fixture
def files(panel, world, visit, settle):
    """A picture, a text, a program and a PDF."""
    world.database.screen_thread = None
    found = [("plan.png", PNG), ("notes.txt", "Call Žofie".encode()), ("setup.exe", b"MZ"), ("offer.pdf", pdf())]
    world.database.write("Files", attachments.add_all, visit, [attachments.New(*each) for each in found])
    world.database.screen_thread = threading.get_ident()
    panel.show_activity(visit)
    settle()
    return panel


def kept(world, visit):
    found = []

    def look():
        rows = world.database.read(attachments.listed, visit)
        found.extend((row.name, world.database.read(attachments.content, row.id)) for row in rows)

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    return found


def names(panel):
    return [line[0] for line in panel.table.lines.texts]


def undo_last(world):
    found = []
    thread = threading.Thread(target=lambda: found.append(world.database.read(undo.state, "anna").undo))
    thread.start()
    thread.join()
    return found[0].label


# Adding -----------------------------------------------------------------------------------------------------------


def test_files_are_added_by_a_dialog_in_one_write_with_a_name(panel, world, visit, settle, tmp_path, monkeypatch):
    for name in ("a.txt", "b.bin"):
        (tmp_path / name).write_bytes(name.encode())
    chosen = [str(tmp_path / "a.txt"), str(tmp_path / "b.bin"), str(tmp_path / "gone")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: (chosen, ""))
    told, written = [], []
    panel.told.connect(told.append)
    panel.written.connect(written.append)
    panel.acts["add"].trigger()
    settle()
    assert names(panel) == ["a.txt", "b.bin"]
    assert kept(world, visit) == [("a.txt", b"a.txt"), ("b.bin", b"b.bin")]
    assert written == ["Add 2 files to “Visit”"] == [undo_last(world)]
    assert told[-1].startswith("2 files added  “gone” is not there any more.")


def test_nothing_that_could_be_read_is_said_and_leaves_all_as_it_was(panel, world, visit, settle, said, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: ([str(tmp_path)], ""))
    panel.acts["add"].trigger()
    settle()
    assert "is a folder" in said[0]
    assert kept(world, visit) == []


def test_a_picture_a_text_and_files_are_pasted(panel, world, visit, settle, tmp_path, qtbot):
    told = []
    panel.told.connect(told.append)
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(painted())
    panel.acts["paste"].trigger()
    settle()
    clipboard.setText("Žofie said: 4 weeks")
    panel.acts["paste"].trigger()
    settle()
    (tmp_path / "a.txt").write_text("x")
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    clipboard.setMimeData(files)
    panel.acts["paste"].trigger()
    settle()
    clipboard.clear()
    panel.acts["paste"].trigger()
    settle()
    (picture, png), (text, words), (name, data) = kept(world, visit)
    assert (picture[:8], picture[-4:], text[:5], text[-4:]) == ("Picture ", ".png", "Text ", ".txt")
    assert QImage.fromData(png).size() == painted().size()
    assert (words.decode(), name, data) == ("Žofie said: 4 weeks", "a.txt", b"x")
    assert "nothing that could be added" in told[-1]


def test_files_pictures_and_texts_are_dropped(panel, world, visit, settle, tmp_path):
    (tmp_path / "a.txt").write_text("x")
    drop(panel, mime(tmp_path / "a.txt"))
    settle()
    picture = mime()
    picture.setImageData(painted())
    drop(panel, picture, QPoint(20, 200))
    settle()
    drop(panel, mime(text="dropped words"))
    settle()
    found = kept(world, visit)
    assert [name[:4] for name, data in found] == ["a.tx", "Pict", "Text"]
    assert found[2][1] == b"dropped words"


def test_a_new_activity_is_to_be_saved_first(panel, settle):
    panel.show_activity(None)
    assert "Save the activity first" in panel.table.accessibleDescription() or panel.table._empty.startswith("Save")
    assert not panel.acts["add"].isEnabled()
    assert not panel.acts["paste"].isEnabled()
    assert not drag(panel, mime(text="words"))


def test_a_file_that_is_too_large_is_told_and_nothing_is_added(panel, world, visit, settle, said, tmp_path, monkeypatch):
    monkeypatch.setattr(contents, "LARGEST", 10)
    monkeypatch.setattr("app.services.mail.collecting.LARGEST", 1024**2)
    (tmp_path / "a.bin").write_bytes(bytes(11))
    panel.add_paths([tmp_path / "a.bin"])
    settle()
    assert "at most" in said[0]
    assert kept(world, visit) == []


# Looking ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("at", "shown"), [(0, "picture"), (1, "text"), (2, "note"), (3, "picture")])
def test_what_is_chosen_is_shown_beside_the_list(files, settle, at, shown):
    files.table.choose(at)
    settle()
    assert files.preview.shown == shown
    if at == 0:
        image = files.preview.picture.grab().toImage()
        assert image.pixelColor(image.rect().center()) == COLOUR
    if at == 2:
        assert files.preview.note.text().startswith("This file could start a program")
    if at == 1:
        assert files.preview.text.toPlainText() == "Call Žofie"


def test_a_damaged_content_is_said_in_the_place_of_the_picture(files, world, settle):
    world.database.screen_thread = None
    connection = world.database.bare(contents.beside(world.database.path), write=True)
    connection.execute("UPDATE contents SET data = x'00'")
    connection.close()
    files.table.choose(1)
    settle()
    assert files.preview.note.text().startswith("notes.txt is damaged")


def bomb():
    """A PNG of 50,000 × 50,000 points in a few bytes."""
    import struct
    import zlib

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 50_000, 50_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


def test_a_bomb_and_damage_are_refused_before_they_are_unpacked():
    assert "too large to be shown here: 50000 × 50000" in of_picture(bomb(), b"png").note
    for data in (PNG[:40], PNG[:9], b"\x89PNG\r\n\x1a\n"):
        assert "damaged" in of_picture(data, b"png").note
    assert of_picture(_png(painted(5000, 10)), b"png").picture.width() == 1600
    assert picture_kind(b"<svg xmlns='http://www.w3.org/2000/svg'/>") is None
    assert picture_kind(b"RIFF\0\0\0\0WEBP") == b"webp"


def test_the_first_page_of_a_pdf_is_drawn_by_a_process_of_its_own_and_a_hostile_one_is_told(monkeypatch):
    page = of_pdf(pdf(("Offer",) * 30)).picture
    assert page.width() == 1000
    assert len({page.pixelColor(x, y).name() for x in range(60, 400, 3) for y in range(80, 500, 3)}) > 1
    assert "password" in of_pdf(pdf(password="secret")).note
    monkeypatch.setattr(disposable, "SLACK", 1 - pdf_child.LIMITS.seconds)  # a loop without end ends after a second
    for kind in ("only a head", "pages in a circle", "cut"):
        assert of_pdf(HOSTILE[kind]).note.startswith("This PDF is damaged"), kind


@pytest.mark.skipif(sys.platform != "linux", reason="counts the threads of a process of Linux")
def test_drawing_a_page_needs_no_further_thread(tmp_path):
    """Root may always start one, so that the limit alone would not show it."""
    (tmp_path / "paper.pdf").write_bytes(pdf(("Offer",) * 30, pages=2))
    code = "import sys; from pathlib import Path; from app.views import pdf_child; f = Path(sys.argv[1]); "
    code += "print(pdf_child.main(f), [line for line in open('/proc/self/status') if line.startswith('Threads')])"
    told = subprocess.run([sys.executable, "-c", code, tmp_path], cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert told.stdout.split() == ["0", "['Threads:\\t1\\n']"], told.stderr


# Taking out -------------------------------------------------------------------------------------------------------


def test_one_file_is_saved_and_all_are(files, settle, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / args[2]), ""))
    files.table.choose(0)
    files.acts["save_as"].trigger()
    settle()
    assert (tmp_path / "plan.png").read_bytes() == PNG
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: str(tmp_path))
    told = []
    files.told.connect(told.append)
    files.acts["save_all"].trigger()
    settle()
    saved = {p.name for p in tmp_path.iterdir()}
    assert saved >= {"notes.txt", "offer.pdf", "plan (2).png", "plan.png", "setup.exe"}
    assert told == [f"4 files saved in {tmp_path}"]


def test_a_file_opens_as_a_private_copy_and_a_program_never(files, settle, said, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    files.table.choose(0)
    files.acts["open"].trigger()
    settle()
    assert [path.name for path in opened] == ["plan.png"]
    assert opened[0].read_bytes() == PNG
    files.table.choose(2)
    files.table.opened.emit(files._files[2].id)
    settle()
    assert len(opened) == 1
    assert "could start a program" in said[0]


# Changing ---------------------------------------------------------------------------------------------------------


def test_a_file_is_renamed_and_an_empty_name_stays_in_the_dialog(files, settle, world, visit):
    files.table.choose(1)
    files.acts["rename"].trigger()
    (dialog,) = files.findChildren(NameDialog)
    assert dialog.name.text() == "notes.txt"
    dialog.name.setText(" ")
    dialog._accept()
    assert dialog.problem.text() == "Enter a name for the file."
    dialog.name.setText("calls.txt")
    dialog._accept()
    settle()
    assert names(files)[1] == "calls.txt"
    assert undo_last(world) == "Rename notes.txt to calls.txt"


def test_several_are_deleted_at_once_and_one_act_can_be_undone(files, settle, world):
    files.table.selectAll()
    assert not files.acts["rename"].isEnabled()
    written = []
    files.written.connect(written.append)
    files.acts["delete"].trigger()
    settle()
    assert names(files) == []
    assert written == ["Delete 4 files of “Visit”"] == [undo_last(world)]
    assert not files.preview.isVisible()
    assert not files.acts["save_all"].isEnabled()


def test_what_somebody_else_adds_appears_by_itself(panel, world, visit, settle, qtbot):
    world.database.submit("Elsewhere", attachments.add, visit, "theirs.txt", b"x")
    qtbot.waitUntil(lambda: names(panel) == ["theirs.txt"], timeout=20_000)
    settle()


def test_every_act_has_its_keys_and_its_button(panel):
    keys = {name: entry.shortcut().toString() for name, entry in panel.acts.items()}
    assert keys == {
        "add": "Ins", "paste": "Ctrl+V", "open": "", "save_as": "F12", "save_all": "Shift+F12", "rename": "F2", "delete": "Del",
    }  # fmt: skip
    assert actions.clashes(panel) == []


def test_nothing_is_looked_at_before_somebody_sees_it(files, settle, monkeypatch, world):
    looked = []
    real = attachments.content
    monkeypatch.setattr(attachments, "content", lambda session, id: looked.append(id) or real(session, id))
    files.hide()
    files.table.choose(1)
    files.table.choose(0)
    settle()
    assert looked == []
    files.show()
    settle()
    assert looked == [files._files[0].id]
    assert files.preview.shown == "picture"


def test_the_page_of_an_activity_counts_its_files_and_offers_to_undo(office, tmp_path):
    (tmp_path / "plan.png").write_bytes(PNG)
    tab = office.show("activities")
    tab.new()
    detail = tab.detail
    assert not detail.pages.isTabEnabled(detail._files_at)
    office.field("subject").setText("Visit")
    detail.save()
    office.settle()
    detail.pages.setCurrentIndex(detail._files_at)
    detail.files.add_paths([tmp_path / "plan.png"])
    office.settle()
    assert detail.pages.tabText(detail._files_at) == "Files (1)"
    assert "plan.png" in tab.records.frame.undo_bar.words.text()
    detail.pages.setCurrentIndex(0)
    drop(detail, mime(tmp_path / "plan.png"))
    office.settle()
    assert detail.pages.tabText(detail._files_at) == "Files (2)"
    office.window.undoing.undo()
    office.settle()
    office.window.undoing.undo()
    office.settle()
    assert detail.pages.tabText(detail._files_at) == "Files"


def test_a_file_added_while_something_is_typed_keeps_what_is_typed(office, tmp_path):
    (tmp_path / "plan.png").write_bytes(PNG)
    tab = office.show("activities")
    tab.new()
    office.field("subject").setText("Visit")
    tab.detail.save()
    office.settle()
    office.field("place").setFocus()
    office.type("Malmö")
    tab.detail.files.add_paths([tmp_path / "plan.png"])
    office.settle()
    assert office.field("place").text() == "Malmö"
    assert tab.detail.dirty
    tab.detail.save()
    office.settle()
    assert not tab.detail.dirty
    assert office.stored(lambda: office.program.database.read(lambda s: [(a.subject, a.place) for a in s.query(Activity)])) == [
        ("Visit", "Malmö")
    ]
