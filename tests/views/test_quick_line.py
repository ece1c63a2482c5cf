"""The one line from anywhere: a preview while typing, a choice among several, Enter saves and one undo takes it back."""

import uuid

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from app.models import Activity, Company
from app.views.quick_line import QuickLineBar, QuickLineDialog
from tests import makers


@pytest.fixture
def desk(office):
    """The office with three persons, of whom two are called alike."""

    def fill(session):
        aker, dansk = (
            session.scalars(select(Company.id).where(Company.name == n)).one() for n in ("Åkers Mekaniska AB", "Dansk Stål A/S")
        )
        for first, last, at in (("Eva", "Müller", aker), ("Jan", "Müller", dansk), ("Hana", "Nováková", dansk)):
            makers.person(session, last, first_name=first, company_id=at)

    office.stored(lambda: office.program.database.write("Fill", fill))
    office.stored(office.program.database.index_all)
    office.settle()
    return office


def come(desk):
    desk.press("Ctrl+Shift+A")
    return desk.dialog(QuickLineDialog)


def type_line(desk, dialog, text):
    dialog.quick.line.setText(text)
    desk.qtbot.waitUntil(lambda: dialog.quick.preview is not None and dialog.quick._read == text)
    return dialog.quick.panel.texts()


def subjects(desk):
    query = select(Activity.subject).where(Activity.deleted.is_(False)).order_by(Activity.subject)
    return desk.stored(lambda: desk.program.database.read(lambda s: list(s.scalars(query))))


def test_a_line_typed_anywhere_is_previewed_saved_by_enter_and_taken_back_by_one_undo(desk):
    dialog = come(desk)
    texts = type_line(desk, dialog, "call novakova 31.2. 10-11 send price")
    assert (texts["Type"], texts["Who"], texts["Subject"]) == ("Phone call", "Hana Nováková · Dansk Stål A/S", "31.2. send price")
    assert texts["When"].endswith("10:00–11:00")
    assert "31.2." in dialog.quick.panel.lost.text()
    assert dialog.quick.panel.lost.isVisible()
    QTest.keyClick(dialog.quick.line, Qt.Key.Key_Return)
    desk.closed(QuickLineDialog)
    desk.settle()
    assert subjects(desk) == ["31.2. send price"]
    desk.qtbot.waitUntil(desk.window.status.action.isVisible)
    assert desk.status == "Noted: Phone call · Hana Nováková · 31.2. send price"
    desk.window.status.action.click()
    desk.settle()
    assert subjects(desk) == []


def test_of_several_of_one_name_arrows_and_tab_choose(desk):
    dialog = come(desk)
    assert type_line(desk, dialog, "call Müller tomorrow")["Who"].startswith("Eva Müller")
    QTest.keyClick(dialog.quick.line, Qt.Key.Key_Down)
    assert dialog.quick.panel.texts()["Who"].startswith("Jan Müller")
    QTest.keyClick(dialog.quick.line, Qt.Key.Key_Up)
    assert dialog.quick.panel.texts()["Who"].startswith("Eva Müller")
    QTest.keyClick(dialog.quick.line, Qt.Key.Key_Tab)
    hits = dialog.quick.panel.who.list
    assert hits.hasFocus()
    QTest.keyClick(hits, Qt.Key.Key_Down)
    assert dialog.quick.panel.texts()["Who"].startswith("Jan Müller")
    QTest.keyClick(hits, Qt.Key.Key_Return)
    desk.closed(QuickLineDialog)
    desk.settle()
    company = select(Company.name).join(Activity, Activity.company_id == Company.id)
    assert desk.stored(lambda: desk.program.database.read(lambda s: list(s.scalars(company)))) == ["Dansk Stål A/S"]


def test_enter_before_the_preview_is_there_saves_what_was_typed_and_shift_enter_stays_for_the_next(desk):
    dialog = come(desk)
    for text in ("task one", "task two"):
        dialog.quick.line.setText(text)
        QTest.keyClick(dialog.quick.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        desk.settle()
        assert (dialog.isVisible(), dialog.quick.line.text()) == (True, "")
    assert subjects(desk) == ["one", "two"]


def test_esc_keeps_the_text_for_the_next_time(desk):
    dialog = come(desk)
    type_line(desk, dialog, "call Nováková")
    QTest.keyClick(dialog.quick.line, Qt.Key.Key_Escape)
    desk.closed(QuickLineDialog)
    assert come(desk).quick.line.text() == "call Nováková"
    dialog.quick.line.clear()
    assert not dialog.save_button.isEnabled()
    dialog.reject()
    assert subjects(desk) == []


def test_the_line_comes_from_other_windows_too(desk):
    desk.menu("all_persons")
    (register,) = desk.window.sides.windows()
    register.activateWindow()
    desk.qtbot.waitUntil(register.isActiveWindow)
    desk.settle()
    dialog = come(desk)
    type_line(desk, dialog, "task from afar")
    QTest.keyClick(dialog.quick.line, Qt.Key.Key_Return)
    desk.closed(QuickLineDialog)
    desk.settle()
    assert subjects(desk) == ["from afar"]
    register.close()


def test_what_cannot_be_saved_is_said_and_stays(desk):
    dialog = come(desk)
    type_line(desk, dialog, "call Nováková")

    def gone(session):
        session.get(Company, dialog.quick.preview.values["company_id"]).deleted = True

    desk.stored(lambda: desk.program.database.write("Delete", gone))
    QTest.keyClick(dialog.quick.line, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(dialog.quick.problem.isVisible)
    assert "deleted meanwhile" in dialog.quick.problem.text()
    assert dialog.quick.line.text() == "call Nováková"
    dialog.reject()


def test_a_bar_above_a_timeline_notes_for_the_records_it_stands_for(world, jobs, qtbot, settle):
    link = world.customer
    bar = QuickLineBar(jobs, {"company_id": link})
    qtbot.addWidget(bar)
    bar.quick.line.setText("task send drawings")
    with qtbot.waitSignal(bar.undo_offered):
        bar.quick.save()
    settle()
    assert world.database.read(lambda s: list(s.scalars(select(Activity.company_id)))) == [link]
    bar.set_links({"company_id": uuid.uuid4()})
    assert bar.quick.preview is None


def test_its_buttons_save_and_begin_the_next(desk):
    dialog = come(desk)
    type_line(desk, dialog, "task one thing")
    dialog.next_button.click()
    desk.qtbot.waitUntil(lambda: dialog.quick.line.text() == "")
    assert dialog.isVisible()
    type_line(desk, dialog, "task another thing")
    dialog.save_button.click()
    desk.closed(QuickLineDialog)
    desk.settle()
    assert subjects(desk) == ["another thing", "one thing"]
